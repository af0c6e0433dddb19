package prover

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/internal/testchain"
)

func TestProvesAChallenge(t *testing.T) {
	c := testchain.NewFake(isFakeProof)
	r := start(t, c, t.TempDir())
	r.seal()
	n := c.Challenge()
	if e := r.await(ChallengeSeen); e.Challenge != n || e.Units != 2 {
		t.Fatalf("challenge %+v", e)
	}
	c.WaitSent(t, "respond", 1)
	if e := r.mineUntil(Answered); e.Claimed != 2 || e.Challenge != n {
		t.Fatalf("response %+v", e)
	}
	r.mineUntil(Drawn)
	if e := r.mineUntil(Proven); e.Claimed != 2 || e.Challenge != n {
		t.Fatalf("proof %+v", e)
	}
	for _, kind := range []string{"begin", "post", "respond", "draw", "prove"} {
		if sent := c.SentSoFar(kind); sent != 1 {
			t.Errorf("%d transactions %q", sent, kind)
		}
	}
}

func TestProvesAcrossThePeriodsEnd(t *testing.T) {
	c := testchain.NewFake(isFakeProof)
	r := start(t, c, t.TempDir())
	r.seal()
	for c.Newest().Header.Number+3 < c.Clock.PeriodStart(1) {
		c.Mine(1)
	}
	c.Challenge() // in period 0, answered there, proven in period 1
	c.WaitSent(t, "respond", 1)
	if e := r.mineUntil(Proven); e.Period != 0 {
		t.Fatalf("proven in period %d", e.Period)
	}
	if c.Clock.PeriodAt(c.Newest().Header.Number) != 1 {
		t.Fatal("the proof came too early for this test")
	}
}

func TestSeveralChallengesAtOnce(t *testing.T) {
	c := testchain.NewFake(isFakeProof)
	r := start(t, c, t.TempDir())
	r.seal()
	for range 3 {
		c.Challenge()
	}
	c.WaitSent(t, "respond", 3)
	proven := map[uint64]bool{}
	for len(proven) < 3 {
		proven[r.mineUntil(Proven).Challenge] = true
	}
}

func TestWaitsForStakeAndEnds(t *testing.T) {
	c := testchain.NewFake(isFakeProof)
	c.Edit(func(s *testchain.State) { s.Terms.State = ledger.StateOpen })
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
}

func TestRefusesWhatIsNotOurs(t *testing.T) {
	for name, change := range map[string]func(*Config){
		"no such commitment": func(cfg *Config) { cfg.Commitment = 9 },
		"other provider": func(cfg *Config) {
			cfg.Chain.(*testchain.Fake).Edit(func(s *testchain.State) { s.Terms.Provider = common.Address{2} })
		},
	} {
		t.Run(name, func(t *testing.T) {
			start(t, testchain.NewFake(isFakeProof), t.TempDir(), change).fails(ErrNotOurs)
		})
	}
	t.Run("other profile", func(t *testing.T) {
		start(t, testchain.NewFake(isFakeProof), t.TempDir(), func(cfg *Config) { cfg.Profile.LogBlocks++ }).fails(ErrProfile)
	})
	t.Run("other keys", func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		c.Verifier = otherKeys
		start(t, c, t.TempDir()).fails(circuits.ErrKeys)
	})
	t.Run("other data", func(t *testing.T) {
		dir := t.TempDir()
		r := start(t, testchain.NewFake(isFakeProof), dir)
		r.seal()
		r.kill()
		start(t, testchain.NewFake(isFakeProof), dir, func(cfg *Config) { cfg.Deployment.ChainID = 2 }).fails(ErrOtherData)
	})
}

func TestSecondProverIsLockedOut(t *testing.T) {
	c, dir := testchain.NewFake(isFakeProof), t.TempDir()
	r := start(t, c, dir)
	r.seal()
	second := start(t, c, dir)
	select {
	case err := <-second.ended:
		second.ended = nil
		if !errors.Is(err, ErrLocked) || !strings.Contains(err.Error(), fmt.Sprintf("process %d has locked", os.Getpid())) {
			t.Errorf("ended with %v", err)
		}
	case <-time.After(patience):
		t.Fatal("two provers run")
	}
	if err := CheckUnlocked(dir); !errors.Is(err, ErrLocked) {
		t.Errorf("the directory is in use, and checked with %v", err)
	}
	r.kill()
	if err := CheckUnlocked(dir); err != nil {
		t.Error(err)
	}
	start(t, c, dir).await(Sealed) // the lock went with the first one
}

func TestSurvivesADeadNode(t *testing.T) {
	c := testchain.NewFake(isFakeProof)
	r := start(t, c, t.TempDir())
	r.seal()
	c.Mu.Lock()
	c.Down = true
	c.Mu.Unlock()
	c.Mine(2)
	c.Mu.Lock()
	c.Down = false
	c.Mu.Unlock()
	c.Challenge()
	c.WaitSent(t, "respond", 1)
	r.mineUntil(Proven)
}

func TestEndsWithItsContext(t *testing.T) {
	c := testchain.NewFake(isFakeProof)
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	cfg := testConfig(c, t.TempDir())
	cfg.Profile.LogBlocks, cfg.Clock.LogBlocks, cfg.Profile.Hardness = 16, 16, 8 // filling takes far longer
	start := time.Now()
	go func() {
		c.Mine(1)
		for ctx.Err() == nil {
			time.Sleep(5 * time.Millisecond)
			c.Mine(1)
		}
	}()
	if err := Run(ctx, cfg); !errors.Is(err, context.DeadlineExceeded) {
		t.Fatal(err)
	}
	if took := time.Since(start); took > atOnce {
		t.Fatalf("took %v to end", took)
	}
}
