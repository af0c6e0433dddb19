package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/startup"
	"github.com/muster-network/muster/watch"
)

func newWatchRun() *cobra.Command {
	var (
		f      senderFlags
		cfg    watch.Config
		budget fltFlag
		listen string

		monitoring healthFlags
	)
	cmd := &cobra.Command{
		Use:   "run",
		Short: "Ask hosts, report, and serve the words",
		Long: `Do the work of a registered watcher: in each of a day's 256 slots, ask the hosts
of the commitments that it was drawn for to prove their keys; after the day,
report, serve its words at --listen, show those that are demanded, judge hosts
that were down, and take the pay.

It can be killed and started again at any time with the same data folder. Do not
lose that folder: words that were reported and cannot be shown cost stake. Its
clock has to be right, and its network should reach IPv4 and IPv6.`,
		Example: `  muster watch run --listen :8600` + exampleSender("watcher") + `
  muster watch run --listen 127.0.0.1:8600 --demand-budget 20 \
    --metrics 127.0.0.1:9100 --json` + exampleSender("watcher"),
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			p := &parts{cmd: cmd}
			return p.run(p.watch(&f, &monitoring, &cfg, &listen), func() error {
				out := newEvents(cmd)
				cfg.OnEvent = func(e watch.Event) { out.write(e, e.Block, e.Hints) }
				cfg.Budget = budget.wei
				cfg.DataDir = filepath.Join(f.dataDir, "watcher-"+p.sender.Address().Hex())
				cfg.Metrics = watch.NewMetrics(p.health)
				return watch.Run(cmd.Context(), cfg)
			})
		},
	}
	f.register(cmd)
	flags := cmd.Flags()
	flags.StringVar(&listen, "listen", ":8600", "host and port at which to serve words")
	flags.BoolVar(&cfg.Anywhere, "allow-private", false, "ask hosts at private addresses too, for development")
	flags.Var(&budget, "demand-budget", "most to pay a day for others' words that are kept back (default none)")
	flags.Uint64Var(&cfg.KeepDays, "keep-days", 30, "number of days for which words are served")
	flags.IntVar(&cfg.AtOnce, "at-once", 512, "number of hosts to ask at a time")
	monitoring.register(cmd)
	return cmd
}

// watch are the steps of a watcher.
func (p *parts) watch(f *senderFlags, monitoring *healthFlags, cfg *watch.Config, listen *string) []startup.Step {
	return append(p.steps("watch", f, monitoring),
		startup.Step{Name: "rules", Start: func() (startup.Stop, error) {
			if err := setWatch(p.cmd.Context(), cfg, p.client, p.sender); err != nil {
				return nil, err
			}
			return nil, checkRegistered(p.cmd, p.client, p.sender)
		}},
		startup.Step{Name: "words", Start: func() (_ startup.Stop, err error) {
			if cfg.Listener, err = new(net.ListenConfig).Listen(p.cmd.Context(), "tcp", *listen); err != nil {
				return nil, hint.Add(fmt.Errorf("serve words: %w", err), "give --listen an address that is free")
			}
			logger(p.cmd).Info("serving words", "url", "http://"+cfg.Listener.Addr().String())
			return nil, nil // the watcher closes it
		}},
	)
}

// setWatch takes from the deployment what a watcher has to know.
func setWatch(ctx context.Context, cfg *watch.Config, client *ledger.Client, sender *ledger.Sender) (err error) {
	d := client.Deployment
	if !d.HasMarket() {
		return hint.Add(errors.New("the deployment has no market, and nothing to watch"), "check the deployment file")
	}
	if cfg.KeepDays == 0 || cfg.AtOnce < 1 {
		return errors.New("--keep-days and --at-once are at least 1")
	}
	if cfg.Rules, err = client.WatchRules(ctx); err != nil {
		return err
	}
	cfg.Chain, cfg.Sender, cfg.Epoch = client, sender, client.Clock.Epoch
	cfg.ChainID, cfg.Watch, cfg.From = d.ChainID, d.Watch, d.Block
	cfg.ByTime = d.Parameters.Beacon.Kind == ledger.BeaconDrand
	return nil
}

// checkRegistered says where a watcher's words are expected, and what is missing.
func checkRegistered(cmd *cobra.Command, client *ledger.Client, sender *ledger.Sender) error {
	w, err := client.Watcher(cmd.Context(), sender.Address())
	switch {
	case err != nil:
		return err
	case w.Listed:
		logger(cmd).Info("others look for the words here", "url", w.URL)
	case w.FreeAt != 0:
		logger(cmd).Warn("the account has left the list of watchers: what it promised before is still done")
	default:
		return hint.Add(fmt.Errorf("%s is not a watcher", sender.Address()), "put up its stake first: muster watch register")
	}
	return nil
}
