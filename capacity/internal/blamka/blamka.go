// Package blamka computes G, the compression function of Argon2 (RFC 9106
// section 3.5), with the tier of instructions that package cpu chooses. All
// tiers give the same bytes.
package blamka

//go:generate go -C _asm run . -kernel avx512 -out ../avx512_amd64.s -stubs ../avx512_amd64.go -pkg blamka
//go:generate go -C _asm run . -kernel avx2 -out ../avx2_amd64.s -stubs ../avx2_amd64.go -pkg blamka
//go:generate go -C _asm run . -kernel neon -out ../neon_arm64.s

import "github.com/muster-network/muster/capacity/internal/cpu"

var tier = cpu.Current()

// Words is the number of 64-bit words of a block.
const Words = 128

// Block is 1,024 bytes as 128 words, each little-endian in memory.
type Block [Words]uint64

// Compress sets dst to G(x xor y). dst may be x or y, but must not overlap
// them otherwise.
func Compress(dst, x, y *Block) { compress(tier, dst, x, y) }
