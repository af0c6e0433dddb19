package main

import (
	"math/big"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// The arithmetic of the scalar kernels. A number is four limbs of 64 bits, in
// Montgomery form (times 2^256), and not reduced: any value below 2^256, which
// is 5.289 r, stands for its remainder. The callers give the bounds, in
// multiples of r.
//
// Of a product's eight limbs, the two lowest are replaced by what they stand
// for two limbs up, by c2 = 2^-128 and c1 = 2^-64 mod r: that takes no quotient
// to wait for. The next two go by Montgomery's usual step, which adds the
// multiple of r that makes a limb vanish. From a product below α·r² that makes
// less than
//
//	α·r/2^256 + 1.001 = 0.1891 α + 1.001
//
// times r, plus what is added to the product's upper half. The upper half of a
// product is computed when the quotients are under way.
//
// What is scarce are the ports of a core: MULX takes one of which there is one,
// ADC and SBB one of which there are two, ADD any of five (Golden Cove; four
// before). So a sum begins with ADD, limbs are added up in few long sums, and a
// square doubles its factors and not its products. The instructions are in the
// order in which they are urgent, because a core starts the oldest that is
// ready. Constants are read from the stack: an address that is relative to the
// program counter takes room for an instruction of its own.

// r is the modulus of BN254's scalar field.
var r, _ = new(big.Int).SetString("30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001", 16)

// number is four limbs, the lowest first; operand4 the same anywhere.
type (
	number   [4]GPVirtual
	operand4 [4]Op
)

// field is the arithmetic in a kernel.
type field struct {
	c2, c1, r  operand4
	negInv     Mem // -1/r mod 2^64
	reciprocal Mem // 2^317 / r
}

// newField puts the constants onto the stack.
func newField() *field {
	const constants = 3*4 + 2
	left := AllocLocal(8 * constants)
	limb := func(v *big.Int) (at Mem) {
		at, left = left, left.Offset(8)
		constant := GP64()
		MOVQ(U64(new(big.Int).And(v, mask64).Uint64()), constant)
		MOVQ(constant, at)
		return at
	}
	limbs := func(v *big.Int) (at operand4) {
		for i := range at {
			at[i] = limb(new(big.Int).Rsh(v, uint(64*i)))
		}
		return at
	}
	word := new(big.Int).Lsh(big.NewInt(1), 64)
	c1 := new(big.Int).ModInverse(word, r)
	c2 := new(big.Int).Mul(c1, c1)
	power := new(big.Int).Lsh(big.NewInt(1), dividendShift+64+quotientShift)
	return &field{
		c2:         limbs(c2.Mod(c2, r)),
		c1:         limbs(c1),
		r:          limbs(r),
		negInv:     limb(new(big.Int).Sub(word, new(big.Int).ModInverse(r, word))),
		reciprocal: limb(power.Div(power, r)),
	}
}

var mask64 = new(big.Int).SetUint64(1<<64 - 1)

func mem4(base Mem) (m operand4) {
	for i := range m {
		m[i] = base.Offset(8 * i)
	}
	return m
}

func load4(m operand4) (n number) {
	for i := range n {
		n[i] = copyOf(m[i])
	}
	return n
}

func store4(n number, m operand4) {
	for i := range n {
		MOVQ(n[i], m[i])
	}
}

// add4 is n += m; the sum must be below 2^256.
func add4(n number, m operand4) {
	for i := range n {
		addLimb(i == 0, m[i], n[i])
	}
}

// sub4 is n -= m mod 2^256.
func sub4(n number, m operand4) {
	SUBQ(m[0], n[0])
	for i := 1; i < 4; i++ {
		SBBQ(m[i], n[i])
	}
}

func (n number) operands() (m operand4) {
	for i := range m {
		m[i] = n[i]
	}
	return m
}

// addLimb is a step of a sum.
func addLimb(first bool, x Op, sum GPVirtual) {
	if first {
		ADDQ(x, sum)
	} else {
		ADCQ(x, sum)
	}
}

// addUp is t += m, which may be shorter; the sum must not be longer.
func addUp(t, m []GPVirtual) {
	for i := range t {
		if i < len(m) {
			addLimb(i == 0, m[i], t[i])
		} else {
			ADCQ(U8(0), t[i])
		}
	}
}

// mulx is RDX times m.
func mulx(m Op) (lo, hi GPVirtual) {
	lo, hi = GP64(), GP64()
	MULXQ(m, lo, hi)
	return lo, hi
}

// row is x times m, in one limb more than m has.
func row(x Op, m ...Op) []GPVirtual {
	MOVQ(x, RDX)
	return rowOfRDX(m...)
}

func rowOfRDX(m ...Op) []GPVirtual {
	t := make([]GPVirtual, len(m)+1)
	t[0], t[1] = mulx(m[0])
	for i := 1; i < len(m); i++ {
		lo, hi := mulx(m[i])
		addLimb(i == 1, lo, t[i])
		t[i+1] = hi
	}
	ADCQ(U8(0), t[len(m)])
	return t
}

// square is x², which must be below 2^510: x below 2.64.
func (f *field) square(x number) number {
	// A limb is multiplied by itself and by twice what is above it. That begins
	// with twice the next limb, without the bit that comes from the limb itself.
	var double [4]GPVirtual // x's limbs from 1 on
	for i := 1; i < 4; i++ {
		double[i] = copyOf(x[i])
		addLimb(i == 1, double[i], double[i])
	}
	MOVQ(x[0], RDX)
	t := rowOfRDX(RDX, double[1], double[2], double[3])
	MOVQ(x[1], RDX)
	u := rowOfRDX(RDX, twice(x[2]), double[3])
	addUp(u, t[2:])
	t = f.step(f.fold(t[0], t[1], u))

	multiple := f.multipleOfR(t[0])
	MOVQ(x[2], RDX)
	lo2, hi2 := mulx(RDX)
	lo, hi := mulx(twice(x[3]))
	ADDQ(lo, hi2)
	MOVQ(x[3], RDX)
	lo3, hi3 := mulx(RDX)
	ADCQ(lo3, hi)
	ADCQ(U8(0), hi3)
	upper := number{lo2, hi2, hi, hi3}
	addUp(upper[:], t[1:])
	f.vanish(t[0], upper[:], multiple)
	return upper
}

func copyOf(x Op) GPVirtual {
	y := GP64()
	MOVQ(x, y)
	return y
}

// twice is 2x mod 2^64.
func twice(x GPVirtual) GPVirtual {
	y := GP64()
	LEAQ(Mem{Base: x, Index: x, Scale: 1}, y)
	return y
}

// multiply is x·y plus, if it is not nil, w; x is below 3. y is used up limb by
// limb, so it is the one to come out of a multiplication just before.
func (f *field) multiply(y, x operand4, w *operand4) number {
	t := row(y[0], x[:]...)
	u := row(y[1], x[:]...)
	addUp(u, t[1:])
	v := row(y[2], x[:]...)
	addUp(v, u[1:])
	t = f.step(f.fold(t[0], u[0], v))
	u = row(y[3], x[:]...)
	addUp(u, t)
	if w != nil {
		add4(number(u[1:]), *w)
	}
	return number(f.step(u))
}

// fold is u, of four or five limbs, plus what t0 and t1 stand for, the limbs
// below it.
func (f *field) fold(t0, t1 GPVirtual, u []GPVirtual) []GPVirtual {
	v := row(t0, f.c2[:]...)
	addUp(v, u)
	w := row(t1, f.c1[:]...)
	addUp(w, v)
	return w
}

// step adds the multiple of r to t that makes its lowest limb vanish, and drops
// that limb.
func (f *field) step(t []GPVirtual) []GPVirtual {
	f.vanish(t[0], t[1:], f.multipleOfR(t[0]))
	return t[1:]
}

// multipleOfR is the multiple of r that makes a lowest limb vanish, without its
// own lowest limb.
func (f *field) multipleOfR(lowest GPVirtual) number {
	MOVQ(f.negInv, RDX)
	IMULQ(lowest, RDX)
	_, h0 := mulx(f.r[0])
	m := number{h0}
	for i := 1; i < 4; i++ {
		lo, hi := mulx(f.r[i])
		addLimb(i == 1, lo, m[i-1])
		m[i] = hi
	}
	ADCQ(U8(0), m[3])
	return m
}

// vanish adds a multipleOfR to the limbs above the lowest, whose sum with the
// multiple's lowest is 0 with a carry, unless both are 0.
func (f *field) vanish(lowest GPVirtual, t []GPVirtual, m number) {
	NEGQ(lowest)
	for i := range m {
		ADCQ(m[i], t[i])
	}
}
