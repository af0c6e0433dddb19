package doctor

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/muster-network/muster/capacity"
)

// For whole m the survival function of a Gamma variable has a sum: it is the
// probability of fewer than m events of a Poisson process.
func TestMissProbabilityIsErlangs(t *testing.T) {
	const target, rate = math.MaxUint64 / 1000, 2000.0 // two wins a second
	for _, m := range []int{1, 2, 8, 64, 256} {
		p := capacity.Profile{Slots: m}
		for _, seconds := range []float64{0.1, 1, 4, 16, 32, 40, 60, 150} {
			wins := 2 * seconds
			want := 0.0
			for k := range m {
				logFactorial, _ := math.Lgamma(float64(k + 1))
				want += math.Exp(float64(k)*math.Log(wins) - wins - logFactorial)
			}
			got := missProbability(p, target, rate, seconds)
			if math.Abs(got-want) > 1e-9*want+1e-300 {
				t.Errorf("m = %d, %g s: %g, want %g", m, seconds, got, want)
			}
		}
	}
}

// A million walks, one by one, agree.
func TestMissProbabilityBySimulation(t *testing.T) {
	const odds, rate, budget, trials = 50, 1000.0, 0.5, 20_000
	p := capacity.Profile{Slots: 8}
	rng := rand.New(rand.NewPCG(1, 2))
	missed := 0
	for range trials {
		wins := 0
		for range int(rate * budget) {
			if rng.Uint64() < math.MaxUint64/odds {
				wins++
			}
		}
		if wins < p.Slots {
			missed++
		}
	}
	want := missProbability(p, math.MaxUint64/odds, rate, budget)
	got := float64(missed) / trials
	// Walks are counted here, which makes the variance a fiftieth smaller
	// than a Poisson process has.
	if math.Abs(got-want) > 4*math.Sqrt(want/trials)+want/10 {
		t.Errorf("missed %g of the trials, computed %g", got, want)
	}
}

func TestMissProbabilityAtTheEnds(t *testing.T) {
	p := capacity.Main()
	for _, test := range []struct{ rate, seconds, want float64 }{{0, 60, 1}, {1e5, 0, 1}, {1e5, -3, 1}, {1e12, 60, 0}} {
		if got := missProbability(p, math.MaxUint64/250_000, test.rate, test.seconds); got != test.want {
			t.Errorf("%g walks a second in %g s: %g, want %g", test.rate, test.seconds, got, test.want)
		}
	}
	if got := anyOf(0.5, 3); math.Abs(got-0.875) > 1e-15 {
		t.Errorf("any of three of 0.5: %g", got)
	}
	if got := anyOf(1e-20, 1000); math.Abs(got-1e-17) > 1e-30 {
		t.Errorf("any of a thousand of 1e-20: %g", got)
	}
	if got := anyOf(1, 2); got != 1 {
		t.Errorf("any of two certain ones: %g", got)
	}
}

// The figures that chain's parameters were chosen by: a core of 450,000 walks
// a second needs 0.6 of a minute.
func TestExpectedSearchOfMain(t *testing.T) {
	got := expectedSearch(capacity.Main(), math.MaxUint64/250_000, 450_000)
	if math.Abs(got-35.56) > 0.01 {
		t.Errorf("%g s", got)
	}
}
