package prover

import (
	"context"
	"slices"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/loop"
)

// readLeases reads which units are leased for the challenges to come. What the chain says counts: it
// refuses a claim of a leased unit, and any other unit owes its shares.
func (p *prover) readLeases(ctx context.Context) error {
	if p.leasesOf == p.head.Hash {
		return nil
	}
	leased, err := p.Chain.LeasedAt(ctx, p.Commitment, p.head.Number+1)
	if err != nil {
		return err
	}
	p.leasesOf = p.head.Hash
	began, ended := leased.Without(p.leased), p.leased.Without(leased)
	p.leased = leased
	p.toRelease = p.toRelease.Without(ended).With(began)
	if began.Count() > 0 {
		p.tell(Event{Kind: Leased, Which: list(began)})
	}
	if ended.Count() > 0 {
		p.tell(Event{Kind: LeaseEnded, Which: list(ended)})
	}
	return nil
}

// stepLeases takes the arrays of leased units out of memory: at once, or, if a response claims the
// unit, as soon as its audit cannot ask for that array any more. A unit that comes back is filled
// again if it is part of the posted seal, and otherwise from the next seal period on.
func (p *prover) stepLeases(ctx context.Context) {
	var units []int
	var released ledger.Bitmap
	var allocations []*allocation
	for _, c := range list(p.toRelease) {
		if !p.mayBeAudited(c) {
			units = append(units, c)
			released.Add(c)
			allocations = append(allocations, p.releaseUnit(c)...)
		}
	}
	if len(units) == 0 {
		return
	}
	p.toRelease = p.toRelease.Without(released)
	loop.Go(ctx, p.loop, func(ctx context.Context) (uint64, error) {
		return p.machine.awaitFreed(ctx, allocations)
	}, func(bytes uint64, err error) error {
		if err == nil {
			p.tell(Event{Kind: Freed, Which: units, Bytes: bytes})
		}
		return nil
	})
}

// mayBeAudited says whether an audit may still ask for unit c: a response that is on its way or on
// chain claims it, and no other unit was drawn yet.
func (p *prover) mayBeAudited(c int) bool {
	for _, t := range p.tasks {
		if t.outcome.closed || t.audit.hopeless || !t.claims(c) {
			continue
		}
		q, err := capacity.UnpackQuery(p.Profile, t.audit.query)
		if t.audit.query.IsZero() || err == nil && q.Unit == c {
			return true
		}
	}
	return false
}

// releaseUnit ends all allocations of unit c.
func (p *prover) releaseUnit(c int) (all []*allocation) {
	for _, s := range p.seals {
		if a := s.allocations[c]; a != nil {
			s.units = slices.Clone(s.units) // searches may read the old slice
			s.units[c] = nil
			delete(s.allocations, c)
			all = append(all, a)
		}
		if s.filling != nil && s.filling.allocations[c] != nil {
			all = append(all, s.filling.allocations[c])
		}
	}
	for _, a := range all {
		p.machine.release(a)
	}
	return all
}

// allLeased says whether all units of the commitment were leased, so that none owed shares.
func (p *prover) allLeased(ctx context.Context, challenge uint64) (bool, error) {
	terms, err := p.Chain.TermsAt(ctx, p.Commitment, p.Clock.Epoch(challenge))
	if err != nil {
		return false, err
	}
	leased, err := p.Chain.LeasedAt(ctx, p.Commitment, challenge)
	owing := ledger.FirstUnits(terms.Units).Without(leased)
	return owing.Count() == 0, err
}

// miss closes a challenge to which no response can come any more.
func (p *prover) miss(ctx context.Context, t *task, reason string) error {
	leased, err := p.allLeased(ctx, t.number)
	switch {
	case err != nil:
		return err
	case leased:
		p.close(t, Excused, "all units are leased")
	default:
		p.close(t, Missed, reason)
	}
	return nil
}

// list is the units of a set, in order.
func list(set ledger.Bitmap) (units []int) {
	for n := range set.Count() {
		units = append(units, set.Nth(n))
	}
	return units
}
