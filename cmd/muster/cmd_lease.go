package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"slices"
	"text/tabwriter"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/text"
	"github.com/muster-network/muster/view"
)

func newLease() *cobra.Command {
	return group("lease", "Rent units, and lease them out", "show --lease 1 --deployment deployment.json",
		newLeaseTake(), newLeaseShow(), newLeaseList(), newLeaseEnd(), newLeaseRekey(),
		newLeaseConfirm(), newLeaseCancel(), newLeaseReclaim(),
		newLeaseSettle(), newLeaseRelease(), newLeaseGiveBack())
}

func newLeaseTake() *cobra.Command {
	var (
		f             callerFlags
		offer, number uint64
		units         int
		most          priceFlag
		kind          kindFlag
		spec          string
	)
	cmd := &cobra.Command{
		Use:   "take",
		Short: "Order units of an offer",
		Long: `Order units of an offer. The price of its least term is set aside in the
account. The provider has 15 minutes to make the machine, in days of 24 hours;
an order that it does not confirm costs nothing. From then on the account pays
by the second, until the renter ends the lease or the money is used up.

If the account's grant pays only for leases that a sponsor's programme permits,
the programme is asked first. If it does not sponsor this one, the account pays
all of it.

A price that has risen above --max-price, an offer that has changed since it was
read, and one whose site has no valid certificate of the kind --certificate when
it is ordered, are refused.`,
		Example: `  muster lease take --offer 1 --units 2 --max-price 12/month \
    --spec spec.json` + exampleSender("renter"),
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			specHash, err := hashOrFile(spec)
			if err != nil {
				return err
			}
			return f.withSender(cmd, func(client *ledger.Client, s *ledger.Sender) error {
				o, err := view.ReadOffer(cmd.Context(), client, offer)
				if err != nil {
					return err
				}
				rate, err := most.Rate(o.Token.Token)
				if err != nil {
					return err
				}
				if o.Price.Rate.Cmp(rate) > 0 {
					return hint.Add(fmt.Errorf("offer %d costs %s for a unit, above --max-price", offer, o.Price), "pay more, or take another: muster offers")
				}
				if err := kind.check(o); err != nil {
					return err
				}
				sp, err := sponsorship(cmd, client, s, o, units, number)
				if err != nil {
					return err
				}
				if err := checkFunds(cmd, client, o, s.Address(), number, sp.Own(o, units, o.MinTerm)); err != nil {
					return err
				}
				order := ledger.Order{
					Offer: offer, Version: o.Version, Units: units, Number: number, MaxRate: rate, SpecHash: specHash, Certificate: common.Hash(kind.CertificateKind),
				}
				if order.LeastSponsored, err = sp.Permit(cmd.Context(), s); err != nil {
					return err
				}
				lease, r, err := s.Take(cmd.Context(), order)
				if err != nil {
					return err
				}
				return printReceipt(cmd, receiptOf(r, "lease", lease, "deposit", o.Deposit(units).String()),
					"lease %d: %s of offer %d, ordered\nprice: %s\ntoken: %s\ndeposit: %s", lease, text.Count(units, "unit"), offer, o.Cost(units), o.Token.Name(), o.Token.Amount(o.Deposit(units)))
			})
		},
	}
	f.register(cmd)
	registerNumber(cmd, &offer, "offer", "number of the offer")
	registerAccountNumber(cmd, &number)
	flags := cmd.Flags()
	flags.IntVar(&units, "units", 1, "number of units")
	flags.Var(&most, "max-price", "highest price of a unit that you pay, such as 12/month")
	kind.register(cmd)
	flags.StringVar(&spec, "spec", "", "file that says what the machine has to be, or its SHA-256")
	require(flags, "max-price")
	return cmd
}

// checkFunds says in the token what the account lacks for its part of a deposit, which the contract says in grains.
func checkFunds(cmd *cobra.Command, c *ledger.Client, o view.Offer, renter common.Address, number uint64, own *big.Int) error {
	a, err := view.ReadAccount(cmd.Context(), c, ledger.AccountID{Renter: renter, Token: o.Token.Address, Number: number})
	if err != nil || a.Funds.Cmp(own) >= 0 {
		return err
	}
	return hint.Add(fmt.Errorf("account %d has %s, and its part of the deposit is %s", number, o.Token.Amount(a.Funds.Int), o.Token.Amount(own)),
		"pay into it: muster account deposit")
}

// leaseCommand is a command about one lease. Whoever has a part in the provider acts for it.
func leaseCommand(use, short, example, sender string, act func(cmd *cobra.Command, s *ledger.Sender, lease uint64) error) *cobra.Command {
	var f callerFlags
	var lease uint64
	cmd := &cobra.Command{
		Use: use, Short: short, Args: cobra.NoArgs,
		Example: "  muster lease " + use + " --lease 1" + example + exampleSender(sender),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withSender(cmd, func(client *ledger.Client, s *ledger.Sender) error {
				as, err := forLease(cmd.Context(), client, s, lease)
				if err != nil {
					return err
				}
				return act(cmd, as, lease)
			})
		},
	}
	f.register(cmd)
	registerNumber(cmd, &lease, "lease", "number of the lease")
	return cmd
}

// forLease is the sender acting for the lease's provider, if its key has a part in that account, and else itself.
func forLease(ctx context.Context, c *ledger.Client, s *ledger.Sender, lease uint64) (*ledger.Sender, error) {
	l, err := c.Lease(ctx, lease)
	if err != nil || l.State == ledger.LeaseNone || l.Renter == s.Address() {
		return s, err
	}
	as, err := s.As(ctx, l.Provider, ledger.Operator)
	if errors.Is(err, ledger.ErrNoPart) || errors.Is(err, ledger.ErrNoProviderAccount) {
		return s, nil
	}
	return as, err
}

// simpleLease is a leaseCommand without further flags.
func simpleLease(use, short, long, sender, done string, send func(*ledger.Sender, context.Context, uint64) (*ledger.Receipt, error)) *cobra.Command {
	cmd := leaseCommand(use, short, "", sender, func(cmd *cobra.Command, s *ledger.Sender, lease uint64) error {
		r, err := send(s, cmd.Context(), lease)
		if err != nil {
			return err
		}
		return printReceipt(cmd, receiptOf(r, "lease", lease), done, lease)
	})
	cmd.Long = long
	return cmd
}

func newLeaseConfirm() *cobra.Command {
	var key hashFlag
	cmd := leaseCommand("confirm", "Say that the machine of an order answers", " --host-key "+exampleOperation, "provider",
		func(cmd *cobra.Command, s *ledger.Sender, lease uint64) error {
			r, err := s.ConfirmLease(cmd.Context(), lease, key.Hash)
			if err != nil {
				return err
			}
			return printReceipt(cmd, receiptOf(r, "lease", lease), "lease %d runs", lease)
		})
	cmd.Long = `Say that the machine of an order answers. The lease runs from then on, and pays.
The host's daemon does this by itself.`
	cmd.Flags().Var(&key, "host-key", "SHA-256 of the machine's SSH key")
	require(cmd.Flags(), "host-key")
	return cmd
}

func newLeaseRekey() *cobra.Command {
	var key hashFlag
	cmd := leaseCommand("rekey", "Name a new key of your machine", " --host-key "+exampleOperation, "renter",
		func(cmd *cobra.Command, s *ledger.Sender, lease uint64) error {
			r, err := s.RekeyLease(cmd.Context(), lease, key.Hash)
			if err != nil {
				return err
			}
			return printReceipt(cmd, receiptOf(r, "lease", lease), "the machine of lease %d has a new key", lease)
		})
	cmd.Long = `Name a new SSH key of a machine that you rent, as after it was set up anew. Only
the renter can: whoever connects compares the machine's key with it.`
	cmd.Flags().Var(&key, "host-key", "SHA-256 of the machine's SSH key")
	require(cmd.Flags(), "host-key")
	return cmd
}

func newLeaseCancel() *cobra.Command {
	return simpleLease("cancel", "Cancel an order that is not confirmed",
		`Cancel an order that is not confirmed: its deposit and its units go back. Its
provider can at once, anybody once it is late.`, "provider", "lease %d is cancelled", (*ledger.Sender).CancelLease)
}

func newLeaseReclaim() *cobra.Command {
	return simpleLease("reclaim", "Give a renter notice",
		`Give a renter notice. The lease can be ended with "muster lease end" when the
offer's time of notice is over.`, "provider", "notice of lease %d is given", (*ledger.Sender).ReclaimLease)
}

func newLeaseEnd() *cobra.Command {
	cmd := leaseCommand("end", "End a lease", "", "renter", func(cmd *cobra.Command, s *ledger.Sender, lease uint64) error {
		r, err := s.EndLease(cmd.Context(), lease)
		if err != nil {
			return err
		}
		e, err := eventIn[ledger.LeaseEnded](r)
		if err != nil {
			return err
		}
		return printReceipt(cmd, receiptOf(r, "lease", lease, "endedAt", e.EndedAt, "owedUntil", e.OwedUntil, "dry", e.Dry),
			"lease %d is over; it is paid until %s", lease, view.Time(e.OwedUntil))
	})
	cmd.Long = `End a lease: the renter at any time, its provider when its notice is over,
anybody once the account is dry. A renter pays for the least term; if it ends
the lease within the first half hour, for half an hour at most.`
	return cmd
}

func newLeaseRelease() *cobra.Command {
	return simpleLease("release", "Return what is left of a lease's deposit",
		`Return what its provider is not owed of a lease's deposit to the renter's
account, once the least term is over or the lease has ended. Anybody can.`, "anybody", "the deposit of lease %d is released", (*ledger.Sender).ReleaseDeposit)
}

func newLeaseGiveBack() *cobra.Command {
	return simpleLease("give-back", "Give the units of an ended lease back",
		`Give the units of an ended lease back to its provider, which has to prove them
again: the provider at once, anybody once there was time to seal them.`, "provider", "the units of lease %d are given back", (*ledger.Sender).GiveUnitsBack)
}

func newLeaseSettle() *cobra.Command {
	var f callerFlags
	var leases []uint
	cmd := &cobra.Command{
		Use:   "settle",
		Short: "Settle leases up to the newest final day",
		Long: `Credit the providers of leases with their price up to the newest final day, and
their renters with what the service level takes off. Anybody can; those with
nothing to settle are passed over. The keeper does it for its own leases.`,
		Example: `  muster lease settle --lease 1,2` + exampleSender("provider"),
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withSender(cmd, func(client *ledger.Client, s *ledger.Sender) error {
				r, err := s.SettleLeases(cmd.Context(), uint64s(leases))
				if err != nil {
					return err
				}
				return printSettled(cmd, client, r)
			})
		},
	}
	f.register(cmd)
	cmd.Flags().UintSliceVar(&leases, "lease", nil, "numbers of leases, by commas")
	require(cmd.Flags(), "lease")
	return cmd
}

// settledLease is what a settlement of a lease came to, in whole tokens.
type settledLease struct {
	Lease    uint64      `json:"lease"`
	Until    uint64      `json:"until"`
	Paid     string      `json:"paid"`
	Refunded string      `json:"refunded"`
	Grains   view.Grains `json:"grains"`
}

func printSettled(cmd *cobra.Command, c *ledger.Client, r *ledger.Receipt) error {
	settled, lines := []settledLease{}, []string{}
	for _, e := range r.Events {
		s, ok := e.(ledger.LeaseSettled)
		if !ok {
			continue
		}
		l, err := c.Lease(cmd.Context(), s.Lease)
		if err != nil {
			return err
		}
		t, err := c.TokenAt(cmd.Context(), l.Token)
		if err != nil {
			return err
		}
		paid, refunded := t.FormatGrains(s.ToProvider), t.FormatGrains(s.ToAccount)
		settled = append(settled, settledLease{
			s.Lease, s.Until, paid, refunded,
			view.GrainsOf(ledger.LeasePayments{ToProvider: s.ToProvider, ToAccount: s.ToAccount, ToSponsor: s.ToSponsor}),
		})
		lines = append(lines, fmt.Sprintf("lease %d is settled until %s: paid %s, refunded %s %s", s.Lease, view.Time(s.Until), paid, refunded, t.Name()))
	}
	return print(cmd, receiptOf(r, "settled", settled), func(w io.Writer) error {
		if len(lines) == 0 {
			lines = []string{"nothing to settle: no day is final since"}
		}
		for _, line := range lines {
			for _, part := range text.Wrap(line, text.Columns) {
				fmt.Fprintln(w, part)
			}
		}
		return nil
	})
}

func newLeaseShow() *cobra.Command {
	var f chainFlags
	var lease uint64
	cmd := &cobra.Command{
		Use:     "show",
		Short:   "Show a lease, and what it is owed",
		Example: `  muster lease show --lease 1 --deployment deployment.json`,
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withLedger(cmd, func(client *ledger.Client) error {
				l, err := view.ReadLease(cmd.Context(), client, lease)
				if err != nil {
					return err
				}
				return print(cmd, l, func(w io.Writer) error { return writeLease(w, l) })
			})
		},
	}
	f.register(cmd)
	registerNumber(cmd, &lease, "lease", "number of the lease")
	return cmd
}

func writeLease(w io.Writer, l view.SettledLease) error {
	cells := []string{
		"lease", fmt.Sprintf("%d, %s", l.Lease.Lease, l.State),
		"units", fmt.Sprintf("%d, of offer %d and commitment %d", l.Units, l.Offer, l.Commitment),
		"provider", l.Provider, "renter", l.Renter, "account", l.Number,
		"price", l.Price.PerHour + " " + l.Token.Name() + " an hour", "", l.Price.PerMonth + " a month",
	}
	if l.Sponsored.Rate.Sign() > 0 {
		cells = append(cells, "", fmt.Sprintf("of it %s by grant %d", l.Sponsored, l.Grant))
	}
	cells = append(cells, "ordered", l.OrderedAt.String())
	switch l.State {
	case ledger.LeaseWaiting.String():
		cells = append(cells, "confirmed", "not yet; until "+l.ConfirmBy.String())
	case ledger.LeaseVoid.String():
	default:
		cells = append(cells, "runs from", l.Start.String())
	}
	if l.NoticeAt != 0 {
		cells = append(cells, "notice", fmt.Sprintf("given %s", l.NoticeAt), "", fmt.Sprintf("its provider can end it from %s on", l.Endable))
	}
	if l.EndedAt != 0 {
		cells = append(cells, "ended", l.EndedAt.String())
	}
	if l.Start != 0 {
		cells = append(cells, "owed until", l.OwedUntil.String(), "paid until", l.PaidUntil.String())
		cells = append(cells, "paid", l.Paid+" "+l.Token.Name(), "refunded", l.Refunded+" "+l.Token.Name())
	}
	if l.Sponsored.Rate.Sign() > 0 && l.Start != 0 {
		cells = append(cells, "", l.RefundedToSponsor+" to the sponsor")
	}
	deposit := l.Token.Amount(l.Deposit.Int)
	if l.Released {
		deposit = "released"
	}
	cells = append(cells, "deposit", deposit)
	if l.HostKey != (common.Hash{}) {
		cells = append(cells, "host key", l.HostKey.Hex())
	}
	return rows(w, cells...)
}

func newLeaseList() *cobra.Command {
	var (
		f                chainFlags
		renter, provider addressFlag
	)
	cmd := &cobra.Command{
		Use:   "list",
		Short: "List the leases of a renter or of a provider",
		Example: `  muster lease list --renter ` + exampleAccount + ` \
    --deployment deployment.json
  muster lease list --provider ` + exampleAccount + ` \
    --deployment deployment.json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if renter.set == provider.set {
				return hint.Add(errors.New("say whose leases, once"), "give --renter or --provider")
			}
			return f.withLedger(cmd, func(client *ledger.Client) error {
				all, err := leasesOf(cmd.Context(), client, renter, provider)
				if err != nil {
					return err
				}
				return print(cmd, all, func(w io.Writer) error { return writeLeases(w, all) })
			})
		},
	}
	f.register(cmd)
	cmd.Flags().Var(&renter, "renter", "who rents")
	cmd.Flags().Var(&provider, "provider", "who leases out")
	return cmd
}

func leasesOf(ctx context.Context, c *ledger.Client, renter, provider addressFlag) ([]view.Lease, error) {
	report, done := stages()
	defer done()
	progress := func(what string) func(n, total uint64) {
		return func(n, total uint64) {
			if report != nil {
				report(what, n, total)
			}
		}
	}
	var ids []uint64
	var err error
	if renter.set {
		ids, err = c.LeasesOf(ctx, renter.Address, progress("finding leases"))
	} else {
		var offers []uint64
		if offers, err = c.OffersBy(ctx, provider.Address, progress("finding offers")); err == nil {
			ids, err = c.LeasesThrough(ctx, offers, progress("finding leases"))
		}
	}
	if err != nil {
		return nil, err
	}
	slices.Sort(ids)
	return view.ReadLeases(ctx, c, ids, progress("reading leases"))
}

func writeLeases(w io.Writer, all []view.Lease) error {
	if len(all) == 0 {
		_, err := fmt.Fprintln(w, "no leases")
		return err
	}
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "id\toffer\tunits\tper month\ttoken\tstate\tfrom")
	for _, l := range all {
		from := l.Start
		if from == 0 {
			from = l.OrderedAt
		}
		fmt.Fprintf(t, "%d\t%d\t%d\t%s\t%s\t%s\t%s\n", l.Lease, l.Offer, l.Units, shortPrice(l.Price.PerMonth), shortToken(l.Token), l.State, from)
	}
	return t.Flush()
}
