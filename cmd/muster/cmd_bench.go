package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"time"

	"github.com/spf13/cobra"

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
		Long: `Measure the proof function on this machine, for each tier of instructions that
the processor has, on one core and on all, and compare it with the best known
implementations that are installed. MUSTER_CPU has no effect: each tier is
measured in a process of its own. Keep the machine idle meanwhile.`,
		Example: `  muster bench
  muster bench --only chain --json
  muster bench --only class --blocks 3145728
  muster bench --html report.html`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			parameters, err := ledger.ProfileParameters("main")
			if err != nil {
				return err
			}
			opt.Window = time.Duration(parameters.Capacity.ResponseWindow) * ledger.BlockTime("main")
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
	flags.StringVar(&opt.Only, "only", "", "the only kind of work to measure: "+strings.Join(bench.Names(), ", "))
	flags.IntVar(&opt.Blocks, "blocks", 0, "size of arrays in blocks of 1 KiB (default 1048576, and 8192 for fill and seal)")
	flags.BoolVar(&opt.Quick, "quick", false, "measure one short round of each, to see that it works")
	flags.StringVar(&html, "html", "", "file for a report with charts")
	flags.BoolVar(&worker, "worker", false, "measure in this process and write events")
	if err := flags.MarkHidden("worker"); err != nil {
		panic(err) // the flag was defined just before
	}
	return cmd
}

// benchWorker starts this program again to measure one tier.
func benchWorker(opt bench.Options) func(context.Context) *exec.Cmd {
	return func(ctx context.Context) *exec.Cmd {
		self, err := os.Executable()
		if err != nil {
			self = os.Args[0]
		}
		cmd := exec.CommandContext(ctx, self, "bench", "--worker", "--only="+opt.Only,
			fmt.Sprintf("--blocks=%d", opt.Blocks), fmt.Sprintf("--quick=%v", opt.Quick))
		cmd.Args[0] = os.Args[0] // the name that it was called by
		return cmd
	}
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
