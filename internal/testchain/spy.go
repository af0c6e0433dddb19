package testchain

import (
	"encoding/json"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/muster-network/muster/contracts/bindings"
)

// A SignedResponse is a response as its transaction has it.
type SignedResponse struct {
	Tx                    common.Hash
	Commitment, Challenge uint64
	Beacon                common.Hash // tells the blocks of one number apart
	Units                 uint64
	ChainRoot             common.Hash
}

var capacityABI = sync.OnceValues(bindings.CapacityMetaData.ParseABI)

// ResponsesIn are the responses that a request gives to a node, whatever becomes of it.
func ResponsesIn(request string) (all []SignedResponse, err error) {
	contract, err := capacityABI()
	if err != nil {
		return nil, err
	}
	calls, _ := callsIn(request)
	for _, c := range calls {
		var raw hexutil.Bytes
		tx := new(types.Transaction)
		if c.Method != "eth_sendRawTransaction" || len(c.Params) == 0 || json.Unmarshal(c.Params[0], &raw) != nil || tx.UnmarshalBinary(raw) != nil {
			continue
		}
		r, ok, err := responseOf(contract.Methods["respond"], tx.Data())
		if err != nil {
			return nil, err
		}
		if ok {
			r.Tx = tx.Hash()
			all = append(all, r)
		}
	}
	return all, nil
}

func responseOf(method abi.Method, data []byte) (r SignedResponse, ok bool, err error) {
	if len(data) < len(method.ID) || string(data[:len(method.ID)]) != string(method.ID) {
		return r, false, nil
	}
	values, err := method.Inputs.Unpack(data[len(method.ID):])
	if err != nil {
		return r, false, err
	}
	number := func(i int) *big.Int { return values[i].(*big.Int) } // as the binding has them
	return SignedResponse{
		Commitment: number(0).Uint64(), Challenge: number(1).Uint64(), Beacon: common.BigToHash(number(2)),
		Units: number(3).Uint64(), ChainRoot: common.BigToHash(number(4)),
	}, true, nil
}
