//go:build !purego

package poseidon

import (
	"math/big"
	"math/bits"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// limbs is a number of four limbs, the lowest first, that need not be reduced.
type limbs [fr.Limbs]uint64

// tables2 is what permute2Scalar reads; _asm/p2.go knows its layout. A row of
// a table belongs to numbers between row/64 and (row+1)/64 of 2^256; it is the
// largest multiple of r that can be taken from all of them.
type tables2 struct {
	reduced [64]limbs    // from x
	doubled [64]limbs    // from 2x
	halved  [2][64]limbs // from an even or an odd x, so that it gets even
	keys    schedule2
}

var scalar2 = newTables2()

func newTables2() *tables2 {
	t := &tables2{keys: keys2}
	r := fr.Modulus()
	for row := range int64(64) {
		x := new(big.Int).Lsh(big.NewInt(row), 256-6)
		k := new(big.Int).Div(x, r)
		t.reduced[row] = multiple(k)
		t.doubled[row] = multiple(new(big.Int).Div(x.Lsh(x, 1), r))
		other := new(big.Int).Sub(k, big.NewInt(1))
		t.halved[k.Bit(0)][row] = multiple(k)
		t.halved[other.Bit(0)][row] = multiple(other)
	}
	return t
}

// multiple is k·r mod 2^256.
func multiple(k *big.Int) (l limbs) {
	v := new(big.Int).Mul(k, fr.Modulus())
	mask := new(big.Int).SetUint64(1<<64 - 1)
	for i := range l {
		l[i] = new(big.Int).And(v, mask).Uint64()
		v.Rsh(v, 64)
	}
	return l
}

// modulus is r.
var modulus = multiple(big.NewInt(1))

// reduce brings e, which is below 2r, below r.
func reduce(e *fr.Element) {
	var d fr.Element
	var borrow uint64
	for i := range e {
		d[i], borrow = bits.Sub64(e[i], modulus[i], borrow)
	}
	if borrow == 0 {
		*e = d
	}
}
