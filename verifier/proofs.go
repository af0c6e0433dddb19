package verifier

import (
	"context"
	"errors"
	"runtime"
	"slices"
	"sync"

	"golang.org/x/sync/errgroup"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/verifier/model"
)

// checkProofs verifies every proof that the ledger accepted, against public inputs that the model
// derived from seals, challenges, responses and the beacon's values.
func (a *audit) checkProofs(ctx context.Context) error {
	workers := a.cfg.Workers
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	var proven []ledger.AuditProven
	for _, e := range a.events {
		if e, ok := e.(ledger.AuditProven); ok {
			proven = append(proven, e)
		}
	}
	var mu sync.Mutex
	var found []model.Difference
	var done uint64
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(workers)
	for _, e := range proven {
		g.Go(func() error {
			if err := ctx.Err(); err != nil {
				return err
			}
			valid, difference := a.checkProof(e)
			mu.Lock()
			defer mu.Unlock()
			if valid {
				a.report.Proofs++
			}
			if difference != nil {
				found = append(found, *difference)
			}
			done++
			a.cfg.Progress("verifying proofs", done, uint64(len(proven)))
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		return err
	}
	slices.SortFunc(found, func(x, y model.Difference) int { return int(int64(x.Block) - int64(y.Block)) })
	a.report.add(found...)
	return nil
}

// checkProof verifies a proof. If no audit was drawn for it, the replay has found that difference.
func (a *audit) checkProof(e ledger.AuditProven) (valid bool, d *model.Difference) {
	bad := func(err error) *model.Difference {
		d := model.NewDifference(e, "proof", "a proof of the audit's statement", "another proof", err.Error())
		return &d
	}
	statement, err := a.replay.Model().Statement(e.ID, e.Challenge)
	if errors.Is(err, ledger.ErrAuditNotDrawn) {
		return false, nil
	}
	if err != nil {
		return false, bad(err)
	}
	proof, err := circuits.ProofFromSolidity(circuits.SolidityProof{
		Proof: e.Proof.Points, Commitments: e.Proof.Commitments, CommitmentPok: e.Proof.CommitmentPok,
	})
	if err != nil {
		return false, bad(err)
	}
	if err := a.cfg.Proofs.Verify(statement, proof); err != nil {
		return false, bad(err)
	}
	return true, nil
}
