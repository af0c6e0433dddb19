package ledger

import (
	"errors"
	"fmt"
	"math"
	"time"

	"github.com/muster-network/muster/capacity"
)

// What the rules of each profile suppose about the chain they are deployed on.
var blockTimes = map[string]time.Duration{"dev": time.Second, "main": 12 * time.Second}

// BlockTime is the time between blocks that a profile's rules suppose; 0 for a profile without rules.
func BlockTime(profile string) time.Duration { return blockTimes[profile] }

// ProfileParameters returns the rules of profile "dev" or "main".
func ProfileParameters(profile string) (Parameters, error) {
	p, err := capacity.ProfileByName(profile)
	if err != nil {
		return Parameters{}, err
	}
	switch profile {
	case "dev":
		return Parameters{Capacity: devCapacity(p), Staking: defaultStaking()}, nil
	case "main":
		return Parameters{mainCapacity(p), defaultStaking(), GovernanceConfig{Delay: mainDelay}}, nil
	}
	return Parameters{}, fmt.Errorf("there are no rules for profile %q", profile)
}

// A unit of profile dev needs 8 × 2,000 walks of three compressions: a fraction of a second on
// any core, so that several providers fit into one machine.
func devCapacity(p capacity.Profile) CapacityConfig {
	return CapacityConfig{
		LogBlocks: p.LogBlocks, Slots: p.Slots, Positions: p.Positions,
		Target:        math.MaxUint64 / 2000,
		ChallengeOdds: 50, // 4 challenges an epoch
		EpochBlocks:   200, SealEpochs: 5, SealGrace: 40,
		ResponseWindow: 20, DrawDelay: 2, ProofWindow: 60,
		MaxChallenges: 64,
	}
}

// A core makes about 450,000 walks a second (protocol section 8: four million steps, nine to a walk),
// so that 64 × 250,000 of them take 0.6 of the window of a minute.
func mainCapacity(p capacity.Profile) CapacityConfig {
	return CapacityConfig{
		LogBlocks: p.LogBlocks, Slots: p.Slots, Positions: p.Positions,
		Target:        math.MaxUint64 / 250_000,
		ChallengeOdds: 900, // 8 challenges an epoch
		EpochBlocks:   7200, SealEpochs: 7, SealGrace: 300,
		ResponseWindow: 5, DrawDelay: 2, ProofWindow: 150,
		MaxChallenges: 64,
	}
}

// ErrPace says that the rules of profile main have no room on a chain of so fast or so slow blocks.
var ErrPace = errors.New("the rules do not fit the chain's block time")

// What the contracts take at most (contracts/src/capacity, EpochClock), in blocks.
const (
	mostEpochBlocks = 1 << 19
	mostHashBlocks  = 250 // of a window in which a block's hash is read
	mostProofWindow = 1 << 14
)

// AtPace are the rules of profile main with as many blocks as pass in the same times when one comes
// every blockTime, and not every [BlockTime]. It fails with [ErrPace] if a time is shorter than a block, or
// has more blocks than the contracts take.
func (c CapacityConfig) AtPace(blockTime time.Duration) (CapacityConfig, error) {
	if blockTime <= 0 {
		return c, fmt.Errorf("%w: a block every %v", ErrPace, blockTime)
	}
	for _, f := range []struct {
		name         string
		blocks       *uint64
		fewest, most uint64
	}{
		{"challengeOdds", &c.ChallengeOdds, 1, mostEpochBlocks}, {"epochBlocks", &c.EpochBlocks, 1, mostEpochBlocks},
		{"sealGrace", &c.SealGrace, 1, math.MaxUint32}, {"responseWindow", &c.ResponseWindow, 1, mostHashBlocks},
		{"drawDelay", &c.DrawDelay, 1, mostHashBlocks}, {"proofWindow", &c.ProofWindow, 2, mostProofWindow},
	} {
		takes := time.Duration(*f.blocks) * BlockTime("main")
		*f.blocks = uint64(takes / blockTime)
		if *f.blocks < f.fewest || *f.blocks > f.most {
			return c, fmt.Errorf("%w: %s of %v would be %d blocks of %v, and must be %d to %d",
				ErrPace, f.name, takes, *f.blocks, blockTime, f.fewest, f.most)
		}
	}
	return c, nil
}

// Pace is the time between blocks that rules suppose, if their times are to be those of a profile; 0 for a
// profile without rules.
func (c CapacityConfig) Pace(profile string) time.Duration {
	p, err := ProfileParameters(profile)
	if err != nil || c.ResponseWindow == 0 {
		return 0
	}
	return time.Duration(p.Capacity.ResponseWindow) * BlockTime(profile) / time.Duration(c.ResponseWindow)
}

// mainDelay is two days: time to leave before a change that one does not want.
const mainDelay = 2 * 24 * 3600

func defaultStaking() StakingConfig {
	return StakingConfig{capacity.MaxUnits, StakingParameters{
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
