package model

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// A redelegation has the events of a withdrawal and of a delegation, and no token moves. It is
// replayed as two actions: one takes the stake out of the one commitment and into the hand, the
// other puts it into the other commitment.

// A hand is stake between two commitments.
type hand struct {
	owner  common.Address
	amount *big.Int
}

// leave is the first half of a redelegation, or nil if e is a withdrawal: that one moves tokens
// before anything else happens.
func (t *transaction) leave(e ledger.Withdrawn) func() ([]ledger.Event, error) {
	to, ok := t.destination()
	if !ok {
		return nil
	}
	call := Call{Block: e.Block, Sender: e.Delegator}
	if _, _, err := t.model.leaving(call, e.ID, e.Request); err != nil {
		// Both events name who acted; the rules know who has such a request.
		if other := (Call{Block: e.Block, Sender: to.Delegator}); t.model.has(other, e.ID, e.Request) {
			call = other
		}
	}
	return func() ([]ledger.Event, error) {
		withdrawn, err := t.model.leave(call, e.ID, e.Request)
		if err != nil {
			return nil, err
		}
		t.hand = &hand{call.Sender, withdrawn.Amount}
		return []ledger.Event{withdrawn}, nil
	}
}

// enter is the second half of a redelegation, or nil if there is nothing in the hand.
func (t *transaction) enter(e ledger.Delegated) func() ([]ledger.Event, error) {
	if t.hand == nil {
		return nil
	}
	h := *t.hand
	t.hand = nil
	return func() ([]ledger.Event, error) {
		return t.model.enter(Call{Block: e.Block, Sender: h.owner}, e.ID, h.amount)
	}
}

// destination finds the delegation that follows the event that is looked at, with nothing between
// them but rewards that are shared out.
func (t *transaction) destination() (to ledger.Delegated, ok bool) {
	for _, e := range t.events[t.at+1:] {
		if _, ok := e.(ledger.RewardsVested); ok {
			continue
		}
		to, ok = e.(ledger.Delegated)
		return to, ok
	}
	return to, false
}

// has says whether the caller has a request that has thawed.
func (m *Model) has(call Call, id, index uint64) bool {
	_, _, err := m.leaving(call, id, index)
	return err == nil
}
