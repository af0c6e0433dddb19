package main

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
)

// Where a formula is known, the simulation agrees with it: if each block is
// missing with probability f, is computed from stored ones, and every
// compression takes one unit of time, a step takes 1 + 8·f·h of them.
func TestSlowdownOfSerialCompressions(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	ref := references(1<<16, rng)
	serial := times{one: 1, eight: math.Inf(1), step: 1}
	for _, part := range []float64{0.01, 0.1, 0.3} {
		s := some(ref, part, rng)
		f := 1 - s.share()
		if math.Abs(f-part) > 0.01 {
			t.Errorf("%.3f of the blocks are missing, want %.3f", f, part)
		}
		want := 1 + 8*f*64
		if got := s.slowdown(64, 0, serial, rng); math.Abs(got/want-1) > 0.03 {
			t.Errorf("%.2f missing: × %g, want %g", f, got, want)
		}
	}
}

// Hints shorten the chain of a missing block, and eight compressions side by
// side are cheaper than eight in a row.
func TestCostOfMissingBlocks(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	all := storage{1} // each read misses, and is computed from stored blocks
	for _, c := range []struct {
		hint int
		want float64 // microseconds beside the step's one
	}{{0, 64 * 3}, {1, 63 * 3}, {8, 7 * 8 * 3}, {16, 3 * 16 * 3}, {32, 1 * 32 * 3}} {
		if got := all.slowdown(64, c.hint, times{2, 3, 1}, rng); math.Abs(got-1-c.want) > 1e-6*c.want {
			t.Errorf("hints of %d: %g, want %g", c.hint, got-1, c.want)
		}
	}
	if got := (times{2, 3, 1}).compressions(1); got != 2 {
		t.Errorf("one compression takes %g, not 2", got)
	}
}

// Who keeps less pays more.
func TestStorageIsMonotone(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	ref := references(1<<14, rng)
	cost := times{2, 3, 3}
	last := everyNth(ref, 1)
	if last.share() != 1 || last.slowdown(64, 0, cost, rng) != 1 {
		t.Errorf("everything kept: share %g, slowdown %g", last.share(), last.slowdown(64, 0, cost, rng))
	}
	for _, most := range []float64{1, 4, 16, 64} {
		s := upTo(ref, most)
		for i, cost := range s {
			if cost > most {
				t.Fatalf("block %d costs %g", i, cost)
			}
		}
		if s.share() >= last.share() || s.slowdown(64, 0, cost, rng) <= last.slowdown(64, 0, cost, rng) {
			t.Errorf("up to %g: no trade", most)
		}
		last = s
	}
}

// Making up a hundredth or more of the work pays less than the class that the
// core has, by the rules that both profiles are deployed with.
func TestLiesDoNotPay(t *testing.T) {
	for _, name := range []string{"dev", "main"} {
		p, err := ledger.ProfileParameters(name)
		if err != nil {
			t.Fatal(err)
		}
		r := rulesOf(p)
		rng := rand.New(rand.NewPCG(3, 4))
		for _, madeUp := range []float64{0.01, 0.1, 0.5, 1} {
			lie, _, _ := mean(r, provider{units, capacity.ReferenceClass, madeUp}, 4000, rng)
			truth, _, _ := mean(r, provider{units, honestClass(madeUp), 0}, 1, rng)
			if lie >= truth {
				t.Errorf("%s, %.2f made up: a lie nets %.0f FLT, the truth %.0f", name, madeUp, lie, truth)
			}
		}
	}
}
