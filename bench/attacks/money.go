package main

import (
	"math/big"
	"math/rand/v2"

	"github.com/muster-network/muster/chain/ledger"
)

// rules are a profile's rules of money in FLT, for simulation only: the
// contracts count in integers (docs/contracts.md).
type rules struct {
	collateral, cap, pool       float64
	tolerance, downtime, falsed float64
	minBond                     float64
	challenges, vesting         int
	failures                    int
}

func rulesOf(p ledger.Parameters) rules {
	flt := func(wei *big.Int) float64 {
		v, _ := new(big.Rat).SetFrac(wei, ledger.FLT(1)).Float64()
		return v
	}
	part := func(bps uint64) float64 { return float64(bps) / 10_000 }
	return rules{
		collateral: flt(p.Staking.CollateralPerUnit), cap: flt(p.Staking.RewardCap), pool: flt(p.Staking.RewardPool),
		tolerance: part(p.Staking.ToleranceBps), downtime: part(p.Staking.DowntimeBps), falsed: part(p.Staking.FalseClaimBps),
		minBond:    part(p.Staking.MinBondBps),
		challenges: int(p.Capacity.EpochBlocks / p.Capacity.ChallengeOdds), vesting: int(p.Staking.VestingEpochs),
		failures: p.Staking.MaxFailures,
	}
}

// provider is a strategy: it claims a fraction of its units, and a fraction of
// the shares that it claims is false.
type provider struct {
	units          float64
	claims, forged float64
}

// result is what a commitment's whole stake has won or lost.
type result struct {
	vested, slashed float64
	ended           int // the epoch in which it failed; epochs if it did not
}

func (r result) net() float64 { return r.vested - r.slashed }

// play is one life of a commitment that is alone on the network, and so shares
// the pool with nobody: the most that a cheat can earn. Each response is
// audited once; the audit finds a false share with the probability of drawing
// one.
func play(r rules, p provider, epochs int, rng *rand.Rand) result {
	stake := p.units * r.collateral
	var out result
	vesting := make([]float64, epochs+r.vesting+1)
	failures := 0
	for epoch := range epochs {
		out.vested += vesting[epoch]
		claimed, proven := 0.0, 0.0
		for range r.challenges {
			claimed += p.units * p.claims
			if rng.Float64() >= p.forged {
				proven += p.units * p.claims
			}
		}
		opportunities := p.units * float64(r.challenges)
		missed, unproven := opportunities-claimed, claimed-proven

		beyond := max(0, missed-r.tolerance*opportunities)
		slash := min(stake, r.downtime*r.collateral*beyond+r.falsed*r.collateral*unproven)
		stake -= slash
		out.slashed += slash
		if unproven > 0 {
			clear(vesting[epoch:])
		} else if proven > 0 {
			reward := min(r.cap*proven, r.pool)
			for v := 1; v <= r.vesting; v++ {
				vesting[epoch+v] += reward / float64(r.vesting)
			}
		}
		if beyond > 0 || unproven > 0 {
			failures++
		}
		if failures > r.failures || 2*stake < p.units*r.collateral {
			out.ended = epoch + 1
			return out.withRest(vesting[epoch+1:])
		}
	}
	out.ended = epochs
	return out.withRest(vesting[epochs:])
}

// withRest adds what vests after the end.
func (r result) withRest(vesting []float64) result {
	for _, v := range vesting {
		r.vested += v
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
