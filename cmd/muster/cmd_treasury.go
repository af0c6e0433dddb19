package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/view"
)

func newTreasury() *cobra.Command {
	return group("treasury", "Fund the reserve of rewards, and collect what is owed",
		"fund --amount 10000"+exampleSender("treasury"), newTreasuryFund(), newTreasuryCollect())
}

func newTreasuryFund() *cobra.Command {
	var (
		f      senderFlags
		amount fltFlag
	)
	cmd := &cobra.Command{
		Use:   "fund",
		Short: "Add FLT to the reserve that rewards are paid from",
		Long: `Add FLT of the sending account to the reserve that all rewards are paid from.
A deployment begins with an empty reserve, and pays nothing until it is funded.
What was proven while it was empty is not paid later. Only governance can move
what nobody has earned, to the reserve of a successor.`,
		Example: `  muster treasury fund --amount 10000` + exampleSender("treasury"),
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withSender(cmd, func(client *ledger.Client, sender *ledger.Sender) error {
				r, err := sender.FundRewards(cmd.Context(), amount.wei)
				if err != nil {
					return err
				}
				funded, err := eventIn[ledger.RewardsFunded](r)
				if err != nil {
					return err
				}
				reserve, err := view.ReadReserve(cmd.Context(), client)
				if err != nil {
					return err
				}
				result := receiptOf(r, "amount", funded.Amount.String(), "reserve", reserve)
				return print(cmd, result, func(w io.Writer) error {
					_, err := fmt.Fprintf(w, "added %s FLT to the reserve\n", ledger.FormatFLT(funded.Amount))
					return errors.Join(err, rows(w, reserveCells(reserve)...))
				})
			})
		},
	}
	f.register(cmd)
	cmd.Flags().Var(&amount, "amount", "how much to add")
	require(cmd.Flags(), "amount")
	return cmd
}

// reserveCells are the rows that show the reserve.
func reserveCells(r view.Reserve) []string {
	return []string{"reserve", r.Amount.FLT(), "", r.Lasts()}
}

// hintReserve tells who looks at a deployment whose reserve is empty what to do about it.
func hintReserve(cmd *cobra.Command, r view.Reserve) {
	if r.Empty() {
		writeHint(cmd, "fund the reserve that rewards are paid from: muster treasury fund")
	}
}

func newTreasuryCollect() *cobra.Command {
	var f senderFlags
	var account addressFlag
	cmd := &cobra.Command{
		Use:   "collect",
		Short: "Collect bounties, fees and the treasury's part of slashes",
		Long: `Collect what the staking contract owes the sending account: bounties and fees of
settlements, fees for opening challenges, and the treasury's part of slashes.

With --for anyone has what another account is owed paid to that account, such as
a treasury that is a contract.`,
		Example: `  muster treasury collect` + exampleSender("treasury") + `
  muster treasury collect --for ` + exampleAccount + exampleSender("keeper"),
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withSender(cmd, func(_ *ledger.Client, sender *ledger.Sender) error {
				if account.set {
					return collectFor(cmd, sender, account.Address)
				}
				r, err := sender.Collect(cmd.Context())
				if err != nil {
					return err
				}
				collected, err := eventIn[ledger.Collected](r)
				if err != nil {
					return err
				}
				return printReceipt(cmd, receiptOf(r, "amount", collected.Amount.String()), "collected %s FLT", ledger.FormatFLT(collected.Amount))
			})
		},
	}
	f.register(cmd)
	cmd.Flags().Var(&account, "for", "account that is paid what it is owed (default the sender)")
	return cmd
}

func collectFor(cmd *cobra.Command, sender *ledger.Sender, account common.Address) error {
	r, err := sender.CollectFor(cmd.Context(), account)
	if err != nil {
		return err
	}
	collected, err := eventIn[ledger.Collected](r)
	if err != nil {
		return err
	}
	return printReceipt(cmd, receiptOf(r, "amount", collected.Amount.String(), "paidTo", account.Hex()),
		"collected %s FLT\npaid to %s", ledger.FormatFLT(collected.Amount), account)
}
