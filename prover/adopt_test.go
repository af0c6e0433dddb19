package prover

import (
	"testing"
	"testing/synctest"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/internal/testchain"
)

// While a unit is leased that is under the posted root, a prover on another machine goes on with the roots that the
// first one posted, and cannot without them.
func TestTakeOverWhileUnitsAreLeased(t *testing.T) {
	for name, adopt := range map[string]bool{"with the roots": true, "without": false} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				c := testchain.NewFake(isFakeProof)
				dir := t.TempDir()
				first := start(t, c, dir)
				first.seal()
				period := c.Clock.PeriodAt(c.Newest().Header.Number)
				on := c.Newest().After.Seals[period]
				first.end()
				old, err := openJournal(dir)
				if err != nil {
					t.Fatal(err)
				}
				trees, err := old.roots(period, on.Ctx, 2)
				if err := old.close(); err != nil {
					t.Fatal(err)
				}
				if err != nil || len(trees) != 1 {
					t.Fatalf("%d trees, error %v", len(trees), err)
				}
				c.Edit(func(s *testchain.State) { s.Leased = 1 })
				c.Mine(3)

				moved := t.TempDir()
				for range 2 { // once more changes nothing
					if adopt {
						if err := AdoptRoots(moved, period, on.Ctx, trees[0]); err != nil {
							t.Fatal(err)
						}
					}
				}
				second := start(t, c, moved, func(cfg *Config) { cfg.TakeOver = true })
				if !adopt {
					second.fails(ErrSealMismatch)
					return
				}
				second.await(Sealed)
				second.respond(1)
			})
		})
	}
	if AdoptRoots(t.TempDir(), 0, capacity.Element{}, nil) == nil {
		t.Error("a seal without units is adopted")
	}
}
