package circuits

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"os"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"

	"github.com/muster-network/muster/capacity"
)

// A real proof, from an array to the verifier.
func TestProve(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	p := capacity.Dev()
	prover, err := LoadProver(t.Context(), p, devDir(t))
	if err != nil {
		t.Fatal(err)
	}
	c := newCommitment(t, p)
	q := c.query()
	st, e := c.statement(q), c.evidence(t, q)
	proof, err := prover.Prove(t.Context(), st, e)
	if err != nil {
		t.Fatal(err)
	}
	verifier := devVerifier(t)
	if err := verifier.Verify(st, proof); err != nil {
		t.Error(err)
	}
	expectRoundTrips(t, proof)

	st.Beacon.SetOne()
	if err := verifier.Verify(st, proof); !errors.Is(err, ErrInvalid) {
		t.Errorf("a proof for another beacon: got %v", err)
	}
	if _, err := prover.Prove(t.Context(), st, e); !errors.Is(err, capacity.ErrWrongBlock) {
		t.Errorf("evidence for another beacon: got %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := prover.Prove(ctx, c.statement(q), e); !errors.Is(err, context.Canceled) {
		t.Errorf("a context that has ended: got %v", err)
	}
}

func devVerifier(t testing.TB) *Verifier {
	t.Helper()
	v, err := NewVerifier(capacity.Dev(), DevVerifyingKey())
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func expectRoundTrips(t *testing.T, proof Proof) {
	t.Helper()
	data, err := proof.MarshalBinary()
	if err != nil || len(data) != ProofSize {
		t.Fatalf("%d bytes, %v", len(data), err)
	}
	var back Proof
	if err := back.UnmarshalBinary(data); err != nil || back != proof {
		t.Errorf("the encoding comes back as another proof: %v", err)
	}
	if back, err := ProofFromSolidity(proof.Solidity()); err != nil || back != proof {
		t.Errorf("the Solidity form comes back as another proof: %v", err)
	}
	if gnarks := proof.groth16().MarshalSolidity(); !bytes.Equal(gnarks, data) {
		t.Error("the encoding is not gnark's for Solidity")
	}
}

// fixture is testdata/proof-dev.json, which the contracts' tests use too.
func fixture(t testing.TB) (capacity.Statement, Proof) {
	t.Helper()
	data, err := os.ReadFile("../testdata/proof-dev.json")
	if err != nil {
		t.Fatal(err)
	}
	var f struct {
		Query                             capacity.Query
		Input                             [nbPublic]string
		Proof, Commitments, CommitmentPok []string
	}
	if err := json.Unmarshal(data, &f); err != nil {
		t.Fatal(err)
	}
	st := capacity.Statement{
		Ctx: element(t, f.Input[0]), SealRoot: element(t, f.Input[1]),
		Beacon: element(t, f.Input[2]), ChainRoot: element(t, f.Input[3]), Query: f.Query,
	}
	if packed := element(t, f.Input[4]); st.Query.Pack() != packed {
		t.Error("the query is not the packed one")
	}
	var s SolidityProof
	numbers := append(append(f.Proof, f.Commitments...), f.CommitmentPok...)
	for i, to := range s.numbers() {
		*to, _ = new(big.Int).SetString(numbers[i], 0)
	}
	proof, err := ProofFromSolidity(s)
	if err != nil {
		t.Fatal(err)
	}
	return st, proof
}

func TestFixture(t *testing.T) {
	st, proof := fixture(t)
	verifier := devVerifier(t)
	if err := verifier.Verify(st, proof); err != nil {
		t.Error(err)
	}
	expectRoundTrips(t, proof)

	for name, change := range map[string]func(*capacity.Statement){
		"ctx":        func(st *capacity.Statement) { st.Ctx.SetOne() },
		"seal root":  func(st *capacity.Statement) { st.SealRoot.SetOne() },
		"beacon":     func(st *capacity.Statement) { st.Beacon.SetOne() },
		"chain root": func(st *capacity.Statement) { st.ChainRoot.SetOne() },
		"unit":       func(st *capacity.Statement) { st.Query.Unit = 0 },
		"lane":       func(st *capacity.Statement) { st.Query.Lane = 0 },
		"segment":    func(st *capacity.Statement) { st.Query.Segment++ },
		"units":      func(st *capacity.Statement) { st.Query.Units++ },
		"position":   func(st *capacity.Statement) { st.Query.Positions = []int{2} },
	} {
		changed := st
		change(&changed)
		if err := verifier.Verify(changed, proof); !errors.Is(err, ErrInvalid) {
			t.Errorf("another %s: got %v", name, err)
		}
	}
	for _, q := range []capacity.Query{
		{Unit: capacity.MaxUnits, Units: 1, Positions: []int{2}}, {Units: 1, Lane: 8, Positions: []int{2}},
		{Units: 1, Segment: 1024, Positions: []int{2}}, {Units: 0, Positions: []int{2}}, {Units: 1025, Positions: []int{2}},
		{Units: 1, Positions: []int{1}}, {Units: 1, Positions: []int{4096}}, {Units: 1}, {Units: 1, Positions: []int{2, 2}},
	} {
		changed := st
		changed.Query = q
		if err := verifier.Verify(changed, proof); err == nil || errors.Is(err, ErrInvalid) {
			t.Errorf("query %+v: got %v", q, err)
		}
	}
}

// Every point of a proof matters.
func TestSwappedPoints(t *testing.T) {
	st, proof := fixture(t)
	for name, change := range map[string]func(*Proof){
		"A negated":       func(p *Proof) { p.a.Neg(&p.a) },
		"B doubled":       func(p *Proof) { p.b.Double(&p.b) },
		"C for A":         func(p *Proof) { p.a = p.c },
		"commitment":      func(p *Proof) { p.commitment.Neg(&p.commitment) },
		"commitment away": func(p *Proof) { p.commitment, p.commitmentPok = bn254.G1Affine{}, bn254.G1Affine{} },
		"proof of knowledge": func(p *Proof) {
			p.commitmentPok.Double(&p.commitmentPok)
		},
		"both negated": func(p *Proof) {
			p.commitment.Neg(&p.commitment)
			p.commitmentPok.Neg(&p.commitmentPok)
		},
	} {
		changed := proof
		change(&changed)
		if err := devVerifier(t).Verify(st, changed); !errors.Is(err, ErrInvalid) {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

func TestMalformedProofs(t *testing.T) {
	_, proof := fixture(t)
	data, _ := proof.MarshalBinary()
	var p Proof
	for _, n := range []int{0, 1, ProofSize - 1, ProofSize + 1} {
		if err := p.UnmarshalBinary(make([]byte, n)); !errors.Is(err, ErrProof) {
			t.Errorf("%d bytes: got %v", n, err)
		}
	}
	for i := range proofNumbers {
		number := func(v *big.Int) []byte {
			changed := bytes.Clone(data)
			v.FillBytes(changed[32*i : 32*(i+1)])
			return changed
		}
		old := new(big.Int).SetBytes(data[32*i : 32*(i+1)])
		for name, changed := range map[string][]byte{
			"off the curve": number(new(big.Int).Xor(old, big.NewInt(1))),
			"the modulus":   number(fp.Modulus()),
			"not reduced":   number(new(big.Int).Add(old, fp.Modulus())),
		} {
			if err := p.UnmarshalBinary(changed); !errors.Is(err, ErrProof) {
				t.Errorf("number %d %s: got %v", i, name, err)
			}
		}
		s := proof.Solidity()
		for _, v := range []*big.Int{nil, big.NewInt(-1), pow2(256)} {
			*s.numbers()[i] = v
			if _, err := ProofFromSolidity(s); !errors.Is(err, ErrProof) {
				t.Errorf("number %d as %v: got %v", i, v, err)
			}
		}
	}

	// A point of the twist, but not of its subgroup.
	outside := proof
	outside.b = bn254.MapToCurve2(&bn254.E2{A0: fp.One()})
	if !outside.b.IsOnCurve() {
		t.Error("the point is not on the twist")
	}
	if _, err := ProofFromSolidity(outside.Solidity()); !errors.Is(err, ErrProof) {
		t.Errorf("B outside of its subgroup: got %v", err)
	}
}

func FuzzProofEncoding(f *testing.F) {
	f.Add(make([]byte, ProofSize))
	f.Fuzz(func(t *testing.T, data []byte) {
		var p Proof
		if err := p.UnmarshalBinary(data); err != nil {
			return
		}
		if back, _ := p.MarshalBinary(); !bytes.Equal(back, data) {
			t.Error("two encodings of one proof")
		}
	})
}
