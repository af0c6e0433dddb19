package circuits

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io"

	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	cs "github.com/consensys/gnark/constraint/bn254"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/internal/hint"
)

var (
	// ErrNoKeys says that a circuit's keys have not been made, or are elsewhere.
	ErrNoKeys = errors.New("no keys")

	// ErrKeys says that a key file is not what it should be: cut short,
	// damaged, or another circuit's. Such a file is never used.
	ErrKeys = errors.New("unusable keys")
)

// keysOf adds a hint to an error about keys.
func keysOf(p capacity.Profile, err error) error {
	switch {
	case err == nil:
		return nil
	case !errors.Is(err, ErrNoKeys) && !errors.Is(err, ErrKeys):
		return err
	case p.Name == capacity.Main().Name:
		return hint.Add(err, "get the main profile's keys from its ceremony")
	}
	return hint.Add(err, "run `muster setup --profile %s`", p.Name)
}

// hashOf is the hash of a constraint system.
func hashOf(system *cs.R1CS) (h Hash, err error) {
	digest := sha256.New()
	if _, err := system.WriteTo(digest); err != nil {
		return h, fmt.Errorf("hash the circuit: %w", err)
	}
	digest.Sum(h[:0])
	return h, nil
}

// SaveKeys stores the keys that a ceremony made for a circuit in dir, where
// [LoadProver] and [LoadVerifyingKey] look for them.
func SaveKeys(dir string, system *cs.R1CS, pk *groth16.ProvingKey, vk *VerifyingKey) error {
	circuit, err := hashOf(system)
	if err != nil {
		return err
	}
	return saveKeys(dir, circuit, system, pk, vk)
}

// saveKeys stores a circuit and its keys, the proving key last: while that is
// missing, nothing else is used.
func saveKeys(dir string, circuit Hash, system *cs.R1CS, pk *groth16.ProvingKey, vk *VerifyingKey) error {
	return errors.Join(
		writeFile(dir, circuit, circuitFile, func(w io.Writer) error { _, err := system.WriteTo(w); return err }),
		writeFile(dir, circuit, verifyingKeyFile, func(w io.Writer) error { _, err := vk.WriteRawTo(w); return err }),
		writeFile(dir, circuit, provingKeyFile, pk.WriteDump),
	)
}

// LoadVerifyingKey reads the profile's verifying key from dir. [ErrNoKeys] and
// [ErrKeys] come with a hint.
func LoadVerifyingKey(p capacity.Profile, dir string) (*VerifyingKey, error) {
	circuit, err := CircuitHash(p)
	if err != nil {
		return nil, err
	}
	var key *VerifyingKey
	err = readFile(dir, circuit, verifyingKeyFile, nil, func(r io.Reader) (err error) {
		key, err = ReadVerifyingKey(r)
		return err
	})
	return key, keysOf(p, err)
}
