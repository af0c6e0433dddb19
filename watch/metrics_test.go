package watch

import (
	"net/http/httptest"
	"os"
	"regexp"
	"slices"
	"testing"
)

// docs/watching.md has all metrics, and no others.
func TestMetricsAreDocumented(t *testing.T) {
	page := must(os.ReadFile("../docs/watching.md"))(t)
	named := regexp.MustCompile("`muster_watch_[a-z_]+`").FindAllString(string(page), -1)
	m := NewMetrics()
	m.machine(true)
	m.event(Event{Kind: Reported, Tx: [32]byte{1}})
	w := httptest.NewRecorder()
	m.Handler().ServeHTTP(w, httptest.NewRequest("GET", "/metrics", nil))
	want := map[string]bool{}
	for _, served := range regexp.MustCompile(`(?m)^# HELP (muster_watch_[a-z_]+)`).FindAllStringSubmatch(w.Body.String(), -1) {
		want["`"+served[1]+"`"] = true
		if !slices.Contains(named, "`"+served[1]+"`") {
			t.Errorf("%s is not documented", served[1])
		}
	}
	for _, name := range named {
		if !want[name] {
			t.Errorf("%s is documented, and not served", name)
		}
	}
}
