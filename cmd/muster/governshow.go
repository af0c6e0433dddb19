package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain"
)

// governed is what governance show prints. Rules are in the form that files of rules have.
type governed struct {
	Epoch     uint64          `json:"epoch"`
	Rules     json.RawMessage `json:"rules"` // of this epoch
	Next      json.RawMessage `json:"next"`  // from the next epoch on
	Treasury  common.Address  `json:"treasury"`
	Paused    bool            `json:"paused"`
	Members   []member        `json:"members"`
	Scheduled []scheduled     `json:"scheduled"`

	rules   []chain.Field
	changes chain.Changes
}

type member struct {
	Role    string         `json:"role"`
	Account common.Address `json:"account"`
	Delay   float64        `json:"delay"` // seconds
}

type scheduled struct {
	Operation common.Hash    `json:"operation"`
	What      string         `json:"what"`
	By        common.Address `json:"by"`
	Ready     time.Time      `json:"ready"`
	To        common.Address `json:"to"`
	Data      hexutil.Bytes  `json:"data"`
}

func newGovernanceShow() *cobra.Command {
	var f chainFlags
	cmd := &cobra.Command{
		Use:   "show",
		Short: "Show the rules of money, who governs, and what is scheduled",
		Example: `  muster governance show --deployment deployment.json
  muster governance show --deployment deployment.json --json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			client, err := f.dial(cmd)
			if err != nil {
				return err
			}
			defer client.Close()
			g, err := readGoverned(cmd, client)
			if err != nil {
				return err
			}
			return print(cmd, g, g.write)
		},
	}
	f.register(cmd)
	return cmd
}

func readGoverned(cmd *cobra.Command, c *chain.Client) (g governed, err error) {
	ctx := cmd.Context()
	if g.Epoch, err = c.CurrentEpoch(ctx); err != nil {
		return g, err
	}
	rules, err := c.ParametersAt(ctx, g.Epoch)
	if err != nil {
		return g, err
	}
	planned, err := c.ParametersAt(ctx, g.Epoch+1)
	if err != nil {
		return g, err
	}
	if g.Treasury, err = c.Treasury(ctx); err != nil {
		return g, err
	}
	if g.Paused, err = c.Paused(ctx); err != nil {
		return g, err
	}
	now, err := readGovernance(ctx, c)
	if err != nil {
		return g, err
	}
	g.rules, g.changes = rules.Fields(), rules.Changes(planned)
	if g.Rules, err = rules.RulesJSON(); err != nil {
		return g, err
	}
	if g.Next, err = planned.RulesJSON(); err != nil {
		return g, err
	}
	g.Members, g.Scheduled = []member{}, []scheduled{}
	for _, m := range now.Members {
		g.Members = append(g.Members, member{m.Role.String(), m.Account, m.Delay.Seconds()})
	}
	for _, s := range now.Scheduled {
		g.Scheduled = append(g.Scheduled, scheduled{s.ID, s.What, s.By, s.Ready, s.To, s.Data})
	}
	return g, nil
}

// readGovernance finds out who may do what. On a terminal it shows how far it is.
func readGovernance(ctx context.Context, c *chain.Client) (chain.Governance, error) {
	report, done := stages()
	defer done()
	var progress chain.Progress
	if report != nil {
		progress = func(done, total uint64) { report("read who governs", done, total) }
	}
	return c.Governance(ctx, progress)
}

func (g governed) write(w io.Writer) error {
	cells := []string{"epoch", fmt.Sprint(g.Epoch)}
	for _, f := range g.rules {
		cells = append(cells, f.Name, f.Value)
	}
	for _, c := range g.changes {
		cells = append(cells, "from the next epoch on", c.String())
	}
	cells = append(cells, "treasury", g.Treasury.Hex())
	if g.Paused {
		cells = append(cells, "pause", "new commitments and claims of rewards are stopped")
	}
	for _, m := range g.Members {
		acts := "acts at once"
		if m.Delay > 0 {
			acts = fmt.Sprintf("acts after %v", time.Duration(m.Delay)*time.Second)
		}
		cells = append(cells, m.Role, m.Account.Hex()+", "+acts)
	}
	for _, s := range g.Scheduled {
		cells = append(cells, "scheduled", s.What, "", "from "+moment(s.Ready)+" on, by "+s.By.Hex(), "", s.Operation.Hex())
	}
	return rows(w, cells...)
}
