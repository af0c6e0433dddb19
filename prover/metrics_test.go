package prover

import (
	"fmt"
	"io"
	"math/big"
	"net/http/httptest"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"testing/synctest"

	"github.com/muster-network/muster/internal/health"
	"github.com/muster-network/muster/internal/testchain"
)

// newMetrics are those of the commitment of the fake chain.
func newMetrics() *Metrics { return NewMetrics(health.New("prover", ""), testchain.ID) }

// scrape reads the metrics of that commitment, without its label.
func scrape(t *testing.T, m *Metrics) string {
	t.Helper()
	w := httptest.NewRecorder()
	m.health.Daemon().Handler().ServeHTTP(w, httptest.NewRequest("GET", "/metrics", nil))
	body, err := io.ReadAll(w.Result().Body)
	if err != nil || w.Code != 200 {
		t.Fatalf("status %d, error %v: %s", w.Code, err, body)
	}
	label := fmt.Sprintf("commitment=%q", fmt.Sprint(testchain.ID))
	return strings.NewReplacer("{"+label+"}", "", label+",", "").Replace(string(body))
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
		m := newMetrics()
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
			"muster_prover_transactions_total 6",
			"muster_prover_last_block "+big.NewInt(int64(c.Newest().Header.Number)).String(),
			"muster_prover_chain_seconds_count 1", "muster_prover_proof_seconds_count 1", "muster_prover_proofs_total 1",
			"muster_prover_margin_ratio_count 1", fmt.Sprint("muster_prover_margin_ratio_sum ", float64(responded.Margin)/float64(c.Clock.ResponseWindow)),
			"muster_prover_owed_responses_proofs 0", "muster_prover_owed_blocks NaN", "muster_prover_ready 1")

		c.Hold = "respond"
		n = c.Challenge()
		synctest.Wait()
		expect(t, scrape(t, m), "muster_prover_owed_responses_proofs 1", fmt.Sprint("muster_prover_owed_blocks ", c.Clock.LastResponse(n)-c.Newest().Header.Number))
		r.mineUntil(Missed)
		expect(t, scrape(t, m),
			`muster_prover_challenges_total{outcome="seen"} 2`, `muster_prover_challenges_total{outcome="responded"} 1`,
			`muster_prover_challenges_total{outcome="missed"} 1`, `muster_prover_challenges_total{outcome="excused"} 0`,
			`muster_prover_challenges_total{outcome="unproven"} 0`)

		r.end()
		m.Close()
		if body := scrape(t, m); strings.Contains(body, "muster_prover_units") || !containsLine(body, "muster_loop_seconds_since_pulse 0") {
			t.Errorf("of a commitment whose prover has ended:\n%s", body)
		}
	})
}
