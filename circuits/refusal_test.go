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
	name  string
	rule  string // the constraints that refuse it; without them it passes
	seen  string // where it shows, if that is another rule: sums of lookups
	tell  func(f *forger) (capacity.Statement, *capacity.Evidence)
	hints []solver.Option // a prover's own choices
}

// Positions that the lies are about.
const lieSlot, liePosition, otherPosition = 2, 100, 33

var lies = []lie{
	{
		// The seal root has the right root, at another unit's place.
		name: "wrong CU",
		rule: ruleSealRoot,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) {
			f.sealed[f.unit+1] = f.sealed[f.unit]
			delete(f.sealed, f.unit)
			return f.respond()
		},
	},
	{
		// The nonce wins in the slot asked for, but was posted for another.
		name: "wrong slot",
		rule: ruleShareRoot,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) {
			nonce := f.find(lieSlot, 0, true)
			f.nonces[f.place(lieSlot+1)] = nonce
			st, e := f.audit(lieSlot+1, liePosition, otherPosition)
			st.Query.Slot, e.Nonce = lieSlot, nonce
			e.Visits, _ = f.walk(lieSlot, nonce)
			return st, e
		},
	},
	{
		name: "losing nonce",
		rule: ruleTargetSum,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) {
			f.nonces[f.place(lieSlot)] = f.find(lieSlot, 0, false)
			return f.audit(lieSlot, liePosition, otherPosition)
		},
	},
	{
		// A nonce that wins elsewhere was posted for this slot too.
		name: "nonce from another slot",
		rule: ruleTargetSum,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) {
			for nonce := uint64(0); ; nonce++ {
				nonce = f.find(lieSlot+1, nonce, true)
				if _, y := f.walk(lieSlot, nonce); y >= f.target {
					f.nonces[f.place(lieSlot)] = nonce
					return f.audit(lieSlot, liePosition, otherPosition)
				}
			}
		},
	},
	{
		// The first visited block is made up so that the walk wins.
		name: "block not in the array",
		rule: ruleVisitRoot,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) { return f.forgeVisit(0) },
	},
	{
		name: "forged last step",
		rule: ruleVisitRoot,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) { return f.forgeVisit(f.profile.Steps - 1) },
	},
	{
		// The array's own root holds a block that does not follow.
		name: "inconsistent block",
		rule: ruleNextRoot,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) {
			f.blocks[liePosition][77]++
			f.seal()
			return f.respond()
		},
	},
	{
		// A block made from another predecessor than the one that is drawn.
		name: "wrong index j",
		rule: ruleRefProduct,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) {
			f.reference = func([4]uint64, int) int { return wrongReference }
			f.fill(liePosition)
			f.fill(otherPosition)
			f.seal()
			return f.respond()
		},
		hints: []solver.Option{override(referenceHint, func(_ *big.Int, _, out []*big.Int) error {
			for i := range out {
				out[i].SetUint64(wrongReference >> i & 1)
			}
			return nil
		})},
	},
	{
		// A block made from the words of s+r instead of those of s.
		name: "non-canonical word decomposition",
		rule: ruleBelowHighSum,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) {
			f.indexWords = wordsPlusModulus
			f.fill(liePosition)
			f.fill(otherPosition)
			f.seal()
			return f.respond()
		},
		hints: []solver.Option{override(canonicalHint, func(field *big.Int, in, out []*big.Int) error {
			if err := canonicalHint(field, in, out); err != nil || isHeaderElement(in[0]) {
				return err
			}
			shifted := new(big.Int).Add(in[0], field)
			setBig(out[:elementBytes], shifted)
			// The low half of r-1 - (s+r) is made right; the high half is
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
		})},
	},
	{
		// The target's bytes add up to it, but one is 256 too large and the
		// next one too small.
		name: "byte out of range",
		rule: ruleQueryByte,
		seen: ruleByteTable,
		tell: func(f *forger) (capacity.Statement, *capacity.Evidence) {
			f.target = 1<<60 + 1<<24
			return f.respond()
		},
		hints: []solver.Option{override(bytesHint, func(field *big.Int, in, out []*big.Int) error {
			if err := bytesHint(field, in, out); err != nil || in[1].Sign() == 0 {
				return err // not the query
			}
			out[2].Add(out[2], big.NewInt(256))
			out[3].Sub(out[3], big.NewInt(1))
			return nil
		})},
	},
}

const wrongReference = 17

// respond posts a winning nonce and opens what the audit asks for.
func (f *forger) respond() (capacity.Statement, *capacity.Evidence) {
	f.nonces[f.place(lieSlot)] = f.find(lieSlot, 0, true)
	return f.audit(lieSlot, liePosition, otherPosition)
}

// forgeVisit changes the block that one step visits until a nonce that loses
// seems to win.
func (f *forger) forgeVisit(forged int) (capacity.Statement, *capacity.Evidence) {
	var made capacity.Block
	f.visited = func(step, i int) *capacity.Block {
		if step == forged {
			return &made
		}
		return &f.blocks[i]
	}
	for {
		made[5]++
		if _, y := f.walk(lieSlot, 0); y < f.target {
			break
		}
	}
	f.nonces[f.place(lieSlot)] = 0
	return f.audit(lieSlot, liePosition, otherPosition)
}

// isHeaderElement says whether v is the beacon or σ of a forger.
func isHeaderElement(v *big.Int) bool {
	var ctx capacity.Element
	sigma := capacity.Sigma(*ctx.SetUint64(4711), 1)
	return v.Cmp(big.NewInt(815)) == 0 || v.Cmp(sigma.BigInt(new(big.Int))) == 0
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
			st, e := l.tell(newForger(t, small))
			if err := capacity.Verify(small, st, e); err == nil && l.hints == nil {
				t.Error("capacity.Verify accepts it")
			}
			a, err := Assign(small, st, e)
			if err != nil {
				t.Fatal(err)
			}
			err = solve(t, system, a, l.hints...)
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
			if err := solve(t, without, a, l.hints...); err != nil {
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
	forged, evidence := newForger(t, small).respond()
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
	a.ShareRoot = 1
	if err := test.IsSolved(circuit, a, fr.Modulus()); err == nil {
		t.Error("another share root is accepted")
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
		"shares":    func(st *capacity.Statement) { st.ShareRoot.SetOne() },
		"unit":      func(st *capacity.Statement) { st.Query.Unit = 0 },
		"slot":      func(st *capacity.Statement) { st.Query.Slot = 3 },
		"big slot":  func(st *capacity.Statement) { st.Query.Slot += small.Slots },
		"target":    func(st *capacity.Statement) { st.Query.Target = 1 },
		"position":  func(st *capacity.Statement) { st.Query.Positions[1]++ },
		"beyond T":  func(st *capacity.Statement) { st.Query.Positions[1] += small.Blocks() },
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
