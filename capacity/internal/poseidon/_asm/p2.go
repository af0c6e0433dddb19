package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
)

const rounds2Full, rounds2Partial = 3, 50

// permute2 is the permutation inside P2, of one state or of two side by side.
// Two states fill each other's gaps, so that the fewest instructions are best.
// Of one alone, the multiplications of a partial round wait for each other, and
// all else has to keep out of their way.
func permute2(name string, states int) {
	TEXT(name, NOSPLIT, fmt.Sprintf("func(s *[%d]uint64, tables *uint64)", states*8))
	Pragma("noescape")
	if states == 1 {
		Doc(name + " is the permutation inside P2, of two numbers below 1.09 r; tables points to a tables2.")
	} else {
		Doc(name + " is the same of two states side by side.")
	}
	const number = 4 * 8
	p := &permutation2{field: newField(), states: make([]state2, states)}
	local := AllocLocal(4*number*states + 3*8)
	for i := range p.states {
		place := func(k int) operand4 { return mem4(local.Offset(number * (4*i + k))) }
		p.states[i] = state2{x: place(0), w: place(1), ofX: place(2), ofW: place(3)}
	}
	after := local.Offset(4 * number * states)
	p.multiplesOfR = multiplesOfR{after}
	p.count, p.keys = after.Offset(8), after.Offset(16)

	tables := Load(Param("tables"), GP64())
	MOVQ(tables, p.tables)
	ADDQ(U32(offKeys), tables)
	MOVQ(tables, p.keys)

	at := func(base Mem, state, lane int) operand4 { return mem4(base.Offset((2*state + lane) * number)) }
	in := Mem{Base: Load(Param("s"), GP64())}
	for i, s := range p.states {
		x, w := load4(at(in, i, 0)), load4(at(in, i, 1))
		p.external(x, w)
		store4(x, s.x)
		store4(w, s.w)
	}
	ADDQ(U8(2*number), p.keys)
	p.fullRounds("first")
	if states == 1 {
		p.partialRoundsAlone()
	} else {
		p.partialRounds()
	}
	p.fullRounds("last")

	out := Mem{Base: Load(Param("s"), GP64())}
	for i, s := range p.states {
		store4(load4(s.x), at(out, i, 0))
		store4(load4(s.w), at(out, i, 1))
	}
	RET()
}

// permutation2 is the code of permute2.
type permutation2 struct {
	*field
	states []state2
	multiplesOfR
	count, keys Mem
}

// state2 is where the two lanes of a state are, and what is made of them.
type state2 struct{ x, w, ofX, ofW operand4 }

func (p *permutation2) setCount(n uint32) {
	count := GP64()
	MOVQ(U32(n), count)
	MOVQ(count, p.count)
}

// key is the next keys.
func (p *permutation2) key() Mem {
	key := GP64()
	MOVQ(p.keys, key)
	return Mem{Base: key}
}

// external multiplies by the external matrix and adds the next keys. From lanes
// below 1.25 come sums below 3·1.25 + 1, which are lowered below r and a step.
func (p *permutation2) external(x, w number) {
	key := p.key()
	sum := load4(x.operands())
	add4(sum, w.operands())
	add4(x, sum.operands())
	add4(w, sum.operands())
	add4(x, mem4(key))
	add4(w, mem4(key.Offset(32)))
	p.lower(x)
	p.lower(w)
}

// fullRounds does three full rounds, of lanes below 1.0104. Their second powers
// are below 1.195, the fourth below 1.272, the fifth below 1.245.
func (p *permutation2) fullRounds(loop string) {
	p.setCount(rounds2Full)
	Label(loop)
	// lanes calls f for each lane of each state.
	lanes := func(f func(x, power operand4)) {
		for _, s := range p.states {
			f(s.x, s.ofX)
			f(s.w, s.ofW)
		}
	}
	lanes(func(x, power operand4) { store4(p.square(load4(x)), power) })
	lanes(func(_, power operand4) { store4(p.square(load4(power)), power) })
	lanes(func(x, power operand4) { store4(p.multiply(power, x, nil), x) })
	for _, s := range p.states {
		x, w := load4(s.x), load4(s.w)
		p.external(x, w)
		store4(x, s.x)
		store4(w, s.w)
	}
	ADDQ(U8(64), p.keys)
	DECQ(p.count)
	JNE(LabelRef(loop))
}

// partialRounds does all partial rounds. A round gets x, the first lane with its
// key, and w, the second lane with the next key of the first (see schedule2). It
// ends with x' = 2x⁵ + w and w' = x⁵ + 3w + c.
//
// Bounds: x and w are below 1.0104, so that x⁵ is below 1.245, as in fullRounds,
// and w' below 1.245 + 3·1.0104 + 1 < 5.28, which only just fits.
func (p *permutation2) partialRounds() {
	p.setCount(rounds2Partial)
	Label("partial")
	for _, s := range p.states {
		store4(p.square(load4(s.x)), s.ofX)
	}
	for _, s := range p.states {
		store4(p.square(load4(s.ofX)), s.ofX)
	}
	for _, s := range p.states {
		x := p.multiply(s.ofX, s.x, nil)
		w := load4(s.w)
		add4(w, x.operands())
		add4(x, w.operands())
		p.lower(x)
		store4(x, s.x)
		add4(w, s.w)
		add4(w, s.w)
		add4(w, mem4(p.key()))
		p.lower(w)
		store4(w, s.w)
	}
	ADDQ(U8(32), p.keys)
	DECQ(p.count)
	JNE(LabelRef("partial"))
}

// partialRoundsAlone is the same for one state, whose x stays in registers. x'
// is one multiplication of x⁴ by 2x that adds w to the upper half of the product.
// w' is made during the next round, from x' and w: x⁵ = (x' - w)/2, so that
// w' = (x' + w)/2 + 2w + c.
//
// Bounds: 2x is brought below 1.03, and w below 1.0104, so that x stays below
// 2.4: from there x² < 2.1, x⁴ < 1.85, x' < 1.37 + 1.0104.
func (p *permutation2) partialRoundsAlone() {
	s := p.states[0]
	p.setCount(rounds2Partial)
	x := load4(s.x)
	Label("partial")
	store4(x, s.x)
	power := p.square(x)
	p.twiceX(s)
	CMPQ(p.count, U8(rounds2Partial))
	JE(LabelRef("ready")) // the first w is there already
	p.nextW(s)
	Label("ready")
	power = p.square(power)
	next := p.multiply(power.operands(), s.ofX, &s.w)
	for i := range x {
		MOVQ(next[i], x[i])
	}
	DECQ(p.count)
	JNE(LabelRef("partial"))
	store4(x, s.x)
	p.nextW(s)
	x = load4(s.x)
	p.lower(x)
	store4(x, s.x)
}

// twiceX makes 2x.
func (p *permutation2) twiceX(s state2) {
	twice := load4(s.x)
	row := rowOf(twice)
	add4(twice, twice.operands())
	p.subtract(twice, offDoubled, row)
	store4(twice, s.ofX)
}

// nextW makes w' from x', which is in s.x, and w.
func (p *permutation2) nextW(s state2) {
	w := load4(s.w)
	add4(w, s.x)
	odd := GP64()
	MOVQ(w[0], odd)
	ANDL(U8(1), odd.As32())
	row := rowOf(w)
	LEAQ(Mem{Base: odd, Index: row, Scale: 2}, row)
	p.subtract(w, offHalved, row)
	for i := range 3 {
		SHRQ(U8(1), w[i+1], w[i])
	}
	SHRQ(U8(1), w[3])
	add4(w, s.w)
	add4(w, s.w)
	add4(w, mem4(p.key()))
	ADDQ(U8(32), p.keys)
	p.lower(w)
	store4(w, s.w)
}
