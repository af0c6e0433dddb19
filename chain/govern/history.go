package govern

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/contracts/bindings"
)

// A history is what was ever granted and scheduled: whom and what to ask the contract about.
type history struct {
	Granted   []grant    `json:"granted"`
	Scheduled []schedule `json:"scheduled"`
}

type grant struct {
	Role    Role           `json:"role"`
	Account common.Address `json:"account"`
}

type schedule struct {
	ID   common.Hash    `json:"id"`
	By   common.Address `json:"by"`
	To   common.Address `json:"to"`
	Data hexutil.Bytes  `json:"data"`
}

// add adds what events tell.
func (h *history) add(logs []types.Log) error {
	authority := bindings.NewAuthority()
	granted, err := eventsOf(logs, authority.UnpackRoleGrantedEvent)
	if err != nil {
		return err
	}
	scheduled, err := eventsOf(logs, authority.UnpackOperationScheduledEvent)
	if err != nil {
		return err
	}
	for _, e := range granted {
		h.grant(grant{Role(e.RoleId), e.Account})
	}
	for _, e := range scheduled { // the same operation once more is the same to ask about
		if !slices.ContainsFunc(h.Scheduled, func(s schedule) bool { return s.ID == e.OperationId }) {
			h.Scheduled = append(h.Scheduled, schedule{e.OperationId, e.Caller, e.Target, e.Data})
		}
	}
	return nil
}

func (h *history) grant(g grant) {
	if !slices.Contains(h.Granted, g) {
		h.Granted = append(h.Granted, g)
	}
}

// eventsOf are the events of one kind among logs.
func eventsOf[E any](logs []types.Log, unpack func(*types.Log) (*E, error)) ([]*E, error) {
	var events []*E
	for i := range logs {
		e, err := unpack(&logs[i])
		if errors.Is(err, bind.ErrEventSignatureMismatch) {
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("%w: log %d of block %d: %w", ledger.ErrNotMuster, logs[i].Index, logs[i].BlockNumber, err)
		}
		events = append(events, e)
	}
	return events, nil
}

// assume adds who may have a role although no event is left that says so: those who governed from the
// start, and accounts that somebody cares about.
func (h *history) assume(d ledger.Deployment, accounts []common.Address) {
	first := d.Parameters.Governance
	for role := RoleAdmin; role <= RoleCouncil; role++ {
		for _, account := range append([]common.Address{d.Deployer, first.Admin, first.Guardian, first.Council}, accounts...) {
			if account != (common.Address{}) {
				h.grant(grant{role, account})
			}
		}
	}
	h.grant(grant{RoleLeaseMarket, d.Market})
}

// history reads the events from the block in which the authority was made to a head. What was kept of
// blocks that are still in the chain is not read again. If old events are gone, unknown says when they
// were.
func (c Authority) history(ctx context.Context, how Reading, made, head uint64) (h history, unknown string, err error) {
	shelf := shelf[history]{c.Client, how, c.Deployment.Authority, made}
	h, from := shelf.get(ctx, head)
	if from > head {
		return h, "", nil
	}
	logs, first, err := c.logsLeft(ctx, from, head, how.Progress)
	if err != nil {
		return h, "", err
	}
	deep, others := toKeep(logs, head)
	if err := h.add(deep); err != nil {
		return h, "", err
	}
	switch {
	case first > from:
		unknown = fmt.Sprintf("in blocks %d to %d: %s has thrown their events away", from, first-1, c.URL())
	case from == made && !isMade(logs, made): // its constructor grants roles
		unknown = fmt.Sprintf("since block %d: %s has thrown old events away, and does not say which", made, c.URL())
	default:
		shelf.keep(ctx, from, head, h)
	}
	return h, unknown, h.add(others)
}

// isMade says whether there are events of the block in which the authority was made.
func isMade(logs []types.Log, made uint64) bool { return len(logs) > 0 && logs[0].BlockNumber == made }

// logsLeft are the authority's logs from a block on, or from the first after it that the node has.
func (c Authority) logsLeft(ctx context.Context, from, head uint64, progress chain.Progress) (logs []types.Log, first uint64, err error) {
	queries := []chain.LogQuery{{Contracts: []common.Address{c.Deployment.Authority}}}
	logs, err = c.Logs(ctx, queries, from, head, progress)
	if !errors.Is(err, chain.ErrPruned) {
		return logs, from, err
	}
	gone, first := from, head+1 // gone is gone, first is not, as far as is known
	for gone+1 < first {
		middle := gone + (first-gone)/2
		_, err := c.Logs(ctx, queries, middle, middle, nil)
		switch {
		case err == nil:
			first = middle
		case errors.Is(err, chain.ErrPruned):
			gone = middle
		default:
			return nil, 0, err
		}
	}
	if first > head {
		return nil, first, nil
	}
	logs, err = c.Logs(ctx, queries, first, head, progress)
	return logs, first, err
}
