package control

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/muster-network/muster/host/attest"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/outward"
)

// against makes a client of a server that answers as a test likes.
func against(t *testing.T, answer http.HandlerFunc) (c *Client, pauses *[]time.Duration) {
	key := must(attest.NewKey())(t)
	server := httptest.NewUnstartedServer(answer)
	server.TLS = must(attest.TLSConfig(key))(t)
	server.StartTLS()
	t.Cleanup(server.Close)
	b := &bench{TB: t, at: attest.Endpoint{URL: server.URL, Key: must(attest.KeyHash(key.Public()))(t)}}
	c = must(NewClient(outward.Dialer(true), b.at, DraftCredential(b.deployment, mine, time.Now().Add(time.Hour), MaySee)))(t)
	pauses = new([]time.Duration)
	c.pause = func(_ context.Context, d time.Duration) error {
		*pauses = append(*pauses, d)
		return nil
	}
	return c, pauses
}

func problem(w http.ResponseWriter, p *Problem) {
	w.Header().Set("Content-Type", problemType)
	setRetry(w.Header().Set, p)
	w.WriteHeader(p.Status)
	_ = json.NewEncoder(w).Encode(p)
}

// What may have been done is not asked for again.
func TestOnlySafeRequestsAreRepeated(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		answer     http.HandlerFunc
		read, act  int // how often each is sent
		howLong    time.Duration
		neverFails bool
	}{
		"broken off": {func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }, tries, 1, time.Second, false},
		"failed":     {func(w http.ResponseWriter, _ *http.Request) { problem(w, failed()) }, tries, 1, 10 * time.Second, false},
		"busy":       {func(w http.ResponseWriter, _ *http.Request) { problem(w, busy(2*time.Second)) }, tries, tries, 2 * time.Second, false},
		"busy long":  {func(w http.ResponseWriter, _ *http.Request) { problem(w, busy(time.Hour)) }, 1, 1, 0, false},
		"refused": {func(w http.ResponseWriter, _ *http.Request) {
			problem(w, newProblem(problemNotNow, 409, "not now"))
		}, 1, 1, 0, false},
		"a page": {func(w http.ResponseWriter, _ *http.Request) { http.Error(w, "<html>", http.StatusBadGateway) }, 1, 1, 0, false},
		"a redirect": {func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "/elsewhere", http.StatusTemporaryRedirect)
		}, 1, 1, 0, false},
	} {
		for method, want := range map[string]int{"GET": test.read, "POST": test.act} {
			count := 0
			nonces := map[string]bool{}
			c, pauses := against(t, func(w http.ResponseWriter, r *http.Request) {
				count++
				nonces[r.Header.Get("Signature-Input")] = true
				test.answer(w, r)
			})
			var err error
			if method == "GET" {
				_, err = c.Status(t.Context())
			} else {
				err = c.Act(t.Context(), Reboot)
			}
			if err == nil || count != want || len(nonces) != count {
				t.Errorf("%s, %s: sent %d times with %d nonces: %v", name, method, count, len(nonces), err)
			}
			if want > 1 && (len(*pauses) != want-1 || (*pauses)[0] != test.howLong) {
				t.Errorf("%s, %s: waited %v", name, method, *pauses)
			}
		}
	}
}

func failed() *Problem {
	p := newProblem(problemFailed, 503, "the host has failed")
	p.retryAfter = 10 * time.Second
	return p
}

// A host that has forgotten the session is told it again, and one that refuses it is not asked for ever.
func TestForgottenSessionsAreOpened(t *testing.T) {
	t.Parallel()
	b := start(t)
	c := b.client(b.credential(mine))
	for range 3 {
		if err := c.Act(t.Context(), Reboot); err != nil {
			t.Fatal(err)
		}
		b.server.sessions.mu.Lock()
		clear(b.server.sessions.open)
		b.server.sessions.mu.Unlock()
	}
	if asked := b.host.was(); len(asked) != 3 {
		t.Errorf("the host was asked to %q", asked)
	}
	opened := 0
	liar, _ := against(t, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == sessionsPath {
			opened++
			w.WriteHeader(http.StatusNoContent)
			return
		}
		problem(w, newProblem(problemSession, 401, "no session"))
	})
	if _, err := liar.Status(t.Context()); err == nil || opened != tries-1 {
		t.Errorf("a host that forgets at once: opened %d times, %v", opened, err)
	}
}

// What a host says is a stranger's text.
func TestAnswersAreMadeFitForTerminals(t *testing.T) {
	t.Parallel()
	evil := "\x1b[2J\x07owned\u202e" + strings.Repeat("x", 1<<20)
	c, _ := against(t, func(w http.ResponseWriter, _ *http.Request) {
		problem(w, &Problem{Type: problemNotNow, Status: 409, Detail: evil, Hints: []string{evil}, Instance: evil})
	})
	_, err := c.Status(t.Context())
	if text := hint.Text(err); strings.ContainsAny(text, "\x1b\x07\u202e") || len(text) > 10_000 {
		t.Errorf("%d bytes: %.100q", len(text), text)
	}
}

func TestAnswersHaveLimits(t *testing.T) {
	t.Parallel()
	c, _ := against(t, func(w http.ResponseWriter, r *http.Request) {
		for r.Context().Err() == nil {
			if _, err := w.Write(make([]byte, 1<<16)); err != nil {
				return
			}
		}
	})
	if _, err := c.Status(t.Context()); !errors.Is(err, outward.ErrTooLong) {
		t.Errorf("an answer without end: %v", err)
	}
	c, _ = against(t, func(w http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if _, err := c.Status(ctx); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("no answer: %v", err)
	}
}

// What a host says of a machine is shown to its renter, and moves no cursor.
func TestStatusIsFitForATerminal(t *testing.T) {
	t.Parallel()
	const evil = "\x1b]0;owned\a\u009b2J\u202e"
	c, _ := against(t, func(w http.ResponseWriter, _ *http.Request) {
		_ = json.NewEncoder(w).Encode(Status{
			State: evil, Step: evil, Detail: evil, SSH: evil, User: evil, Hostname: evil, Image: evil, Address: evil, IPv6: evil,
			Ports: []Port{{Protocol: evil}},
		})
	})
	s, err := c.Status(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	all := string(s.State) + s.Step + s.Detail + s.SSH + s.User + s.Hostname + s.Image + s.Address + s.IPv6 + string(s.Ports[0].Protocol)
	if strings.ContainsAny(all, "\x1b\a\u009b\u202e") || !strings.Contains(all, "owned") {
		t.Errorf("a host says %q", all)
	}
}
