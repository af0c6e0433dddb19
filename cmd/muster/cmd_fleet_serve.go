package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"

	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"github.com/muster-network/muster/fleet"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/startup"
	"github.com/muster-network/muster/prover"
)

func newFleetServe() *cobra.Command {
	var (
		f                   senderFlags
		cfg                 fleet.HubConfig
		out                 fleet.Outside
		credentialsForThose string
		page                string

		monitoring healthFlags
	)
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Send for the servers of a fleet",
		Long: `Be the hub of a fleet: keep the key, or reach the signer that has it, and send
what the fleet's servers order. Each order is written down before it is sent,
and none is sent twice. There is one hub: it can be killed and started again at
any time, and servers wait for it meanwhile.

Servers reach it at --listen over mutual TLS. "muster fleet token" lets one
join, and "muster fleet assign" gives it work; both run on the hub's machine.
With --nats, hub and servers meet on a NATS cluster with JetStream instead,
which neither has to trust.

With --take-over-after, a server that joined with --spare takes the commitment
of one that was silent for so many blocks. Without it, only "muster fleet
assign" moves a commitment.

With --page, a browser shows what "muster fleet status" and "muster fleet logs"
do. The page changes nothing and asks for no password: keep it on this machine
or in your own network.`,
		Example: `  muster fleet serve --listen :8750 --address hub.example:8750` + exampleSender("provider") + `
  muster fleet serve --take-over-after 50 --deployment deployment.json \
    --signer /run/clef/clef.ipc \
    --from ` + exampleAccount,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			outliveReaders()
			if err := setOutside(&cfg, out, credentialsForThose); err != nil {
				return err
			}
			p := &parts{cmd: cmd}
			var (
				listener net.Listener
				hub      *fleet.Hub
			)
			return p.run(p.fleetServe(&f, &monitoring, &cfg, &page, &listener, &hub), func() error { return serveFleet(cmd, hub, page, listener) })
		},
	}
	f.register(cmd)
	monitoring.register(cmd)
	flags := cmd.Flags()
	flags.StringVar(&cfg.Listen, "listen", ":8750", "host and port at which servers reach the hub")
	flags.StringVar(&cfg.Address, "address", "", "host and port that tokens name (default that of --listen)")
	flags.StringVar(&out.URL, "nats", "", "URL of a NATS cluster to meet on instead of --listen")
	flags.StringVar(&out.Credentials, "nats-creds", "", "credentials file of the hub for the cluster")
	flags.StringVar(&credentialsForThose, "nats-server-creds", "", "credentials file that tokens give to servers")
	flags.StringVar(&page, "page", "", "host and port at which browsers are shown the fleet (default none)")
	flags.Uint64Var(&cfg.TakeOverAfter, "take-over-after", 0, "blocks of silence after which a spare takes over (default never)")
	return cmd
}

// fleetServe are the steps of a hub. The page's listener stays nil if no browser is expected.
func (p *parts) fleetServe(f *senderFlags, monitoring *healthFlags, cfg *fleet.HubConfig, page *string, listener *net.Listener, hub **fleet.Hub) []startup.Step {
	return append(p.steps("fleet", f, monitoring),
		startup.Step{Name: "page", Start: func() (stop startup.Stop, err error) {
			if *page == "" {
				return nil, nil
			}
			if *listener, err = new(net.ListenConfig).Listen(p.cmd.Context(), "tcp", *page); err != nil {
				return nil, hint.Add(fmt.Errorf("serve the page: %w", err), "give --page an address that is free")
			}
			logger(p.cmd).Info("showing the fleet", "url", "http://"+(*listener).Addr().String())
			return nil, nil // the page's server closes it
		}},
		startup.Step{Name: "hub", Start: func() (_ startup.Stop, err error) {
			cfg.Chain, cfg.Clock, cfg.Deployment = p.client, p.client.Clock, p.client.Deployment
			cfg.Sender = func(ctx context.Context, commitment uint64) (prover.Sender, error) {
				if commitment == 0 {
					return p.sender, nil
				}
				return actingFor(ctx, f.dataDir, p.client, p.sender, commitment)
			}
			cfg.DataDir, cfg.Version, cfg.Log, cfg.Metrics = hubFolder(f.dataDir), thisVersion().Version, logger(p.cmd), fleet.NewMetrics(p.health)
			*hub, err = fleet.OpenHub(p.cmd.Context(), *cfg)
			return nil, err // it closes when it has run
		}},
	)
}

func setOutside(cfg *fleet.HubConfig, out fleet.Outside, forServers string) (err error) {
	if out.URL == "" {
		if out.Credentials != "" || forServers != "" {
			return hint.Add(errors.New("credentials are for --nats"), "give the cluster's URL as --nats")
		}
		return nil
	}
	if forServers != "" {
		if out.ForServers, err = os.ReadFile(forServers); err != nil {
			return fmt.Errorf("read the servers' credentials: %w", err)
		}
	}
	cfg.Outside = &out
	return nil
}

// serveFleet runs a hub, its commands, and its page if there is a listener for it.
func serveFleet(cmd *cobra.Command, hub *fleet.Hub, page string, listener net.Listener) error {
	logger(cmd).Info("waiting for servers", "at", hub.Reachable())
	g, ctx := errgroup.WithContext(cmd.Context())
	g.Go(func() error { return hub.Run(ctx) })
	g.Go(func() error { return hub.ServeAdmin(ctx) })
	if listener != nil {
		name, _, _ := net.SplitHostPort(page)
		g.Go(func() error { return hub.ServePage(ctx, listener, name) })
	}
	return g.Wait()
}
