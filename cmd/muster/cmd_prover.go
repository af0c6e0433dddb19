package main

import (
	"errors"
	"fmt"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/prover"
)

func newProver() *cobra.Command {
	return group("prover", "Prove the units of a commitment",
		"run --commitment 1"+exampleSender("provider"), newProverRun())
}

func newProverRun() *cobra.Command {
	var (
		f    senderFlags
		cfg  prover.Config
		keys string

		monitoring healthFlags
		tracing    traceFlags
	)
	cmd := &cobra.Command{
		Use:   "run",
		Short: "Seal units, respond to challenges, prove audits",
		Long: `Do the work of a commitment on its server: fill an array for each unit and post
the seal, compute every unit's chain when a challenge begins and respond in
time, and prove what is audited. The arrays are filled anew in each seal period.
With --keep-arrays, they are kept in files as well: what a restart or a lease
clears is read and checked instead of filled again. The files of profile main
take 3 GiB a unit, and twice that while a seal period begins.

The prover can be killed and started again at any time: it continues from the
state of the chain and of its journal in the data folder. A commitment has one
prover, and a second one is refused. Give --take-over when the first one no
longer runs, or has lost its data folder, and this one is to continue its work.

The key is the provider's, or that of an operator of the provider account whose
commitment it is.`,
		Example: `  muster prover run --commitment 1` + exampleSender("provider") + `
  muster prover run --commitment 1 --rpc https://node.example --take-over \
    --data-dir /var/lib/muster` + exampleSender("provider") + `
  muster prover run --commitment 1 --deployment deployment.json \
    --signer /run/clef/clef.ipc \
    --from ` + exampleAccount,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) (err error) {
			cfg.DataDir = filepath.Join(f.dataDir, fmt.Sprintf("commitment-%d", cfg.Commitment))
			// A second prover is told so, and not that its key is in use.
			if err := prover.CheckUnlocked(cfg.DataDir); err != nil {
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
			traced, endTraces := prover.Trace(traces)
			defer endTraces()
			cfg.Log = logger(cmd)
			out := newEvents(cmd)
			cfg.Progress = progressEachTime("filling arrays")
			cfg.OnEvent = func(e prover.Event) { out.write(e, e.Block, nil); traced(e) }
			return f.withSender(cmd, forCommitment(cmd, cfg.Commitment, ledger.Operator, func(client *ledger.Client, sender *ledger.Sender) (err error) {
				ctx := cmd.Context()
				if cfg.Circuit, err = prover.LoadCircuit(ctx, client.Deployment, keys); err != nil {
					return err
				}
				warnPace(cmd, client.Node, client.Deployment.Profile, client.Clock.CapacityConfig)
				cfg.Chain, cfg.Sender, cfg.Clock, cfg.Deployment = client, sender, client.Clock, client.Deployment
				showBalance(h, client, sender)
				cfg.Metrics = prover.NewMetrics(h)
				return stopped(cmd, prover.Run(ctx, cfg))
			}))
		},
	}
	f.register(cmd)
	registerKeyDir(cmd, &keys)
	flags := cmd.Flags()
	registerCommitment(cmd, &cfg.Commitment)
	flags.BoolVar(&cfg.TakeOver, "take-over", false, "continue the work of a prover that no longer runs")
	flags.IntVar(&cfg.Workers, "workers", 0, "number of physical cores to use, one per unit (default all)")
	flags.BoolVar(&cfg.Share, "share-cores", false, "let units take turns if there are more units than physical cores")
	flags.StringVar(&cfg.KeepDir, "keep-arrays", "", "folder in which to keep arrays over restarts and leases (default none)")
	flags.Uint64Var(&cfg.Margin, "margin", 0, "blocks of the window reserved for sending the response (default a tenth)")
	monitoring.register(cmd)
	tracing.register(cmd)
	return cmd
}
