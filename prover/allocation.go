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

// errReleased says that a unit's memory was given back.
var errReleased = errors.New("the unit's memory was given back")

// A core is a physical core, on which one unit computes at a time.
type core struct {
	topology.Core
	turn  *semaphore.Weighted
	users int // places that have it; the machine's lock guards it
}

func newCore(c topology.Core) *core { return &core{Core: c, turn: semaphore.NewWeighted(1)} }

// run runs f on the core alone, when the turn comes. f calls giveWay, from one goroutine at a time,
// where others that wait for the core may go first: a chain must not wait for a seal to be filled.
func (c *core) run(ctx context.Context, f func(giveWay func()) error) error {
	if c.turn.Acquire(ctx, 1) != nil {
		return context.Cause(ctx)
	}
	held := true
	giveWay := func() {
		if held {
			c.turn.Release(1)
			held = c.turn.Acquire(ctx, 1) == nil
		}
	}
	pinned := false
	err := topology.Pin(c.Core, func() error {
		pinned = true
		return f(giveWay)
	})
	if !pinned { // the core was taken away: late is better than never
		err = f(giveWay)
	}
	if held {
		c.turn.Release(1)
	}
	return err
}

// An allocation is what a unit has of the machine while its array is wanted: a core, and memory near
// it. A [place] makes them, and its [Machine] releases them.
type allocation struct {
	of       *place
	core     *core
	released context.Context // ends with errReleased when the unit has to go
	release  context.CancelCauseFunc
	freed    chan struct{} // closed when the memory is the system's again
	bytes    uint64        // of memory that was freed; to be read when freed is closed

	mu     sync.RWMutex // read-locked by whoever uses the memory
	region *memory.Region
}

func newAllocation(of *place, c *core) *allocation {
	a := &allocation{of: of, core: c, freed: make(chan struct{})}
	a.released, a.release = context.WithCancelCause(context.Background())
	return a
}

// use keeps the memory until f returns. f's context ends when the allocation is released, and then use
// fails with errReleased.
func (a *allocation) use(ctx context.Context, f func(context.Context) error) error {
	a.mu.RLock()
	defer a.mu.RUnlock()
	return a.untilReleased(ctx, f)
}

func (a *allocation) untilReleased(ctx context.Context, f func(context.Context) error) error {
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	defer context.AfterFunc(a.released, func() { stop(errReleased) })()
	if a.released.Err() != nil {
		return errReleased
	}
	err := f(ctx)
	if err != nil && a.released.Err() != nil {
		return errReleased
	}
	return err
}

// getMemory gets memory for a number of blocks.
func (a *allocation) getMemory(ctx context.Context, blocks int, progress capacity.Progress) (memory.Report, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	err := a.untilReleased(ctx, func(ctx context.Context) (err error) {
		a.region, err = memory.Allocate(ctx, &a.core.Core, blocks, progress)
		return err
	})
	if err != nil {
		return memory.Report{}, err
	}
	return a.region.Report(), nil
}

// blocks is the memory. Only a function that use runs may touch it.
func (a *allocation) blocks() []capacity.Block { return a.region.Blocks() }

// free waits until nobody uses the memory any more, and gives it back.
func (a *allocation) free() error {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.region == nil {
		return nil
	}
	a.bytes = a.region.Report().Bytes
	return a.region.Free()
}

// useAll keeps the memory of several allocations until f returns, as use does for one.
func useAll(ctx context.Context, all []*allocation, f func(context.Context) error) error {
	if len(all) == 0 {
		return f(ctx)
	}
	return all[0].use(ctx, func(ctx context.Context) error { return useAll(ctx, all[1:], f) })
}
