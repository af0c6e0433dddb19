package verifier

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/internal/hint"
)

// exportConfig asks for a proof of a recorded history.
func exportConfig(t *testing.T, r *recorded, id, challenge uint64) ExportConfig {
	t.Helper()
	cfg := ExportConfig{Chain: r, Deployment: r.Deployment, Profile: capacity.Dev(), Commitment: id, Challenge: challenge}
	for _, e := range r.History {
		if e, ok := e.Event.(ledger.CapacityConfigured); ok {
			cfg.Clock = ledger.Clock{
				CapacityConfig: e.Config, Genesis: e.Genesis, ChainID: r.Deployment.ChainID, Contract: r.Deployment.Capacity,
			}
		}
	}
	return cfg
}

// Every proof of a real history can be exported, written, read and verified without the chain.
func TestExportsEveryProof(t *testing.T) {
	r := loadRecord(t)
	verifier := must(circuits.NewVerifier(capacity.Dev(), circuits.DevVerifyingKey()))(t)
	exported := 0
	for _, e := range r.History {
		proven, ok := e.Event.(ledger.AuditProven)
		if !ok {
			continue
		}
		f := must(ExportProof(t.Context(), exportConfig(t, r, proven.ID, proven.Challenge)))(t)
		var read circuits.ProofFile
		if err := json.Unmarshal(must(json.Marshal(f))(t), &read); err != nil {
			t.Fatal(err)
		}
		if err := verifier.Verify(read.Statement, read.Proof); err != nil {
			t.Errorf("commitment %d, challenge %d: %v", proven.ID, proven.Challenge, err)
		}
		exported++
	}
	if exported == 0 {
		t.Fatal("the history has no proofs")
	}
}

// What was not proven has no proof, and a ledger that draws by other rules is found out.
func TestRefusesToExport(t *testing.T) {
	r := loadRecord(t)
	proven := map[[2]uint64]bool{}
	var first ledger.AuditProven
	for _, e := range r.History {
		if e, ok := e.Event.(ledger.AuditProven); ok {
			proven[[2]uint64{e.ID, e.Challenge}], first = true, e
		}
	}
	refused := func(cfg ExportConfig, want error) {
		t.Helper()
		if _, err := ExportProof(t.Context(), cfg); !errors.Is(err, want) {
			t.Errorf("commitment %d, challenge %d: error %v, not %v", cfg.Commitment, cfg.Challenge, err, want)
		} else if len(hint.Of(err)) == 0 {
			t.Errorf("no remedy for: %v", err)
		}
	}
	for _, e := range r.History {
		if e, ok := e.Event.(ledger.Responded); ok && !proven[[2]uint64{e.ID, e.Challenge}] {
			refused(exportConfig(t, r, e.ID, e.Challenge), ErrNoProof)
		}
	}
	refused(exportConfig(t, r, first.ID, first.Challenge+1), ErrNoProof)
	refused(exportConfig(t, r, first.ID+100, first.Challenge), ledger.ErrNoCommitment)
	refused(exportConfig(t, r, first.ID, r.end()+1), ErrNoProof)

	other := exportConfig(t, r, first.ID, first.Challenge)
	other.Deployment.Circuit = "00" + other.Deployment.Circuit[2:]
	refused(other, circuits.ErrCircuit)

	for what, forge := range map[string]func(ledger.Event) ledger.Event{
		"beacon": func(e ledger.Event) ledger.Event {
			if e, ok := e.(ledger.ChallengeOpened); ok {
				return change(e, "Beacon")
			}
			return e
		},
		"context": func(e ledger.Event) ledger.Event {
			if e, ok := e.(ledger.SealDrawn); ok {
				return change(e, "Ctx")
			}
			return e
		},
		"seed's block": func(e ledger.Event) ledger.Event {
			if e, ok := e.(ledger.SealBegun); ok {
				return change(e, "SeedBlock")
			}
			return e
		},
		"draw": func(e ledger.Event) ledger.Event {
			if e, ok := e.(ledger.AuditDrawn); ok {
				return change(e, "Value")
			}
			return e
		},
	} {
		t.Run("another "+what, func(t *testing.T) {
			forged := *r
			forged.History = nil
			for _, e := range r.History {
				forged.History = append(forged.History, taggedEvent{forge(e.Event)})
			}
			if _, err := ExportProof(t.Context(), exportConfig(t, &forged, first.ID, first.Challenge)); !errors.Is(err, ErrValues) {
				t.Errorf("error %v", err)
			}
		})
	}
}
