//go:build !purego

package blamka

import "github.com/muster-network/muster/capacity/internal/cpu"

// compressNEON sets dst to G(x xor y). dst may be x or y.
//
//go:noescape
func compressNEON(dst, x, y *[128]uint64)

func compress(tier cpu.Tier, dst, x, y *Block) {
	if tier == cpu.NEON {
		compressNEON((*[Words]uint64)(dst), (*[Words]uint64)(x), (*[Words]uint64)(y))
		return
	}
	compressGeneric(dst, x, y)
}
