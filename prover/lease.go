package prover

import (
	"context"
	"slices"

	"github.com/muster-network/muster/internal/loop"
)

// readLeases reads how many units are leased for the challenges to come: the highest-numbered ones. What
// the chain says counts: it refuses a claim of a leased unit, and any other unit owes its chain.
func (p *prover) readLeases(ctx context.Context) error {
	if p.leasesOf == p.head.Hash {
		return nil
	}
	leased, err := p.Chain.LeasedAt(ctx, p.Commitment, p.Clock.NextSlotStart(p.head.Number+1))
	if err != nil {
		return err
	}
	before := p.leased
	p.leasesOf, p.leased = p.head.Hash, leased
	which := func(from, to int) (units []int) { // that were leased when as many as to were, and not from
		for c := max(0, p.terms.Units-to); c < p.terms.Units-from; c++ {
			units = append(units, c)
		}
		return units
	}
	switch {
	case leased > before:
		p.tell(Event{Kind: Leased, Which: which(before, leased)})
	case leased < before:
		p.tell(Event{Kind: LeaseEnded, Which: which(leased, before)})
	}
	return nil
}

// stepLeases takes the arrays of leased units out of memory as soon as no chain and no audit can need them.
// A unit that comes back is filled again, and is part of a new root if the posted one does not have it.
func (p *prover) stepLeases(ctx context.Context) {
	var units []int
	var allocations []*allocation
	for _, s := range p.seals {
		for c := max(0, s.size-p.leased); c < s.size; c++ {
			if p.needs(s, c) {
				continue
			}
			if released := p.releaseUnit(s, c); len(released) > 0 {
				allocations = append(allocations, released...)
				units = append(units, c)
			}
		}
	}
	if len(units) == 0 {
		return
	}
	slices.Sort(units)
	units = slices.Compact(units)
	loop.Go(ctx, p.loop, func(ctx context.Context) (uint64, error) {
		return p.Machine.awaitFreed(ctx, allocations)
	}, func(bytes uint64, err error) error {
		if err == nil {
			p.tell(Event{Kind: Freed, Which: units, Bytes: bytes})
		}
		return nil
	})
}

// needs says whether a challenge may still need the array that a seal has of unit c.
func (p *prover) needs(s *seal, c int) bool {
	for _, t := range p.tasks {
		if t.period == s.period && t.needs(c) {
			return true
		}
	}
	return false
}

// releaseUnit ends the allocations that a seal has for unit c.
func (p *prover) releaseUnit(s *seal, c int) (all []*allocation) {
	if a := s.allocations[c]; a != nil {
		s.arrays = slices.Clone(s.arrays) // chains may read the old slice
		s.arrays[c] = nil
		delete(s.allocations, c)
		all = append(all, a)
	}
	if s.filling != nil && s.filling.allocations[c] != nil && s.filling.allocations[c].released.Err() == nil {
		all = append(all, s.filling.allocations[c])
	}
	for _, a := range all {
		p.Machine.release(a)
	}
	return all
}

// miss closes a challenge to which no response can come any more.
func (p *prover) miss(ctx context.Context, t *task, reason string) error {
	terms, err := p.Chain.TermsAt(ctx, p.Commitment, p.Clock.Epoch(t.number))
	if err != nil {
		return err
	}
	leased, err := p.Chain.LeasedAt(ctx, p.Commitment, t.number)
	switch {
	case err != nil:
		return err
	case leased >= terms.Units:
		p.close(t, Excused, "all units are leased")
	default:
		p.close(t, Missed, reason)
	}
	return nil
}
