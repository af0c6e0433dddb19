package prover

import (
	"context"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/host/memory"
	"github.com/muster-network/muster/internal/testchain"
)

// A challenge that nobody could open counts for nobody. The work for it ends.
func TestChallengeThatNobodyOpens(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		c.Hold = "open"
		ended := make(chan error, 2)
		r := start(t, c, t.TempDir(), func(cfg *Config) {
			cfg.MakeChain = func(ctx context.Context, _ []*capacity.Array, _ int, _ capacity.Element, _ int, _ capacity.Progress) (*capacity.Chain, error) {
				<-ctx.Done()
				ended <- context.Cause(ctx)
				return nil, ctx.Err()
			}
		})
		r.seal()
		n := c.Challenge()
		r.await(ChallengeSeen)
		if e := r.mineUntil(Excused); e.Challenge != n || e.Block != c.Clock.LastOpening(n) || !strings.Contains(e.Reason, "nobody opened it") {
			t.Fatalf("excused %+v", e)
		}
		for range 2 {
			if err := <-ended; err != errVoid {
				t.Errorf("a chain ended with %v", err)
			}
		}
		for c.Newest().Header.Number <= c.Clock.LastProof(n) {
			c.Mine(1)
			if e, ok := r.next(Missed, Unproven); ok {
				t.Fatal(e)
			}
		}
		if sent := c.SentSoFar("respond"); sent != 0 {
			t.Errorf("%d responses", sent)
		}
	})
}

// A prover does not pay for opening what a keeper opens.
func TestLeavesOpeningToKeepers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		c.Clock.ResponseWindow, c.Clock.EpochBlocks = 40, 43*4 // so that there is time to wait for a keeper
		r := start(t, c, t.TempDir())
		r.seal()
		n := c.Challenge()
		synctest.Wait()
		c.Happen(ledger.ChallengeOpened{Challenge: n, Epoch: c.Clock.Epoch(n)})
		r.mineUntil(Proven)
		if sent := c.SentSoFar("open"); sent != 0 {
			t.Errorf("opened %d challenges", sent)
		}
		c.Challenge()
		r.mineUntil(Proven)
		if sent := c.SentSoFar("open"); sent != 1 {
			t.Errorf("opened %d challenges where nobody else did", sent)
		}
	})
}

// A reorganisation takes the opening out of the chain: it is sent again while there is time.
func TestReorgTakesTheOpeningBack(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		r := start(t, c, t.TempDir())
		r.seal()
		n := c.Challenge()
		r.awaitSent("open", 1)
		c.Mine(1)
		synctest.Wait()
		c.Rollback(1)
		c.Mine(1)
		r.awaitSent("open", 2)
		r.mineUntil(Responded)
		if e := r.mineUntil(Proven); e.Challenge != n {
			t.Fatalf("proven %+v", e)
		}
	})
}

// A value may be known later than its block. The prover waits for it, with its arrays ready, and responds if
// there is time: it opens the challenge itself, or somebody has who knew the value earlier.
func TestValueThatComesLater(t *testing.T) {
	for name, late := range map[string]uint64{"in time to open": 0, "when others have opened": 4} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				c := testchain.NewFake(isFakeProof)
				r := start(t, c, t.TempDir())
				r.seal()
				c.Withhold(c.Newest().Header.Number + 1)
				n := c.Challenge()
				if late > 0 {
					c.Happen(ledger.ChallengeOpened{Challenge: n, Epoch: c.Clock.Epoch(n)})
				}
				for c.Newest().Header.Number < n+late {
					c.Mine(1)
				}
				if _, ok := r.next(ChallengeSeen); ok {
					t.Fatal("a challenge was seen before anybody could know it")
				}
				c.Withhold(0)
				c.Mine(1)
				if e := r.await(ChallengeSeen); e.Challenge != n {
					t.Fatalf("challenge %+v", e)
				}
				if e := r.mineUntil(Responded, Missed, Excused); e.Kind != Responded {
					t.Fatal(e)
				}
				if e := r.mineUntil(Proven); e.Challenge != n || e.Claimed != 2 {
					t.Fatalf("proven %+v", e)
				}
			})
		})
	}
}

// One that comes when nobody could open the challenge any more makes it void.
func TestValueThatComesTooLate(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		r := start(t, c, t.TempDir())
		r.seal()
		c.Withhold(c.Newest().Header.Number + 1)
		n := c.Challenge()
		for c.Newest().Header.Number < c.Clock.LastOpening(n) {
			c.Mine(1)
		}
		synctest.Wait()
		c.Withhold(0)
		c.Mine(1)
		if e := r.await(Excused); e.Challenge != n || !strings.Contains(e.Reason, "nobody opened it") {
			t.Fatalf("excused %+v", e)
		}
	})
}

// The same for the value that draws.
func TestDrawThatComesLater(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		r := start(t, c, t.TempDir())
		r.seal()
		n := c.Challenge()
		c.Withhold(c.Clock.DrawBlock(n))
		r.mineUntil(Responded)
		for c.Newest().Header.Number < c.Clock.DrawBlock(n)+5 {
			c.Mine(1)
			if e, ok := r.next(Drawn); ok {
				t.Fatal(e)
			}
		}
		c.Withhold(0)
		if e := r.mineUntil(Proven); e.Challenge != n {
			t.Fatalf("proven %+v", e)
		}
	})
}

// What is claimed are the units from the first on that have their arrays.
func TestClaimsTheFirstUnitsWithArrays(t *testing.T) {
	for missing, want := range map[int]int{1: 1, 2: 2} {
		synctest.Test(t, func(t *testing.T) {
			c := testchain.NewFake(isFakeProof)
			c.Edit(func(s *testchain.State) { s.Terms.Units = 3 })
			var fills atomic.Int64
			r := start(t, c, t.TempDir(), func(cfg *Config) {
				cfg.Machine = testMachine(t, memory.Survey, 3) // a filling that hangs keeps its core
				cfg.SealUnit = func(ctx context.Context, p capacity.Profile, sealContext capacity.Element, unit int, opt capacity.Options) (*capacity.Array, error) {
					if fills.Add(1) > 3 && unit >= missing { // when it comes back
						<-ctx.Done()
						return nil, ctx.Err()
					}
					return capacity.NewArray(ctx, p, sealContext, unit, opt)
				}
			})
			r.seal()
			c.Edit(func(s *testchain.State) { s.Leased = 3 - missing })
			r.mineUntil(Freed)
			c.Edit(func(s *testchain.State) { s.Leased = 0 })
			r.mineUntil(LeaseEnded)
			r.respond(want)
		})
	}
}

// Arrays of a period that is over are not filled for slots that hold no challenge.
func TestOldArraysAreNotFilledForNothing(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, dir := testchain.NewFake(isFakeProof), t.TempDir()
		r := start(t, c, dir)
		r.seal()
		for r.mineUntil(Sealed).Period != 1 {
		}
		r.end()
		old := c.Newest().After.Seals[0].Ctx
		filled := make(chan capacity.Element, 10)
		second := start(t, c, dir, func(cfg *Config) {
			cfg.SealUnit = func(ctx context.Context, p capacity.Profile, sealContext capacity.Element, unit int, opt capacity.Options) (*capacity.Array, error) {
				filled <- sealContext
				return capacity.NewArray(ctx, p, sealContext, unit, opt)
			}
		})
		second.mineUntil(Sealed)
		close(filled)
		var all []capacity.Element
		for sealContext := range filled {
			all = append(all, sealContext)
		}
		if len(all) != 2 || slices.Contains(all, old) {
			t.Errorf("%d arrays were filled, of the old period: %v", len(all), slices.Contains(all, old))
		}
	})
}
