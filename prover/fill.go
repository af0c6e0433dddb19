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
	ctx    capacity.Element
	places map[int]*place // by unit
	start  time.Time
	meter  *meter
	stop   context.CancelCauseFunc
}

// lacking lists the units of a seal that have no array and could answer with one: they are not
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
	f := &filling{ctx: s.ctx, places: map[int]*place{}, start: time.Now()}
	f.meter = &meter{report: p.Progress, done: make([]int, s.size), total: len(lacking) * stages * p.Profile.Blocks()}
	for _, c := range lacking {
		f.places[c] = p.site.take(c)
	}
	s.filling = f
	f.stop = loop.Go(ctx, p.loop, func(ctx context.Context) ([]Place, error) {
		return p.site.furnish(ctx, f.places, p.Profile, f.meter.set)
	}, func(given []Place, err error) error {
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
			p.tell(Event{Kind: Placed, Period: s.period, Places: given})
		}
		p.warnOf(given)
		p.fillPlaces(ctx, s, f)
		return nil
	})
}

// Stages of making an array, each a block after the other: getting memory, filling it, hashing it.
const stages = 3

// fillPlaces fills the arrays.
func (p *prover) fillPlaces(ctx context.Context, s *seal, f *filling) {
	helpers := max(1, len(p.site.seats)/len(f.places))
	f.stop = loop.Go(ctx, p.loop, func(ctx context.Context) (map[int]Unit, error) {
		var mu sync.Mutex
		made := map[int]Unit{}
		g, ctx := errgroup.WithContext(ctx)
		for c, l := range f.places {
			g.Go(func() error {
				u, err := p.sealIn(ctx, l, f, c, helpers)
				if err != nil {
					return unlessVacated(err)
				}
				mu.Lock()
				defer mu.Unlock()
				made[c] = tenant{u, l}
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

// sealIn makes the array of unit c in its place.
func (p *prover) sealIn(ctx context.Context, l *place, f *filling, c, helpers int) (u Unit, err error) {
	err = l.hold(ctx, func(ctx context.Context) error {
		return l.seat.run(ctx, func(giveWay func()) (err error) {
			u, err = p.SealUnit(ctx, p.Profile, f.ctx, c, capacity.Options{
				Blocks:  l.blocks(),
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
	if s.places == nil {
		s.places = map[int]*place{}
	}
	for c, l := range f.places {
		if l.gone.Err() == nil {
			units[c], s.places[c] = made[c], l
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
			return fmt.Errorf("%w: unit %d was filled again for period %d and has another root; is this machine's memory faulty, or the journal damaged?", ErrSealMismatch, c, s.period)
		}
	}
	return nil
}

// holdsOthers says whether another seal's arrays are in memory.
func (p *prover) holdsOthers(s *seal) bool {
	for _, other := range p.seals {
		if other != s && len(other.places) > 0 {
			return true
		}
	}
	return false
}

// waitForMemory has the arrays made later: those of an earlier seal, which challenges still need,
// leave no room.
func (p *prover) waitForMemory(s *seal, why error) {
	p.empty(s.filling)
	s.filling, s.fillFrom = nil, p.head.Number+1
	if !s.waits {
		s.waits = true
		p.Log.Warn("the arrays of a new seal period wait for the memory of old ones, which challenges still need", "period", s.period, "error", why)
	}
}

// empty stops a filling, and gives its memory back.
func (p *prover) empty(f *filling) {
	f.stop(nil)
	for _, l := range f.places {
		p.site.leave(l)
	}
}

// drop frees a seal's arrays, made or being made.
func (p *prover) drop(s *seal) {
	if s.filling != nil {
		p.empty(s.filling)
	}
	for _, l := range s.places {
		p.site.leave(l)
	}
	s.filling, s.places, s.units, s.roots, s.tree, s.took = nil, nil, nil, nil, nil, 0
	s.begunTold, s.told, s.waits = false, false, false
}

// unlessVacated drops the error of a unit whose memory was wanted for something else.
func unlessVacated(err error) error {
	if errors.Is(err, errVacated) {
		return nil
	}
	return err
}

// warnOf logs, once each, what was refused to the arrays.
func (p *prover) warnOf(places []Place) {
	for _, l := range places {
		for _, note := range l.Memory.Notes {
			if !p.warned[note.Problem] {
				p.warned[note.Problem] = true
				p.Log.Warn(note.Problem, "unit", l.Unit, "remedy", note.Remedy)
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
