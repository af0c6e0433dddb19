package model

import "github.com/muster-network/muster/chain/ledger"

const (
	// seedDelay is from the block in which a seal begins to the one whose value is its seed.
	seedDelay = 2
	// holdDelay is from the block of a root, or of a lease, to the first challenge that it holds for.
	holdDelay = 2
)

// A seal is what a commitment did for a seal period.
type seal struct {
	begun uint64         // block
	ctx   ledger.Element // once drawn
	drawn bool
	roots []root // in order
}

// A root over all arrays of a commitment holds for challenges from a block on, until the next one does.
type root struct {
	from     uint64
	sealRoot ledger.Element
}

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

// BeginSeal names the block whose value will be the seed of the current period's seal. Once begun, a seal
// begins again only if its seed was lost before anybody drew it.
func (m *Model) BeginSeal(call Call, id uint64) ([]ledger.Event, error) {
	epoch := m.epoch(call)
	p := m.rules.Clock.Period(epoch)
	if _, err := m.callers(call, id, epoch); err != nil {
		return nil, err
	}
	if s, begun := m.seals[period{id, p}]; begun && (s.drawn || !m.lost(call, s.begun+seedDelay)) {
		return nil, refuse(ledger.ErrSealAlreadyBegun, "commitment %d began its seal of period %d in block %d", id, p, s.begun)
	}
	m.seals[period{id, p}] = &seal{begun: call.Block}
	return []ledger.Event{ledger.SealBegun{ID: id, Period: p, SeedBlock: call.Block + seedDelay}}, nil
}

// DrawSeal draws the seed of a seal that was begun in the current period.
func (m *Model) DrawSeal(call Call, id uint64) ([]ledger.Event, error) {
	p := m.rules.Clock.Period(m.epoch(call))
	s, begun := m.seals[period{id, p}]
	switch {
	case !begun:
		return nil, refuse(ledger.ErrSealNotBegun, "commitment %d has not begun its seal of period %d", id, p)
	case s.drawn:
		return nil, refuse(ledger.ErrSealAlreadyDrawn, "commitment %d has the seed of period %d", id, p)
	}
	seed, err := m.learn(call, s.begun+seedDelay)
	if err != nil {
		return nil, err
	}
	m.keep(s.begun + seedDelay)
	s.drawn, s.ctx = true, m.rules.Clock.SealContext(id, p, seed)
	return []ledger.Event{ledger.SealDrawn{ID: id, Period: p, Seed: seed, Ctx: s.ctx}}, nil
}

// PostSeal posts a root over all of a commitment's arrays, made for a context, for the current period. It
// takes the place of an earlier one.
func (m *Model) PostSeal(call Call, id uint64, sealContext, sealRoot ledger.Element) ([]ledger.Event, error) {
	epoch := m.epoch(call)
	p := m.rules.Clock.Period(epoch)
	c, err := m.callers(call, id, epoch)
	if err != nil {
		return nil, err
	}
	s, begun := m.seals[period{id, p}]
	if !begun || !s.drawn {
		return nil, refuse(ledger.ErrSealNotDrawn, "commitment %d has no seed for period %d", id, p)
	}
	if s.ctx != sealContext {
		return nil, refuse(ledger.ErrWrongContext, "commitment %d has another one in period %d", id, p)
	}
	from := call.Block + holdDelay
	s.roots = append(s.roots, root{from, sealRoot})
	if _, ok := m.firstSealed[id]; !ok {
		m.firstSealed[id] = from
	}
	return []ledger.Event{ledger.Sealed{ID: id, Period: p, FromBlock: from, SealRoot: sealRoot, Units: c.UnitsAt(epoch)}}, nil
}

// Seal is the seal of a commitment in a seal period, as far as it has got.
func (l *capacityLedger) Seal(id, p uint64) (seal ledger.Seal) {
	if s, ok := l.seals[period{id, p}]; ok {
		seal.Begun, seal.Ctx = s.begun, s.ctx
		if n := len(s.roots); n > 0 {
			seal.Root, seal.From = s.roots[n-1].sealRoot, s.roots[n-1].from
		}
	}
	return seal
}

// SealAt is the context and the root that hold for a commitment in a challenge; holds is false if none
// does.
func (m *Model) SealAt(id, challenge uint64) (sealContext, sealRoot ledger.Element, holds bool) {
	s, ok := m.seals[period{id, m.rules.Clock.PeriodAt(challenge)}]
	if !ok {
		return sealContext, sealRoot, false
	}
	for _, r := range s.roots {
		if r.from <= challenge {
			sealContext, sealRoot, holds = s.ctx, r.sealRoot, true
		}
	}
	return sealContext, sealRoot, holds
}

// sealed says whether a commitment has a root that holds for a challenge.
func (m *Model) sealed(id, challenge uint64) bool {
	_, _, holds := m.SealAt(id, challenge)
	return holds
}
