package drand_test

import (
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/muster-network/muster/chain/drand"
	"github.com/muster-network/muster/chain/drand/drandtest"
	"github.com/muster-network/muster/chain/ledger"
)

const (
	genesis = 1_700_000_000
	period  = 3 * time.Second
)

var errDown = errors.New("connection refused")

// hosts are an internet of servers by name, in memory. It notes who was asked for what.
type hosts struct {
	serve map[string]http.HandlerFunc

	mu    sync.Mutex
	asked []string
}

// RoundTrip gives a request to its host. One without a server refuses the connection.
func (h *hosts) RoundTrip(r *http.Request) (*http.Response, error) {
	h.mu.Lock()
	h.asked = append(h.asked, r.URL.Host+r.URL.Path)
	h.mu.Unlock()
	serve := h.serve[r.URL.Host]
	if serve == nil {
		return nil, errDown
	}
	w := httptest.NewRecorder()
	serve(w, r)
	return w.Result(), r.Context().Err()
}

// rounds are the requests for rounds since the last call, by host.
func (h *hosts) rounds() (all []string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, a := range h.asked {
		if host, _, ok := strings.Cut(a, "/"); ok && strings.Contains(a, "/public/") {
			all = append(all, host)
		}
	}
	h.asked = nil
	return all
}

// A world is a network, its time, and servers of it by name: a, b and c are good at first.
type world struct {
	*drandtest.Network
	*hosts
	now    time.Time
	failed []string // what clients were told of failures
}

func newWorld() *world {
	w := &world{now: time.Unix(genesis, 0)}
	w.Network = drandtest.New("a network", w.now, period, func() time.Time { return w.now })
	w.hosts = &hosts{serve: map[string]http.HandlerFunc{"a": w.ServeHTTP, "b": w.ServeHTTP, "c": w.ServeHTTP}}
	return w
}

func (w *world) options() []drand.Option {
	return []drand.Option{
		drand.WithTransport(w.hosts), drand.WithClock(func() time.Time { return w.now }),
		drand.OnFailure(func(err error) { w.failed = append(w.failed, err.Error()) }),
	}
}

// client asks the hosts a, b and c, or those given.
func (w *world) client(t *testing.T, names ...string) *drand.Client {
	t.Helper()
	if names == nil {
		names = []string{"a", "b", "c"}
	}
	c, err := drand.New("https://"+strings.Join(names, ",https://"), w.ChainHash(), w.Config(0), w.options()...)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// gives checks that a client gives the network's own signature of a round.
func (w *world) gives(t *testing.T, c *drand.Client, round uint64) {
	t.Helper()
	got, err := c.Round(t.Context(), round)
	if err != nil {
		t.Fatalf("round %d: %v", round, err)
	}
	text := drand.Hex(append(got[0].FillBytes(make([]byte, 32)), got[1].FillBytes(make([]byte, 32))...)).String()
	if want := w.Beacon(round).Signature.String(); text != want {
		t.Errorf("round %d: %s, want %s", round, text, want)
	}
}

// noValue checks that a round is not there yet.
func (w *world) noValue(t *testing.T, c *drand.Client, round uint64) {
	t.Helper()
	if _, err := c.Round(t.Context(), round); !errors.Is(err, ledger.ErrNoValue) {
		t.Errorf("round %d: %v, want %v", round, err, ledger.ErrNoValue)
	}
}

// about serves rounds by another handler, and the rest as it was.
func (w *world) about(rounds http.HandlerFunc) http.HandlerFunc {
	return func(rw http.ResponseWriter, r *http.Request) {
		if strings.Contains(r.URL.Path, "/public/") {
			rounds(rw, r)
			return
		}
		w.ServeHTTP(rw, r)
	}
}

func says(answer any) http.HandlerFunc {
	return func(rw http.ResponseWriter, _ *http.Request) { _ = json.NewEncoder(rw).Encode(answer) }
}

func fails(status int) http.HandlerFunc {
	return func(rw http.ResponseWriter, _ *http.Request) { http.Error(rw, "no", status) }
}

// hangs answers when nobody waits any more.
func hangs(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }

func same(t *testing.T, what string, got []string, want ...string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s: %q, want %q", what, got, want)
	}
}

func contains(t *testing.T, text string, parts ...string) {
	t.Helper()
	for _, p := range parts {
		if !strings.Contains(text, p) {
			t.Errorf("%q does not say %q", text, p)
		}
	}
}

var _ ledger.Rounds = (*drand.Client)(nil)
