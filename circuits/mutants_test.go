package circuits

import (
	"go/ast"
	"go/parser"
	"go/token"
	"math/big"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"

	"github.com/muster-network/muster/capacity"
)

// forgery is a wrong result of a gadget that only one rule prevents: the
// gadget refuses it, and accepts it as soon as the constraints of that rule
// are left out.
type forgery struct {
	name     string
	rule     string
	seen     string // where it shows: most rules are seen by a lookup's sum
	define   func(g *gates, in []variable) []variable
	in, out  []frontend.Variable // what an honest prover shows
	falseIn  []frontend.Variable // if the forger needs another input
	falseOut []frontend.Variable
	hints    []solver.Option
}

const outputRule = "output of the gadget"

const (
	forgedX = 0x0123456789abcdef
	forgedY = 0xfedcba9876543210
)

var forgeries = []forgery{
	{
		name: "any byte for an exclusive or",
		rule: ruleXor, seen: ruleXorTable,
		define: provenXor, in: wordInputs(forgedX, forgedY), out: numbers(forgedX ^ forgedY),
		falseOut: numbers(forgedX ^ forgedY ^ 1), hints: flippedXor,
	},
	{
		name: "any byte for an exclusive or, though it is looked up",
		rule: ruleXorTable, seen: ruleXorTable,
		define: provenXor, in: wordInputs(forgedX, forgedY), out: numbers(forgedX ^ forgedY),
		falseOut: numbers(forgedX ^ forgedY ^ 1), hints: flippedXor,
	},
	{
		name: "another row for a result that is pinned",
		rule: ruleXorByte, seen: ruleByteTable,
		define: provenXor, in: wordInputs(forgedX, forgedY), out: numbers(forgedX ^ forgedY),
		falseOut: []frontend.Variable{otherRowsWord()}, hints: []solver.Option{otherRow(forgedX&0xff-1, forgedY&0xff)},
	},
	{
		name: "another product",
		rule: ruleAddProduct, seen: ruleByteTable, // of the carry
		define: addition, in: wordInputs(forgedX, forgedY), out: numbers(referenceAddMul(forgedX, forgedY)),
		falseOut: numbers(referenceAddMul(forgedX, forgedY) + 2),
		hints: []solver.Option{
			override(productHint, func(field *big.Int, in, out []*big.Int) error {
				err := productHint(field, in, out)
				out[0].Add(out[0], big.NewInt(1))
				return err
			}),
			shiftedBytes(addMulHint, 2),
		},
	},
	{
		name: "another sum",
		rule: ruleAddCarry, seen: ruleByteTable,
		define: addition, in: wordInputs(forgedX, forgedY), out: numbers(referenceAddMul(forgedX, forgedY)),
		falseOut: numbers(referenceAddMul(forgedX, forgedY) + 1), hints: []solver.Option{shiftedBytes(addMulHint, 1)},
	},
	{
		name: "a byte of 256 and more in a sum",
		rule: ruleAddByte, seen: ruleByteTable,
		define: func(g *gates, in []variable) []variable {
			w := g.inputWords(in)
			z, _ := g.addMul(w[0], w[1].claim())
			return []variable{z[0], z[1]}
		},
		in: wordInputs(0x100, 0x34), out: numbers(0x34, 0x69), falseOut: numbers(0x134, 0x68),
		hints: []solver.Option{borrowed(addMulHint)},
	},
	{
		name: "another rotation",
		rule: ruleRotateCarry, seen: ruleRotateCarry,
		define: func(g *gates, in []variable) []variable {
			return []variable{g.value(g.rotateLeft1(g.inputWords(in)[0].claim()))}
		},
		in: wordInputs(forgedX), out: numbers(2 * forgedX), falseOut: numbers(2*forgedX + 1),
		hints: []solver.Option{shiftedBytes(rotateHint, 1)},
	},
	{
		name: "a byte of 256 and more in a rotation",
		rule: ruleRotateByte, seen: ruleByteTable,
		define: func(g *gates, in []variable) []variable {
			y := g.rotateLeft1(g.inputWords(in)[0].claim())
			return []variable{y[0], y[1]}
		},
		in: wordInputs(0x9a), out: numbers(0x34, 1), falseOut: numbers(0x134, 0),
		hints: []solver.Option{borrowed(rotateHint)},
	},
	{
		name: "an input of 256",
		rule: ruleWitnessByte, seen: ruleByteTable,
		define: wordValue, in: wordInputs(0x100), out: numbers(0x100),
		falseIn: numbers(256, 0, 0, 0, 0, 0, 0, 0), falseOut: numbers(0x100),
	},
	{
		name: "an input of 256, though its claim is looked up",
		rule: ruleByteTable, seen: ruleByteTable,
		define: wordValue, in: wordInputs(0x100), out: numbers(0x100),
		falseIn: numbers(256, 0, 0, 0, 0, 0, 0, 0), falseOut: numbers(0x100),
	},
	{
		// 0 in place of the inverse of D - 256: the claim adds nothing.
		name: "any inverse of a claim",
		rule: ruleInverse, seen: ruleByteTable,
		define: wordValue, in: wordInputs(0x100), out: numbers(0x100),
		falseIn: numbers(256, 0, 0, 0, 0, 0, 0, 0), falseOut: numbers(0x100),
		hints: []solver.Option{override(inverseHint, func(field *big.Int, in, out []*big.Int) error {
			err := inverseHint(field, in, out)
			out[0].SetUint64(0)
			return err
		})},
	},
	{
		// The first row's quotient makes up for the false claim.
		name: "any quotient of a row",
		rule: ruleQuotient, seen: ruleQuotient,
		define: wordValue, in: wordInputs(0x100), out: numbers(0x100),
		falseIn: numbers(256, 0, 0, 0, 0, 0, 0, 0), falseOut: numbers(0x100),
		hints: []solver.Option{override(quotientHint, func(field *big.Int, in, out []*big.Int) error {
			if err := quotientHint(field, in, out); err != nil {
				return err
			}
			missing := new(big.Int).Sub(in[0], big.NewInt(256))
			missing.Mod(missing, field).ModInverse(missing, field)
			out[0].Add(out[0], missing).Mod(out[0], field)
			return nil
		})},
	},
	{
		name: "any power of five",
		rule: ruleSBox, seen: outputRule,
		define: func(g *gates, in []variable) []variable {
			g.isByte("input", in[0])
			return []variable{g.sBox(in[0])}
		},
		in: numbers(3), out: numbers(243), falseOut: numbers(7),
		hints: []solver.Option{constantHint(productHint, 7)},
	},
	{
		// The forger moves 5 from the sibling to the leaf.
		name: "another leaf at a place",
		rule: rulePathSwap, seen: outputRule,
		define: func(g *gates, in []variable) []variable {
			g.isByte("input", in[0])
			return []variable{g.climb(in[0], in[1:2], in[2:3])}
		},
		in: numbers(11, 0, 22), out: []frontend.Variable{referenceP2(referenceField(11), referenceField(22))},
		falseOut: []frontend.Variable{referenceP2(referenceField(16), referenceField(17))},
		hints:    []solver.Option{constantHint(productHint, 5)},
	},
	{
		name: "a byte of 256 and more in an element",
		rule: ruleElementByte, seen: ruleByteTable,
		define: func(g *gates, in []variable) []variable {
			w := g.words(in[0])
			return []variable{w[0][0], w[0][1]}
		},
		in: numbers(0x1234), out: numbers(0x34, 0x12), falseOut: numbers(0x134, 0x11),
		hints: []solver.Option{borrowed(canonicalHint)},
	},
	{
		name: "words of another element",
		rule: ruleElementSum, seen: ruleElementSum,
		define: elementWordValues, in: numbers(5), out: numbers(5, 0, 0, 0), falseOut: numbers(6, 0, 0, 0),
		hints: []solver.Option{override(canonicalHint, func(field *big.Int, in, out []*big.Int) error {
			return canonicalHint(field, []*big.Int{new(big.Int).Add(in[0], big.NewInt(1))}, out)
		})},
	},
	{
		// The low half of the distance is -6, as one byte.
		name: "words of e + r, distance out of range",
		rule: ruleBelowByte, seen: ruleByteTable,
		define: elementWordValues, in: numbers(5), out: numbers(5, 0, 0, 0), falseOut: wordsAbove(5),
		hints: []solver.Option{aboveModulus(func(field *big.Int, _, distance []*big.Int) {
			distance[0].Sub(field, big.NewInt(6))
		})},
	},
	{
		// The distance's low half is left out; its high half is 0.
		name: "words of e + r, low half of the distance",
		rule: ruleBelowLowSum, seen: ruleBelowLowSum,
		define: elementWordValues, in: numbers(5), out: numbers(5, 0, 0, 0), falseOut: wordsAbove(5),
		hints: []solver.Option{aboveModulus(func(*big.Int, []*big.Int, []*big.Int) {})},
	},
	{
		// For e = -1 the distance from e + r is -r, which is 0: any borrow
		// that makes one half 0 makes the other 0 too.
		name: "words of e + r, borrow of many",
		rule: ruleBelowBorrow, seen: ruleBelowBorrow,
		define: elementWordValues, in: []frontend.Variable{largestElement()},
		out: elementValues(largestElement()), falseOut: elementValues(new(big.Int).Add(largestElement(), fr.Modulus())),
		hints: []solver.Option{aboveModulus(func(field *big.Int, number, distance []*big.Int) {
			high := new(big.Int).Rsh(number[0], 8*halfBytes)
			bound := new(big.Int).Rsh(largestElement(), 8*halfBytes)
			number[1].Sub(bound, high).Mod(number[1], field)
		})},
	},
	{
		name: "digit 2 in the query's lane",
		rule: ruleQueryBit, seen: ruleQueryBit,
		define: laneOfQuery, in: queryOfLane(2), out: numbers(0, 1, 0), falseOut: numbers(2, 0, 0),
		hints: []solver.Option{laneBitsAs(2, 0)},
	},
	{
		name: "another lane than the query's",
		rule: ruleQuerySum, seen: ruleQuerySum,
		define: laneOfQuery, in: queryOfLane(2), out: numbers(0, 1, 0), falseOut: numbers(1, 1, 0),
		hints: []solver.Option{laneBitsAs(1, 1)},
	},
}

// TestForgeries shows of each forgery that the gadget refuses it because of
// one rule alone.
func TestForgeries(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	for _, f := range forgeries {
		t.Run(f.name, func(t *testing.T) {
			in := f.in
			if f.falseIn != nil {
				in = f.falseIn
			}
			with := compileGadget(t, len(f.in), len(f.out), "", f.define)
			if err := with.check(t, f.in, f.out); err != nil {
				t.Errorf("an honest prover is refused: %v", err)
			}
			if err := with.check(t, in, f.falseOut, f.hints...); err == nil {
				t.Error("the gadget accepts it")
			} else if got := failedRule(t, with.circuit.made, err); got != f.seen {
				t.Errorf("refused by %q, not by %q", got, f.seen)
			}
			without := compileGadget(t, len(f.in), len(f.out), f.rule, f.define)
			if err := without.check(t, in, f.falseOut, f.hints...); err != nil {
				t.Errorf("it is wrong in more than %q: %v", f.rule, err)
			}
		})
	}
}

// TestEveryRuleIsNeeded holds the list of lies and forgeries to the rules that
// the package names: each must have one that nothing else refuses.
func TestEveryRuleIsNeeded(t *testing.T) {
	needed := map[string]bool{}
	for _, l := range slices.Concat(lies, fillLies) {
		needed[l.rule] = true
	}
	for _, f := range forgeries {
		needed[f.rule] = true
	}
	named := namedRules(t)
	if len(named) != len(needed) {
		t.Errorf("%d rules are named, %d are shown to be needed", len(named), len(needed))
	}
	for _, rule := range named {
		if !needed[rule] {
			t.Errorf("nothing shows that %q is needed", rule)
		}
	}
	// Constraints without a named rule could not be dropped by any test.
	circuit, _ := compileSmall(t, "")
	for _, rule := range circuit.made.rules {
		if !slices.Contains(named, rule) && rule != "commitment's mask" {
			t.Fatalf("constraints of %q, which no constant names", rule)
		}
	}
}

// namedRules reads the values of the package's constants that begin with rule.
func namedRules(t *testing.T) (rules []string) {
	t.Helper()
	files, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, entry := range files {
		name := entry.Name()
		if !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			spec, ok := n.(*ast.ValueSpec)
			if !ok || !strings.HasPrefix(spec.Names[0].Name, "rule") {
				return true
			}
			if literal, ok := spec.Values[0].(*ast.BasicLit); ok && literal.Kind == token.STRING {
				value, err := strconv.Unquote(literal.Value)
				if err != nil {
					t.Fatal(err)
				}
				rules = append(rules, value)
			}
			return true
		})
	}
	return rules
}

// The gadgets that several forgeries are about.

func provenXor(g *gates, in []variable) []variable {
	w := g.inputWords(in)
	return []variable{g.value(g.xorClaim(w[0].claim(), w[1]))}
}

func addition(g *gates, in []variable) []variable {
	w := g.inputWords(in)
	z, _ := g.addMul(w[0], w[1].claim())
	return []variable{g.value(z)}
}

func wordValue(g *gates, in []variable) []variable {
	return []variable{g.value(g.inputWords(in)[0])}
}

func elementWordValues(g *gates, in []variable) (values []variable) {
	for _, e := range in {
		for _, w := range g.words(e) {
			values = append(values, g.value(w))
		}
	}
	return values
}

func laneOfQuery(g *gates, in []variable) []variable {
	return (&Audit{Query: in[0], profile: small}).unpack(g).lane
}

// Their inputs and outputs.

func numbers(values ...uint64) (v []frontend.Variable) {
	for _, x := range values {
		v = append(v, x)
	}
	return v
}

func queryOfLane(lane int) []frontend.Variable {
	return []frontend.Variable{capacity.Query{
		Unit: 1, Units: 3, Lane: lane, Segment: lieSegment, Positions: []int{liePosition, otherPosition},
	}.Pack()}
}

// elementValues is the four words of a number below 2^256.
func elementValues(v *big.Int) (words []frontend.Variable) {
	for i := range elementWords {
		words = append(words, low64(new(big.Int).Rsh(v, uint(64*i))))
	}
	return words
}

func wordsAbove(e int64) []frontend.Variable {
	return elementValues(new(big.Int).Add(big.NewInt(e), fr.Modulus()))
}

// otherRowsWord is x xor y with the lowest byte from another row.
func otherRowsWord() *big.Int {
	const a, b = forgedX & 0xff, forgedY & 0xff
	v := new(big.Int).SetUint64(forgedX ^ forgedY)
	v.Sub(v, big.NewInt(a^b))
	return v.Add(v, otherRowsByte(a-1, b, big.NewInt(a), big.NewInt(b))).Mod(v, fr.Modulus())
}

// What a prover chooses.

// otherRowsByte is the c that makes a lookup of left and right the row of a
// and b.
func otherRowsByte(a, b uint8, left, right *big.Int) *big.Int {
	row := packRow(a, b)
	row.Sub(row, new(big.Int).Lsh(left, leftShift))
	row.Sub(row, new(big.Int).Lsh(right, rightShift))
	return row.Mod(row, fr.Modulus())
}

// otherRow gives lookups of a word's lowest byte the row of a and b.
func otherRow(a, b uint8) solver.Option {
	return override(xorHint, func(field *big.Int, in, out []*big.Int) error {
		if err := xorHint(field, in, out); err != nil {
			return err
		}
		out[0].Set(otherRowsByte(a, b, in[0], in[len(out)]))
		return nil
	})
}

var flippedXor = []solver.Option{override(xorHint, func(field *big.Int, in, out []*big.Int) error {
	err := xorHint(field, in, out)
	out[0].Xor(out[0], big.NewInt(1))
	return err
})}

// shiftedBytes adds d to the number that a hint returns in bytes.
func shiftedBytes(of solver.Hint, d int64) solver.Option {
	return override(of, func(field *big.Int, in, out []*big.Int) error {
		if err := of(field, in, out); err != nil {
			return err
		}
		sum := new(big.Int)
		for i := range out {
			sum.Add(sum, new(big.Int).Lsh(out[i], uint(8*i)))
		}
		setBig(out, sum.Add(sum, big.NewInt(d)))
		return nil
	})
}

// borrowed takes 1 from the second byte and gives the first 256.
func borrowed(of solver.Hint) solver.Option {
	return override(of, func(field *big.Int, in, out []*big.Int) error {
		err := of(field, in, out)
		out[0].Add(out[0], big.NewInt(256))
		out[1].Sub(out[1], big.NewInt(1)).Mod(out[1], field)
		return err
	})
}

func constantHint(of solver.Hint, v int64) solver.Option {
	return override(of, func(_ *big.Int, _, out []*big.Int) error {
		for i := range out {
			out[i].SetInt64(v)
		}
		return nil
	})
}

// aboveModulus gives the bytes of e + r, with a borrow and a distance to r-1
// of 0 unless choose says otherwise. It is shown e + r and the borrow, and the
// distance's bytes.
func aboveModulus(choose func(field *big.Int, number, distance []*big.Int)) solver.Option {
	return override(canonicalHint, func(field *big.Int, in, out []*big.Int) error {
		above := new(big.Int).Add(in[0], field)
		setBig(out[:elementBytes], above)
		for _, v := range out[elementBytes:] {
			v.SetUint64(0)
		}
		choose(field, []*big.Int{above, out[elementBytes]}, out[elementBytes+1:])
		return nil
	})
}

func laneBitsAs(low, high uint64) solver.Option {
	return bitsAs(low, high, func(_, offset *big.Int) bool { return offset.Int64() == 2*unitBits })
}

func bitsAs(low, high uint64, where func(v, offset *big.Int) bool) solver.Option {
	return override(bitsHint, func(field *big.Int, in, out []*big.Int) error {
		err := bitsHint(field, in, out)
		if where(in[0], in[1]) {
			out[0].SetUint64(low)
			out[1].SetUint64(high)
		}
		return err
	})
}
