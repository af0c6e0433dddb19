// Package bls is the signature scheme of drand's network for EVM chains, bls-bn254-unchained-on-g1:
// signatures are points of G1 of the curve BN254, keys are points of G2, and a round's number is hashed
// to G1 by RFC 9380 (suite BN254G1_XMD:KECCAK-256_SVDW_RO_) over gnark-crypto's field, curve and pairing.
//
// It was written independently of contracts/src/beacons/Bls.sol, and makes the signatures which that is
// tested with.
package bls

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"golang.org/x/crypto/sha3"
)

// Scheme is drand's name of the scheme.
const Scheme = "bls-bn254-unchained-on-g1"

// Sizes of encodings: the coordinates, each 32 bytes, big-endian; x first, and of a coordinate in the
// quadratic field the imaginary part first.
const (
	KeyBytes       = 128
	SignatureBytes = 64
)

const wordBytes = 32

// ErrInvalid says that a point is not the signature of a round by a key.
var ErrInvalid = errors.New("the signature is not the key's")

// ParseKey reads a public key. It refuses what is not a point of the group of prime order, or is its zero.
func ParseKey(encoded []byte) (key bn254.G2Affine, err error) {
	if err := words(encoded, &key.X.A1, &key.X.A0, &key.Y.A1, &key.Y.A0); err != nil {
		return key, fmt.Errorf("read a public key: %w", err)
	}
	if key.IsInfinity() || !key.IsOnCurve() || !key.IsInSubGroup() {
		return key, errors.New("a public key is not a point of BN254's group G2")
	}
	return key, nil
}

// ParseSignature reads a signature. It refuses what is not a point of the group, or is its zero.
func ParseSignature(encoded []byte) (signature bn254.G1Affine, err error) {
	if err := words(encoded, &signature.X, &signature.Y); err != nil {
		return signature, fmt.Errorf("read a signature: %w", err)
	}
	if signature.IsInfinity() || !signature.IsOnCurve() {
		return signature, errors.New("a signature is not a point of BN254's group G1")
	}
	return signature, nil
}

// words reads canonical elements of the base field.
func words(encoded []byte, elements ...*fp.Element) error {
	if len(encoded) != wordBytes*len(elements) {
		return fmt.Errorf("it has %d bytes instead of %d", len(encoded), wordBytes*len(elements))
	}
	for i, e := range elements {
		if err := e.SetBytesCanonical(encoded[wordBytes*i : wordBytes*(i+1)]); err != nil {
			return fmt.Errorf("coordinate %d: %w", i+1, err)
		}
	}
	return nil
}

// EncodeKey writes a public key as [ParseKey] reads it.
func EncodeKey(key *bn254.G2Affine) []byte {
	return encode(&key.X.A1, &key.X.A0, &key.Y.A1, &key.Y.A0)
}

// EncodeSignature writes a signature as [ParseSignature] reads it.
func EncodeSignature(signature *bn254.G1Affine) []byte { return encode(&signature.X, &signature.Y) }

func encode(elements ...*fp.Element) (encoded []byte) {
	for _, e := range elements {
		word := e.Bytes()
		encoded = append(encoded, word[:]...)
	}
	return encoded
}

// Verify fails with [ErrInvalid] if a signature is not the round's by the key.
func Verify(key *bn254.G2Affine, round uint64, signature *bn254.G1Affine) error {
	point := HashToPoint(Message(round))
	_, _, _, generator := bn254.Generators()
	generator.Neg(&generator)
	ok, err := bn254.PairingCheck([]bn254.G1Affine{*signature, point}, []bn254.G2Affine{generator, *key})
	if err != nil {
		return fmt.Errorf("check the signature of round %d: %w", round, err)
	}
	if !ok {
		return ErrInvalid
	}
	return nil
}

// KeysOf makes the keys of a network for tests: its seed, and so its secret, is public.
func KeysOf(seed string) (secret *big.Int, key bn254.G2Affine) {
	var s fr.Element
	s.SetBytes(keccak([]byte(seed)))
	secret = s.BigInt(new(big.Int))
	key.ScalarMultiplicationBase(secret)
	return secret, key
}

// Sign signs a round. It takes a time that depends on the secret, and is for tests.
func Sign(secret *big.Int, round uint64) (signature bn254.G1Affine) {
	point := HashToPoint(Message(round))
	signature.ScalarMultiplication(&point, secret)
	return signature
}

// Message is what is signed for a round.
func Message(round uint64) []byte { return keccak(binary.BigEndian.AppendUint64(nil, round)) }

func keccak(parts ...[]byte) []byte {
	h := sha3.NewLegacyKeccak256()
	for _, p := range parts {
		_, _ = h.Write(p) // a hash takes everything
	}
	return h.Sum(nil)
}
