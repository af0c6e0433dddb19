package model

import "math/big"

// An epochRate is what each proven unit-challenge of an epoch earns. It is fixed by the first settlement
// of the epoch that has a proven unit.
type epochRate struct {
	perUnit *big.Int
	left    uint64 // proven units that are not settled yet
}

// Promised is the part of the reserve that proven units will still earn at rates that are fixed.
func (m *Model) Promised() *big.Int {
	total := zero()
	for _, r := range m.rates {
		total = add(total, times(r.perUnit, r.left))
	}
	return total
}

// earn is what a commitment's proven units of an epoch earn, which is no longer promised afterwards.
func (m *Model) earn(proven, epoch uint64) *big.Int {
	if proven == 0 {
		return zero()
	}
	r, ok := m.rates[epoch]
	if !ok {
		r = m.rateOf(epoch)
		m.rates[epoch] = r
	}
	r.left -= proven
	return times(r.perUnit, proven)
}

// rateOf is an epoch's pool, as far as cap and reserve go, for each of its proven units.
func (m *Model) rateOf(epoch uint64) *epochRate {
	p, all := m.ParametersAt(epoch), m.TotalProven(epoch)
	pool := lesser(p.RewardPool, sub(m.reserve, m.Promised()))
	return &epochRate{lesser(p.RewardCap, new(big.Int).Quo(pool, number(all))), all}
}
