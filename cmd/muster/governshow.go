package main

import (
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/internal/text"
	"github.com/muster-network/muster/view"
)

// governanceText writes governance for people.
type governanceText view.Governance

// write writes three tables, because the names in one would leave too little
// room for the texts of another.
func (g governanceText) write(w io.Writer) error {
	return errors.Join(rows(w, g.rules()...), rows(w, g.members()...), rows(w, g.scheduled()...))
}

func (g governanceText) rules() []string {
	cells := []string{"block", fmt.Sprintf("%d of %s, epoch %d", g.Block, view.Moment(g.State.Block.Time), g.Epoch)}
	for _, f := range g.Fields {
		cells = append(cells, f.Name, f.Value)
	}
	for _, c := range g.Changes {
		cells = append(cells, "from next epoch", c.String())
	}
	return cells
}

func (g governanceText) members() []string {
	cells := append(reserveCells(g.Reserve), "treasury", g.Treasury.Hex())
	if g.NextTreasury != g.Treasury {
		cells = append(cells, "from next epoch", g.NextTreasury.Hex())
	}
	if g.Paused {
		cells = append(cells, "pause", "new commitments and claims of rewards are stopped")
	}
	for _, m := range g.State.Members {
		how := acts(m.Delay)
		if m.Account == g.Timelock {
			how = "the timelock of the DAO"
		}
		cells = append(cells, m.Role.String(), m.Account.Hex()+", "+how)
		if m.Since.After(g.State.Block.Time) {
			cells = append(cells, "", "not before "+view.Moment(m.Since))
		}
		if !m.Changes.IsZero() {
			cells = append(cells, "", acts(m.NextDelay)+" from "+view.Moment(m.Changes)+" on")
		}
	}
	return cells
}

func (g governanceText) scheduled() []string {
	var cells []string
	for _, s := range g.State.Scheduled {
		cells = append(cells, wrapped("scheduled", s.What)...)
		cells = append(cells, "", "by "+s.By.Hex(),
			"", fmt.Sprintf("from %s to %s", view.Moment(s.Ready), view.Moment(s.Ready.Add(govern.ScheduleLife))),
			"", s.ID.Hex())
	}
	for _, u := range g.Unknown {
		cells = append(cells, wrapped("UNKNOWN", u)...)
	}
	for _, a := range g.Altered {
		cells = append(cells, wrapped("ALTERED", a)...)
	}
	return cells
}

// wrapped is the pairs of a row whose text may be too long for a line.
func wrapped(name, value string) []string { return wrappedIn(name, value, len("scheduled")) }

// wrappedIn are rows for a value beside names of at most a width.
func wrappedIn(name, value string, width int) []string {
	room := text.Columns - width - len("  ")
	var cells []string
	for _, line := range text.Wrap(value, room) {
		cells = append(cells, name, line)
		name = ""
	}
	return cells
}

func acts(delay time.Duration) string {
	if delay == 0 {
		return "acts at once"
	}
	return fmt.Sprintf("acts after %v", delay)
}
