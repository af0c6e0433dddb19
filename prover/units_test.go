package prover

import (
	"testing"
	"testing/synctest"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/internal/testchain"
)

func TestUnitsLeasedOnChainAreNotClaimed(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		r := start(t, c, t.TempDir())
		r.seal()
		lease(c, 1)
		r.respond(1)
		lease(c, 2)
		n := c.Challenge()
		if e := r.await(Excused); e.Challenge != n {
			t.Fatalf("excused %d, not %d", e.Challenge, n)
		}
		lease(c, 0)
		r.await(LeaseEnded)
		synctest.Wait() // the arrays are back
		r.respond(2)
	})
}

// Units that were removed respond until the seal period ends, and are not sealed for the next one.
func TestRemovedUnitsLeaveWithTheirSealPeriod(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		r := start(t, c, t.TempDir())
		r.seal()
		c.Edit(func(s *testchain.State) { s.Left, s.LeftFrom = 1, c.Clock.SealEpochs })
		prove := func(want int) {
			t.Helper()
			n := c.Challenge()
			if e := r.mineUntil(Proven); e.Claimed != want {
				t.Fatalf("claimed %d units in challenge %d, not %d", e.Claimed, n, want)
			}
		}
		prove(2)
		for c.Newest().Header.Number < c.Clock.PeriodStart(1) {
			c.Mine(1)
		}
		r.mineUntil(Sealed)
		prove(1)
		seal := c.Newest().After.Seals[1]
		one, err := capacity.NewArray(t.Context(), testchain.Profile, seal.Ctx, 0, capacity.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if root := capacity.UnitTree([]capacity.Element{one.Root()}).Root(); root != seal.Root {
			t.Fatalf("sealed %v, not the one unit that is left", seal.Root)
		}
	})
}
