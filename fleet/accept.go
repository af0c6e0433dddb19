package fleet

import (
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/internal/killpoint"
	"github.com/muster-network/muster/internal/store"
	"github.com/muster-network/muster/prover/record"
)

// An arrival is an order that came from a server.
type arrival struct {
	from  string
	term  uint64
	Order Order
	id    string
}

// A verdict is what the hub makes of an arrival.
type verdict struct {
	begin   *taken   // to be carried out now; nil: not
	outcome *outcome // it is known; nil: not yet
}

// givenResponse is which response of a commitment to a challenge counts.
type givenResponse struct {
	ID       string      `json:"id"` // of its order
	Units    int         `json:"units"`
	Root     common.Hash `json:"root"`
	Accepted time.Time   `json:"accepted"`
}

// accept takes orders in the sequence in which they came. When it returns, those to be carried out are on disk.
func (b *book) accept(batch []arrival) ([]verdict, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	killpoint.Here("fleet/order-not-recorded")
	verdicts, begun := make([]verdict, len(batch)), map[string]*taken{}
	err := b.write("orders", func(tx *store.Tx) error {
		for i, a := range batch {
			v, err := b.decide(tx, a, begun)
			if err != nil {
				return err
			}
			verdicts[i] = v
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	killpoint.Here("fleet/order-recorded")
	for id, r := range begun {
		b.pending[id] = r
	}
	return verdicts, nil
}

// decide says what becomes of one order.
func (b *book) decide(tx *store.Tx, a arrival, begun map[string]*taken) (v verdict, err error) {
	refuse := func(format string, args ...any) (verdict, error) {
		o := refusal(format, args...)
		return verdict{outcome: &o}, nil
	}
	o := &a.Order
	if o.Commitment == 0 {
		if !b.works(a.from) {
			return refuse("%s has no commitment, and so nothing to %s", a.from, o.Kind)
		}
	} else if of := b.assignments[o.Commitment]; of.Server != a.from || of.Term != a.term {
		return refuse("commitment %d is not assigned to %s any more", o.Commitment, a.from)
	}
	r := b.pending[a.id]
	if r == nil {
		r = begun[a.id]
	}
	if r != nil { // it is being carried out
		if !slices.Contains(r.Servers, a.from) {
			r.Servers = append(r.Servers, a.from)
			return v, tx.Bucket(orderBucket).PutJSON([]byte(a.id), r)
		}
		return v, nil
	}
	r = &taken{}
	known, err := tx.Bucket(orderBucket).GetJSON([]byte(a.id), r)
	if err != nil {
		return v, err
	}
	if known && !r.Outcome.failed() {
		return verdict{outcome: r.Outcome}, nil
	}
	if o.Kind == Respond {
		other, err := b.otherResponse(tx, a.id, o, begun)
		if err != nil {
			return v, err
		}
		if other != nil {
			contradicts := outcomeOf(nil, fmt.Errorf("refuse the response of commitment %d to challenge %d: %w", o.Commitment, o.Challenge, other))
			return verdict{outcome: &contradicts}, nil
		}
		if err := tx.Bucket(responseBucket).PutJSON(responseKey(o), givenResponse{a.id, o.Units, *o.Root, time.Now()}); err != nil {
			return v, err
		}
	}
	if o.Kind == PostSeal {
		if err := keepRoots(tx, o); err != nil {
			return v, err
		}
	}
	r = &taken{Order: *o, Servers: []string{a.from}, Accepted: time.Now()}
	begun[a.id] = r
	return verdict{begin: r}, tx.Bucket(orderBucket).PutJSON([]byte(a.id), r)
}

// works says whether a server has any commitment.
func (b *book) works(name string) bool {
	for _, a := range b.assignments {
		if a.Server == name {
			return true
		}
	}
	return false
}

// responseKey is what one response is given for.
func responseKey(o *Order) []byte {
	key := append(store.Key(o.Commitment), store.Key(o.Challenge)...)
	return append(key, o.Block[:]...)
}

// otherResponse is another response that is given for what an order responds to, or may be; nil: there is none. One that
// no block can have any more was not given.
func (b *book) otherResponse(tx *store.Tx, id string, o *Order, begun map[string]*taken) (*record.SignedOther, error) {
	var given givenResponse
	if there, err := tx.Bucket(responseBucket).GetJSON(responseKey(o), &given); err != nil || !there || given.ID == id {
		return nil, err
	}
	root, err := elementOf(&given.Root)
	if err != nil {
		return nil, err
	}
	other := &record.SignedOther{Units: given.Units, ChainRoot: root}
	if b.pending[given.ID] != nil || begun[given.ID] != nil {
		return other, nil
	}
	var r taken
	there, err := tx.Bucket(orderBucket).GetJSON([]byte(given.ID), &r)
	if err != nil || there && r.Outcome.failed() {
		return nil, err
	}
	return other, nil // it was given, or is forgotten and may have been
}

// finish writes down what became of an order, and says who waits for it.
func (b *book) finish(id string, o outcome) (servers []string, err error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	r := b.pending[id]
	if r == nil {
		return nil, fmt.Errorf("order %s is not under way", id)
	}
	killpoint.Here("fleet/outcome-not-recorded")
	done := taken{Servers: r.Servers, Accepted: r.Accepted, Outcome: &o}
	if err := b.write("an outcome", func(tx *store.Tx) error { return tx.Bucket(orderBucket).PutJSON([]byte(id), done) }); err != nil {
		return nil, err
	}
	killpoint.Here("fleet/outcome-recorded")
	delete(b.pending, id)
	return r.Servers, nil
}

// reopen makes an order one that is under way again: its transaction is in the chain no more.
func (b *book) reopen(a arrival) (*taken, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.pending[a.id] != nil {
		return nil, nil
	}
	r := &taken{Order: a.Order, Servers: []string{a.from}, Accepted: time.Now(), resumed: true}
	if err := b.write("an order", func(tx *store.Tx) error { return tx.Bucket(orderBucket).PutJSON([]byte(a.id), r) }); err != nil {
		return nil, err
	}
	b.pending[a.id] = r
	return r, nil
}

// outcomesOf says what became of orders. Only who ordered one is told.
func (b *book) outcomesOf(name string, ids []string) (map[string]*outcome, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	all := map[string]*outcome{}
	err := b.db.View(func(tx *store.Tx) error {
		for _, id := range ids {
			if id == "" {
				continue
			}
			var r taken
			there, err := tx.Bucket(orderBucket).GetJSON([]byte(id), &r)
			if err != nil {
				return err
			}
			if there && slices.Contains(r.Servers, name) {
				all[id] = r.Outcome
			}
		}
		return nil
	})
	return all, err
}

// underWayNow are the orders that have no outcome, by id.
func (b *book) underWayNow() map[string]*taken {
	b.mu.Lock()
	defer b.mu.Unlock()
	all := make(map[string]*taken, len(b.pending))
	for id, r := range b.pending {
		all[id] = r
	}
	return all
}
