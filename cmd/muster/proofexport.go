package main

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/verifier"
)

func newProofExport() *cobra.Command {
	var (
		f             chainFlags
		id, challenge uint64
		out           string
	)
	cmd := &cobra.Command{
		Use:   "export",
		Short: "Write the proof that a commitment gave for a challenge",
		Long: `Gather a proof and what it is about from a deployment's events, as a file that
"muster proof verify" checks without a chain. The beacon and the audit's draw are
computed from block hashes; the roots are those that the provider posted.`,
		Example: `  muster proof export --id 1 --challenge 1234 --deployment net/deployment.json > proof.json
  muster proof verify proof.json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			client, err := f.dial(cmd)
			if err != nil {
				return err
			}
			defer client.Close()
			profile, err := capacity.ProfileByName(client.Deployment.Profile)
			if err != nil {
				return fmt.Errorf("the deployment's profile: %w", err)
			}
			report, done := stages()
			file, err := verifier.ExportProof(cmd.Context(), verifier.ExportConfig{
				Chain: client, Clock: client.Clock, Deployment: client.Deployment, Profile: profile,
				Commitment: id, Challenge: challenge,
				Progress: func(n, total uint64) {
					if report != nil {
						report("reading events", n, total)
					}
				},
			})
			done()
			if err != nil {
				return err
			}
			data, err := json.MarshalIndent(file, "", "  ")
			if err != nil {
				return err
			}
			data = append(data, '\n')
			if out == "" {
				_, err = cmd.OutOrStdout().Write(data)
				return err
			}
			return os.WriteFile(out, data, 0o644)
		},
	}
	f.register(cmd)
	registerID(cmd, &id)
	cmd.Flags().Uint64Var(&challenge, "challenge", 0, "number of the challenge's block")
	cmd.Flags().StringVar(&out, "out", "", "file to write (default standard output)")
	require(cmd.Flags(), "challenge")
	return cmd
}
