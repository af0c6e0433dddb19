package circuits

import "math/big"

// Words of 64 bits are 8 wires for their 8 bytes, the lowest first.
//
// The types say what is proven about the wires. A word's bytes are proven to
// be integers in [0, 255]. A claim's are not, yet: they are results of lookups
// in the table of exclusive ors, and a lookup alone leaves a prover a choice.
//
// What a lookup of c with proven bytes a and b shows: for some row (A, B),
//
//	c + U·a + V·b = (A xor B) + U·A + V·B, so
//	c = (A xor B) + U·k + V·l,  k = A - a,  l = B - b,  |k|, |l| <= 255.   (1)
//
// An honest prover has k = l = 0, and then c = a xor b. Any other choice makes
// c a huge number of a known shape, and every claim is used in an equation
// that no such number can satisfy. There are three, and the claim that enters
// one of them is "pinned" by it. This saves the range check that each result
// would need, a fifth of all constraints of G.
//
// All that follows is about integers: every expression below is smaller than
// 2^251 in absolute value, so an equation modulo r > 2^253 between two of them
// holds for the integers.
//
// Lemma. If Σ 256^i·k_i = 0 for i = 0..7 and |k_i| <= 255, then all k_i = 0:
// k_0 is a multiple of 256, so 0; divide by 256 and repeat. The same holds for
// four terms.
//
// Pin 1, addMul(x, y): x is proven, y = y0 + U·K + V·L is claimed, where
// y0 = Σ 256^i·(A_i xor B_i), K = Σ 256^i·k_i, L = Σ 256^i·l_i. The equation
// x + y + 2·lo(x)·lo(y) = z + 2^64·q with z and q in range turns into
//
//	U·K' + V·L' = z + 2^64·q - x - y0 - 2·lo(x)·lo(y0),
//	K' = K + 2·lo(x)·lo(K),  L' = L + 2·lo(x)·lo(L),
//
// where lo takes the four low terms. The right side is between -2^67 and 2^73
// and |K'|, |L'| < 2^66, so the left side can only be as small as that when
// L' = 0 (V = 2^166 exceeds 2^76·2^66 + 2^73) and then K' = 0. Write K =
// lo(K) + 2^32·hi(K): from K' = 0, 2^32 divides (1 + 2·lo(x))·lo(K), whose
// first factor is odd, so it divides lo(K), which is smaller: lo(K) = 0, and
// hi(K) = 0. By the lemma all k_i are 0, and likewise all l_i.
//
// Pin 2, rotateLeft1(x): 2·x = y + m·(2^64-1) with y in range and m a bit
// gives 2·U·K + 2·V·L = y + m·(2^64-1) - 2·x0, which is below 2^67 in absolute
// value, so again L = 0, K = 0.
//
// Pin 3, xorClaim(c, b): c as in (1) stands on the left of a second lookup,
// with proven b on the right and a result d whose bytes are range-checked:
//
//	d + U·c + V·b = (A' xor B') + U·A' + V·B', so with c0 = A xor B
//	(d - (A' xor B')) + U·(c0 - A') + U²·k + V·(b - B') + U·V·l = 0.
//
// The powers of two are 2^0, 2^76, 2^152, 2^166 and 2^242, and each factor is
// at most 255 in absolute value: a number written in so distant digits is 0
// only if all digits are 0. So k = l = 0: c is exact, and so is d.

// word is eight proven bytes.
type word [8]variable

// claim is eight results of lookups that are not pinned yet, or proven bytes.
type claim [8]variable

const (
	ruleXor         = "exclusive or: row of bytes"
	ruleXorByte     = "exclusive or: byte of a checked result"
	ruleAddProduct  = "addition: product of the low halves"
	ruleAddByte     = "addition: byte of the sum"
	ruleAddCarry    = "addition: carry"
	ruleRotateByte  = "rotation by one: byte of the result"
	ruleRotateCarry = "rotation by one: carry"
	ruleWitnessByte = "witness: byte"
)

// claim forgets what is proven about w.
func (w word) claim() claim { return claim(w) }

// rotateRight turns c by n bits, a multiple of 8: the bytes change places.
func (c claim) rotateRight(n int) (r claim) {
	for i := range r {
		r[i] = c[(i+n/8)%8]
	}
	return r
}

// witnessWord range-checks eight secret inputs.
func (g *gates) witnessWord(v [8]variable) word {
	for _, b := range v {
		g.isByte(ruleWitnessByte, b)
	}
	return word(v)
}

// value is the word as one number.
func (g *gates) value(bytes [8]variable) variable { return g.fromBytes(bytes[:]) }

// low is the low half as one number.
func (g *gates) low(bytes [8]variable) variable { return g.fromBytes(bytes[:4]) }

// high is the high half as one number.
func (g *gates) high(bytes [8]variable) variable { return g.fromBytes(bytes[4:]) }

// xor returns the exclusive or of two proven words as a claim.
func (g *gates) xor(a, b word) claim { return g.lookUpXor(a, b) }

// xorClaim returns the proven exclusive or of a claim and a word, and pins the
// claim (pin 3).
func (g *gates) xorClaim(a claim, b word) word {
	r := g.lookUpXor(a, b)
	for _, v := range r {
		g.isByte(ruleXorByte, v)
	}
	return word(r)
}

// lookUpXor looks up the exclusive or of each byte of a and b. Where one of
// them is the constant 0, the result is the other, without a lookup.
func (g *gates) lookUpXor(a, b [8]variable) (r claim) {
	if g.isZeroWord(a) {
		return claim(b)
	}
	if g.isZeroWord(b) {
		return claim(a)
	}
	suggested := g.hint(xorHint, len(r), append(a[:], b[:]...)...)
	for i := range r {
		r[i] = suggested[i]
		g.isRow(ruleXor, r[i], a[i], b[i])
	}
	return r
}

// addMul returns z = x + y + 2·lo(x)·lo(y) mod 2^64, the addition of Argon2's
// BlaMka (RFC 9106 section 3.6), and y as a proven word (pin 1).
//
// Why it is sound: x is proven; for proven y the sum is an integer below 2^66,
// z + 2^64·q is one below 2^72, so they are equal as integers, and the bytes
// of z are the digits of the sum's remainder. The quotient q is not a wire but
// the expression that makes the equation true; it is only checked to be a
// byte. For claimed y see pin 1.
func (g *gates) addMul(x word, y claim) (z, provenY word) {
	if g.isZeroWord(x) && g.isZeroWord(y) {
		return x, word(y)
	}
	vx, vy := g.value(x), g.value(y)
	product := g.mul(ruleAddProduct, g.low(x), g.low(y))
	z = word(g.hint(addMulHint, 8, vx, vy))
	for _, v := range z {
		g.isByte(ruleAddByte, v)
	}
	carry := g.api.Sub(g.api.Add(vx, vy, g.api.Mul(product, 2)), g.value(z))
	g.isByte(ruleAddCarry, g.api.Mul(carry, inverseOf(pow2(64))))
	return z, word(y)
}

// rotateLeft1 returns y = x turned left by one bit, which is right by 63, and
// pins x (pin 2).
//
// Why it is sound: 2·x - y is 0 or 2^64-1. If x < 2^63, the latter would make
// y negative, so y = 2·x; else the former would make y exceed 2^64-1, so
// y = 2·x - 2^64 + 1.
func (g *gates) rotateLeft1(x claim) (y word) {
	if g.isZeroWord(x) {
		return word(x)
	}
	y = word(g.hint(rotateHint, 8, g.value(x)))
	for _, v := range y {
		g.isByte(ruleRotateByte, v)
	}
	rest := g.api.Sub(g.api.Mul(g.value(x), 2), g.value(y))
	g.product(ruleRotateCarry, rest, g.api.Sub(rest, new(big.Int).SetUint64(1<<64-1)), 0)
	return y
}

func (g *gates) isZeroWord(w [8]variable) bool {
	for _, v := range w {
		if !g.isZero(v) {
			return false
		}
	}
	return true
}
