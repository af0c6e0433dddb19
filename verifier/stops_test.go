package verifier

import (
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// TestAuditListsStops stops challenges when one is open, lets the next come and resumes them: the report says who did that,
// and which two challenges count for nobody.
func TestAuditListsStops(t *testing.T) {
	w := testchain.StartWith(t, 0, func(w *testchain.World) {
		w.Params.Capacity.ChallengeOdds, w.Params.Capacity.EpochBlocks = 1, 500
	})
	ctx, clock := t.Context(), w.Client.Clock
	guardian := w.Sender(t, "deployer")
	send := func(f func() (*ledger.Receipt, error)) uint64 {
		t.Helper()
		defer w.Automine()()
		return must(f())(t).Block
	}
	open := func(challenge uint64) {
		t.Helper()
		send(func() (*ledger.Receipt, error) { return guardian.Open(ctx, challenge, w.Evidence(t, challenge)) })
	}
	first := w.FindChallenge(t).Number
	open(first)
	stopped := send(func() (*ledger.Receipt, error) {
		return govern.Perform(ctx, guardian, govern.Of(w.Client).StopOperation())
	})
	audit := func() *Report {
		t.Helper()
		r := auditDev(t, AuditConfig{Chain: w.Client, Deployment: w.Deployment})
		if !r.OK() || len(r.Notes) != 0 || len(r.Stops) != 1 {
			t.Fatalf("differences %v, notes %q, stops %+v", r.Differences, r.Notes, r.Stops)
		}
		return r
	}
	if s := audit().Stops[0]; s.Resumed != nil || s.To != stopped+3*clock.EpochBlocks || !slices.Equal(s.Void, []uint64{first}) {
		t.Errorf("while challenges are stopped: %+v", s)
	}
	second := w.FindChallenge(t).Number
	w.MineTo(t, clock.LastOpening(second)+1)
	resumed := send(func() (*ledger.Receipt, error) {
		return govern.Perform(ctx, guardian, govern.Of(w.Client).ResumeOperation())
	})
	third := w.FindChallenge(t).Number
	open(third)

	r := audit()
	s := r.Stops[0]
	if s.Stopped.Block != stopped || s.Resumed == nil || s.Resumed.Block != resumed || s.Stopped.Tx == (common.Hash{}) ||
		s.From > first || s.To != resumed || !slices.Equal(s.Void, []uint64{first, second}) {
		t.Errorf("stopped in block %d and resumed in block %d around challenges %d and %d: %+v", stopped, resumed, first, second, s)
	}
	if s.Stopped.Sender != guardian.Address() || s.Resumed.Sender != guardian.Address() {
		t.Errorf("it was %s, and not %s and %s", guardian.Address(), s.Stopped.Sender, s.Resumed.Sender)
	}
	if l := r.Lottery; l.Stopped != 1 || l.Opened != 2 || l.Won != l.Opened+l.Stopped+l.Void+l.Pending {
		t.Errorf("the lottery: %+v", l)
	}
	var text strings.Builder
	if err := r.WriteText(&text); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{guardian.Address().Hex(), "count for nobody", "1 stopped"} {
		if !strings.Contains(text.String(), want) {
			t.Errorf("no %q in\n%s", want, &text)
		}
	}
	t.Log(text.String())
}

// TestAuditOfAStopByNobodyKnown stops challenges in the last block of a history whose node keeps no transactions.
func TestAuditOfAStopByNobodyKnown(t *testing.T) {
	record := loadRecord(t)
	end, clock := record.end(), exportConfig(t, record, 1, 1).Clock
	record.History = append(record.History, taggedEvent{ledger.ChallengesStopped{
		At:        ledger.At{Block: end, BlockHash: record.Blocks[end-record.From].Hash, TxHash: common.Hash{1}, LogIndex: 1000},
		FromBlock: end - clock.LastProof(0), ToBlock: end + 3*clock.EpochBlocks,
	}})
	r := must(auditRecord(t, record))(t)
	if !r.OK() || len(r.Stops) != 1 || r.Stops[0].Stopped.Sender != (common.Address{}) || len(r.Notes) != 1 || !strings.Contains(r.Notes[0], "it is not known who") {
		t.Errorf("differences %v, stops %+v, notes %q", r.Differences, r.Stops, r.Notes)
	}
	if len(r.Stops[0].Void) == 0 || r.Lottery.Opened+r.Lottery.Void+r.Lottery.Stopped+r.Lottery.Pending != r.Lottery.Won {
		t.Errorf("void: %v, lottery %+v", r.Stops[0].Void, r.Lottery)
	}
}
