package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/fleet"
	"github.com/muster-network/muster/host/memory"
	"github.com/muster-network/muster/host/topology"
	"github.com/muster-network/muster/internal/startup"
	"github.com/muster-network/muster/prover"
)

func newFleetJoin() *cobra.Command {
	var (
		f     chainFlags
		cfg   fleet.ServerConfig
		token string
		keys  string
		cores int

		monitoring healthFlags
	)
	cmd := &cobra.Command{
		Use:   "join",
		Short: "Prove on this server what its fleet assigns to it",
		Long: `Be a server of a fleet: run a prover for each commitment that the hub assigns
to this server, and order from the hub what is to be sent. There is no key of
the provider on this server. It reads the chain through its own --rpc.

The first time, give the --token that "muster fleet token" printed on the hub.
After that the data folder has this server's certificate, which is renewed in
time, and the token is ignored.

With --spare, it waits until another server's commitment is left to it.`,
		Example: `  muster fleet join --token muster-fleet-eyJodWI… \
    --deployment deployment.json
  muster fleet join --deployment deployment.json --data-dir /var/lib/muster \
    --keep-arrays /srv/arrays`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			p := &parts{cmd: cmd}
			dir := serverFolder(cfg.DataDir)
			var restart *fleet.Restart
			err := p.run(p.fleetJoin(&f, &monitoring, &cfg, &token, &cores, &keys), func() error {
				warnPace(cmd, p.client.Node, p.client.Deployment.Profile, p.client.Clock.CapacityConfig)
				out := newEvents(cmd)
				cfg.Log, cfg.Version, cfg.Machine = logger(cmd), thisVersion().Version, thisMachine()
				cfg.OnEvent = func(e prover.Event) { out.write(ofOne{e}, e.Block, nil) }
				joined := cfg
				joined.DataDir = dir
				err := fleet.Join(cmd.Context(), joined)
				if errors.As(err, &restart) {
					return nil // once everything is closed
				}
				return err
			})
			if err != nil || restart == nil {
				return err
			}
			return runGiven(dir, &cfg)
		},
	}
	f.register(cmd)
	registerKeyDir(cmd, &keys)
	flags := cmd.Flags()
	flags.StringVar(&token, "token", "", "token of the hub, the first time")
	flags.StringVar(&cfg.DataDir, "data-dir", defaultDataDir(), "folder for this server's certificate and its provers' journals")
	flags.BoolVar(&cfg.Spare, "spare", false, "take over what a silent server leaves")
	flags.IntVar(&cores, "workers", 0, "number of physical cores to use, one per unit (default all)")
	flags.BoolVar(&cfg.Prover.Share, "share-cores", false, "let units take turns if there are more units than physical cores")
	flags.StringVar(&cfg.Prover.KeepDir, "keep-arrays", "", "folder in which to keep arrays over restarts and leases (default none)")
	flags.Uint64Var(&cfg.Prover.Margin, "margin", 0, "blocks of the window reserved for sending the response (default a tenth)")
	monitoring.register(cmd)
	return cmd
}

// fleetJoin are the steps of a server of a fleet. The first may put another program in this one's place.
func (p *parts) fleetJoin(f *chainFlags, monitoring *healthFlags, cfg *fleet.ServerConfig, token *string, cores *int, keys *string) []startup.Step {
	return []startup.Step{
		{Name: "program", Start: func() (startup.Stop, error) { return nil, runGiven(serverFolder(cfg.DataDir), cfg) }},
		{Name: "certificate", Start: func() (startup.Stop, error) {
			if *token == "" {
				return nil, nil
			}
			return nil, fleet.Enrol(p.cmd.Context(), serverFolder(cfg.DataDir), *token)
		}},
		p.serveHealth(monitoring, "prover", &cfg.DataDir, &f.rpcFlags),
		p.connect(f),
		{Name: "cores", Start: func() (_ startup.Stop, err error) {
			cfg.Health = p.health
			cfg.Prover.Machine, err = prover.OpenMachine(*cores, logger(p.cmd))
			return nil, err
		}},
		{Name: "circuit", Start: func() (_ startup.Stop, err error) {
			q := &cfg.Prover
			q.Chain, q.Clock, q.Deployment = p.client, p.client.Clock, p.client.Deployment
			q.Circuit, err = prover.LoadCircuit(p.cmd.Context(), p.client.Deployment, *keys)
			return nil, err
		}},
	}
}

// serverFolder is where a server of a fleet keeps what it has.
func serverFolder(dataDir string) string { return filepath.Join(dataDir, "fleet-server") }

// thisMachine is what the hub is told of this machine. What cannot be found out is left out.
func thisMachine() fleet.Machine {
	m := fleet.Machine{System: runtime.GOOS + "/" + runtime.GOARCH}
	m.Host, _ = os.Hostname()
	if found, err := topology.Detect(); err == nil {
		m.CPU, m.Cores = found.Model, found.Units()
	}
	if inventory, err := memory.Survey(); err == nil {
		m.Memory = inventory.Total
	}
	return m
}

// programGiven is set in the environment of a program that the fleet gave to
// this server: its hash, and the version of the one that is installed. Names that
// begin
// with MUSTER_ are flags.
const programGiven = "_MUSTER_FLEET_PROGRAM"

// runGiven runs the program that the fleet gave to this server in place of this
// one, if there is one. It returns if there is none, or if this is it.
func runGiven(dir string, cfg *fleet.ServerConfig) error {
	base := thisVersion().Version
	if given, ok := os.LookupEnv(programGiven); ok {
		cfg.Program, cfg.Base, _ = strings.Cut(given, " ")
		base = cfg.Base
	}
	path, err := fleet.ProgramFor(dir, base, cfg.Program)
	if err != nil || path == "" {
		return err
	}
	environment := slices.DeleteFunc(os.Environ(), func(s string) bool { return strings.HasPrefix(s, programGiven+"=") })
	environment = append(environment, programGiven+"="+filepath.Base(path)+" "+base)
	return fmt.Errorf("run the fleet's program: %w", execute(path, append([]string{path}, os.Args[1:]...), environment))
}
