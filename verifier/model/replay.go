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
	gifts       map[string]*big.Int    // what other contracts were given, by holder and token
	doubts      map[common.Address]int // movements of tokens that are not believed, and are not as expected
}

// NewReplay begins right after deployment.
func NewReplay(rules Rules, values Values) *Replay {
	return &Replay{model: New(rules, values), donated: zero(), gifts: map[string]*big.Int{}, doubts: map[common.Address]int{}}
}

// UseRounds gives the replay what the beacon has for a second, if it has values by the clock.
func (r *Replay) UseRounds(values Values) { r.model.timed = values }

// Model is the state that the rules lead to.
func (r *Replay) Model() *Model { return r.model }

// Differences are those found so far, in the order of the chain.
func (r *Replay) Differences() []Difference { return r.differences }

// Donated is what was sent to the staking contract without being asked for. It belongs to nobody.
func (r *Replay) Donated() *big.Int { return r.donated }

// GivenTo is what was sent to the market or the watch without being asked for.
func (r *Replay) GivenTo(holder, token common.Address) *big.Int {
	if v, ok := r.gifts[debtKey(holder, token)]; ok {
		return v
	}
	return zero()
}

// Doubts counts the movements of a token that are not as the market's events say. It says something about the token, which
// anybody may have written.
func (r *Replay) Doubts(token common.Address) int { return r.doubts[token] }

// donate notes tokens that nobody asked for.
func (r *Replay) donate(holder, token common.Address, amount *big.Int) {
	if holder == r.model.rules.Vault {
		r.donated = add(r.donated, amount)
		return
	}
	r.gifts[debtKey(holder, token)] = add(r.GivenTo(holder, token), amount)
}

func (r *Replay) add(d ...Difference) { r.differences = append(r.differences, d...) }

// Transaction replays the events of one transaction, in their order: those of the contracts but
// the first of each, and those of tokens that move into or out of them. time is its block's.
func (r *Replay) Transaction(events []ledger.Event, time uint64) {
	t := &transaction{Replay: r, events: events, time: time, done: map[common.Hash]bool{}}
	for i, e := range events {
		if move, ok := e.(ledger.Transferred); ok {
			t.countVotes(i, move)
			if !t.concernsContracts(move) {
				continue
			}
			if t.comesByLien(move) {
				t.model.credit.noteComing(move.From, move.Token, move.Amount)
				continue
			}
			if move.To == ledger.Dead {
				move.To = common.Address{} // for a token that cannot burn itself
			}
			t.tokens.seen = append(t.tokens.seen, move)
			continue
		}
		t.noteShares(e)
		t.see(i, e)
	}
	t.matchLeftovers()
	t.matchTokens()
	t.matchCalls()
	t.followRoles()
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
	time          uint64 // of the block
	at            int    // the event that is looked at
	unexplained   unexplained
	outstanding   outstanding
	tokens        tokens
	transfersFrom int                  // where the next call of transfer looks first
	moving        *moving              // what was redelegated and has not arrived
	calls         []call               // of the timelock and the council, nothing of which was seen yet
	governed      []governed           // events that need such a call
	done          map[common.Hash]bool // operations of the timelock that were done
	claimedAt     *int                 // the claim that the last of tokens.expected is for, if it is for one
}

type (
	// unexplained are events that were seen, and that no action has led to so far.
	unexplained []ledger.Event
	// outstanding are events that an action leads to, and that have not been seen so far.
	outstanding []ledger.Event
	// tokens are the movements of tokens that were seen, and those that actions lead to. They are
	// matched at the end, when both are complete.
	tokens struct {
		seen     []ledger.Transferred
		expected []movement
	}
	// A movement repays a debt where one contract pays another what it is owed. Else it would be a gift.
	movement struct {
		ledger.Transferred
		repays bool
	}
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
		t.ask(e)
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
	if !found {
		t.add(NewDifference(known, "", noEvent, anEvent, "the rules do not lead to it"))
	}
}

// expectMove expects a movement of tokens that an action leads to. The claims of one call, whose events come one after
// the other, are paid together.
func (t *transaction) expectMove(known ledger.Event, move ledger.Transferred) {
	_, claim := known.(ledger.RewardsClaimed)
	if last := len(t.tokens.expected) - 1; claim && t.claimedAt != nil && t.tokens.expected[last].To == move.To && t.claimsBetween(*t.claimedAt) {
		t.tokens.expected[last].Amount = add(t.tokens.expected[last].Amount, move.Amount)
	} else {
		_, repays := known.(ledger.LienReceived)
		t.tokens.expected = append(t.tokens.expected, movement{move, repays})
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
		if _, ok := takeOut(&t.tokens.seen, x.Transferred, func(a, b ledger.Transferred) bool { return len(compare(a, b)) == 0 }); !ok {
			missing = append(missing, x.Transferred)
		} else if !x.repays && t.holder(x.From) && t.keeps(x.To, x.Token) { // what it pays, one of the contracts gets
			t.donate(x.To, x.Token, x.Amount)
		}
	}
	for _, x := range missing {
		e, ok := takeOut(&t.tokens.seen, x, t.sameDirection)
		switch {
		case !t.believed(x.Token):
			t.doubts[x.Token]++
		case ok:
			t.compare(x, e)
		default:
			t.missing(x)
		}
	}
	for _, e := range t.tokens.seen {
		switch {
		case e.Amount.Sign() == 0: // which anybody may move
		case !t.believed(e.Token):
			t.doubts[e.Token]++
		case t.keeps(e.From, e.Token):
			t.add(NewDifference(e, "", noEvent, anEvent, "no action lets tokens out of the contract"))
		default:
			t.donate(e.To, e.Token, e.Amount)
		}
	}
}

// holder says whether an account is one of the contracts that keep tokens.
func (t *transaction) holder(account common.Address) bool {
	r := t.model.rules
	return account == r.Vault || r.Market != nil && (account == r.Market.Market || account == r.Market.Watch) || r.Credit.has(account)
}

// keeps says whether an account is one of the contracts, and keeps a token.
func (t *transaction) keeps(account, token common.Address) bool {
	r := t.model.rules
	switch {
	case r.Credit.has(account):
		return t.model.lends(account, token)
	case t.holder(account):
		return token == r.Token || r.Market != nil && account == r.Market.Market
	}
	return false
}

// noteShares notes shares of a pool that move into or out of the market as any token that it is paid in.
func (t *transaction) noteShares(e ledger.Event) {
	moved, ok := e.(ledger.PoolSharesMoved)
	if r := t.model.rules.Market; ok && r != nil && (moved.From == r.Market || moved.To == r.Market) {
		t.tokens.seen = append(t.tokens.seen, ledger.Transferred{At: moved.At, Token: moved.Pool, From: moved.From, To: moved.To, Amount: moved.Shares})
	}
}

// comesByLien says whether a movement is what an account sends to the credit contract, to be taken note of.
func (t *transaction) comesByLien(move ledger.Transferred) bool {
	r := t.model.rules
	return r.Credit != nil && move.To == r.Credit.Credit && t.keeps(move.To, move.Token) && !t.holder(move.From)
}

// believed says whether a token's events tell of movements that there were.
func (t *transaction) believed(token common.Address) bool {
	r := t.model.rules
	return token == r.Token || r.Market != nil && slices.Contains(r.Market.Tokens, token)
}

// sameDirection says whether two movements are into, or out of, the same contract.
func (t *transaction) sameDirection(a, b ledger.Transferred) bool {
	return t.holder(a.To) && a.To == b.To || t.holder(a.From) && a.From == b.From
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
