package main

import (
	"math/big"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// The arithmetic of the vector kernels: eight numbers at a time, each lane of
// a vector one number. A number is five limbs of 52 bits in five vectors, in
// Montgomery form (times 2^260) and not reduced: any value below 2^260, which
// is 84.6 r, stands for its remainder. In sums a limb may take all 64 bits.
//
// Reduction works as in the scalar kernels, with limbs of 52 bits: the four
// lowest limbs of a product go together, the limb of weight 2^-52k by its
// multiple of 2^-52k mod r; the fifth by Montgomery's usual step. From a
// product below α·r² that makes at most α/84.6 + 1.238 + 1 times r, where
// 1.238 is the sum of those four remainders over r.

const (
	vectorLimbs = 5
	limbBits    = 52
	vectorSize  = 64 // bytes
	numberSize  = vectorLimbs * vectorSize
)

// vector8 is the eight lanes of a limb; number8 eight numbers.
type (
	vector8 = Register
	number8 [vectorLimbs]vector8
)

// multiplier is how a kernel multiplies limbs. A factor is a limb in the form
// that the kernel multiplies: what is above its 52 bits is not there, or does
// not count. A column is a sum of low and of high halves of products; how many
// it will hold is known when it is made.
type multiplier interface {
	// load puts constants into registers, where they stay.
	load()
	// limb is a factor with the limbs in memory.
	limb(m Mem) vector8
	// of is the factor with the lowest 52 bits of v, which is used up.
	of(v vector8) vector8
	// constant is v as what [multiplier.broadcast] expects in memory.
	constant(v uint64) uint64
	// column is an empty column, or one that has begun with the vector in from.
	// So many low and high halves will be in it in the end, counted in halves of
	// a half: what is there when the column is doubled has counted twice.
	column(lows, highs int, from *Mem) vector8
	// product adds the halves of x·y to two columns; high only the upper half.
	product(x, y, low, high vector8)
	high(x, y, high vector8)
	// low is the factor with the lower half of x·y.
	low(x, y vector8) vector8
}

// arithmetic is a multiplier with what all kernels have in common.
type arithmetic struct {
	multiplier
	pool *pool
	mask vector8
}

func newArithmetic(m func(a *arithmetic) multiplier) *arithmetic {
	a := &arithmetic{pool: newPool("vectorConstants")}
	a.multiplier = m(a)
	return a
}

// broadcast is v in all lanes.
func (a *arithmetic) broadcast(v uint64) vector8 {
	return broadcastFrom(a.pool.at(v))
}

func broadcastFrom(m Mem) vector8 {
	z := ZMM()
	VPBROADCASTQ(m, z)
	return z
}

// begin must be called when a kernel starts.
func (a *arithmetic) begin() {
	a.mask = a.broadcast(1<<limbBits - 1)
	a.load()
}

// limbs52 is v in limbs of 52 bits.
func limbs52(v *big.Int) (l [vectorLimbs]uint64) {
	mask := new(big.Int).SetUint64(1<<limbBits - 1)
	for i := range l {
		l[i] = new(big.Int).And(new(big.Int).Rsh(v, uint(limbBits*i)), mask).Uint64()
	}
	return l
}

// multiply is x·y plus, if it is not nil, the number at w. y is asked for one
// limb after the other.
func (a *arithmetic) multiply(x number8, y func(int) vector8, w *Mem) number8 {
	var t [2 * vectorLimbs]vector8
	for k := range t {
		from := w
		if w != nil {
			from = nil
			if k >= vectorLimbs {
				at := w.Offset(vectorSize * (k - vectorLimbs))
				from = &at
			}
		}
		lows, highs := reductionHalves(k)
		t[k] = a.column(2*(lows+products(k)), 2*(highs+products(k-1)), from)
	}
	for j := range vectorLimbs {
		yj := y(j)
		for i := range x {
			a.product(x[i], yj, t[i+j], t[i+j+1])
		}
	}
	return a.reduce(t)
}

// square is x².
func (a *arithmetic) square(x number8) number8 {
	var t [2 * vectorLimbs]vector8
	for k := range t {
		// All but the products of a limb with itself count twice, and so does
		// everything that a doubled column begins with.
		lows, highs := reductionHalves(k)
		lows += products(k)
		highs += products(k - 1)
		if !doubled(k) {
			lows, highs = 2*lows, 2*highs
		}
		t[k] = a.column(lows, highs, nil)
	}
	for i := range x {
		for j := range i {
			a.product(x[i], x[j], t[i+j], t[i+j+1])
		}
	}
	for k := range t {
		if doubled(k) {
			VPADDQ(t[k], t[k], t[k])
		}
	}
	for i := range x {
		a.product(x[i], x[i], t[2*i], t[2*i+1])
	}
	return a.reduce(t)
}

// doubled says whether a column of a square has products of different limbs.
func doubled(k int) bool { return k > 0 && k < 2*vectorLimbs-1 }

// products is the number of products of two limbs that have weight 2^52k.
func products(k int) int {
	return max(0, min(k, 2*vectorLimbs-2-k)+1)
}

// reductionHalves is the number of halves that reduce adds to column k.
func reductionHalves(k int) (lows, highs int) {
	const folded = vectorLimbs - 1
	if folded <= k && k < folded+vectorLimbs {
		lows += folded
	}
	if folded < k && k < folded+vectorLimbs {
		lows++
	}
	if folded < k && k <= folded+vectorLimbs {
		highs += folded + 1
	}
	return lows, highs
}

// reduce is t / 2^260.
func (a *arithmetic) reduce(t [2 * vectorLimbs]vector8) number8 {
	const folded = vectorLimbs - 1
	var digits [folded]vector8
	for k := range digits {
		a.carry(t[k], t[k+1])
		digits[k] = a.of(t[k])
	}
	inverse := new(big.Int).ModInverse(new(big.Int).Lsh(big.NewInt(1), limbBits), r)
	remainder := big.NewInt(1)
	for k := folded - 1; k >= 0; k-- {
		remainder.Mul(remainder, inverse).Mod(remainder, r)
		for j, limb := range limbs52(remainder) {
			a.product(digits[k], a.broadcast(a.constant(limb)), t[folded+j], t[folded+j+1])
		}
	}

	word := new(big.Int).Lsh(big.NewInt(1), limbBits)
	negInv := new(big.Int).Sub(word, new(big.Int).ModInverse(r, word))
	// The lower half of the lowest product makes t[4] a multiple of 2^52, the
	// next one. That carry is computed without it.
	last := ZMM()
	VPADDQ(a.mask, t[folded], last)
	m := a.low(a.of(t[folded]), a.broadcast(a.constant(negInv.Uint64())))
	for j, limb := range limbs52(r) {
		limb := a.broadcast(a.constant(limb))
		if j == 0 {
			a.high(m, limb, t[folded+1])
			continue
		}
		a.product(m, limb, t[folded+j], t[folded+j+1])
	}
	a.carry(last, t[folded+1])
	n := number8(t[vectorLimbs:])
	a.normalise(n)
	return n
}

// carry adds what is above the 52 bits of a limb to the next one, and leaves it
// where it is.
func (a *arithmetic) carry(limb, next vector8) {
	c := ZMM()
	VPSRLQ(U8(limbBits), limb, c)
	VPADDQ(c, next, next)
}

// normalise brings the limbs of n, which are not negative, to 52 bits.
func (a *arithmetic) normalise(n number8) {
	for i := range vectorLimbs - 1 {
		a.carry(n[i], n[i+1])
		VPANDQ(a.mask, n[i], n[i])
	}
}

// The quotient of a sum by r is computed from its upper bits, at 2^234 and
// above. With the 51 bits of the reciprocal's fraction that makes at most one
// less than the quotient, and then a remainder of less than 1.001 r.
const (
	dividendBits8 = 234
	fractionBits8 = 51
)

// lower brings n, a sum below 2^10 r whose limbs are below 2^60, below 1.001 r.
func (a *arithmetic) lower(n number8) {
	reciprocal := new(big.Int).Lsh(big.NewInt(1), dividendBits8+fractionBits8)
	reciprocal.Div(reciprocal, r)
	k := ZMM()
	VPSRLQ(U8(limbBits), n[3], k)
	VPADDQ(n[4], k, k)
	VPSRLQ(U8(dividendBits8-4*limbBits), k, k)
	VPMULUDQ(a.broadcast(reciprocal.Uint64()), k, k)
	VPSRLQ(U8(fractionBits8), k, k)
	for i, limb := range limbs52(r) {
		product := ZMM()
		VPMULLQ(a.broadcast(limb), k, product)
		VPSUBQ(product, n[i], n[i])
	}
	// Limbs may be negative now.
	for i := range vectorLimbs - 1 {
		c := ZMM()
		VPSRAQ(U8(limbBits), n[i], c)
		VPADDQ(c, n[i+1], n[i+1])
		VPANDQ(a.mask, n[i], n[i])
	}
}

// Numbers in memory.

func limb8(m Mem, i int) Mem { return m.Offset(vectorSize * i) }

func (a *arithmetic) loadFactors(m Mem) (n number8) {
	for i := range n {
		n[i] = a.limb(limb8(m, i))
	}
	return n
}

func (a *arithmetic) factors(n number8) (f number8) {
	for i := range n {
		f[i] = a.of(n[i])
	}
	return f
}

func store8(n number8, m Mem) {
	for i := range n {
		VMOVDQU64(n[i], limb8(m, i))
	}
}
