package model

import "github.com/muster-network/muster/chain/ledger"

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
	case m.stopped(challenge):
		return nil, refuse(ledger.ErrChallengesStopped, "challenge %d", challenge)
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
	m.challenges[challenge] = opening{beacon: beacon, opener: call.Sender}
	m.epochs[epoch] = append(m.epochs[epoch], challenge)
	return []ledger.Event{ledger.ChallengeOpened{Challenge: challenge, Epoch: epoch, Beacon: beacon, Opener: call.Sender}}, nil
}

// opened returns the beacon of a challenge that somebody has opened.
func (m *Model) opened(challenge uint64) (beacon ledger.Element, err error) {
	if o, open := m.challenges[challenge]; open {
		return o.beacon, nil
	}
	return beacon, refuse(ledger.ErrChallengeNotOpen, "challenge %d", challenge)
}

// Beacon is the beacon of an open challenge.
func (l *capacityLedger) Beacon(challenge uint64) (beacon ledger.Element, open bool) {
	o, open := l.challenges[challenge]
	return o.beacon, open
}

// Drawn says whether the audits of a challenge are drawn: it is open, and the value of the block that draws
// was shown to the beacon, for whatever reason. That block may be the seed of a seal too.
func (m *Model) Drawn(challenge uint64) bool {
	_, open := m.challenges[challenge]
	return open && m.kept[m.rules.Clock.DrawBlock(challenge)]
}
