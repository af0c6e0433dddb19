package circuits

import (
	"fmt"
	"math/big"
	"regexp"
	"slices"
	"strconv"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/test"

	"github.com/muster-network/muster/capacity"
)

// lie is evidence that the circuit must refuse, for one reason only.
type lie struct {
	name string
	rule string // the constraints that refuse it; without them it passes
	seen string // where it shows, if that is another rule
	tell func(f *forger) (capacity.Statement, *capacity.Evidence)
}

// Lies about the chain.
var lies = []lie{
	{
		// The array that is shown is not the one that was sealed.
		name: "another unit's array",
		rule: ruleSealRoot,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) {
			st, e := f.audit()
			other := newForger(f.t, f.profile)
			other.own()[7][5]++
			other.seal()
			_, made := other.audit()
			e.UnitRoot, e.Fills = made.UnitRoot, made.Fills
			return st, e
		},
	},
	{
		name: "label of another segment",
		rule: ruleChainRoot,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) {
			f.posted = func(q *capacity.Query) { q.Segment++ }
			return f.audit()
		},
	},
	{
		name: "end of another lane",
		rule: ruleChainRoot,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) {
			f.posted = func(q *capacity.Query) { q.Lane ^= 4 }
			return f.audit()
		},
	},
	{
		name: "chain of another unit",
		rule: ruleChainRoot,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) {
			f.posted = func(q *capacity.Query) { q.Unit = 2 }
			return f.audit()
		},
	},
	{
		// The segment was computed before those that come before it.
		name: "no sibling as parent",
		rule: ruleSeedNode,
		seen: ruleReadRoot,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) {
			f.seed = func([]fr.Element) fr.Element {
				return referenceP2(referenceP2(f.sigma, f.beacon), referenceField(lieSegment))
			}
			f.choices = append(f.choices, constantHint(productHint, 0))
			return f.audit()
		},
	},
	{
		// A sibling that the chain's tree does not have.
		name: "another sibling as parent",
		rule: ruleChainRoot,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) {
			var made []fr.Element
			honest := f.seed
			f.seed = func(nodes []fr.Element) fr.Element {
				made = slices.Clone(nodes)
				made[2].SetUint64(7)
				return honest(made)
			}
			st, e := f.audit()
			e.LabelPath[2] = made[2]
			return st, e
		},
	},
	{
		name: "block not in the array",
		rule: ruleReadRoot,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) { return f.forgeRead(0) },
	},
	{
		name: "forged last read",
		rule: ruleReadRoot,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) { return f.forgeRead(f.profile.Steps - 1) },
	},
	{
		// All that is multiplied is 0, which leaves a block's first element.
		name: "another element of the block",
		rule: ruleReadPart,
		seen: ruleReadRoot,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) {
			f.taken = func(b *capacity.Block, _ readPlace) fr.Element { return capacity.BlockElement(b, 0) }
			f.choices = append(f.choices, constantHint(productHint, 0))
			return f.audit()
		},
	},
	{
		name: "unit from the wrong half",
		rule: ruleScaledProduct,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) {
			return f.readElsewhere(func(x fr.Element, at *readPlace) {
				at.unit = int(x.Bits()[0] & 0xffffffff * lieUnits >> 32)
			})
		},
	},
	{
		name: "n of another size",
		rule: ruleScaledProduct,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) {
			return f.readElsewhere(func(x fr.Element, at *readPlace) { at.unit = f.placeAmong(x, 1).unit })
		},
	},
	{
		name: "the array's last block instead of another",
		rule: ruleScaledProduct,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) {
			return f.readElsewhere(func(_ fr.Element, at *readPlace) { at.block = f.profile.Blocks - 1 })
		},
	},
	{
		// It would be the last element, twice.
		name: "element 43",
		rule: ruleScaledProduct,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) {
			f.taken = func(b *capacity.Block, _ readPlace) fr.Element { return capacity.BlockElement(b, 42) }
			return f.readElsewhere(func(_ fr.Element, at *readPlace) { at.element = 43 })
		},
	},
	{
		// A step reads by the words of x + r instead of those of x.
		name: "non-canonical words in a lane",
		rule: ruleBelowHighSum,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) {
			var walked []fr.Element
			f.place = func(x fr.Element) readPlace {
				walked = append(walked, x)
				w := wordsPlusModulus(x)
				return readPlace{
					unit:    int(w[0] >> 32 * lieUnits >> 32),
					block:   int(w[0] & 0xffffffff * uint64(f.profile.Blocks) >> 32),
					element: int(w[1] & 0xffffffff * 43 >> 32),
				}
			}
			st, e := f.audit()
			f.chooseAbove(walked)
			return st, e
		},
	},
}

// forgeRead makes up the block that one step is shown.
func (f *forger) forgeRead(forged int) (capacity.Statement, *capacity.Evidence) {
	f.shown = func(step int, at readPlace) capacity.Block {
		b := f.blocks[at.unit][at.block]
		if step == forged {
			b[127]++
		}
		return b
	}
	return f.audit()
}

// readElsewhere reads from another place than the words of x say, and gives the
// true fractions for it.
func (f *forger) readElsewhere(change func(x fr.Element, at *readPlace)) (capacity.Statement, *capacity.Evidence) {
	honest := f.place
	type index struct{ low, factor uint64 }
	chosen := map[index]int{}
	f.place = func(x fr.Element) readPlace {
		at, w := honest(x), x.Bits()
		change(x, &at)
		chosen[index{w[0] >> 32, lieUnits}] = at.unit
		chosen[index{w[0] & 0xffffffff, uint64(f.profile.Blocks)}] = at.block
		chosen[index{w[1] & 0xffffffff, blockElements}] = at.element
		return at
	}
	f.choose(scaledHint, func(field *big.Int, in, out []*big.Int) error {
		err := scaledHint(field, in, out)
		if place, ok := chosen[index{low64(in[0]), low64(in[1])}]; ok {
			setDigits(out[:len(out)-4], uint64(place))
		}
		return err
	})
	return f.audit()
}

// setDigits sets out to the bits of v.
func setDigits(out []*big.Int, v uint64) {
	for i := range out {
		out[i].SetUint64(v >> i & 1)
	}
}

// chooseAbove gives the words of e + r for these elements.
func (f *forger) chooseAbove(elements []fr.Element) {
	f.choose(canonicalHint, func(field *big.Int, in, out []*big.Int) error {
		if err := canonicalHint(field, in, out); err != nil {
			return err
		}
		if !slices.ContainsFunc(elements, func(e fr.Element) bool { return e.BigInt(new(big.Int)).Cmp(in[0]) == 0 }) {
			return nil
		}
		shifted := new(big.Int).Add(in[0], field)
		setBig(out[:elementBytes], shifted)
		// The low half of r-1 - (e+r) is made right; the high half is
		// negative, so no bytes can be.
		low := new(big.Int).Sub(largestElement(), shifted)
		setBig(out[elementBytes+1:], low.And(low, new(big.Int).Sub(pow2(8*halfBytes), big.NewInt(1))))
		half := new(big.Int).Sub(pow2(8*halfBytes), big.NewInt(1))
		borrows := new(big.Int).And(shifted, half).Cmp(half.And(half, largestElement())) > 0
		out[elementBytes].SetUint64(0)
		if borrows {
			out[elementBytes].SetUint64(1)
		}
		return nil
	})
}

// override lets a prover choose the values of a hint.
func override(of, by solver.Hint) solver.Option {
	return solver.OverrideHint(solver.GetHintID(of), by)
}

// failedRule is the rule of the constraint that an error of gnark's solver is
// about.
func failedRule(t *testing.T, made *gates, err error) string {
	t.Helper()
	match := regexp.MustCompile(`constraint #(\d+) is not satisfied`).FindStringSubmatch(fmt.Sprint(err))
	if match == nil {
		t.Fatalf("the solver failed otherwise: %v", err)
	}
	n, _ := strconv.Atoi(match[1])
	return made.rules[n]
}

// TestRefusals shows of each lie that the circuit refuses it, by the
// constraints that are there for it, and that nothing else is wrong with it:
// a circuit without these constraints accepts it.
func TestRefusals(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	circuit, system := compileSmall(t, "")
	for _, l := range slices.Concat(lies, fillLies) {
		t.Run(l.name, func(t *testing.T) {
			f := newForger(t, small)
			st, e := l.tell(f)
			if err := capacity.Verify(small, st, e); err == nil && f.choices == nil {
				t.Error("capacity.Verify accepts it")
			}
			a, err := Assign(small, st, e)
			if err != nil {
				t.Fatal(err)
			}
			err = solve(t, system, a, f.choices...)
			if err == nil {
				t.Fatal("the circuit accepts it")
			}
			want := l.rule
			if l.seen != "" {
				want = l.seen
			}
			if got := failedRule(t, circuit.made, err); got != want {
				t.Errorf("refused by %q, not by %q", got, want)
			}
			_, without := compileSmall(t, l.rule)
			if err := solve(t, without, a, f.choices...); err != nil {
				t.Errorf("it is wrong in more than %q: %v", l.rule, err)
			}
		})
	}
}

// The forger's evidence is right when it does not lie, and then the circuit
// accepts it, as it accepts that of an honest provider.
func TestAcceptsTruth(t *testing.T) {
	_, system := compileSmall(t, "")
	c := newCommitment(t, small)
	honest := c.query()
	forged, evidence := newForger(t, small).audit()
	for name, truth := range map[string]struct {
		st capacity.Statement
		e  *capacity.Evidence
	}{
		"honest": {c.statement(honest), c.evidence(t, honest)},
		"forger": {forged, evidence},
	} {
		if err := capacity.Verify(small, truth.st, truth.e); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		a, err := Assign(small, truth.st, truth.e)
		if err != nil {
			t.Fatal(err)
		}
		if err := solve(t, system, a); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// gnark's test engine, which computes with the circuit's values instead of
// constraints, agrees.
func TestEngine(t *testing.T) {
	c := newCommitment(t, small)
	q := c.query()
	circuit, err := New(small)
	if err != nil {
		t.Fatal(err)
	}
	a, err := Assign(small, c.statement(q), c.evidence(t, q))
	if err != nil {
		t.Fatal(err)
	}
	if err := test.IsSolved(circuit, a, fr.Modulus()); err != nil {
		t.Error(err)
	}
	a.ChainRoot = 1
	if err := test.IsSolved(circuit, a, fr.Modulus()); err == nil {
		t.Error("another chain root is accepted")
	}
}

// Each change of one public input makes true evidence false.
func TestPublicInputsBind(t *testing.T) {
	_, system := compileSmall(t, "")
	c := newCommitment(t, small)
	for name, change := range map[string]func(st *capacity.Statement){
		"ctx":       func(st *capacity.Statement) { st.Ctx.SetOne() },
		"seal root": func(st *capacity.Statement) { st.SealRoot.SetOne() },
		"beacon":    func(st *capacity.Statement) { st.Beacon.SetOne() },
		"chains":    func(st *capacity.Statement) { st.ChainRoot.SetOne() },
		"unit":      func(st *capacity.Statement) { st.Query.Unit = 0 },
		"units":     func(st *capacity.Statement) { st.Query.Units = 1000 },
		"lane":      func(st *capacity.Statement) { st.Query.Lane = 3 },
		"segment":   func(st *capacity.Statement) { st.Query.Segment = 36 },
		"segments":  func(st *capacity.Statement) { st.Query.Segment += 1 << small.Depth },
		"position":  func(st *capacity.Statement) { st.Query.Positions[1]++ },
		"beyond T":  func(st *capacity.Statement) { st.Query.Positions[1] = small.Blocks },
		"tree":      func(st *capacity.Statement) { st.Query.Positions[1] += 1 << arrayDepth(small) },
		"position 0": func(st *capacity.Statement) {
			st.Query.Positions[0] = 0
		},
	} {
		q := c.query()
		st, e := c.statement(q), c.evidence(t, q)
		st.Query.Positions = slices.Clone(q.Positions)
		change(&st)
		a, err := Assign(small, st, e)
		if err != nil {
			t.Fatal(err)
		}
		if err := solve(t, system, a); err == nil {
			t.Errorf("%s: accepted with another one", name)
		}
	}
}
