package model

import "github.com/muster-network/muster/chain/ledger"

// A leasedFrom is how many units are leased from a challenge on, until the next lease: the highest-numbered ones.
type leasedFrom struct {
	from  uint64
	count int
}

// SetLeased changes how many units of a commitment are leased, from the first slot on that begins two blocks
// later or after that. Who may do so is not checked here.
func (m *Model) SetLeased(call Call, id uint64, count int) ([]ledger.Event, error) {
	if count > m.LeasedAt(id, ever) {
		if !m.takesLeases(call, id) {
			return nil, refuse(ledger.ErrNotActive, "commitment %d in epoch %d", id, m.epoch(call))
		}
		if most := m.Leasable(call, id); count > most {
			return nil, refuse(ledger.ErrNotLeasable, "%d units of commitment %d, and %d can be", count, id, most)
		}
	}
	from := m.rules.Clock.NextSlotStart(call.Block + holdDelay)
	m.leases[id] = append(m.leases[id], leasedFrom{from, count})
	return []ledger.Event{ledger.UnitsLeased{ID: id, FromBlock: from, Count: count}}, nil
}

func (m *Model) takesLeases(call Call, id uint64) bool {
	c := m.Commitment(id)
	return c != nil && c.State == ledger.StateActive && c.covers(m.epoch(call))
}

// Leasable is how many units of a commitment can be leased, those that are included: as many as were there
// together in a challenge of this seal period or the last, of those that stay, and as its terms allow.
func (m *Model) Leasable(call Call, id uint64) int {
	if !m.takesLeases(call, id) {
		return 0
	}
	c, p := m.Commitment(id), m.rules.Clock.PeriodAt(call.Block)
	together := m.together[period{id, p}]
	if p > 0 {
		together = max(together, m.together[period{id, p - 1}])
	}
	return min(together, c.UnitsAt(ever), c.MaxLeased)
}

// noteTogether notes how many units a proven response showed to be there together: leased ones were there
// before they were leased.
func (m *Model) noteTogether(id, challenge uint64, claimed int) {
	key := period{id, m.rules.Clock.PeriodAt(challenge)}
	m.together[key] = max(m.together[key], claimed+m.LeasedAt(id, challenge))
}

// LeasedAt is how many units of a commitment are leased for a block's challenge.
func (l *capacityLedger) LeasedAt(id, block uint64) (count int) {
	for _, lease := range l.leases[id] {
		if lease.from > block {
			break
		}
		count = lease.count
	}
	return count
}

// owing is how many units of a commitment are there for a challenge, and not leased. For a block or two
// there may be fewer than are leased: a lease can end just when units leave.
func (m *Model) owing(c *Commitment, challenge uint64) int {
	return max(0, c.UnitsAt(m.rules.Clock.Epoch(challenge))-m.LeasedAt(c.ID, challenge))
}
