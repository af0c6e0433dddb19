//go:build !purego

package blamka

import "github.com/muster-network/muster/capacity/internal/cpu"

// The kernels are called by name and not through a table, so that blocks can
// stay on their callers' stacks.

func compress(tier cpu.Tier, dst, x, y *Block) {
	switch tier {
	case cpu.AVX512:
		compressAVX512((*[Words]uint64)(dst), (*[Words]uint64)(x), (*[Words]uint64)(y))
	case cpu.AVX2:
		compressAVX2((*[Words]uint64)(dst), (*[Words]uint64)(x), (*[Words]uint64)(y))
	default:
		compressGeneric(dst, x, y)
	}
}

func walks(tier cpu.Tier, w *Walks, blocks []Block, h *Header, from uint64, steps int) {
	array, mask := (*[Words]uint64)(&blocks[0]), uint64(len(blocks)-1)
	header, states := (*[16]uint64)(h), (*[Words]uint64)(&w.states[0])
	switch tier {
	case cpu.AVX512:
		walksAVX512(&w.y[0], Batch, array, mask, header, from, steps, states)
	case cpu.AVX2:
		walksAVX2(&w.y[0], Batch, array, mask, header, from, steps, states)
	default:
		walksGeneric(w.y[:], blocks, h, from, steps)
	}
}
