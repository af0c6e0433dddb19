package capacity

import (
	"context"

	"github.com/muster-network/muster/capacity/internal/blamka"
	"github.com/muster-network/muster/capacity/internal/poseidon"
)

// The protocol's functions one by one, computed by the machine's best kernels.
// They are exported for benchmarks (package bench) and for comparison with
// other implementations; proving does not need them.

// G sets dst to G(x xor y) (protocol section 3). dst may be x or y.
func G(dst, x, y *Block) { blamka.Compress(dst, x, y) }

// P2 is the 2-to-1 compression of protocol section 3.
func P2(a, b Element) Element { return poseidon.Compress(&a, &b) }

// P2Many sets dst[i] to P2(pairs[2i], pairs[2i+1]), eight side by side as the
// lanes of a chain are; pairs must be twice as long as dst.
func P2Many(dst, pairs []Element) { poseidon.CompressMany(dst, pairs) }

// Leaves sets dst[i] to the digest of blocks[i], as [Leaf] does; it is faster
// for many blocks. The lengths must be equal.
func Leaves(dst []Element, blocks []Block) { poseidon.Leaves(dst, blocks) }

// Unsealed is an array over blocks with any content, which a chain can read
// but evidence cannot open: it has no tree. blocks holds p.Blocks of them.
func Unsealed(p Profile, sigma Element, blocks []Block) *Array {
	return &Array{profile: p, sigma: sigma, blocks: blocks}
}

// NewChainPair is [NewChain] for two units with one core, which takes their
// steps in turns. It shows what there is to gain by that.
func NewChainPair(ctx context.Context, arrays []*Array, units [2]int, beacon Element, segments int, progress Progress) ([]*Chain, error) {
	return newChains(ctx, arrays, units[:], beacon, segments, progress)
}

// BlockElement is the k-th of the 43 elements that a block's digest is of
// (protocol section 4, sponge).
func BlockElement(b *Block, k int) Element { return poseidon.ElementOf(b, k) }
