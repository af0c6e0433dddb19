package verifier

import (
	"context"
	"errors"
	"math/big"
	"runtime"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/testchain"
)

// Whatever the node does, a keeper says once what is wrong, and once that it is over, and goes on.
func TestNoNodeEndsAKeeper(t *testing.T) {
	for name, f := range testchain.NodeFaults() {
		t.Run(name, func(t *testing.T) {
			inBubble(t, func(w *watch) {
				w.forget()
				w.keep()
				w.challenge()
				w.to(slotA + 3)
				w.Fail(f)
				for range 5 {
					w.blocks(1)
					time.Sleep(5 * time.Second)
				}
				synctest.Wait()
				if len(w.ended) > 0 {
					t.Fatalf("ended with %v", <-w.ended)
				}
				w.expect(NodeFailing, 1)
				w.expect(NodeWell, 0)
				w.Fail(testchain.Faults{})
				time.Sleep(20 * time.Second) // longer than between two tries by now
				synctest.Wait()
				w.expect(NodeWell, 1)
				w.Happen(response(1, slotA))
				w.challenge()
				w.blocks(4)
				w.expect(Opened, 2)
				w.expect(Drawn, 1)
				w.expect(NodeFailing, 1)
			})
		})
	}
}

// A node that is behind refuses what another has shown to be possible.
func TestKeeperBehindSeveralNodes(t *testing.T) {
	inBubble(t, func(w *watch) {
		w.Edit(func(s *testchain.State) {
			s.Others = map[uint64]testchain.Other{1: {Terms: ledger.Terms{State: ledger.StateActive, EndEpoch: 9}}}
		})
		w.Lag = 8
		w.forget()
		w.Errors["open 29"] = []error{ledger.ErrNotAChallenge, ledger.ErrBlockNotThereYet}
		w.Errors["draw 29"] = []error{ledger.ErrChallengeNotOpen, ledger.ErrBlockNotThereYet}
		w.Errors["settle 1 0"] = []error{ledger.ErrWrongState, ledger.ErrEpochOutOfRange}
		w.keep()
		w.challenge()
		w.Happen(response(1, slotA))
		w.to(w.Clock.FinalFrom(0) + 6)
		w.expect(Opened, 1)
		w.expect(Drawn, 1)
		w.expect(Settled, 1)
		w.expect(Dropped, 0)
	})
}

// absurd is a chain that claims to be far longer than it is.
type absurd struct{ *recorded }

func (a absurd) Head(ctx context.Context) (chain.Header, error) {
	h, err := a.recorded.Head(ctx)
	h.Number = 1 << 30
	return h, err
}

func (a absurd) Headers(ctx context.Context, from, to uint64) ([]chain.Header, error) {
	if to > a.end() {
		return nil, chain.ErrNoBlock
	}
	return a.recorded.Headers(ctx, from, to)
}

func TestAuditOfAnAbsurdHead(t *testing.T) {
	r := loadRecord(t)
	r.Blocks = r.Blocks[:100] // fewer than are read at a time
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, err := Audit(t.Context(), AuditConfig{Chain: absurd{r}, Deployment: r.Deployment, Profile: capacity.Dev()})
	runtime.ReadMemStats(&after)
	if !errors.Is(err, chain.ErrNoBlock) || !strings.Contains(err.Error(), "1073741824") || len(hint.Of(err)) != 1 {
		t.Errorf("ended with %v", err)
	}
	if used := after.TotalAlloc - before.TotalAlloc; used > 1<<26 {
		t.Errorf("used %d bytes", used)
	}
}

func TestKeeperOfAnAbsurdHead(t *testing.T) {
	inBubble(t, func(w *watch) {
		w.Fail(testchain.Faults{Absurd: true})
		w.keep()
		time.Sleep(10 * time.Second)
		synctest.Wait()
		if len(w.ended) == 0 {
			t.Fatal("began")
		}
		if err := <-w.ended; !errors.Is(err, chain.ErrNoBlock) || !strings.Contains(err.Error(), "1073741824") {
			t.Errorf("ended with %v", err)
		}
	})
}

// What was done before a keeper began, perhaps by itself, and what it did itself, is not somebody else's
// being first.
func TestKeeperThatStartsAgain(t *testing.T) {
	inBubble(t, func(w *watch) {
		w.forget()
		w.challenge()
		w.Happen(ledger.ChallengeOpened{Challenge: slotA}, response(1, slotA))
		w.to(slotA + toDraw)
		w.Happen(ledger.AuditDrawn{Challenge: slotA})
		w.to(slotA + toDraw + 1)
		w.keep()
		w.Errors["open 67"] = []error{chain.ErrUnavailable}
		w.challenge()
		w.Happen(ledger.ChallengeOpened{Challenge: slotC, Opener: w.Address()}) // sent by an earlier run, for all that is known
		w.blocks(20)
		w.expect(Overtaken, 0)
		w.expectCalls("open 67")
	})
}

func TestSettledEventSaysWhyACommitmentFailed(t *testing.T) {
	all := settledEvents(&ledger.Receipt{Events: []ledger.Event{
		ledger.Settled{ID: 2, Epoch: 2, Reward: ledger.FLT(4), Fee: ledger.FLT(1)},
		ledger.Slashed{
			ID: 2, Epoch: 3, ForDowntime: ledger.FLT(1), ForFalseClaims: ledger.FLT(2),
			FromBond: ledger.FLT(3), FromPool: new(big.Int), FromThawing: new(big.Int),
		},
		ledger.Settled{ID: 2, Epoch: 3, Reward: new(big.Int), Fee: new(big.Int)},
		ledger.CommitmentFailed{ID: 2, Failures: 1},
	}})
	if len(all) != 2 || all[0].Epoch != 2 || all[0].Failed || all[0].Reward.Cmp(ledger.FLT(4)) != 0 || all[1].Slashed.Cmp(ledger.FLT(3)) != 0 {
		t.Fatalf("%+v", all)
	}
	e := all[1]
	if want := "the commitment has failed after 1 failing epoch, in the last of which too many challenges were missed and claimed units were not proven"; !strings.Contains(e.String(), want) {
		t.Errorf("said %q", e)
	}
}
