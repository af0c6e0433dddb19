package main

import (
	"io"
	"maps"
	"slices"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/circuits"
)

func newCircuit() *cobra.Command {
	return group("circuit", "Look at the audit circuit", newCircuitInfo())
}

func newCircuitInfo() *cobra.Command {
	var profile string
	cmd := &cobra.Command{
		Use:   "info",
		Short: "Count what a profile's circuit costs",
		Long: `Compile a profile's audit circuit and count its constraints, as a whole and by
gadget. A gadget's constraints are those of one use; gadgets may contain others.`,
		Example: "  muster circuit info --profile main --json",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			p, err := capacity.ProfileByName(profile)
			if err != nil {
				return err
			}
			info, err := circuits.Describe(p)
			if err != nil {
				return err
			}
			return print(cmd, info, func(w io.Writer) error { return writeInfo(w, info) })
		},
	}
	cmd.Flags().StringVar(&profile, "profile", "dev", "profile of the circuit")
	return cmd
}

func writeInfo(w io.Writer, info circuits.Info) error {
	pairs := []string{
		"profile", info.Profile,
		"constraints", strconv.Itoa(info.Constraints),
		"public inputs", strconv.Itoa(info.PublicInputs),
		"commitments", strconv.Itoa(info.Commitments),
		"hash", info.Hash.String(),
	}
	for _, name := range slices.Sorted(maps.Keys(info.Gadgets)) {
		pairs = append(pairs, name, strconv.Itoa(info.Gadgets[name])+" x "+strconv.Itoa(info.Uses[name]))
	}
	return rows(w, pairs...)
}
