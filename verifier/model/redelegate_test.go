package model

import (
	"reflect"
	"slices"
	"testing"

	"github.com/muster-network/muster/chain/ledger"
)

// isRedelegation says whether a transaction has the events of a redelegation and nothing else.
func isRedelegation(tx []ledger.Event) bool {
	if len(tx) == 0 {
		return false
	}
	_, out := tx[0].(ledger.Withdrawn)
	return out && slices.ContainsFunc(tx, func(e ledger.Event) bool { return EventName(e) == "Delegated" })
}

// TestTamperingWithRedelegations changes every field of both events of redelegations. No token
// tells who acted, and with how much: each event is held against the other.
func TestTamperingWithRedelegations(t *testing.T) {
	history, rules := recordEverything(t, 4*recorded)
	found := 0
	for _, tx := range history {
		if !isRedelegation(tx) {
			continue
		}
		found++
		for _, victim := range tx {
			name := EventName(victim)
			if name != "Withdrawn" && name != "Delegated" {
				continue
			}
			for i := range reflect.TypeOf(victim).NumField() {
				f := reflect.TypeOf(victim).Field(i)
				field := name + "." + FieldName(victim, f.Name)
				if f.Anonymous {
					continue
				}
				if wrong := tamper(rules, history, victim, f.Name, field); wrong != "" {
					t.Errorf("block %d: %s: %s", victim.Where().Block, field, wrong)
				}
			}
		}
	}
	if found < 3 {
		t.Errorf("only %d redelegations", found)
	}
}

// TestSeveralActionsInATransaction puts what was done in a block into one transaction, as
// multicalls and other contracts do: the replay takes it apart again.
func TestSeveralActionsInATransaction(t *testing.T) {
	history, rules := recordEverything(t, recorded)
	var joined [][]ledger.Event
	most := 0
	for _, tx := range history {
		if len(tx) == 0 {
			continue // an action without an event
		}
		last := len(joined) - 1
		if last < 0 || joined[last][0].Where().Block != tx[0].Where().Block {
			joined = append(joined, nil)
			last++
		}
		joined[last] = append(joined[last], tx...)
		most = max(most, len(joined[last]))
	}
	if d := replayAll(rules, joined); len(d) != 0 {
		t.Errorf("%d transactions of up to %d events: %v", len(joined), most, head(d))
	}
	if most < 8 {
		t.Errorf("no transaction of more than %d events", most)
	}
}

// TestLostPayment takes the transfer of a withdrawal out of a transaction in which somebody else
// pays: the withdrawal comes before the only transfer that is left.
func TestLostPayment(t *testing.T) {
	history, rules := recordEverything(t, recorded)
	of := func(name string, from int) int {
		i := slices.IndexFunc(history[from:], func(tx []ledger.Event) bool { return len(tx) == 2 && EventName(tx[0]) == name })
		if i < 0 {
			t.Fatalf("no transaction of %s alone", name)
		}
		return from + i
	}
	funding := of("RewardsFunded", 0)
	leaving := of("Withdrawn", funding)
	fund, out := history[funding], history[leaving]
	history[funding], history[leaving] = nil, []ledger.Event{fund[0], out[0], fund[1]}
	found := replayAll(rules, history)
	if !slices.ContainsFunc(found, func(d Difference) bool { return d.Event == "Transfer" && d.Got == noEvent }) {
		t.Errorf("the lost transfer is not named: %v", head(found))
	}
}
