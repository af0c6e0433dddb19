package main

import (
	"fmt"
	"os"
	"time"

	"github.com/schollz/progressbar/v3"
	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/verifier"
)

func newAudit() *cobra.Command {
	var (
		f    chainFlags
		to   uint64
		keys string
	)
	cmd := &cobra.Command{
		Use:   "audit",
		Short: "Check every reward and every slash of a deployment",
		Long: `Replay all events of a deployment from its first block, recompute every number in
them by rules that are independent of the contracts, verify every proof, and name
each difference. The exit status is 0 only if there is none.`,
		Example: "  muster audit --rpc http://127.0.0.1:8545 --deployment net/deployment.json",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			client, err := f.dial(cmd)
			if err != nil {
				return err
			}
			defer client.Close()
			profile, err := capacity.ProfileByName(client.Deployment.Profile)
			if err != nil {
				return fmt.Errorf("the deployment's profile: %w", err)
			}
			proofs, err := circuits.OpenVerifier(profile, client.Deployment.Circuit, keys)
			if err != nil {
				return err
			}
			code, err := client.VerifierCode(cmd.Context())
			if err != nil {
				return err
			}
			if err := proofs.CheckContract(code); err != nil {
				return fmt.Errorf("%w; if these are the right keys, do not trust this deployment", err)
			}
			report, done := stages()
			r, err := verifier.Audit(cmd.Context(), verifier.AuditConfig{
				Chain: client, Deployment: client.Deployment, Profile: profile, Proofs: proofs, To: to, Progress: report,
			})
			done()
			if err != nil {
				return err
			}
			if err := print(cmd, r, r.WriteText); err != nil {
				return err
			}
			if !r.OK() {
				return fmt.Errorf("the audit found differences: %d; do not trust this deployment before they are explained", len(r.Differences))
			}
			return nil
		},
	}
	f.register(cmd)
	cmd.Flags().Uint64Var(&to, "to", 0, "last block to audit (default the newest)")
	registerKeyDir(cmd, &keys)
	return cmd
}

// stages shows how far each stage of a task is, on a terminal's standard
// error, and nothing elsewhere.
func stages() (report func(stage string, done, total uint64), done func()) {
	if !term.IsTerminal(int(os.Stderr.Fd())) {
		return nil, func() {}
	}
	bar := progressbar.NewOptions(-1,
		progressbar.OptionSetWriter(os.Stderr),
		progressbar.OptionSetWidth(30),
		progressbar.OptionThrottle(100*time.Millisecond),
		progressbar.OptionClearOnFinish(),
	)
	now := ""
	report = func(stage string, done, total uint64) {
		if stage != now {
			now = stage
			bar.Reset()
			bar.Describe(stage)
		}
		bar.ChangeMax64(int64(total))
		_ = bar.Set64(int64(done)) // only a closed terminal can fail here
	}
	return report, func() { _ = bar.Finish() }
}
