package chain

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

	"github.com/muster-network/muster/contracts/bindings"
)

// A crash between the journal and the broadcast: the next process sends the same bytes.
func TestSenderGoesOnAfterACrash(t *testing.T) {
	w := startStillWorld(t)
	p, client := w.behind(t)
	cfg := w.config(t, "deployer")
	s, err := OpenSender(t.Context(), client, cfg)
	if err != nil {
		t.Fatal(err)
	}
	ctx, crash := context.WithCancel(t.Context())
	var signed types.Transaction
	p.set(func(request string) fault { // from here on nothing gets through: the process might as well be dead
		if signed.ChainId().Sign() == 0 && strings.Contains(request, "eth_sendRawTransaction") {
			signed = *rawTransaction(t, request)
			crash()
		}
		return fault{drop: ctx.Err() != nil}
	})
	to := common.Address{42}
	if _, err := s.Transfer(ctx, to, FLT(3)); !errors.Is(err, context.Canceled) {
		t.Fatalf("transfer: %v", err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if w.Waiting() != 0 {
		t.Fatal("the node has the transaction")
	}

	s = open(t, w.client, cfg)
	left := must(s.UnderWay(t.Context()))(t)
	if len(left) != 1 || !strings.Contains(left[0], "transfer 3 FLT") {
		t.Errorf("left behind: %q", left)
	}
	defer w.mining()()
	waitFor(t, func() bool { return len(must(s.UnderWay(t.Context()))(t)) == 0 })
	if got := must(w.client.Balance(t.Context(), to))(t); got.Cmp(FLT(3)) != 0 {
		t.Errorf("the receiver has %v wei", got)
	}
	if _, _, err := w.client.Eth().TransactionByHash(t.Context(), signed.Hash()); err != nil {
		t.Errorf("other bytes were sent than those in the journal: %v", err)
	}
	must(s.Transfer(t.Context(), to, FLT(4)))(t)
	if got := must(w.client.Balance(t.Context(), to))(t); got.Cmp(FLT(7)) != 0 {
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
	w := startWorld(t)
	p, client := w.behind(t)
	s := open(t, client, w.config(t, "deployer"))
	for name, f := range map[string]fault{
		"drop":    {drop: true},
		"swallow": {swallow: true},
		"500":     {status: 500},
		"garbage": {edit: func([]byte) []byte { return []byte("<html>") }},
		"known":   {edit: answerError(-32000, "already known")},
	} {
		to := common.BytesToAddress([]byte(name))
		p.set(on("eth_sendRawTransaction", times(2, f)))
		must(s.Transfer(t.Context(), to, FLT(1)))(t)
		if got := must(w.client.Balance(t.Context(), to))(t); got.Cmp(FLT(1)) != 0 {
			t.Errorf("%s: the receiver has %v wei", name, got)
		}
	}
}

func TestManySendersAndFaults(t *testing.T) {
	w := startWorld(t)
	p, client := w.behind(t)
	s := open(t, client, w.config(t, "deployer"))
	n := 0
	p.set(func(string) fault {
		n++
		return fault{drop: n%5 == 0, swallow: n%7 == 0}
	})
	first := must(client.Eth().NonceAt(t.Context(), s.Address(), nil))(t)
	const count = 12
	to := common.Address{42}
	var mu sync.Mutex
	blocks := map[common.Hash]bool{}
	together(count, func(int) {
		r, err := s.Transfer(t.Context(), to, FLT(1))
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
	if got := must(w.client.Balance(t.Context(), to))(t); got.Cmp(FLT(count)) != 0 {
		t.Errorf("the receiver has %v wei", got)
	}
	if last := must(w.client.Eth().NonceAt(t.Context(), s.Address(), nil))(t); last != first+count {
		t.Errorf("%d nonces were used", last-first)
	}
}

// A trap takes transactions without passing them on, as a node does that forgets its pool.
type trap struct {
	mu      sync.Mutex
	caught  []*types.Transaction
	letPast int // how many transactions to catch
}

func (c *trap) rule(t *testing.T) func(string) fault {
	return func(request string) fault {
		if !strings.Contains(request, "eth_sendRawTransaction") {
			return fault{}
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
			return fault{}
		}
		c.caught = append(c.caught, tx)
		return swallowed(message.ID, tx)
	}
}

func swallowed(id json.RawMessage, tx *types.Transaction) fault {
	return fault{reply: []byte(`{"jsonrpc":"2.0","id":` + string(id) + `,"result":"` + tx.Hash().Hex() + `"}`)}
}

func (c *trap) transactions() []*types.Transaction {
	c.mu.Lock()
	defer c.mu.Unlock()
	return append([]*types.Transaction(nil), c.caught...)
}

func TestSenderOffersMoreWhenStuck(t *testing.T) {
	w := startWorld(t)
	p, client := w.behind(t)
	cfg := w.config(t, "deployer")
	cfg.BumpAfter = 3
	s := open(t, client, cfg)
	stuck := &trap{letPast: 2}
	p.set(stuck.rule(t))
	r := must(s.Transfer(t.Context(), common.Address{42}, FLT(1)))(t)
	caught := stuck.transactions()
	if len(caught) != 2 {
		t.Fatalf("%d versions were held back", len(caught))
	}
	mined, _, err := w.client.Eth().TransactionByHash(t.Context(), r.TxHash)
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
	if got := must(w.client.Balance(t.Context(), common.Address{42}))(t); got.Cmp(FLT(1)) != 0 {
		t.Errorf("the receiver has %v wei", got)
	}
}

// When a transaction is stuck until the contract would refuse it, it is replaced by one that does
// nothing.
func TestSenderCancelsWhatCameTooLate(t *testing.T) {
	w := startStillWorld(t)
	p, client := w.behind(t)
	cfg := w.config(t, "keeper")
	cfg.BumpAfter = 4
	slow, quick := open(t, client, cfg), w.sender(t, "provider")
	challenge := w.findChallenge(t)
	stuck := &trap{letPast: 1}
	p.set(stuck.rule(t))
	failed := make(chan error, 1)
	go func() {
		_, err := slow.Open(t.Context(), challenge.Number)
		failed <- err
	}()
	waitFor(t, func() bool { return len(stuck.transactions()) == 1 })
	opened := make(chan error, 1)
	go func() {
		_, err := quick.Open(t.Context(), challenge.Number)
		opened <- err
	}()
	waitFor(t, func() bool { return w.Waiting() == 1 })
	w.Mine(1)
	if err := <-opened; err != nil {
		t.Fatal(err)
	}
	defer w.mining()()
	err := <-failed
	if !errors.Is(err, ErrChallengeAlreadyOpen) || !strings.Contains(err.Error(), "cancelled") {
		t.Fatalf("opening too late: %v", err)
	}
	t.Log(err)
	p.set(func(string) fault { return fault{} })
	if _, err := slow.Open(t.Context(), challenge.Number); !errors.Is(err, ErrChallengeAlreadyOpen) {
		t.Errorf("the sender does not go on: %v", err)
	}
}

// Two senders that both were told that their call would do: one of them fails when mined.
func TestSenderSaysWhyATransactionFailed(t *testing.T) {
	w := startStillWorld(t)
	p, client := w.behind(t)
	cfg := w.config(t, "keeper")
	cfg.BumpAfter = 1000
	held, other := open(t, client, cfg), w.sender(t, "provider")
	challenge := w.findChallenge(t)
	stuck := &trap{letPast: 1}
	p.set(stuck.rule(t))
	errs := make(chan error, 2)
	try := func(s *Sender) {
		_, err := s.Open(t.Context(), challenge.Number)
		errs <- err
	}
	go try(held)
	waitFor(t, func() bool { return len(stuck.transactions()) == 1 })
	go try(other)
	waitFor(t, func() bool { return w.Waiting() == 1 })
	p.set(func(string) fault { return fault{} })
	waitFor(t, func() bool { return w.Waiting() == 2 })
	w.Mine(1)
	first, second := <-errs, <-errs
	if first == nil {
		first, second = second, first
	}
	if second != nil || !errors.Is(first, ErrChallengeAlreadyOpen) || !strings.Contains(first.Error(), "failed in block") {
		t.Fatalf("one: %v, the other: %v", first, second)
	}
	t.Log(first)
}

func TestSenderSurvivesReorgs(t *testing.T) {
	w := startStillWorld(t)
	s := w.sender(t, "deployer")
	to := common.Address{42}
	stop := w.mining()
	must(s.Transfer(t.Context(), to, FLT(1)))(t)
	must(s.Transfer(t.Context(), to, FLT(1)))(t)
	stop()
	head := must(w.client.HeadNumber(t.Context()))(t)
	depth := int(head - w.ready)
	if err := w.Reorg(depth, false); err != nil {
		t.Fatal(err)
	}
	defer w.mining()()
	waitFor(t, func() bool { return must(w.client.Balance(t.Context(), to))(t).Cmp(FLT(2)) == 0 })
	must(s.Transfer(t.Context(), to, FLT(1)))(t)
}

// A receipt can be read in a block that is replaced before it comes as a head.
func TestSenderSurvivesReorgOfABlockItNeverSaw(t *testing.T) {
	w := startStillWorld(t)
	untracked := must(OpenUntracked(t.Context(), w.client.Node, w.config(t, "deployer")))(t)
	defer untracked.CloseJournal()
	sent := make(chan error, 1)
	go func() {
		token := bindings.NewFLT()
		_, err := untracked.send(t.Context(), call{what: "transfer 1 FLT", to: &w.deployment.Token, data: token.PackTransfer(common.Address{42}, FLT(1))})
		sent <- err
	}()
	waitFor(t, func() bool { return w.Waiting() > 0 })
	w.Mine(1)
	untracked.Look(t.Context())
	if err := <-sent; err != nil {
		t.Fatal(err)
	}
	if err := w.Reorg(1, false); err != nil {
		t.Fatal(err)
	}
	replacement := must(w.client.Header(t.Context(), must(w.client.HeadNumber(t.Context()))(t)-1))(t)
	untracked.Advance(t.Context(), Head{Header: replacement})
	if left := must(untracked.unmined(t.Context()))(t); len(left) != 1 {
		t.Fatalf("under way: %q", left)
	}
}

func TestSenderNoticesAnotherUserOfItsKey(t *testing.T) {
	w := startWorld(t)
	mine, theirs := w.config(t, "deployer"), w.config(t, "deployer")
	s, err := OpenSender(t.Context(), w.client, mine)
	if err != nil {
		t.Fatal(err)
	}
	must(s.Transfer(t.Context(), common.Address{1}, FLT(1)))(t)
	other := open(t, w.client, theirs)
	must(other.Transfer(t.Context(), common.Address{2}, FLT(1)))(t)
	if _, err := s.Transfer(t.Context(), common.Address{3}, FLT(1)); !errors.Is(err, ErrKeyShared) {
		t.Fatalf("send after another: %v", err)
	} else {
		t.Log(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if s, err := OpenSender(t.Context(), w.client, mine); !errors.Is(err, ErrKeyShared) {
		t.Errorf("open after another: %v", err)
		if err == nil {
			s.Close()
		}
	}
}

func TestSenderLosesItsNonceToAnother(t *testing.T) {
	w := startWorld(t)
	p, client := w.behind(t)
	s := open(t, client, w.config(t, "deployer"))
	stuck := &trap{letPast: 100}
	p.set(stuck.rule(t))
	failed := make(chan error, 1)
	go func() {
		_, err := s.Transfer(t.Context(), common.Address{1}, FLT(1))
		failed <- err
	}()
	waitFor(t, func() bool { return len(stuck.transactions()) > 0 })
	other := w.sender(t, "deployer")
	must(other.Transfer(t.Context(), common.Address{2}, FLT(1)))(t)
	if err := <-failed; !errors.Is(err, ErrKeyShared) {
		t.Fatalf("the nonce was taken: %v", err)
	}
	if _, err := s.Transfer(t.Context(), common.Address{1}, FLT(1)); !errors.Is(err, ErrKeyShared) {
		t.Errorf("and it goes on: %v", err)
	}
}

func TestOneSenderAKey(t *testing.T) {
	w := startStillWorld(t)
	cfg := w.config(t, "keeper")
	s := open(t, w.client, cfg)
	if second, err := OpenSender(t.Context(), w.client, cfg); !errors.Is(err, ErrKeyLocked) {
		t.Errorf("a second sender: %v", err)
		if err == nil {
			second.Close()
		}
	} else {
		t.Log(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Collect(t.Context()); !errors.Is(err, ErrSenderClosed) {
		t.Errorf("send after close: %v", err)
	}
	if err := open(t, w.client, cfg).Close(); err != nil {
		t.Error(err)
	}
}

func TestSenderWaitsNoLongerThanAsked(t *testing.T) {
	w := startStillWorld(t)
	s := w.sender(t, "deployer")
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	_, err := s.Transfer(ctx, common.Address{42}, FLT(1))
	if !errors.Is(err, context.DeadlineExceeded) || !strings.Contains(err.Error(), "still under way") {
		t.Fatalf("no block came: %v", err)
	}
	closed := make(chan error, 1)
	go func() {
		_, err := s.Transfer(t.Context(), common.Address{43}, FLT(1))
		closed <- err
	}()
	waitFor(t, func() bool { return len(must(s.UnderWay(t.Context()))(t)) == 2 })
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if err := <-closed; !errors.Is(err, ErrSenderClosed) {
		t.Errorf("closed while it waited: %v", err)
	}
	w.Mine(1)
	if got := must(w.client.Balance(t.Context(), common.Address{42}))(t); got.Cmp(FLT(1)) != 0 {
		t.Errorf("the receiver has %v wei", got)
	}
}

func TestSenderWithoutEther(t *testing.T) {
	w := startStillWorld(t)
	key, err := NewKey()
	if err != nil {
		t.Fatal(err)
	}
	s := open(t, w.client, SenderConfig{Key: key, StateDir: t.TempDir()})
	challenge := w.findChallenge(t)
	for range 2 { // the second time as the first: no nonce was lost
		_, err = s.Open(t.Context(), challenge.Number)
		if err == nil || !strings.Contains(err.Error(), "insufficient funds") {
			t.Fatalf("gas for nothing: %v", err)
		}
		if left := must(s.UnderWay(t.Context()))(t); len(left) != 0 {
			t.Fatalf("left in the journal: %q", left)
		}
	}
	t.Log(err)
}
