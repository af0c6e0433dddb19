package fleet

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/testchain"
	"github.com/muster-network/muster/prover/record"
)

// alreadyResponded is what the contract says to a second response:
// AlreadyResponded(1, 5): its selector and two words.
var alreadyResponded = &chain.Reverted{
	Data:    append(hexutil.MustDecode("0xdfda28e4"), append(common.BigToHash(big.NewInt(1)).Bytes(), common.BigToHash(big.NewInt(5)).Bytes()...)...),
	Message: "execution reverted",
}

// A server's prover recognises a contract's refusal, and the sender's own errors, with their remedies.
func TestErrorsTravel(t *testing.T) {
	relay := func(err error) error {
		_, got := outcomeOf(nil, err).result()
		return got
	}
	revert := fmt.Errorf("respond: %w", ledger.Explain(alreadyResponded))
	got := relay(revert)
	if !errors.Is(got, ledger.ErrAlreadyResponded) || got.Error() != revert.Error() {
		t.Errorf("%v became %v", revert, got)
	}
	if errors.Is(got, ledger.ErrWindowOver) {
		t.Error("it is another refusal as well")
	}
	var r *ledger.Revert
	if !errors.As(got, &r) || len(r.Args) != 2 || r.Args[1].(*big.Int).Uint64() != 5 {
		t.Errorf("its arguments are %+v", r)
	}
	for _, reason := range []error{wallet.ErrReplaced, wallet.ErrOutOfGas, wallet.ErrNoReason, ErrRefused} {
		err := hint.Add(fmt.Errorf("send: %w", reason), "do this")
		if got := relay(err); !errors.Is(got, reason) || got.Error() != err.Error() || len(hint.Of(got)) != 1 {
			t.Errorf("%v became %v with %v", err, got, hint.Of(got))
		}
	}
	if got := relay(errors.New("away")); got.Error() != "away" || errors.Is(got, ErrRefused) {
		t.Errorf("got %v", got)
	}
}

// A receipt arrives as it was.
func TestReceiptsTravel(t *testing.T) {
	sent := &ledger.Receipt{TxHash: common.Hash{1}, Block: 2, BlockHash: common.Hash{3}, GasUsed: 4}
	got, err := outcomeOf(sent, nil).result()
	if err != nil || got.TxHash != sent.TxHash || got.Block != 2 || got.BlockHash != sent.BlockHash || got.GasUsed != 4 {
		t.Errorf("%+v, error %v", got, err)
	}
}

// Each kind has one form.
func TestFormsOfOrders(t *testing.T) {
	word, proof := &common.Hash{31: 1}, make([]common.Hash, proofWords)
	roots := []common.Hash{*word}
	good := []Order{
		{Kind: BeginSeal, Commitment: 1}, {Kind: BeginSeal, Commitment: 1, Period: 3, After: 9},
		{Kind: DrawSeal, Commitment: 1, Evidence: []byte{1}},
		{Kind: PostSeal, Commitment: 1, Context: word, Root: word, Roots: roots}, {Kind: PostSeal, Commitment: 1, Context: word, Root: word, Roots: roots, Period: 1},
		{Kind: Open, Challenge: 5, Evidence: []byte{1}}, {Kind: Draw, Challenge: 5, Evidence: []byte{1}},
		{Kind: Respond, Commitment: 1, Challenge: 5, Block: word, Beacon: word, Root: word, Units: 2},
		{Kind: Prove, Commitment: 1, Challenge: 5, Root: word, Proof: proof}, {Kind: Prove, Commitment: 1, Challenge: 5, Root: word, Proof: proof, Evidence: []byte{1}},
	}
	ids := map[string]bool{}
	for _, o := range good {
		if err := o.check(); err != nil {
			t.Errorf("%+v: %v", o, err)
		}
		ids[o.ID()] = true
	}
	if len(ids) != len(good) {
		t.Errorf("%d orders have %d ids", len(good), len(ids))
	}
	for _, o := range []Order{
		{}, {Kind: "pay", Commitment: 1}, {Kind: BeginSeal}, {Kind: BeginSeal, Commitment: 1, Challenge: 2},
		{Kind: Open, Challenge: 5, Commitment: 1}, {Kind: Respond, Commitment: 1, Challenge: 5, Block: word, Beacon: word, Root: word},
		{Kind: Respond, Commitment: 1, Challenge: 5, Beacon: word, Root: word, Units: 1},
		{Kind: Respond, Commitment: 1, Challenge: 5, Block: word, Beacon: word, Root: word, Units: -1},
		{Kind: Respond, Commitment: 1, Challenge: 5, Block: word, Beacon: word, Root: word, Units: capacity.MaxUnits + 1},
		{Kind: Respond, Commitment: 1, Challenge: 5, Block: word, Beacon: word, Root: word, Units: 1, Evidence: []byte{1}},
		{Kind: Prove, Commitment: 1, Challenge: 5, Root: word, Proof: proof[1:]}, {Kind: PostSeal, Commitment: 1, Root: word, Roots: roots},
		{Kind: PostSeal, Commitment: 1, Context: word, Root: word, Roots: make([]common.Hash, capacity.MaxUnits+1)},
	} {
		if o.check() == nil {
			t.Errorf("%+v is taken", o)
		}
	}
	largest := Order{Kind: PostSeal, Commitment: 1, Context: word, Root: word, Roots: make([]common.Hash, capacity.MaxUnits)}
	if data := testchain.Must(json.Marshal(ordered{1, testchain.Must(json.Marshal(largest))(t)}))(t); len(data) > maxOrder-1000 {
		t.Errorf("the seal of the most units has %d bytes", len(data))
	}
}

// What a proof is sent as is the proof.
func TestProofsTravel(t *testing.T) {
	var p ledger.Proof
	for i := range p.Points {
		p.Points[i] = big.NewInt(int64(i + 1))
	}
	p.Commitments = [2]*big.Int{big.NewInt(9), big.NewInt(10)}
	p.CommitmentPok = [2]*big.Int{big.NewInt(11), new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))}
	words, err := wordsOf(p)
	if err != nil {
		t.Fatal(err)
	}
	if got := fmt.Sprint(proofOf(words)); got != fmt.Sprint(p) {
		t.Errorf("%v became %v", p, got)
	}
	p.Points[0] = big.NewInt(-1)
	if _, err := wordsOf(p); err == nil {
		t.Error("a negative number was taken")
	}
	if _, err := wordsOf(ledger.Proof{}); err == nil {
		t.Error("a proof without numbers was taken")
	}
}

// However often an order comes, and from however many connections, one transaction is made, and all learn of it.
func TestOrdersAreSentOnce(t *testing.T) {
	o := startOffice(t)
	i := o.enrol("a", 1)
	hold := make(chan struct{})
	o.till.say(func(ctx context.Context, what string) (*ledger.Receipt, error) { <-hold; return o.mined(ctx, what) })
	first, second := o.connect(i), o.connect(i)
	var waiting []<-chan answer
	for range 20 {
		waiting = append(waiting, give(t.Context(), first, 1, response(1, 5, 1)), give(t.Context(), second, 1, response(1, 5, 1)))
	}
	testchain.WaitFor(t, func() bool { return o.till.count("respond 1 5") == 1 && o.backlog() == 0 })
	close(hold)
	for _, w := range waiting {
		if got := <-w; got.err != nil || got.Receipt == nil {
			t.Fatalf("got %+v", got)
		}
	}
	if got := o.must(first, 1, response(1, 5, 1)); got.Receipt == nil { // it is over, and known
		t.Fatalf("got %+v", got)
	}
	if n := o.till.all(); n != 1 {
		t.Errorf("%d transactions were made", n)
	}
}

// backlog is how many orders are in the stream.
func (o *office) backlog() int {
	info, err := o.orders.Info(o.t.Context())
	if err != nil {
		o.t.Fatal(err)
	}
	return int(info.NumPending) + info.NumAckPending
}

// Several servers want a challenge opened: it is opened once.
func TestServersShareWhatAnybodyMaySend(t *testing.T) {
	o := startOffice(t)
	hold := make(chan struct{})
	o.till.say(func(ctx context.Context, what string) (*ledger.Receipt, error) { <-hold; return o.mined(ctx, what) })
	open := of(Order{Kind: Open, Challenge: 5, Evidence: []byte{1}})
	var waiting []<-chan answer
	for c := range uint64(3) {
		waiting = append(waiting, give(t.Context(), o.connect(o.enrol(fmt.Sprint("server", c), c+1)), 1, open))
	}
	testchain.WaitFor(t, func() bool {
		r := o.book.underWayNow()[open.ID()]
		o.book.mu.Lock()
		defer o.book.mu.Unlock()
		return r != nil && len(r.Servers) == 3
	})
	close(hold)
	for _, w := range waiting {
		if got := <-w; got.err != nil || got.Receipt == nil {
			t.Errorf("got %+v", got)
		}
	}
	if n := o.till.all(); n != 1 {
		t.Errorf("%d transactions were made", n)
	}
	idle := o.connect(o.enrol("idle", 0))
	if got := o.must(idle, 0, of(Order{Kind: Open, Challenge: 6, Evidence: []byte{1}})); got.Reason != "refused" || o.till.all() != 1 {
		t.Errorf("a server without work had a challenge opened: %+v", got)
	}
}

// One response is given to a challenge. Another one is given only if the contract has refused the first.
func TestOneResponse(t *testing.T) {
	o := startOffice(t)
	l := o.connect(o.enrol("a", 1))
	hold := make(chan struct{})
	o.till.say(func(ctx context.Context, what string) (*ledger.Receipt, error) { <-hold; return o.mined(ctx, what) })
	under := give(t.Context(), l, 1, response(1, 5, 1))
	testchain.WaitFor(t, func() bool { return o.till.all() == 1 })
	if got := o.must(l, 1, response(1, 5, 2)); !isOther(got) {
		t.Errorf("a second response, while the first is under way: %+v", got)
	}
	close(hold)
	if got := <-under; got.Receipt == nil {
		t.Errorf("the first response: %+v", got)
	}
	if got := o.must(l, 1, response(1, 5, 2)); !isOther(got) {
		t.Errorf("a second response, after the first: %+v", got)
	}
	other := response(1, 5, 2)
	other.Block = &common.Hash{9} // the challenge's block was replaced
	if got := o.must(l, 1, other); got.Receipt == nil {
		t.Errorf("a response to the challenge that came in its place: %+v", got)
	}
	o.till.say(func(context.Context, string) (*ledger.Receipt, error) { return nil, ledger.Explain(alreadyResponded) })
	if got := o.must(l, 1, response(1, 6, 1)); got.Revert == nil {
		t.Errorf("a response that the contract refuses: %+v", got)
	}
	o.till.say(o.mined)
	if got := o.must(l, 1, response(1, 6, 2)); got.Receipt == nil {
		t.Errorf("another one after it: %+v", got)
	}
	if n := o.till.count("respond 1 5"); n != 2 {
		t.Errorf("%d responses were sent to challenge 5", n)
	}
}

// isOther says whether an order was refused because a response with root 1 was given before, as a prover sees it.
func isOther(o outcome) bool {
	_, err := o.result()
	other, ok := errors.AsType[*record.SignedOther](err)
	return ok && other.Units == 1 && other.ChainRoot.Bytes() == [32]byte{31: 1}
}

// What failed is tried again when it is ordered again.
func TestFailedOrdersCanBeOrderedAgain(t *testing.T) {
	o := startOffice(t)
	l := o.connect(o.enrol("a", 1))
	o.till.say(func(context.Context, string) (*ledger.Receipt, error) { return nil, errors.New("no ether") })
	if got := o.must(l, 1, response(1, 5, 1)); got.Text != "no ether" {
		t.Fatalf("got %+v", got)
	}
	o.till.say(o.mined)
	testchain.WaitFor(t, func() bool { return o.must(l, 1, response(1, 5, 1)).Receipt != nil }) // news of the failure may come twice
	if n := o.till.all(); n != 2 {
		t.Errorf("%d transactions", n)
	}
}

// A commitment that was moved, or taken, is not the earlier server's any more, whatever it has on its way.
func TestEarlierServersAreFenced(t *testing.T) {
	o := startOffice(t)
	first, second := o.connect(o.enrol("a", 1)), o.connect(o.enrol("b", 0))
	hold := make(chan struct{})
	o.till.say(func(ctx context.Context, what string) (*ledger.Receipt, error) { <-hold; return o.mined(ctx, what) })
	under := give(t.Context(), first, 1, response(1, 5, 1))
	testchain.WaitFor(t, func() bool { return o.till.all() == 1 })

	a := testchain.Must(o.Assign(t.Context(), 1, "b"))(t)
	if a := o.book.assignment(1); a.Server != "" || a.Next != "b" || !a.TakeOver {
		t.Errorf("while an order is under way: %+v", a)
	}
	if got := o.must(first, 1, response(1, 6, 1)); got.Reason != "refused" {
		t.Errorf("the earlier server: %+v", got)
	}
	if got := o.must(second, a.Term, response(1, 6, 1)); got.Reason != "refused" {
		t.Errorf("the next one, too early: %+v", got)
	}
	close(hold)
	if got := <-under; got.Receipt == nil {
		t.Errorf("what was under way: %+v", got)
	}
	o.chain.Block(false)
	testchain.WaitFor(t, func() bool { a = o.book.assignment(1); return a.Server == "b" })
	if got := o.must(second, a.Term, response(1, 6, 1)); got.Receipt == nil {
		t.Errorf("the next one: %+v", got)
	}
	if got := o.must(second, a.Term-1, response(1, 7, 1)); got.Reason != "refused" {
		t.Errorf("with the term of before: %+v", got)
	}
	testchain.Must(o.Unassign(1))(t)
	if got := o.must(second, a.Term, response(1, 7, 1)); got.Reason != "refused" {
		t.Errorf("after it was taken: %+v", got)
	}
}

// A reorganisation takes a transaction out of the chain: who orders it again has it sent again.
func TestReorganisationsBringOrdersBack(t *testing.T) {
	o := startOffice(t)
	l := o.connect(o.enrol("a", 1))
	o.must(l, 1, response(1, 5, 1))
	o.must(l, 1, response(1, 5, 1))
	if n := o.till.all(); n != 1 {
		t.Fatalf("%d transactions before the reorganisation", n)
	}
	o.chain.Rollback(1)
	o.chain.Mine(2)
	if got := o.must(l, 1, response(1, 5, 1)); got.Receipt == nil {
		t.Fatalf("got %+v", got)
	}
	if n := o.till.all(); n != 2 {
		t.Errorf("%d transactions", n)
	}
}

// A server whose context ends leaves the order where it is, and finds its outcome later.
func TestOrdersOutliveWhoWaits(t *testing.T) {
	o := startOffice(t)
	i := o.enrol("a", 1)
	l := o.connect(i)
	hold := make(chan struct{})
	o.till.say(func(ctx context.Context, what string) (*ledger.Receipt, error) { <-hold; return o.mined(ctx, what) })
	ctx, cancel := context.WithCancel(t.Context())
	first := give(ctx, l, 1, response(1, 5, 1))
	testchain.WaitFor(t, func() bool { return o.till.all() == 1 })
	cancel()
	if got := <-first; !errors.Is(got.err, context.Canceled) {
		t.Errorf("got %+v", got)
	}
	l.close()
	close(hold)
	if got := o.must(o.connect(i), 1, response(1, 5, 1)); got.Receipt == nil {
		t.Errorf("got %+v", got)
	}
	if n := o.till.all(); n != 1 {
		t.Errorf("%d transactions", n)
	}
}

// Old orders are forgotten, and which response was given only much later.
func TestForgetting(t *testing.T) {
	o := startOffice(t)
	l := o.connect(o.enrol("a", 1))
	o.must(l, 1, response(1, 5, 1))
	if err := o.book.forget(time.Now().Add(keptOrders + time.Hour)); err != nil {
		t.Fatal(err)
	}
	if got := o.must(l, 1, response(1, 5, 2)); !isOther(got) {
		t.Errorf("another response, when the first one's order is forgotten: %+v", got)
	}
	if err := o.book.forget(time.Now().Add(keptResponses + time.Hour)); err != nil {
		t.Fatal(err)
	}
	if got := o.must(l, 1, response(1, 5, 2)); got.Receipt == nil {
		t.Errorf("when all is forgotten: %+v", got)
	}
}
