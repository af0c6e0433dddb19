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

// lacking lists the units of a seal that have no array and are not leased.
func (p *prover) lacking(s *seal) (units []int) {
	for c := range s.size - min(p.leased, s.size) {
		if s.arrays == nil || s.arrays[c] == nil {
			units = append(units, c)
		}
	}
	return units
}

// fill makes the arrays that a seal lacks: first it gets memory for all of them, then each is filled
// on the core of its unit.
func (p *prover) fill(ctx context.Context, s *seal) {
	lacking := p.lacking(s)
	if len(lacking) == 0 && s.newest != nil && s.arrays == nil {
		s.arrays = make([]*capacity.Array, s.size) // all are leased: there is nothing to wait for
	}
	if s.filling != nil || len(lacking) == 0 || p.head.Number < s.fillFrom {
		return
	}
	if !s.begunTold {
		s.begunTold = true
		p.tell(Event{Kind: SealBegun, Period: s.period})
	}
	f := &filling{ctx: s.ctx, allocations: map[int]*allocation{}, start: time.Now()}
	f.meter = &meter{report: p.Progress, done: make([]int, s.size), total: len(lacking) * stages * p.Profile.Blocks}
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
	f.stop = loop.Go(ctx, p.loop, func(ctx context.Context) (map[int]*capacity.Array, error) {
		var mu sync.Mutex
		made := map[int]*capacity.Array{}
		g, ctx := errgroup.WithContext(ctx)
		for c, a := range f.allocations {
			g.Go(func() error {
				array, err := p.sealIn(ctx, a, f, c, helpers)
				if err != nil {
					return unlessReleased(err)
				}
				mu.Lock()
				defer mu.Unlock()
				made[c] = array
				return nil
			})
		}
		return made, g.Wait()
	}, func(made map[int]*capacity.Array, err error) error {
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
func (p *prover) sealIn(ctx context.Context, a *allocation, f *filling, c, helpers int) (array *capacity.Array, err error) {
	err = a.use(ctx, func(ctx context.Context) error {
		return a.core.run(ctx, func(giveWay func()) (err error) {
			array, err = p.SealUnit(ctx, p.Profile, f.ctx, c, capacity.Options{
				Blocks:  a.blocks(),
				Workers: helpers,
				Progress: func(done, _ int) {
					f.meter.set(c, p.Profile.Blocks+done)
					giveWay()
				},
			})
			return err
		})
	})
	return array, err
}

// filled takes arrays into their seal. A unit that is leased by then is left out of it.
func (p *prover) filled(s *seal, f *filling, made map[int]*capacity.Array) error {
	s.filling = nil
	for c, a := range f.allocations {
		if a.released.Err() != nil {
			delete(made, c)
		}
	}
	if len(made) == 0 {
		return nil // all were leased meanwhile
	}
	arrays := make([]*capacity.Array, s.size) // a new slice: chains may read the old one
	copy(arrays, s.arrays)
	if s.allocations == nil {
		s.allocations = map[int]*allocation{}
	}
	for c, array := range made {
		arrays[c], s.allocations[c] = array, f.allocations[c]
	}
	s.arrays, s.took = arrays, time.Since(f.start)
	return p.makeTree(s, made)
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
	s.filling, s.allocations, s.arrays, s.newest, s.known, s.took = nil, nil, nil, nil, nil, 0
	s.begunTold, s.told, s.waits = false, capacity.Element{}, false
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
