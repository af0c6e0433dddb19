package main

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
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

// What make sets for the tests is in the environment of the commands that they run.
func TestVariablesOfTestsAreNoSettings(t *testing.T) {
	makefile, err := os.ReadFile("../../Makefile")
	if err != nil {
		t.Fatal(err)
	}
	found := regexp.MustCompile(`\bMUSTER_REQUIRE_[A-Z]+`).FindAllString(string(makefile), -1)
	if len(found) == 0 {
		t.Error("make sets none")
	}
	for _, name := range found {
		if !slices.Contains(otherVariables, name) {
			t.Errorf("%s would be refused as a setting", name)
		}
	}
}
