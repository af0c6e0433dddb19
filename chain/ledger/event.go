package ledger

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// An Event is something that a contract did. Its dynamic type is one of this file's structs, by
// value. Ids, epochs, periods and challenges are numbers as in the contracts; amounts are wei of
// FLT.
type Event interface {
	// Where says where in the chain it happened.
	Where() At
}

// At is a place in the chain's history. Events are in the order of Block, then LogIndex.
type At struct {
	Block     uint64
	BlockHash common.Hash
	TxHash    common.Hash
	TxIndex   uint
	LogIndex  uint // within the block
}

// Where returns a.
func (a At) Where() At { return a }

// Proof is a Groth16 proof as the verifier contract takes it: coordinates in the base field of
// BN254, each point's in the order of the EVM's precompiles.
type Proof struct {
	Points        [8]*big.Int
	Commitments   [2]*big.Int
	CommitmentPok [2]*big.Int
}

// Events of the capacity ledger.
type (
	// CapacityConfigured is the ledger's first event.
	CapacityConfigured struct {
		At
		Config                               CapacityConfig
		Staking, Verifier, Beacon, Authority common.Address
		Genesis                              uint64
	}
	// AuthorityUpdated names the contract that says who may do what is not everybody's.
	AuthorityUpdated struct {
		At
		Authority common.Address
	}
	// UnitsLeased says how many of the highest-numbered units are leased for the challenges from a block on.
	UnitsLeased struct {
		At
		ID, FromBlock uint64
		Count         int
	}
	// SealBegun names the block whose value is the seed of a commitment's seal of a period.
	SealBegun struct {
		At
		ID, Period, SeedBlock uint64
	}
	// SealDrawn shows the seed, and the context that follows from it.
	SealDrawn struct {
		At
		ID, Period uint64
		Seed       Value
		Ctx        Element
	}
	// Sealed posts the root over all of a commitment's arrays, for the challenges of a period from a block on.
	Sealed struct {
		At
		ID, Period, FromBlock uint64
		SealRoot              Element
		Units                 int
	}
	// ChallengeOpened makes a block's challenge count.
	ChallengeOpened struct {
		At
		Challenge, Epoch uint64
		Beacon           Element
		Opener           common.Address
	}
	// Responded claims units 0 … Claimed-1 for a challenge.
	Responded struct {
		At
		ID, Challenge uint64
		Claimed       int // n
		ChainRoot     Element
	}
	// ChallengesStopped lets the challenges of some blocks count for nobody.
	ChallengesStopped struct {
		At
		FromBlock, ToBlock uint64
	}
	// ChallengesResumed ends that with a block.
	ChallengesResumed struct {
		At
		LastBlock uint64
	}
	// AuditDrawn shows the value that the audits of all responses to a challenge are drawn from.
	AuditDrawn struct {
		At
		Challenge uint64
		Value     Value
	}
	// AuditProven counts a response as proven.
	AuditProven struct {
		At
		ID, Challenge uint64
		Claimed       int
		Proof         Proof
	}
)

// Events of the staking contract.
type (
	// StakingConfigured is the contract's first event.
	StakingConfigured struct {
		At
		Config                               StakingConfig
		Token, Capacity, Treasury, Authority common.Address
	}
	// ParametersSet changes the rules of money from an epoch on.
	ParametersSet struct {
		At
		FromEpoch  uint64
		Parameters StakingParameters
	}
	// TreasurySet names who gets the treasury's part of slashes from an epoch on.
	TreasurySet struct {
		At
		FromEpoch uint64
		Treasury  common.Address
	}
	// Paused stops new commitments and claims of rewards.
	Paused struct {
		At
		Account common.Address
	}
	// Unpaused ends a pause.
	Unpaused struct {
		At
		Account common.Address
	}
	// CommitmentCreated makes a commitment, in state open.
	CommitmentCreated struct {
		At
		ID            uint64
		Provider      common.Address
		Units         int
		Class         int // speed class
		MaxLeased     int
		Duration      uint64
		CommissionBps uint64
		LastEpoch     uint64 // in which it can become active
	}
	// UnitsAdded adds units to a commitment that waits for stake.
	UnitsAdded struct {
		At
		ID    uint64
		Units int
	}
	// UnitsRemoved takes the highest-numbered units out of a commitment from an epoch on.
	UnitsRemoved struct {
		At
		ID        uint64
		Units     int
		FromEpoch uint64
	}
	// BondAdded adds to the provider's bond.
	BondAdded struct {
		At
		ID     uint64
		Amount *big.Int
	}
	// Delegated adds stake to a commitment's pool.
	Delegated struct {
		At
		ID               uint64
		Delegator, Payer common.Address
		Amount, Shares   *big.Int
	}
	// Activated starts a commitment whose stake covers its units, from the next epoch on.
	Activated struct {
		At
		ID, StartEpoch, EndEpoch uint64
		CollateralPerUnit        *big.Int
	}
	// Undelegated starts the thawing of stake.
	Undelegated struct {
		At
		ID                            uint64
		Delegator                     common.Address
		Request                       uint64
		Shares, Amount, ThawingShares *big.Int
		ReleaseEpoch                  uint64
	}
	// Withdrawn pays out thawed stake.
	Withdrawn struct {
		At
		ID        uint64
		Delegator common.Address
		Request   uint64
		Amount    *big.Int
	}
	// RewardsFunded adds to the reserve.
	RewardsFunded struct {
		At
		From   common.Address
		Amount *big.Int
	}
	// RateFixed says what a proven unit-challenge of an epoch earns for each step of its speed class.
	RateFixed struct {
		At
		Epoch     uint64
		PerWeight *big.Int
		Weight    uint64 // of all of them
	}
	// RewardsClaimed pays released rewards.
	RewardsClaimed struct {
		At
		ID          uint64
		Account, To common.Address // whose they were, and who got them
		Amount      *big.Int
	}
	// Settled closes an epoch of a commitment. Reward is what the epoch's stake gets once it is released;
	// Earned is before forfeiture and fee.
	Settled struct {
		At
		ID, Epoch                      uint64
		Settler                        common.Address
		Opportunities, Claimed, Proven uint64
		Earned, Reward, Fee            *big.Int
	}
	// Slashed takes stake of a commitment, and after false claims rewards that were not released. All of it is held.
	Slashed struct {
		At
		ID, Epoch, Number               uint64
		ForDowntime, ForFalseClaims     *big.Int
		FromBond, FromPool, FromThawing *big.Int
		Forfeited                       *big.Int
		DueEpoch                        uint64 // the first in which it can be finished
	}
	// SlashFinished burns and pays out what a slash took; Returned are the rewards, which the reserve got.
	SlashFinished struct {
		At
		ID, Number                           uint64
		Settler                              common.Address
		Bounty, Burned, ToTreasury, Returned *big.Int
	}
	// SlashGivenBack lets those take their parts that a slash took from.
	SlashGivenBack struct {
		At
		ID, Number uint64
		Amount     *big.Int
	}
	// SlashTakenBack pays an account its part of a slash that was given back.
	SlashTakenBack struct {
		At
		ID, Number uint64
		Account    common.Address
		Amount     *big.Int
	}
	// RequestTakenBack pays what such a slash took from a request to leave.
	RequestTakenBack struct {
		At
		ID, Number uint64
		Account    common.Address
		Request    uint64
		Amount     *big.Int
	}
	// OpeningPaid credits whoever opened a challenge.
	OpeningPaid struct {
		At
		Challenge uint64
		Opener    common.Address
		Fee       *big.Int
	}
	// ReserveMoved moves what nobody has earned to another staking contract.
	ReserveMoved struct {
		At
		Successor common.Address
		Amount    *big.Int
	}
	// CommitmentFailed stops a commitment early.
	CommitmentFailed struct {
		At
		ID, EndEpoch uint64
		Failures     int
	}
	// CommitmentClosed returns the bond.
	CommitmentClosed struct {
		At
		ID   uint64
		Bond *big.Int
	}
	// Collected pays bounties, fees, opening fees or the treasury's part.
	Collected struct {
		At
		Account common.Address
		Amount  *big.Int
	}
)
