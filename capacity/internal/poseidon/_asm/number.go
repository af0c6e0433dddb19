package main

import (
	"math/big"

	. "github.com/mmcloughlin/avo/operand"
)

// The arithmetic of the scheduled kernels. As in the other vector kernels a
// number is five limbs of 52 bits, in Montgomery form with 2^260, and any value
// below 2^260 = 84.6 r stands for its remainder. Reduction works as there: the
// four lowest limbs go together, each by its multiple of a negative power of 2,
// and the fifth by Montgomery's usual step, so that a product below α·r² becomes
// less than α/84.6 + 2.24 times r.
//
// What is above the 52 bits of a limb was added to the next one, but stays where
// it is: multiplications do not see it. Only a number that is added to has to be
// masked before.
type number52 [vectorLimbs]*value

const mask52 = 1<<limbBits - 1

var (
	// foldBy[k] is 2^-52(4-k) mod r: what limb k of a sum stands for, four limbs
	// up.
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
	twice52   = limbs52(new(big.Int).Lsh(r, 1))
	minus52   = limbs52(new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), vectorLimbs*limbBits), r))
	negInv52  = func() uint64 {
		word := new(big.Int).Lsh(big.NewInt(1), limbBits)
		return new(big.Int).Sub(word, new(big.Int).ModInverse(r, word)).Uint64()
	}()
)

// product is the columns of a product, sum the upper ones of them.
type (
	product [2 * vectorLimbs]*column
	sum     [vectorLimbs]*column
)

// The most parts of a product's columns; found by trying.
var (
	squareParts   = [2 * vectorLimbs]int{1, 1, 1, 2, 3, 2, 2, 3, 2, 1}
	multiplyParts = [2 * vectorLimbs]int{1, 2, 1, 1, 2, 2, 2, 2, 2, 1}
)

// square is x², which must be below 42 r: the uppermost limb is doubled.
func (s *schedule) square(x number52) sum {
	const first, last = 1, 6 // columns of products of different limbs but the uppermost
	var mixed, t product
	for k := first; k <= last; k++ {
		mixed[k] = s.column(1, nil)
	}
	for i := range vectorLimbs - 1 {
		for j := range i {
			mixed[i+j].low(x[i], x[j])
			mixed[i+j+1].high(x[i], x[j])
		}
	}
	for k := range t {
		var begin *value
		if first <= k && k <= last {
			begin = s.plus(mixed[k].sum, mixed[k].sum)
		}
		if k == vectorLimbs-1 {
			t[k] = s.column(squareParts[k], s.constant(mask52))
			t[k].plus(begin)
			continue
		}
		t[k] = s.column(squareParts[k], begin)
	}
	for i := range x {
		t[2*i].low(x[i], x[i])
		t[2*i+1].high(x[i], x[i])
	}
	top := vectorLimbs - 1
	twice := s.plus(x[top], x[top])
	for i := range top {
		t[i+top].low(x[i], twice)
		t[i+top+1].high(x[i], twice)
	}
	return s.reduce(t)
}

// multiply is x·y plus a number, of which limb begin(i) may be nil for 0.
func (s *schedule) multiply(x, y number52, begin func(i int) *value) sum {
	var t product
	for k := range t {
		var from *value
		switch {
		case k == vectorLimbs-1:
			from = s.constant(mask52)
		case k >= vectorLimbs:
			from = begin(k - vectorLimbs)
		}
		t[k] = s.column(multiplyParts[k], from)
	}
	for i := range x {
		for j := range y {
			t[i+j].low(x[i], y[j])
			t[i+j+1].high(x[i], y[j])
		}
	}
	return s.reduce(t)
}

// reduce is t / 2^260; t begins with mask52 in column 4.
func (s *schedule) reduce(t product) sum {
	var digits [vectorLimbs - 1]*value
	for k := range digits {
		digits[k] = t[k].sum
		if k > 0 { // the lowest is the lower half of one product
			t[k+1].plus(s.shiftRight(digits[k], limbBits))
		}
	}
	s.fold(digits, [1 + vectorLimbs]*column(t[vectorLimbs-1:]))
	return sum(t[vectorLimbs:])
}

// fold adds the four lowest limbs of a number to t, what is above them, and
// takes the last step.
func (s *schedule) fold(digits [vectorLimbs - 1]*value, t [1 + vectorLimbs]*column) {
	for k, digit := range digits {
		for j, f := range foldBy[k] {
			t[j].lowTimes(f, digit)
			t[j+1].highTimes(f, digit)
		}
	}
	s.last(t)
}

// last makes the lowest of six limbs vanish. It is mask52 more than it should
// be, so that what is above its 52 bits is the carry that there will be.
func (s *schedule) last(t [1 + vectorLimbs]*column) {
	m := s.column(1, s.constant(negInv52)) // for t[0] + 1
	m.lowTimes(negInv52, t[0].sum)
	t[1].plus(s.shiftRight(t[0].sum, limbBits))
	for j, limb := range modulus52 {
		t[j+1].highTimes(limb, m.sum)
		if j > 0 {
			t[j].lowTimes(limb, m.sum)
		}
	}
}

func (t sum) limbs() (n number52) {
	for i := range n {
		n[i] = t[i].sum
	}
	return n
}

// carry brings the limbs to 52 bits.
func (s *schedule) carry(n number52) number52 {
	for i := range vectorLimbs - 1 {
		n[i+1] = s.plus(n[i+1], s.shiftRight(n[i], limbBits))
	}
	return n
}

func (s *schedule) mask(n number52) number52 {
	for i := range n {
		n[i] = s.andConstant(n[i], mask52)
	}
	return n
}

func (s *schedule) addition(x, y number52) (n number52) {
	for i := range n {
		n[i] = s.plus(x[i], y[i])
	}
	return n
}

// lower brings n, which is carried, masked and below 42 r, below 1.4 r. What it
// leaves above 2^260 does not count. The quotient by r comes from the uppermost
// limb; r is 2^208 times a little less than 2^52/84.
func (s *schedule) lower(n number52) number52 {
	quotient := s.column(1, nil)
	quotient.highTimes(84, n[vectorLimbs-1])
	var t sum
	for i := range t {
		t[i] = s.column(1, n[i])
		t[i].lowTimes(minus52[i], quotient.sum)
		if i > 0 {
			t[i].highTimes(minus52[i-1], quotient.sum)
		}
	}
	return t.limbs()
}

// sixteenth is n / 16, carried and masked.
func (s *schedule) sixteenth(n number52) number52 {
	minus := s.column(1, nil)
	minus.lowTimes(15, n[0])
	digit := s.andConstant(minus.sum, 15) // r is 1 mod 16
	var t sum
	for i := range t {
		t[i] = s.column(1, n[i])
		t[i].lowTimes(modulus52[i], digit)
		if i > 0 {
			t[i].highTimes(modulus52[i-1], digit)
		}
	}
	n = s.mask(s.carry(t.limbs()))
	var sixteenth number52
	for i := range n {
		sixteenth[i] = s.shiftRight(n[i], 4)
		if i+1 < vectorLimbs {
			sixteenth[i] = s.or(sixteenth[i], s.andConstant(s.shiftLeft(n[i+1], limbBits-4), mask52))
		}
	}
	return sixteenth
}

func (s *schedule) load(m Mem) (n number52) {
	for i := range n {
		n[i] = s.memory(limb8(m, i))
	}
	return n
}

// broadcastNumber is the number at m in all lanes.
func (s *schedule) broadcastNumber(m Mem) (n number52) {
	for i := range n {
		n[i] = s.broadcast(m.Offset(8 * i))
	}
	return n
}

// save writes n to memory, and returns what can be loaded from there.
func (s *schedule) save(n number52, m Mem) number52 {
	for i := range n {
		n[i] = s.store(n[i], limb8(m, i))
	}
	return n
}
