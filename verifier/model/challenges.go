package model

import "github.com/muster-network/muster/chain/ledger"

// An opening is a challenge that counts.
type opening struct {
	beacon ledger.Element
	drawn  bool // the value that draws its audits was shown
}

// Open makes the challenge with which a slot begins count, if its block's value wins the lottery.
func (m *Model) Open(call Call, challenge uint64) ([]ledger.Event, error) {
	clock := &m.rules.Clock
	epoch := clock.Epoch(challenge)
	_, open := m.challenges[challenge]
	switch {
	case !clock.BeginsSlot(challenge):
		return nil, refuse(ledger.ErrNotAChallenge, "no slot begins with block %d", challenge)
	case open:
		return nil, refuse(ledger.ErrChallengeAlreadyOpen, "challenge %d", challenge)
	case call.Block > clock.LastOpening(challenge):
		return nil, refuse(ledger.ErrOpeningOver, "challenge %d could be opened up to block %d; this is block %d", challenge, clock.LastOpening(challenge), call.Block)
	case len(m.epochs[epoch]) >= clock.MaxChallenges:
		return nil, refuse(ledger.ErrEpochFull, "epoch %d has %d challenges", epoch, len(m.epochs[epoch]))
	}
	value, err := m.learn(call, challenge)
	if err != nil {
		return nil, err
	}
	beacon, wins := clock.Challenge(clock.Slot(challenge), value)
	if !wins {
		return nil, refuse(ledger.ErrNotAChallenge, "the value of block %d does not win the lottery", challenge)
	}
	m.keep(challenge)
	m.challenges[challenge] = &opening{beacon: beacon}
	m.epochs[epoch] = append(m.epochs[epoch], challenge)
	return []ledger.Event{ledger.ChallengeOpened{Challenge: challenge, Epoch: epoch, Beacon: beacon, Opener: call.Sender}}, nil
}

// opened returns a challenge that somebody has opened.
func (m *Model) opened(challenge uint64) (*opening, error) {
	if o, open := m.challenges[challenge]; open {
		return o, nil
	}
	return nil, refuse(ledger.ErrChallengeNotOpen, "challenge %d", challenge)
}

// Beacon is the beacon of an open challenge.
func (l *capacityLedger) Beacon(challenge uint64) (beacon ledger.Element, open bool) {
	if o, open := l.challenges[challenge]; open {
		return o.beacon, true
	}
	return beacon, false
}

// Drawn says whether the audits of a challenge were drawn.
func (l *capacityLedger) Drawn(challenge uint64) bool {
	o, open := l.challenges[challenge]
	return open && o.drawn
}
