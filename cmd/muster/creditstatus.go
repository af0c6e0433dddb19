package main

import (
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/view"
)

func newCreditStatus() *cobra.Command {
	var f chainFlags
	var account addressFlag
	var leases []uint
	cmd := &cobra.Command{
		Use:   "status",
		Short: "Show the pools, and an account's part in them",
		Long: `Show what the pools have and have lent; with --account, what a provider
account owes and can borrow, or what any other account has lent.`,
		Example: `  muster credit status --deployment deployment.json
  muster credit status --leases 3,7 \
   ` + exampleProvider + ` \
    --deployment deployment.json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withLedger(cmd, func(c *ledger.Client) error {
				credit, err := view.ReadCredit(cmd.Context(), c, account.Address, uint64s(leases))
				if err != nil {
					return err
				}
				return print(cmd, credit, func(w io.Writer) error { return writeCredit(w, credit) })
			})
		},
	}
	f.register(cmd)
	cmd.Flags().Var(&account, "account", "provider account, or a lender's (default nobody's)")
	cmd.Flags().UintSliceVar(&leases, "leases", nil, "leases whose income counts, by commas, in ascending order")
	return cmd
}

func writeCredit(w io.Writer, c view.Credit) error {
	for i, p := range c.Pools {
		t := p.Token
		cells := []string{
			"pool of " + t.Name(), p.Address,
			"lent", t.Amount(p.Lent.Int),
			"can be lent", t.Amount(p.Lendable.Int),
			"first loss", t.Amount(p.FirstLoss.Int),
			"rate now", percent(p.RateBps) + " a year",
			"requests that wait", fmt.Sprintf("%d, each for %s at least", p.Waiting, seconds(p.NoticeSeconds)),
		}
		if n := p.Planned; n != nil {
			cells = append(cells, "new rules from "+n.From.String(), fmt.Sprintf("loans up to %s, first loss %s, rates %s to %s to %s a year",
				percent(n.Rules.LoanBps), percent(n.Rules.FirstLossBps), percent(n.Rules.RateAtZero), percent(n.Rules.RateAtKink), percent(n.Rules.RateAtFull)))
		}
		if b := c.Borrower; b != nil {
			cells = append(cells, borrowerCells(b, i, t)...)
		}
		if c.Lender != nil {
			l := c.Lender[i]
			cells = append(cells, "the account's part", t.Amount(l.Worth.Int), "its shares", l.Shares.String(), "it can collect", t.Amount(l.Owed.Int))
		}
		if i > 0 {
			fmt.Fprintln(w)
		}
		if err := rows(w, cells...); err != nil {
			return err
		}
	}
	if b := c.Borrower; b != nil && !b.Lien {
		fmt.Fprintln(w, "\ncredit has no lien on the account: muster credit open")
	}
	return nil
}

func borrowerCells(b *view.CreditAccount, i int, t view.Token) []string {
	d := b.Debts[i]
	limit := "nothing now"
	if d.Limit != nil {
		limit = t.Amount(d.Limit.Int)
	}
	cells := []string{"the account owes", t.Amount(d.Owed.Int), "may owe in all", limit}
	if d.WrittenOff.Sign() > 0 {
		cells = append(cells, "written off, still owed", t.Amount(d.WrittenOff.Int))
	}
	if d.Due.Sign() > 0 {
		cells = append(cells, "due to its payee", t.Amount(d.Due.Int))
	}
	if i == 0 && b.WhyNot != "" {
		cells = append(cells, "because", b.WhyNot)
	}
	return cells
}

func seconds(n uint64) time.Duration { return time.Duration(n) * time.Second }
