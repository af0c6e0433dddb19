package model

import (
	"reflect"
	"slices"
	"testing"

	"github.com/muster-network/muster/chain/ledger"
)

// everyCreditEvent is all of the liens and the pools but their first.
var everyCreditEvent = []ledger.Event{
	ledger.LienOpened{}, ledger.LienLifted{}, ledger.RewardsPledged{}, ledger.LienReceived{}, ledger.LienPaidOut{},
	ledger.IncomeNamed{}, ledger.PoolParametersSet{}, ledger.PoolParametersPlanned{}, ledger.InterestAdded{}, ledger.LoanTaken{}, ledger.LoanRepaid{}, ledger.LoanWrittenOff{},
	ledger.FirstLossAdded{}, ledger.FirstLossTaken{}, ledger.PoolJoined{}, ledger.PoolWithdrawn{}, ledger.PoolSharesMoved{},
	ledger.PoolSharesApproved{}, ledger.LeavingRequested{}, ledger.LeavingFulfilled{}, ledger.PoolCollected{},
}

// creditTale is what the contracts have told in a history with credit.
func creditTale(t *testing.T) ([][]ledger.Event, Rules) {
	t.Helper()
	x := newCreditTwin(t, 1, true)
	if _, err := x.explore(creditLength); err != nil {
		t.Fatal(err)
	}
	return x.told, x.m.rules
}

func isOfCredit(e ledger.Event) bool {
	return slices.ContainsFunc(everyCreditEvent, func(o ledger.Event) bool { return sameType(o, e) })
}

// chosenInCredit are fields that somebody chose, and that the rules do not fix: a lie about one of them shows only where
// something follows from it. Of those that are false nothing ever does.
var chosenInCredit = map[string]bool{
	"LienOpened.Account": true, "RewardsPledged.ID": true, "RewardsPledged.Account": true,
	"PoolParametersPlanned.Parameters": true, "IncomeNamed.Leases": true,
	"PoolSharesApproved.Pool": false, "PoolSharesApproved.Owner": false, "PoolSharesApproved.Spender": false, "PoolSharesApproved.Shares": false,
	"LeavingFulfilled.By": true,
	"PoolWithdrawn.By":    false,
}

// TestTamperingWithCredit changes every field of every event of liens and pools, one at a time, in a history that is otherwise in
// order: the replay notices it.
func TestTamperingWithCredit(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	tale, rules := creditTale(t)
	type outcome struct {
		noticed, tried int
		missed         ledger.Event
	}
	found := map[string]*outcome{}
	seen := map[string]int{}
	for _, e := range slices.Concat(tale[1:]...) {
		name := reflect.TypeOf(e).Name()
		if !isOfCredit(e) || movesNothing(e) || seen[name] == mostVictims(e) {
			continue
		}
		seen[name]++
		for i := range reflect.TypeOf(e).NumField() {
			f := reflect.TypeOf(e).Field(i)
			if f.Anonymous {
				continue
			}
			o := found[name+"."+f.Name]
			if o == nil {
				o = &outcome{}
				found[name+"."+f.Name] = o
			}
			o.tried++
			if len(replayAll(rules, altered(tale, e, changeInCredit(e, f.Name)))) > 0 {
				o.noticed++
			} else if o.missed == nil {
				o.missed = e
			}
		}
	}
	for _, e := range everyCreditEvent {
		for i := range reflect.TypeOf(e).NumField() {
			if field := reflect.TypeOf(e).Name() + "." + reflect.TypeOf(e).Field(i).Name; found[field] == nil && !reflect.TypeOf(e).Field(i).Anonymous {
				t.Errorf("%s: there is none", field)
			}
		}
	}
	for field, o := range found {
		switch follows, isChosen := chosenInCredit[field]; {
		case !isChosen && o.noticed < o.tried:
			t.Errorf("%s: %d of %d alterations were noticed, not that of %+v", field, o.noticed, o.tried, o.missed)
		case isChosen && follows && o.noticed == 0:
			t.Errorf("%s: nothing followed from it in %d tries", field, o.tried)
		case isChosen && !follows && o.noticed > 0:
			t.Errorf("%s: nothing depends on it, and yet it is noticed", field)
		}
	}
}

// movesNothing says whether an event is of no shares, which anybody may move.
func movesNothing(e ledger.Event) bool {
	moved, ok := e.(ledger.PoolSharesMoved)
	return ok && !positive(moved.Shares)
}

// mostVictims is how many events of a type are altered. Of rules little follows before the next ones.
func mostVictims(e ledger.Event) int {
	if _, ok := e.(ledger.PoolParametersPlanned); ok {
		return 20
	}
	return 4
}

// changeInCredit alters one field of an event.
func changeInCredit(e ledger.Event, field string) ledger.Event {
	v := reflect.New(reflect.TypeOf(e)).Elem()
	v.Set(reflect.ValueOf(e))
	f := v.FieldByName(field)
	r, ok := f.Interface().(ledger.CreditPoolParameters)
	if !ok {
		return change(e, field)
	}
	r.LoanBps = 1
	f.Set(reflect.ValueOf(r))
	return v.Interface().(ledger.Event)
}

// An event of credit that is lost, told twice or told in the next transaction is noticed, and so is a movement of what is lent.
func TestCreditEventsLostDoubledAndLate(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	tale, rules := creditTale(t)
	seen := map[string]int{}
	for i := 1; i < len(tale)-1; i++ {
		tx := tale[i]
		for k, e := range tx {
			name := reflect.TypeOf(e).Name()
			move, isMove := e.(ledger.Transferred)
			ours := isOfCredit(e) || isMove && (rules.Credit.has(move.From) || rules.Credit.has(move.To))
			if !ours || isMove && len(tx) == 1 || movesNothing(e) || seen[name] == 4 { // alone, it is a gift
				continue
			}
			seen[name]++
			without := slices.Clone(tale)
			without[i] = slices.Delete(slices.Clone(tx), k, k+1)
			noticed := func(what string, told [][]ledger.Event) {
				if len(replayAll(rules, told)) == 0 {
					t.Errorf("it is not noticed that this is %s: %T %+v", what, e, e)
				}
			}
			if !mayBeLost(e, tale) {
				noticed("lost", without)
			}
			if !mayBeDoubled(e, rules) {
				twice := slices.Clone(tale)
				twice[i] = slices.Insert(slices.Clone(tx), k, e)
				noticed("told twice", twice)
			}
			if !mayBeLost(e, tale) && !standsAlone(e) {
				late := slices.Clone(without)
				late[i+1] = slices.Insert(slices.Clone(tale[i+1]), 0, e)
				noticed("told late", late)
			}
		}
	}
}

// mayBeLost says whether nothing has to follow from an event: whoever does not read it knows no less of what was lent and of
// whose it is. What came from an account and is not noted is told apart.
func mayBeLost(e ledger.Event, tale [][]ledger.Event) bool {
	switch e := e.(type) {
	case ledger.LienOpened: // on an account that does nothing with it
		return !slices.ContainsFunc(slices.Concat(tale...), func(o ledger.Event) bool {
			switch o := o.(type) {
			case ledger.RewardsPledged:
				return o.Account == e.Account
			case ledger.LoanTaken:
				return o.Account == e.Account
			case ledger.LienLifted:
				return o.Account == e.Account
			}
			return false
		})
	case ledger.PoolSharesApproved, ledger.RewardsPledged, ledger.PoolParametersPlanned:
		return true
	case ledger.InterestAdded:
		return !positive(e.Lent)
	case ledger.LienReceived:
		return !positive(e.ToDebt)
	}
	return false
}

// standsAlone says whether an event needs no other of its transaction: in the next one it means the same.
func standsAlone(e ledger.Event) bool {
	switch e.(type) {
	case ledger.LienOpened, ledger.LienLifted, ledger.LoanWrittenOff:
		return true
	}
	return false
}

// mayBeDoubled says whether something can be done again at once. Tokens that come in without a reason are a gift. (That an event
// has its place to itself the auditor checks, and what the tokens say of balances.)
func mayBeDoubled(e ledger.Event, rules Rules) bool {
	switch e := e.(type) {
	case ledger.PoolSharesApproved, ledger.PoolParametersPlanned:
		return true
	case ledger.Transferred:
		return !rules.Credit.has(e.From) && e.To != rules.Credit.Credit || !positive(e.Amount)
	}
	return false
}
