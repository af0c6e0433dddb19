package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// wide is a number of five limbs, for sums.
type wide [5]GPVirtual

func mem5(base Mem) (m [5]Op) {
	for i := range m {
		m[i] = base.Offset(8 * i)
	}
	return m
}

// widen is m with a fifth limb.
func widen(m operand4) (w wide) {
	n := load4(m)
	copy(w[:], n[:])
	w[4] = GP64()
	XORL(w[4].As32(), w[4].As32())
	return w
}

func loadWide(m Mem) (w wide) {
	for i := range w {
		w[i] = GP64()
		MOVQ(m.Offset(8*i), w[i])
	}
	return w
}

func (w wide) store(m Mem) {
	for i := range w {
		MOVQ(w[i], m.Offset(8*i))
	}
}

func (w wide) add4(m operand4) {
	add4(number(w[:4]), m)
	ADCQ(U8(0), w[4])
}

func (w wide) add(m [5]Op) {
	for i := range m {
		addLimb(i == 0, m[i], w[i])
	}
}

func (w wide) operands() (m [5]Op) {
	for i := range m {
		m[i] = w[i]
	}
	return m
}

func (w wide) double() { w.add(w.operands()) }

// quotientShift makes two 64-bit words of the quotient's factors: below 512 r,
// w / 2^199 fits into one, and so does 2^(199+64+54) / r.
const (
	dividendShift = 199
	quotientShift = 54
)

// lowerWide brings w, which is below 512 r, below 1.001 r. It takes k·r away,
// where k = floor(floor(w / 2^199) · floor(2^317 / r) / 2^118) is the quotient
// or, because of what the floors cut off, one less, but only if the remainder
// is next to nothing.
func (f *field) lowerWide(w wide) number {
	MOVQ(w[4], RDX)
	SHLQ(U8(256-dividendShift), w[3], RDX)
	_, k := mulx(f.reciprocal)
	SHRQ(U8(quotientShift), k)
	MOVQ(k, RDX)
	lo0, m1 := mulx(f.r[0])
	lo1, m2 := mulx(f.r[1])
	lo2, m3 := mulx(f.r[2])
	IMULQ(f.r[3], RDX)
	ADDQ(lo1, m1)
	ADCQ(lo2, m2)
	ADCQ(RDX, m3)
	n := number(w[:4])
	sub4(n, operand4{lo0, m1, m2, m3})
	return n
}
