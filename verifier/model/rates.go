package model

import (
	"math/big"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
)

// An epochRate is what each proven unit-challenge of an epoch earns for each step of its speed class. It is
// fixed by the first settlement of the epoch that has a proven unit.
type epochRate struct {
	perWeight *big.Int
	left      uint64 // weight of proven units that are not settled yet
}

// weight is what units count towards an epoch's pool: the reference class counts 10.
func (c *Commitment) weight(units uint64) uint64 { return units * uint64(c.Class) }

// Promised is the part of the reserve that proven units will still earn at rates that are fixed.
func (m *Model) Promised() *big.Int {
	total := zero()
	for _, r := range m.rates {
		total = add(total, times(r.perWeight, r.left))
	}
	return total
}

// earn is what a commitment's proven units of an epoch earn, which is no longer promised afterwards. The first
// settlement of the epoch fixes the rate.
func (m *Model) earn(c *Commitment, proven, epoch uint64) (earned *big.Int, fixed []ledger.Event) {
	if proven == 0 {
		return zero(), nil
	}
	r, ok := m.rates[epoch]
	if !ok {
		r = m.rateOf(epoch)
		m.rates[epoch] = r
		fixed = []ledger.Event{ledger.RateFixed{Epoch: epoch, PerWeight: r.perWeight, Weight: r.left}}
	}
	weight := c.weight(proven)
	r.left -= weight
	return times(r.perWeight, weight), fixed
}

// rateOf is an epoch's pool, as far as cap and reserve go, for all of its proven units by their weights. The
// cap is that of a unit of the reference class.
func (m *Model) rateOf(epoch uint64) *epochRate {
	p, all := m.ParametersAt(epoch), m.TotalProven(epoch)
	pool := lesser(p.RewardPool, m.free())
	perCap := new(big.Int).Quo(p.RewardCap, number(capacity.ReferenceClass))
	return &epochRate{lesser(perCap, new(big.Int).Quo(pool, number(all))), all}
}
