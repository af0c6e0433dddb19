package main

import (
	"math"
	"math/big"
	"math/rand/v2"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
)

// rules are a profile's rules of money in FLT, for simulation only: the
// contracts count in integers (docs/contracts.md).
type rules struct {
	collateral, cap, pool float64
	falsed                float64
	challenges, vesting   int
	failures              int
}

func rulesOf(profile string) (rules, error) {
	p, err := ledger.ProfileParameters(profile)
	if err != nil {
		return rules{}, err
	}
	flt := func(wei *big.Int) float64 {
		v, _ := new(big.Rat).SetFrac(wei, ledger.FLT(1)).Float64()
		return v
	}
	clock := ledger.Clock{CapacityConfig: p.Capacity}
	part := func(bps uint64) float64 { return float64(bps) / 10_000 }
	return rules{
		collateral: flt(p.Staking.CollateralPerUnit), cap: flt(p.Staking.RewardCap), pool: flt(p.Staking.RewardPool),
		falsed:     part(p.Staking.FalseClaimBps),
		challenges: int(math.Round(float64(p.Capacity.EpochBlocks) / float64(p.Capacity.ChallengeOdds*clock.SlotBlocks()))),
		vesting:    int(p.Staking.VestingEpochs), failures: p.Staking.MaxFailures,
	}, nil
}

// A life is simulated for so many epochs, and so few units that the cap limits
// rewards and not the pool: the most a unit can earn.
const (
	epochs = 28
	units  = 20
)

// provider is a strategy: it claims all its units, of a class, and a part of
// each response is made up or left out.
type provider struct {
	units  float64
	class  int
	madeUp float64
}

// result is what a commitment's whole stake has won or lost.
type result struct {
	released, slashed float64
	ended             int // the epoch in which it failed; epochs if it did not
}

func (r result) net() float64 { return r.released - r.slashed }

// play is one life of a commitment that is alone on the network, and so shares
// the pool with nobody: the most that a cheat can earn. Each response is
// audited once; the audit finds what is made up with the probability of drawing
// it. What it earns is by its class, and so is what it can lose.
func play(r rules, p provider, epochs int, rng *rand.Rand) result {
	weight := p.units * float64(p.class) / capacity.ReferenceClass
	stake := weight * r.collateral
	var out result
	waiting := make([]float64, epochs+r.vesting+1) // rewards by the epoch of their release
	failures := 0
	for epoch := range epochs {
		out.released += waiting[epoch]
		caught := 0
		for range r.challenges {
			if rng.Float64() < p.madeUp {
				caught++
			}
		}
		slash := min(stake, r.falsed*r.collateral*weight*float64(caught))
		stake -= slash
		out.slashed += slash
		if caught > 0 {
			clear(waiting[epoch:])
			failures++
		} else {
			waiting[epoch+r.vesting] = min(r.cap*weight*float64(r.challenges), r.pool)
		}
		if failures > r.failures || 2*stake < weight*r.collateral {
			out.ended = epoch + 1
			return out.withRest(waiting[epoch+1:])
		}
	}
	out.ended = epochs
	return out.withRest(waiting[epochs:])
}

// withRest adds what is released after the end.
func (r result) withRest(waiting []float64) result {
	for _, v := range waiting {
		r.released += v
	}
	return r
}

// mean plays many lives.
func mean(r rules, p provider, lives int, rng *rand.Rand) (net, ended, worst float64) {
	for range lives {
		one := play(r, p, epochs, rng)
		net += one.net()
		ended += float64(one.ended)
		worst = min(worst, one.net())
	}
	return net / float64(lives), ended / float64(lives), worst
}

// honestClass is the class of a core that computes the rest of a chain of the
// reference class in time, or 0.
func honestClass(madeUp float64) int {
	class := int(capacity.ReferenceClass * (1 - madeUp))
	if class < capacity.MinClass {
		return 0
	}
	return class
}

// epochsUntil is how long it takes until a response of which a part is made up
// has been caught with some probability.
func epochsUntil(probability, madeUp float64, r rules) string {
	switch madeUp {
	case 0:
		return "never"
	case 1:
		return "1 audit"
	}
	audits := math.Ceil(math.Log(1-probability) / math.Log(1-madeUp))
	days := significant(audits / float64(r.challenges))
	if days == "1" {
		return "1 day"
	}
	return days + " days"
}
