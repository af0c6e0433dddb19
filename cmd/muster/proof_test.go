package main

import (
	"bytes"
	"encoding/json"
	"math/big"
	"os"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/circuits"
)

// proofFiles are the repository's proof as a proof file, altered ones, and
// another verifying key, by name.
func proofFiles(t testing.TB) map[string][]byte {
	t.Helper()
	f := fixtureProof(t)
	files := map[string][]byte{}
	write := func(name string, data []byte) { files[name] = data }
	text := func(f circuits.ProofFile) string {
		data, err := json.MarshalIndent(f, "", "  ")
		if err != nil {
			t.Fatal(err)
		}
		return string(data) + "\n"
	}
	whole := text(f)
	write("proof-dev.json", []byte(whole))
	write("proof-capitals.json", []byte(strings.Replace(whole, f.Circuit.String(), strings.ToUpper(f.Circuit.String()), 1)))
	write("proof-twice.json", []byte(strings.Replace(whole, `"profile": "dev",`, `"profile": "dev", "profile": "dev",`, 1)))
	write("proof-short.json", []byte(whole[:len(whole)-20]))

	statement := f
	statement.Statement.Query.Lane++
	write("proof-statement.json", []byte(text(statement)))
	circuit := f
	circuit.Circuit[0] ^= 1
	write("proof-circuit.json", []byte(text(circuit)))

	points, err := f.Proof.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	swapped := f // A and C change places: points still, but no proof
	if err := swapped.Proof.UnmarshalBinary(bytes.Join([][]byte{points[192:256], points[64:192], points[:64], points[256:]}, nil)); err != nil {
		t.Fatal(err)
	}
	write("proof-swapped.json", []byte(text(swapped)))
	last := len(whole) - len("\"\n}\n") - 1 // the last digit of the last coordinate
	digit := byte('0')
	if whole[last] == digit {
		digit = '1'
	}
	write("proof-point.json", []byte(whole[:last]+string(digit)+whole[last+1:]))

	var other bytes.Buffer
	key := circuits.DevVerifyingKey()
	key.G1.Alpha.Add(&key.G1.Alpha, &bn254.G1Affine{X: key.G1.Beta.X, Y: key.G1.Beta.Y})
	if _, err := key.WriteTo(&other); err != nil {
		t.Fatal(err)
	}
	write("other.vk", other.Bytes())
	return files
}

// fixtureProof reads testdata/proof-dev.json, which is made for the contracts.
func fixtureProof(t testing.TB) circuits.ProofFile {
	t.Helper()
	data, err := os.ReadFile("../../testdata/proof-dev.json")
	if err != nil {
		t.Fatal(err)
	}
	var fixture struct {
		Input                             []string
		Query                             capacity.Query
		Proof, Commitments, CommitmentPok []string
	}
	if err := json.Unmarshal(data, &fixture); err != nil {
		t.Fatal(err)
	}
	var f circuits.ProofFile
	f.Profile = capacity.Dev()
	if f.Circuit, err = circuits.CircuitHash(f.Profile); err != nil {
		t.Fatal(err)
	}
	st := &f.Statement
	st.Query = fixture.Query
	for i, to := range []*capacity.Element{&st.Ctx, &st.SealRoot, &st.Beacon, &st.ChainRoot} {
		if *to, err = capacity.ParseElement(fixture.Input[i]); err != nil {
			t.Fatal(err)
		}
	}
	var points []byte
	for _, list := range [][]string{fixture.Proof, fixture.Commitments, fixture.CommitmentPok} {
		for _, s := range list {
			v, ok := new(big.Int).SetString(s, 0)
			if !ok {
				t.Fatalf("%q is not a number", s)
			}
			points = append(points, v.FillBytes(make([]byte, 32))...)
		}
	}
	if err := f.Proof.UnmarshalBinary(points); err != nil {
		t.Fatal(err)
	}
	return f
}
