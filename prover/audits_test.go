package prover

import (
	"context"
	"errors"
	"math/big"
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
)

// fakeAudits stands in for the proof system: its proof is a digest of the public inputs. That the
// evidence is good is checked by the prover itself, and by the tests with the real circuit.
type fakeAudits struct {
	mu    sync.Mutex
	made  int
	spoil int           // how many proofs come out altered
	wait  chan struct{} // proofs are held until it is closed; may be nil
}

// fakeProof is a proof whose point A is the generator times a digest of the public inputs.
func fakeProof(st capacity.Statement, offset int64) circuits.Proof {
	var all []byte
	for _, e := range st.Elements() {
		b := e.Bytes()
		all = append(all, b[:]...)
	}
	k := new(big.Int).SetBytes(crypto.Keccak256(all))
	var a bn254.G1Affine
	a.ScalarMultiplicationBase(k.Add(k, big.NewInt(offset)))
	var s circuits.SolidityProof
	for i := range s.Proof {
		s.Proof[i] = new(big.Int)
	}
	for i := range s.Commitments {
		s.Commitments[i], s.CommitmentPok[i] = new(big.Int), new(big.Int)
	}
	a.X.BigInt(s.Proof[0])
	a.Y.BigInt(s.Proof[1])
	proof, err := circuits.ProofFromSolidity(s)
	if err != nil {
		panic(err)
	}
	return proof
}

func (a *fakeAudits) Prove(ctx context.Context, st capacity.Statement, _ *capacity.Evidence) (circuits.Proof, error) {
	if a.wait != nil {
		select {
		case <-a.wait:
		case <-ctx.Done():
			return circuits.Proof{}, ctx.Err()
		}
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	a.made++
	if a.spoil > 0 {
		a.spoil--
		return fakeProof(st, 1), nil
	}
	return fakeProof(st, 0), nil
}

// CheckContract refuses the code that stands for a contract with other keys.
func (a *fakeAudits) CheckContract(code []byte) error {
	if string(code) == otherKeys {
		return circuits.ErrKeys
	}
	return nil
}

const otherKeys = "a contract with other keys"

func (a *fakeAudits) Verify(st capacity.Statement, p circuits.Proof) error {
	if p != fakeProof(st, 0) {
		return errors.New("not a proof of this statement")
	}
	return nil
}

// isFakeProof says whether a proof, as the contracts take it, is that of a statement.
func isFakeProof(st capacity.Statement, p ledger.Proof) bool {
	return p.Points[0].Cmp(fakeProof(st, 0).Solidity().Proof[0]) == 0
}
