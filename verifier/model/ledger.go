package model

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// capacityLedger is the state of the capacity ledger: what was claimed and what was proven.
type capacityLedger struct {
	seals       map[period]*seal
	firstSealed map[uint64]uint64         // the block of a commitment's first seal
	leases      map[uint64][]lease        // of a commitment, in order
	challenges  map[uint64]ledger.Element // beacons of open challenges
	epochs      map[uint64][]uint64       // challenges opened in an epoch
	responses   map[responseKey]*response
	totalProven map[uint64]uint64 // unit-challenges of an epoch
}

// Keys: of a seal period of a commitment, and of its response to a challenge.
type (
	period      struct{ id, period uint64 }
	responseKey struct{ id, challenge uint64 }
)

type seal struct {
	seed   common.Hash
	ctx    ledger.Element
	root   ledger.Element
	posted uint64 // block; 0: not yet
}

type response struct {
	block     uint64
	shareRoot ledger.Element
	bitmap    ledger.Bitmap
	claimed   int
	drawn     bool
	query     ledger.Element
	proven    bool
}

func newLedger() capacityLedger {
	return capacityLedger{
		seals: map[period]*seal{}, firstSealed: map[uint64]uint64{}, leases: map[uint64][]lease{},
		challenges: map[uint64]ledger.Element{}, epochs: map[uint64][]uint64{},
		responses: map[responseKey]*response{}, totalProven: map[uint64]uint64{},
	}
}

// TotalProven is the proven unit-challenges of all commitments in an epoch.
func (l *capacityLedger) TotalProven(epoch uint64) uint64 { return l.totalProven[epoch] }

// Beacon is the beacon of an open challenge.
func (l *capacityLedger) Beacon(challenge uint64) (beacon ledger.Element, open bool) {
	beacon, open = l.challenges[challenge]
	return beacon, open
}

// Seal is the seal of a commitment in a seal period, as far as it has got.
func (l *capacityLedger) Seal(id, p uint64) ledger.Seal {
	if s, ok := l.seals[period{id, p}]; ok {
		return ledger.Seal{Seed: s.seed, Ctx: s.ctx, Root: s.root, Posted: s.posted}
	}
	return ledger.Seal{}
}

// Response is what became of a commitment's response to a challenge.
func (l *capacityLedger) Response(id, challenge uint64) ledger.ResponseStatus {
	if r, ok := l.responses[responseKey{id, challenge}]; ok {
		return ledger.ResponseStatus{Block: r.block, Claimed: r.claimed, Proven: r.proven, Query: r.query}
	}
	return ledger.ResponseStatus{}
}

// ShareRoot is the root over the shares of a commitment's response to a challenge, and the units that it
// claims.
func (l *capacityLedger) ShareRoot(id, challenge uint64) (root ledger.Element, bitmap ledger.Bitmap) {
	if r, ok := l.responses[responseKey{id, challenge}]; ok {
		return r.shareRoot, r.bitmap
	}
	return root, bitmap
}

// active says whether a commitment's units have to respond to a challenge: they were sealed, or should
// have been.
func (m *Model) active(c *Commitment, challenge uint64) bool {
	first, ok := m.firstSealed[c.ID]
	if !ok || first >= challenge || !c.covers(m.rules.Clock.Epoch(challenge)) {
		return false
	}
	p := m.rules.Clock.PeriodAt(challenge)
	return m.sealedBefore(c.ID, challenge) || challenge >= m.rules.Clock.GraceEnd(p)
}

// sealedBefore says whether the seal for a challenge's period had been posted before its block.
func (m *Model) sealedBefore(id, challenge uint64) bool {
	s, ok := m.seals[period{id, m.rules.Clock.PeriodAt(challenge)}]
	return ok && s.posted != 0 && s.posted < challenge
}

// Counts is what happened to a commitment in an epoch, in unit-challenges. They are final once the
// epoch is.
func (m *Model) Counts(id, epoch uint64) (n ledger.Counts) {
	c := m.Commitment(id)
	if c == nil {
		return n
	}
	for _, challenge := range m.epochs[epoch] {
		if !m.active(c, challenge) {
			continue
		}
		n.Opportunities += uint64(m.owing(c, challenge))
		if r, ok := m.responses[responseKey{id, challenge}]; ok {
			n.Claimed += uint64(r.claimed)
			if r.proven {
				n.Proven += uint64(r.claimed)
			}
		}
	}
	return n
}

// An Outcome is what a commitment did in a challenge.
type Outcome struct {
	Challenge uint64
	Units     int                   // that had to respond; 0: none had to
	Response  ledger.ResponseStatus // Block 0: none
}

// Outcomes are what a commitment did in the challenges of an epoch: the evidence for its counts.
func (m *Model) Outcomes(id, epoch uint64) []Outcome {
	c := m.Commitment(id)
	if c == nil {
		return nil
	}
	var all []Outcome
	for _, challenge := range m.epochs[epoch] {
		o := Outcome{Challenge: challenge, Response: m.Response(id, challenge)}
		if m.active(c, challenge) {
			o.Units = m.owing(c, challenge)
		}
		all = append(all, o)
	}
	return all
}
