package main

import (
	"fmt"
	"io"
	"time"

	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/view"
)

// governanceText writes governance for people.
type governanceText view.Governance

func (g governanceText) write(w io.Writer) error {
	cells := []string{"block", fmt.Sprintf("%d of %s, epoch %d", g.Block, view.Moment(g.State.Block.Time), g.Epoch)}
	for _, f := range g.Fields {
		cells = append(cells, f.Name, f.Value)
	}
	for _, c := range g.Changes {
		cells = append(cells, "from next epoch", c.String())
	}
	cells = append(cells, "treasury", g.Treasury.Hex())
	if g.NextTreasury != g.Treasury {
		cells = append(cells, "from next epoch", g.NextTreasury.Hex())
	}
	if g.Paused {
		cells = append(cells, "pause", "new commitments and claims of rewards are stopped")
	}
	for _, m := range g.State.Members {
		cells = append(cells, m.Role.String(), m.Account.Hex()+", "+acts(m.Delay))
		if m.Since.After(g.State.Block.Time) {
			cells = append(cells, "", "not before "+view.Moment(m.Since))
		}
		if !m.Changes.IsZero() {
			cells = append(cells, "", acts(m.NextDelay)+" from "+view.Moment(m.Changes)+" on")
		}
	}
	if err := rows(w, cells...); err != nil {
		return err
	}
	cells = nil // what follows is too wide for the names above
	for _, s := range g.State.Scheduled {
		cells = append(cells, wrapped("scheduled", s.What)...)
		cells = append(cells, "", "by "+s.By.Hex(),
			"", fmt.Sprintf("from %s to %s", view.Moment(s.Ready), view.Moment(s.Ready.Add(govern.ScheduleLife))),
			"", s.ID.Hex())
	}
	for _, a := range g.Altered {
		cells = append(cells, wrapped("ALTERED", a)...)
	}
	return rows(w, cells...)
}

// wrapped is the pairs of a row whose text may be too long for a line.
func wrapped(name, text string) []string {
	const room = columns - len("scheduled  ")
	var cells []string
	for _, line := range wrap(text, room) {
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
