package ledger

import (
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

// AtPace are the rules of profile main with as many blocks as pass in the same times when one comes
// every so many seconds, and not every [BlockTime].
func (c CapacityConfig) AtPace(blockSeconds uint64) CapacityConfig {
	supposed := uint64(BlockTime("main") / time.Second)
	for _, blocks := range []*uint64{
		&c.ChallengeOdds, &c.EpochBlocks, &c.SealGrace, &c.ResponseWindow, &c.DrawDelay, &c.ProofWindow,
	} {
		*blocks = max(1, *blocks*supposed/blockSeconds)
	}
	return c
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
