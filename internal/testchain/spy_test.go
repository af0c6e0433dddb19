package testchain

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/muster-network/muster/contracts/bindings"
)

// Responses are found in what is given to nodes, alone or in a batch, and nothing else is.
func TestResponsesInRequests(t *testing.T) {
	capacity := bindings.NewCapacity()
	call := func(method string, data []byte) string {
		raw, err := types.NewTx(&types.DynamicFeeTx{Data: data}).MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		return fmt.Sprintf(`{"jsonrpc":"2.0","id":1,"method":%q,"params":[%q]}`, method, hexutil.Bytes(raw))
	}
	const send = "eth_sendRawTransaction"
	response := capacity.PackRespond(big.NewInt(3), big.NewInt(166), big.NewInt(5), big.NewInt(2), big.NewInt(9))
	want := SignedResponse{Commitment: 3, Challenge: 166, Beacon: common.BigToHash(big.NewInt(5)), Units: 2, ChainRoot: common.BigToHash(big.NewInt(9))}
	for request, n := range map[string]int{
		call(send, response): 1,
		"[" + call(send, nil) + "," + call(send, response) + "]": 1,
		call(send, capacity.PackBeginSeal(big.NewInt(3))):        0,
		call("eth_call", response):                               0,
		`{"jsonrpc":"2.0","id":1,"method":"eth_blockNumber"}`:    0,
		"not JSON": 0,
	} {
		found, err := ResponsesIn(request)
		if err != nil || len(found) != n {
			t.Errorf("%s: %v, error %v", request, found, err)
			continue
		}
		for _, r := range found {
			if r.Tx == (common.Hash{}) {
				t.Error("the transaction has no hash")
			}
			if r.Tx = (common.Hash{}); r != want {
				t.Errorf("found %+v, not %+v", r, want)
			}
		}
	}
	if _, err := ResponsesIn(call(send, response[:40])); err == nil {
		t.Error("half a response is taken")
	}
}
