package prover

import (
	"context"
	"errors"
	"strings"
	"testing"
	"testing/synctest"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/testchain"
)

// foreignSeal is a seal of period 0 that somebody else began.
func foreignSeal(c *testchain.Fake) ledger.Seal {
	return ledger.Seal{Begun: 1, Ctx: c.Clock.SealContext(testchain.ID, 0, make([]byte, 32))}
}

// post has a root hold for the challenges of period 0 from a block on.
func post(c *testchain.Fake, seal ledger.Seal, roots ...testchain.Posted) {
	newest := roots[len(roots)-1]
	seal.Root, seal.From = newest.Root, newest.From
	c.Edit(func(s *testchain.State) { s.Seals[0], s.Roots[0] = seal, roots })
}

// realRoot is the root of the first n units' arrays for a seal.
func realRoot(t *testing.T, s ledger.Seal, n int) capacity.Element {
	t.Helper()
	roots := make([]capacity.Element, n)
	for c := range roots {
		a, err := capacity.NewArray(t.Context(), testchain.Profile, s.Ctx, c, capacity.Options{})
		if err != nil {
			t.Fatal(err)
		}
		roots[c] = a.Root()
	}
	return capacity.UnitTree(roots).Root()
}

func takeOver(cfg *Config) { cfg.TakeOver = true }

func TestForeignSealIsRefused(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		c.Edit(func(s *testchain.State) { s.Seals[0] = foreignSeal(c) })
		start(t, c, t.TempDir()).fails(ErrForeign)
		if n := c.SentSoFar("begin") + c.SentSoFar("post"); n != 0 {
			t.Fatalf("%d transactions", n)
		}
	})
}

func TestForeignSealCanBeTakenOver(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, dir := testchain.NewFake(isFakeProof), t.TempDir()
		c.Edit(func(s *testchain.State) { s.Seals[0] = foreignSeal(c) })
		r := start(t, c, dir, takeOver)
		c.Mine(1)
		r.awaitSent("post", 1)
		c.Mine(1)
		r.await(Sealed)
		r.kill()
		start(t, c, dir).await(Sealed) // it is ours now
	})
}

func TestForeignSealWhileRunning(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		c.Hold = "begin" // our transaction is on its way when the other one's gets in
		r := start(t, c, t.TempDir())
		r.awaitSent("begin", 1)
		c.Mine(1)
		c.Edit(func(s *testchain.State) { s.Seals[0] = foreignSeal(c) })
		c.Hold = ""
		c.Mine(1)
		r.fails(ErrForeign)
	})
}

func TestForeignResponseIsRefused(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, dir := testchain.NewFake(isFakeProof), t.TempDir()
		r := start(t, c, dir)
		r.seal()
		r.kill()
		n := c.Challenge()
		c.Edit(func(s *testchain.State) {
			s.Opened = append(s.Opened, n)
			s.Responses[n] = testchain.Response{ResponseStatus: ledger.ResponseStatus{Block: n + 1, Claimed: 2}}
		})
		start(t, c, dir).fails(ErrForeign)
	})
}

func TestForeignResponseWhileRunning(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		hold := make(chan struct{})
		r := start(t, c, t.TempDir(), slowChains(hold))
		r.seal()
		n := c.Challenge()
		r.await(ChallengeSeen)
		c.Happen(ledger.Responded{ID: testchain.ID, Challenge: n, Claimed: 1})
		c.Mine(1)
		close(hold)
		r.fails(ErrForeign)
		if sent := c.SentSoFar("respond"); sent != 0 {
			t.Fatalf("%d responses", sent)
		}
	})
}

func TestResponseOfAnotherProverCanBeTakenOver(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		first := start(t, c, t.TempDir())
		first.seal()
		c.Challenge()
		first.awaitResponse(1)
		c.Mine(1)
		first.await(Responded)
		first.kill()

		dir := t.TempDir()
		start(t, c, dir).fails(ErrForeign)
		second := start(t, c, dir, takeOver)
		c.Mine(1)
		second.mineUntil(Resumed)
		second.mineUntil(Proven)
		if sent := c.SentSoFar("respond"); sent != 1 {
			t.Fatalf("%d responses", sent)
		}
	})
}

func TestRootMismatchStops(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		post(c, foreignSeal(c), testchain.Posted{From: 2, Root: capacity.Element{1}})
		r := start(t, c, t.TempDir(), takeOver)
		c.Challenge()
		r.fails(ErrSealMismatch)
		if sent := c.SentSoFar("respond"); sent != 0 {
			t.Fatalf("%d responses", sent)
		}
	})
}

func TestPostedRootOfAnotherServerIsTakenOver(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		seal := foreignSeal(c)
		post(c, seal, testchain.Posted{From: 2, Root: realRoot(t, seal, 2)})
		r := start(t, c, t.TempDir(), takeOver)
		c.Challenge()
		r.mineUntil(Responded)
		r.mineUntil(Proven)
		if sent := c.SentSoFar("post"); sent != 0 {
			t.Fatalf("%d roots posted", sent)
		}
	})
}

// The other server posted a root while a unit was leased, and another one when it was back: what was
// responded to under the first one can still be proven.
func TestOlderRootOfAnotherServerIsTakenOver(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		seal := foreignSeal(c)
		n := c.Clock.SlotStart(1)
		post(c, seal, testchain.Posted{From: 2, Root: realRoot(t, seal, 1)}, testchain.Posted{From: n + 1, Root: realRoot(t, seal, 2)})
		r := start(t, c, t.TempDir(), takeOver)
		c.Challenge()
		if e := r.mineUntil(Responded); e.Challenge != n || e.Claimed != 1 {
			t.Fatalf("response %+v", e)
		}
		r.mineUntil(Proven)
		r.respond(2)
		if sent := c.SentSoFar("post"); sent != 0 {
			t.Fatalf("%d roots posted", sent)
		}
	})
}

// Chains that are not ready in time are given up, all of them: the rest is missed, and nothing wrong claimed.
func TestNoResponseAfterTheWindow(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		cut := make(chan error, 1)
		r := start(t, c, t.TempDir(), func(cfg *Config) {
			cfg.MakeChain = func(ctx context.Context, arrays []*capacity.Array, unit int, beacon capacity.Element, segments int, p capacity.Progress) (*capacity.Chain, error) {
				if unit == 1 {
					<-ctx.Done()
					cut <- context.Cause(ctx)
					return nil, ctx.Err()
				}
				return capacity.NewChain(ctx, arrays, unit, beacon, segments, p)
			}
		})
		r.seal()
		n := c.Challenge()
		r.await(ChallengeSeen)
		for c.Newest().Header.Number+1 < c.Clock.LastResponse(n) {
			if len(cut) > 0 {
				t.Fatal("cut off too early")
			}
			c.Mine(1)
			synctest.Wait()
		}
		if err := <-cut; !errors.Is(err, errCutOff) {
			t.Fatalf("ended with %v", err)
		}
		if e := r.mineUntil(Missed); e.Challenge != n || !strings.Contains(e.Reason, "the chains were not ready") {
			t.Fatalf("missed %+v", e)
		}
		if sent := c.SentSoFar("respond"); sent != 0 {
			t.Fatalf("%d responses", sent)
		}
	})
}

func TestResponseThatWasNotMinedInTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		c.Hold = "respond"
		r := start(t, c, t.TempDir())
		r.seal()
		c.Challenge()
		r.awaitResponse(1)
		c.Mine(11)
		if e := r.mineUntil(Missed); !strings.Contains(e.Reason, "did not get into the chain") {
			t.Fatalf("missed because %s", e.Reason)
		}
	})
}

func TestReorgOfTheChallengesBlock(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		hold := make(chan struct{})
		defer close(hold)
		r := start(t, c, t.TempDir(), slowChains(hold))
		r.seal()
		n := c.Challenge()
		r.await(ChallengeSeen)
		c.Rollback(1)
		c.Mine(1)
		if e := r.await(Replaced); e.Challenge != n {
			t.Fatalf("replaced %+v", e)
		}
		c.Mine(12)
		if sent := c.SentSoFar("respond"); sent != 0 {
			t.Fatalf("%d responses", sent)
		}
	})
}

func TestReorgToAnotherChallenge(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		c.Hold = "respond"
		r := start(t, c, t.TempDir())
		r.seal()
		n := c.Challenge()
		r.awaitResponse(1)
		c.Rollback(int(c.Newest().Header.Number - n + 1))
		if c.Challenge() != n {
			t.Fatal("another block")
		}
		r.await(Replaced)
		c.Hold = ""
		r.awaitResponse(2) // the first one is for a beacon that is gone
		r.mineUntil(Responded)
		r.mineUntil(Proven)
	})
}

func TestReorgTakesResponseDrawAndProofBack(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		r := start(t, c, t.TempDir())
		r.seal()
		n := c.Challenge()
		r.awaitResponse(1)
		c.Mine(1)
		r.await(Responded)
		r.mineUntil(Proven)
		proven := c.Newest().Header.Number
		c.Rollback(int(proven - n)) // all but the challenge's own block
		c.Mine(1)
		r.awaitResponse(2)
		r.mineUntil(Drawn)
		r.awaitSent("prove", 2)
		c.Mine(1)
		if !c.Newest().After.Responses[n].Proven || c.SentSoFar("respond") != 2 {
			t.Fatalf("proven %v after %d responses", c.Newest().After.Responses[n].Proven, c.SentSoFar("respond"))
		}
	})
}

// Where the contracts look back less far than a proof may take, the value has to be kept in time.
func TestValueThatIsOutOfReach(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, dir := testchain.NewFake(isFakeProof), t.TempDir()
		c.Clock.ProofWindow, c.Clock.EpochBlocks = 1000, 1300
		r := start(t, c, dir)
		r.seal()
		c.Challenge()
		r.awaitResponse(1)
		r.mineUntil(Responded)
		r.kill()
		c.Mine(300)
		if e := start(t, c, dir).mineUntil(Unproven); !strings.Contains(e.Reason, "was not drawn") {
			t.Fatalf("unproven because %s", e.Reason)
		}
		if sent := c.SentSoFar("draw"); sent != 0 {
			t.Fatalf("%d draws", sent)
		}
	})
}

// A prover whose proof takes long keeps the value on chain before it is out of reach.
func TestKeepsTheValueInTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		c.Clock.ProofWindow, c.Clock.EpochBlocks = 1000, 1300
		hold := make(chan struct{})
		r := start(t, c, t.TempDir(), func(cfg *Config) { cfg.Prover = &fakeAudits{wait: hold} })
		r.seal()
		n := c.Challenge()
		r.mineUntil(Responded)
		r.mineUntil(Drawn)
		for c.Newest().Header.Number < c.Clock.LastDraw(n)+10 {
			synctest.Wait()
			c.Mine(1)
		}
		close(hold)
		r.mineUntil(Proven)
	})
}

// The block whose value draws is replaced: the query is another one, and so is the evidence.
func TestReorgOfTheDraw(t *testing.T) {
	for name, reach := range map[string]func(*run){
		"evidence gathered": func(*run) {},
		"proof sent":        func(r *run) { r.awaitSent("prove", 1) },
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				c := testchain.NewFake(isFakeProof)
				c.Hold = "prove"
				r := start(t, c, t.TempDir())
				r.seal()
				n := c.Challenge()
				r.mineUntil(Responded)
				first := r.mineUntil(Drawn)
				synctest.Wait()
				reach(r)
				c.Rollback(int(c.Newest().Header.Number - c.Clock.DrawBlock(n) + 1))
				c.Choose = func(number uint64, hash [32]byte) bool { // so that another segment is drawn
					on := c.Newest().After.Responses[n]
					q, err := c.Clock.Query(ledger.Claim{
						ID: testchain.ID, Challenge: n, ChainRoot: on.ChainRoot, Units: on.Claimed, Class: capacity.ReferenceClass,
					}, hash[:])
					return number != c.Clock.DrawBlock(n) || err == nil && q.Segment != first.Draw.Segment
				}
				second := r.mineUntil(Drawn)
				if *second.Draw == *first.Draw {
					t.Fatalf("drawn again %+v", second.Draw)
				}
				c.Hold = ""
				r.mineUntil(Proven)
			})
		})
	}
}

func TestAlteredProofCostsNothing(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		audits := &fakeAudits{spoil: 1}
		r := start(t, c, t.TempDir(), func(cfg *Config) { cfg.Prover = audits })
		r.seal()
		c.Challenge()
		r.awaitResponse(1)
		r.mineUntil(Proven)
		if audits.made != 2 || c.SentSoFar("prove") != 1 {
			t.Fatalf("%d proofs made, %d sent", audits.made, c.SentSoFar("prove"))
		}
	})
}

func TestProverThatOnlyMakesBadProofs(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		audits := &fakeAudits{spoil: 1000}
		r := start(t, c, t.TempDir(), func(cfg *Config) { cfg.Prover = audits })
		r.seal()
		c.Challenge()
		r.awaitResponse(1)
		r.mineUntil(Unprovable)
		r.mineUntil(Unproven)
		if audits.made != proofTries || c.SentSoFar("prove") != 0 {
			t.Fatalf("%d proofs made, %d sent", audits.made, c.SentSoFar("prove"))
		}
	})
}

// madeUp makes chains of labels that nobody computed.
func madeUp(ctx context.Context, arrays []*capacity.Array, unit int, beacon capacity.Element, segments int, p capacity.Progress) (*capacity.Chain, error) {
	labels := make([]capacity.Element, segments)
	for k := range labels {
		labels[k].SetUint64(uint64(k + 1))
	}
	made, err := capacity.ChainOf(testchain.Profile, labels)
	return made, errors.Join(err, ctx.Err())
}

func TestCheatGoesOn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		r := start(t, c, t.TempDir(), func(cfg *Config) { cfg.MakeChain = madeUp })
		r.seal()
		for range 2 {
			n := c.Challenge()
			r.awaitResponse(1)
			if e := r.mineUntil(Unprovable); e.Challenge != n || !strings.Contains(e.Reason, capacity.ErrChain.Error()) {
				t.Fatalf("unprovable %+v", e)
			}
			if e := r.mineUntil(Unproven); e.Challenge != n {
				t.Fatalf("unproven %+v", e)
			}
		}
		if sent := c.SentSoFar("prove"); sent != 0 {
			t.Fatalf("%d proofs", sent)
		}
	})
}

// slowChains has chains wait before they begin.
func slowChains(hold chan struct{}) func(*Config) {
	return func(cfg *Config) {
		cfg.MakeChain = func(ctx context.Context, arrays []*capacity.Array, unit int, beacon capacity.Element, segments int, p capacity.Progress) (*capacity.Chain, error) {
			select {
			case <-hold:
			case <-ctx.Done():
				return nil, ctx.Err()
			}
			return capacity.NewChain(ctx, arrays, unit, beacon, segments, p)
		}
	}
}

// lostKey refuses to send, as a sender does that was closed.
type lostKey struct{ *testchain.Fake }

func (lostKey) PostSeal(context.Context, ledger.SealRoot) (*ledger.Receipt, error) {
	return nil, wallet.ErrSenderClosed
}

func TestClosedSenderStops(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		r := start(t, c, t.TempDir(), func(cfg *Config) { cfg.Sender = lostKey{c} })
		r.awaitSent("begin", 1)
		c.Mine(3)
		r.awaitSent("seed", 1)
		c.Mine(1)
		r.fails(wallet.ErrSenderClosed)
	})
}

func TestMarginOfTheWholeWindow(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		cfg := testConfig(testchain.NewFake(isFakeProof), t.TempDir())
		cfg.Margin = cfg.Clock.ResponseWindow
		if err := Run(t.Context(), cfg); err == nil {
			t.Fatal("ran without time to compute")
		}
	})
}

func TestNoNegativeNumberOfCores(t *testing.T) {
	if _, err := OpenMachine(-1, nil); err == nil || len(hint.Of(err)) == 0 {
		t.Errorf("a prover on -1 cores: %v", err)
	}
}
