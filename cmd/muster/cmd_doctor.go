package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/host/doctor"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/text"
)

func newDoctor() *cobra.Command {
	var (
		q          doctor.Question
		deployment string
	)
	cmd := &cobra.Command{
		Use:   "doctor",
		Short: "Check whether this machine can serve units of a profile",
		Long: `Check whether this machine can serve a number of compute units: whether they
fit, how long sealing takes, and how long a chain takes on all cores at once,
and so which speed class the slowest unit reaches, and with what margin. With
--class the units are to have that class, and not the highest. With --deployment
the rules are those of a deployment, and the result has what a unit of each
class earns and owes. Each line has a grade, and a remedy unless the grade is
good. While it measures, the command uses the memory of all units. The exit
status is 1 if a line is bad.`,
		Example: `  muster doctor --profile main
  muster doctor --profile main --units 16 --rpc http://127.0.0.1:8545
  muster doctor --rpc http://127.0.0.1:8545 --deployment deployment.json
  muster doctor --profile main --units 16 --class 7
  muster doctor --profile dev --json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if deployment != "" {
				d, err := ledger.LoadDeployment(deployment)
				if err != nil {
					return err
				}
				q.Deployment = &d
				if !cmd.Flags().Changed("profile") {
					q.Profile = d.Profile
				}
			}
			report, done := progress("measuring")
			r, err := doctor.Examine(cmd.Context(), q, report)
			done()
			if err != nil {
				return err
			}
			if err := print(cmd, r, r.WriteText); err != nil {
				return err
			}
			if r.Grade == doctor.Bad {
				return hint.Add(fmt.Errorf("this machine cannot serve %s of profile %s", text.Count(r.Units, "unit"), r.Profile), "see the remedies above")
			}
			return nil
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&q.Profile, "profile", "main", "profile of the units: dev or main")
	flags.IntVar(&q.Units, "units", 0, "number of units (default as many as fit on this machine)")
	flags.IntVar(&q.Class, "class", 0, "speed class of the units, from 4 to 31 (default the highest that they reach)")
	flags.DurationVar(&q.BlockTime, "block-time", 0, "time between blocks (default that of the node's chain, or of the profile)")
	flags.StringVar(&q.RPC, "rpc", "", "URL of a node's JSON-RPC endpoint, to check it too (default none)")
	flags.StringVar(&deployment, "deployment", "", "deployment file, whose rules are read through --rpc (default the profile's rules)")
	registerQuorum(flags, &q.Quorum)
	return cmd
}
