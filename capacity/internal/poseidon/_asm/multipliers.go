package main

import (
	"math"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
)

// ifma multiplies with AVX-512 IFMA, which adds one half of a product of two
// 52-bit numbers to a column.
type ifma struct{ *arithmetic }

func (ifma) load() {}

func (ifma) limb(m Mem) vector8 {
	z := ZMM()
	VMOVDQU64(m, z)
	return z
}

func (ifma) of(v vector8) vector8     { return v }
func (ifma) constant(v uint64) uint64 { return v }

func (f ifma) column(_, _ int, from *Mem) vector8 {
	if from == nil {
		return f.broadcast(0)
	}
	return f.limb(*from)
}

func (ifma) product(x, y, low, high vector8) {
	VPMADD52LUQ(y, x, low)
	VPMADD52HUQ(y, x, high)
}

func (ifma) high(x, y, high vector8) { VPMADD52HUQ(y, x, high) }

func (f ifma) low(x, y vector8) vector8 {
	z := f.column(0, 0, nil)
	VPMADD52LUQ(y, x, z)
	return z
}

// float multiplies with AVX-512's double-precision numbers, which are exact to
// 53 bits. Below 2^104, x·y + 2^104 rounded down has the upper half of x·y in
// its mantissa, and the fused x·y + (2^104 + 2^52 - that) the lower half. Both
// are added to columns as they are, exponents included: the exponents' sum is
// known, and taken away from what the column begins with. (N. Emmart, F. Zheng,
// C. Weems, "Faster modular exponentiation using double precision floating
// point arithmetic on the GPU", ARITH 2018.)
type float struct {
	*arithmetic
	two52, two104, both vector8
}

const (
	exponent52  = (1023 + 52) << 52
	exponent104 = (1023 + 104) << 52
)

func (f *float) load() {
	f.two52 = f.broadcast(exponent52)
	f.two104 = f.broadcast(exponent104)
	f.both = f.broadcast(math.Float64bits(1<<104 + 1<<52))
}

func (f *float) limb(m Mem) vector8 {
	z := ZMM()
	VCVTUQQ2PD(m, z)
	return z
}

func (f *float) of(v vector8) vector8 {
	z := ZMM()
	VPANDQ(f.mask, v, z)
	VCVTUQQ2PD(z, z)
	return z
}

func (f *float) constant(v uint64) uint64 { return math.Float64bits(float64(v)) }

func (f *float) column(lows, highs int, from *Mem) vector8 {
	exponents := uint64(lows)*(exponent52/2) + uint64(highs)*(exponent104/2)
	z := f.broadcast(-exponents)
	if from != nil {
		VPADDQ(*from, z, z)
	}
	return z
}

func (f *float) product(x, y, low, high vector8) {
	h, l := f.half(x, y)
	VPADDQ(h, high, high)
	VFMADD231PD_RZ_SAE(y, x, l)
	VPADDQ(l, low, low)
}

// half is 2^104 and the upper half of x·y, and 2^52 less that half.
func (f *float) half(x, y vector8) (h, l vector8) {
	h, l = ZMM(), ZMM()
	VMOVAPD(f.two104, h)
	VFMADD231PD_RZ_SAE(y, x, h)
	VSUBPD(h, f.both, l)
	return h, l
}

func (f *float) high(x, y, high vector8) {
	h := ZMM()
	VMOVAPD(f.two104, h)
	VFMADD231PD_RZ_SAE(y, x, h)
	VPADDQ(h, high, high)
}

func (f *float) low(x, y vector8) vector8 {
	_, l := f.half(x, y)
	VFMADD231PD_RZ_SAE(y, x, l)
	VSUBPD(f.two52, l, l)
	return l
}
