package ledger

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"math/bits"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/internal/hint"
)

// State is where a commitment stands.
type State uint8

// The states of a commitment.
const (
	StateNone   State = iota
	StateOpen         // waiting for stake
	StateActive       // may seal and respond; has ended once the epoch is past EndEpoch
	StateFailed       // stopped early; epochs up to EndEpoch are still settled
	StateClosed       // the bond has been returned
)

func (s State) String() string {
	names := [...]string{"none", "open", "active", "failed", "closed"}
	if int(s) < len(names) {
		return names[s]
	}
	return fmt.Sprintf("state %d", uint8(s))
}

// Terms is what a commitment promised, and where it stands.
type Terms struct {
	Provider   common.Address
	Units      int
	StartEpoch uint64
	EndEpoch   uint64 // the last epoch that is settled
	State      State
	Reduced    bool // units were removed, or are going to be
	Class      int  // speed class
}

// ErrNoCommitment says that the contract has made no commitment of a number.
var ErrNoCommitment = errors.New("there is no commitment")

// checkNumber is the remedy for a number that no commitment has.
const checkNumber = "check the number and the deployment: the contract numbers commitments from 1"

// Exist fails with [ErrNoCommitment] unless they are those of a commitment, which has the id that they were read by.
func (t Terms) Exist(id uint64) error {
	if t.State != StateNone {
		return nil
	}
	return hint.Add(fmt.Errorf("%w %d", ErrNoCommitment, id), checkNumber)
}

// Account is the stake behind a commitment and its rules. What governance sets is frozen when it becomes
// active. Amounts are wei of FLT.
type Account struct {
	CollateralPerUnit *big.Int
	Duration          uint64 // epochs
	CommissionBps     uint64
	MinBondBps        uint64
	VestingEpochs     uint64 // 0 while it is open
	NextEpoch         uint64 // the next epoch to settle
	Failing           uint64 // whether each of the last 64 settled epochs was, the newest in the lowest bit
	Bond              *big.Int
	PoolTokens        *big.Int
	PoolShares        *big.Int
	ThawingTokens     *big.Int
	ThawingShares     *big.Int
	Unreleased        *big.Int // rewards that a false claim would still cost
}

// LeastBond is the bond that so many units need: an epoch that begins with less earns nothing and counts as failing.
func (a *Account) LeastBond(units int) *big.Int {
	return partUp(new(big.Int).Mul(a.CollateralPerUnit, big.NewInt(int64(units))), a.MinBondBps)
}

// Failures is how many of a commitment's last epochs were failing, as many as the rules count.
func (a *Account) Failures(rules StakingParameters) int {
	return bits.OnesCount64(a.Failing & (1<<rules.FailureEpochs - 1))
}

// Seal is a commitment's seal of one period, as far as it has got.
type Seal struct {
	Begun uint64  // the block in which it began; 0: not begun
	Ctx   Element // zero: its seed has not been drawn
	Root  Element // the newest
	From  uint64  // the first block for whose challenge that root holds; 0: none was posted
}

// SeedBlock is the block whose value is the seed of a seal that has begun.
func (s Seal) SeedBlock() uint64 { return s.Begun + seedDelay }

// From the block in which a seal begins to the one whose value is its seed (protocol section 8).
const seedDelay = 2

// ResponseStatus is where the response of a commitment to a challenge stands.
type ResponseStatus struct {
	Block   uint64 // 0: none
	Claimed int    // units
	Proven  bool
}

// Counts is what happened to a commitment in an epoch, in unit-challenges.
type Counts struct {
	Opportunities, Claimed, Proven uint64
	MostActive                     uint64 // units, in the challenge that had most of them
}

// Request is stake on its way out of a pool.
type Request struct {
	Index         uint64
	ThawingShares *big.Int // 0: it was paid
	ReleaseEpoch  uint64
	Amount        *big.Int // what it would be paid now, in wei of FLT
}

// CurrentEpoch is the epoch of the newest block.
func (c *Client) CurrentEpoch(ctx context.Context) (uint64, error) {
	return c.Number(ctx, c.Deployment.Capacity, "the current epoch", c.capacity.PackCurrentEpoch(), c.capacity.UnpackCurrentEpoch)
}

// Seal is the seal of a commitment in a period.
func (c *Client) Seal(ctx context.Context, id, period uint64) (Seal, error) {
	what := fmt.Sprintf("the seal of commitment %d in period %d", id, period)
	out, err := View(ctx, c, c.Deployment.Capacity, what, c.capacity.PackSealOf(bigUint(id), bigUint(period)), c.capacity.UnpackSealOf)
	if err != nil {
		return Seal{}, err
	}
	var r reader
	seal := Seal{Begun: r.number(out.BegunBlock), Ctx: r.element(out.Ctx), Root: r.element(out.SealRoot), From: r.number(out.FromBlock)}
	return seal, r.wrap(what)
}

// SealAt is the context and the root that hold for a commitment in a challenge; zero if none does.
func (c *Client) SealAt(ctx context.Context, id, challenge uint64) (sealContext, root Element, err error) {
	what := fmt.Sprintf("the seal of commitment %d for challenge %d", id, challenge)
	out, err := View(ctx, c, c.Deployment.Capacity, what, c.capacity.PackSealAt(bigUint(id), bigUint(challenge)), c.capacity.UnpackSealAt)
	if err != nil {
		return sealContext, root, err
	}
	var r reader
	sealContext, root = r.element(out.Ctx), r.element(out.SealRoot)
	return sealContext, root, r.wrap(what)
}

// LeasedAt is how many units of a commitment are leased for a block's challenge: the highest-numbered.
func (c *Client) LeasedAt(ctx context.Context, id, block uint64) (int, error) {
	return c.units(ctx, fmt.Sprintf("the leased units of commitment %d", id),
		c.capacity.PackLeasedAt(bigUint(id), bigUint(block)), c.capacity.UnpackLeasedAt)
}

// MaxLeased is how many units of a commitment may ever be leased.
func (c *Client) MaxLeased(ctx context.Context, id uint64) (int, error) {
	n, err := c.Number(ctx, c.Deployment.Staking, fmt.Sprintf("how many units of commitment %d may be leased", id),
		c.staking.PackMaxLeasedOf(bigUint(id)), c.staking.UnpackMaxLeasedOf)
	return int(n), err
}

// Leasable is how many units of a commitment could be leased now, those that are included.
func (c *Client) Leasable(ctx context.Context, id uint64) (int, error) {
	return c.units(ctx, fmt.Sprintf("how many units of commitment %d can be leased", id),
		c.capacity.PackLeasable(bigUint(id)), c.capacity.UnpackLeasable)
}

// units reads a view function of the capacity ledger whose value is a number of units.
func (c *Client) units(ctx context.Context, what string, call []byte, unpack func([]byte) (*big.Int, error)) (int, error) {
	out, err := View(ctx, c, c.Deployment.Capacity, what, call, unpack)
	if err != nil {
		return 0, err
	}
	var r reader
	n := r.units(out)
	return n, r.wrap(what)
}

// Drawn says whether the value that draws a challenge's audits has been shown.
func (c *Client) Drawn(ctx context.Context, challenge uint64) (bool, error) {
	return View(ctx, c, c.Deployment.Capacity, fmt.Sprintf("whether challenge %d is drawn", challenge),
		c.capacity.PackIsDrawn(bigUint(challenge)), c.capacity.UnpackIsDrawn)
}

// OpenBeacon is the beacon of a challenge that has been opened; open is false if it has not.
func (c *Client) OpenBeacon(ctx context.Context, challenge uint64) (beacon Element, open bool, err error) {
	what := fmt.Sprintf("the beacon of challenge %d", challenge)
	out, err := View(ctx, c, c.Deployment.Capacity, what, c.capacity.PackBeaconOf(bigUint(challenge)), c.capacity.UnpackBeaconOf)
	if err != nil {
		return beacon, false, err
	}
	var r reader
	beacon = r.element(out)
	return beacon, out.Sign() != 0, r.wrap(what)
}

// Challenges are the challenges opened in an epoch, in the order of opening.
func (c *Client) Challenges(ctx context.Context, epoch uint64) ([]uint64, error) {
	out, err := View(ctx, c, c.Deployment.Capacity, fmt.Sprintf("the challenges of epoch %d", epoch),
		c.capacity.PackChallengesOf(bigUint(epoch)), c.capacity.UnpackChallengesOf)
	challenges := make([]uint64, len(out))
	for i, v := range out {
		challenges[i] = uint64(v)
	}
	return challenges, err
}

// QueryOf is what the audit of a response with a chain root asks for, as the contract draws it.
func (c *Client) QueryOf(ctx context.Context, id, challenge uint64, chainRoot Element) (query Element, err error) {
	what := fmt.Sprintf("what the audit of commitment %d for challenge %d asks for", id, challenge)
	out, err := View(ctx, c, c.Deployment.Capacity, what,
		c.capacity.PackQueryOf(bigUint(id), bigUint(challenge), bigOf(chainRoot)), c.capacity.UnpackQueryOf)
	if err != nil {
		return query, err
	}
	var r reader
	query = r.element(out)
	return query, r.wrap(what)
}

// Response is where the response of a commitment to a challenge stands.
func (c *Client) Response(ctx context.Context, id, challenge uint64) (ResponseStatus, error) {
	what := fmt.Sprintf("the response of commitment %d to challenge %d", id, challenge)
	out, err := View(ctx, c, c.Deployment.Capacity, what, c.capacity.PackResponseOf(bigUint(id), bigUint(challenge)), c.capacity.UnpackResponseOf)
	if err != nil {
		return ResponseStatus{}, err
	}
	var r reader
	response := ResponseStatus{Block: r.number(out.RespondedBlock), Claimed: r.units(out.Claimed), Proven: out.Proven}
	return response, r.wrap(what)
}

// Counts is what happened to a commitment in an epoch; it can change until the epoch is final.
func (c *Client) Counts(ctx context.Context, id, epoch uint64) (Counts, error) {
	what := fmt.Sprintf("the counts of commitment %d in epoch %d", id, epoch)
	out, err := View(ctx, c, c.Deployment.Capacity, what, c.capacity.PackCountsOf(bigUint(id), bigUint(epoch)), c.capacity.UnpackCountsOf)
	if err != nil {
		return Counts{}, err
	}
	var r reader
	counts := Counts{Opportunities: r.number(out.Opportunities), Claimed: r.number(out.Claimed), Proven: r.number(out.Proven), MostActive: r.number(out.MostActive)}
	return counts, r.wrap(what)
}

// TotalProven is the proven unit-challenges of all commitments in an epoch.
func (c *Client) TotalProven(ctx context.Context, epoch uint64) (uint64, error) {
	return c.Number(ctx, c.Deployment.Capacity, fmt.Sprintf("the proven units of epoch %d", epoch),
		c.capacity.PackTotalProven(bigUint(epoch)), c.capacity.UnpackTotalProven)
}

// IsFinal says whether every window of an epoch is over, so that it can be settled.
func (c *Client) IsFinal(ctx context.Context, epoch uint64) (bool, error) {
	return View(ctx, c, c.Deployment.Capacity, fmt.Sprintf("whether epoch %d is final", epoch),
		c.capacity.PackIsFinal(bigUint(epoch)), c.capacity.UnpackIsFinal)
}

// ParametersAt are the rules of money of an epoch; of one to come, as they are planned now.
func (c *Client) ParametersAt(ctx context.Context, epoch uint64) (StakingParameters, error) {
	p, err := View(ctx, c, c.Deployment.Staking, fmt.Sprintf("the rules of epoch %d", epoch),
		c.staking.PackParametersAt(bigUint(epoch)), c.staking.UnpackParametersAt)
	return StakingParametersOf(p), err
}

// PlannedRules are the rules of money from the next epoch on, as they are planned now.
func (c *Client) PlannedRules(ctx context.Context) (StakingParameters, error) {
	epoch, err := c.CurrentEpoch(ctx)
	if err != nil {
		return StakingParameters{}, err
	}
	return c.ParametersAt(ctx, epoch+1)
}

// TreasuryAt is who gets the treasury's part of an epoch's slashes; of one to come, as it is planned now.
func (c *Client) TreasuryAt(ctx context.Context, epoch uint64) (common.Address, error) {
	return View(ctx, c, c.Deployment.Staking, fmt.Sprintf("the treasury of epoch %d", epoch),
		c.staking.PackTreasuryAt(bigUint(epoch)), c.staking.UnpackTreasuryAt)
}

// Paused says whether new commitments and claims of rewards are stopped.
func (c *Client) Paused(ctx context.Context) (bool, error) {
	return View(ctx, c, c.Deployment.Staking, "whether there is a pause", c.staking.PackPaused(), c.staking.UnpackPaused)
}

// CommitmentCount is the number of commitments; their ids are 1 … count.
func (c *Client) CommitmentCount(ctx context.Context) (uint64, error) {
	return c.Number(ctx, c.Deployment.Staking, "the number of commitments", c.staking.PackCommitmentCount(), c.staking.UnpackCommitmentCount)
}

// Terms is what a commitment promised, with the units that it was activated with; its state is
// StateNone if there is no such commitment.
func (c *Client) Terms(ctx context.Context, id uint64) (Terms, error) {
	t, err := View(ctx, c, c.Deployment.Staking, fmt.Sprintf("the terms of commitment %d", id),
		c.staking.PackTermsOf(bigUint(id)), c.staking.UnpackTermsOf)
	return termsOf(t), err
}

// TermsAt is [Client.Terms] with the units that the commitment has in an epoch; for one to come, as
// it is planned now.
func (c *Client) TermsAt(ctx context.Context, id, epoch uint64) (Terms, error) {
	t, err := View(ctx, c, c.Deployment.Staking, fmt.Sprintf("the terms of commitment %d in epoch %d", id, epoch),
		c.staking.PackTermsAt(bigUint(id), bigUint(epoch)), c.staking.UnpackTermsAt)
	return termsOf(t), err
}

func termsOf(t bindings.IStakingTerms) Terms {
	return Terms{
		Provider: t.Provider, Units: int(t.Units), State: State(t.State), Reduced: t.Reduced,
		StartEpoch: uint64(t.StartEpoch), EndEpoch: uint64(t.EndEpoch),
		Class: int(t.SpeedClass),
	}
}

// Account is the stake behind a commitment.
func (c *Client) Account(ctx context.Context, id uint64) (Account, error) {
	a, err := View(ctx, c, c.Deployment.Staking, fmt.Sprintf("the account of commitment %d", id),
		c.staking.PackAccountOf(bigUint(id)), c.staking.UnpackAccountOf)
	return accountOf(a), err
}

func accountOf(a bindings.IStakingAccount) Account {
	return Account{
		CollateralPerUnit: a.CollateralPerUnit, Duration: uint64(a.Duration), CommissionBps: uint64(a.CommissionBps),
		MinBondBps: uint64(a.MinBondBps), VestingEpochs: uint64(a.VestingEpochs),
		NextEpoch: uint64(a.NextEpoch), Failing: a.Failing, Bond: a.Bond,
		PoolTokens: a.PoolTokens, PoolShares: a.PoolShares,
		ThawingTokens: a.ThawingTokens, ThawingShares: a.ThawingShares, Unreleased: a.Unreleased,
	}
}

// Pending is how many final epochs of a commitment are not settled yet: new stake bears their slashes.
func (c *Client) Pending(ctx context.Context, id uint64) (uint64, error) {
	return c.Number(ctx, c.Deployment.Staking, fmt.Sprintf("the epochs of commitment %d that are not settled", id),
		c.staking.PackPendingOf(bigUint(id)), c.staking.UnpackPendingOf)
}

// Stake is the stake behind a commitment, in wei of FLT, that can earn: not what thaws.
type Stake struct{ Bond, PoolTokens, PoolShares *big.Int }

// StakeAt is the stake of an epoch: what was there when it began.
func (c *Client) StakeAt(ctx context.Context, id, epoch uint64) (Stake, error) {
	s, err := View(ctx, c, c.Deployment.Staking, fmt.Sprintf("the stake of commitment %d in epoch %d", id, epoch),
		c.staking.PackStakeAt(bigUint(id), bigUint(epoch)), c.staking.UnpackStakeAt)
	return Stake{s.Bond, s.PoolTokens, s.PoolShares}, err
}

// Fate is what has become of a slash.
type Fate uint8

// The fates of a slash.
const (
	FateHeld      Fate = iota // can be given back
	FateFinished              // burned and paid out
	FateGivenBack             // to those it was taken from
)

func (f Fate) String() string {
	names := [...]string{"held", "finished", "given back"}
	if int(f) < len(names) {
		return names[f]
	}
	return fmt.Sprintf("fate %d", uint8(f))
}

// HeldSlash is a slash, and what has become of it. Amounts are wei of FLT.
type HeldSlash struct {
	Number                          uint64
	Epoch                           uint64 // for whose faults it is
	DueEpoch                        uint64 // the first in which it can be finished
	Fate                            Fate
	Settler                         common.Address // gets the bounty
	FromBond, FromPool, FromThawing *big.Int
	Forfeited                       *big.Int // rewards
}

// SlashCount is how many slashes a commitment has had; their numbers are 0 … count - 1.
func (c *Client) SlashCount(ctx context.Context, id uint64) (uint64, error) {
	return c.Number(ctx, c.Deployment.Staking, fmt.Sprintf("the number of slashes of commitment %d", id),
		c.staking.PackSlashCount(bigUint(id)), c.staking.UnpackSlashCount)
}

// Slash is a slash of a commitment.
func (c *Client) Slash(ctx context.Context, id, number uint64) (HeldSlash, error) {
	s, err := View(ctx, c, c.Deployment.Staking, fmt.Sprintf("slash %d of commitment %d", number, id),
		c.staking.PackSlashOf(bigUint(id), bigUint(number)), c.staking.UnpackSlashOf)
	return HeldSlash{
		Number: number, Epoch: uint64(s.Epoch), DueEpoch: uint64(s.DueEpoch), Fate: Fate(s.Fate), Settler: s.Settler,
		FromBond: s.FromBond, FromPool: s.FromPool, FromThawing: s.FromThawing, Forfeited: s.Forfeited,
	}, err
}

// Shares are a delegator's shares of a commitment's pool.
func (c *Client) Shares(ctx context.Context, id uint64, delegator common.Address) (*big.Int, error) {
	return View(ctx, c, c.Deployment.Staking, fmt.Sprintf("the shares of %s in commitment %d", delegator, id),
		c.staking.PackSharesOf(bigUint(id), delegator), c.staking.UnpackSharesOf)
}

// Requests are a delegator's requests to take stake out of a commitment, paid ones included: those
// have no thawing shares left.
func (c *Client) Requests(ctx context.Context, id uint64, delegator common.Address) ([]Request, error) {
	what := fmt.Sprintf("the requests of %s in commitment %d", delegator, id)
	count, err := c.Number(ctx, c.Deployment.Staking, what, c.staking.PackRequestCount(bigUint(id), delegator), c.staking.UnpackRequestCount)
	if err != nil {
		return nil, err
	}
	var requests []Request // a node can name any count
	for i := range count {
		out, err := View(ctx, c, c.Deployment.Staking, what, c.staking.PackRequestOf(bigUint(id), delegator, bigUint(i)), c.staking.UnpackRequestOf)
		if err != nil {
			return nil, err
		}
		var r reader
		requests = append(requests, Request{Index: i, ThawingShares: out.ThawingShares, ReleaseEpoch: r.number(out.ReleaseEpoch), Amount: out.Amount})
		if err := r.wrap(what); err != nil {
			return nil, err
		}
	}
	return requests, nil
}

// Claimable is what claiming would pay an account from a commitment now.
func (c *Client) Claimable(ctx context.Context, id uint64, account common.Address) (*big.Int, error) {
	return View(ctx, c, c.Deployment.Staking, fmt.Sprintf("the rewards of %s in commitment %d", account, id),
		c.staking.PackClaimable(bigUint(id), account), c.staking.UnpackClaimable)
}

// TokenOf is the token of a staking contract, whosever it is.
func (c *Client) TokenOf(ctx context.Context, staking common.Address) (common.Address, error) {
	config, err := View(ctx, c, staking, "the token of "+staking.Hex(), c.staking.PackConfig(), c.staking.UnpackConfig)
	return config.Token, err
}

// Stopped says whether a challenge counts for nobody, because challenges were stopped.
func (c *Client) Stopped(ctx context.Context, challenge uint64) (bool, error) {
	return View(ctx, c, c.Deployment.Capacity, fmt.Sprintf("whether challenge %d counts", challenge),
		c.capacity.PackIsStopped(bigUint(challenge)), c.capacity.UnpackIsStopped)
}

// UnreleasedOf is what an account will get of a commitment's rewards that are settled and not released yet, if
// no false claim voids them.
func (c *Client) UnreleasedOf(ctx context.Context, id uint64, account common.Address) (*big.Int, error) {
	return View(ctx, c, c.Deployment.Staking, fmt.Sprintf("the rewards of %s in commitment %d that are not released", account, id),
		c.staking.PackUnreleasedOf(bigUint(id), account), c.staking.UnpackUnreleasedOf)
}

// Opener is who opened a challenge; zero: nobody.
func (c *Client) Opener(ctx context.Context, challenge uint64) (common.Address, error) {
	return View(ctx, c, c.Deployment.Capacity, fmt.Sprintf("who opened challenge %d", challenge),
		c.capacity.PackOpenerOf(bigUint(challenge)), c.capacity.UnpackOpenerOf)
}

// Owed is what collecting would pay an account now.
func (c *Client) Owed(ctx context.Context, account common.Address) (*big.Int, error) {
	return View(ctx, c, c.Deployment.Staking, "what is owed to "+account.Hex(), c.staking.PackOwed(account), c.staking.UnpackOwed)
}

// Promised is what of the reserve is set aside for proven units that are not settled.
func (c *Client) Promised(ctx context.Context) (*big.Int, error) {
	return View(ctx, c, c.Deployment.Staking, "what is promised of the reserve", c.staking.PackPromised(), c.staking.UnpackPromised)
}

// Reserve is what rewards are paid from.
func (c *Client) Reserve(ctx context.Context) (*big.Int, error) {
	return View(ctx, c, c.Deployment.Staking, "the reserve of rewards", c.staking.PackReserve(), c.staking.UnpackReserve)
}

// Balance is an account's FLT.
func (c *Client) Balance(ctx context.Context, account common.Address) (*big.Int, error) {
	return View(ctx, c, c.Deployment.Token, "the FLT of "+account.Hex(), c.token.PackBalanceOf(account), c.token.UnpackBalanceOf)
}

// Allowance is how much of an account's FLT the staking contract may take.
func (c *Client) Allowance(ctx context.Context, account common.Address) (*big.Int, error) {
	return View(ctx, c, c.Deployment.Token, "what the staking contract may take of "+account.Hex(),
		c.token.PackAllowance(account, c.Deployment.Staking), c.token.UnpackAllowance)
}

// Number reads a view function whose value fits into 64 bits.
func (c *Client) Number(ctx context.Context, contract common.Address, what string, call []byte, unpack func([]byte) (*big.Int, error)) (uint64, error) {
	v, err := View(ctx, c, contract, what, call, unpack)
	if err != nil {
		return 0, err
	}
	var r reader
	return r.number(v), r.wrap(what)
}

// A reader narrows the contracts' 256-bit values and remembers the first that does not fit.
type reader struct{ err error }

func (r *reader) number(v *big.Int) uint64 { return keep(r, v, numberOf) }

// units reads a number of a commitment's units.
func (r *reader) units(v *big.Int) int {
	n := r.number(v)
	if n > capacity.MaxUnits && r.err == nil {
		r.err = fmt.Errorf("%d units are more than %d", n, capacity.MaxUnits)
	}
	return int(n)
}

func (r *reader) element(v *big.Int) Element { return keep(r, v, elementOf) }

func keep[T any](r *reader, v *big.Int, narrow func(*big.Int) (T, error)) T {
	out, err := narrow(v)
	if err != nil && r.err == nil {
		r.err = err
	}
	return out
}

func (r *reader) wrap(what string) error {
	if r.err == nil {
		return nil
	}
	return fmt.Errorf("%w: %s: %w", ErrNotMuster, what, r.err)
}
