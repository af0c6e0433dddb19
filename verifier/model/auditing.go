package model

import (
	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
)

func (m *Model) checkProofWindow(call Call, challenge uint64) error {
	if last := m.rules.Clock.LastProof(challenge); call.Block > last {
		return refuse(ledger.ErrProofWindowOver, "challenge %d could be proven up to block %d, this is block %d", challenge, last, call.Block)
	}
	return nil
}

// Draw draws the audits of all responses to a challenge.
func (m *Model) Draw(call Call, challenge uint64) ([]ledger.Event, error) {
	if _, err := m.opened(challenge); err != nil {
		return nil, err
	}
	if err := m.checkProofWindow(call, challenge); err != nil {
		return nil, err
	}
	if m.Drawn(challenge) {
		return nil, refuse(ledger.ErrAuditAlreadyDrawn, "challenge %d", challenge)
	}
	return m.draw(call, challenge)
}

func (m *Model) draw(call Call, challenge uint64) ([]ledger.Event, error) {
	drawing := m.rules.Clock.DrawBlock(challenge)
	value, err := m.learn(call, drawing)
	if err != nil {
		return nil, err
	}
	m.keep(drawing)
	return []ledger.Event{ledger.AuditDrawn{Challenge: challenge, Value: value}}, nil
}

// Prove counts a response as proven, and draws its audit if nobody has. Whether the proof shows what
// [Model.Statement] says is not checked here.
func (m *Model) Prove(call Call, id, challenge uint64, chainRoot ledger.Element, proof ledger.Proof) (events []ledger.Event, err error) {
	r, ok := m.responses[responseKey{id, challenge}]
	switch {
	case !ok:
		return nil, refuse(ledger.ErrNotResponded, "commitment %d, challenge %d", id, challenge)
	case r.chainRoot != chainRoot:
		return nil, refuse(ledger.ErrWrongResponse, "commitment %d, challenge %d", id, challenge)
	}
	if err := m.checkProofWindow(call, challenge); err != nil {
		return nil, err
	}
	if r.proven {
		return nil, refuse(ledger.ErrAlreadyProven, "commitment %d, challenge %d", id, challenge)
	}
	if !m.Drawn(challenge) {
		if events, err = m.draw(call, challenge); err != nil {
			return nil, err
		}
	}
	r.proven = true
	m.provenIn[challenge] += m.Commitment(id).weight(uint64(r.claimed))
	m.noteTogether(id, challenge, r.claimed)
	return append(events, ledger.AuditProven{ID: id, Challenge: challenge, Claimed: r.claimed, Proof: proof}), nil
}

// Statement is what the proof of a drawn audit has to show: the public input of the audit circuit
// (protocol section 6).
func (m *Model) Statement(id, challenge uint64) (capacity.Statement, error) {
	r, ok := m.responses[responseKey{id, challenge}]
	if !ok || !m.Drawn(challenge) {
		return capacity.Statement{}, refuse(ledger.ErrAuditNotDrawn, "commitment %d, challenge %d", id, challenge)
	}
	clock := &m.rules.Clock
	query, err := clock.Query(ledger.Claim{
		ID: id, Challenge: challenge, ChainRoot: r.chainRoot, Units: r.claimed, Class: m.Commitment(id).Class,
	}, m.values(clock.DrawBlock(challenge)))
	if err != nil {
		return capacity.Statement{}, err
	}
	sealContext, sealRoot, _ := m.SealAt(id, challenge)
	return capacity.Statement{
		Ctx: sealContext, SealRoot: sealRoot, Beacon: m.challenges[challenge].beacon, ChainRoot: r.chainRoot, Query: query,
	}, nil
}
