package main

import (
	"encoding/json"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/verifier"
)

func newKeeper() *cobra.Command {
	return group("keeper", "Keep a deployment going, for bounties", newKeeperRun())
}

func newKeeperRun() *cobra.Command {
	var (
		f       senderFlags
		collect bool
	)
	cmd := &cobra.Command{
		Use:   "run",
		Short: "Open challenges, draw audits and settle epochs",
		Long: `Watch a deployment and do what anyone may do for it: open the challenges of blocks
that win the lottery, draw the audits of answers, settle the epochs of commitments
for the fee or the bounty. It can be stopped and started at any time, and several
can run beside each other with a key each.`,
		Example: `  muster keeper run --deployment net/deployment.json \
    --keystore net/keeper.json --password-file net/password`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			asJSON, err := cmd.Flags().GetBool("json")
			if err != nil {
				return err
			}
			client, sender, release, err := f.open(cmd)
			if err != nil {
				return err
			}
			out := cmd.OutOrStdout()
			err = verifier.RunKeeper(ctx, verifier.KeeperConfig{
				Chain: client, Sender: sender, Clock: client.Clock, Collect: collect,
				OnEvent: func(e verifier.Event) {
					if asJSON {
						_ = json.NewEncoder(out).Encode(e) // nobody reads any more
						return
					}
					fmt.Fprintf(out, "block %d: %s\n", e.Block, e)
				},
			})
			if closed := release(); closed != nil {
				return closed
			}
			if ctx.Err() != nil {
				fmt.Fprintln(cmd.ErrOrStderr(), "stopped")
				return nil
			}
			return err
		},
	}
	f.register(cmd)
	cmd.Flags().BoolVar(&collect, "collect", false, "take what is owed to the keeper after each settlement")
	return cmd
}
