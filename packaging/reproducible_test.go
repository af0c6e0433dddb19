package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
)

// The same files give the same bytes in any folder. make release -twice does the same for all systems, and takes nothing
// from what was compiled before; here what is compiled is shared.
func TestReleaseIsReproducible(t *testing.T) {
	first := built(t)
	parent := filepath.Join(t.TempDir(), "another", "place")
	second := filepath.Join(parent, "release")
	if err := buildFrom(filepath.Join(parent, "sources"), second); err != nil {
		t.Fatal(err)
	}
	var sums [2][]byte
	for i, from := range []string{first, second} {
		dir := filepath.Join(t.TempDir(), "packed")
		if err := os.CopyFS(dir, os.DirFS(from)); err != nil { // at another time than the program was made
			t.Fatal(err)
		}
		if err := os.Symlink(amd64.program(), filepath.Join(dir, target{"linux", "arm64"}.program())); err != nil {
			t.Fatal(err)
		}
		for _, kind := range kinds {
			if err := pack(t.Context(), dir, amd64, kind, made); err != nil {
				t.Fatal(err)
			}
		}
		if err := writeImage(t.Context(), dir, made); err != nil {
			t.Fatal(err)
		}
		var err error
		if sums[i], err = writeSums(dir); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(sums[0], sums[1]) {
		t.Errorf("one is\n%sand the other\n%s", sums[0], sums[1])
	}
	t.Logf("%s", sums[0])
}
