package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/prover"
)

func newProver() *cobra.Command {
	return group("prover", "Prove the units of a commitment", newProverRun())
}

func newProverRun() *cobra.Command {
	var (
		f       senderFlags
		cfg     prover.Config
		keys    string
		verbose bool
		metrics string
	)
	cmd := &cobra.Command{
		Use:   "run",
		Short: "Seal units, answer challenges, prove audits",
		Long: `Work for a commitment on the server that it is of: fill an array for each unit and
post the seal, search for shares when a block is a challenge and answer in time,
prove what is audited. Every seal period the arrays are made anew.

It can be killed and started again at any time: it carries on where the chain and
its journal, in the data directory, say it was. There is one prover to a
commitment. A second one is refused; --take-over says that the first one runs no
more, or lost its data directory, and that this one goes on with its work.`,
		Example: `  muster prover run --commitment 1 --deployment net/deployment.json \
    --keystore net/provider.json --password-file net/password
  muster prover run --commitment 1 --rpc https://node.example --deployment deployment.json \
    --keystore provider.json --password-file password --data-dir /var/lib/muster --take-over`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) (err error) {
			ctx := cmd.Context()
			asJSON, err := cmd.Flags().GetBool("json")
			if err != nil {
				return err
			}
			cfg.DataDir = filepath.Join(f.dataDir, fmt.Sprintf("commitment-%d", cfg.Commitment))
			if err := prover.CheckUnlocked(cfg.DataDir); err != nil { // or the key would be said to be in use
				return err
			}
			client, sender, release, err := f.open(cmd)
			if err != nil {
				return err
			}
			defer func() { err = errors.Join(err, release()) }()
			if cfg.Circuit, err = prover.LoadCircuit(ctx, client.Deployment, keys); err != nil {
				return err
			}
			cfg.Chain, cfg.Sender, cfg.Clock, cfg.Deployment = client, sender, client.Clock, client.Deployment
			if metrics != "" {
				cfg.Metrics = prover.NewMetrics(func(ctx context.Context) (*big.Int, error) {
					return client.Ether(ctx, sender.Address())
				})
				stop, failed := serveMetrics(cmd, metrics, cfg.Metrics.Handler())
				if failed != nil {
					return failed
				}
				defer func() { err = errors.Join(err, stop()) }()
			}
			cfg.Log = logger(cmd.ErrOrStderr(), asJSON, verbose)
			cfg.Progress = progressEachTime("filling arrays")
			cfg.OnEvent = func(e prover.Event) {
				if asJSON {
					_ = json.NewEncoder(cmd.OutOrStdout()).Encode(e) // nobody reads any more
					return
				}
				fmt.Fprintf(cmd.OutOrStdout(), "block %d: %s\n", e.Block, e)
			}
			err = prover.Run(ctx, cfg)
			if ctx.Err() != nil {
				fmt.Fprintln(cmd.ErrOrStderr(), "stopped")
				return nil
			}
			return err
		},
	}
	f.register(cmd)
	registerKeyDir(cmd, &keys)
	flags := cmd.Flags()
	flags.Uint64Var(&cfg.Commitment, "commitment", 0, "number of the commitment")
	flags.BoolVar(&cfg.TakeOver, "take-over", false, "go on with the work of a prover that runs no more")
	flags.IntVar(&cfg.Workers, "workers", 0, "physical cores to use, one for a unit (default all)")
	flags.BoolVar(&cfg.Share, "share-cores", false, "let units take turns when there are more units than physical cores")
	flags.Uint64Var(&cfg.Margin, "margin", 0, "blocks of the window kept for sending the answer (default a tenth)")
	flags.StringVar(&metrics, "metrics", "", "host and port to serve Prometheus metrics on (default none)")
	flags.BoolVar(&verbose, "verbose", false, "log details")
	require(flags, "commitment")
	return cmd
}

// logger writes what people look for when something goes wrong.
func logger(w io.Writer, asJSON, verbose bool) *slog.Logger {
	options := &slog.HandlerOptions{Level: slog.LevelWarn}
	if verbose {
		options.Level = slog.LevelDebug
	}
	if asJSON {
		return slog.New(slog.NewJSONHandler(w, options))
	}
	return slog.New(slog.NewTextHandler(w, options))
}

// progressEachTime is progress for work that is done again and again.
func progressEachTime(what string) capacity.Progress {
	var report capacity.Progress
	finish := func() {}
	last := 0
	return func(done, total int) {
		if report == nil || done < last {
			finish()
			report, finish = progress(what)
		}
		last = done
		if report == nil {
			return // not on a terminal
		}
		report(done, total)
		if done >= total {
			finish()
			report = nil
		}
	}
}
