package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
)

// The layout of the package's type schedule16 is: the keys of the first full
// rounds, of the partial rounds, of the last full rounds, and the diagonal.
const (
	lanes          = 16
	rounds16Full   = 8
	rounds16Part   = 57
	offsetDiagonal = 32 * (lanes*rounds16Full + rounds16Part)
)

// A lane's place in permute16's frame holds the lane and its element of the
// diagonal, so that one register is enough to address both.
const (
	placeSize  = 64
	inDiagonal = 32
)

// permute16 is P16.
//
// Bounds: a lane is below 1.01 after the external matrix. With its key it is
// below 2.01, and its fifth power below 1.64. A partial round leaves
// s·d + sum < 0.19·2.5 + 1.01 + 1.01 < 2.5, which is too much for a square with
// a key, and is lowered below 1.011. The external matrix makes at most 80 times
// 1.64, below 512. The sum in a partial round is below 16·2.5.
func permute16() {
	TEXT("permute16Scalar", 0, "func(s *[64]uint64, keys, tables *uint64)")
	Pragma("noescape")
	Doc("permute16Scalar is P16, of sixteen numbers below 1.1 r, which it leaves below 1.01 r; keys points to a schedule16, tables to a tables2.")
	f := newField()
	local := AllocLocal(lanes*placeSize + 32 + 16*40 + 4*40 + 4*8)
	frame := local
	take := func(size int) (m Mem) {
		m, frame = frame, frame.Offset(size)
		return m
	}
	places := take(lanes * placeSize)
	lane := func(i int) Mem { return places.Offset(placeSize * i) }
	xAt := mem4(take(32))
	outAt := take(16 * 40)
	out := func(i int) Mem { return outAt.Offset(40 * i) }
	sumsAt := take(4 * 40)
	sums := func(i int) Mem { return sumsAt.Offset(40 * i) }
	keys, at, round := take(8), take(8), take(8)
	m := multiplesOfR{take(8)}

	pointer := func(m Mem) Mem {
		p := GP64()
		MOVQ(m, p)
		return Mem{Base: p}
	}
	// eachLane runs body once for each lane, whose place is in at.
	eachLane := func(loop string, body func()) {
		p, end := GP64(), GP64()
		LEAQ(places, p)
		MOVQ(p, at)
		Label(loop)
		body()
		LEAQ(lane(lanes), end)
		ADDQ(U8(placeSize), at)
		CMPQ(at, end)
		JNE(LabelRef(loop))
	}
	// fifthPower adds the key that keys points to to the lane in at, lowers that in
	// a partial round, and raises it to the fifth power.
	fifthPower := func(partial bool) {
		x := load4(mem4(pointer(at)))
		add4(x, mem4(pointer(keys)))
		if partial {
			m.lower(x)
		}
		ADDQ(U8(32), keys)
		store4(x, xAt)
		x4 := f.square(f.square(x))
		store4(f.multiply(x4.operands(), xAt, nil), mem4(pointer(at)))
	}
	// external multiplies by circ(2·M4, M4, M4, M4).
	external := func() {
		for c := 0; c < lanes; c += 4 {
			s0, s1, s2, s3 := mem4(lane(c)), mem4(lane(c+1)), mem4(lane(c+2)), mem4(lane(c+3))
			u := widen(s0)
			u.add4(s1)
			u.store(sums(0)) // s0 + s1
			t := widen(s2)
			t.add4(s3)
			t.store(sums(1)) // s2 + s3
			t.add4(s1)
			t.add4(s1)
			t.store(sums(2)) // 2·s1 + s2 + s3
			u.add4(s3)
			u.add4(s3) // 2·s3 + s0 + s1
			fourth := loadWide(sums(1))
			fourth.double()
			fourth.double()
			fourth.add(u.operands())
			fourth.store(out(c + 3))
			second := loadWide(sums(0))
			second.double()
			second.double()
			second.add(mem5(sums(2)))
			second.store(out(c + 1))
			u.add(second.operands())
			u.store(out(c))
			t = loadWide(sums(2))
			t.add(mem5(out(c + 3)))
			t.store(out(c + 2))
		}
		for k := range 4 {
			sum := loadWide(out(k))
			for c := 4; c < lanes; c += 4 {
				sum.add(mem5(out(c + k)))
			}
			sum.store(sums(k))
		}
		for i := range lanes {
			w := loadWide(out(i))
			w.add(mem5(sums(i % 4)))
			store4(f.lowerWide(w), mem4(lane(i)))
		}
	}
	// partial does a partial round.
	partial := func() {
		p := GP64()
		LEAQ(places, p)
		MOVQ(p, at)
		fifthPower(true)
		sum := widen(mem4(lane(0)))
		for i := 1; i < lanes; i++ {
			sum.add4(mem4(lane(i)))
		}
		sumAt := mem4(sumsAt)
		store4(f.lowerWide(sum), sumAt)
		eachLane("diagonal", func() {
			p := pointer(at)
			product := f.multiply(mem4(p), mem4(p.Offset(inDiagonal)), &sumAt)
			store4(product, mem4(pointer(at)))
		})
	}

	state := Mem{Base: Load(Param("s"), GP64())}
	key := Mem{Base: Load(Param("keys"), GP64())}
	MOVQ(key.Base, keys)
	MOVQ(Load(Param("tables"), GP64()), m.tables)
	for i := range lanes {
		store4(load4(mem4(state.Offset(32*i))), mem4(lane(i)))
		store4(load4(mem4(key.Offset(offsetDiagonal+32*i))), mem4(lane(i).Offset(inDiagonal)))
	}
	MOVQ(U32(0), round)
	Label("full")
	external()
	CMPQ(round, U8(rounds16Full))
	JEQ(LabelRef("done"))
	CMPQ(round, U8(rounds16Full/2))
	JNE(LabelRef("powers"))
	{
		count := sums(3)
		MOVQ(U32(rounds16Part), count)
		Label("partial")
		partial()
		DECQ(count)
		JNE(LabelRef("partial"))
		eachLane("lower", func() {
			x := load4(mem4(pointer(at)))
			m.lower(x)
			store4(x, mem4(pointer(at)))
		})
	}
	Label("powers")
	eachLane("power", func() { fifthPower(false) })
	INCQ(round)
	JMP(LabelRef("full"))
	Label("done")
	state = Mem{Base: Load(Param("s"), GP64())}
	for i := range lanes {
		store4(load4(mem4(lane(i))), mem4(state.Offset(32*i)))
	}
	RET()
}
