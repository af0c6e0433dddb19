package circuits

import (
	"errors"
	"fmt"
	"io"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/pedersen"
)

// nbCommitments is how many commitments the audit circuit has.
const nbCommitments = 1

// ReadVerifyingKey reads an audit circuit's verifying key in gnark's encoding,
// compressed or not, and nothing after it. Anything else is [ErrKeys]. Points
// are checked to be in their groups.
//
// An audit circuit's key has always the same lengths. gnark would make room for
// any length that it reads; here another one is an error.
func ReadVerifyingKey(r io.Reader) (*VerifyingKey, error) {
	var k VerifyingKey
	d := bn254.NewDecoder(r)
	points := func(to ...any) error {
		for _, p := range to {
			if err := d.Decode(p); err != nil {
				return malformed(err)
			}
		}
		return nil
	}
	length := func(want uint32) error {
		var n uint32
		if err := d.Decode(&n); err != nil {
			return malformed(err)
		}
		if n != want {
			return fmt.Errorf("%w: it is not an audit circuit's", ErrKeys)
		}
		return nil
	}
	err := points(&k.G1.Alpha, &k.G1.Beta, &k.G2.Beta, &k.G2.Gamma, &k.G1.Delta, &k.G2.Delta)
	if err != nil {
		return nil, err
	}
	inputs := 1 + nbPublic + nbCommitments // the first is of the wire that is 1
	if err := length(uint32(inputs)); err != nil {
		return nil, err
	}
	for range inputs {
		var p bn254.G1Affine
		if err := points(&p); err != nil {
			return nil, err
		}
		k.G1.K = append(k.G1.K, p)
	}
	// A commitment is to no public input.
	for _, want := range []uint32{nbCommitments, 0, nbCommitments} {
		if err := length(want); err != nil {
			return nil, err
		}
	}
	k.PublicAndCommitmentCommitted = make([][]int, nbCommitments)
	k.PublicAndCommitmentCommitted[0] = []int{}
	var c pedersen.VerifyingKey
	if err := points(&c.G, &c.GSigmaNeg); err != nil {
		return nil, err
	}
	k.CommitmentKeys = append(k.CommitmentKeys, c)
	if _, err := io.ReadFull(r, make([]byte, 1)); !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%w: there is more after the verifying key", ErrKeys)
	}
	return &k, k.Precompute()
}

func malformed(err error) error {
	return fmt.Errorf("%w: it is not a verifying key: %w", ErrKeys, err)
}
