package main

import (
	"strings"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/internal/hint"
)

func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:   "muster",
		Short: "Prove the capacity of servers on chain, and check the proofs",
		Long: `Muster proves on an EVM chain that staked servers exist, are online and perform.
Start with "muster demo", which runs everything on this machine.

Every flag can also be set as MUSTER_FLAG_NAME in the environment, or as
flag-name in the TOML file given by --config or MUSTER_CONFIG. A flag that is
typed counts before the environment, and that before the file. Names that no
command has as a flag are errors.`,
		Example: `  muster demo
  muster commitment status --commitment 1 --deployment deployment.json
  MUSTER_RPC=https://node.example muster audit --deployment deployment.json`,
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
	root.PersistentFlags().Bool("json", false, "print results as JSON")
	root.PersistentFlags().String("config", "", "TOML file that sets flags")
	registerLogLevel(root)
	root.AddCommand(
		newDemo(), newDevnet(), newSetup(), newAccount(), newDeploy(),
		newTreasury(), newCommitment(), newStake(), newProver(), newKeeper(), newAudit(), newGovernance(),
		newArray(), newChain(), newBench(), newDoctor(),
		newCircuit(), newProof(), newCeremony(), newVersion(),
	)
	root.SetUsageTemplate(usageTemplate(root.UsageTemplate()))
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		if len(hint.Of(err)) > 0 {
			return err
		}
		return hint.Add(err, "%s --help lists the flags", cmd.CommandPath())
	})
	return root
}

// usageTemplate is cobra's, with the texts of flags wrapped.
func usageTemplate(ofCobra string) string {
	return strings.ReplaceAll(ofCobra, ".FlagUsages ", ".FlagUsagesWrapped 80 ")
}

// group is a command that only holds others.
func group(use, short, example string, commands ...*cobra.Command) *cobra.Command {
	cmd := &cobra.Command{Use: use, Short: short, Example: "  muster " + use + " " + example, Args: cobra.NoArgs}
	cmd.AddCommand(commands...)
	return cmd
}
