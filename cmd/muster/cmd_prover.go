package main

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/health"
	"github.com/muster-network/muster/internal/hint"
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
		RunE: func(cmd *cobra.Command, _ []string) (err error) {
			one := cmd.Flags().Changed("commitment")
			if !one && takeOver {
				return hint.Add(errors.New("--take-over is for one commitment"), "give it to muster prover add instead")
			}
			// A second prover is told so, and not that its key is in use.
			if err := prover.CheckUnlocked(journalDir(f.dataDir, cfg.Commitment)); one && err != nil {
				return err
			}
			h, stop, err := monitoring.serve(cmd, "prover", f.dataDir, &f.rpcFlags)
			if err != nil {
				return err
			}
			defer func() { err = errors.Join(err, stop()) }()
			traces, stopTraces, err := tracing.open(cmd, "prover")
			if err != nil {
				return err
			}
			defer func() { err = errors.Join(err, stopTraces()) }()
			cfg.Log, cfg.Traces = logger(cmd), traces
			if cfg.Machine, err = prover.OpenMachine(cores, cfg.Log); err != nil {
				return err
			}
			return f.withSender(cmd, func(client *ledger.Client, sender *ledger.Sender) (err error) {
				ctx := cmd.Context()
				if one { // who may not act for it is told before anything is loaded
					if cfg.Sender, err = actingFor(ctx, f.dataDir, client, sender, cfg.Commitment); err != nil {
						return err
					}
				}
				if cfg.Circuit, err = prover.LoadCircuit(ctx, client.Deployment, keys); err != nil {
					return err
				}
				warnPace(cmd, client.Node, client.Deployment.Profile, client.Clock.CapacityConfig)
				cfg.Chain, cfg.Clock, cfg.Deployment = client, client.Clock, client.Deployment
				showBalance(h, client, sender)
				if !one {
					return stopped(cmd, serveProvers(cmd, h, f.dataDir, cfg, client, sender))
				}
				out := newEvents(cmd)
				cfg.OnEvent = func(e prover.Event) { out.write(e, e.Block, nil) }
				cfg.Progress = progressEachTime("filling arrays")
				cfg.DataDir, cfg.TakeOver = journalDir(f.dataDir, cfg.Commitment), takeOver
				cfg.Metrics = prover.NewMetrics(h, cfg.Commitment)
				return stopped(cmd, prover.Run(ctx, cfg))
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

// journalDir is the folder of a commitment's journal.
func journalDir(dataDir string, commitment uint64) string {
	return filepath.Join(dataDir, fmt.Sprintf("commitment-%d", commitment))
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
func serveProvers(cmd *cobra.Command, h *health.Health, dataDir string, common prover.Config, client *ledger.Client, sender *ledger.Sender) error {
	out := newEvents(cmd)
	filling := progressOfMany("filling arrays")
	server := &prover.Server{
		Roster: prover.RosterIn(dataDir), Health: h, Log: common.Log,
		Config: func(ctx context.Context, commitment uint64) (cfg prover.Config, err error) {
			cfg = common
			if cfg.Sender, err = actingFor(ctx, dataDir, client, sender, commitment); err != nil {
				return cfg, err
			}
			cfg.Commitment, cfg.DataDir = commitment, journalDir(dataDir, commitment)
			cfg.Log = common.Log.With("commitment", commitment)
			cfg.Metrics = prover.NewMetrics(h, commitment)
			cfg.OnEvent = func(e prover.Event) { out.write(ofOne{e}, e.Block, nil) }
			cfg.Progress = filling(commitment)
			return cfg, nil
		},
	}
	return server.Run(cmd.Context())
}

// ofOne is an event of one of several commitments.
type ofOne struct{ prover.Event }

func (e ofOne) String() string {
	return fmt.Sprintf("commitment %d: %s", e.Commitment, e.Event)
}
