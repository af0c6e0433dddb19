// Package blamka computes G, the compression function of Argon2 (RFC 9106
// section 3.5), and walks of it over an array of blocks (docs/protocol.md
// sections 3 and 5).
package blamka

// Words is the number of 64-bit words of a block.
const Words = 128

// Block is 1,024 bytes as 128 words, each little-endian in memory.
type Block [Words]uint64

// Header is the part of a walk's first block that is not zero: its first row.
type Header [16]uint64

// NonceWord is the place of the nonce in a Header.
const NonceWord = 9

// Lanes is the number of walks that [Walk] is fastest with.
const Lanes = 8

// Compress sets dst to G(x xor y). dst may be x or y.
func Compress(dst, x, y *Block) { compressGeneric(dst, x, y) }

// Begin sets dst to G of the block that begins with h and is zero after it.
func Begin(dst *Block, h *Header) {
	var first, zero Block
	copy(first[:], h[:])
	Compress(dst, &first, &zero)
}

// Walk moves each state by steps steps, S = G(S xor blocks[S[0] mod T]), where
// T = len(blocks) is a power of two.
func Walk(blocks []Block, states []Block, steps int) {
	mask := uint64(len(blocks) - 1)
	for range steps {
		for i := range states {
			s := &states[i]
			Compress(s, s, &blocks[s[0]&mask])
		}
	}
}
