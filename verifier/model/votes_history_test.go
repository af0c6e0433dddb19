package model

import (
	"compress/gzip"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"reflect"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// A votesHistory is what happened on a devnet: testdata/votes.json.gz has one of a DAO and one of an elected council.
// TestRecordVotes of package verifier makes them.
type votesHistory struct {
	Rules        Rules
	Transactions []struct {
		Time   uint64
		Events []struct {
			Type  string
			Event json.RawMessage
		}
	}
}

// A story is such a history, to be replayed.
type story struct {
	rules Rules
	times []uint64
	told  [][]ledger.Event
}

// voting are the types of events by which votes, the timelock and the council are known.
var voting = []ledger.Event{
	ledger.DelegateChanged{}, ledger.DelegateVotesChanged{}, ledger.ProposalCreated{}, ledger.VoteCast{}, ledger.ProposalExtended{},
	ledger.ProposalWasQueued{}, ledger.ProposalWasExecuted{}, ledger.ProposalWasCanceled{}, ledger.VoteSettingSet{}, ledger.TimelockChange{},
	ledger.CallScheduled{}, ledger.CallSalt{}, ledger.CallExecuted{}, ledger.OperationCancelled{}, ledger.MinDelayChange{},
	ledger.TimelockRoleGranted{}, ledger.TimelockRoleRevoked{}, ledger.RoleGranted{}, ledger.RoleRevoked{}, ledger.AuthorityActed{},
	ledger.CouncilConfigured{}, ledger.RulesSet{}, ledger.ElectionOpened{}, ledger.Nominated{}, ledger.NominationAccepted{},
	ledger.NomineeSupported{}, ledger.CandidateAdmitted{}, ledger.CandidateVoted{}, ledger.MemberElected{}, ledger.ElectionWasFinished{},
	ledger.MemberResigned{}, ledger.MemberRemoved{}, ledger.ActionApproved{}, ledger.ActionExecuted{}, ledger.PauseBegun{}, ledger.PauseEnded{},
}

// others are those that come along with them.
var others = []ledger.Event{
	ledger.Transferred{}, ledger.AuthorityUpdated{}, ledger.CommitmentCreated{}, ledger.BondAdded{}, ledger.Delegated{}, ledger.Activated{},
	ledger.ParametersSet{}, ledger.TreasurySet{}, ledger.Paused{}, ledger.Unpaused{}, ledger.ChallengesStopped{}, ledger.ChallengesResumed{},
	ledger.KindRegistered{}, ledger.CertificatesConfigured{}, ledger.CertifierAdmitted{}, ledger.CertifierRemoved{}, ledger.LeastBondSet{},
}

func stories(t *testing.T) (all []story) {
	t.Helper()
	f, err := os.Open("testdata/votes.json.gz")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	var kept []votesHistory
	if err := json.NewDecoder(z).Decode(&kept); err != nil {
		t.Fatal(err)
	}
	types := map[string]reflect.Type{}
	for _, e := range slices.Concat(voting, others) {
		types[reflect.TypeOf(e).Name()] = reflect.TypeOf(e)
	}
	for _, h := range kept {
		s := story{rules: h.Rules}
		for _, tx := range h.Transactions {
			var events []ledger.Event
			for _, e := range tx.Events {
				if types[e.Type] == nil {
					t.Fatalf("there is no event %q", e.Type)
				}
				v := reflect.New(types[e.Type])
				if err := json.Unmarshal(e.Event, v.Interface()); err != nil {
					t.Fatal(err)
				}
				events = append(events, v.Elem().Interface().(ledger.Event))
			}
			s.times, s.told = append(s.times, tx.Time), append(s.told, events)
		}
		all = append(all, s)
	}
	return all
}

func (s *story) replay() *Replay {
	r := NewReplay(s.rules, func(uint64) ledger.Value { return nil })
	for i, tx := range s.told {
		r.Transaction(tx, s.times[i])
	}
	return r
}

// TestVotesFollowTheModel replays what the contracts have done.
func TestVotesFollowTheModel(t *testing.T) {
	seen := map[string]bool{}
	var votes []string // in FLT
	for _, s := range stories(t) {
		r := s.replay()
		if d := r.Differences(); len(d) != 0 {
			t.Errorf("%v", head(d))
		}
		for _, p := range r.Model().DaoOf().Proposals {
			votes = append(votes, fmt.Sprintf("%s for, %s against, %s abstain", ledger.FormatFLT(p.For), ledger.FormatFLT(p.Against), ledger.FormatFLT(p.Abstain)))
		}
		for name := range byName(s.told) {
			seen[name] = true
		}
	}
	slices.Sort(votes)
	want := []string{
		"0 for, 0 against, 0 abstain", "0 for, 19999885 against, 0 abstain", "17999995 for, 3000000 against, 4000020 abstain",
		"20000000 for, 0 against, 0 abstain", "20000000 for, 0 against, 0 abstain",
	}
	if !slices.Equal(votes, want) {
		t.Errorf("the votes are %q", votes)
	}
	for _, e := range voting {
		if setting, ok := e.(ledger.VoteSettingSet); !seen[EventName(e)] && (!ok || !seen[ledger.SettingQuorum]) {
			if _, acted := e.(ledger.AuthorityActed); !acted {
				t.Errorf("there is no %T %v", e, setting)
			}
		}
	}
}

// votesInputs are the fields of events of votes that somebody chose, and of which nothing has to follow. All others must be
// noticed when they are changed.
var votesInputs = []string{
	"VoteCast.Reason",
	"VoteCast.Support",                        // unless something else is decided
	"Nominated.By",                            // who accepts may have been nominated by anybody
	"RoleRevoked.Role", "RoleRevoked.Account", // whoever has a role may give it up
}

// making is the place of the last transaction in which a contract was made. What with is for the auditor to compare with
// the deployment file.
func (s *story) making() (last int) {
	for i, tx := range s.told {
		for _, e := range tx {
			switch e := e.(type) {
			case ledger.CouncilConfigured:
				last = i
			case ledger.TimelockChange:
				if e.OldTimelock == (common.Address{}) {
					last = i
				}
			}
		}
	}
	return last
}

// TestTamperingWithVotes changes every field of every event of votes, the timelock and the council, one at a time. The replay
// must notice in the event's transaction, or where something follows from it.
func TestTamperingWithVotes(t *testing.T) {
	noticed := map[string]bool{}
	unnoticed := map[string][]uint64{}
	for _, s := range stories(t) {
		making := s.making()
		for i, tx := range s.told {
			for k, e := range tx {
				if i <= making || !slices.ContainsFunc(voting, func(v ledger.Event) bool { return sameType(v, e) }) {
					continue
				}
				for n := range reflect.TypeOf(e).NumField() {
					f := reflect.TypeOf(e).Field(n)
					if f.Anonymous {
						continue
					}
					forged := s
					forged.told = slices.Clone(s.told)
					forged.told[i] = slices.Clone(tx)
					forged.told[i][k] = changeVote(e, f.Name)
					name := reflect.TypeOf(e).Name() + "." + f.Name
					if len(forged.replay().Differences()) > 0 {
						noticed[name] = true
					} else {
						unnoticed[name] = append(unnoticed[name], e.Where().Block)
					}
				}
			}
		}
	}
	for name, blocks := range unnoticed {
		if !slices.Contains(votesInputs, name) {
			t.Errorf("%s in blocks %v is not noticed (elsewhere: %v)", name, blocks, noticed[name])
		}
	}
}

// changeVote alters one field of an event.
func changeVote(e ledger.Event, field string) ledger.Event {
	v := reflect.New(reflect.TypeOf(e)).Elem()
	v.Set(reflect.ValueOf(e))
	f := v.FieldByName(field)
	switch x := f.Interface().(type) {
	case uint8:
		f.Set(reflect.ValueOf((x + 1) % 3))
	case []byte:
		f.Set(reflect.ValueOf(append(slices.Clone(x), 1)))
	case []ledger.ProposedCall:
		x = slices.Clone(x)
		x[0].Value = new(big.Int).Add(x[0].Value, one)
		f.Set(reflect.ValueOf(x))
	case ledger.ElectionRules:
		x.NoticeBlocks++
		f.Set(reflect.ValueOf(x))
	case [ledger.CouncilSeats]common.Address:
		x[0][3] ^= 1
		f.Set(reflect.ValueOf(x))
	default:
		return change(e, field)
	}
	return v.Interface().(ledger.Event)
}

// A replay of votes that is written to a file and read again after each transaction is the same in every field.
func TestVotesInPartsAreTheSame(t *testing.T) {
	for _, s := range stories(t) {
		none := func(uint64) ledger.Value { return nil }
		whole, parts := NewReplay(s.rules, none), NewReplay(s.rules, none)
		for i, tx := range s.told {
			whole.Transaction(tx, s.times[i])
			parts.Transaction(tx, s.times[i])
			parts = throughAFile(t, parts)
			if where := different(reflect.ValueOf(whole), reflect.ValueOf(parts)); where != "" {
				t.Fatalf("after %d transactions: %s is another", i+1, where)
			}
		}
	}
}
