package main

import (
	"math/big"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// The layout of the package's type workSteps.
const (
	workFirst  = numberSize * iota // the first input; then the result
	workSecond                     // the second input
	workX                          // the two lanes
	workY
	workAgain // x within two rounds
	workAddress
)

const workThird = workAddress + vectorSize

var (
	registers512 = []vector8{Z0, Z1, Z2, Z3, Z4, Z5, Z6, Z7, Z8, Z9, Z10, Z11, Z12, Z13, Z14, Z15,
		Z16, Z17, Z18, Z19, Z20, Z21, Z22, Z23, Z24, Z25, Z26, Z27, Z28, Z29, Z30, Z31}
	registers256 = []vector8{Y0, Y1, Y2, Y3, Y4, Y5, Y6, Y7, Y8, Y9, Y10, Y11, Y12, Y13, Y14, Y15,
		Y16, Y17, Y18, Y19, Y20, Y21, Y22, Y23, Y24, Y25, Y26, Y27, Y28, Y29, Y30, Y31}

	// With 512 bits the ports are 0 and 5, with 256 bits 0, 1 and 5; port 5
	// multiplies 512 bits only.
	core512 = core{ports: 2, multiplies: 2, shifts: 1, ahead: 12, apart: 4}
	core256 = core{ports: 3, multiplies: 2, shifts: 2, ahead: 12, apart: 4}
)

// permutation is what the kernels of P2 have in common. See package poseidon's
// scheduleSteps for the keys.
//
// Bounds, in multiples of r. The inputs are below 16 and 5 in a step, and below
// 1.4 otherwise. So a lane is below 2·16 + 5 + 1 = 38 in the first round, its
// powers below 19.3 and 6.7, and the fifth power with what it begins with below
// 6.3; the other lane is below 27 and its power below 4.4. That makes lanes of
// 17, and of 11.3 in the rounds after. Between the partial rounds w is below 1.4
// where it was lowered, 7.9 after one round and 28 after two, and x below 9 and
// 15. The last round leaves less than 3·2.6 + 5 = 12.8.
type permutation struct {
	*pool
	core       core
	free       []vector8
	work, keys Mem
	count      Register
}

func (p *permutation) schedule() *schedule {
	return &schedule{pool: p.pool, core: p.core, free: append([]vector8{}, p.free...)}
}

func (p *permutation) at(offset int) Mem { return p.work.Offset(offset) }

// key is the n-th key from here.
func (p *permutation) key(n int) Mem { return p.keys.Offset(tableNumber * n) }

// begin loads what stays in registers.
func (p *permutation) begin(registers []vector8) {
	p.free = p.keep(registers, append([]uint64{mask52}, modulus52[:]...)...)
	p.count = GP64()
}

// lowerInputs brings the inputs, below 16 r, below 1.4 r.
func (p *permutation) lowerInputs() {
	s := p.schedule()
	for _, o := range []int{workFirst, workSecond} {
		s.save(s.lower(s.load(p.at(o))), p.at(o))
	}
	s.emit()
}

// enter is the first linear layer.
func (p *permutation) enter(s *schedule, a, b number52) {
	sum := s.addition(a, b)
	x := s.addition(s.addition(a, sum), s.broadcastNumber(p.key(0)))
	y := s.addition(s.addition(b, sum), s.broadcastNumber(p.key(1)))
	s.save(s.carry(x), p.at(workX))
	s.save(s.carry(y), p.at(workY))
}

// fifthPower is that of the number at m, plus one that begin gives.
func (p *permutation) fifthPower(s *schedule, x, again number52, begin func(int) *value) number52 {
	s.stage++
	x2 := s.carry(s.square(x).limbs())
	s.stage++
	x4 := s.carry(s.square(x2).limbs())
	s.stage++
	return s.multiply(x4, again, begin).limbs()
}

func (p *permutation) fifthPowers(s *schedule, begin func(lane, limb int) *value) (x, y number52) {
	x = p.fifthPower(s, s.load(p.at(workX)), s.load(p.at(workX)), func(i int) *value { return begin(0, i) })
	y = p.fifthPower(s, s.load(p.at(workY)), s.load(p.at(workY)), func(i int) *value { return begin(1, i) })
	return x, y
}

// loop makes what body emits so many times; body uses so many keys.
func (p *permutation) loop(label string, times, keys int, body func(s *schedule)) {
	MOVQ(U32(times), p.count)
	Label(label)
	s := p.schedule()
	body(s)
	s.emit()
	ADDQ(U8(keys*tableNumber), p.keys.Base)
	DECQ(p.count)
	JNE(LabelRef(label))
}

// full makes full rounds.
func (p *permutation) full(label string, rounds int) {
	p.loop(label, rounds, 2, func(s *schedule) {
		x, y := p.fifthPowers(s, func(lane, limb int) *value { return s.broadcast(p.key(lane).Offset(8 * limb)) })
		sum := s.addition(x, y)
		s.save(s.carry(s.addition(x, sum)), p.at(workX))
		s.save(s.carry(s.addition(y, sum)), p.at(workY))
	})
}

// partial makes the partial rounds, two at a time.
func (p *permutation) partial() {
	p.loop("partial", rounds2Partial/2, 2, func(s *schedule) {
		x, again, w := s.load(p.at(workX)), s.load(p.at(workX)), s.load(p.at(workY))
		for round := range 2 {
			o := p.fifthPower(s, x, again, func(i int) *value { return s.broadcast(p.key(round).Offset(8 * i)) })
			sum := s.addition(o, w)
			x = s.carry(s.addition(o, sum))
			w = s.addition(s.addition(sum, w), w)
			if round == 0 {
				again = s.save(x, p.at(workAgain))
			}
		}
		s.save(x, p.at(workX))
		s.save(s.lower(s.mask(s.carry(w))), p.at(workY))
	})
}

// rounds makes all rounds but the last.
func (p *permutation) rounds() {
	ADDQ(U8(2*tableNumber), p.keys.Base)
	p.full("first", rounds2Full)
	s := p.schedule()
	s.save(s.lower(s.mask(s.load(p.at(workY)))), p.at(workY))
	s.emit()
	p.partial()
	s = p.schedule()
	s.save(s.carry(s.load(p.at(workY))), p.at(workY))
	s.emit()
	p.full("last", rounds2Full-1)
}

// leave makes the last round, of which only the second lane is needed, and adds
// the second input.
func (p *permutation) leave(s *schedule) number52 {
	b := s.load(p.at(workSecond))
	x, y := p.fifthPowers(s, func(lane, limb int) *value {
		if lane == 0 {
			return b[limb]
		}
		return nil
	})
	return s.mask(s.carry(s.addition(s.addition(x, y), y)))
}

// compress4 is P2 of four pairs. With 256 bits a core multiplies half as much,
// but has a third port for everything else, so that four pairs take less time
// than eight.
func compress4(pool *pool) {
	TEXT("compress4IFMA", NOSPLIT, "func(work, keys *uint64)")
	Pragma("noescape")
	Doc("compress4IFMA is P2 of the first four pairs; work points to a workSteps, keys to stepKeys.")
	p := &permutation{pool: pool, core: core256}
	p.work, p.keys = Mem{Base: Load(Param("work"), GP64())}, Mem{Base: Load(Param("keys"), GP64())}
	p.begin(registers256)
	p.lowerInputs()
	s := p.schedule()
	p.enter(s, s.load(p.at(workFirst)), s.load(p.at(workSecond)))
	s.emit()
	p.rounds()
	s = p.schedule()
	s.save(s.sixteenth(p.leave(s)), p.at(workFirst))
	s.emit()
	VZEROUPPER()
	RET()
}

// steps8 is P2 of eight pairs, or steps of eight lanes, or of two times eight
// in turns.
func steps8(pool *pool) {
	TEXT("steps8IFMA", NOSPLIT, "func(work, other, keys *uint64, steps uint64, bases *uint64, units, blocks uint64)")
	Pragma("noescape")
	Doc("steps8IFMA is P2 of eight pairs if steps is 0. Else it makes as many steps of eight lanes, whose x are the first inputs.",
		"work points to a workSteps, keys to stepKeys, bases to the addresses of the units' blocks.",
		"If other is not work, the two take turns, so that one computes while the other's reads are under way.")
	p := &permutation{pool: pool, core: core512}
	keys := Load(Param("keys"), GP64())
	p.work, p.keys = Mem{Base: Load(Param("work"), GP64())}, Mem{Base: GP64()}
	other := Load(Param("other"), GP64())
	steps := Load(Param("steps"), GP64())
	d := &reading{permutation: p}
	d.bases, d.units, d.blocks = Load(Param("bases"), GP64()), Load(Param("units"), GP64()), Load(Param("blocks"), GP64())
	p.begin(registers512)

	MOVQ(keys, p.keys.Base)
	TESTQ(steps, steps)
	JNE(LabelRef("begin"))
	p.lowerInputs()
	s := p.schedule()
	p.enter(s, s.load(p.at(workFirst)), s.load(p.at(workSecond)))
	s.emit()
	JMP(LabelRef("compress"))

	Label("begin")
	CMPQ(other, p.work.Base)
	JEQ(LabelRef("ask"))
	XCHGQ(other, p.work.Base)
	d.ask("otherClear")
	XCHGQ(other, p.work.Base)

	Label("ask")
	d.ask("clear")
	XCHGQ(other, p.work.Base)
	d.read()
	Label("compress")
	p.rounds()
	s = p.schedule()
	s.save(p.leave(s), p.at(workFirst))
	s.emit()
	MOVQ(keys, p.keys.Base)
	SUBQ(U8(1), steps)
	JGT(LabelRef("ask"))

	Label("done")
	s = p.schedule()
	s.save(s.sixteenth(s.load(p.at(workFirst))), p.at(workFirst))
	s.emit()
	CMPQ(other, p.work.Base)
	MOVQ(other, p.work.Base)
	JNE(LabelRef("done"))
	VZEROUPPER()
	RET()
}

// reading is how a step of eight lanes begins.
type reading struct {
	*permutation
	bases, units, blocks Register
}

// ask has the elements that the lanes ask for fetched.
func (d *reading) ask(clear string) {
	address, third := d.addresses(d.canonical(clear))
	VMOVDQU64(address, d.at(workAddress))
	KMOVB(third, d.at(workThird))
	for lane := range 8 {
		one := GP64()
		MOVQ(d.at(workAddress).Offset(8*lane), one)
		PREFETCHT0(Mem{Base: one})
		PREFETCHT0(Mem{Base: one, Disp: 16}) // may be in the next line
	}
}

// read reads them, and makes the first linear layer.
func (d *reading) read() {
	address, third := ZMM(), K()
	VMOVDQU64(d.at(workAddress), address)
	KMOVB(d.at(workThird), third)
	words := d.elements(address, third)
	s := d.schedule()
	var w [3]*value
	for i := range w {
		w[i] = given(words[i])
	}
	limbs := [4]*value{
		w[0],
		s.or(s.shiftRight(w[0], 52), s.shiftLeft(w[1], 12)),
		s.or(s.shiftRight(w[1], 40), s.shiftLeft(w[2], 24)),
		s.shiftRight(w[2], 28),
	}
	// A limb stands for its multiple of a power of 2, in Montgomery form and a
	// limb up; that sum is below 4·2^52 r, and a step of the reduction makes it 5 r.
	t := d.columns(s, 2)
	for i, limb := range limbs {
		v := new(big.Int).Lsh(big.NewInt(1), uint(limbBits*(vectorLimbs+1+i)))
		for j, f := range limbs52(v.Mod(v, r)) {
			t[j].lowTimes(f, limb)
			t[j+1].highTimes(f, limb)
		}
	}
	s.last(t)
	element := sum(t[1:]).limbs()
	d.enter(s, s.load(d.at(workFirst)), element)
	s.save(element, d.at(workSecond))
	s.emit()
}

// columns are those of six limbs for the last step of a reduction.
func (p *permutation) columns(s *schedule, parts int) (t [1 + vectorLimbs]*column) {
	for i := range t {
		t[i] = s.column(parts, nil)
	}
	t[0].begin = s.constant(mask52)
	return t
}

// canonical is the two lowest limbs of what the lanes' x stand for; clear is a
// label.
func (d *reading) canonical(clear string) [2]vector8 {
	s := d.schedule()
	x := s.load(d.at(workFirst))
	t := d.columns(s, 3)
	t[0].plus(x[vectorLimbs-1])
	s.fold([vectorLimbs - 1]*value(x[:]), t)
	n := s.mask(s.carry(sum(t[1:]).limbs()))
	s.emit()

	// That is below 16/84.6 + 2.24 < 3 times r. It is too much by r or 2r if the
	// uppermost limb is greater than theirs. If that is equal, which happens once
	// in 2^45 times, all limbs are compared.
	const (
		equal      = 0
		notLess    = 5
		notLessEqu = 6 // greater
	)
	top := n[vectorLimbs-1].register
	var above, unclear [2]Register
	multiples := [2][vectorLimbs]uint64{modulus52, twice52}
	for i, m := range multiples {
		above[i], unclear[i] = K(), K()
		VPCMPUQ_BCST(U8(notLessEqu), d.pool.at(m[vectorLimbs-1]), top, above[i])
		VPCMPUQ_BCST(U8(equal), d.pool.at(m[vectorLimbs-1]), top, unclear[i])
	}
	KORTESTB(unclear[0], unclear[1])
	JEQ(LabelRef(clear))
	for i, m := range multiples {
		difference, borrow := ZMM(), ZMM()
		clearVector(difference)
		for k, limb := range m {
			VPSRAQ(U8(63), difference, borrow)
			VPADDQ(n[k].register, borrow, difference)
			VPSUBQ_BCST(d.pool.at(limb), difference, difference)
		}
		zero := ZMM()
		clearVector(zero)
		VPCMPQ(U8(notLess), zero, difference, above[i])
	}
	Label(clear)
	low := [2]vector8{n[0].register, n[1].register}
	for _, k := range above {
		for i, z := range low {
			VPSUBQ_BCST(d.pool.at(modulus52[i]), z, k, z)
		}
	}
	borrow := ZMM()
	VPSRAQ(U8(limbBits), low[0], borrow)
	VPADDQ(borrow, low[1], low[1])
	d.and(mask52, low[0], low[0])
	return low
}

// addresses are where the elements lie that the lanes ask for, and which of
// them have a third word.
func (d *reading) addresses(low [2]vector8) (address vector8, third Register) {
	const (
		notEqual     = 4
		lastElement  = 42
		elementBytes = 24
		blockBytes   = 1 << 10
	)
	word, unit, element := ZMM(), ZMM(), ZMM()
	VPSLLQ(U8(limbBits), low[1], word)
	VPADDQ(word, low[0], word)
	VPSRLQ(U8(32), word, unit)
	VPSRLQ(U8(64-limbBits), low[1], element)
	scale := func(fraction vector8, by vector8) {
		VPMULUDQ(by, fraction, fraction)
		VPSRLQ(U8(32), fraction, fraction)
	}
	by := func(n Register) vector8 {
		z := ZMM()
		VPBROADCASTQ(n, z)
		return z
	}
	scale(unit, by(d.units))
	address, third = ZMM(), K()
	clearVector(address)
	VPGATHERQQ(Mem{Base: d.bases, Index: unit, Scale: 8}, allLanes(), address)
	scale(word, by(d.blocks))
	VPSLLQ(U8(10), word, word)
	VPADDQ(word, address, address)
	VPMULUDQ_BCST(d.pool.at(lastElement+1), element, element)
	VPSRLQ(U8(32), element, element)
	VPCMPUQ_BCST(U8(notEqual), d.pool.at(lastElement), element, third)
	VPMULUDQ_BCST(d.pool.at(elementBytes), element, element)
	VPADDQ(element, address, address)
	return address, third
}

// allLanes is a mask for a gather, which uses it up.
func allLanes() Register {
	ones, k := GP32(), K()
	MOVL(U32(0xff), ones)
	KMOVB(ones, k)
	return k
}

// elements are the elements' words.
func (d *reading) elements(address vector8, third Register) (words [3]vector8) {
	zero := GP64()
	XORL(zero.As32(), zero.As32())
	for i, lanes := range []Register{allLanes(), allLanes(), third} {
		words[i] = ZMM()
		clearVector(words[i])
		VPGATHERQQ(Mem{Base: zero, Index: address, Scale: 1, Disp: 8 * i}, lanes, words[i])
	}
	return words
}
