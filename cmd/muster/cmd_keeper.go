package main

import (
	"github.com/spf13/cobra"

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
		market  verifier.MarketConfig
		parties addressesFlag

		monitoring healthFlags
	)
	cmd := &cobra.Command{
		Use:   "run",
		Short: "Open challenges and settle epochs",
		Long: `Watch a deployment and do what anyone may do for it: open challenges, by showing
the value that decides them, and settle the epochs of commitments for the fee or
the bounty. Where proofs may come too late to show the value that draws their
audits, it draws them. It can be stopped and started at any time, and several
can run side by side, each with a key of its own.

With --leases-of it also finishes the leases of some renters and providers: it
settles them, releases their deposits, gives units back, ends those that are dry
and cancels orders that are late. With --seeds it names and stores the seeds of
days. Nobody is paid for either.`,
		Example: `  muster keeper run` + exampleSender("keeper") + `
  muster keeper run --seeds \
    --leases-of ` + exampleAccount + exampleSender("provider"),
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			p := &parts{cmd: cmd}
			return p.run(p.steps("keeper", &f, &monitoring), func() error {
				out := newEvents(cmd)
				market.Chain, market.Sender, market.Parties = p.client, p.sender, parties
				return verifier.RunKeeper(cmd.Context(), verifier.KeeperConfig{
					Market: &market,
					Chain:  p.client, Sender: p.sender, Clock: p.client.Clock, Collect: collect,
					OnEvent: func(e verifier.Event) { out.write(e, e.Block, e.Hints) },
					Monitor: p.health,
				})
			})
		},
	}
	f.register(cmd)
	monitoring.register(cmd)
	cmd.Flags().Var(&parties, "leases-of", "renters and providers whose leases are finished, by commas")
	cmd.Flags().BoolVar(&market.Seeds, "seeds", false, "name and store the seeds of days")
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
