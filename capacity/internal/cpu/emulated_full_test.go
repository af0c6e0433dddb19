//go:build full

package cpu

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// machines are those that an emulator stands in for. Each has a best tier of
// its own, which the tests must find and use.
var machines = []struct {
	arch, emulator string
	model          []string
	tier           Tier
}{
	{"amd64", "qemu-x86_64", []string{"-cpu", "Haswell"}, AVX2},
	{"amd64", "qemu-x86_64", []string{"-cpu", "Nehalem"}, Generic},
	{"arm64", "qemu-aarch64", nil, NEON},
}

// packages have kernels that depend on the tier.
var packages = []string{"cpu", "blamka", "poseidon"}

// TestEmulated runs the packages' tests on emulated machines.
func TestEmulated(t *testing.T) {
	for _, m := range machines {
		emulator, err := findEmulator(m.emulator)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range packages {
			t.Run(fmt.Sprintf("%s/%s/%s", m.arch, m.tier, name), func(t *testing.T) {
				dir := filepath.Join("..", name)
				binary := filepath.Join(t.TempDir(), name+".test")
				build := exec.Command("go", "test", "-c", "-o", binary, ".")
				build.Dir = dir
				build.Env = append(os.Environ(), "GOARCH="+m.arch, "CGO_ENABLED=0")
				if out, err := build.CombinedOutput(); err != nil {
					t.Fatalf("%s: %v\n%s", build, err, out)
				}
				run := exec.Command(emulator, append(m.model, binary)...)
				run.Dir = dir
				run.Env = append(os.Environ(), Variable+"=", "MUSTER_REQUIRE_CPU="+m.tier.String())
				if out, err := run.CombinedOutput(); err != nil {
					t.Errorf("%s: %v\n%s", run, err, out)
				}
			})
		}
	}
}

// findEmulator finds a user-mode emulator under the names that it goes by.
func findEmulator(name string) (string, error) {
	for _, n := range []string{name, name + "-static"} {
		if path, err := exec.LookPath(n); err == nil {
			return path, nil
		}
	}
	return "", fmt.Errorf("%s is not installed: on Debian, apt-get install qemu-user-static", name)
}
