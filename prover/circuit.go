package prover

import (
	"context"
	"fmt"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/circuits"
)

// An AuditProver makes the proofs of protocol section 6. [circuits.Prover] is one.
type AuditProver interface {
	Prove(ctx context.Context, statement capacity.Statement, evidence *capacity.Evidence) (circuits.Proof, error)
}

// An AuditVerifier checks them as the verifier contract does. [circuits.Verifier] is one.
type AuditVerifier interface {
	Verify(statement capacity.Statement, proof circuits.Proof) error
}

// A Circuit is a profile, and what makes and checks its proofs. Several provers of one process may
// share it: proofs are made one after another.
type Circuit struct {
	Profile  capacity.Profile
	Prover   AuditProver
	Verifier AuditVerifier
}

// LoadCircuit loads what a deployment's profile needs, with the keys in keyDir. The error says what
// to do when they are missing ([circuits.ErrNoKeys]) or damaged ([circuits.ErrKeys]).
func LoadCircuit(ctx context.Context, d chain.Deployment, keyDir string) (c Circuit, err error) {
	if c.Profile, err = capacity.ProfileByName(d.Profile); err != nil {
		return c, fmt.Errorf("the deployment's profile: %w", err)
	}
	hash, err := circuits.CircuitHash(c.Profile)
	if err != nil {
		return c, err
	}
	if d.Circuit != hash.String() {
		return c, fmt.Errorf("%w: the contracts check proofs of circuit %s, this program's %s circuit is %s; use the release that made the deployment",
			ErrProfile, d.Circuit, c.Profile.Name, hash)
	}
	key, err := verifyingKey(c.Profile, keyDir)
	if err != nil {
		return c, err
	}
	if c.Verifier, err = circuits.NewVerifier(c.Profile, key); err != nil {
		return c, err
	}
	c.Prover, err = circuits.LoadProver(ctx, c.Profile, keyDir)
	return c, err
}

// verifyingKey is the key of the verifier contract. The dev profile's is part of this program.
func verifyingKey(p capacity.Profile, keyDir string) (*circuits.VerifyingKey, error) {
	if p == capacity.Dev() {
		return circuits.DevVerifyingKey(), nil
	}
	return circuits.LoadVerifyingKey(p, keyDir)
}
