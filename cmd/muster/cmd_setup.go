package main

import (
	"io"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/circuits"
)

func newSetup() *cobra.Command {
	var profile, dir string
	cmd := &cobra.Command{
		Use:   "setup",
		Short: "Make the keys of a profile's circuit, for tests",
		Long: `Make the proving key and the verifying key of a profile's audit circuit, once
per machine. The setup is reproducible: the same circuit gets the same keys on
every machine, so its verifier contract can be part of the source.

UNSAFE FOR ANYTHING OF VALUE: anyone can repeat the setup and then prove
anything. The keys of profile main come from a ceremony only.`,
		Example: "  muster setup --profile dev",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			p, err := capacity.ProfileByName(profile)
			if err != nil {
				return err
			}
			report, done := steps(cmd.ErrOrStderr())
			err = circuits.Setup(cmd.Context(), p, dir, report)
			done()
			if err != nil {
				return err
			}
			hash, err := circuits.CircuitHash(p)
			if err != nil {
				return err
			}
			r := struct {
				Profile string `json:"profile"`
				Circuit string `json:"circuit"`
				Dir     string `json:"dir"`
			}{p.Name, hash.String(), dir}
			return print(cmd, r, func(w io.Writer) error {
				return rows(w, "profile", r.Profile, "circuit", r.Circuit, "keys", r.Dir,
					"warning", "unsafe for anything of value: anyone can repeat this setup")
			})
		},
	}
	cmd.Flags().StringVar(&profile, "profile", "dev", "profile whose keys to make")
	registerKeyDir(cmd, &dir)
	return cmd
}
