package ceremony

import (
	"bytes"
	"encoding/binary"
	"math/big"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	curvesetup "github.com/consensys/gnark-crypto/ecc/bn254/mpcsetup"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/vm/runtime"

	"github.com/muster-network/muster/contracts/bindings"
)

// devContract is the contract that was compiled.
const devContract = "../../contracts/src/verifiers/DevVerifier.sol"

// The contract that a ceremony exports accepts in the EVM what is proven with
// the ceremony's keys, and nothing that is altered in it.
func TestExportedContract(t *testing.T) {
	dir, keys := begin(t, ""), t.TempDir()
	add(t, dir, 1, 0, "alice", "bob")
	finalize(t, dir, keys, first)
	add(t, dir, 2, 0, "alice", "bob")
	finalize(t, dir, keys, compilable(t, dir, 2))
	public := proveRehearsal(t, dir, keys)
	e := newEVM(t, dir)
	proof := encodeProof(lastProof)
	if err := e.verify(t, proof, public); err != nil {
		t.Fatal(err)
	}
	for i := range public {
		other := append(fr.Vector{}, public...)
		other[i].SetUint64(5)
		if e.verify(t, proof, other) == nil {
			t.Errorf("another public input %d is accepted", i)
		}
	}
	for number := range len(proof) / 32 {
		altered := bytes.Clone(proof)
		altered[32*number+31] ^= 1
		if e.verify(t, altered, public) == nil {
			t.Errorf("another number %d of the proof is accepted", number)
		}
	}
	// Nor does the dev profile's contract take it, which has another key.
	if newEVM(t, "").verify(t, proof, public) == nil {
		t.Error("another key accepts it")
	}
}

// compilable is a beacon for phase 2 after so many contributions, with which
// the code below can be made.
func compilable(t *testing.T, dir string, contributions int) Beacon {
	t.Helper()
	state, payload, err := readState[mpcsetup.Phase2](filepath.Join(dir, fileName(2, contributions)), phase1Size(maxDomain), phase2Shape)
	if err != nil {
		t.Fatal(err)
	}
	last, err := digestOf(raw(payload))
	if err != nil {
		t.Fatal(err)
	}
	var value [32]byte
	for i := range uint64(1 << 16) {
		binary.BigEndian.PutUint64(value[:], i)
		secrets := curvesetup.BeaconContributions(last[:], []byte("Groth16 MPC Setup - Phase2"), value[:], 2)
		var delta bn254.G2Affine
		delta.ScalarMultiplication(&state.Parameters.G2.Delta, secrets[0].BigInt(new(big.Int)))
		if delta.X.A1.Bytes()[0] == 0 {
			return Beacon{hexutil.Encode(value[:]), "a search for one that fits"}
		}
	}
	t.Fatal("no beacon fits")
	return Beacon{}
}

var keyNumber = regexp.MustCompile(`(?m)^    uint256 constant (\w+) = (\d+);$`)

// keyNumbers are the numbers of a contract's key by their names.
func keyNumbers(t *testing.T, path string) map[string][]byte {
	t.Helper()
	numbers := map[string][]byte{}
	for _, m := range keyNumber.FindAllStringSubmatch(string(read(t, path)), -1) {
		n, ok := new(big.Int).SetString(m[2], 10)
		if !ok {
			t.Fatalf("%s is %q", m[1], m[2])
		}
		numbers[m[1]] = n.Bytes()
	}
	return numbers
}

// compiled is the creation code of a ceremony's contract, which has the dev
// profile's source but for the key's numbers ([expectTestedCode]). The numbers
// are in the code as they are, so those are exchanged; one that is a byte
// longer than what it takes the place of does not fit.
func compiled(t *testing.T, exported string) []byte {
	t.Helper()
	expectTestedCode(t, exported)
	code := common.FromHex(bindings.DevVerifierMetaData.Bin)
	dev, own := keyNumbers(t, devContract), keyNumbers(t, exported)
	if len(dev) == 0 || len(own) != len(dev) {
		t.Fatalf("%d numbers, and %d in the dev profile's contract", len(own), len(dev))
	}
	for name, number := range dev {
		const push1 = 0x60
		push := append([]byte{push1 - 1 + byte(len(number))}, number...)
		if len(own[name]) > len(number) {
			t.Fatalf("%s has %d bytes, %d fit", name, len(own[name]), len(number))
		}
		padded := append(make([]byte, len(number)-len(own[name])), own[name]...)
		if !bytes.Contains(code, push) {
			t.Errorf("%s is not in the dev profile's code", name)
		}
		code = bytes.ReplaceAll(code, push, append([]byte{push[0]}, padded...))
	}
	return code
}

// evm has one contract.
type evm struct {
	config  *runtime.Config
	address common.Address
}

// newEVM deploys the contract of the ceremony in dir; "" stands for the dev
// profile's.
func newEVM(t *testing.T, dir string) evm {
	t.Helper()
	code := common.FromHex(bindings.DevVerifierMetaData.Bin)
	if dir != "" {
		code = compiled(t, filepath.Join(dir, contractFile))
	}
	e := evm{config: &runtime.Config{GasLimit: 10_000_000}}
	var err error
	if _, e.address, _, err = runtime.Create(code, e.config); err != nil {
		t.Fatal(err)
	}
	return e
}

// verify returns an error if the contract reverts.
func (e evm) verify(t *testing.T, proof []byte, public fr.Vector) error {
	t.Helper()
	numbers := make([]*big.Int, len(proof)/32)
	for i := range numbers {
		numbers[i] = new(big.Int).SetBytes(proof[32*i : 32*(i+1)])
	}
	var input [5]*big.Int
	for i := range input {
		input[i] = public[i].BigInt(new(big.Int))
	}
	data, err := bindings.NewDevVerifier().TryPackVerifyProof0([8]*big.Int(numbers[:8]), [2]*big.Int(numbers[8:10]), [2]*big.Int(numbers[10:]), input)
	if err != nil {
		t.Fatal(err)
	}
	_, _, err = runtime.Call(e.address, data, e.config)
	return err
}

// encodeProof writes the numbers of a proof in the contract's order.
func encodeProof(p *groth16.Proof) []byte {
	a, b, c, d, pok := p.Ar.RawBytes(), p.Bs.RawBytes(), p.Krs.RawBytes(), p.Commitments[0].RawBytes(), p.CommitmentPok.RawBytes()
	return bytes.Join([][]byte{a[:], b[:], c[:], d[:], pok[:]}, nil)
}
