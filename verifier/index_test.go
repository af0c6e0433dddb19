package verifier

import (
	"context"
	"path/filepath"
	"testing"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/index"
)

// An indexed chain is a recorded one, as an index reads it.
type indexed struct{ *recorded }

func (indexed) HeadsFrom(context.Context, uint64) <-chan chain.Head { panic("it is not followed") }

func (r indexed) ProvenEvents(ctx context.Context, headers []chain.Header, before ledger.Named) ([]ledger.Event, error) {
	return r.ProvenHistory(ctx, headers, before.Tokens)
}

// What the index adds up is what the auditor finds by rules of its own.
func TestIndexAgreesWithAudit(t *testing.T) {
	t.Parallel()
	record := loadRecord(t)
	ix, err := index.Open(t.Context(), filepath.Join(t.TempDir(), "index.db"), record.Deployment)
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := ix.Close(); err != nil {
			t.Error(err)
		}
	}()
	if err := ix.Update(t.Context(), indexed{record}, nil); err != nil {
		t.Fatal(err)
	}
	report, err := auditRecord(t, record)
	if err != nil {
		t.Fatal(err)
	}
	if len(report.Commitments) == 0 || len(report.Rewards) == 0 || len(report.Slashes) == 0 {
		t.Fatal("the record has nothing to agree about")
	}
	_, err = ix.View(t.Context(), func(v *index.View) error {
		for _, want := range report.Commitments {
			got, err := v.Commitment(want.ID)
			if err != nil {
				return err
			}
			type totals struct {
				State                                       string
				Epochs, Opportunities, Missed, Proven       uint64
				Unproven                                    uint64
				Reward, Forfeited, Fees, Slashed, GivenBack string
			}
			a := totals{got.State, got.Epochs, got.Opportunities, got.Opportunities - got.Claimed, got.Proven, got.Claimed - got.Proven,
				got.Reward, got.Forfeited, got.Fees, got.Slashed, got.GivenBack}
			b := totals{want.State, want.Epochs, want.Opportunities, want.Missed, want.Proven, want.Unproven,
				want.Reward.Int.String(), want.Forfeited.Int.String(), want.Fees.Int.String(), want.Slashed.Int.String(), want.GivenBack.Int.String()}
			if a != b {
				t.Errorf("commitment %d:\nthe index has   %+v\nthe audit found %+v", want.ID, a, b)
			}
			slashes, err := v.SlashesOf(want.ID, index.Page{Limit: index.MaxPage})
			if err != nil {
				return err
			}
			n := 0
			for _, s := range report.Slashes {
				if s.ID == want.ID {
					n++
				}
			}
			if len(slashes) != n {
				t.Errorf("commitment %d has %d slashes, not %d", want.ID, len(slashes), n)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
