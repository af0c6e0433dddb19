package prover

import (
	"testing"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
)

func TestUnitsLeasedOnChainAreNotClaimed(t *testing.T) {
	c := newFakeChain()
	r := start(t, c, t.TempDir())
	r.seal()
	both := ledger.FirstUnits(2)
	c.edit(func(s *fakeState) { s.leased = ledger.FirstUnits(1) })
	r.answer(secondOf)
	c.edit(func(s *fakeState) { s.leased = both })
	n := c.challenge()
	if e := r.await(Excused); e.Challenge != n {
		t.Fatalf("excused %d, not %d", e.Challenge, n)
	}
	c.edit(func(s *fakeState) { s.leased = ledger.Bitmap{} })
	c.mine(1)
	r.await(LeaseEnded)
	r.waitQuiet() // the arrays are back
	r.answer(both)
}

// Units that were removed answer until the seal period ends, and are not sealed for the next one.
func TestRemovedUnitsLeaveWithTheirSealPeriod(t *testing.T) {
	c := newFakeChain()
	r := start(t, c, t.TempDir())
	r.seal()
	c.edit(func(s *fakeState) { s.left, s.leftFrom = 1, c.clock.SealEpochs })
	answer := func(want int) {
		t.Helper()
		n := c.challenge()
		if e := r.mineUntil(Proven); e.Claimed != want {
			t.Fatalf("claimed %d units in challenge %d, not %d", e.Claimed, n, want)
		}
	}
	answer(2)
	for c.head().header.Number < c.clock.PeriodStart(1) {
		c.mine(1)
	}
	r.mineUntil(Sealed)
	answer(1)
	seal := c.head().after.seals[1]
	one, err := capacity.NewArray(t.Context(), fakeProfile, seal.Ctx, 0, capacity.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if root := capacity.SealTree([]capacity.Element{one.Root()}).Root(); root != seal.Root {
		t.Fatalf("sealed %v, not the one unit that is left", seal.Root)
	}
}
