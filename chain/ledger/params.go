package ledger

import (
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/internal/hint"
)

// CapacityConfig is the rules of the capacity ledger (protocol section 7).
type CapacityConfig struct {
	Blocks         int    // T: blocks of an array
	Segments       int    // K_s: segments of a unit's chain for each step of its speed class
	Positions      int    // t: array positions that an audit opens
	ChallengeOdds  uint64 // a slot begins with a challenge with probability 1 in this many
	EpochBlocks    uint64
	SealEpochs     uint64 // epochs that a seal lasts
	SealGrace      uint64 // blocks at a period's start in which an unsealed unit is excused
	ResponseWindow uint64 // W
	ProofWindow    uint64 // blocks to prove after the one that draws
	MaxChallenges  int    // most challenges of one epoch
}

// StakingConfig is the rules of money (protocol section 11) at one time.
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
	OpeningFee        *big.Int // to whoever opened a challenge
	SettleFee         *big.Int // to whoever settles an honest commitment
	MinBondBps        uint64
	ToleranceBps      uint64 // τ
	DowntimeBps       uint64 // d
	FalseClaimBps     uint64 // f
	BountyBps         uint64
	BurnBps           uint64
	MaxFailures       int    // x
	FailureEpochs     int    // y
	MaxStakeMultiple  uint64 // most stake, in collaterals
	VestingEpochs     uint64 // V
	ThawingEpochs     uint64
	HoldEpochs        uint64 // of a slash
}

// GovernanceConfig says who governs from the start.
type GovernanceConfig struct {
	Admin    common.Address // changes parameters, ends a pause and gives roles, after the delay; zero: the deployer
	Guardian common.Address // pauses and cancels changes, at once; zero: the admin
	Council  common.Address // gives slashes back, at once; zero: the admin
	Delay    uint64         // seconds
	// DAO, if it has a voting period, takes the admin's place: there is no other admin then, and no other delay.
	DAO DAOConfig
}

// DAOConfig is the rules of votes from the start; a proposal can change them. Times but that of the timelock are in
// blocks.
type DAOConfig struct {
	VotingDelay         uint64   // from a proposal to its vote
	VotingPeriod        uint64   // 0: there is no DAO
	LateQuorumExtension uint64   // the fewest blocks that a vote goes on once its quorum is reached
	ProposalThreshold   *big.Int // votes of a proposer, in wei of FLT
	QuorumBps           uint64   // of the token's supply
	TimelockDelay       uint64   // seconds from a proposal's queueing to its execution
	// Council, if it has elections, is made with the DAO, and takes the places of guardian and council.
	Council CouncilConfig
}

// IsWanted says whether a deployment has a DAO.
func (d DAOConfig) IsWanted() bool { return d.VotingPeriod != 0 }

// Binding is the rules as the contract takes them.
func (d DAOConfig) Binding(staking, timelock common.Address) bindings.IDaoConfig {
	return bindings.IDaoConfig{
		Staking: staking, Timelock: timelock,
		VotingDelay: new(big.Int).SetUint64(d.VotingDelay), VotingPeriod: uint32(d.VotingPeriod),
		LateQuorumExtension: new(big.Int).SetUint64(d.LateQuorumExtension),
		QuorumBps:           uint16(d.QuorumBps), ProposalThreshold: d.ProposalThreshold,
	}
}

// check refuses a DAO beside which somebody else would govern, and one that nobody could stop.
func (g GovernanceConfig) check() error {
	d := g.DAO
	if !d.IsWanted() {
		if d != (DAOConfig{}) {
			return hint.Add(errors.New("parameter governance.dao.votingPeriod is 0, and other rules of the DAO are given"),
				"give a period, or leave governance.dao out")
		}
		return nil
	}
	if g.Admin != (common.Address{}) || g.Delay != 0 {
		return hint.Add(errors.New("with governance.dao, its timelock is the admin, and the delay is the timelock's"),
			"leave out governance.admin, set governance.delay to 0, and give governance.dao.timelockDelay")
	}
	if (g.Council == (common.Address{})) == !d.Council.IsWanted() {
		return hint.Add(errors.New("a DAO needs one council that could cancel what it has decided, or pause"),
			"have it elected by governance.dao.council, or name an account with governance.council")
	}
	if d.TimelockDelay == 0 {
		return errors.New("parameter governance.dao.timelockDelay is 0: nobody could see coming what the DAO does")
	}
	return fits("the rules of votes", d.ProposalThreshold)
}

// BeaconConfig says where the values of blocks come from (protocol section 8). All but the kind are
// drand's alone.
type BeaconConfig struct {
	Kind        string // one of the Beacon constants
	GenesisTime uint64 // when round 1 began, in Unix seconds
	Period      uint64 // of a round, in seconds
	Delay       uint64 // how many seconds after a block's time its round begins at the earliest
	Key         string // the network's public key as drand prints it: a point of G2, 128 bytes in hexadecimal digits
}

// KeyWords is the key as the contract takes it: x and y, of each the imaginary part first.
func (b BeaconConfig) KeyWords() (key [4]*big.Int, err error) {
	raw, err := hex.DecodeString(strings.TrimPrefix(b.Key, "0x"))
	if err != nil || len(raw) != 4*32 {
		return key, errors.New("parameter beacon.key is not a public key of drand's scheme bls-bn254-unchained-on-g1: 128 bytes in hexadecimal digits")
	}
	for i := range key {
		key[i] = new(big.Int).SetBytes(raw[32*i : 32*(i+1)])
	}
	return key, nil
}

// Check says whether this is a beacon that can be deployed.
func (b BeaconConfig) Check() error {
	switch b.Kind {
	case BeaconRandao, BeaconBlockHash:
		if b != (BeaconConfig{Kind: b.Kind}) {
			return hint.Add(fmt.Errorf("a beacon of kind %s has no other parameters", b.Kind), "leave out beacon's genesisTime, period, delay and key")
		}
		return nil
	case BeaconDrand:
		if b.Period == 0 {
			return errors.New("parameter beacon.period is 0: a round of drand takes some seconds")
		}
		_, err := b.KeyWords()
		return err
	}
	return hint.Add(fmt.Errorf("parameter beacon.kind is %q", b.Kind), "choose %s, %s or, for development only, %s", BeaconRandao, BeaconDrand, BeaconBlockHash)
}

// WatchParameters are the rules of the watch: amounts in wei of FLT.
type WatchParameters struct {
	DaySeconds    uint64 // L
	LeastWatchers int    // with fewer, every slot is up
	Stake         *big.Int
	DemandDeposit *big.Int
	DayPay        *big.Int
}

// MarketParameters are the rules of the market.
type MarketParameters struct {
	BlockMillis uint64 // the time between blocks, in milliseconds
}

// CertificateParameters are the rules of certifiers' bonds.
type CertificateParameters struct {
	LeastBond      *big.Int // of a certifier, in wei of FLT
	ThawingSeconds uint64   // of a bond, once its certifier has resigned
}

// Parameters are the rules that a profile is deployed with.
type Parameters struct {
	Capacity CapacityConfig
	Beacon   BeaconConfig
	Staking  StakingConfig
	Watch    WatchParameters
	Market   MarketParameters
	// Certificates are the rules of certifiers' bonds.
	Certificates CertificateParameters
	// Credit are the rules of what is lent to providers.
	Credit     CreditParameters
	Governance GovernanceConfig
}

// Binding is the config as the contract takes it.
func (c CapacityConfig) Binding() bindings.ICapacityConfig {
	return bindings.ICapacityConfig{
		Blocks: uint32(c.Blocks), Segments: uint32(c.Segments), Positions: uint8(c.Positions),
		ChallengeOdds: uint32(c.ChallengeOdds), EpochBlocks: uint32(c.EpochBlocks), SealEpochs: uint32(c.SealEpochs),
		SealGrace: uint32(c.SealGrace), ResponseWindow: uint32(c.ResponseWindow),
		ProofWindow: uint32(c.ProofWindow), MaxChallenges: uint16(c.MaxChallenges),
	}
}

func capacityConfigOf(b bindings.ICapacityConfig) CapacityConfig {
	return CapacityConfig{
		Blocks: int(b.Blocks), Segments: int(b.Segments), Positions: int(b.Positions),
		ChallengeOdds: uint64(b.ChallengeOdds), EpochBlocks: uint64(b.EpochBlocks), SealEpochs: uint64(b.SealEpochs),
		SealGrace: uint64(b.SealGrace), ResponseWindow: uint64(b.ResponseWindow),
		ProofWindow: uint64(b.ProofWindow), MaxChallenges: int(b.MaxChallenges),
	}
}

// Binding is the parameters as the contract takes them.
func (p StakingParameters) Binding() bindings.IStakingParameters {
	return bindings.IStakingParameters{
		CollateralPerUnit: p.CollateralPerUnit, RewardPool: p.RewardPool, RewardCap: p.RewardCap,
		OpeningFee: p.OpeningFee, SettleFee: p.SettleFee,
		MinBondBps: uint16(p.MinBondBps), ToleranceBps: uint16(p.ToleranceBps), DowntimeBps: uint16(p.DowntimeBps),
		FalseClaimBps: uint16(p.FalseClaimBps), BountyBps: uint16(p.BountyBps), BurnBps: uint16(p.BurnBps),
		MaxFailures: uint8(p.MaxFailures), FailureEpochs: uint8(p.FailureEpochs), MaxStakeMultiple: uint8(p.MaxStakeMultiple),
		VestingEpochs: uint8(p.VestingEpochs), ThawingEpochs: uint8(p.ThawingEpochs), HoldEpochs: uint8(p.HoldEpochs),
	}
}

// StakingParametersOf reads the parameters as the contract gives them.
func StakingParametersOf(b bindings.IStakingParameters) StakingParameters {
	return StakingParameters{
		CollateralPerUnit: b.CollateralPerUnit, RewardPool: b.RewardPool, RewardCap: b.RewardCap,
		OpeningFee: b.OpeningFee, SettleFee: b.SettleFee,
		MinBondBps: uint64(b.MinBondBps), ToleranceBps: uint64(b.ToleranceBps), DowntimeBps: uint64(b.DowntimeBps),
		FalseClaimBps: uint64(b.FalseClaimBps), BountyBps: uint64(b.BountyBps), BurnBps: uint64(b.BurnBps),
		MaxFailures: int(b.MaxFailures), FailureEpochs: int(b.FailureEpochs), MaxStakeMultiple: uint64(b.MaxStakeMultiple),
		VestingEpochs: uint64(b.VestingEpochs), ThawingEpochs: uint64(b.ThawingEpochs), HoldEpochs: uint64(b.HoldEpochs),
	}
}

// Check refuses rules that the contracts would read as others, because they have no room for them.
func (p StakingParameters) Check() error {
	if err := fits("the rules of money", p.CollateralPerUnit, p.RewardPool, p.RewardCap, p.OpeningFee, p.SettleFee); err != nil {
		return err
	}
	return cut(p.Changes(StakingParametersOf(p.Binding())))
}

// Check refuses parameters that the contracts would read as others, because they have no room for them.
func (p Parameters) Check() error {
	w := p.Watch
	amounts := fits("the rules of the watch", w.Stake, w.DemandDeposit, w.DayPay)
	if err := errors.Join(p.Staking.Check(), p.Beacon.Check(), amounts, p.Governance.check()); err != nil {
		return err
	}
	if err := fits("the rules of certifiers' bonds", p.Certificates.LeastBond); err != nil {
		return err
	}
	for name, amount := range map[string]*big.Int{"stake": w.Stake, "demandDeposit": w.DemandDeposit, "dayPay": w.DayPay} {
		if amount.BitLen() > 128 {
			return fmt.Errorf("parameter watch.%s cannot be %s FLT: the contracts have room for less", name, FormatFLT(amount))
		}
	}
	read := p
	read.Capacity = capacityConfigOf(p.Capacity.Binding())
	read.Staking.MaxUnits = int(uint16(p.Staking.MaxUnits))
	read.Watch.DaySeconds, read.Watch.LeastWatchers = uint64(uint32(w.DaySeconds)), int(uint16(w.LeastWatchers))
	read.Market.BlockMillis = uint64(uint32(p.Market.BlockMillis))
	read.Certificates.ThawingSeconds = uint64(uint32(p.Certificates.ThawingSeconds))
	read.Credit = p.Credit.kept()
	read.Governance.Delay = uint64(uint32(p.Governance.Delay))
	votes := &read.Governance.DAO
	votes.VotingPeriod, votes.QuorumBps = uint64(uint32(votes.VotingPeriod)), uint64(uint16(votes.QuorumBps))
	votes.Council = votes.Council.kept()
	votes.VotingDelay, votes.LateQuorumExtension = votes.VotingDelay&mask48, votes.LateQuorumExtension&mask48
	return cut(p.Changes(read))
}

// mask48 are the bits that the contracts keep of a number of blocks.
const mask48 = 1<<48 - 1

func cut(changes Changes) error {
	if len(changes) == 0 {
		return nil
	}
	first := changes[0]
	return fmt.Errorf("parameter %s cannot be %s: the contracts have room for less, and would read %s", first.Name, first.From, first.To)
}
