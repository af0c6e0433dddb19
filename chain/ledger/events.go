package ledger

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
)

// Events are all events of both contracts in blocks from … to, in chain order. They are of one
// branch of the chain: if it is reorganised meanwhile, they are read again. It fails with
// [chain.ErrNoBlock] if the chain is not that long. progress counts blocks and may be nil.
func (c *Client) Events(ctx context.Context, from, to uint64, progress chain.Progress) ([]Event, error) {
	logs, err := c.Logs(ctx, []chain.LogQuery{{Contracts: []common.Address{c.Deployment.Capacity, c.Deployment.Staking}}}, from, to, progress)
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
