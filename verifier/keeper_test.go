package verifier

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"testing/synctest"

	"github.com/ethereum/go-ethereum/common"

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

	market *MarketConfig // what the keeper does there
	credit *CreditConfig // and for the pools of credit
}

// The clock of these tests: slots begin with blocks 10, 29, 48 and so on. A challenge can be opened in the
// four blocks after its own; its audits are drawn 18 blocks after it, and proven in the eight after that.
const (
	slotA, slotB, slotC, slotD = 29, 48, 67, 86 // slots
	toDraw                     = 18
)

// inBubble runs a test of a keeper that has not started. The chain has the blocks before 11, and no
// commitment.
func inBubble(t *testing.T, test func(w *watch)) {
	synctest.Test(t, func(t *testing.T) {
		f := testchain.NewFake(nil)
		c := &f.Clock
		c.Genesis, c.ChallengeOdds, c.EpochBlocks, c.SealEpochs, c.MaxChallenges = 10, 1<<8, 40, 2, 9
		c.ResponseWindow, c.ProofWindow = 16, 8
		f.Edit(func(s *testchain.State) { s.Terms = ledger.Terms{} })
		f.Mine(10 - 3)
		test(&watch{Fake: f, t: t, ended: make(chan error, 1)})
	})
}

// forget makes the contracts see so few past blocks that a proof may come too late to show the value that
// draws it.
func (w *watch) forget() { w.Clock.HashReach = 7 }

// keep starts the keeper, which runs until the test ends.
func (w *watch) keep() {
	ctx, cancel := context.WithCancel(w.t.Context())
	go func() {
		defer close(w.ended)
		w.ended <- RunKeeper(ctx, KeeperConfig{
			Chain: w, Sender: w, Clock: w.Clock, Collect: true, Market: w.market, Credit: w.credit,
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

// challenge makes blocks up to the next slot's slotA, which is a challenge.
func (w *watch) challenge() {
	for !w.Clock.BeginsSlot(w.Newest().Header.Number + 1) {
		w.blocks(1)
	}
	w.Block(true)
	synctest.Wait()
}

// withhold lets blocks have no value from one on; 0: all have theirs.
func (w *watch) withhold(from uint64) {
	w.Mu.Lock()
	defer w.Mu.Unlock()
	w.Withheld = from
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
	return ledger.Responded{ID: id, Challenge: challenge, Claimed: 1}
}

func TestKeeperOpensChallenges(t *testing.T) {
	inBubble(t, func(w *watch) {
		w.Errors["open 29"] = []error{ledger.ErrChallengeAlreadyOpen}
		w.Errors["open 48"] = []error{chain.ErrUnavailable, fmt.Errorf("refused: %w", chain.ErrUnavailable)}
		w.Errors["open 67"] = []error{ledger.ErrEpochFull}
		w.keep()
		w.challenge()
		w.expect(Overtaken, 1)
		w.challenge()
		w.expect(Retrying, 1)
		w.blocks(4)
		w.expect(Retrying, 2)
		w.expect(Opened, 1)
		w.challenge()
		w.expect(Dropped, 1)
		w.challenge()
		w.blocks(1)
		w.expect(Opened, 2)
		w.expectCalls("open 29", "open 48", "open 48", "open 48", "open 67", "open 86", "pay 48") // the fee, once its epoch is final
	})
}

func TestKeeperGivesUpAfterTheWindow(t *testing.T) {
	inBubble(t, func(w *watch) {
		w.Errors["open 29"] = slices.Repeat([]error{errors.New("no ether to pay with")}, 20)
		w.keep()
		w.challenge()
		w.expect(Retrying, 1)
		w.to(slotA + 1)
		w.expect(Retrying, 2)
		w.to(slotA + 3)
		w.expect(Retrying, 3)
		w.expect(Dropped, 0)
		w.to(slotA + 4) // the next block is too late
		w.expect(Dropped, 1)
		w.to(slotB)
		w.expectCalls("open 29", "open 29", "open 29")
	})
}

// A transaction may be under way when its window ends. That it failed is said all the same.
func TestKeeperSaysThatALateTryFailed(t *testing.T) {
	inBubble(t, func(w *watch) {
		w.Errors["open 29"] = []error{hint.Add(errors.New("no ether to pay with"), "send it some")}
		w.Hold = "open"
		w.keep()
		w.challenge()
		w.to(slotA + 8)
		w.expect(Dropped, 0)
		w.Hold = ""
		w.blocks(1)
		w.expect(Dropped, 1)
		w.expectCalls("open 29")
		if e := w.said[len(w.said)-1]; e.Reason != "no ether to pay with" || !slices.Equal(e.Hints, []string{"send it some"}) {
			t.Errorf("said %+v", e)
		}
	})
}

// A value may come some blocks after its block, as drand's rounds do. One that comes too late is said: the
// block may have been a challenge.
func TestKeeperWaitsForValues(t *testing.T) {
	inBubble(t, func(w *watch) {
		w.withhold(slotA)
		w.keep()
		w.challenge()
		w.to(slotA + 2)
		w.expectCalls()
		w.withhold(0)
		w.to(slotA + 4)
		w.expect(Opened, 1)
		w.withhold(slotB)
		w.challenge()
		w.to(slotB + 3)
		w.expect(Dropped, 0)
		w.to(slotB + 5)
		w.expect(Dropped, 1)
		if e := w.said[len(w.said)-1]; e.Task != "find out whether block 48 is a challenge" || e.Reason != ledger.ErrNoValue.Error() {
			t.Errorf("said %+v", e)
		}
		w.withhold(0)
		w.challenge()
		w.blocks(1)
		w.expect(Opened, 2)
		w.expect(NodeFailing, 0)
		w.expect(Retrying, 0)
		w.expectCalls("open 29", "open 67")
	})
}

// Where proofs may come when their draw's value is out of the contracts' reach, the keeper shows it in time,
// once for all responses to a challenge.
func TestKeeperDrawsAudits(t *testing.T) {
	inBubble(t, func(w *watch) {
		w.forget()
		w.Errors["draw 48"] = []error{ledger.ErrAuditAlreadyDrawn}
		w.Errors["draw 67"] = []error{chain.ErrUnavailable}
		w.keep()
		w.challenge()
		w.Happen(response(1, slotA), response(2, slotA))
		w.to(slotA + 3)
		w.Happen(response(3, slotA))
		w.to(slotA + toDraw - 1)
		w.expectCalls("open 29")
		w.to(slotA + toDraw)
		w.expectCalls("open 29", "draw 29")
		w.challenge() // 48
		w.expect(Drawn, 1)
		w.Happen(response(1, slotB))
		w.to(slotB + toDraw)
		w.expect(Overtaken, 1)
		w.challenge() // 67
		w.Happen(response(1, slotC))
		w.to(slotC + toDraw)
		w.expect(Retrying, 1)
		w.Happen(ledger.AuditDrawn{Challenge: slotC})
		w.to(slotD + 20)
		w.expect(Overtaken, 2)
		w.expect(Drawn, 1)
		w.expectCalls("open 29", "open 48", "open 67", "draw 29", "draw 48", "draw 67", "pay 29", "pay 48")
	})
}

// A draw whose value is late is tried again with each block, and nobody needs to hear of that.
func TestKeeperWaitsToDraw(t *testing.T) {
	inBubble(t, func(w *watch) {
		w.forget()
		w.withhold(slotA + toDraw)
		w.keep()
		w.challenge()
		w.Happen(response(1, slotA))
		w.to(slotA + toDraw + 2)
		w.expectCalls("open 29")
		w.withhold(0)
		w.blocks(2)
		w.expect(Drawn, 1)
		w.expect(Retrying, 0)
		w.expectCalls("open 29", "draw 29")
	})
}

// Where a proof can show the value itself, nobody pays for a draw.
func TestKeeperLeavesDrawsToProofs(t *testing.T) {
	inBubble(t, func(w *watch) {
		w.keep()
		w.challenge()
		w.Happen(response(1, slotA))
		w.to(slotB + 20)
		w.expectCalls("open 29")
	})
}

// A keeper that starts late looks back as far as there may be something to do.
func TestKeeperStartsLate(t *testing.T) {
	inBubble(t, func(w *watch) {
		w.forget()
		w.challenge()
		w.Happen(ledger.ChallengeOpened{Challenge: slotA}, response(2, slotA))
		w.challenge()
		w.Happen(ledger.ChallengeOpened{Challenge: slotB}, response(1, slotB))
		w.challenge()
		w.blocks(1)
		w.keep()
		w.blocks(1)
		w.expect(Opened, 1)
		w.expect(Drawn, 1)
		w.blocks(20)
		w.expectCalls("draw 48", "open 67")
	})
}

// A challenge's block that is replaced may be another challenge, or none.
func TestKeeperFollowsReorganisations(t *testing.T) {
	inBubble(t, func(w *watch) {
		w.keep()
		w.challenge()
		w.blocks(1)
		w.expect(Opened, 1)
		w.Rollback(2)
		w.challenge()
		w.expect(Reorged, 1)
		w.blocks(1)
		w.expect(Opened, 2)
		w.Rollback(2)
		w.blocks(2)
		w.expect(Reorged, 2)
		w.to(slotB - 1)
		w.expect(Opened, 2)
		w.expectCalls("open 29", "open 29")
	})
}

// A beacon's answer about a block that was replaced meanwhile is not used, nor is a draw for a response that
// is no longer there.
func TestKeeperForgetsWhatAReorganisationUndid(t *testing.T) {
	inBubble(t, func(w *watch) {
		w.forget()
		w.withhold(slotA)
		w.keep()
		w.challenge()
		w.Rollback(1)
		w.withhold(0)
		w.blocks(5) // 29 again, which is no challenge
		w.expectCalls()
		w.challenge() // 48
		w.blocks(1)
		w.Happen(response(1, slotB))
		w.blocks(1)
		w.Rollback(1)
		w.to(slotC)
		w.expectCalls("open 48")
	})
}

// What somebody else did in a block that is replaced has to be done again.
func TestKeeperRepeatsWhatAReorganisationUndid(t *testing.T) {
	inBubble(t, func(w *watch) {
		w.Errors["open 29"] = []error{chain.ErrUnavailable}
		w.keep()
		w.challenge()
		w.expect(Retrying, 1)
		w.Happen(ledger.ChallengeOpened{Challenge: slotA})
		w.blocks(1)
		w.expect(Overtaken, 1)
		w.Rollback(1)
		w.blocks(2)
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
		w.Edit(func(s *testchain.State) { s.Next[1] = 1 })
		w.Errors["settle 1 1"] = []error{ledger.ErrAlreadySettled}
		w.Errors["settle-many 4 2"] = []error{chain.ErrUnavailable}
		start := w.Clock.FinalFrom(1) // epochs 0 and 1 are final
		w.to(start)
		w.keep()
		w.to(start + 1)
		w.expect(Overtaken, 1)
		w.expect(Retrying, 1) // one commitment's trouble is not another's
		w.expect(Settled, 1)
		w.to(start + 4)
		w.expect(Settled, 3)
		w.expectCalls("settle 1 1", "settle 1 1", "settle 2 0", "settle-many 4 2", "settle-many 4 2")
		w.to(w.Clock.FinalFrom(2) + 1)
		w.expect(Settled, 5)
	})
}

// TestKeeperLeavesIdleEpochs settles epochs in which nothing happened only on the way to one in which something did.
func TestKeeperLeavesIdleEpochs(t *testing.T) {
	inBubble(t, func(w *watch) {
		w.Edit(func(s *testchain.State) {
			s.Others = map[uint64]testchain.Other{
				1: {Terms: ledger.Terms{State: ledger.StateActive, StartEpoch: 0, EndEpoch: 9}},
				2: {Terms: ledger.Terms{State: ledger.StateActive, StartEpoch: 0, EndEpoch: 1}},
			}
			s.Idle[1], s.Idle[2] = true, true
		})
		w.to(w.Clock.FinalFrom(1))
		w.keep()
		w.to(w.Clock.FinalFrom(2))
		w.expectCalls()
		w.Edit(func(s *testchain.State) { s.Idle[1] = false })
		w.to(w.Clock.FinalFrom(3) + 1)
		w.expectCalls("settle-many 1 4")
	})
}

// TestKeeperFinishesItsSlashes finishes those whose bounty is its own, once they are due.
func TestKeeperFinishesItsSlashes(t *testing.T) {
	inBubble(t, func(w *watch) {
		w.Edit(func(s *testchain.State) {
			s.Others = map[uint64]testchain.Other{1: {Terms: ledger.Terms{State: ledger.StateClosed}}}
			s.Slash[1] = []ledger.HeldSlash{
				{DueEpoch: 1, Settler: common.Address{9}},
				{DueEpoch: 1, Settler: w.Provider, Fate: ledger.FateGivenBack},
				{DueEpoch: 1, Settler: w.Provider},
				{DueEpoch: 4, Settler: w.Provider},
			}
			s.Owed = ledger.FLT(2)
		})
		w.to(w.Clock.FinalFrom(1))
		w.keep()
		w.to(w.Clock.FinalFrom(2))
		w.expectCalls("collect", "finish 1 2")
		w.to(w.Clock.FinalFrom(4) + 1)
		w.expectCalls("collect", "finish 1 2", "finish 1 3")
	})
}

// TestKeeperTakesItsOpeningFees takes the fees for what it opened, once.
func TestKeeperTakesItsOpeningFees(t *testing.T) {
	inBubble(t, func(w *watch) {
		w.keep()
		w.challenge()
		opened := w.Newest().Header.Number
		w.to(w.Clock.FinalFrom(w.Clock.Epoch(opened)) + 1)
		w.expect(OpeningPaid, 1)
		w.to(w.Clock.FinalFrom(w.Clock.Epoch(opened)+2) + 1)
		w.expect(OpeningPaid, 1)
	})
}

func TestKeeperEndsWhenItsSenderIsClosed(t *testing.T) {
	inBubble(t, func(w *watch) {
		w.Errors["open 29"] = []error{fmt.Errorf("open: %w", wallet.ErrSenderClosed)}
		w.keep()
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
		{Event{Kind: Drawn, Challenge: 7}, "drew the audits of challenge 7"},
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
