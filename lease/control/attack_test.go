package control

import (
	"bufio"
	"context"
	"crypto/ed25519"
	"crypto/tls"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/dunglas/httpsfv"

	"github.com/muster-network/muster/host/attest"
)

// request is a signed one, by the server's clock.
func (b *bench) request(c *Credential, method, path, body string) *http.Request {
	b.Helper()
	r := must(http.NewRequestWithContext(b.Context(), method, strings.TrimSuffix(b.at.URL, "/offer")+path, strings.NewReader(body)))(b)
	if body != "" {
		r.Header.Set("Content-Type", "application/json")
	}
	setDigest(r, []byte(body))
	if err := sign(r, c.key, b.server.now()); err != nil {
		b.Fatal(err)
	}
	return r
}

// raw sends a request and reads the problem in the answer, if it has one.
func (b *bench) raw(r *http.Request) (status int, p Problem) {
	b.Helper()
	if r.ContentLength > largeBody || r.ContentLength < 0 {
		r.Header.Set("Expect", "100-continue")
	}
	resp, err := (&http.Client{Transport: &http.Transport{
		TLSClientConfig: attest.Pinned(b.at.Key), DisableKeepAlives: true, ExpectContinueTimeout: time.Minute,
	}}).Do(r)
	if err != nil {
		b.Fatal(err)
	}
	defer resp.Body.Close()
	body := must(io.ReadAll(resp.Body))(b)
	if resp.StatusCode >= 400 {
		if kind := resp.Header.Get("Content-Type"); kind != problemType {
			b.Errorf("%s %s: an answer %d of type %q", r.Method, r.URL, resp.StatusCode, kind)
		}
		if err := json.Unmarshal(body, &p); err != nil || p.Status != resp.StatusCode || p.Now.IsZero() {
			b.Errorf("%s %s: not a problem: %s", r.Method, r.URL, body)
		}
	}
	return resp.StatusCode, p
}

// opened is a credential whose session is open.
func (b *bench) opened(lease uint64, permissions ...Permission) *Credential {
	b.Helper()
	c := b.credential(lease, permissions...)
	if err := b.client(c).Open(b.Context()); err != nil {
		b.Fatal(err)
	}
	return c
}

const portsBody = `{"ports":[{"protocol":"tcp","port":80}]}`

// Whatever of a signed request is altered, it does nothing.
func TestAlteredRequestsAreRefused(t *testing.T) {
	t.Parallel()
	b := start(t)
	c, other := b.opened(mine), b.opened(mineToo)
	path := leaseURL("7", "/ports")
	if status, _ := b.raw(b.request(c, "PUT", path, portsBody)); status != 204 {
		t.Fatalf("the request as it was signed: %d", status)
	}
	b.host.was()
	alterInput := func(from, to string) func(*http.Request) {
		return func(r *http.Request) {
			before := r.Header.Get("Signature-Input")
			after := strings.Replace(before, from, to, 1)
			if before == after {
				t.Errorf("there is no %s in %s", from, before)
			}
			r.Header.Set("Signature-Input", after)
		}
	}
	for name, alter := range map[string]func(*http.Request){
		"body": func(r *http.Request) {
			r.Body = io.NopCloser(strings.NewReader(strings.Replace(portsBody, "80", "81", 1)))
		},
		"body and digest": func(r *http.Request) {
			body := strings.Replace(portsBody, "80", "81", 1)
			r.Body = io.NopCloser(strings.NewReader(body))
			setDigest(r, []byte(body))
		},
		"no body":               func(r *http.Request) { r.Body, r.ContentLength = http.NoBody, 0 },
		"path":                  func(r *http.Request) { r.URL.Path = leaseURL("7", "/spec") },
		"path of another lease": func(r *http.Request) { r.URL.Path = leaseURL("8", "/ports") },
		"path, encoded":         func(r *http.Request) { r.URL.RawPath = leaseURL("%37", "/ports") },
		"query":                 func(r *http.Request) { r.URL.RawQuery = "x=1" },
		"authority":             func(r *http.Request) { r.Host = "other.example" },
		"another algorithm":     func(r *http.Request) { r.Header.Set("Content-Digest", "sha-512=:AAAA:") },
		"two digests":           func(r *http.Request) { r.Header.Add("Content-Digest", r.Header.Get("Content-Digest")) },
		"no digest":             func(r *http.Request) { r.Header.Del("Content-Digest") },
		"no signature":          func(r *http.Request) { r.Header.Del("Signature") },
		"no input":              func(r *http.Request) { r.Header.Del("Signature-Input") },
		"neither": func(r *http.Request) {
			r.Header.Del("Signature")
			r.Header.Del("Signature-Input")
		},
		"two signatures":  func(r *http.Request) { r.Header.Add("Signature", r.Header.Get("Signature")) },
		"two members":     func(r *http.Request) { r.Header.Set("Signature", r.Header.Get("Signature")+", b=:AAAA:") },
		"other label":     func(r *http.Request) { r.Header.Set("Signature", "x"+r.Header.Get("Signature")) },
		"short signature": func(r *http.Request) { r.Header.Set("Signature", "muster=:AAAA:") },
		"no dictionary":   func(r *http.Request) { r.Header.Set("Signature", "{{{") },
		"nonce":           alterInput(`nonce="`, `nonce="x`),
		"no nonce":        alterInput(";nonce=", ";other="),
		"short nonce": func(r *http.Request) {
			r.Header.Set("Signature-Input", resignedWith(t, r, c, func(p *httpsfv.Params) { p.Add("nonce", "x") }))
		},
		"created":          alterInput("created=1", "created=2"),
		"created is text":  alterInput("created=", `created="x";c=`),
		"created is huge":  alterInput("created=", "created=999999"),
		"expires":          alterInput("expires=1", "expires=2"),
		"no alg":           alterInput(`;alg="ed25519"`, ""),
		"other alg":        alterInput("ed25519", "hmac-sha256"),
		"other tag":        alterInput("muster-control-1", "muster-control-2"),
		"key":              alterInput(`keyid="`, `keyid="`+other.Session.Key.Hex()[2:4]),
		"another's key":    alterInput(c.Session.Key.Hex()[2:], other.Session.Key.Hex()[2:]),
		"key in capitals":  alterInput(c.Session.Key.Hex()[2:], strings.ToUpper(c.Session.Key.Hex()[2:])+" "),
		"fewer components": alterInput(` "content-digest"`, ""),
		"more components":  alterInput(` "content-digest"`, ` "content-digest" "content-type"`),
		"other order":      alterInput(`"@method" "@authority"`, `"@authority" "@method"`),
		"parameters":       alterInput(`"@path"`, `"@path";req`),
		"signed by another": func(r *http.Request) {
			input := r.Header.Get("Signature-Input")
			if err := sign(r, other.key, time.Now()); err != nil {
				t.Fatal(err)
			}
			r.Header.Set("Signature-Input", input)
		},
	} {
		r := b.request(c, "PUT", path, portsBody)
		alter(r)
		status, p := b.raw(r)
		if status != 401 {
			t.Errorf("%s: %d %+v", name, status, p)
		}
		b.untouched(name)
	}
	r := b.request(c, "GET", leaseURL("7", ""), "")
	r.Method = "HEAD"
	resp := must((&http.Client{Transport: &http.Transport{TLSClientConfig: attest.Pinned(b.at.Key)}}).Do(r))(t)
	if resp.Body.Close(); resp.StatusCode != 401 {
		t.Errorf("another method: %d", resp.StatusCode)
	}
	b.untouched("another method")
}

// resignedWith signs a request again, with other parameters, and gives its Signature-Input.
func resignedWith(t *testing.T, r *http.Request, c *Credential, change func(*httpsfv.Params)) string {
	t.Helper()
	dictionary := must(httpsfv.UnmarshalDictionary(r.Header.Values("Signature-Input")))(t)
	m, _ := dictionary.Get(signatureLabel)
	input := m.(httpsfv.InnerList)
	change(input.Params)
	base := must(signatureBase(r, input))(t)
	signatures := httpsfv.NewDictionary()
	signatures.Add(signatureLabel, httpsfv.NewItem(ed25519.Sign(c.key, base)))
	r.Header.Set("Signature", must(httpsfv.Marshal(signatures))(t))
	return must(httpsfv.Marshal(dictionary))(t)
}

func TestReplaysAreRefused(t *testing.T) {
	t.Parallel()
	b := start(t)
	c := b.opened(mine)
	r := b.request(c, "POST", leaseURL("7", "/actions/reboot"), "")
	if status, p := b.raw(r); status != 202 {
		t.Fatalf("%d %+v", status, p)
	}
	b.host.was()
	again := func(when string) {
		if status, p := b.raw(r.Clone(t.Context())); status != 401 {
			t.Errorf("%s: %d %+v", when, status, p)
		}
		b.untouched(when)
	}
	again("at once")
	if err := b.client(c).Open(t.Context()); err != nil { // opening it again forgets nothing
		t.Fatal(err)
	}
	again("after the session was opened again")
	b.ahead.Store(int64(requestLife - time.Second))
	again("at the end of its life")
	b.ahead.Store(int64(requestLife + time.Second))
	again("after its life")
	b.ahead.Store(0)
	b.server.started.Store(time.Now().Add(time.Minute).Unix())
	again("when the server has started since")
	r = b.request(c, "POST", leaseURL("7", "/actions/reboot"), "")
	if _, p := b.raw(r); p.Type != problemClock {
		t.Errorf("one that the server may have forgotten: %+v", p)
	}
	b.untouched("before the start")
}

func TestClocksAreTold(t *testing.T) {
	t.Parallel()
	b := start(t)
	c := b.opened(mine)
	for name, test := range map[string]struct {
		off time.Duration
		ok  bool
	}{
		"behind":          {-requestLife - 2*time.Second, false},
		"a little behind": {-requestLife / 2, true},
		"a little ahead":  {clockSkew / 2, true},
		"ahead":           {clockSkew + 5*time.Second, false},
	} {
		r := b.request(c, "GET", leaseURL("7", ""), "")
		b.server.started.Store(0)
		if err := sign(r, c.key, time.Now().Add(test.off)); err != nil {
			t.Fatal(err)
		}
		status, p := b.raw(r)
		if test.ok && status != 200 {
			t.Errorf("%s: %d %+v", name, status, p)
		}
		if !test.ok && (p.Type != problemClock || !strings.Contains(p.Detail, p.Now.Format("2006-01-02T15:"))) {
			t.Errorf("%s: %d %+v", name, status, p)
		}
	}
	r := b.request(c, "GET", leaseURL("7", ""), "")
	r.Header.Set("Signature-Input", resignedWith(t, r, c, func(p *httpsfv.Params) { p.Add("expires", time.Now().Add(time.Hour).Unix()) }))
	if _, p := b.raw(r); p.Type != problemClock {
		t.Errorf("a request that counts for an hour: %+v", p)
	}
}

func TestSessionsRunOut(t *testing.T) {
	t.Parallel()
	b := start(t)
	c := b.opened(mine)
	b.ahead.Store(int64(time.Hour + time.Second))
	if status, p := b.raw(b.request(c, "GET", leaseURL("7", ""), "")); status != 401 || p.Type != problemSession {
		t.Errorf("%d %+v", status, p)
	}
	b.untouched("a session that has run out")
}

func TestBodiesHaveLimits(t *testing.T) {
	t.Parallel()
	b := start(t)
	c := b.opened(mine)
	huge := `{"keys":["` + strings.Repeat("x", maxSmallBody) + `"]}`
	if status, p := b.raw(b.request(c, "POST", leaseURL("7", "/keys"), huge)); status != 413 {
		t.Errorf("a huge body: %d %+v", status, p)
	}
	// Its length is not told.
	r := b.request(c, "POST", leaseURL("7", "/keys"), huge)
	r.Body, r.ContentLength = io.NopCloser(strings.NewReader(huge)), -1
	if status, p := b.raw(r); status != 413 {
		t.Errorf("a huge body of unknown length: %d %+v", status, p)
	}
	for name, body := range map[string]string{
		"nesting":        strings.Repeat(`{"keys":[`, maxSmallBody/10),
		"closed nesting": strings.Repeat("[", 20_000) + strings.Repeat("]", 20_000),
		"number":         `{"keys":1e999}`, "null": "null", "half": `{"keys":`, "other": `{"kez":[]}`, "not UTF-8": "{\"keys\":[\"\xff\"]}",
		"twice": `{"keys":[],"keys":["x"]}`, "empty": "", "secret": `{"keys":["-----BEGIN OPENSSH PRIVATE KEY-----"]}`,
	} {
		status, p := b.raw(b.request(c, "POST", leaseURL("7", "/keys"), body))
		if status != 400 && status != 422 {
			t.Errorf("%s: %d %+v", name, status, p)
		}
		if len(p.Detail) > 2000 {
			t.Errorf("%s: the answer has %d bytes", name, len(p.Detail))
		}
	}
	b.untouched("a bad body")

}

// A body that comes slowly, of a renter or of a stranger, is not waited for.
func TestBodiesCome(t *testing.T) {
	t.Parallel()
	b := start(t, func(c *Config) { c.Limits.Body = 3 * time.Second })
	c := b.opened(mine)
	signed := b.request(c, "POST", leaseURL("7", "/keys"), `{"keys":[]}`)
	for name, headers := range map[string]string{
		"renter's body":   "Signature: " + signed.Header.Get("Signature") + "\r\nSignature-Input: " + signed.Header.Get("Signature-Input") + "\r\nContent-Digest: " + signed.Header.Get("Content-Digest") + "\r\n\r\n{",
		"stranger's body": "\r\n{",
	} {
		conn := b.dial()
		must(io.WriteString(conn, "POST /v1/leases/7/keys HTTP/1.1\r\nHost: "+signed.Host+"\r\nContent-Length: 1000\r\n"+headers))(t)
		b.closes(name, conn)
	}
}

func (b *bench) dial() net.Conn {
	b.Helper()
	address := strings.TrimSuffix(strings.TrimPrefix(b.at.URL, "https://"), "/offer")
	conn := must(tls.Dial("tcp", address, attest.Pinned(b.at.Key)))(b)
	b.Cleanup(func() { conn.Close() })
	return conn
}

// closes fails unless the server ends a connection by itself.
func (b *bench) closes(name string, conn net.Conn) {
	b.Helper()
	if err := conn.SetReadDeadline(time.Now().Add(time.Minute)); err != nil {
		b.Fatal(err)
	}
	reader := bufio.NewReader(conn)
	for {
		if _, err := reader.ReadByte(); err != nil {
			if e, ok := err.(net.Error); ok && e.Timeout() {
				b.Errorf("%s: the server waits", name)
			}
			return
		}
	}
}

func TestHeadersHaveLimits(t *testing.T) {
	t.Parallel()
	b := start(t, func(c *Config) { c.Limits.Header = 3 * time.Second })
	conn := b.dial()
	must(io.WriteString(conn, "GET /v1 HTTP/1.1\r\nHost: x\r\nX-Slow"))(t)
	b.closes("a slow header", conn)
	conn = b.dial()
	_, _ = io.WriteString(conn, "GET /v1 HTTP/1.1\r\nHost: x\r\nX: "+strings.Repeat("x", 10*maxHeader)+"\r\n\r\n")
	line, _ := bufio.NewReader(conn).ReadString('\n')
	if line != "" && !strings.Contains(line, "431") {
		t.Errorf("a long header: %q", line)
	}
	// A connection that says nothing at all.
	address := strings.TrimSuffix(strings.TrimPrefix(b.at.URL, "https://"), "/offer")
	silent := must(net.Dial("tcp", address))(t)
	defer silent.Close()
	b.closes("silence", silent)
}

func TestConnectionsHaveLimits(t *testing.T) {
	t.Parallel()
	b := start(t, func(c *Config) { c.Limits.ConnectionsPerSource = 2 })
	first := b.dial()
	b.dial()
	address := strings.TrimSuffix(strings.TrimPrefix(b.at.URL, "https://"), "/offer")
	if conn, err := tls.Dial("tcp", address, attest.Pinned(b.at.Key)); err == nil {
		conn.Close()
		t.Error("a third connection of one address is open")
	}
	first.Close()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	for ctx.Err() == nil { // the server sees the end of the first a moment later
		if conn, err := tls.Dial("tcp", address, attest.Pinned(b.at.Key)); err == nil {
			conn.Close()
			return
		}
	}
	t.Error("no place is free when one has gone")
}

// Limits hold before any signature is looked at, and a stranger does not use up the renter's.
func TestRequestsHaveLimits(t *testing.T) {
	t.Parallel()
	hourly := Rate{time.Hour, 3}
	for name, change := range map[string]func(*Limits){
		"address":          func(l *Limits) { l.Source = hourly },
		"address of lease": func(l *Limits) { l.LeaseSource = hourly },
		"opening":          func(l *Limits) { l.Open = hourly },
	} {
		b := start(t, func(c *Config) { change(&c.Limits) })
		ask := func(from string) int {
			r := httptest.NewRequest("GET", leaseURL("7", ""), http.NoBody)
			if name == "opening" {
				r = httptest.NewRequest("POST", sessionsPath, strings.NewReader("{}"))
			}
			r.RemoteAddr = from
			w := httptest.NewRecorder()
			b.server.Handler().ServeHTTP(w, r)
			if w.Code == http.StatusTooManyRequests && w.Header().Get("Retry-After") == "" {
				t.Errorf("%s: it does not say when to come again", name)
			}
			return w.Code
		}
		for i := range 5 {
			if got := ask("192.0.2.1:99"); (got == http.StatusTooManyRequests) != (i >= 3) {
				t.Errorf("%s: request %d gets %d", name, i, got)
			}
		}
		if got := ask("192.0.2.2:99"); got == http.StatusTooManyRequests {
			t.Errorf("%s: another address gets %d", name, got)
		}
		for i, from := range []string{"[2001:db8::1]:9", "[2001:db8::2]:9", "[2001:db8::3]:9", "[2001:db8::4]:9"} {
			if got := ask(from); (got == http.StatusTooManyRequests) != (i >= 3) {
				t.Errorf("%s: request %d of one IPv6 network gets %d", name, i, got)
			}
		}
	}
	b := start(t, func(c *Config) { c.Limits.Lease = hourly })
	credential := b.opened(mine)
	for i := range 5 {
		for range 3 { // a stranger's
			r := b.request(b.credential(mine), "GET", leaseURL("7", ""), "")
			if status, _ := b.raw(r); status != 401 {
				t.Errorf("a stranger gets %d", status)
			}
		}
		if status, _ := b.raw(b.request(credential, "GET", leaseURL("7", ""), "")); (status == http.StatusTooManyRequests) != (i >= 3) {
			t.Errorf("the renter's request %d gets %d", i, status)
		}
	}
}

// One session's nonces take a bounded place.
func TestNoncesHaveLimits(t *testing.T) {
	t.Parallel()
	now := time.Now()
	s := &openSession{nonces: map[string]time.Time{}}
	for i := range maxNonces {
		if p := s.use(string(rune(i)), now.Add(time.Minute), now); p != nil {
			t.Fatal(p)
		}
	}
	if p := s.use("one more", now.Add(time.Minute), now); p == nil || p.Type != problemBusy {
		t.Errorf("one more: %+v", p)
	}
	if p := s.use("later", now.Add(2*time.Minute), now.Add(time.Minute)); p != nil || len(s.nonces) != 1 {
		t.Errorf("when the others have run out: %+v, %d", p, len(s.nonces))
	}
}

func TestSessionsHaveLimits(t *testing.T) {
	t.Parallel()
	now := time.Now()
	s := sessions{open: map[sessionID]*openSession{}}
	c := DraftCredential(start(t).deployment, mine, now.Add(time.Hour), MaySee)
	for i := range 3 * sessionsPerLease {
		session := c.Session
		session.Key[0], session.Expires = byte(i), uint64(now.Unix()+100+int64(i))
		s.add(session, [20]byte{1}, now)
	}
	if len(s.open) != sessionsPerLease {
		t.Errorf("%d sessions of one lease", len(s.open))
	}
	other := c.Session
	other.Lease = theirs
	s.add(other, [20]byte{2}, now.Add(time.Hour/2))
	if len(s.open) != 1 {
		t.Errorf("%d sessions, when all but one have run out", len(s.open))
	}
}
