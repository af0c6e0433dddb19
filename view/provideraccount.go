package view

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// ProviderAccount is a provider account, and the money that waits for its receiver.
type ProviderAccount struct {
	Account    ledger.ProviderAccount `json:"account"`
	Balance    ledger.Wei             `json:"balance"`    // FLT in it, and in no bond
	Owed       ledger.Wei             `json:"owed"`       // fees and bounties, by the staking contract
	Claimable  ledger.Wei             `json:"claimable"`  // rewards of its commitments
	Unreleased ledger.Wei             `json:"unreleased"` // of those, settled and not claimable yet
	Income     []Owed                 `json:"income"`     // by the market
}

// ReadProviderAccount reads a provider account, with its rewards of some commitments and its income in some tokens. It fails
// with [ledger.ErrNoProviderAccount].
func ReadProviderAccount(ctx context.Context, c *ledger.Client, address common.Address, commitments []uint64, tokens []common.Address) (ProviderAccount, error) {
	a, err := c.ProviderAccount(ctx, address)
	if err != nil {
		return ProviderAccount{}, err
	}
	owed, err := c.Owed(ctx, address)
	if err != nil {
		return ProviderAccount{}, err
	}
	claimable, unreleased, err := c.RewardsIn(ctx, commitments, address)
	if err != nil {
		return ProviderAccount{}, err
	}
	out := ProviderAccount{
		Account: a, Balance: wei(a.Balance), Owed: wei(owed), Claimable: wei(claimable), Unreleased: wei(unreleased), Income: []Owed{},
	}
	for _, token := range tokens {
		income, err := ReadOwed(ctx, c, address, token)
		if err != nil {
			return ProviderAccount{}, err
		}
		out.Income = append(out.Income, income)
	}
	return out, nil
}
