//go:build !purego

package blamka

import "github.com/muster-network/muster/capacity/internal/cpu"

// The kernels are called by name and not through a table, so that blocks can
// stay on their callers' stacks.

func compress(tier cpu.Tier, dst, x, y *Block) {
	switch tier {
	case cpu.IFMA, cpu.AVX512:
		compressAVX512((*[Words]uint64)(dst), (*[Words]uint64)(x), (*[Words]uint64)(y))
	case cpu.AVX2:
		compressAVX2((*[Words]uint64)(dst), (*[Words]uint64)(x), (*[Words]uint64)(y))
	default:
		compressGeneric(dst, x, y)
	}
}
