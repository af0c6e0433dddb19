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

// depart is the first half of a redelegation to a commitment: stake goes into the hand.
func (t *transaction) depart(e ledger.Withdrawn, to ledger.Delegated) ([]ledger.Event, error) {
	call := t.by(e.Delegator)
	// Both events name who acted; the rules know who has such a request.
	if other := t.by(to.Delegator); !t.model.has(call, e.ID, e.Request) && t.model.has(other, e.ID, e.Request) {
		call = other
	}
	withdrawn, err := t.model.leave(call, e.ID, e.Request)
	if err != nil {
		return nil, err
	}
	t.hand = &hand{call.Sender, withdrawn.Amount}
	return []ledger.Event{withdrawn}, nil
}

// arrive is the second half of a redelegation: what is in the hand goes into a commitment.
func (t *transaction) arrive(e ledger.Delegated) ([]ledger.Event, error) {
	h := *t.hand
	t.hand = nil
	return t.model.enter(t.by(h.owner), e.ID, h.amount)
}

// destination finds the delegation that makes the withdrawal that is looked at a redelegation: it comes
// after it, with nothing between them but rewards that are shared out. A plain withdrawal moves tokens
// before anything else happens.
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
