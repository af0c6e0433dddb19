package prover

import (
	"context"
	"errors"
	"sync"

	"golang.org/x/sync/semaphore"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/host/memory"
	"github.com/muster-network/muster/host/topology"
)

// errVacated says that a unit's memory was given back.
var errVacated = errors.New("the unit's memory was given back")

// A seat is a core, on which one unit computes at a time.
type seat struct {
	core topology.Core
	turn *semaphore.Weighted
}

// run runs f on the core alone, when the turn comes. f calls giveWay, from one goroutine at a time,
// where others that wait for the core may go first: a search must not wait for a seal to be filled.
func (s *seat) run(ctx context.Context, f func(giveWay func()) error) error {
	if s.turn.Acquire(ctx, 1) != nil {
		return context.Cause(ctx)
	}
	held := true
	giveWay := func() {
		if held {
			s.turn.Release(1)
			held = s.turn.Acquire(ctx, 1) == nil
		}
	}
	pinned := false
	err := topology.Pin(s.core, func() error {
		pinned = true
		return f(giveWay)
	})
	if !pinned { // the core was taken away: late is better than never
		err = f(giveWay)
	}
	if held {
		s.turn.Release(1)
	}
	return err
}

// A place is where a unit lives while its array is wanted: a core, and memory near it.
type place struct {
	seat *seat
	gone context.Context // ends with errVacated when the place is given up
	end  context.CancelCauseFunc
	left chan struct{} // closed when the memory is the system's again

	freed uint64 // bytes that were given back; to be read when left is closed

	mu     sync.RWMutex // read-locked by whoever uses the memory
	region *memory.Region
}

func newPlace(s *seat) *place {
	l := &place{seat: s, left: make(chan struct{})}
	l.gone, l.end = context.WithCancelCause(context.Background())
	return l
}

// hold keeps the memory where it is until f returns. f's context ends when the memory is wanted
// back, and then hold fails with errVacated.
func (l *place) hold(ctx context.Context, f func(context.Context) error) error {
	l.mu.RLock()
	defer l.mu.RUnlock()
	return l.whileHere(ctx, f)
}

func (l *place) whileHere(ctx context.Context, f func(context.Context) error) error {
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	defer context.AfterFunc(l.gone, func() { stop(errVacated) })()
	if l.gone.Err() != nil {
		return errVacated
	}
	err := f(ctx)
	if err != nil && l.gone.Err() != nil {
		return errVacated
	}
	return err
}

// furnish gets the memory.
func (l *place) furnish(ctx context.Context, blocks int, progress capacity.Progress) (memory.Report, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	err := l.whileHere(ctx, func(ctx context.Context) (err error) {
		l.region, err = memory.Allocate(ctx, &l.seat.core, blocks, progress)
		return err
	})
	if err != nil {
		return memory.Report{}, err
	}
	return l.region.Report(), nil
}

// blocks is the memory. Only who holds the place may use it.
func (l *place) blocks() []capacity.Block { return l.region.Blocks() }

// free waits until nobody uses the memory any more, and gives it back.
func (l *place) free() error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.region == nil {
		return nil
	}
	l.freed = l.region.Report().Bytes
	return l.region.Free()
}

// A tenant is a unit in its place.
type tenant struct {
	unit  Unit
	place *place
}

func (t tenant) Root() capacity.Element { return t.unit.Root() }

func (t tenant) Shares(ctx context.Context, beacon capacity.Element, target uint64) (shares []capacity.Share, err error) {
	err = t.place.hold(ctx, func(ctx context.Context) error {
		return t.place.seat.run(ctx, func(func()) (err error) {
			shares, err = t.unit.Shares(ctx, beacon, target)
			return err
		})
	})
	return shares, err
}

func (t tenant) Evidence(seals, shares *capacity.Tree, beacon capacity.Element, nonce uint64, q capacity.Query) (e *capacity.Evidence, err error) {
	err = t.place.hold(context.Background(), func(context.Context) (err error) {
		e, err = t.unit.Evidence(seals, shares, beacon, nonce, q)
		return err
	})
	return e, err
}
