package fleet

import (
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

// visit asks for a page by the name of a host.
func visit(handler http.Handler, host, path string) (status int, body string) {
	w := httptest.NewRecorder()
	r := httptest.NewRequest(http.MethodGet, "http://"+host+path, nil)
	handler.ServeHTTP(w, r)
	return w.Code, w.Body.String()
}

// People see what servers say of themselves, as words: a server may say anything.
func TestPage(t *testing.T) {
	o := startOffice(t)
	if _, body := visit(o.Page(""), "127.0.0.1", "/"); !strings.Contains(body, "No server has joined") || !strings.Contains(body, "Nothing is assigned") {
		t.Errorf("an empty fleet: %s", body)
	}
	l := o.connect(o.enrol("a", 7))
	o.enrol("quiet", 8)
	const script = "<script>alert(1)</script>\x1b[2J"
	m := &member{link: l, lines: &tail{}}
	slog.New(slog.NewTextHandler(m.lines, nil)).Info(script)
	m.sendLog(t.Context())
	beat := Beat{
		Version: script, Machine: Machine{Host: script}, LastError: script,
		Commitments: []Work{{Commitment: 7, Term: 1, Units: 3, Sealed: 2, Running: true, Last: script, Owed: []Owed{{What: script, Until: 9}}, Error: script}},
	}
	for range 2 { // the first one is told what the second is to say
		var out orders
		if err := l.call(t.Context(), callBeat, beat, &out); err != nil {
			t.Fatal(err)
		}
		beat.Echo = out.Say
	}

	status, body := visit(o.Page(""), "127.0.0.1:8751", "/")
	for _, want := range []string{"2/3", "never heard", "<td>quiet", `<a href="/servers/a">a</a>`, "&lt;script&gt;alert(1)&lt;/script&gt;?[2J in "} {
		if !strings.Contains(body, want) {
			t.Errorf("status %d without %q:\n%s", status, want, body)
		}
	}
	_, log := visit(o.Page(""), "[::1]:8751", "/servers/a")
	if !strings.Contains(log, "&lt;script&gt;") {
		t.Errorf("the log is %s", log)
	}
	if strings.Contains(body+log, "<script") || strings.ContainsRune(body+log, '\x1b') {
		t.Errorf("a server's words are more than words:\n%s\n%s", body, log)
	}
	for _, c := range []struct {
		host, path string
		status     int
	}{
		{"localhost:8751", "/", http.StatusOK},
		{"hub.example:8751", "/", http.StatusOK},
		{"evil.example:8751", "/", http.StatusMisdirectedRequest},
		{"evil.example", "/servers/a", http.StatusMisdirectedRequest},
		{"localhost", "/servers/nobody", http.StatusNotFound},
		{"localhost", "/servers/..%2f", http.StatusNotFound},
	} {
		if got, body := visit(o.Page("hub.example"), c.host, c.path); got != c.status {
			t.Errorf("%s%s: %d, not %d: %s", c.host, c.path, got, c.status, body)
		}
	}
}

func TestStates(t *testing.T) {
	now := time.Now()
	for want, s := range map[string]ServerStatus{
		"revoked":        {Revoked: now, Silent: true},
		"never heard":    {Silent: true},
		"silent for 42s": {Silent: true, Heard: now.Add(-42 * time.Second)},
		"spare":          {Heard: now, Beat: &Beat{Spare: true}},
		"idle":           {Heard: now, Beat: &Beat{}},
		"works":          {Heard: now, Beat: &Beat{Spare: true}, Assigned: []uint64{1}},
	} {
		if got := s.State(now); got != want {
			t.Errorf("%q, not %q", got, want)
		}
	}
}
