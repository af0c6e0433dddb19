package main

import (
	"fmt"
	"io"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/fleet"
	"github.com/muster-network/muster/internal/text"
)

func newFleet() *cobra.Command {
	return group("fleet", "Run provers on many servers, with the key in one place",
		"serve"+exampleSender("provider"),
		newFleetServe(), newFleetToken(), newFleetJoin(), newFleetAssign(), newFleetUnassign(), newFleetStatus(), newFleetLogs(), newFleetRevoke(), newFleetUpgrade())
}

// hubFlags name the hub that a command is for.
type hubFlags struct{ dataDir string }

func (f *hubFlags) register(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.dataDir, "data-dir", defaultDataDir(), "data folder of the hub, which runs on this machine")
}

func (f *hubFlags) hub() *fleet.Remote { return fleet.Reach(hubFolder(f.dataDir)) }

// hubFolder is where a hub keeps its own records, beside the journal of its key.
func hubFolder(dataDir string) string { return filepath.Join(dataDir, "fleet-hub") }

func newFleetToken() *cobra.Command {
	var f hubFlags
	var name string
	var life time.Duration
	cmd := &cobra.Command{
		Use:   "token",
		Short: "Make a token by which a server joins",
		Long: `Make a token by which one server joins the fleet, once. It is a secret until it
was used. It says where the hub is and how to know it; the server makes its own
key, which never leaves it.`,
		Example: "  muster fleet token --name rack3-7",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			token, err := f.hub().Token(cmd.Context(), name, life)
			if err != nil {
				return err
			}
			return print(cmd, map[string]any{"name": name, "token": token, "expires": time.Now().Add(life).UTC()}, func(w io.Writer) error {
				_, err := fmt.Fprintln(w, token)
				return err
			})
		},
	}
	f.register(cmd)
	cmd.Flags().StringVar(&name, "name", "", "what the server is called from then on")
	cmd.Flags().DurationVar(&life, "valid-for", fleet.DefaultTokenLife, "how long the token can be used")
	require(cmd.Flags(), "name")
	return cmd
}

func newFleetAssign() *cobra.Command {
	var f hubFlags
	var commitment uint64
	var server string
	cmd := &cobra.Command{
		Use:   "assign",
		Short: "Give the work of a commitment to a server",
		Long: `Give the work of a commitment to a server, which begins with it at once. If
another server had it, that one's orders are refused from now on, whether it
can be reached or not, and the new one continues its work.`,
		Example: "  muster fleet assign --commitment 1 --server rack3-7",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			a, err := f.hub().Assign(cmd.Context(), commitment, server)
			if err != nil {
				return err
			}
			return print(cmd, a, func(w io.Writer) error {
				_, err := fmt.Fprintf(w, "commitment %d is assigned to %s\n", commitment, server)
				return err
			})
		},
	}
	f.register(cmd)
	registerCommitment(cmd, &commitment)
	cmd.Flags().StringVar(&server, "server", "", "name of the server")
	require(cmd.Flags(), "server")
	return cmd
}

func newFleetUnassign() *cobra.Command {
	var f hubFlags
	var commitment uint64
	cmd := &cobra.Command{
		Use:     "unassign",
		Short:   "Take the work of a commitment from its server",
		Long:    "Take the work of a commitment from its server. Nobody responds for it until it\nis assigned again.",
		Example: "  muster fleet unassign --commitment 1",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			a, err := f.hub().Unassign(cmd.Context(), commitment)
			if err != nil {
				return err
			}
			return print(cmd, a, func(w io.Writer) error {
				_, err := fmt.Fprintf(w, "commitment %d is assigned to no server\n", commitment)
				return err
			})
		},
	}
	f.register(cmd)
	registerCommitment(cmd, &commitment)
	return cmd
}

func newFleetRevoke() *cobra.Command {
	var f hubFlags
	cmd := &cobra.Command{
		Use:   "revoke NAME",
		Short: "Put a server out of the fleet",
		Long: `Put a server out of the fleet at once: its connections end, its orders are
refused, and its commitments are assigned to nobody. A new token lets a server
of the same name join again, with a new key.`,
		Example: "  muster fleet revoke rack3-7",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			freed, err := f.hub().Revoke(cmd.Context(), args[0])
			if err != nil {
				return err
			}
			return print(cmd, map[string]any{"name": args[0], "unassigned": freed}, func(w io.Writer) error {
				fmt.Fprintf(w, "%s is out of the fleet\n", args[0])
				for _, id := range freed {
					fmt.Fprintf(w, "commitment %d is assigned to no server\n", id)
				}
				return nil
			})
		},
	}
	f.register(cmd)
	return cmd
}

func newFleetLogs() *cobra.Command {
	var f hubFlags
	cmd := &cobra.Command{
		Use:     "logs NAME",
		Short:   "Show what a server has logged last",
		Example: "  muster fleet logs rack3-7",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			lines, err := f.hub().Log(cmd.Context(), args[0])
			if err != nil {
				return err
			}
			return print(cmd, lines, func(w io.Writer) error {
				for _, line := range lines {
					fmt.Fprintln(w, text.Plain(line)) // it is the server's
				}
				return nil
			})
		},
	}
	f.register(cmd)
	return cmd
}
