package capacity

import (
	"context"

	"github.com/muster-network/muster/capacity/internal/blamka"
	"github.com/muster-network/muster/capacity/internal/poseidon"
)

// Block is 1 KiB of an array: 128 words (protocol section 3).
type Block = blamka.Block

// Progress is told how much of a piece of work is done. It is called from one
// goroutine at a time, often enough for a person to watch.
type Progress func(done, total int)

func (f Progress) report(done, total int) {
	if f != nil {
		f(done, total)
	}
}

// stride is the number of blocks between two checks of the context: a few
// milliseconds of work with the existing profiles.
const stride = 64

// mixed is the number of elements that are mixed into a block, four words each:
// all of it.
const mixed = blamka.Words / 4

// minBlocks is the smallest array with a block that is made from others.
const minBlocks = 3

// Sigma is σ = P2(ctx, c), which binds a unit's array to its seal context and
// its place in the commitment (protocol section 4).
func Sigma(sealContext Element, unit int) Element {
	var c Element
	c.SetUint64(uint64(unit))
	return poseidon.Compress(&sealContext, &c)
}

// Fill writes the array of σ into blocks, whose length is p.Blocks (protocol
// section 4). It is sequential by design. If ctx ends first, Fill returns its
// error.
func Fill(ctx context.Context, p Profile, sigma Element, blocks []Block, progress Progress) error {
	var m mix
	for i := range blocks {
		if i%stride == 0 {
			if err := ctx.Err(); err != nil {
				return err
			}
			progress.report(i, p.Blocks)
		}
		if i < 2 {
			blocks[i] = firstBlock(sigma, i, p.Blocks)
			continue
		}
		j := m.compute(p.Hardness, sigma, i, &blocks[i-1])
		m.next(&blocks[i], &blocks[i-1], &blocks[j])
	}
	progress.report(p.Blocks, p.Blocks)
	return nil
}

// firstBlock is X[j] for j = 0, 1.
func firstBlock(sigma Element, j, total int) (b Block) {
	var zero Block
	w := words(&sigma)
	copy(b[:], w[:])
	b[4], b[5] = uint64(j), uint64(total)
	blamka.Compress(&b, &b, &zero)
	blamka.Compress(&b, &b, &zero)
	return b
}

// A mix is what step i ≥ 2 of the fill adds to the block: e_0 … e_31.
type mix [mixed]Element

// compute sets m from X[i-1], and returns j, the block that X[i] is made from
// too: (lo32(s_h)·(i-1)) >> 32, in [0, i-2].
func (m *mix) compute(h int, sigma Element, i int, prev *Block) (j int) {
	var salt Element
	salt.SetUint64(uint64(i))
	salt.Add(&salt, &sigma)
	first := poseidon.ElementOf(prev, 0)
	*m = mix{}
	s := poseidon.Compress(&salt, &first)
	for k := range h {
		if k > 0 {
			s = poseidon.Compress(&s, &salt)
		}
		if h < mixed {
			m[k] = s
		} else { // sums of h/32 in a row
			e := &m[k/(h/mixed)]
			e.Add(e, &s)
		}
	}
	for k := h; k < mixed; k++ { // s_1 … s_h over and over
		m[k] = m[k-h]
	}
	return reference(s, i)
}

// reference is j from s_h.
func reference(last Element, i int) int {
	return int(uint64(uint32(words(&last)[0])) * uint64(i-1) >> 32)
}

// next sets dst to X[i], from X[i-1] and X[j].
func (m *mix) next(dst, prev, ref *Block) {
	r := *prev
	for k := range m {
		for n, w := range words(&m[k]) {
			r[4*k+n] ^= w
		}
	}
	blamka.Compress(dst, &r, ref)
}
