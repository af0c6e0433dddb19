package main

import (
	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/view"
)

func newOffers() *cobra.Command {
	var (
		f          chainFlags
		want       view.OfferFilter
		most       priceFlag
		token      addressFlag
		attributes string
	)
	cmd := &cobra.Command{
		Use:   "offers",
		Short: "List what can be rented, the cheapest first",
		Long: `List what can be rented, the cheapest first. Prices are for one unit: a physical
core and 4 GiB of memory, of a speed class that is proven again and again. Who
pays gets what the price says: nobody takes a fee.

Offers in other tokens than the deployment's stablecoin come after the others:
their prices cannot be compared.`,
		Example: `  muster offers --deployment deployment.json
  muster offers --class 10 --units 2 --region DE --max-price 12/month \
    --deployment deployment.json --json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			var err error
			if want.Attributes, err = hashOrFile(attributes); err != nil {
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
			want.Token = token.Address
			return f.withLedger(cmd, func(client *ledger.Client) error { return listOffers(cmd, client, want) })
		},
	}
	f.register(cmd)
	flags := cmd.Flags()
	flags.IntVar(&want.Class, "class", 0, "least speed class")
	flags.IntVar(&want.Units, "units", 1, "least number of units that can be taken together")
	flags.StringVar(&want.Region, "region", "", "country, by its two letters")
	flags.StringVar(&want.Site, "site", "", "place, as the provider names it")
	flags.StringVar(&attributes, "attributes", "", "JSON file that the host has to serve about itself, or its SHA-256")
	flags.Var(&most, "max-price", "highest price of a unit, such as 12/month")
	flags.Var(&token, "token", "token that the price is in (default any)")
	return cmd
}
