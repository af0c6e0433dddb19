//go:build full

package main

import (
	"fmt"
	"os/exec"
	"path/filepath"
	"testing"
)

// A soak of a minute loses nothing.
func TestSoakOfAMinute(t *testing.T) {
	muster := filepath.Join(t.TempDir(), "muster")
	if out, err := exec.CommandContext(t.Context(), "go", "build", "-tags", "killpoints", "-o", muster, "../cmd/muster").CombinedOutput(); err != nil {
		t.Fatalf("build the program: %v\n%s", err, out)
	}
	ok, err := run(t.Context(), []string{"-for", "60s", "-muster", muster, "-dir", t.TempDir()})
	if err == nil && !ok {
		err = fmt.Errorf("something was lost")
	}
	if err != nil {
		t.Fatal(err)
	}
}
