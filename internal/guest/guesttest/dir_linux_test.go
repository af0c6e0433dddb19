package guesttest

import (
	"math"
	"path/filepath"
	"strings"
	"testing"
)

// A folder is made where there is room, and else it is said where there was none.
func TestDir(t *testing.T) {
	here := t.TempDir()
	dir, err := makeDir(1, filepath.Join(here, "missing"), here)
	if err != nil || filepath.Dir(dir) != here {
		t.Errorf("a folder is %q: %v", dir, err)
	}
	_, err = makeDir(math.MaxUint64, filepath.Join(here, "missing"), here)
	if err == nil || !strings.Contains(err.Error(), "missing") || !strings.Contains(err.Error(), "MiB are free in "+here) {
		t.Errorf("room that no disk has: %v", err)
	}
}
