// Package poseidon computes the two Poseidon2 hashes of docs/protocol.md
// section 3 over BN254's scalar field: P2, the 2-to-1 compression, and the
// leaf sponge of section 4. The permutations are gnark-crypto's.
package poseidon

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"

	"github.com/muster-network/muster/capacity/internal/blamka"
)

// Parameters of the two permutations (protocol section 3).
const (
	width2, full2, partial2    = 2, 6, 50
	width16, full16, partial16 = 16, 8, 57
)

// rate is the number of elements that the sponge absorbs at a time; a block
// makes elements of them, padded with zeros to a multiple of rate.
const (
	rate     = width16 - 1
	elements = 43
	rounds   = (elements + rate - 1) / rate
)

// leafTag is tag("muster.leaf.v1"), the sponge's first capacity element.
var leafTag = func() (t fr.Element) {
	t.SetBytes([]byte("muster.leaf.v1"))
	return t
}()

var (
	perm2  = poseidon2.NewPermutation(width2, full2, partial2)
	perm16 = poseidon2.NewPermutation(width16, full16, partial16)
)

// Compress is P2(a, b).
func Compress(a, b *fr.Element) fr.Element {
	state := [width2]fr.Element{*a, *b}
	mustPermute(perm2, state[:])
	state[1].Add(&state[1], b)
	return state[1]
}

// Leaves sets dst[i] to sponge(blocks[i]); the lengths must be equal.
func Leaves(dst []fr.Element, blocks []blamka.Block) {
	for i := range dst {
		dst[i] = leaf(&blocks[i])
	}
}

func leaf(b *blamka.Block) fr.Element {
	var state [width16]fr.Element
	state[0] = leafTag
	for r := range rounds {
		for k := range rate {
			e := FromWords(wordsOf(b, r*rate+k))
			state[1+k].Add(&state[1+k], &e)
		}
		mustPermute(perm16, state[:])
	}
	return state[1]
}

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
	var e fr.Element
	copy(e[:3], w)
	e.Mul(&e, &montgomery)
	return e
}

func mustPermute(p *poseidon2.Permutation, state []fr.Element) {
	if err := p.Permutation(state); err != nil {
		panic(err) // the state has the permutation's width
	}
}
