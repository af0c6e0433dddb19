package view

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// Stake is one staker's part of a commitment.
type Stake struct {
	ID        uint64    `json:"id"`
	Account   string    `json:"account"`
	Shares    string    `json:"shares"` // of the commitment's pool
	Worth     Wei       `json:"worth"`  // of the shares now
	Claimable Wei       `json:"claimable"`
	Requests  []Request `json:"requests"`
	Epoch     uint64    `json:"-"` // the current one
}

// Request is stake on its way out of a commitment.
type Request struct {
	Request      uint64 `json:"request"`
	Worth        Wei    `json:"worth"`
	ReleaseEpoch uint64 `json:"releaseEpoch"`
	Released     bool   `json:"released"` // it has thawed and can be withdrawn
}

// ReadStake reads an account's part of a commitment.
func ReadStake(ctx context.Context, c *ledger.Client, id uint64, owner common.Address) (Stake, error) {
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
	requests, err := c.Requests(ctx, id, owner)
	if err != nil {
		return Stake{}, err
	}
	epoch, err := c.CurrentEpoch(ctx)
	if err != nil {
		return Stake{}, err
	}
	s := Stake{
		ID: id, Account: owner.Hex(), Shares: shares.String(), Claimable: Wei{claimable}, Epoch: epoch,
		Worth:    Wei{ledger.PoolWorth(shares, account.PoolTokens, account.PoolShares)},
		Requests: []Request{},
	}
	for _, r := range requests {
		s.Requests = append(s.Requests, Request{
			Request: r.Index, ReleaseEpoch: r.ReleaseEpoch, Released: epoch >= r.ReleaseEpoch,
			Worth: Wei{ledger.PoolWorth(r.ThawingShares, account.ThawingTokens, account.ThawingShares)},
		})
	}
	return s, nil
}
