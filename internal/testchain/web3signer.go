package testchain

import (
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"net/http/httptest"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/muster-network/muster/chain/wallet"
)

// A Web3Signer speaks the JSON-RPC of Consensys's Web3Signer as it is documented
// (https://docs.web3signer.consensys.io/reference/api/json-rpc), and can be made to sign something else.
type Web3Signer struct {
	URL     string
	chainID uint64 // of its configuration: what a request says does not count
	keys    []*wallet.Key

	mu     sync.Mutex
	alter  func(*types.DynamicFeeTx)
	typed  func(*apitypes.TypedData)
	by     *wallet.Key
	signed int
}

// StartWeb3Signer starts one that has some keys.
func StartWeb3Signer(t *testing.T, chainID uint64, keys ...*wallet.Key) *Web3Signer {
	t.Helper()
	s := &Web3Signer{chainID: chainID, keys: keys}
	server := rpc.NewServer()
	Must(0, server.RegisterName("eth", &web3signerMethods{s}))(t)
	web := httptest.NewServer(server)
	t.Cleanup(func() { web.Close(); server.Stop() })
	s.URL = web.URL
	return s
}

// Alter has transactions and typed data changed before they are signed, and signed by another key; nil: not.
func (s *Web3Signer) Alter(tx func(*types.DynamicFeeTx), typed func(*apitypes.TypedData), by *wallet.Key) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.alter, s.typed, s.by = tx, typed, by
}

// Signed is how many transactions it has signed.
func (s *Web3Signer) Signed() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.signed
}

// key is the key of an account.
func (s *Web3Signer) key(account common.Address) (*wallet.Key, error) {
	for _, k := range s.keys {
		if k.Address == account && s.by != nil {
			return s.by, nil
		} else if k.Address == account {
			return k, nil
		}
	}
	return nil, errors.New("No unlocked account matches the Sender") //nolint:staticcheck // its words
}

// web3signerMethods are what is called over JSON-RPC.
type web3signerMethods struct{ signer *Web3Signer }

func (m *web3signerMethods) Accounts() []common.Address {
	accounts := []common.Address{}
	for _, k := range m.signer.keys {
		accounts = append(accounts, k.Address)
	}
	return accounts
}

// web3signerTx has the fields that are documented, less gasPrice. Others are ignored.
type web3signerTx struct {
	From                 common.Address  `json:"from"`
	To                   *common.Address `json:"to"`
	Gas                  *hexutil.Uint64 `json:"gas"`
	Nonce                *hexutil.Uint64 `json:"nonce"`
	Value                *hexutil.Big    `json:"value"`
	Data                 hexutil.Bytes   `json:"data"`
	MaxFeePerGas         *hexutil.Big    `json:"maxFeePerGas"`
	MaxPriorityFeePerGas *hexutil.Big    `json:"maxPriorityFeePerGas"`
}

func (m *web3signerMethods) SignTransaction(wanted web3signerTx) (hexutil.Bytes, error) {
	s := m.signer
	s.mu.Lock()
	defer s.mu.Unlock()
	if wanted.Nonce == nil || wanted.Gas == nil || wanted.MaxFeePerGas == nil || wanted.MaxPriorityFeePerGas == nil {
		return nil, errors.New("Invalid params") //nolint:staticcheck // its words
	}
	key, err := s.key(wanted.From)
	if err != nil {
		return nil, err
	}
	chainID := new(big.Int).SetUint64(s.chainID)
	tx := &types.DynamicFeeTx{
		ChainID: chainID, Nonce: uint64(*wanted.Nonce), Gas: uint64(*wanted.Gas), To: wanted.To, Data: wanted.Data,
		Value: (*big.Int)(wanted.Value), GasFeeCap: (*big.Int)(wanted.MaxFeePerGas), GasTipCap: (*big.Int)(wanted.MaxPriorityFeePerGas),
	}
	if s.alter != nil {
		s.alter(tx)
	}
	signed, err := key.SignTx(context.Background(), types.NewTx(tx), tx.ChainID)
	if err != nil {
		return nil, err
	}
	s.signed++
	return signed.MarshalBinary()
}

// SignTypedData takes the data as a text.
func (m *web3signerMethods) SignTypedData(account common.Address, text string) (hexutil.Bytes, error) {
	s := m.signer
	s.mu.Lock()
	defer s.mu.Unlock()
	key, err := s.key(account)
	if err != nil {
		return nil, err
	}
	var data apitypes.TypedData
	if err := json.Unmarshal([]byte(text), &data); err != nil {
		return nil, err
	}
	if s.typed != nil {
		s.typed(&data)
	}
	return key.SignTypedData(context.Background(), data)
}
