package circuits

import (
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/test"

	"github.com/muster-network/muster/capacity"
)

// seeded is the randomness of the tests below: a failure can be repeated.
func seeded() *rand.Rand { return rand.New(rand.NewPCG(4, 8)) }

func randomBlock(rng *rand.Rand) (b capacity.Block) {
	for i := range b {
		b[i] = rng.Uint64()
		if rng.IntN(8) == 0 {
			b[i] = edgeWords[rng.IntN(len(edgeWords))]
		}
	}
	return b
}

// The circuit's G is the one that arrays are filled with.
func TestAgreementOfG(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	const batch = 8
	rng := seeded()
	g := compileGadget(t, batch*3*1024, batch*128, "", func(g *gates, in []variable) (values []variable) {
		for words := g.inputWords(in); len(words) > 0; words = words[3*128:] {
			prev, ref, mix := wordBlock(words[:128]), wordBlock(words[128:256]), wordBlock(words[256:384])
			values = append(values, g.blockValues(g.fill(&prev, &ref, &mix))...)
		}
		return values
	})
	for done := 0; done < agreeingG; done += batch {
		var in, out []frontend.Variable
		for range batch {
			prev, ref, mix := randomBlock(rng), randomBlock(rng), randomBlock(rng)
			in = append(in, wordInputs(slices.Concat(prev[:], ref[:], mix[:])...)...)
			for i := range prev {
				prev[i] ^= mix[i]
			}
			var native capacity.Block
			capacity.G(&native, &prev, &ref)
			out = append(out, wordValues(&native)...)
		}
		if done == 0 {
			g.expect(t, in, out)
		} else if err := g.check(t, in, out); err != nil {
			t.Fatalf("inputs %d to %d: %v", done, done+batch, err)
		}
	}
}

// The circuit's leaf is the one that arrays are hashed with.
func TestAgreementOfLeaves(t *testing.T) {
	const batch = 16
	rng := seeded()
	g := compileGadget(t, batch*1024, batch, "", func(g *gates, in []variable) (values []variable) {
		words := g.inputWords(in)
		for ; len(words) > 0; words = words[128:] {
			var b wordBlock
			copy(b[:], words)
			values = append(values, g.leaf(&b))
		}
		return values
	})
	for done := 0; done < agreeingLeaves; done += batch {
		var in, out []frontend.Variable
		blocks := make([]capacity.Block, batch)
		for i := range blocks {
			blocks[i] = randomBlock(rng)
			in = append(in, wordInputs(blocks[i][:]...)...)
		}
		digests := make([]capacity.Element, batch)
		capacity.Leaves(digests, blocks)
		for _, d := range digests {
			out = append(out, d)
		}
		if err := g.check(t, in, out); err != nil {
			t.Fatalf("blocks %d to %d: %v", done, done+batch, err)
		}
	}
}

// randomQuery asks for any lane and any positions.
func randomQuery(c *commitment, rng *rand.Rand) capacity.Query {
	q := capacity.Query{
		Unit: rng.IntN(len(c.arrays)), Units: len(c.arrays),
		Lane: rng.IntN(capacity.Lanes), Segment: rng.IntN(fixtureSegments),
	}
	for range c.profile.Positions {
		q.Positions = append(q.Positions, 2+rng.IntN(c.profile.Blocks-2))
	}
	return q
}

// Whole audits, true ones and some with one thing changed: gnark's test engine
// and capacity.Verify agree on each.
func TestAgreementOfAudits(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	rng := seeded()
	changes := []func(st *capacity.Statement, e *capacity.Evidence){
		func(*capacity.Statement, *capacity.Evidence) {},
		func(_ *capacity.Statement, e *capacity.Evidence) {
			e.LabelPath[rng.IntN(small.Depth)].SetUint64(rng.Uint64())
		},
		func(_ *capacity.Statement, e *capacity.Evidence) { e.LanePath[rng.IntN(3)].SetUint64(rng.Uint64()) },
		func(_ *capacity.Statement, e *capacity.Evidence) {
			e.Reads[rng.IntN(small.Steps)].Block[rng.IntN(128)] ^= 1 << rng.IntN(64)
		},
		func(_ *capacity.Statement, e *capacity.Evidence) {
			e.Fills[rng.IntN(small.Positions)].Ref.Block[rng.IntN(128)] ^= 1 << rng.IntN(64)
		},
		func(_ *capacity.Statement, e *capacity.Evidence) {
			e.Fills[rng.IntN(small.Positions)].Next.Path[rng.IntN(arrayDepth(small))].SetUint64(rng.Uint64())
		},
		func(st *capacity.Statement, _ *capacity.Evidence) { st.Beacon.SetUint64(rng.Uint64()) },
		func(st *capacity.Statement, _ *capacity.Evidence) { st.Query.Units = 1 + rng.IntN(3)*300 },
		func(st *capacity.Statement, _ *capacity.Evidence) {
			st.Query.Positions[0] = 2 + rng.IntN(small.Blocks-2)
		},
	}
	c := newCommitment(t, small)
	circuit, err := New(small)
	if err != nil {
		t.Fatal(err)
	}
	for i := range agreeingAudits {
		q := randomQuery(c, rng)
		st, e := c.statement(q), c.evidence(t, q)
		changes[i%len(changes)](&st, e)
		native := capacity.Verify(small, st, e)
		a, err := Assign(small, st, e)
		if err != nil {
			t.Fatal(err)
		}
		engine := test.IsSolved(circuit, a, fr.Modulus())
		if (native == nil) != (engine == nil) {
			t.Errorf("audit %d, change %d: native code says %v, the circuit %v", i, i%len(changes), native, engine)
		}
		if i%len(changes) == 0 && native != nil {
			t.Errorf("audit %d is true, but: %v", i, native)
		}
	}
}

// boundaries are numbers around 0, the modulus, halves of it, powers of two
// and bytes of ones.
func boundaries() (values []*big.Int) {
	around := func(v *big.Int, width int64) {
		for d := -width; d <= width; d++ {
			values = append(values, new(big.Int).Add(v, big.NewInt(d)))
		}
	}
	low := new(big.Int).And(fr.Modulus(), new(big.Int).Sub(pow2(8*halfBytes), big.NewInt(1)))
	around(fr.Modulus(), 40)
	around(low, 8)
	around(new(big.Int).Sub(fr.Modulus(), low), 8)
	around(new(big.Int).Rsh(fr.Modulus(), 1), 8)
	for n := 0; n <= 256; n++ {
		around(pow2(n), 1)
	}
	return values
}

// Elements at boundaries have the words of their canonical values, and no
// others, whatever multiple of the modulus a prover adds.
func TestBoundaryElements(t *testing.T) {
	const batch = 32
	g := compileGadget(t, batch, 4*batch, "", elementWordValues)
	single := compileGadget(t, 1, 4, "", elementWordValues)
	all := boundaries()
	for len(all)%batch != 0 {
		all = append(all, big.NewInt(int64(len(all))))
	}
	for first := 0; first < len(all); first += batch {
		var in, out []frontend.Variable
		for _, v := range all[first : first+batch] {
			canonical := new(big.Int).Mod(v, fr.Modulus())
			in, out = append(in, canonical), append(out, elementValues(canonical)...)
		}
		if err := g.check(t, in, out); err != nil {
			t.Errorf("from boundary %d on: %v", first, err)
		}
	}
	for i := 0; i < len(all); i += 7 * boundaryStrides {
		canonical := new(big.Int).Mod(all[i], fr.Modulus())
		above := new(big.Int).Add(canonical, fr.Modulus())
		for ; above.BitLen() <= 8*elementBytes; above.Add(above, fr.Modulus()) {
			number := new(big.Int).Set(above)
			err := single.check(t, []frontend.Variable{canonical}, elementValues(number),
				override(canonicalHint, func(field *big.Int, _, out []*big.Int) error {
					return canonicalHint(field, []*big.Int{number}, out)
				}))
			if err == nil {
				t.Errorf("the words of %s pass for those of %s", number, canonical)
			}
		}
	}
}

// Additions and rotations of words around each power of two, with each other.
func TestBoundaryWords(t *testing.T) {
	const batch = 64
	g := compileGadget(t, 16*batch, 2*batch, "", func(g *gates, in []variable) (values []variable) {
		w := g.inputWords(in)
		for i := 0; i < len(w); i += 2 {
			z, _ := g.addMul(w[i], g.xor(w[i+1], w[i]))
			values = append(values, g.value(z), g.value(g.rotateLeft1(g.xor(w[i], w[i+1]))))
		}
		return values
	})
	var words []uint64
	for n := range 64 {
		words = append(words, 1<<n-1, 1<<n, 1<<n+1, -(1 << n))
	}
	rng := seeded()
	for done := 0; done < len(words)*len(words)/(16*boundaryStrides); done += batch {
		var in, out []frontend.Variable
		for range batch {
			x, y := words[rng.IntN(len(words))], words[rng.IntN(len(words))]
			m := x ^ y
			in = append(in, wordInputs(x, y)...)
			out = append(out, referenceAddMul(x, m), m<<1|m>>63)
		}
		if err := g.check(t, in, out); err != nil {
			t.Fatal(err)
		}
	}
}
