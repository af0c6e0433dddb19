package doctor

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/host/memory"
	"github.com/muster-network/muster/host/topology"
)

// facts are what was found out about a machine.
type facts struct {
	machine   *topology.Machine
	inventory *memory.Inventory
	tier      string
	tiers     []string
	placed    []placement // a unit each, as far as they fit
	refused   error       // why no more units were placed
	clock     clockFacts
	node      *nodeFacts // nil when none was asked for
}

// placement is one unit in its place.
type placement struct {
	core   topology.Core
	memory memory.Report
	speed  speed
}

// gather examines the machine. It chooses the number of units if none was
// asked for.
func gather(ctx context.Context, c *patient, progress capacity.Progress) (*facts, error) {
	machine, err := topology.Detect()
	if err != nil {
		return nil, err
	}
	inventory, err := memory.Survey()
	if err != nil {
		return nil, err
	}
	f := &facts{machine: machine, inventory: inventory, tier: capacity.Tier(), tiers: capacity.Tiers(), clock: readClock()}
	if c.units == 0 {
		c.units = max(1, c.fit(f))
	}
	if c.question.RPC != "" {
		f.node = readNode(ctx, c.question.RPC, chain.WithQuorum(int(c.question.Quorum)))
		if c.question.BlockTime == 0 && f.node.blockTime > 0 {
			_ = c.setBlockTime(f.node.blockTime) // a chain that main cannot be on is judged at main's own pace
		}
	}
	if err := f.place(ctx, c, min(c.units, c.fit(f)), progress); err != nil {
		return nil, err
	}
	return f, nil
}

// fit is how many units have a core and memory.
func (c *patient) fit(f *facts) int {
	return min(f.machine.Units(), f.inventory.Fit(c.need()), capacity.MaxUnits)
}

// place gives n units their memory and measures them, all at work.
func (f *facts) place(ctx context.Context, c *patient, n int, progress capacity.Progress) error {
	total := n * c.profile.Blocks
	report := func(done int) {
		if progress != nil && total > 0 {
			progress(done/max(1, total/90), 100) // measuring is the last tenth
		}
	}
	var regions []*memory.Region
	defer func() {
		for _, r := range regions {
			// All that can fail is the unmapping of our own mapping.
			_ = r.Free()
		}
	}()
	for i := range n {
		core := f.machine.Cores[i]
		r, err := memory.Allocate(ctx, &core, c.profile.Blocks, func(done, _ int) { report(i*c.profile.Blocks + done) })
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil {
			f.refused = err
			break
		}
		regions = append(regions, r)
		f.placed = append(f.placed, placement{core: core, memory: r.Report()})
	}
	if err := f.measure(ctx, c, regions); err != nil {
		return fmt.Errorf("measure the units: %w", err)
	}
	if progress != nil {
		progress(100, 100)
	}
	return nil
}

// speed is what one unit does while all others work too, in seconds.
type speed struct {
	fill    float64 // a block of the array
	leaf    float64 // a digest
	segment float64 // of a chain
}

// measuring is how long each of the three is measured.
const measuring = 500 * time.Millisecond

// measure measures all units at the same moment.
func (f *facts) measure(ctx context.Context, c *patient, regions []*memory.Region) error {
	cores := make([]topology.Core, len(f.placed))
	arrays := make([]*capacity.Array, len(f.placed))
	for i := range f.placed {
		cores[i] = f.placed[i].core
		var sigma capacity.Element
		sigma.SetUint64(uint64(i))
		arrays[i] = capacity.Unsealed(c.profile, sigma, regions[i].Blocks())
	}
	if len(cores) == 0 {
		return nil
	}
	for _, part := range []struct {
		into func(*speed) *float64
		work func(unit int, round uint64) (float64, error)
	}{
		{func(s *speed) *float64 { return &s.fill }, func(i int, _ uint64) (float64, error) { return c.fillSome(ctx, regions[i].Blocks()) }},
		{func(s *speed) *float64 { return &s.leaf }, func(i int, _ uint64) (float64, error) { return hashSome(regions[i].Blocks()), nil }},
		{func(s *speed) *float64 { return &s.segment }, func(i int, round uint64) (float64, error) { return c.chainSome(ctx, arrays, i, round) }},
	} {
		var mu sync.Mutex
		err := topology.Together(cores, func(i int) error {
			each, err := timed(func(round uint64) (float64, error) { return part.work(i, round) })
			mu.Lock()
			defer mu.Unlock()
			*part.into(&f.placed[i].speed) = each
			return err
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// timed repeats f for a while and returns the seconds per unit of work.
func timed(f func(round uint64) (float64, error)) (float64, error) {
	units := 0.0
	start := time.Now()
	for round := uint64(0); ; round++ {
		n, err := f(round)
		if err != nil {
			return 0, err
		}
		units += n
		if elapsed := time.Since(start); elapsed > measuring {
			return elapsed.Seconds() / units, nil
		}
	}
}

// fillSome fills the beginning of an array: the chain of hashes takes nearly
// all the time of a block, wherever the block is.
func (c *patient) fillSome(ctx context.Context, blocks []capacity.Block) (float64, error) {
	p := c.profile
	p.Blocks = min(p.Blocks, 1<<12)
	return float64(p.Blocks), capacity.Fill(ctx, p, capacity.Element{}, blocks[:p.Blocks], nil)
}

func hashSome(blocks []capacity.Block) float64 {
	digests := make([]capacity.Element, min(len(blocks), 64)) // as many as a seal hashes at a time
	capacity.Leaves(digests, blocks[:len(digests)])
	return float64(len(digests))
}

// chainSome computes the beginning of a unit's chain over all arrays.
func (c *patient) chainSome(ctx context.Context, arrays []*capacity.Array, unit int, round uint64) (float64, error) {
	segments := min(1<<8, 1<<c.profile.Depth)
	var beacon capacity.Element
	beacon.SetUint64(round)
	_, err := capacity.NewChain(ctx, arrays, unit, beacon, segments, nil)
	return float64(segments), err
}
