package prover

import (
	"context"
	"errors"
	"runtime"
	"sync"
	"testing"
	"testing/synctest"
	"weak"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

func TestSealsEveryPeriod(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		r := start(t, c, t.TempDir())
		r.seal()
		for c.Clock.PeriodAt(c.Newest().Header.Number+1) == 0 {
			c.Mine(1)
		}
		r.awaitSent("begin", 2)
		c.Mine(1)
		r.awaitSent("post", 2)
		c.Mine(1)
		if e := r.await(Sealed); e.Period != 1 {
			t.Fatalf("sealed period %d", e.Period)
		}
		c.Challenge()
		r.awaitSent("respond", 1)
		r.mineUntil(Proven)
	})
}

// Arrays are most of a server's memory: those of a period that is over have to go.
func TestOldArraysAreFreed(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		var mu sync.Mutex
		made := map[capacity.Element][]weak.Pointer[tracked]{}
		r := start(t, c, t.TempDir(), func(cfg *Config) {
			cfg.SealUnit = func(ctx context.Context, p capacity.Profile, sealContext capacity.Element, c int, opt capacity.Options) (Unit, error) {
				u, err := Honest(ctx, p, sealContext, c, opt)
				unit := &tracked{u}
				mu.Lock()
				defer mu.Unlock()
				made[sealContext] = append(made[sealContext], weak.Make(unit))
				return unit, err
			}
		})
		r.seal()
		c.Challenge()
		r.mineUntil(Proven)
		for r.mineUntil(Sealed).Period != 1 {
		}
		synctest.Wait()
		runtime.GC()
		mu.Lock()
		defer mu.Unlock()
		for period, want := range []int{0, 2} {
			alive := 0
			for _, u := range made[c.Newest().After.Seals[uint64(period)].Ctx] {
				if u.Value() != nil {
					alive++
				}
			}
			if alive != want {
				t.Errorf("%d units of period %d are in memory, not %d", alive, period, want)
			}
		}
	})
}

type tracked struct{ Unit }

func TestReorgTakesTheSealBack(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		r := start(t, c, t.TempDir())
		r.seal()
		before := c.Newest().After.Seals[0]
		synctest.Wait() // the receipt of a replaced block would hold the next try back
		c.Rollback(2)
		c.Mine(1)
		r.awaitSent("begin", 2)
		c.Mine(1)
		r.awaitSent("post", 2)
		c.Mine(1)
		r.await(Sealed)
		if after := c.Newest().After.Seals[0]; after.Ctx == before.Ctx || after.Root == before.Root {
			t.Fatal("the same seal after a reorganisation")
		}
		c.Challenge()
		r.mineUntil(Proven)
	})
}

// lazy units find too few shares, or none.
type lazy struct {
	Unit
	err error
}

func (l lazy) Shares(ctx context.Context, beacon capacity.Element, target uint64) ([]capacity.Share, error) {
	shares, err := l.Unit.Shares(ctx, beacon, target)
	if err != nil {
		return nil, err
	}
	return shares[:1], l.err
}

func TestUnitsWithoutAllSharesAreNotClaimed(t *testing.T) {
	for name, fault := range map[string]error{"too few": nil, "error": errors.New("a fault")} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				c := testchain.NewFake(isFakeProof)
				r := start(t, c, t.TempDir(), func(cfg *Config) {
					cfg.SealUnit = func(ctx context.Context, p capacity.Profile, sealContext capacity.Element, c int, opt capacity.Options) (Unit, error) {
						u, err := Honest(ctx, p, sealContext, c, opt)
						if c == 1 {
							u = lazy{u, fault}
						}
						return u, err
					}
				})
				r.seal()
				n := c.Challenge()
				if e := r.mineUntil(Responded); e.Claimed != 1 {
					t.Fatalf("claimed %d units", e.Claimed)
				}
				if claimed := c.Newest().After.Responses[n].Bitmap; claimed != ledger.FirstUnits(1) {
					t.Fatalf("claimed %v", claimed)
				}
				r.mineUntil(Proven)
			})
		})
	}
}
