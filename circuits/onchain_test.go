package circuits

import (
	"errors"
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm/runtime"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/contracts/bindings"
)

// contract is the dev profile's verifier contract in an EVM, as it is
// deployed.
type contract struct {
	t       testing.TB
	config  *runtime.Config
	address common.Address
	runtime []byte // its code
}

func newContract(t testing.TB) contract {
	t.Helper()
	c := contract{t: t, config: &runtime.Config{GasLimit: 10_000_000}}
	var err error
	if c.runtime, c.address, _, err = runtime.Create(common.FromHex(bindings.DevVerifierMetaData.Bin), c.config); err != nil {
		t.Fatal(err)
	}
	return c
}

// verify returns an error if the contract reverts.
func (c contract) verify(st capacity.Statement, proof SolidityProof) error {
	c.t.Helper()
	_, _, err := runtime.Call(c.address, c.pack(st, proof), c.config)
	return err
}

// pack is the call data of verifyProof.
func (c contract) pack(st capacity.Statement, proof SolidityProof) []byte {
	c.t.Helper()
	var input [nbPublic]*big.Int
	for i, e := range st.Elements() {
		input[i] = e.BigInt(new(big.Int))
	}
	data, err := bindings.NewDevVerifier().TryPackVerifyProof0(proof.Proof, proof.Commitments, proof.CommitmentPok, input)
	if err != nil {
		c.t.Fatal(err)
	}
	return data
}

// expect fails the test unless contract and native verifier both accept, or
// both refuse.
func (c contract) expect(what string, st capacity.Statement, proof Proof, accepted bool) {
	c.t.Helper()
	if err := c.verify(st, proof.Solidity()); (err == nil) != accepted {
		c.t.Errorf("%s: the contract says %v", what, err)
	}
	if err := devVerifier(c.t).Verify(st, proof); (err == nil) != accepted {
		c.t.Errorf("%s: the native verifier says %v", what, err)
	}
}

// The contract accepts real proofs of random audits, and none of them for
// another statement, as the native verifier does.
func TestAgreementOfProofs(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	onChain := newContract(t)
	prover, err := LoadProver(t.Context(), capacity.Dev(), devDir(t))
	if err != nil {
		t.Fatal(err)
	}
	c := newCommitment(t, capacity.Dev())
	rng := seeded()
	for i := range agreeingProofs {
		q := randomQuery(c, rng)
		st := c.statement(q)
		proof, err := prover.Prove(t.Context(), st, c.evidence(t, q))
		if err != nil {
			t.Fatal(err)
		}
		onChain.expect("a true statement", st, proof, true)
		other := []func(){
			func() { st.Ctx.SetUint64(rng.Uint64()) },
			func() { st.SealRoot.SetUint64(rng.Uint64()) },
			func() { st.Beacon.SetUint64(rng.Uint64()) },
			func() { st.ChainRoot.SetUint64(rng.Uint64()) },
			func() { st.Query.Lane ^= 1 },
		}[i%nbPublic]
		other()
		onChain.expect("another statement", st, proof, false)
	}
}

// The contract is known by its key, wherever the compiler has put it.
func TestCheckContract(t *testing.T) {
	v := devVerifier(t)
	code := newContract(t).runtime
	if err := v.CheckContract(code); err != nil {
		t.Error(err)
	}
	for _, wrong := range [][]byte{nil, acceptAll, code[:len(code)/2]} {
		if err := v.CheckContract(wrong); !errors.Is(err, ErrKeys) {
			t.Errorf("code of %d bytes: %v", len(wrong), err)
		}
	}
}

// acceptAll is a verifier contract that takes every proof.
var acceptAll = common.FromHex("00")

// A point of the twist that is not in the group could make the pairing's
// result anything; the EVM's precompile refuses it.
func TestContractRefusesOutsideOfGroup(t *testing.T) {
	st, proof := fixture(t)
	onChain := newContract(t)
	onChain.expect("the fixture", st, proof, true)
	proof.b = bn254.MapToCurve2(&bn254.E2{A0: fp.One()})
	if !proof.b.IsOnCurve() || proof.b.IsInSubGroup() {
		t.Fatal("the point is not what this test is about")
	}
	if err := onChain.verify(st, proof.Solidity()); err == nil {
		t.Error("accepted")
	}
}

// otherCircuit has the audit circuit's public inputs and commitment, and shows
// something else about them.
type otherCircuit struct {
	Public [nbPublic]frontend.Variable `gnark:",public"`
	Root   frontend.Variable
}

func (c *otherCircuit) Define(api frontend.API) error {
	committed, err := api.(frontend.Committer).Commit(c.Root)
	if err != nil {
		return err
	}
	api.AssertIsDifferent(committed, c.Root)
	sum := api.Add(c.Public[0], c.Public[1], c.Public[2:]...)
	api.AssertIsEqual(api.Mul(c.Root, c.Root), sum)
	return nil
}

// A proof is worth something under its own key only: one made for another
// circuit, or for this circuit with another key, is refused.
func TestRefusesOtherKeys(t *testing.T) {
	system, err := compile(&otherCircuit{})
	if err != nil {
		t.Fatal(err)
	}
	var pk groth16.ProvingKey
	var vk VerifyingKey
	if err := groth16.Setup(system, &pk, &vk); err != nil {
		t.Fatal(err)
	}
	st, _ := fixture(t)
	var sum, nine capacity.Element
	for _, e := range st.Elements() {
		sum.Add(&sum, &e)
	}
	nine.SetUint64(9)
	st.Ctx.Add(&st.Ctx, nine.Sub(&nine, &sum))
	assigned := otherCircuit{Root: 3}
	for i, e := range st.Elements() {
		assigned.Public[i] = e
	}
	proof, err := prove(system, &pk, &assigned)
	if err != nil {
		t.Fatal(err)
	}
	own, err := NewVerifier(capacity.Dev(), &vk)
	if err != nil {
		t.Fatal(err)
	}
	if err := own.Verify(st, proof); err != nil {
		t.Errorf("its own key refuses it: %v", err)
	}
	if err := own.CheckContract(common.FromHex(bindings.DevVerifierMetaData.Bin)); !errors.Is(err, ErrKeys) {
		t.Errorf("the other key is taken for the contract's: %v", err)
	}
	newContract(t).expect("a proof for another key", st, proof, false)
	if st, proof := fixture(t); !errors.Is(own.Verify(st, proof), ErrInvalid) {
		t.Error("the other key accepts the fixture")
	}
}
