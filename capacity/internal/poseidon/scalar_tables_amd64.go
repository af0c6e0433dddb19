//go:build !purego

package poseidon

import (
	"math/big"
	"math/bits"
	"unsafe"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// limbs is a number of four limbs, the lowest first, that need not be reduced.
type limbs [fr.Limbs]uint64

// tables2 is what the kernels read; _asm/lower.go knows its layout. A row of a
// table belongs to numbers between row/512 and (row+1)/512 of 2^256. It says
// which multiple of r is the largest that can be taken from all of them, by its
// place in multiples, in bytes.
type tables2 struct {
	multiples [12]limbs        // from -r on
	reduced   [rows2]uint16    // from x
	doubled   [rows2]uint16    // from 2x
	halved    [rows2][2]uint16 // from an even or an odd x, so that it gets even
	keys      schedule2
}

const rows2 = 512

var scalar2 = newTables2()

func newTables2() *tables2 {
	t := &tables2{keys: keys2}
	for i := range t.multiples {
		t.multiples[i] = multiple(big.NewInt(int64(i - 1)))
	}
	place := func(k int64) uint16 { return uint16((k + 1) * int64(unsafe.Sizeof(limbs{}))) }
	r := fr.Modulus()
	for row := range int64(rows2) {
		x := new(big.Int).Lsh(big.NewInt(row), 256-9)
		k := new(big.Int).Div(x, r).Int64()
		t.reduced[row] = place(k)
		t.doubled[row] = place(new(big.Int).Div(x.Lsh(x, 1), r).Int64())
		t.halved[row][k%2] = place(k)
		t.halved[row][(k+1)%2] = place(k - 1)
	}
	return t
}

// pointer is what the kernels take.
func (t *tables2) pointer() *uint64 { return &t.multiples[0][0] }

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
