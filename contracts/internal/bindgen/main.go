// Command bindgen writes go-ethereum bindings (abigen, second version) for contracts that forge has compiled.
//
// For each name N it reads the ABI and the creation code from ARTIFACTS/N.sol/N.json. Enums are bound as uint8.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/abigen"
)

const header = `// Package bindings is the generated Go side of Muster's contracts: ABI, creation code, and packing and unpacking of
// calls, events and errors. It implements no rule of its own; docs/contracts.md says what the contracts do.
`

// artifact is the part of forge's output that bindings are made of.
type artifact struct {
	ABI      json.RawMessage `json:"abi"`
	Bytecode struct {
		Object string `json:"object"`
	} `json:"bytecode"`
}

func main() {
	log.SetFlags(0)
	log.SetPrefix("bindgen: ")
	artifacts := flag.String("artifacts", "out", "forge's output `folder`")
	out := flag.String("out", "bindings.go", "Go `file` to write; its folder names the package")
	flag.Parse()
	code, err := generate(*artifacts, filepath.Base(filepath.Dir(*out)), flag.Args())
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(*out, []byte(code), 0o644); err != nil {
		log.Fatal(err)
	}
}

// generate returns the source of package pkg with a binding for each of the named contracts.
func generate(artifacts, pkg string, names []string) (string, error) {
	var abis, codes []string
	for _, name := range names {
		a, err := readArtifact(filepath.Join(artifacts, name+".sol", name+".json"))
		if err != nil {
			return "", err
		}
		abis = append(abis, string(a.ABI))
		codes = append(codes, strings.TrimPrefix(a.Bytecode.Object, "0x"))
	}
	code, err := abigen.BindV2(names, abis, codes, pkg, nil, nil)
	if err != nil {
		return "", fmt.Errorf("binding %s: %w", strings.Join(names, ", "), err)
	}
	before, after, found := strings.Cut(code, "package "+pkg+"\n")
	if !found {
		return "", fmt.Errorf("binding %s: abigen's output has no package clause", strings.Join(names, ", "))
	}
	return before + header + "package " + pkg + "\n" + after, nil
}

// readArtifact reads one compiled contract.
func readArtifact(path string) (artifact, error) {
	var a artifact
	data, err := os.ReadFile(path)
	if err != nil {
		return a, fmt.Errorf("reading a compiled contract (run `forge build` first): %w", err)
	}
	if err := json.Unmarshal(data, &a); err != nil {
		return a, fmt.Errorf("reading %s: %w", path, err)
	}
	if strings.Contains(a.Bytecode.Object, "__$") {
		return a, fmt.Errorf("reading %s: its code must be linked with libraries first", path)
	}
	return a, nil
}
