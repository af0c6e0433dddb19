package bls

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
)

// The network for EVM chains, and its round 513, as its servers give them.
const (
	evmnetKey = "07e1d1d335df83fa98462005690372c643340060d205306a9aa8106b6bd0b3820557ec32c2ad488e4d4f6008f89a346f18492092ccc0d594610de2732c8b808f" +
		"0095685ae3a85ba243747b1b2f426049010f6b73a0cf1d389351d5aaaa1047f6297d3a4f9749b33eb2d904c9d9ebf17224150ddd7abd7567a9bec6c74480ee0b"
	evmnet513 = "06ded8c05af23042a0caf9b404c6140f9ec64adbaf82f04d5c37153e8412ed580f827c7d5ac7d02ca0bbd989d07594729bdcde7d6dc1001191c59dc9033d31b2"
)

func TestASignatureOfDrandsOwnNetworkVerifies(t *testing.T) {
	key, err := ParseKey(unhex(t, evmnetKey))
	if err != nil {
		t.Fatal(err)
	}
	signature, err := ParseSignature(unhex(t, evmnet513))
	if err != nil {
		t.Fatal(err)
	}
	if err := Verify(&key, 513, &signature); err != nil {
		t.Error(err)
	}
	if err := Verify(&key, 514, &signature); !errors.Is(err, ErrInvalid) {
		t.Errorf("as round 514's: %v", err)
	}
}

// vectors are what the contract's tests read too.
type vectors struct {
	key, otherKey    bn254.G2Affine
	signatures       []bn254.G1Affine // of rounds 1, 2, …
	firstOfOther     bn254.G1Affine
	messages, points [][]byte
}

func read(t *testing.T) (v vectors) {
	t.Helper()
	data, err := os.ReadFile("../../../testdata/drand.json")
	if err != nil {
		t.Fatal(err)
	}
	var file struct {
		Key, OtherKey [4]string
		Signatures    [][2]string
		OtherFirst    [2]string
		Messages      []string
		Points        [][2]string
	}
	if err := json.Unmarshal(data, &file); err != nil {
		t.Fatal(err)
	}
	v.key, v.otherKey = parsedKey(t, file.Key), parsedKey(t, file.OtherKey)
	for _, s := range file.Signatures {
		v.signatures = append(v.signatures, parsed(t, s))
	}
	v.firstOfOther = parsed(t, file.OtherFirst)
	for i := range file.Messages {
		v.messages = append(v.messages, unhex(t, file.Messages[i]))
		v.points = append(v.points, unhex(t, file.Points[i][:]...))
	}
	if len(v.signatures) == 0 || len(v.messages) == 0 {
		t.Fatal("there are no vectors")
	}
	return v
}

func parsedKey(t *testing.T, words [4]string) bn254.G2Affine {
	t.Helper()
	key, err := ParseKey(unhex(t, words[:]...))
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func parsed(t *testing.T, words [2]string) bn254.G1Affine {
	t.Helper()
	signature, err := ParseSignature(unhex(t, words[:]...))
	if err != nil {
		t.Fatal(err)
	}
	return signature
}

func unhex(t *testing.T, words ...string) (out []byte) {
	t.Helper()
	for _, w := range words {
		b, err := hex.DecodeString(strings.TrimPrefix(w, "0x"))
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, b...)
	}
	return out
}

func TestOnlyTheKeysOwnSignatureOfARoundVerifies(t *testing.T) {
	v := read(t)
	for i := range v.signatures {
		round := uint64(i) + 1
		if err := Verify(&v.key, round, &v.signatures[i]); err != nil {
			t.Errorf("round %d: %v", round, err)
		}
		if err := Verify(&v.otherKey, round, &v.signatures[i]); !errors.Is(err, ErrInvalid) {
			t.Errorf("round %d by the other key: %v", round, err)
		}
		if err := Verify(&v.key, round+1, &v.signatures[i]); !errors.Is(err, ErrInvalid) {
			t.Errorf("round %d as the next one's: %v", round, err)
		}
		var negative bn254.G1Affine
		negative.Neg(&v.signatures[i])
		if err := Verify(&v.key, round, &negative); !errors.Is(err, ErrInvalid) {
			t.Errorf("round %d, mirrored: %v", round, err)
		}
	}
	if err := Verify(&v.otherKey, 1, &v.firstOfOther); err != nil {
		t.Errorf("the other key's: %v", err)
	}
}

func TestMessagesAreHashedToTheVectorsPoints(t *testing.T) {
	v := read(t)
	for i, m := range v.messages {
		point := HashToPoint(m)
		if got := EncodeSignature(&point); !bytes.Equal(got, v.points[i]) {
			t.Errorf("message %x: %x, want %x", m, got, v.points[i])
		}
	}
}

func TestWhatIsNoPointIsRefused(t *testing.T) {
	v := read(t)
	good, goodKey := EncodeSignature(&v.signatures[0]), EncodeKey(&v.key)
	p := fp.Modulus().FillBytes(make([]byte, 32))
	changed := func(b []byte, at int, with ...byte) []byte {
		b = bytes.Clone(b)
		copy(b[at:], with)
		return b
	}
	for name, b := range map[string][]byte{
		"nothing":         nil,
		"too short":       good[:63],
		"too long":        append(bytes.Clone(good), 0),
		"zero":            make([]byte, 64),
		"off the curve":   changed(good, 63, good[63]^1),
		"not canonical":   changed(good, 0, p...),
		"y not canonical": changed(good, 32, p...),
	} {
		if _, err := ParseSignature(b); err == nil {
			t.Errorf("signature, %s: accepted", name)
		}
	}
	for name, b := range map[string][]byte{
		"nothing":                  nil,
		"too short":                goodKey[:127],
		"too long":                 append(bytes.Clone(goodKey), 0),
		"zero":                     make([]byte, 128),
		"off the curve":            changed(goodKey, 127, goodKey[127]^1),
		"not canonical":            changed(goodKey, 96, p...),
		"not of the group's order": EncodeKey(offSubgroup(t)),
	} {
		if _, err := ParseKey(b); err == nil {
			t.Errorf("key, %s: accepted", name)
		}
	}
}

// offSubgroup is a point of the twist that is not of prime order, as nearly all of its points are.
func offSubgroup(t *testing.T) *bn254.G2Affine {
	var p, g bn254.G2Affine
	_, _, _, g = bn254.Generators()
	var b bn254.E2 // y² - x³ of the curve
	b.Square(&g.Y)
	var cube bn254.E2
	cube.Square(&g.X).Mul(&cube, &g.X)
	b.Sub(&b, &cube)
	for x := uint64(1); x < 100; x++ {
		p.X.A0.SetUint64(x)
		var y bn254.E2
		y.Square(&p.X).Mul(&y, &p.X).Add(&y, &b)
		if y.Legendre() != 1 {
			continue
		}
		p.Y.Sqrt(&y)
		if p.IsOnCurve() && !p.IsInSubGroup() {
			return &p
		}
	}
	t.Fatal("no such point was found")
	return nil
}
