package prover

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/killpoint"
	"github.com/muster-network/muster/internal/loop"
	"github.com/muster-network/muster/prover/record"
)

// A seal is the arrays of one seal period.
type seal struct {
	period uint64
	on     ledger.Seal // as the chain had it last
	stale  bool        // read it again

	ctx         capacity.Element    // of the arrays, made or being made
	size        int                 // units that the commitment has in the period
	filling     *filling            // nil: none
	arrays      []*capacity.Array   // by unit; nil: not made yet; nil of a unit: it has none now
	allocations map[int]*allocation // of the units that have an array
	shelved     map[int]bool        // units whose arrays are kept in files, or cannot be
	newest      *sealed             // what is to be posted, or was; nil: not made yet
	known       []*sealed           // all that were made
	took        time.Duration

	sending   bool
	notBefore uint64 // block of the next try to send something
	fillFrom  uint64 // block of the next try to fill
	waits     bool   // for memory
	begunTold bool
	told      capacity.Element // the root that was told of
}

// sealed is the tree over the roots of units' arrays. A unit that was leased when it was made has the root 0
// in it; once that unit is filled, there is a new tree.
type sealed struct {
	roots []capacity.Element
	tree  *capacity.Tree
}

func newSealed(roots []capacity.Element) *sealed { return &sealed{roots, capacity.UnitTree(roots)} }

// count is how many units are in it.
func (s *sealed) count() (n int) {
	for _, root := range s.roots {
		if !root.IsZero() {
			n++
		}
	}
	return n
}

// hasFirst says whether the first n units have their arrays.
func (s *seal) hasFirst(n int) bool {
	if len(s.arrays) < n {
		return false
	}
	return !slices.Contains(s.arrays[:n], nil)
}

// allocationsOf are those of the first n units, which have their arrays.
func (s *seal) allocationsOf(n int) []*allocation {
	all := make([]*allocation, n)
	for c := range all {
		all[c] = s.allocations[c]
	}
	return all
}

// stepSeals keeps the arrays of the current period, and those of earlier ones for as long as
// challenges need them. Beginning and posting are for the period of the next block.
func (p *prover) stepSeals(ctx context.Context) error {
	next := p.head.Number + 1
	current := p.Clock.PeriodAt(next)
	wanted := map[uint64]bool{}
	if p.owes(p.Clock.Epoch(next)) && !p.leaving {
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
			p.untidy = true
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
	if s.stale || s.on.From == 0 || s.newest == nil || s.newest.tree.Root() != s.on.Root {
		if s.on, err = p.Chain.Seal(ctx, p.Commitment, s.period); err != nil {
			return err
		}
		s.stale = false
	}
	switch {
	case s.on.Begun == 0:
		p.drop(s)
		if current {
			return p.beginSeal(ctx, s)
		}
		return nil
	case current && !s.sending:
		if err := p.recogniseSeal(ctx, s.period); err != nil {
			return err
		}
	}
	if s.on.Ctx.IsZero() {
		p.drop(s)
		if current {
			return p.drawSeal(ctx, s)
		}
		return nil
	}
	if s.ctx != s.on.Ctx {
		terms, err := p.Chain.TermsAt(ctx, p.Commitment, p.Clock.Epoch(p.Clock.PeriodStart(s.period)))
		if err != nil {
			return err
		}
		p.drop(s)
		s.ctx, s.size = s.on.Ctx, terms.Units
		if err := p.recallSealed(s); err != nil {
			return err
		}
	}
	p.fill(ctx, s)
	if s.newest == nil || s.arrays == nil {
		return nil
	}
	root := s.newest.tree.Root()
	if root != s.on.Root {
		if s.on.From != 0 && s.find(s.on.Root) == nil {
			return s.mismatch(s.on.Root)
		}
		if current {
			p.postSeal(ctx, s)
		}
		return nil
	}
	if s.told != root {
		s.told = root
		p.tell(Event{Kind: Sealed, Period: s.period, Claimed: s.newest.count(), Took: s.took})
	}
	return nil
}

// find is the tree with a root, nil if it is none over this seal's arrays. A root that was posted before units
// came back from a lease has only the first of them: another prover, whose work was taken over, may have
// posted it.
func (s *seal) find(root capacity.Element) *sealed {
	for _, known := range s.known {
		if known.tree.Root() == root {
			return known
		}
	}
	for n := s.newest.count() - 1; n > 0; n-- {
		roots := make([]capacity.Element, s.size)
		copy(roots, s.newest.roots[:n])
		if made := newSealed(roots); made.tree.Root() == root {
			s.known = append(s.known, made)
			return made
		}
	}
	return nil
}

// recallSealed takes the trees that an earlier run made of a seal's units from the journal: units that are
// leased now may be in them, and cannot be filled again.
func (p *prover) recallSealed(s *seal) error {
	all, err := p.journal.roots(s.period, s.ctx, s.size)
	if err != nil {
		return err
	}
	for _, roots := range all {
		s.add(newSealed(roots))
	}
	return nil
}

// add notes a tree. That of the most units is the newest: none ever leaves.
func (s *seal) add(made *sealed) {
	s.known = append(s.known, made)
	if s.newest == nil || made.count() > s.newest.count() {
		s.newest = made
	}
}

// makeTree makes a tree with arrays that were filled now, and writes its roots into the journal before
// anything of it is sent.
func (p *prover) makeTree(s *seal, made map[int]filledArray) error {
	roots, added := make([]capacity.Element, s.size), false
	if s.newest != nil {
		copy(roots, s.newest.roots)
	}
	for c, a := range made {
		switch root := a.Root(); {
		case roots[c].IsZero():
			roots[c], added = root, true
		case roots[c] != root:
			return hint.Add(fmt.Errorf("%w: unit %d was filled again for period %d and has another root", ErrSealMismatch, c, s.period),
				"check this machine's memory for faults, and whether the journal was changed")
		}
	}
	if !added {
		return nil
	}
	killpoint.Here("prover/roots-not-recorded")
	if err := p.journal.putRoots(s.period, s.ctx, roots); err != nil {
		return err
	}
	killpoint.Here("prover/roots-recorded")
	s.add(newSealed(roots))
	return nil
}

// mismatch says that a root on chain is none that this prover made.
func (s *seal) mismatch(root capacity.Element) error {
	remedy := "find out whether another prover posted the root, and check this machine's memory for faults"
	if s.newest != nil && s.newest.count() < s.size {
		remedy = "the posted root includes units that are leased now, whose roots this journal does not have: use the data directory of the prover that posted it, or start again in the next seal period"
	}
	return hint.Add(fmt.Errorf("%w: the root %s, which the chain has for period %d, is none of this prover's arrays",
		ErrSealMismatch, capacity.Hex(root), s.period), "%s", remedy)
}

// beginSeal begins the period's seal: a block soon after has its seed.
func (p *prover) beginSeal(ctx context.Context, s *seal) error {
	if s.sending || p.head.Number < s.notBefore {
		return nil
	}
	tried, err := p.journal.beganSeal(s.period)
	if err != nil {
		return err
	}
	killpoint.Here("prover/seal-not-recorded")
	if err := p.journal.putSeal(s.period); err != nil {
		return err
	}
	killpoint.Here("prover/seal-recorded")
	s.sending = true
	loop.Go(ctx, p.loop, func(ctx context.Context) (*ledger.Receipt, error) {
		return p.Sender.BeginSeal(ctx, p.Commitment)
	}, func(r *ledger.Receipt, err error) error {
		killpoint.Here("prover/seal-begun")
		s.sending, s.notBefore = false, p.afterSending(r)
		if errors.Is(err, ledger.ErrSealAlreadyBegun) {
			// By someone else, which the next step reads; or the node has looked at the period before.
			if tried {
				return nil
			}
			return p.journal.forgetSeal(s.period)
		}
		if p.isFatal(err) {
			return err
		}
		if err != nil {
			p.warn("could not begin the seal", err, "period", s.period)
		}
		return nil
	})
	return nil
}

// drawSeal shows the value that is the seed, as soon as the beacon has it. If its block is out of the
// contracts' reach, the seal begins again.
func (p *prover) drawSeal(ctx context.Context, s *seal) error {
	at := s.on.SeedBlock()
	if s.sending || p.head.Number < max(s.notBefore, at) {
		return nil
	}
	if p.head.Number > p.Clock.LastSealDraw(at) {
		return p.beginSeal(ctx, s)
	}
	s.sending = true
	loop.Go(ctx, p.loop, func(ctx context.Context) (*ledger.Receipt, error) {
		header, err := p.Chain.Header(ctx, at)
		if err != nil {
			return nil, err
		}
		evidence, err := p.Chain.Evidence(ctx, header)
		if err != nil {
			return nil, err
		}
		return p.Sender.DrawSeal(ctx, p.Commitment, evidence)
	}, func(r *ledger.Receipt, err error) error {
		s.sending, s.notBefore = false, p.afterSending(r)
		if p.isFatal(err) {
			return err
		}
		if err != nil && !errors.Is(err, ledger.ErrSealAlreadyDrawn) && !errors.Is(err, ledger.ErrNoValue) {
			p.warn("could not draw the seal's seed", err, "period", s.period)
		}
		return nil
	})
	return nil
}

// postSeal posts the newest root.
func (p *prover) postSeal(ctx context.Context, s *seal) {
	if s.sending || p.head.Number < s.notBefore {
		return
	}
	s.sending = true
	post := ledger.SealRoot{ID: p.Commitment, Period: s.period, Ctx: s.ctx, Root: s.newest.tree.Root(), Units: s.newest.roots}
	loop.Go(ctx, p.loop, func(ctx context.Context) (*ledger.Receipt, error) {
		return p.Sender.PostSeal(ctx, post)
	}, func(r *ledger.Receipt, err error) error {
		killpoint.Here("prover/seal-posted")
		s.sending, s.notBefore = false, p.afterSending(r)
		if p.isFatal(err) || errors.Is(err, record.ErrContradicts) {
			return err
		}
		if err != nil { // what was posted is read and compared
			p.warn("could not post the seal", err, "period", s.period)
		}
		return nil
	})
}
