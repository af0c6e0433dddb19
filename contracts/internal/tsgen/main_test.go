package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

// The committed TypeScript is what the bindings and the sources give.
func TestTypeScriptIsCurrent(t *testing.T) {
	files, err := generate("../..")
	if err != nil {
		t.Fatal(err)
	}
	const folder = "../../typescript/src/abi"
	for name, content := range files {
		committed, err := os.ReadFile(filepath.Join(folder, name))
		if err != nil {
			t.Error(err)
		} else if !bytes.Equal(committed, content) {
			t.Errorf("%s is not current: run `go generate ./contracts`, or only `go run ./internal/tsgen` in contracts/", name)
		}
	}
	committed, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range committed {
		if files[f.Name()] == nil {
			t.Errorf("%s is not generated any more: delete it", f.Name())
		}
	}
}
