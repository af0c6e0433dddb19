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
// repeated, and an array that does not fill its tree.
var small = capacity.Profile{Name: "small", Blocks: 120, Hardness: 2, Steps: 2, Segments: 5, Depth: 6, Positions: 2}

// commitment is three sealed units with their chains.
type commitment struct {
	profile   capacity.Profile
	arrays    []*capacity.Array
	chains    []*capacity.Chain
	seals     *capacity.Tree
	chainTree *capacity.Tree
	ctx       capacity.Element
	beacon    capacity.Element
}

// fixtureSegments is how long a fixture's chains are, for any profile.
const fixtureSegments = 50

func newCommitment(t testing.TB, p capacity.Profile) *commitment {
	t.Helper()
	c := &commitment{profile: p, ctx: element(t, "4711"), beacon: element(t, "815")}
	var seals, chains []capacity.Element
	for unit := range 3 {
		array, err := capacity.NewArray(t.Context(), p, c.ctx, unit, capacity.Options{})
		if err != nil {
			t.Fatal(err)
		}
		c.arrays, seals = append(c.arrays, array), append(seals, array.Root())
	}
	for unit := range c.arrays {
		chain, err := capacity.NewChain(t.Context(), c.arrays, unit, c.beacon, fixtureSegments, nil)
		if err != nil {
			t.Fatal(err)
		}
		c.chains, chains = append(c.chains, chain), append(chains, chain.Root())
	}
	c.seals, c.chainTree = capacity.UnitTree(seals), capacity.UnitTree(chains)
	return c
}

// query asks for a lane of unit 1 and spread positions.
func (c *commitment) query() capacity.Query {
	q := capacity.Query{Unit: 1, Units: 3, Lane: 5, Segment: 37}
	for k := range c.profile.Positions {
		q.Positions = append(q.Positions, 2+(k*61+100)%(c.profile.Blocks-2))
	}
	return q
}

func (c *commitment) statement(q capacity.Query) capacity.Statement {
	return capacity.Statement{Ctx: c.ctx, SealRoot: c.seals.Root(), Beacon: c.beacon, ChainRoot: c.chainTree.Root(), Query: q}
}

func (c *commitment) evidence(t testing.TB, q capacity.Query) *capacity.Evidence {
	t.Helper()
	e, err := capacity.NewEvidence(c.arrays, c.seals, c.chainTree, c.chains[q.Unit], c.beacon, q)
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
