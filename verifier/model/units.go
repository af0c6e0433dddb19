package model

import (
	"math"
	"slices"

	"github.com/muster-network/muster/chain/ledger"
)

// ever is after every epoch.
const ever = math.MaxUint64

// AddUnits adds units to the caller's commitment while it waits for stake.
func (m *Model) AddUnits(call Call, id uint64, n int) ([]ledger.Event, error) {
	c, err := m.callersOwn(call, id)
	if err != nil {
		return nil, err
	}
	units := c.Units + n
	switch required := m.leastBond(c, units, m.epoch(call)); {
	case c.State != ledger.StateOpen:
		return nil, refuse(ledger.ErrWrongState, "commitment %d is %s", id, c.State)
	case n == 0:
		return nil, refuse(ledger.ErrZeroAmount, "no units to add")
	case units > m.rules.Staking.MaxUnits:
		return nil, refuse(ledger.ErrInvalidUnits, "%d units, not in 1..%d", units, m.rules.Staking.MaxUnits)
	case less(c.Bond, required):
		return nil, refuse(ledger.ErrBondTooSmall, "%v wei, at least %v are needed", c.Bond, required)
	}
	c.Units = units
	return []ledger.Event{ledger.UnitsAdded{ID: id, Units: n}}, nil
}

// RemoveUnits takes the highest-numbered units out of the caller's commitment from the next seal
// period on.
func (m *Model) RemoveUnits(call Call, id uint64, n int) ([]ledger.Event, error) {
	c, err := m.callersOwn(call, id)
	if err != nil {
		return nil, err
	}
	current := m.epoch(call)
	units := c.UnitsAt(ever)
	switch {
	case c.State != ledger.StateActive || current > c.EndEpoch:
		return nil, refuse(ledger.ErrWrongState, "commitment %d is %s, its last epoch is %d, this is epoch %d", id, c.State, c.EndEpoch, current)
	case n == 0:
		return nil, refuse(ledger.ErrZeroAmount, "no units to remove")
	case n > units-max(1, m.LeasedAt(id, ever)):
		return nil, refuse(ledger.ErrNotEnoughUnits, "%d of %d", n, units)
	}
	from := (m.rules.Clock.Period(current) + 1) * m.rules.Clock.SealEpochs
	c.left = slices.DeleteFunc(c.left, func(l left) bool { return l.from == from })
	c.left = append(c.left, left{from, units - n})
	return []ledger.Event{ledger.UnitsRemoved{ID: id, Units: n, FromEpoch: from}}, nil
}

// callersOwn returns a commitment of the caller's, in whatever state.
func (m *Model) callersOwn(call Call, id uint64) (*Commitment, error) {
	c, err := m.existing(id)
	if err != nil {
		return nil, err
	}
	if call.Sender != c.Provider {
		return nil, refuse(ledger.ErrNotProvider, "%s is not %s", call.Sender, c.Provider)
	}
	return c, nil
}
