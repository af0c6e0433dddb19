//go:build !purego

package blamka

import "github.com/muster-network/muster/capacity/internal/cpu"

// compressNEON sets dst to G(x xor y). dst may be x or y.
//
//go:noescape
func compressNEON(dst, x, y *[128]uint64)

// walksNEON sets y[i] to the value of the walk of nonce from+i, i < count.
// count is a multiple of 4, the number of states; steps is at least 1.
//
//go:noescape
func walksNEON(y *uint64, count int, blocks *[128]uint64, mask uint64, header *[16]uint64, from uint64, steps int, states *[128]uint64)

func compress(tier cpu.Tier, dst, x, y *Block) {
	if tier == cpu.NEON {
		compressNEON((*[Words]uint64)(dst), (*[Words]uint64)(x), (*[Words]uint64)(y))
		return
	}
	compressGeneric(dst, x, y)
}

func walks(tier cpu.Tier, w *Walks, blocks []Block, h *Header, from uint64, steps int) {
	if tier == cpu.NEON {
		walksNEON(&w.y[0], Batch, (*[Words]uint64)(&blocks[0]), uint64(len(blocks)-1),
			(*[16]uint64)(h), from, steps, (*[Words]uint64)(&w.states[0]))
		return
	}
	walksGeneric(w.y[:], blocks, h, from, steps)
}
