package model

import (
	"slices"

	"github.com/muster-network/muster/chain/ledger"
)

// A stop lets the challenges of some blocks count for nobody.
type stop struct{ From, To uint64 }

// mostStopEpochs is how long a stop lasts at most; as much time has to pass before the next.
const mostStopEpochs = 3

// StopChallenges lets those challenges count for nobody whose windows are not over, and those of the next epochs.
func (m *Model) StopChallenges(call Call) ([]ledger.Event, error) {
	clock := &m.rules.Clock
	most := mostStopEpochs * clock.EpochBlocks
	if n := len(m.stops); n > 0 && call.Block <= m.stops[n-1].To+most {
		return nil, refuse(ledger.ErrStoppedLately, "up to block %d", m.stops[n-1].To)
	}
	windows := clock.LastProof(0)
	s := stop{max(call.Block-min(call.Block, windows), clock.Genesis), call.Block + most}
	m.stops = append(m.stops, s)
	return []ledger.Event{ledger.ChallengesStopped{FromBlock: s.From, ToBlock: s.To}}, nil
}

// ResumeChallenges lets the challenges of later blocks count again.
func (m *Model) ResumeChallenges(call Call) ([]ledger.Event, error) {
	n := len(m.stops)
	if n == 0 || call.Block >= m.stops[n-1].To {
		return nil, refuse(ledger.ErrNotStopped, "in block %d", call.Block)
	}
	m.stops[n-1].To = call.Block
	return []ledger.Event{ledger.ChallengesResumed{LastBlock: call.Block}}, nil
}

// stopped says whether a challenge counts for nobody.
func (l *capacityLedger) stopped(challenge uint64) bool {
	for _, s := range l.stops {
		if s.From <= challenge && challenge <= s.To {
			return true
		}
	}
	return false
}

// Opened are the challenges of some blocks that somebody has opened.
func (l *capacityLedger) Opened(from, to uint64) (all []uint64) {
	for challenge := range l.challenges {
		if from <= challenge && challenge <= to {
			all = append(all, challenge)
		}
	}
	slices.Sort(all)
	return all
}
