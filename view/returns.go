package view

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// Return is an account's part of a slash that was given back.
type Return struct {
	Slash   uint64     `json:"slash"`
	Epoch   uint64     `json:"epoch"`   // that the slash was for
	Request *uint64    `json:"request"` // to leave, that it was taken from; null: it was taken from stake, rewards or the bond
	Amount  ledger.Wei `json:"amount"`  // that can be taken back; 0: it had none, has taken it, or the slash's epoch is not over
}

// Command takes it, without deployment and key.
func (r Return) Command(commitment uint64) string {
	command := fmt.Sprintf("muster slash take-back --commitment %d --slash %d", commitment, r.Slash)
	if r.Request != nil {
		command += fmt.Sprintf(" --request %d", *r.Request)
	}
	return command
}

// readReturns reads an account's parts of a commitment's slashes that were given back, and those of its requests to leave.
func readReturns(ctx context.Context, c *ledger.Client, account common.Address, slashes []Slash, requests []ledger.Request) ([]Return, error) {
	all := []Return{}
	for _, slash := range slashes {
		if slash.Fate != ledger.FateGivenBack.String() {
			continue
		}
		amount, err := c.ReturnOf(ctx, slash.ID, slash.Number, account)
		if err != nil {
			return nil, err
		}
		all = append(all, Return{slash.Number, slash.Epoch, nil, ledger.Wei{Int: amount}})
		for _, r := range requests {
			amount, err := c.ReturnOfRequest(ctx, slash.ID, slash.Number, r.Index, account)
			if err != nil {
				return nil, err
			}
			all = append(all, Return{slash.Number, slash.Epoch, &r.Index, ledger.Wei{Int: amount}})
		}
	}
	return all, nil
}
