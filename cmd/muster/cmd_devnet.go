package main

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/demo"
)

func newDevnet() *cobra.Command {
	var cfg demo.NetworkConfig
	var slow bool
	cmd := &cobra.Command{
		Use:   "devnet",
		Short: "Run a chain with the contracts and funded accounts",
		Long: `Run an EVM chain in this process, with JSON-RPC over HTTP on the loopback
interface. The contracts of profile dev are deployed on it, and every account
has ether, FLT and test dollars. The chain is in memory only and is gone when
the command ends.

The command writes to a folder: deployment.json, a keystore file NAME.json for
each account, and the file "password", which opens them all.

A day of profile dev's has 256 seconds, of which an order of a lease gets less
than three. To try machines out, give --slow.`,
		Example: `  muster devnet --dir net &
  muster commitment create --units 2 --duration 30 --bond 40 \
    --deployment net/deployment.json \
    --keystore net/provider.json --password-file net/password
  muster devnet --slow --dir net --accounts provider,keeper,renter &`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if slow {
				rules, err := demo.SlowRules()
				if err != nil {
					return err
				}
				cfg.Parameters = rules
			}
			network, err := demo.StartNetwork(cmd.Context(), cfg)
			if err != nil {
				return err
			}
			defer network.Stop()
			outliveReaders()
			result := struct {
				RPC        string `json:"rpc"`
				Deployment string `json:"deployment"`
				Keys       string `json:"keys"`
			}{network.URL(), network.DeploymentFile, cfg.Dir}
			err = print(cmd, result, func(w io.Writer) error {
				return rows(w, "node", result.RPC, "deployment", result.Deployment,
					"keys", filepath.Join(result.Keys, "NAME.json"), "stop", "Ctrl-C")
			})
			if err != nil && !errors.Is(err, syscall.EPIPE) {
				return err
			}
			<-cmd.Context().Done()
			fmt.Fprintln(cmd.ErrOrStderr(), "stopped; the chain is gone")
			return nil
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&cfg.Dir, "dir", "devnet", "folder for keys and the deployment file")
	flags.StringVar(&cfg.Addr, "addr", "127.0.0.1:8545", "host and port to listen on")
	flags.DurationVar(&cfg.Interval, "interval", time.Second, "time between blocks")
	flags.StringSliceVar(&cfg.Accounts, "accounts", []string{"provider", "staker", "keeper"}, "names of the accounts to fund")
	flags.BoolVar(&slow, "slow", false, "few challenges, and days of 24 hours: for leases of machines")
	return cmd
}
