package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/fleet"
	"github.com/muster-network/muster/internal/hint"
)

func newFleetUpgrade() *cobra.Command {
	var f hubFlags
	var restart uint64
	var stop bool
	cmd := &cobra.Command{
		Use:   "upgrade FILE",
		Short: "Have all servers run another muster program",
		Long: `Give a muster program to all servers of the fleet, which get it at once, and
start it one after the other. A server is restarted only while it owes no
response and no proof, and while no challenge can begin before it is back, by
the blocks that its last start took. The next one follows when it works again.

A server that cannot use the program, or is not back in ten minutes, ends the
upgrade. One whose new program does not come to work goes back to its earlier
one by itself, when its service starts it the third time.

Upgrade the hub first. "muster fleet status" shows how far the upgrade is.`,
		Example: `  muster fleet upgrade ./muster
  muster fleet upgrade --stop`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) (err error) {
			if stop == (len(args) == 1) {
				return hint.Add(errors.New("give a program, or --stop"), "muster fleet upgrade FILE")
			}
			var u fleet.Upgrade
			if stop {
				u, err = f.hub().StopUpgrade(cmd.Context())
			} else {
				u, err = upgradeTo(cmd, f.hub(), args[0], restart)
			}
			if err != nil {
				return err
			}
			return print(cmd, u, func(w io.Writer) error {
				_, err := fmt.Fprintln(w, u.String())
				return err
			})
		},
	}
	f.register(cmd)
	cmd.Flags().Uint64Var(&restart, "restart-blocks", 0, "blocks that a restart takes (default what each server measured)")
	cmd.Flags().BoolVar(&stop, "stop", false, "begin with no further server")
	return cmd
}

// upgradeTo hands a program to the hub, once it has said its version here.
func upgradeTo(cmd *cobra.Command, hub *fleet.Remote, path string, restart uint64) (u fleet.Upgrade, err error) {
	path, err = filepath.Abs(path)
	if err != nil {
		return u, err
	}
	version, err := fleet.VersionOf(cmd.Context(), path)
	if err != nil || version == "" {
		return u, hint.Add(fmt.Errorf("%s does not say which version of muster it is: %w", path, err), "give a muster program for this kind of machine")
	}
	file, err := os.Open(path)
	if err != nil {
		return u, err
	}
	defer file.Close()
	return hub.Upgrade(cmd.Context(), file, version, restart)
}
