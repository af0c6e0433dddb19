package circuits

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
)

// The sizes that the proofs in word.go rest on.
func TestPinSizes(t *testing.T) {
	u, v := pow2(leftShift), pow2(rightShift)
	half := new(big.Int).Rsh(fr.Modulus(), 1)
	sum := func(terms ...*big.Int) *big.Int {
		total := new(big.Int)
		for _, x := range terms {
			total.Add(total, x)
		}
		return total
	}
	mul := func(a, b *big.Int) *big.Int { return new(big.Int).Mul(a, b) }
	rest := pow2(73)    // the remainder of an addition
	factors := pow2(66) // K' and L'
	low := sum(mul(u, factors), rest)
	if v.Cmp(low) <= 0 || u.Cmp(rest) <= 0 || sum(mul(v, factors), low).Cmp(half) >= 0 {
		t.Error("pins 1 and 2: the shifts are too close, or too large")
	}

	// Digits of at most 255 cancel only one by one, if each weight exceeds all
	// that the lower ones can add up to.
	below := new(big.Int)
	for _, weight := range []*big.Int{big.NewInt(1), u, mul(u, u), v, mul(u, v)} {
		if weight.Cmp(below) <= 0 {
			t.Errorf("pin 3: weight %s is too close to those below", weight)
		}
		below.Add(below, mul(weight, big.NewInt(255)))
	}
	if below.Cmp(half) >= 0 {
		t.Error("pin 3: the shifts are too large")
	}
}

// A prover that looks up another row makes a claim that is far from a byte.
// The lookup itself accepts it; what it enters next does not.
func TestWrongRowIsPinned(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	cases := map[string]struct {
		rule   string // that pins
		define func(g *gates, w []word)
	}{
		"addition": {ruleAddCarry, func(g *gates, w []word) { g.addMul(w[0], g.xor(w[0], w[1])) }},
		"rotation": {ruleRotateCarry, func(g *gates, w []word) { g.rotateLeft1(g.xor(w[0], w[1])) }},
		"lookup":   {ruleXorByte, func(g *gates, w []word) { g.xorClaim(g.xor(w[0], w[1]), w[0]) }},
	}
	in := wordInputs(0x0123456789abcdef, 0xfedcba9876543210)
	for name, c := range cases {
		define := func(g *gates, in []variable) []variable {
			c.define(g, g.inputWords(in))
			return nil
		}
		with := compileGadget(t, 16, 0, "", define)
		without := compileGadget(t, 16, 0, c.rule, define)
		if err := with.check(t, in, []frontend.Variable{}); err != nil {
			t.Errorf("%s: an honest prover is refused: %v", name, err)
		}
		for _, row := range [][2]uint8{{0xee, 0x10}, {0xef, 0x11}, {0xf0, 0x0f}, {0, 0}, {255, 255}} {
			if err := with.check(t, in, []frontend.Variable{}, otherRow(row[0], row[1])); err == nil {
				t.Errorf("%s: row %v is accepted", name, row)
			} else if got := failedRule(t, with.circuit.made, err); got == ruleXorTable {
				t.Errorf("%s: row %v is refused by the lookup itself", name, row)
			}
			if err := without.check(t, in, []frontend.Variable{}, otherRow(row[0], row[1])); err != nil {
				t.Errorf("%s: row %v is refused without %q: %v", name, row, c.rule, err)
			}
		}
	}
}
