package model

import (
	"errors"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// A Replay finds out from a chain's events which actions were taken, takes them in a model, and names
// the differences. It is not safe for concurrent use.
type Replay struct {
	model       *Model
	differences []Difference
	donated     *big.Int
}

// NewReplay begins right after deployment.
func NewReplay(rules Rules, values Values) *Replay {
	return &Replay{model: New(rules, values), donated: zero()}
}

// Model is the state that the rules lead to.
func (r *Replay) Model() *Model { return r.model }

// Differences are those found so far, in the order of the chain.
func (r *Replay) Differences() []Difference { return r.differences }

// Donated is what was sent to the staking contract without being asked for. It belongs to nobody.
func (r *Replay) Donated() *big.Int { return r.donated }

func (r *Replay) add(d ...Difference) { r.differences = append(r.differences, d...) }

// Transaction replays the events of one transaction, in their order: those of both contracts but
// the two of their deployment, and the token's that move FLT into or out of the staking contract.
func (r *Replay) Transaction(events []ledger.Event) {
	t := &transaction{Replay: r, events: events}
	for i, e := range events {
		if move, ok := e.(ledger.Transferred); ok {
			if move.To == ledger.Dead {
				move.To = common.Address{} // for a token that cannot burn itself
			}
			t.tokens.seen = append(t.tokens.seen, move)
			continue
		}
		t.see(i, e)
	}
	t.matchLeftovers()
	t.matchTokens()
}

// A transaction matches the events that were seen with those that the rules expect.
//
// Each action has one event by which it is known, such as Settled. When that one is seen, the model
// takes the action and says which events must come of it. Some of them were seen before, others come
// after. A settlement that slashes a commitment until it fails, and the end of an earlier slash, are examples:
//
//	seen              what is done with it
//	RateFixed         no action is known by it: it is unexplained so far
//	Slashed           no action is known by it: it is unexplained so far
//	Settled           Model.Settle expects RateFixed, Slashed, Settled, CommitmentFailed: Settled is compared
//	                  with this event, the first two with the unexplained ones; CommitmentFailed is outstanding
//	CommitmentFailed  it was outstanding, and is compared
//	SlashFinished     Model.FinishSlash expects it, and a Transfer, which is kept for the end
//	Transfer          tokens that are burned: kept for the end
//	(the end)         the Transfer that was seen is compared with the one that was expected
//
// A comparison gives a difference for each field that is not as expected. Had the contract failed to
// slash, Slashed would be outstanding at the end, which is a difference; had it slashed without reason,
// Slashed would be unexplained at the end, which is one too. A transaction may have several actions.
//
// Where an action moves tokens, they tell who acted and with how much, so that what its event says of
// this can be compared too: see [transaction.payer].
type transaction struct {
	*Replay
	events        []ledger.Event
	at            int // the event that is looked at
	unexplained   unexplained
	outstanding   outstanding
	tokens        tokens
	transfersFrom int     // where the next call of transfer looks first
	moving        *moving // what was redelegated and has not arrived
	claimedAt     *int    // the claim that the last of tokens.expected is for, if it is for one
}

type (
	// unexplained are events that were seen, and that no action has led to so far.
	unexplained []ledger.Event
	// outstanding are events that an action leads to, and that have not been seen so far.
	outstanding []ledger.Event
	// tokens are the movements of tokens that were seen, and those that actions lead to. They are
	// matched at the end, when both are complete.
	tokens struct{ seen, expected []ledger.Transferred }
)

// see looks at the next event: either it is outstanding, or an action is known by it, or it stays
// unexplained for now.
func (t *transaction) see(i int, e ledger.Event) {
	like := sameSubject
	if _, ok := e.(ledger.BondAdded); ok {
		like = sameType // the one of a new commitment comes right after its first event
	}
	if x, ok := takeOut(&t.outstanding, e, like); ok {
		t.compare(x, e)
		return
	}
	t.at, t.transfersFrom = i, max(t.transfersFrom, i)
	expected, err := t.act(e)
	switch {
	case errors.Is(err, errNoAction):
		t.unexplained = append(t.unexplained, e)
	case err != nil:
		t.add(NewDifference(e, blame(e, err), noEvent, anEvent, err.Error()))
	default:
		t.expect(e, expected)
	}
}

// expect holds the events that an action must lead to against those seen so far. known is the event
// by which the action is known.
func (t *transaction) expect(known ledger.Event, expected []ledger.Event) {
	found := false
	for _, x := range expected {
		if !found && sameType(x, known) {
			found = true
			t.compare(x, known)
		} else if move, ok := x.(ledger.Transferred); ok {
			t.expectMove(known, move)
		} else if e, ok := takeOut(&t.unexplained, x, sameSubject); ok {
			t.compare(x, e)
		} else {
			t.outstanding = append(t.outstanding, x)
		}
	}
}

// expectMove expects a movement of tokens that an action leads to. The claims of one call, whose events come one after
// the other, are paid together.
func (t *transaction) expectMove(known ledger.Event, move ledger.Transferred) {
	_, claim := known.(ledger.RewardsClaimed)
	if last := len(t.tokens.expected) - 1; claim && t.claimedAt != nil && t.tokens.expected[last].To == move.To && t.claimsBetween(*t.claimedAt) {
		t.tokens.expected[last].Amount = add(t.tokens.expected[last].Amount, move.Amount)
	} else {
		t.tokens.expected = append(t.tokens.expected, move)
	}
	t.claimedAt = nil
	if claim {
		at := t.at
		t.claimedAt = &at
	}
}

// claimsBetween says whether there are only claims between an event and the one that is looked at.
func (t *transaction) claimsBetween(from int) bool {
	return !slices.ContainsFunc(t.events[from+1:t.at], func(e ledger.Event) bool { return !sameType(e, t.events[from]) })
}

// matchLeftovers pairs at the end what is outstanding with what is unexplained, by type alone. What
// is left of either is a difference.
func (t *transaction) matchLeftovers() {
	for _, x := range t.outstanding {
		if e, ok := takeOut(&t.unexplained, x, sameType); ok {
			t.compare(x, e)
			continue
		}
		t.missing(x)
	}
	for _, e := range t.unexplained {
		t.add(NewDifference(e, "", noEvent, anEvent, "nothing in its transaction leads to it"))
	}
}

// matchTokens pairs the movements of tokens that were seen with those expected: first those that are
// equal, then those that only have the same direction. Tokens that come in without an action are a
// donation.
func (t *transaction) matchTokens() {
	var missing []ledger.Transferred
	for _, x := range t.tokens.expected {
		if _, ok := takeOut(&t.tokens.seen, x, func(a, b ledger.Transferred) bool { return len(compare(a, b)) == 0 }); !ok {
			missing = append(missing, x)
		}
	}
	for _, x := range missing {
		if e, ok := takeOut(&t.tokens.seen, x, t.sameDirection); ok {
			t.compare(x, e)
			continue
		}
		t.missing(x)
	}
	for _, e := range t.tokens.seen {
		if t.comesIn(e) {
			t.donated = add(t.donated, e.Amount)
			continue
		}
		t.add(NewDifference(e, "", noEvent, anEvent, "no action lets tokens out of the staking contract"))
	}
}

// comesIn says whether tokens move into the staking contract. All others here move out of it.
func (t *transaction) comesIn(move ledger.Transferred) bool { return move.To == t.model.rules.Vault }

func (t *transaction) sameDirection(a, b ledger.Transferred) bool {
	return t.comesIn(a) == t.comesIn(b)
}

func (t *transaction) compare(expected, got ledger.Event) { t.add(compare(expected, got)...) }

// missing names an event that the transaction should have had.
func (t *transaction) missing(x ledger.Event) {
	at := t.events[0].Where()
	t.add(Difference{
		Block: at.Block, Tx: at.TxHash, Event: EventName(x), ID: idOf(x),
		Expected: anEvent, Got: noEvent, Explanation: "the other events of its transaction lead to it",
	})
}

// takeOut removes the first of events that is like e.
func takeOut[S ~[]E, E any](events *S, e E, like func(a, b E) bool) (found E, ok bool) {
	i := slices.IndexFunc(*events, func(x E) bool { return like(x, e) })
	if i < 0 {
		return found, false
	}
	found = (*events)[i]
	*events = slices.Delete(*events, i, i+1)
	return found, true
}
