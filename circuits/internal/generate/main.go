// Command generate writes the files of the repository that follow from the
// audit circuit. It is run by go generate in package circuits, in three steps,
// because the package embeds the results of each for the next:
//
//	describe  golden/dev.json, golden/main.json
//	keys      golden/dev.vk, the dev verifier contract
//	proof     testdata/proof-dev.json
package main

import (
	"bytes"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"math/big"
	mathrand "math/rand/v2"
	"os"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/circuits"
)

// Paths, from the folder of package circuits.
const (
	keyFile      = "golden/dev.vk"
	contractFile = "../contracts/src/verifiers/DevVerifier.sol"
	proofFile    = "../testdata/proof-dev.json"
)

func main() {
	if err := run(context.Background(), os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string) error {
	steps := map[string]func(context.Context) error{"describe": describe, "keys": keys, "proof": proof}
	if len(args) != 1 || steps[args[0]] == nil {
		return fmt.Errorf("name one of describe, keys, proof")
	}
	return steps[args[0]](ctx)
}

func describe(context.Context) error {
	for _, p := range []capacity.Profile{capacity.Dev(), capacity.Main()} {
		info, err := circuits.Describe(p)
		if err != nil {
			return err
		}
		if err := writeJSON("golden/"+p.Name+".json", info); err != nil {
			return err
		}
	}
	return nil
}

// keys reads the dev keys from the cache directory, or makes them.
func keys(ctx context.Context) error {
	dir, err := circuits.DefaultDir()
	if err != nil {
		return err
	}
	if err := circuits.Setup(ctx, capacity.Dev(), dir, nil); err != nil {
		return err
	}
	key, err := circuits.LoadVerifyingKey(capacity.Dev(), dir)
	if err != nil {
		return err
	}
	var encoded, contract bytes.Buffer
	if _, err := key.WriteTo(&encoded); err != nil {
		return err
	}
	if err := os.WriteFile(keyFile, encoded.Bytes(), 0o644); err != nil {
		return err
	}
	if err := circuits.ExportSolidity(&contract, key, "DevVerifier"); err != nil {
		return err
	}
	return os.WriteFile(contractFile, contract.Bytes(), 0o644)
}

// proof proves an audit of the dev profile. Its randomness is
// fixed, so that the file is the same each time.
func proof(ctx context.Context) error {
	rand.Reader = mathrand.NewChaCha8(sha256.Sum256([]byte("muster: proof in testdata")))
	st, evidence, err := audit(ctx, capacity.Dev())
	if err != nil {
		return err
	}
	dir, err := circuits.DefaultDir()
	if err != nil {
		return err
	}
	prover, err := circuits.LoadProver(ctx, capacity.Dev(), dir)
	if err != nil {
		return err
	}
	made, err := prover.Prove(ctx, st, evidence)
	if err != nil {
		return err
	}
	inputs := st.Elements()
	points := made.Solidity()
	return writeJSON(proofFile, map[string]any{
		"note":          "A proof of the dev profile's audit circuit, for its verifier contract. Written by go generate in circuits.",
		"profile":       "dev",
		"query":         st.Query,
		"input":         elements(inputs[:]),
		"proof":         numbers(points.Proof[:]),
		"commitments":   numbers(points.Commitments[:]),
		"commitmentPok": numbers(points.CommitmentPok[:]),
	})
}

// audit seals two units, computes their chains and asks for a lane of the
// second.
func audit(ctx context.Context, p capacity.Profile) (capacity.Statement, *capacity.Evidence, error) {
	var st capacity.Statement
	st.Ctx.SetUint64(4711)
	st.Beacon.SetUint64(815)
	st.Query = capacity.Query{Unit: 1, Units: 2, Lane: 5, Segment: 77, Positions: []int{1234}}

	var arrays []*capacity.Array
	var chains []*capacity.Chain
	var sealed, computed []capacity.Element
	for unit := range st.Query.Units {
		array, err := capacity.NewArray(ctx, p, st.Ctx, unit, capacity.Options{})
		if err != nil {
			return st, nil, err
		}
		arrays, sealed = append(arrays, array), append(sealed, array.Root())
	}
	segments, err := p.ChainSegments(capacity.MinClass)
	if err != nil {
		return st, nil, err
	}
	for unit := range arrays {
		chain, err := capacity.NewChain(ctx, arrays, unit, st.Beacon, segments, nil)
		if err != nil {
			return st, nil, err
		}
		chains, computed = append(chains, chain), append(computed, chain.Root())
	}
	seals, roots := capacity.UnitTree(sealed), capacity.UnitTree(computed)
	st.SealRoot, st.ChainRoot = seals.Root(), roots.Root()
	evidence, err := capacity.NewEvidence(arrays, seals, roots, chains[st.Query.Unit], st.Beacon, st.Query)
	return st, evidence, err
}

func elements(list []capacity.Element) (hex []string) {
	for _, e := range list {
		hex = append(hex, capacity.Hex(e))
	}
	return hex
}

func numbers(list []*big.Int) (hex []string) {
	for _, v := range list {
		hex = append(hex, fmt.Sprintf("0x%064x", v))
	}
	return hex
}

func writeJSON(path string, v any) error {
	data, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(path, append(data, '\n'), 0o644)
}
