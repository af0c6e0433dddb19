package main

import (
	"fmt"
	"io"
	"os"
	"time"

	"github.com/schollz/progressbar/v3"
	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/circuits"
)

func newSetup() *cobra.Command {
	var profile, dir string
	cmd := &cobra.Command{
		Use:   "setup",
		Short: "Make the keys of a profile",
		Long: `Make the proving and the verifying key of a profile's audit circuit, once for a
machine. The same circuit has the same keys everywhere, so that its verifier
contract can be part of the source.

UNSAFE FOR ANYTHING OF VALUE: whoever repeats the setup can prove anything. The
keys of profile main come from a ceremony only.`,
		Example: "  muster setup --profile dev",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			p, err := capacity.ProfileByName(profile)
			if err != nil {
				return err
			}
			report, done := steps(cmd.ErrOrStderr())
			err = circuits.Setup(cmd.Context(), p, dir, report)
			done()
			if err != nil {
				return err
			}
			hash, err := circuits.CircuitHash(p)
			if err != nil {
				return err
			}
			r := struct {
				Profile string `json:"profile"`
				Circuit string `json:"circuit"`
				Dir     string `json:"dir"`
			}{p.Name, hash.String(), dir}
			return print(cmd, r, func(w io.Writer) error {
				return rows(w, "profile", r.Profile, "circuit", r.Circuit, "keys", r.Dir,
					"warning", "anyone can repeat this setup: unsafe for anything of value")
			})
		},
	}
	cmd.Flags().StringVar(&profile, "profile", "dev", "profile to make keys for")
	registerKeyDir(cmd, &dir)
	return cmd
}

// registerKeyDir adds the folder of circuit keys.
func registerKeyDir(cmd *cobra.Command, dir *string) {
	cmd.Flags().StringVar(dir, "keys", defaultKeyDir(), "folder of circuit keys")
}

// defaultKeyDir is where keys are kept, or a folder here if there is no cache.
func defaultKeyDir() string {
	dir, err := circuits.DefaultDir()
	if err != nil {
		return "muster-keys"
	}
	return dir
}

// steps shows work of a few long steps: which one, and for how long, on a
// terminal; a line for each elsewhere.
func steps(w io.Writer) (report circuits.Progress, done func()) {
	if !term.IsTerminal(int(os.Stderr.Fd())) {
		return func(step, total int, what string) { fmt.Fprintf(w, "%d/%d %s\n", step, total, what) }, func() {}
	}
	spinner := progressbar.NewOptions(-1,
		progressbar.OptionSetWriter(w),
		progressbar.OptionSpinnerType(14),
		progressbar.OptionSetElapsedTime(true),
		progressbar.OptionSetPredictTime(false),
		progressbar.OptionClearOnFinish(),
	)
	stop := make(chan struct{})
	stopped := make(chan struct{})
	go func() {
		defer close(stopped)
		for tick := time.NewTicker(100 * time.Millisecond); ; {
			select {
			case <-stop:
				tick.Stop()
				return
			case <-tick.C:
				_ = spinner.Add(1) // only a closed terminal can fail here
			}
		}
	}()
	report = func(step, total int, what string) {
		spinner.Describe(fmt.Sprintf("%d/%d %s", step, total, what))
	}
	return report, func() {
		close(stop)
		<-stopped
		_ = spinner.Finish()
	}
}
