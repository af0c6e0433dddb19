package verifier

import (
	"context"
	"fmt"
	"slices"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/verifier/model"
)

// tallyGovernance notes what governance did.
func (a *audit) tallyGovernance(e ledger.Event) {
	r := a.Report
	switch e := e.(type) {
	case ledger.ChallengesStopped:
		r.Stops = append(r.Stops, Stop{From: e.FromBlock, To: e.ToBlock, Stopped: by(e), Void: []uint64{}})
	case ledger.ChallengesResumed:
		if n := len(r.Stops); n > 0 {
			resumed := by(e)
			r.Stops[n-1].To, r.Stops[n-1].Resumed = e.LastBlock, &resumed
		}
	case ledger.Paused:
		r.act(e, "%s stopped new commitments and claims of rewards", e.Account)
	case ledger.Unpaused:
		r.act(e, "%s let commitments be made and rewards be claimed again", e.Account)
	case ledger.ParametersSet:
		before := a.replay.Model().ParametersAt(max(e.FromEpoch, 1) - 1)
		r.act(e, "rules of money from epoch %d on: %s", e.FromEpoch, before.Changes(e.Parameters))
	case ledger.TreasurySet:
		r.act(e, "the treasury from epoch %d on is %s", e.FromEpoch, e.Treasury)
	}
}

func by(e ledger.Event) By { return By{Block: e.Where().Block, Tx: e.Where().TxHash} }

func (r *Report) act(e ledger.Event, format string, args ...any) {
	at := e.Where()
	r.Acts = append(r.Acts, Act{Block: at.Block, Tx: at.TxHash, Event: model.EventName(e), Text: fmt.Sprintf(format, args...)})
}

// stop is the stop that holds for a challenge and came while it could be opened; nil if there is none.
func (r *Report) stop(challenge, lastOpening uint64) *Stop {
	for i := range r.Stops {
		if s := &r.Stops[i]; s.From <= challenge && challenge <= s.To && s.Stopped.Block <= lastOpening {
			return s
		}
	}
	return nil
}

// finishStops adds to the stops which open challenges they made void, and who they are from.
func (a *audit) finishStops(ctx context.Context) error {
	for i := range a.Report.Stops {
		s := &a.Report.Stops[i]
		s.Void = append(s.Void, a.replay.Model().Opened(s.From, s.To)...)
		slices.Sort(s.Void)
		for _, who := range []*By{&s.Stopped, s.Resumed} {
			if who == nil {
				continue
			}
			var err error
			if who.Sender, err = a.cfg.Chain.SenderOf(ctx, who.Tx); ctx.Err() != nil {
				return context.Cause(ctx)
			}
			if err != nil {
				a.Report.note("it is not known who sent transaction %s in block %d: %v", who.Tx, who.Block, err)
			}
		}
	}
	return nil
}
