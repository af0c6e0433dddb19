package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/fleet"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/prover"
)

func newFleetServe() *cobra.Command {
	var (
		f                   senderFlags
		cfg                 fleet.HubConfig
		out                 fleet.Outside
		credentialsForThose string

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
assign" moves a commitment.`,
		Example: `  muster fleet serve --listen :8750 --address hub.example:8750` + exampleSender("provider") + `
  muster fleet serve --take-over-after 50 --deployment deployment.json \
    --signer /run/clef/clef.ipc \
    --from ` + exampleAccount,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) (err error) {
			outliveReaders()
			if err := setOutside(&cfg, out, credentialsForThose); err != nil {
				return err
			}
			h, stop, err := monitoring.serve(cmd, "fleet", f.dataDir, &f.rpcFlags)
			if err != nil {
				return err
			}
			defer func() { err = errors.Join(err, stop()) }()
			return f.withSender(cmd, func(client *ledger.Client, sender *ledger.Sender) error {
				showBalance(h, client, sender)
				cfg.Chain, cfg.Clock, cfg.Deployment = client, client.Clock, client.Deployment
				cfg.Sender = func(ctx context.Context, commitment uint64) (prover.Sender, error) {
					if commitment == 0 {
						return sender, nil
					}
					return actingFor(ctx, f.dataDir, client, sender, commitment)
				}
				cfg.DataDir, cfg.Version, cfg.Log, cfg.Metrics = hubFolder(f.dataDir), thisVersion().Version, logger(cmd), fleet.NewMetrics(h)
				return stopped(cmd, serveFleet(cmd, cfg))
			})
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
	flags.Uint64Var(&cfg.TakeOverAfter, "take-over-after", 0, "blocks of silence after which a spare takes over (default never)")
	return cmd
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

// serveFleet runs a hub, and its commands.
func serveFleet(cmd *cobra.Command, cfg fleet.HubConfig) error {
	hub, err := fleet.OpenHub(cmd.Context(), cfg)
	if err != nil {
		return err
	}
	logger(cmd).Info("waiting for servers", "at", hub.Reachable())
	g, ctx := errgroup.WithContext(cmd.Context())
	g.Go(func() error { return hub.Run(ctx) })
	g.Go(func() error { return hub.ServeAdmin(ctx) })
	return g.Wait()
}
