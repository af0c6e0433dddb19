package ledger

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/muster-network/muster/chain"
)

// What there is in the market is found by the topics of its events, of which nodes keep an index: a renter reads what
// concerns it, however much others do. How things stand is then read from the contract.

// OfferDescriptions are the descriptions of all offers by number, as they are now. progress counts blocks and may be nil.
func (c *Client) OfferDescriptions(ctx context.Context, progress chain.Progress) (map[uint64]OfferDescription, error) {
	events, err := c.marketEvents(ctx, progress, c.marketQuery("OfferPosted"), c.marketQuery("OfferDescribed"))
	if err != nil {
		return nil, err
	}
	return describe(events), nil
}

// OfferDescription is the description of one offer, as it is now.
func (c *Client) OfferDescription(ctx context.Context, offer uint64) (OfferDescription, error) {
	id := common.BigToHash(bigUint(offer))
	events, err := c.marketEvents(ctx, nil, c.marketQuery("OfferPosted", id), c.marketQuery("OfferDescribed", id))
	return describe(events)[offer], err
}

func describe(events []Event) map[uint64]OfferDescription {
	all := map[uint64]OfferDescription{}
	for _, e := range events {
		switch e := e.(type) {
		case OfferPosted:
			all[e.Offer] = e.Description
		case OfferDescribed:
			all[e.Offer] = e.Description
		}
	}
	return all
}

// OffersBy are the numbers of all offers that a provider posted.
func (c *Client) OffersBy(ctx context.Context, provider common.Address, progress chain.Progress) (offers []uint64, err error) {
	events, err := c.marketEvents(ctx, progress, c.marketQuery("OfferPosted", nil, nil, addressTopic(provider)))
	for _, e := range events {
		if posted, ok := e.(OfferPosted); ok {
			offers = append(offers, posted.Offer)
		}
	}
	return offers, err
}

// LeasesOf are the numbers of all leases of a renter.
func (c *Client) LeasesOf(ctx context.Context, renter common.Address, progress chain.Progress) ([]uint64, error) {
	return c.leasesIn(ctx, progress, c.marketQuery("LeaseOrdered", nil, nil, addressTopic(renter)))
}

// LeasesThrough are the numbers of all leases that were taken through some offers.
func (c *Client) LeasesThrough(ctx context.Context, offers []uint64, progress chain.Progress) ([]uint64, error) {
	if len(offers) == 0 {
		return nil, nil
	}
	queries := make([]chain.LogQuery, len(offers))
	for i, offer := range offers {
		queries[i] = c.marketQuery("LeaseOrdered", nil, common.BigToHash(bigUint(offer)))
	}
	return c.leasesIn(ctx, progress, queries...)
}

func (c *Client) leasesIn(ctx context.Context, progress chain.Progress, queries ...chain.LogQuery) (leases []uint64, err error) {
	events, err := c.marketEvents(ctx, progress, queries...)
	for _, e := range events {
		if ordered, ok := e.(LeaseOrdered); ok {
			leases = append(leases, ordered.Lease)
		}
	}
	return leases, err
}

// LeasePayments is what was paid for a lease when it was settled, in grains.
type LeasePayments struct {
	ToProvider, ToAccount, ToSponsor *big.Int // the last two are refunds, to the renter's account and to its sponsor
}

// LeasePayments adds up all payments and refunds of a lease. progress counts blocks and may be nil.
func (c *Client) LeasePayments(ctx context.Context, lease uint64, progress chain.Progress) (LeasePayments, error) {
	paid := LeasePayments{new(big.Int), new(big.Int), new(big.Int)}
	events, err := c.marketEvents(ctx, progress, c.marketQuery("LeaseSettled", common.BigToHash(bigUint(lease))))
	for _, e := range events {
		if settled, ok := e.(LeaseSettled); ok && settled.Lease == lease {
			paid.ToProvider.Add(paid.ToProvider, settled.ToProvider)
			paid.ToAccount.Add(paid.ToAccount, settled.ToAccount)
			paid.ToSponsor.Add(paid.ToSponsor, settled.ToSponsor)
		}
	}
	return paid, err
}

// AccountsOf are a renter's accounts: those that somebody paid into.
func (c *Client) AccountsOf(ctx context.Context, renter common.Address, progress chain.Progress) (accounts []AccountID, err error) {
	topic := addressTopic(renter)
	events, err := c.marketEvents(ctx, progress, c.marketQuery("Deposited", topic), c.marketQuery("CreditGranted", nil, topic))
	add := func(token common.Address, number *big.Int) {
		id := AccountID{renter, token, number.Uint64()}
		if number.IsUint64() && !slices.Contains(accounts, id) {
			accounts = append(accounts, id)
		}
	}
	for _, e := range events {
		switch e := e.(type) {
		case AccountDeposited:
			add(e.Token, e.Number)
		case CreditGranted:
			add(e.Token, e.Number)
		}
	}
	return accounts, err
}

// marketQuery asks for events of the market by their topics; nil is any.
func (c *Client) marketQuery(event string, topics ...any) chain.LogQuery {
	return chain.LogQuery{
		Contracts: []common.Address{c.Deployment.Market},
		Topics:    append([]any{c.market.GetABI().Events[event].ID}, topics...),
	}
}

// marketEvents are the events that some queries ask for, from the deployment on.
func (c *Client) marketEvents(ctx context.Context, progress chain.Progress, queries ...chain.LogQuery) ([]Event, error) {
	logs, err := c.allLogsOf(ctx, c.Deployment.Market, progress, queries...)
	if err != nil {
		return nil, err
	}
	return c.decodeEach(logs)
}

// allLogsOf are the logs of a contract that some queries ask for, from the deployment on.
func (c *Client) allLogsOf(ctx context.Context, contract common.Address, progress chain.Progress, queries ...chain.LogQuery) ([]types.Log, error) {
	head, err := c.HeadNumber(ctx)
	if err != nil {
		return nil, err
	}
	return c.logsOf(ctx, contract, c.Deployment.Block, head, progress, queries...)
}

// logsOf are the logs of a contract that some queries ask for, in blocks from … to.
func (c *Client) logsOf(ctx context.Context, contract common.Address, from, to uint64, progress chain.Progress, queries ...chain.LogQuery) ([]types.Log, error) {
	logs, err := c.Logs(ctx, queries, from, to, progress)
	for i := range logs {
		if logs[i].Address != contract {
			return nil, fmt.Errorf("%w: %s answers with a log of %s, which was not asked for", ErrNotMuster, c.URL(), logs[i].Address)
		}
	}
	return logs, err
}

func addressTopic(a common.Address) common.Hash { return common.BytesToHash(a[:]) }

// AccountTransfers are all payments into and out of a renter's accounts in blocks from … to, in chain order: each is an
// [AccountDeposited] or an [AccountWithdrawn]. progress counts blocks and may be nil.
func (c *Client) AccountTransfers(ctx context.Context, renter common.Address, from, to uint64, progress chain.Progress) ([]Event, error) {
	topic := addressTopic(renter)
	logs, err := c.logsOf(ctx, c.Deployment.Market, from, to, progress, c.marketQuery("Deposited", topic), c.marketQuery("Withdrawn", topic))
	if err != nil {
		return nil, err
	}
	return c.decodeEach(logs)
}
