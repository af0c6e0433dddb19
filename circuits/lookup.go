package circuits

import (
	"errors"
	"fmt"
	"math/big"
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/frontend"
)

// The lookup argument.
//
// Two tables hold all byte arithmetic: the 256 bytes, and the 65,536 rows
//
//	(a xor b) + U·a + V·b,   0 <= a, b < 256,   U = 2^76, V = 2^166.
//
// A lookup is a claim that an expression equals a row. Each claim costs one
// constraint, because a row is one field element: there is no second random
// challenge that would bind its three parts together. What a lookup of the
// second table proves is therefore weaker than "c = a xor b", and word.go
// explains how every use of it makes up for that.
//
// The claims are proven by logarithmic derivatives (Haböck, eprint 2022/1530):
// as rational functions of D,
//
//	Σ_claims 1/(D - claim) = Σ_rows count(row)/(D - row)
//
// for some counts if and only if every claim is a row (the field's
// characteristic exceeds the number of claims). The equation is checked at one
// point D, the hash of a commitment to all wires in the claims and to all
// counts; it is the only Groth16 commitment of the circuit. The two tables
// share D and have an equation each, so that a byte can never pass for a row
// or the other way round.
//
// What a cheating prover may choose: all wires in claims, the counts, the
// inverses and quotients. Claims and counts are fixed before D is known. The
// inverses are bound by inverse·(D - claim) = 1, which also forbids a claim
// equal to D; the quotients by quotient·(D - row) = count, unless D is a row.
// An equation between different rational functions of this degree holds for
// fewer than 2^20 of the 2^254 values of D.

const (
	byteRows = 256
	xorRows  = 256 * 256

	leftShift  = 76  // U = 2^76
	rightShift = 166 // V = 2^166
)

const (
	ruleInverse   = "lookup: inverse of a claim"
	ruleQuotient  = "lookup: quotient of a row"
	ruleByteTable = "lookup: sum over the table of bytes"
	ruleXorTable  = "lookup: sum over the table of exclusive ors"
)

// isByte claims that v is a byte.
func (g *gates) isByte(rule string, v variable) {
	if c, ok := g.api.Compiler().ConstantValue(v); ok {
		if !c.IsUint64() || c.Uint64() >= byteRows {
			panic(fmt.Sprintf("circuits: constant %s is not a byte", c))
		}
		return
	}
	if g.add(rule) {
		g.byteQueries = append(g.byteQueries, v)
	}
}

// isRow claims that result + U·left + V·right is a row of exclusive ors.
func (g *gates) isRow(rule string, result, left, right variable) {
	if g.add(rule) {
		g.xorQueries = append(g.xorQueries,
			g.sum(result, g.api.Mul(left, pow2(leftShift)), g.api.Mul(right, pow2(rightShift))))
	}
}

// unpackRow returns a and b of a row, or false if v is not a row.
func unpackRow(v *big.Int) (a, b uint8, ok bool) {
	a = uint8(new(big.Int).Rsh(v, leftShift).Uint64())
	b = uint8(new(big.Int).Rsh(v, rightShift).Uint64())
	return a, b, packRow(a, b).Cmp(v) == 0
}

func packRow(a, b uint8) *big.Int {
	v := new(big.Int).Lsh(big.NewInt(int64(b)), rightShift-leftShift)
	v.Add(v, big.NewInt(int64(a))).Lsh(v, leftShift)
	return v.Add(v, big.NewInt(int64(a^b)))
}

// tableRows is the rows of both tables together, bytes first.
var tableRows = sync.OnceValue(func() []fr.Element {
	rows := make([]fr.Element, byteRows+xorRows)
	for i := range byteRows {
		rows[i].SetUint64(uint64(i))
	}
	for i := range xorRows {
		rows[byteRows+i].SetBigInt(packRow(uint8(i>>8), uint8(i)))
	}
	return rows
})

// close proves all claims. It is called once, after the last of them.
func (g *gates) close() error {
	committer, ok := g.api.(frontend.Committer)
	if !ok {
		return errors.New("prove the lookups: this constraint system has no commitments")
	}
	defer g.gadget("lookup tables")()
	claims := append(append([]variable{}, g.byteQueries...), g.xorQueries...)
	counts := g.hint(countHint, byteRows+xorRows, append([]variable{len(g.byteQueries)}, claims...)...)
	challenge, err := committer.Commit(append(append([]variable{}, claims...), counts...)...)
	if err != nil {
		return fmt.Errorf("commit to the lookups: %w", err)
	}
	g.count++ // gnark's Commit adds a random mask and a constraint for it
	g.rules = append(g.rules, "commitment's mask")

	differences := make([]variable, len(claims))
	for i := range claims {
		differences[i] = g.api.Sub(challenge, claims[i])
	}
	inverses := g.invert(differences)
	for i := range claims {
		g.product(ruleInverse, inverses[i], differences[i], 1)
	}
	g.count -= len(claims) // counted already, where each claim was made
	quotients := g.hint(quotientHint, len(counts), append([]variable{challenge}, counts...)...)
	for i, row := range tableRows() {
		g.product(ruleQuotient, quotients[i], g.api.Sub(challenge, row), counts[i])
	}
	nbBytes := len(g.byteQueries)
	g.sameSum(ruleByteTable, inverses[:nbBytes], quotients[:byteRows])
	g.sameSum(ruleXorTable, inverses[nbBytes:], quotients[byteRows:])
	return nil
}

// invert returns wires for the inverses of all values, which the prover
// computes together; the caller has to constrain them.
func (g *gates) invert(values []variable) []variable {
	if g.drop == ruleInverse {
		return g.hint(inverseHint, len(values), values...) // a test can make it lie
	}
	compiler := g.api.Compiler()
	blueprint := compiler.AddBlueprint(&constraint.BlueprintBatchInverse[constraint.U64]{})
	calldata := []uint32{0, uint32(len(values))}
	for _, v := range values {
		compiler.ToCanonicalVariable(v).Compress(&calldata)
	}
	calldata[0] = uint32(len(calldata))
	inverses := make([]variable, len(values))
	for i, wire := range compiler.AddInstruction(blueprint, calldata) {
		inverses[i] = compiler.InternalVariable(wire)
	}
	return inverses
}

// sameSum asserts that two sets of single wires have the same sum. gnark's own
// addition would split such a long expression into pieces, with a wire for
// each.
func (g *gates) sameSum(rule string, a, b []variable) {
	if !g.isR1CS {
		g.equal(rule, g.sum(append([]variable{0, 0}, a...)...), g.sum(b...))
		return
	}
	if !g.add(rule) {
		return
	}
	g.rules = append(g.rules, rule)
	var l constraint.LinearExpression
	for _, v := range a {
		l = append(l, g.expression(v)...)
	}
	var minus constraint.LinearExpression
	for _, v := range b {
		minus = append(minus, g.expression(v)...)
	}
	g.raw(l, g.expression(1), minus)
}
