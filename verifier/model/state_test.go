package model

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"reflect"
	"testing"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
)

// written is a state as a file has it.
func written(t *testing.T, r *Replay) []byte {
	t.Helper()
	data, err := json.Marshal(r.State())
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// throughAFile is a replay that goes on from where another one was written to a file.
func throughAFile(t *testing.T, r *Replay) *Replay {
	t.Helper()
	var s State
	if err := json.Unmarshal(written(t, r), &s); err != nil {
		t.Fatal(err)
	}
	resumed, err := Resume(&s, blockValue)
	if err != nil {
		t.Fatal(err)
	}
	return resumed
}

// A replay that is written to a file and read again, at any moments of a random history, finds the same as
// one that is not, and is the same in every field. Some events get lost in half of the histories.
func TestReplayInPartsIsTheSame(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	for seed := range uint64(4) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			x, chance := newTwin(t, seed, nil), seeded(seed+1000)
			whole, parts := x.replay, shortsighted(x.m.rules)
			cuts := 0
			for done := 0; done < 600; {
				a := x.w.next()
				if _, refusal := a.do(x.m, Call{Block: x.w.block, Sender: a.sender}); refusal != nil {
					continue
				}
				x.box.SetBlock(x.w.block)
				events, err := x.box.Call(a.sender, a.function, a.args...)
				if err != nil {
					t.Fatalf("%v: %v", a, err)
				}
				done++
				if lost := chance.IntN(40); seed%2 == 1 && lost < len(events) {
					events = append(events[:lost:lost], events[lost+1:]...)
				}
				if len(events) > 0 {
					whole.Transaction(events, x.w.block)
					parts.Transaction(events, x.w.block)
				}
				if chance.IntN(12) == 0 {
					parts = throughAFile(t, parts)
					cuts++
					if where := different(reflect.ValueOf(whole), reflect.ValueOf(parts)); where != "" {
						t.Fatalf("after %d actions and %d cuts: %s is another", done, cuts, where)
					}
				}
			}
			if a, b := written(t, whole), written(t, parts); string(a) != string(b) {
				t.Errorf("in one go\n%s\nin parts\n%s", a, b)
			}
			if found := len(whole.Differences()); (found > 0) != (seed%2 == 1) || cuts < 20 {
				t.Errorf("%d differences, %d cuts: %v", found, cuts, whole.Differences())
			}
		})
	}
}

// different names where two values differ, unexported fields included; empty: nowhere. Functions count as
// equal, and so do nil and an empty slice.
func different(a, b reflect.Value) string {
	switch a.Kind() {
	case reflect.Func:
		return ""
	case reflect.Pointer:
		if a.IsNil() || b.IsNil() {
			return differentIf(a.IsNil() != b.IsNil())
		}
		return different(a.Elem(), b.Elem())
	case reflect.Struct:
		for i := range a.NumField() {
			if where := different(a.Field(i), b.Field(i)); where != "" {
				return a.Type().Name() + "." + a.Type().Field(i).Name + " " + where
			}
		}
		return ""
	case reflect.Slice, reflect.Array:
		if a.Len() != b.Len() {
			return "length"
		}
		for i := range a.Len() {
			if where := different(a.Index(i), b.Index(i)); where != "" {
				return fmt.Sprint(i, " ", where)
			}
		}
		return ""
	case reflect.Map:
		if a.Len() != b.Len() || a.IsNil() != b.IsNil() {
			return "length"
		}
		for key, value := range a.Seq2() {
			other := b.MapIndex(key)
			if !other.IsValid() {
				return fmt.Sprint(key)
			}
			if where := different(value, other); where != "" {
				return fmt.Sprint(key, " ", where)
			}
		}
		return ""
	}
	return differentIf(!a.Equal(b))
}

func differentIf(is bool) string {
	if is {
		return "value"
	}
	return ""
}

// The test above must see a field that is lost, whatever its kind.
func TestDifferentSeesEveryField(t *testing.T) {
	whole := func() *Replay {
		r := NewReplay(newWorld(seeded(0)).m.rules, blockValue)
		r.model.responses[responseKey{1, 2}] = &response{block: 3}
		return r
	}
	for name, lose := range map[string]func(r *Replay){
		"an amount":   func(r *Replay) { r.model.reserve = big.NewInt(1) },
		"a flag":      func(r *Replay) { r.model.paused = true },
		"a rule":      func(r *Replay) { r.model.changes[0].parameters.BurnBps++ },
		"an entry":    func(r *Replay) { delete(r.model.responses, responseKey{1, 2}) },
		"in an entry": func(r *Replay) { r.model.responses[responseKey{1, 2}].block = 0 },
		"a map":       func(r *Replay) { r.model.seals = nil },
	} {
		r := whole()
		if where := different(reflect.ValueOf(whole()), reflect.ValueOf(r)); where != "" {
			t.Fatalf("equal ones differ in %s", where)
		}
		if lose(r); different(reflect.ValueOf(whole()), reflect.ValueOf(r)) == "" {
			t.Errorf("%s is lost, and nothing differs", name)
		}
	}
}

// A state that no replay can have been in is refused, however it came about.
func TestResumeRefusals(t *testing.T) {
	for name, spoil := range map[string]func(s *State){
		"no balance":      func(s *State) { s.Balance = nil },
		"no rules":        func(s *State) { s.Changes = nil },
		"no first rules":  func(s *State) { s.Changes[0].From = 1 },
		"no epochs":       func(s *State) { s.Rules.Clock.EpochBlocks = 0 },
		"no reward cap":   func(s *State) { s.Changes[0].Parameters.RewardCap = nil },
		"an empty debt":   func(s *State) { s.Owed[accounts()[0]] = nil },
		"no bond":         func(s *State) { s.Commitments[0].Bond = nil },
		"another bond":    func(s *State) { s.Commitments[0].Bond = big.NewInt(1) },
		"another reserve": func(s *State) { s.Reserve = add(s.Reserve, one) },
		"no element":      func(s *State) { s.Challenges[7] = openingState{Beacon: [32]byte{0xff}} },
	} {
		w := newWorld(seeded(1))
		r := NewReplay(w.m.rules, blockValue)
		r.model = w.m
		offer := Offer{Units: 1, Class: capacity.ReferenceClass, Duration: 1, Bond: ledger.FLT(1000)}
		if _, err := w.m.CreateCommitment(Call{Block: w.block, Sender: w.accounts[0]}, offer); err != nil {
			t.Fatal(err)
		}
		var s State
		if err := json.Unmarshal(written(t, r), &s); err != nil {
			t.Fatal(err)
		}
		spoil(&s)
		if _, err := Resume(&s, blockValue); !errors.Is(err, ErrState) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
