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
	return group("circuit", "Describe the audit circuit", "info --profile main", newCircuitInfo())
}

func newCircuitInfo() *cobra.Command {
	var profile string
	cmd := &cobra.Command{
		Use:   "info",
		Short: "Count the constraints of a profile's circuit",
		Long: `Compile a profile's audit circuit and count its constraints, in total and by
gadget. A gadget's count is that of one use, and includes the gadgets in it.`,
		Example: "  muster circuit info --profile main\n  muster circuit info --profile main --json",
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
	if err := rows(w,
		"profile", info.Profile,
		"constraints", strconv.Itoa(info.Constraints),
		"public inputs", strconv.Itoa(info.PublicInputs),
		"commitments", strconv.Itoa(info.Commitments),
		"hash", info.Hash.String()); err != nil {
		return err
	}
	gadgets := []string{"\ngadget", "constraints x uses"}
	for _, name := range slices.Sorted(maps.Keys(info.Gadgets)) {
		gadgets = append(gadgets, name, strconv.Itoa(info.Gadgets[name])+" x "+strconv.Itoa(info.Uses[name]))
	}
	return rows(w, gadgets...)
}
