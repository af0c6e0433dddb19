package verifier

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"testing/synctest"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/testchain"
)

// A watch is a keeper on a fake chain, in a bubble: after each block the keeper does all that it can
// do before the next one.
type watch struct {
	*testchain.Fake
	t     *testing.T
	mu    sync.Mutex
	said  []Event
	ended chan error
}

// inBubble runs a test of a keeper that has not started. The chain has the blocks before 11, and no
// commitment.
func inBubble(t *testing.T, test func(w *watch)) {
	synctest.Test(t, func(t *testing.T) {
		f := testchain.NewFake(nil)
		c := &f.Clock
		c.Genesis, c.ChallengeOdds, c.EpochBlocks, c.SealEpochs, c.MaxChallenges = 10, 1<<8, 20, 2, 9
		c.ResponseWindow, c.DrawDelay, c.ProofWindow = 6, 2, 8
		f.Edit(func(s *testchain.State) { s.Terms = ledger.Terms{} })
		f.Mine(10 - 3)
		test(&watch{Fake: f, t: t, ended: make(chan error, 1)})
	})
}

// keep starts the keeper, which runs until the test ends.
func (w *watch) keep() {
	ctx, cancel := context.WithCancel(w.t.Context())
	go func() {
		defer close(w.ended)
		w.ended <- RunKeeper(ctx, KeeperConfig{
			Chain: w, Sender: w, Clock: w.Clock, Collect: true,
			OnEvent: func(e Event) {
				w.mu.Lock()
				defer w.mu.Unlock()
				w.said = append(w.said, e)
			},
		})
	}()
	w.t.Cleanup(func() {
		cancel()
		for range w.ended {
		}
	})
	synctest.Wait()
}

// blocks makes some that are no challenges.
func (w *watch) blocks(n int) {
	for range n {
		w.Block(false)
		synctest.Wait()
	}
}

// challenge makes a block that is one.
func (w *watch) challenge() {
	w.Block(true)
	synctest.Wait()
}

// to makes blocks up to a number.
func (w *watch) to(number uint64) { w.blocks(int(number - w.Newest().Header.Number)) }

// expect compares how many events of a kind there were so far.
func (w *watch) expect(kind Kind, n int) {
	w.t.Helper()
	w.mu.Lock()
	defer w.mu.Unlock()
	found := 0
	for _, e := range w.said {
		if e.Kind == kind {
			found++
		}
	}
	if found != n {
		w.t.Fatalf("wanted %d %q; the keeper said %v and called %q", n, kind, w.said, w.Called())
	}
}

// expectCalls compares the calls so far, in whatever order they came.
func (w *watch) expectCalls(want ...string) {
	w.t.Helper()
	slices.Sort(want)
	if got := w.Called(); !slices.Equal(got, want) {
		w.t.Fatalf("called %q, wanted %q", got, want)
	}
}

func response(id, challenge uint64) ledger.Event {
	return ledger.Responded{ID: id, Challenge: challenge, Bitmap: ledger.FirstUnits(1), Claimed: 1}
}

func TestKeeperOpensChallenges(t *testing.T) {
	inBubble(t, func(w *watch) {
		w.Errors["open 13"] = []error{ledger.ErrChallengeAlreadyOpen}
		w.Errors["open 14"] = []error{chain.ErrUnavailable, fmt.Errorf("refused: %w", chain.ErrUnavailable)}
		w.Errors["open 15"] = []error{ledger.ErrEpochFull}
		w.keep()
		w.to(11)
		w.challenge() // 12
		w.challenge()
		w.expect(Opened, 1)
		w.expect(Overtaken, 1)
		w.challenge()
		w.expect(Retrying, 1)
		w.challenge()
		w.expect(Dropped, 1)
		w.expect(Retrying, 2)
		w.to(18)
		w.expect(Opened, 2)
		w.expectCalls("open 12", "open 13", "open 14", "open 14", "open 14", "open 15")
	})
}

func TestKeeperGivesUpAfterTheWindow(t *testing.T) {
	inBubble(t, func(w *watch) {
		w.Errors["open 12"] = slices.Repeat([]error{errors.New("no ether to pay with")}, 20)
		w.keep()
		w.to(11)
		w.challenge()
		w.expect(Retrying, 1)
		w.to(13)
		w.expect(Retrying, 2)
		w.to(15)
		w.expect(Retrying, 3)
		w.to(19) // the next try would be in this block, after the window
		w.expect(Dropped, 1)
		w.expectCalls("open 12", "open 12", "open 12")
	})
}

// A transaction may be under way when its window ends. That it failed is said all the same.
func TestKeeperSaysThatALateTryFailed(t *testing.T) {
	inBubble(t, func(w *watch) {
		w.Errors["open 12"] = []error{hint.Add(errors.New("no ether to pay with"), "send it some")}
		w.Hold = "open"
		w.keep()
		w.to(11)
		w.challenge()
		w.to(20)
		w.expect(Dropped, 0)
		w.Hold = ""
		w.to(21)
		w.expect(Dropped, 1)
		w.expectCalls("open 12")
		if e := w.said[len(w.said)-1]; e.Reason != "no ether to pay with" || !slices.Equal(e.Hints, []string{"send it some"}) {
			t.Errorf("said %+v", e)
		}
	})
}

func TestKeeperDrawsAudits(t *testing.T) {
	inBubble(t, func(w *watch) {
		w.Errors["draw 2 12"] = []error{ledger.ErrAuditAlreadyDrawn}
		w.keep()
		w.to(12)
		w.Happen(response(1, 12), response(2, 12), response(3, 12))
		w.to(14)
		if calls := w.Called(); len(calls) != 0 {
			t.Fatalf("drew before the drawing block: %v", calls)
		}
		w.Happen(ledger.AuditDrawn{ID: 3, Challenge: 12})
		w.Unread = 1
		w.to(15)
		w.expect(NodeFailing, 1)
		w.expect(Overtaken, 2)
		w.to(16)
		w.expect(Drawn, 1)
		w.to(30)
		w.expectCalls("draw 1 12", "draw 2 12", "draw 3 12")
	})
}

// A keeper that starts late looks back as far as there may be something to do.
func TestKeeperStartsLate(t *testing.T) {
	inBubble(t, func(w *watch) {
		w.to(23)
		w.Happen(response(2, 20))
		w.to(29)
		w.challenge()
		w.to(35)
		w.Happen(response(1, 34))
		w.to(36)
		w.challenge()
		w.to(40)
		w.keep()
		w.to(41)
		w.expect(Opened, 1)
		w.expect(Drawn, 1)
		w.expectCalls("draw 1 34", "open 37")
	})
}

func TestKeeperFollowsReorganisations(t *testing.T) {
	inBubble(t, func(w *watch) {
		w.keep()
		w.to(11)
		w.challenge()
		w.to(13)
		w.expect(Opened, 1)
		w.Happen(response(1, 12))
		w.to(14) // the response is read, its draw planned
		w.Rollback(1)
		w.Happen(response(2, 12))
		w.challenge() // 14 again, with another response
		w.expect(Reorged, 1)
		w.Happen(response(1, 12)) // it comes again a block later
		w.to(15)
		w.expect(Opened, 2)
		w.to(16)
		if slices.Contains(w.Called(), "draw 1 12") {
			t.Fatalf("drew at a response that is no longer there")
		}
		w.to(17)
		w.expect(Drawn, 1)
		w.to(18)
		w.expect(Drawn, 2)
		w.expectCalls("open 12", "open 14", "draw 1 12", "draw 2 12")
	})
}

// What somebody else did in a block that is replaced has to be done again.
func TestKeeperRepeatsWhatAReorganisationUndid(t *testing.T) {
	inBubble(t, func(w *watch) {
		w.Errors["open 12"] = []error{chain.ErrUnavailable}
		w.keep()
		w.to(11)
		w.challenge()
		w.expect(Retrying, 1)
		w.Happen(ledger.ChallengeOpened{Challenge: 12})
		w.to(13)
		w.expect(Overtaken, 1)
		w.Rollback(1)
		w.to(14)
		w.expect(Opened, 1)
	})
}

func TestKeeperSettles(t *testing.T) {
	inBubble(t, func(w *watch) {
		w.Edit(func(s *testchain.State) {
			s.Others = map[uint64]testchain.Other{
				1: {Terms: ledger.Terms{State: ledger.StateActive, StartEpoch: 0, EndEpoch: 9}},
				2: {Terms: ledger.Terms{State: ledger.StateFailed, StartEpoch: 0, EndEpoch: 0}},
				3: {Terms: ledger.Terms{State: ledger.StateOpen}},
				4: {Terms: ledger.Terms{State: ledger.StateActive, StartEpoch: 0, EndEpoch: 9}},
				5: {Terms: ledger.Terms{State: ledger.StateClosed, EndEpoch: 1}},
			}
			s.Owed = ledger.FLT(2)
		})
		w.Errors["settle 1 1"] = []error{ledger.ErrAlreadySettled}
		w.Errors["settle 4 0"] = []error{chain.ErrUnavailable}
		start := w.Clock.FinalFrom(1) // epochs 0 and 1 are final
		w.to(start)
		w.keep()
		w.to(start + 1)
		w.expect(Overtaken, 1)
		w.expect(Retrying, 1) // one commitment's trouble is not another's
		w.expect(Settled, 2)
		w.to(start + 4)
		w.expect(Settled, 5)
		w.to(start + 5)
		w.expect(Collected, 1)
		w.expectCalls("collect", "settle 1 0", "settle 1 1", "settle 1 1", "settle 2 0", "settle 4 0", "settle 4 0", "settle 4 1")
		w.to(w.Clock.FinalFrom(2) + 1)
		w.expect(Settled, 7)
	})
}

func TestKeeperEndsWhenItsSenderIsClosed(t *testing.T) {
	inBubble(t, func(w *watch) {
		w.Errors["open 12"] = []error{fmt.Errorf("open: %w", wallet.ErrSenderClosed)}
		w.keep()
		w.to(11)
		w.challenge()
		select {
		case err := <-w.ended:
			if !errors.Is(err, wallet.ErrSenderClosed) {
				t.Errorf("ended with %v", err)
			}
		default:
			t.Error("goes on")
		}
	})
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
