package api

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/index"
	"github.com/muster-network/muster/internal/testchain"
)

// All that is served of a proof is enough to check it: the words and the public inputs hold against the verifying key,
// and the packed inputs are the parts.
func TestProofsCanBeChecked(t *testing.T) {
	s := serveRecord(t)
	verifier := testchain.Must(circuits.NewVerifier(capacity.Dev(), circuits.DevVerifyingKey()))(t)
	proofs := read[List[index.Response]](s, "/proofs").Items
	if len(proofs) == 0 {
		t.Fatal("there are none")
	}
	for _, one := range proofs {
		d := read[ProofDetail](s, fmt.Sprintf("/proofs/%d/%d", one.Commitment, one.Challenge))
		if d.Missing != nil || len(d.Inputs) != 5 || d.Parts == nil {
			t.Fatalf("%+v", d)
		}
		statement, proof := statementOf(t, d), proofOf(t, d)
		if err := verifier.Verify(statement, proof); err != nil {
			t.Errorf("the proof of %d for %d: %v", one.Commitment, one.Challenge, err)
		}
		statement.Query.Segment ^= 1
		if verifier.Verify(statement, proof) == nil {
			t.Error("the proof shows another statement too")
		}
	}
}

// statementOf reads a statement from the inputs alone: the query is unpacked.
func statementOf(t *testing.T, d ProofDetail) (st capacity.Statement) {
	t.Helper()
	var query capacity.Element
	for i, into := range []*capacity.Element{&st.Ctx, &st.SealRoot, &st.Beacon, &st.ChainRoot, &query} {
		n, ok := new(big.Int).SetString(d.Inputs[i], 10)
		if !ok {
			t.Fatalf("input %d is %q", i, d.Inputs[i])
		}
		into.SetBigInt(n)
	}
	st.Query = testchain.Must(capacity.UnpackQuery(capacity.Dev(), query))(t)
	if d.Parts.Query != capacity.Hex(query) || d.Parts.Unit != st.Query.Unit || d.Parts.Ctx != capacity.Hex(st.Ctx) {
		t.Errorf("the parts %+v are not the inputs", d.Parts)
	}
	return st
}

func proofOf(t *testing.T, d ProofDetail) circuits.Proof {
	t.Helper()
	var words circuits.SolidityProof
	for _, part := range []struct {
		into []*big.Int
		from []string
	}{{words.Proof[:], d.Words.Points}, {words.Commitments[:], d.Words.Commitments}, {words.CommitmentPok[:], d.Words.CommitmentPok}} {
		if len(part.from) != len(part.into) {
			t.Fatalf("%d words, not %d", len(part.from), len(part.into))
		}
		for i := range part.into {
			part.into[i] = number(part.from[i])
		}
	}
	return testchain.Must(circuits.ProofFromSolidity(words))(t)
}
