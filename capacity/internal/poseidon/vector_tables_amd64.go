//go:build !purego

package poseidon

import (
	"math"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// vectorTables are what the vector kernels read; _asm/compress8.go and
// _asm/sponge.go know the layouts. Keys are numbers, all else is factors, in
// the form that the kernel multiplies.
type vectorTables struct {
	p2 struct {
		keys         [full2*width2 + partial2 + width2]vectorNumber
		enter, leave vectorNumber
	}
	p16 struct {
		keys         [full16*width16 + partial16]vectorNumber
		diagonal     [width16]vectorNumber
		enter, leave vectorNumber
	}
}

// vectorNumber is the same number for all lanes.
type vectorNumber [vectorLimbs]uint64

// vector are the tables of float8 and ifma8.
var vector = [...]*vectorTables{
	newVectorTables(func(limb uint64) uint64 { return math.Float64bits(float64(limb)) }),
	newVectorTables(func(limb uint64) uint64 { return limb }),
}

var vectorTag = montgomery260(&leafTag)

func newVectorTables(factor func(limb uint64) uint64) *vectorTables {
	factors := func(n vectorNumber) vectorNumber {
		for i := range n {
			n[i] = factor(n[i])
		}
		return n
	}
	t := new(vectorTables)
	keys := t.p2.keys[:]
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
	t.p2.enter = factors(power(2*vectorLimbs*limbBits - 64*fr.Limbs))
	t.p2.leave = factors(power(64 * fr.Limbs))

	keys = t.p16.keys[:]
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
	for i := range t.p16.diagonal {
		t.p16.diagonal[i] = factors(montgomery260(&keys16.diagonal[i]))
	}
	t.p16.enter = factors(power(2 * vectorLimbs * limbBits))
	t.p16.leave = factors(power(64 * fr.Limbs))
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
