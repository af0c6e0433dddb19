// Command bindgen writes go-ethereum bindings (abigen, second version) for contracts that forge has compiled.
//
// For each name N it reads the ABI and the creation code from ARTIFACTS/N.sol/N.json; for FOLDER/N, from FOLDER/N.sol/N.json,
// as hardhat compiled it: so are contracts bound whose package fixes another compiler. Enums are bound as uint8. Libraries
// that a contract is linked with are named, too: of them only the code is bound, as of contracts that -code names, whose
// functions are those of another.
package main

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"flag"
	"fmt"
	"go/format"
	"log"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/abigen"
	"github.com/ethereum/go-ethereum/crypto"
)

const header = `// Package bindings is the generated Go side of Muster's contracts: ABI, creation code, and packing and unpacking of
// calls, events and errors. It implements no rule of its own; docs/contracts.md says what the contracts do.
`

// artifact is the part of forge's output that bindings are made of.
type artifact struct {
	ABI      json.RawMessage `json:"abi"`
	Bytecode bytecode        `json:"bytecode"`
}

type bytecode struct {
	Object string `json:"object"`
	// LinkReferences are the libraries to link with, by file and name.
	LinkReferences map[string]map[string]any `json:"linkReferences"`
}

// UnmarshalJSON reads an object, as forge writes it, or the code alone, as hardhat does.
func (b *bytecode) UnmarshalJSON(data []byte) error {
	if bytes.HasPrefix(data, []byte(`"`)) {
		return json.Unmarshal(data, &b.Object)
	}
	type forge bytecode
	return json.Unmarshal(data, (*forge)(b))
}

func main() {
	log.SetFlags(0)
	log.SetPrefix("bindgen: ")
	artifacts := flag.String("artifacts", "out", "forge's output `folder`")
	out := flag.String("out", "bindings.go", "Go `file` to write; its folder names the package")
	onlyCode := flag.String("code", "", "`names`, by commas, of contracts of which only the code is bound")
	flag.Parse()
	code, err := generate(*artifacts, filepath.Base(filepath.Dir(*out)), flag.Args(), strings.Split(*onlyCode, ","))
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(*out, []byte(code), 0o644); err != nil {
		log.Fatal(err)
	}
}

// generate returns the source of package pkg with a binding for each of the named contracts, and for those of onlyCode among
// them one of the code alone.
func generate(artifacts, pkg string, names, onlyCode []string) (string, error) {
	all, libraries := make([]artifact, len(names)), map[string]string{} // names by placeholder
	names = slices.Clone(names)
	for i, name := range names {
		folder := artifacts
		if strings.Contains(name, "/") {
			folder, names[i] = filepath.Dir(name), filepath.Base(name)
		}
		var err error
		if all[i], err = readArtifact(filepath.Join(folder, names[i]+".sol", names[i]+".json")); err != nil {
			return "", err
		}
		for file, linked := range all[i].Bytecode.LinkReferences {
			for library := range linked {
				libraries[placeholder(file, library)] = library
			}
		}
	}
	linked := slices.Collect(maps.Values(libraries))
	for _, library := range linked {
		if !slices.Contains(names, library) {
			return "", fmt.Errorf("a contract is linked with library %s, which is not named", library)
		}
	}
	var abis, codes []string
	for i, name := range names {
		abi := string(all[i].ABI)
		if slices.Contains(linked, name) || slices.Contains(onlyCode, name) {
			abi = "[]" // storage is no type of an ABI
		}
		abis = append(abis, abi)
		codes = append(codes, strings.TrimPrefix(all[i].Bytecode.Object, "0x"))
	}
	code, err := abigen.BindV2(names, abis, codes, pkg, libraries, nil)
	if err != nil {
		return "", fmt.Errorf("binding %s: %w", strings.Join(names, ", "), err)
	}
	before, after, found := strings.Cut(withoutRepeats(code), "package "+pkg+"\n")
	if !found {
		return "", fmt.Errorf("binding %s: abigen's output has no package clause", strings.Join(names, ", "))
	}
	// What was left out leaves empty lines behind.
	formatted, err := format.Source([]byte(before + header + "package " + pkg + "\n" + after))
	return string(formatted), err
}

var structDeclaration = regexp.MustCompile(`(?ms)^(?://[^\n]*\n)+type \w+ struct \{\n.*?^\}\n`)

// withoutRepeats leaves out declarations that are there before, word for word: abigen names what a function returns after
// the function alone, and two contracts may have the same one of a standard.
func withoutRepeats(code string) string {
	seen := map[string]bool{}
	return structDeclaration.ReplaceAllStringFunc(code, func(declaration string) string {
		if seen[declaration] {
			return ""
		}
		seen[declaration] = true
		return declaration
	})
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
	return a, nil
}

// placeholder is what solc writes, between "__$" and "$__", where a library's address belongs: 34 digits of the hash of its
// full name.
func placeholder(file, library string) string {
	return hex.EncodeToString(crypto.Keccak256([]byte(file + ":" + library)))[:34]
}
