package model

import "math/big"

// Numbers are never changed in place: every function returns a new one.

// basis is what rates are parts of.
const basis = 10_000

// fixedPoint is the number of bits after the point of rewards per share.
const fixedPoint = 96

var one = big.NewInt(1)

func number(v uint64) *big.Int            { return new(big.Int).SetUint64(v) }
func zero() *big.Int                      { return new(big.Int) }
func add(a, b *big.Int) *big.Int          { return new(big.Int).Add(a, b) }
func sub(a, b *big.Int) *big.Int          { return new(big.Int).Sub(a, b) }
func mul(a, b *big.Int) *big.Int          { return new(big.Int).Mul(a, b) }
func times(a *big.Int, n uint64) *big.Int { return mul(a, number(n)) }
func positive(a *big.Int) bool            { return a.Sign() > 0 }
func less(a, b *big.Int) bool             { return a.Cmp(b) < 0 }
func same(a, b *big.Int) bool             { return a.Cmp(b) == 0 }

// mulDiv is ⌊a·b / d⌋, and mulDivUp is ⌈a·b / d⌉, for a, b ≥ 0 and d > 0.
func mulDiv(a, b, d *big.Int) *big.Int { return new(big.Int).Quo(mul(a, b), d) }

func mulDivUp(a, b, d *big.Int) *big.Int {
	return new(big.Int).Quo(add(mul(a, b), sub(d, one)), d)
}

// rate is ⌊a·bps / 10,000⌋.
func rate(a *big.Int, bps uint64) *big.Int { return mulDiv(a, number(bps), number(basis)) }

func lesser(a, b *big.Int) *big.Int {
	if less(b, a) {
		return b
	}
	return a
}

// above is max(0, a - b).
func above(a, b *big.Int) *big.Int {
	if less(a, b) {
		return zero()
	}
	return sub(a, b)
}

func sum(values ...*big.Int) *big.Int {
	total := zero()
	for _, v := range values {
		total.Add(total, v)
	}
	return total
}
