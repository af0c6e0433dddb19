package doctor

import (
	"math"
	"math/big"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
)

// Class is what a speed class asks of a unit of this machine, and what it gives and takes (protocol
// section 11).
type Class struct {
	Class        int     `json:"class"`
	ChainSeconds float64 `json:"chainSeconds"` // of the slowest unit, all working
	Margin       float64 `json:"margin"`       // by which a chain may take longer, as a part of it; negative: it takes too long
	Reached      bool    `json:"reached"`
	Weight       float64 `json:"weight"` // what a unit earns, stakes and may lose, to one of the reference class
	Terms        *Terms  `json:"terms"`  // null unless a deployment was asked for
}

// Terms are a deployment's rules for one unit of a class, in wei of FLT.
type Terms struct {
	PerChallenge *Wei `json:"perChallenge"` // most that a proven challenge earns
	PerEpoch     *Wei `json:"perEpoch"`     // likewise an epoch, of as many challenges as there are on average
	Collateral   *Wei `json:"collateral"`   // that has to stand behind it
	Bond         *Wei `json:"bond"`         // least part of that which is the provider's own
	Miss         *Wei `json:"miss"`         // slash for a missed challenge beyond the tolerance
	FalseClaim   *Wei `json:"falseClaim"`   // slash for a challenge that was claimed and not proven
}

// Wei is an amount of money, a decimal string in JSON.
type Wei struct{ big.Int }

// MarshalJSON quotes the amount, so that no program reads it as a float.
func (w *Wei) MarshalJSON() ([]byte, error) { return []byte(`"` + w.String() + `"`), nil }

// late is the part by which a chain takes longer than it may.
func (k Class) late() float64 {
	if k.Margin <= -1 {
		return math.Inf(1) // no time is left for it
	}
	return -k.Margin / (1 + k.Margin)
}

// classes are those of the profile, for the slowest unit.
func (c *patient) classes(f *facts) (all []Class) {
	if len(f.placed) == 0 {
		return nil
	}
	segment, budget := f.slowest().segment, c.budget(f)
	for class := capacity.MinClass; class <= capacity.MaxClass; class++ {
		segments, err := c.profile.ChainSegments(class)
		if err != nil {
			break // the profile has no more
		}
		takes := float64(segments) * segment
		k := Class{
			Class: class, ChainSeconds: takes, Margin: budget/takes - 1, Reached: takes <= budget,
			Weight: float64(class) / capacity.ReferenceClass,
		}
		if c.deployed {
			k.Terms = termsOf(c.rules, class)
		}
		all = append(all, k)
	}
	return all
}

// highest is the highest class that is reached, or 0.
func highest(classes []Class) (class int) {
	for _, k := range classes {
		if k.Reached {
			class = k.Class
		}
	}
	return class
}

// termsOf rounds what is asked for up, and the rest down: by a few wei, rewards and slashes can differ from
// the contracts', which round once for a whole epoch.
func termsOf(rules ledger.Parameters, class int) *Terms {
	s, clock := rules.Staking, ledger.Clock{CapacityConfig: rules.Capacity}
	ofClass := func(v *big.Int, up bool) *big.Int { return share(v, uint64(class), capacity.ReferenceClass, up) }
	collateral := ofClass(s.CollateralPerUnit, true)
	reward := ofClass(s.RewardCap, false)
	epoch := share(reward, clock.EpochBlocks, max(1, clock.ChallengeOdds)*clock.SlotBlocks(), false)
	if epoch.Cmp(s.RewardPool) > 0 {
		epoch = s.RewardPool
	}
	wei := func(v *big.Int) *Wei {
		w := new(Wei)
		w.Set(v)
		return w
	}
	return &Terms{
		PerChallenge: wei(reward), PerEpoch: wei(epoch),
		Collateral: wei(collateral), Bond: wei(share(collateral, s.MinBondBps, basis, true)),
		Miss:       wei(share(collateral, s.DowntimeBps, basis, false)),
		FalseClaim: wei(share(collateral, s.FalseClaimBps, basis, false)),
	}
}

const basis = 10_000

// share is v·a/b.
func share(v *big.Int, a, b uint64, up bool) *big.Int {
	product := new(big.Int).Mul(v, new(big.Int).SetUint64(a))
	divisor := new(big.Int).SetUint64(b)
	if up {
		product.Add(product, divisor).Sub(product, big.NewInt(1))
	}
	return product.Quo(product, divisor)
}
