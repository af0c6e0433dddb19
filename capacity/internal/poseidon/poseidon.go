// Package poseidon computes the two Poseidon2 hashes of docs/protocol.md
// section 3 over BN254's scalar field: P2, the 2-to-1 compression, and the
// leaf sponge of section 4. The permutations and their round keys are
// gnark-crypto's; every tier of instructions gives the same results.
package poseidon

//go:generate go -C _asm run . -kernel scalar -out ../scalar_amd64.s -stubs ../scalar_amd64.go -pkg poseidon
//go:generate go -C _asm run . -kernel float -out ../float_amd64.s -stubs ../float_amd64.go -pkg poseidon
//go:generate go -C _asm run . -kernel ifma -out ../ifma_amd64.s -stubs ../ifma_amd64.go -pkg poseidon

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/muster-network/muster/capacity/internal/blamka"
)

// Compress is P2(a, b).
func Compress(a, b *fr.Element) fr.Element { return compress(inUse(), a, b) }

func compress(k kernel, a, b *fr.Element) fr.Element {
	state := [width2]fr.Element{*a, *b}
	permute2(k, &state)
	state[1].Add(&state[1], b)
	return state[1]
}

// CompressMany sets dst[i] to P2(pairs[2i], pairs[2i+1]); pairs must be twice
// as long as dst, which may be its beginning. It is fastest with a multiple of
// eight.
func CompressMany(dst, pairs []fr.Element) { compressMany(inUse(), dst, pairs) }

func compressMany(k kernel, dst, pairs []fr.Element) {
	for i := compressVector(k, dst, pairs); i < len(dst); i++ {
		dst[i] = compress(k, &pairs[2*i], &pairs[2*i+1])
	}
}

// Leaves sets dst[i] to sponge(blocks[i]); the lengths must be equal. It is
// fastest with a multiple of eight.
func Leaves(dst []fr.Element, blocks []blamka.Block) { leaves(inUse(), dst, blocks) }

func leaves(k kernel, dst []fr.Element, blocks []blamka.Block) {
	for i := leavesVector(k, dst, blocks); i < len(dst); i++ {
		dst[i] = leaf(k, &blocks[i])
	}
}

// Elements is how many field elements a block makes; the sponge reads them.
const Elements = 43

// rate is the number of elements that the sponge absorbs at a time; those of a
// block are padded with zeros to a multiple of it.
const (
	rate    = width16 - 1
	absorbs = (Elements + rate - 1) / rate
)

// leafTag is tag("muster.leaf.v1"), the sponge's first capacity element.
var leafTag = func() (t fr.Element) {
	t.SetBytes([]byte("muster.leaf.v1"))
	return t
}()

func leaf(k kernel, b *blamka.Block) fr.Element {
	var state [width16]fr.Element
	state[0] = leafTag
	for r := range absorbs {
		for i := range rate {
			e := FromWords(wordsOf(b, r*rate+i))
			state[1+i].Add(&state[1+i], &e)
		}
		permute16(k, &state)
	}
	return state[1]
}

// ElementOf is the block's k-th element, k < [Elements] (protocol section 4,
// sponge).
func ElementOf(b *blamka.Block, k int) fr.Element { return FromWords(wordsOf(b, k)) }

// wordsOf is the words of the block's k-th element: three each, and the last
// two by themselves; none after that.
func wordsOf(b *blamka.Block, k int) []uint64 {
	lo := min(3*k, blamka.Words)
	return b[lo:min(lo+3, blamka.Words)]
}

// montgomery is 2^256 mod r as an element: multiplying limbs by it brings them
// to the Montgomery form that gnark-crypto computes in.
var montgomery = func() (r fr.Element) {
	r.SetBigInt(new(big.Int).Lsh(big.NewInt(1), 64*fr.Limbs))
	return r
}()

// FromWords is field(w0, w1, …) of at most three words: below 2^192, so that
// no reduction is needed.
func FromWords(w []uint64) fr.Element {
	e := limbsOf(w)
	toElement(&e)
	return e
}

// limbsOf is at most three words as the limbs of a number, and toElement makes
// an element of such a number.
func limbsOf(w []uint64) (e fr.Element) {
	copy(e[:3], w)
	return e
}

func toElement(e *fr.Element) { e.Mul(e, &montgomery) }
