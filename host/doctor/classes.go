package doctor

import (
	"math"

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

// Terms are a deployment's rules for one unit of a class, as the contracts round them for a commitment of one unit.
type Terms struct {
	PerChallenge ledger.Wei `json:"perChallenge"` // most that a proven challenge earns
	PerEpoch     ledger.Wei `json:"perEpoch"`     // likewise an epoch, of as many challenges as there are on average
	Collateral   ledger.Wei `json:"collateral"`   // that has to stand behind it
	Bond         ledger.Wei `json:"bond"`         // least part of that which is the provider's own
	Miss         ledger.Wei `json:"miss"`         // slash for a missed challenge beyond the tolerance
	FalseClaim   ledger.Wei `json:"falseClaim"`   // slash for a challenge that was claimed and not proven
}

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

// termsOf asks the contracts' formulas.
func termsOf(rules ledger.Parameters, class int) *Terms {
	s, clock := rules.Staking, ledger.Clock{CapacityConfig: rules.Capacity}
	collateral := s.CollateralOf(class)
	// On average, so many epochs have as many challenges as one has blocks, and none has more than fit into it.
	epochs := max(1, clock.ChallengeOdds) * clock.SlotBlocks()
	challenges := min(clock.EpochBlocks, uint64(clock.MaxChallenges)*epochs)
	miss, _ := s.Penalties(ledger.Counts{Opportunities: 2, MostActive: 1}, collateral) // the first is tolerated
	_, falseClaim := s.Penalties(ledger.Counts{Opportunities: 1, Claimed: 1}, collateral)
	return &Terms{
		PerChallenge: ledger.Wei{Int: s.MostEarned(class, 1, 1)}, PerEpoch: ledger.Wei{Int: s.MostEarned(class, challenges, epochs)},
		Collateral: ledger.Wei{Int: collateral}, Bond: ledger.Wei{Int: s.LeastBondOf(collateral)},
		Miss: ledger.Wei{Int: miss}, FalseClaim: ledger.Wei{Int: falseClaim},
	}
}
