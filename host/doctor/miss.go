package doctor

import (
	"math"

	"gonum.org/v1/gonum/mathext"

	"github.com/muster-network/muster/capacity"
)

// winning is the probability that a walk is below the target.
func winning(target uint64) float64 { return float64(target) / math.Exp2(64) }

// expectedSearch is the seconds that a unit needs on average to find all its
// shares, with so many walks per second.
func expectedSearch(p capacity.Profile, target uint64, walksPerSecond float64) float64 {
	return float64(p.Slots) / (winning(target) * walksPerSecond)
}

// missProbability is the probability that a unit has not found all its shares
// after so many seconds.
//
// Wins form a Poisson process, because every walk wins with the same tiny
// probability. So the time until the m-th is a Gamma variable of shape m,
// whose survival function is the regularised upper incomplete Gamma function
// (DLMF 8.2.4) of m and the expected number of wins.
func missProbability(p capacity.Profile, target uint64, walksPerSecond, seconds float64) float64 {
	if seconds <= 0 || walksPerSecond <= 0 {
		return 1
	}
	return mathext.GammaIncRegComp(float64(p.Slots), winning(target)*walksPerSecond*seconds)
}

// anyOf is the probability that at least one of n independent events happens.
func anyOf(p float64, n int) float64 { return -math.Expm1(float64(n) * math.Log1p(-p)) }
