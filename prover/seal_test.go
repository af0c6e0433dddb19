package prover

import (
	"context"
	"runtime"
	"sync"
	"testing"
	"testing/synctest"
	"weak"

	"github.com/muster-network/muster/capacity"
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
		c.Mine(3)
		r.awaitSent("seed", 2)
		c.Mine(1)
		r.awaitSent("post", 2)
		c.Mine(1)
		if e := r.await(Sealed); e.Period != 1 {
			t.Fatalf("sealed period %d", e.Period)
		}
		c.Challenge()
		r.awaitResponse(1)
		r.mineUntil(Proven)
	})
}

// Arrays are most of a server's memory: those of a period that is over have to go.
func TestOldArraysAreFreed(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		var mu sync.Mutex
		made := map[capacity.Element][]weak.Pointer[capacity.Array]{}
		r := start(t, c, t.TempDir(), func(cfg *Config) {
			cfg.SealUnit = func(ctx context.Context, p capacity.Profile, sealContext capacity.Element, c int, opt capacity.Options) (*capacity.Array, error) {
				a, err := capacity.NewArray(ctx, p, sealContext, c, opt)
				mu.Lock()
				defer mu.Unlock()
				made[sealContext] = append(made[sealContext], weak.Make(a))
				return a, err
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

func TestReorgTakesTheSealBack(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		r := start(t, c, t.TempDir())
		r.seal()
		before := c.Newest().After.Seals[0]
		synctest.Wait() // the receipt of a replaced block would hold the next try back
		c.Rollback(int(c.Newest().Header.Number - before.Begun + 1))
		c.Mine(1)
		r.awaitSent("begin", 2)
		c.Mine(3)
		r.awaitSent("seed", 2)
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
