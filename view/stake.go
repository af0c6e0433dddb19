package view

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
)

// ErrTooLittleStake says that an account has less stake in a commitment than it wants to take out.
var ErrTooLittleStake = errors.New("the account has less stake in the commitment")

// Stake is one staker's part of a commitment.
type Stake struct {
	ID        uint64 `json:"id"`
	Account   string `json:"account"`
	Shares    string `json:"shares"` // of the commitment's pool
	Worth     Wei    `json:"worth"`  // of the shares now
	Claimable Wei    `json:"claimable"`
	// Unvested is what the account will get of the rewards that have not vested, if no stake comes or
	// goes meanwhile; Forfeits is what of it the account gives up by taking out all of its stake now.
	Unvested Wei       `json:"unvested"`
	Forfeits Wei       `json:"forfeits"`
	Requests []Request `json:"requests"`
	Epoch    uint64    `json:"-"` // the current one
}

// Request is stake on its way out of a commitment.
type Request struct {
	Request      uint64 `json:"request"`
	Worth        Wei    `json:"worth"`
	ReleaseEpoch uint64 `json:"releaseEpoch"`
	Released     bool   `json:"released"`  // it has thawed
	Withdrawn    bool   `json:"withdrawn"` // it has been paid out, or moved to another commitment
}

// ReadStake reads an account's part of a commitment. It fails with [ErrNoCommitment].
func ReadStake(ctx context.Context, c *ledger.Client, id uint64, owner common.Address) (Stake, error) {
	terms, err := c.Terms(ctx, id)
	if err != nil {
		return Stake{}, err
	}
	if err := checkExists(terms, id); err != nil {
		return Stake{}, err
	}
	shares, err := c.Shares(ctx, id, owner)
	if err != nil {
		return Stake{}, err
	}
	account, err := c.Account(ctx, id)
	if err != nil {
		return Stake{}, err
	}
	claimable, err := c.Claimable(ctx, id, owner)
	if err != nil {
		return Stake{}, err
	}
	unvested, err := c.Unvested(ctx, id, owner)
	if err != nil {
		return Stake{}, err
	}
	requests, err := c.Requests(ctx, id, owner)
	if err != nil {
		return Stake{}, err
	}
	epoch, err := c.CurrentEpoch(ctx)
	if err != nil {
		return Stake{}, err
	}
	provider, pool := splitReward(unvested, account)
	ours := new(big.Int)
	if account.PoolShares.Sign() > 0 {
		ours.Quo(ours.Mul(pool, shares), account.PoolShares)
	}
	all := new(big.Int).Set(ours)
	if owner == terms.Provider {
		all.Add(all, provider)
	}
	s := Stake{
		ID: id, Account: owner.Hex(), Shares: shares.String(), Claimable: Wei{claimable}, Epoch: epoch,
		Worth:    Wei{ledger.PoolWorth(shares, account.PoolTokens, account.PoolShares)},
		Unvested: Wei{all}, Forfeits: Wei{ours},
		Requests: []Request{},
	}
	for _, r := range requests {
		s.Requests = append(s.Requests, Request{
			Request: r.Index, ReleaseEpoch: r.ReleaseEpoch, Released: epoch >= r.ReleaseEpoch, Withdrawn: r.ThawingShares.Sign() == 0,
			Worth: Wei{ledger.PoolWorth(r.ThawingShares, account.ThawingTokens, account.ThawingShares)},
		})
	}
	return s, nil
}

// splitReward is what the provider and the pool get of a reward by the stake as it is (docs/contracts.md,
// Vesting).
func splitReward(reward *big.Int, a ledger.Account) (provider, pool *big.Int) {
	provider = new(big.Int).Mul(reward, new(big.Int).SetUint64(a.CommissionBps))
	provider.Quo(provider, big.NewInt(10_000))
	pool = new(big.Int).Sub(reward, provider)
	if stake := new(big.Int).Add(a.Bond, a.PoolTokens); stake.Sign() > 0 {
		toBond := new(big.Int).Mul(pool, a.Bond)
		toBond.Quo(toBond, stake)
		provider.Add(provider, toBond)
		pool.Sub(pool, toBond)
	}
	return provider, pool
}

// SharesFor is the fewest shares of a commitment's pool by which an account takes out an amount; for a
// nil amount, all that it has. It fails with [ErrTooLittleStake] and [ErrNoCommitment].
func SharesFor(ctx context.Context, c *ledger.Client, id uint64, owner common.Address, amount *big.Int) (*big.Int, error) {
	terms, err := c.Terms(ctx, id)
	if err != nil {
		return nil, err
	}
	if err := checkExists(terms, id); err != nil {
		return nil, err
	}
	has, err := c.Shares(ctx, id, owner)
	if err != nil {
		return nil, err
	}
	if has.Sign() == 0 {
		return nil, fmt.Errorf("%w: %s has none", ErrTooLittleStake, owner)
	}
	if amount == nil {
		return has, nil
	}
	account, err := c.Account(ctx, id)
	if err != nil {
		return nil, err
	}
	shares := ledger.PoolShares(amount, account.PoolTokens, account.PoolShares)
	if shares.Cmp(has) > 0 {
		worth := Wei{ledger.PoolWorth(has, account.PoolTokens, account.PoolShares)}
		return nil, hint.Add(fmt.Errorf("%w: %s has %s", ErrTooLittleStake, owner, worth.FLT()), "take out that much or less")
	}
	return shares, nil
}
