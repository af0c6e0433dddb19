//go:build !purego

package poseidon

import (
	"math"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// vector2 and vector16 are what the kernels of P2 and of the sponge read;
// _asm/compress8.go and _asm/sponge.go know the layouts. Keys are numbers, all
// else is factors, in the form that the kernel multiplies.
type (
	vector2 struct {
		keys         [full2*width2 + partial2 + width2]vectorNumber
		enter, leave vectorNumber
	}
	vector16 struct {
		keys         [full16*width16 + partial16]vectorNumber
		diagonal     [width16]vectorNumber
		enter, leave vectorNumber
	}
)

// vectorNumber is the same number for all lanes.
type vectorNumber [vectorLimbs]uint64

// For P2, ifma8 has the tables of steps8IFMA.
var (
	float2  = newVector2(asFloats)
	float16 = newVector16(asFloats)
	ifma16  = newVector16(func(n vectorNumber) vectorNumber { return n })
)

var vectorTag = montgomery260(&leafTag)

// asFloats is a number with its limbs in floating point.
func asFloats(n vectorNumber) vectorNumber {
	for i, limb := range n {
		n[i] = math.Float64bits(float64(limb))
	}
	return n
}

func newVector2(factor func(vectorNumber) vectorNumber) *vector2 {
	t := new(vector2)
	keys := t.keys[:]
	next := func(e *fr.Element) {
		keys[0], keys = montgomery260(e), keys[1:]
	}
	for i := range keys2.first {
		next(&keys2.first[i][0])
		next(&keys2.first[i][1])
	}
	for i := range keys2.partial {
		next(&keys2.partial[i])
	}
	for i := range keys2.last {
		next(&keys2.last[i][0])
		next(&keys2.last[i][1])
	}
	// From fr's form, with 2^256, and back to it.
	t.enter = factor(power(2*vectorLimbs*limbBits - 64*fr.Limbs))
	t.leave = factor(power(64 * fr.Limbs))
	return t
}

func newVector16(factor func(vectorNumber) vectorNumber) *vector16 {
	t := new(vector16)
	keys := t.keys[:]
	next := func(e *fr.Element) {
		keys[0], keys = montgomery260(e), keys[1:]
	}
	for i := range keys16.first {
		for j := range keys16.first[i] {
			next(&keys16.first[i][j])
		}
	}
	for i := range keys16.partial {
		next(&keys16.partial[i])
	}
	for i := range keys16.last {
		for j := range keys16.last[i] {
			next(&keys16.last[i][j])
		}
	}
	for i := range t.diagonal {
		t.diagonal[i] = factor(montgomery260(&keys16.diagonal[i]))
	}
	t.enter = factor(power(2 * vectorLimbs * limbBits))
	t.leave = factor(power(64 * fr.Limbs))
	return t
}

// montgomery260 is e times 2^260.
func montgomery260(e *fr.Element) vectorNumber {
	v := e.BigInt(new(big.Int))
	return splitNumber(v.Lsh(v, vectorLimbs*limbBits))
}

// power is 2^n mod r.
func power(n uint) vectorNumber { return splitNumber(new(big.Int).Lsh(big.NewInt(1), n)) }

// splitNumber is v mod r in limbs of 52 bits.
func splitNumber(v *big.Int) (n vectorNumber) {
	v.Mod(v, fr.Modulus())
	mask := big.NewInt(limbMask)
	for i := range n {
		n[i] = new(big.Int).And(v, mask).Uint64()
		v.Rsh(v, limbBits)
	}
	return n
}
