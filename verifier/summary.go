package verifier

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/text"
	"github.com/muster-network/muster/verifier/model"
)

// tally counts an event that was just replayed.
func (a *audit) tally(e ledger.Event) {
	switch e := e.(type) {
	case ledger.Responded:
		a.Report.Responses++
	case ledger.Settled:
		a.Report.Settled++
		if e.Reward.Sign() > 0 || e.Fee.Sign() > 0 {
			a.Report.Rewards = append(a.Report.Rewards, Reward{
				ID: e.ID, Epoch: e.Epoch, Block: e.Block, Tx: e.TxHash,
				Proven: e.Proven, Reward: wei(e.Reward), Fee: wei(e.Fee),
			})
		}
	case ledger.Slashed:
		a.Report.Slashes = append(a.Report.Slashes, a.slash(e))
	case ledger.OpeningPaid:
		a.Report.Openings.Paid++
		a.Report.Openings.Fees = a.Report.Openings.Fees.Plus(e.Fee)
	case ledger.ReserveMoved:
		a.Report.Moved = append(a.Report.Moved, Move{Block: e.Block, Tx: e.TxHash, Successor: e.Successor, Amount: wei(e.Amount)})
	case ledger.SlashFinished, ledger.SlashGivenBack, ledger.SlashTakenBack, ledger.RequestTakenBack:
		a.Report.tallyFate(e)
	default:
		a.tallyGovernance(e)
		a.Report.tallyMarket(e)
	}
}

// tallyFate notes what has become of a slash.
func (r *Report) tallyFate(e ledger.Event) {
	switch e := e.(type) {
	case ledger.SlashFinished:
		if s := r.slash(e.ID, e.Number); s != nil {
			s.Fate, s.Bounty, s.Burned, s.ToTreasury = ledger.FateFinished.String(), wei(e.Bounty), wei(e.Burned), wei(e.ToTreasury)
		}
	case ledger.SlashGivenBack:
		if s := r.slash(e.ID, e.Number); s != nil {
			s.Fate = ledger.FateGivenBack.String()
		}
	case ledger.SlashTakenBack:
		if s := r.slash(e.ID, e.Number); s != nil {
			s.TakenBack = s.TakenBack.Plus(e.Amount)
		}
	case ledger.RequestTakenBack:
		if s := r.slash(e.ID, e.Number); s != nil {
			s.TakenBack = s.TakenBack.Plus(e.Amount)
		}
	}
}

// finishReport adds what is only known at the end.
func (a *audit) finishReport(ctx context.Context, kept *keeping) error {
	r, m := a.Report, a.replay.Model()
	r.To, r.Hash = a.end.Number, a.end.Hash
	for id := uint64(1); id <= m.Count(); id++ {
		r.Commitments = append(r.Commitments, commitmentOf(m.Commitment(id)))
	}
	a.finishVotes()
	if err := a.countAllSlots(ctx); err != nil {
		return err
	}
	if err := a.finishStops(ctx); err != nil {
		return err
	}
	r.Differences = slices.Insert(r.Differences, 0, a.replay.Differences()...) // in JSON a list, even if empty
	slices.SortStableFunc(r.Differences, func(x, y model.Difference) int { return cmp.Compare(x.Block, y.Block) })
	if a.Unproven != "" {
		r.note("the node's events could not be held against the headers of their blocks: %s", a.Unproven)
	}
	r.Resumed = kept.resumed
	r.Notes = append(r.Notes, kept.notes...)
	return nil
}

func commitmentOf(c *model.Commitment) Commitment {
	t := c.Totals()
	return Commitment{
		ID: c.ID, Provider: c.Provider, Units: c.Units, State: c.State.String(), Epochs: t.Epochs,
		Opportunities: t.Opportunities, Proven: t.Proven, Missed: t.Missed(), Tolerated: t.Tolerated, Unproven: t.Unproven(),
		Reward: wei(t.Reward), Forfeited: wei(t.Forfeited), Fees: wei(t.Fees), Slashed: wei(t.Slashed), GivenBack: wei(t.GivenBack),
	}
}

// slash lists why a commitment was slashed, challenge by challenge.
func (a *audit) slash(e ledger.Slashed) Slash {
	m := a.replay.Model()
	n, p := m.Counts(e.ID, e.Epoch), m.ParametersAt(e.Epoch)
	s := Slash{
		ID: e.ID, Number: e.Number, Epoch: e.Epoch, Block: e.Block, Tx: e.TxHash, Amount: wei(e.Stake()),
		ForDowntime: wei(e.ForDowntime), ForFalseClaims: wei(e.ForFalseClaims), Forfeited: wei(e.Forfeited),
		Missed: n.Opportunities - n.Claimed, Tolerated: min(n.Opportunities-n.Claimed, model.Tolerated(n, &p)),
		Reasons: []Reason{}, Due: e.DueEpoch, Fate: ledger.FateHeld.String(),
	}
	clock := m.Rules().Clock
	for _, o := range m.Outcomes(e.ID, e.Epoch) {
		s.Reasons = append(s.Reasons, reasons(&clock, o)...)
	}
	return s
}

// reasons are what was wrong with the response to one challenge.
func reasons(clock *ledger.Clock, o model.Outcome) (all []Reason) {
	if o.Units == 0 {
		return nil
	}
	r := o.Response
	if missed := o.Units - r.Claimed; missed > 0 {
		last := clock.LastResponse(o.Challenge)
		text := fmt.Sprintf("%d of %d units did not respond to challenge %d by block %d", missed, o.Units, o.Challenge, last)
		evidence := last
		if r.Block != 0 {
			text = fmt.Sprintf("%d of %d units were left out of the response to challenge %d in block %d", missed, o.Units, o.Challenge, r.Block)
			evidence = r.Block
		}
		all = append(all, Reason{Kind: "missed", Challenge: o.Challenge, Units: missed, Evidence: evidence, Text: text})
	}
	if r.Block != 0 && !r.Proven {
		what := "its audit was not proven"
		if !o.Drawn {
			what = "its audit was not even drawn"
		}
		all = append(all, Reason{
			Kind: "unproven", Challenge: o.Challenge, Units: r.Claimed, Evidence: r.Block,
			Text: fmt.Sprintf("%s claimed in block %d for challenge %d, but %s by block %d",
				text.Count(r.Claimed, "unit"), r.Block, o.Challenge, what, clock.LastProof(o.Challenge)),
		})
	}
	return all
}
