package verifier

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/verifier/model"
)

func auditRecord(t *testing.T, r *recorded) (*Report, error) {
	t.Helper()
	return Audit(t.Context(), AuditConfig{
		Chain: r, Deployment: r.Deployment, Profile: capacity.Dev(),
		Proofs: must(circuits.NewVerifier(capacity.Dev(), circuits.DevVerifyingKey()))(t),
	})
}

// TestAuditOfARealHistory audits a history with real arrays and proofs. What people read of it is
// in a golden file.
func TestAuditOfARealHistory(t *testing.T) {
	r := must(auditRecord(t, loadRecord(t)))(t)
	if !r.OK() || r.Proofs == 0 {
		t.Fatalf("%d proofs verified, differences: %v", r.Proofs, r.Differences)
	}
	if r.Differences == nil { // JSON would have null where a list belongs
		t.Error("no difference is not an empty list")
	}
	if !sameWei(r.Balance, sumOf(r.Obligations, r.Donated)) {
		t.Errorf("the balance is %v, owed is %+v", r.Balance, r.Obligations)
	}
	var text strings.Builder
	if err := r.WriteText(&text); err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(text.String()) {
		if n := utf8.RuneCountInString(strings.TrimRight(line, "\n")); n > lineWidth {
			t.Errorf("%d columns: %s", n, line)
		}
	}
	golden := "testdata/history.txt"
	if os.Getenv("UPDATE_GOLDEN") != "" {
		if err := os.WriteFile(golden, []byte(text.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if want := string(must(os.ReadFile(golden))(t)); want != text.String() {
		t.Errorf("the report differs from %s (UPDATE_GOLDEN=1 writes it):\n%s", golden, text.String())
	}
}

func sameWei(a, b ledger.Wei) bool { return a.Cmp(b.Int) == 0 }

func sumOf(o Obligations, donated ledger.Wei) ledger.Wei {
	total := new(big.Int)
	for _, v := range []ledger.Wei{o.Bonds, o.Pools, o.Thawing, o.Held, o.GivenBack, o.Unreleased, o.Claimable, o.Reserve, o.Owed, o.Dust, donated} {
		total.Add(total, v.Int)
	}
	return wei(total)
}

// byProof are the fields that only a proof can verify, and unseen the ones that nothing in the history
// depends on: fewer units were leased than could have been.
// For all others, see the test of package model, which names each of them.
var (
	byProof = []string{"Sealed.sealRoot", "AuditProven.proof"}
	unseen  = []string{"CommitmentCreated.maxLeased", "Paused.account", "Unpaused.account"}
)

// TestTamperedRealHistory changes every field of one event of each type, the deployment's included.
// The auditor must notice, and name the event's block or one after it.
func TestTamperedRealHistory(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	seen := map[string]bool{}
	record := loadRecord(t)
	matters := record.consequential()
	for i, tagged := range record.History {
		e := tagged.Event
		kind := reflect.TypeOf(e)
		if seen[kind.Name()] || !matters(e) {
			continue
		}
		seen[kind.Name()] = true
		for k := range kind.NumField() {
			if kind.Field(k).Anonymous {
				continue
			}
			field := model.EventName(e) + "." + strings.ToLower(kind.Field(k).Name[:1]) + kind.Field(k).Name[1:]
			t.Run(kind.Name()+"."+kind.Field(k).Name, func(t *testing.T) {
				forged := *record
				forged.History = slices.Clone(record.History)
				forged.History[i] = taggedEvent{change(e, kind.Field(k).Name)}
				r, err := auditRecord(t, &forged)
				if err != nil {
					t.Fatal(err)
				}
				switch {
				case slices.Contains(unseen, field):
					if !r.OK() {
						t.Errorf("nothing depends on it, and yet: %v", r.Differences)
					}
				case r.OK():
					t.Error("not noticed")
				case slices.Contains(byProof, field):
					if len(r.Differences) > 16 || r.Differences[0].Event+"."+r.Differences[0].Field != "AuditProven.proof" {
						t.Errorf("got %v", r.Differences)
					}
				case r.Differences[0].Block < e.Where().Block:
					t.Errorf("block %d was changed, and the auditor says %v", e.Where().Block, r.Differences[0])
				}
			})
		}
	}
	for name := range eventTypes {
		if !seen[name] {
			t.Errorf("the history has no %s that matters", name)
		}
	}
}

// consequential leaves out events that nothing depends on: seals of commitments that prove nothing,
// challenges that nobody responds to, draws and responses that nobody proves, and settlers who are not paid.
func (r *recorded) consequential() func(ledger.Event) bool {
	ids, challenges, proven := map[uint64]bool{}, map[uint64]bool{}, map[[2]uint64]bool{}
	for _, e := range r.History {
		if e, ok := e.Event.(ledger.AuditProven); ok {
			ids[e.ID], challenges[e.Challenge], proven[[2]uint64{e.ID, e.Challenge}] = true, true, true
		}
	}
	return func(e ledger.Event) bool {
		switch e := e.(type) {
		case ledger.Sealed:
			return ids[e.ID]
		case ledger.ChallengeOpened:
			return challenges[e.Challenge]
		case ledger.SealDrawn:
			return ids[e.ID]
		case ledger.AuditDrawn:
			return challenges[e.Challenge]
		case ledger.Responded:
			return proven[[2]uint64{e.ID, e.Challenge}]
		case ledger.Settled:
			return e.Fee.Sign() > 0
		}
		return true
	}
}

// change alters one field of an event, or the first of a struct's.
func change(e ledger.Event, field string) ledger.Event {
	v := reflect.New(reflect.TypeOf(e)).Elem()
	v.Set(reflect.ValueOf(e))
	changeValue(v.FieldByName(field))
	return v.Interface().(ledger.Event)
}

func changeValue(f reflect.Value) {
	switch x := f.Interface().(type) {
	case uint64:
		f.SetUint(x + 1)
	case int:
		f.SetInt(int64(x) + 1)
	case *big.Int:
		f.Set(reflect.ValueOf(new(big.Int).Add(x, big.NewInt(1))))
	case common.Address:
		x[3] ^= 1
		f.Set(reflect.ValueOf(x))
	case common.Hash:
		x[3] ^= 1
		f.Set(reflect.ValueOf(x))
	case ledger.Element:
		one := ledger.Element{}
		one.SetOne()
		x.Add(&x, &one)
		f.Set(reflect.ValueOf(x))
	case ledger.Value:
		x = slices.Clone(x)
		x[3] ^= 1
		f.Set(reflect.ValueOf(x))
	case ledger.Proof:
		x.Points[0], x.Points[1] = big.NewInt(1), big.NewInt(2) // a point, but another one
		f.Set(reflect.ValueOf(x))
	case ledger.StakingConfig:
		changeValue(f.FieldByName("CollateralPerUnit"))
	case ledger.StakingParameters:
		changeValue(f.FieldByName("DowntimeBps"))
	case ledger.CapacityConfig:
		changeValue(f.Field(0))
	default:
		panic(fmt.Sprintf("%T", x))
	}
}

// TestLostAndInventedEvents leaves out one event of each type, and repeats one.
func TestLostAndInventedEvents(t *testing.T) {
	record := loadRecord(t)
	matters := record.consequential()
	seen := map[string]bool{}
	for i, e := range record.History {
		name := reflect.TypeOf(e.Event).Name()
		if seen[name] || strings.HasSuffix(name, "Configured") || !matters(e.Event) {
			continue
		}
		seen[name] = true
		check := func(what string, history []taggedEvent) {
			t.Run(name+" "+what, func(t *testing.T) {
				forged := *record
				forged.History = history
				r, err := auditRecord(t, &forged)
				if err != nil {
					t.Fatal(err)
				}
				if r.OK() {
					t.Error("not noticed")
				}
			})
		}
		// A draw has no event where the beacon had its value before. That none is lost, blocks show.
		if _, draw := e.Event.(ledger.AuditDrawn); !draw {
			check("lost", slices.Delete(slices.Clone(record.History), i, i+1))
		}
		check("repeated", slices.Insert(slices.Clone(record.History), i, e))
	}
}

// A node whose logs are not those of the chain is to blame, not the deployment; and what cannot be proven
// is said.
func TestAuditOfANodeThatLies(t *testing.T) {
	record := loadRecord(t)
	record.unproven = chain.ErrLogs
	if _, err := auditRecord(t, record); !errors.Is(err, chain.ErrLogs) {
		t.Errorf("logs of no chain: %v", err)
	}
	record.reorgs = 1 // they may be those of another branch
	if _, err := auditRecord(t, record); !errors.Is(err, chain.ErrLogs) {
		t.Errorf("logs of no branch: %v", err)
	}
	record.unproven = chain.ErrUnprovable
	r := must(auditRecord(t, record))(t)
	if !r.OK() || len(r.Notes) != 1 || !strings.Contains(r.Notes[0], "could not be held against the headers") {
		t.Errorf("differences %v, notes %q", r.Differences, r.Notes)
	}
}

func TestAuditNoticesMoneyThatLeaks(t *testing.T) {
	record := loadRecord(t)
	record.Balance.Sub(record.Balance, big.NewInt(1))
	r := must(auditRecord(t, record))(t)
	if len(r.Differences) != 1 || r.Differences[0].Event != "balance of Staking" {
		t.Errorf("a wei is missing, and the auditor says %v", r.Differences)
	}
	record = loadRecord(t)
	last := record.Moves[len(record.Moves)-1]
	last.From, last.To = record.Deployment.Staking, common.HexToAddress("0xbad")
	last.TxHash[0] ^= 1
	last.LogIndex++
	record.Moves = append(record.Moves, last)
	record.Balance.Sub(record.Balance, last.Amount)
	r = must(auditRecord(t, record))(t)
	if len(r.Differences) == 0 || r.Differences[0].Event != "Transfer" {
		t.Errorf("tokens left without an event, and the auditor says %v", r.Differences)
	}
}

// TestAuditOfAReserveThatMoved lets all of the reserve go to another contract in the last block, which is allowed.
func TestAuditOfAReserveThatMoved(t *testing.T) {
	record := loadRecord(t)
	free := must(auditRecord(t, record))(t).Obligations.Reserve.Int
	move := func(amount *big.Int) *Report {
		forged, end := *record, record.end()
		at := ledger.At{Block: end, BlockHash: record.Blocks[end-record.From].Hash, TxHash: common.Hash{1}, LogIndex: 1000}
		successor := common.HexToAddress("0x5c")
		forged.History = append(slices.Clone(record.History), taggedEvent{ledger.ReserveMoved{At: at, Successor: successor, Amount: amount}})
		at.LogIndex++
		forged.Moves = append(slices.Clone(record.Moves), ledger.Transferred{At: at, Token: record.Deployment.Token, From: record.Deployment.Staking, To: successor, Amount: amount})
		forged.Balance = new(big.Int).Sub(record.Balance, amount)
		return must(auditRecord(t, &forged))(t)
	}
	r := move(free)
	var text strings.Builder
	if err := r.WriteText(&text); err != nil {
		t.Fatal(err)
	}
	if !r.OK() || len(r.Moved) != 1 || r.Moved[0].Amount.Cmp(free) != 0 || !strings.Contains(text.String(), "of the reserve moved to") {
		t.Errorf("differences %v, moved %+v", r.Differences, r.Moved)
	}
	if r := move(new(big.Int).Add(free, big.NewInt(1))); r.OK() || r.Differences[0].Event != "ReserveMoved" {
		t.Errorf("more than the reserve moved, and the auditor says %v", r.Differences)
	}
}

// TestAuditNotesAnotherAuthority lets somebody else govern in the last block, which is allowed.
func TestAuditNotesAnotherAuthority(t *testing.T) {
	record := loadRecord(t)
	end := record.end()
	record.History = append(record.History, taggedEvent{ledger.AuthorityUpdated{
		At:        ledger.At{Block: end, BlockHash: record.Blocks[end-record.From].Hash, TxHash: common.Hash{1}, LogIndex: 1000},
		Authority: common.HexToAddress("0xbad"),
	}})
	r := must(auditRecord(t, record))(t)
	if !r.OK() || len(r.Notes) != 1 || !strings.Contains(r.Notes[0], fmt.Sprintf("block %d", end)) {
		t.Errorf("differences %v, notes %q", r.Differences, r.Notes)
	}
}

func TestAuditOfAChainThatChanges(t *testing.T) {
	to := loadRecord(t).end()
	audit := func(r *recorded) (*Report, error) {
		return Audit(t.Context(), AuditConfig{
			Chain: r, Deployment: r.Deployment, Profile: capacity.Dev(), To: to,
			Proofs: must(circuits.NewVerifier(capacity.Dev(), circuits.DevVerifyingKey()))(t),
		})
	}
	once := loadRecord(t)
	once.reorgs = 1
	if r, err := audit(once); err != nil || !r.OK() {
		t.Errorf("one reorganisation: %v", err)
	}
	always := loadRecord(t)
	always.reorgs = 1000
	if _, err := audit(always); !errors.Is(err, ErrReorg) || len(hint.Of(err)) != 1 {
		t.Errorf("endless reorganisations: %v", err)
	}
	branch := loadRecord(t)
	for _, e := range branch.History {
		if at := e.Where(); at.Block > branch.From+100 {
			branch.Blocks[at.Block-branch.From].Hash[5] ^= 1 // under events that say otherwise
			break
		}
	}
	if _, err := audit(branch); !errors.Is(err, ErrReorg) {
		t.Errorf("events of another branch: %v", err)
	}
}

func TestAuditRefusals(t *testing.T) {
	r := loadRecord(t)
	r.History = r.History[2:]
	if _, err := auditRecord(t, r); !errors.Is(err, ErrNoDeployment) || len(hint.Of(err)) != 1 {
		t.Errorf("no deployment: %v", err)
	}
	r = loadRecord(t)
	if _, err := Audit(t.Context(), AuditConfig{Chain: r, Deployment: r.Deployment, To: r.From}); err == nil {
		t.Error("audited a chain without the deployment")
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Audit(ctx, AuditConfig{Chain: r, Deployment: r.Deployment, Profile: capacity.Dev()}); !errors.Is(err, context.Canceled) {
		t.Errorf("canceled: %v", err)
	}
	wrong := capacity.Dev()
	wrong.Positions = 4
	report := must(Audit(t.Context(), AuditConfig{
		Chain: r, Deployment: r.Deployment, Profile: wrong,
		Proofs: must(circuits.NewVerifier(capacity.Dev(), circuits.DevVerifyingKey()))(t),
	}))(t)
	if report.OK() || report.Differences[0].Field != "config.positions" {
		t.Errorf("another profile: %v", report.Differences)
	}
}

// A node that forgets balances leaves the auditor to add them up from transfers.
func TestAuditWithoutOldBalances(t *testing.T) {
	record := loadRecord(t)
	record.forgets = true
	r := must(auditRecord(t, record))(t)
	if !r.OK() || r.Balance.Cmp(record.Balance) != 0 || len(r.Notes) != 1 {
		t.Errorf("the balance is %v, not %v; differences %v, notes %q", r.Balance, record.Balance, r.Differences, r.Notes)
	}
}
