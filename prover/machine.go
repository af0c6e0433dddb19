package prover

import (
	"context"
	"fmt"
	"log/slog"
	"runtime/debug"
	"slices"
	"sync"
	"sync/atomic"

	"golang.org/x/sync/errgroup"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/host/memory"
	"github.com/muster-network/muster/host/topology"
	"github.com/muster-network/muster/internal/hint"
)

// A machine is the part of this computer that a prover uses: some physical cores, and memory that is
// the system's again as soon as no array needs it.
type machine struct {
	log    *slog.Logger
	survey func() (*memory.Inventory, error) // what memory there is
	cores  []*core
	bytes  atomic.Int64 // of memory that is allocated

	mu        sync.Mutex
	allocated map[*allocation]bool // those that may have memory; true: released
}

// A Placement says which core and which memory a unit was given.
type Placement struct {
	Unit   int           `json:"unit"`
	CPUs   []int         `json:"cpus"` // the threads of its core
	Node   int           `json:"node"` // NUMA node of its core, or -1
	Memory memory.Report `json:"memory"`
}

// openMachine looks at this computer. cores is how many to use; 0: all that this process may.
func openMachine(cores int, log *slog.Logger) (*machine, error) {
	found, err := topology.Detect()
	if err != nil {
		return nil, fmt.Errorf("look at this machine: %w", err)
	}
	if cores <= 0 {
		cores = max(1, found.Units())
	}
	if len(found.Cores) == 0 {
		return nil, hint.Add(fmt.Errorf("%w: this process may not use a single core", topology.ErrNoTopology),
			"check the affinity and the control group of this process")
	}
	return newMachine(found.Cores[:min(cores, len(found.Cores))], memory.Survey, log), nil
}

// newMachine is a machine of some cores, and of the memory that survey finds.
func newMachine(cores []topology.Core, survey func() (*memory.Inventory, error), log *slog.Logger) *machine {
	m := &machine{log: log, survey: survey, allocated: map[*allocation]bool{}}
	for _, c := range cores {
		m.cores = append(m.cores, newCore(c))
	}
	return m
}

// require checks that a number of units fit, before anything is done for them: a unit is a physical
// core (protocol section 1). Those that are leased have cores, but no arrays. It returns how many
// units this machine may serve.
func (m *machine) require(units, leased int, share bool, p capacity.Profile, need memory.Need) (may int, err error) {
	inventory, err := m.survey()
	if err != nil {
		return 0, err
	}
	cores, arrays := len(m.cores), inventory.Fit(need)
	may = min(cores, arrays)
	if units > cores && !share {
		return may, hint.Add(fmt.Errorf("%w: each of the %d units needs one of its own, and this machine may serve %d units of profile %s (it has %d cores for this process, and memory for %d arrays)",
			ErrTooFewCores, units, may, p.Name, cores, arrays),
			"use a machine with more cores, or let this process use more of them, or let units take turns with --share-cores, which slows them down until they miss challenges")
	}
	if units > cores {
		m.log.Warn("units share cores, which makes them miss challenges", "units", units, "cores", cores,
			"hint", "give each unit a physical core of its own")
	}
	return may, inventory.Require(units-leased, need)
}

// need is the memory of units: an array and a chain each, and one proof at a time. The circuit and its key are
// in memory already.
func need(p capacity.Profile, class int) memory.Need {
	return memory.Need{Region: p.ArrayBytes(), Beside: p.ChainBytes(class), Once: circuits.ProofMemory(p)}
}

// allocate gives unit c its core. It has no memory yet.
func (m *machine) allocate(c int) *allocation {
	a := newAllocation(m.cores[c%len(m.cores)])
	m.mu.Lock()
	defer m.mu.Unlock()
	m.allocated[a] = false
	return a
}

// release ends an allocation. Its memory is freed as soon as those who use it, whose contexts end, have
// let go of it.
func (m *machine) release(a *allocation) {
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
		m.bytes.Add(-int64(a.bytes))
		m.mu.Lock()
		delete(m.allocated, a)
		m.mu.Unlock()
		close(a.freed)
	}()
}

// getMemory gets memory for units, or for none of them when they do not all fit: it wraps
// [memory.ErrTooLittle] then. First it waits for memory that is being freed.
func (m *machine) getMemory(ctx context.Context, units map[int]*allocation, p capacity.Profile, progress func(c, done int)) ([]Placement, error) {
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
			m.bytes.Add(int64(report.Bytes))
			mu.Lock()
			defer mu.Unlock()
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
func (m *machine) all(releasedOnly bool) (all []*allocation) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for a, released := range m.allocated {
		if released || !releasedOnly {
			all = append(all, a)
		}
	}
	return all
}

// awaitFreed waits until the memory of released allocations is the system's, and says how much that is.
func (m *machine) awaitFreed(ctx context.Context, released []*allocation) (bytes uint64, err error) {
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

// close gives all memory back.
func (m *machine) close() {
	all := m.all(false)
	for _, a := range all {
		m.release(a)
	}
	for _, a := range all {
		<-a.freed
	}
}
