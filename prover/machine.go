package prover

import (
	"context"
	"fmt"
	"log/slog"
	"runtime/debug"
	"slices"
	"sync"

	"golang.org/x/sync/errgroup"
	"golang.org/x/sync/semaphore"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/host/memory"
	"github.com/muster-network/muster/host/topology"
	"github.com/muster-network/muster/internal/hint"
)

// A Machine is the part of this computer that the provers of one process share: some physical cores, and
// memory that is the system's again as soon as no array needs it. It is safe for concurrent use.
type Machine struct {
	log    *slog.Logger
	survey func() (*memory.Inventory, error) // what memory there is
	cores  []*core
	memory *semaphore.Weighted // held while memory is taken: what is free is not known until that is over
	turns  *turns

	mu        sync.Mutex
	places    map[*place]bool
	allocated map[*allocation]bool // those that may have memory; true: released
}

// A Placement says which core and which memory a unit was given.
type Placement struct {
	Unit   int           `json:"unit"`
	CPUs   []int         `json:"cpus"` // the threads of its core
	Node   int           `json:"node"` // NUMA node of its core, or -1
	Memory memory.Report `json:"memory"`
}

// OpenMachine looks at this computer. cores is how many to use; 0: all that this process may. log may be nil.
func OpenMachine(cores int, log *slog.Logger) (*Machine, error) {
	if cores < 0 {
		return nil, hint.Add(fmt.Errorf("there are no %d physical cores to use", cores), "give a number above 0, or 0 for all")
	}
	found, err := topology.Detect()
	if err != nil {
		return nil, fmt.Errorf("look at this machine: %w", err)
	}
	if cores == 0 {
		cores = max(1, found.Units())
	}
	if len(found.Cores) == 0 {
		return nil, hint.Add(fmt.Errorf("%w: this process may not use a single core", topology.ErrNoTopology),
			"check the affinity and the control group of this process")
	}
	return newMachine(found.Cores[:min(cores, len(found.Cores))], memory.Survey, log), nil
}

// newMachine is a machine of some cores, and of the memory that survey finds.
func newMachine(cores []topology.Core, survey func() (*memory.Inventory, error), log *slog.Logger) *Machine {
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	m := &Machine{
		log: log, survey: survey, memory: semaphore.NewWeighted(1), turns: newTurns(),
		places: map[*place]bool{}, allocated: map[*allocation]bool{},
	}
	for _, c := range cores {
		m.cores = append(m.cores, newCore(c))
	}
	return m
}

// need is the memory of units: an array and a chain each, and one proof at a time. The circuit and its key are
// in memory already.
func need(p capacity.Profile, class int) memory.Need {
	return memory.Need{Region: p.ArrayBytes(), Beside: p.ChainBytes(class), Once: circuits.ProofMemory(p)}
}

// release ends an allocation. Its memory is freed as soon as those who use it, whose contexts end, have
// let go of it.
func (m *Machine) release(a *allocation) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if released, there := m.allocated[a]; released || !there {
		return
	}
	m.allocated[a] = true
	a.release(errReleased)
	go func() {
		if err := a.free(); err != nil {
			m.log.Warn("could not give memory back", "error", err)
		}
		a.of.bytes.Add(-int64(a.bytes))
		m.mu.Lock()
		delete(m.allocated, a)
		m.mu.Unlock()
		close(a.freed)
	}()
}

// getMemory gets memory for units, or for none of them when they do not all fit: it wraps
// [memory.ErrTooLittle] then. First it waits for memory that is being freed.
func (m *Machine) getMemory(ctx context.Context, units map[int]*allocation, p capacity.Profile, progress func(c, done int)) ([]Placement, error) {
	if m.memory.Acquire(ctx, 1) != nil {
		return nil, context.Cause(ctx)
	}
	defer m.memory.Release(1)
	if _, err := m.awaitFreed(ctx, m.all(true)); err != nil {
		return nil, err
	}
	debug.FreeOSMemory() // what chains and proofs took and do not use any more would count as taken
	inventory, err := m.survey()
	if err != nil {
		return nil, err
	}
	if err := inventory.Require(len(units), memory.Need{Region: p.ArrayBytes()}); err != nil {
		return nil, err
	}
	var mu sync.Mutex
	var given []Placement
	g, ctx := errgroup.WithContext(ctx)
	for c, a := range units {
		g.Go(func() error {
			report, err := a.getMemory(ctx, p.Blocks, func(done, _ int) { progress(c, done) })
			if err != nil {
				return unlessReleased(err)
			}
			a.of.bytes.Add(int64(report.Bytes))
			mu.Lock()
			defer mu.Unlock()
			m.arrived(a.of)
			given = append(given, Placement{Unit: c, CPUs: a.core.Threads, Node: a.core.Node, Memory: report})
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	slices.SortFunc(given, func(a, b Placement) int { return a.Unit - b.Unit })
	return given, nil
}

// all is the allocations that may have memory, or only the released ones of them.
func (m *Machine) all(releasedOnly bool) (all []*allocation) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for a, released := range m.allocated {
		if released || !releasedOnly {
			all = append(all, a)
		}
	}
	return all
}

// holdsBeside says whether anything but some allocations has memory, or will.
func (m *Machine) holdsBeside(own map[int]*allocation) bool {
	all := m.all(false)
	for _, a := range own {
		all = slices.DeleteFunc(all, func(other *allocation) bool { return a == other })
	}
	return len(all) > 0
}

// awaitFreed waits until the memory of released allocations is the system's, and says how much that is.
func (m *Machine) awaitFreed(ctx context.Context, released []*allocation) (bytes uint64, err error) {
	for _, a := range released {
		select {
		case <-a.freed:
			bytes += a.bytes
		case <-ctx.Done():
			return 0, context.Cause(ctx)
		}
	}
	return bytes, nil
}
