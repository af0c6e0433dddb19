package network

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// A machine's metadata is for itself: not for whoever makes a program in it ask, not for other addresses, and not without
// end.
func TestMetadataIsForTheMachineItself(t *testing.T) {
	served := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, "secret") })
	ask := func(h http.Handler, change func(*http.Request)) (int, string) {
		r := httptest.NewRequest(http.MethodGet, "http://169.254.169.254/user-data", nil)
		r.RemoteAddr = "10.77.0.2:40000"
		change(r)
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		return w.Code, w.Body.String()
	}
	same := func(*http.Request) {}
	for what, c := range map[string]struct {
		code   int
		change func(*http.Request)
	}{
		"its own":                    {http.StatusOK, same},
		"with the port":              {http.StatusOK, func(r *http.Request) { r.Host = "169.254.169.254:80" }},
		"another machine's":          {http.StatusForbidden, func(r *http.Request) { r.RemoteAddr = "10.77.0.6:40000" }},
		"the gateway's":              {http.StatusForbidden, func(r *http.Request) { r.RemoteAddr = "10.77.0.1:40000" }},
		"one from nowhere":           {http.StatusForbidden, func(r *http.Request) { r.RemoteAddr = "" }},
		"by a name that leads to it": {http.StatusForbidden, func(r *http.Request) { r.Host = "rebound.example" }},
		"by no name":                 {http.StatusForbidden, func(r *http.Request) { r.Host = "" }},
		"passed on":                  {http.StatusForbidden, func(r *http.Request) { r.Header.Set("X-Forwarded-For", "198.51.100.1") }},
		"passed on, of no one":       {http.StatusForbidden, func(r *http.Request) { r.Header.Set("x-forwarded-for", "") }},
		"passed on, by a standard":   {http.StatusForbidden, func(r *http.Request) { r.Header.Set("Forwarded", "for=198.51.100.1") }},
		"by a proxy":                 {http.StatusForbidden, func(r *http.Request) { r.Header.Set("Via", "1.1 proxy") }},
		"by a page in a browser":     {http.StatusForbidden, func(r *http.Request) { r.Header.Set("Origin", "https://evil.example") }},
		"one that writes":            {http.StatusMethodNotAllowed, func(r *http.Request) { r.Method = http.MethodPost }},
	} {
		code, body := ask(only(addr("10.77.0.2"), served), c.change)
		if code != c.code || strings.Contains(body, "secret") != (code == http.StatusOK) {
			t.Errorf("%s: %d %q", what, code, body)
		}
	}
	h := only(addr("10.77.0.2"), served)
	refused := 0
	for range 10 * mostAtOnce {
		if code, _ := ask(h, same); code == http.StatusTooManyRequests {
			refused++
		}
	}
	if refused == 0 {
		t.Error("asked without end")
	}
	if code, _ := ask(only(addr("10.77.0.6"), served), func(r *http.Request) { r.RemoteAddr = "10.77.0.6:40000" }); code != http.StatusOK {
		t.Errorf("another machine is refused for it: %d", code)
	}
}
