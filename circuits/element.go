package circuits

import (
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// elementBytes is the length of a field element; the circuit has them in two
// halves, to compare without overflow.
const (
	elementBytes = 32
	halfBytes    = elementBytes / 2
	elementWords = elementBytes / 8
)

const (
	ruleElementByte  = "words of an element: byte"
	ruleElementSum   = "words of an element: sum of the bytes"
	ruleBelowByte    = "words of an element: byte of the distance to the modulus"
	ruleBelowBorrow  = "words of an element: borrow"
	ruleBelowLowSum  = "words of an element: low half of the distance"
	ruleBelowHighSum = "words of an element: high half of the distance"
)

// words returns the four words of e's canonical value (protocol section 3).
//
// Why it is sound: 32 proven bytes add up to e modulo r. Their value N is
// below 2^256, so N, N + r, … up to five numbers are candidates; the canonical
// one is the one with N <= r-1. Half by half, with a borrow m,
//
//	(r-1)_low - N_low + 2^128·m   and   (r-1)_high - N_high - m
//
// are sums of 16 proven bytes each, so in [0, 2^128). Then r-1-N, which is
// the first plus 2^128 times the second, is not negative.
func (g *gates) words(e variable) [elementWords]word {
	defer g.gadget("words of an element")()
	hints := g.hint(canonicalHint, 2*elementBytes+1, e)
	bytes, borrow, distance := hints[:elementBytes], hints[elementBytes], hints[elementBytes+1:]
	var w [elementWords]word
	for i, b := range bytes {
		g.isByte(ruleElementByte, b)
		w[i/8][i%8] = b
	}
	g.equal(ruleElementSum, g.fromBytes(bytes), e)

	for _, b := range distance {
		g.isByte(ruleBelowByte, b)
	}
	g.bit(ruleBelowBorrow, borrow)
	highBound, lowBound := new(big.Int).QuoRem(largestElement(), pow2(8*halfBytes), new(big.Int))
	low := g.api.Add(g.api.Sub(lowBound, g.fromBytes(bytes[:halfBytes])), g.api.Mul(borrow, pow2(8*halfBytes)))
	high := g.api.Sub(highBound, g.fromBytes(bytes[halfBytes:]), borrow)
	g.equal(ruleBelowLowSum, g.fromBytes(distance[:halfBytes]), low)
	g.equal(ruleBelowHighSum, g.fromBytes(distance[halfBytes:]), high)
	return w
}

// largestElement is r-1.
func largestElement() *big.Int { return new(big.Int).Sub(fr.Modulus(), big.NewInt(1)) }

// inverseOf is 1/v in the field.
func inverseOf(v *big.Int) *big.Int { return new(big.Int).ModInverse(v, fr.Modulus()) }
