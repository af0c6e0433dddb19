package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

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
		newDemo(), newDevnet(), newSetup(), newKey(), newDeploy(),
		newOffers(), newAccount(), newSponsor(), newCredit(), newLease(), newVM(), newOffer(), newHost(), newLevel(), newMarket(), newWatch(), newCertificate(), newCertifier(),
		newTreasury(), newProvider(), newCommitment(), newStake(), newSlash(), newMigrate(), newProver(), newFleet(), newKeeper(), newAudit(), newWeb(), newGovernance(), newDAO(), newCouncil(),
		newArray(), newChain(), newBench(), newDoctor(), newImage(), newTemplate(), newAgent(),
		newCircuit(), newProof(), newCeremony(), newBackup(), newDebug(), newVersion(),
	)
	root.SetUsageTemplate(usageTemplate(root.UsageTemplate()))
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		if len(hint.Of(err)) > 0 {
			return err
		}
		err = plainNumber(err)
		return hint.Add(err, "%s --help lists the flags", cmd.CommandPath())
	})
	return root
}

// plainNumber says in plain words that a flag's value is no number, which Go's parser names itself in.
func plainNumber(err error) error {
	invalid, ok := errors.AsType[*pflag.InvalidValueError](err)
	if !ok {
		return err
	}
	number, ok := errors.AsType[*strconv.NumError](err)
	if !ok {
		return err
	}
	why := "not a whole number"
	switch {
	case errors.Is(number, strconv.ErrRange):
		why = "too large"
		if strings.HasPrefix(number.Num, "-") {
			why = "too small"
		}
	case strings.HasPrefix(invalid.GetFlag().Value.Type(), "uint"):
		why = "not a whole number of 0 or more"
	case !strings.HasPrefix(invalid.GetFlag().Value.Type(), "int"):
		return err
	}
	return fmt.Errorf("--%s is %q, which is %s", invalid.GetFlag().Name, number.Num, why)
}

// usageTemplate is cobra's, with the texts of flags wrapped and a last line that
// is short enough.
func usageTemplate(ofCobra string) string {
	return strings.NewReplacer(".FlagUsages ", ".FlagUsagesWrapped 80 ", " for more information about a command", " for more about a command").Replace(ofCobra)
}

// group is a command that only holds others.
func group(use, short, example string, commands ...*cobra.Command) *cobra.Command {
	cmd := &cobra.Command{Use: use, Short: short, Example: "  muster " + use + " " + example, Args: cobra.NoArgs}
	cmd.AddCommand(commands...)
	return cmd
}
