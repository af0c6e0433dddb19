package view

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
)

// Commitment is the state of a commitment.
type Commitment struct {
	ID            uint64                  `json:"id"`
	State         string                  `json:"state"`
	Failure       string                  `json:"failure,omitempty"` // why it was stopped early
	Account       *ledger.ProviderAccount `json:"providerAccount"`   // that the provider is; null: it is none
	Provider      string                  `json:"provider"`
	Units         int                     `json:"units"`
	Class         int                     `json:"speedClass"`
	MaxLeased     int                     `json:"maxLeased"`    // the most units that may be leased
	Leased        int                     `json:"leased"`       // units leased for the challenges to come
	PlannedUnits  int                     `json:"plannedUnits"` // from the next seal period on
	Epoch         uint64                  `json:"epoch"`
	StartEpoch    uint64                  `json:"startEpoch"`
	EndEpoch      uint64                  `json:"endEpoch"`
	NextEpoch     uint64                  `json:"nextEpoch"`   // the next one to settle
	SettledUpTo   *uint64                 `json:"settledUpTo"` // the last epoch that is settled; null: none is
	CommissionBps uint64                  `json:"commissionBps"`
	Failures      int                     `json:"failures"` // of the epochs that count
	Pending       Pending                 `json:"pending"`
	Collateral    ledger.Wei              `json:"collateral"`
	Bond          ledger.Wei              `json:"bond"`
	Pool          ledger.Wei              `json:"pool"`
	Thawing       ledger.Wei              `json:"thawing"`
	Unreleased    ledger.Wei              `json:"unreleased"` // rewards that a false claim would still cost
	LeastBond     ledger.Wei              `json:"leastBond"`  // with less, an epoch earns nothing and counts as failing
	MostStake     ledger.Wei              `json:"mostStake"`  // that delegations may bring it to
	Claimable     ledger.Wei              `json:"claimable"`  // rewards, by the provider
	Returns       []Return                `json:"givenBack"`  // to the provider
	Slashes       []Slash                 `json:"slashes"`
	Seal          string                  `json:"seal"`
	Reserve       Reserve                 `json:"reserve"` // of the deployment
	MaxFailures   int                     `json:"-"`
	FailureEpochs int                     `json:"-"` // that count
	Duration      uint64                  `json:"-"` // in epochs
}

// ReadCommitment reads the state of a commitment. It fails with [ledger.ErrNoCommitment].
func ReadCommitment(ctx context.Context, c *ledger.Client, id uint64) (Commitment, error) {
	out, err := ReadCommitmentState(ctx, c, id)
	if err != nil || out.State != ledger.StateFailed.String() {
		return out, err
	}
	out.Failure, err = whyFailed(ctx, c, id, out.EndEpoch)
	return out, err
}

// ReadCommitmentState is [ReadCommitment] without the reason why it was stopped, for which old events are read.
func ReadCommitmentState(ctx context.Context, c *ledger.Client, id uint64) (Commitment, error) {
	epoch, err := c.CurrentEpoch(ctx)
	if err != nil {
		return Commitment{}, err
	}
	terms, err := c.TermsAt(ctx, id, epoch)
	if err != nil {
		return Commitment{}, err
	}
	if err := terms.Exist(id); err != nil {
		return Commitment{}, err
	}
	account, err := c.Account(ctx, id)
	if err != nil {
		return Commitment{}, err
	}
	owner, err := providerAccount(ctx, c, terms.Provider)
	if err != nil {
		return Commitment{}, err
	}
	planned, err := c.TermsAt(ctx, id, math.MaxUint32)
	if err != nil {
		return Commitment{}, err
	}
	maxLeased, err := c.MaxLeased(ctx, id)
	if err != nil {
		return Commitment{}, err
	}
	leased, err := c.LeasedAt(ctx, id, math.MaxUint64)
	if err != nil {
		return Commitment{}, err
	}
	pending, err := ReadPending(ctx, c, id)
	if err != nil {
		return Commitment{}, err
	}
	rules, err := c.ParametersAt(ctx, epoch)
	if err != nil {
		return Commitment{}, err
	}
	slashes, err := ReadSlashes(ctx, c, id)
	if err != nil {
		return Commitment{}, err
	}
	claimable, err := c.Claimable(ctx, id, terms.Provider)
	if err != nil {
		return Commitment{}, err
	}
	returns, err := readReturns(ctx, c, terms.Provider, slashes, nil)
	if err != nil {
		return Commitment{}, err
	}
	seal, err := c.Seal(ctx, id, c.Clock.Period(epoch))
	if err != nil {
		return Commitment{}, err
	}
	reserve, err := ReadReserve(ctx, c)
	if err != nil {
		return Commitment{}, err
	}
	var settled *uint64
	if terms.State != ledger.StateOpen && account.NextEpoch > terms.StartEpoch {
		last := account.NextEpoch - 1
		settled = &last
	}
	collateral := new(big.Int).Mul(account.CollateralPerUnit, big.NewInt(int64(terms.Units)))
	return Commitment{
		SettledUpTo: settled, ID: id, State: terms.State.String(), Provider: terms.Provider.Hex(), Account: owner,
		Units: terms.Units, Class: terms.Class, MaxLeased: maxLeased, Leased: leased, PlannedUnits: planned.Units,
		Epoch: epoch, StartEpoch: terms.StartEpoch, EndEpoch: terms.EndEpoch, NextEpoch: account.NextEpoch,
		CommissionBps: account.CommissionBps, Failures: account.Failures(rules),
		Collateral: ledger.Wei{Int: collateral}, LeastBond: ledger.Wei{Int: account.LeastBond(terms.Units)}, Pending: pending,
		MostStake: ledger.Wei{Int: new(big.Int).Mul(collateral, new(big.Int).SetUint64(rules.MaxStakeMultiple))}, Slashes: slashes,
		Bond: ledger.Wei{Int: account.Bond}, Pool: ledger.Wei{Int: account.PoolTokens},
		Thawing: ledger.Wei{Int: account.ThawingTokens}, Unreleased: ledger.Wei{Int: account.Unreleased},
		Claimable: ledger.Wei{Int: claimable}, Returns: returns,
		Seal: sealState(seal), Reserve: reserve,
		MaxFailures: rules.MaxFailures, FailureEpochs: rules.FailureEpochs, Duration: account.Duration,
	}, nil
}

// providerAccount is the provider account that a provider is; nil: it is none.
func providerAccount(ctx context.Context, c *ledger.Client, provider common.Address) (*ledger.ProviderAccount, error) {
	a, err := c.ProviderAccount(ctx, provider)
	if errors.Is(err, ledger.ErrNoProviderAccount) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return &a, nil
}

// whyFailed says why a commitment was stopped early, whose last epoch is given. It follows the rule of the contract
// (docs/contracts.md, Settle): too many epochs had failed, or else the stake was too small.
func whyFailed(ctx context.Context, c *ledger.Client, id, endEpoch uint64) (string, error) {
	head, err := c.HeadNumber(ctx)
	if err != nil {
		return "", err
	}
	// It was stopped in its last epoch, or after it.
	from := c.Clock.EpochStart(endEpoch)
	for _, to := range []uint64{min(head, c.Clock.EpochEnd(endEpoch)), head} {
		events, err := c.Events(ctx, from, max(from, to), nil)
		if errors.Is(err, chain.ErrPruned) {
			return fmt.Sprintf("it is not known why: %v of that time", chain.ErrPruned), nil
		}
		if err != nil {
			return "", err
		}
		for i, e := range events {
			if failed, ok := e.(ledger.CommitmentFailed); ok && failed.ID == id {
				return describeFailure(ctx, c, failed, events[:i])
			}
		}
		if from = to + 1; from > head {
			break
		}
	}
	return "", nil // a reorganisation has just undone it
}

// describeFailure says why a settlement stopped a commitment. before are the events before that.
func describeFailure(ctx context.Context, c *ledger.Client, failed ledger.CommitmentFailed, before []ledger.Event) (string, error) {
	for _, e := range slices.Backward(before) {
		settled, ok := e.(ledger.Settled)
		if !ok || settled.ID != failed.ID || settled.TxHash != failed.TxHash {
			continue
		}
		rules, err := c.ParametersAt(ctx, settled.Epoch)
		if err != nil {
			return "", err
		}
		if failed.Failures > rules.MaxFailures {
			return fmt.Sprintf("%d of its last %d epochs failed, of at most %d", failed.Failures, rules.FailureEpochs, rules.MaxFailures), nil
		}
		break
	}
	return "its stake was less than half of its collateral", nil
}

// Short says whether the bond is less than the least one.
func (c Commitment) Short() bool {
	return c.State == ledger.StateActive.String() && c.Epoch <= c.EndEpoch && c.Bond.Cmp(c.LeastBond.Int) < 0
}

// Over says whether the commitment has had its last epoch: once that is settled, its bond can be had back.
func (c Commitment) Over() bool {
	return c.Epoch > c.EndEpoch && c.State != ledger.StateClosed.String()
}

func sealState(s ledger.Seal) string {
	switch {
	case s.From != 0:
		return fmt.Sprintf("posted, for challenges from block %d on", s.From)
	case !s.Ctx.IsZero():
		return "drawn, not posted"
	case s.Begun != 0:
		return "begun, its seed not drawn"
	}
	return "not begun"
}

// Open says whether the commitment still waits for stake.
func (c Commitment) Open() bool { return c.State == ledger.StateOpen.String() }
