package main

import (
	"errors"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
)

func newProviderLien() *cobra.Command {
	var (
		f                    callerFlags
		account, offer       addressFlag
		withdraw, take, lift bool
	)
	cmd := &cobra.Command{
		Use:   "lien",
		Short: "Offer, take and lift a lien on a provider account",
		Long: `Offer, take and lift a lien on a provider account. All that leaves the account
is paid to the lien's holder, in place of the payee: rewards, returned bonds,
and what is in no bond. Operators are allowed no further calls meanwhile.

The owner offers it, or withdraws the offer, and the holder takes it: a mistyped
address does no harm. Only its holder can lift it.`,
		Example: `  muster provider lien \
   ` + exampleProvider + ` \
    --offer ` + exampleAccount + exampleSender("owner") + `
  muster provider lien \
   ` + exampleProvider + ` \
    --take` + exampleSender("lender") + `
  muster provider lien \
   ` + exampleProvider + ` \
    --lift` + exampleSender("lender"),
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if !justOne(offer.set, withdraw, take, lift) {
				return hint.Add(errors.New("say what to do about the lien"),
					"give --offer and an address or --withdraw as the owner, or --take or --lift as the holder")
			}
			return f.withSender(cmd, func(_ *ledger.Client, s *ledger.Sender) error {
				if take {
					r, err := s.TakeLien(cmd.Context(), account.Address)
					if err != nil {
						return err
					}
					return printReceipt(cmd, receiptOf(r, "account", account.Hex(), "lienHolder", s.Address().Hex()),
						"%s holds a lien on the account,\nand is paid what leaves it", s.Address())
				}
				part := ledger.Owner
				if lift {
					part = ledger.LienHolder
				}
				as, err := s.As(cmd.Context(), account.Address, part)
				if err != nil {
					return err
				}
				if lift {
					r, err := as.LiftLien(cmd.Context())
					if err != nil {
						return err
					}
					return printReceipt(cmd, receiptOf(r, "account", account.Hex(), "lienHolder", nil), "lifted the lien: the payee is paid again")
				}
				r, err := as.OfferLien(cmd.Context(), offer.Address)
				if err != nil {
					return err
				}
				if withdraw {
					return printReceipt(cmd, receiptOf(r, "account", account.Hex(), "lienOfferedTo", nil), "nobody may take a lien")
				}
				return printReceipt(cmd, receiptOf(r, "account", account.Hex(), "lienOfferedTo", offer.Hex()),
					"%s may take a lien\nwith its key, run: muster provider lien --take", offer)
			})
		},
	}
	f.register(cmd)
	account.register(cmd, "the provider account")
	flags := cmd.Flags()
	flags.Var(&offer, "offer", "who may take a lien")
	flags.BoolVar(&withdraw, "withdraw", false, "offer it to nobody any more")
	flags.BoolVar(&take, "take", false, "take the lien that was offered")
	flags.BoolVar(&lift, "lift", false, "give up the lien")
	return cmd
}

// justOne says whether one of several things was asked for, and no other.
func justOne(asked ...bool) bool {
	one := false
	for _, this := range asked {
		if this && one {
			return false
		}
		one = one || this
	}
	return one
}
