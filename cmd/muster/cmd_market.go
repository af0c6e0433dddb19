package main

import (
	"cmp"
	"errors"
	"io"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/view"
)

func newMarket() *cobra.Command {
	return group("market", "Show and collect what the market owes",
		"owed --account "+exampleAccount+" \\\n    --deployment deployment.json",
		newMarketOwed(), newMarketCollect())
}

func newMarketOwed() *cobra.Command {
	var f chainFlags
	var account addressFlag
	var token tokenFlag
	cmd := &cobra.Command{
		Use:   "owed",
		Short: "Show what the market owes to a provider or a sponsor",
		Long: `Show what the market owes to an account: the price of leases that were settled,
and what is left of grants.`,
		Example: `  muster market owed --account ` + exampleAccount + ` \
    --deployment deployment.json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withLedger(cmd, func(client *ledger.Client) error {
				o, err := view.ReadOwed(cmd.Context(), client, account.Address, cmp.Or(token.Address, client.Deployment.Stablecoin))
				if err != nil {
					return err
				}
				return print(cmd, o, func(w io.Writer) error { return rows(w, "account", o.Account, "owed", o.Token.Amount(o.Amount.Int)) })
			})
		},
	}
	f.register(cmd)
	account.register(cmd, "provider or sponsor")
	token.register(cmd)
	return cmd
}

func newMarketCollect() *cobra.Command {
	var (
		f     callerFlags
		token tokenFlag
		to    addressFlag
		as    addressFlag
	)
	cmd := &cobra.Command{
		Use:   "collect",
		Short: "Collect what the market owes",
		Long: `Collect what the market owes to the sender, as a provider and as a sponsor. For
a provider account, its owner has to be an operator and to have allowed the call
"collect" of the market: whoever may make it says who is paid.`,
		Example: `  muster market collect` + exampleSender("provider"),
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withSender(cmd, func(client *ledger.Client, s *ledger.Sender) (err error) {
				t, err := token.read(cmd, client)
				if err != nil {
					return err
				}
				if as.set {
					if s, err = s.As(cmd.Context(), as.Address, ledger.Operator); err != nil {
						return err
					}
				}
				r, err := s.CollectMoney(cmd.Context(), t.Address, cmp.Or(to.Address, s.ActsFor()))
				if errors.Is(err, ledger.ErrNothingToCollect) {
					return hint.Add(err, "muster market owed shows what there is; muster lease settle adds to it")
				}
				if err != nil {
					return err
				}
				c, err := eventIn[ledger.MarketCollected](r)
				if err != nil {
					return err
				}
				return printReceipt(cmd, receiptOf(r, "token", t.Address.Hex(), "amount", c.Amount.String()), "collected %s %s", t.Format(c.Amount), t.Name())
			})
		},
	}
	f.register(cmd)
	token.register(cmd)
	cmd.Flags().Var(&to, "to", "who is paid (default whom it is owed to)")
	cmd.Flags().Var(&as, "provider-account", "provider account that it is owed to (default the sending account)")
	return cmd
}
