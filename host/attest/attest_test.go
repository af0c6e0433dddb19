package attest

import (
	"bytes"
	"context"
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/tls"
	"encoding/json"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/internal/outward"
)

var watch = common.Address{0xAA}

func must[T any](v T, err error) func(*testing.T) T {
	return func(t *testing.T) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

// start runs a host that serves commitment 7 and has a machine for lease 3.
func start(t *testing.T, key crypto.Signer) Endpoint {
	t.Helper()
	listener := must(net.Listen("tcp", "127.0.0.1:0"))(t)
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error)
	host := Host{
		Key: key, ChainID: 1, Watch: watch, Serves: func(id uint64) bool { return id == 7 },
		SSH: func(lease uint64) string { return map[uint64]string{3: "192.0.2.1:2203"}[lease] },
	}
	go func() { ended <- host.Serve(ctx, listener) }()
	t.Cleanup(func() {
		cancel()
		if err := <-ended; !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
	})
	return Endpoint{"https://" + listener.Addr().String() + "/api?x#y", must(KeyHash(key.Public()))(t)}
}

func question() Question {
	return Question{Nonce: NewNonce(), ChainID: 1, Watch: watch, Commitment: 7, Watcher: common.Address{9}, Day: 20_000, Slot: 255}
}

func ask(t *testing.T, at Endpoint, q Question) (Reply, error) {
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	return NewClient(outward.Dialer(true)).Ask(ctx, at, q)
}

func keys(t *testing.T) map[string]crypto.Signer {
	_, ed, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return map[string]crypto.Signer{
		"P-256":   must(NewKey())(t),
		"P-384":   must(ecdsa.GenerateKey(elliptic.P384(), rand.Reader))(t),
		"Ed25519": ed,
	}
}

func TestHostProvesItsKey(t *testing.T) {
	for name, key := range keys(t) {
		t.Run(name, func(t *testing.T) {
			at := start(t, key)
			q := question()
			reply, err := ask(t, at, q)
			if err != nil || reply.SSH != "" {
				t.Fatal(reply, err)
			}
			if age := time.Since(reply.Date); age > time.Hour || age < -time.Hour {
				t.Errorf("the host's clock says %v", reply.Date)
			}
			q.Lease = 3
			if reply, err = ask(t, at, q); err != nil || reply.SSH != "192.0.2.1:2203" {
				t.Error(reply, err)
			}
		})
	}
}

// Every field of a question is signed: an answer to another one is none.
func TestAnswersAreBoundToTheirQuestions(t *testing.T) {
	for name, key := range keys(t) {
		q := question()
		a := Answer{Signature: must(sign(key, &q))(t)}
		if err := q.Verify(key.Public(), &a); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for field, alter := range map[string]func(*Question){
			"nonce":      func(q *Question) { q.Nonce[31] ^= 1 },
			"chain":      func(q *Question) { q.ChainID++ },
			"contract":   func(q *Question) { q.Watch[19] ^= 1 },
			"commitment": func(q *Question) { q.Commitment++ },
			"watcher":    func(q *Question) { q.Watcher[0] ^= 1 },
			"day":        func(q *Question) { q.Day-- },
			"slot":       func(q *Question) { q.Slot-- },
			"lease":      func(q *Question) { q.Lease++ },
		} {
			other := q
			alter(&other)
			if err := other.Verify(key.Public(), &a); !errors.Is(err, ErrSignature) {
				t.Errorf("%s: an answer holds for another %s: %v", name, field, err)
			}
		}
		other := must(NewKey())(t)
		if err := q.Verify(other.Public(), &a); !errors.Is(err, ErrSignature) {
			t.Errorf("%s: an answer holds for another key: %v", name, err)
		}
		if err := q.Verify(key.Public(), &Answer{}); !errors.Is(err, ErrSignature) {
			t.Errorf("%s: no answer is one: %v", name, err)
		}
	}
}

// What TLS signs begins with 64 spaces (RFC 8446, section 4.4.3).
func TestSignaturesAreNoneOfTLS(t *testing.T) {
	q := question()
	if m := q.message(); !bytes.HasPrefix(m, []byte("muster: ")) || len(m) != len(prefix)+32+8+20+8+20+8+1+8 {
		t.Errorf("a message of %d bytes: %q", len(m), m)
	}
}

func TestHostSignsForNobodyElse(t *testing.T) {
	at := start(t, must(NewKey())(t))
	for name, alter := range map[string]func(*Question){
		"a commitment that is not here": func(q *Question) { q.Commitment = 8 },
		"another chain":                 func(q *Question) { q.ChainID = 2 },
		"another contract":              func(q *Question) { q.Watch[0]++ },
	} {
		q := question()
		alter(&q)
		if _, err := ask(t, at, q); err == nil || !strings.Contains(err.Error(), "404") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestOtherServersAreRefused(t *testing.T) {
	key := must(NewKey())(t)
	at := start(t, key)
	other := at
	other.Key[0] ^= 1
	if _, err := ask(t, other, question()); !errors.Is(err, ErrOtherKey) {
		t.Errorf("another key: %v", err)
	}
	if _, err := ask(t, Endpoint{strings.Replace(at.URL, "https", "http", 1), at.Key}, question()); !errors.Is(err, outward.ErrURL) {
		t.Errorf("a URL without TLS: %v", err)
	}

	// A server with the key that sends watchers elsewhere, sends back what another was sent, or does not end.
	config := must(TLSConfig(key))(t)
	var answer http.HandlerFunc
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { answer(w, r) }))
	server.TLS = config
	server.StartTLS()
	defer server.Close()
	there := Endpoint{server.URL, at.Key}
	old := question()
	replay := must(json.Marshal(Answer{Signature: must(sign(key, &old))(t)}))(t)
	for name, answering := range map[string]http.HandlerFunc{
		"a redirect": func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, at.URL, http.StatusTemporaryRedirect)
		},
		"a replay":   func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(replay) },
		"no JSON":    func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "<html>") },
		"nothing":    func(http.ResponseWriter, *http.Request) {},
		"a long one": func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(make([]byte, maxAnswer+1)) },
		"not status 200": func(w http.ResponseWriter, _ *http.Request) {
			w.WriteHeader(http.StatusCreated)
			_, _ = w.Write(replay)
		},
	} {
		answer = answering
		if _, err := ask(t, there, question()); err == nil {
			t.Errorf("%s is taken for an answer", name)
		}
	}
	answer = func(_ http.ResponseWriter, r *http.Request) {
		_, _ = io.Copy(io.Discard, r.Body) // only then is it seen that the watcher goes
		<-r.Context().Done()
	}
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Millisecond)
	defer cancel()
	if _, err := NewClient(outward.Dialer(true)).Ask(ctx, there, question()); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("a server that does not answer: %v", err)
	}
}

func TestTLS12IsRefused(t *testing.T) {
	at := start(t, must(NewKey())(t))
	address := strings.TrimSuffix(strings.TrimPrefix(at.URL, "https://"), "/api?x#y")
	conn, err := tls.Dial("tcp", address, &tls.Config{InsecureSkipVerify: true, MaxVersion: tls.VersionTLS12})
	if err == nil {
		conn.Close()
		t.Error("the host speaks TLS 1.2")
	}
}

func TestQuestionsHaveALimit(t *testing.T) {
	h := Host{Key: must(NewKey())(t), ChainID: 1, Watch: watch, Serves: func(uint64) bool { return true }}
	for name, body := range map[string]string{"empty": "", "long": `{"x":"` + strings.Repeat("x", maxQuestion) + `"}`, "negative": `{"slot":-1}`, "slot": `{"slot":256}`} {
		w := httptest.NewRecorder()
		h.Handler().ServeHTTP(w, httptest.NewRequest(http.MethodPost, Path, strings.NewReader(body)))
		if w.Code != http.StatusBadRequest {
			t.Errorf("%s: status %d", name, w.Code)
		}
	}
	w := httptest.NewRecorder()
	h.Handler().ServeHTTP(w, httptest.NewRequest(http.MethodGet, Path, nil))
	if w.Code != http.StatusMethodNotAllowed {
		t.Errorf("GET: status %d", w.Code)
	}
}

func TestOtherKindsOfKeysAreRefused(t *testing.T) {
	key := must(rsa.GenerateKey(rand.Reader, 2048))(t)
	q := question()
	if _, err := sign(key, &q); !errors.Is(err, ErrKey) {
		t.Errorf("sign: %v", err)
	}
	if _, err := KeyHash(key.Public()); !errors.Is(err, ErrKey) {
		t.Errorf("hash: %v", err)
	}
	if _, err := TLSConfig(key); !errors.Is(err, ErrKey) {
		t.Errorf("serve: %v", err)
	}
}

func TestKeyFiles(t *testing.T) {
	path := filepath.Join(t.TempDir(), "host.pem")
	made, read := must(LoadKey(path))(t), must(LoadKey(path))(t)
	if must(KeyHash(made.Public()))(t) != must(KeyHash(read.Public()))(t) {
		t.Error("the key is another one when it is read again")
	}
	if info := must(os.Stat(path))(t); info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v", info.Mode())
	}
	if err := os.WriteFile(path, []byte("no key"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := LoadKey(path); err == nil {
		t.Error("a file without a key is one")
	}
}
