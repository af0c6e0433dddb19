package model

import (
	"fmt"
	"math/big"
	"reflect"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// inputs are the fields that the rules do not fix, because somebody chose them, and by which
// difference a lie about one of them shows first. All other fields must be named themselves, and
// nothing else.
var inputs = map[string][]string{
	// What is chosen shows by what follows from it.
	"CommitmentCreated.units":         {"Activated", "Sealed.units", "CommitmentCreated.units", "Settled.opportunities"},
	"CommitmentCreated.speedClass":    {"Activated.collateralPerUnit", "CommitmentCreated.speedClass", "CommitmentCreated"},
	"CommitmentCreated.maxLeased":     {"UnitsLeased.count"},
	"UnitsLeased.id":                  {"UnitsLeased.id", "Settled.opportunities", "Responded.n"},
	"UnitsLeased.count":               {"Settled.opportunities", "UnitsLeased.count", "Responded.n"},
	"UnitsAdded.units":                {"UnitsAdded", "Activated", "Sealed.units", "UnitsAdded.units", "Settled.opportunities"},
	"UnitsRemoved.units":              {"Sealed.units", "UnitsRemoved.units", "Settled.opportunities"},
	"CommitmentCreated.duration":      {"Activated.endEpoch"},
	"CommitmentCreated.commissionBps": {"RewardsClaimed.amount"},
	"Responded.n":                     {"AuditProven.claimed", "Responded.n", "Settled.claimed"},
	// Anybody may pay for anybody: whose stake it is shows when that leaves, earns or moves on.
	"Delegated.delegator":    {"Undelegated.shares", "RewardsClaimed.amount", "RewardsClaimed.account", "SlashTakenBack.amount", "Delegated.delegator", "Delegated.payer"},
	"RewardsClaimed.account": {"RewardsClaimed.account"},
	"Undelegated.shares":     {"Undelegated.amount"},
	"Undelegated.delegator":  {"Undelegated.shares"},
	"Settled.settler":        {"Collected.amount", "SlashFinished.settler"},
	// Whoever has no such commitment has no request in it.
	"RequestTakenBack.id": {"RequestTakenBack.request"},
	// Which response is meant is chosen, and is refused if there is no such response.
	"AuditProven.id":        {"AuditProven"},
	"AuditProven.challenge": {"AuditProven"},
	// What governance sets shows by what follows from it, when something does.
	"ParametersSet.parameters": {"Activated.collateralPerUnit", "CommitmentCreated", "Delegated", "Undelegated.releaseEpoch", "RateFixed.perWeight", "Settled.earned", "Settled.reward", "Slashed.forDowntime"},
	"TreasurySet.treasury":     {"Collected", "Collected.amount"},
	"Paused.account":           nil,
	"Unpaused.account":         nil,
	// Only a proof shows these.
	"Sealed.sealRoot":        nil,
	"Responded.chainRoot":    nil,
	"AuditProven.proof":      nil,
	"ChallengeOpened.opener": {"OpeningPaid.opener"},
}

// actors are events whose id or index says what the action was about: the rules refuse another.
var actors = []string{
	"SealBegun.id", "SealDrawn.id", "Sealed.id", "ChallengeOpened.challenge", "Responded.id", "Responded.challenge", "AuditDrawn.challenge",
	"UnitsAdded.id", "UnitsRemoved.id", "Delegated.id", "Undelegated.id",
	"Withdrawn.id", "Withdrawn.request", "RewardsClaimed.id", "CommitmentClosed.id", "Settled.id",
	"SlashFinished.id", "SlashFinished.number", "SlashGivenBack.id", "SlashGivenBack.number", "SlashTakenBack.id", "SlashTakenBack.number",
	"RequestTakenBack.number", "RequestTakenBack.request", "OpeningPaid.challenge",
}

// TestTampering changes every field of every type of event, one at a time, in a history that is
// otherwise in order. The replay must name the field. What somebody chose shows only where something
// follows from it: there, one of the first events of the type is enough.
func TestTampering(t *testing.T) {
	history, rules := recordEverything(t, recorded)
	if d := replayAll(rules, history); len(d) != 0 {
		t.Fatalf("an honest history has differences: %v", d)
	}
	const tries = 60
	for name, victims := range byName(history) {
		for i := range reflect.TypeOf(victims[0]).NumField() {
			f := reflect.TypeOf(victims[0]).Field(i)
			field := name + "." + FieldName(victims[0], f.Name)
			if f.Anonymous {
				continue
			}
			t.Run(field, func(t *testing.T) {
				wrong := tamper(rules, history, victims[0], f.Name, field)
				for k := 1; wrong != "" && inputs[field] != nil && k < min(tries, len(victims)); k++ {
					wrong = tamper(rules, history, victims[k], f.Name, field)
				}
				if wrong != "" {
					t.Fatal(wrong)
				}
			})
		}
	}
}

// byName sorts a history's events by type, gifts left out, and those by which nobody is paid: nothing follows from
// a transfer alone, and anybody may take nothing.
func byName(history [][]ledger.Event) map[string][]ledger.Event {
	all := map[string][]ledger.Event{}
	for _, tx := range history {
		for _, e := range tx {
			if _, moved := e.(ledger.Transferred); (!moved || len(tx) > 1) && !takesNothing(e) {
				all[EventName(e)] = append(all[EventName(e)], e)
			}
		}
	}
	return all
}

func takesNothing(e ledger.Event) bool {
	switch e := e.(type) {
	case ledger.SlashTakenBack:
		return !positive(e.Amount)
	case ledger.RequestTakenBack:
		return !positive(e.Amount)
	case ledger.RewardsClaimed:
		return !positive(e.Amount)
	}
	return false
}

var everyEvent = []ledger.Event{
	ledger.UnitsLeased{}, ledger.SealBegun{}, ledger.SealDrawn{}, ledger.Sealed{}, ledger.ChallengeOpened{}, ledger.ChallengesStopped{}, ledger.ChallengesResumed{}, ledger.Responded{}, ledger.AuditDrawn{}, ledger.AuditProven{},
	ledger.ParametersSet{}, ledger.TreasurySet{}, ledger.Paused{}, ledger.Unpaused{},
	ledger.CommitmentCreated{}, ledger.UnitsAdded{}, ledger.UnitsRemoved{}, ledger.BondAdded{}, ledger.Delegated{}, ledger.Activated{}, ledger.Undelegated{},
	ledger.Withdrawn{}, ledger.RewardsFunded{}, ledger.ReserveMoved{}, ledger.RateFixed{}, ledger.RewardsClaimed{}, ledger.OpeningPaid{},
	ledger.Settled{}, ledger.Slashed{}, ledger.SlashFinished{}, ledger.SlashGivenBack{}, ledger.SlashTakenBack{}, ledger.RequestTakenBack{},
	ledger.CommitmentFailed{}, ledger.CommitmentClosed{}, ledger.Collected{}, ledger.Transferred{},
}

// tamper changes one field and says in what way the replay fails to name it, if it does.
func tamper(rules Rules, history [][]ledger.Event, victim ledger.Event, fieldInGo, field string) (wrong string) {
	changed := change(victim, fieldInGo)
	forged := make([][]ledger.Event, len(history))
	for i, tx := range history {
		forged[i] = tx
		if k := slices.IndexFunc(tx, func(e ledger.Event) bool { return e.Where() == victim.Where() }); k >= 0 {
			forged[i] = slices.Clone(tx)
			forged[i][k] = changed
		}
	}
	found := replayAll(rules, forged)
	signs, isInput := inputs[field]
	switch {
	case isInput && signs == nil:
		if len(found) != 0 {
			return fmt.Sprintf("nothing depends on it, and yet: %v", found)
		}
	case isInput:
		if len(found) == 0 || !slices.Contains(signs, found[0].Event+"."+found[0].Field) && !slices.Contains(signs, found[0].Event) {
			return fmt.Sprintf("wanted %v first, got %v", signs, head(found))
		}
	case slices.Contains(actors, field):
		if len(found) == 0 || found[0].Event+"."+found[0].Field != field || found[0].Block != victim.Where().Block {
			return fmt.Sprintf("wanted it first, got %v", head(found))
		}
	case EventName(victim) == "Transfer":
		// Events are held against transfers, and so the other way round.
		if len(found) == 0 || found[0].Tx != victim.Where().TxHash {
			return fmt.Sprintf("got %v", head(found))
		}
	default:
		want := compare(victim, changed)
		if len(found) != 1 || len(want) != 1 || found[0] != want[0] {
			return fmt.Sprintf("wanted exactly %v, got %v", want, head(found))
		}
	}
	return ""
}

func head(d []Difference) []Difference { return d[:min(len(d), 4)] }

func replayAll(rules Rules, history [][]ledger.Event) []Difference {
	r := NewReplay(rules, blockValue)
	for _, tx := range history {
		if len(tx) > 0 {
			r.Transaction(tx, blockTime(tx[0].Where().Block))
		}
	}
	return r.Differences()
}

// TestTokensThatCannotBurn: what a slash burns may go to the dead address instead, and to no other.
func TestTokensThatCannotBurn(t *testing.T) {
	history, rules := recordEverything(t, recorded)
	burnTo := func(to common.Address) (sent [][]ledger.Event, burns int) {
		for _, tx := range history {
			tx = slices.Clone(tx)
			for i, e := range tx {
				if move, ok := e.(ledger.Transferred); ok && move.To == (common.Address{}) {
					move.To = to
					tx[i], burns = move, burns+1
				}
			}
			sent = append(sent, tx)
		}
		return sent, burns
	}
	sent, burns := burnTo(ledger.Dead)
	if d := replayAll(rules, sent); len(d) != 0 || burns == 0 {
		t.Errorf("%d burns: %v", burns, d)
	}
	stolen, _ := burnTo(common.Address{1})
	if d := replayAll(rules, stolen); len(d) != burns {
		t.Errorf("%d differences for %d burns that went to somebody: %v", len(d), burns, d)
	}
}

// recorded is how many deeds a recorded history tries.
const recorded = 6000

// recordEverything finds a history with every type of event.
func recordEverything(t *testing.T, length int) ([][]ledger.Event, Rules) {
	t.Helper()
	for seed := range uint64(100) {
		history, rules := record(seed, length)
		seen := byName(history)
		if !slices.ContainsFunc(everyEvent, func(e ledger.Event) bool { return seen[EventName(e)] == nil }) {
			return history, rules
		}
	}
	t.Fatal("no history has every type of event")
	return nil, Rules{}
}

// record runs a random history on the model alone, and says where each event happened.
func record(seed uint64, length int) (history [][]ledger.Event, rules Rules) {
	w := newWorld(seeded(seed))
	for range length {
		d := w.next()
		events, err := d.do(w.m, Call{Block: w.block, Sender: d.sender})
		if err != nil {
			continue
		}
		n := uint64(len(history))
		for i, e := range events {
			events[i] = placed(e, ledger.At{Block: w.block, BlockHash: blockHash(w.block), TxHash: common.BigToHash(number(n + 1)), LogIndex: uint(100*n) + uint(i)})
		}
		history = append(history, events)
	}
	return history, w.m.rules
}

func placed(e ledger.Event, at ledger.At) ledger.Event {
	v := reflect.New(reflect.TypeOf(e)).Elem()
	v.Set(reflect.ValueOf(e))
	v.FieldByName("At").Set(reflect.ValueOf(at))
	return v.Interface().(ledger.Event)
}

// change alters one field of an event.
func change(e ledger.Event, field string) ledger.Event {
	v := reflect.New(reflect.TypeOf(e)).Elem()
	v.Set(reflect.ValueOf(e))
	f := v.FieldByName(field)
	var other any
	switch x := f.Interface().(type) {
	case uint64:
		other = x + 1
		if field == "ID" || field == "Request" || field == "Number" || field == "Lease" || field == "Offer" || field == "Grant" {
			other = x + 1000
		}
	case int:
		other = x + 1
		if field == "MaxLeased" && x > 0 {
			other = 0 // to allow more is to notice less
		}
	case *big.Int:
		other = add(x, one)
	case common.Address:
		x[3] ^= 1
		other = x
	case ledger.Value:
		x = slices.Clone(x)
		x[3] ^= 1
		other = x
	case ledger.Element:
		var plusOne ledger.Element
		plusOne.SetOne()
		plusOne.Add(&plusOne, &x)
		other = plusOne
	case ledger.StakingParameters:
		x.CollateralPerUnit, x.ThawingEpochs = add(x.CollateralPerUnit, one), x.ThawingEpochs-1
		other = x
	case common.Hash:
		x[3] ^= 1
		other = x
	case bool:
		other = !x
	case string:
		other = x + "/"
	case ledger.DayMask:
		for slot := 0; ; slot++ { // a slot more, which is a word's or a host's
			if !x.Has(slot) {
				x.Set(slot)
				break
			}
		}
		other = x
	case ledger.OfferTerms:
		x.Rate = add(x.Rate, one)
		other = x
	case ledger.OfferDescription:
		x.Region[0] ^= 1
		other = x
	case ledger.ServiceLevel:
		x.TargetBps, x.CapBps = 10_000, 10_000
		x.Factor = 20 - x.Factor
		other = x
	case ledger.CertificateKind:
		x[0] ^= 1
		other = x
	case ledger.WatchWord:
		x.Up[1] ^= 2
		other = x
	case ledger.Proof:
		x.Points[0] = add(x.Points[0], one)
		other = x
	case []uint64:
		other = x[:max(0, len(x)-1)]
	default:
		panic(fmt.Sprintf("%T", x))
	}
	f.Set(reflect.ValueOf(other))
	return v.Interface().(ledger.Event)
}
