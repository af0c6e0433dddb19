package prover

import (
	"context"
	"errors"
	"strings"
	"sync"
	"testing"
	"testing/synctest"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/internal/testchain"
)

// foreignSeal is a seal of period 0 that somebody else began.
func foreignSeal(c *testchain.Fake) ledger.Seal {
	seed := common.Hash{42}
	return ledger.Seal{Seed: seed, Ctx: ledger.SealContext(1, common.Address{}, testchain.ID, 0, seed)}
}

// realRoot is the root of both units' arrays for a seal.
func realRoot(t *testing.T, s ledger.Seal) capacity.Element {
	t.Helper()
	roots := make([]capacity.Element, 2)
	for c := range roots {
		a, err := capacity.NewArray(t.Context(), testchain.Profile, s.Ctx, c, capacity.Options{})
		if err != nil {
			t.Fatal(err)
		}
		roots[c] = a.Root()
	}
	return capacity.SealTree(roots).Root()
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
		r := start(t, c, t.TempDir(), func(cfg *Config) { cfg.SealUnit = slowUnits(map[int]chan struct{}{0: hold}) })
		r.seal()
		n := c.Challenge()
		r.await(ChallengeSeen)
		c.Edit(func(s *testchain.State) {
			s.Opened = append(s.Opened, n)
			s.Responses[n] = testchain.Response{ResponseStatus: ledger.ResponseStatus{Block: n, Claimed: 1}}
			c.Newest().Events = append(c.Newest().Events, ledger.Responded{ID: testchain.ID, Challenge: n, Bitmap: ledger.FirstUnits(1), Claimed: 1})
		})
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
		first.awaitSent("respond", 1)
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
		c.Edit(func(s *testchain.State) {
			seal := foreignSeal(c)
			seal.Root, seal.Posted = capacity.Element{1}, 2
			s.Seals[0] = seal
		})
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
		seal.Root, seal.Posted = realRoot(t, seal), 2
		c.Edit(func(s *testchain.State) { s.Seals[0] = seal })
		r := start(t, c, t.TempDir(), takeOver)
		c.Challenge()
		r.mineUntil(Responded)
		r.mineUntil(Proven)
		if sent := c.SentSoFar("post"); sent != 0 {
			t.Fatalf("%d roots posted", sent)
		}
	})
}

func TestNoResponseAfterTheWindow(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		hold := make(chan struct{})
		r := start(t, c, t.TempDir(), func(cfg *Config) { cfg.SealUnit = slowUnits(map[int]chan struct{}{0: hold, 1: hold}) })
		r.seal()
		n := c.Challenge()
		r.await(ChallengeSeen)
		c.Mine(10)
		if e := r.mineUntil(Missed); e.Challenge != n || !strings.Contains(e.Reason, "no unit found") {
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
		r.awaitSent("respond", 1)
		c.Mine(11)
		if e := r.mineUntil(Missed); !strings.Contains(e.Reason, "did not get into the chain") {
			t.Fatalf("missed because %s", e.Reason)
		}
	})
}

func TestClaimsOnlyWhatWasFound(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		hold, found := make(chan struct{}), make(chan struct{})
		r := start(t, c, t.TempDir(), func(cfg *Config) {
			cfg.SealUnit = tellFound(slowUnits(map[int]chan struct{}{0: hold}), found)
		})
		r.seal()
		n := c.Challenge()
		r.await(ChallengeSeen)
		<-found
		c.Mine(9) // the last block before the margin
		r.awaitSent("respond", 1)
		if e := r.mineUntil(Responded); e.Claimed != 1 {
			t.Fatalf("claimed %d units", e.Claimed)
		}
		if r := c.Newest().After.Responses[n]; r.Bitmap.Has(0) || !r.Bitmap.Has(1) {
			t.Fatalf("bitmap %v", r.Bitmap)
		}
		r.mineUntil(Proven)
	})
}

func TestReorgOfTheChallengesBlock(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		hold := make(chan struct{})
		defer close(hold)
		r := start(t, c, t.TempDir(), func(cfg *Config) { cfg.SealUnit = slowUnits(map[int]chan struct{}{0: hold, 1: hold}) })
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
		r.awaitSent("respond", 1)
		c.Rollback(1)
		if c.Challenge() != n {
			t.Fatal("another block")
		}
		r.await(Replaced)
		c.Hold = ""
		r.awaitSent("respond", 2) // the first one is for a beacon that is gone
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
		r.awaitSent("respond", 1)
		c.Mine(1)
		r.await(Responded)
		r.mineUntil(Proven)
		proven := c.Newest().Header.Number
		c.Rollback(int(proven - n)) // all but the challenge's own block
		c.Mine(1)
		r.awaitSent("respond", 2)
		r.mineUntil(Drawn)
		r.awaitSent("prove", 2)
		c.Mine(1)
		if !c.Newest().After.Responses[n].Proven || c.SentSoFar("respond") != 2 {
			t.Fatalf("proven %v after %d responses", c.Newest().After.Responses[n].Proven, c.SentSoFar("respond"))
		}
	})
}

func TestDrawTooLate(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		c.Hold = "draw"
		r := start(t, c, t.TempDir())
		r.seal()
		n := c.Challenge()
		r.awaitSent("respond", 1)
		c.Mine(1)
		r.await(Responded)
		c.Mine(int(c.Clock.LastProof(n) - c.Newest().Header.Number))
		if e := r.mineUntil(Unproven); e.Challenge != n || !strings.Contains(e.Reason, "was not drawn") || e.Block > c.Clock.LastProof(n)+3 {
			t.Fatalf("unproven %+v", e)
		}
		if sent := c.SentSoFar("prove"); sent != 0 {
			t.Fatalf("%d proofs", sent)
		}
	})
}

func TestDrawAfterTheHashIsGone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c, dir := testchain.NewFake(isFakeProof), t.TempDir()
		c.Clock.ProofWindow, c.Clock.EpochBlocks = 1000, 1000
		r := start(t, c, dir)
		r.seal()
		c.Challenge()
		r.awaitSent("respond", 1)
		c.Mine(1)
		r.await(Responded)
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

func TestSomebodyElseDraws(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		c.Hold = "draw"
		r := start(t, c, t.TempDir())
		r.seal()
		n := c.Challenge()
		r.awaitSent("respond", 1)
		c.Mine(1)
		r.await(Responded)
		c.Mine(5)
		r.awaitSent("draw", 1)
		c.Hold = ""
		c.Mu.Lock()
		ours := c.Pending
		c.Pending = nil
		state := c.Newest().After.Clone()
		c.Mu.Unlock()
		if _, err := ours[0].Run(&state, c.Newest().Header.Number+1); err != nil {
			t.Fatal(err)
		}
		c.Mine(1)
		c.Edit(func(s *testchain.State) { s.Responses[n] = state.Responses[n] })
		ours[0].Done <- testchain.Result{Err: testchain.Refuse("AuditAlreadyDrawn")}
		r.mineUntil(Proven)
		if sent := c.SentSoFar("draw"); sent != 1 {
			t.Fatalf("%d draws", sent)
		}
	})
}

func TestAlteredProofCostsNothing(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		audits := &fakeAudits{spoil: 1}
		r := start(t, c, t.TempDir(), func(cfg *Config) { cfg.Prover = audits })
		r.seal()
		c.Challenge()
		r.awaitSent("respond", 1)
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
		r.awaitSent("respond", 1)
		r.mineUntil(Unprovable)
		r.mineUntil(Unproven)
		if audits.made != proofTries || c.SentSoFar("prove") != 0 {
			t.Fatalf("%d proofs made, %d sent", audits.made, c.SentSoFar("prove"))
		}
	})
}

// liar claims units with shares that do not win, from arrays that it has not got.
type liar struct{ root capacity.Element }

func (l liar) Root() capacity.Element { return l.root }

func (l liar) Shares(context.Context, capacity.Element, uint64) ([]capacity.Share, error) {
	return make([]capacity.Share, testchain.Profile.Slots), nil
}

func (l liar) Evidence(_, _ *capacity.Tree, _ capacity.Element, _ uint64, _ capacity.Query) (*capacity.Evidence, error) {
	return nil, errors.New("there is no array")
}

func TestCheatGoesOn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		r := start(t, c, t.TempDir(), func(cfg *Config) {
			cfg.SealUnit = func(context.Context, capacity.Profile, capacity.Element, int, capacity.Options) (Unit, error) {
				return liar{capacity.Element{7}}, nil
			}
		})
		r.seal()
		for range 2 {
			n := c.Challenge()
			r.awaitSent("respond", 1)
			r.mineUntil(Unprovable)
			if e := r.mineUntil(Unproven); e.Challenge != n {
				t.Fatalf("unproven %+v", e)
			}
		}
		if sent := c.SentSoFar("prove"); sent != 0 {
			t.Fatalf("%d proofs", sent)
		}
	})
}

// slowUnits are honest, but some wait before they search.
func slowUnits(hold map[int]chan struct{}) SealUnit { return slow(Honest, hold) }

// slow makes units of which some wait before they search.
func slow(seal SealUnit, hold map[int]chan struct{}) SealUnit {
	return func(ctx context.Context, p capacity.Profile, sealContext capacity.Element, c int, opt capacity.Options) (Unit, error) {
		u, err := seal(ctx, p, sealContext, c, opt)
		return slowUnit{u, hold[c]}, err
	}
}

type slowUnit struct {
	Unit
	hold chan struct{}
}

func (s slowUnit) Shares(ctx context.Context, beacon capacity.Element, target uint64) ([]capacity.Share, error) {
	if s.hold != nil {
		select {
		case <-s.hold:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
	return s.Unit.Shares(ctx, beacon, target)
}

// tellFound makes units that say once when one of them has its shares.
func tellFound(seal SealUnit, found chan struct{}) SealUnit {
	tell := sync.OnceFunc(func() { close(found) })
	return func(ctx context.Context, p capacity.Profile, sealContext capacity.Element, c int, opt capacity.Options) (Unit, error) {
		u, err := seal(ctx, p, sealContext, c, opt)
		return tellingUnit{u, tell}, err
	}
}

type tellingUnit struct {
	Unit
	tell func()
}

func (u tellingUnit) Shares(ctx context.Context, beacon capacity.Element, target uint64) ([]capacity.Share, error) {
	shares, err := u.Unit.Shares(ctx, beacon, target)
	if err == nil {
		u.tell()
	}
	return shares, err
}

// slowFor makes honest units that wait in the search for one challenge, and say so.
func slowFor(beacon capacity.Element, begun, hold chan struct{}) SealUnit {
	return func(ctx context.Context, p capacity.Profile, sealContext capacity.Element, c int, opt capacity.Options) (Unit, error) {
		u, err := Honest(ctx, p, sealContext, c, opt)
		return slowOnce{slowUnit{u, hold}, beacon, begun}, err
	}
}

type slowOnce struct {
	slowUnit
	beacon capacity.Element
	begun  chan struct{}
}

func (s slowOnce) Shares(ctx context.Context, beacon capacity.Element, target uint64) ([]capacity.Share, error) {
	if beacon != s.beacon {
		return s.Unit.Shares(ctx, beacon, target)
	}
	s.begun <- struct{}{}
	return s.slowUnit.Shares(ctx, beacon, target)
}

// What the chain says was drawn has to be what the block's hash draws.
func TestWrongDrawIsNotProven(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		r := start(t, c, t.TempDir())
		r.seal()
		n := c.Challenge()
		r.mineUntil(Responded)
		c.Hold = "prove"
		c.Mine(5)
		r.awaitSent("draw", 1)
		c.Mine(1)
		r.await(Drawn)
		r.awaitSent("prove", 1)

		lie := func(s *testchain.State) {
			response := s.Responses[n]
			q, err := capacity.UnpackQuery(testchain.Profile, response.Query)
			if err != nil {
				t.Error(err)
			}
			q.Slot ^= 1
			response.Query = q.Pack()
			s.Responses[n] = response
		}
		c.Edit(lie)
		r.kill()
		second := start(t, c, t.TempDir(), takeOver)
		second.await(Sealed)
		for range 3 {
			synctest.Wait()
			c.Mine(1)
		}
		synctest.Wait()
		if sent := c.SentSoFar("prove"); sent != 1 {
			t.Fatalf("%d proofs", sent)
		}
		c.Edit(lie) // the truth again
		c.Hold = ""
		second.mineUntil(Proven)
	})
}

// lostKey refuses to send, as a sender does that was closed.
type lostKey struct{ *testchain.Fake }

func (lostKey) PostSeal(context.Context, uint64, capacity.Element, capacity.Element) (*ledger.Receipt, error) {
	return nil, wallet.ErrSenderClosed
}

func TestClosedSenderStops(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		r := start(t, c, t.TempDir(), func(cfg *Config) { cfg.Sender = lostKey{c} })
		r.awaitSent("begin", 1)
		c.Mine(1)
		r.fails(wallet.ErrSenderClosed)
	})
}

func TestMarginOfTheWholeWindow(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		cfg := testConfig(testchain.NewFake(isFakeProof), t.TempDir())
		cfg.Margin = cfg.Clock.ResponseWindow
		if err := Run(t.Context(), cfg); err == nil {
			t.Fatal("ran without time to search")
		}
	})
}
