//go:build full

package killpoint_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/muster-network/muster/internal/killpoint"
)

// The tests of each part come to every one of its points.
func TestTestsReachEachPoint(t *testing.T) {
	reached := filepath.Join(t.TempDir(), "reached")
	cmd := exec.CommandContext(t.Context(), "go", "test", "-count=1", "-short", "-tags", "killpoints",
		".", "../../prover", "../../chain/wallet", "../../lease", "../../fleet")
	cmd.Env = append(os.Environ(), "MUSTER_KILL_POINTS="+reached)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	text, err := os.ReadFile(reached)
	if err != nil {
		t.Fatal(err)
	}
	names := strings.Fields(string(text))
	for _, point := range killpoint.Points {
		if !slices.Contains(names, point) {
			t.Errorf("no test comes to %s", point)
		}
	}
}
