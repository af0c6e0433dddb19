package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/demo"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/web"
)

// errDemo is why a complete demonstration has a bad exit status.
var errDemo = hint.Add(errors.New("the demonstration did not show what it should"), "see the failed checks above")

func newDemo() *cobra.Command {
	var (
		cfg    demo.Config
		show   bool
		listen string
	)
	cmd := &cobra.Command{
		Use:   "demo",
		Short: "Run everything on this machine, with three dishonest providers",
		Long: `Run a chain in this process with the contracts and four providers: one is
honest, one claims units that it does not have, one makes up most of its chain,
and one goes offline. Two stakers delegate to each. A renter leases a unit of
the honest one, whose host fails for a while; watchers see that, and a part of
the price comes back. After some epochs have been settled, an auditor checks
every reward, every slash and every payment.

It takes a minute or two; the first run takes another minute to make keys. The
exit status is 0 only if the honest provider was paid and not slashed, the
others were slashed, the lease was paid and refunded, all balances add up, and
the auditor found no difference.

With --web, the chain stays and the page shows it until Ctrl-C.`,
		Example: `  muster demo
  muster demo --web
  muster demo --json | jq .checks
  muster demo --json | jq .lease`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) (err error) {
			if cfg.Dir, err = os.MkdirTemp("", "muster-demo-"); err != nil {
				return fmt.Errorf("make a folder for the demonstration: %w", err)
			}
			defer func() { err = errors.Join(err, os.RemoveAll(cfg.Dir)) }()
			report, done := steps(cmd.ErrOrStderr())
			defer done()
			cfg.Setup = report
			cfg.Say = func(line string) { fmt.Fprintln(cmd.ErrOrStderr(), line) }
			tell := func(result *demo.Result) error { return print(cmd, result, result.Write) }
			if show {
				listener, err := listenWeb(cmd, listen) // at once: in some minutes nobody waits for an error
				if err != nil {
					return err
				}
				cfg.Show = func(_ context.Context, client *ledger.Client, result *demo.Result) error {
					if err := tell(result); err != nil {
						return errors.Join(err, listener.Close())
					}
					return stopped(cmd, serveWeb(cmd, client, listener, web.Config{Index: filepath.Join(cfg.Dir, "index.db"), Name: "demo", PrivateHosts: true}))
				}
			}
			result, err := demo.Run(cmd.Context(), cfg)
			if err != nil {
				return err
			}
			if !show {
				err = tell(result)
			}
			if err == nil && !result.OK() {
				err = errDemo
			}
			return err
		},
	}
	registerKeyDir(cmd, &cfg.KeyDir)
	cmd.Flags().DurationVar(&cfg.Interval, "interval", 0, "time between blocks while no proof is made (default as short as this machine allows)")
	cmd.Flags().BoolVar(&show, "web", false, "then show the chain in the page, until Ctrl-C")
	cmd.Flags().StringVar(&listen, "listen", "127.0.0.1:8420", "host and port of the page")
	return cmd
}
