package chain

import (
	"fmt"
	"math"
	"math/big"

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

// StakingConfig is the rules of money (protocol section 10): amounts in wei of FLT, rates in parts
// of 10,000, times in epochs.
type StakingConfig struct {
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
	MaxUnits          int
	MaxFailures       int    // x
	VestingEpochs     uint64 // V
	ThawingEpochs     uint64
}

// Parameters are the rules that a profile is deployed with.
type Parameters struct {
	Capacity CapacityConfig
	Staking  StakingConfig
}

// ProfileParameters returns the rules of profile "dev" or "main".
func ProfileParameters(profile string) (Parameters, error) {
	switch profile {
	case "dev":
		return Parameters{devCapacity, defaultStaking()}, nil
	case "main":
		return Parameters{mainCapacity, defaultStaking()}, nil
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

func defaultStaking() StakingConfig {
	return StakingConfig{
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
		MaxUnits:          MaxUnits,
		MaxFailures:       3,
		VestingEpochs:     4,
		ThawingEpochs:     3,
	}
}

func (c CapacityConfig) binding() bindings.ICapacityConfig {
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

func (c StakingConfig) binding() bindings.IStakingConfig {
	return bindings.IStakingConfig{
		CollateralPerUnit: c.CollateralPerUnit, RewardPool: c.RewardPool, RewardCap: c.RewardCap, SettleFee: c.SettleFee,
		MinBondBps: uint16(c.MinBondBps), ToleranceBps: uint16(c.ToleranceBps), DowntimeBps: uint16(c.DowntimeBps),
		FalseClaimBps: uint16(c.FalseClaimBps), BountyBps: uint16(c.BountyBps), BurnBps: uint16(c.BurnBps),
		MaxUnits: uint16(c.MaxUnits), MaxFailures: uint8(c.MaxFailures),
		VestingEpochs: uint8(c.VestingEpochs), ThawingEpochs: uint8(c.ThawingEpochs),
	}
}

func stakingConfigOf(b bindings.IStakingConfig) StakingConfig {
	return StakingConfig{
		CollateralPerUnit: b.CollateralPerUnit, RewardPool: b.RewardPool, RewardCap: b.RewardCap, SettleFee: b.SettleFee,
		MinBondBps: uint64(b.MinBondBps), ToleranceBps: uint64(b.ToleranceBps), DowntimeBps: uint64(b.DowntimeBps),
		FalseClaimBps: uint64(b.FalseClaimBps), BountyBps: uint64(b.BountyBps), BurnBps: uint64(b.BurnBps),
		MaxUnits: int(b.MaxUnits), MaxFailures: int(b.MaxFailures),
		VestingEpochs: uint64(b.VestingEpochs), ThawingEpochs: uint64(b.ThawingEpochs),
	}
}
