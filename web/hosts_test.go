package web

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/coder/websocket"
	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/host/attest"
	"github.com/muster-network/muster/lease/control"
	"github.com/muster-network/muster/lease/spec"
)

func must[T any](v T, err error) func(testing.TB) T {
	return func(t testing.TB) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

const (
	mine   = 7 // the renter's lease
	theirs = 9
	absent = 11
)

// A machineHost is a host whose machines remember what they were asked, behind a real control API.
type machineHost struct {
	control.Host // what the page does not use is not there
	leases       map[uint64]control.Lease
	machines     chan net.Conn // the far ends of consoles

	mu    sync.Mutex
	asked []string
}

func (h *machineHost) ask(what string) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.asked = append(h.asked, what)
	return nil
}

// was returns what was asked since the last call.
func (h *machineHost) was() string {
	h.mu.Lock()
	defer h.mu.Unlock()
	asked := strings.Join(h.asked, ", ")
	h.asked = nil
	return asked
}

func (h *machineHost) Lease(_ context.Context, lease uint64) (control.Lease, error) {
	l, ok := h.leases[lease]
	if !ok {
		return l, control.ErrNoLease
	}
	return l, nil
}

func (h *machineHost) Submit(_ context.Context, _ uint64, s spec.Submission) error {
	return h.ask("submit " + s.Spec.Hostname)
}

func (h *machineHost) Status(context.Context, uint64) (control.Status, error) {
	return control.Status{State: control.StateRunning, SSH: "192.0.2.1:2207", User: "debian", Metrics: &control.Metrics{Units: 2}}, h.ask("status")
}

func (h *machineHost) Act(_ context.Context, _ uint64, a control.Action) error {
	return h.ask(string(a))
}

// printedLog is one with what no browser may take for a document.
const printedLog = "<script>alert(1)</script>\x1b[2J\xff\n"

func (h *machineHost) Log(context.Context, uint64) (io.ReadCloser, error) {
	return io.NopCloser(strings.NewReader(printedLog)), h.ask("log")
}

func (h *machineHost) Console(context.Context, uint64) (io.ReadWriteCloser, error) {
	near, far := net.Pipe()
	h.machines <- far
	return near, h.ask("console")
}

// A renting is a host with a real control API, its renter, and a site that passes requests on.
type renting struct {
	testing.TB
	host       *machineHost
	at         attest.Endpoint
	authority  string
	site       *httptest.Server
	renter     *wallet.Key
	deployment ledger.Deployment
	key        ed25519.PrivateKey
	known      map[uint64]attest.Endpoint // the site's leases
}

// rents starts a host and a site that may reach it.
func rents(t testing.TB, private bool) *renting {
	b := &renting{
		TB: t, renter: must(wallet.NewKey())(t), deployment: ledger.Deployment{ChainID: 31337, Market: common.Address{0xAA}},
		host: &machineHost{machines: make(chan net.Conn, 1)},
	}
	_, b.key, _ = ed25519.GenerateKey(rand.Reader)
	b.host.leases = map[uint64]control.Lease{mine: {Renter: b.renter.Address}, theirs: {Renter: common.Address{1}}}
	key := must(attest.NewKey())(t)
	often := control.Rate{Every: time.Microsecond, Burst: 1 << 20}
	server := must(control.New(control.Config{
		Host: b.host, Wallets: ledger.Assume(nil, b.deployment, ledger.Clock{}, ledger.StakingConfig{}),
		ChainID: b.deployment.ChainID, Market: b.deployment.Market, Key: key,
		Failed: func(_ string, err error) { t.Errorf("the host has failed: %v", err) },
		Limits: control.Limits{Source: often, LeaseSource: often, Lease: often, Open: often},
	}))(t)
	listener := must(net.Listen("tcp", "127.0.0.1:0"))(t)
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error)
	go func() { ended <- server.Serve(ctx, listener) }()
	t.Cleanup(func() {
		cancel()
		if err := <-ended; !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
	})
	b.authority = listener.Addr().String()
	b.at = attest.Endpoint{URL: "https://" + b.authority + "/offer", Key: must(attest.KeyHash(key.Public()))(t)}
	b.known = map[uint64]attest.Endpoint{mine: b.at, theirs: b.at}
	b.serve(private)
	return b
}

func (b *renting) serve(private bool) {
	b.site = httptest.NewServer(must(handler(http.NotFoundHandler(), nil, newHosts(func(_ context.Context, lease uint64) (attest.Endpoint, error) {
		at, ok := b.known[lease]
		if !ok {
			return at, ErrNoHost
		}
		return at, nil
	}, private)))(b))
	b.Cleanup(b.site.Close)
}

// open opens a session of the renter's for a lease.
func (b *renting) open(lease uint64) {
	b.Helper()
	now := uint64(time.Now().Unix())
	session := must(ledger.SignSession(b.Context(), b.renter, b.deployment, ledger.Session{
		Lease: lease, Key: common.Hash(b.key.Public().(ed25519.PublicKey)), Issued: now, Expires: now + 3600,
		Actions: []string{"submit", "status", "log", "console", "power"},
	}))(b)
	if status, said, _ := b.ask("POST", fmt.Sprint(lease, "/sessions"), must(json.Marshal(session))(b), nil); status != http.StatusNoContent {
		b.Fatalf("open a session: %d %s", status, said)
	}
}

// sign signs a request as docs/hosting-api.md has it: a second time, so that the two can differ.
func (b *renting) sign(method, path string, body []byte) map[string]string {
	sum, nonce, now := sha256.Sum256(body), make([]byte, 18), time.Now().Unix()
	_, _ = rand.Read(nonce)
	digest := "sha-256=:" + base64.StdEncoding.EncodeToString(sum[:]) + ":"
	params := fmt.Sprintf(`("@method" "@authority" "@path" "@query" "content-digest");created=%d;expires=%d;nonce="%s";keyid="%x";alg="ed25519";tag="muster-control-1"`,
		now, now+60, base64.RawURLEncoding.EncodeToString(nonce), []byte(b.key.Public().(ed25519.PublicKey)))
	base := fmt.Sprintf("\"@method\": %s\n\"@authority\": %s\n\"@path\": %s\n\"@query\": ?\n\"content-digest\": %s\n\"@signature-params\": %s",
		method, b.authority, path, digest, params)
	return map[string]string{
		"Content-Digest": digest, "Signature-Input": "muster=" + params,
		"Signature": "muster=:" + base64.StdEncoding.EncodeToString(ed25519.Sign(b.key, []byte(base))) + ":",
	}
}

// ask sends a request to the site.
func (b *renting) ask(method, path string, body []byte, headers map[string]string) (int, string, http.Header) {
	b.Helper()
	r := must(http.NewRequestWithContext(b.Context(), method, b.site.URL+"/hosts/"+path, bytes.NewReader(body)))(b)
	for name, value := range headers {
		r.Header.Set(name, value)
	}
	return b.send(r)
}

func (b *renting) send(r *http.Request) (int, string, http.Header) {
	b.Helper()
	answer := must(http.DefaultTransport.RoundTrip(r))(b)
	defer answer.Body.Close()
	return answer.StatusCode, string(must(io.ReadAll(answer.Body))(b)), answer.Header
}

func TestWhatTheRenterSignsReachesTheHost(t *testing.T) {
	t.Parallel()
	b := rents(t, true)
	b.open(mine)
	status, said, header := b.ask("GET", "7/machine", nil, b.sign("GET", "/v1/leases/7", nil))
	var machine control.Status
	if err := json.Unmarshal([]byte(said), &machine); status != http.StatusOK || err != nil || machine.Metrics == nil || machine.Metrics.Units != 2 {
		t.Errorf("the status: %d %s, %v", status, said, err)
	}
	if got := header.Get("Content-Type"); got != "application/json" || header.Get("Cache-Control") != "no-store" || header.Get("Content-Security-Policy") != policy {
		t.Errorf("the status comes as %q, with %q", got, header)
	}
	for _, action := range []string{"start", "stop", "reboot", "reset"} {
		if status, said, _ := b.ask("POST", "7/machine/actions/"+action, nil, b.sign("POST", "/v1/leases/7/actions/"+action, nil)); status != http.StatusAccepted {
			t.Errorf("%s: %d %s", action, status, said)
		}
	}
	status, said, header = b.ask("GET", "7/machine/log", nil, b.sign("GET", "/v1/leases/7/log", nil))
	if kind := header.Get("Content-Type"); status != http.StatusOK || said != printedLog || kind != "application/octet-stream" || header.Get("X-Content-Type-Options") != "nosniff" {
		t.Errorf("the log: %d %q as %s", status, said, kind)
	}
	if got := b.host.was(); got != "status, start, stop, reboot, reset, log" {
		t.Errorf("the host was asked: %s", got)
	}
}

// dial opens a console with a first message, and returns what is said first.
func (b *renting) dial(greeting map[string]string) (*websocket.Conn, map[string]any) {
	b.Helper()
	conn, answer, err := websocket.Dial(b.Context(), b.site.URL+"/hosts/7/machine/console", nil)
	for err != nil && answer != nil && answer.StatusCode == http.StatusTooManyRequests { // those of before are being closed
		time.Sleep(10 * time.Millisecond)
		conn, answer, err = websocket.Dial(b.Context(), b.site.URL+"/hosts/7/machine/console", nil)
	}
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = conn.CloseNow() })
	if err := conn.Write(b.Context(), websocket.MessageText, must(json.Marshal(greeting))(b)); err != nil {
		b.Fatal(err)
	}
	_, said, err := conn.Read(b.Context())
	if err != nil {
		b.Fatal(err)
	}
	var first map[string]any
	if err := json.Unmarshal(said, &first); err != nil {
		b.Fatal(err)
	}
	if first["status"] != 101.0 {
		_ = conn.CloseNow()
	}
	return conn, first
}

func (b *renting) greeting() map[string]string {
	signed := b.sign("GET", "/v1/leases/7/console", nil)
	return map[string]string{
		"contentDigest": signed["Content-Digest"], "signatureInput": signed["Signature-Input"], "signature": signed["Signature"],
	}
}

func TestConsole(t *testing.T) {
	t.Parallel()
	b := rents(t, true)
	if _, first := b.dial(b.greeting()); first["status"] != 401.0 || first["type"] != "urn:muster:problem:session" {
		t.Errorf("without a session: %v", first)
	}
	b.open(mine)
	conn, first := b.dial(b.greeting())
	if first["status"] != 101.0 {
		t.Fatalf("the console was not opened: %v", first)
	}
	machine := <-b.host.machines
	if err := conn.Write(t.Context(), websocket.MessageBinary, []byte("ls\r")); err != nil {
		t.Fatal(err)
	}
	typed := make([]byte, 3)
	if _, err := io.ReadFull(machine, typed); err != nil || string(typed) != "ls\r" {
		t.Errorf("the machine got %q, %v", typed, err)
	}
	must(machine.Write([]byte("login: ")))(t)
	if kind, said, err := conn.Read(t.Context()); err != nil || kind != websocket.MessageBinary || string(said) != "login: " {
		t.Errorf("the renter got %q, %v", said, err)
	}
	_ = machine.Close()
	_, _, err := conn.Read(t.Context())
	var closed websocket.CloseError
	if !errors.As(err, &closed) || closed.Reason != "the machine's console has closed" {
		t.Errorf("closed with %v", err)
	}
}

func TestConsolesAreNobodyElses(t *testing.T) {
	t.Parallel()
	b := rents(t, true)
	b.open(mine)
	_, answer, err := websocket.Dial(t.Context(), b.site.URL+"/hosts/7/machine/console",
		&websocket.DialOptions{HTTPHeader: http.Header{"Origin": {"https://evil.example"}}})
	if err == nil || answer == nil || answer.StatusCode != http.StatusForbidden {
		t.Errorf("a page of another site opened a console: %v", err)
	}
	for name, alter := range map[string]func(map[string]string){
		"no signature":       func(g map[string]string) { clear(g) },
		"another signature":  func(g map[string]string) { g["signature"] = b.greeting()["signature"] },
		"a status's":         func(g map[string]string) { g["signature"] = b.sign("GET", "/v1/leases/7", nil)["Signature"] },
		"another header":     func(g map[string]string) { g["signature"] += "\r\nX-Evil: 1" },
		"a header that long": func(g map[string]string) { g["signatureInput"] += strings.Repeat(" ", mostHostHeader) },
	} {
		g := b.greeting()
		alter(g)
		if _, first := b.dial(g); first["status"] != 401.0 && first["status"] != 400.0 {
			t.Errorf("%s: %v", name, first)
		}
	}
	g := b.greeting()
	if _, first := b.dial(g); first["status"] != 101.0 {
		t.Errorf("the renter's own: %v", first)
	}
	if _, first := b.dial(g); first["type"] != "urn:muster:problem:replay" {
		t.Errorf("sent again: %v", first)
	}
	if got := b.host.was(); got != "console" {
		t.Errorf("the host was asked: %s", got)
	}
}

// Whoever sits between a renter and a host, as the site does, can ask for nothing that was not signed.
func TestNothingPassesThatWasNotSigned(t *testing.T) {
	t.Parallel()
	b := rents(t, true)
	b.open(mine)
	stop := b.sign("POST", "/v1/leases/7/actions/stop", nil)
	with := func(headers map[string]string, name, value string) map[string]string {
		out := map[string]string{name: value}
		for n, v := range headers {
			if n != name {
				out[n] = v
			}
		}
		return out
	}
	for name, test := range map[string]struct {
		method, path string
		body         string
		headers      map[string]string
		want         int
	}{
		"no signature":            {"GET", "7/machine", "", nil, 401},
		"another action's":        {"POST", "7/machine/actions/reset", "", stop, 401},
		"another lease's":         {"POST", "9/machine/actions/stop", "", stop, 401},
		"another method's":        {"GET", "7/machine", "", b.sign("POST", "/v1/leases/7", nil), 401},
		"a lease that is unknown": {"POST", "11/machine/actions/stop", "", stop, 404},
		"a body":                  {"POST", "7/machine/actions/stop", "{}", stop, 413},
		"a body that long":        {"PUT", "7/machine/spec", strings.Repeat(" ", 2<<20+1), stop, 413},
		"an action that is not passed on": {
			"POST", "7/machine/actions/rebuild", "", b.sign("POST", "/v1/leases/7/actions/rebuild", nil), 404,
		},
		"a path of the host":       {"GET", "7/v1/leases/7", "", b.sign("GET", "/v1/leases/7", nil), 404},
		"a path that is encoded":   {"GET", "7%2Fmachine/..%2f..%2f9/machine", "", stop, 404},
		"a lease that is a path":   {"GET", "7%2F..%2F9/machine", "", stop, 404},
		"a lease that is a host":   {"GET", "127.0.0.1/machine", "", stop, 404},
		"a lease with a sign":      {"GET", "+7/machine", "", stop, 404},
		"a lease that is too long": {"GET", "18446744073709551623/machine", "", stop, 404},
		"another site's page": {
			"POST", "7/machine/actions/stop", "", with(stop, "Origin", "https://evil.example"), 403,
		},
		"another site's page, by its fetch": {"POST", "7/machine/actions/stop", "", with(stop, "Sec-Fetch-Site", "cross-site"), 403},
		"a signature that long":             {"POST", "7/machine/actions/stop", "", with(stop, "Signature", strings.Repeat("x", mostHostHeader+1)), 400},
		"bytes that are no text":            {"POST", "7/machine/actions/stop", "", with(stop, "Signature", "muster=:\xff:"), 400},
	} {
		if status, said, _ := b.ask(test.method, test.path, []byte(test.body), test.headers); status != test.want {
			t.Errorf("%s: %d %s", name, status, said)
		}
	}
	r := must(http.NewRequestWithContext(t.Context(), "POST", b.site.URL+"/hosts/7/machine/actions/stop", nil))(t)
	for name, value := range stop {
		r.Header[name] = []string{value, value}
	}
	if status, said, _ := b.send(r); status != http.StatusBadRequest {
		t.Errorf("two signatures: %d %s", status, said)
	}
	if got := b.host.was(); got != "" {
		t.Errorf("the host was asked: %s", got)
	}
	// The signature itself was good all along, and a query is neither passed on nor in the way.
	if status, said, _ := b.ask("POST", "7/machine/actions/stop?x=1", nil, stop); status != http.StatusAccepted {
		t.Errorf("what was signed: %d %s", status, said)
	}
	if status, said, _ := b.ask("POST", "7/machine/actions/stop", nil, stop); status != http.StatusUnauthorized || !strings.Contains(said, "problem:replay") {
		t.Errorf("sent again: %d %s", status, said)
	}
}

// A badHost answers as it likes, with a key that its offer names.
func badHost(t testing.TB, answer http.HandlerFunc) attest.Endpoint {
	key := must(attest.NewKey())(t)
	server := httptest.NewUnstartedServer(answer)
	server.TLS = must(attest.TLSConfig(key))(t)
	server.StartTLS()
	t.Cleanup(server.Close)
	return attest.Endpoint{URL: server.URL, Key: must(attest.KeyHash(key.Public()))(t)}
}

func TestHostsAnswersAreNotBelieved(t *testing.T) {
	t.Parallel()
	b := rents(t, true)
	for name, test := range map[string]struct {
		answer http.HandlerFunc
		want   int
		says   string
	}{
		"markup": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "text/html")
			_, _ = w.Write([]byte("<script>alert(1)</script>"))
		}, 502, "not JSON"},
		"a redirect": {func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "http://169.254.169.254/", http.StatusFound)
		}, 502, "answers 302"},
		"an endless answer": {func(w http.ResponseWriter, r *http.Request) {
			for part := bytes.Repeat([]byte(" "), 1<<16); r.Context().Err() == nil; {
				if _, err := w.Write(part); err != nil {
					return
				}
			}
		}, 502, "more than"},
		"endless headers": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("X", strings.Repeat("x", 64<<10))
		}, 502, "cannot be reached"},
		"no answer": {func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }, 502, "cannot be reached"},
	} {
		b.known[mine] = badHost(t, test.answer)
		if status, said, header := b.ask("GET", "7/machine", nil, nil); status != test.want || !strings.Contains(said, test.says) ||
			header.Get("Content-Type") != "application/problem+json" || header.Get("Location") != "" {
			t.Errorf("%s: %d %.200s, %v", name, status, said, header)
		}
		if test.says == "not JSON" {
			continue // as a log is not
		}
		if status, said, header := b.ask("GET", "7/machine/log", nil, nil); status != test.want || !strings.Contains(said, test.says) ||
			header.Get("Content-Type") != "application/problem+json" {
			t.Errorf("%s, of a log: %d %.200s, %v", name, status, said, header)
		}
	}
	b.known[mine] = badHost(t, func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusForbidden)
		_, _ = w.Write([]byte("<script>alert(1)</script>"))
	})
	if status, said, _ := b.ask("GET", "7/machine/log", nil, nil); status != http.StatusBadGateway || !strings.Contains(said, "not JSON") {
		t.Errorf("a refusal that is no problem: %d %.200s", status, said)
	}
}

func TestHeadersStayWhereTheyBelong(t *testing.T) {
	t.Parallel()
	b := rents(t, true)
	came := make(chan *http.Request, 1)
	b.known[mine] = badHost(t, func(w http.ResponseWriter, r *http.Request) {
		came <- r
		for name, value := range map[string]string{
			"Set-Cookie": "a=b", "Access-Control-Allow-Origin": "*", "Content-Security-Policy": "default-src *", "Location": "/x",
			"Clear-Site-Data": `"*"`, "Content-Type": "text/html", "Retry-After": "7", "Content-Disposition": "attachment",
		} {
			w.Header().Set(name, value)
		}
		w.WriteHeader(http.StatusTooManyRequests)
		_, _ = w.Write([]byte(`{"type":"urn:muster:problem:busy"}`))
	})
	_, said, header := b.ask("GET", "7/machine?lease=9", nil, map[string]string{
		"Cookie": "a=b", "Authorization": "Bearer x", "X-Forwarded-For": "10.0.0.1", "Host": "evil.example", "Upgrade": "websocket",
		"Signature": "muster=:AA==:",
	})
	r := <-came
	if r.Host != strings.TrimPrefix(b.known[mine].URL, "https://") || r.URL.String() != "/v1/leases/7" {
		t.Errorf("the host was asked for %s at %s", r.URL, r.Host)
	}
	delete(r.Header, "User-Agent")
	delete(r.Header, "Connection")
	if len(r.Header) != 1 || r.Header.Get("Signature") != "muster=:AA==:" {
		t.Errorf("the host was told %v", r.Header)
	}
	if header.Get("Content-Type") != "application/problem+json" || header.Get("Content-Security-Policy") != policy || header.Get("Retry-After") != "7" {
		t.Errorf("%s with %v", said, header)
	}
	for _, name := range []string{"Set-Cookie", "Access-Control-Allow-Origin", "Location", "Clear-Site-Data", "Content-Disposition"} {
		if header.Get(name) != "" {
			t.Errorf("the host set %s", name)
		}
	}
}

func TestOnlyTheHostThatTheOfferNamesIsAsked(t *testing.T) {
	t.Parallel()
	b := rents(t, true)
	b.open(mine)
	other := b.at
	other.Key[0] ^= 1
	b.known[mine] = other
	if status, said, _ := b.ask("GET", "7/machine", nil, b.sign("GET", "/v1/leases/7", nil)); status != http.StatusBadGateway || !strings.Contains(said, problemOtherKey) {
		t.Errorf("another key: %d %s", status, said)
	}
	if _, first := b.dial(b.greeting()); first["type"] != problemOtherKey {
		t.Errorf("another key, of a console: %v", first)
	}
	for _, url := range []string{"http://127.0.0.1", "file:///etc/passwd", "https://user@host.example", "", "https://"} {
		b.known[mine] = attest.Endpoint{URL: url, Key: b.at.Key}
		if status, said, _ := b.ask("GET", "7/machine", nil, nil); status != http.StatusBadGateway || !strings.Contains(said, "not the URL of a host") {
			t.Errorf("%q: %d %s", url, status, said)
		}
	}
	if got := b.host.was(); got != "" {
		t.Errorf("the host was asked: %s", got)
	}
}

func TestPrivateAddressesAreNotReached(t *testing.T) {
	t.Parallel()
	b := rents(t, false)
	asked := make(chan struct{}, 10)
	at := badHost(t, func(http.ResponseWriter, *http.Request) { asked <- struct{}{} })
	port := at.URL[strings.LastIndex(at.URL, ":"):]
	for _, host := range []string{"127.0.0.1", "localhost", "[::ffff:127.0.0.1]", "0.0.0.0", "2130706433"} {
		b.known[mine] = attest.Endpoint{URL: "https://" + host + port, Key: at.Key}
		status, said, _ := b.ask("GET", "7/machine", nil, nil)
		if status != http.StatusBadGateway || strings.Contains(said, "127.0.0.1") {
			t.Errorf("%s: %d %s", host, status, said)
		}
		if _, first := b.dial(b.greeting()); first["type"] != problemUnreachable {
			t.Errorf("%s, of a console: %v", host, first)
		}
	}
	if len(asked) > 0 {
		t.Error("a private address was asked")
	}
}

func TestVisitorsHaveLimits(t *testing.T) {
	t.Parallel()
	b := rents(t, true)
	b.known[mine] = badHost(t, func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) })
	for range 20 * hostBurst {
		status, _, header := b.ask("GET", "7/machine", nil, nil)
		if status == http.StatusTooManyRequests {
			if header.Get("Retry-After") == "" {
				t.Error("it is not said when to come again")
			}
			return
		}
	}
	t.Error("a visitor can ask without end")
}

func TestWithoutHostsNothingIsPassedOn(t *testing.T) {
	t.Parallel()
	site := httptest.NewServer(must(handler(http.NotFoundHandler(), nil, nil))(t))
	defer site.Close()
	r := must(http.NewRequestWithContext(t.Context(), "POST", site.URL+"/hosts/7/machine/actions/stop", nil))(t)
	answer := must(http.DefaultTransport.RoundTrip(r))(t)
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusMethodNotAllowed {
		t.Errorf("answered %d", answer.StatusCode)
	}
}
