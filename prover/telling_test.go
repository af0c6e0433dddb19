package prover

import (
	"math/big"
	"strings"
	"testing"
	"testing/synctest"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// A keeper draws as soon as that is possible. The prover then has no need to, and does not try.
func TestLeavesDrawsToKeepers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		r := start(t, c, t.TempDir())
		r.seal()
		for i := range 3 {
			n := c.Challenge()
			r.mineUntil(Responded)
			on := c.Newest().After.Responses[n]
			for c.Newest().Header.Number < c.Clock.DrawBlock(on.Block) {
				c.Mine(1)
				synctest.Wait()
			}
			drawn := make(chan error, 1)
			go func() {
				_, err := c.DrawAudit(t.Context(), testchain.ID, n, on.ShareRoot, on.Bitmap)
				drawn <- err
			}()
			r.mineUntil(Proven)
			if err := <-drawn; err != nil {
				t.Error(err)
			}
			if sent := c.SentSoFar("draw"); sent != i+1 {
				t.Errorf("%d draws of %d audits", sent, i+1)
			}
		}
	})
}

// Where nobody else draws, the prover does, in time for its proof.
func TestDrawsWhatNobodyDraws(t *testing.T) {
	for _, window := range []uint64{2, 4, 20, 200} {
		synctest.Test(t, func(t *testing.T) {
			c := testchain.NewFake(isFakeProof)
			c.Clock.ProofWindow = window
			r := start(t, c, t.TempDir())
			r.seal()
			c.Challenge()
			if e := r.mineUntil(Proven, Unproven); e.Kind != Proven {
				t.Errorf("with a window of %d blocks: %v", window, e)
			}
		})
	}
}

// A prover that is stopped says what it owes.
func TestSaysWhatItOwes(t *testing.T) {
	for what, at := range map[string]point{
		"":         {reach: func(r *run) { r.seal(); r.c.Challenge(); r.mineUntil(Proven) }},
		"response": {holdSearch, func(r *run) { r.seal(); r.c.Challenge(); r.await(ChallengeSeen) }},
		"proof":    {holdProof, func(r *run) { r.seal(); r.c.Challenge(); r.mineUntil(Drawn) }},
	} {
		t.Run(what, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				c := testchain.NewFake(isFakeProof)
				r := startAt(t, at, c, t.TempDir())
				at.reach(r)
				r.end()
				e, told := r.next(Owing)
				if told != (what != "") || e.Reason != what {
					t.Fatalf("told %v: %v", told, e)
				}
				if !told {
					return
				}
				n := challenges(c)[0]
				until := map[string]uint64{"response": c.Clock.LastResponse(n), "proof": c.Clock.LastProof(n)}[what]
				if e.Challenge != n || e.Until != until {
					t.Errorf("told %+v", e)
				}
			})
		})
	}
}

// A commitment that is stopped early is told of, with the reason.
func TestSaysWhyTheCommitmentFailed(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		r := start(t, c, t.TempDir())
		r.seal()
		c.Happen(
			ledger.Slashed{ID: testchain.ID, ForDowntime: ledger.FLT(3), ForFalseClaims: new(big.Int)},
			ledger.CommitmentFailed{ID: testchain.ID, EndEpoch: 2, Failures: 4},
		)
		c.Mine(1)
		c.Edit(func(s *testchain.State) { s.Terms.State, s.Terms.EndEpoch = ledger.StateFailed, 2 })
		e := r.mineUntil(Failed)
		if !strings.Contains(e.Reason, "after 4 failing epochs, in the last of which too many challenges were missed") {
			t.Errorf("told %+v", e)
		}
		for len(r.ended) == 0 {
			if again, ok := r.next(Failed); ok {
				t.Fatalf("told again %v", again)
			}
			c.Mine(1)
			synctest.Wait()
		}
		r.fails(nil)
	})
}
