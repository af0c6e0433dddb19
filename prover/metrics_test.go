package prover

import (
	"context"
	"errors"
	"io"
	"math/big"
	"net/http/httptest"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/synctest"

	"github.com/muster-network/muster/internal/testchain"
)

func scrape(t *testing.T, m *Metrics) string {
	t.Helper()
	w := httptest.NewRecorder()
	m.Handler().ServeHTTP(w, httptest.NewRequest("GET", "/metrics", nil))
	body, err := io.ReadAll(w.Result().Body)
	if err != nil || w.Code != 200 {
		t.Fatalf("status %d, error %v: %s", w.Code, err, body)
	}
	return string(body)
}

// expect looks for lines of a scrape.
func expect(t *testing.T, body string, lines ...string) {
	t.Helper()
	for _, line := range lines {
		if !containsLine(body, line) {
			t.Errorf("no line %q", line)
		}
	}
	if t.Failed() {
		t.Log(body)
	}
}

func containsLine(body, line string) bool { return strings.Contains("\n"+body, "\n"+line+"\n") }

// gauge is a number of a scrape.
func gauge(t *testing.T, body, name string) int64 {
	t.Helper()
	found := regexp.MustCompile(`(?m)^` + name + ` (\S+)$`).FindStringSubmatch(body)
	if found == nil {
		t.Fatalf("no metric %s in %s", name, body)
	}
	value, err := strconv.ParseFloat(found[1], 64)
	if err != nil {
		t.Fatal(err)
	}
	return int64(value)
}

func TestMetrics(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := testchain.NewFake(isFakeProof)
		m := NewMetrics(func(context.Context) (*big.Int, error) { return big.NewInt(15e17), nil })
		expect(t, scrape(t, m), `muster_prover_challenges_total{outcome="missed"} 0`, "muster_prover_units 0")

		r := start(t, c, t.TempDir(), func(cfg *Config) { cfg.Metrics = m })
		r.seal()
		n := c.Challenge()
		responded := r.mineUntil(Responded)
		r.mineUntil(Proven)
		synctest.Wait()
		if want := c.Clock.LastResponse(n) - c.Newest().After.Responses[n].Block; responded.Margin != want {
			t.Errorf("margin %d, not %d", responded.Margin, want)
		}
		expect(t, scrape(t, m),
			"muster_prover_units 2", "muster_prover_arrays_ready 2", "muster_prover_seal_period 0", "muster_prover_leased_units 0",
			`muster_prover_challenges_total{outcome="seen"} 1`, `muster_prover_challenges_total{outcome="responded"} 1`,
			`muster_prover_challenges_total{outcome="proven"} 1`, `muster_prover_challenges_total{outcome="missed"} 0`,
			"muster_prover_transactions_total 6", "muster_prover_balance_ether 1.5",
			"muster_prover_last_block "+big.NewInt(int64(c.Newest().Header.Number)).String(),
			"muster_prover_chain_seconds_count 1", "muster_prover_proof_seconds_count 1", "muster_prover_proofs_total 1",
			"muster_prover_margin_blocks "+big.NewInt(int64(responded.Margin)).String())

		c.Hold = "respond"
		c.Challenge()
		r.mineUntil(Missed)
		expect(t, scrape(t, m),
			`muster_prover_challenges_total{outcome="seen"} 2`, `muster_prover_challenges_total{outcome="responded"} 1`,
			`muster_prover_challenges_total{outcome="missed"} 1`, `muster_prover_challenges_total{outcome="excused"} 0`,
			`muster_prover_challenges_total{outcome="unproven"} 0`)
	})
}

// The rest can be read when the node is down.
func TestMetricsWithoutANode(t *testing.T) {
	m := NewMetrics(func(context.Context) (*big.Int, error) { return nil, errors.New("no node") })
	expect(t, scrape(t, m), "muster_prover_balance_ether NaN", "muster_prover_units 0")
}

// docs/prover.md has all metrics, and no others.
func TestMetricsAreDocumented(t *testing.T) {
	page, err := os.ReadFile("../docs/prover.md")
	if err != nil {
		t.Fatal(err)
	}
	named := regexp.MustCompile("`muster_prover_[a-z_]+`").FindAllString(string(page), -1)
	served := regexp.MustCompile(`(?m)^# HELP (muster_prover_[a-z_]+)`).FindAllStringSubmatch(
		scrape(t, NewMetrics(func(context.Context) (*big.Int, error) { return new(big.Int), nil })), -1)
	want := map[string]bool{}
	for _, m := range served {
		want["`"+m[1]+"`"] = true
		if !slices.Contains(named, "`"+m[1]+"`") {
			t.Errorf("%s is not documented", m[1])
		}
	}
	for _, name := range named {
		if !want[name] {
			t.Errorf("%s is documented, and not served", name)
		}
	}
}
