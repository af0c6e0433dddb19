package fleet

import (
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/tls"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// A token enrols one server once, and only until it expires.
func TestTokens(t *testing.T) {
	o := startOffice(t)
	good := testchain.Must(o.MakeToken("a", time.Hour))(t)
	read := testchain.Must(ParseToken("  " + good.String() + "\n"))(t)
	if read.Name != "a" || read.Hub != o.bus.at {
		t.Errorf("the token says %+v", read)
	}
	dir := t.TempDir()
	if err := Enrol(t.Context(), dir, good.String()); err != nil {
		t.Fatal(err)
	}
	if err := Enrol(t.Context(), dir, good.String()); err != nil { // a service that starts again
		t.Errorf("again, with the folder: %v", err)
	}
	for name, path := range map[string]string{"key": "server.key", "about": "server.json"} {
		if info, err := os.Stat(filepath.Join(dir, path)); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("the file with the %s has mode %v, error %v", name, info.Mode(), err)
		}
	}

	expired := newToken(good.Hub, good.Authority, "b")
	if err := o.book.putToken(expired, time.Now().Add(-time.Second)); err != nil {
		t.Fatal(err)
	}
	unknown, other := newToken(good.Hub, good.Authority, "c"), testchain.Must(o.MakeToken("d", time.Hour))(t)
	other.Authority = slices.Clone(other.Authority)
	other.Authority[0] ^= 1
	for name, token := range map[string]Token{"used": good, "expired": expired, "unknown": unknown, "of another authority": other} {
		if err := Enrol(t.Context(), t.TempDir(), token.String()); err == nil {
			t.Errorf("a token that is %s enrols", name)
		}
	}
	for _, text := range []string{"", "x", tokenPrefix, good.String()[:40], strings.Replace(good.String(), tokenPrefix, "", 1)} {
		if _, err := ParseToken(text); !errors.Is(err, ErrToken) {
			t.Errorf("%q: %v", text, err)
		}
	}
	for _, name := range []string{"", "A", "a.b", "a b", "*", ">", strings.Repeat("a", 64), "-a"} {
		if _, err := o.MakeToken(name, time.Hour); err == nil {
			t.Errorf("a server may be called %q", name)
		}
	}
}

// Of many that use a token at once, one is enrolled.
func TestTokenIsUsedOnce(t *testing.T) {
	o := startOffice(t)
	token := testchain.Must(o.MakeToken("a", time.Hour))(t).String()
	won := make(chan bool, 8)
	testchain.Together(cap(won), func(int) { won <- Enrol(t.Context(), t.TempDir(), token) == nil })
	n := 0
	for range cap(won) {
		if <-won {
			n++
		}
	}
	if n != 1 {
		t.Errorf("%d servers were enrolled", n)
	}
}

// Whoever has no certificate of the fleet, or another's, is not let in.
func TestStrangersAreNotLetIn(t *testing.T) {
	o := startOffice(t)
	i := o.enrol("a", 1)
	other := testchain.Must(openAuthority(t.TempDir()))(t)
	_, key, _ := ed25519.GenerateKey(rand.Reader)
	stranger := &identity{about: i.about, key: key}
	csr := testchain.Must(stranger.request())(t)
	foreign := testchain.Must(other.issueServer("a", csr))(t)
	stolen := testchain.Must(o.authority.issueServer("a", csr))(t) // of this authority, for a key that is not a's
	for name, cert := range map[string]*tls.Certificate{
		"no certificate": {}, "another authority's": {Certificate: [][]byte{foreign.Raw}, PrivateKey: key},
		"another key": {Certificate: [][]byte{stolen.Raw}, PrivateKey: key},
	} {
		config := pinned(fingerprint(i.authority), func(*tls.CertificateRequestInfo) (*tls.Certificate, error) { return cert, nil })
		if nc, err := i.dial(config, nats.MaxReconnects(0)); err == nil {
			nc.Close()
			t.Errorf("with %s, one is let in", name)
		}
	}
	if nc, err := i.dial(pinned(fingerprint(i.authority), nil), nats.UserInfo("hub", "x"), nats.MaxReconnects(0)); err == nil {
		nc.Close()
		t.Error("whoever says to be the hub is let in")
	}
	if nc, err := i.dial(pinned(fingerprint(other.cert), nil)); err == nil {
		nc.Close()
		t.Error("a hub that is not the token's is believed")
	}
}

// A server can speak for itself and hear what is for it, and nothing else.
func TestServersKeepToThemselves(t *testing.T) {
	o := startOffice(t)
	a, b := o.enrol("a", 1), o.enrol("b", 2)
	refused := make(chan error, 100)
	nc := testchain.Must(a.connect(nats.ErrorHandler(func(_ *nats.Conn, _ *nats.Subscription, err error) { refused <- err })))(t)
	defer nc.Close()
	expect := func(what string) {
		t.Helper()
		if err := nc.Flush(); err != nil {
			t.Fatal(err)
		}
		if err := <-refused; !errors.Is(err, nats.ErrPermissionViolation) {
			t.Errorf("%s: %v", what, err)
		}
	}
	for _, subject := range []string{
		orderSubject + "b", callSubject + "b.beat", toSubject + "b", toSubject + "a", enrolSubject, inboxOf("b") + ".x",
		"$JS.API.STREAM.PURGE." + ordersStream, "$JS.API.STREAM.DELETE." + ordersStream, "$JS.ACK." + ordersStream + ".hub.1.1.1.1.1", "$SYS.REQ.SERVER.PING",
	} {
		if err := nc.Publish(subject, []byte("{}")); err != nil {
			t.Fatal(err)
		}
		expect("publish on " + subject)
	}
	for _, subject := range []string{">", "muster.>", orderSubject + "*", toSubject + "b", callSubject + "a.beat", inboxOf("b") + ".>", "_INBOX.>"} {
		if _, err := nc.SubscribeSync(subject); err != nil {
			t.Fatal(err)
		}
		expect("listen to " + subject)
	}
	// Each can do its own work after that.
	for c, i := range []*identity{a, b} {
		if got := o.must(o.connect(i), 1, response(uint64(c+1), 5, 1)); got.Receipt == nil {
			t.Errorf("got %+v", got)
		}
	}
}

// The hub takes no order that the server of its subject has not signed, as it is, and goes on after all of them.
func TestForgedOrders(t *testing.T) {
	o := startOffice(t)
	a, b := o.enrol("a", 1), o.enrol("b", 2)
	order := func(i *identity, subject string, in any) *nats.Msg {
		return testchain.Must(message(i.key, subject, in))(t)
	}
	in := func(term uint64, o Order) ordered { return ordered{term, testchain.Must(json.Marshal(o))(t)} }
	good := order(a, orderSubject+"a", in(1, response(1, 5, 1)))

	changed := nats.NewMsg(good.Subject)
	changed.Header, changed.Data = good.Header, []byte(strings.Replace(string(good.Data), `"units":1`, `"units":2`, 1))
	unsigned := nats.NewMsg(good.Subject)
	unsigned.Data = good.Data
	replayed := order(b, orderSubject+"b", in(1, response(2, 5, 1)))
	replayed.Subject = orderSubject + "a"
	unknown := order(a, good.Subject, ordered{1, []byte(`{"kind":"respond","pay":"me"}`)})
	foreign := response(1, 5, 1)
	foreign.ChainID = 2
	huge := response(1, 5, 1)
	huge.Evidence = make([]byte, maxOrder/2-1000)
	for name, m := range map[string]*nats.Msg{
		"changed": changed, "unsigned": unsigned, "replayed on another subject": replayed, "with a field that is not known": unknown,
		"signed by another server": order(b, good.Subject, in(1, response(1, 5, 1))), "of another chain": order(a, good.Subject, in(1, foreign)),
		"of a server that is not there": order(a, orderSubject+"nobody", in(1, response(1, 5, 1))), "no JSON": {Subject: good.Subject, Data: []byte("\xff\x00")},
		"empty": {Subject: good.Subject}, "huge": order(a, good.Subject, in(1, huge)),
	} {
		if err := o.nc.PublishMsg(m); err != nil { // the hub's own connection may say anything, as anybody on an outside cluster
			t.Errorf("%s: %v", name, err)
		}
	}
	testchain.WaitFor(t, func() bool { return o.backlog() == 0 })
	if n := o.till.all(); n != 0 {
		t.Fatalf("%d transactions were made of them", n)
	}
	if err := o.nc.PublishMsg(good); err != nil {
		t.Fatal(err)
	}
	testchain.WaitFor(t, func() bool { return o.till.count("respond 1 5") == 1 })
}

// An order can be too large for the stream, and a server can have too many in it. Others do not notice.
func TestLimitsOfTheStream(t *testing.T) {
	o := startOffice(t)
	a, b := o.enrol("a", 1), o.enrol("b", 2)
	l := o.connect(a)
	large := nats.NewMsg(orderSubject + "a")
	large.Data = make([]byte, maxOrder+1)
	if _, err := l.js.PublishMsg(t.Context(), large, jetstream.WithRetryAttempts(0)); err == nil {
		t.Error("an order of absurd size is taken")
	}
	o.end() // nobody takes orders off the stream
	bus := testchain.Must(startBus(o.bus.at, filepath.Join(o.dir, "bus"), o.authority, everybody{a, b}, o.Log))(t)
	defer bus.stop()
	testchain.WaitFor(t, l.nc.IsConnected)
	var refused error
	for n := range maxBacklog + 1 {
		m := nats.NewMsg(orderSubject + "a")
		m.Data = fmt.Appendf(nil, "%d", n)
		if _, refused = l.js.PublishMsg(t.Context(), m, jetstream.WithRetryAttempts(0)); refused != nil && n < maxBacklog {
			t.Fatalf("after %d orders: %v", n, refused)
		}
	}
	if refused == nil {
		t.Error("a server can fill the stream")
	}
	m := nats.NewMsg(orderSubject + "b")
	m.Data = []byte("1")
	if _, err := o.connect(b).js.PublishMsg(t.Context(), m); err != nil {
		t.Errorf("another server's order: %v", err)
	}
}

// everybody lets some servers in.
type everybody []*identity

func (e everybody) keyOf(name string) (ed25519.PublicKey, bool) {
	for _, i := range e {
		if i.about.Name == name {
			return i.key.Public().(ed25519.PublicKey), true
		}
	}
	return nil, false
}

func (everybody) hasToken(string) bool { return false }

// A server that is revoked is out at once, and what it has ordered and was not taken yet is not sent.
func TestRevocation(t *testing.T) {
	o := startOffice(t)
	i := o.enrol("a", 1)
	l := o.connect(i)
	o.must(l, 1, response(1, 5, 1))
	closed := make(chan struct{})
	nc := testchain.Must(i.connect(nats.NoReconnect(), nats.ClosedHandler(func(*nats.Conn) { close(closed) })))(t)
	defer nc.Close()
	late := testchain.Must(message(i.key, orderSubject+"a", ordered{1, testchain.Must(json.Marshal(response(1, 6, 1)))(t)}))(t)

	freed := testchain.Must(o.Revoke("a"))(t)
	if !slices.Equal(freed, []uint64{1}) {
		t.Errorf("commitments %v are free", freed)
	}
	<-closed
	if nc, err := i.dial(pinned(fingerprint(i.authority), func(*tls.CertificateRequestInfo) (*tls.Certificate, error) {
		return &tls.Certificate{Certificate: [][]byte{i.cert.Raw}, PrivateKey: i.key}, nil
	}), nats.MaxReconnects(0)); err == nil {
		nc.Close()
		t.Error("it can connect again")
	}
	if err := o.nc.PublishMsg(late); err != nil { // as if it had been in the stream
		t.Fatal(err)
	}
	testchain.WaitFor(t, func() bool { return o.backlog() == 0 })
	if n := o.till.count("respond 1 6"); n != 0 {
		t.Error("its order was sent")
	}
	if a := o.book.assignment(1); a.Server != "" || !a.TakeOver {
		t.Errorf("the assignment is %+v", a)
	}
	if _, err := o.Revoke("nobody"); !errors.Is(err, ErrNoServer) {
		t.Errorf("a server that is not there: %v", err)
	}
	if _, err := o.Assign(t.Context(), 1, "a"); !errors.Is(err, ErrNoServer) {
		t.Errorf("assigning to it: %v", err)
	}
	again := o.connect(o.enrol("a", 1)) // by a new token, with a new key
	a := o.book.assignment(1)
	if got := o.must(again, a.Term, response(1, 6, 1)); got.Receipt == nil {
		t.Errorf("after it joined again: %+v", got)
	}
}

// Revocations and assignments are there after a restart.
func TestTheBookIsKept(t *testing.T) {
	o := startOffice(t)
	o.enrol("a", 1)
	b := o.enrol("b", 2)
	testchain.Must(o.Revoke("a"))(t)
	o.end()
	o.start()
	if _, ok := o.book.keyOf("a"); ok {
		t.Error("a revoked server is back")
	}
	if got := o.must(o.connect(b), 1, response(2, 5, 1)); got.Receipt == nil {
		t.Errorf("got %+v", got)
	}
	if a := o.book.assignment(1); a.Server != "" || a.Term != 2 {
		t.Errorf("the assignment is %+v", a)
	}
	if _, err := OpenHub(t.Context(), o.HubConfig); !errors.Is(err, ErrHubLocked) {
		t.Errorf("a second hub: %v", err)
	}
}

// A server gets a new certificate in time, and connects with it.
func TestRenewal(t *testing.T) {
	o := startOffice(t)
	i := o.enrol("a", 0)
	old := i.certificate()
	soon := testchain.Must(o.authority.issue("a", i.key.Public().(ed25519.PublicKey), time.Minute, old.ExtKeyUsage[0]))(t)
	if err := i.renewed(soon.Raw); err != nil {
		t.Fatal(err)
	}
	m := &member{ServerConfig: ServerConfig{Log: o.Log}, link: o.connect(i)}
	m.renew(t.Context())
	if left := time.Until(i.certificate().NotAfter); left < serverLife-time.Hour {
		t.Fatalf("the certificate is good for %v", left)
	}
	if kept := testchain.Must(loadIdentity(i.dir))(t); !kept.cert.Equal(i.certificate()) {
		t.Error("the new certificate is not in the folder")
	}
	now := i.certificate()
	m.renew(t.Context())
	if !now.Equal(i.certificate()) {
		t.Error("a certificate that is new is renewed")
	}
	if nc := testchain.Must(i.connect())(t); !nc.IsConnected() {
		t.Error("the new certificate is not taken")
	} else {
		nc.Close()
	}
	other := testchain.Must(openAuthority(t.TempDir()))(t)
	foreign := testchain.Must(other.issue("a", i.key.Public().(ed25519.PublicKey), time.Hour, old.ExtKeyUsage[0]))(t)
	if err := i.renewed(foreign.Raw); err == nil {
		t.Error("a certificate of another authority is taken")
	}
}

// The commands of the hub's machine.
func TestCommands(t *testing.T) {
	o := startOffice(t)
	ctx, cancel := context.WithCancel(t.Context())
	served := make(chan error, 1)
	go func() { served <- o.ServeAdmin(ctx) }()
	defer func() {
		cancel()
		if err := <-served; err != nil {
			t.Error(err)
		}
	}()
	r := Reach(o.dir)
	socket := filepath.Join(o.dir, socketName)
	testchain.WaitFor(t, func() bool { _, err := r.Status(t.Context()); return err == nil })
	if info := testchain.Must(os.Stat(socket))(t); info.Mode().Perm() != 0o600 {
		t.Errorf("the socket has mode %v", info.Mode())
	}
	token := testchain.Must(r.Token(t.Context(), "a", time.Hour))(t)
	dir := t.TempDir()
	if err := Enrol(t.Context(), dir, token); err != nil {
		t.Fatal(err)
	}
	if a := testchain.Must(r.Assign(t.Context(), 1, "a"))(t); a.Server != "a" || a.Term != 1 {
		t.Errorf("assigned %+v", a)
	}
	if _, err := r.Assign(t.Context(), 1, "a"); err == nil {
		t.Error("it is assigned twice")
	}
	if _, err := r.Log(t.Context(), "nobody"); err == nil || !strings.Contains(err.Error(), "no such server") {
		t.Errorf("the log of nobody: %v", err)
	}
	testchain.Must(r.Unassign(t.Context(), 1))(t)
	s := testchain.Must(r.Status(t.Context()))(t)
	if len(s.Servers) != 1 || s.Servers[0].Name != "a" || !s.Servers[0].Silent || len(s.Assignments) != 1 || s.Assignments[0].Server != "" {
		t.Errorf("status %+v", s)
	}
	if freed := testchain.Must(r.Revoke(t.Context(), "a"))(t); len(freed) != 0 {
		t.Errorf("freed %v", freed)
	}
	if _, err := Reach(t.TempDir()).Status(t.Context()); !errors.Is(err, ErrNoHub) {
		t.Errorf("without a hub: %v", err)
	}
}

// A server that joins while the hub is starting waits until it listens.
func TestEnrolWaitsForTheHub(t *testing.T) {
	cfg := HubConfig{
		Chain: testchain.NewFake(nil), Clock: testchain.NewFake(nil).Clock, Deployment: ledger.Deployment{ChainID: 1}, DataDir: t.TempDir(), Listen: "127.0.0.1:0",
		Log: slog.New(slog.NewTextHandler(t.Output(), nil)),
	}
	hub := testchain.Must(OpenHub(t.Context(), cfg))(t)
	token := testchain.Must(hub.MakeToken("a", time.Hour))(t)
	enrolled := make(chan error, 1)
	go func() { enrolled <- Enrol(t.Context(), t.TempDir(), token.String()) }()
	select {
	case err := <-enrolled:
		t.Fatalf("before the hub listens: %v", err)
	case <-time.After(3 * enrolPause):
	}
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- hub.Run(ctx) }()
	if err := <-enrolled; err != nil {
		t.Error(err)
	}
	stop()
	<-ended
}
