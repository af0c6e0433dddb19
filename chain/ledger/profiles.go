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
		return Parameters{Capacity: devCapacity(p), Beacon: randao, Staking: defaultStaking(), Watch: devWatch(), Market: marketAt(BlockTime(profile)),
			Certificates: devCertificates(), Credit: devCredit()}, nil
	case "main":
		return Parameters{
			Capacity: mainCapacity(p), Beacon: randao, Staking: defaultStaking(), Watch: mainWatch(), Market: marketAt(BlockTime(profile)),
			Certificates: mainCertificates(), Credit: mainCredit(), Governance: GovernanceConfig{Delay: mainDelay},
		}, nil
	}
	return Parameters{}, fmt.Errorf("there are no rules for profile %q", profile)
}

// randao is the beacon of chains with Ethereum's consensus.
var randao = BeaconConfig{Kind: BeaconRandao}

// meanChallenges is how many challenges are to be expected in an epoch.
var meanChallenges = map[string]uint64{"dev": 4, "main": 5}

// A chain of profile dev takes a fraction of a second on any core, so that several providers fit into one
// machine.
func devCapacity(p capacity.Profile) CapacityConfig {
	return CapacityConfig{
		Blocks: p.Blocks, Segments: p.Segments, Positions: p.Positions,
		EpochBlocks: 200, SealEpochs: 5, SealGrace: 40,
		ResponseWindow: 20, ProofWindow: 60,
		MaxChallenges: 64,
	}.withOdds(meanChallenges["dev"])
}

func mainCapacity(p capacity.Profile) CapacityConfig {
	return CapacityConfig{
		Blocks: p.Blocks, Segments: p.Segments, Positions: p.Positions,
		EpochBlocks: 7200, SealEpochs: 7, SealGrace: 300,
		ResponseWindow: 20, ProofWindow: 150, // 4 and 30 minutes
		MaxChallenges: 64,
	}.withOdds(meanChallenges["main"])
}

// withOdds sets the odds so that as many challenges are to be expected in an epoch, or as near as odds can
// be (protocol section 8).
func (c CapacityConfig) withOdds(mean uint64) CapacityConfig {
	perOdd := mean * (c.ResponseWindow + drawDelay + 1)
	c.ChallengeOdds = max(1, (2*c.EpochBlocks+perOdd)/(2*perOdd))
	return c
}

// devWatch has days of half an hour, so that a judgement is final within another quarter.
func devWatch() WatchParameters {
	w := mainWatch()
	w.DaySeconds, w.LeastWatchers = 1800, 5
	return w
}

// mainWatch asks of a demand more than it costs to show a word, and less than withholding one costs.
func mainWatch() WatchParameters {
	return WatchParameters{DaySeconds: secondsPerDay, LeastWatchers: 15, Stake: FLT(1000), DemandDeposit: FLT(2), DayPay: FLT(100)}
}

// marketAt are the market's rules for a chain that makes a block every blockTime.
func marketAt(blockTime time.Duration) MarketParameters {
	return MarketParameters{BlockMillis: uint64(blockTime / time.Millisecond)}
}

// devCertificates has bonds that thaw in two of the watch's days.
func devCertificates() CertificateParameters {
	c := mainCertificates()
	c.ThawingSeconds = 2 * devWatch().DaySeconds
	return c
}

// mainCertificates keeps a bond for longer than governance takes to slash it, whatever its delay (Authority's MAX_DELAY is 30 days).
func mainCertificates() CertificateParameters {
	return CertificateParameters{LeastBond: FLT(10_000), ThawingSeconds: 60 * secondsPerDay}
}

// devCredit has lenders wait for as long as two of the watch's days: an epoch and its windows are shorter.
func devCredit() CreditParameters {
	c := mainCredit()
	c.NoticeSeconds = 2 * devWatch().DaySeconds
	return c
}

// mainCredit has lenders wait for longer than a false claim takes to be settled: an epoch and its windows.
func mainCredit() CreditParameters {
	return CreditParameters{
		NoticeSeconds: 3 * secondsPerDay,
		Rewards:       CreditPoolParameters{LoanBps: 5000, FirstLossBps: 1000, KinkBps: 8000, RateAtZero: 200, RateAtKink: 1000, RateAtFull: 5000},
		Income:        CreditPoolParameters{LoanBps: 9000, FirstLossBps: 200, KinkBps: 8000, RateAtZero: 200, RateAtKink: 800, RateAtFull: 3000},
	}
}

// AtPace are all rules of profile main for a chain that makes a block every blockTime, as [CapacityConfig.AtPace] has them.
func (p Parameters) AtPace(blockTime time.Duration) (Parameters, error) {
	capacity, err := p.Capacity.AtPace(blockTime)
	if err != nil {
		return p, err
	}
	p.Capacity, p.Market = capacity, marketAt(blockTime)
	return p, nil
}

// ErrPace says that the rules of profile main have no room on a chain of so fast or so slow blocks.
var ErrPace = errors.New("the rules do not fit the chain's block time")

// What the contracts take at most (contracts/src/capacity, EpochClock), in blocks.
const (
	mostEpochBlocks     = 1 << 19
	leastResponseWindow = 4
	mostResponseWindow  = 1000
	mostProofWindow     = 1 << 19
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
		{"epochBlocks", &c.EpochBlocks, 1, mostEpochBlocks}, {"sealGrace", &c.SealGrace, 1, math.MaxUint32},
		{"responseWindow", &c.ResponseWindow, leastResponseWindow, mostResponseWindow},
		{"proofWindow", &c.ProofWindow, 2, mostProofWindow},
	} {
		takes := time.Duration(*f.blocks) * BlockTime("main")
		*f.blocks = uint64((takes + blockTime - 1) / blockTime)
		if *f.blocks < f.fewest || *f.blocks > f.most {
			return c, fmt.Errorf("%w: %s of %v would be %d blocks of %v, and must be %d to %d",
				ErrPace, f.name, takes, *f.blocks, blockTime, f.fewest, f.most)
		}
	}
	return c.withOdds(meanChallenges["main"]), nil
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

// DefaultDAO is the rules of votes of profile main: a day to delegate, a week to vote, and two days to answer a late
// quorum and to leave, in blocks that come every blockTime.
func DefaultDAO(blockTime time.Duration) DAOConfig {
	blocks := func(days time.Duration) uint64 { return uint64(days * 24 * time.Hour / blockTime) }
	return DAOConfig{
		VotingDelay: blocks(1), VotingPeriod: blocks(7), LateQuorumExtension: blocks(2),
		ProposalThreshold: FLT(100_000), QuorumBps: 400, TimelockDelay: mainDelay,
	}
}

// mainDelay is two days: time to leave before a change that one does not want.
const mainDelay = 2 * 24 * 3600

func defaultStaking() StakingConfig {
	return StakingConfig{capacity.MaxUnits, StakingParameters{
		CollateralPerUnit: FLT(200),
		RewardPool:        FLT(1000),
		RewardCap:         FLT(5),
		OpeningFee:        FLT(1),
		SettleFee:         FLT(1),
		MinBondBps:        1000,
		ToleranceBps:      1000,
		DowntimeBps:       100,
		FalseClaimBps:     3000,
		BountyBps:         500,
		BurnBps:           5000,
		MaxFailures:       3,
		FailureEpochs:     30,
		MaxStakeMultiple:  5,
		VestingEpochs:     4,
		ThawingEpochs:     3,
		HoldEpochs:        7,
	}}
}
