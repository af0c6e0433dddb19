package circuits

import (
	"fmt"
	"math/big"
	"math/bits"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"

	"github.com/muster-network/muster/capacity"
)

// gadgetCircuit is a circuit around one gadget.
type gadgetCircuit struct {
	In, Out []frontend.Variable
	define  func(g *gates, in []variable) []variable `gnark:"-"`
	drop    string
	made    *gates `gnark:"-"`
}

func (c *gadgetCircuit) Define(api frontend.API) error {
	c.made = newGates(api, c.drop)
	for i, v := range c.define(c.made, c.In) {
		c.made.equal("output of the gadget", v, c.Out[i])
	}
	return c.made.close()
}

// gadget is a compiled circuit around one gadget.
type gadget struct {
	circuit *gadgetCircuit
	system  *cs.R1CS
}

func compileGadget(t testing.TB, in, out int, drop string, define func(g *gates, in []variable) []variable) gadget {
	t.Helper()
	c := &gadgetCircuit{
		In: make([]frontend.Variable, in), Out: make([]frontend.Variable, out),
		define: define, drop: drop,
	}
	system, err := compile(c)
	if err != nil {
		t.Fatal(err)
	}
	return gadget{c, system}
}

// check says whether the gadget computes out from in.
func (g gadget) check(t testing.TB, in, out []frontend.Variable, options ...solver.Option) error {
	t.Helper()
	return solve(t, g.system, &gadgetCircuit{In: in, Out: out}, options...)
}

// expect fails the test if the gadget does not compute out from in, or does
// compute something else.
func (g gadget) expect(t testing.TB, in, out []frontend.Variable) {
	t.Helper()
	if err := g.check(t, in, out); err != nil {
		t.Errorf("input %v: %v", in, err)
	}
	wrong := append([]frontend.Variable{}, out...)
	i := rand.IntN(len(wrong))
	wrong[i] = new(big.Int).Add(toBig(wrong[i]), big.NewInt(1))
	if err := g.check(t, in, wrong); err == nil {
		t.Errorf("input %v: a wrong output %d is accepted", in, i)
	}
}

func toBig(v frontend.Variable) *big.Int {
	switch v := v.(type) {
	case uint64:
		return new(big.Int).SetUint64(v)
	case fr.Element:
		return v.BigInt(new(big.Int))
	}
	panic(fmt.Sprintf("circuits: %T is no value of these tests", v))
}

// inputWords takes words of eight inputs each.
func (g *gates) inputWords(in []variable) []word {
	words := make([]word, len(in)/8)
	for i := range words {
		words[i] = g.witnessWord([8]variable(in[8*i:]))
	}
	return words
}

func wordInputs(words ...uint64) (in []frontend.Variable) {
	for _, w := range words {
		b := bytesOf(w)
		in = append(in, b[:]...)
	}
	return in
}

// Words at which carries and borrows turn.
var edgeWords = []uint64{0, 1, 2, 0xff, 0x100, 1<<31 - 1, 1 << 31, 1<<32 - 1, 1 << 32, 1<<32 + 1, 1<<63 - 1, 1 << 63, 1<<63 + 1, 1<<64 - 2, 1<<64 - 1}

func TestAddMulAndRotate(t *testing.T) {
	g := compileGadget(t, 16, 2, "", func(g *gates, in []variable) []variable {
		w := g.inputWords(in)
		z, _ := g.addMul(w[0], g.xor(w[1], w[0]))
		return []variable{g.value(z), g.value(g.rotateLeft1(g.xor(w[0], w[1])))}
	})
	for _, x := range edgeWords {
		y := edgeWords[rand.IntN(len(edgeWords))]
		m := x ^ y
		g.expect(t, wordInputs(x, y), []frontend.Variable{referenceAddMul(x, m), m<<1 | m>>63})
	}
}

func TestG(t *testing.T) {
	fill := compileGadget(t, 3*1024, 128, "", func(g *gates, in []variable) []variable {
		var b [3]wordBlock
		for i, w := range g.inputWords(in) {
			b[i/128][i%128] = w
		}
		return g.blockValues(g.fill(&b[0], &b[1], &b[2]))
	})
	for run := range 8 {
		var prev, ref, mix capacity.Block
		for i := range prev {
			prev[i], ref[i], mix[i] = rand.Uint64(), rand.Uint64(), rand.Uint64()
			if run < 2 { // of edges only
				prev[i], ref[i], mix[i] = edgeWords[rand.IntN(len(edgeWords))], 0, -uint64(run)
			}
		}
		r := prev
		for i := range r {
			r[i] ^= mix[i]
		}
		out := referenceG(&r, &ref)
		fill.expect(t, wordInputs(slices.Concat(prev[:], ref[:], mix[:])...), wordValues(&out))
	}
}

func (g *gates) blockValues(b wordBlock) []variable {
	values := make([]variable, len(b))
	for i := range b {
		values[i] = g.value(b[i])
	}
	return values
}

func wordValues(b *capacity.Block) (out []frontend.Variable) {
	for _, w := range b {
		out = append(out, w)
	}
	return out
}

func TestHashes(t *testing.T) {
	g := compileGadget(t, 1024+2, 2, "", func(g *gates, in []variable) []variable {
		var b wordBlock
		copy(b[:], g.inputWords(in[2:]))
		return []variable{g.compress(in[0], in[1]), g.leaf(&b)}
	})
	for run := range 4 {
		var x, y fr.Element
		var block capacity.Block
		for i := range block {
			block[i] = rand.Uint64() | -uint64(run&1) // every other block is all ones
		}
		if run > 0 {
			x.MustSetRandom()
			y.SetInt64(-int64(run))
		}
		g.expect(t, append([]frontend.Variable{x, y}, wordInputs(block[:]...)...),
			[]frontend.Variable{referenceP2(x, y), capacity.Leaf(&block)})
	}
}

func TestWordsOfElement(t *testing.T) {
	g := compileGadget(t, 1, 4, "", func(g *gates, in []variable) []variable {
		var values []variable
		for _, w := range g.words(in[0]) {
			values = append(values, g.value(w))
		}
		return values
	})
	var edges []*big.Int
	for _, around := range []*big.Int{new(big.Int), pow2(64), pow2(128), pow2(192), fr.Modulus(),
		new(big.Int).And(fr.Modulus(), new(big.Int).Sub(pow2(128), big.NewInt(1))),
		new(big.Int).Lsh(new(big.Int).Rsh(fr.Modulus(), 128), 128),
	} {
		for d := int64(-2); d <= 2; d++ {
			edges = append(edges, new(big.Int).Add(around, big.NewInt(d)))
		}
	}
	for _, v := range edges {
		var e fr.Element
		e.SetBigInt(v)
		w := e.Bits()
		g.expect(t, []frontend.Variable{e}, []frontend.Variable{w[0], w[1], w[2], w[3]})
	}
}

// Indices are scaled as the protocol says, at the edges of their ranges too,
// for factors that are powers of two and others.
func TestScaled(t *testing.T) {
	for _, factor := range []uint64{1, 2, 43, 1000, 1024, 4095, 3 << 20, 1 << 24} {
		width := bits.Len64(factor - 1)
		g := compileGadget(t, 8, 1, "", func(g *gates, in []variable) []variable {
			return []variable{g.fromBits(g.scaled(g.low(g.inputWords(in)[0]), factor, width))}
		})
		edges := []uint64{0, 1, 1<<32 - 1, 1<<32 - 2, 1 << 31}
		for k := range uint64(8) { // around the steps from one place to the next
			step := ((k*factor/8)<<32 + factor - 1) / factor
			edges = append(edges, step, step-1)
		}
		for _, low := range edges {
			low &= 1<<32 - 1
			in := wordInputs(low | 0xdead<<32)
			if err := g.check(t, in, numbers(low*factor>>32)); err != nil {
				t.Errorf("%d of %d: %v", low, factor, err)
			}
			if err := g.check(t, in, numbers(low*factor>>32+1)); err == nil {
				t.Errorf("%d of %d: the next place is accepted", low, factor)
			}
		}
	}
}

// Every element of a block can be chosen.
func TestChoose(t *testing.T) {
	g := compileGadget(t, blockElements+6, 1, "", func(g *gates, in []variable) []variable {
		g.isByte("input", in[blockElements])
		return []variable{g.choose(in[:blockElements], in[blockElements:])}
	})
	var elements []frontend.Variable
	for k := range blockElements {
		elements = append(elements, uint64(1000+k))
	}
	for k := range blockElements {
		in := slices.Clone(elements)
		for b := range 6 {
			in = append(in, uint64(k>>b&1))
		}
		g.expect(t, in, numbers(uint64(1000+k)))
	}
}
