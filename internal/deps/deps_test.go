package deps

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
)

const module = "github.com/muster-network/muster/"

var update = flag.Bool("update", false, "write the lists of dependencies anew")

// listed is what go list says of a package.
type listed struct {
	ImportPath                         string
	Standard                           bool
	Imports, TestImports, XTestImports []string
}

// name is the package's path in the project.
func (p listed) name() string { return strings.TrimPrefix(p.ImportPath, module) }

// A platform is what the go command builds for.
type platform []string

var (
	server  = platform{"GOOS=linux", "GOARCH=amd64", "CGO_ENABLED=1"}
	browser = platform{"GOOS=js", "GOARCH=wasm", "CGO_ENABLED=0"}
)

// list runs go list as for one platform, so that lists are the same everywhere.
func list(t *testing.T, on platform, args ...string) []listed {
	t.Helper()
	cmd := exec.Command("go", append([]string{"list", "-json=ImportPath,Standard,Imports,TestImports,XTestImports"}, args...)...)
	cmd.Dir = "../.."
	cmd.Env = append(append(os.Environ(), "GOFLAGS="), on...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v\n%s", err, &stderr)
	}
	var all []listed
	for dec := json.NewDecoder(bytes.NewReader(out)); ; {
		var p listed
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			return all
		} else if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
}

var once sync.Once
var own []listed

// packages are the project's.
func packages(t *testing.T) []listed {
	t.Helper()
	once.Do(func() { own = sortedNames(list(t, server, "./...")) })
	return own
}

// programs are what is linked by itself, or will be: a list of each is in testdata.
var programs = map[string]struct {
	path string
	on   platform
}{
	"muster":   {"cmd/muster", server},
	"prover":   {"prover", server},
	"verifier": {"verifier", server},
	"audit":    {"web/audit/program", browser},
}

// node are packages of go-ethereum that only a program with a chain in it needs.
var node = []string{"core/vm", "core/state", "eth", "node", "p2p", "triedb", "ethdb/pebble"}

func TestDependencies(t *testing.T) {
	for name, program := range programs {
		var lines []string
		for _, p := range list(t, program.on, "-deps", "./"+program.path) {
			if !p.Standard {
				lines = append(lines, p.ImportPath)
			}
		}
		slices.Sort(lines)
		got := strings.Join(lines, "\n") + "\n"
		file := filepath.Join("testdata", name+".txt")
		if *update {
			if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if had := strings.Split(strings.TrimSpace(string(want)), "\n"); !slices.Equal(had, lines) {
			for _, l := range lines {
				if !slices.Contains(had, l) {
					t.Errorf("%s now links %s", name, l)
				}
			}
			for _, l := range had {
				if !slices.Contains(lines, l) {
					t.Errorf("%s no longer links %s", name, l)
				}
			}
			t.Error("if that is meant: go test ./internal/deps -update")
		}
		for _, l := range lines {
			for _, part := range node {
				if name != "muster" && l == "github.com/ethereum/go-ethereum/"+part {
					t.Errorf("%s links %s, which is part of a node", name, l)
				}
			}
		}
	}
}

// What a browser reads a chain with builds for it, with the flags of web/audit/build, so that it is compiled once.
func TestReadersBuildForTheBrowser(t *testing.T) {
	cmd := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "./chain", "./chain/drand", "./chain/ledger", "./chain/govern", "./verifier/...", "./circuits", "./capacity", "./view")
	cmd.Dir = "../.."
	cmd.Env = append(os.Environ(), browser...)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}
