package wallet_test

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/internal/testchain"
)

// A crash between the journal and the broadcast: the next process sends the same bytes.
func TestSenderGoesOnAfterACrash(t *testing.T) {
	w := testchain.StartStill(t)
	p, client := w.Behind(t)
	cfg := w.Config(t, "deployer")
	s, err := ledger.OpenSender(t.Context(), client, cfg)
	if err != nil {
		t.Fatal(err)
	}
	ctx, crash := context.WithCancel(t.Context())
	var signed *types.Transaction
	p.Set(func(request string) testchain.Fault { // from here on nothing gets through: the process might as well be dead
		if signed == nil && strings.Contains(request, "eth_sendRawTransaction") {
			signed = rawTransaction(t, request)
			crash()
		}
		return testchain.Fault{Drop: ctx.Err() != nil}
	})
	to := common.Address{42}
	if _, err := s.Transfer(ctx, to, ledger.FLT(3)); !errors.Is(err, context.Canceled) {
		t.Fatalf("transfer: %v", err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if w.Waiting() != 0 {
		t.Fatal("the node has the transaction")
	}

	s = testchain.Open(t, w.Client, cfg)
	left := testchain.Must(s.UnderWay(t.Context()))(t)
	if len(left) != 1 || !strings.Contains(left[0], "transfer 3 FLT") {
		t.Errorf("left behind: %q", left)
	}
	defer w.Mining(10 * time.Millisecond)()
	testchain.WaitFor(t, func() bool { return len(testchain.Must(s.UnderWay(t.Context()))(t)) == 0 })
	if got := testchain.Must(w.Client.Balance(t.Context(), to))(t); got.Cmp(ledger.FLT(3)) != 0 {
		t.Errorf("the receiver has %v wei", got)
	}
	if _, _, err := w.Client.Eth().TransactionByHash(t.Context(), signed.Hash()); err != nil {
		t.Errorf("other bytes were sent than those in the journal: %v", err)
	}
	testchain.Must(s.Transfer(t.Context(), to, ledger.FLT(4)))(t)
	if got := testchain.Must(w.Client.Balance(t.Context(), to))(t); got.Cmp(ledger.FLT(7)) != 0 {
		t.Errorf("the receiver has %v wei", got)
	}
}

// rawTransaction is the transaction that a request sends.
func rawTransaction(t *testing.T, request string) *types.Transaction {
	var message struct{ Params []string }
	if err := json.Unmarshal([]byte(request), &message); err != nil {
		t.Error(err)
	}
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(common.FromHex(message.Params[0])); err != nil {
		t.Error(err)
	}
	return tx
}

// Whatever becomes of the request that carries a transaction, it is mined exactly once.
func TestSenderResolvesAmbiguousBroadcasts(t *testing.T) {
	w := testchain.Start(t)
	p, client := w.Behind(t)
	s := testchain.Open(t, client, w.Config(t, "deployer"))
	for name, f := range map[string]testchain.Fault{
		"drop":    {Drop: true},
		"swallow": {Swallow: true},
		"500":     {Status: 500},
		"garbage": {Edit: func([]byte) []byte { return []byte("<html>") }},
		"known":   {Edit: testchain.AnswerError(-32000, "already known")},
	} {
		to := common.BytesToAddress([]byte(name))
		p.Set(testchain.On("eth_sendRawTransaction", testchain.Times(2, f)))
		testchain.Must(s.Transfer(t.Context(), to, ledger.FLT(1)))(t)
		if got := testchain.Must(w.Client.Balance(t.Context(), to))(t); got.Cmp(ledger.FLT(1)) != 0 {
			t.Errorf("%s: the receiver has %v wei", name, got)
		}
	}
}

func TestManySendersAndFaults(t *testing.T) {
	w := testchain.Start(t)
	p, client := w.Behind(t)
	s := testchain.Open(t, client, w.Config(t, "deployer"))
	n := 0
	p.Set(func(string) testchain.Fault {
		n++
		return testchain.Fault{Drop: n%5 == 0, Swallow: n%7 == 0}
	})
	first := testchain.Must(client.Eth().NonceAt(t.Context(), s.Address(), nil))(t)
	const count = 12
	to := common.Address{42}
	var mu sync.Mutex
	blocks := map[common.Hash]bool{}
	testchain.Together(count, func(int) {
		r, err := s.Transfer(t.Context(), to, ledger.FLT(1))
		if err != nil {
			t.Error(err)
			return
		}
		mu.Lock()
		defer mu.Unlock()
		blocks[r.TxHash] = true
	})
	if len(blocks) != count {
		t.Errorf("%d transactions, want %d", len(blocks), count)
	}
	if got := testchain.Must(w.Client.Balance(t.Context(), to))(t); got.Cmp(ledger.FLT(count)) != 0 {
		t.Errorf("the receiver has %v wei", got)
	}
	if last := testchain.Must(w.Client.Eth().NonceAt(t.Context(), s.Address(), nil))(t); last != first+count {
		t.Errorf("%d nonces were used", last-first)
	}
}

// A trap takes transactions without passing them on, as a node does that forgets its pool.
type trap struct {
	mu      sync.Mutex
	caught  []*types.Transaction
	letPast int // how many transactions to catch
}

func (c *trap) rule(t *testing.T) func(string) testchain.Fault {
	return func(request string) testchain.Fault {
		if !strings.Contains(request, "eth_sendRawTransaction") {
			return testchain.Fault{}
		}
		var message struct{ ID json.RawMessage }
		if err := json.Unmarshal([]byte(request), &message); err != nil {
			t.Error(err)
		}
		tx := rawTransaction(t, request)
		c.mu.Lock()
		defer c.mu.Unlock()
		for _, seen := range c.caught {
			if seen.Hash() == tx.Hash() {
				return swallowed(message.ID, tx)
			}
		}
		if len(c.caught) == c.letPast {
			return testchain.Fault{}
		}
		c.caught = append(c.caught, tx)
		return swallowed(message.ID, tx)
	}
}

func swallowed(id json.RawMessage, tx *types.Transaction) testchain.Fault {
	return testchain.Fault{Reply: []byte(`{"jsonrpc":"2.0","id":` + string(id) + `,"result":"` + tx.Hash().Hex() + `"}`)}
}

func (c *trap) transactions() []*types.Transaction {
	c.mu.Lock()
	defer c.mu.Unlock()
	return append([]*types.Transaction(nil), c.caught...)
}

func TestSenderOffersMoreWhenStuck(t *testing.T) {
	w := testchain.Start(t)
	p, client := w.Behind(t)
	cfg := w.Config(t, "deployer")
	cfg.BumpAfter = 3
	s := testchain.Open(t, client, cfg)
	stuck := &trap{letPast: 2}
	p.Set(stuck.rule(t))
	r := testchain.Must(s.Transfer(t.Context(), common.Address{42}, ledger.FLT(1)))(t)
	caught := stuck.transactions()
	if len(caught) != 2 {
		t.Fatalf("%d versions were held back", len(caught))
	}
	mined, _, err := w.Client.Eth().TransactionByHash(t.Context(), r.TxHash)
	if err != nil {
		t.Fatal(err)
	}
	for i, tx := range []*types.Transaction{caught[1], mined} {
		if tx.Nonce() != caught[0].Nonce() || string(tx.Data()) != string(caught[0].Data()) {
			t.Errorf("version %d is another transaction", i+1)
		}
		if tx.GasTipCapCmp(caught[i]) <= 0 || tx.GasFeeCapCmp(caught[i]) <= 0 {
			t.Errorf("version %d does not offer more", i+1)
		}
	}
	if got := testchain.Must(w.Client.Balance(t.Context(), common.Address{42}))(t); got.Cmp(ledger.FLT(1)) != 0 {
		t.Errorf("the receiver has %v wei", got)
	}
}

// When a transaction is stuck until the contract would refuse it, it is replaced by one that does
// nothing.
func TestSenderCancelsWhatCameTooLate(t *testing.T) {
	w := testchain.StartStill(t)
	p, client := w.Behind(t)
	cfg := w.Config(t, "keeper")
	cfg.BumpAfter = 4
	slow, quick := testchain.Open(t, client, cfg), w.Sender(t, "provider")
	challenge := w.FindChallenge(t)
	stuck := &trap{letPast: 1}
	p.Set(stuck.rule(t))
	failed := make(chan error, 1)
	go func() {
		_, err := slow.Open(t.Context(), challenge.Number, w.Evidence(t, challenge.Number))
		failed <- err
	}()
	testchain.WaitFor(t, func() bool { return len(stuck.transactions()) == 1 })
	opened := make(chan error, 1)
	go func() {
		_, err := quick.Open(t.Context(), challenge.Number, w.Evidence(t, challenge.Number))
		opened <- err
	}()
	testchain.WaitFor(t, func() bool { return w.Waiting() == 1 })
	w.Mine(1)
	if err := <-opened; err != nil {
		t.Fatal(err)
	}
	defer w.Mining(10 * time.Millisecond)()
	err := <-failed
	if !errors.Is(err, ledger.ErrChallengeAlreadyOpen) || !strings.Contains(err.Error(), "cancelled") {
		t.Fatalf("opening too late: %v", err)
	}
	t.Log(err)
	p.Set(func(string) testchain.Fault { return testchain.Fault{} })
	if _, err := slow.Open(t.Context(), challenge.Number, w.Evidence(t, challenge.Number)); !errors.Is(err, ledger.ErrChallengeAlreadyOpen) {
		t.Errorf("the sender does not go on: %v", err)
	}
}

// Two senders that both were told that their call would do: one of them fails when mined.
func TestSenderSaysWhyATransactionFailed(t *testing.T) {
	w := testchain.StartStill(t)
	p, client := w.Behind(t)
	cfg := w.Config(t, "keeper")
	cfg.BumpAfter = 1000
	held, other := testchain.Open(t, client, cfg), w.Sender(t, "provider")
	challenge := w.FindChallenge(t)
	stuck := &trap{letPast: 1}
	p.Set(stuck.rule(t))
	errs := make(chan error, 2)
	try := func(s *ledger.Sender) {
		_, err := s.Open(t.Context(), challenge.Number, w.Evidence(t, challenge.Number))
		errs <- err
	}
	go try(held)
	testchain.WaitFor(t, func() bool { return len(stuck.transactions()) == 1 })
	go try(other)
	testchain.WaitFor(t, func() bool { return w.Waiting() == 1 })
	p.Set(func(string) testchain.Fault { return testchain.Fault{} })
	testchain.WaitFor(t, func() bool { return w.Waiting() == 2 })
	w.Mine(1)
	first, second := <-errs, <-errs
	if first == nil {
		first, second = second, first
	}
	if second != nil || !errors.Is(first, ledger.ErrChallengeAlreadyOpen) || !strings.Contains(first.Error(), "failed in block") {
		t.Fatalf("one: %v, the other: %v", first, second)
	}
	t.Log(first)
}

func TestSenderSurvivesReorgs(t *testing.T) {
	w := testchain.StartStill(t)
	s := w.Sender(t, "deployer")
	to := common.Address{42}
	stop := w.Mining(10 * time.Millisecond)
	testchain.Must(s.Transfer(t.Context(), to, ledger.FLT(1)))(t)
	testchain.Must(s.Transfer(t.Context(), to, ledger.FLT(1)))(t)
	stop()
	head := testchain.Must(w.Client.HeadNumber(t.Context()))(t)
	depth := int(head - w.Ready)
	if err := w.Reorg(depth, false); err != nil {
		t.Fatal(err)
	}
	defer w.Mining(10 * time.Millisecond)()
	testchain.WaitFor(t, func() bool { return testchain.Must(w.Client.Balance(t.Context(), to))(t).Cmp(ledger.FLT(2)) == 0 })
	testchain.Must(s.Transfer(t.Context(), to, ledger.FLT(1)))(t)
}

// A receipt can be read in a block that is replaced before it comes as a head.
func TestSenderSurvivesReorgOfABlockItNeverSaw(t *testing.T) {
	w := testchain.StartStill(t)
	untracked := testchain.Must(wallet.OpenUntracked(t.Context(), w.Client.Node, w.Config(t, "deployer")))(t)
	defer untracked.CloseJournal()
	sent := make(chan error, 1)
	go func() {
		token := bindings.NewFLT()
		_, err := untracked.Send(t.Context(), wallet.Call{What: "transfer 1 FLT", To: &w.Deployment.Token, Data: token.PackTransfer(common.Address{42}, ledger.FLT(1))})
		sent <- err
	}()
	testchain.WaitFor(t, func() bool { return w.Waiting() > 0 })
	w.Mine(1)
	untracked.Look(t.Context())
	if err := <-sent; err != nil {
		t.Fatal(err)
	}
	if err := w.Reorg(1, false); err != nil {
		t.Fatal(err)
	}
	replacement := testchain.Must(w.Client.Header(t.Context(), testchain.Must(w.Client.HeadNumber(t.Context()))(t)-1))(t)
	untracked.Advance(t.Context(), chain.Head{Header: replacement})
	if left := testchain.Must(untracked.UnderWay(t.Context()))(t); len(left) != 1 {
		t.Fatalf("under way: %q", left)
	}
}

func TestSenderWaitsNoLongerThanAsked(t *testing.T) {
	w := testchain.StartStill(t)
	s := w.Sender(t, "deployer")
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	_, err := s.Transfer(ctx, common.Address{42}, ledger.FLT(1))
	if !errors.Is(err, context.DeadlineExceeded) || !strings.Contains(err.Error(), "still under way") {
		t.Fatalf("no block came: %v", err)
	}
	closed := make(chan error, 1)
	go func() {
		_, err := s.Transfer(t.Context(), common.Address{43}, ledger.FLT(1))
		closed <- err
	}()
	testchain.WaitFor(t, func() bool { return len(testchain.Must(s.UnderWay(t.Context()))(t)) == 2 })
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if err := <-closed; !errors.Is(err, wallet.ErrSenderClosed) {
		t.Errorf("closed while it waited: %v", err)
	}
	w.Mine(1)
	if got := testchain.Must(w.Client.Balance(t.Context(), common.Address{42}))(t); got.Cmp(ledger.FLT(1)) != 0 {
		t.Errorf("the receiver has %v wei", got)
	}
}

func TestSenderWithoutEther(t *testing.T) {
	w := testchain.StartStill(t)
	key, err := wallet.NewKey()
	if err != nil {
		t.Fatal(err)
	}
	s := testchain.Open(t, w.Client, wallet.Config{Key: key, StateDir: t.TempDir()})
	challenge := w.FindChallenge(t)
	for range 2 { // the second time as the first: no nonce was lost
		_, err = s.Open(t.Context(), challenge.Number, w.Evidence(t, challenge.Number))
		if err == nil || !strings.Contains(err.Error(), "insufficient funds") {
			t.Fatalf("gas for nothing: %v", err)
		}
		if left := testchain.Must(s.UnderWay(t.Context()))(t); len(left) != 0 {
			t.Fatalf("left in the journal: %q", left)
		}
	}
	t.Log(err)
}
