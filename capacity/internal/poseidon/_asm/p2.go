package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
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

// permute2 is the permutation inside P2, of one state or of two side by side.
// The multiplications of a partial round depend on each other, so that all else
// has to keep out of their way; those of two states fill each other's gaps.
//
// A partial round gets x, the first lane with its key, and w, the second lane
// with the next key of the first (see schedule2). It ends with x' = 2x⁵ + w
// and w' = x⁵ + 3w + c. The first is one multiplication of x⁴ by 2x that adds
// w to the upper half of the product. The second is made during the next
// round, from x' and w: x⁵ = (x' - w)/2, so that w' = (x' + w)/2 + 2w + c.
//
// Bounds: 2x and w are brought below 1.17 and 1.09 by tables, so that
// x < 2.95: from there x² < 2.89, x⁴ < 2.82, x' < 1.86 + 1.09.
func permute2(name string, states int) {
	TEXT(name, NOSPLIT, fmt.Sprintf("func(s *[%d]uint64, tables *uint64)", states*8))
	Pragma("noescape")
	if states == 1 {
		Doc(name + " is the permutation inside P2, of two numbers below 1.09 r; tables points to a tables2.")
	} else {
		Doc(name + " is the same of two states side by side.")
	}
	const number = 4 * 8
	at := func(state int) int { return state * 2 * number }
	local := AllocLocal(4*number*states + 3*8 + 128*states)
	p := &permutation2{states: make([]state2, states)}
	for i := range p.states {
		place := func(k int) operand4 { return mem4(local.Offset(number * (4*i + k))) }
		p.states[i] = state2{x: place(0), twoX: place(1), w: place(2), other: place(3)}
		for k := range 8 {
			p.states[i].t[k] = local.Offset(4*number*states + 24 + 128*i + 8*k)
			p.states[i].u[k] = local.Offset(4*number*states + 24 + 128*i + 64 + 8*k)
		}
	}
	after := local.Offset(4 * number * states)
	p.count, p.tables, p.keys = after, after.Offset(8), after.Offset(16)

	tables := Load(Param("tables"), GP64())
	MOVQ(tables, p.tables)
	ADDQ(U32(offKeys), tables)
	MOVQ(tables, p.keys)

	for i := range p.states {
		s := Mem{Base: Load(Param("s"), GP64())}.Offset(at(i))
		x, y := load4(mem4(s)), load4(mem4(s.Offset(number)))
		p.external(x, y)
		store4(x, p.states[i].x)
		store4(y, p.states[i].other)
	}
	ADDQ(U8(2*number), p.keys)
	p.fullRounds("first")

	n := GP64()
	MOVQ(U32(rounds2Partial), n)
	MOVQ(n, p.count)
	for _, s := range p.states {
		store4(load4(s.other), s.w)
	}
	p.partialRounds()
	for _, s := range p.states {
		p.nextW(s)
		store4(load4(s.w), s.other)
		x := load4(s.x)
		p.lower(x)
		store4(x, s.x)
	}
	ADDQ(U8(number), p.keys)
	p.fullRounds("last")

	out := Load(Param("s"), GP64())
	for i, s := range p.states {
		to := Mem{Base: out}.Offset(at(i))
		store4(load4(s.x), mem4(to))
		store4(load4(s.other), mem4(to.Offset(number)))
	}
	RET()
}

// permutation2 is the code of permute2.
type permutation2 struct {
	states              []state2
	count, tables, keys Mem
}

// state2 is where a state is: both lanes between full rounds in x and other,
// between partial rounds in x and w.
type state2 struct {
	x, twoX, w, other operand4
	t, u              [8]Mem // products of both lanes
}

func store8limbs(t [8]GPVirtual, m [8]Mem) {
	for i := range t {
		MOVQ(t[i], m[i])
	}
}

func load8limbs(m [8]Mem) (t [8]GPVirtual) {
	for i := range t {
		t[i] = GP64()
		MOVQ(m[i], t[i])
	}
	return t
}

// lower brings x below r and a step.
func (p *permutation2) lower(x number) {
	at := tableRow(x[3], p.tables)
	clearCarry()
	sub4(x, mem4(at.Offset(offReduced)))
}

// external multiplies by the external matrix and adds the next keys. Below 1.09
// each, a lane is below 3·1.09 + 1.
func (p *permutation2) external(a, b number) {
	key := GP64()
	MOVQ(p.keys, key)
	sum := load4(a.operands())
	clearCarry()
	add4(sum, b.operands())
	add4(a, sum.operands())
	add4(b, sum.operands())
	add4(a, mem4(Mem{Base: key}))
	add4(b, mem4(Mem{Base: key}.Offset(32)))
	p.lower(a)
	p.lower(b)
}

// fullRounds does three full rounds.
func (p *permutation2) fullRounds(loop string) {
	n := GP64()
	MOVQ(U32(rounds2Full), n)
	MOVQ(n, p.count)
	Label(loop)
	// lanes calls f for each lane of each state, with the place that it is in and
	// one for its powers.
	lanes := func(f func(x, power operand4, t [8]Mem)) {
		for _, s := range p.states {
			f(s.x, s.twoX, s.t)
			f(s.other, s.w, s.u)
		}
	}
	reduced := func() {
		lanes(func(_, power operand4, t [8]Mem) { store4(reduce(load8limbs(t)), power) })
	}
	lanes(func(x, _ operand4, t [8]Mem) { store8limbs(squared(load4(x)), t) })
	reduced()
	lanes(func(_, power operand4, t [8]Mem) { store8limbs(squared(load4(power)), t) })
	reduced()
	lanes(func(x, power operand4, t [8]Mem) { store8limbs(multiplied(power, x, nil), t) })
	reduced()
	for _, s := range p.states {
		x, y := load4(s.twoX), load4(s.w)
		p.lower(x)
		p.lower(y)
		p.external(x, y)
		store4(x, s.x)
		store4(y, s.other)
	}
	ADDQ(U8(64), p.keys)
	DECQ(p.count)
	JNE(LabelRef(loop))
}

// partialRounds does all partial rounds.
func (p *permutation2) partialRounds() {
	alone := len(p.states) == 1
	var x number
	if alone {
		x = load4(p.states[0].x)
	}
	Label("partial")
	// x stays in registers if there is one state, and x² and x⁴ in s.twoX and
	// s.other if there are two.
	var power number
	for i, s := range p.states {
		if alone {
			store4(x, s.x)
		} else {
			x = load4(s.x)
		}
		if alone {
			power = square(x)
		} else {
			store8limbs(squared(x), s.t)
		}
		p.twiceX(s)
		ready := fmt.Sprintf("ready%d", i)
		CMPQ(p.count, U8(rounds2Partial))
		JE(LabelRef(ready)) // the first w is there already
		p.nextW(s)
		Label(ready)
	}
	if !alone {
		for _, s := range p.states {
			store4(reduce(load8limbs(s.t)), s.other)
		}
	}
	first := "counted"
	CMPQ(p.count, U8(rounds2Partial))
	JE(LabelRef(first))
	ADDQ(U8(32), p.keys)
	Label(first)
	if alone {
		s := p.states[0]
		power = square(power)
		next := multiply(power.operands(), s.twoX, &s.w)
		for i := range x {
			MOVQ(next[i], x[i])
		}
	} else {
		for _, s := range p.states {
			store8limbs(squared(load4(s.other)), s.t)
		}
		for _, s := range p.states {
			store4(reduce(load8limbs(s.t)), s.other)
		}
		for _, s := range p.states {
			store8limbs(multiplied(s.other, s.twoX, &s.w), s.t)
		}
		for _, s := range p.states {
			store4(reduce(load8limbs(s.t)), s.x)
		}
	}
	DECQ(p.count)
	JNE(LabelRef("partial"))
	if alone {
		store4(x, p.states[0].x)
	}
}

// twiceX makes 2x.
func (p *permutation2) twiceX(s state2) {
	twice := load4(s.x)
	at := tableRow(twice[3], p.tables)
	clearCarry()
	add4(twice, twice.operands())
	clearCarry()
	sub4(twice, mem4(at.Offset(offDoubled)))
	store4(twice, s.twoX)
}

// nextW makes w' from x', which is in s.x, and w.
func (p *permutation2) nextW(s state2) {
	sum := load4(s.w)
	clearCarry()
	add4(sum, s.x)
	odd := GP64()
	RORXQ(U8(64-11), sum[0], odd)
	at := tableRow(sum[3], p.tables)
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
	MOVQ(p.keys, key)
	clearCarry()
	add4(sum, s.w)
	add4(sum, s.w)
	add4(sum, mem4(Mem{Base: key}))
	p.lower(sum)
	store4(sum, s.w)
}
