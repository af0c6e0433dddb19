package verifier

import (
	"context"
	"fmt"
	"math/big"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/verifier/model"
)

// summarise adds a summary of the history to the report.
func (a *audit) summarise(ctx context.Context) {
	m := a.replay.Model()
	for id := uint64(1); id <= m.Count(); id++ {
		a.report.Commitments = append(a.report.Commitments, commitmentOf(m.Commitment(id)))
	}
	for _, e := range a.events {
		switch e := e.(type) {
		case ledger.Responded:
			a.report.Responses++
		case ledger.Settled:
			a.report.Settled++
			if e.Reward.Sign() > 0 || e.Fee.Sign() > 0 {
				a.report.Rewards = append(a.report.Rewards, Reward{
					ID: e.ID, Epoch: e.Epoch, Block: e.Block, Tx: e.TxHash,
					Proven: e.Proven, Reward: wei(e.Reward), Fee: wei(e.Fee),
				})
			}
		case ledger.Slashed:
			a.report.Slashes = append(a.report.Slashes, a.slash(e))
		}
	}
	a.countLottery(ctx)
}

func commitmentOf(c *model.Commitment) Commitment {
	t := c.Totals()
	return Commitment{
		ID: c.ID, Provider: c.Provider, Units: c.Units, State: c.State.String(), Epochs: t.Epochs,
		Opportunities: t.Opportunities, Proven: t.Proven, Missed: t.Missed(), Unproven: t.Unproven(),
		Reward: wei(t.Reward), Forfeited: wei(t.Forfeited), Fees: wei(t.Fees), Slashed: wei(t.Slashed),
	}
}

// countLottery counts the slots that begin with a challenge, and those of them that nobody opened: a
// challenge that is not opened spares those who would not have responded.
func (a *audit) countLottery(ctx context.Context) {
	m := a.replay.Model()
	clock := m.Rules().Clock
	for number := clock.Genesis; number <= a.end.Number; number += clock.SlotBlocks() {
		value := a.value(ctx, number)
		if _, is := clock.Challenge(clock.Slot(number), value); value == nil || !is {
			continue
		}
		a.report.Lottery.Won++
		switch _, open := m.Beacon(number); {
		case open:
			a.report.Lottery.Opened++
		case clock.LastOpening(number) > a.end.Number:
			a.report.Lottery.Pending++
		default:
			a.report.Lottery.Void++
		}
	}
}

// slash lists why a commitment was slashed, challenge by challenge.
func (a *audit) slash(e ledger.Slashed) Slash {
	amount := new(big.Int).Add(e.FromBond, e.FromPool)
	s := Slash{
		ID: e.ID, Epoch: e.Epoch, Block: e.Block, Tx: e.TxHash, Amount: wei(amount.Add(amount, e.FromThawing)),
		ForDowntime: wei(e.ForDowntime), ForFalseClaims: wei(e.ForFalseClaims), Reasons: []Reason{},
	}
	clock := a.replay.Model().Rules().Clock
	for _, o := range a.replay.Model().Outcomes(e.ID, e.Epoch) {
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
				count(r.Claimed, "unit"), r.Block, o.Challenge, what, clock.LastProof(o.Challenge)),
		})
	}
	return all
}
