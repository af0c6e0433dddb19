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
	ID        uint64     `json:"id"`
	Account   string     `json:"account"`
	Shares    string     `json:"shares"` // of the commitment's pool
	Worth     ledger.Wei `json:"worth"`  // of the shares now
	Claimable ledger.Wei `json:"claimable"`
	// Unreleased is what the account will get of rewards that are settled, whether it stays or leaves. A false
	// claim of the commitment would void it.
	Unreleased ledger.Wei `json:"unreleased"`
	Requests   []Request  `json:"requests"`
	Pending    Pending    `json:"pending"`
	Returns    []Return   `json:"givenBack"`
	Epoch      uint64     `json:"-"` // the current one
}

// Request is stake on its way out of a commitment.
type Request struct {
	Request      uint64     `json:"request"`
	Worth        ledger.Wei `json:"worth"`
	ReleaseEpoch uint64     `json:"releaseEpoch"`
	Released     bool       `json:"released"`  // it has thawed
	Withdrawn    bool       `json:"withdrawn"` // it has been paid out, or moved to another commitment
}

// ReadStake reads an account's part of a commitment. It fails with [ledger.ErrNoCommitment].
func ReadStake(ctx context.Context, c *ledger.Client, id uint64, owner common.Address) (Stake, error) {
	terms, err := c.Terms(ctx, id)
	if err != nil {
		return Stake{}, err
	}
	if err := terms.Exist(id); err != nil {
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
	unreleased, err := c.UnreleasedOf(ctx, id, owner)
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
	pending, err := ReadPending(ctx, c, id)
	if err != nil {
		return Stake{}, err
	}
	slashes, err := ReadSlashes(ctx, c, id)
	if err != nil {
		return Stake{}, err
	}
	returns, err := readReturns(ctx, c, owner, slashes, requests)
	if err != nil {
		return Stake{}, err
	}
	s := Stake{
		ID: id, Account: owner.Hex(), Shares: shares.String(), Claimable: ledger.Wei{Int: claimable}, Epoch: epoch,
		Worth:      ledger.Wei{Int: ledger.PoolWorth(shares, account.PoolTokens, account.PoolShares)},
		Unreleased: ledger.Wei{Int: unreleased}, Pending: pending,
		Requests: []Request{}, Returns: returns,
	}
	for _, r := range requests {
		s.Requests = append(s.Requests, Request{
			Request: r.Index, ReleaseEpoch: r.ReleaseEpoch, Released: epoch >= r.ReleaseEpoch, Withdrawn: r.ThawingShares.Sign() == 0,
			Worth: ledger.Wei{Int: r.Amount},
		})
	}
	return s, nil
}

// SharesFor is the fewest shares of a commitment's pool by which an account takes out an amount; for a
// nil amount, all that it has. It fails with [ErrTooLittleStake] and [ledger.ErrNoCommitment].
func SharesFor(ctx context.Context, c *ledger.Client, id uint64, owner common.Address, amount *big.Int) (*big.Int, error) {
	terms, err := c.Terms(ctx, id)
	if err != nil {
		return nil, err
	}
	if err := terms.Exist(id); err != nil {
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
		worth := ledger.Wei{Int: ledger.PoolWorth(has, account.PoolTokens, account.PoolShares)}
		return nil, hint.Add(fmt.Errorf("%w: %s has %s", ErrTooLittleStake, owner, worth.FLT()), "take out that much or less")
	}
	return shares, nil
}
