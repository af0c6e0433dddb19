package capacity

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"

	"golang.org/x/sync/errgroup"

	"github.com/muster-network/muster/capacity/internal/poseidon"
)

// groupBits is the granularity of the tree that an array keeps: it drops the
// levels below groups of 2^groupBits blocks and recomputes them when an
// opening needs them. At 3·2^20 blocks, what it keeps takes 3 MiB.
const groupBits = 6

// Array is the sealed array of one compute unit: its blocks and the upper
// part of the tree over their digests. It is immutable and safe for use by
// several goroutines.
type Array struct {
	profile Profile
	sigma   Element
	blocks  []Block
	groups  *Tree // over the roots of groups of blocks
}

// Options says how to make an array. The zero value works.
type Options struct {
	Blocks   []Block  // memory for the blocks; nil allocates it
	Workers  int      // cores that hash leaves, including the caller's; 0 means all
	Progress Progress // counts each block twice: filled, then hashed
}

// NewArray fills and seals the array of a unit (protocol section 4):
// sealContext is ctx, and unit is the index c, below [MaxUnits]. Errors are
// [ErrProfile], [ErrTier], the error of ctx, or say that unit or opt.Blocks
// does not fit.
func NewArray(ctx context.Context, p Profile, sealContext Element, unit int, opt Options) (*Array, error) {
	a, err := emptyArray(p, sealContext, unit, opt.Blocks)
	if err != nil {
		return nil, err
	}
	total := 2 * len(a.blocks)
	filled := func(done, _ int) { opt.Progress.report(done, total) }
	if err := Fill(ctx, p, a.sigma, a.blocks, filled); err != nil {
		return nil, fmt.Errorf("fill the array of unit %d: %w", unit, err)
	}
	hashed := func(done, _ int) { opt.Progress.report(len(a.blocks)+done, total) }
	if err := a.seal(ctx, opt.Workers, hashed); err != nil {
		return nil, fmt.Errorf("seal the array of unit %d: %w", unit, err)
	}
	return a, nil
}

// emptyArray is an array without content; nil blocks are allocated.
func emptyArray(p Profile, sealContext Element, unit int, blocks []Block) (*Array, error) {
	if err := errors.Join(p.Validate(), CheckTier()); err != nil {
		return nil, err
	}
	if unit < 0 || unit >= MaxUnits {
		return nil, fmt.Errorf("unit %d is not in 0..%d", unit, MaxUnits-1)
	}
	if blocks == nil {
		blocks = make([]Block, p.Blocks)
	}
	if len(blocks) != p.Blocks {
		return nil, fmt.Errorf("memory for %d blocks, but the array has %d", len(blocks), p.Blocks)
	}
	return &Array{profile: p, sigma: Sigma(sealContext, unit), blocks: blocks}, nil
}

// seal hashes all blocks and builds the tree over the groups.
func (a *Array) seal(ctx context.Context, workers int, progress Progress) error {
	if workers <= 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	size := a.groupSize()
	roots := make([]Element, (len(a.blocks)+size-1)/size)
	var next atomic.Int64
	var mu sync.Mutex
	done := 0
	work := func() error {
		for i := next.Add(1) - 1; int(i) < len(roots); i = next.Add(1) - 1 {
			if err := ctx.Err(); err != nil {
				return err
			}
			roots[i] = a.group(int(i)).Root()
			mu.Lock()
			done = min(done+size, len(a.blocks))
			progress.report(done, len(a.blocks))
			mu.Unlock()
		}
		return nil
	}
	var g errgroup.Group
	for range workers - 1 {
		g.Go(work)
	}
	err := work() // on this goroutine, whose caller may be pinned to a core
	if err := cmp.Or(err, g.Wait()); err != nil {
		return err
	}
	a.groups = newTreeAbove(a.groupDepth(), a.profile.arrayDepth(), roots)
	return nil
}

func (a *Array) groupDepth() int { return min(groupBits, a.profile.arrayDepth()) }
func (a *Array) groupSize() int  { return 1 << a.groupDepth() }

// group is the tree over the digests of group i.
func (a *Array) group(i int) *Tree {
	size := a.groupSize()
	blocks := a.blocks[i*size : min((i+1)*size, len(a.blocks))]
	leaves := make([]Element, len(blocks))
	poseidon.Leaves(leaves, blocks)
	return NewTree(a.groupDepth(), leaves)
}

// Sigma is the array's σ.
func (a *Array) Sigma() Element { return a.sigma }

// Root is root_c, the root over the digests of all blocks.
func (a *Array) Root() Element { return a.groups.Root() }

// Block is block i, below the profile's Blocks.
func (a *Array) Block(i int) *Block { return &a.blocks[i] }

// Opening shows one block of an array: the block's digest is the leaf at place
// Index, and Path leads from it to the root.
type Opening struct {
	Index int
	Block Block
	Path  []Element // siblings, lowest first
}

// Open opens block i.
func (a *Array) Open(i int) Opening {
	group := i >> a.groupDepth()
	path := a.group(group).Path(i & (a.groupSize() - 1))
	return Opening{Index: i, Block: a.blocks[i], Path: append(path, a.groups.Path(group)...)}
}

// root is the root that the opening implies.
func (o *Opening) root() Element { return climb(Leaf(&o.Block), o.Index, o.Path) }

// Leaf is the digest of a block (sponge, protocol section 4).
func Leaf(b *Block) Element {
	var leaf [1]Element
	poseidon.Leaves(leaf[:], []Block{*b})
	return leaf[0]
}
