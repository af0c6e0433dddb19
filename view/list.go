package view

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
)

// Listed is a commitment in a list of them.
type Listed struct {
	ID         uint64     `json:"id"`
	State      string     `json:"state"`
	Provider   string     `json:"provider"`
	Units      int        `json:"units"` // in this epoch
	StartEpoch uint64     `json:"startEpoch"`
	EndEpoch   uint64     `json:"endEpoch"`
	Bond       ledger.Wei `json:"bond"`
	Pool       ledger.Wei `json:"pool"`
}

// ListCommitments lists the commitments of a provider, or all if it is the zero address. progress
// counts commitments and may be nil.
func ListCommitments(ctx context.Context, c *ledger.Client, provider common.Address, progress chain.Progress) ([]Listed, error) {
	count, err := c.CommitmentCount(ctx)
	if err != nil {
		return nil, err
	}
	epoch, err := c.CurrentEpoch(ctx)
	if err != nil {
		return nil, err
	}
	all := []Listed{}
	for id := uint64(1); id <= count; id++ {
		terms, err := c.TermsAt(ctx, id, epoch)
		if err != nil {
			return nil, err
		}
		if provider == (common.Address{}) || terms.Provider == provider {
			account, err := c.Account(ctx, id)
			if err != nil {
				return nil, err
			}
			all = append(all, Listed{
				ID: id, State: terms.State.String(), Provider: terms.Provider.Hex(), Units: terms.Units,
				StartEpoch: terms.StartEpoch, EndEpoch: terms.EndEpoch, Bond: ledger.Wei{Int: account.Bond}, Pool: ledger.Wei{Int: account.PoolTokens},
			})
		}
		if progress != nil {
			progress(id, count)
		}
	}
	return all, nil
}
