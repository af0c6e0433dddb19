//go:build full

package model

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestHistoryNoticesAlterations compiles the model with one rule written down wrongly, and runs the
// histories: each must come to a difference.
func TestHistoryNoticesAlterations(t *testing.T) {
	notices(t, "TestContractsFollowTheModel", alterations)
}

// TestMarketHistoryNoticesAlterations does the same with the market's and the watch's rules.
func TestMarketHistoryNoticesAlterations(t *testing.T) {
	notices(t, "TestLeasesFollowTheModel", marketAlterations)
}

// TestVotesNoticeAlterations does the same with the rules of votes and of the council, and histories that were recorded.
func TestVotesNoticeAlterations(t *testing.T) {
	notices(t, "TestVotesFollowTheModel", votesAlterations)
}

// TestCreditHistoryNoticesAlterations does the same with the rules of credit.
func TestCreditHistoryNoticesAlterations(t *testing.T) {
	notices(t, "TestCreditFollowsTheModel", creditAlterations)
}

// mostMemory lets a model that was altered take 4 GiB: one that loops for ever fails by that, and not the machine.
const mostMemory = "ulimit -d 4194304"

func notices(t *testing.T, test string, table []alteration) {
	for _, a := range table {
		t.Run(a.name, func(t *testing.T) {
			cmd := exec.CommandContext(t.Context(), "sh", "-c", mostMemory+`; exec go test -count=1 -failfast -overlay "$1" -run "$2" . -args -shorten=0s`,
				"sh", a.overlay(t), "^"+test+"$")
			out, err := cmd.CombinedOutput()
			text := string(out)
			if err == nil {
				t.Fatalf("nobody noticed:\n%s", text)
			}
			if !strings.Contains(text, "--- FAIL: "+test) || strings.Contains(text, "panic:") {
				t.Fatalf("this is not a difference:\n%s", text)
			}
			_, difference, _ := strings.Cut(text, "history_test.go:")
			t.Logf("%.300s", difference)
		})
	}
}

// overlay is the file by which go test reads the altered source in the place of the right one.
func (a alteration) overlay(t *testing.T) string {
	t.Helper()
	right, err := filepath.Abs(a.file)
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(right)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	wrong, overlay := filepath.Join(dir, a.file), filepath.Join(dir, "overlay.json")
	replace, err := json.Marshal(map[string]any{"Replace": map[string]string{right: wrong}})
	if err != nil {
		t.Fatal(err)
	}
	for path, data := range map[string][]byte{wrong: []byte(strings.Replace(string(text), a.right, a.wrong, 1)), overlay: replace} {
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return overlay
}
