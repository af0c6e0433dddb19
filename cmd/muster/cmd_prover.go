package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/startup"
	"github.com/muster-network/muster/prover"
)

func newProver() *cobra.Command {
	return group("prover", "Prove the units of commitments",
		"run --commitment 1"+exampleSender("provider"),
		newProverRun(), newProverAdd(), newProverRemove(), newProverList(), newProverRecord())
}

func newProverRun() *cobra.Command {
	var (
		f        senderFlags
		cfg      prover.Config
		keys     string
		cores    int
		takeOver bool

		monitoring healthFlags
		tracing    traceFlags
	)
	cmd := &cobra.Command{
		Use:   "run",
		Short: "Seal units, respond to challenges, prove audits",
		Long: `Do the work of commitments on their server: fill an array for each unit and post
the seal, compute every unit's chain when a challenge begins and respond in
time, and prove what is audited. The arrays are filled anew in each seal period.
With --keep-arrays, they are kept in files as well: what a restart or a lease
clears is read and checked instead of filled again. The files of profile main
take 3 GiB a unit, and twice that while a seal period begins.

Without --commitment, it works for those that muster prover add names, each of
whose units has a core of its own. They can be added and removed while it runs.

The prover can be killed and started again at any time: it continues from the
state of the chain and of its journal in the data folder. A commitment has one
prover, and a second one is refused. Give --take-over when the first one no
longer runs, or has lost its data folder, and this one is to continue its work.
What was signed is recorded in the data folder as well, and never contradicted,
whatever becomes of the journal.

The key is the provider's, or that of an operator of the provider account whose
commitment it is.`,
		Example: `  muster prover run --commitment 1` + exampleSender("provider") + `
  muster prover run --commitment 1 --rpc https://node.example --take-over \
    --data-dir /var/lib/muster` + exampleSender("provider") + `
  muster prover run --deployment deployment.json \
    --signer /run/clef/clef.ipc \
    --from ` + exampleAccount,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx, one := cmd.Context(), cmd.Flags().Changed("commitment")
			if !one && takeOver {
				return hint.Add(errors.New("--take-over is for one commitment"), "give it to muster prover add instead")
			}
			// A second prover is told so, and not that its key is in use.
			if err := prover.CheckUnlocked(prover.JournalDir(f.dataDir, cfg.Commitment)); one && err != nil {
				return err
			}
			p := &parts{cmd: cmd}
			return p.run(p.prover(&f, &monitoring, &tracing, &cfg, one, &cores, &keys), func() error {
				warnPace(cmd, p.client.Node, p.client.Deployment.Profile, p.client.Clock.CapacityConfig)
				if !one {
					return serveProvers(p, f.dataDir, cfg)
				}
				out := newEvents(cmd)
				cfg.OnEvent = func(e prover.Event) { out.write(e, e.Block, nil) }
				cfg.Progress = progressEachTime("filling arrays")
				cfg.DataDir, cfg.TakeOver = prover.JournalDir(f.dataDir, cfg.Commitment), takeOver
				cfg.Metrics = prover.NewMetrics(p.health, cfg.Commitment)
				return prover.Run(ctx, cfg)
			})
		},
	}
	f.register(cmd)
	registerKeyDir(cmd, &keys)
	flags := cmd.Flags()
	flags.Uint64Var(&cfg.Commitment, "commitment", 0, "number of the commitment (default those of muster prover add)")
	flags.BoolVar(&takeOver, "take-over", false, "continue the work of a prover that no longer runs")
	flags.IntVar(&cores, "workers", 0, "number of physical cores to use, one per unit (default all)")
	flags.BoolVar(&cfg.Share, "share-cores", false, "let units take turns if there are more units than physical cores")
	flags.StringVar(&cfg.KeepDir, "keep-arrays", "", "folder in which to keep arrays over restarts and leases (default none)")
	flags.Uint64Var(&cfg.Margin, "margin", 0, "blocks of the window reserved for sending the response (default a tenth)")
	monitoring.register(cmd)
	tracing.register(cmd)
	return cmd
}

// prover are the steps of a prover, which fill in what its commitments have in
// common, or what the only one needs.
func (p *parts) prover(f *senderFlags, monitoring *healthFlags, tracing *traceFlags, cfg *prover.Config, one bool, cores *int, keys *string) []startup.Step {
	return append(p.steps("prover", f, monitoring),
		startup.Step{Name: "operator", Start: func() (_ startup.Stop, err error) {
			if one {
				cfg.Sender, err = actingFor(p.cmd.Context(), f.dataDir, p.client, p.sender, cfg.Commitment)
			}
			return nil, err
		}},
		startup.Step{Name: "traces", Start: func() (stop startup.Stop, err error) {
			cfg.Traces, stop, err = tracing.open(p.cmd, "prover")
			return stop, err
		}},
		startup.Step{Name: "cores", Start: func() (_ startup.Stop, err error) {
			cfg.Log = logger(p.cmd)
			cfg.Machine, err = prover.OpenMachine(*cores, cfg.Log)
			return nil, err
		}},
		startup.Step{Name: "circuit", Start: func() (_ startup.Stop, err error) {
			cfg.Chain, cfg.Clock, cfg.Deployment = p.client, p.client.Clock, p.client.Deployment
			cfg.Circuit, err = prover.LoadCircuit(p.cmd.Context(), p.client.Deployment, *keys)
			return nil, err
		}},
	)
}

// actingFor is a sender that acts for a commitment's provider, and keeps a
// record of what it signs.
func actingFor(ctx context.Context, dataDir string, client *ledger.Client, sender *ledger.Sender, commitment uint64) (prover.Sender, error) {
	operator, err := sender.For(ctx, commitment, ledger.Operator)
	if err != nil {
		return nil, err
	}
	return recorded(ctx, dataDir, client, commitment, operator)
}

// serveProvers runs a prover for each commitment of the roster, with what they
// have in common.
func serveProvers(p *parts, dataDir string, common prover.Config) error {
	out := newEvents(p.cmd)
	filling := progressOfMany("filling arrays")
	server := &prover.Server{
		Roster: prover.RosterIn(dataDir), Health: p.health, Log: common.Log,
		Config: func(ctx context.Context, commitment uint64) (cfg prover.Config, err error) {
			cfg = common
			if cfg.Sender, err = actingFor(ctx, dataDir, p.client, p.sender, commitment); err != nil {
				return cfg, err
			}
			cfg.Commitment, cfg.DataDir = commitment, prover.JournalDir(dataDir, commitment)
			cfg.Log = common.Log.With("commitment", commitment)
			cfg.Metrics = prover.NewMetrics(p.health, commitment)
			cfg.OnEvent = func(e prover.Event) { out.write(ofOne{e}, e.Block, nil) }
			cfg.Progress = filling(commitment)
			return cfg, nil
		},
	}
	return server.Run(p.cmd.Context())
}

// ofOne is an event of one of several commitments.
type ofOne struct{ prover.Event }

func (e ofOne) String() string {
	return fmt.Sprintf("commitment %d: %s", e.Commitment, e.Event)
}
