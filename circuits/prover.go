package circuits

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/backend"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/backend/solidity"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/internal/hint"
)

// Prover makes proofs of one profile. It holds the circuit and the proving key
// in memory, 140 MiB for dev. It is safe for use by several goroutines; proofs
// are made one after another, each with all cores that the process may use:
// gnark has no limit of its own, so set GOMAXPROCS or the process's CPU
// affinity.
type Prover struct {
	profile capacity.Profile
	system  *cs.R1CS
	key     *groth16.ProvingKey
	busy    sync.Mutex
}

// LoadProver reads the profile's circuit and proving key from dir, where
// [Setup] or a ceremony has put them. [ErrNoKeys] and [ErrKeys] come with a
// hint.
func LoadProver(ctx context.Context, p capacity.Profile, dir string) (*Prover, error) {
	circuit, err := CircuitHash(p)
	if err != nil {
		return nil, err
	}
	prover := &Prover{profile: p, system: new(cs.R1CS), key: new(groth16.ProvingKey)}
	err = readFile(dir, circuit, circuitFile, nil, func(r io.Reader) error {
		_, err := prover.system.ReadFrom(r)
		return err
	})
	if err == nil {
		err = readFile(dir, circuit, provingKeyFile, func(dump io.ReaderAt, size int64) error {
			return checkDump(dump, size, prover.system)
		}, prover.key.ReadDump)
	}
	if err == nil {
		err = prover.checkKey(dir, circuit)
	}
	if err != nil {
		return nil, fmt.Errorf("load the prover of profile %q: %w", p.Name, keysOf(p, err))
	}
	return prover, ctx.Err()
}

// checkKey compares the proving key with the verifying key. No two setups have
// these points in common.
func (p *Prover) checkKey(dir string, circuit Hash) error {
	key, err := verifyingKeyOf(p.profile, dir)
	if err != nil {
		return err
	}
	own := &p.key.G1
	if own.Alpha != key.G1.Alpha || own.Beta != key.G1.Beta || own.Delta != key.G1.Delta {
		return hint.Add(fmt.Errorf("%w: the proving key in %s does not belong to the verifying key", ErrKeys, filepath.Join(dir, circuit.String())),
			"remove that folder first")
	}
	return nil
}

// Prove makes a proof that st holds. It first checks the evidence natively,
// so that the error names what is wrong with it (capacity.Verify). A proof
// takes seconds; if ctx ends first, Prove returns its error, and the
// computation runs to its end in the background.
func (p *Prover) Prove(ctx context.Context, st capacity.Statement, e *capacity.Evidence) (Proof, error) {
	if err := ctx.Err(); err != nil {
		return Proof{}, err
	}
	if err := capacity.Verify(p.profile, st, e); err != nil {
		return Proof{}, fmt.Errorf("prove an audit: %w", err)
	}
	a, err := Assign(p.profile, st, e)
	if err != nil {
		return Proof{}, err
	}
	type result struct {
		proof Proof
		err   error
	}
	done := make(chan result, 1)
	go func() {
		p.busy.Lock()
		defer p.busy.Unlock()
		var r result
		if r.err = ctx.Err(); r.err == nil {
			r.proof, r.err = prove(p.system, p.key, a)
		}
		done <- r
	}()
	select {
	case <-ctx.Done():
		return Proof{}, ctx.Err()
	case r := <-done:
		return r.proof, r.err
	}
}

func prove(system *cs.R1CS, key *groth16.ProvingKey, assignment frontend.Circuit) (Proof, error) {
	w, err := frontend.NewWitness(assignment, fr.Modulus())
	if err != nil {
		return Proof{}, fmt.Errorf("make the witness: %w", err)
	}
	proof, err := groth16.Prove(system, key, w, solidity.WithProverTargetSolidityVerifier(backend.GROTH16))
	if err != nil {
		return Proof{}, fmt.Errorf("prove an audit: %w", err)
	}
	return proofFrom(proof)
}
