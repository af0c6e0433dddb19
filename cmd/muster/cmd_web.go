package main

import (
	"errors"
	"fmt"
	"io"
	"net"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/startup"
	"github.com/muster-network/muster/web"
)

func newWeb() *cobra.Command {
	var (
		f       chainFlags
		listen  string
		dataDir string
		name    string
		keys    string
		proxies []string
		private bool

		monitoring healthFlags
	)
	cmd := &cobra.Command{
		Use:   "web",
		Short: "Serve the page, and the API that it reads",
		Long: `Serve a page for stakers, providers, auditors and renters of a deployment, and
under /api/v1/ the API that it reads. What they show comes from an index of the
chain, a file that is made when it is missing and goes on with the chain.

Visitors need not trust the server: the page checks proofs in the browser, and
can run the whole audit there, against a node of the visitor's choice. It signs
nothing; visitors' wallets do. What renters ask of their machines' hosts goes
through the server, which can read it: what is typed into a console, too.

Only this machine can reach the page unless --listen says otherwise. To serve
others, put a proxy with TLS before it and name it with --proxy, so that limits
count for visitors and not for the proxy.`,
		Example: `  muster web --deployment deployment.json
  muster web --rpc http://127.0.0.1:8545 --deployment net/deployment.json \
    --listen 127.0.0.1:8420 --name devnet
  muster web --deployment deployment.json --listen 10.0.0.2:8420 \
    --proxy 10.0.0.1`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			trusted, err := web.ParsePrefixes(proxies)
			if err != nil {
				return err
			}
			p := &parts{cmd: cmd}
			var listener net.Listener
			return p.run(p.web(&f, &monitoring, &dataDir, &listener, &listen), func() error {
				of := p.client.Deployment
				return serveWeb(cmd, p.client, listener, web.Config{
					Key:   keyOfPage(cmd, of, keys),
					Index: filepath.Join(dataDir, fmt.Sprintf("index-%d-%s.db", of.ChainID, of.Capacity.Hex())), Name: name, Proxies: trusted,
					PrivateHosts: private, Health: p.health,
				})
			})
		},
	}
	f.register(cmd)
	monitoring.register(cmd)
	flags := cmd.Flags()
	flags.StringVar(&listen, "listen", "127.0.0.1:8420", "host and port at which to serve")
	flags.StringVar(&dataDir, "data-dir", defaultDataDir(), "folder for the index")
	flags.StringVar(&name, "name", "", "what people call the deployment, for the page's title")
	flags.BoolVar(&private, "allow-private", false, "pass renters' requests on to hosts at private addresses too, for development")
	registerKeyDir(cmd, &keys)
	flags.StringSliceVar(&proxies, "proxy", nil, "addresses of proxies before it, by commas, such as 10.0.0.0/8")
	return cmd
}

// web are the steps of the page's server.
func (p *parts) web(f *chainFlags, monitoring *healthFlags, dataDir *string, listener *net.Listener, listen *string) []startup.Step {
	return []startup.Step{
		p.serveHealth(monitoring, "web", dataDir, &f.rpcFlags),
		p.connect(f),
		{Name: "page", Start: func() (_ startup.Stop, err error) {
			*listener, err = listenWeb(p.cmd, *listen)
			return nil, err // the page's server closes it
		}},
	}
}

// keyOfPage is the verifying key that the page checks proofs with, if it is at hand.
func keyOfPage(cmd *cobra.Command, d ledger.Deployment, keys string) *circuits.VerifyingKey {
	profile, err := capacity.ProfileByName(d.Profile)
	if err == nil && profile == capacity.Dev() {
		return nil // the program has it
	}
	var key *circuits.VerifyingKey
	if err == nil {
		key, err = circuits.LoadVerifyingKey(profile, keys)
	}
	if err != nil {
		logger(cmd).Warn("the page cannot check proofs without the circuit's verifying key: give --keys", "error", err)
		return nil
	}
	return key
}

func listenWeb(cmd *cobra.Command, at string) (net.Listener, error) {
	listener, err := new(net.ListenConfig).Listen(cmd.Context(), "tcp", at)
	if err != nil {
		return nil, hint.Add(fmt.Errorf("serve the page: %w", err), "give --listen an address that is free")
	}
	return listener, nil
}

// serveWeb says where the page of a deployment is, and serves it until the command is stopped.
func serveWeb(cmd *cobra.Command, client *ledger.Client, listener net.Listener, cfg web.Config) error {
	page := struct {
		URL string `json:"url"`
	}{"http://" + listener.Addr().String()}
	if err := print(cmd, page, func(w io.Writer) error { return rows(w, "page", page.URL, "stop", "Ctrl-C") }); err != nil {
		return errors.Join(err, listener.Close())
	}
	show, done := blocks("reading the chain")
	defer done()
	cfg.Chain, cfg.Listener, cfg.Version, cfg.Log = client, listener, thisVersion().Version, logger(cmd)
	cfg.Progress = func(read, total uint64) {
		if show(read, total); read >= total {
			done()
		}
	}
	return web.Run(cmd.Context(), cfg)
}
