package capacity

import (
	"context"
	"errors"
	"fmt"

	"github.com/muster-network/muster/capacity/internal/poseidon"
)

// Lanes is the number of compressions that a step of a chain makes side by
// side, and how many ends a segment has.
const Lanes = 1 << laneBits

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

// ChainOf is a chain of given labels, at most 2^p.Depth, whatever they are: tests
// of those who check chains make up chains with it.
func ChainOf(p Profile, labels []Element) *Chain { return &Chain{tree: NewTree(p.Depth, labels)} }

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
	profile Profile
	arrays  []*Array
	pairs   [2 * Lanes]Element // of each lane: x, and the element that it read
	ends    [Lanes]Element     // x of each lane
}

func newWorker(p Profile, arrays []*Array) *worker { return &worker{profile: p, arrays: arrays} }

// run computes the ends of all lanes of the segment whose seed is z.
func (w *worker) run(z Element) {
	for l := range Lanes {
		w.pairs[2*l] = z
		w.pairs[2*l+1].SetUint64(uint64(l))
	}
	poseidon.CompressMany(w.ends[:], w.pairs[:])
	for range w.profile.Steps {
		for l := range Lanes {
			at := w.profile.place(&w.ends[l], len(w.arrays))
			w.pairs[2*l] = w.ends[l]
			w.pairs[2*l+1] = poseidon.ElementOf(&w.arrays[at.unit].blocks[at.block], at.element)
		}
		poseidon.CompressMany(w.ends[:], w.pairs[:])
	}
}

// label is the label of the segment whose seed is z.
func (w *worker) label(z Element) Element {
	w.run(z)
	half := w.pairs[:Lanes]
	poseidon.CompressMany(half[:4], w.ends[:])
	poseidon.CompressMany(half[:2], half[:4])
	return poseidon.Compress(&half[0], &half[1])
}

// A place is what a step reads: an element of a block of a unit's array.
type place struct{ unit, block, element int }

// place is what a lane reads from x, with n units claimed.
func (p Profile) place(x *Element, n int) place {
	w := words(x)
	scale := func(fraction uint64, n int) int { return int(fraction * uint64(n) >> 32) }
	return place{
		unit:    scale(w[0]>>32, n),
		block:   scale(uint64(uint32(w[0])), p.Blocks),
		element: scale(uint64(uint32(w[1])), poseidon.Elements),
	}
}
