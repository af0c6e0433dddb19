// Package monitoring holds what monitoring systems load: alarms for Prometheus, and a dashboard for Grafana. Its tests
// hold them, and docs/monitoring.md, against the metrics that daemons serve.
package monitoring

import (
	"context"
	"encoding/json"
	"io"
	"maps"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/muster-network/muster/agent"
	"github.com/muster-network/muster/fleet"
	"github.com/muster-network/muster/internal/health"
	"github.com/muster-network/muster/lease"
	"github.com/muster-network/muster/prover"
	"github.com/muster-network/muster/watch"
)

var (
	daemons = []string{"prover", "keeper", "watch", "host", "web", "fleet", "agent"}
	name    = regexp.MustCompile(`\bmuster_[a-z_]+`)
)

// served are the names of all metrics of the project's own that a daemon serves, without the suffixes of histograms.
func served(t *testing.T, daemon string) map[string]bool {
	t.Helper()
	h := health.New(daemon, "v1")
	h.Disk(t.TempDir())
	h.Attempt("node", time.Second, nil)
	if daemon != "web" {
		h.Balance(func(context.Context) (*big.Int, error) { return new(big.Int), nil })
	}
	switch daemon {
	case "prover":
		prover.NewMetrics(h, 1)
	case "watch":
		watch.NewMetrics(h)
	case "host":
		lease.NewMetrics(h)
	case "fleet":
		fleet.NewMetrics(h)
	case "agent":
		agent.NewMetrics(h)
		h.Requests(http.NotFoundHandler()).ServeHTTP(httptest.NewRecorder(), httptest.NewRequest(http.MethodGet, "/", nil))
	case "web":
		h.Requests(http.NotFoundHandler()).ServeHTTP(httptest.NewRecorder(), httptest.NewRequest(http.MethodGet, "/", nil))
	}
	w := httptest.NewRecorder()
	h.Handler().ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/metrics", nil))
	body, err := io.ReadAll(w.Result().Body)
	if err != nil {
		t.Fatal(err)
	}
	names := map[string]bool{}
	for _, line := range regexp.MustCompile(`(?m)^# HELP (muster_[a-z_]+)`).FindAllStringSubmatch(string(body), -1) {
		names[line[1]] = true
	}
	return names
}

// all are the metrics of all daemons.
func all(t *testing.T) map[string]bool {
	names := map[string]bool{}
	for _, d := range daemons {
		maps.Copy(names, served(t, d))
	}
	return names
}

func read(t *testing.T, file string) string {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// expand writes patterns of names, such as muster_(prover|host)_ready, out.
func expand(text string) string {
	return regexp.MustCompile(`muster_\(([a-z|]+)\)(_[a-z_]+)`).ReplaceAllStringFunc(text, func(s string) string {
		parts := regexp.MustCompile(`\(([a-z|]+)\)(_[a-z_]+)`).FindStringSubmatch(s)
		var names []string
		for _, d := range strings.Split(parts[1], "|") {
			names = append(names, "muster_"+d+parts[2])
		}
		return strings.Join(names, " ")
	})
}

// docs/monitoring.md has all metrics, and no others.
func TestMetricsAreDocumented(t *testing.T) {
	page, metrics := read(t, "../docs/monitoring.md"), all(t)
	documented := map[string]bool{}
	for _, row := range regexp.MustCompile("(?m)^\\| `(muster_[A-Za-z_]+)` \\|").FindAllStringSubmatch(page, -1) {
		for _, d := range daemons {
			if row[1] == "muster_DAEMON_balance_ether" && d == "web" {
				continue
			}
			documented[strings.Replace(row[1], "DAEMON", d, 1)] = true
		}
	}
	for _, n := range slices.Sorted(maps.Keys(metrics)) {
		if !documented[n] {
			t.Errorf("%s is served, and not documented", n)
		}
	}
	for _, n := range slices.Sorted(maps.Keys(documented)) {
		if !metrics[n] {
			t.Errorf("%s is documented, and not served", n)
		}
	}
}

// What alarms and the dashboard ask for is served.
func TestMetricsExist(t *testing.T) {
	metrics := all(t)
	for _, file := range []string{"alarms.yml", "alarms_test.yml", "dashboard.json"} {
		asked := name.FindAllString(expand(read(t, file)), -1)
		if len(asked) == 0 {
			t.Errorf("%s names no metric", file)
		}
		for _, n := range asked {
			plain := n
			for _, suffix := range []string{"_bucket", "_count", "_sum"} {
				plain = strings.TrimSuffix(plain, suffix)
			}
			if !metrics[n] && !metrics[plain] {
				t.Errorf("%s: nobody serves %s", file, n)
			}
		}
	}
}

// Each alarm has a section that says what to do, and links to it; each section has its alarm.
func TestAlarmsHaveSections(t *testing.T) {
	rules, page := read(t, "alarms.yml"), read(t, "../docs/monitoring.md")
	var alarms, sections []string
	for _, m := range regexp.MustCompile(`(?m)^ +- alert: (\w+)$`).FindAllStringSubmatch(rules, -1) {
		alarms = append(alarms, m[1])
		if link := "runbook: docs/monitoring.md#" + strings.ToLower(m[1]) + "\n"; !strings.Contains(rules, link) {
			t.Errorf("%s has no line %q", m[1], link)
		}
	}
	for _, m := range regexp.MustCompile(`(?m)^### (Muster\w+)$`).FindAllStringSubmatch(page, -1) {
		sections = append(sections, m[1])
	}
	slices.Sort(alarms)
	slices.Sort(sections)
	if len(alarms) == 0 || !slices.Equal(alarms, sections) {
		t.Errorf("alarms %v, sections %v", alarms, sections)
	}
}

func TestDashboard(t *testing.T) {
	var board struct {
		UID    string
		Panels []struct {
			ID      int
			Type    string
			Title   string
			Targets []struct{ Expr string }
			GridPos struct{ X, Y, W, H int }
		}
	}
	if err := json.Unmarshal([]byte(read(t, "dashboard.json")), &board); err != nil {
		t.Fatal(err)
	}
	ids := map[int]bool{}
	for _, p := range board.Panels {
		if ids[p.ID] || p.Title == "" || p.Type != "row" && len(p.Targets) == 0 || p.GridPos.W == 0 || p.GridPos.X+p.GridPos.W > 24 {
			t.Errorf("panel %+v", p)
		}
		ids[p.ID] = true
	}
	if board.UID == "" || len(board.Panels) == 0 {
		t.Error("it has no name, or shows nothing")
	}
}

// Prometheus' own tool takes the alarms and the dashboard's queries, and finds that alarms are raised when they should be.
func TestAlarms(t *testing.T) {
	promtool := filepath.Join("..", "bin", "promtool") // make test puts it there
	if _, err := os.Stat(promtool); err != nil {
		if promtool, err = exec.LookPath("promtool"); err != nil {
			if os.Getenv("MUSTER_REQUIRE_PROMTOOL") != "" {
				t.Fatal("there is no promtool: run make bin/promtool")
			}
			t.Skip("there is no promtool: run make bin/promtool")
		}
	}
	run := func(args ...string) {
		t.Helper()
		if out, err := exec.CommandContext(t.Context(), promtool, args...).CombinedOutput(); err != nil {
			t.Errorf("promtool %v: %v\n%s", args, err, out)
		}
	}
	run("check", "rules", "alarms.yml")
	run("test", "rules", "alarms_test.yml")

	// It takes a query for a rule's.
	var queries strings.Builder
	queries.WriteString("groups:\n- name: dashboard\n  rules:\n")
	for _, m := range regexp.MustCompile(`"expr": ("(?:[^"\\]|\\.)*")`).FindAllStringSubmatch(read(t, "dashboard.json"), -1) {
		queries.WriteString("  - { record: a, expr: " + m[1] + " }\n")
	}
	file := filepath.Join(t.TempDir(), "dashboard.yml")
	if err := os.WriteFile(file, []byte(queries.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	run("check", "rules", "--lint=none", file)
}
