package prover

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
)

// stepResponse takes a task from its block to its response. A transaction sent now comes into the
// next block at the earliest. A challenge is given up only when no response can come any more: one
// of an earlier run may be under way.
func (p *prover) stepResponse(ctx context.Context, t *task) error {
	s, last := p.seals[t.period], p.Clock.LastResponse(t.number)
	over := p.head.Number > last
	switch {
	case !s.before(t.number):
		if over || s.on.Posted != 0 {
			return p.unsealed(ctx, t)
		}
		return nil // not known yet
	case over:
		return p.miss(ctx, t, fmt.Sprintf("%s before block %d, the last of its window", t.lacks(), last))
	case p.head.Number == last || s.units == nil:
		return nil // too late, or not ready yet
	case t.found == nil:
		return p.beginSearch(ctx, t, s)
	case t.found.count() > 0:
		return p.respond(ctx, t)
	}
	return nil
}

// beginSearch searches for the shares of the units that owe them.
func (p *prover) beginSearch(ctx context.Context, t *task, s *seal) error {
	leased, err := p.Chain.LeasedAt(ctx, p.Commitment, t.number)
	if err != nil {
		return err
	}
	free := ledger.FirstUnits(len(s.units)).Without(leased)
	if free.Count() == 0 {
		p.close(t, Excused, "all units are leased")
		return nil
	}
	p.tell(Event{Kind: ChallengeSeen, Period: t.period, Challenge: t.number})
	p.makeWay()
	p.search(ctx, t, searching, s, free)
	p.hurry(t)
	return nil
}

// lacks says why a challenge has no response.
func (t *task) lacks() string {
	switch {
	case t.found == nil:
		return "the arrays were not ready"
	case t.found.count() == 0:
		return "no unit found all its shares"
	}
	return "the response did not get into the chain"
}

// unsealed closes a challenge that came before the period's seal.
func (p *prover) unsealed(ctx context.Context, t *task) error {
	excused := t.number < p.Clock.GraceEnd(t.period)
	if !excused {
		sealed, err := p.sealedBefore(ctx, t.period)
		if err != nil {
			return err
		}
		excused = !sealed
	}
	switch {
	case excused && t.number < p.start:
		t.outcome.closed = true // not worth an event any more
	case excused:
		p.close(t, Excused, "the units were not sealed yet")
	default:
		return p.miss(ctx, t, fmt.Sprintf("period %d's seal was not posted before it", t.period))
	}
	return nil
}

// sealedBefore says whether the commitment was sealed in a period before this one.
func (p *prover) sealedBefore(ctx context.Context, period uint64) (bool, error) {
	for earlier := p.Clock.Period(p.terms.StartEpoch); earlier < period; earlier++ {
		s, err := p.Chain.Seal(ctx, p.Commitment, earlier)
		if err != nil || s.Posted != 0 {
			return s.Posted != 0, err
		}
	}
	return false, nil
}

// search looks for the shares of some units, one core each. It ends early with those that were
// found when it is stopped.
func (p *prover) search(ctx context.Context, t *task, what activity, s *seal, of ledger.Bitmap) {
	start, beacon, units := time.Now(), t.beacon, s.units
	begin(ctx, p, t, what, func(ctx context.Context) ([][]capacity.Share, error) {
		return p.findShares(ctx, units, of, beacon), nil
	}, func(shares [][]capacity.Share, _ error) error {
		t.found = newFindings(p.Profile, shares)
		t.found.took = time.Since(start)
		if what == repeating {
			p.repeated(t)
		}
		return nil
	})
}

// makeWay stops searches that can wait: they start again when no search for a response is under way.
func (p *prover) makeWay() {
	for _, t := range p.tasks {
		if t.work.doing == repeating {
			t.work.stop(errMakeWay)
		}
	}
}

func (p *prover) findShares(ctx context.Context, units []Unit, of ledger.Bitmap, beacon capacity.Element) [][]capacity.Share {
	shares := make([][]capacity.Share, len(units))
	var all sync.WaitGroup
	defer all.Wait()
	for c, unit := range units {
		if unit == nil || !of.Has(c) {
			continue
		}
		all.Go(func() {
			found, err := unit.Shares(ctx, beacon, p.Clock.Target)
			switch {
			case err == nil && len(found) == p.Profile.Slots:
				shares[c] = found
			case ctx.Err() == nil && !errors.Is(err, errReleased):
				p.warn("a unit did not find all its shares and is not claimed", err, "unit", c, "shares", len(found))
			}
		})
	}
	return shares
}

// respond sends the response, unless this or another prover has.
func (p *prover) respond(ctx context.Context, t *task) error {
	earlier, err := p.journal.responses(t.number)
	if err != nil {
		return err
	}
	tried := slices.ContainsFunc(earlier, func(r plannedResponse) bool { return r.Block == t.hash })
	entry := plannedResponse{Block: t.hash, ShareRoot: capacity.Hex(t.found.tree.Root()), Claimed: t.found.claimed}
	if err := p.journal.addResponse(t.number, entry, t.found.tree.Root(), t.found.shares, p.lookback(p.head.Number)); err != nil {
		return err
	}
	response := ledger.Response{ID: p.Commitment, Challenge: t.number, Beacon: t.beacon, ShareRoot: t.found.tree.Root(), Bitmap: t.found.claimed}
	t.sent = true
	p.send(ctx, t, responding, func(ctx context.Context) (*ledger.Receipt, error) {
		return p.Sender.Respond(ctx, response)
	}, func(err error) error {
		switch {
		case errors.Is(err, ledger.ErrAlreadyResponded) && !tried: // by someone else, which the next step reads
			t.sent = false
			return p.journal.forgetResponse(t.number, entry)
		case errors.Is(err, ledger.ErrEpochFull):
			p.close(t, Excused, "its epoch has as many challenges as it may have")
		case wasStopped(err): // too late, which the next step says
		default:
			p.warn("could not respond", err, "challenge", t.number)
		}
		return nil
	})
	return nil
}
