package ledger

import (
	"fmt"
	"math"
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

// ProfileParameters returns the rules of profile "dev" or "main".
func ProfileParameters(profile string) (Parameters, error) {
	switch profile {
	case "dev":
		return Parameters{Capacity: devCapacity, Staking: defaultStaking()}, nil
	case "main":
		return Parameters{mainCapacity, defaultStaking(), GovernanceConfig{Delay: mainDelay}}, nil
	}
	return Parameters{}, fmt.Errorf("there is no profile %q: choose dev or main", profile)
}

// A unit of profile dev needs 8 × 2,000 walks of three compressions: a fraction of a second on
// any core, so that several providers fit into one machine.
var devCapacity = CapacityConfig{
	LogBlocks: 12, Slots: 8, Positions: 1,
	Target:        math.MaxUint64 / 2000,
	ChallengeOdds: 50, // 4 challenges an epoch
	EpochBlocks:   200, SealEpochs: 5, SealGrace: 40,
	ResponseWindow: 20, DrawDelay: 2, ProofWindow: 60,
	MaxChallenges: 64,
}

// Blocks of profile main come every 12 seconds. A core makes about 450,000 walks a second
// (protocol section 8: four million steps, nine to a walk), so that 64 × 250,000 of them take 0.6
// of the window of a minute.
var mainCapacity = CapacityConfig{
	LogBlocks: 21, Slots: 64, Positions: 4,
	Target:        math.MaxUint64 / 250_000,
	ChallengeOdds: 900, // 8 challenges an epoch
	EpochBlocks:   7200, SealEpochs: 7, SealGrace: 300,
	ResponseWindow: 5, DrawDelay: 2, ProofWindow: 150,
	MaxChallenges: 64,
}

// mainBlockSeconds is the time between blocks that mainCapacity supposes.
const mainBlockSeconds = 12

// AtPace are the rules of profile main, which supposes a block every 12 seconds, with as many blocks
// as pass in the same times when one comes every so many seconds.
func (c CapacityConfig) AtPace(blockSeconds uint64) CapacityConfig {
	for _, blocks := range []*uint64{
		&c.ChallengeOdds, &c.EpochBlocks, &c.SealGrace, &c.ResponseWindow, &c.DrawDelay, &c.ProofWindow,
	} {
		*blocks = max(1, *blocks*mainBlockSeconds/blockSeconds)
	}
	return c
}

// mainDelay is two days: time to leave before a change that one does not want.
const mainDelay = 2 * 24 * 3600

func defaultStaking() StakingConfig {
	return StakingConfig{MaxUnits, StakingParameters{
		CollateralPerUnit: FLT(200),
		RewardPool:        FLT(1000),
		RewardCap:         FLT(5),
		SettleFee:         FLT(1),
		MinBondBps:        1000,
		ToleranceBps:      1000,
		DowntimeBps:       100,
		FalseClaimBps:     2000,
		BountyBps:         500,
		BurnBps:           5000,
		MaxFailures:       3,
		VestingEpochs:     4,
		ThawingEpochs:     3,
	}}
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
