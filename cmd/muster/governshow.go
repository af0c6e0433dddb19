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
	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
)

// governanceReport is what governance show prints. Rules are in the form that files of rules have,
// times in seconds since 1970, delays in seconds.
type governanceReport struct {
	Block        uint64            `json:"block"`
	Time         int64             `json:"time"` // of the block
	Epoch        uint64            `json:"epoch"`
	Rules        json.RawMessage   `json:"rules"` // of this epoch
	Next         json.RawMessage   `json:"next"`  // from the next epoch on
	Treasury     common.Address    `json:"treasury"`
	NextTreasury common.Address    `json:"nextTreasury"` // from the next epoch on
	Paused       bool              `json:"paused"`
	Members      []memberReport    `json:"members"`
	Scheduled    []scheduledReport `json:"scheduled"`
	Altered      []string          `json:"altered"`

	now     govern.State
	rules   []ledger.Field
	changes ledger.Changes
}

type memberReport struct {
	Role      string         `json:"role"`
	Account   common.Address `json:"account"`
	Since     int64          `json:"since"`
	Delay     int64          `json:"delay"`
	NextDelay int64          `json:"nextDelay"` // from changes on, if that is not 0
	Changes   int64          `json:"changes"`
}

type scheduledReport struct {
	Operation common.Hash    `json:"operation"`
	What      string         `json:"what"`
	By        common.Address `json:"by"`
	Ready     int64          `json:"ready"`
	Lapses    int64          `json:"lapses"`
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
			report, err := reportGovernance(cmd.Context(), client)
			if err != nil {
				return err
			}
			return print(cmd, report, report.write)
		},
	}
	f.register(cmd)
	return cmd
}

func reportGovernance(ctx context.Context, c *ledger.Client) (r governanceReport, err error) {
	if r.now, err = readGovernance(ctx, c); err != nil {
		return r, err
	}
	if r.Epoch, err = c.CurrentEpoch(ctx); err != nil {
		return r, err
	}
	rules, err := c.ParametersAt(ctx, r.Epoch)
	if err != nil {
		return r, err
	}
	planned, err := c.ParametersAt(ctx, r.Epoch+1)
	if err != nil {
		return r, err
	}
	if r.Treasury, err = c.TreasuryAt(ctx, r.Epoch); err != nil {
		return r, err
	}
	if r.NextTreasury, err = c.TreasuryAt(ctx, r.Epoch+1); err != nil {
		return r, err
	}
	if r.Paused, err = c.Paused(ctx); err != nil {
		return r, err
	}
	if r.Rules, err = rules.RulesJSON(); err != nil {
		return r, err
	}
	if r.Next, err = planned.RulesJSON(); err != nil {
		return r, err
	}
	r.rules, r.changes = rules.Fields(), rules.Changes(planned)
	r.Block, r.Time = r.now.Block.Number, r.now.Block.Time.Unix()
	r.Altered = append([]string{}, r.now.Altered...)
	r.Members, r.Scheduled = []memberReport{}, []scheduledReport{}
	for _, m := range r.now.Members {
		report := memberReport{Role: m.Role.String(), Account: m.Account, Since: m.Since.Unix(), Delay: int64(m.Delay.Seconds())}
		if !m.Changes.IsZero() {
			report.NextDelay, report.Changes = int64(m.NextDelay.Seconds()), m.Changes.Unix()
		}
		r.Members = append(r.Members, report)
	}
	for _, s := range r.now.Scheduled {
		r.Scheduled = append(r.Scheduled, scheduledReport{
			s.ID, s.What, s.By, s.Ready.Unix(), s.Ready.Add(govern.ScheduleLife).Unix(), s.To, s.Data,
		})
	}
	return r, nil
}

// readGovernance finds out who may do what. On a terminal it shows how far it is.
func readGovernance(ctx context.Context, c *ledger.Client) (govern.State, error) {
	report, done := stages()
	defer done()
	var progress chain.Progress
	if report != nil {
		progress = func(done, total uint64) { report("read who governs", done, total) }
	}
	return govern.Of(c).Read(ctx, progress)
}

func (r governanceReport) write(w io.Writer) error {
	cells := []string{"block", fmt.Sprintf("%d of %s, epoch %d", r.Block, moment(r.now.Block.Time), r.Epoch)}
	for _, f := range r.rules {
		cells = append(cells, f.Name, f.Value)
	}
	for _, c := range r.changes {
		cells = append(cells, "from the next epoch on", c.String())
	}
	cells = append(cells, "treasury", r.Treasury.Hex())
	if r.NextTreasury != r.Treasury {
		cells = append(cells, "from the next epoch on", r.NextTreasury.Hex())
	}
	if r.Paused {
		cells = append(cells, "pause", "new commitments and claims of rewards are stopped")
	}
	for _, m := range r.now.Members {
		cells = append(cells, m.Role.String(), m.Account.Hex()+", "+acts(m.Delay))
		if m.Since.After(r.now.Block.Time) {
			cells = append(cells, "", "not before "+moment(m.Since))
		}
		if !m.Changes.IsZero() {
			cells = append(cells, "", acts(m.NextDelay)+" from "+moment(m.Changes)+" on")
		}
	}
	for _, s := range r.now.Scheduled {
		cells = append(cells, "scheduled", s.What,
			"", fmt.Sprintf("by %s", s.By),
			"", fmt.Sprintf("from %s to %s", moment(s.Ready), moment(s.Ready.Add(govern.ScheduleLife))),
			"", s.ID.Hex())
	}
	for _, a := range r.Altered {
		cells = append(cells, "ALTERED", a)
	}
	return rows(w, cells...)
}

func acts(delay time.Duration) string {
	if delay == 0 {
		return "acts at once"
	}
	return fmt.Sprintf("acts after %v", delay)
}
