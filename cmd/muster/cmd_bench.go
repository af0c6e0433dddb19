package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"time"

	"github.com/schollz/progressbar/v3"
	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/muster-network/muster/bench"
	"github.com/muster-network/muster/chain/ledger"
)

func newBench() *cobra.Command {
	var (
		opt    bench.Options
		html   string
		worker bool
	)
	cmd := &cobra.Command{
		Use:   "bench",
		Short: "Measure the proof function against other implementations",
		Long: `Measure the proof function on this machine: for each tier of instructions that
it has, on one core and on all, against the best known implementations that
are here. MUSTER_CPU does not matter: each tier is measured in a process of
its own. Keep the machine idle meanwhile.`,
		Example: `  muster bench
  muster bench --only walk --json
  muster bench --only seal --log-blocks 21
  muster bench --html report.html`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			parameters, err := ledger.ProfileParameters("main")
			if err != nil {
				return err
			}
			opt.Target = parameters.Capacity.Target
			opt.Window = time.Duration(parameters.Capacity.ResponseWindow) * mainBlockTime
			if worker {
				return bench.Run(cmd.Context(), opt, bench.Encode(cmd.OutOrStdout()))
			}
			report, err := bench.NewReport()
			if err != nil {
				return err
			}
			show, done := benchProgress()
			err = bench.Tiers(cmd.Context(), opt, benchWorker(opt), func(e bench.Event) {
				show(e)
				report.Add(e)
			})
			done()
			if err != nil {
				return err
			}
			if err := writeHTML(html, report); err != nil {
				return err
			}
			return print(cmd, report.Rows, report.WriteTable)
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&opt.Only, "only", "", "measure only this kind of work: "+fmt.Sprint(bench.Names()))
	flags.IntVar(&opt.LogBlocks, "log-blocks", 0, "n: arrays of 2^n blocks of 1 KiB (default 20, for seals 16)")
	flags.BoolVar(&opt.Quick, "quick", false, "one short round each: to see that it works")
	flags.StringVar(&html, "html", "", "also write a report with charts to this file")
	flags.BoolVar(&worker, "worker", false, "measure in this process and write events")
	if err := flags.MarkHidden("worker"); err != nil {
		panic(err) // the flag was defined just before
	}
	return cmd
}

// mainBlockTime is the time between blocks that profile main is made for.
const mainBlockTime = 12 * time.Second

// benchWorker starts this program again, to measure one tier.
func benchWorker(opt bench.Options) func(context.Context) *exec.Cmd {
	return func(ctx context.Context) *exec.Cmd {
		self, err := os.Executable()
		if err != nil {
			self = os.Args[0]
		}
		cmd := exec.CommandContext(ctx, self, "bench", "--worker", "--only="+opt.Only,
			fmt.Sprintf("--log-blocks=%d", opt.LogBlocks), fmt.Sprintf("--quick=%v", opt.Quick))
		cmd.Args[0] = os.Args[0] // the name that it was called by
		return cmd
	}
}

// benchProgress shows on a terminal's standard error what is being measured.
func benchProgress() (show func(bench.Event), done func()) {
	if !term.IsTerminal(int(os.Stderr.Fd())) {
		return func(bench.Event) {}, func() {}
	}
	bar := progressbar.NewOptions(-1,
		progressbar.OptionSetWriter(os.Stderr),
		progressbar.OptionSetWidth(20),
		progressbar.OptionClearOnFinish(),
	)
	show = func(e bench.Event) {
		if e.Step == nil {
			return
		}
		bar.ChangeMax(e.Step.Total)
		bar.Describe(e.Step.What)
		_ = bar.Set(e.Step.Done) // only a closed terminal can fail here
	}
	return show, func() { _ = bar.Finish() }
}

func writeHTML(name string, report *bench.Report) error {
	if name == "" {
		return nil
	}
	f, err := os.Create(name)
	if err != nil {
		return fmt.Errorf("write the report: %w", err)
	}
	if err := report.WriteHTML(f); err != nil {
		f.Close()
		return fmt.Errorf("write the report: %w", err)
	}
	return f.Close()
}
