package main

import (
	"context"
	"errors"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/host/attest"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/outward"
	"github.com/muster-network/muster/view"
)

func newOffers() *cobra.Command {
	var (
		f          chainFlags
		want       view.OfferFilter
		most       priceFlag
		token      addressFlag
		attributes []string
		anywhere   bool
		kinds      kindsFlag
	)
	cmd := &cobra.Command{
		Use:   "offers",
		Short: "List what can be rented, the cheapest first",
		Long: `List what can be rented, the cheapest first. Prices are for one unit: a physical
core and 4 GiB of memory, of a speed class that is proven again and again. Who
pays gets what the price says: nobody takes a fee.

Offers in other tokens than the deployment's stablecoin come after the others:
their prices cannot be compared.

--attributes is about what nobody can prove: the document that a host serves
about itself, of which its offers have the hash. A condition on a field, such as
diskGiB>=40, network.mbit>=1000, cpu=EPYC or cpu~epyc (a part of it), can be
given several times. The document of each offer that fits otherwise is then got
from its host and checked; where that fails, the offer is left out.`,
		Example: `  muster offers --deployment deployment.json
  muster offers --attributes 'diskGiB>=40' --attributes 'cpu~epyc' \
    --deployment deployment.json
  muster offers --class 10 --units 2 --region DE --max-price 12/month \
    --deployment deployment.json --json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			conditions, err := readAttributes(attributes, &want)
			if err != nil {
				return err
			}
			if want.Region != "" {
				if _, err := regionOf(want.Region); err != nil {
					return err
				}
			}
			if most.set {
				want.Most = &most.Price
			}
			want.Token, want.Certificates = token.Address, kinds.words()
			return f.withLedger(cmd, func(client *ledger.Client) error {
				offers, err := findOffers(cmd, client, want)
				if err != nil {
					return err
				}
				if len(conditions) > 0 {
					offers = withAttributes(cmd, offers, conditions, anywhere)
				}
				if len(offers) == 0 {
					writeHint(cmd, "muster offer list shows those too whose units are not proven yet, or not free")
				}
				return printOffers(cmd, offers)
			})
		},
	}
	f.register(cmd)
	flags := cmd.Flags()
	flags.IntVar(&want.Class, "class", 0, "least speed class")
	flags.IntVar(&want.Units, "units", 1, "least number of units that can be taken together")
	flags.StringVar(&want.Region, "region", "", "country, by its two letters")
	flags.StringVar(&want.Site, "site", "", "place, as the provider names it")
	flags.Var(&kinds, "certificate", "certificate that the site has: soc2, iso27001, location or hardware; may be given several times")
	flags.StringArrayVar(&attributes, "attributes", nil, "condition on what the host says of itself; or JSON file that it has to serve, or its SHA-256")
	flags.BoolVar(&anywhere, "allow-private", false, "ask hosts at private addresses too, for development")
	flags.Var(&most, "max-price", "highest price of a unit, such as 12/month")
	flags.Var(&token, "token", "token that the price is in (default any)")
	return cmd
}

// readAttributes reads what is wanted of hosts' documents: conditions, and at most one document as a whole.
func readAttributes(all []string, want *view.OfferFilter) (conditions []view.Attribute, err error) {
	for _, s := range all {
		condition, err := view.ParseAttribute(s)
		if err == nil {
			conditions = append(conditions, condition)
			continue
		}
		hash, failed := hashOrFile(s)
		if failed != nil {
			return nil, errors.Join(err, failed)
		}
		if want.Attributes != (common.Hash{}) {
			return nil, hint.Add(errors.New("a host serves one document for an offer, and two are wanted"), "give --attributes one file or hash")
		}
		want.Attributes = hash
	}
	return conditions, nil
}

// documentTime is how long a host may take to serve its document.
const documentTime = 15 * time.Second

// withAttributes leaves the offers whose hosts' documents meet conditions, and says which documents cannot be had.
func withAttributes(cmd *cobra.Command, offers []view.Offer, conditions []view.Attribute, anywhere bool) []view.Offer {
	hosts := attest.NewClient(outward.Dialer(anywhere))
	kept, unread := view.WithAttributes(cmd.Context(), offers, conditions, func(ctx context.Context, d view.Description) ([]byte, error) {
		ctx, cancel := context.WithTimeout(ctx, documentTime)
		defer cancel()
		return hosts.Document(ctx, attest.Endpoint{URL: d.URL, Key: d.TLSKey}, d.Attributes)
	})
	for _, u := range unread {
		logger(cmd).Warn("an offer is left out: its host's document cannot be had", "offer", u.Offer, "err", u.Err)
	}
	return kept
}
