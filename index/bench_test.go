package index

import (
	"maps"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/muster-network/muster/internal/testchain"
)

// aHistory is a chain with at least so many events.
func aHistory(events int) (c *branching, w *history, n int) {
	c, w = newBranching(deployment.Block), newHistory(rand.New(rand.NewPCG(5, 6)))
	for n < events {
		c.mine(w.block())
		n += len(c.events[len(c.events)-1])
	}
	return c, w, n
}

// How long it takes to read a history of 300,000 events from the first block on, the chain's own time aside.
func BenchmarkHistory(b *testing.B) {
	c, _, n := aHistory(300_000)
	for b.Loop() {
		ix := open(b, filepath.Join(b.TempDir(), "index.db"))
		testchain.Must(0, ix.Update(b.Context(), c, nil))(b)
		testchain.Must(0, ix.Close())(b)
	}
	b.ReportMetric(float64(n)*float64(b.N)/b.Elapsed().Seconds(), "events/s")
}

// asked keeps only the error of what a list was asked for.
func asked[T any](_ T, err error) error { return err }

// full is the same of a list that must have something: an empty one would say little about how long it takes.
func full[T any](all []T, err error) error {
	if err == nil && len(all) == 0 {
		err = ErrNone
	}
	return err
}

// How long a page's lists take in such a history: the last pages too, and filters that nothing fits.
func BenchmarkPage(b *testing.B) {
	c, w, _ := aHistory(300_000)
	ix := open(b, filepath.Join(b.TempDir(), "index.db"))
	defer func() { testchain.Must(0, ix.Close())(b) }()
	testchain.Must(0, ix.Update(b.Context(), c, nil))(b)
	var (
		newest, middle = c.newest().Number, c.newest().Number / 2
		first          = Page{Limit: 50}
		deep           = Page{After: middle, Limit: 50}
		nobody         = address(account(60_000))
		busy           = address(account(2))
		token          = address(account(9))
		tx             = c.events[middle][0].Where().TxHash.Hex()
	)
	deepIn := func(things uint64) Page { return Page{After: things / 2, Limit: 50} }
	lists := map[string]func(*View) error{
		"commitments":               func(v *View) error { return full(v.Commitments("", "", deepIn(w.commitments))) },
		"commitments, active":       func(v *View) error { return full(v.Commitments("", "active", deepIn(w.commitments))) },
		"commitments, nobody's":     func(v *View) error { return asked(v.Commitments(nobody, "active", first)) },
		"epochs":                    func(v *View) error { return full(v.EpochSums(nil, 50)) },
		"epochs of a commitment":    func(v *View) error { return full(v.Epochs(3, first)) },
		"commitments of an epoch":   func(v *View) error { return full(v.EpochsOf(1, deepIn(w.commitments))) },
		"challenges":                func(v *View) error { return full(v.Challenges(deep)) },
		"challenges of an epoch":    func(v *View) error { return full(v.ChallengesOf(middle/50, Page{Limit: MaxPage})) },
		"responses to a challenge":  func(v *View) error { return full(v.ResponsesTo(w.challenges[len(w.challenges)/2], first)) },
		"responses of a commitment": func(v *View) error { return full(v.ResponsesOf(3, deep)) },
		"slashes":                   func(v *View) error { return full(v.Slashes(Page{After: 2000, Limit: 50})) },
		"slashes of a commitment":   func(v *View) error { return full(v.SlashesOf(3, first)) },
		"proofs":                    func(v *View) error { return full(v.Proven(&ProofPlace{Proven: middle}, 50)) },
		"offers":                    func(v *View) error { return full(v.Offers(OfferFilter{}, deepIn(w.offers))) },
		"offers, open":              func(v *View) error { return full(v.Offers(OfferFilter{State: "open"}, deepIn(w.offers))) },
		"offers, none so cheap": func(v *View) error {
			return asked(v.Offers(OfferFilter{State: "open", Token: token, MaxRate: "1"}, first))
		},
		"offers, none so fast": func(v *View) error { return asked(v.Offers(OfferFilter{State: "open", Class: 31}, first)) },
		"offers, none there":   func(v *View) error { return asked(v.Offers(OfferFilter{Region: "XX"}, first)) },
		"offers by price, open": func(v *View) error {
			return full(v.OffersByPrice(OfferFilter{State: "open", Token: token}, PricePlace{"500" + strings.Repeat("0", 18), 0}, 50))
		},
		"offers by price, all": func(v *View) error {
			return full(v.OffersByPrice(OfferFilter{Token: token}, PricePlace{"500" + strings.Repeat("0", 18), 0}, 50))
		},
		"offers by price, none so fast": func(v *View) error {
			return asked(v.OffersByPrice(OfferFilter{State: "open", Token: token, Class: 31}, PricePlace{}, 50))
		},
		"offers by price, none there": func(v *View) error {
			return asked(v.OffersByPrice(OfferFilter{State: "open", Token: token, Region: "XX"}, PricePlace{}, 50))
		},
		"offers of a commitment":         func(v *View) error { return full(v.Offers(OfferFilter{Commitment: 3}, first)) },
		"leases":                         func(v *View) error { return full(v.Leases(LeaseFilter{}, deepIn(w.leases))) },
		"leases of a renter":             func(v *View) error { return full(v.Leases(LeaseFilter{Renter: busy}, deepIn(w.leases))) },
		"leases of a renter, no such":    func(v *View) error { return asked(v.Leases(LeaseFilter{Renter: busy, Offer: w.offers + 1}, first)) },
		"leases through an offer":        func(v *View) error { return full(v.Leases(LeaseFilter{Offer: 1}, first)) },
		"leases of a commitment":         func(v *View) error { return full(v.Leases(LeaseFilter{Commitment: 1}, first)) },
		"events":                         func(v *View) error { return full(v.Events("", "", &Place{Block: middle}, 50)) },
		"events of an account":           func(v *View) error { return full(v.Events("account", busy, &Place{Block: middle}, 50)) },
		"events of a commitment":         func(v *View) error { return full(v.Events("commitment", "1", nil, 50)) },
		"events of a transaction":        func(v *View) error { return full(v.EventsIn(tx)) },
		"stakes of an account":           func(v *View) error { return full(v.DelegationsOf(busy, deepIn(w.commitments))) },
		"renting accounts of an account": func(v *View) error { return full(v.AccountsOf(busy, first)) },
		"watchers":                       func(v *View) error { return full(v.Watchers(deepIn(newest / 32))) },
		"days of a commitment":           func(v *View) error { return asked(v.Days(3, first)) },
		"search, a number": func(v *View) error {
			const n = 1000
			asked(v.Commitment(n))
			asked(v.Challenge(n))
			asked(v.EpochSum(n))
			asked(v.Offer(n))
			asked(v.Lease(n))
			asked(v.Slash(n))
			return nil
		},
		"search, an address": func(v *View) error {
			asked(v.Commitments(nobody, "", Page{Limit: 1}))
			asked(v.Watcher(nobody))
			return asked(v.Known("account", nobody))
		},
		"network, counts":  func(v *View) error { return full(v.Counts()) },
		"network, stakes":  func(v *View) error { return full(v.ActiveStakes()) },
		"network, totals":  func(v *View) error { return asked(v.Totals()) },
		"network, a block": func(v *View) error { return asked(v.Pace()) },
	}
	for _, name := range slices.Sorted(maps.Keys(lists)) {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				testchain.Must(ix.View(b.Context(), lists[name]))(b)
			}
		})
	}
}
