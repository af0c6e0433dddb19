package model

import (
	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
)

// hashAvailable says whether a contract running in a block can read the hash of another.
func (m *Model) hashAvailable(number, block uint64) bool {
	return number < block && number+m.rules.Clock.HashReach >= block
}

// Open makes the challenge of a block count, if its hash wins the lottery.
func (m *Model) Open(call Call, challenge uint64) ([]ledger.Event, error) {
	if _, open := m.challenges[challenge]; open {
		return nil, refuse(ledger.ErrChallengeAlreadyOpen, "challenge %d", challenge)
	}
	if err := m.checkOpening(call, challenge); err != nil {
		return nil, err
	}
	return m.open(call, challenge), nil
}

func (m *Model) checkOpening(call Call, challenge uint64) error {
	clock := &m.rules.Clock
	epoch := clock.Epoch(challenge)
	switch {
	case challenge < clock.Genesis:
		return refuse(ledger.ErrNotAChallenge, "block %d is before the first epoch", challenge)
	case challenge >= call.Block:
		return refuse(ledger.ErrBlockHashUnavailable, "block %d is not before block %d", challenge, call.Block)
	case call.Block > clock.LastResponse(challenge):
		return refuse(ledger.ErrWindowOver, "challenge %d could be opened up to block %d; this is block %d", challenge, clock.LastResponse(challenge), call.Block)
	case !ledger.IsChallenge(m.hash(challenge), clock.ChallengeOdds):
		return refuse(ledger.ErrNotAChallenge, "the hash of block %d does not win the lottery", challenge)
	case len(m.epochs[epoch]) >= clock.MaxChallenges:
		return refuse(ledger.ErrEpochFull, "epoch %d has %d challenges", epoch, len(m.epochs[epoch]))
	}
	return nil
}

func (m *Model) open(call Call, challenge uint64) []ledger.Event {
	epoch := m.rules.Clock.Epoch(challenge)
	beacon := ledger.Beacon(m.hash(challenge))
	m.challenges[challenge] = beacon
	m.epochs[epoch] = append(m.epochs[epoch], challenge)
	return []ledger.Event{ledger.ChallengeOpened{Challenge: challenge, Epoch: epoch, Beacon: beacon, Opener: call.Sender}}
}

// Respond claims units of the caller's commitment for a challenge, and opens it if nobody has.
func (m *Model) Respond(call Call, posted ledger.Response) ([]ledger.Event, error) {
	claimed, opens, err := m.checkResponse(call, posted)
	if err != nil {
		return nil, err
	}
	var events []ledger.Event
	if opens {
		events = m.open(call, posted.Challenge)
	}
	m.responses[responseKey{posted.ID, posted.Challenge}] = &response{
		block: call.Block, shareRoot: posted.ShareRoot, bitmap: posted.Bitmap, claimed: claimed,
	}
	return append(events, ledger.Responded{
		ID: posted.ID, Challenge: posted.Challenge, ShareRoot: posted.ShareRoot, Bitmap: posted.Bitmap, Claimed: claimed,
	}), nil
}

// checkResponse returns how many units a response claims, and whether it opens its challenge.
func (m *Model) checkResponse(call Call, posted ledger.Response) (claimed int, opens bool, err error) {
	clock := &m.rules.Clock
	beacon, open := m.challenges[posted.Challenge]
	if !open {
		if err := m.checkOpening(call, posted.Challenge); err != nil {
			return 0, false, err
		}
		beacon = ledger.Beacon(m.hash(posted.Challenge))
	}
	if posted.Beacon != beacon {
		return 0, false, refuse(ledger.ErrWrongBeacon, "challenge %d", posted.Challenge)
	}
	if call.Block > clock.LastResponse(posted.Challenge) {
		return 0, false, refuse(ledger.ErrWindowOver, "challenge %d took responses up to block %d, this is block %d", posted.Challenge, clock.LastResponse(posted.Challenge), call.Block)
	}
	c, err := m.callers(call, posted.ID, clock.Epoch(posted.Challenge))
	if err != nil {
		return 0, false, err
	}
	if !m.sealedBefore(posted.ID, posted.Challenge) {
		return 0, false, refuse(ledger.ErrNotSealed, "commitment %d had no seal before block %d", posted.ID, posted.Challenge)
	}
	claimed = posted.Bitmap.Count()
	if units := c.UnitsAt(clock.Epoch(posted.Challenge)); claimed == 0 || !within(posted.Bitmap, units) {
		return 0, false, refuse(ledger.ErrInvalidBitmap, "it claims %d units of commitment %d, which has %d", claimed, posted.ID, units)
	}
	if free := posted.Bitmap.Without(m.LeasedAt(posted.ID, posted.Challenge)); free != posted.Bitmap {
		return 0, false, refuse(ledger.ErrLeasedUnit, "%d of the units that it claims are leased", claimed-free.Count())
	}
	if r, ok := m.responses[responseKey{posted.ID, posted.Challenge}]; ok {
		return 0, false, refuse(ledger.ErrAlreadyResponded, "commitment %d responded to challenge %d in block %d", posted.ID, posted.Challenge, r.block)
	}
	return claimed, !open, nil
}

// within says whether a set holds only units below a number.
func within(b ledger.Bitmap, units int) bool {
	all := ledger.FirstUnits(units)
	for i := range b {
		if b[i]&^all[i] != 0 {
			return false
		}
	}
	return true
}

// openResponse returns a response whose audit can still be drawn and proven.
func (m *Model) openResponse(call Call, id, challenge uint64) (*response, error) {
	r, ok := m.responses[responseKey{id, challenge}]
	if !ok {
		return nil, refuse(ledger.ErrNotResponded, "commitment %d, challenge %d", id, challenge)
	}
	if last := m.rules.Clock.LastProof(challenge); call.Block > last {
		return nil, refuse(ledger.ErrProofWindowOver, "challenge %d could be proven up to block %d, this is block %d", challenge, last, call.Block)
	}
	return r, nil
}

// DrawAudit draws the audit of a response. Share root and bitmap must be those of the response.
func (m *Model) DrawAudit(call Call, id, challenge uint64, shareRoot ledger.Element, bitmap ledger.Bitmap) ([]ledger.Event, error) {
	r, err := m.openResponse(call, id, challenge)
	if err != nil {
		return nil, err
	}
	if r.drawn {
		return nil, refuse(ledger.ErrAuditAlreadyDrawn, "commitment %d, challenge %d", id, challenge)
	}
	if r.shareRoot != shareRoot || r.bitmap != bitmap {
		return nil, refuse(ledger.ErrWrongResponse, "commitment %d, challenge %d", id, challenge)
	}
	drawing := m.rules.Clock.DrawBlock(r.block)
	if !m.hashAvailable(drawing, call.Block) {
		return nil, refuse(ledger.ErrBlockHashUnavailable, "block %d, in block %d", drawing, call.Block)
	}
	r.query, err = m.rules.Clock.DrawQuery(ledger.DrawInput{
		BlockHash: m.hash(drawing), ID: id, Challenge: challenge, ShareRoot: r.shareRoot, Claimed: r.bitmap,
	})
	if err != nil {
		return nil, err
	}
	r.drawn = true
	return []ledger.Event{ledger.AuditDrawn{ID: id, Challenge: challenge, Query: r.query}}, nil
}

// Prove counts a response as proven. Whether the proof shows what [Model.Statement] says is not
// checked here.
func (m *Model) Prove(call Call, id, challenge uint64, shareRoot ledger.Element, proof ledger.Proof) ([]ledger.Event, error) {
	r, err := m.openResponse(call, id, challenge)
	if err != nil {
		return nil, err
	}
	switch {
	case r.proven:
		return nil, refuse(ledger.ErrAlreadyProven, "commitment %d, challenge %d", id, challenge)
	case !r.drawn:
		return nil, refuse(ledger.ErrAuditNotDrawn, "commitment %d, challenge %d", id, challenge)
	case r.shareRoot != shareRoot:
		return nil, refuse(ledger.ErrWrongResponse, "commitment %d, challenge %d", id, challenge)
	}
	r.proven = true
	m.totalProven[m.rules.Clock.Epoch(challenge)] += uint64(r.claimed)
	return []ledger.Event{ledger.AuditProven{ID: id, Challenge: challenge, Claimed: r.claimed, Proof: proof}}, nil
}

// Statement is what the proof of a drawn audit has to show: the public input of the audit circuit
// (protocol section 6).
func (m *Model) Statement(id, challenge uint64, p capacity.Profile) (capacity.Statement, error) {
	r, ok := m.responses[responseKey{id, challenge}]
	if !ok || !r.drawn {
		return capacity.Statement{}, refuse(ledger.ErrAuditNotDrawn, "commitment %d, challenge %d", id, challenge)
	}
	query, err := capacity.UnpackQuery(p, r.query)
	if err != nil {
		return capacity.Statement{}, err
	}
	s := m.Seal(id, m.rules.Clock.PeriodAt(challenge))
	return capacity.Statement{
		Ctx: s.Ctx, SealRoot: s.Root, Beacon: m.challenges[challenge], ShareRoot: r.shareRoot, Query: query,
	}, nil
}
