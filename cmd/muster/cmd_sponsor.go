package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"math/big"
	"text/tabwriter"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/view"
)

func newSponsor() *cobra.Command {
	cmd := group("sponsor", "Sponsor leases by a programme", "show --programme "+exampleAccount+" \\\n    --deployment deployment.json",
		newSponsorCreate(), newSponsorFund(), newSponsorGrant(), newSponsorVouch(), newSponsorShow(), newSponsorList(),
		newSponsorQualify(), newSponsorReclaim())
	cmd.Long = `Sponsor leases by a programme: money that becomes credit of renters' accounts,
and pays a part of those leases alone that meet the programme's conditions. What
is not used comes back. "muster account grant" gives credit without conditions.`
	return cmd
}

// programmeCommand is a command about one programme.
func programmeCommand(use, short, example string, act func(cmd *cobra.Command, c *ledger.Client, s *ledger.Sender, p view.Programme) error) *cobra.Command {
	var f callerFlags
	var programme addressFlag
	cmd := &cobra.Command{
		Use: use, Short: short, Args: cobra.NoArgs,
		Example: "  muster sponsor " + use + " " + example + " \\\n    --programme " + exampleAccount + exampleSender("sponsor"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withSender(cmd, func(client *ledger.Client, s *ledger.Sender) error {
				p, err := view.ReadProgramme(cmd.Context(), client, programme.Address)
				if err != nil {
					return err
				}
				return act(cmd, client, s, p)
			})
		},
	}
	f.register(cmd)
	cmd.Flags().Var(&programme, "programme", "the programme's address")
	require(cmd.Flags(), "programme")
	return cmd
}

func newSponsorCreate() *cobra.Command {
	var (
		f                   callerFlags
		token               tokenFlag
		owner               addressFlag
		expiry              momentFlag
		highest             priceFlag
		share               uint64
		certificate, region string
		first, listed       bool
	)
	cmd := &cobra.Command{
		Use:   "create",
		Short: "Make a programme",
		Long: `Make a programme. Its terms never change. Its grants pay a part of leases up to
the highest price, for a compute unit of the reference speed: no more than a
leased unit forgoes in rewards, so that nobody gains by leasing from itself.
Above it they pay only where a certificate is asked for, or the owner vouches
for the provider.`,
		Example: `  muster sponsor create --share-bps 5000 --highest-price 4/month \
    --expiry 2160h --region DE --first-lease` + exampleSender("sponsor"),
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withSender(cmd, func(c *ledger.Client, s *ledger.Sender) error {
				t, err := token.read(cmd, c)
				if err != nil {
					return err
				}
				terms := ledger.ProgrammeTerms{
					Owner: cmp.Or(owner.Address, s.Address()), Token: t.Address, ShareBps: share, FirstLease: first, Listed: listed,
				}
				if terms.HighestRate, err = highest.Rate(t); err != nil {
					return err
				}
				if terms.Expiry, err = expiry.seconds(cmd, c); err != nil {
					return err
				}
				if region != "" {
					if terms.Region, err = regionOf(region); err != nil {
						return err
					}
				}
				if len(certificate) > len(terms.Certificate) {
					return hint.Add(fmt.Errorf("%q is no kind of certificate", certificate), "write a short name, such as soc2")
				}
				copy(terms.Certificate[:], certificate)
				programme, r, err := s.CreateProgramme(cmd.Context(), terms)
				if err != nil {
					return err
				}
				return printReceipt(cmd, receiptOf(r, "programme", programme.Hex()), "programme %s", programme)
			})
		},
	}
	f.register(cmd)
	token.register(cmd)
	flags := cmd.Flags()
	flags.Var(&owner, "owner", "whose programme it is (default the sender's)")
	flags.Uint64Var(&share, "share-bps", 10_000, "part of a lease's price that its grants pay, in parts of 10,000")
	flags.Var(&highest, "highest-price", "highest price that its grants pay a provider nobody vouches for, for a compute unit, such as 4/month")
	flags.Var(&expiry, "expiry", "when all its grants end: a time from now on, or a date")
	flags.StringVar(&certificate, "certificate", "", "kind of certificate that a host's site has to have (default none)")
	flags.StringVar(&region, "region", "", "country, by its two letters (default any)")
	flags.BoolVar(&first, "first-lease", false, "sponsor one lease of each renter")
	flags.BoolVar(&listed, "listed", false, "sponsor leases of providers alone that the owner vouches for")
	require(flags, "highest-price", "expiry")
	return cmd
}

func newSponsorFund() *cobra.Command {
	var amount moneyFlag
	cmd := programmeCommand("fund", "Pay into a programme", "--amount 1000",
		func(cmd *cobra.Command, c *ledger.Client, s *ledger.Sender, p view.Programme) error {
			units, err := p.Token.Parse(string(amount))
			if err != nil {
				return err
			}
			if err := checkHas(cmd, c, p.Token.Token, s.Address(), units); err != nil {
				return err
			}
			r, err := s.FundProgramme(cmd.Context(), common.HexToAddress(p.Address), p.Token.Token, units)
			if err != nil {
				return err
			}
			return printReceipt(cmd, receiptOf(r, "amount", units.String()), "paid %s into the programme", p.Token.Amount(units))
		})
	cmd.Flags().Var(&amount, "amount", "how much to pay, in whole tokens")
	require(cmd.Flags(), "amount")
	return cmd
}

func newSponsorGrant() *cobra.Command {
	var amount moneyFlag
	var renter addressFlag
	var number uint64
	cmd := programmeCommand("grant", "Give a renter's account credit of a programme", "--amount 100 \\\n    --renter "+exampleAccount,
		func(cmd *cobra.Command, _ *ledger.Client, s *ledger.Sender, p view.Programme) error {
			units, err := p.Token.Parse(string(amount))
			if err != nil {
				return err
			}
			if units.Cmp(p.Available.Int) > 0 {
				return hint.Add(fmt.Errorf("the programme has %s", p.Token.Amount(p.Available.Int)), "pay into it: muster sponsor fund")
			}
			grant, r, err := s.GrantOfProgramme(cmd.Context(), common.HexToAddress(p.Address), renter.Address, number, units)
			if err != nil {
				return err
			}
			return printReceipt(cmd, receiptOf(r, "grant", grant, "amount", units.String()), "grant %d: %s until %s", grant, p.Token.Amount(units), p.Expiry)
		})
	cmd.Long = `Give a renter's account credit of a programme, as its owner. The renter has to
accept the programme first: muster account accept-sponsor --sponsor PROGRAMME.`
	flags := cmd.Flags()
	flags.Var(&amount, "amount", "how much to give, in whole tokens")
	flags.Var(&renter, "renter", "whose account it is")
	registerAccountNumber(cmd, &number)
	require(flags, "amount", "renter")
	return cmd
}

func newSponsorVouch() *cobra.Command {
	var provider addressFlag
	var not bool
	cmd := programmeCommand("vouch", "Vouch for a provider, or no more", "\\\n    --provider "+exampleAccount,
		func(cmd *cobra.Command, _ *ledger.Client, s *ledger.Sender, p view.Programme) error {
			r, err := s.Vouch(cmd.Context(), common.HexToAddress(p.Address), provider.Address, !not)
			if err != nil {
				return err
			}
			return printReceipt(cmd, receiptOf(r, "provider", provider.Hex(), "listed", !not), "listed: %t", !not)
		})
	cmd.Long = `Put a provider in the list of those that a programme's owner vouches for, or
take it off. What a renter has qualified for stays so for its ten minutes.`
	cmd.Flags().Var(&provider, "provider", "the provider's account")
	cmd.Flags().BoolVar(&not, "not", false, "take it off the list")
	require(cmd.Flags(), "provider")
	return cmd
}

func newSponsorShow() *cobra.Command {
	var f chainFlags
	var programme addressFlag
	cmd := &cobra.Command{
		Use:     "show",
		Short:   "Show a programme, and what it pays for",
		Example: `  muster sponsor show --programme ` + exampleAccount + ` \` + "\n" + `    --deployment deployment.json`,
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withLedger(cmd, func(c *ledger.Client) error {
				p, err := view.ReadProgramme(cmd.Context(), c, programme.Address)
				if err != nil {
					return err
				}
				return print(cmd, p, func(w io.Writer) error { return writeProgramme(w, p) })
			})
		},
	}
	f.register(cmd)
	cmd.Flags().Var(&programme, "programme", "the programme's address")
	require(cmd.Flags(), "programme")
	return cmd
}

func writeProgramme(w io.Writer, p view.Programme) error {
	leases, providers := "all", "all"
	if p.FirstLease {
		leases = "one of each renter"
	}
	if p.Listed {
		providers = "those that the owner vouches for"
	}
	return rows(w,
		"programme", p.Address,
		"owner", p.Owner,
		"token", p.Token.Name(),
		"in no grant", p.Token.Amount(p.Available.Int),
		"until", p.Expiry.String(),
		"pays", fmt.Sprintf("%d.%02d %% of the price", p.ShareBps/100, p.ShareBps%100),
		"of a compute unit at most", p.Highest.String(),
		"leases", leases,
		"providers", providers,
		"certificate", cmp.Or(p.Certificate, "none"),
		"region", cmp.Or(p.Region, "any"),
	)
}

func newSponsorList() *cobra.Command {
	var f chainFlags
	var owner addressFlag
	cmd := &cobra.Command{
		Use:     "list",
		Short:   "List all programmes",
		Example: `  muster sponsor list --deployment deployment.json`,
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withLedger(cmd, func(c *ledger.Client) error {
				report, done := blocks("finding programmes")
				all, err := view.ListProgrammes(cmd.Context(), c, owner.Address, report)
				done()
				if err != nil {
					return err
				}
				return print(cmd, all, func(w io.Writer) error { return writeProgrammes(w, all) })
			})
		},
	}
	f.register(cmd)
	cmd.Flags().Var(&owner, "owner", "whose programmes to list (default everybody's)")
	return cmd
}

func writeProgrammes(w io.Writer, all []view.Programme) error {
	if len(all) == 0 {
		_, err := fmt.Fprintln(w, "no programmes")
		return err
	}
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "programme\tin no grant\ttoken\tuntil")
	for _, p := range all {
		until := time.Unix(int64(p.Expiry), 0).UTC().Format(time.DateOnly)
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\n", p.Address, cut(p.Token.Format(p.Available.Int), 11), shortToken(p.Token), until)
	}
	return t.Flush()
}

func newSponsorQualify() *cobra.Command {
	var f callerFlags
	var grant, offer uint64
	cmd := &cobra.Command{
		Use:   "qualify",
		Short: "Have the next lease of an offer sponsored",
		Long: `Ask the programme of a grant whether it sponsors a lease of an offer. If it
does, the grant pays its part of the next lease that is taken of the offer as it
is, within ten minutes. "muster lease take" asks by itself.`,
		Example: `  muster sponsor qualify --grant 1 --offer 1` + exampleSender("renter"),
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withSender(cmd, func(c *ledger.Client, s *ledger.Sender) error {
				g, err := c.Grant(cmd.Context(), grant)
				if err != nil {
					return err
				}
				if _, err := c.Programme(cmd.Context(), g.Sponsor); err != nil {
					return err
				}
				until, r, err := s.Qualify(cmd.Context(), g.Sponsor, grant, offer)
				if err != nil {
					return err
				}
				return printReceipt(cmd, receiptOf(r, "grant", grant, "offer", offer, "until", until), "grant %d pays its part of a lease of offer %d until %s", grant, offer, view.Time(until))
			})
		},
	}
	f.register(cmd)
	registerNumber(cmd, &grant, "grant", "number of the grant")
	registerNumber(cmd, &offer, "offer", "number of the offer")
	return cmd
}

func newSponsorReclaim() *cobra.Command {
	var grants []uint
	var to addressFlag
	cmd := programmeCommand("reclaim", "End grants, and take back what is not used", "--grant 1",
		func(cmd *cobra.Command, c *ledger.Client, s *ledger.Sender, p view.Programme) error {
			address := common.HexToAddress(p.Address)
			r, err := s.EndGrants(cmd.Context(), address, uint64s(grants))
			if err != nil {
				return err
			}
			now, err := c.Programme(cmd.Context(), address)
			if err != nil {
				return err
			}
			paid := new(big.Int)
			if now.Owner == s.Address() && now.Available.Sign() > 0 {
				paid = now.Available
				if r, err = s.WithdrawFromProgramme(cmd.Context(), address, paid, cmp.Or(to.Address, s.Address())); err != nil {
					return err
				}
			}
			if now.Owner != s.Address() && to.set {
				return errors.New("the grants have ended, and only the programme's owner can take the money out")
			}
			return printReceipt(cmd, receiptOf(r, "paid", paid.String()), "taken back: %s", p.Token.Amount(paid))
		})
	cmd.Long = `End grants of a programme, as its owner, or as anyone once it has expired, and
have the market pay it what it owes it. The owner is paid all that is in no
grant. Grants that are not named go on.`
	cmd.Flags().UintSliceVar(&grants, "grant", nil, "numbers of grants to end")
	cmd.Flags().Var(&to, "to", "who is paid (default the owner)")
	return cmd
}

// sponsorship finds out what an account's grant would pay of a lease, and tells.
func sponsorship(cmd *cobra.Command, c *ledger.Client, s *ledger.Sender, o view.Offer, units int, number uint64) (view.Sponsorship, error) {
	id := ledger.AccountID{Renter: s.Address(), Token: o.Token.Address, Number: number}
	sp, err := view.SponsorshipOf(cmd.Context(), c, id, o, units)
	switch {
	case err != nil:
	case sp.Pays():
		fmt.Fprintf(cmd.ErrOrStderr(), "grant %d pays %s %s a month of it\n", sp.Grant, sp.Price.PerMonth, o.Token.Name())
	case sp.Refusal != nil:
		fmt.Fprintf(cmd.ErrOrStderr(), "grant %d does not pay for this lease, the account pays all of it: %v\n", sp.Grant, sp.Refusal)
	}
	return sp, err
}
