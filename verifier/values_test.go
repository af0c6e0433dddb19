package verifier

import (
	"errors"
	"strings"
	"testing"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/internal/hint"
)

// A beacon that lacks a value leaves open what depends on it. If an event shows that somebody has known it,
// or if the block is long past, the audit cannot be completed, and accuses nobody.
func TestAuditWithoutValues(t *testing.T) {
	record := loadRecord(t)
	clock := exportConfig(t, record, 1, 0).Clock
	var draw, seed uint64
	for _, e := range record.History {
		switch e := e.Event.(type) {
		case ledger.AuditDrawn:
			draw = clock.DrawBlock(e.Challenge)
		case ledger.SealBegun:
			seed = e.SeedBlock
		}
	}
	last := clock.SlotStart(clock.Slot(record.end())) // and when it begins, nobody can have opened it
	record.forgets = true                             // what the balance was by then
	sound := auditWith(t, record, last, Checkpoints{})
	record.unknown = func(block uint64) bool { return block == last }
	r := auditWith(t, record, last, Checkpoints{})
	if !r.OK() || r.Lottery.Unknown != 1 || r.Lottery.Won != sound.Lottery.Won-1 {
		t.Errorf("%+v without the last value, %+v with all; differences %v", r.Lottery, sound.Lottery, r.Differences)
	}
	var text strings.Builder
	if err := r.WriteText(&text); err != nil || !strings.Contains(text.String(), "1 not drawn yet") {
		t.Errorf("%s\nerror %v", text.String(), err)
	}
	for name, block := range map[string]uint64{"an audit's": draw, "a seal's": seed} {
		record.unknown = func(n uint64) bool { return n == block }
		_, err := Audit(t.Context(), AuditConfig{
			Chain: record, Deployment: record.Deployment, Profile: capacity.Dev(),
			Proofs: must(circuits.NewVerifier(capacity.Dev(), circuits.DevVerifyingKey()))(t),
		})
		if !errors.Is(err, ledger.ErrNoValue) || len(hint.Of(err)) != 1 {
			t.Errorf("without %s value: %v", name, err)
		}
	}
}
