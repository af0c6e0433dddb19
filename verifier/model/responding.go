package model

import "github.com/muster-network/muster/chain/ledger"

// A response is what a commitment claimed in a challenge: its first units.
type response struct {
	block     uint64
	claimed   int
	chainRoot ledger.Element
	proven    bool
}

// Respond claims units of the caller's commitment for an open challenge.
func (m *Model) Respond(call Call, posted ledger.Response) ([]ledger.Event, error) {
	if err := m.checkResponse(call, posted); err != nil {
		return nil, err
	}
	m.responses[responseKey{posted.ID, posted.Challenge}] = &response{
		block: call.Block, claimed: posted.Units, chainRoot: posted.ChainRoot,
	}
	return []ledger.Event{ledger.Responded{
		ID: posted.ID, Challenge: posted.Challenge, Claimed: posted.Units, ChainRoot: posted.ChainRoot,
	}}, nil
}

func (m *Model) checkResponse(call Call, posted ledger.Response) error {
	id, challenge := posted.ID, posted.Challenge
	beacon, err := m.opened(challenge)
	if err != nil {
		return err
	}
	if posted.Beacon != beacon {
		return refuse(ledger.ErrWrongBeacon, "challenge %d", challenge)
	}
	if last := m.rules.Clock.LastResponse(challenge); call.Block > last {
		return refuse(ledger.ErrWindowOver, "challenge %d took responses up to block %d, this is block %d", challenge, last, call.Block)
	}
	c, err := m.callers(call, id, m.rules.Clock.Epoch(challenge))
	if err != nil {
		return err
	}
	if !m.sealed(id, challenge) {
		return refuse(ledger.ErrNotSealed, "commitment %d had no root that holds for challenge %d", id, challenge)
	}
	if active := m.owing(c, challenge); posted.Units < 1 || posted.Units > active {
		return refuse(ledger.ErrInvalidClaim, "it claims %d units of commitment %d, which had %d active", posted.Units, id, active)
	}
	if r, ok := m.responses[responseKey{id, challenge}]; ok {
		return refuse(ledger.ErrAlreadyResponded, "commitment %d responded to challenge %d in block %d", id, challenge, r.block)
	}
	return nil
}

// Response is what became of a commitment's response to a challenge.
func (l *capacityLedger) Response(id, challenge uint64) ledger.ResponseStatus {
	if r, ok := l.responses[responseKey{id, challenge}]; ok {
		return ledger.ResponseStatus{Block: r.block, Claimed: r.claimed, Proven: r.proven}
	}
	return ledger.ResponseStatus{}
}

// ChainRoot is the root over the chains of a commitment's response to a challenge.
func (l *capacityLedger) ChainRoot(id, challenge uint64) (root ledger.Element) {
	if r, ok := l.responses[responseKey{id, challenge}]; ok {
		return r.chainRoot
	}
	return root
}
