package main

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/muster-network/muster/chain/ledger"
)

// Where a formula is known, the computation agrees with it: a provider that
// keeps f of the blocks and recomputes none pays (1 + f + … + f^L)/f^L
// compressions for a complete walk.
func TestSlowdownWithoutMaking(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	for _, f := range []float64{1, 0.9, 0.5} {
		s := atRandom(1<<16, f, rng)
		f = s.share()
		const steps = 8
		sum, power := 1.0, 1.0
		for range steps {
			sum += power * f / 1
			power *= f
		}
		// A walk begins with a compression, and each stored visit is another.
		want := sum / power / (steps + 1)
		if got := s.slowdown(steps, 100); math.Abs(got/want-1) > 1e-3 {
			t.Errorf("%.2f stored: %g, want %g", f, got, want)
		}
	}
}

// Rules that keep more make what is missing cheaper, and walks too.
func TestStorageIsMonotone(t *testing.T) {
	ref := references(1<<14, rand.New(rand.NewPCG(1, 1)))
	last := everyNth(ref, 1)
	if last.share() != 1 || last.slowdown(8, 100) != 1 {
		t.Errorf("everything kept: share %g, slowdown %g", last.share(), last.slowdown(8, 100))
	}
	for _, most := range []float64{1, 4, 16, 64} {
		s := upTo(ref, most)
		for i, cost := range s {
			if cost > most {
				t.Fatalf("block %d costs %g", i, cost)
			}
		}
		if s.share() >= last.share() || s.slowdown(8, 100) <= last.slowdown(8, 100) {
			t.Errorf("up to %g: no trade", most)
		}
		last = s
	}
}

// A lie never pays: whatever part is forged, claiming it is worth less than
// not claiming it, by the rules that both profiles are deployed with.
func TestLiesDoNotPay(t *testing.T) {
	for _, name := range []string{"dev", "main"} {
		p, err := ledger.ProfileParameters(name)
		if err != nil {
			t.Fatal(err)
		}
		r := rulesOf(p)
		rng := rand.New(rand.NewPCG(3, 4))
		for _, forged := range []float64{0.01, 0.1, 0.5, 1} {
			lie, _, _ := mean(r, provider{units, 1, forged}, 4000, rng)
			truth, _, _ := mean(r, provider{units, 1 - forged, 0}, 1, rng)
			if lie >= truth {
				t.Errorf("%s, %.2f forged: a lie nets %.0f FLT, the truth %.0f", name, forged, lie, truth)
			}
		}
	}
}
