package prover

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/internal/testchain"
)

func TestProvesAChallenge(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		r := start(t, c, t.TempDir())
		r.seal()
		n := c.Challenge()
		if e := r.await(ChallengeSeen); e.Challenge != n || e.Units != 2 {
			t.Fatalf("challenge %+v", e)
		}
		if e := r.mineUntil(Responded); e.Claimed != 2 || e.Challenge != n {
			t.Fatalf("response %+v", e)
		}
		r.mineUntil(Drawn)
		if e := r.mineUntil(Proven); e.Claimed != 2 || e.Challenge != n {
			t.Fatalf("proof %+v", e)
		}
		for _, kind := range []string{"begin", "seed", "post", "open", "respond", "prove"} {
			if sent := c.SentSoFar(kind); sent != 1 {
				t.Errorf("%d transactions %q", sent, kind)
			}
		}
	})
}

func TestProvesAcrossThePeriodsEnd(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		r := start(t, c, t.TempDir())
		r.seal()
		for c.Newest().Header.Number+2*c.Clock.SlotBlocks() < c.Clock.PeriodStart(1) {
			c.Mine(1)
		}
		c.Challenge() // in period 0, with a response there, proven in period 1
		r.awaitResponse(1)
		if e := r.mineUntil(Proven); e.Period != 0 {
			t.Fatalf("proven in period %d", e.Period)
		}
		if c.Clock.PeriodAt(c.Newest().Header.Number) != 1 {
			t.Fatal("the proof came too early for this test")
		}
	})
}

// Windows for responses do not overlap; those for proofs do.
func TestSeveralProofsAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		c.Hold = "prove"
		r := start(t, c, t.TempDir())
		r.seal()
		for i := range 3 {
			c.Challenge()
			r.awaitResponse(i + 1)
		}
		c.Hold = ""
		proven := map[uint64]bool{}
		for len(proven) < 3 {
			proven[r.mineUntil(Proven).Challenge] = true
		}
	})
}

func TestWaitsForStakeAndEnds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		c.Edit(func(s *testchain.State) { s.Terms.State, s.Terms.EndEpoch = ledger.StateOpen, 64 })
		r := start(t, c, t.TempDir())
		c.Mine(1)
		r.await(Waiting)
		c.Edit(func(s *testchain.State) { s.Terms.State, s.Terms.EndEpoch = ledger.StateActive, 0 })
		c.Mine(1)
		r.seal()
		for c.Clock.Epoch(c.Newest().Header.Number+1) == 0 {
			c.Mine(1)
		}
		r.await(Ended)
		r.fails(nil)
	})
}

func TestRefusesWhatIsNotOurs(t *testing.T) {
	for name, change := range map[string]func(*Config){
		"no such commitment": func(cfg *Config) { cfg.Commitment = 9 },
		"other provider": func(cfg *Config) {
			cfg.Chain.(*testchain.Fake).Edit(func(s *testchain.State) { s.Terms.Provider = common.Address{2} })
		},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				start(t, testchain.NewFake(isFakeProof), t.TempDir(), change).fails(ErrNotOurs)
			})
		})
	}
	t.Run("other profile", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			start(t, testchain.NewFake(isFakeProof), t.TempDir(), func(cfg *Config) { cfg.Profile.Blocks++ }).fails(ErrProfile)
		})
	})
	t.Run("other keys", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			c := testchain.NewFake(isFakeProof)
			c.Verifier = otherKeys
			start(t, c, t.TempDir()).fails(circuits.ErrKeys)
		})
	})
	t.Run("other data", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			dir := t.TempDir()
			r := start(t, testchain.NewFake(isFakeProof), dir)
			r.seal()
			r.kill()
			start(t, testchain.NewFake(isFakeProof), dir, func(cfg *Config) { cfg.Deployment.ChainID = 2 }).fails(ErrOtherData)
		})
	})
}

func TestSecondProverIsLockedOut(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, dir := testchain.NewFake(isFakeProof), t.TempDir()
		r := start(t, c, dir)
		r.seal()
		second := start(t, c, dir)
		if err := second.outcome(); !errors.Is(err, ErrLocked) || !strings.Contains(err.Error(), fmt.Sprintf("process %d has locked", os.Getpid())) {
			t.Errorf("ended with %v", err)
		}
		if err := CheckUnlocked(dir); !errors.Is(err, ErrLocked) {
			t.Errorf("the directory is in use, and checked with %v", err)
		}
		r.kill()
		if err := CheckUnlocked(dir); err != nil {
			t.Error(err)
		}
		start(t, c, dir).await(Sealed) // the lock went with the first one
	})
}

func TestSurvivesADeadNode(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		r := start(t, c, t.TempDir())
		r.seal()
		c.Down = true
		c.Mine(2)
		synctest.Wait()
		c.Down = false
		c.Challenge()
		r.awaitResponse(1)
		r.mineUntil(Proven)
	})
}

// unfinished makes arrays that are never done: each waits after some of its blocks until it has to stop.
func unfinished(t *testing.T, seal SealUnit) SealUnit {
	return func(ctx context.Context, p capacity.Profile, sealContext capacity.Element, c int, opt capacity.Options) (*capacity.Array, error) {
		report := opt.Progress
		opt.Progress = func(done, total int) {
			report(done, total)
			if done > 0 {
				<-ctx.Done()
			}
		}
		u, err := seal(ctx, p, sealContext, c, opt)
		if err == nil {
			t.Error("an array was filled to its end")
		}
		return u, err
	}
}

// largeArrays are large enough for a filling to be stopped.
func largeArrays(cfg *Config) { cfg.Profile.Blocks, cfg.Clock.Blocks = 4096, 4096 }

func TestEndsWithItsContext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		cfg := testConfig(c, t.TempDir())
		largeArrays(&cfg)
		cfg.SealUnit = unfinished(t, capacity.NewArray)
		start := time.Now()
		var mining sync.WaitGroup
		defer mining.Wait()
		mining.Go(func() {
			for c.Mine(1); ctx.Err() == nil; c.Mine(1) {
				time.Sleep(time.Second)
			}
		})
		if err := Run(ctx, cfg); !errors.Is(err, context.DeadlineExceeded) {
			t.Fatal(err)
		}
		if took := time.Since(start); took != time.Minute {
			t.Fatalf("ended after %v", took)
		}
	})
}
