package circuits

import (
	"bytes"
	"io"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"
)

// The two precompiles whose calls these tests look at.
var (
	ecMul   = common.BytesToAddress([]byte{7})
	pairing = common.BytesToAddress([]byte{8})
)

// watch makes the call, and returns what the contract gave to the precompiles.
func (c contract) watch(data []byte) (calls map[common.Address][][]byte, err error) {
	calls = map[common.Address][][]byte{}
	config := *c.config
	config.EVMConfig.Tracer = &tracing.Hooks{
		OnEnter: func(_ int, _ byte, _, to common.Address, input []byte, _ uint64, _ *big.Int) {
			calls[to] = append(calls[to], bytes.Clone(input))
		},
	}
	_, _, err = runtime.Call(c.address, data, &config)
	return calls, err
}

// weight is the ρ that call data give the proof of knowledge, as
// docs/circuit.md defines it.
func weight(data []byte) *big.Int {
	rho := new(big.Int).SetBytes(crypto.Keccak256(data[4:]))
	return rho.Add(rho.Rsh(rho, 3), big.NewInt(1))
}

// scaled is k·p.
func scaled(p bn254.G1Affine, k *big.Int) (product bn254.G1Affine) {
	product.ScalarMultiplication(&p, k)
	return product
}

// pairSize is the bytes of a pair as the pairing precompile takes it.
const pairSize = 192

// pairsOfKnowledge are the two pairs of the proof of knowledge, multiplied by
// rho.
func pairsOfKnowledge(t *testing.T, proof Proof, rho *big.Int) []byte {
	t.Helper()
	key := devVerifier(t).key.CommitmentKeys[0]
	d, pok := scaled(proof.commitment, rho), scaled(proof.commitmentPok, rho)
	return slices.Concat(point1(d), point2(key.GSigmaNeg), point1(pok), point2(key.G))
}

// The contract calls the pairing precompile once, with Groth16's four pairs
// and the two of the proof of knowledge, multiplied by ρ.
func TestContractPairsOnce(t *testing.T) {
	st, proof := fixture(t)
	onChain := newContract(t)
	data := onChain.pack(st, proof.Solidity())
	calls, err := onChain.watch(data)
	if err != nil {
		t.Fatal(err)
	}
	if len(calls[pairing]) != 1 {
		t.Fatalf("%d pairing calls", len(calls[pairing]))
	}
	pairs := calls[pairing][0]
	if len(pairs) != 6*pairSize || !bytes.Equal(pairs[4*pairSize:], pairsOfKnowledge(t, proof, weight(data))) {
		t.Error("the last two of six pairs are not those of the proof of knowledge, multiplied by ρ")
	}
}

// ρ depends on each of the proof's and the statement's numbers. Otherwise
// whoever chooses that number last would know ρ.
func TestContractHashesEverything(t *testing.T) {
	st, proof := fixture(t)
	onChain := newContract(t)
	good := onChain.pack(st, proof.Solidity())
	if len(good) != 4+32*(proofNumbers+nbPublic) {
		t.Fatalf("call data of %d bytes", len(good))
	}
	seen := map[string]bool{}
	for number := -1; number < proofNumbers+nbPublic; number++ {
		data := bytes.Clone(good)
		if number >= 0 {
			data[4+32*number+31] ^= 1
		}
		calls, err := onChain.watch(data)
		if (err == nil) != (number < 0) {
			t.Errorf("number %d altered: the contract says %v", number, err)
		}
		if len(calls[ecMul]) == 0 || len(calls[ecMul][0]) != 96 {
			t.Fatalf("number %d altered: nothing is multiplied", number)
		}
		rho := calls[ecMul][0][64:]
		if weight(data).Cmp(new(big.Int).SetBytes(rho)) != 0 {
			t.Errorf("number %d altered: ρ is %x, not %x", number, rho, weight(data))
		}
		if seen[string(rho)] {
			t.Errorf("number %d does not change ρ", number)
		}
		seen[string(rho)] = true
	}
}

// Errors of the two equations that cancel each other for one ρ are of no use:
// the contract has another. B + k·G multiplies Groth16's product by e(A, G)^k,
// and PoK - t·A that of the proof of knowledge by e(A, G)^-t. Anybody can
// compute these points, and they pass for ρ = k/t.
func TestContractRefusesErrorsThatCancel(t *testing.T) {
	st, good := fixture(t)
	onChain := newContract(t)
	weightOf := func(p Proof) *big.Int { return weight(onChain.pack(st, p.Solidity())) }
	g := devVerifier(t).key.CommitmentKeys[0].G
	forged := func(k, t *big.Int) Proof {
		p := good
		var added bn254.G2Affine
		added.ScalarMultiplication(&g, k)
		p.b.Add(&p.b, &added)
		taken := scaled(p.a, t)
		p.commitmentPok.Sub(&p.commitmentPok, &taken)
		return p
	}
	inverse := func(k *big.Int) *big.Int { return new(big.Int).ModInverse(k, fr.Modulus()) }
	zero, one := new(big.Int), big.NewInt(1)

	ofGood := weightOf(good)
	ofB := weightOf(forged(one, zero))   // as if PoK were not hashed
	ofPok := weightOf(forged(zero, one)) // as if B were not hashed
	for _, c := range []struct {
		what  string
		rho   *big.Int
		proof Proof
	}{
		{"the plain product", one, forged(one, one)},
		{"the good proof's ρ", ofGood, forged(one, inverse(ofGood))},
		{"the ρ of B alone", ofB, forged(one, inverse(ofB))},
		{"the ρ of PoK alone", ofPok, forged(ofPok, one)},
	} {
		data := onChain.pack(st, c.proof.Solidity())
		calls, _ := onChain.watch(data)
		if len(calls[pairing]) == 0 {
			t.Fatalf("%s: nothing is paired", c.what)
		}
		equation := calls[pairing][0][:4*pairSize]
		if !passesWith(t, equation, c.proof, c.rho) {
			t.Errorf("%s: the errors do not cancel", c.what)
		}
		if passesWith(t, equation, c.proof, weight(data)) {
			t.Errorf("%s: the errors cancel for the contract's ρ", c.what)
		}
		onChain.expect(c.what, st, c.proof, false)
	}
}

// passesWith says whether the pairing precompile accepts the pairs of Groth16's
// equation together with those of the proof of knowledge, multiplied by rho.
func passesWith(t *testing.T, equation []byte, proof Proof, rho *big.Int) bool {
	t.Helper()
	pairs := slices.Concat(equation, pairsOfKnowledge(t, proof, rho))
	out, _, err := runtime.Call(pairing, pairs, newContract(t).config)
	if err != nil {
		t.Fatal(err)
	}
	return new(big.Int).SetBytes(out).Sign() != 0
}

// Another point in any place is refused, by the contract and natively:
// whatever holds of the other equation.
func TestAgreementOfOtherPoints(t *testing.T) {
	st, good := fixture(t)
	onChain := newContract(t)
	for what, alter := range map[string]func(p *Proof){
		"A":                      func(p *Proof) { p.a.Double(&p.a) },
		"B":                      func(p *Proof) { p.b.Double(&p.b) },
		"C":                      func(p *Proof) { p.c.Double(&p.c) },
		"the commitment":         func(p *Proof) { p.commitment.Double(&p.commitment) },
		"the proof of knowledge": func(p *Proof) { p.commitmentPok.Double(&p.commitmentPok) },
		"a commitment of nothing": func(p *Proof) {
			p.commitment, p.commitmentPok = bn254.G1Affine{}, bn254.G1Affine{}
		},
		"no proof of knowledge": func(p *Proof) { p.commitmentPok = bn254.G1Affine{} },
		// The equation of the proof of knowledge is linear, so it holds again.
		"a commitment and its proof of knowledge": func(p *Proof) {
			p.commitment.Double(&p.commitment)
			p.commitmentPok.Double(&p.commitmentPok)
		},
	} {
		proof := good
		alter(&proof)
		onChain.expect(what, st, proof, false)
	}
}

// An edit of a template that has changed would leave a contract that nobody
// has looked at.
func TestExportRefusesDoubt(t *testing.T) {
	for _, text := range []string{"", "a verifier", "one call, one call"} {
		if _, err := applyEdits(text, []edit{{"one call", "two"}}); err == nil || !strings.Contains(err.Error(), `"one call"`) {
			t.Errorf("%q: %v", text, err)
		}
	}
	if text, err := applyEdits("one call", []edit{{"one call", "two"}, {"two", "three"}}); text != "three" || err != nil {
		t.Errorf("%q, %v", text, err)
	}
}

// The contract's interface has five inputs and one commitment.
func TestExportRefusesOtherShapes(t *testing.T) {
	system, err := compile(&tinyCircuit{})
	if err != nil {
		t.Fatal(err)
	}
	var pk groth16.ProvingKey
	var vk VerifyingKey
	if err := groth16.Setup(system, &pk, &vk); err != nil {
		t.Fatal(err)
	}
	if err := ExportSolidity(io.Discard, &vk, "Tiny"); err == nil || !strings.Contains(err.Error(), "1 public inputs") {
		t.Errorf("a key for one input: %v", err)
	}
}

// point1 and point2 are points as the precompiles take them.
func point1(p bn254.G1Affine) []byte {
	x, y := p.X.Bytes(), p.Y.Bytes()
	return append(x[:], y[:]...)
}

func point2(p bn254.G2Affine) []byte {
	var out []byte
	for _, v := range []fp.Element{p.X.A1, p.X.A0, p.Y.A1, p.Y.A0} {
		b := v.Bytes()
		out = append(out, b[:]...)
	}
	return out
}
