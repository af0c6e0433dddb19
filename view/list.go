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
	epoch, err := c.CurrentEpoch(ctx)
	if err != nil {
		return nil, err
	}
	offers, err := c.Listings(ctx, provider, epoch, progress)
	if err != nil {
		return nil, err
	}
	all := make([]Listed, len(offers))
	for i, o := range offers {
		all[i] = Listed{
			ID: o.ID, State: o.Terms.State.String(), Provider: o.Terms.Provider.Hex(), Units: o.Terms.Units,
			StartEpoch: o.Terms.StartEpoch, EndEpoch: o.Terms.EndEpoch, Bond: ledger.Wei{Int: o.Account.Bond}, Pool: ledger.Wei{Int: o.Account.PoolTokens},
		}
	}
	return all, nil
}
