package main

import (
	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/verifier"
)

func newKeeper() *cobra.Command {
	return group("keeper", "Keep a deployment going, for bounties",
		"run"+exampleSender("keeper"), newKeeperRun())
}

func newKeeperRun() *cobra.Command {
	var (
		f       senderFlags
		collect bool
	)
	cmd := &cobra.Command{
		Use:   "run",
		Short: "Open challenges and settle epochs",
		Long: `Watch a deployment and do what anyone may do for it: open challenges, by showing
the value that decides them, and settle the epochs of commitments for the fee or
the bounty. Where proofs may come too late to show the value that draws their
audits, it draws them. It can be stopped and started at any time, and several
can run side by side, each with a key of its own.`,
		Example: `  muster keeper run` + exampleSender("keeper"),
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			out := newEvents(cmd)
			return f.withSender(cmd, func(client *ledger.Client, sender *ledger.Sender) error {
				err := verifier.RunKeeper(ctx, verifier.KeeperConfig{
					Chain: client, Sender: sender, Clock: client.Clock, Collect: collect,
					OnEvent: func(e verifier.Event) { out.write(e, e.Block, e.Hints) },
				})
				return stopped(cmd, err)
			})
		},
	}
	f.register(cmd)
	cmd.Flags().BoolVar(&collect, "collect", false, "withdraw what the keeper is owed after each settlement")
	return cmd
}

// stopped drops the error of a daemon that a person has stopped.
func stopped(cmd *cobra.Command, err error) error {
	if cmd.Context().Err() == nil {
		return err
	}
	logger(cmd).Info("stopped")
	return nil
}
