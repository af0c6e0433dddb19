package doctor

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
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
		f.node = readNode(ctx, c.question.RPC, c.question.Deployment, chain.WithQuorum(int(c.question.Quorum)))
		if f.node.rules != nil {
			c.obey(*f.node.rules)
		}
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

// How long each of the three is measured. A chain takes minutes of all cores, over which a processor's clock
// falls; that of profile dev is short.
const (
	measuring       = 500 * time.Millisecond
	measuringChains = 4 * time.Second
)

// measure measures all units at the same time.
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
	chains := measuringChains
	if c.profile.Name != "main" {
		chains = measuring
	}
	for _, part := range []struct {
		lasts time.Duration
		into  func(*speed) *float64
		work  func(unit int, round uint64) (float64, error)
	}{
		{measuring, func(s *speed) *float64 { return &s.fill }, func(i int, _ uint64) (float64, error) { return c.fillSome(ctx, regions[i].Blocks()) }},
		{measuring, func(s *speed) *float64 { return &s.leaf }, func(i int, _ uint64) (float64, error) { return hashSome(regions[i].Blocks()), nil }},
		{chains, func(s *speed) *float64 { return &s.segment }, func(i int, round uint64) (float64, error) { return c.chainSome(ctx, arrays, i, round) }},
	} {
		each, err := underLoad(cores, part.lasts, part.work)
		if err != nil {
			return err
		}
		for i := range f.placed {
			*part.into(&f.placed[i].speed) = each[i]
		}
	}
	return nil
}

// underLoad does work on all cores until each has done it for a time, and returns the seconds that a piece
// of it took on each; work returns how many pieces it did. What a core does first is not counted, while
// others may not have begun and its clock may still be that of an idle core. Nor is what it does after its
// time, while others are measured.
func underLoad(cores []topology.Core, lasts time.Duration, work func(core int, round uint64) (float64, error)) ([]float64, error) {
	each := make([]float64, len(cores))
	var measured atomic.Int32
	err := topology.Together(cores, func(core int) error {
		end := sync.OnceFunc(func() { measured.Add(1) })
		defer end() // also after an error: the others wait
		begin, pieces := time.Time{}, 0.0
		warm := time.Now().Add(lasts / 4)
		for round := uint64(0); measured.Load() < int32(len(cores)); round++ {
			n, err := work(core, round)
			if err != nil {
				return err
			}
			now := time.Now()
			switch {
			case begin.IsZero():
				if now.After(warm) {
					begin = now
				}
			case each[core] == 0:
				pieces += n
				if took := now.Sub(begin); took >= lasts {
					each[core] = took.Seconds() / pieces
					end()
				}
			}
		}
		return nil
	})
	return each, err
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
