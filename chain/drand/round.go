package drand

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"

	"github.com/muster-network/muster/chain/drand/bls"
	"github.com/muster-network/muster/internal/hint"
)

// ErrForged says that a server gave a signature that is not the network's.
var ErrForged = errors.New("the drand server gave a false signature")

// errMalformed says that a server does not speak the API.
var errMalformed = errors.New("the drand server gave something else")

// Beacon is a round as the API writes it. Its randomness is not looked at: it is a hash of the signature.
type Beacon struct {
	Round      uint64 `json:"round"`
	Signature  Hex    `json:"signature"`
	Randomness Hex    `json:"randomness,omitempty"`
}

// parseRound reads a round and checks its signature with the key.
func parseRound(data []byte, round uint64, key *bn254.G2Affine) (signature bn254.G1Affine, err error) {
	var b Beacon
	if err := json.Unmarshal(data, &b); err != nil {
		return signature, malformed("round", err)
	}
	if b.Round != round {
		return signature, malformed("round", fmt.Errorf("it is round %d", b.Round))
	}
	if signature, err = bls.ParseSignature(b.Signature); err != nil {
		return signature, malformed("round", err)
	}
	if err := bls.Verify(key, round, &signature); err != nil {
		return signature, distrust(fmt.Errorf("%w: %w", ErrForged, err))
	}
	return signature, nil
}

func malformed(what string, err error) error {
	return distrust(fmt.Errorf("%w than a %s of drand: %w", errMalformed, what, err))
}

func distrust(err error) error {
	return hint.Add(err, "leave this server out of --drand, and give others")
}
