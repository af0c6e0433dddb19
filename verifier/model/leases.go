package model

import "github.com/muster-network/muster/chain/ledger"

// A lease is the units that are leased from a block on, until the next lease.
type lease struct {
	from  uint64
	units ledger.Bitmap
}

// SetLeased changes which units of a commitment are leased, from the next block on. Who may do so is
// not checked here.
func (m *Model) SetLeased(call Call, id uint64, set, clear ledger.Bitmap) ([]ledger.Event, error) {
	if set.Count() > 0 {
		c, epoch := m.Commitment(id), m.epoch(call)
		if c == nil || c.State != ledger.StateActive || !c.covers(epoch) {
			return nil, refuse(ledger.ErrNotActive, "commitment %d in epoch %d", id, epoch)
		}
		if units := c.UnitsAt(ever); !within(set, units) {
			return nil, refuse(ledger.ErrInvalidBitmap, "commitment %d keeps %d units", id, units)
		}
	}
	from := call.Block + 1
	units := m.LeasedAt(id, from).Without(clear).With(set)
	m.leases[id] = append(m.leases[id], lease{from, units})
	return []ledger.Event{ledger.UnitsLeased{ID: id, FromBlock: from, Units: units}}, nil
}

// LeasedAt is the units of a commitment that are leased for a block's challenge.
func (l *capacityLedger) LeasedAt(id, block uint64) (units ledger.Bitmap) {
	for _, lease := range l.leases[id] {
		if lease.from > block {
			break
		}
		units = lease.units
	}
	return units
}

// owing is how many units of a commitment are there for a challenge, and not leased.
func (m *Model) owing(c *Commitment, challenge uint64) int {
	leased := m.LeasedAt(c.ID, challenge)
	return c.UnitsAt(m.rules.Clock.Epoch(challenge)) - leased.Count()
}
