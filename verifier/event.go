package verifier

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// A Kind is what an [Event] tells of.
type Kind string

// The kinds of events.
const (
	Opened    Kind = "opened"    // a challenge counts from now on
	Drawn     Kind = "drawn"     // the audit of an answer is drawn
	Settled   Kind = "settled"   // an epoch of a commitment is settled
	Collected Kind = "collected" // bounties and fees were paid out
	Overtaken Kind = "overtaken" // somebody else did it first
	Dropped   Kind = "dropped"   // it cannot be done any more
	Retrying  Kind = "retrying"  // it did not work, and is tried again
	Reorged   Kind = "reorged"   // blocks were replaced by others
)

// An Event is something that a person who watches a keeper wants to know.
type Event struct {
	Kind       Kind        `json:"event"`
	Task       string      `json:"task"`  // what was to be done, in words
	Block      uint64      `json:"block"` // of the transaction; or the newest one
	Tx         common.Hash `json:"tx"`    // zero: none
	Commitment uint64      `json:"commitment,omitempty"`
	Challenge  uint64      `json:"challenge,omitempty"`
	Epoch      uint64      `json:"epoch"`

	// Of a settled epoch, in unit-challenges and wei of FLT.
	Opportunities uint64 `json:"opportunities,omitempty"`
	Claimed       uint64 `json:"claimed,omitempty"`
	Proven        uint64 `json:"proven,omitempty"`
	Reward        Wei    `json:"reward"` // began to vest
	Slashed       Wei    `json:"slashed"`
	Failed        bool   `json:"failed,omitempty"` // the commitment was stopped by it

	Earned Wei    `json:"earned"`           // by the keeper: fee and bounty, or what was collected
	Reason string `json:"reason,omitempty"` // why not
}

// String says the event in plain words.
func (e Event) String() string {
	switch e.Kind {
	case Opened:
		return fmt.Sprintf("opened challenge %d", e.Challenge)
	case Drawn:
		return fmt.Sprintf("drew the audit of commitment %d for challenge %d", e.Commitment, e.Challenge)
	case Settled:
		s := fmt.Sprintf("settled epoch %d of commitment %d: %d proven, %d missed, %d unproven",
			e.Epoch, e.Commitment, e.Proven, e.Opportunities-e.Claimed, e.Claimed-e.Proven)
		if e.Reward.Int != nil && e.Reward.Sign() > 0 {
			s += fmt.Sprintf("; reward %s FLT", shortFLT(e.Reward.Int))
		}
		if e.Slashed.Int != nil && e.Slashed.Sign() > 0 {
			s += fmt.Sprintf("; slashed %s FLT", shortFLT(e.Slashed.Int))
		}
		if e.Failed {
			s += "; the commitment has failed"
		}
		return s
	case Collected:
		return fmt.Sprintf("collected %s FLT of bounties and fees", shortFLT(e.Earned.Int))
	case Overtaken:
		return fmt.Sprintf("somebody else was first to %s", e.Task)
	case Dropped:
		return fmt.Sprintf("too late to %s: %s", e.Task, e.Reason)
	case Retrying:
		return fmt.Sprintf("will try again to %s: %s", e.Task, e.Reason)
	case Reorged:
		return fmt.Sprintf("the chain was reorganised after block %d", e.Block)
	}
	return string(e.Kind)
}
