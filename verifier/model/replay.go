package model

import (
	"math/big"
	"reflect"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// A Replay takes the actions that a chain's events tell of, and names what is different. It is not
// safe for concurrent use.
type Replay struct {
	model       *Model
	differences []Difference
	donated     *big.Int
}

// NewReplay begins right after deployment.
func NewReplay(rules Rules, hash BlockHash) *Replay {
	return &Replay{model: New(rules, hash), donated: zero()}
}

// Model is the state that the rules lead to.
func (r *Replay) Model() *Model { return r.model }

// Differences are those found so far, in the order of the chain.
func (r *Replay) Differences() []Difference { return r.differences }

// Donated is what was sent to the staking contract without being asked for. It belongs to nobody.
func (r *Replay) Donated() *big.Int { return r.donated }

// Transaction replays the events of one transaction, in their order: those of both contracts but
// the two of their deployment, and the token's that move FLT into or out of the staking contract.
func (r *Replay) Transaction(events []ledger.Event) {
	t := &transaction{Replay: r, events: events}
	for i, e := range events {
		if move, ok := e.(ledger.Transferred); ok {
			t.moved = append(t.moved, move)
			continue
		}
		t.step(i, e)
	}
	t.matchLeftovers()
	t.matchMoves()
}

// A transaction matches events with what the rules expect. An action has one event by which it is
// known; others, such as those of rewards shared out on the way, come before or after that one.
type transaction struct {
	*Replay
	events   []ledger.Event
	at       int                  // the event that is looked at
	evidence int                  // events before it were looked at as evidence of who paid, or was paid
	pending  []ledger.Event       // seen, and not explained yet
	awaited  []ledger.Event       // expected, and not seen yet
	moves    []ledger.Transferred // expected
	moved    []ledger.Transferred // seen
	hand     *hand                // what was redelegated and has not arrived
}

func (t *transaction) step(i int, e ledger.Event) {
	like := sameSubject
	if _, ok := e.(ledger.BondAdded); ok {
		like = sameType // the one of a new commitment comes right after its first event
	}
	if x, ok := takeOut(&t.awaited, e, like); ok {
		t.compare(x, e)
		return
	}
	t.at, t.evidence = i, max(t.evidence, i)
	act := t.action(e)
	if act == nil {
		t.pending = append(t.pending, e)
		return
	}
	expected, err := act()
	if err != nil {
		t.add(NewDifference(e, blame(e, err), noEvent, anEvent, err.Error()))
		return
	}
	known := false
	for _, x := range expected {
		if !known && sameType(x, e) {
			known = true
			t.compare(x, e)
			continue
		}
		t.expect(x)
	}
}

// expect looks for an event of an action among those before the one by which the action is known.
func (t *transaction) expect(x ledger.Event) {
	if move, ok := x.(ledger.Transferred); ok {
		t.moves = append(t.moves, move)
		return
	}
	if e, ok := takeOut(&t.pending, x, sameSubject); ok {
		t.compare(x, e)
		return
	}
	t.awaited = append(t.awaited, x)
}

// matchLeftovers pairs what is left at the end by type alone.
func (t *transaction) matchLeftovers() {
	for _, x := range t.awaited {
		if e, ok := takeOut(&t.pending, x, sameType); ok {
			t.compare(x, e)
			continue
		}
		t.missing(x)
	}
	for _, e := range t.pending {
		t.add(NewDifference(e, "", noEvent, anEvent, "nothing in its transaction leads to it"))
	}
}

// matchMoves pairs the movements of tokens with those that the actions lead to. Tokens that come
// in without an action are a donation.
func (t *transaction) matchMoves() {
	var missing []ledger.Transferred
	for _, x := range t.moves {
		if _, ok := takeOut(&t.moved, x, func(a, b ledger.Transferred) bool { return len(Compare(a, b)) == 0 }); !ok {
			missing = append(missing, x)
		}
	}
	for _, x := range missing {
		if e, ok := takeOut(&t.moved, x, t.sameDirection); ok {
			t.compare(x, e)
			continue
		}
		t.missing(x)
	}
	for _, e := range t.moved {
		if e.To == t.model.rules.Vault {
			t.donated = add(t.donated, e.Amount)
			continue
		}
		t.add(NewDifference(e, "", noEvent, anEvent, "no action lets tokens out of the staking contract"))
	}
}

func (t *transaction) sameDirection(a, b ledger.Transferred) bool {
	vault := t.model.rules.Vault
	return (a.To == vault) == (b.To == vault)
}

func (t *transaction) compare(expected, got ledger.Event) { t.add(Compare(expected, got)...) }

func (t *transaction) add(d ...Difference) { t.differences = append(t.differences, d...) }

// missing names an event that the transaction should have had.
func (t *transaction) missing(x ledger.Event) {
	at := t.events[0].Where()
	t.add(Difference{
		Block: at.Block, Tx: at.TxHash, Event: EventName(x), ID: idOf(x),
		Expected: anEvent, Got: noEvent, Explanation: "the other events of its transaction lead to it",
	})
}

// nextMove finds the next movement of tokens in one direction: after an action's own event comes
// the one of its tokens. It tells who acted, whatever the action's event says.
func (t *transaction) nextMove(in bool) (move ledger.Transferred, ok bool) {
	vault := t.model.rules.Vault
	for k := t.evidence; k < len(t.events); k++ {
		move, ok = t.events[k].(ledger.Transferred)
		if ok && (move.To == vault) == in && move.To != (common.Address{}) {
			t.evidence = k + 1
			return move, true
		}
	}
	return move, false
}

// takeOut removes the first of events that is like e.
func takeOut[E any](events *[]E, e E, like func(a, b E) bool) (found E, ok bool) {
	i := slices.IndexFunc(*events, func(x E) bool { return like(x, e) })
	if i < 0 {
		return found, false
	}
	found = (*events)[i]
	*events = slices.Delete(*events, i, i+1)
	return found, true
}

// sameSubject says whether two events are of the same type and about the same commitment.
func sameSubject(a, b ledger.Event) bool { return sameType(a, b) && idOf(a) == idOf(b) }

func hasField(e ledger.Event, name string) bool {
	_, ok := reflect.TypeOf(e).FieldByNameFunc(func(f string) bool { return fieldName(f) == name })
	return ok
}
