package main

import (
	"github.com/spf13/cobra"

	"github.com/muster-network/muster/capacity"
)

func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:   "muster",
		Short: "Prove the capacity of servers on chain, and check it",
		Long: `Muster proves on an EVM chain that staked servers exist, are online, and
perform. Start with "muster demo": it runs everything on this machine.

Every flag can also be set as MUSTER_FLAG_NAME in the environment, or as
flag-name in the file given by --config.`,
		SilenceUsage:  true,
		SilenceErrors: true,
		PersistentPreRunE: func(cmd *cobra.Command, _ []string) error {
			if err := capacity.CheckTier(); err != nil {
				return err
			}
			if err := applyConfig(cmd); err != nil {
				return err
			}
			return checkRequired(cmd.Flags())
		},
	}
	root.PersistentFlags().Bool("json", false, "print one JSON value for machines")
	root.PersistentFlags().String("config", "", "file of flags, as TOML")
	root.AddCommand(
		newDemo(), newDevnet(), newSetup(), newDeploy(),
		newCommitment(), newStake(), newProver(), newKeeper(), newAudit(), newGovernance(),
		newArray(), newShare(), newBench(), newDoctor(),
		newCircuit(), newProof(), newCeremony(),
	)
	return root
}

// group is a command that only holds others.
func group(use, short string, commands ...*cobra.Command) *cobra.Command {
	cmd := &cobra.Command{Use: use, Short: short, Args: cobra.NoArgs}
	cmd.AddCommand(commands...)
	return cmd
}
