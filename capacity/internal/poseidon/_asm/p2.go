package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
)

// The layout of the package's type tables2, in bytes. A step is 2^250, a
// sixteenth of a number's uppermost limb's six highest bits.
const (
	tableSize  = 64 * 32
	offReduced = 0             // x - this: x below r + a step
	offDoubled = 1 * tableSize // 2x - this: below r + two steps
	offHalved  = 2 * tableSize // x - this: even and below 2r + a step; odd x in the second half
	offKeys    = 4 * tableSize

	rounds2Full, rounds2Partial = 3, 50
)

// permute2 is the permutation inside P2. The multiplications of a partial
// round depend on each other, so that all else has to keep out of their way.
//
// A partial round gets x, the first lane with its key, and w, the second lane
// with the next key of the first (see schedule2). It ends with x' = 2x⁵ + w
// and w' = x⁵ + 3w + c. The first is one multiplication of x⁴ by 2x that adds
// w to the upper half of the product. The second is made during the next
// round, from x' and w: x⁵ = (x' - w)/2, so that w' = (x' + w)/2 + 2w + c.
//
// Bounds: 2x and w are brought below 1.17 and 1.09 by tables, so that
// x < 2.95: from there x² < 2.89, x⁴ < 2.82, x' < 1.86 + 1.09.
func permute2() {
	TEXT("permute2Scalar", NOSPLIT, "func(s *[8]uint64, tables *uint64)")
	Pragma("noescape")
	Doc("permute2Scalar is the permutation inside P2, of two numbers below 1.09 r; tables points to a tables2.")
	local := AllocLocal(8 * (4*4 + 3))
	place := func(i int) operand4 { return mem4(local.Offset(32 * i)) }
	xAt, twoXAt, wAt, otherAt := place(0), place(1), place(2), place(3)
	count, tables, keys := local.Offset(128), local.Offset(136), local.Offset(144)

	state := Load(Param("s"), GP64())
	p := Load(Param("tables"), GP64())
	MOVQ(p, tables)
	ADDQ(U32(offKeys), p)
	MOVQ(p, keys)

	// lower brings x below r and a step.
	lower := func(x number) {
		at := tableRow(x[3], tables)
		clearCarry()
		sub4(x, mem4(at.Offset(offReduced)))
	}
	// external multiplies by the external matrix and adds the next keys.
	// Below 1.09 each, a lane is below 3·1.09 + 1.
	external := func(a, b number) {
		key := GP64()
		MOVQ(keys, key)
		sum := load4(a.operands())
		clearCarry()
		add4(sum, b.operands())
		add4(a, sum.operands())
		add4(b, sum.operands())
		add4(a, mem4(Mem{Base: key}))
		add4(b, mem4(Mem{Base: key}.Offset(32)))
		ADDQ(U8(64), keys)
		lower(a)
		lower(b)
	}
	// fullRounds does three full rounds on a and the number in otherAt.
	fullRounds := func(loop string, a number) {
		n := GP64()
		MOVQ(U32(rounds2Full), n)
		MOVQ(n, count)
		Label(loop)
		store4(a, xAt)
		store4(square(a), twoXAt)
		store4(square(load4(otherAt)), wAt)
		store4(square(load4(twoXAt)), twoXAt)
		store4(square(load4(wAt)), wAt)
		x := multiply(twoXAt, xAt, nil)
		lower(x)
		store4(x, twoXAt)
		y := multiply(wAt, otherAt, nil)
		lower(y)
		for i := range a {
			MOVQ(twoXAt[i], a[i])
		}
		external(a, y)
		store4(y, otherAt)
		DECQ(count)
		JNE(LabelRef(loop))
	}
	// nextW makes w' from x', in xAt, and w.
	nextW := func() {
		sum := load4(wAt)
		clearCarry()
		add4(sum, xAt)
		odd := GP64()
		RORXQ(U8(64-11), sum[0], odd)
		at := tableRow(sum[3], tables)
		ANDL(U32(tableSize), odd.As32())
		half := GP64()
		LEAQ(Mem{Base: at.Base, Index: odd, Scale: 1}, half)
		clearCarry()
		sub4(sum, mem4(Mem{Base: half}.Offset(offHalved)))
		for i := range 3 {
			SHRQ(U8(1), sum[i+1], sum[i])
		}
		SHRQ(U8(1), sum[3])
		key := GP64()
		MOVQ(keys, key)
		clearCarry()
		add4(sum, wAt)
		add4(sum, wAt)
		add4(sum, mem4(Mem{Base: key}))
		ADDQ(U8(32), keys)
		lower(sum)
		store4(sum, wAt)
	}

	x := load4(mem4(Mem{Base: state}))
	y := load4(mem4(Mem{Base: state}.Offset(32)))
	external(x, y)
	store4(y, otherAt)
	fullRounds("first", x)

	n := GP64()
	MOVQ(U32(rounds2Partial), n)
	MOVQ(n, count)
	store4(load4(otherAt), wAt)
	Label("partial")
	{
		store4(x, xAt)
		x2 := square(x)
		twoX := load4(xAt)
		at := tableRow(twoX[3], tables)
		clearCarry()
		add4(twoX, twoX.operands())
		clearCarry()
		sub4(twoX, mem4(at.Offset(offDoubled)))
		store4(twoX, twoXAt)
		CMPQ(count, U8(rounds2Partial))
		JE(LabelRef("ready")) // the first w is there already
		nextW()
		Label("ready")
		x4 := square(x2)
		next := multiply(x4.operands(), twoXAt, &wAt)
		for i := range x {
			MOVQ(next[i], x[i])
		}
	}
	DECQ(count)
	JNE(LabelRef("partial"))
	store4(x, xAt)
	nextW()
	store4(load4(wAt), otherAt)
	for i := range x {
		MOVQ(xAt[i], x[i])
	}
	lower(x)
	fullRounds("last", x)

	Load(Param("s"), state)
	store4(x, mem4(Mem{Base: state}))
	store4(load4(otherAt), mem4(Mem{Base: state}.Offset(32)))
	RET()
}
