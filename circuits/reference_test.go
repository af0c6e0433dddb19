package circuits

import (
	"math/bits"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"

	"github.com/muster-network/muster/capacity"
)

// Plain Go for what the gadgets compute, written for the tests from the
// protocol, so that they do not test a gadget against its own mistakes.

// referenceG is G(x xor y) of protocol section 3.
func referenceG(x, y *capacity.Block) (out capacity.Block) {
	var r capacity.Block
	for i := range r {
		r[i] = x[i] ^ y[i]
	}
	p := r
	for row := range 8 {
		var index [16]int
		for k := range index {
			index[k] = 16*row + k
		}
		referenceP(&p, index)
	}
	for column := range 8 {
		var index [16]int
		for k := range index {
			index[k] = 2*column + 16*(k/2) + k%2
		}
		referenceP(&p, index)
	}
	for i := range out {
		out[i] = p[i] ^ r[i]
	}
	return out
}

// referenceP is P of RFC 9106 section 3.6 on the words with these indices.
func referenceP(b *capacity.Block, index [16]int) {
	for _, q := range [8][4]int{
		{0, 4, 8, 12}, {1, 5, 9, 13}, {2, 6, 10, 14}, {3, 7, 11, 15},
		{0, 5, 10, 15}, {1, 6, 11, 12}, {2, 7, 8, 13}, {3, 4, 9, 14},
	} {
		w := [4]*uint64{&b[index[q[0]]], &b[index[q[1]]], &b[index[q[2]]], &b[index[q[3]]]}
		for half := range 2 {
			*w[0] = referenceAddMul(*w[0], *w[1])
			*w[3] = bits.RotateLeft64(*w[3]^*w[0], -[2]int{32, 16}[half])
			*w[2] = referenceAddMul(*w[2], *w[3])
			*w[1] = bits.RotateLeft64(*w[1]^*w[2], -[2]int{24, 63}[half])
		}
	}
}

func referenceAddMul(x, y uint64) uint64 { return x + y + 2*(x&0xffffffff)*(y&0xffffffff) }

// referenceP2 is P2(a, b).
func referenceP2(a, b fr.Element) fr.Element {
	state := []fr.Element{a, b}
	if err := poseidon2.NewPermutation(2, 6, 50).Permutation(state); err != nil {
		panic(err)
	}
	state[1].Add(&state[1], &b)
	return state[1]
}

// referenceField is field(w0, w1, …).
func referenceField(words ...uint64) (e fr.Element) {
	var shift, w fr.Element
	shift.SetBigInt(pow2(64))
	for i := len(words) - 1; i >= 0; i-- {
		e.Mul(&e, &shift).Add(&e, w.SetUint64(words[i]))
	}
	return e
}
