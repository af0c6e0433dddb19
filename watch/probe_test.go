package watch

import (
	"context"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"net"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/crypto/ssh"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/host/attest"
	"github.com/muster-network/muster/internal/health"
	"github.com/muster-network/muster/internal/outward"
)

// startSSH runs an SSH server with some keys, and returns where.
func startSSH(t *testing.T, keys ...ssh.Signer) string {
	config := &ssh.ServerConfig{PasswordCallback: func(ssh.ConnMetadata, []byte) (*ssh.Permissions, error) {
		t.Error("somebody logs in")
		return nil, errors.New("no")
	}}
	for _, key := range keys {
		config.AddHostKey(key)
	}
	listener := must(net.Listen("tcp", "127.0.0.1:0"))(t)
	t.Cleanup(func() { listener.Close() })
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			go func() {
				_, _, _, _ = ssh.NewServerConn(conn, config) // which nobody finishes
				conn.Close()
			}()
		}
	}()
	return listener.Addr().String()
}

func sshKeys(t *testing.T) (ed, ec ssh.Signer) {
	_, edKey, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return must(ssh.NewSignerFromKey(edKey))(t), must(ssh.NewSignerFromKey(must(ecdsa.GenerateKey(elliptic.P256(), rand.Reader))(t)))(t)
}

func hashOf(key ssh.Signer) common.Hash { return sha256.Sum256(key.PublicKey().Marshal()) }

// A machine is one by any of its keys, and by no other.
func TestMachinesProveTheirKeys(t *testing.T) {
	ed, ec := sshKeys(t)
	at := startSSH(t, ed, ec)
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	for name, key := range map[string]ssh.Signer{"Ed25519": ed, "ECDSA": ec} {
		if err := proveMachine(ctx, outward.Dialer(true), at, hashOf(key)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := proveMachine(ctx, outward.Dialer(true), at, common.Hash{1}); err == nil {
		t.Error("another key is taken for the machine's")
	}
	if err := proveMachine(ctx, outward.Dialer(false), at, hashOf(ed)); !errors.Is(err, outward.ErrPrivate) {
		t.Errorf("at a private address: %v", err)
	}
	silent := must(net.Listen("tcp", "127.0.0.1:0"))(t)
	defer silent.Close()
	short, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	if err := proveMachine(short, outward.Dialer(true), silent.Addr().String(), hashOf(ed)); err == nil {
		t.Error("a server that says nothing is a machine")
	}
}

// One slot, of a host that has two machines, of a machine that has another key, of a host that is not there.
func TestSlotOfRealHosts(t *testing.T) {
	j := must(openJournal(t.TempDir(), testOwner))(t)
	defer j.close()
	ed, ec := sshKeys(t)
	machines := map[uint64]string{3: startSSH(t, ed)}
	key := must(attest.NewKey())(t)
	host := attest.Host{
		Key: key, ChainID: testOwner.ChainID, Watch: testOwner.Watch, Serves: func(id uint64) bool { return id != 9 },
		SSH: func(lease uint64) string { return machines[lease] },
	}
	listener := must(net.Listen("tcp", "127.0.0.1:0"))(t)
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error)
	go func() { ended <- host.Serve(ctx, listener) }()
	defer func() { cancel(); <-ended }()
	there := attest.Endpoint{URL: "https://" + listener.Addr().String(), Key: must(attest.KeyHash(key.Public()))(t)}
	gone := must(net.Listen("tcp", "127.0.0.1:0"))(t)
	if err := gone.Close(); err != nil {
		t.Fatal(err)
	}
	away := attest.Endpoint{URL: "https://" + gone.Addr().String(), Key: common.Hash{7}}

	metrics := NewMetrics(health.New("watch", ""))
	w := newWatcher(Config{Rules: mainRules, ChainID: testOwner.ChainID, Watch: testOwner.Watch, Anywhere: true, Metrics: metrics}, j, testOwner)
	p := w.prober
	p.random = func() float64 { return 0 }
	w.outage.know(map[attest.Endpoint]uint64{there: 1, away: 4}, nil)
	for _, target := range []*target{
		{commitment: 1, endpoints: []attest.Endpoint{there}},
		{commitment: 2, endpoints: []attest.Endpoint{there}, machines: []machine{{3, 0, hashOf(ed)}}},
		{commitment: 3, endpoints: []attest.Endpoint{there}, machines: []machine{{3, 0, hashOf(ec)}}},
		{commitment: 4, endpoints: []attest.Endpoint{away}},
		{commitment: 5, endpoints: []attest.Endpoint{there, away}},
		{commitment: 6, endpoints: []attest.Endpoint{there}, machines: []machine{{8, 0, hashOf(ed)}}},
		{commitment: 9, endpoints: []attest.Endpoint{there}}, // somebody else's host
	} {
		p.visit(t.Context(), &plan{day: 5}, target, 77)
	}
	for commitment, want := range map[uint64]struct {
		up       bool
		machines []machineSlot
	}{
		1: {true, nil}, 2: {true, []machineSlot{{77, true, 3}}}, 3: {true, []machineSlot{{77, false, 3}}}, 4: {false, nil}, 5: {false, nil},
		6: {true, []machineSlot{{77, false, 8}}},
	} {
		got := j.open[5][commitment]
		if got == nil || got.seen != between(77, 78) || got.up.Has(77) != want.up || len(got.machines) != len(want.machines) ||
			len(want.machines) > 0 && got.machines[0] != want.machines[0] {
			t.Errorf("commitment %d: %+v, not %+v", commitment, got, want)
		}
	}
	// The only host that could say whether the network is well has the same key.
	if got := j.open[5][9]; got != nil {
		t.Errorf("a commitment whose host refuses it, with nobody else to ask: %+v", got)
	}
	w.outage.know(map[attest.Endpoint]uint64{there: 1}, []string{"http://nobody.invalid"})
	p.visit(t.Context(), &plan{day: 5}, &target{commitment: 4, endpoints: []attest.Endpoint{away}}, 78)
	cancel() // now nothing can be reached
	<-ended
	go func() { ended <- nil }()
	p.visit(t.Context(), &plan{day: 5}, &target{commitment: 4, endpoints: []attest.Endpoint{away}}, 79)
	if got := j.open[5][4].seen; got != between(77, 79) {
		t.Errorf("seen %v", got)
	}
}

// An own outage is told from hosts that are down by three others, of which those are asked first that answered not
// long ago; one check is enough for all that fail at once.
func TestOutages(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		up := map[uint64]bool{}
		var mu sync.Mutex
		asked := map[uint64]int{}
		o := newOutage(time.Hour, func(_ context.Context, r reference) error {
			time.Sleep(time.Second)
			mu.Lock()
			defer mu.Unlock()
			asked[r.commitment]++
			if up[r.commitment] {
				return nil
			}
			return errors.New("down")
		}, func(context.Context, string) error { return errors.New("nobody") })
		endpoint := func(i byte) attest.Endpoint { return attest.Endpoint{URL: "x", Key: common.Hash{i}} }
		hosts := map[attest.Endpoint]uint64{}
		for i := range byte(50) {
			hosts[endpoint(i)] = uint64(i)
		}
		o.know(hosts, []string{"https://watcher.example"})
		if !o.isOwn(t.Context(), endpoint(0), time.Now()) {
			t.Error("nothing answers, and it is the host's fault")
		}
		// Three of fifty answered before; one still does.
		for _, i := range []byte{7, 8, 9} {
			o.answered(endpoint(i))
		}
		up[8] = true
		time.Sleep(time.Minute)
		for range 20 {
			time.Sleep(time.Second)
			if o.isOwn(t.Context(), endpoint(0), time.Now()) {
				t.Fatal("a dead crowd hides a host that is down")
			}
		}
		if !o.isOwn(t.Context(), endpoint(8), time.Now()) {
			t.Error("a host is asked about itself")
		}
		up[8] = false
		clear(asked)
		time.Sleep(time.Minute)
		owns := make(chan bool)
		for range 100 {
			go func() { owns <- o.isOwn(t.Context(), endpoint(0), time.Now()) }()
		}
		for range 100 {
			if !<-owns {
				t.Error("an own outage is not seen")
			}
		}
		total := 0
		for _, n := range asked {
			total += n
		}
		if total > 2*references {
			t.Errorf("%d questions for a hundred failures", total)
		}
		// Somebody answered while the host did not.
		began := time.Now()
		time.Sleep(time.Second)
		o.answered(endpoint(3))
		clear(asked)
		if o.isOwn(t.Context(), endpoint(0), began) || len(asked) > 0 {
			t.Error("a host that answers meanwhile is not enough")
		}
	})
}

// The clock goes by the block that came with the least delay, and wakes those who wait when blocks run ahead.
func TestChainClock(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := newClock()
		begin := time.Now()
		for i := range 20 {
			time.Sleep(time.Duration(i%5) * time.Second)
			c.seen(header(time.Now().Add(-time.Duration(2+i%5) * time.Second)))
		}
		if _, offset, _ := c.now(); offset != -2*time.Second {
			t.Errorf("the chain is %v ahead", offset)
		}
		woken := make(chan bool)
		go func() { woken <- c.until(t.Context(), begin.Add(24*time.Hour), nil) }()
		synctest.Wait()
		c.seen(header(begin.Add(25 * time.Hour)))
		if !<-woken || time.Since(begin) > time.Hour {
			t.Error("who waits for a moment sleeps through it")
		}
		c.forget()
		c.seen(header(time.Now()))
		if _, offset, _ := c.now(); offset != 0 {
			t.Errorf("after a reorganisation the chain is %v ahead", offset)
		}
	})
}

func TestSkews(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &skew{}
		if _, known := s.median(); known {
			t.Error("nobody told the time, and it is known")
		}
		for i := range 60 {
			ahead := 90 * time.Second
			if i%5 < 2 { // two of five hosts are wrong
				ahead = -48 * time.Hour
			}
			s.note(time.Now().Add(ahead))
		}
		if d, known := s.median(); !known || (d-90*time.Second).Abs() > time.Second {
			t.Errorf("hosts' clocks are %v ahead", d)
		}
		s.note(time.Time{})
	})
}

// Each member looks at machines in an order of its own.
func TestMachinesAreDrawn(t *testing.T) {
	w := &prober{of: testOwner}
	target := &target{commitment: 1, machines: []machine{{lease: 1}, {lease: 2}, {lease: 3}}}
	nobody := noTarget()
	counts := map[uint64]int{}
	same := 0
	other := &prober{of: owner{Watcher: common.Address{9}}}
	for slot := range ledger.DaySlots {
		a, b := w.draw(&plan{seed: common.Hash{1}}, target, slot), other.draw(&plan{seed: common.Hash{1}}, target, slot)
		counts[a.lease]++
		if a == b {
			same++
		}
	}
	for lease, n := range counts {
		if n < 55 || n > 120 {
			t.Errorf("lease %d was drawn %d times", lease, n)
		}
	}
	if same > 130 {
		t.Errorf("two members drew the same in %d slots", same)
	}
	if w.draw(&plan{}, nobody, 1) != nil {
		t.Error("a machine where there is none")
	}
}

func noTarget() *target { return &target{commitment: 1} }

func header(at time.Time) chain.Header { return chain.Header{Time: at} }
