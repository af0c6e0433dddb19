// Command drandgen writes signatures of drand's scheme bls-bn254-unchained-on-g1 for the tests of DrandBeacon, made by
// a key from a fixed seed, and points to hash to.
//
// It is a second implementation of contracts/src/beacons/Bls.sol: of RFC 9380 sections 3, 5.3.1 and 6.6.1 over
// gnark-crypto's field and curve.
package main

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"math/big"
	"os"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/crypto"
)

const (
	dst    = "BLS_SIG_BN254G1_XMD:KECCAK-256_SVDW_RO_NUL_"
	rounds = 8 // the first ones
)

// fixture is what the tests read. Numbers are 32 bytes in hex; points have x first, and of each coordinate in the
// quadratic field the imaginary part first.
type fixture struct {
	Key        [4]string   `json:"key"`
	OtherKey   [4]string   `json:"otherKey"`
	Signatures [][2]string `json:"signatures"` // of rounds 1, 2, …
	OtherFirst [2]string   `json:"otherFirst"` // round 1's by the other key
	Messages   []string    `json:"messages"`
	Points     [][2]string `json:"points"` // that the messages are hashed to
}

func main() {
	log.SetFlags(0)
	log.SetPrefix("drandgen: ")
	out := flag.String("out", "drand.json", "JSON `file` to write")
	flag.Parse()
	f, err := generate()
	if err != nil {
		log.Fatal(err)
	}
	data, err := json.MarshalIndent(f, "", "  ")
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(*out, append(data, '\n'), 0o644); err != nil {
		log.Fatal(err)
	}
}

func generate() (f fixture, err error) {
	secret, key := keyOf("muster: a test network")
	other, otherKey := keyOf("muster: another test network")
	f.Key, f.OtherKey = g2(key), g2(otherKey)
	for round := uint64(1); round <= rounds; round++ {
		signature, err := sign(secret, key, message(round))
		if err != nil {
			return f, fmt.Errorf("sign round %d: %w", round, err)
		}
		f.Signatures = append(f.Signatures, g1(signature))
	}
	signature, err := sign(other, otherKey, message(1))
	if err != nil {
		return f, fmt.Errorf("sign round 1 with the other key: %w", err)
	}
	f.OtherFirst = g1(signature)
	for i := range uint64(64) {
		m := message(i << 40)
		f.Messages = append(f.Messages, fmt.Sprintf("0x%x", m))
		f.Points = append(f.Points, g1(hashToPoint(m)))
	}
	return f, nil
}

// keyOf makes the keys of a network. The seed is public: they are for tests.
func keyOf(seed string) (secret *big.Int, key bn254.G2Affine) {
	var s fr.Element
	s.SetBytes(crypto.Keccak256([]byte(seed)))
	secret = s.BigInt(new(big.Int))
	key.ScalarMultiplicationBase(secret)
	return secret, key
}

// message is what drand signs for a round.
func message(round uint64) []byte {
	return crypto.Keccak256(binary.BigEndian.AppendUint64(nil, round))
}

// sign makes a signature and checks it with the pairing.
func sign(secret *big.Int, key bn254.G2Affine, message []byte) (signature bn254.G1Affine, err error) {
	point := hashToPoint(message)
	signature.ScalarMultiplication(&point, secret)
	_, _, _, generator := bn254.Generators()
	generator.Neg(&generator)
	ok, err := bn254.PairingCheck([]bn254.G1Affine{signature, point}, []bn254.G2Affine{generator, key})
	if err == nil && !ok {
		err = fmt.Errorf("the signature does not verify")
	}
	return signature, err
}

// hashToPoint is hash_to_curve of RFC 9380 with Keccak-256.
func hashToPoint(message []byte) (sum bn254.G1Affine) {
	uniform := expand(message, 96)
	var u0, u1 fp.Element
	u0.SetBytes(uniform[:48])
	u1.SetBytes(uniform[48:])
	p, q := bn254.MapToCurve1(&u0), bn254.MapToCurve1(&u1)
	sum.Add(&p, &q)
	return sum
}

// expand is expand_message_xmd of RFC 9380 with Keccak-256, whose input comes in blocks of 136 bytes.
func expand(message []byte, length int) []byte {
	suffix := append([]byte(dst), byte(len(dst)))
	prefix := append(bytes.Clone(message), byte(length>>8), byte(length), 0)
	first := crypto.Keccak256(make([]byte, 136), prefix, suffix)
	last, out := make([]byte, 32), []byte(nil)
	for i := byte(1); len(out) < length; i++ {
		for k := range last {
			last[k] ^= first[k]
		}
		last = crypto.Keccak256(last, []byte{i}, suffix)
		out = append(out, last...)
	}
	return out[:length]
}

func g1(p bn254.G1Affine) [2]string { return [2]string{hex(p.X), hex(p.Y)} }

func g2(p bn254.G2Affine) [4]string {
	return [4]string{hex(p.X.A1), hex(p.X.A0), hex(p.Y.A1), hex(p.Y.A0)}
}

func hex(e fp.Element) string {
	b := e.Bytes()
	return fmt.Sprintf("0x%x", b)
}
