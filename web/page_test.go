package web

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/muster-network/muster/chain"
)

// site is the page over an API that only says that it was asked.
func site(t *testing.T) http.Handler {
	t.Helper()
	api := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "the API") })
	h, err := handler(api, &chain.Node{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func get(h http.Handler, method, path string, headers ...string) *http.Response {
	r := httptest.NewRequest(method, path, nil)
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result()
}

func TestPageIsServed(t *testing.T) {
	t.Parallel()
	h := site(t)
	for path, kind := range map[string]string{
		"/": "text/html; charset=utf-8", "/commitments/3": "text/html; charset=utf-8", "/audit": "text/html; charset=utf-8", "/developers": "text/html; charset=utf-8",
		"/assets/main.js": "text/javascript; charset=utf-8", "/assets/style.css": "text/css; charset=utf-8", "/assets/icon.svg": "image/svg+xml",
	} {
		r := get(h, "GET", path)
		if r.StatusCode != 200 || r.Header.Get("Content-Type") != kind {
			t.Errorf("%s: %d %s", path, r.StatusCode, r.Header.Get("Content-Type"))
		}
		for name, want := range map[string]string{"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "Cross-Origin-Resource-Policy": "same-origin"} {
			if got := r.Header.Get(name); got != want {
				t.Errorf("%s: %s is %q", path, name, got)
			}
		}
		if p := r.Header.Get("Content-Security-Policy"); !strings.HasPrefix(p, "default-src 'none'; script-src 'self'; ") || strings.Contains(p, "unsafe") {
			t.Errorf("%s: the policy is %q", path, p)
		}
	}
	for path, status := range map[string]int{"/audit/none": 404, "/assets/none.js": 404, "/assets/": 404, "/assets/..%2findex.html": 404, "/assets/index.html": 404} {
		if r := get(h, "GET", path); r.StatusCode != status || strings.Contains(r.Header.Get("Content-Type"), "html") {
			t.Errorf("%s: %d %s", path, r.StatusCode, r.Header.Get("Content-Type"))
		}
	}
	for _, method := range []string{"POST", "PUT", "DELETE", "PATCH", "OPTIONS"} {
		if r := get(h, method, "/"); r.StatusCode != http.StatusMethodNotAllowed {
			t.Errorf("%s: %d", method, r.StatusCode)
		}
	}
	if body, _ := io.ReadAll(get(h, "POST", "/api/v1/x").Body); string(body) != "the API" {
		t.Errorf("the API is not reached: %s", body)
	}
}

// A visitor who has a file is told so, and files whose names change with them are kept.
func TestPageIsCached(t *testing.T) {
	t.Parallel()
	h := site(t)
	first := get(h, "GET", "/assets/main.js", "Accept-Encoding", "gzip")
	if first.Header.Get("Content-Encoding") != "gzip" || first.Header.Get("Cache-Control") != "no-cache" {
		t.Errorf("%v", first.Header)
	}
	again := get(h, "GET", "/assets/main.js", "If-None-Match", first.Header.Get("ETag"))
	if body, _ := io.ReadAll(again.Body); again.StatusCode != http.StatusNotModified || len(body) != 0 {
		t.Errorf("%d, %d bytes", again.StatusCode, len(body))
	}
	script, _ := io.ReadAll(get(h, "GET", "/assets/main.js").Body)
	_, rest, _ := strings.Cut(string(script), "\"./chunk-")
	name, _, _ := strings.Cut(rest, "\"")
	chunk := get(h, "GET", "/assets/chunk-"+name)
	if chunk.StatusCode != 200 || !strings.Contains(chunk.Header.Get("Cache-Control"), "immutable") {
		t.Errorf("chunk-%s: %d %v", name, chunk.StatusCode, chunk.Header)
	}
}

// Nothing in the page asks anybody else for anything, or writes style or script into the document.
func TestPageIsItsOwn(t *testing.T) {
	t.Parallel()
	document, err := dist.ReadFile("dist/index.html")
	if err != nil {
		t.Fatal(err)
	}
	for _, banned := range []string{"http:", "https:", "style=", "<style", "onload", "<script>"} {
		if strings.Contains(string(document), banned) {
			t.Errorf("the document has %q", banned)
		}
	}
}

func TestForwardedCountsOnlyForTrustedProxies(t *testing.T) {
	t.Parallel()
	trusted, err := ParsePrefixes([]string{"10.0.0.0/8", "fd00::1"})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ peer, said, want string }{
		{"10.1.2.3:99", "198.51.100.7", "198.51.100.7"},
		{"10.1.2.3:99", "203.0.113.9, 198.51.100.7", "198.51.100.7"},           // the first is the visitor's own word
		{"10.1.2.3:99", "203.0.113.9, 198.51.100.7, 10.9.9.9", "198.51.100.7"}, // two proxies
		{"[fd00::1]:99", "2001:db8::5", "2001:db8::5"},
		{"198.51.100.7:99", "203.0.113.9", "198.51.100.7"}, // no proxy
		{"10.1.2.3:99", "", "10.1.2.3"},
		{"10.1.2.3:99", "nonsense", "10.1.2.3"},
	} {
		var got string
		h := Forwarded(trusted, http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { got = r.RemoteAddr }))
		r := httptest.NewRequest("GET", "/", nil)
		r.RemoteAddr = c.peer
		if c.said != "" {
			r.Header.Set("X-Forwarded-For", c.said)
		}
		h.ServeHTTP(httptest.NewRecorder(), r)
		if host, _, _ := strings.Cut(strings.Trim(got[:strings.LastIndex(got, ":")], "[]"), "%"); host != c.want {
			t.Errorf("%s said %q: counted for %s", c.peer, c.said, got)
		}
	}
}
