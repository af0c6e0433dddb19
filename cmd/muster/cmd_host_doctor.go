package main

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/internal/text"
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
pages, limits by control groups, the disk, the network, and for how many units
there are cores and memory.
Nothing is changed. A line is ok, a note (machines run without it, but worse) or
bad. The exit status is 0 if none is bad. Without KVM, machines can be tried out
by muster host run --allow-emulation.`,
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
					label := fmt.Sprintf("%-4s  %-10s  ", f.Grade, f.What)
					for _, said := range []string{f.Found, f.Remedy} {
						for _, line := range text.Wrap(text.Plain(said), text.Columns-len(label)) {
							fmt.Fprintln(w, label+line)
							label = strings.Repeat(" ", len(label))
						}
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
