package prover

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/host/memory"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/loop"
)

// A filling is the making of arrays for one seal, beside the loop.
type filling struct {
	ctx         capacity.Element
	allocations map[int]*allocation // by unit
	start       time.Time
	meter       *meter
	stop        context.CancelCauseFunc
}

// lacking lists the units of a seal that have no array and could respond with one: they are not
// leased, and not left out of its tree.
func (p *prover) lacking(s *seal) (units []int) {
	for c := range s.size {
		has := s.units != nil && s.units[c] != nil
		leftOut := s.tree != nil && s.roots[c].IsZero()
		if !has && !leftOut && !p.leased.Has(c) {
			units = append(units, c)
		}
	}
	return units
}

// fill makes the arrays that a seal lacks: first it gets memory for all of them, then each is filled
// on the core of its unit.
func (p *prover) fill(ctx context.Context, s *seal) {
	lacking := p.lacking(s)
	if len(lacking) == 0 && s.tree != nil && s.units == nil {
		s.units = make([]Unit, s.size) // all are leased: there is nothing to wait for
	}
	if s.filling != nil || len(lacking) == 0 || p.head.Number < s.fillFrom {
		return
	}
	if !s.begunTold {
		s.begunTold = true
		p.tell(Event{Kind: SealBegun, Period: s.period})
	}
	f := &filling{ctx: s.ctx, allocations: map[int]*allocation{}, start: time.Now()}
	f.meter = &meter{report: p.Progress, done: make([]int, s.size), total: len(lacking) * stages * p.Profile.Blocks()}
	for _, c := range lacking {
		f.allocations[c] = p.machine.allocate(c)
	}
	s.filling = f
	f.stop = loop.Go(ctx, p.loop, func(ctx context.Context) ([]Placement, error) {
		return p.machine.getMemory(ctx, f.allocations, p.Profile, f.meter.set)
	}, func(given []Placement, err error) error {
		switch {
		case s.filling != f || wasStopped(err):
			return nil // dropped meanwhile
		case errors.Is(err, memory.ErrTooLittle) && p.holdsOthers(s):
			p.waitForMemory(s, err)
			return nil
		case err != nil:
			return fmt.Errorf("get memory for the units: %w", err)
		}
		if len(given) > 0 {
			p.tell(Event{Kind: Placed, Period: s.period, Placements: given})
		}
		p.warnOf(given)
		p.fillArrays(ctx, s, f)
		return nil
	})
}

// stages are the passes over the blocks of an array: getting memory, filling it, hashing it.
const stages = 3

// fillArrays fills the arrays.
func (p *prover) fillArrays(ctx context.Context, s *seal, f *filling) {
	helpers := max(1, len(p.machine.cores)/len(f.allocations))
	f.stop = loop.Go(ctx, p.loop, func(ctx context.Context) (map[int]Unit, error) {
		var mu sync.Mutex
		made := map[int]Unit{}
		g, ctx := errgroup.WithContext(ctx)
		for c, a := range f.allocations {
			g.Go(func() error {
				u, err := p.sealIn(ctx, a, f, c, helpers)
				if err != nil {
					return unlessReleased(err)
				}
				mu.Lock()
				defer mu.Unlock()
				made[c] = allocatedUnit{u, a}
				return nil
			})
		}
		return made, g.Wait()
	}, func(made map[int]Unit, err error) error {
		if s.filling != f || wasStopped(err) {
			return nil // dropped meanwhile
		}
		if err != nil {
			return fmt.Errorf("seal the units for period %d: %w", s.period, err)
		}
		return p.filled(s, f, made)
	})
}

// sealIn makes the array of unit c in its memory.
func (p *prover) sealIn(ctx context.Context, a *allocation, f *filling, c, helpers int) (u Unit, err error) {
	err = a.use(ctx, func(ctx context.Context) error {
		return a.core.run(ctx, func(giveWay func()) (err error) {
			u, err = p.SealUnit(ctx, p.Profile, f.ctx, c, capacity.Options{
				Blocks:  a.blocks(),
				Workers: helpers,
				Progress: func(done, _ int) {
					f.meter.set(c, p.Profile.Blocks()+done)
					giveWay()
				},
			})
			return err
		})
	})
	return u, err
}

// filled takes arrays into their seal. The first ones make its tree, unless an earlier run did: a unit
// that is leased by then is left out of it.
func (p *prover) filled(s *seal, f *filling, made map[int]Unit) error {
	s.filling = nil
	if len(made) == 0 {
		return nil // all were leased meanwhile
	}
	units := make([]Unit, s.size)
	copy(units, s.units)
	if s.allocations == nil {
		s.allocations = map[int]*allocation{}
	}
	for c, a := range f.allocations {
		if a.released.Err() == nil {
			units[c], s.allocations[c] = made[c], a
		}
	}
	s.units = units // a new slice: searches may read the old one
	if s.took == 0 {
		s.took = time.Since(f.start)
	}
	if s.tree == nil {
		return p.makeTree(s, made)
	}
	for c, u := range made {
		if u.Root() != s.roots[c] {
			return hint.Add(fmt.Errorf("%w: unit %d was filled again for period %d and has another root", ErrSealMismatch, c, s.period),
				"check this machine's memory for faults, and whether the journal was changed")
		}
	}
	return nil
}

// holdsOthers says whether another seal's arrays are in memory.
func (p *prover) holdsOthers(s *seal) bool {
	for _, other := range p.seals {
		if other != s && len(other.allocations) > 0 {
			return true
		}
	}
	return false
}

// waitForMemory puts off filling: the arrays of an earlier seal, which challenges still need, leave no
// room.
func (p *prover) waitForMemory(s *seal, why error) {
	p.empty(s.filling)
	s.filling, s.fillFrom = nil, p.head.Number+1
	if !s.waits {
		s.waits = true
		p.warn("the arrays of a new seal period wait for the memory of old ones, which challenges still need", why, "period", s.period)
	}
}

// empty stops a filling and gives its memory back.
func (p *prover) empty(f *filling) {
	f.stop(nil)
	for _, a := range f.allocations {
		p.machine.release(a)
	}
}

// drop frees a seal's arrays, made or being made.
func (p *prover) drop(s *seal) {
	if s.filling != nil {
		p.empty(s.filling)
	}
	for _, a := range s.allocations {
		p.machine.release(a)
	}
	s.filling, s.allocations, s.units, s.roots, s.tree, s.took = nil, nil, nil, nil, nil, 0
	s.begunTold, s.told, s.waits = false, false, false
}

// unlessReleased drops the error of a unit whose memory was given back.
func unlessReleased(err error) error {
	if errors.Is(err, errReleased) {
		return nil
	}
	return err
}

// warnOf logs each problem with the memory once.
func (p *prover) warnOf(placements []Placement) {
	for _, given := range placements {
		for _, note := range given.Memory.Notes {
			if !p.warned[note.Problem] {
				p.warned[note.Problem] = true
				p.Log.Warn(note.Problem, "unit", given.Unit, "hint", note.Remedy)
			}
		}
	}
}

// A meter adds up the progress of units that are filled at the same time.
type meter struct {
	mu     sync.Mutex
	report capacity.Progress
	done   []int // by unit
	sum    int
	total  int
}

func (m *meter) set(c, done int) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.sum += done - m.done[c]
	m.done[c] = done
	m.report(m.sum, m.total)
}
