package model

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// A redelegation has the events of a withdrawal and of a delegation, and no token moves. It is
// replayed as two actions: the first takes the stake out of one commitment, the second puts it into the
// other.

// moving is stake that has left one commitment and not yet arrived in another.
type moving struct {
	owner  common.Address
	amount *big.Int
	back   func() // puts it back
}

// depart is the first half of a redelegation to another commitment.
func (t *transaction) depart(e ledger.Withdrawn, to ledger.Delegated) ([]ledger.Event, error) {
	call := t.by(e.Delegator)
	// Both events name who acted; the rules know who has such a request.
	if other := t.by(to.Delegator); !t.model.has(call, e.ID, e.Request) && t.model.has(other, e.ID, e.Request) {
		call = other
	}
	c, r, err := t.model.leaving(call, e.ID, e.Request)
	if err != nil {
		return nil, err
	}
	thawing := c.Thawing
	withdrawn, err := t.model.leave(call, e.ID, e.Request)
	if err != nil {
		return nil, err
	}
	t.moving = &moving{call.Sender, withdrawn.Amount, func() { c.Thawing, r.paid = thawing, false }}
	return []ledger.Event{withdrawn}, nil
}

// arrive is the second half of a redelegation. If the rules refuse it, they refuse the first half, too.
func (t *transaction) arrive(e ledger.Delegated) ([]ledger.Event, error) {
	stake := *t.moving
	t.moving = nil
	events, err := t.model.enter(t.by(stake.owner), stake.owner, e.ID, stake.amount, ever)
	if err != nil {
		stake.back()
	}
	return events, err
}

// destination is the delegation that makes the withdrawal that is looked at a redelegation: it comes right
// after it. A plain withdrawal moves tokens before anything else happens.
func (t *transaction) destination() (to ledger.Delegated, ok bool) {
	if t.at+1 == len(t.events) {
		return to, false
	}
	to, ok = t.events[t.at+1].(ledger.Delegated)
	return to, ok
}

// has says whether the caller has a request that has thawed.
func (m *Model) has(call Call, id, index uint64) bool {
	_, _, err := m.leaving(call, id, index)
	return err == nil
}
