package ledger

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/muster-network/muster/chain"
)

// Events are all events of the deployment's contracts in blocks from … to, in chain order. They are of one
// branch of the chain: if it is reorganised meanwhile, they are read again. It fails with
// [chain.ErrNoBlock] if the chain is not that long. progress counts blocks and may be nil.
func (c *Client) Events(ctx context.Context, from, to uint64, progress chain.Progress) ([]Event, error) {
	logs, err := c.Logs(ctx, []chain.LogQuery{c.eventQuery()}, from, to, progress)
	if err != nil {
		return nil, err
	}
	return c.decodeEach(logs)
}

// decodeEach reads logs of the deployment's contracts.
func (c *Client) decodeEach(logs []types.Log) (events []Event, err error) {
	events = make([]Event, len(logs))
	for i := range logs {
		if events[i], err = c.decode(&logs[i]); err != nil {
			return nil, err
		}
	}
	return events, nil
}

// eventQuery asks for the events of all contracts.
func (c *Client) eventQuery() chain.LogQuery {
	contracts := slices.SortedFunc(maps.Keys(c.events), func(a, b common.Address) int { return a.Cmp(b) })
	return chain.LogQuery{Contracts: contracts}
}

// Named are contracts with events of their own that events of the deployment have named so far.
type Named struct {
	Tokens   []common.Address // that the market was paid in
	Accounts []common.Address // provider accounts
}

// And is those that some more events name in addition, each once.
func (n Named) And(events []Event) Named {
	n.Tokens = PaymentTokens(n.Tokens, events)
	n.Accounts = slices.Clone(n.Accounts)
	for _, e := range events {
		if made, ok := e.(ProviderAccountCreated); ok && !slices.Contains(n.Accounts, made.Account) {
			n.Accounts = append(n.Accounts, made.Account)
		}
	}
	return n
}

func (n Named) count() int { return len(n.Tokens) + len(n.Accounts) }

// ProvenEvents are all events of the deployment's contracts and of its provider accounts, and all movements of tokens that
// [Client.Transfers] has, in blocks whose headers are given, each the parent of the next; in chain order. They
// are held against the headers: a node that leaves some out, alters or invents them is found out
// ([chain.ErrLogs]). If that is not possible, the events come with a [chain.ErrUnprovable].
//
// before are the contracts that were named before; the events of these blocks may name more of them.
func (c *Client) ProvenEvents(ctx context.Context, headers []chain.Header, before Named) ([]Event, error) {
	return c.proven(ctx, headers, before, c.accountQueries)
}

// ProvenHistory is what an audit is about: [Client.ProvenEvents] without what provider accounts did, and with what is needed
// to count votes: all movements and delegations of FLT, and what the DAO's contracts did, if there is one.
func (c *Client) ProvenHistory(ctx context.Context, headers []chain.Header, tokens []common.Address) ([]Event, error) {
	return c.proven(ctx, headers, Named{Tokens: tokens}, func([]common.Address) []chain.LogQuery { return c.votingQueries() })
}

// TokenHistory is what is needed to count votes of FLT that was there before the deployment: its movements and delegations
// up to a block. They are as the node tells them. progress counts blocks and may be nil.
func (c *Client) TokenHistory(ctx context.Context, to uint64, progress chain.Progress) ([]Event, error) {
	queries := c.votingQueries()
	queries = slices.DeleteFunc(queries, func(q chain.LogQuery) bool { return q.Contracts[0] != c.Deployment.Token })
	if len(queries) == 0 {
		return nil, nil
	}
	logs, err := c.Logs(ctx, queries, 0, to, progress)
	if err != nil {
		return nil, fmt.Errorf("read the history of FLT: %w", err)
	}
	return c.decodeEach(logs)
}

// proven reads, beside the deployment's events and tokens, what more asks for, given the provider accounts that there are.
func (c *Client) proven(ctx context.Context, headers []chain.Header, known Named, more func(accounts []common.Address) []chain.LogQuery) ([]Event, error) {
	first, last := headers[0], headers[len(headers)-1]
	var events []Event
	for {
		queries := slices.Concat(c.transferQueries(known.Tokens), []chain.LogQuery{c.eventQuery()}, more(known.Accounts))
		logs, err := c.Logs(ctx, queries, first.Number, last.Number, nil)
		if err != nil {
			return nil, err
		}
		if events, err = c.decodeAll(logs, known.Accounts); err != nil {
			return nil, err
		}
		if all := known.And(events); all.count() > known.count() {
			known = all
			continue
		}
		unprovable := c.ProveLogs(ctx, headers, queries, logs)
		if unprovable != nil && !errors.Is(unprovable, chain.ErrUnprovable) {
			return nil, unprovable
		}
		return events, unprovable
	}
}

// mostContracts is how many contracts one query names: nodes limit them, geth to 1,000.
const mostContracts = 500

// accountQueries ask for what provider accounts did, and for new ones.
func (c *Client) accountQueries(accounts []common.Address) (queries []chain.LogQuery) {
	for some := range slices.Chunk(append([]common.Address{c.Deployment.Accounts}, accounts...), mostContracts) {
		queries = append(queries, chain.LogQuery{Contracts: some})
	}
	return queries
}

// votingQueries ask for what [Client.ProvenHistory] has in addition.
func (c *Client) votingQueries() (queries []chain.LogQuery) {
	for _, contract := range slices.SortedFunc(maps.Keys(c.voting), func(a, b common.Address) int { return a.Cmp(b) }) {
		if contract != c.Deployment.Token {
			queries = append(queries, chain.LogQuery{Contracts: []common.Address{contract}})
			continue
		}
		for _, event := range []string{"Transfer", "DelegateChanged", "DelegateVotesChanged"} {
			queries = append(queries, chain.LogQuery{Contracts: []common.Address{contract}, Topics: []any{c.token.GetABI().Events[event].ID}})
		}
	}
	return queries
}

// decodeAll reads the logs of contracts, some provider accounts and tokens.
func (c *Client) decodeAll(logs []types.Log, accounts []common.Address) ([]Event, error) {
	events := make([]Event, 0, len(logs))
	for i := range logs {
		var event Event
		var err error
		if _, votes := c.voting[logs[i].Address]; votes || c.isOurs(&logs[i]) {
			event, err = c.decode(&logs[i])
		} else if logs[i].Address == c.Deployment.Accounts || slices.Contains(accounts, logs[i].Address) {
			event, err = decodeBy(c.parts, &logs[i])
		} else if event, err = c.decodeTransfer(&logs[i]); err != nil && logs[i].Address != c.Deployment.Token {
			continue // whoever wrote that token cannot keep others from reading the rest
		}
		if err != nil {
			return nil, err
		}
		events = append(events, event)
	}
	return events, nil
}

// PaymentTokens are some tokens and those that events of the market name in addition, each once.
func PaymentTokens(tokens []common.Address, events []Event) []common.Address {
	all := slices.Clone(tokens)
	for _, e := range events {
		var token common.Address
		switch e := e.(type) {
		case AccountDeposited:
			token = e.Token
		case CreditGranted:
			token = e.Token
		default: // whatever else moves a token moves what came in before
			continue
		}
		if !slices.Contains(all, token) {
			all = append(all, token)
		}
	}
	return all
}
