package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/muster-network/muster/internal/alloctest"
)

// A configuration file takes about as much memory as it is long, whatever is in it: also to find out which
// setting a name is like.
func TestConfigTakesLittleMemory(t *testing.T) {
	path := filepath.Join(t.TempDir(), "config.toml")
	for name, c := range map[string]struct{ content, says string }{
		"a long name": {strings.Repeat("a", 1<<19) + " = 1\n", "there is no setting"},
		"a long file": {strings.Repeat("# nothing\n", 1<<18), "too long"},
	} {
		if err := os.WriteFile(path, []byte(c.content), 0o600); err != nil {
			t.Fatal(err)
		}
		known := flagNames(newRoot())
		alloctest.AtMost(t, 64<<20, func() {
			if _, err := readConfig(path, known); err == nil || !strings.Contains(err.Error(), c.says) {
				t.Errorf("%s: %.100v", name, err)
			}
		})
	}
}
