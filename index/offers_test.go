package index

import (
	"cmp"
	"math/big"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// offered is an index of many offers, in two tokens, at rates of 1 to 78 digits, many of which are the same.
func offered(t *testing.T) *Index {
	t.Helper()
	c, ix := newBranching(deployment.Block), open(t, filepath.Join(t.TempDir(), "index.db"))
	t.Cleanup(func() { testchain.Must(0, ix.Close())(t) })
	rng := rand.New(rand.NewPCG(7, 8))
	rate := func() *big.Int {
		n := new(big.Int).Exp(big.NewInt(10), big.NewInt(rng.Int64N(78)), nil)
		return n.Mul(n, big.NewInt(rng.Int64N(10))) // 0, too
	}
	c.mine([]ledger.Event{ledger.CommitmentCreated{ID: 1, Provider: account(1), Class: 3}, ledger.CommitmentCreated{ID: 2, Provider: account(2), Class: 9}})
	for n := range uint64(400) {
		events := []ledger.Event{
			ledger.OfferPosted{Offer: n + 1, Commitment: 1 + rng.Uint64N(2), Provider: account(1), Token: account(rng.Uint64N(2)), Terms: ledger.OfferTerms{Rate: rate()}},
			ledger.OfferPausing{Offer: n + 1, Paused: rng.IntN(3) == 0},
			ledger.OfferRepriced{Offer: 1 + rng.Uint64N(n+1), Version: 2, Rate: rate()},
		}
		c.mine(events)
	}
	testchain.Must(0, ix.Update(t.Context(), c, nil))(t)
	return ix
}

// Pages of offers by price, put together, are what sorting the numbers gives, whatever is left out and however long they are.
func TestOffersByPrice(t *testing.T) {
	ix := offered(t)
	token := address(account(1))
	bound := "50" + strings.Repeat("0", 30)
	for name, of := range map[string]struct {
		OfferFilter
		fits func(Offer) bool
	}{
		"all":   {OfferFilter{}, func(Offer) bool { return true }},
		"open":  {OfferFilter{State: "open"}, func(o Offer) bool { return o.State == "open" }},
		"fast":  {OfferFilter{State: "open", Class: 9}, func(o Offer) bool { return o.State == "open" && o.Commitment == 2 }},
		"cheap": {OfferFilter{State: "open", MaxRate: bound}, func(o Offer) bool { return o.State == "open" && big256(o.Rate).Cmp(big256(bound)) <= 0 }},
		"none":  {OfferFilter{Region: "XX"}, func(Offer) bool { return false }},
	} {
		t.Run(name, func(t *testing.T) {
			var want []uint64
			for _, o := range sortedByRate(everyOffer(t, ix)) {
				if o.Token == token && of.fits(o) {
					want = append(want, o.ID)
				}
			}
			if (len(want) == 0) != (name == "none") {
				t.Fatalf("%d offers fit", len(want))
			}
			of.Token = token
			for _, limit := range []int{1, 2, 7, 50, MaxPage} {
				var got []uint64
				for after := (PricePlace{}); ; {
					page := look(t, ix, func(v *View) ([]Offer, error) { return v.OffersByPrice(of.OfferFilter, after, limit) })
					if len(page) == 0 {
						break
					}
					for _, o := range page {
						got, after = append(got, o.ID), PricePlace{o.Rate, o.ID}
					}
				}
				if !slices.Equal(got, want) {
					t.Fatalf("pages of %d are\n%v, not\n%v", limit, got, want)
				}
			}
		})
	}
}

func everyOffer(t *testing.T, ix *Index) (all []Offer) {
	t.Helper()
	for after := uint64(0); ; after = all[len(all)-1].ID {
		page := look(t, ix, func(v *View) ([]Offer, error) { return v.Offers(OfferFilter{}, Page{after, MaxPage}) })
		if len(page) == 0 {
			return all
		}
		all = append(all, page...)
	}
}

func sortedByRate(all []Offer) []Offer {
	return slices.SortedFunc(slices.Values(all), func(a, b Offer) int {
		return cmp.Or(big256(a.Rate).Cmp(big256(b.Rate)), cmp.Compare(a.ID, b.ID))
	})
}

func big256(digits string) *big.Int {
	n, _ := new(big.Int).SetString(digits, 10)
	return n
}

// Rates in different tokens are not put into one order.
func TestOffersByPriceOfOneToken(t *testing.T) {
	ix := offered(t)
	if _, err := ix.View(t.Context(), func(v *View) error { return asked(v.OffersByPrice(OfferFilter{}, PricePlace{}, 10)) }); err == nil {
		t.Error("offers in all tokens have an order")
	}
}

// A page by price is found by an index, wherever it is, and is not sorted when it is asked for.
func TestOffersByPriceAreIndexed(t *testing.T) {
	ix := offered(t)
	for _, state := range []string{"", "open"} {
		c := OfferFilter{Token: address(account(1)), State: state}.after(`price > ?`, PricePlace{"5", 7}.text())
		plan := look(t, ix, func(v *View) ([]string, error) {
			return list(v, func(s *string) []any { return []any{new(int), new(int), new(int), s} },
				`EXPLAIN QUERY PLAN `+offerColumns+`WHERE `+c.text+` ORDER BY price LIMIT 50`, c.args...)
		})
		if len(plan) != 1 || !strings.Contains(plan[0], "token=? AND price>?") {
			t.Errorf("state %q: %q", state, plan)
		}
	}
}
