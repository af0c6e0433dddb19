package main

import (
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// mostExposed is how much systemd finds that a daemon can do, of 100. The host makes machines and their networks, as root:
// docs/installing.md lists what that takes.
func mostExposed(unit string) int {
	if strings.Contains(unit, "muster-host") {
		return 45
	}
	return 15
}

func units(t *testing.T) []string {
	t.Helper()
	all, err := filepath.Glob("packaging/systemd/*.service")
	if err != nil || len(all) == 0 {
		t.Fatalf("%d units, error %v", len(all), err)
	}
	return all
}

func TestUnitsAreHardened(t *testing.T) {
	analyze, err := exec.LookPath("systemd-analyze")
	if err != nil {
		t.Skip(err)
	}
	for _, unit := range units(t) {
		threshold := "--threshold=" + strconv.Itoa(mostExposed(unit))
		if out, err := exec.CommandContext(t.Context(), analyze, "security", "--offline=true", "--no-pager", threshold, unit).CombinedOutput(); err != nil {
			t.Errorf("%s: %v\n%s", unit, err, out)
		}
	}
}
