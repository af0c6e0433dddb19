package ledger_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/muster-network/muster/chain/ledger"
)

// snapshot reads the gas that the contracts' tests have measured.
func snapshot(t *testing.T, file, what string) float64 {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("../../contracts/snapshots", file+".json"))
	if err != nil {
		t.Fatal(err)
	}
	var all map[string]string
	if err := json.Unmarshal(data, &all); err != nil {
		t.Fatal(err)
	}
	var gas float64
	if _, err := fmt.Sscan(all[what], &gas); err != nil {
		t.Fatalf("%s of %s: %v", what, file, err)
	}
	return gas
}

// commas writes a whole number in groups of three digits.
func commas(n float64) string {
	digits := fmt.Sprintf("%.0f", n)
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + "," + digits[i:]
	}
	return digits
}

// docs/operating.md says what a month costs, by what the contracts' tests have measured and the rules of profile main.
func TestCostsOfAMonthAreDocumented(t *testing.T) {
	page, err := os.ReadFile("../../docs/operating.md")
	if err != nil {
		t.Fatal(err)
	}
	rules, err := ledger.ProfileParameters("main")
	if err != nil {
		t.Fatal(err)
	}
	const days = 30
	clock := ledger.Clock{CapacityConfig: rules.Capacity}
	slots := 0
	for n := range rules.Capacity.EpochBlocks {
		if clock.BeginsSlot(n) {
			slots++
		}
	}
	challenges := days * float64(slots) / float64(rules.Capacity.ChallengeOdds)
	lines, total := []string{}, 0.0
	for _, one := range []struct {
		what  string
		often float64
		gas   float64
	}{
		{"seal: begin, draw, post", days / float64(rules.Capacity.SealEpochs), snapshot(t, "LifeGasTest", "beginSeal") + snapshot(t, "LifeGasTest", "drawSeal") + snapshot(t, "LifeGasTest", "postSeal")},
		{"respond", challenges, snapshot(t, "GasTest", "respond, 1024 units")},
		{"prove", challenges, snapshot(t, "VerifierGasTest", "prove, 1024 units")},
		{"claim rewards", 1, snapshot(t, "LifeGasTest", "claim")},
	} {
		often := strings.TrimSuffix(fmt.Sprintf("%.1f", one.often), ".0")
		lines = append(lines, fmt.Sprintf("| %s | %s | %s | %.1f |", one.what, often, commas(one.gas), one.often*one.gas/1e6))
		total += one.often * one.gas
	}
	lines = append(lines, fmt.Sprintf("| **in all** | | | **%.1f** |", total/1e6))
	for _, gwei := range []float64{0.01, 0.1, 1, 5, 20} {
		lines = append(lines, fmt.Sprintf("| %v gwei | %.4f |", gwei, total*gwei/1e9))
	}
	lines = append(lines, fmt.Sprintf("%s gas to confirm, %s to settle, and %s to give a unit back", commas(snapshot(t, "MarketGasTest", "confirm")),
		commas(snapshot(t, "MarketGasTest", "settleLeases, one")), commas(snapshot(t, "MarketGasTest", "giveBack"))))
	for _, line := range lines {
		if !strings.Contains(string(page), line) {
			t.Errorf("docs/operating.md lacks %q", line)
		}
	}
}
