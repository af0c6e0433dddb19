package ledger

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/contracts/bindings"
)

// CapacityConfig is the rules of the capacity ledger (protocol section 7).
type CapacityConfig struct {
	LogBlocks      int    // n: an array has 2^n blocks
	Slots          int    // m: shares that each unit owes per challenge
	Positions      int    // t: array positions that an audit opens
	Target         uint64 // a walk below it is a share
	ChallengeOdds  uint64 // D: a block is a challenge with probability 1/D
	EpochBlocks    uint64
	SealEpochs     uint64 // epochs that a seal lasts
	SealGrace      uint64 // blocks at a period's start in which an unsealed unit is excused
	ResponseWindow uint64 // W
	DrawDelay      uint64 // blocks from a response to the block that draws its audit
	ProofWindow    uint64 // blocks to prove after the last possible draw
	MaxChallenges  int    // most challenges of one epoch
}

// StakingConfig is the rules of money (protocol section 10) at one time.
type StakingConfig struct {
	MaxUnits int // of a commitment; never changes
	StakingParameters
}

// StakingParameters are the rules of money that governance may change from one epoch to the next:
// amounts in wei of FLT, rates in parts of 10,000, times in epochs.
type StakingParameters struct {
	CollateralPerUnit *big.Int // K
	RewardPool        *big.Int // shared by all proven units of an epoch
	RewardCap         *big.Int // most for a proven unit-challenge
	SettleFee         *big.Int // to whoever settles an honest commitment
	MinBondBps        uint64
	ToleranceBps      uint64 // τ
	DowntimeBps       uint64 // d
	FalseClaimBps     uint64 // f
	BountyBps         uint64
	BurnBps           uint64
	MaxFailures       int    // x
	VestingEpochs     uint64 // V
	ThawingEpochs     uint64
}

// GovernanceConfig says who governs from the start.
type GovernanceConfig struct {
	Admin    common.Address // changes parameters, ends a pause and gives roles, after the delay; zero: the deployer
	Guardian common.Address // pauses and cancels changes, at once; zero: the admin
	Delay    uint64         // seconds
}

// Parameters are the rules that a profile is deployed with.
type Parameters struct {
	Capacity   CapacityConfig
	Staking    StakingConfig
	Governance GovernanceConfig
}

// Binding is the config as the contract takes it.
func (c CapacityConfig) Binding() bindings.ICapacityConfig {
	return bindings.ICapacityConfig{
		LogBlocks: uint8(c.LogBlocks), Slots: uint16(c.Slots), Positions: uint8(c.Positions), Target: c.Target,
		ChallengeOdds: uint32(c.ChallengeOdds), EpochBlocks: uint32(c.EpochBlocks), SealEpochs: uint32(c.SealEpochs),
		SealGrace: uint32(c.SealGrace), ResponseWindow: uint32(c.ResponseWindow), DrawDelay: uint32(c.DrawDelay),
		ProofWindow: uint32(c.ProofWindow), MaxChallenges: uint16(c.MaxChallenges),
	}
}

func capacityConfigOf(b bindings.ICapacityConfig) CapacityConfig {
	return CapacityConfig{
		LogBlocks: int(b.LogBlocks), Slots: int(b.Slots), Positions: int(b.Positions), Target: b.Target,
		ChallengeOdds: uint64(b.ChallengeOdds), EpochBlocks: uint64(b.EpochBlocks), SealEpochs: uint64(b.SealEpochs),
		SealGrace: uint64(b.SealGrace), ResponseWindow: uint64(b.ResponseWindow), DrawDelay: uint64(b.DrawDelay),
		ProofWindow: uint64(b.ProofWindow), MaxChallenges: int(b.MaxChallenges),
	}
}

// Binding is the parameters as the contract takes them.
func (p StakingParameters) Binding() bindings.IStakingParameters {
	return bindings.IStakingParameters{
		CollateralPerUnit: p.CollateralPerUnit, RewardPool: p.RewardPool, RewardCap: p.RewardCap, SettleFee: p.SettleFee,
		MinBondBps: uint16(p.MinBondBps), ToleranceBps: uint16(p.ToleranceBps), DowntimeBps: uint16(p.DowntimeBps),
		FalseClaimBps: uint16(p.FalseClaimBps), BountyBps: uint16(p.BountyBps), BurnBps: uint16(p.BurnBps),
		MaxFailures: uint8(p.MaxFailures), VestingEpochs: uint8(p.VestingEpochs), ThawingEpochs: uint8(p.ThawingEpochs),
	}
}

// StakingParametersOf reads the parameters as the contract gives them.
func StakingParametersOf(b bindings.IStakingParameters) StakingParameters {
	return StakingParameters{
		CollateralPerUnit: b.CollateralPerUnit, RewardPool: b.RewardPool, RewardCap: b.RewardCap, SettleFee: b.SettleFee,
		MinBondBps: uint64(b.MinBondBps), ToleranceBps: uint64(b.ToleranceBps), DowntimeBps: uint64(b.DowntimeBps),
		FalseClaimBps: uint64(b.FalseClaimBps), BountyBps: uint64(b.BountyBps), BurnBps: uint64(b.BurnBps),
		MaxFailures: int(b.MaxFailures), VestingEpochs: uint64(b.VestingEpochs), ThawingEpochs: uint64(b.ThawingEpochs),
	}
}

// Check refuses rules that the contracts would read as others, because they have no room for them.
func (p StakingParameters) Check() error {
	if err := fits("the rules of money", p.CollateralPerUnit, p.RewardPool, p.RewardCap, p.SettleFee); err != nil {
		return err
	}
	return cut(p.Changes(StakingParametersOf(p.Binding())))
}

// Check refuses parameters that the contracts would read as others, because they have no room for them.
func (p Parameters) Check() error {
	if err := p.Staking.Check(); err != nil {
		return err
	}
	read := p
	read.Capacity = capacityConfigOf(p.Capacity.Binding())
	read.Staking.MaxUnits = int(uint16(p.Staking.MaxUnits))
	read.Governance.Delay = uint64(uint32(p.Governance.Delay))
	return cut(p.Changes(read))
}

func cut(changes Changes) error {
	if len(changes) == 0 {
		return nil
	}
	first := changes[0]
	return fmt.Errorf("parameter %s cannot be %s: the contracts have room for less, and would read %s", first.Name, first.From, first.To)
}
