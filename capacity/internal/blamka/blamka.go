// Package blamka computes G, the compression function of Argon2 (RFC 9106
// section 3.5), and walks of it over an array of blocks (docs/protocol.md
// sections 3 and 5), with the tier of instructions that package cpu chooses.
// All tiers give the same bytes.
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

// Header is the part of a walk's first block that is not zero: its first row.
type Header [16]uint64

// NonceWord is the place of the nonce in a Header.
const NonceWord = 9

// Batch is the number of walks that [Walks.Run] does: enough that starting and
// ending them hardly counts, and few enough to take milliseconds on the
// slowest machine. It is a multiple of every tier's lanes.
const Batch = 96

// maxLanes is the most walks that a tier interleaves.
const maxLanes = 8

// Compress sets dst to G(x xor y). dst may be x or y, but must not overlap
// them otherwise.
func Compress(dst, x, y *Block) { compress(tier, dst, x, y) }

// Begin sets dst to G of the block that begins with h and is zero after it.
func Begin(dst *Block, h *Header) { beginGeneric(dst, h) }

// Fold is the value of a walk that ends with s: the exclusive or of its words.
func Fold(s *Block) (y uint64) {
	for _, w := range s {
		y ^= w
	}
	return y
}

// Walks is the working memory of one goroutine's walks. The zero value is
// ready to use.
type Walks struct {
	states [maxLanes]Block // first, so that they are aligned to cache lines
	y      [Batch]uint64
}

// Run walks from the nonces from, from+1, … in place of the one in h: steps
// times S = G(S xor blocks[S[0] mod T]), where steps is at least 1 and T =
// len(blocks) is a power of two. It returns the walks' values, each the
// exclusive or of the words of the last S; the next Run overwrites them.
func (w *Walks) Run(blocks []Block, h *Header, from uint64, steps int) *[Batch]uint64 {
	walks(tier, w, blocks, h, from, steps)
	return &w.y
}
