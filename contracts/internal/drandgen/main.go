// Command drandgen writes signatures of drand's scheme bls-bn254-unchained-on-g1 for the tests of DrandBeacon, made by
// a key from a fixed seed, and points to hash to.
//
// They come from package bls, which was written independently of contracts/src/beacons/Bls.sol.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"os"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"

	"github.com/muster-network/muster/chain/drand/bls"
)

const rounds = 8 // the first ones

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
	secret, key := bls.KeysOf("muster: a test network")
	other, otherKey := bls.KeysOf("muster: another test network")
	f.Key, f.OtherKey = g2(key), g2(otherKey)
	for round := uint64(1); round <= rounds; round++ {
		signature := bls.Sign(secret, round)
		if err := bls.Verify(&key, round, &signature); err != nil {
			return f, fmt.Errorf("sign round %d: %w", round, err)
		}
		f.Signatures = append(f.Signatures, g1(signature))
	}
	signature := bls.Sign(other, 1)
	if err := bls.Verify(&otherKey, 1, &signature); err != nil {
		return f, fmt.Errorf("sign round 1 with the other key: %w", err)
	}
	f.OtherFirst = g1(signature)
	for i := range uint64(64) {
		m := bls.Message(i << 40)
		f.Messages = append(f.Messages, fmt.Sprintf("0x%x", m))
		f.Points = append(f.Points, g1(bls.HashToPoint(m)))
	}
	return f, nil
}

func g1(p bn254.G1Affine) [2]string { return [2]string{hex(p.X), hex(p.Y)} }

func g2(p bn254.G2Affine) [4]string {
	return [4]string{hex(p.X.A1), hex(p.X.A0), hex(p.Y.A1), hex(p.Y.A0)}
}

func hex(e fp.Element) string {
	b := e.Bytes()
	return fmt.Sprintf("0x%x", b)
}
