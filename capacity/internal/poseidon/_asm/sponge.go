package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// The layout of the package's type vector16, in numbers of five limbs of eight
// bytes: what is added as it is, then factors.
const (
	tableNumber   = 8 * vectorLimbs
	tableKeys     = 0
	tableDiagonal = tableNumber * (lanes*rounds16Full + rounds16Part)
	tableEnter    = tableDiagonal + lanes*tableNumber
	tableLeave    = tableEnter + tableNumber
)

// The layout of the package's type work16, in vectors of eight lanes: the
// elements to absorb, the state, and the kernel's own.
const (
	absorbs    = 3
	workInput  = 0
	workState  = workInput + absorbs*(lanes-1)*numberSize
	workNumber = workState + lanes*numberSize
	workSum    = workNumber + numberSize
)

// sponge is the leaf sponge of eight blocks: three times, absorb fifteen
// elements and permute. It leaves the digests in the first number of the work
// space's input.
//
// Bounds: a lane is below 1.01 after the external matrix. With its key it is
// below 2.01, and its fifth power below 2.4. A partial round leaves
// s·d + sum < 0.06 + 2.24 + 1.01, below 3.4; with the key that makes 4.4 at
// most, and the fifth power 2.6. The external matrix makes at most 80 times
// that, below 2^8. The sum in a partial round is below 16·3.4, an absorbed
// lane below 3.4.
func sponge(name string, a *arithmetic) {
	TEXT(name, NOSPLIT, "func(work, tables *uint64)")
	Pragma("noescape")
	Doc(name + " is the leaf sponge of eight blocks; work points to a work16, tables to a vector16.")
	a.begin()
	work := Load(Param("work"), GP64())
	tables := Load(Param("tables"), GP64())
	keys, input, lane, round := GP64(), GP64(), GP64(), GP64()

	at := func(offset int) Mem { return Mem{Base: work, Disp: offset} }
	state := func(i int) Mem { return at(workState + numberSize*i) }
	// fifthPower adds the next key to the lane and raises it to the fifth power.
	fifthPower := func() {
		var x number8
		for i := range x {
			x[i] = broadcastFrom(Mem{Base: keys, Disp: 8 * i})
			VPADDQ(limb8(Mem{Base: lane}, i), x[i], x[i])
		}
		a.normalise(x)
		store8(x, at(workNumber))
		x4 := a.square(a.factors(a.square(a.factors(x))))
		x5 := a.multiply(a.factors(x4), func(i int) vector8 { return a.limb(limb8(at(workNumber), i)) }, nil)
		store8(x5, Mem{Base: lane})
		ADDQ(U8(tableNumber), keys)
	}
	// eachLane runs body for the lanes from first on.
	eachLane := func(loop string, first int, body func()) {
		LEAQ(state(first), lane)
		Label(loop)
		body()
		ADDQ(U32(numberSize), lane)
		end := GP64()
		LEAQ(state(lanes), end)
		CMPQ(lane, end)
		JNE(LabelRef(loop))
	}

	MOVQ(work, input)
	absorbed := GP64()
	MOVQ(U32(absorbs), absorbed)

	Label("absorb")
	eachLane("absorbLane", 1, func() {
		place := Mem{Base: lane}
		in := Mem{Base: input}
		sum := a.multiply(a.loadFactors(in), func(i int) vector8 {
			return broadcastFrom(Mem{Base: tables, Disp: tableEnter + 8*i})
		}, &place)
		store8(sum, place)
		ADDQ(U32(numberSize), input)
	})
	LEAQ(Mem{Base: tables, Disp: tableKeys}, keys)
	XORL(round.As32(), round.As32())

	Label("full")
	limb, end := GP64(), GP64()
	LEAQ(state(0), limb)
	LEAQ(state(1), end)
	Label("external")
	external(limb)
	ADDQ(U8(vectorSize), limb)
	CMPQ(limb, end)
	JNE(LabelRef("external"))
	eachLane("lower", 0, func() {
		var n number8
		for i := range n {
			n[i] = ZMM()
			VMOVDQU64(limb8(Mem{Base: lane}, i), n[i])
		}
		a.lower(n)
		store8(n, Mem{Base: lane})
	})
	CMPQ(round, U8(rounds16Full))
	JEQ(LabelRef("permuted"))
	CMPQ(round, U8(rounds16Full/2))
	JNE(LabelRef("powers"))
	{
		count := GP64()
		MOVQ(U32(rounds16Part), count)
		Label("partial")
		LEAQ(state(0), lane)
		fifthPower()
		var sum number8
		for i := range sum {
			sum[i] = ZMM()
			VMOVDQU64(limb8(state(0), i), sum[i])
			for l := 1; l < lanes; l++ {
				VPADDQ(limb8(state(l), i), sum[i], sum[i])
			}
		}
		a.lower(sum)
		store8(sum, at(workSum))
		diagonal := GP64()
		LEAQ(Mem{Base: tables, Disp: tableDiagonal}, diagonal)
		eachLane("diagonal", 0, func() {
			sum := at(workSum)
			s := a.multiply(a.loadFactors(Mem{Base: lane}), func(i int) vector8 {
				return broadcastFrom(Mem{Base: diagonal, Disp: 8 * i})
			}, &sum)
			store8(s, Mem{Base: lane})
			ADDQ(U8(tableNumber), diagonal)
		})
		DECQ(count)
		JNE(LabelRef("partial"))
	}
	Label("powers")
	eachLane("power", 0, fifthPower)
	INCQ(round)
	JMP(LabelRef("full"))

	Label("permuted")
	DECQ(absorbed)
	JNE(LabelRef("absorb"))
	digest := a.multiply(a.loadFactors(state(1)), func(i int) vector8 {
		return broadcastFrom(Mem{Base: tables, Disp: tableLeave + 8*i})
	}, nil)
	store8(digest, at(workInput))
	VZEROUPPER()
	RET()
}

// external multiplies the state by circ(2·M4, M4, M4, M4), one limb after the
// other. It leaves limbs that are not normalised.
func external(limb reg.GPVirtual) {
	var s [lanes]vector8
	for i := range s {
		s[i] = ZMM()
		VMOVDQU64(Mem{Base: limb, Disp: numberSize * i}, s[i])
	}
	sum := func(x, y vector8) vector8 {
		z := ZMM()
		VPADDQ(x, y, z)
		return z
	}
	times := func(x vector8, log uint8) vector8 {
		z := ZMM()
		VPSLLQ(U8(log), x, z)
		return z
	}
	for c := 0; c < lanes; c += 4 {
		ab, cd := sum(s[c], s[c+1]), sum(s[c+2], s[c+3])
		t, u := sum(times(s[c+1], 1), cd), sum(times(s[c+3], 1), ab)
		s[c+3] = sum(times(cd, 2), u)
		s[c+1] = sum(times(ab, 2), t)
		s[c] = sum(u, s[c+1])
		s[c+2] = sum(t, s[c+3])
	}
	for k := range 4 {
		all := sum(sum(s[k], s[4+k]), sum(s[8+k], s[12+k]))
		for c := k; c < lanes; c += 4 {
			VMOVDQU64(sum(s[c], all), Mem{Base: limb, Disp: numberSize * c})
		}
	}
}
