package main

import (
	"math/big"

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
		credit  verifier.CreditConfig
		least   = amountFlag{big.NewInt(1e16), "tokens"} // a hundredth of one
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
can run side by side, each with a key of its own. It also fulfils requests of
lenders to leave the pools of credit, once they are old enough and there is
cash, if the pools' fee for it comes to --least-fee.

With --leases-of it also finishes the leases of some renters and providers: it
settles them, releases their deposits, gives units back, ends those that are dry
and cancels orders that are late. With --seeds it names and stores the seeds of
days. With --debts it has rewards, slashes that were given back, bonds and lease
income repay what provider accounts owe the pools of credit, and writes off what
is not coming any more after a false claim. Nobody is paid for any of these.`,
		Example: `  muster keeper run` + exampleSender("keeper") + `
  muster keeper run --seeds --debts \
    --leases-of ` + exampleAccount + exampleSender("provider"),
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			p := &parts{cmd: cmd}
			return p.run(p.steps("keeper", &f, &monitoring), func() error {
				out := newEvents(cmd)
				market.Chain, market.Sender, market.Parties = p.client, p.sender, parties
				credit.Chain, credit.Sender, credit.Least = p.client, p.sender, least.wei
				return verifier.RunKeeper(cmd.Context(), verifier.KeeperConfig{
					Market: &market, Credit: &credit,
					Chain: p.client, Sender: p.sender, Clock: p.client.Clock, Collect: collect,
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
	cmd.Flags().Var(&least, "least-fee", "least fee, in whole tokens, for which a transaction fulfils requests")
	cmd.Flags().BoolVar(&credit.Debts, "debts", false, "have debts of provider accounts repaid and written off")
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
