package model

import "github.com/muster-network/muster/chain/ledger"

// callers returns a commitment of the caller's that has to respond in an epoch.
func (m *Model) callers(call Call, id, epoch uint64) (*Commitment, error) {
	c := m.Commitment(id)
	if c == nil || c.Provider != call.Sender {
		return nil, refuse(ledger.ErrNotProvider, "%s is not the provider of commitment %d", call.Sender, id)
	}
	if !c.bound(epoch) {
		return nil, refuse(ledger.ErrNotActive, "commitment %d is %s and runs from epoch %d to %d, not in epoch %d",
			id, c.State, c.StartEpoch, c.EndEpoch, epoch)
	}
	return c, nil
}

// BeginSeal draws the seed of the current period's seal.
func (m *Model) BeginSeal(call Call, id uint64) ([]ledger.Event, error) {
	epoch := m.epoch(call)
	p := m.rules.Clock.Period(epoch)
	if _, err := m.callers(call, id, epoch); err != nil {
		return nil, err
	}
	if _, begun := m.seals[period{id, p}]; begun {
		return nil, refuse(ledger.ErrSealAlreadyBegun, "commitment %d has the seed of period %d", id, p)
	}
	seed := m.hash(call.Block - 1)
	s := &seal{seed: seed, ctx: ledger.SealContext(m.rules.ChainID, m.rules.Capacity, id, p, seed)}
	m.seals[period{id, p}] = s
	return []ledger.Event{ledger.SealBegun{ID: id, Period: p, Seed: seed, Ctx: s.ctx}}, nil
}

// PostSeal posts the root over all of a commitment's arrays, made for a context, for the current
// period.
func (m *Model) PostSeal(call Call, id uint64, sealContext, root ledger.Element) ([]ledger.Event, error) {
	epoch := m.epoch(call)
	p := m.rules.Clock.Period(epoch)
	c, err := m.callers(call, id, epoch)
	if err != nil {
		return nil, err
	}
	s, begun := m.seals[period{id, p}]
	if !begun {
		return nil, refuse(ledger.ErrSealNotBegun, "commitment %d has no seed for period %d", id, p)
	}
	if s.ctx != sealContext {
		return nil, refuse(ledger.ErrWrongContext, "commitment %d has another one in period %d", id, p)
	}
	if s.posted != 0 {
		return nil, refuse(ledger.ErrAlreadySealed, "commitment %d sealed for period %d in block %d", id, p, s.posted)
	}
	s.root, s.posted = root, call.Block
	if _, ok := m.firstSealed[id]; !ok {
		m.firstSealed[id] = call.Block
	}
	return []ledger.Event{ledger.Sealed{ID: id, Period: p, SealRoot: root, Units: c.UnitsAt(epoch)}}, nil
}
