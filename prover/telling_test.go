package prover

import (
	"context"
	"math/big"
	"strings"
	"testing"
	"testing/synctest"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// shownSender notes what a prover shows with its proofs.
type shownSender struct {
	*testchain.Fake
	evidence chan []byte
}

func (s shownSender) Prove(ctx context.Context, id, challenge uint64, root capacity.Element, evidence []byte, proof ledger.Proof) (*ledger.Receipt, error) {
	s.evidence <- evidence
	return s.Fake.Prove(ctx, id, challenge, root, evidence, proof)
}

// Where a keeper has drawn, a prover has no need to show the value that draws, and pays for no transaction
// that does.
func TestLeavesDrawsToKeepers(t *testing.T) {
	for name, keeper := range map[string]bool{"drawn": true, "not drawn": false} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				c := testchain.NewFake(isFakeProof)
				hold, shown := make(chan struct{}), make(chan []byte, 1)
				r := start(t, c, t.TempDir(), func(cfg *Config) {
					cfg.Prover, cfg.Sender = &fakeAudits{wait: hold}, shownSender{c, shown}
				})
				r.seal()
				n := c.Challenge()
				r.mineUntil(Drawn)
				if keeper {
					c.Happen(ledger.AuditDrawn{Challenge: n})
					c.Mine(1)
				}
				close(hold)
				r.mineUntil(Proven)
				if evidence := <-shown; (evidence == nil) != keeper {
					t.Errorf("showed %x", evidence)
				}
				if sent := c.SentSoFar("draw"); sent != 0 {
					t.Errorf("%d draws", sent)
				}
			})
		})
	}
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
		"response": {holdChains, func(r *run) { r.seal(); r.c.Challenge(); r.await(ChallengeSeen) }},
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
