package circuits

import (
	"fmt"

	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
)

// variable is a wire of the circuit, or a linear expression of wires.
type variable = frontend.Variable

// gates adds constraints to a circuit. All constraints of this package go
// through it, for three reasons: it counts them by gadget; it puts the short
// values on the side of a constraint where Groth16 is cheaper (see product);
// and a test can leave out all constraints of one rule to show that nothing
// else does their work.
type gates struct {
	api     frontend.API
	generic constraint.BlueprintID // of raw constraints
	isR1CS  bool                   // false in gnark's test engine

	drop string // the rule that a test leaves out

	byteQueries []variable // values claimed to be bytes
	xorQueries  []variable // packed rows claimed to be in the table of exclusive ors

	count    int
	counters map[string]cost
	rules    []string // of each constraint, in the order of the constraint system
}

// cost is the price of a gadget in constraints, lookups included.
type cost struct {
	uses int // in the circuit
	unit int // constraints of its most expensive use
}

func newGates(api frontend.API, drop string) *gates {
	g := &gates{api: api, drop: drop, counters: map[string]cost{}}
	if _, g.isR1CS = api.Compiler().ToCanonicalVariable(api.Add(0, 0)).(constraint.LinearExpression); g.isR1CS {
		g.generic = api.Compiler().AddBlueprint(&constraint.BlueprintGenericR1C{})
	}
	return g
}

// gadget starts counting what follows as a use of the named gadget, until the
// returned function is called.
func (g *gates) gadget(name string) (end func()) {
	start := g.count
	return func() {
		used := g.count - start
		c := g.counters[name]
		g.counters[name] = cost{uses: c.uses + 1, unit: max(c.unit, used)}
	}
}

// add counts a constraint of a rule, and says whether it is wanted.
func (g *gates) add(rule string) bool {
	if rule == g.drop {
		return false
	}
	g.count++
	return true
}

// mul returns l·r.
func (g *gates) mul(rule string, l, r variable) variable {
	if g.isConstant(l) || g.isConstant(r) {
		return g.api.Mul(l, r)
	}
	if !g.add(rule) {
		return g.hint(productHint, 1, l, r)[0]
	}
	g.rules = append(g.rules, rule)
	return g.api.Mul(l, r)
}

// product asserts l·r = o.
//
// It differs from asserting the equality of api.Mul's result in costing one
// constraint and no wire, and in keeping l on the left and r on the right.
// gnark would put the shorter expression on the right. On the right, a wire
// costs the prover a multiplication in G2 as well as one in G1; but a byte
// costs next to nothing there, while the inverses of the lookup argument are
// full-size. So the caller puts small values in r.
func (g *gates) product(rule string, l, r, o variable) {
	if !g.add(rule) {
		return
	}
	g.rules = append(g.rules, rule)
	if !g.isR1CS {
		g.api.AssertIsEqual(g.api.Mul(l, r), o)
		return
	}
	g.raw(g.expression(l), g.expression(r), g.expression(o))
}

// raw adds the constraint l·r = o as it is.
func (g *gates) raw(l, r, o constraint.LinearExpression) {
	var calldata []uint32
	new(constraint.BlueprintGenericR1C).CompressR1C(&constraint.R1C{L: l, R: r, O: o}, &calldata)
	g.api.Compiler().AddInstruction(g.generic, calldata)
}

// expression is v in the form that raw constraints take.
func (g *gates) expression(v variable) constraint.LinearExpression {
	// Adding 0 turns Go constants into expressions of the wire that is 1.
	return g.api.Compiler().ToCanonicalVariable(g.api.Add(v, 0)).(constraint.LinearExpression)
}

// equal asserts l = r.
func (g *gates) equal(rule string, l, r variable) {
	if g.add(rule) {
		g.rules = append(g.rules, rule)
		g.api.AssertIsEqual(l, r)
	}
}

// bit asserts that v is 0 or 1. Each v is asserted once only.
func (g *gates) bit(rule string, v variable) {
	if g.isConstant(v) {
		g.api.AssertIsBoolean(v)
		return
	}
	if g.add(rule) {
		g.rules = append(g.rules, rule)
		g.api.AssertIsBoolean(v)
	}
}

// bits returns the n bits of v, lowest first, and asserts that v has no more.
// n must be below the field's width.
func (g *gates) bits(bitRule, sumRule string, v variable, n int) []variable {
	b := g.bitsAt(bitRule, v, 0, n)
	g.equal(sumRule, g.fromBits(b), v)
	return b
}

// bitsAt returns n bits that a prover is asked to take from v's bits at
// offset. The caller has to assert what they add up to.
func (g *gates) bitsAt(rule string, v variable, offset, n int) []variable {
	if n == 0 {
		return nil
	}
	b := g.hint(bitsHint, n, v, offset)
	for _, x := range b {
		g.bit(rule, x)
	}
	return b
}

// fromBits is Σ 2^i·b_i.
func (g *gates) fromBits(b []variable) variable { return g.weighted(b, 1) }

// fromBytes is Σ 2^(8i)·b_i.
func (g *gates) fromBytes(b []variable) variable { return g.weighted(b, 8) }

// weighted is Σ 2^(width·i)·v_i.
func (g *gates) weighted(v []variable, width int) variable {
	terms := make([]variable, len(v))
	for i := range v {
		terms[i] = g.api.Mul(v[i], pow2(width*i))
	}
	return g.sum(terms...)
}

func (g *gates) sum(terms ...variable) variable {
	switch len(terms) {
	case 0:
		return 0
	case 1:
		return terms[0]
	}
	return g.api.Add(terms[0], terms[1], terms[2:]...)
}

func (g *gates) isConstant(v variable) bool {
	_, ok := g.api.Compiler().ConstantValue(v)
	return ok
}

// isZero says whether v is the constant 0.
func (g *gates) isZero(v variable) bool {
	c, ok := g.api.Compiler().ConstantValue(v)
	return ok && c.Sign() == 0
}

// hint returns n wires whose values f suggests. Nothing binds a prover to the
// suggestion.
func (g *gates) hint(f solver.Hint, n int, in ...variable) []variable {
	out, err := g.api.Compiler().NewHint(f, n, in...)
	if err != nil {
		panic(fmt.Errorf("add a hint: %w", err)) // the number of outputs is wrong
	}
	return out
}
