package main

import (
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/view"
)

func newCertifier() *cobra.Command {
	cmd := group("certifier", "Manage a certifier's bond",
		"show --account "+exampleAccount+" \\\n    --deployment deployment.json",
		newCertifierBond(), newCertifierResign(), newCertifierWithdraw(), newCertifierShow())
	cmd.Long = `Manage a certifier's bond. A certifier issues certificates of hosts' sites. What
it says counts while governance admits it and its bond is large enough.`
	return cmd
}

// certifierCommand is a command that sends one transaction of a certifier's.
func certifierCommand(use, short, example string, act func(cmd *cobra.Command, s *ledger.Sender) error) *cobra.Command {
	var f senderFlags
	cmd := &cobra.Command{
		Use: use, Short: short, Args: cobra.NoArgs,
		Example: "  muster certifier " + use + example + exampleSender("certifier"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withSender(cmd, func(_ *ledger.Client, s *ledger.Sender) error { return act(cmd, s) })
		},
	}
	f.register(cmd)
	return cmd
}

func newCertifierBond() *cobra.Command {
	var amount fltFlag
	cmd := certifierCommand("bond", "Add to the bond of a certifier", " --amount 10000", func(cmd *cobra.Command, s *ledger.Sender) error {
		r, err := s.AddCertifierBond(cmd.Context(), amount.wei)
		if err != nil {
			return err
		}
		return printReceipt(cmd, receiptOf(r, "amountWei", amount.wei.String()), "added %s FLT to the bond of %s", amount.String(), s.Address())
	})
	cmd.Long = `Add to the bond of a certifier. Anybody may put one up; governance then admits
it, or not.`
	cmd.Flags().Var(&amount, "amount", "how much to add")
	require(cmd.Flags(), "amount")
	return cmd
}

func newCertifierResign() *cobra.Command {
	cmd := certifierCommand("resign", "Certify no more, and let the bond thaw", "", func(cmd *cobra.Command, s *ledger.Sender) error {
		r, err := s.ResignCertifier(cmd.Context())
		if err != nil {
			return err
		}
		e, err := eventIn[ledger.CertifierResigned](r)
		if err != nil {
			return err
		}
		return printReceipt(cmd, receiptOf(r, "freeAt", e.FreeAt), "resigned; the bond is free from %s on\nthen run: muster certifier withdraw", view.Time(e.FreeAt))
	})
	cmd.Long = `Certify no more. None of your certificates is valid from now on. Until the bond
is withdrawn, governance can slash it.`
	return cmd
}

func newCertifierWithdraw() *cobra.Command {
	return certifierCommand("withdraw", "Withdraw the bond of a certifier that has resigned", "", func(cmd *cobra.Command, s *ledger.Sender) error {
		r, err := s.WithdrawCertifierBond(cmd.Context())
		if err != nil {
			return err
		}
		e, err := eventIn[ledger.CertifierBondWithdrawn](r)
		if err != nil {
			return err
		}
		return printReceipt(cmd, receiptOf(r, "amountWei", e.Amount.String()), "withdrew %s FLT", ledger.FormatFLT(e.Amount))
	})
}

func newCertifierShow() *cobra.Command {
	var f chainFlags
	var account addressFlag
	cmd := &cobra.Command{
		Use: "show", Short: "Show a certifier, its bond, and whether what it says counts", Args: cobra.NoArgs,
		Example: "  muster certifier show --account " + exampleAccount + " \\\n    --deployment deployment.json",
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withLedger(cmd, func(c *ledger.Client) error {
				read, err := view.ReadCertifier(cmd.Context(), c, account.Address)
				if err != nil {
					return err
				}
				return print(cmd, read, func(w io.Writer) error { return writeCertifier(w, read) })
			})
		},
	}
	f.register(cmd)
	account.register(cmd, "account of the certifier")
	return cmd
}

func writeCertifier(w io.Writer, c view.Certifier) error {
	admitted := "for nothing"
	if len(c.Kinds) > 0 {
		admitted = "for " + strings.Join(c.Kinds, ", ")
	}
	counts := "no"
	if c.Counts {
		counts = "yes"
	}
	cells := []string{
		"certifier", c.Account, "admitted", admitted,
		"bond", c.Bond.FLT() + " of " + c.LeastBond.FLT(), "counts", counts,
	}
	if c.FreeAt != 0 {
		cells = append(cells, "resigned", "the bond is free from "+view.Time(c.FreeAt).String()+" on")
	}
	return rows(w, cells...)
}
