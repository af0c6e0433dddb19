package model

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// capacityLedger is the state of the capacity ledger: what was claimed and what was proven.
type capacityLedger struct {
	seals       map[period]*seal
	firstSealed map[uint64]uint64       // the first block for whose challenge a commitment had a root
	leases      map[uint64][]leasedFrom // of a commitment, in order
	together    map[period]int          // the most units that a proven response of a seal period showed
	challenges  map[uint64]opening      // those that were opened
	epochs      map[uint64][]uint64     // challenges opened in an epoch
	responses   map[responseKey]*response
	provenIn    map[uint64]uint64 // of a challenge: units by their weights
	stops       []stop
}

// An opening is a challenge that counts.
type opening struct {
	beacon ledger.Element
	opener common.Address
	paid   bool // the fee for it
}

// Keys: of a seal period of a commitment, and of its response to a challenge.
type (
	period      struct{ id, period uint64 }
	responseKey struct{ id, challenge uint64 }
)

func newLedger() capacityLedger {
	return capacityLedger{
		seals: map[period]*seal{}, firstSealed: map[uint64]uint64{}, leases: map[uint64][]leasedFrom{},
		together: map[period]int{}, challenges: map[uint64]opening{}, epochs: map[uint64][]uint64{},
		responses: map[responseKey]*response{}, provenIn: map[uint64]uint64{},
	}
}

// TotalProven is the proven unit-challenges of all commitments in an epoch, each times its speed class, in the challenges
// that count.
func (l *capacityLedger) TotalProven(epoch uint64) (weight uint64) {
	for _, challenge := range l.epochs[epoch] {
		if !l.stopped(challenge) {
			weight += l.provenIn[challenge]
		}
	}
	return weight
}

// active says whether a commitment's units have to respond to a challenge: they were sealed, or should
// have been.
func (m *Model) active(c *Commitment, challenge uint64) bool {
	first, ok := m.firstSealed[c.ID]
	if !ok || m.stopped(challenge) || first > challenge || !c.covers(m.rules.Clock.Epoch(challenge)) {
		return false
	}
	p := m.rules.Clock.PeriodAt(challenge)
	return m.sealed(c.ID, challenge) || challenge >= m.rules.Clock.GraceEnd(p)
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
		active := uint64(m.owing(c, challenge))
		n.Opportunities += active
		n.MostActive = max(n.MostActive, active)
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
	Drawn     bool                  // the challenge's audits were
}

// Outcomes are what a commitment did in the challenges of an epoch: the evidence for its counts.
func (m *Model) Outcomes(id, epoch uint64) []Outcome {
	c := m.Commitment(id)
	if c == nil {
		return nil
	}
	var all []Outcome
	for _, challenge := range m.epochs[epoch] {
		o := Outcome{Challenge: challenge, Response: m.Response(id, challenge), Drawn: m.Drawn(challenge)}
		if m.active(c, challenge) {
			o.Units = m.owing(c, challenge)
		}
		all = append(all, o)
	}
	return all
}
