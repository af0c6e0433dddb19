package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/view"
)

// councilText writes the council for people.
type councilText view.Council

func (c councilText) write(w io.Writer) error {
	cells := []string{"block", fmt.Sprint(c.Block), "council", c.Council.Hex(), "acts by", fmt.Sprintf("%d approvals", c.Needed)}
	for _, s := range c.Seats {
		member := "vacant"
		if s.Member != nil {
			member = s.Member.Hex()
		}
		cells = append(cells, fmt.Sprintf("seat %d", s.Seat), fmt.Sprintf("%s, cohort %d", member, s.Cohort))
	}
	cells = append(cells, "next election", fmt.Sprintf("from block %d on", c.NextDue))
	if c.Pause.Runs {
		cells = append(cells, "pause", fmt.Sprintf("until block %d; then anybody ends it", c.Pause.End))
	}
	return errors.Join(rows(w, cells...), rows(w, c.election()...), rows(w, c.actions()...))
}

func (c councilText) election() []string {
	e := c.Election
	if e == nil {
		return nil
	}
	cells := []string{
		"election", fmt.Sprintf("%d, of cohort %d: %s", e.Number, e.Cohort, e.Phase),
		"snapshot", fmt.Sprintf("block %d", e.Snapshot),
		"nominations", fmt.Sprintf("until block %d", e.NominationEnd),
		"vote", fmt.Sprintf("until block %d", e.VotingEnd),
	}
	if e.LeastSupport != nil {
		cells = append(cells, "support", "at least "+ledger.FormatFLT(e.LeastSupport.Int)+" FLT")
	}
	for _, n := range e.Nominees {
		stands := fmt.Sprintf("candidate, %s FLT", ledger.FormatFLT(n.Votes.Int))
		switch {
		case !n.Accepted:
			stands = fmt.Sprintf("has not accepted, support %s FLT", ledger.FormatFLT(n.Support.Int))
		case !n.Candidate:
			stands = fmt.Sprintf("lacks support: %s FLT", ledger.FormatFLT(n.Support.Int))
		}
		cells = append(cells, fmt.Sprintf("nominee %d", n.Order), n.Account.Hex(), "", stands)
	}
	return cells
}

func (c councilText) actions() []string {
	var cells []string
	for _, a := range c.Actions {
		state := fmt.Sprintf("%d of %d approvals, until block %d", len(a.Approvers), c.Needed, a.Expiry)
		if a.Done {
			state = "done"
		}
		cells = append(cells, wrapped("action", a.What)...)
		cells = append(cells, "", a.ID.Hex(), "", state)
	}
	return cells
}
