package index

import (
	"math/rand/v2"
	"path/filepath"
	"testing"

	"github.com/muster-network/muster/internal/testchain"
)

// aHistory is a chain with at least so many events.
func aHistory(events int) (c *branching, n int) {
	c = newBranching(deployment.Block)
	w := newHistory(rand.New(rand.NewPCG(5, 6)))
	for n < events {
		c.mine(w.block())
		n += len(c.events[len(c.events)-1])
	}
	return c, n
}

// How long it takes to read a history of 300,000 events from the first block on, the chain's own time aside.
func BenchmarkHistory(b *testing.B) {
	c, n := aHistory(300_000)
	for b.Loop() {
		ix := open(b, filepath.Join(b.TempDir(), "index.db"))
		testchain.Must(0, ix.Update(b.Context(), c, nil))(b)
		testchain.Must(0, ix.Close())(b)
	}
	b.ReportMetric(float64(n)*float64(b.N)/b.Elapsed().Seconds(), "events/s")
}

// How long a page's list takes in the middle of such a history.
func BenchmarkPage(b *testing.B) {
	c, _ := aHistory(300_000)
	ix := open(b, filepath.Join(b.TempDir(), "index.db"))
	defer func() { testchain.Must(0, ix.Close())(b) }()
	testchain.Must(0, ix.Update(b.Context(), c, nil))(b)
	half := Page{After: c.newest().Number / 2, Limit: 50}
	for name, read := range map[string]func(*View) error{
		"commitments": func(v *View) error { _, err := v.Commitments("", "active", Page{After: 500, Limit: 50}); return err },
		"epochs":      func(v *View) error { _, err := v.Epochs(3, Page{Limit: 50}); return err },
		"challenges":  func(v *View) error { _, err := v.Challenges(half); return err },
		"responses":   func(v *View) error { _, err := v.ResponsesOf(3, half); return err },
		"slashes":     func(v *View) error { _, err := v.Slashes(Page{After: 5000, Limit: 50}); return err },
		"leases of a renter": func(v *View) error {
			_, err := v.Leases(LeaseFilter{Renter: address(account(2))}, Page{Limit: 50})
			return err
		},
		"events": func(v *View) error { _, err := v.Events("", "", &Place{Block: half.After}, 50); return err },
		"events of an account": func(v *View) error {
			_, err := v.Events("account", address(account(2)), &Place{Block: half.After}, 50)
			return err
		},
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				testchain.Must(ix.View(b.Context(), read))(b)
			}
		})
	}
}
