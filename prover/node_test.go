package prover

import (
	"errors"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// failing are the events about the node so far, which are taken away.
func (r *run) failing() (all []Event) {
	synctest.Wait()
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, e := range r.events {
		if e.Kind == NodeFailing || e.Kind == NodeWell {
			all = append(all, e)
		}
	}
	r.events = nil
	return all
}

// Whatever the node does, a prover says once what is wrong, and once that it is over, and proves the next
// challenge.
func TestNoNodeEndsAProver(t *testing.T) {
	for name, f := range testchain.NodeFaults() {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				c := testchain.NewFake(isFakeProof)
				r := start(t, c, t.TempDir())
				r.seal()
				c.Fail(f)
				for range 5 {
					c.Mine(1)
					synctest.Wait()
					time.Sleep(5 * time.Second)
				}
				if len(r.ended) > 0 {
					t.Fatalf("ended with %v", <-r.ended)
				}
				if told := r.failing(); len(told) != 1 || told[0].Kind != NodeFailing {
					t.Fatalf("told %v", told)
				}
				c.Fail(testchain.Faults{})
				time.Sleep(20 * time.Second) // longer than between two tries by now
				if told := r.failing(); len(told) != 1 || told[0].Kind != NodeWell || told[0].Took < 20*time.Second {
					t.Fatalf("told %v", told)
				}
				c.Challenge()
				r.awaitResponse(1)
				r.mineUntil(Proven)
				if c.SentSoFar("begin") != 1 || c.SentSoFar("respond") != 1 {
					t.Errorf("sent %v", c.Sent)
				}
			})
		})
	}
}

// A chain without new blocks is told of, and has metrics.
func TestSaysThatNoBlockComes(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		m := newMetrics()
		r := start(t, c, t.TempDir(), func(cfg *Config) { cfg.Metrics = m })
		r.seal()
		expect(t, scrape(t, m), `muster_prover_failing{what="node"} 0`, "muster_prover_seconds_since_block 0")
		time.Sleep(31 * time.Second)
		if told := r.failing(); len(told) != 1 || told[0].Kind != NodeFailing || !strings.Contains(told[0].String(), "no new block for 30s") {
			t.Fatalf("told %v", told)
		}
		expect(t, scrape(t, m), `muster_prover_failing{what="node"} 1`, "muster_prover_seconds_since_block 31")
		time.Sleep(time.Hour)
		c.Mine(1)
		if told := r.failing(); len(told) != 1 || told[0].Kind != NodeWell || told[0].Took < time.Hour {
			t.Fatalf("told %v", told)
		}
		expect(t, scrape(t, m), `muster_prover_failing{what="node"} 0`, "muster_prover_seconds_since_block 0")
	})
}

// A devnet that was started again is another chain with the same id.
func TestSaysThatTheChainHasGoneBack(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		r := start(t, c, t.TempDir())
		r.seal()
		c.Fail(testchain.Faults{Heads: errors.New("connection refused")})
		synctest.Wait()
		c.Rollback(len(c.Blocks) - 1)
		c.Fail(testchain.Faults{})
		time.Sleep(2 * time.Minute)
		if told := r.failing(); len(told) != 1 || told[0].Kind != NodeFailing {
			t.Fatalf("told %v", told)
		}
		if len(r.ended) > 0 {
			t.Fatalf("ended with %v", <-r.ended)
		}
	})
}

// A node may try a call in its newest block: when a seal period begins, that is in the period before. Its
// refusal says nothing about another prover.
func TestNodeThatLooksAtItsNewestBlock(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		c.Latest = true
		r := start(t, c, t.TempDir())
		r.mineUntil(Sealed)
		for period := uint64(1); period <= 2; period++ {
			if e := r.mineUntil(Sealed); e.Period != period {
				t.Fatalf("sealed %+v", e)
			}
		}
		c.Challenge()
		r.mineUntil(Proven)
		if sent := c.SentSoFar("begin"); sent != 3 {
			t.Errorf("began %d seals", sent)
		}
	})
}

// Another prover's act is one that the chain shows.
func TestAnotherProversSealIsForeign(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		c.Latest = true
		r := start(t, c, t.TempDir())
		r.mineUntil(Sealed)
		for c.Newest().Header.Number+1 < c.Clock.PeriodStart(1) {
			c.Mine(1)
		}
		synctest.Wait() // it was refused
		other := make(chan error, 1)
		c.Latest = false
		go func() {
			_, err := c.BeginSeal(t.Context(), testchain.ID)
			other <- err
		}()
		synctest.Wait()
		c.Mine(1)
		if err := <-other; err != nil {
			t.Fatal(err)
		}
		r.fails(ErrForeign)
	})
}

// Nodes behind one URL are not all as far. What one that is behind does not know yet has not failed to be.
func TestNodesThatAreBehind(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		c.Lag = 12 // more than a window
		r := start(t, c, t.TempDir())
		r.seal()
		for period := uint64(0); period < 2; period++ {
			n := c.Challenge()
			if e := r.mineUntil(Proven, Missed, Unproven); e.Kind != Proven || e.Challenge != n {
				t.Fatalf("challenge %d: %v", n, e)
			}
			r.mineUntil(Sealed)
		}
		for kind, sent := range map[string]int{"begin": 3, "post": 3, "respond": 2, "prove": 2} {
			if c.SentSoFar(kind) != sent {
				t.Errorf("%d transactions %q", c.SentSoFar(kind), kind)
			}
		}
	})
}

// A commitment does not go away.
func TestNodeThatForgetsTheCommitment(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		r := start(t, c, t.TempDir())
		r.seal()
		var was ledger.Terms
		c.Edit(func(s *testchain.State) { was, s.Terms = s.Terms, ledger.Terms{} })
		for c.Clock.Epoch(c.Newest().Header.Number) == 0 {
			c.Mine(1)
			synctest.Wait()
		}
		c.Edit(func(s *testchain.State) { s.Terms = was })
		if told := r.failing(); len(told) != 1 || told[0].Kind != NodeFailing {
			t.Fatalf("told %v", told)
		}
		c.Challenge()
		r.mineUntil(Proven)
		if filled := c.SentSoFar("post"); filled != 1 {
			t.Errorf("posted %d seals", filled)
		}
	})
}

// A node that claims a head beyond all blocks is found out at the start, and later.
func TestAbsurdHead(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		c.Fail(testchain.Faults{Absurd: true})
		if err := start(t, c, t.TempDir()).outcome(); !errors.Is(err, chain.ErrNoBlock) || !strings.Contains(err.Error(), "1073741824") {
			t.Fatalf("ended with %v", err)
		}
		c.Fail(testchain.Faults{})
		r := start(t, c, t.TempDir())
		r.seal()
		c.Fail(testchain.Faults{Absurd: true})
		time.Sleep(time.Minute)
		if told := r.failing(); len(told) != 1 || !strings.Contains(told[0].Reason, "1073741824, but does not have block") {
			t.Fatalf("told %v", told)
		}
		c.Fail(testchain.Faults{})
		c.Challenge()
		r.mineUntil(Proven)
	})
}
