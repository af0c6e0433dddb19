package ledger

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// ElectionRules are the rules of elections that begin from now on. Times are blocks.
type ElectionRules struct {
	NoticeBlocks, NominationBlocks, VotingBlocks uint64
	SupportBps                                   uint64 // least support of a candidate, of the token's supply
}

// Events of the council. Elections are numbered from 1.
type (
	// CouncilConfigured is the council's first event.
	CouncilConfigured struct {
		At
		Token, Governor, Staking, Capacity, Timelock, Authority common.Address

		ElectionBlocks, PauseBlocks, ActionBlocks, Approvals uint64

		Rules   ElectionRules
		Members [CouncilSeats]common.Address
	}
	// RulesSet changes the rules of the elections to come.
	RulesSet struct {
		At
		Rules ElectionRules
	}
	// ElectionOpened begins an election, by the rules of that time.
	ElectionOpened struct {
		At
		Election, Cohort, Snapshot, NominationEnd, VotingEnd, SupportBps, NextDue uint64
	}
	// Nominated makes somebody a nominee.
	Nominated struct {
		At
		Election    uint64
		Nominee, By common.Address
		Order       uint64 // from 1
	}
	// NominationAccepted says that a nominee would take a seat.
	NominationAccepted struct {
		At
		Election uint64
		Nominee  common.Address
	}
	// NomineeSupported adds support, in wei of FLT.
	NomineeSupported struct {
		At
		Election       uint64
		Voter, Nominee common.Address
		Amount, Total  *big.Int
	}
	// CandidateAdmitted makes a nominee a candidate.
	CandidateAdmitted struct {
		At
		Election  uint64
		Candidate common.Address
	}
	// CandidateVoted adds votes, in wei of FLT.
	CandidateVoted struct {
		At
		Election         uint64
		Voter, Candidate common.Address
		Amount, Total    *big.Int
	}
	// MemberElected gives a seat to somebody, in the place of who had it before; 0: nobody.
	MemberElected struct {
		At
		Election uint64
		Member   common.Address
		Seat     uint64
		Before   common.Address
	}
	// ElectionWasFinished ends an election.
	ElectionWasFinished struct {
		At
		Election, Elected uint64
	}
	// MemberResigned leaves a seat vacant.
	MemberResigned struct {
		At
		Member common.Address
		Seat   uint64
	}
	// MemberRemoved takes a seat away, and keeps the member from being elected up to an election.
	MemberRemoved struct {
		At
		Member              common.Address
		Seat, BarredThrough uint64
	}
	// ActionApproved counts a member's approval of a call.
	ActionApproved struct {
		At
		Action            common.Hash
		Member            common.Address
		Approvals, Needed uint64
		Call              []byte
	}
	// ActionExecuted does what was approved.
	ActionExecuted struct {
		At
		Action common.Hash
	}
	// PauseBegun pauses the staking contract, until a block.
	PauseBegun struct {
		At
		End uint64
	}
	// PauseEnded ends that pause; the next can begin in a block.
	PauseEnded struct {
		At
		Next uint64
	}
)

// Events of the authority.
type (
	// RoleGranted gives an account a role, or another delay with it.
	RoleGranted struct {
		At
		Role    uint64
		Account common.Address
		Delay   uint64 // seconds from scheduling a call to making it
	}
	// RoleRevoked takes a role from an account.
	RoleRevoked struct {
		At
		Role    uint64
		Account common.Address
	}
	// AuthorityActed is any other event, by its name.
	AuthorityActed struct {
		At
		Event string
	}
)

// The roles of the authority that say who governs.
const (
	AuthorityAdmin uint64 = iota
	AuthorityGovernor
	AuthorityGuardian
	_ // the market, which says what is leased
	AuthorityCouncil
	AuthorityPauseEnder
)
