//go:build full

package ceremony

import (
	"testing"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/circuits"
)

// The keys of a ceremony for the dev profile prove an audit, to the verifier
// and to the contract that the ceremony exports.
func TestAudit(t *testing.T) {
	p, dir, keys := capacity.Dev(), t.TempDir(), t.TempDir()
	if _, err := Init(t.Context(), dir, p.Name, "", nil); err != nil {
		t.Fatal(err)
	}
	add(t, dir, 1, 0, "alice")
	finalize(t, dir, keys, first)
	add(t, dir, 2, 0, "alice")
	finalize(t, dir, keys, compilable(t, dir, 1))

	st := capacity.Statement{Query: capacity.Query{Units: 1, Lane: 5, Segment: 7, Positions: []int{1234}}}
	st.Ctx.SetUint64(4711)
	st.Beacon.SetUint64(815)
	array, err := capacity.NewArray(t.Context(), p, st.Ctx, 0, capacity.Options{})
	if err != nil {
		t.Fatal(err)
	}
	arrays := []*capacity.Array{array}
	chain, err := capacity.NewChain(t.Context(), arrays, 0, st.Beacon, 10, nil)
	if err != nil {
		t.Fatal(err)
	}
	seals, chains := capacity.UnitTree([]capacity.Element{array.Root()}), capacity.UnitTree([]capacity.Element{chain.Root()})
	st.SealRoot, st.ChainRoot = seals.Root(), chains.Root()
	evidence, err := capacity.NewEvidence(arrays, seals, chains, chain, st.Beacon, st.Query)
	if err != nil {
		t.Fatal(err)
	}

	prover, err := circuits.LoadProver(t.Context(), p, keys)
	if err != nil {
		t.Fatal(err)
	}
	proof, err := prover.Prove(t.Context(), st, evidence)
	if err != nil {
		t.Fatal(err)
	}
	key, err := circuits.LoadVerifyingKey(p, keys)
	if err != nil {
		t.Fatal(err)
	}
	verifier, err := circuits.NewVerifier(p, key)
	if err != nil {
		t.Fatal(err)
	}
	if err := verifier.Verify(st, proof); err != nil {
		t.Error(err)
	}
	encoded, err := proof.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	e := newEVM(t, dir)
	inputs := st.Elements()
	if err := e.verify(t, encoded, inputs[:]); err != nil {
		t.Errorf("the contract: %v", err)
	}
	st.Query.Lane++
	if err := verifier.Verify(st, proof); err == nil {
		t.Error("a proof shows another statement")
	}
	if inputs = st.Elements(); e.verify(t, encoded, inputs[:]) == nil {
		t.Error("the contract accepts another statement")
	}
}
