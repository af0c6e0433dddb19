package main

import (
	"cmp"
	"context"
	"errors"
	"io"

	"github.com/ethereum/go-ethereum/common"
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
		f       senderFlags
		token   tokenFlag
		to, who addressFlag
	)
	cmd := &cobra.Command{
		Use:   "collect",
		Short: "Collect what the market owes",
		Long: `Collect what the market owes to the sender, as a provider and as a sponsor.

With --for anyone has what another account is owed paid to that account. A
provider account comes to its money like that, and pays its payee with "muster
provider payout --token".`,
		Example: `  muster market collect` + exampleSender("provider") + `
  muster market collect --for ` + exampleAccount + exampleSender("keeper"),
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if to.set && who.set {
				return hint.Add(errors.New("what another account is owed is paid to that account"), "leave --to or --for out")
			}
			return f.withSender(cmd, func(client *ledger.Client, s *ledger.Sender) error {
				t, err := token.read(cmd, client)
				if err != nil {
					return err
				}
				r, err := collectMoney(cmd.Context(), s, t.Address, who.Address, cmp.Or(to.Address, s.Address()))
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
				return printReceipt(cmd, receiptOf(r, "account", c.Account.Hex(), "token", t.Address.Hex(), "amount", c.Amount.String()),
					"collected %s %s", t.Format(c.Amount), t.Name())
			})
		},
	}
	f.register(cmd)
	token.register(cmd)
	cmd.Flags().Var(&to, "to", "who is paid (default the sender)")
	cmd.Flags().Var(&who, "for", "account that is paid what it is owed (default the sender)")
	return cmd
}

// collectMoney collects for the sender, or for another account if there is one.
func collectMoney(ctx context.Context, s *ledger.Sender, token, other, to common.Address) (*ledger.Receipt, error) {
	if other != (common.Address{}) {
		return s.CollectMoneyFor(ctx, other, token)
	}
	return s.CollectMoney(ctx, token, to)
}
