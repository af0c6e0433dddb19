package main

import (
	"context"
	"crypto"
	"crypto/sha256"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/host/attest"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/startup"
	"github.com/muster-network/muster/lease"
	"github.com/muster-network/muster/lease/control"
)

// machineFlags say what machines run on.
type machineFlags struct {
	cacheFlags
	network   string
	address   addrFlag
	public    addrFlag
	pool6     prefixFlag
	ports     rangeFlag
	pool      prefixFlag
	reserved  []uint
	uplinks   []string
	dns       []string
	blocked   []string
	own       []string
	mail      bool
	bandwidth uint32
	emulate   bool
	hugePages bool
	grace     spanFlag
}

func (f *machineFlags) register(cmd *cobra.Command) {
	f.cacheFlags.register(cmd)
	flags := cmd.Flags()
	flags.StringVar(&f.network, "network", "routed", `"routed" (each machine has a network of its own; needs root) or "user" (to try things out)`)
	flags.Var(&f.address, "address", "this server's IPv4 address at which machines are reached (default that of the first uplink)")
	flags.Var(&f.public, "public-address", "address that renters are told instead, behind a router")
	flags.StringSliceVar(&f.own, "public-ipv4", nil, "this server's IPv4 addresses, or prefixes of them, each for one machine alone while there are any")
	flags.Var(&f.pool6, "ipv6", "prefix of IPv6 that is routed to this server, of which each machine gets a /64 (default none)")
	flags.Var(&f.ports, "ports", "ports of this server that machines may get (default 20000-29999)")
	flags.UintSliceVar(&f.reserved, "reserved-ports", nil, "ports among these that are this server's own")
	flags.Var(&f.pool, "private-network", "private network of which machines get addresses (default 10.77.0.0/16)")
	flags.StringSliceVar(&f.uplinks, "uplink", nil, "interfaces to the internet (default those of the default routes)")
	flags.StringSliceVar(&f.dns, "dns", nil, "resolvers that machines are told (default 9.9.9.9 and 1.1.1.1)")
	flags.StringSliceVar(&f.blocked, "blocked", nil, "networks that machines do not reach, besides private ones and this server's")
	flags.BoolVar(&f.mail, "allow-mail", false, "let machines connect to TCP port 25")
	flags.Uint32Var(&f.bandwidth, "bandwidth", 0, "most Mbit/s to each machine of a routed network, and from it (default no limit)")
	flags.BoolVar(&f.emulate, "allow-emulation", false, "run machines without KVM, a hundred times slower: for tests")
	flags.BoolVar(&f.hugePages, "huge-pages", false, "take machines' memory from the pool of 2 MiB pages")
	flags.Var(&f.grace, "grace", "how long a machine may take to shut down (default 2m)")
}

func newHostRun() *cobra.Command {
	var (
		f       senderFlags
		m       machineFlags
		cfg     lease.Config
		listen  string
		keyFile string
		about   []string

		monitoring healthFlags
	)
	cmd := &cobra.Command{
		Use:   "run",
		Short: "Make machines of leases, and serve their renters",
		Long: `Do the work of a host: read which units of a commitment are leased, make a
machine for each lease once the prover has freed the memory, confirm it on chain
when it answers SSH, serve its renter's requests at --listen, stop and wipe it
when the lease is over, and give the units back. It answers watchers too.

The offer has to name this host: its address with --url, and with --tls-key what
"muster host key" shows. Run it beside the prover, with the same account.

It can be killed and started again at any time with the same data folder: the
machines go on. Do not lose that folder: the machines' disks are in it.`,
		Example: `  muster host run --commitment 1 --listen :8700` + exampleSender("provider") + `
  muster host run --commitment 1 --network user --address 127.0.0.1 \
    --allow-emulation --json` + exampleSender("provider"),
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			p := &parts{cmd: cmd}
			h := host{cfg: &cfg, machines: &m, keyFile: &keyFile, about: &about, listen: &listen}
			return p.run(p.host(&f, &monitoring, &h), func() error {
				out := newEvents(cmd)
				cfg.OnEvent = func(e lease.Event) { out.write(e, e.Block, e.Hints) }
				cfg.Serve = func(ctx context.Context, served lease.Served) error { return h.serve(ctx, p, served) }
				return lease.Run(cmd.Context(), cfg)
			})
		},
	}
	f.register(cmd)
	registerCommitment(cmd, &cfg.Commitment)
	m.register(cmd)
	flags := cmd.Flags()
	flags.StringVar(&listen, "listen", ":8700", "host and port at which to serve renters and watchers")
	flags.StringVar(&keyFile, "tls-key-file", "", "file of the TLS key (default host.pem in the data folder)")
	flags.StringArrayVar(&about, "attributes", nil, "JSON file that an offer names with --attributes, to serve (can be given again)")
	monitoring.register(cmd)
	return cmd
}

// A host is what a host's daemon is made of, besides what all daemons have.
type host struct {
	cfg      *lease.Config
	machines *machineFlags
	keyFile  *string
	about    *[]string
	listen   *string

	key       crypto.Signer
	documents map[common.Hash][]byte
	units     int // of the commitment
	listener  net.Listener
}

// host are the steps of a host's daemon, which fill in what it needs.
func (p *parts) host(f *senderFlags, monitoring *healthFlags, h *host) []startup.Step {
	return slices.Concat(
		[]startup.Step{{Name: "offer", Start: func() (_ startup.Stop, err error) {
			if h.key, _, err = loadHostKey(*h.keyFile, f.dataDir); err != nil {
				return nil, err
			}
			if h.cfg.TLSKey, err = attest.KeyHash(h.key.Public()); err != nil {
				return nil, err
			}
			h.documents, err = readDocuments(*h.about)
			return nil, err
		}}},
		p.steps("host", f, monitoring),
		[]startup.Step{
			{Name: "operator", Start: func() (_ startup.Stop, err error) {
				h.cfg.DataDir, h.cfg.Metrics = hostFolder(f.dataDir, h.cfg.Commitment), lease.NewMetrics(p.health)
				if h.cfg.Sender, err = p.sender.For(p.cmd.Context(), h.cfg.Commitment, ledger.Operator); err != nil {
					return nil, err
				}
				h.units, err = setHost(p.cmd.Context(), h.cfg, p.client)
				return nil, err
			}},
			{Name: "machines", Start: func() (startup.Stop, error) {
				return h.machines.machines(p.cmd, h.cfg, p.client.Deployment.Profile, h.units)
			}},
			{Name: "control API", Start: func() (_ startup.Stop, err error) {
				if h.listener, err = new(net.ListenConfig).Listen(p.cmd.Context(), "tcp", *h.listen); err != nil {
					return nil, hint.Add(fmt.Errorf("serve the control API: %w", err), "give --listen an address that is free")
				}
				logger(p.cmd).Info("serving renters and watchers", "url", "https://"+h.listener.Addr().String())
				return func() error { _ = h.listener.Close(); return nil }, nil // its server has closed it, unless there was none
			}},
		},
	)
}

// setHost takes from the deployment what a host has to know, and returns how many units the commitment has.
func setHost(ctx context.Context, cfg *lease.Config, client *ledger.Client) (units int, err error) {
	d := client.Deployment
	if !d.HasMarket() {
		return 0, hint.Add(errors.New("the deployment has no market, and nothing to host"), "check the deployment file")
	}
	rules, err := client.WatchRules(ctx)
	if err != nil {
		return 0, err
	}
	terms, err := client.Terms(ctx, cfg.Commitment)
	if err != nil {
		return 0, err
	}
	if cfg.Memory, err = lease.Memory(d.Profile); err != nil {
		return 0, err
	}
	cfg.Chain, cfg.Rules, cfg.Provider = client, lease.RulesOf(rules), terms.Provider
	cfg.ChainID, cfg.Market = d.ChainID, d.Market
	return terms.Units, nil
}

// serve serves renters and watchers at one address.
func (h *host) serve(ctx context.Context, p *parts, served lease.Served) (err error) {
	d := p.client.Deployment
	watchers := &attest.Host{
		Key: h.key, ChainID: d.ChainID, Watch: d.Watch, SSH: served.SSH,
		Serves:   func(id uint64) bool { return id == h.cfg.Commitment },
		Document: func(hash common.Hash) []byte { return h.documents[hash] },
	}
	ended, err := control.OpenEnded(h.cfg.DataDir)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, ended.Close()) }()
	server, err := control.New(control.Config{
		Host: served, Ended: ended, Wallets: p.client, ChainID: d.ChainID, Market: d.Market, Key: h.key, Watchers: watchers.Handler(),
		Failed: func(id string, err error) { logger(p.cmd).Error("a renter's request failed", "id", id, "error", err) },
	})
	if err != nil {
		return err
	}
	return server.Serve(ctx, h.listener)
}

// addrFlag is an IP address.
type addrFlag struct{ netip.Addr }

func (f *addrFlag) Set(s string) (err error) {
	if f.Addr, err = netip.ParseAddr(s); err != nil {
		return hint.Add(fmt.Errorf("%q is not an IP address", s), "write one such as 203.0.113.7")
	}
	return nil
}
func (f *addrFlag) String() string {
	if !f.IsValid() {
		return ""
	}
	return f.Addr.String()
}
func (f *addrFlag) Type() string { return "address" }

// prefixFlag is an IP prefix.
type prefixFlag struct{ netip.Prefix }

func (f *prefixFlag) Set(s string) (err error) {
	if f.Prefix, err = netip.ParsePrefix(s); err != nil {
		return hint.Add(fmt.Errorf("%q is not a prefix", s), "write one such as 2001:db8::/48")
	}
	return nil
}
func (f *prefixFlag) String() string {
	if !f.IsValid() {
		return ""
	}
	return f.Prefix.String()
}
func (f *prefixFlag) Type() string { return "prefix" }

// rangeFlag is a range of ports.
type rangeFlag struct{ from, to uint16 }

func (f *rangeFlag) Set(s string) error {
	if n, err := fmt.Sscanf(s, "%d-%d", &f.from, &f.to); n != 2 || err != nil || f.from == 0 || f.to < f.from || f.String() != s {
		return hint.Add(fmt.Errorf("%q is not a range of ports", s), "write one such as 20000-29999")
	}
	return nil
}
func (f *rangeFlag) String() string {
	if f.to == 0 {
		return ""
	}
	return fmt.Sprintf("%d-%d", f.from, f.to)
}
func (f *rangeFlag) Type() string { return "ports" }

// readDocuments reads what offers say of the host, by its hash.
func readDocuments(files []string) (map[common.Hash][]byte, error) {
	all := map[common.Hash][]byte{}
	for _, file := range files {
		data, err := readDocument(file)
		if err != nil {
			return nil, err
		}
		all[sha256.Sum256(data)] = data
	}
	return all, nil
}
