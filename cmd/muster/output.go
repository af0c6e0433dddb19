package main

import (
	"encoding/json"
	"io"
	"os"
	"time"

	"github.com/schollz/progressbar/v3"
	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/muster-network/muster/capacity"
)

// print writes the result of a command: as JSON when --json is set, else by
// human.
func print(cmd *cobra.Command, result any, human func(w io.Writer) error) error {
	asJSON, err := cmd.Flags().GetBool("json")
	if err != nil {
		return err
	}
	if !asJSON {
		return human(cmd.OutOrStdout())
	}
	return json.NewEncoder(cmd.OutOrStdout()).Encode(result)
}

// progress shows a bar with an estimate on a terminal's standard error, and
// nothing elsewhere. Call done when the work has ended.
func progress(what string) (report capacity.Progress, done func()) {
	if !term.IsTerminal(int(os.Stderr.Fd())) {
		return nil, func() {}
	}
	bar := progressbar.NewOptions(-1,
		progressbar.OptionSetDescription(what),
		progressbar.OptionSetWriter(os.Stderr),
		progressbar.OptionSetWidth(30),
		progressbar.OptionThrottle(100*time.Millisecond),
		progressbar.OptionClearOnFinish(),
	)
	report = func(done, total int) {
		bar.ChangeMax(total)
		_ = bar.Set(done) // only a closed terminal can fail here
	}
	return report, func() { _ = bar.Finish() }
}
