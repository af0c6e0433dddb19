package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
)

// The layouts of the package's types vector2 and work2, like those of the
// sponge: the keys in the order of schedule2, then factors; the two lanes and
// the second one's first value.
const (
	table2Enter = tableNumber * (2*(rounds2Full+1) + rounds2Partial + 2*rounds2Full)
	table2Leave = table2Enter + tableNumber

	work2Second = 2 * numberSize
)

// compress8 is P2 of eight pairs, which are in the work space's two lanes; the
// results replace the first ones. See permute2 for the rounds.
//
// Bounds: a lane is below 2.25 at first, and a fifth power below 2.6. The
// external matrix makes a lane below 3·2.6 + 1, and so x < 9 and w < 9 in the
// first partial round, w < 1.01 in the others, and x < 2·2.6 + 9.
func compress8(name string, a *arithmetic) {
	TEXT(name, NOSPLIT, "func(work, tables *uint64)")
	Pragma("noescape")
	Doc(name + " is P2 of eight pairs; work points to a work2, tables to a vector2.")
	a.begin()
	work := Mem{Base: Load(Param("work"), GP64())}
	tables := Mem{Base: Load(Param("tables"), GP64())}
	keys := GP64()
	MOVQ(tables.Base, keys)

	lane := func(i int) Mem { return work.Offset(numberSize * i) }
	add := func(n number8, from func(int) Op) {
		for i := range n {
			VPADDQ(from(i), n[i], n[i])
		}
	}
	inMemory := func(m Mem) func(int) Op { return func(i int) Op { return limb8(m, i) } }
	inRegisters := func(n number8) func(int) Op { return func(i int) Op { return n[i] } }
	addKey := func(n number8, offset int) {
		add(n, func(i int) Op { return broadcastFrom(Mem{Base: keys, Disp: offset + 8*i}) })
	}
	load := func(m Mem) (n number8) {
		for i := range n {
			n[i] = ZMM()
			VMOVDQU64(limb8(m, i), n[i])
		}
		return n
	}
	fifthPower := func(at Mem) number8 {
		x4 := a.square(a.factors(a.square(a.loadFactors(at))))
		return a.multiply(a.factors(x4), func(i int) vector8 { return a.limb(limb8(at, i)) }, nil)
	}

	for i := range 2 {
		entered := a.multiply(a.loadFactors(lane(i)), func(i int) vector8 {
			return broadcastFrom(tables.Offset(table2Enter + 8*i))
		}, nil)
		store8(entered, lane(i))
		if i == 1 {
			store8(entered, work.Offset(work2Second))
		}
	}
	round, count, power := GP64(), GP64(), GP64()
	XORL(round.As32(), round.As32())
	Label("full")
	{
		x, y := load(lane(0)), load(lane(1))
		sum := load(lane(0))
		add(sum, inRegisters(y))
		add(x, inRegisters(sum))
		add(y, inRegisters(sum))
		addKey(x, 0)
		addKey(y, tableNumber)
		ADDQ(U8(2*tableNumber), keys)
		a.normalise(x)
		a.normalise(y)
		store8(x, lane(0))
		store8(y, lane(1))
	}
	CMPQ(round, U8(2*rounds2Full))
	JEQ(LabelRef("permuted"))
	CMPQ(round, U8(rounds2Full))
	JNE(LabelRef("powers"))
	MOVQ(U32(rounds2Partial), count)
	Label("partial")
	{
		x := fifthPower(lane(0))
		w := load(lane(1))
		next := load(lane(1))
		add(next, inRegisters(next))
		add(next, inRegisters(w))
		add(next, inRegisters(x))
		addKey(next, 0)
		ADDQ(U8(tableNumber), keys)
		add(x, inRegisters(x))
		add(x, inRegisters(w))
		a.normalise(x)
		store8(x, lane(0))
		a.lower(next)
		store8(next, lane(1))
	}
	DECQ(count)
	JNE(LabelRef("partial"))
	Label("powers")
	MOVQ(work.Base, power)
	MOVQ(U32(2), count)
	Label("power")
	store8(fifthPower(Mem{Base: power}), Mem{Base: power})
	ADDQ(U32(numberSize), power)
	DECQ(count)
	JNE(LabelRef("power"))
	INCQ(round)
	JMP(LabelRef("full"))

	Label("permuted")
	y := load(lane(1))
	add(y, inMemory(work.Offset(work2Second)))
	a.normalise(y)
	left := a.multiply(a.factors(y), func(i int) vector8 {
		return broadcastFrom(tables.Offset(table2Leave + 8*i))
	}, nil)
	store8(left, lane(0))
	VZEROUPPER()
	RET()
}
