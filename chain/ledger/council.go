package ledger

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/internal/hint"
)

// ErrNoCouncil says that no council is elected.
var ErrNoCouncil = hint.Add(errors.New("this deployment has no elected council"), "the account that is its council acts by muster governance and muster slash")

// CouncilSeats is how many seats the council has (contracts/src/dao/Cohorts.sol).
const CouncilSeats = 7

// CouncilConfig is what a council is made of, which never changes, and the first rules of its elections. Times are blocks.
type CouncilConfig struct {
	ElectionBlocks   uint64 // from the date of an election to the next one's; 0: there is no elected council
	NoticeBlocks     uint64 // from an election's opening to the block whose votes count
	NominationBlocks uint64
	VotingBlocks     uint64
	SupportBps       uint64 // least support of a candidate, of the token's supply
	PauseBlocks      uint64 // the longest pause, and the least time between two
	ActionBlocks     uint64 // the longest that an action can wait for approvals
	Approvals        uint64 // that an action needs
	Members          [CouncilSeats]common.Address
}

// IsWanted says whether a deployment has an elected council.
func (c CouncilConfig) IsWanted() bool { return c.ElectionBlocks != 0 }

// Binding is the configuration and the rules as the contract takes them.
func (c CouncilConfig) Binding(d *Deployment) (bindings.ICouncilConfig, bindings.ICouncilRules) {
	return bindings.ICouncilConfig{
			Token: d.Token, Governor: d.Governor, Staking: d.Staking, Capacity: d.Capacity, Timelock: d.Timelock,
			ElectionBlocks: uint32(c.ElectionBlocks), PauseBlocks: uint32(c.PauseBlocks), ActionBlocks: uint32(c.ActionBlocks),
			Approvals: uint8(c.Approvals),
		}, bindings.ICouncilRules{
			NoticeBlocks: uint32(c.NoticeBlocks), NominationBlocks: uint32(c.NominationBlocks), VotingBlocks: uint32(c.VotingBlocks),
			SupportBps: uint16(c.SupportBps),
		}
}

// kept is what the contract keeps of the configuration.
func (c CouncilConfig) kept() CouncilConfig {
	for _, blocks := range []*uint64{&c.ElectionBlocks, &c.NoticeBlocks, &c.NominationBlocks, &c.VotingBlocks, &c.PauseBlocks, &c.ActionBlocks} {
		*blocks = uint64(uint32(*blocks))
	}
	c.SupportBps, c.Approvals = uint64(uint16(c.SupportBps)), uint64(uint8(c.Approvals))
	return c
}

func (c *CouncilConfig) fields() []field {
	fields := []field{
		{"electionBlocks", &c.ElectionBlocks}, {"noticeBlocks", &c.NoticeBlocks}, {"nominationBlocks", &c.NominationBlocks},
		{"votingBlocks", &c.VotingBlocks}, {"supportBps", &c.SupportBps}, {"pauseBlocks", &c.PauseBlocks},
		{"actionBlocks", &c.ActionBlocks}, {"approvals", &c.Approvals},
	}
	for seat := range c.Members {
		fields = append(fields, field{fmt.Sprintf("member%d", seat), &c.Members[seat]})
	}
	return fields
}

// ElectionPhase is where an election of the council stands.
type ElectionPhase uint8

// The phases of an election, in their order.
const (
	ElectionNone       ElectionPhase = iota
	ElectionNotice                   // until the block whose votes count
	ElectionNomination               // nominees and their support
	ElectionVoting
	ElectionOver     // and anybody can finish it
	ElectionFinished // those who were elected sit
)

func (p ElectionPhase) String() string {
	names := [...]string{"none", "notice", "nominations", "vote", "over", "finished"}
	if int(p) < len(names) {
		return names[p]
	}
	return fmt.Sprintf("phase %d", uint8(p))
}
