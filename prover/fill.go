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
	roots       []capacity.Element  // by unit, that an array must have; 0 or none: not known
	ofLeased    bool                // only responses on chain need them
	placed      bool                // the memory is there
	start       time.Time
	meter       *meter
	stop        context.CancelCauseFunc
}

// lacking lists the units of a seal that have no array and are not leased. If there are none, it lists the
// leased ones whose arrays a response on chain needs: an earlier run claimed them, and nothing can be proven
// without them.
func (p *prover) lacking(s *seal) (units []int, leased bool) {
	free := s.size - min(p.leased, s.size)
	lacks := func(c int) bool { return s.arrays == nil || s.arrays[c] == nil }
	for c := range free {
		if lacks(c) {
			units = append(units, c)
		}
	}
	if len(units) > 0 {
		return units, false
	}
	for c := free; c < s.size; c++ {
		if lacks(c) && p.owesArray(s, c) {
			units = append(units, c)
		}
	}
	return units, true
}

// owesArray says whether the evidence for a response on chain needs the array that a seal has of unit c.
func (p *prover) owesArray(s *seal, c int) bool {
	for _, t := range p.tasks {
		if t.period == s.period && t.owesArray(c) {
			return true
		}
	}
	return false
}

// fill makes the arrays that a seal lacks: first it gets memory for all of them, then each is filled
// on the core of its unit.
func (p *prover) fill(ctx context.Context, s *seal) {
	lacking, leased := p.lacking(s)
	if len(lacking) == 0 && s.newest != nil && s.arrays == nil {
		s.arrays = make([]*capacity.Array, s.size) // all are leased: there is nothing to wait for
	}
	if s.filling != nil || len(lacking) == 0 || p.head.Number < s.fillFrom || p.gettingMemory() {
		return
	}
	if !s.begunTold {
		s.begunTold = true
		p.tell(Event{Kind: SealBegun, Period: s.period})
	}
	f := &filling{ctx: s.ctx, allocations: map[int]*allocation{}, ofLeased: leased, start: time.Now()}
	if s.newest != nil {
		f.roots = s.newest.roots
	}
	f.meter = &meter{report: p.Progress, done: make([]int, s.size), total: len(lacking) * stages * p.Profile.Blocks}
	for _, c := range lacking {
		f.allocations[c] = p.place.allocate(c)
	}
	s.filling = f
	f.stop = loop.Go(ctx, p.loop, func(ctx context.Context) ([]Placement, error) {
		return p.Machine.getMemory(ctx, f.allocations, p.Profile, f.meter.set)
	}, func(given []Placement, err error) error {
		switch {
		case s.filling != f || wasStopped(err):
			return nil // dropped meanwhile
		case errors.Is(err, memory.ErrTooLittle) && f.ofLeased:
			p.waitForMemory(s, "a response claimed units that are leased now, and cannot be proven until there is memory for their arrays", err)
			return nil
		case errors.Is(err, memory.ErrTooLittle) && p.Machine.holdsBeside(f.allocations):
			p.waitForMemory(s, "the arrays of a new seal period wait for the memory of old ones, which challenges still need", err)
			return nil
		case err != nil:
			return fmt.Errorf("get memory for the units: %w", err)
		}
		f.placed = true
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

// A filledArray is an array that a filling has made.
type filledArray struct {
	*capacity.Array
	kept bool // it was read from its file
}

// fillArrays fills the arrays.
func (p *prover) fillArrays(ctx context.Context, s *seal, f *filling) {
	helpers := max(1, p.place.spare()/len(f.allocations))
	f.stop = loop.Go(ctx, p.loop, func(ctx context.Context) (map[int]filledArray, error) {
		var mu sync.Mutex
		made := map[int]filledArray{}
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
	}, func(made map[int]filledArray, err error) error {
		if s.filling != f || wasStopped(err) {
			return nil // dropped meanwhile
		}
		if err != nil {
			return fmt.Errorf("seal the units for period %d: %w", s.period, err)
		}
		return p.filled(s, f, made)
	})
}

// sealIn makes the array of unit c in its memory: it reads the one that is kept, or fills it.
func (p *prover) sealIn(ctx context.Context, a *allocation, f *filling, c, helpers int) (made filledArray, err error) {
	err = a.use(ctx, func(ctx context.Context) error {
		return a.core.run(ctx, func(giveWay func()) (err error) {
			opt := capacity.Options{
				Blocks:  a.blocks(),
				Workers: helpers,
				Progress: func(done, _ int) {
					f.meter.set(c, p.Profile.Blocks+done)
					giveWay()
				},
			}
			if p.shelf != nil && c < len(f.roots) && !f.roots[c].IsZero() { // otherwise nobody knows what it should be
				made.Array, err = p.shelf.get(ctx, p.Profile, f.ctx, c, f.roots[c], opt)
				if made.kept = made.Array != nil; made.kept || err != nil {
					return err
				}
			}
			made.Array, err = p.SealUnit(ctx, p.Profile, f.ctx, c, opt)
			return err
		})
	})
	return made, err
}

// filled takes arrays into their seal. A unit that is leased by then is left out of it.
func (p *prover) filled(s *seal, f *filling, made map[int]filledArray) error {
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
		s.allocations, s.shelved = map[int]*allocation{}, map[int]bool{}
	}
	for c, array := range made {
		arrays[c], s.allocations[c], s.shelved[c] = array.Array, f.allocations[c], array.kept
	}
	s.arrays, s.took = arrays, time.Since(f.start)
	return p.makeTree(s, made)
}

// gettingMemory says whether memory for arrays is being taken: what is free is not known until that is over.
func (p *prover) gettingMemory() bool {
	for _, s := range p.seals {
		if s.filling != nil && !s.filling.placed {
			return true
		}
	}
	return false
}

// waitForMemory puts off filling until the next block.
func (p *prover) waitForMemory(s *seal, what string, why error) {
	p.empty(s.filling)
	s.filling, s.fillFrom = nil, p.head.Number+1
	if !s.waits {
		s.waits = true
		p.warn(what, why, "period", s.period)
	}
}

// empty stops a filling and gives its memory back.
func (p *prover) empty(f *filling) {
	f.stop(nil)
	for _, a := range f.allocations {
		p.Machine.release(a)
	}
}

// drop frees a seal's arrays, made or being made.
func (p *prover) drop(s *seal) {
	if s.filling != nil {
		p.empty(s.filling)
	}
	for _, a := range s.allocations {
		p.Machine.release(a)
	}
	s.ctx, s.size, s.shelved = capacity.Element{}, 0, nil
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
