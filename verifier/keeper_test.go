package verifier

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
)

// A fakeChain is a chain and a sender whose answers a test decides.
type fakeChain struct {
	clock ledger.Clock
	heads chan chain.Head
	// If there is one, challenges are opened when it is closed.
	opening chan struct{}

	mu       sync.Mutex
	start    chain.Header
	events   []ledger.Event
	terms    map[uint64]ledger.Terms
	next     map[uint64]uint64 // epoch to settle
	owed     *big.Int
	answers  map[string][]error // to calls, in turn; none: it works
	calls    []string
	readings int // reads of events that fail from now on
}

func newFakeChain() *fakeChain {
	return &fakeChain{
		clock: ledger.Clock{Genesis: 10, HashReach: ledger.EVMHashReach, CapacityConfig: ledger.CapacityConfig{
			ChallengeOdds: 1 << 8, EpochBlocks: 20, SealEpochs: 2, ResponseWindow: 6, DrawDelay: 2, ProofWindow: 8, MaxChallenges: 9,
		}},
		heads: make(chan chain.Head),
		terms: map[uint64]ledger.Terms{}, next: map[uint64]uint64{}, owed: new(big.Int), answers: map[string][]error{},
	}
}

// call notes a call and returns the answer that is planned for it.
func (f *fakeChain) call(format string, args ...any) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	name := fmt.Sprintf(format, args...)
	f.calls = append(f.calls, name)
	if next := f.answers[name]; len(next) > 0 {
		f.answers[name] = next[1:]
		return next[0]
	}
	return nil
}

func (f *fakeChain) called() []string {
	f.mu.Lock()
	defer f.mu.Unlock()
	return slices.Clone(f.calls)
}

func (f *fakeChain) Head(context.Context) (chain.Header, error) { return f.start, nil }

func (f *fakeChain) HeadsFrom(ctx context.Context, _ uint64) <-chan chain.Head {
	out := make(chan chain.Head)
	go func() {
		defer close(out)
		for {
			select {
			case <-ctx.Done():
				return
			case h := <-f.heads:
				select {
				case out <- h:
				case <-ctx.Done():
					return
				}
			}
		}
	}()
	return out
}

func (f *fakeChain) Events(_ context.Context, from, to uint64, _ chain.Progress) (found []ledger.Event, err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.readings > 0 {
		f.readings--
		return nil, chain.ErrUnavailable
	}
	for _, e := range f.events {
		if at := e.Where(); from <= at.Block && at.Block <= to {
			found = append(found, e)
		}
	}
	return found, nil
}

func (f *fakeChain) CommitmentCount(context.Context) (uint64, error) {
	return uint64(len(f.terms)), nil
}

func (f *fakeChain) Terms(_ context.Context, id uint64) (ledger.Terms, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.terms[id], nil
}

func (f *fakeChain) Account(_ context.Context, id uint64) (ledger.Account, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	return ledger.Account{NextEpoch: f.next[id]}, nil
}

func (f *fakeChain) Owed(context.Context, common.Address) (*big.Int, error) { return f.owed, nil }

func (f *fakeChain) Address() common.Address { return common.Address{1} }

func (f *fakeChain) Open(_ context.Context, challenge uint64) (*ledger.Receipt, error) {
	if f.opening != nil {
		<-f.opening
	}
	return &ledger.Receipt{}, f.call("open %d", challenge)
}

func (f *fakeChain) DrawAudit(_ context.Context, id, challenge uint64, _ capacity.Element, _ ledger.Bitmap) (*ledger.Receipt, error) {
	return &ledger.Receipt{}, f.call("draw %d %d", id, challenge)
}

func (f *fakeChain) Settle(_ context.Context, id, epoch uint64) (*ledger.Receipt, error) {
	if err := f.call("settle %d %d", id, epoch); err != nil {
		return nil, err
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	f.next[id] = epoch + 1
	return &ledger.Receipt{Events: []ledger.Event{ledger.Settled{ID: id, Epoch: epoch, Reward: new(big.Int), Fee: new(big.Int)}}}, nil
}

func (f *fakeChain) Collect(context.Context) (*ledger.Receipt, error) {
	return &ledger.Receipt{Events: []ledger.Event{ledger.Collected{Amount: f.owed}}}, f.call("collect")
}

// A run is a keeper on a fake chain.
type run struct {
	*fakeChain
	t     *testing.T
	mu    sync.Mutex
	said  []Event
	stop  context.CancelFunc
	ended chan error
}

func keepFake(t *testing.T, f *fakeChain) *run {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	r := &run{fakeChain: f, t: t, stop: cancel, ended: make(chan error, 1)}
	if f.start.Number == 0 {
		f.start = chain.Header{Number: f.clock.Genesis + 1}
	}
	go func() {
		r.ended <- RunKeeper(ctx, KeeperConfig{
			Chain: f, Sender: f, Clock: f.clock, Collect: true,
			OnEvent: func(e Event) {
				r.mu.Lock()
				defer r.mu.Unlock()
				r.said = append(r.said, e)
			},
		})
	}()
	t.Cleanup(func() {
		cancel()
		select {
		case <-r.ended:
		case <-time.After(10 * time.Second):
			t.Error("the keeper does not end")
		}
	})
	return r
}

// hashOf makes up a block's hash that wins the lottery, or does not.
func (f *fakeChain) hashOf(number uint64, branch byte, wins bool) (h common.Hash) {
	for i := 0; ; i++ {
		h = common.BigToHash(big.NewInt(int64(number)<<32 | int64(i)))
		h[0] = branch
		if ledger.IsChallenge(h, f.clock.ChallengeOdds) == wins {
			return h
		}
	}
}

// block gives the keeper a block.
func (r *run) block(number uint64, wins bool) {
	r.heads <- chain.Head{Header: chain.Header{Number: number, Hash: r.hashOf(number, 0, wins)}}
}

// replace gives the keeper a block in the place of one, after an ancestor.
func (r *run) replace(number uint64, wins bool) {
	r.heads <- chain.Head{
		Header:   chain.Header{Number: number, Hash: r.hashOf(number, 1, wins)},
		Ancestor: &chain.Header{Number: number - 1},
	}
}

// until waits for an event of a kind, and for as many of them.
func (r *run) until(kind Kind, n int) {
	r.t.Helper()
	for deadline := time.Now().Add(10 * time.Second); ; time.Sleep(time.Millisecond) {
		r.mu.Lock()
		found := 0
		for _, e := range r.said {
			if e.Kind == kind {
				found++
			}
		}
		said := slices.Clone(r.said)
		r.mu.Unlock()
		if found >= n {
			return
		}
		if time.Now().After(deadline) {
			r.t.Fatalf("wanted %d %q; the keeper said %v and called %v", n, kind, said, r.called())
		}
	}
}

// expectCalls compares the calls so far, in whatever order they came.
func (r *run) expectCalls(want ...string) {
	r.t.Helper()
	got := r.called()
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		r.t.Fatalf("called %q, wanted %q", got, want)
	}
}

func response(id, challenge, block uint64) ledger.Event {
	return ledger.Responded{At: ledger.At{Block: block}, ID: id, Challenge: challenge, Bitmap: ledger.FirstUnits(1), Claimed: 1}
}

func TestKeeperOpensChallenges(t *testing.T) {
	f := newFakeChain()
	f.answers["open 13"] = []error{ledger.ErrChallengeAlreadyOpen}
	f.answers["open 14"] = []error{chain.ErrUnavailable, fmt.Errorf("refused: %w", chain.ErrUnavailable)}
	f.answers["open 15"] = []error{ledger.ErrEpochFull}
	r := keepFake(t, f)
	r.block(11, false)
	r.block(12, true)
	r.until(Opened, 1)
	r.block(13, true)
	r.until(Overtaken, 1)
	r.block(14, true)
	r.until(Retrying, 1)
	r.block(15, true)
	r.until(Dropped, 1)
	r.until(Retrying, 2)
	r.block(16, false)
	r.block(17, false)
	r.until(Opened, 2)
	r.expectCalls("open 12", "open 13", "open 14", "open 14", "open 14", "open 15")
}

func TestKeeperGivesUpAfterTheWindow(t *testing.T) {
	f := newFakeChain()
	f.answers["open 12"] = slices.Repeat([]error{errors.New("no ether to pay with")}, 20)
	r := keepFake(t, f)
	r.block(11, false)
	r.block(12, true)
	r.until(Retrying, 1)
	r.block(13, false)
	r.until(Retrying, 2)
	r.block(14, false)
	r.block(15, false)
	r.until(Retrying, 3)
	for n := uint64(16); n < 20; n++ { // the next try would be in block 19, after the window
		r.block(n, false)
	}
	r.until(Dropped, 1)
	r.expectCalls("open 12", "open 12", "open 12")
}

// A transaction may be under way when its window ends. That it failed is said all the same.
func TestKeeperSaysThatALateTryFailed(t *testing.T) {
	f := newFakeChain()
	f.answers["open 12"] = []error{errors.New("no ether to pay with")}
	f.opening = make(chan struct{})
	r := keepFake(t, f)
	r.block(11, false)
	for n := uint64(12); n < 21; n++ {
		r.block(n, n == 12)
	}
	close(f.opening)
	r.until(Dropped, 1)
	r.expectCalls("open 12")
}

func TestKeeperDrawsAudits(t *testing.T) {
	f := newFakeChain()
	f.events = []ledger.Event{response(1, 12, 13), response(2, 12, 13), response(3, 12, 13)}
	f.answers["draw 2 12"] = []error{ledger.ErrAuditAlreadyDrawn}
	r := keepFake(t, f)
	for n := uint64(11); n < 15; n++ {
		r.block(n, false)
	}
	f.mu.Lock()
	f.events = append(f.events, ledger.AuditDrawn{At: ledger.At{Block: 15}, ID: 3, Challenge: 12})
	f.readings = 1
	f.mu.Unlock()
	time.Sleep(20 * time.Millisecond)
	if calls := r.called(); len(calls) != 0 {
		t.Fatalf("drew before the drawing block: %v", calls)
	}
	r.block(15, false)
	r.until(Retrying, 1)
	r.until(Drawn, 1)
	r.until(Overtaken, 1)
	for n := uint64(16); n < 30; n++ {
		r.block(n, false)
	}
	for _, want := range []string{"draw 1 12", "draw 2 12"} {
		if n := count1(r.called(), want); n != 1 {
			t.Errorf("%q was called %d times", want, n)
		}
	}
}

func count1(all []string, s string) (n int) {
	for _, x := range all {
		if x == s {
			n++
		}
	}
	return n
}

// A keeper that starts late looks back as far as there may be something to do.
func TestKeeperStartsLate(t *testing.T) {
	f := newFakeChain()
	f.start = chain.Header{Number: 40}
	f.events = []ledger.Event{response(1, 34, 36), response(2, 20, 24)}
	r := keepFake(t, f)
	for n := uint64(24); n <= 40; n++ {
		r.block(n, n == 30 || n == 37)
	}
	r.until(Opened, 1)
	r.until(Drawn, 1)
	r.expectCalls("draw 1 34", "open 37")
}

func TestKeeperFollowsReorganisations(t *testing.T) {
	f := newFakeChain()
	r := keepFake(t, f)
	r.block(11, false)
	r.block(12, true)
	r.until(Opened, 1)
	f.mu.Lock()
	f.events = []ledger.Event{response(1, 12, 14)}
	f.mu.Unlock()
	r.block(13, false)
	r.block(14, false)
	time.Sleep(20 * time.Millisecond) // the response is read, its draw planned
	f.mu.Lock()
	f.events = []ledger.Event{response(1, 12, 15)} // it comes again a block later
	f.mu.Unlock()
	r.replace(14, true)
	r.until(Reorged, 1)
	r.until(Opened, 2)
	r.block(15, false)
	r.block(16, false)
	time.Sleep(20 * time.Millisecond)
	if n := count1(r.called(), "draw 1 12"); n != 0 {
		t.Fatalf("drew at a response that is no longer there")
	}
	r.block(17, false)
	r.until(Drawn, 1)
	r.expectCalls("open 12", "open 14", "draw 1 12")
}

// What somebody else did in a block that is replaced has to be done again.
func TestKeeperRepeatsWhatAReorganisationUndid(t *testing.T) {
	f := newFakeChain()
	f.answers["open 12"] = []error{chain.ErrUnavailable}
	r := keepFake(t, f)
	r.block(11, false)
	r.block(12, true)
	r.until(Retrying, 1)
	f.mu.Lock()
	f.events = []ledger.Event{ledger.ChallengeOpened{At: ledger.At{Block: 13}, Challenge: 12}}
	f.answers["open 12"] = []error{ledger.ErrChallengeAlreadyOpen}
	f.mu.Unlock()
	r.block(13, false)
	r.until(Overtaken, 1)
	f.mu.Lock()
	f.events, f.answers["open 12"] = nil, nil
	f.mu.Unlock()
	r.replace(13, false)
	r.until(Opened, 1)
}

func TestKeeperSettles(t *testing.T) {
	f := newFakeChain()
	f.terms[1] = ledger.Terms{State: ledger.StateActive, StartEpoch: 0, EndEpoch: 9}
	f.terms[2] = ledger.Terms{State: ledger.StateFailed, StartEpoch: 0, EndEpoch: 0}
	f.terms[3] = ledger.Terms{State: ledger.StateOpen}
	f.terms[4] = ledger.Terms{State: ledger.StateActive, StartEpoch: 0, EndEpoch: 9}
	f.terms[5] = ledger.Terms{State: ledger.StateClosed, EndEpoch: 1}
	f.answers["settle 1 1"] = []error{ledger.ErrAlreadySettled}
	f.answers["settle 4 0"] = []error{chain.ErrUnavailable}
	f.owed = ledger.FLT(2)
	f.start = chain.Header{Number: f.clock.FinalFrom(1)} // epochs 0 and 1 are final
	r := keepFake(t, f)
	r.block(f.start.Number, false)
	r.until(Overtaken, 1)
	r.until(Retrying, 1) // one commitment's trouble is not another's
	r.until(Settled, 2)
	r.block(f.start.Number+1, false)
	r.until(Settled, 4)
	r.until(Collected, 1)
	calls := r.called()
	slices.Sort(calls)
	want := []string{"collect", "settle 1 0", "settle 1 1", "settle 1 1", "settle 2 0", "settle 4 0", "settle 4 0", "settle 4 1"}
	f.mu.Lock()
	f.next[1] = 2
	f.mu.Unlock()
	if !slices.Equal(calls, want) {
		t.Fatalf("called %q, wanted %q", calls, want)
	}
	for n := f.start.Number + 2; n <= f.clock.FinalFrom(2); n++ {
		r.block(n, false)
	}
	r.until(Settled, 6)
}

func TestKeeperEndsWhenItsKeyIsShared(t *testing.T) {
	f := newFakeChain()
	f.answers["open 12"] = []error{fmt.Errorf("open: %w", wallet.ErrKeyShared)}
	r := keepFake(t, f)
	r.block(11, false)
	r.block(12, true)
	select {
	case err := <-r.ended:
		if !errors.Is(err, wallet.ErrKeyShared) {
			t.Errorf("ended with %v", err)
		}
		r.ended <- nil
	case <-time.After(10 * time.Second):
		t.Error("goes on")
	}
}

func TestEventsInWords(t *testing.T) {
	for _, c := range []struct {
		event Event
		want  string
	}{
		{Event{Kind: Opened, Challenge: 7}, "opened challenge 7"},
		{Event{Kind: Drawn, Commitment: 2, Challenge: 7}, "drew the audit of commitment 2 for challenge 7"},
		{
			Event{
				Kind: Settled, Commitment: 2, Epoch: 3, Opportunities: 10, Claimed: 6, Proven: 4,
				Reward: wei(ledger.FLT(3)), Slashed: wei(ledger.FLT(80)), Failed: true,
			},
			"settled epoch 3 of commitment 2: 4 proven, 4 missed, 2 unproven; reward 3 FLT; slashed 80 FLT; the commitment has failed",
		},
		{Event{Kind: Collected, Earned: wei(ledger.FLT(2))}, "collected 2 FLT of bounties and fees"},
		{Event{Kind: Overtaken, Task: "open challenge 7"}, "somebody else was first to open challenge 7"},
	} {
		if got := c.event.String(); got != c.want {
			t.Errorf("%q, wanted %q", got, c.want)
		}
	}
}
