package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/host/doctor"
)

func newDoctor() *cobra.Command {
	var q doctor.Question
	cmd := &cobra.Command{
		Use:   "doctor",
		Short: "Say whether this machine can serve units of a profile",
		Long: `Say whether this machine can serve as a number of compute units: whether they
fit, how long sealing and answering take, and how likely a unit is to miss a
challenge. Each line has a grade, and a remedy where it is not good. It takes
the memory of all units while it measures. The exit status is 1 if a line is
bad.`,
		Example: `  muster doctor --profile main
  muster doctor --profile main --units 16 --rpc http://127.0.0.1:8545
  muster doctor --profile dev --json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			report, done := progress("examining")
			r, err := doctor.Examine(cmd.Context(), q, report)
			done()
			if err != nil {
				return err
			}
			if err := print(cmd, r, r.WriteText); err != nil {
				return err
			}
			if r.Grade == doctor.Bad {
				return fmt.Errorf("this machine cannot serve %d units of profile %s: see the bad lines", r.Units, r.Profile)
			}
			return nil
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&q.Profile, "profile", "main", "profile of the units: dev or main")
	flags.IntVar(&q.Units, "units", 0, "number of units (default: as many as the machine can have)")
	flags.DurationVar(&q.BlockTime, "block-time", 0, "time between blocks (default: the node's chain's, or the profile's)")
	flags.StringVar(&q.RPC, "rpc", "", "URL of a node's JSON-RPC, to examine it too")
	return cmd
}
