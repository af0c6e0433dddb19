package prover

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"testing/synctest"

	bolt "go.etcd.io/bbolt"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/testchain"
)

// A point is one of a prover's work at which it is killed.
type point struct {
	hold  func(*Config) // what keeps the prover there; nil: it waits for a block
	reach func(*run)
}

// holdFilling keeps arrays from being filled.
func holdFilling(cfg *Config) {
	cfg.SealUnit = func(ctx context.Context, _ capacity.Profile, _ capacity.Element, _ int, _ capacity.Options) (*capacity.Array, error) {
		<-ctx.Done()
		return nil, context.Cause(ctx)
	}
}

// holdChains keeps chains from being computed.
func holdChains(cfg *Config) { slowChains(make(chan struct{}))(cfg) }

// holdProof keeps proofs from being made.
func holdProof(cfg *Config) { cfg.Prover = &fakeAudits{wait: make(chan struct{})} }

// A prover is killed at each point of its work, with what it has sent lost or not; the next one
// carries on and proves the challenge, with one response.
func TestRestartAnywhere(t *testing.T) {
	points := map[string]point{
		"beginning sent": {reach: func(r *run) { r.awaitSent("begin", 1) }},
		"seed sent":      {reach: func(r *run) { r.awaitSent("begin", 1); r.c.Mine(3); r.awaitSent("seed", 1) }},
		"filling":        {holdFilling, func(r *run) { r.mineUntil(SealBegun) }},
		"root sent":      {reach: func(r *run) { r.mineUntil(SealBegun); r.awaitSent("post", 1) }},
		"sealed":         {reach: func(r *run) { r.mineUntil(Sealed) }},
		"challenged":     {holdChains, func(r *run) { r.seal(); r.c.Challenge(); r.await(ChallengeSeen) }},
		"opening sent":   {holdChains, func(r *run) { r.seal(); r.c.Challenge(); r.awaitSent("open", 1) }},
		"opened":         {holdChains, func(r *run) { r.seal(); r.c.Challenge(); r.awaitSent("open", 1); r.c.Mine(1) }},
		"response sent": {reach: func(r *run) {
			r.seal()
			r.c.Challenge()
			r.awaitSent("open", 1)
			r.c.Mine(1)
			r.awaitResponse(1)
		}},
		"responded":  {reach: func(r *run) { r.seal(); r.c.Challenge(); r.mineUntil(Responded) }},
		"drawn":      {holdProof, func(r *run) { r.seal(); r.c.Challenge(); r.mineUntil(Drawn) }},
		"proof sent": {reach: func(r *run) { r.seal(); r.c.Challenge(); r.mineUntil(Drawn); r.awaitSent("prove", 1) }},
	}
	for name, at := range points {
		for ending, end := range map[string]func(*run){"lost": (*run).kill, "under way": (*run).end} {
			t.Run(name+", "+ending, func(t *testing.T) {
				synctest.Test(t, func(t *testing.T) {
					c, dir := testchain.NewFake(isFakeProof), t.TempDir()
					r := startAt(t, at, c, dir)
					at.reach(r)
					end(r)
					c.Mine(1)
					second := start(t, c, dir)
					if len(challenges(c)) == 0 {
						second.mineUntil(Sealed)
						c.Challenge()
					}
					for !proven(c) {
						synctest.Wait()
						c.Mine(1)
					}
					if n := eventsOf(c, func(e ledger.Event) bool { _, ok := e.(ledger.Responded); return ok }); n != 1 {
						t.Errorf("%d responses on chain", n)
					}
					if sent, lost := c.SentSoFar("respond"), ending == "lost"; sent > 1 && !lost || sent > 2 {
						t.Errorf("%d responses were sent", sent)
					}
				})
			})
		}
	}
}

// startAt starts a prover that comes to a point and no further.
func startAt(t *testing.T, at point, c *testchain.Fake, dir string, change ...func(*Config)) *run {
	t.Helper()
	if at.hold != nil {
		change = append(change, at.hold)
	}
	return start(t, c, dir, change...)
}

func TestRestartAfterTheWindow(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, dir := testchain.NewFake(isFakeProof), t.TempDir()
		r := start(t, c, dir)
		r.seal()
		n := c.Challenge()
		r.await(ChallengeSeen)
		r.kill()
		c.Happen(ledger.ChallengeOpened{Challenge: n, Epoch: c.Clock.Epoch(n)})
		c.Mine(12)
		if e := start(t, c, dir).mineUntil(Missed); e.Challenge != n {
			t.Fatalf("missed %+v", e)
		}
		if sent := c.SentSoFar("respond"); sent > 1 {
			t.Fatalf("%d responses", sent)
		}
	})
}

func TestRestartAfterTheProofWindow(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, dir := testchain.NewFake(isFakeProof), t.TempDir()
		r := start(t, c, dir)
		r.seal()
		n := c.Challenge()
		r.mineUntil(Responded)
		r.kill()
		c.Mine(int(c.Clock.LastProof(n) - c.Newest().Header.Number))
		second := start(t, c, dir)
		if e := second.mineUntil(Unproven); e.Challenge != n || e.Block > c.Clock.LastProof(n)+3 {
			t.Fatalf("unproven %+v", e)
		}
		c.Challenge() // it goes on with the next one
		second.mineUntil(Proven)
	})
}

// Without its journal a prover cannot know whether another one runs.
func TestLostJournalIsRefused(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, dir := testchain.NewFake(isFakeProof), t.TempDir()
		r := start(t, c, dir)
		r.seal()
		r.kill()
		if err := os.Remove(filepath.Join(dir, "prover.db")); err != nil {
			t.Fatal(err)
		}
		start(t, c, dir).fails(ErrForeign)
		start(t, c, dir, takeOver).await(Sealed)
	})
}

func TestDamagedJournalIsRefused(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, dir := testchain.NewFake(isFakeProof), t.TempDir()
		r := start(t, c, dir)
		r.seal()
		r.kill()
		whole := journalBytes(t, dir)
		damaged := map[string][]byte{"another file": []byte("not a database, but long enough to be read as one")}
		for n := 1; n < len(whole); n += 1000 {
			damaged[fmt.Sprintf("the first %d of %d bytes", n, len(whole))] = whole[:n]
		}
		damaged["all bytes but one"] = whole[:len(whole)-1]
		for name, data := range damaged {
			dir := t.TempDir()
			if err := os.WriteFile(filepath.Join(dir, "prover.db"), data, 0o600); err != nil {
				t.Fatal(err)
			}
			ctx, cancel := context.WithTimeout(t.Context(), patience)
			err := Run(ctx, testConfig(c, dir))
			cancel()
			if err == nil || !slices.Contains(hint.Of(err), damagedRemedy) {
				t.Errorf("%s: %v", name, err)
			}
		}
	})
}

// journalBytes is the part of a journal's file that holds something.
func journalBytes(t *testing.T, dir string) []byte {
	t.Helper()
	db, err := bolt.Open(filepath.Join(dir, "prover.db"), 0o600, nil)
	if err != nil {
		t.Fatal(err)
	}
	var used int64
	if err := db.View(func(tx *bolt.Tx) error { used = tx.Size(); return nil }); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	file, err := os.ReadFile(filepath.Join(dir, "prover.db"))
	if err != nil {
		t.Fatal(err)
	}
	return file[:used]
}

// The transaction that begins a seal can come late, into the next period.
func TestSealBegunInTheNextPeriod(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, dir := testchain.NewFake(isFakeProof), t.TempDir()
		c.Hold = "begin"
		r := start(t, c, dir)
		r.awaitSent("begin", 1)
		for c.Clock.PeriodAt(c.Newest().Header.Number+1) == 0 {
			c.Mine(1)
		}
		c.Hold = ""
		c.Mine(1)
		if e := r.mineUntil(Sealed); e.Period != 1 {
			t.Fatalf("sealed %+v", e)
		}
		r.kill()
		start(t, c, dir).mineUntil(Sealed)
	})
}

func eventsOf(c *testchain.Fake, is func(ledger.Event) bool) (n int) {
	for _, b := range c.Blocks {
		for _, e := range b.Events {
			if is(e) {
				n++
			}
		}
	}
	return n
}

func proven(c *testchain.Fake) bool {
	return eventsOf(c, func(e ledger.Event) bool { _, ok := e.(ledger.AuditProven); return ok }) > 0
}

// challenges are the blocks that won the lottery.
func challenges(c *testchain.Fake) (all []uint64) {
	for _, b := range c.Blocks[1:] {
		if n := b.Header.Number; c.Clock.BeginsSlot(n) && c.Beacon(n) != (capacity.Element{}) {
			all = append(all, n)
		}
	}
	return all
}

// A response of an earlier run is still under way when the next run sends its own.
func TestResponseOfEarlierRunGetsInFirst(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, dir := testchain.NewFake(isFakeProof), t.TempDir()
		c.Hold = "respond"
		first := start(t, c, dir)
		first.seal()
		n := c.Challenge()
		first.awaitResponse(1)
		first.end()
		second := start(t, c, dir)
		c.Mine(1)
		second.awaitResponse(2)
		c.Hold = ""
		c.Mine(1)
		if e := second.mineUntil(Responded); e.Claimed != 2 {
			t.Fatalf("claimed %d units", e.Claimed)
		}
		if e := second.mineUntil(Proven); e.Challenge != n || e.Claimed != 2 {
			t.Fatalf("proven %+v", e)
		}
	})
}

// It gets in although the next run has no time left to compute.
func TestResponseOfEarlierRunGetsInAtTheLastMoment(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, dir := testchain.NewFake(isFakeProof), t.TempDir()
		c.Hold = "respond"
		first := start(t, c, dir)
		first.seal()
		n := c.Challenge()
		first.awaitResponse(1)
		first.end()
		c.Mine(7)
		second := start(t, c, dir)
		c.Mine(1)
		second.await(Sealed)
		synctest.Wait()
		c.Hold = ""
		if last := c.Block(false); last != c.Clock.LastResponse(n) {
			t.Fatalf("block %d", last)
		}
		if e := second.mineUntil(Proven); e.Challenge != n {
			t.Fatalf("proven %+v", e)
		}
	})
}

// loseBucket takes a part of a journal away.
func loseBucket(t *testing.T, dir, bucket string) {
	t.Helper()
	db, err := bolt.Open(filepath.Join(dir, "prover.db"), 0o600, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := db.Update(func(tx *bolt.Tx) error { return tx.DeleteBucket([]byte(bucket)) }); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
}

// Chains of a response that was sent can be computed again until their proof is due; those of one that was
// not have a deadline.
func TestNewChallengeGoesBeforeOldChains(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, dir := testchain.NewFake(isFakeProof), t.TempDir()
		c.Clock.ProofWindow = 40
		first := start(t, c, dir)
		first.seal()
		old := c.Challenge()
		first.mineUntil(Responded)
		first.end()
		loseBucket(t, dir, chainBucket)
		hold, begun := make(chan struct{}), make(chan struct{}, 10)
		second := start(t, c, dir, func(cfg *Config) {
			cfg.MakeChain = func(ctx context.Context, arrays []*capacity.Array, unit int, beacon capacity.Element, segments int, p capacity.Progress) (*capacity.Chain, error) {
				if beacon == c.Beacon(old) {
					begun <- struct{}{}
					select {
					case <-hold:
					case <-ctx.Done():
						return nil, ctx.Err()
					}
				}
				return capacity.NewChain(ctx, arrays, unit, beacon, segments, p)
			}
		})
		second.await(Sealed)
		for len(begun) < 2 { // all chains are computed again, because their roots are not known either
			c.Mine(1)
			synctest.Wait()
		}
		n := c.Challenge()
		if e := second.mineUntil(Responded); e.Challenge != n {
			t.Fatalf("responded %+v", e)
		}
		close(hold)
		for proven := map[uint64]bool{}; len(proven) < 2; {
			proven[second.mineUntil(Proven).Challenge] = true
		}
	})
}

// A response of an earlier run is in the journal with the roots of its chains, so that only the chain that
// is drawn is computed again.
func TestComputesTheDrawnChainAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, dir := testchain.NewFake(isFakeProof), t.TempDir()
		first := start(t, c, dir)
		first.seal()
		n := c.Challenge()
		first.mineUntil(Responded)
		first.end()
		drawUnit(c, n, 1)
		made := make(chan int, 10)
		second := start(t, c, dir, func(cfg *Config) {
			cfg.MakeChain = func(ctx context.Context, arrays []*capacity.Array, unit int, beacon capacity.Element, segments int, p capacity.Progress) (*capacity.Chain, error) {
				made <- unit
				return capacity.NewChain(ctx, arrays, unit, beacon, segments, p)
			}
		})
		second.mineUntil(Proven)
		if len(made) != 1 || <-made != 1 {
			t.Fatalf("%d more chains were made than that of unit 1", len(made))
		}
	})
}

// A response that an earlier run sent is taken back by a reorganisation: it is sent again, with as many units.
func TestReorgTakesBackWhatAnEarlierRunSent(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, dir := testchain.NewFake(isFakeProof), t.TempDir()
		first := start(t, c, dir)
		first.seal()
		n := c.Challenge()
		first.mineUntil(Responded)
		first.end()
		second := start(t, c, dir)
		c.Mine(1)
		second.mineUntil(Resumed)
		c.Rollback(int(c.Newest().Header.Number - n))
		c.Mine(1)
		if e := second.mineUntil(Proven); e.Challenge != n || e.Claimed != 2 {
			t.Fatalf("proven %+v", e)
		}
	})
}

// drawUnit chooses the unit that the audit of a response will ask for, by the hash of a block.
func drawUnit(c *testchain.Fake, challenge uint64, unit int) {
	on := c.Newest().After.Responses[challenge]
	c.Choose = func(number uint64, hash [32]byte) bool {
		q, err := c.Clock.Query(ledger.Claim{
			ID: testchain.ID, Challenge: challenge, ChainRoot: on.ChainRoot, Units: on.Claimed, Class: capacity.ReferenceClass,
		}, hash[:])
		return number != c.Clock.DrawBlock(challenge) || err == nil && q.Unit == unit
	}
}
