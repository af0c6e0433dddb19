package view

import (
	"context"
	"math/big"

	"github.com/muster-network/muster/chain/ledger"
)

// Pending is final epochs of a commitment that are not settled yet: whoever brings stake bears their slashes.
type Pending struct {
	Epochs uint64     `json:"epochs"`
	Looked uint64     `json:"looked"` // at how many of them, the first ones
	Slash  ledger.Wei `json:"slash"`  // that those would bring, if there is as much stake
}

// mostLooked is how many pending epochs are looked at.
const mostLooked = 32

// ReadPending reads what a commitment's pending epochs will cost (docs/contracts.md, Settle).
func ReadPending(ctx context.Context, c *ledger.Client, id uint64) (Pending, error) {
	p := Pending{Slash: ledger.Wei{Int: new(big.Int)}}
	var err error
	if p.Epochs, err = c.Pending(ctx, id); err != nil || p.Epochs == 0 {
		return p, err
	}
	account, err := c.Account(ctx, id)
	if err != nil {
		return p, err
	}
	for p.Looked = 0; p.Looked < min(p.Epochs, mostLooked); p.Looked++ {
		slash, err := penalty(ctx, c, id, account.NextEpoch+p.Looked, account)
		if err != nil {
			return p, err
		}
		p.Slash.Add(p.Slash.Int, slash)
	}
	return p, nil
}

// penalty is what an epoch's faults cost, by the counts and the rules of the epoch.
func penalty(ctx context.Context, c *ledger.Client, id, epoch uint64, account ledger.Account) (*big.Int, error) {
	terms, err := c.TermsAt(ctx, id, epoch)
	if err != nil {
		return nil, err
	}
	stake, err := c.StakeAt(ctx, id, epoch)
	if err != nil {
		return nil, err
	}
	n, err := c.Counts(ctx, id, epoch)
	if err != nil {
		return nil, err
	}
	rules, err := c.ParametersAt(ctx, epoch)
	if err != nil {
		return nil, err
	}
	if stake.Bond.Cmp(account.LeastBond(terms.Units)) < 0 {
		return new(big.Int), nil // it had no challenges to speak of
	}
	return rules.Penalty(n, account.CollateralPerUnit), nil
}
