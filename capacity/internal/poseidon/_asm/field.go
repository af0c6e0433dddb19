package main

import (
	"math/big"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// The arithmetic of the scalar kernels. A number is four limbs of 64 bits, in
// Montgomery form (times 2^256), and not reduced: any value below 2^256, which
// is 5.289 r, stands for its remainder.
//
// Montgomery's reduction takes four steps, each of which makes the lowest limb
// vanish. Its usual step adds m·r with m = -t/r mod 2^64: two multiplications
// one after the other. Here three of the four are made without the first: a
// limb t of weight 2^-64k stands for t·(2^-64k mod r). The two lowest limbs go
// together by c2 = 2^-128 and c1 = 2^-64; the third by d = r - c1, as -t·d,
// because that leaves a smaller sum: t + (-t mod 2^64) is a carry, which is
// set unless t = 0. The last step must be the usual one, to end with four
// limbs. From a product below α·r² the whole makes at most
//
//	α·r/2^256 + d/r + 1 = 0.1891 α + 1.2388
//
// times r, plus what is added to the product's upper half. Nothing overflows
// if that is below 5.289. The callers give the bounds, in multiples of r.
//
// What follows about ports is true of Intel's cores since Skylake. MULX
// occupies ports 1 and 5, ADC and SBB 0 or 6, ADD any of the four, too often
// one that a MULX waits for. So sums begin with ADC, too, with the carry
// cleared by a XOR, which needs no port, or known to be clear, because the sum
// before had no carry out and is not worth running beside.

// r is the modulus of BN254's scalar field.
var r, _ = new(big.Int).SetString("30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001", 16)

// number is four limbs, the lowest first; operand4 the same anywhere.
type (
	number   [4]GPVirtual
	operand4 [4]Op
)

// The constants in the data section.
var (
	constC2, constC1, constD, constR operand4
	constNegInv                      Mem // -1/r mod 2^64
	constReciprocal                  Mem // 2^317 / r
)

func constants() {
	data := GLOBL("constants", RODATA|NOPTR)
	offset := 0
	limb := func(v *big.Int) Mem {
		at := data.Offset(offset)
		DATA(offset, U64(v.Uint64()))
		offset += 8
		return at
	}
	limbs := func(v *big.Int) (at operand4) {
		mask := new(big.Int).SetUint64(1<<64 - 1)
		for i := range at {
			at[i] = limb(new(big.Int).And(new(big.Int).Rsh(v, uint(64*i)), mask))
		}
		return at
	}
	word := new(big.Int).Lsh(big.NewInt(1), 64)
	c1 := new(big.Int).ModInverse(word, r)
	c2 := new(big.Int).Mul(c1, c1)
	constC2 = limbs(c2.Mod(c2, r))
	constC1 = limbs(c1)
	constD = limbs(new(big.Int).Sub(r, c1))
	constR = limbs(r)
	constNegInv = limb(new(big.Int).Sub(word, new(big.Int).ModInverse(r, word)))
	power := new(big.Int).Lsh(big.NewInt(1), dividendShift+64+quotientShift)
	constReciprocal = limb(power.Div(power, r))
}

func mem4(base Mem) (m operand4) {
	for i := range m {
		m[i] = base.Offset(8 * i)
	}
	return m
}

func load4(m operand4) (n number) {
	for i := range n {
		n[i] = GP64()
		MOVQ(m[i], n[i])
	}
	return n
}

func store4(n number, m operand4) {
	for i := range n {
		MOVQ(n[i], m[i])
	}
}

// clearCarry clears both carries, CF and OF.
func clearCarry() {
	unused := GP32()
	XORL(unused, unused)
}

// add4 is n += m; the sum must be below 2^256. The carry must be clear, and is.
func add4(n number, m operand4) {
	for i := range n {
		ADCQ(m[i], n[i])
	}
}

// sub4 is n -= m mod 2^256. The carry must be clear.
func sub4(n number, m operand4) {
	for i := range n {
		SBBQ(m[i], n[i])
	}
}

func (n number) operands() (m operand4) {
	for i := range m {
		m[i] = n[i]
	}
	return m
}

// mulx is RDX times m.
func mulx(m Op) (lo, hi GPVirtual) {
	lo, hi = GP64(), GP64()
	MULXQ(m, lo, hi)
	return lo, hi
}

// row is x times m, in five limbs. The carry is clear after it.
func row(x Op, m operand4) [5]GPVirtual {
	MOVQ(x, RDX)
	return rowOfRDX(m)
}

func rowOfRDX(m operand4) (t [5]GPVirtual) {
	t[0], t[1] = mulx(m[0])
	lo, hi := mulx(m[1])
	clearCarry()
	ADCQ(lo, t[1])
	t[2] = hi
	for i := 2; i < 4; i++ {
		lo, hi := mulx(m[i])
		ADCQ(lo, t[i])
		t[i+1] = hi
	}
	ADCQ(U8(0), t[4])
	return t
}

// square is x².
func square(x number) number { return reduce(squared(x)) }

// squared is x², not reduced.
func squared(x number) (t [8]GPVirtual) {
	clearCarry()
	MOVQ(x[0], RDX)
	lo00, hi00 := mulx(RDX)
	t[0] = lo00
	// The products of different limbs, in t[1] to t[6] …
	t[1], t[2] = mulx(x[1])
	lo, hi := mulx(x[2])
	ADCQ(lo, t[2])
	t[3] = hi
	lo, t[4] = mulx(x[3])
	ADCQ(lo, t[3])
	ADCQ(U8(0), t[4])
	clearCarry()
	MOVQ(x[1], RDX)
	lo12, hi12 := mulx(x[2])
	lo, t[5] = mulx(x[3])
	ADCQ(lo, hi12)
	ADCQ(U8(0), t[5])
	ADCQ(lo12, t[3])
	ADCQ(hi12, t[4])
	ADCQ(U8(0), t[5])
	clearCarry()
	MOVQ(x[2], RDX)
	lo, t[6] = mulx(x[3])
	ADCQ(lo, t[5])
	ADCQ(U8(0), t[6])
	// … twice …
	t[7] = GP64()
	XORL(t[7].As32(), t[7].As32())
	ADCXQ(t[1], t[1])
	ADOXQ(hi00, t[1])
	for i := 1; i < 4; i++ {
		MOVQ(x[i], RDX)
		lo, hi := mulx(RDX)
		ADCXQ(t[2*i], t[2*i])
		ADOXQ(lo, t[2*i])
		ADCXQ(t[2*i+1], t[2*i+1])
		ADOXQ(hi, t[2*i+1])
	}
	return t
}

// multiply is x·y plus, if it is not nil, w. y is used up limb by limb, so it
// is the one to come out of a multiplication just before.
func multiply(y, x operand4, w *operand4) number { return reduce(multiplied(y, x, w)) }

// multiplied is the same, not reduced.
func multiplied(y, x operand4, w *operand4) (t [8]GPVirtual) {
	first := row(y[0], x)
	copy(t[:], first[:])
	for i := 1; i < 4; i++ {
		next := row(y[i], x)
		clearCarry()
		for j := range 4 {
			ADCQ(next[j], t[i+j])
		}
		ADCQ(U8(0), next[4])
		t[i+4] = next[4]
	}
	if w != nil {
		clearCarry()
		add4(number(t[4:]), *w)
	}
	return t
}

// reduce is t / 2^256.
func reduce(t [8]GPVirtual) number {
	for i, c := range []operand4{constC2, constC1} {
		a := row(t[i], c)
		clearCarry()
		for j := range a {
			ADCQ(a[j], t[2+j])
		}
		ADCQ(U8(0), t[7])
	}

	XORL(EDX, EDX)
	SBBQ(t[2], RDX)
	a := rowOfRDX(constD)
	NEGQ(t[2]) // the carry of t[2] - t[2]
	for i := range a {
		ADCQ(a[i], t[3+i])
	}

	MOVQ(constNegInv, RDX)
	IMULQ(t[3], RDX)
	clearCarry()
	_, h0 := mulx(constR[0])
	sum := number{h0}
	for i := 1; i < 4; i++ {
		lo, hi := mulx(constR[i])
		ADCQ(lo, sum[i-1])
		sum[i] = hi
	}
	ADCQ(U8(0), sum[3])
	NEGQ(t[3]) // the carry of t[3] plus the lowest product
	result := number(t[4:])
	add4(result, sum.operands())
	return result
}

// tableRow sets at to the address of the row of a table of 64 rows of 32
// bytes at base that the uppermost six bits of x choose.
func tableRow(x GPVirtual, base Op) (at Mem) {
	row := GP64()
	RORXQ(U8(64-6-5), x, row)
	ANDL(U32(63<<5), row.As32())
	ADDQ(base, row)
	return Mem{Base: row}
}
