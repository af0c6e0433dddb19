package ledger

import (
	"fmt"
	"math/big"
	"math/bits"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/muster-network/muster/capacity"
)

// An Element is an element of the scalar field of BN254.
type Element = capacity.Element

// A Bitmap is a set of a commitment's units. Bit c is bit c%64 of word c/64, which is bit c%256 of
// word c/256 in the contract's encoding.
type Bitmap [capacity.MaxUnits / 64]uint64

// FirstUnits is the set of units 0 … n-1. It panics if n is not in [0, capacity.MaxUnits].
func FirstUnits(n int) (b Bitmap) {
	if n < 0 || n > capacity.MaxUnits {
		panic(fmt.Sprintf("ledger: %d units, not in 0..%d", n, capacity.MaxUnits))
	}
	for c := range n {
		b.Add(c)
	}
	return b
}

// Add puts unit c into the set. It panics if c is not in [0, capacity.MaxUnits).
func (b *Bitmap) Add(c int) { b[c/64] |= 1 << (c % 64) }

// Has says whether unit c is in the set. It panics if c is not in [0, capacity.MaxUnits).
func (b *Bitmap) Has(c int) bool { return b[c/64]>>(c%64)&1 == 1 }

// Without is the units of b that are not in other.
func (b Bitmap) Without(other Bitmap) Bitmap {
	for i := range b {
		b[i] &^= other[i]
	}
	return b
}

// With is the units of b and of other.
func (b Bitmap) With(other Bitmap) Bitmap {
	for i := range b {
		b[i] |= other[i]
	}
	return b
}

// Top is one more than the highest unit of the set; 0 if it is empty.
func (b Bitmap) Top() int {
	for i := len(b) - 1; i >= 0; i-- {
		if b[i] != 0 {
			return 64*i + bits.Len64(b[i])
		}
	}
	return 0
}

// Count is the number of units in the set.
func (b *Bitmap) Count() (n int) {
	for _, w := range b {
		n += bits.OnesCount64(w)
	}
	return n
}

// Nth returns the n-th unit of the set, counting from 0 at the lowest, or -1 if there are not so
// many.
func (b *Bitmap) Nth(n int) int {
	for i, w := range b {
		if k := bits.OnesCount64(w); n >= k {
			n -= k
			continue
		}
		for ; n > 0; n-- {
			w &= w - 1
		}
		return 64*i + bits.TrailingZeros64(w)
	}
	return -1
}

// Words is the contract's encoding of the set.
func (b *Bitmap) Words() (w [4]*big.Int) {
	for i := range w {
		w[i] = new(big.Int)
		for k := 3; k >= 0; k-- {
			w[i].Lsh(w[i], 64).Or(w[i], new(big.Int).SetUint64(b[4*i+k]))
		}
	}
	return w
}

func bitmapFromWords(w [4]*big.Int) (b Bitmap) {
	mask := new(big.Int).SetUint64(^uint64(0))
	for i := range b {
		limb := new(big.Int).Rsh(w[i/4], uint(i%4)*64)
		b[i] = limb.And(limb, mask).Uint64()
	}
	return b
}

// bigOf is the canonical value of e.
func bigOf(e Element) *big.Int { return e.BigInt(new(big.Int)) }

// elementOf reads a value that the contracts promise to be canonical.
func elementOf(v *big.Int) (e Element, err error) {
	if v.Sign() < 0 || v.Cmp(fr.Modulus()) >= 0 {
		return e, fmt.Errorf("%#x is not a field element", v)
	}
	e.SetBigInt(v)
	return e, nil
}

// numberOf reads a value that the contracts keep below 2^64: an id, an epoch, a block, a count.
func numberOf(v *big.Int) (uint64, error) {
	if !v.IsUint64() {
		return 0, fmt.Errorf("%v does not fit into 64 bits", v)
	}
	return v.Uint64(), nil
}

func bigUint(v uint64) *big.Int { return new(big.Int).SetUint64(v) }
