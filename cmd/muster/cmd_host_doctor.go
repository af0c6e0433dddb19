package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/lease"
)

// errUnfit is why muster host doctor has a bad exit status.
var errUnfit = errors.New("this server cannot host machines")

func newHostDoctor() *cobra.Command {
	var dataDir, profile string
	cmd := &cobra.Command{
		Use:   "doctor",
		Short: "Say whether this server can host machines, and what to change",
		Long: `Look at what machines need: KVM, whose speed is measured, QEMU, the IOMMU, huge
pages, the disk, the network, and for how many units there are cores and memory.
Nothing is changed. The exit status is 0 if machines can be hosted.`,
		Example: `  muster host doctor
  muster host doctor --profile main --json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			findings, err := lease.Examine(cmd.Context(), dataDir, profile)
			if err != nil {
				return err
			}
			fit := true
			for _, f := range findings {
				fit = fit && f.Grade != lease.Bad
			}
			if err := print(cmd, findings, func(w io.Writer) error {
				for _, f := range findings {
					fmt.Fprintf(w, "%-4s  %-10s  %s\n", f.Grade, f.What, f.Found)
					if f.Remedy != "" {
						fmt.Fprintf(w, "%18s%s\n", "", f.Remedy)
					}
				}
				return nil
			}); err != nil || fit {
				return err
			}
			return errUnfit
		},
	}
	registerDataDir(cmd, &dataDir)
	cmd.Flags().StringVar(&profile, "profile", capacity.Main().Name, "profile of the deployment: dev or main")
	return cmd
}
