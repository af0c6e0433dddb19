package circuits

import (
	"bytes"
	_ "embed"
	"errors"
	"fmt"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/backend"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/backend/solidity"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/internal/hint"
)

// ErrInvalid says that a well-formed proof does not show its statement.
var ErrInvalid = errors.New("the proof does not show the statement")

// VerifyingKey is the public key of a profile's circuit.
type VerifyingKey = groth16.VerifyingKey

// Verifier checks proofs of one profile natively, with the same result as the
// Solidity verifier of the same key. It is safe for use by several goroutines.
type Verifier struct {
	profile capacity.Profile
	key     *VerifyingKey
}

// NewVerifier returns the verifier of a profile's verifying key. A key that
// cannot be an audit circuit's is [ErrKeys].
func NewVerifier(p capacity.Profile, key *VerifyingKey) (*Verifier, error) {
	if err := p.Validate(); err != nil {
		return nil, fmt.Errorf("make a verifier: %w", err)
	}
	if key.NbPublicWitness() != nbPublic+1 || len(key.CommitmentKeys) != 1 {
		return nil, fmt.Errorf("make a verifier: %w: it is not an audit circuit's", ErrKeys)
	}
	return &Verifier{profile: p, key: key}, nil
}

//go:embed golden/dev.vk
var devKey []byte

// DevVerifyingKey is the dev profile's verifying key, which is part of this
// package because the dev setup is reproducible. It is unsafe for anything of
// value: anyone who repeats the setup can forge proofs.
func DevVerifyingKey() *VerifyingKey {
	key, err := ReadVerifyingKey(bytes.NewReader(devKey))
	if err != nil {
		panic(fmt.Errorf("read the embedded verifying key: %w", err)) // a test reads it
	}
	return key
}

// ErrCircuit says that a contract or a proof belongs to another circuit than
// this program's.
var ErrCircuit = errors.New("another circuit")

// OpenVerifier returns the verifier of a profile for a contract that checks
// proofs of the given circuit, or [ErrCircuit]. The key is read from dir, with
// the errors of [LoadVerifyingKey]; the dev profile's reproducible one is part
// of this program.
func OpenVerifier(p capacity.Profile, circuit, dir string) (*Verifier, error) {
	hash, err := CircuitHash(p)
	if err != nil {
		return nil, err
	}
	if circuit != hash.String() {
		return nil, hint.Add(fmt.Errorf("%w: the contracts check proofs of circuit %s, this program's %s circuit is %s", ErrCircuit, circuit, p.Name, hash),
			"use the release that made the deployment")
	}
	key, err := verifyingKeyOf(p, dir)
	if err != nil {
		return nil, err
	}
	return NewVerifier(p, key)
}

// verifyingKeyOf is the profile's key in dir, where a ceremony may have put
// another than the dev profile's reproducible one.
func verifyingKeyOf(p capacity.Profile, dir string) (*VerifyingKey, error) {
	key, err := LoadVerifyingKey(p, dir)
	if p == capacity.Dev() && errors.Is(err, ErrNoKeys) {
		return DevVerifyingKey(), nil
	}
	return key, err
}

// CheckContract returns [ErrKeys] if the code is not that of a verifier
// contract of this key: proofs that this verifier accepts would be refused
// there, and cost stake. A contract holds its key's points; CheckContract
// looks for those that no other key has.
func (v *Verifier) CheckContract(code []byte) error {
	k := v.key
	coordinates := []fp.Element{k.G1.Alpha.X, k.G1.Alpha.Y, k.G2.Delta.X.A0, k.G2.Delta.X.A1}
	for _, p := range k.G1.K {
		coordinates = append(coordinates, p.X, p.Y)
	}
	for _, c := range coordinates {
		encoded := c.Bytes()
		if !bytes.Contains(code, bytes.TrimLeft(encoded[:], "\x00")) {
			return hint.Add(fmt.Errorf("%w: they are not those of the deployment's verifier contract", ErrKeys),
				"use the keys of the ceremony that made it")
		}
	}
	return nil
}

// Verify checks that proof shows st. It returns [ErrInvalid] if it does not,
// and another error if st is not a statement of the profile. It takes about
// two milliseconds.
func (v *Verifier) Verify(st capacity.Statement, proof Proof) error {
	if err := checkQuery(v.profile, st.Query); err != nil {
		return err
	}
	inputs := st.Elements()
	err := groth16.Verify(proof.groth16(), v.key, fr.Vector(slices.Clone(inputs[:])),
		solidity.WithVerifierTargetSolidityVerifier(backend.GROTH16))
	if err != nil {
		return fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	return nil
}

// checkQuery says whether q is a query of the profile. Only such a query has
// exactly one packed form.
func checkQuery(p capacity.Profile, q capacity.Query) error {
	back, err := capacity.UnpackQuery(p, q.Pack())
	if err != nil {
		return err
	}
	same := back.Unit == q.Unit && back.Units == q.Units && back.Lane == q.Lane && back.Segment == q.Segment &&
		slices.Equal(back.Positions, q.Positions)
	if !same {
		return fmt.Errorf("query %+v is not one of profile %q", q, p.Name)
	}
	return nil
}
