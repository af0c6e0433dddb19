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
	return Balance{account.Hex(), Wei{ether}, Wei{flt}, Wei{owed}}, nil
}
