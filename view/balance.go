package view

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// Balance is what an account has.
type Balance struct {
	Account string `json:"account"`
	Ether   Wei    `json:"ether"` // in wei of ether
	FLT     Wei    `json:"flt"`
	Owed    Wei    `json:"owed"` // bounties, fees and the treasury's part, to be collected
	// Dollars are of the deployment's stablecoin, in its smallest units.
	Dollars    Wei   `json:"stablecoin"`
	Stablecoin Token `json:"stablecoinToken"`
}

// ReadBalance reads what an account has.
func ReadBalance(ctx context.Context, c *ledger.Client, account common.Address) (Balance, error) {
	ether, err := c.Ether(ctx, account)
	if err != nil {
		return Balance{}, err
	}
	flt, err := c.Balance(ctx, account)
	if err != nil {
		return Balance{}, err
	}
	owed, err := c.Owed(ctx, account)
	if err != nil {
		return Balance{}, err
	}
	token, err := c.TokenAt(ctx, c.Deployment.Stablecoin)
	if err != nil {
		return Balance{}, err
	}
	dollars, err := c.TokenBalance(ctx, token.Address, account)
	if err != nil {
		return Balance{}, err
	}
	return Balance{account.Hex(), Wei{ether}, Wei{flt}, Wei{owed}, Wei{dollars}, Token{token}}, nil
}
