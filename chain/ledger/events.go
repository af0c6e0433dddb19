package ledger

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
)

// Events are all events of both contracts in blocks from … to, in chain order. They are of one
// branch of the chain: if it is reorganised meanwhile, they are read again. It fails with
// [chain.ErrNoBlock] if the chain is not that long. progress counts blocks and may be nil.
func (c *Client) Events(ctx context.Context, from, to uint64, progress chain.Progress) ([]Event, error) {
	logs, err := c.Logs(ctx, []chain.LogQuery{c.eventQuery()}, from, to, progress)
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

// eventQuery asks for the events of both contracts.
func (c *Client) eventQuery() chain.LogQuery {
	return chain.LogQuery{Contracts: []common.Address{c.Deployment.Capacity, c.Deployment.Staking}}
}

// ProvenEvents are all events of both contracts, and all movements of FLT into and out of the staking
// contract, in blocks whose headers are given, each the parent of the next; in chain order. They are
// held against the headers: a node that leaves some out, alters or invents them is found out
// ([chain.ErrLogs]). If that is not possible, the events come with a [chain.ErrUnprovable].
func (c *Client) ProvenEvents(ctx context.Context, headers []chain.Header) ([]Event, error) {
	queries := append(c.transferQueries(), c.eventQuery())
	first, last := headers[0], headers[len(headers)-1]
	logs, err := c.Logs(ctx, queries, first.Number, last.Number, nil)
	if err != nil {
		return nil, err
	}
	unprovable := c.ProveLogs(ctx, headers, queries, logs)
	if unprovable != nil && !errors.Is(unprovable, chain.ErrUnprovable) {
		return nil, unprovable
	}
	events := make([]Event, len(logs))
	for i := range logs {
		if c.isOurs(&logs[i]) {
			events[i], err = c.decode(&logs[i])
		} else {
			events[i], err = c.decodeTransfer(&logs[i])
		}
		if err != nil {
			return nil, err
		}
	}
	return events, unprovable
}
