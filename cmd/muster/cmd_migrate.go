package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/view"
)

func newMigrate() *cobra.Command {
	cmd := group("migrate", "Move to a deployment that follows another",
		"plan --deployment deployment.json --to next.json \\\n    --account "+exampleAccount, newMigratePlan())
	cmd.Long = `Move to a deployment that follows another. Contracts cannot be upgraded: stake
leaves the old ones and enters the new ones, and governance moves the reserve.
Nobody loses by leaving early: what past epochs earned is claimed later.`
	return cmd
}

func newMigratePlan() *cobra.Command {
	var f chainFlags
	var next string
	var account addressFlag
	cmd := &cobra.Command{
		Use:   "plan",
		Short: "Say what an account has to do, and when",
		Example: `  muster migrate plan --deployment deployment.json --to next.json \
    --account ` + exampleAccount,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			successor, err := ledger.LoadDeployment(next)
			if err != nil {
				return err
			}
			return f.withLedger(cmd, func(client *ledger.Client) error {
				report, done := stages()
				m, err := view.PlanMigration(cmd.Context(), client, successor, account.Address, func(n, total uint64) {
					if report != nil {
						report("reading commitments", n, total)
					}
				})
				done()
				if err != nil {
					return err
				}
				return print(cmd, m, func(w io.Writer) error { return writeMigration(w, m) })
			})
		},
	}
	f.register(cmd)
	cmd.Flags().StringVar(&next, "to", "", "deployment file of the successor")
	require(cmd.Flags(), "to")
	account.register(cmd, "the account that moves")
	return cmd
}

func writeMigration(w io.Writer, m view.Migration) error {
	cells := []string{"from", m.From.Hex(), "to", m.To.Hex(), "reserve to move", m.Reserve.FLT()}
	if len(m.Steps) == 0 {
		cells = append(cells, "steps", "none: the account has nothing there")
	}
	for i, s := range m.Steps {
		when := "now"
		if s.Epoch > m.Epoch {
			when = fmt.Sprintf("from epoch %d on, now %d", s.Epoch, m.Epoch)
		}
		if s.Commitment != 0 {
			when = fmt.Sprintf("commitment %d, %s", s.Commitment, when)
		}
		cells = append(cells, fmt.Sprintf("step %d", i+1), when, "", s.What, "", s.Command)
	}
	return rows(w, cells...)
}
