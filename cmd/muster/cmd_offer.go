package main

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/text"
	"github.com/muster-network/muster/view"
)

func newOffer() *cobra.Command {
	return group("offer", "Offer a commitment's units for rent",
		"list --provider "+exampleAccount+" \\\n    --deployment deployment.json",
		newOfferPost(), newOfferReprice(), newOfferDescribe(), newOfferPause(), newOfferResume(), newOfferClose(), newOfferList())
}

// exampleDescription describes an offer in examples.
const exampleDescription = ` \
    --region DE --site fsn1 --attributes host.json \
    --url https://host.example --tls-key host.pem`

// descriptionFlags are what of an offer cannot be proven.
type descriptionFlags struct {
	region, site, attributes, url, tlsKey string
}

func (f *descriptionFlags) register(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVar(&f.region, "region", "", "country that the host is in, by its two letters (ISO 3166)")
	flags.StringVar(&f.site, "site", "", "your name for the place, at most 32 bytes")
	flags.StringVar(&f.attributes, "attributes", "", "JSON file about disks, network and CPU, which the host serves; or its SHA-256")
	flags.StringVar(&f.url, "url", "", "URL of the host's API")
	flags.StringVar(&f.tlsKey, "tls-key", "", "file of the host's certificate, or the SHA-256 of its key")
	require(flags, "region", "url", "tls-key")
}

func (f *descriptionFlags) read() (d ledger.OfferDescription, err error) {
	d.URL = f.url
	if d.Region, err = regionOf(f.region); err != nil {
		return d, err
	}
	if d.Site, err = siteOf(f.site); err != nil {
		return d, err
	}
	if d.Attributes, err = documentHash(f.attributes); err != nil {
		return d, err
	}
	d.TLSKey, err = tlsKeyHash(f.tlsKey)
	return d, err
}

func newOfferPost() *cobra.Command {
	var (
		f               callerFlags
		id              uint64
		price           priceFlag
		token           tokenFlag
		d               descriptionFlags
		terms           ledger.OfferTerms
		minTerm, notice spanFlag
	)
	cmd := &cobra.Command{
		Use:   "post",
		Short: "Post an offer of a commitment's units",
		Long: `Post an offer of a commitment's units, at a price for each of them. Its class,
its memory and its cores are the commitment's, and are proven; so is what the
service level says. A price can be changed for leases to come, and never for
those that run.

A renter pays for the least term, even if it leaves before. The provider can end
a lease when it has given notice for the time of notice, which is as long as the
least term at least; 7 days are the most for both. Where days are shorter than
24 hours, these times are shorter as well.`,
		Example: `  muster offer post --commitment 1 --price 12/month --max-units 4 \
    --min-term 1h --notice 24h` + exampleDescription + exampleSender("provider"),
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			description, err := d.read()
			if err != nil {
				return err
			}
			return f.withSender(cmd, forCommitment(cmd, id, ledger.Operator, func(client *ledger.Client, s *ledger.Sender) error {
				t, err := token.read(cmd, client)
				if err != nil {
					return err
				}
				if terms.Rate, err = price.Rate(t); err != nil {
					return err
				}
				rules, err := client.WatchRules(cmd.Context())
				if err != nil {
					return err
				}
				terms.MinTerm, terms.Notice = cmp.Or(uint64(minTerm), rules.Scaled(hourSeconds)), cmp.Or(uint64(notice), rules.Scaled(daySeconds))
				offer, r, err := s.PostOffer(cmd.Context(), id, t.Address, terms, description)
				if err != nil {
					return err
				}
				return printReceipt(cmd, receiptOf(r, "offer", offer, "rate", terms.Rate.String()), "posted offer %d: %s %s for a unit", offer, &price, t.Name())
			}))
		},
	}
	f.register(cmd)
	registerCommitment(cmd, &id)
	flags := cmd.Flags()
	flags.Var(&price, "price", "price of a unit, such as 12/month or 0.02/hour")
	token.register(cmd)
	flags.IntVar(&terms.UnitsMax, "max-units", 0, "most units that are leased through the offer at once")
	flags.Var(&minTerm, "min-term", "least time that a renter pays for (default an hour)")
	flags.Var(&notice, "notice", "time from your notice to a lease's end (default a day)")
	d.register(cmd)
	require(flags, "price", "max-units")
	return cmd
}

// The terms of an offer that names none, in days of 24 hours.
const (
	hourSeconds = 3600
	daySeconds  = 24 * hourSeconds
)

// offerCommand is a command by which a provider changes one of its offers.
func offerCommand(use, short, example string, act func(cmd *cobra.Command, c *ledger.Client, s *ledger.Sender, o ledger.Offer) error) *cobra.Command {
	var f callerFlags
	var offer uint64
	cmd := &cobra.Command{
		Use: use, Short: short, Args: cobra.NoArgs,
		Example: "  muster offer " + use + " --offer 1" + example + exampleSender("provider"),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withSender(cmd, func(client *ledger.Client, sender *ledger.Sender) error {
				o, err := client.Offer(cmd.Context(), offer)
				if err != nil {
					return err
				}
				as, err := sender.For(cmd.Context(), o.Commitment, ledger.Operator)
				if err != nil {
					return err
				}
				return act(cmd, client, as, o)
			})
		},
	}
	f.register(cmd)
	registerNumber(cmd, &offer, "offer", "number of the offer")
	return cmd
}

func newOfferReprice() *cobra.Command {
	var price priceFlag
	cmd := offerCommand("reprice", "Change the price for leases to come", " --price 10/month",
		func(cmd *cobra.Command, c *ledger.Client, s *ledger.Sender, o ledger.Offer) error {
			token, err := c.TokenAt(cmd.Context(), o.Token)
			if err != nil {
				return err
			}
			rate, err := price.Rate(token)
			if err != nil {
				return err
			}
			r, err := s.RepriceOffer(cmd.Context(), o.ID, rate)
			if err != nil {
				return err
			}
			changed, err := eventIn[ledger.OfferRepriced](r)
			if err != nil {
				return err
			}
			return printReceipt(cmd, receiptOf(r, "offer", o.ID, "version", changed.Version, "rate", rate.String()),
				"offer %d costs %s %s from now on", o.ID, &price, token.Name())
		})
	cmd.Long = `Change the price of an offer for leases to come. Those that run keep theirs.`
	cmd.Flags().Var(&price, "price", "new price of a unit, such as 12/month or 0.02/hour")
	require(cmd.Flags(), "price")
	return cmd
}

func newOfferDescribe() *cobra.Command {
	var d descriptionFlags
	cmd := offerCommand("describe", "Change what the offer says of the host", exampleDescription,
		func(cmd *cobra.Command, _ *ledger.Client, s *ledger.Sender, o ledger.Offer) error {
			description, err := d.read()
			if err != nil {
				return err
			}
			r, err := s.DescribeOffer(cmd.Context(), o.ID, description)
			if err != nil {
				return err
			}
			return printReceipt(cmd, receiptOf(r, "offer", o.ID), "offer %d is described anew", o.ID)
		})
	cmd.Long = `Change what an offer says of the host: where it is, how it is reached, and what
nobody has proven. What the flags leave out is empty from then on.`
	d.register(cmd)
	return cmd
}

// simpleOffer is an offerCommand without further flags.
func simpleOffer(use, short, long, done string, send func(*ledger.Sender, context.Context, uint64) (*ledger.Receipt, error)) *cobra.Command {
	cmd := offerCommand(use, short, "", func(cmd *cobra.Command, _ *ledger.Client, s *ledger.Sender, o ledger.Offer) error {
		r, err := send(s, cmd.Context(), o.ID)
		if err != nil {
			return err
		}
		return printReceipt(cmd, receiptOf(r, "offer", o.ID), done, o.ID)
	})
	cmd.Long = long
	return cmd
}

func newOfferPause() *cobra.Command {
	return simpleOffer("pause", "Take no leases through an offer for now",
		"Take no leases through an offer for now. Those that run go on.", "offer %d is paused",
		func(s *ledger.Sender, ctx context.Context, id uint64) (*ledger.Receipt, error) {
			return s.PauseOffer(ctx, id, true)
		})
}

func newOfferResume() *cobra.Command {
	return simpleOffer("resume", "Take leases through a paused offer again", "", "offer %d takes leases again",
		func(s *ledger.Sender, ctx context.Context, id uint64) (*ledger.Receipt, error) {
			return s.PauseOffer(ctx, id, false)
		})
}

func newOfferClose() *cobra.Command {
	return simpleOffer("close", "Close an offer for good",
		"Close an offer for good. Leases that run through it go on.", "offer %d is closed", (*ledger.Sender).CloseOffer)
}

func newOfferList() *cobra.Command {
	var f chainFlags
	var provider addressFlag
	cmd := &cobra.Command{
		Use:   "list",
		Short: "List offers, those that take no leases too",
		Example: `  muster offer list --deployment deployment.json
  muster offer list --deployment deployment.json \
    --provider ` + exampleAccount,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return f.withLedger(cmd, func(client *ledger.Client) error {
				all, err := findOffers(cmd, client, view.OfferFilter{All: true, Provider: provider.Address})
				if err != nil {
					return err
				}
				return printOffers(cmd, all)
			})
		},
	}
	f.register(cmd)
	cmd.Flags().Var(&provider, "provider", "list the offers of this account only")
	return cmd
}

func findOffers(cmd *cobra.Command, client *ledger.Client, want view.OfferFilter) ([]view.Offer, error) {
	report, done := stages()
	defer done()
	return view.ListOffers(cmd.Context(), client, want, func(n, total uint64) {
		if report != nil {
			report("reading offers", n, total)
		}
	})
}

func printOffers(cmd *cobra.Command, all []view.Offer) error {
	return print(cmd, all, func(w io.Writer) error { return writeOffers(w, all) })
}

func writeOffers(w io.Writer, all []view.Offer) error {
	if len(all) == 0 {
		_, err := fmt.Fprintln(w, "no offers")
		return err
	}
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "id\tper hour\tper month\ttoken\tunits\tclass\twhere\tterm\tstate")
	for _, o := range all {
		where := o.Region
		if o.Site != "" {
			where += " " + o.Site
		}
		fmt.Fprintf(t, "%d\t%s\t%s\t%s\t%d\t%d\t%s\t%s\t%s\n", o.Offer, shortPrice(o.Price.PerHour), shortPrice(o.Price.PerMonth), shortToken(o.Token),
			o.Units, o.Class, cut(where, 8), shortSpan(o.MinTerm), o.State)
	}
	if err := t.Flush(); err != nil {
		return err
	}
	for _, o := range all {
		if len(o.Certificates) > 0 {
			fmt.Fprintf(w, "offer %d is certified: %s\n", o.Offer, certifiedFor(o))
		}
	}
	return nil
}

// certifiedFor are the kinds of an offer's certificates.
func certifiedFor(o view.Offer) string {
	kinds := make([]string, len(o.Certificates))
	for i, c := range o.Certificates {
		kinds[i] = c.Kind
	}
	return strings.Join(kinds, ", ")
}

// shortPrice is a price that has room in a table.
func shortPrice(s string) string { return cut(s, 9) }

// cut leaves out what is too much of a text.
func cut(s string, most int) string {
	if text.Width(s) <= most {
		return s
	}
	return string([]rune(s)[:most-2]) + ".."
}

func shortToken(t view.Token) string {
	if t.Own && t.Symbol != "" {
		return cut(t.Symbol, 8)
	}
	return cut(t.Address.Hex(), 8)
}

// shortSpan is a time in its largest whole unit.
func shortSpan(seconds uint64) string {
	for _, unit := range []struct {
		seconds uint64
		name    string
	}{{86400, "d"}, {3600, "h"}, {60, "m"}} {
		if seconds >= unit.seconds && seconds%unit.seconds == 0 {
			return fmt.Sprint(seconds/unit.seconds) + unit.name
		}
	}
	return fmt.Sprint(seconds) + "s"
}
