package prover

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/loop"
)

// A seal is the arrays of one seal period.
type seal struct {
	period uint64
	on     ledger.Seal // as the chain had it last
	stale  bool        // read it again

	ctx         capacity.Element    // of the arrays, made or being made
	size        int                 // units that the commitment has in the period
	filling     *filling            // nil: none
	units       []Unit              // nil: not made yet; nil of a unit: it has no array now
	allocations map[int]*allocation // of the units that have one
	roots       []capacity.Element  // of the units; 0: left out of the tree
	tree        *capacity.Tree      // over roots
	took        time.Duration

	sending   bool
	notBefore uint64 // block of the next try to send something
	fillFrom  uint64 // block of the next try to fill
	waits     bool   // for memory
	begunTold bool
	told      bool
}

// begun says whether the period's seed was drawn.
func (s *seal) begun() bool { return s.on.Seed != common.Hash{} }

// before says whether the seal was posted before a block, so that it holds for the challenge of that block.
func (s *seal) before(block uint64) bool { return s.on.Posted != 0 && s.on.Posted < block }

// has says whether all units of a set have their arrays.
func (s *seal) has(units ledger.Bitmap) bool {
	for c, u := range s.units {
		if u == nil && units.Has(c) {
			return false
		}
	}
	return s.units != nil
}

// holds says whether unit c has its array.
func (s *seal) holds(c int) bool { return c < len(s.units) && s.units[c] != nil }

// stepSeals keeps the arrays of the current period, and those of earlier ones for as long as
// challenges need them. Beginning and posting are for the period of the next block.
func (p *prover) stepSeals(ctx context.Context) error {
	next := p.head.Number + 1
	current := p.Clock.PeriodAt(next)
	wanted := map[uint64]bool{}
	if p.owes(p.Clock.Epoch(next)) {
		wanted[current] = true
	}
	for _, t := range p.tasks {
		if !t.outcome.closed && p.owes(p.Clock.Epoch(t.number)) {
			wanted[t.period] = true
		}
	}
	for period, s := range p.seals {
		if !wanted[period] && !s.sending {
			p.drop(s)
			delete(p.seals, period)
		}
	}
	for _, period := range slices.Sorted(maps.Keys(wanted)) {
		if p.seals[period] == nil {
			p.seals[period] = &seal{period: period, stale: true}
		}
		if err := p.stepSeal(ctx, p.seals[period], period == current); err != nil {
			return err
		}
	}
	return nil
}

// stepSeal takes a seal from having no seed to being posted, one block at a time.
func (p *prover) stepSeal(ctx context.Context, s *seal, current bool) (err error) {
	if s.stale || s.on.Posted == 0 {
		if s.on, err = p.Chain.Seal(ctx, p.Commitment, s.period); err != nil {
			return err
		}
		s.stale = false
	}
	if !s.begun() {
		p.drop(s)
		if current {
			return p.beginSeal(ctx, s)
		}
		return nil
	}
	if current && !s.sending {
		if err := p.recogniseSeal(ctx, s.period); err != nil {
			return err
		}
	}
	if s.ctx != s.on.Ctx {
		terms, err := p.Chain.TermsAt(ctx, p.Commitment, p.Clock.Epoch(p.Clock.PeriodStart(s.period)))
		if err != nil {
			return err
		}
		p.drop(s)
		s.ctx, s.size = s.on.Ctx, terms.Units
		if err := p.recallTree(s); err != nil {
			return err
		}
	}
	p.fill(ctx, s)
	if s.units == nil {
		return nil
	}
	if s.on.Posted == 0 {
		if current {
			p.postSeal(ctx, s)
		}
		return nil
	}
	if root := s.tree.Root(); root != s.on.Root {
		return hint.Add(fmt.Errorf("%w: the arrays of period %d have the root %s, block %d has %s",
			ErrSealMismatch, s.period, capacity.Hex(root), s.on.Posted, capacity.Hex(s.on.Root)), "%s", s.mismatchRemedy())
	}
	if !s.told {
		s.told = true
		p.tell(Event{Kind: Sealed, Period: s.period, Took: s.took})
	}
	return nil
}

// recallTree takes the tree that an earlier run made of a seal's units from the journal: units that are
// leased now may be in it, and cannot be filled again.
func (p *prover) recallTree(s *seal) error {
	roots, err := p.journal.roots(s.period, s.ctx)
	if err != nil || len(roots) != s.size {
		return err
	}
	s.roots, s.tree = roots, capacity.SealTree(roots)
	return nil
}

// makeTree makes the tree of a seal whose first arrays are there, and writes its roots into the journal
// before anything of it is sent.
func (p *prover) makeTree(s *seal, made map[int]Unit) error {
	roots := make([]capacity.Element, s.size)
	for c, u := range made {
		roots[c] = u.Root()
	}
	if err := p.journal.putRoots(s.period, s.ctx, roots); err != nil {
		return err
	}
	s.roots, s.tree = roots, capacity.SealTree(roots)
	return nil
}

// mismatchRemedy is what to do when another root is posted.
func (s *seal) mismatchRemedy() string {
	if slices.ContainsFunc(s.roots, func(root capacity.Element) bool { return root.IsZero() }) {
		return "the posted root includes units that are leased now, whose roots this journal does not have: use the data directory of the prover that posted it, or start again in the next seal period"
	}
	return "find out whether another prover posted the root, and check this machine's memory for faults"
}

// beginSeal draws the period's seed.
func (p *prover) beginSeal(ctx context.Context, s *seal) error {
	if s.sending || p.head.Number < s.notBefore {
		return nil
	}
	tried, err := p.journal.beganSeal(s.period)
	if err != nil {
		return err
	}
	if err := p.journal.putSeal(s.period); err != nil {
		return err
	}
	s.sending = true
	loop.Go(ctx, p.loop, func(ctx context.Context) (*ledger.Receipt, error) {
		return p.Sender.BeginSeal(ctx, p.Commitment)
	}, func(r *ledger.Receipt, err error) error {
		s.sending, s.notBefore = false, p.afterSending(r)
		if errors.Is(err, ledger.ErrSealAlreadyBegun) {
			// By someone else, which the next step reads; or the node has looked at the period before.
			if tried {
				return nil
			}
			return p.journal.forgetSeal(s.period)
		}
		if isFatal(err) {
			return err
		}
		if err != nil {
			p.warn("could not begin the seal", err, "period", s.period)
		}
		return nil
	})
	return nil
}

// postSeal posts the root over all arrays.
func (p *prover) postSeal(ctx context.Context, s *seal) {
	if s.sending || p.head.Number < s.notBefore {
		return
	}
	s.sending = true
	sealContext, root := s.ctx, s.tree.Root()
	loop.Go(ctx, p.loop, func(ctx context.Context) (*ledger.Receipt, error) {
		return p.Sender.PostSeal(ctx, p.Commitment, sealContext, root)
	}, func(r *ledger.Receipt, err error) error {
		s.sending, s.notBefore = false, p.afterSending(r)
		if isFatal(err) {
			return err
		}
		if err != nil && !errors.Is(err, ledger.ErrAlreadySealed) { // what was posted is read and compared
			p.warn("could not post the seal", err, "period", s.period)
		}
		return nil
	})
}
