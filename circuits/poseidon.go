package circuits

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"
)

// The two Poseidon2 hashes of protocol section 3. gnark has the permutation
// too; this one computes x^5 in another order: see sBox.
//
// Why it is sound: every wire is a product of two earlier expressions, so a
// prover has no choice at all.

const ruleSBox = "Poseidon2: S-box"

var (
	p2Parameters  = poseidon2.NewParameters(2, 6, 50)
	p16Parameters = poseidon2.NewParameters(16, 8, 57)
)

// The leaf sponge (protocol section 4).
const (
	spongeRate     = 15
	wordsOfElement = 3
	blockElements  = (blockWords + wordsOfElement - 1) / wordsOfElement
	leafTag        = "muster.leaf.v1"
)

// compress is P2(a, b).
func (g *gates) compress(a, b variable) variable {
	defer g.gadget("P2")()
	state := []variable{a, b}
	g.permuteElements(p2Parameters, state)
	return g.api.Add(state[1], b)
}

// leaf is the digest of a block.
func (g *gates) leaf(block *wordBlock) variable {
	elements := make([]variable, blockElements)
	for k := range elements {
		elements[k] = g.field(block[wordsOfElement*k : min(wordsOfElement*(k+1), blockWords)]...)
	}
	return g.digest(elements)
}

// digest is the digest of a block that is given by its elements.
func (g *gates) digest(elements []variable) variable {
	defer g.gadget("leaf sponge")()
	state := make([]variable, spongeRate+1)
	for i := range state {
		state[i] = 0
	}
	state[0] = []byte(leafTag)
	for len(elements) > 0 {
		n := min(spongeRate, len(elements))
		for k, e := range elements[:n] {
			state[1+k] = g.api.Add(state[1+k], e)
		}
		g.permuteElements(p16Parameters, state)
		elements = elements[n:]
	}
	return state[1]
}

// field is field(w0, w1, …) of at most three words, so below r.
func (g *gates) field(words ...word) variable {
	values := make([]variable, len(words))
	for i := range words {
		values[i] = g.value(words[i])
	}
	return g.weighted(values, 64)
}

// permuteElements applies Poseidon2 (eprint 2023/323) to the state.
func (g *gates) permuteElements(p *poseidon2.Parameters, state []variable) {
	firstPartial := p.NbFullRounds / 2
	lastPartial := firstPartial + p.NbPartialRounds
	g.mixExternal(state)
	for round, keys := range p.RoundKeys {
		for i := range keys {
			state[i] = g.api.Add(state[i], keys[i])
		}
		if round >= firstPartial && round < lastPartial {
			state[0] = g.sBox(state[0])
			g.mixInternal(p, state)
			continue
		}
		for i := range state {
			state[i] = g.sBox(state[i])
		}
		g.mixExternal(state)
	}
}

// sBox is x^5 in three products, the fewest there are. x is a long expression
// of earlier results. Computed as (x²·x)·x², each of the new wires but the
// result stands on one side of its constraints only, which is cheaper for the
// prover than x·(x²)², where x² stands on both and x⁴ on the right.
func (g *gates) sBox(x variable) variable {
	x2 := g.mul(ruleSBox, x, x)
	x3 := g.mul(ruleSBox, x2, x)
	return g.mul(ruleSBox, x3, x2)
}

// mixExternal multiplies by circ(2, 1) for width 2, else by
// circ(2·M4, M4, …, M4).
func (g *gates) mixExternal(state []variable) {
	if len(state) == 2 {
		sum := g.api.Add(state[0], state[1])
		state[0], state[1] = g.api.Add(sum, state[0]), g.api.Add(sum, state[1])
		return
	}
	var columns [4]variable
	for i := range columns {
		columns[i] = 0
	}
	for i := 0; i < len(state); i += 4 {
		g.mixFour(state[i : i+4])
		for k := range columns {
			columns[k] = g.api.Add(columns[k], state[i+k])
		}
	}
	for i := range state {
		state[i] = g.api.Add(state[i], columns[i%4])
	}
}

// mixFour multiplies by M4.
func (g *gates) mixFour(s []variable) {
	m4 := [4][4]int{{5, 7, 1, 3}, {4, 6, 1, 1}, {1, 3, 5, 7}, {1, 1, 4, 6}}
	var out [4]variable
	for i, row := range m4 {
		out[i] = g.sum(g.api.Mul(s[0], row[0]), g.api.Mul(s[1], row[1]), g.api.Mul(s[2], row[2]), g.api.Mul(s[3], row[3]))
	}
	copy(s, out[:])
}

// mixInternal multiplies by the matrix of ones, plus a diagonal.
func (g *gates) mixInternal(p *poseidon2.Parameters, state []variable) {
	sum := g.sum(state...)
	for i := range state {
		if len(state) == 2 {
			state[i] = g.api.Add(sum, g.api.Mul(state[i], i+1)) // ((2, 1), (1, 3))
			continue
		}
		state[i] = g.api.Add(sum, g.api.Mul(state[i], p.DiagM1[i]))
	}
}
