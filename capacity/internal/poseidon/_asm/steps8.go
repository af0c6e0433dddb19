package main

import (
	"math/big"
	"slices"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

type steps8 struct {
	*pool
	work, keys Mem
	fixed      map[string]vector8
}

// pool are the constants that a kernel broadcasts from memory.
type pool struct {
	at   map[uint64]Mem
	data Mem
	regs map[uint64]vector8
}

func newPool() *pool { return &pool{at: map[uint64]Mem{}, data: GLOBL("stepConstants", RODATA|NOPTR)} }

func (p *pool) mem(v uint64) Mem {
	m, ok := p.at[v]
	if !ok {
		offset := 8 * len(p.at)
		m = p.data.Offset(offset)
		DATA(offset, U64(v))
		p.at[v] = m
	}
	return m
}

func (p *pool) load(v uint64) vector8 {
	z := ZMM()
	VPBROADCASTQ(p.mem(v), z)
	return z
}

// keep keeps v in a register for the whole function.
func (p *pool) keep(vs ...uint64) {
	p.regs = map[uint64]vector8{}
	for _, v := range vs {
		p.regs[v] = physical[len(p.regs)]
		VPBROADCASTQ(p.mem(v), p.regs[v])
	}
	anyVector = p.regs[vs[0]]
}

func (p *pool) lo(c uint64, x, acc vector8) {
	if z, ok := p.regs[c]; ok {
		VPMADD52LUQ(z, x, acc)
		return
	}
	VPMADD52LUQ_BCST(p.mem(c), x, acc)
}

func (p *pool) hi(c uint64, x, acc vector8) {
	if z, ok := p.regs[c]; ok {
		VPMADD52HUQ(z, x, acc)
		return
	}
	VPMADD52HUQ_BCST(p.mem(c), x, acc)
}

func (p *pool) and(c uint64, x, dst vector8) {
	if z, ok := p.regs[c]; ok {
		VPANDQ(z, x, dst)
		return
	}
	VPANDQ_BCST(p.mem(c), x, dst)
}

// anyVector is some vector whose value does not matter.
var anyVector vector8

// zero8 is 0: a register's difference to itself, which takes no port.
func zero8() vector8 {
	z := ZMM()
	VPXORQ(anyVector, anyVector, z)
	return z
}

func lo(x, y, acc vector8) { VPMADD52LUQ(y, x, acc) }
func hi(x, y, acc vector8) { VPMADD52HUQ(y, x, acc) }

// Constants of the reduction.
const mask52 = 1<<limbBits - 1

var (
	// foldBy[k] is 2^-52(4-k) mod r …
	foldBy = func() (f [vectorLimbs - 1][vectorLimbs]uint64) {
		inverse := new(big.Int).ModInverse(new(big.Int).Lsh(big.NewInt(1), limbBits), r)
		c := big.NewInt(1)
		for k := len(f) - 1; k >= 0; k-- {
			c.Mul(c, inverse).Mod(c, r)
			f[k] = limbs52(c)
		}
		return f
	}()
	modulus52 = limbs52(r)
	minusR    = limbs52(new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), vectorLimbs*limbBits), r))
	negInv52  = func() uint64 {
		word := new(big.Int).Lsh(big.NewInt(1), limbBits)
		return new(big.Int).Sub(word, new(big.Int).ModInverse(r, word)).Uint64()
	}()
)

// last takes the last step of a reduction; the limb t is the sum plus mask52.
func (c *steps8) last(t vector8, n *number8) {
	m := c.load(negInv52)
	c.lo(negInv52, t, m)
	carry := ZMM()
	VPSRLQ(U8(limbBits), t, carry)
	VPADDQ(carry, n[0], n[0])
	c.hi(modulus52[0], m, n[0])
	c.lo(modulus52[1], m, n[0])
	for j := 1; j < vectorLimbs; j++ {
		c.hi(modulus52[j], m, n[j])
		if j+1 < vectorLimbs {
			c.lo(modulus52[j+1], m, n[j])
		}
	}
}

func carryInto(from, to vector8) {
	k := ZMM()
	VPSRLQ(U8(limbBits), from, k)
	VPADDQ(k, to, to)
}

// fold adds digit k of t to the upper columns.
func (c *steps8) fold(t *[2 * vectorLimbs]vector8, k int) {
	c.lo(foldBy[k][0], t[k], t[4])
	c.hi(foldBy[k][0], t[k], t[5])
	for j := 1; j < vectorLimbs; j++ {
		c.lo(foldBy[k][j], t[k], t[4+j])
		c.hi(foldBy[k][j], t[k], t[5+j])
	}
}

// carry brings the limbs of n to 52 bits, but leaves what is above them where
// it is.
func (c *steps8) carry(n number8) {
	for i := range vectorLimbs - 1 {
		carryInto(n[i], n[i+1])
	}
}

func (c *steps8) mask(n number8) {
	for i := range n {
		c.and(mask52, n[i], n[i])
	}
}

// fold2 is fold with columns that may not have begun.
func (c *steps8) fold2(t *[2 * vectorLimbs]vector8, k int) {
	for i := 4; i < 10; i++ {
		if t[i] == nil {
			t[i] = zero8()
		}
	}
	c.fold(t, k)
}

func (c *steps8) add(v uint64, n vector8) {
	if z, ok := c.regs[v]; ok {
		VPADDQ(z, n, n)
		return
	}
	VPADDQ_BCST(c.mem(v), n, n)
}

func load8(m Mem) (n number8) {
	for i := range n {
		n[i] = ZMM()
		VMOVDQU64(limb8(m, i), n[i])
	}
	return n
}

// lower takes a multiple of r from n, which is below 42 r and carried, and
// makes it less than 1.4 r, plus multiples of 2^260.
func (c *steps8) lower(n number8) {
	q := zero8()
	c.hi(84, n[4], q)
	for i := range n {
		c.lo(minusR[i], q, n[i])
		if i+1 < vectorLimbs {
			c.hi(minusR[i], q, n[i+1])
		}
	}
}

// Layout of workWork.
const (
	workA = numberSize * iota
	workB
	workX // x of the round
	workY
	workW
	workT // x², x⁴ on their way
	workAddresses
)

func steps() {
	c := &steps8{pool: newPool()}
	TEXT("steps8IFMA", NOSPLIT, "func(work, keys *uint64, steps uint64, bases *uint64, units, blocks uint64)")
	Pragma("noescape")
	Doc("steps8IFMA is P2 of eight pairs, and then so many steps of eight lanes.")
	work := Load(Param("work"), GP64())
	tables := Load(Param("keys"), GP64())
	left := Load(Param("steps"), GP64())
	bases := Load(Param("bases"), GP64())
	unitsReg := Load(Param("units"), GP64())
	blocksReg := Load(Param("blocks"), GP64())
	at := func(o int) Mem { return Mem{Base: work, Disp: o} }
	keep := []uint64{mask52}
	keep = append(keep, modulus52[:]...)
	c.keep(keep...)
	keys, count := GP64(), GP64()
	addMem := func(n number8, m Mem) {
		for i := range n {
			VPADDQ(limb8(m, i), n[i], n[i])
		}
	}
	add := func(n, m number8) {
		for i := range n {
			VPADDQ(m[i], n[i], n[i])
		}
	}
	addKey := func(n number8, offset int) {
		for i := range n {
			VPADDQ_BCST(Mem{Base: keys, Disp: offset + 8*i}, n[i], n[i])
		}
	}
	TESTQ(left, left)
	JNE(LabelRef("read"))
	for _, o := range []int{workA, workB} {
		n := load8(at(o))
		c.lower(n)
		store8(n, at(o))
	}

	Label("compress")
	MOVQ(tables, keys)
	{
		x, y := load8(at(workA)), load8(at(workB))
		var s number8
		for i := range s {
			s[i] = ZMM()
			VPADDQ(x[i], y[i], s[i])
		}
		add(x, s)
		addKey(x, 0)
		c.carry(x)
		store8(x, at(workX))
		add(y, s)
		addKey(y, tableNumber)
		c.carry(y)
		store8(y, at(workY))
		ADDQ(U8(2*tableNumber), keys)
	}
	full := func(name string) {
		MOVQ(U32(3), count)
		Label(name)
		s := c.schedule()
		var o [2]values
		for i, place := range []Mem{at(workX), at(workY)} {
			x := s.memory5(place)
			s.stage = 3 * i
			x2 := s.carriedColumns(s.reduced(s.squareColumns(x, sqWays)))
			s.stage++
			x4 := s.carriedColumns(s.reduced(s.squareColumns(x2, sqWays)))
			s.stage++
			n := s.reduced(s.productColumns(x4, s.memory5(place), mulWays, func(j int) *value {
				return s.broadcastOf(Mem{Base: keys, Disp: i*tableNumber + 8*j})
			}))
			for j := range n {
				o[i][j] = n[j].out
			}
		}
		for j := range o[0] {
			sum := s.plus(o[0][j], o[1][j])
			o[0][j], o[1][j] = s.plus(o[0][j], sum), s.plus(o[1][j], sum)
		}
		s.store5(s.carried(o[0]), at(workX))
		s.store5(s.carried(o[1]), at(workY))
		s.emit()
		ADDQ(U8(2*tableNumber), keys)
		DECQ(count)
		JNE(LabelRef(name))
	}
	full("first")
	{
		w := load8(at(workY))
		c.mask(w)
		store8(w, at(workW))
	}
	MOVQ(U32(rounds2Partial/2), count)
	Label("partial")
	{
		s := c.schedule()
		x, w := s.memory5(at(workX)), s.memory5(at(workW))
		again := s.memory5(at(workX))
		for half := range 2 {
			s.stage++
			x2 := s.carriedColumns(s.reduced(s.squareColumns(x, sqWays)))
			s.stage++
			x4 := s.carriedColumns(s.reduced(s.squareColumns(x2, sqWays)))
			s.stage++
			o := s.reduced(s.productColumns(x4, again, mulWays, func(i int) *value { return s.broadcastOf(Mem{Base: keys, Disp: half*tableNumber + 8*i}) }))
			var next, sum values
			for i := range o {
				sum[i] = s.plus(o[i].out, w[i])
				next[i] = s.plus(sum[i], o[i].out)
				sum[i] = s.plus(s.plus(sum[i], w[i]), w[i])
			}
			x, w = s.carried(next), sum
			if half == 0 {
				for i := range x {
					again[i] = s.spill(x[i], limb8(at(workT), i))
				}
			}
		}
		w = s.carried(w)
		q := s.column(1, nil)
		q.highBy(w[4], 84)
		var lowered [vectorLimbs]*column
		for i := range w {
			x := w[i]
			lowered[i] = s.column(1, s.operation([]*value{x}, func(dst vector8) { s.and(mask52, x.reg, dst) }))
			lowered[i].lowBy(q.out, minusR[i])
			if i > 0 {
				lowered[i].highBy(q.out, minusR[i-1])
			}
			w[i] = lowered[i].out
		}
		s.store5(x, at(workX))
		s.store5(w, at(workW))
		s.emit()
	}
	ADDQ(U8(2*tableNumber), keys)
	DECQ(count)
	JNE(LabelRef("partial"))
	{
		y := load8(at(workW))
		c.carry(y)
		store8(y, at(workY))
	}
	full("last")
	out := load8(at(workY))
	c.mask(out)
	addMem(out, at(workB))
	c.carry(out)
	c.mask(out)
	store8(out, at(workA))
	SUBQ(U8(1), left)
	JLE(LabelRef("done"))

	// Leave Montgomery form.
	Label("read")
	out = load8(at(workA))
	{
		var t [2 * vectorLimbs]vector8
		copy(t[:], out[:])
		c.add(mask52, t[4])
		for k := range 4 {
			c.fold2(&t, k)
		}
		n := number8(t[vectorLimbs:])
		c.last(t[4], &n)
		c.carry(n)
		c.mask(n)
		twice := limbs52(new(big.Int).Lsh(r, 1))
		k1, k2, k3, k4 := K(), K(), K(), K()
		VPCMPUQ_BCST(U8(6), c.mem(modulus52[4]), n[4], k1) // n > r
		VPCMPUQ_BCST(U8(6), c.mem(twice[4]), n[4], k2)
		VPCMPUQ_BCST(U8(0), c.mem(modulus52[4]), n[4], k3)
		VPCMPUQ_BCST(U8(0), c.mem(twice[4]), n[4], k4)
		KORTESTB(k3, k4)
		JEQ(LabelRef("clear"))
		// Somewhere the upper limb is that of r or 2r: compare all limbs.
		for i, k := range []struct {
			of [vectorLimbs]uint64
			to Register
		}{{modulus52, k1}, {twice, k2}} {
			_ = i
			var d vector8
			for j := range n {
				next := ZMM()
				VPSUBQ_BCST(c.mem(k.of[j]), n[j], next)
				if j > 0 {
					b := ZMM()
					VPSRAQ(U8(63), d, b)
					VPADDQ(b, next, next)
				}
				d = next
			}
			// not below: the last difference is not negative
			z := zero8()
			VPCMPQ(U8(5), z, d, k.to)
		}
		Label("clear")
		for _, k := range []Register{k1, k2} {
			VPSUBQ_BCST(c.mem(modulus52[0]), n[0], k, n[0])
			VPSUBQ_BCST(c.mem(modulus52[1]), n[1], k, n[1])
		}
		b := ZMM()
		VPSRAQ(U8(limbBits), n[0], b)
		VPADDQ(b, n[1], n[1])
		c.and(mask52, n[0], n[0])
		w0, e, u := ZMM(), ZMM(), ZMM()
		VPSLLQ(U8(limbBits), n[1], w0)
		VPADDQ(w0, n[0], w0)
		VPSRLQ(U8(12), n[1], e)
		VPSRLQ(U8(32), w0, u)
		n8, t8 := ZMM(), ZMM()
		VPBROADCASTQ(unitsReg, n8)
		VPBROADCASTQ(blocksReg, t8)
		VPMULUDQ(n8, u, u)
		VPSRLQ(U8(32), u, u)
		ones := GP32()
		MOVL(U32(255), ones)
		all := K()
		KMOVB(ones, all)
		address := zero8()
		VPGATHERQQ(Mem{Base: bases, Index: u, Scale: 8}, all, address)
		VPMULUDQ(t8, w0, w0)
		VPSRLQ(U8(32), w0, w0)
		VPSLLQ(U8(10), w0, w0)
		VPADDQ(w0, address, address)
		c.mulu(43, e)
		VPSRLQ(U8(32), e, e)
		within := K()
		VPCMPUQ_BCST(U8(4), c.mem(42), e, within)
		c.mulu(24, e)
		VPADDQ(e, address, address)
		null := GP64()
		XORL(null.As32(), null.As32())
		g0, g1, g2 := zero8(), zero8(), zero8()
		all0, all1 := K(), K()
		KMOVB(ones, all0)
		KMOVB(ones, all1)
		VPGATHERQQ(Mem{Base: null, Index: address, Scale: 1}, all0, g0)
		VPGATHERQQ(Mem{Base: null, Index: address, Scale: 1, Disp: 8}, all1, g1)
		VPGATHERQQ(Mem{Base: null, Index: address, Scale: 1, Disp: 16}, within, g2)

		shift := func(lower, upper vector8, down, up uint8) vector8 {
			a, b := ZMM(), ZMM()
			VPSRLQ(U8(down), lower, a)
			VPSLLQ(U8(up), upper, b)
			VPORQ(a, b, a)
			return a
		}
		e1, e2, e3 := shift(g0, g1, 52, 12), shift(g1, g2, 40, 24), ZMM()
		VPSRLQ(U8(28), g2, e3)
		var m [6]vector8
		m[0] = c.load(mask52)
		for i := 1; i < 6; i++ {
			m[i] = zero8()
		}
		for i, limb := range []vector8{g0, e1, e2, e3} {
			v := new(big.Int).Lsh(big.NewInt(1), uint(limbBits*(vectorLimbs+1+i)))
			for j, f := range limbs52(v.Mod(v, r)) {
				c.lo(f, limb, m[j])
				c.hi(f, limb, m[j+1])
			}
		}
		read := number8(m[1:])
		c.last(m[0], &read)
		store8(read, at(workB))
	}
	JMP(LabelRef("compress"))

	Label("done")
	// Back to 2^256: divide by 16.
	{
		n := load8(at(workA))
		k := zero8()
		VPSUBQ(n[0], k, k)
		c.and(15, k, k)
		for i := range n {
			c.lo(modulus52[i], k, n[i])
			if i+1 < vectorLimbs {
				c.hi(modulus52[i], k, n[i+1])
			}
		}
		c.carry(n)
		c.mask(n)
		for i := range n {
			VPSRLQ(U8(4), n[i], n[i])
			if i+1 < vectorLimbs {
				up := ZMM()
				VPSLLQ(U8(48), n[i+1], up)
				VPORQ(up, n[i], n[i])
				c.and(mask52, n[i], n[i])
			}
		}
		store8(n, at(workA))
	}
	VZEROUPPER()
	RET()
}

func (p *pool) mulu(v uint64, n vector8) { VPMULUDQ_BCST(p.mem(v), n, n) }

// Scheduled arithmetic.

var physical = []vector8{Z0, Z1, Z2, Z3, Z4, Z5, Z6, Z7, Z8, Z9, Z10, Z11, Z12, Z13, Z14, Z15,
	Z16, Z17, Z18, Z19, Z20, Z21, Z22, Z23, Z24, Z25, Z26, Z27, Z28, Z29, Z30, Z31}

var (
	sqWays  = [2 * vectorLimbs]int{1, 1, 1, 2, 2, 2, 2, 2, 2, 1}
	mulWays = [2 * vectorLimbs]int{1, 1, 2, 2, 2, 2, 2, 2, 2, 1}
)

type values [vectorLimbs]*value

// squareColumns are the columns of x².
func (s *schedule) squareColumns(x values, ways [2 * vectorLimbs]int) (t [2 * vectorLimbs]*column) {
	var off [2 * vectorLimbs]*column
	for k := 1; k <= 6; k++ {
		off[k] = s.column(1, nil)
	}
	for i := range 4 {
		for j := range i {
			off[i+j].low(x[i], x[j])
			off[i+j+1].high(x[i], x[j])
		}
	}
	for k := range t {
		var begin *value
		if k >= 1 && k <= 6 {
			begin = s.plus(off[k].out, off[k].out)
		}
		t[k] = s.column(ways[k], begin)
	}
	for i := range x {
		t[2*i].low(x[i], x[i])
		t[2*i+1].high(x[i], x[i])
	}
	twice := s.plus(x[4], x[4])
	for i := range 4 {
		t[4+i].low(x[i], twice)
		t[5+i].high(x[i], twice)
	}
	t[4].sum(s.register(s.regs[mask52]))
	return t
}

func (s *schedule) productColumns(x, y values, ways [2 * vectorLimbs]int, begin func(int) *value) (t [2 * vectorLimbs]*column) {
	for k := range t {
		switch {
		case k == 4:
			t[k] = s.column(ways[k], s.broadcastOf(s.mem(mask52)))
		case k > 4:
			t[k] = s.column(ways[k], begin(k-5))
		default:
			t[k] = s.column(ways[k], nil)
		}
	}
	for i := range x {
		for j := range y {
			t[i+j].low(x[i], y[j])
			t[i+j+1].high(x[i], y[j])
		}
	}
	return t
}

// reduced divides by 2^260. It leaves columns.
func (s *schedule) reduced(t [2 * vectorLimbs]*column) (n [vectorLimbs]*column) {
	for k := range 4 {
		if k > 0 {
			t[k+1].sum(s.shiftRight(t[k].out))
		}
		for j := range vectorLimbs {
			t[4+j].lowBy(t[k].out, foldBy[k][j])
			t[5+j].highBy(t[k].out, foldBy[k][j])
		}
	}
	mc := s.column(1, s.broadcastOf(s.mem(negInv52)))
	mc.lowBy(t[4].out, negInv52)
	t[5].sum(s.shiftRight(t[4].out))
	for j := range vectorLimbs {
		t[5+j].highBy(mc.out, modulus52[j])
		if j > 0 {
			t[4+j].lowBy(mc.out, modulus52[j])
		}
	}
	return [vectorLimbs]*column(t[vectorLimbs:])
}

// carried brings limbs to 52 bits and leaves what is above.
func (s *schedule) carried(n values) values {
	for i := range vectorLimbs - 1 {
		n[i+1] = s.plus(n[i+1], s.shiftRight(n[i]))
	}
	return n
}

// carriedColumns is the same with columns.
func (s *schedule) carriedColumns(n [vectorLimbs]*column) (v values) {
	v[0] = n[0].out
	for i := 1; i < vectorLimbs; i++ {
		v[i] = s.plus(n[i].out, s.shiftRight(v[i-1]))
	}
	return v
}

func (s *schedule) memory5(m Mem) (v values) {
	for i := range v {
		v[i] = s.memory(limb8(m, i))
	}
	return v
}

func (s *schedule) store5(v values, m Mem) {
	for i := range v {
		s.store(v[i], limb8(m, i))
	}
}

func (c *steps8) schedule() *schedule {
	return &schedule{pool: c.pool, unused: slices.Clone(physical[len(c.regs):])}
}
