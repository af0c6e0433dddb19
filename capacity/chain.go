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
	p, err := commonProfile(arrays)
	if err != nil {
		return nil, err
	}
	if unit < 0 || unit >= len(arrays) {
		return nil, fmt.Errorf("unit %d is not in 0..%d", unit, len(arrays)-1)
	}
	if segments < 1 || segments > 1<<p.Depth {
		return nil, fmt.Errorf("%w: %d segments do not fit into a tree of depth %d", ErrProfile, segments, p.Depth)
	}
	w := newWorker(p, arrays)
	labels := newGrowing(p.Depth, segments)
	base := chainBase(arrays[unit].sigma, beacon)
	for k := range segments {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if k%stride == 0 {
			progress.report(k, segments)
		}
		labels.add(w.label(labels.seed(base, k)))
	}
	progress.report(segments, segments)
	return &Chain{tree: labels.close()}, nil
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

// growing is the tree over a chain's labels while it grows.
type growing struct {
	tree     *Tree
	prefixes []Element // [v]: z after the nodes of levels v and above have entered it
}

func newGrowing(depth, segments int) *growing {
	t := &Tree{levels: make([][]Element, depth+1), empty: emptyNodes(0, depth)}
	for v := range t.levels {
		t.levels[v] = make([]Element, 0, (segments+1<<v-1)>>v)
	}
	return &growing{tree: t, prefixes: make([]Element, depth+1)}
}

// seed is z of segment k, which comes after those that were added. Only the
// levels on which k differs from k-1 are computed anew.
func (g *growing) seed(base Element, k int) Element {
	depth := len(g.prefixes) - 1
	g.prefixes[depth] = base
	from := depth
	if k > 0 {
		from = min(depth, trailingOnes(k-1)+1)
	}
	for v := from - 1; v >= 0; v-- {
		g.prefixes[v] = g.prefixes[v+1]
		if k>>v&1 == 1 {
			g.prefixes[v] = poseidon.Compress(&g.prefixes[v], &g.tree.levels[v][k>>v-1])
		}
	}
	return numbered(g.prefixes[0], k)
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

// add adds the next label and each node that it completes.
func (g *growing) add(label Element) {
	levels := g.tree.levels
	levels[0] = append(levels[0], label)
	for v := 0; v+1 < len(levels) && len(levels[v])%2 == 0; v++ {
		n := len(levels[v])
		levels[v+1] = append(levels[v+1], poseidon.Compress(&levels[v][n-2], &levels[v][n-1]))
	}
}

// close is the tree with empty places after the last label.
func (g *growing) close() *Tree {
	for k := range len(g.tree.levels) - 1 {
		g.tree.close(k)
	}
	return g.tree
}

// worker computes segments over arrays.
type worker struct {
	memory *poseidon.Memory
	steps  int
	ends   [Lanes]Element // x of each lane
}

func newWorker(p Profile, arrays []*Array) *worker {
	blocks := make([][]Block, len(arrays))
	for i, a := range arrays {
		blocks[i] = a.blocks
	}
	return &worker{memory: poseidon.NewMemory(blocks), steps: p.Steps}
}

// run computes the ends of all lanes of the segment whose seed is z.
func (w *worker) run(z Element) { w.memory.Run(&w.ends, &z, w.steps) }

// label is the label of the segment whose seed is z.
func (w *worker) label(z Element) Element {
	w.run(z)
	var nodes [Lanes / 2]Element
	poseidon.CompressMany(nodes[:4], w.ends[:])
	poseidon.CompressMany(nodes[:2], nodes[:4])
	return poseidon.Compress(&nodes[0], &nodes[1])
}

// place is what a lane reads from x, with n units claimed.
func (p Profile) place(x *Element, n int) poseidon.Place {
	return poseidon.PlaceOf(x, n, p.Blocks)
}
