package ledger

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Events of FLT that say who votes with it. Those of movements are [Transferred].
type (
	// DelegateChanged lets another account vote with what an account holds; 0: nobody.
	DelegateChanged struct {
		At
		Delegator, FromDelegate, ToDelegate common.Address
	}
	// DelegateVotesChanged says how many votes of others' tokens and its own an account has now.
	DelegateVotesChanged struct {
		At
		Delegate                common.Address
		PreviousVotes, NewVotes *big.Int
	}
)

// A ProposedCall is a call that a proposal would make.
type ProposedCall struct {
	Target common.Address
	Value  *big.Int // wei of ether
	Data   []byte
}

// Events of the DAO's governor. Proposals are named by their hash.
type (
	// ProposalCreated is a new proposal.
	ProposalCreated struct {
		At
		Proposal           common.Hash
		Proposer           common.Address
		Calls              []ProposedCall
		VoteStart, VoteEnd uint64 // the block whose votes count, and the last of the vote
		Description        string
	}
	// VoteCast is a vote: against (0), for (1), abstain (2), or in parts (255), which the parameters give.
	VoteCast struct {
		At
		Voter    common.Address
		Proposal common.Hash
		Support  uint8
		Weight   *big.Int
		Reason   string
		Params   []byte // of a VoteCastWithParams
	}
	// ProposalExtended lets a vote go on whose quorum was reached late.
	ProposalExtended struct {
		At
		Proposal         common.Hash
		ExtendedDeadline uint64
	}
	// ProposalWasQueued has the timelock wait until a second.
	ProposalWasQueued struct {
		At
		Proposal   common.Hash
		EtaSeconds uint64
	}
	// ProposalWasExecuted says that all calls were made.
	ProposalWasExecuted struct {
		At
		Proposal common.Hash
	}
	// ProposalWasCanceled takes a proposal back.
	ProposalWasCanceled struct {
		At
		Proposal common.Hash
	}
	// VoteSettingSet changes one of the rules of votes. The setting is named by the contract's event.
	VoteSettingSet struct {
		At
		Setting  string
		Old, New *big.Int
	}
	// TimelockChange has another contract do what votes decide.
	TimelockChange struct {
		At
		OldTimelock, NewTimelock common.Address
	}
)

// The events that change a rule of votes.
const (
	SettingVotingDelay       = "VotingDelaySet"
	SettingVotingPeriod      = "VotingPeriodSet"
	SettingProposalThreshold = "ProposalThresholdSet"
	SettingQuorum            = "QuorumNumeratorUpdated"
	SettingLateQuorum        = "LateQuorumVoteExtensionSet"
	SettingDelay             = "MinDelayChange" // the timelock's
)

// Events of the DAO's timelock.
type (
	// CallScheduled is a call of an operation that waits.
	CallScheduled struct {
		At
		Operation   common.Hash
		Index       uint64
		Target      common.Address
		Value       *big.Int
		Data        []byte
		Predecessor common.Hash
		Delay       uint64 // seconds
	}
	// CallSalt is what tells an operation from another with the same calls.
	CallSalt struct {
		At
		Operation, Salt common.Hash
	}
	// CallExecuted is a call that the timelock has made.
	CallExecuted struct {
		At
		Operation common.Hash
		Index     uint64
		Target    common.Address
		Value     *big.Int
		Data      []byte
	}
	// OperationCancelled ends an operation that was waiting.
	OperationCancelled struct {
		At
		Operation common.Hash
	}
	// MinDelayChange sets how long operations wait, in seconds.
	MinDelayChange struct {
		At
		OldDuration, NewDuration *big.Int
	}
	// TimelockRoleGranted lets an account propose, cancel or execute operations.
	TimelockRoleGranted struct {
		At
		Role            common.Hash
		Account, Sender common.Address
	}
	// TimelockRoleRevoked takes that from it.
	TimelockRoleRevoked struct {
		At
		Role            common.Hash
		Account, Sender common.Address
	}
)
