package view

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// Balance is what an account has.
type Balance struct {
	Account string     `json:"account"`
	Ether   ledger.Wei `json:"ether"` // in wei of ether
	FLT     ledger.Wei `json:"flt"`
	Owed    ledger.Wei `json:"owed"` // bounties, fees and the treasury's part, to be collected
	// Dollars are of the deployment's stablecoin, in its smallest units.
	Dollars    ledger.Wei `json:"stablecoin"`
	Stablecoin Token      `json:"stablecoinToken"`
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
	return Balance{account.Hex(), ledger.Wei{Int: ether}, ledger.Wei{Int: flt}, ledger.Wei{Int: owed}, ledger.Wei{Int: dollars}, Token{token}}, nil
}
