package api

import (
	"bufio"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/muster-network/muster/index"
	"github.com/muster-network/muster/internal/testchain"
)

// Who has an answer already is told so, until it changes.
func TestETags(t *testing.T) {
	s := serveRecord(t)
	for _, path := range []string{"/site", "/commitments", "/commitments/1", "/openapi.json", "/search?q=1"} {
		first := s.ask(path)
		tag := first.Header().Get("ETag")
		if first.Code != http.StatusOK || tag == "" || first.Header().Get("Cache-Control") != "no-cache" {
			t.Fatalf("%s: %d, ETag %q", path, first.Code, tag)
		}
		for _, have := range []string{tag, "W/" + tag, `"x", ` + tag, "*"} {
			if w := s.ask(path, "If-None-Match", have); w.Code != http.StatusNotModified || w.Body.Len() > 0 || w.Header().Get("ETag") != tag {
				t.Errorf("%s with %s: %d, %d bytes", path, have, w.Code, w.Body.Len())
			}
		}
		if w := s.ask(path, "If-None-Match", `"x"`); w.Code != http.StatusOK {
			t.Errorf("%s: %d", path, w.Code)
		}
	}
	tag := s.ask("/commitments").Header().Get("ETag")
	s.story.mine()
	s.update()
	if w := s.ask("/commitments", "If-None-Match", tag); w.Code != http.StatusOK || w.Header().Get("ETag") == tag {
		t.Errorf("in the next block: %d", w.Code)
	}
	if w := s.ask("/commitments/77", "If-None-Match", "*"); w.Code != http.StatusNotFound || w.Header().Get("ETag") != "" {
		t.Errorf("what is not there: %d, ETag %q", w.Code, w.Header().Get("ETag"))
	}
}

// An address may ask so often, and others are not kept from it.
func TestRequestsOfAnAddress(t *testing.T) {
	s := serve(t, recorded(t), func(c *Config) { c.Limits.Burst, c.Limits.Every = 3, time.Hour })
	ask := func(from string) *httptest.ResponseRecorder {
		r := httptest.NewRequest(http.MethodGet, Prefix+"/site", nil)
		r.RemoteAddr = from
		w := httptest.NewRecorder()
		s.server.Handler().ServeHTTP(w, r)
		return w
	}
	for range 3 {
		if w := ask("192.0.2.1:1"); w.Code != http.StatusOK {
			t.Fatal(w.Code)
		}
	}
	if w := ask("192.0.2.1:2"); w.Code != http.StatusTooManyRequests || w.Header().Get("Retry-After") == "" || w.Header().Get("Content-Type") != problemType {
		t.Errorf("%d %v", w.Code, w.Header())
	}
	if w := ask("192.0.2.2:1"); w.Code != http.StatusOK {
		t.Errorf("another address: %d", w.Code)
	}
}

func TestWhatIsNotAnswered(t *testing.T) {
	s := serveRecord(t)
	for _, c := range []struct {
		method, target string
		want           int
	}{
		{http.MethodGet, Prefix + "/nothing", 404},
		{http.MethodGet, "/", 404},
		{http.MethodPost, Prefix + "/site", 405},
		{http.MethodDelete, Prefix + "/commitments/1", 405},
		{http.MethodGet, Prefix + "/commitments?cursor=" + strings.Repeat("a", maxURL), 414},
		{http.MethodGet, Prefix + "/commitments/0", 422},
		{http.MethodGet, Prefix + "/commitments/18446744073709551615", 422},
		{http.MethodGet, Prefix + "/commitments?limit=1000000", 422},
		{http.MethodGet, Prefix + "/commitments?unknown=1", 422},
		{http.MethodGet, Prefix + "/accounts/0x12", 422},
		{http.MethodGet, Prefix + "/proofs/2/356", 404}, // a false claim
		{http.MethodGet, Prefix + "/events?id=1", 422},
	} {
		r := httptest.NewRequest(c.method, c.target, nil)
		w := httptest.NewRecorder()
		s.server.Handler().ServeHTTP(w, r)
		var p Problem
		testchain.Must(0, json.Unmarshal(w.Body.Bytes(), &p))(t)
		if w.Code != c.want || p.Status != c.want || p.Detail == "" || w.Header().Get("Content-Type") != problemType {
			t.Errorf("%s %.60s: %d %s", c.method, c.target, w.Code, w.Body)
		}
	}
}

// events reads a stream's data.
func events(t *testing.T, server *httptest.Server) (next func() string, end func()) {
	t.Helper()
	answer := testchain.Must(server.Client().Get(server.URL + headsPath))(t)
	if answer.StatusCode != http.StatusOK || answer.Header.Get("Content-Type") != "text/event-stream" {
		t.Fatalf("%d %v", answer.StatusCode, answer.Header)
	}
	lines := bufio.NewScanner(answer.Body)
	return func() string {
		for lines.Scan() {
			if data, ok := strings.CutPrefix(lines.Text(), "data: "); ok {
				return data
			}
		}
		return ""
	}, func() { _ = answer.Body.Close() }
}

// Streams tell of each change, and end with the server.
func TestHeads(t *testing.T) {
	s := serve(t, recorded(t), func(c *Config) { c.Limits.KeepAlive = time.Millisecond })
	server := httptest.NewServer(s.server.Handler())
	defer server.Close()
	next, end := events(t, server)
	defer end()
	at := func(data string) (a AsOf) {
		testchain.Must(0, json.Unmarshal([]byte(data), &a))(t)
		return a
	}
	if first := at(next()); first.Block != s.story.newest().Number || first.Hash != s.story.newest().Hash.Hex() {
		t.Errorf("%+v", first)
	}
	s.server.Changed(t.Context()) // nothing has changed
	s.story.mine()
	s.update()
	if second := at(next()); second.Block != s.story.newest().Number {
		t.Errorf("%+v, when the newest is %d", second, s.story.newest().Number)
	}
	s.server.Close()
	if data := next(); data != "" {
		t.Errorf("after the end: %s", data)
	}
}

// A stream outlasts the time that a server has for requests.
func TestStreamsLast(t *testing.T) {
	s := serveRecord(t)
	server := httptest.NewUnstartedServer(s.server.Handler())
	server.Config.ReadTimeout, server.Config.WriteTimeout = 50*time.Millisecond, 50*time.Millisecond
	server.Start()
	defer server.Close()
	next, end := events(t, server)
	defer end()
	first := next()
	time.Sleep(4 * server.Config.ReadTimeout)
	s.story.mine()
	s.update()
	if second := next(); second == "" || second == first {
		t.Errorf("after its time: %q", second)
	}
}

func TestStreamsAreBounded(t *testing.T) {
	s := serve(t, recorded(t), func(c *Config) { c.Limits.StreamsPerSource = 2 })
	server := httptest.NewServer(s.server.Handler())
	defer server.Close()
	defer s.server.Close()
	first, endFirst := events(t, server)
	_, end := events(t, server)
	defer end()
	first()
	ask := func() int {
		answer := testchain.Must(server.Client().Get(server.URL + headsPath))(t)
		defer answer.Body.Close()
		if answer.StatusCode != http.StatusOK {
			_, _ = io.Copy(io.Discard, answer.Body)
		}
		return answer.StatusCode
	}
	if code := ask(); code != http.StatusServiceUnavailable {
		t.Errorf("a third one: %d", code)
	}
	endFirst()
	testchain.WaitFor(t, func() bool { return ask() == http.StatusOK })
}

// A thousand visitors are one read of the node in each block.
func TestVisitorsShareReads(t *testing.T) {
	w := testchain.StartStill(t)
	t.Cleanup(w.Automine())
	proxy, client := w.Behind(t)
	ix := testchain.Must(index.Open(t.Context(), filepath.Join(t.TempDir(), "index.db"), w.Deployment))(t)
	t.Cleanup(func() { testchain.Must(0, ix.Close())(t) })
	server := testchain.Must(New(Config{Index: ix, Deployment: w.Deployment, Chain: client, Limits: Limits{Burst: 1 << 30, Reads: 1}}))(t)
	t.Cleanup(server.Close)
	s := &served{t: t, index: ix, server: server}
	var calls atomic.Int64
	proxy.Set(func(request string) testchain.Fault {
		if strings.Contains(request, "eth_call") {
			calls.Add(1)
		}
		return testchain.Fault{}
	})
	cost := func(visitors int) int64 {
		w.Mine(1)
		testchain.Must(0, ix.Update(t.Context(), w.Client, nil))(t)
		server.Changed(t.Context())
		calls.Store(0)
		testchain.Together(visitors, func(int) {
			if n := read[Network](s, "/network"); n.Missing != nil {
				t.Errorf("%+v", n.Missing)
			}
		})
		return calls.Load()
	}
	if one, many := cost(1), cost(200); one == 0 || many != one {
		t.Errorf("one visitor costs %d reads, 200 cost %d", one, many)
	}
}

// What goes wrong with the node is told without its address.
func TestNodeThatFails(t *testing.T) {
	w := testchain.StartStill(t)
	t.Cleanup(w.Automine())
	proxy, client := w.Behind(t)
	ix := testchain.Must(index.Open(t.Context(), filepath.Join(t.TempDir(), "index.db"), w.Deployment))(t)
	t.Cleanup(func() { testchain.Must(0, ix.Close())(t) })
	testchain.Must(0, ix.Update(t.Context(), w.Client, nil))(t)
	for name, fault := range map[string]func(string) testchain.Fault{
		"out of order": func(string) testchain.Fault { return testchain.Fault{Status: 502, Body: proxy.URL} },
		"lies":         testchain.RefuseCall("eth_call", 3, "execution reverted at "+proxy.URL),
		"forgetful":    testchain.RefuseCall("eth_call", -32000, "missing trie node "+proxy.URL),
	} {
		server := testchain.Must(New(Config{Index: ix, Deployment: w.Deployment, Chain: client, Limits: Limits{Burst: 1 << 30, LiveRead: 20 * time.Millisecond}}))(t)
		s := &served{t: t, index: ix, server: server}
		proxy.Set(fault)
		for _, path := range []string{"/network", "/governance", "/accounts/" + w.Deployment.Treasury.Hex()} {
			answer := s.ask(path)
			var has struct{ Missing *Missing }
			testchain.Must(0, json.Unmarshal(answer.Body.Bytes(), &has))(t)
			if answer.Code != http.StatusOK || has.Missing == nil || has.Missing.Detail == "" {
				t.Errorf("%s: %s: %d %s", name, path, answer.Code, answer.Body)
			}
			if address := strings.TrimPrefix(proxy.URL, "http://"); strings.Contains(answer.Body.String(), address) {
				t.Errorf("%s: %s tells where the node is", name, path)
			}
		}
		server.Close()
	}
}
