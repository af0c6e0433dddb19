package ledger

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
)

// WatchEvents are the events that concern watchers in blocks from … to, in chain order: all of the watch and of the
// market, and of staking those by which a commitment's end is known. Otherwise it is like [Client.Events].
func (c *Client) WatchEvents(ctx context.Context, from, to uint64, progress chain.Progress) ([]Event, error) {
	staking := c.staking.GetABI().Events
	queries := []chain.LogQuery{
		{Contracts: []common.Address{c.Deployment.Watch, c.Deployment.Market}},
		{Contracts: []common.Address{c.Deployment.Staking}, Topics: []any{staking["Activated"].ID}},
		{Contracts: []common.Address{c.Deployment.Staking}, Topics: []any{staking["CommitmentFailed"].ID}},
	}
	logs, err := c.Logs(ctx, queries, from, to, progress)
	if err != nil {
		return nil, err
	}
	events := make([]Event, len(logs))
	for i := range logs {
		if events[i], err = c.decode(&logs[i]); err != nil {
			return nil, err
		}
	}
	return events, nil
}
