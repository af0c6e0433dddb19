package capacity

import (
	"context"
	"errors"
	"fmt"

	"github.com/muster-network/muster/capacity/internal/poseidon"
)

// Lanes is the number of compressions that a step of a chain makes side by
// side, and how many ends a segment has.
const Lanes = poseidon.Lanes

var _ [1 << laneBits]struct{} = [Lanes]struct{}{}

// ErrArrays says that arrays cannot have a chain over them.
var ErrArrays = errors.New("these arrays cannot be read together")

// Chain is the chain of one unit in a challenge (protocol section 5): the
// labels of its segments and the tree over them. It is immutable and safe for
// use by several goroutines.
type Chain struct {
	tree *Tree
}

// NewChain computes the chain of a unit for a challenge's beacon, over the
// arrays of units 0, 1, …, all of one profile; the unit is one of them.
// segments is K ([Profile.ChainSegments]). The chain keeps about 64 bytes for
// each segment. progress counts segments. When ctx ends, NewChain returns its
// error within milliseconds; other errors are [ErrArrays], [ErrProfile], or say
// that the unit has no array.
func NewChain(ctx context.Context, arrays []*Array, unit int, beacon Element, segments int, progress Progress) (*Chain, error) {
	chains, err := newChains(ctx, arrays, []int{unit}, beacon, segments, progress)
	if err != nil {
		return nil, err
	}
	return chains[0], nil
}

// newChains computes the chains of one or two units, in step with each other.
func newChains(ctx context.Context, arrays []*Array, units []int, beacon Element, segments int, progress Progress) ([]*Chain, error) {
	p, err := commonProfile(arrays)
	if err != nil {
		return nil, err
	}
	var bases []Element
	for _, unit := range units {
		if unit < 0 || unit >= len(arrays) {
			return nil, fmt.Errorf("unit %d is not in 0..%d", unit, len(arrays)-1)
		}
		bases = append(bases, chainBase(arrays[unit].sigma, beacon))
	}
	if segments < 1 || segments > 1<<p.Depth {
		return nil, fmt.Errorf("%w: %d segments do not fit into a tree of depth %d", ErrProfile, segments, p.Depth)
	}
	w := newWorker(p, arrays, len(units))
	g := newGrowing(p.Depth, segments, bases)
	for k := range segments {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if k%stride == 0 {
			progress.report(k, segments)
		}
		g.add(w.labels(g.seeds(k)))
	}
	progress.report(segments, segments)
	return g.close(), nil
}

// commonProfile is the profile of all arrays.
func commonProfile(arrays []*Array) (Profile, error) {
	if len(arrays) == 0 || len(arrays) > MaxUnits {
		return Profile{}, fmt.Errorf("%w: there are %d, not 1..%d", ErrArrays, len(arrays), MaxUnits)
	}
	for i, a := range arrays {
		if a == nil {
			return Profile{}, fmt.Errorf("%w: that of unit %d is missing", ErrArrays, i)
		}
		if a.profile != arrays[0].profile {
			return Profile{}, fmt.Errorf("%w: that of unit %d is of another profile", ErrArrays, i)
		}
	}
	return arrays[0].profile, nil
}

// ChainOf is a chain of given labels, of a profile. Nothing says that they were
// computed. It fails with [ErrProfile] if the profile's tree has no room for them.
func ChainOf(p Profile, labels []Element) (*Chain, error) {
	if len(labels) < 1 || len(labels) > 1<<p.Depth {
		return nil, fmt.Errorf("%w: %d labels do not fit into a tree of depth %d", ErrProfile, len(labels), p.Depth)
	}
	return &Chain{tree: NewTree(p.Depth, labels)}, nil
}

// Root is the root over the chain's labels.
func (c *Chain) Root() Element { return c.tree.Root() }

// Segments is K.
func (c *Chain) Segments() int { return len(c.tree.levels[0]) }

// Label is label(k), k below [Chain.Segments].
func (c *Chain) Label(k int) Element { return c.tree.levels[0][k] }

// chainBase is z before any node enters it.
func chainBase(sigma, beacon Element) Element { return poseidon.Compress(&sigma, &beacon) }

// growing is the trees over the labels of chains, while they grow in step.
type growing struct {
	trees    []*Tree
	prefixes [][]Element // [v]: each chain's z after the nodes of levels v and above have entered it
	pairs    []Element   // to compress: two for each chain
	results  []Element
}

func newGrowing(depth, segments int, bases []Element) *growing {
	n := len(bases)
	g := &growing{prefixes: make([][]Element, depth+1), pairs: make([]Element, 2*n), results: make([]Element, n)}
	for v := range g.prefixes {
		g.prefixes[v] = make([]Element, n)
	}
	copy(g.prefixes[depth], bases)
	for range bases {
		t := &Tree{levels: make([][]Element, depth+1), empty: emptyNodes(0, depth)}
		for v := range t.levels {
			t.levels[v] = make([]Element, 0, (segments+1<<v-1)>>v)
		}
		g.trees = append(g.trees, t)
	}
	return g
}

// compress sets dst to P2 of a pair for each chain.
func (g *growing) compress(dst []Element, pair func(chain int) (a, b Element)) {
	for i := range dst {
		g.pairs[2*i], g.pairs[2*i+1] = pair(i)
	}
	poseidon.CompressMany(dst, g.pairs)
}

// seeds is each chain's z of segment k, which comes after those that were
// added. Only the levels on which k differs from k-1 are computed anew.
func (g *growing) seeds(k int) []Element {
	from := len(g.prefixes) - 1
	if k > 0 {
		from = min(from, trailingOnes(k-1)+1)
	}
	for v := from - 1; v >= 0; v-- {
		if k>>v&1 == 0 {
			copy(g.prefixes[v], g.prefixes[v+1])
			continue
		}
		g.compress(g.prefixes[v], func(i int) (a, b Element) {
			return g.prefixes[v+1][i], g.trees[i].levels[v][k>>v-1]
		})
	}
	var number Element
	number.SetUint64(uint64(k))
	g.compress(g.results, func(i int) (a, b Element) { return g.prefixes[0][i], number })
	return g.results
}

// add adds the next label of each chain and each node that it completes.
func (g *growing) add(labels []Element) {
	for v := 0; ; v++ {
		for i, t := range g.trees {
			t.levels[v] = append(t.levels[v], labels[i])
		}
		n := len(g.trees[0].levels[v])
		if v+1 == len(g.trees[0].levels) || n%2 == 1 {
			return
		}
		g.compress(g.results, func(i int) (a, b Element) {
			level := g.trees[i].levels[v]
			return level[n-2], level[n-1]
		})
		labels = g.results
	}
}

// close is the chains, with empty places after their last labels.
func (g *growing) close() (chains []*Chain) {
	for _, t := range g.trees {
		for v := range len(t.levels) - 1 {
			t.close(v)
		}
		chains = append(chains, &Chain{tree: t})
	}
	return chains
}

// numbered is P2(z, k).
func numbered(z Element, k int) Element {
	var number Element
	number.SetUint64(uint64(k))
	return poseidon.Compress(&z, &number)
}

// trailingOnes counts the ones at the low end of k.
func trailingOnes(k int) (n int) {
	for ; k&1 == 1; k >>= 1 {
		n++
	}
	return n
}

// worker computes segments of one or two chains over arrays.
type worker struct {
	memory *poseidon.Memory
	steps  int
	ends   []Element // x of each chain's lanes
	nodes  []Element
}

func newWorker(p Profile, arrays []*Array, chains int) *worker {
	blocks := make([][]Block, len(arrays))
	for i, a := range arrays {
		blocks[i] = a.blocks
	}
	return &worker{
		memory: poseidon.NewMemory(blocks),
		steps:  p.Steps,
		ends:   make([]Element, Lanes*chains),
		nodes:  make([]Element, Lanes/2*chains),
	}
}

// run computes the ends of all lanes of the segments whose seeds are z.
func (w *worker) run(z []Element) { w.memory.Run(w.ends, z, w.steps) }

// labels is the labels of the segments whose seeds are z.
func (w *worker) labels(z []Element) []Element {
	w.run(z)
	poseidon.CompressMany(w.nodes, w.ends)
	for n := len(w.nodes); n > len(z); n /= 2 {
		poseidon.CompressMany(w.nodes[:n/2], w.nodes[:n])
	}
	return w.nodes[:len(z)]
}

// place is what a lane reads from x, with n units claimed.
func (p Profile) place(x *Element, n int) poseidon.Place {
	return poseidon.PlaceOf(x, n, p.Blocks)
}
