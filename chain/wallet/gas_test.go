package wallet_test

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/internal/testchain"
)

// It calls the contract that the second word names, with the first, and refuses without a word if that fails.
var callsAnother = common.FromHex("6020600c60003960206000f3" + "60206000600037600060006020600060006020355af1601e5760006000fd5b00")

// What a call has to do may grow between its simulation and its block: an epoch has begun, or nobody has
// opened the challenge yet. It is given gas for that.
func TestCallsMayBecomeDearer(t *testing.T) {
	w := testchain.StartStill(t)
	p, client := w.Behind(t)
	s := testchain.Open(t, client, w.Config(t, "deployer"))
	contract := made(t, w, s, dearerFrom(4))
	from := testchain.Must(client.HeadNumber(t.Context()))(t) + 3
	if _, err := sendInBlock(t, w, p, s, wallet.Call{What: "call what becomes dearer", To: &contract, Data: word(from)}, from); err != nil {
		t.Error(err)
	}
}

// A call that ran out of gas says so, also when it did in a contract that the contract called.
func TestOutOfGasIsTold(t *testing.T) {
	w := testchain.StartStill(t)
	p, client := w.Behind(t)
	s := testchain.Open(t, client, w.Config(t, "deployer"))
	inner, outer := made(t, w, s, dearerFrom(20)), made(t, w, s, callsAnother)
	from := testchain.Must(client.HeadNumber(t.Context()))(t) + 3
	data := append(word(from), common.LeftPadBytes(inner[:], 32)...)
	if _, err := sendInBlock(t, w, p, s, wallet.Call{What: "call what becomes far dearer", To: &outer, Data: data}, from); !errors.Is(err, wallet.ErrOutOfGas) {
		t.Errorf("it failed with %v", err)
	}
}

// dearerFrom makes a contract that fills new slots from the block on that a call names.
func dearerFrom(n byte) []byte {
	run := []byte{0x60, 0, 0x35, 0x43, 0x10, 0x60, 8 + 4*n, 0x57}
	for i := range n {
		run = append(run, 0x43, 0x60, i, 0x55)
	}
	run = append(run, 0x5b, 0)
	size := byte(len(run))
	return append([]byte{0x60, size, 0x60, 12, 0x60, 0, 0x39, 0x60, size, 0x60, 0, 0xf3}, run...)
}

func word(n uint64) []byte { return common.LeftPadBytes(new(big.Int).SetUint64(n).Bytes(), 32) }

// made is a contract of some code.
func made(t *testing.T, w *testchain.World, s *ledger.Sender, creation []byte) common.Address {
	t.Helper()
	defer w.Automine()()
	r := testchain.Must(s.Do(t.Context(), wallet.Call{What: "make a contract", Data: creation}))(t)
	receipt := testchain.Must(w.Client.Eth().TransactionReceipt(t.Context(), r.TxHash))(t)
	if receipt.Status != types.ReceiptStatusSuccessful {
		t.Fatal("no contract was made")
	}
	return receipt.ContractAddress
}

// sendInBlock sends a call now, and keeps it from the node until a block is next.
func sendInBlock(t *testing.T, w *testchain.World, p *testchain.Proxy, s *ledger.Sender, c wallet.Call, block uint64) (*ledger.Receipt, error) {
	t.Helper()
	tried := make(chan struct{}, 100)
	p.Set(testchain.On("eth_sendRawTransaction", func() testchain.Fault {
		select {
		case tried <- struct{}{}:
		default:
		}
		return testchain.Fault{Drop: true}
	}))
	type result struct {
		r   *ledger.Receipt
		err error
	}
	done := make(chan result, 1)
	go func() {
		r, err := s.Do(t.Context(), c)
		done <- result{r, err}
	}()
	<-tried
	w.MineTo(t, block-1)
	p.Set(func(string) testchain.Fault { return testchain.Fault{} })
	defer w.Automine()()
	out := <-done
	return out.r, out.err
}
