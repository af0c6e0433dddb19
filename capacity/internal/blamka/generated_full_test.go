//go:build full

package blamka

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// TestGenerated regenerates the assembly and compares it with the committed
// files, except for their first line, which is the command.
func TestGenerated(t *testing.T) {
	dir := t.TempDir()
	for kernel, files := range map[string][]string{
		"avx512": {"avx512_amd64.s", "avx512_amd64.go"},
		"avx2":   {"avx2_amd64.s", "avx2_amd64.go"},
		"neon":   {"neon_arm64.s"},
	} {
		args := []string{"run", ".", "-kernel", kernel, "-out", filepath.Join(dir, files[0])}
		if len(files) > 1 {
			args = append(args, "-stubs", filepath.Join(dir, files[1]), "-pkg", "blamka")
		}
		generate := exec.Command("go", args...)
		generate.Dir = "_asm"
		if out, err := generate.CombinedOutput(); err != nil {
			t.Fatalf("%s: %v\n%s", generate, err, out)
		}
		for _, name := range files {
			if !bytes.Equal(body(t, filepath.Join(dir, name)), body(t, name)) {
				t.Errorf("%s is not what its generator makes: run go generate", name)
			}
		}
	}
}

func body(t *testing.T, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := bytes.Cut(data, []byte("\n"))
	return rest
}
