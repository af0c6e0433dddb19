package audit

import (
	"bytes"
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/muster-network/muster/internal/testchain"
)

func unpacked(t *testing.T, f *Files) []byte {
	t.Helper()
	return testchain.Must(io.ReadAll(testchain.Must(gzip.NewReader(bytes.NewReader(f.compressed)))(t)))(t)
}

func pack(t *testing.T, content, comment string) []byte {
	t.Helper()
	var out bytes.Buffer
	z := gzip.NewWriter(&out)
	z.Comment = comment
	testchain.Must(z.Write([]byte(content)))(t)
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
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

// Browsers get the program as it is kept, and only if they do not have it; others get it unpacked.
func TestServes(t *testing.T) {
	compressed := pack(t, "the program", "version")
	f := testchain.Must(newFiles(compressed, []byte("the script")))(t)
	for name, c := range map[string]struct {
		method, path string
		headers      []string
		status       int
		body         string
		encoding     string
	}{
		"compressed":      {"GET", "/audit/audit.wasm", []string{"Accept-Encoding", "br, gzip;q=0.8"}, 200, string(compressed), "gzip"},
		"as it is":        {"GET", "/audit/audit.wasm", nil, 200, "the program", ""},
		"gzip refused":    {"GET", "/audit/audit.wasm", []string{"Accept-Encoding", "br, gzip;q=0"}, 200, "the program", ""},
		"there already":   {"GET", "/audit/audit.wasm", []string{"If-None-Match", `"version"`}, 304, "", ""},
		"another version": {"GET", "/audit/audit.wasm", []string{"If-None-Match", `"other"`}, 200, "the program", ""},
		"only its head":   {"HEAD", "/audit/audit.wasm", []string{"Accept-Encoding", "gzip"}, 200, "", "gzip"},
		"the script":      {"GET", "/audit/wasm_exec.js", nil, 200, "the script", ""},
		"nothing else":    {"GET", "/audit/README.md", nil, 404, "404 page not found\n", ""},
		"for reading":     {"POST", "/audit/audit.wasm", nil, 405, "method not allowed\n", ""},
	} {
		t.Run(name, func(t *testing.T) {
			r := get(f, c.method, c.path, c.headers...)
			body := string(testchain.Must(io.ReadAll(r.Body))(t))
			if r.StatusCode != c.status || body != c.body || r.Header.Get("Content-Encoding") != c.encoding {
				t.Errorf("%d, %q, %v", r.StatusCode, body, r.Header)
			}
		})
	}
	if got := get(f, "GET", "/audit/audit.wasm").Header.Get("Content-Type"); got != "application/wasm" {
		t.Errorf("the program is of type %q", got)
	}
}

// A file that was cut short is no auditor.
func TestDamaged(t *testing.T) {
	if _, err := newFiles([]byte("not gzip"), nil); err == nil {
		t.Error("taken")
	}
}
