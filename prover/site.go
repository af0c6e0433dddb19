package prover

import (
	"context"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"sync/atomic"

	"golang.org/x/sync/errgroup"
	"golang.org/x/sync/semaphore"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/host/memory"
	"github.com/muster-network/muster/host/topology"
)

// A site is the part of the machine that a prover uses: a seat for each physical core, and memory
// that is the system's again as soon as a unit leaves.
type site struct {
	log    *slog.Logger
	survey func() (*memory.Inventory, error)
	seats  []*seat
	bytes  atomic.Int64 // of memory that places have

	mu   sync.Mutex
	live map[*place]bool // places that may have memory; true: on its way back
}

// A Place says what a unit was given.
type Place struct {
	Unit   int           `json:"unit"`
	CPUs   []int         `json:"cpus"` // the threads of its core
	Node   int           `json:"node"` // NUMA node of its core, or -1
	Memory memory.Report `json:"memory"`
}

// openSite looks at the machine. cores is how many to use; 0: all that this process may.
func openSite(cores int, log *slog.Logger) (*site, error) {
	machine, err := topology.Detect()
	if err != nil {
		return nil, fmt.Errorf("look at this machine: %w", err)
	}
	if cores <= 0 {
		cores = max(1, machine.Units())
	}
	if len(machine.Cores) == 0 {
		return nil, fmt.Errorf("%w: not one core is allowed to this process; check its affinity and its control group", topology.ErrNoTopology)
	}
	return newSite(machine.Cores[:min(cores, len(machine.Cores))], memory.Survey, log), nil
}

// newSite is a site of some cores, and of the memory that survey finds.
func newSite(cores []topology.Core, survey func() (*memory.Inventory, error), log *slog.Logger) *site {
	s := &site{log: log, survey: survey, live: map[*place]bool{}}
	for _, core := range cores {
		s.seats = append(s.seats, &seat{core: core, turn: semaphore.NewWeighted(1)})
	}
	return s
}

// require checks that a number of units fit, before anything is done for them: a unit is a physical
// core (protocol section 1). Those that are leased have cores, but no arrays. It returns how many
// units this machine may serve.
func (s *site) require(units, leased int, share bool, p capacity.Profile) (may int, err error) {
	inventory, err := s.survey()
	if err != nil {
		return 0, err
	}
	cores, room := len(s.seats), inventory.Fit(arrayBytes(p))
	may = min(cores, room)
	if units > cores && !share {
		return may, fmt.Errorf("%w: %d units, of which each needs one of its own; this machine may serve %d units of profile %s (it has %d cores for this process, and memory for %d): use a machine with more cores, or allow this process more, or let units take turns with --share-cores, which makes them slower and lets them miss challenges",
			ErrTooFewCores, units, may, p.Name, cores, room)
	}
	if units > cores {
		s.log.Warn("units share cores, which makes them miss challenges: a unit needs a physical core of its own",
			"units", units, "cores", cores)
	}
	return may, inventory.Require(units-leased, arrayBytes(p))
}

func arrayBytes(p capacity.Profile) uint64 { return uint64(p.Blocks()) << 10 }

// take reserves the place of unit c.
func (s *site) take(c int) *place {
	l := newPlace(s.seats[c%len(s.seats)])
	s.mu.Lock()
	defer s.mu.Unlock()
	s.live[l] = false
	return l
}

// leave gives a place up. Its memory is freed as soon as those who use it, whose contexts end, have
// let go of it.
func (s *site) leave(l *place) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if leaving, here := s.live[l]; leaving || !here {
		return
	}
	s.live[l] = true
	l.end(errVacated)
	go func() {
		if err := l.free(); err != nil {
			s.log.Warn("could not give memory back", "error", err)
		}
		s.bytes.Add(-int64(l.freed))
		s.mu.Lock()
		delete(s.live, l)
		s.mu.Unlock()
		close(l.left)
	}()
}

// furnish gets memory for units, or for none of them when they do not all fit: it wraps
// [memory.ErrTooLittle] then. First it waits for memory that is on its way back.
func (s *site) furnish(ctx context.Context, places map[int]*place, p capacity.Profile, progress func(c, done int)) ([]Place, error) {
	if err := s.settle(ctx); err != nil {
		return nil, err
	}
	inventory, err := s.survey()
	if err != nil {
		return nil, err
	}
	if err := inventory.Require(len(places), arrayBytes(p)); err != nil {
		return nil, err
	}
	var mu sync.Mutex
	var given []Place
	g, ctx := errgroup.WithContext(ctx)
	for c, l := range places {
		g.Go(func() error {
			report, err := l.furnish(ctx, p.Blocks(), func(done, _ int) { progress(c, done) })
			if err != nil {
				return unlessVacated(err)
			}
			s.bytes.Add(int64(report.Bytes))
			mu.Lock()
			defer mu.Unlock()
			given = append(given, Place{Unit: c, CPUs: l.seat.core.Threads, Node: l.seat.core.Node, Memory: report})
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	slices.SortFunc(given, func(a, b Place) int { return a.Unit - b.Unit })
	return given, nil
}

// await waits until the memory of places that were left is the system's, and says how much that is.
func (s *site) await(ctx context.Context, left []*place) (bytes uint64, err error) {
	for _, l := range left {
		select {
		case <-l.left:
			bytes += l.freed
		case <-ctx.Done():
			return 0, context.Cause(ctx)
		}
	}
	return bytes, nil
}

// settle waits for the memory that is on its way back.
func (s *site) settle(ctx context.Context) error {
	s.mu.Lock()
	var leaving []*place
	for l, isLeaving := range s.live {
		if isLeaving {
			leaving = append(leaving, l)
		}
	}
	s.mu.Unlock()
	for _, l := range leaving {
		select {
		case <-l.left:
		case <-ctx.Done():
			return context.Cause(ctx)
		}
	}
	return nil
}

// close gives all memory back.
func (s *site) close() {
	s.mu.Lock()
	all := make([]*place, 0, len(s.live))
	for l := range s.live {
		all = append(all, l)
	}
	s.mu.Unlock()
	for _, l := range all {
		s.leave(l)
	}
	for _, l := range all {
		<-l.left
	}
}
