package verifier

import (
	"context"
	"errors"
	"runtime"

	"golang.org/x/sync/errgroup"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/verifier/model"
)

// A claim is a proof that the ledger accepted, and what it must show: public inputs that the model derived
// from seals, challenges, responses and the beacon's values.
type claim struct {
	ledger.AuditProven
	statement capacity.Statement
	err       error // why there is no statement
}

// claimOf is the claim of an event that was just replayed. What a proof must show is fixed by then.
func (a *audit) claimOf(e ledger.AuditProven) claim {
	c := claim{AuditProven: e}
	c.statement, c.err = a.replay.Model().Statement(e.ID, e.Challenge)
	return c
}

// checkProofs verifies proofs on all cores.
func (a *audit) checkProofs(ctx context.Context, claims []claim) error {
	workers := a.cfg.Workers
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	valid, found := make([]bool, len(claims)), make([]*model.Difference, len(claims))
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(workers)
	for i, c := range claims {
		g.Go(func() error {
			if err := ctx.Err(); err != nil {
				return err
			}
			valid[i], found[i] = a.checkProof(c)
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		return err
	}
	for i := range claims {
		if valid[i] {
			a.Report.Proofs++
		}
		if found[i] != nil {
			a.Report.add(*found[i])
		}
	}
	return nil
}

// checkProof verifies a proof. If no audit was drawn for it, the replay has found that difference.
func (a *audit) checkProof(c claim) (valid bool, d *model.Difference) {
	bad := func(err error) *model.Difference {
		d := model.NewDifference(c.AuditProven, "proof", "a proof of the audit's statement", "another proof", err.Error())
		return &d
	}
	if errors.Is(c.err, ledger.ErrAuditNotDrawn) {
		return false, nil
	}
	if c.err != nil {
		return false, bad(c.err)
	}
	proof, err := circuits.ProofFromSolidity(circuits.SolidityProof{
		Proof: c.Proof.Points, Commitments: c.Proof.Commitments, CommitmentPok: c.Proof.CommitmentPok,
	})
	if err != nil {
		return false, bad(err)
	}
	if err := a.cfg.Proofs.Verify(c.statement, proof); err != nil {
		return false, bad(err)
	}
	return true, nil
}
