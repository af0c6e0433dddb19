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
const stride = 256

// indexWord is the first of the four words that the index hash is mixed into.
const indexWord = 124

// Sigma is σ = P2(ctx, c), which binds a unit's array to its seal context and
// its place in the commitment (protocol section 4).
func Sigma(sealContext Element, unit int) Element {
	var c Element
	c.SetUint64(uint64(unit))
	return poseidon.Compress(&sealContext, &c)
}

// Fill writes the array of σ into blocks, whose length is p.Blocks() (protocol
// section 4). It is sequential by design. If ctx ends first, Fill returns its
// error.
func Fill(ctx context.Context, p Profile, sigma Element, blocks []Block, progress Progress) error {
	total := p.Blocks()
	for i := range blocks {
		if i%stride == 0 {
			if err := ctx.Err(); err != nil {
				return err
			}
			progress.report(i, total)
		}
		if i < 2 {
			blocks[i] = firstBlock(sigma, i, total)
			continue
		}
		s := indexHash(p, sigma, i, &blocks[i-1])
		nextBlock(&blocks[i], &blocks[i-1], &blocks[refIndex(s, i)], s)
	}
	progress.report(total, total)
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

// indexHash is the words of s in step i ≥ 2 of the fill.
func indexHash(p Profile, sigma Element, i int, prev *Block) [4]uint64 {
	var salt Element
	salt.SetUint64(uint64(i))
	salt.Add(&salt, &sigma)
	mixed := poseidon.FromWords(prev[:3])
	return poseidon.Chain(&salt, &mixed, p.Hardness)
}

// refIndex is j = (lo32(s)·(i-1)) >> 32, in [0, i-2].
func refIndex(s [4]uint64, i int) int {
	return int(uint64(uint32(s[0])) * uint64(i-1) >> 32)
}

// nextBlock is X[i] from X[i-1], X[j] and the words of s.
func nextBlock(dst, prev, ref *Block, s [4]uint64) {
	mixed := *prev
	for k, w := range s {
		mixed[indexWord+k] ^= w
	}
	blamka.Compress(dst, &mixed, ref)
}
