package prover

import (
	"context"
	"slices"
	"testing"
	"testing/synctest"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// lease has the chain lease units out from the block after the next one on.
func lease(c *testchain.Fake, units ledger.Bitmap) {
	c.Mine(1)
	c.Edit(func(s *testchain.State) { s.Leased = units })
	c.Mine(1)
}

// A leased unit's memory is free at once, and the unit is not claimed until it is back.
func TestLeasedUnitLeavesMemory(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		units, m := newWatched(), NewMetrics(nil)
		r := start(t, c, t.TempDir(), func(cfg *Config) { cfg.SealUnit, cfg.Metrics = units.seal, m })
		r.seal()
		r.respond(ledger.FirstUnits(2))
		synctest.Wait()
		whole := int64(2 * arrayBytes(testchain.Profile))
		if body := scrape(t, m); !containsLine(body, "muster_prover_arrays_ready 2") || gauge(t, body, "muster_prover_array_bytes") < whole {
			t.Fatal(body)
		}

		lease(c, secondOf)
		if e := r.await(Leased); !slices.Equal(e.Which, []int{1}) {
			t.Fatalf("leased %+v", e)
		}
		if e := r.await(Freed); !slices.Equal(e.Which, []int{1}) || e.Bytes < arrayBytes(testchain.Profile) {
			t.Fatalf("freed %+v", e)
		}
		if units.mapped() != 1 {
			t.Fatalf("%d arrays are in memory while one unit is leased", units.mapped())
		}
		r.respond(ledger.FirstUnits(1))
		synctest.Wait()
		expect(t, scrape(t, m), "muster_prover_leased_units 1", "muster_prover_arrays_ready 1")

		lease(c, ledger.Bitmap{})
		if e := r.await(LeaseEnded); !slices.Equal(e.Which, []int{1}) {
			t.Fatalf("ended %+v", e)
		}
		r.await(Placed)
		synctest.Wait()
		if units.made() != 3 || units.mapped() != 2 {
			t.Fatalf("%d arrays were made, %d are in memory", units.made(), units.mapped())
		}
		expect(t, scrape(t, m), "muster_prover_leased_units 0", "muster_prover_arrays_ready 2")
		r.respond(ledger.FirstUnits(2))
	})
}

// What a response has claimed can be audited: the array stays until that is done, or another unit is
// drawn. No later challenge is searched with it.
func TestLeasedUnitStaysForItsAudit(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		for _, drawn := range []int{0, 1} {
			c := testchain.NewFake(isFakeProof)
			units := newWatched()
			r := start(t, c, t.TempDir(), func(cfg *Config) { cfg.SealUnit = units.seal })
			r.seal()
			n := c.Challenge()
			r.mineUntil(Responded)
			drawUnit(c, n, drawn)
			c.Edit(func(s *testchain.State) { s.Leased = secondOf })
			r.mineUntil(Leased)
			if units.mapped() != 2 {
				t.Fatalf("%d arrays are in memory before the draw", units.mapped())
			}
			// With unit 0 drawn, unit 1 leaves before the proof; with unit 1 drawn, after it.
			first, then := Freed, Proven
			if drawn == 1 {
				first, then = Proven, Freed
			}
			if e := r.mineUntil(first, then); e.Kind != first {
				t.Fatalf("%q came before %q", then, first)
			}
			r.mineUntil(then)
			synctest.Wait()
			if units.mapped() != 1 {
				t.Fatalf("%d arrays are in memory after the proof", units.mapped())
			}
			r.respond(ledger.FirstUnits(1))
		}
	})
}

// drawUnit chooses the unit that the audit of a response will ask for, by the hash of a block.
func drawUnit(c *testchain.Fake, challenge uint64, unit int) {
	r := c.Newest().After.Responses[challenge]
	c.Choose = func(number uint64, hash [32]byte) bool {
		if number != c.Clock.DrawBlock(r.Block) {
			return true
		}
		query, err := c.Clock.DrawQuery(ledger.DrawInput{
			BlockHash: hash, ID: testchain.ID, Challenge: challenge, ShareRoot: r.ShareRoot, Claimed: r.Bitmap,
		})
		if err != nil {
			return false
		}
		q, err := capacity.UnpackQuery(testchain.Profile, query)
		return err == nil && q.Unit == unit
	}
}

// A lease that begins while arrays are filled leaves the unit out of this seal; the next one has it.
func TestLeasedWhileFilling(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		filling, held := make(chan struct{}), true
		r := start(t, c, t.TempDir(), func(cfg *Config) {
			cfg.SealUnit = func(ctx context.Context, p capacity.Profile, sealContext capacity.Element, c int, opt capacity.Options) (Unit, error) {
				if c == 1 && held {
					held = false
					close(filling)
					<-ctx.Done()
					return nil, ctx.Err()
				}
				return Honest(ctx, p, sealContext, c, opt)
			}
		})
		r.awaitSent("begin", 1)
		c.Mine(1)
		<-filling
		lease(c, secondOf)
		r.mineUntil(Sealed)
		r.respond(ledger.FirstUnits(1))
		lease(c, ledger.Bitmap{})
		r.await(LeaseEnded)
		r.respond(ledger.FirstUnits(1))
		for r.mineUntil(Sealed).Period != 1 {
		}
		r.respond(ledger.FirstUnits(2))
	})
}

// A commitment that is leased as a whole owes nothing, and seals again when it is back.
func TestAllUnitsLeased(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, dir := testchain.NewFake(isFakeProof), t.TempDir()
		r := start(t, c, dir)
		r.seal()
		lease(c, ledger.FirstUnits(2))
		r.await(Freed)
		excused := func() {
			t.Helper()
			n := c.Challenge()
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
		lease(c, ledger.Bitmap{})
		r.mineUntil(Sealed)
		r.respond(ledger.FirstUnits(2))
	})
}

// Units that are leased need no memory for arrays.
func TestLeasedUnitsNeedNoMemoryAtStart(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		units := newWatched()
		lease(c, secondOf)
		r := startIn(t, roomFor(1, units), c, t.TempDir(), func(cfg *Config) { cfg.SealUnit = units.seal })
		r.seal()
		r.respond(ledger.FirstUnits(1))
	})
}

// A prover is killed at each point of its work while a unit is leased, with what it has sent lost or
// not. The next one responds with the others, under the root that is posted, and with all of them once
// the lease has ended.
func TestRestartWhileLeased(t *testing.T) {
	points := map[string]point{
		"lease seen":    {reach: func(r *run) { lease(r.c, secondOf); r.await(Leased) }},
		"memory free":   {reach: func(r *run) { lease(r.c, secondOf); r.await(Freed) }},
		"challenged":    {holdSearch, func(r *run) { lease(r.c, secondOf); r.await(Freed); r.c.Challenge(); r.await(ChallengeSeen) }},
		"response sent": {reach: func(r *run) { lease(r.c, secondOf); r.await(Freed); r.c.Challenge(); r.awaitSent("respond", 1) }},
		"responded":     {reach: func(r *run) { lease(r.c, secondOf); r.await(Freed); r.c.Challenge(); r.mineUntil(Responded) }},
		"drawn":         {holdProof, func(r *run) { lease(r.c, secondOf); r.await(Freed); r.c.Challenge(); r.mineUntil(Drawn) }},
		"proof sent": {reach: func(r *run) {
			lease(r.c, secondOf)
			r.await(Freed)
			r.c.Challenge()
			r.mineUntil(Drawn)
			r.awaitSent("prove", 1)
		}},
		"not running": {reach: func(r *run) { r.end(); lease(r.c, secondOf) }},
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
						if claimed := c.Newest().After.Responses[n].Bitmap; claimed != ledger.FirstUnits(1) {
							t.Errorf("claimed %v", list(claimed))
						}
					}
					if c.SentSoFar("post") != 1 {
						t.Errorf("%d roots were sent", c.SentSoFar("post"))
					}
					lease(c, ledger.Bitmap{})
					second.await(LeaseEnded)
					synctest.Wait()
					second.respond(ledger.FirstUnits(2))
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
				c.Mine(1)
				r.awaitSent("post", 1)
				end(r)
				c.Edit(func(s *testchain.State) { s.Leased = secondOf })
				c.Mine(1)
				r = start(t, c, dir)
				r.mineUntil(Sealed)
				r.respond(ledger.FirstUnits(1))
				lease(c, ledger.Bitmap{})
				r.await(LeaseEnded)
				synctest.Wait()
				r.respond(ledger.FirstUnits(2))
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
		lease(c, secondOf)
		r.await(Freed)
		r.kill()
		loseBucket(t, dir, rootBucket)
		second := start(t, c, dir)
		c.Mine(1)
		second.fails(ErrSealMismatch)
	})
}

// A prover is killed when it has claimed both units, and one is leased before the next one starts. The
// response holds the shares of both: those of the leased one come from the journal.
func TestResponseOutlivesItsUnits(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, dir := testchain.NewFake(isFakeProof), t.TempDir()
		r := start(t, c, dir)
		r.seal()
		n := c.Challenge()
		r.mineUntil(Responded)
		drawUnit(c, n, 0)
		r.kill()
		lease(c, secondOf)
		second := start(t, c, dir)
		second.mineUntil(Sealed)
		if e := second.mineUntil(Proven); e.Challenge != n || c.SentSoFar("respond") != 1 {
			t.Fatalf("proven %+v after %d responses", e, c.SentSoFar("respond"))
		}
	})
}
