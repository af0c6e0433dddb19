package circuits

import (
	"sync"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"

	"github.com/muster-network/muster/capacity"
)

// small is a profile whose circuit has every part, twice where a part can be
// repeated.
var small = capacity.Profile{Name: "small", LogBlocks: 7, Hardness: 2, Steps: 2, Positions: 2, Slots: 4}

// commitment is two sealed units with a share in every slot.
type commitment struct {
	profile   capacity.Profile
	arrays    []*capacity.Array
	seals     *capacity.Tree
	shares    [][]capacity.Share
	shareTree *capacity.Tree
	ctx       capacity.Element
	beacon    capacity.Element
	target    uint64
}

func newCommitment(t testing.TB, p capacity.Profile) *commitment {
	t.Helper()
	c := &commitment{profile: p, ctx: element(t, "4711"), beacon: element(t, "815"), target: 1 << 60}
	var roots []capacity.Element
	for unit := range 2 {
		array, err := capacity.NewArray(t.Context(), p, c.ctx, unit, capacity.Options{})
		if err != nil {
			t.Fatal(err)
		}
		shares, err := array.Shares(t.Context(), c.beacon, c.target, nil)
		if err != nil {
			t.Fatal(err)
		}
		c.arrays, c.shares, roots = append(c.arrays, array), append(c.shares, shares), append(roots, array.Root())
	}
	c.seals, c.shareTree = capacity.SealTree(roots), capacity.ShareTree(p, c.shares)
	return c
}

// query asks for a share of unit 1 and spread positions.
func (c *commitment) query() capacity.Query {
	q := capacity.Query{Unit: 1, Slot: 2, Target: c.target}
	for k := range c.profile.Positions {
		q.Positions = append(q.Positions, 2+(k*61+100)%(c.profile.Blocks()-2))
	}
	return q
}

func (c *commitment) statement(q capacity.Query) capacity.Statement {
	return capacity.Statement{Ctx: c.ctx, SealRoot: c.seals.Root(), Beacon: c.beacon, ShareRoot: c.shareTree.Root(), Query: q}
}

func (c *commitment) evidence(t testing.TB, q capacity.Query) *capacity.Evidence {
	t.Helper()
	e, err := capacity.NewEvidence(c.arrays[q.Unit], c.seals, c.shareTree, c.beacon, c.shares[q.Unit][q.Slot].Nonce, q)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func element(t testing.TB, s string) capacity.Element {
	t.Helper()
	e, err := capacity.ParseElement(s)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// solve runs the constraint system on an assignment, with other hints if
// given. It returns an error when a constraint does not hold.
func solve(t testing.TB, system *cs.R1CS, assignment frontend.Circuit, options ...solver.Option) error {
	t.Helper()
	w, err := frontend.NewWitness(assignment, fr.Modulus())
	if err != nil {
		t.Fatal(err)
	}
	_, err = system.Solve(w, options...)
	return err
}

// compileSmall compiles the small profile's circuit without the constraints of
// one rule, or with all.
func compileSmall(t testing.TB, drop string) (*Audit, *cs.R1CS) {
	t.Helper()
	compiled := func() (*Audit, *cs.R1CS) {
		circuit, err := New(small)
		if err != nil {
			t.Fatal(err)
		}
		circuit.drop = drop
		system, err := compile(circuit)
		if err != nil {
			t.Fatal(err)
		}
		return circuit, system
	}
	if drop != "" {
		return compiled()
	}
	wholeSmall.Do(func() { wholeSmall.circuit, wholeSmall.system = compiled() })
	return wholeSmall.circuit, wholeSmall.system
}

var wholeSmall struct {
	sync.Once
	circuit *Audit
	system  *cs.R1CS
}
