package prover

import (
	"context"
	"slices"
	"testing"
	"testing/synctest"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/host/memory"
	"github.com/muster-network/muster/internal/testchain"
)

// lease has the chain lease out the last units, for the challenges of blocks that come after two more.
func lease(c *testchain.Fake, count int) {
	c.Edit(func(s *testchain.State) { s.Leased = count })
	for range 2 {
		synctest.Wait()
		c.Mine(1)
	}
}

// A leased unit's memory is free at once, and the unit is not claimed until it is back.
func TestLeasedUnitLeavesMemory(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		units, m := newWatched(), newMetrics()
		r := start(t, c, t.TempDir(), func(cfg *Config) { cfg.SealUnit, cfg.Metrics = units.seal, m })
		r.seal()
		r.respond(2)
		synctest.Wait()
		whole := int64(2 * testchain.Profile.ArrayBytes())
		if body := scrape(t, m); !containsLine(body, "muster_prover_arrays_ready 2") || gauge(t, body, "muster_prover_array_bytes") < whole {
			t.Fatal(body)
		}

		lease(c, 1)
		if e := r.await(Leased); !slices.Equal(e.Which, []int{1}) {
			t.Fatalf("leased %+v", e)
		}
		if e := r.await(Freed); !slices.Equal(e.Which, []int{1}) || e.Bytes < testchain.Profile.ArrayBytes() {
			t.Fatalf("freed %+v", e)
		}
		if units.mapped() != 1 {
			t.Fatalf("%d arrays are in memory while one unit is leased", units.mapped())
		}
		r.respond(1)
		synctest.Wait()
		expect(t, scrape(t, m), "muster_prover_leased_units 1", "muster_prover_arrays_ready 1")

		lease(c, 0)
		if e := r.await(LeaseEnded); !slices.Equal(e.Which, []int{1}) {
			t.Fatalf("ended %+v", e)
		}
		r.await(Placed)
		synctest.Wait()
		if units.made() != 3 || units.mapped() != 2 {
			t.Fatalf("%d arrays were made, %d are in memory", units.made(), units.mapped())
		}
		expect(t, scrape(t, m), "muster_prover_leased_units 0", "muster_prover_arrays_ready 2")
		r.respond(2)
	})
}

// What a response has claimed is proven with the arrays of all the units that it claims, whichever is drawn:
// that of a leased one stays until the evidence is gathered, and goes then, before the proof is made.
func TestLeasedUnitStaysForItsAudit(t *testing.T) {
	for drawn := range 2 {
		synctest.Test(t, func(t *testing.T) {
			c := testchain.NewFake(isFakeProof)
			units, hold := newWatched(), make(chan struct{})
			r := start(t, c, t.TempDir(), func(cfg *Config) {
				cfg.SealUnit, cfg.Prover = units.seal, &fakeAudits{wait: hold}
			})
			r.seal()
			n := c.Challenge()
			lease(c, 1)
			r.await(Leased)
			r.mineUntil(Responded)
			drawUnit(c, n, drawn)
			for c.Newest().Header.Number < c.Clock.DrawBlock(n) {
				synctest.Wait()
				if units.mapped() != 2 {
					t.Fatalf("%d arrays are in memory before the draw", units.mapped())
				}
				c.Mine(1)
			}
			if e := r.mineUntil(Freed); !slices.Equal(e.Which, []int{1}) {
				t.Fatalf("freed %+v", e)
			}
			if units.mapped() != 1 {
				t.Fatalf("%d arrays are in memory when the evidence is gathered", units.mapped())
			}
			close(hold)
			if e := r.mineUntil(Proven); e.Challenge != n || e.Claimed != 2 {
				t.Fatalf("proven %+v", e)
			}
			r.respond(1)
		})
	}
}

// A lease that begins while arrays are filled leaves the unit out of the root. Once it is back it gets into
// a new one, in the same period; a response to an earlier challenge is proven under the root of its time.
func TestUnitThatComesBackIsSealed(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		filling, held := make(chan struct{}), true
		r := start(t, c, t.TempDir(), func(cfg *Config) {
			cfg.SealUnit = func(ctx context.Context, p capacity.Profile, sealContext capacity.Element, c int, opt capacity.Options) (*capacity.Array, error) {
				if c == 1 && held {
					held = false
					close(filling)
					<-ctx.Done()
					return nil, ctx.Err()
				}
				return capacity.NewArray(ctx, p, sealContext, c, opt)
			}
		})
		r.awaitSent("begin", 1)
		c.Mine(3)
		r.awaitSent("seed", 1)
		c.Mine(1)
		<-filling
		lease(c, 1)
		if e := r.mineUntil(Sealed); e.Claimed != 1 {
			t.Fatalf("sealed %+v", e)
		}
		first := c.Newest().After.Seals[0].Root
		n := c.Challenge()
		r.mineUntil(Responded)
		lease(c, 0)
		if e := r.mineUntil(Sealed); e.Period != 0 || e.Claimed != 2 {
			t.Fatalf("sealed %+v", e)
		}
		if c.Newest().After.Seals[0].Root == first || c.Newest().Header.Number >= c.Clock.LastProof(n) {
			t.Fatal("the new root came too late for this test")
		}
		if e := r.mineUntil(Proven); e.Challenge != n || e.Claimed != 1 {
			t.Fatalf("proven %+v", e)
		}
		r.respond(2)
	})
}

// A commitment that is leased as a whole owes nothing, and seals again when it is back.
func TestAllUnitsLeased(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, dir := testchain.NewFake(isFakeProof), t.TempDir()
		r := start(t, c, dir)
		r.seal()
		lease(c, 2)
		r.await(Freed)
		excused := func() {
			t.Helper()
			n := c.Challenge()
			c.Happen(ledger.ChallengeOpened{Challenge: n, Epoch: c.Clock.Epoch(n)})
			for r.mineUntil(Excused).Challenge != n { // who begins anew says it of earlier ones again
			}
		}
		excused()
		r.end()
		r = start(t, c, dir)
		c.Mine(1)
		excused()
		for c.Newest().Header.Number < c.Clock.GraceEnd(1) {
			synctest.Wait()
			c.Mine(1)
		}
		excused() // no root of the second period can be made
		lease(c, 0)
		r.mineUntil(Sealed)
		r.respond(2)
	})
}

// Units that are leased need no memory for arrays.
func TestLeasedUnitsNeedNoMemoryAtStart(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		units := newWatched()
		lease(c, 1)
		r := startIn(t, roomFor(1, units), c, t.TempDir(), func(cfg *Config) { cfg.SealUnit = units.seal })
		r.seal()
		r.respond(1)
	})
}

// A prover is killed at each point of its work while a unit is leased, with what it has sent lost or
// not. The next one responds with the others, under the root that is posted, and with all of them once
// the lease has ended.
func TestRestartWhileLeased(t *testing.T) {
	points := map[string]point{
		"lease seen":    {reach: func(r *run) { lease(r.c, 1); r.await(Leased) }},
		"memory free":   {reach: func(r *run) { lease(r.c, 1); r.await(Freed) }},
		"challenged":    {holdChains, func(r *run) { lease(r.c, 1); r.await(Freed); r.c.Challenge(); r.await(ChallengeSeen) }},
		"response sent": {reach: func(r *run) { lease(r.c, 1); r.await(Freed); r.c.Challenge(); r.awaitResponse(1) }},
		"responded":     {reach: func(r *run) { lease(r.c, 1); r.await(Freed); r.c.Challenge(); r.mineUntil(Responded) }},
		"drawn":         {holdProof, func(r *run) { lease(r.c, 1); r.await(Freed); r.c.Challenge(); r.mineUntil(Drawn) }},
		"proof sent": {reach: func(r *run) {
			lease(r.c, 1)
			r.await(Freed)
			r.c.Challenge()
			r.mineUntil(Drawn)
			r.awaitSent("prove", 1)
		}},
		"not running": {reach: func(r *run) { r.end(); lease(r.c, 1) }},
	}
	for name, at := range points {
		for ending, end := range map[string]func(*run){"lost": (*run).kill, "under way": (*run).end} {
			t.Run(name+", "+ending, func(t *testing.T) {
				synctest.Test(t, func(t *testing.T) {
					c, dir := testchain.NewFake(isFakeProof), t.TempDir()
					units := newWatched()
					watch := func(cfg *Config) { cfg.SealUnit = units.seal }
					r := startAt(t, at, c, dir, watch)
					r.seal()
					at.reach(r)
					if r.ended != nil {
						end(r)
					}
					c.Mine(1)
					second := start(t, c, dir, watch)
					second.mineUntil(Sealed)
					if len(challenges(c)) == 0 {
						c.Challenge()
					}
					for !proven(c) {
						synctest.Wait()
						c.Mine(1)
					}
					if units.mapped() != 1 || units.made() != 3 {
						t.Errorf("%d arrays were made, %d are in memory", units.made(), units.mapped())
					}
					for _, n := range challenges(c) {
						if claimed := c.Newest().After.Responses[n].Claimed; claimed != 1 {
							t.Errorf("claimed %d units", claimed)
						}
					}
					if c.SentSoFar("post") != 1 {
						t.Errorf("%d roots were sent", c.SentSoFar("post"))
					}
					lease(c, 0)
					second.await(LeaseEnded)
					synctest.Wait()
					second.respond(2)
				})
			})
		}
	}
}

// A unit that is leased between the making of a seal and its posting stays in its tree.
func TestLeasedBeforeTheRootIsPosted(t *testing.T) {
	for ending, end := range map[string]func(*run){"lost": (*run).kill, "under way": (*run).end} {
		t.Run(ending, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				c, dir := testchain.NewFake(isFakeProof), t.TempDir()
				r := start(t, c, dir)
				r.awaitSent("begin", 1)
				c.Mine(3)
				r.awaitSent("seed", 1)
				c.Mine(1)
				r.awaitSent("post", 1)
				end(r)
				lease(c, 1)
				r = start(t, c, dir)
				if e := r.mineUntil(Sealed); e.Claimed != 2 {
					t.Fatalf("sealed %+v", e)
				}
				c.Mine(1)
				r.respond(1)
				lease(c, 0)
				r.await(LeaseEnded)
				synctest.Wait()
				r.respond(2)
			})
		})
	}
}

// Without the roots of units that are leased, those of the others are of no use: nothing is claimed.
func TestLeasedUnitsOfALostJournal(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, dir := testchain.NewFake(isFakeProof), t.TempDir()
		r := start(t, c, dir)
		r.seal()
		lease(c, 1)
		r.await(Freed)
		r.kill()
		loseBucket(t, dir, rootBucket)
		second := start(t, c, dir)
		c.Mine(1)
		second.fails(ErrSealMismatch)
	})
}

// A prover is killed when it has claimed both units, and one is leased before the next one starts. Without its
// array nothing can be proven: it is filled again for the proof, and let go.
func TestResponseOutlivesItsUnits(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, dir := testchain.NewFake(isFakeProof), t.TempDir()
		r := start(t, c, dir)
		r.seal()
		n := c.Challenge()
		r.mineUntil(Responded)
		r.kill()
		lease(c, 1)
		units := newWatched()
		second := start(t, c, dir, func(cfg *Config) { cfg.SealUnit = units.seal })
		c.Mine(1)
		second.await(Sealed)
		if e := second.mineUntil(Freed); !slices.Equal(e.Which, []int{1}) {
			t.Fatalf("freed %+v", e)
		}
		if e := second.mineUntil(Proven); e.Challenge != n || e.Claimed != 2 || c.SentSoFar("respond") != 1 {
			t.Fatalf("proven %+v after %d responses", e, c.SentSoFar("respond"))
		}
		synctest.Wait()
		if units.mapped() != 1 {
			t.Fatalf("%d arrays are in memory", units.mapped())
		}
	})
}

// If a machine uses the memory of a leased unit, what it had claimed waits until there is some; the others go
// on.
func TestResponseWaitsForMemoryOfItsUnits(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, dir := testchain.NewFake(isFakeProof), t.TempDir()
		c.Clock.ProofWindow = 60
		units, room := newWatched(), 2
		survey := func() (*memory.Inventory, error) { return roomFor(room, units)() }
		watch := func(cfg *Config) { cfg.SealUnit = units.seal }
		r := startIn(t, survey, c, dir, watch)
		r.seal()
		n := c.Challenge()
		r.mineUntil(Responded)
		r.kill()
		lease(c, 1)
		room = 1
		second := startIn(t, survey, c, dir, watch)
		c.Mine(1)
		second.await(Sealed)
		if later := c.Challenge(); second.mineUntil(Responded).Challenge != later {
			t.Fatalf("no response to %d", later)
		}
		room = 2
		for proven := map[uint64]int{}; len(proven) < 2 || proven[n] != 2; {
			e := second.mineUntil(Proven)
			proven[e.Challenge] = e.Claimed
		}
	})
}
