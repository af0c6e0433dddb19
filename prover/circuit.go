package prover

import (
	"context"
	"fmt"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
)

// An AuditProver makes the proofs of protocol section 6. [circuits.Prover] is one.
type AuditProver interface {
	Prove(ctx context.Context, statement capacity.Statement, evidence *capacity.Evidence) (circuits.Proof, error)
}

// An AuditVerifier checks them as the verifier contract does. [circuits.Verifier] is one.
type AuditVerifier interface {
	// CheckContract fails if the code is that of a verifier contract with other keys.
	CheckContract(code []byte) error
	Verify(statement capacity.Statement, proof circuits.Proof) error
}

// A Circuit is a profile, and what makes and checks its proofs. Several provers of one process may
// share it: proofs are made one after another.
type Circuit struct {
	Profile  capacity.Profile
	Prover   AuditProver
	Verifier AuditVerifier
}

// LoadCircuit loads what a deployment's profile needs, with the keys in keyDir. It fails with
// [circuits.ErrNoKeys] if they are missing, with [circuits.ErrKeys] if they are damaged, and with
// [circuits.ErrCircuit] if they belong to another circuit.
func LoadCircuit(ctx context.Context, d ledger.Deployment, keyDir string) (c Circuit, err error) {
	if c.Profile, err = capacity.ProfileByName(d.Profile); err != nil {
		return c, fmt.Errorf("the deployment's profile: %w", err)
	}
	if c.Verifier, err = circuits.OpenVerifier(c.Profile, d.Circuit, keyDir); err != nil {
		return c, err
	}
	c.Prover, err = circuits.LoadProver(ctx, c.Profile, keyDir)
	return c, err
}
