package control

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/host/attest"
	"github.com/muster-network/muster/internal/outward"
	"github.com/muster-network/muster/lease/spec"
)

func must[T any](v T, err error) func(testing.TB) T {
	return func(t testing.TB) T {
		if t != nil {
			t.Helper()
		}
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

// The leases of the tests' host. Every other number is of a lease that is not here.
const (
	mine        = 7 // the renter's
	mineToo     = 8
	theirs      = 9
	contracts   = 10 // a contract wallet's
	absentLease = 11
)

// A fakeHost has machines that do nothing but remember what they were asked.
type fakeHost struct {
	mu     sync.Mutex
	leases map[uint64]Lease
	asked  []string
	err    error // of what is asked next
	user   []byte
	log    func() io.ReadCloser
	// machines are the far ends of consoles.
	machines chan net.Conn
	// disk is what the machines have, which breaks at a byte if one is set, and incoming what has come of another.
	disk, incoming []byte
	broken         int64
	acting         func(context.Context) // before an action; may be nil
}

func (h *fakeHost) ask(lease uint64, what string) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	if lease != mine && lease != contracts {
		what += fmt.Sprint(" of lease ", lease)
	}
	h.asked = append(h.asked, what)
	return h.err
}

// was returns what was asked since the last call.
func (h *fakeHost) was() []string {
	h.mu.Lock()
	defer h.mu.Unlock()
	asked := h.asked
	h.asked = nil
	return asked
}

func (h *fakeHost) edit(lease uint64, f func(*Lease)) {
	h.mu.Lock()
	defer h.mu.Unlock()
	l := h.leases[lease]
	f(&l)
	h.leases[lease] = l
}

func (h *fakeHost) fails(err error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.err = err
}

func (h *fakeHost) Lease(_ context.Context, lease uint64) (Lease, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	l, ok := h.leases[lease]
	if !ok {
		return Lease{}, ErrNoLease
	}
	return l, nil
}

func (h *fakeHost) Submit(_ context.Context, lease uint64, s spec.Submission) error {
	h.mu.Lock()
	h.user = s.UserData
	h.mu.Unlock()
	return h.ask(lease, "submit "+s.Spec.Hostname)
}

func (h *fakeHost) Status(_ context.Context, lease uint64) (Status, error) {
	return Status{State: StateRunning, SSH: "192.0.2.1:2207", Metrics: &Metrics{Units: 2}}, h.ask(lease, "status")
}

func (h *fakeHost) Act(ctx context.Context, lease uint64, a Action) error {
	if h.acting != nil {
		h.acting(ctx)
	}
	return h.ask(lease, string(a))
}

func (h *fakeHost) RebuildFrom(_ context.Context, lease uint64, image spec.Image) error {
	return h.ask(lease, "rebuild from "+image.Name)
}

func (h *fakeHost) RemoveKeys(_ context.Context, lease uint64, keys []string) error {
	return h.ask(lease, "no keys "+strings.Join(keys, " "))
}

func (h *fakeHost) AddKeys(_ context.Context, lease uint64, keys []string) error {
	return h.ask(lease, "keys "+strings.Join(keys, ","))
}

func (h *fakeHost) SetPorts(_ context.Context, lease uint64, ports []Port) error {
	return h.ask(lease, "ports "+string(must(json.Marshal(ports))(nil)))
}

func (h *fakeHost) Log(_ context.Context, lease uint64) (io.ReadCloser, error) {
	h.mu.Lock()
	log := h.log
	h.mu.Unlock()
	return log(), h.ask(lease, "log")
}

func (h *fakeHost) logs(log func() io.ReadCloser) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.log = log
}

func (h *fakeHost) Console(_ context.Context, lease uint64) (io.ReadWriteCloser, error) {
	if err := h.ask(lease, "console"); err != nil {
		return nil, err
	}
	near, far := net.Pipe()
	h.machines <- far
	return near, nil
}

// A bench is a host's server, a chain whose only contract is a wallet, and a renter.
type bench struct {
	testing.TB
	host          *fakeHost
	server        *Server
	at            attest.Endpoint
	deployment    ledger.Deployment
	renter, other *wallet.Key
	contract      common.Address
	ahead         atomic.Int64 // of the server's clock, in nanoseconds
	contractSays  atomic.Bool
	failures      chan error
	stop          context.CancelFunc
}

func start(t testing.TB, change ...func(*Config)) *bench {
	b := &bench{
		TB: t, renter: must(wallet.NewKey())(t), other: must(wallet.NewKey())(t), contract: common.Address{0xC0},
		deployment: ledger.Deployment{ChainID: 31337, Market: common.Address{0xAA}},
		failures:   make(chan error, 1000),
		host: &fakeHost{machines: make(chan net.Conn, 10), log: func() io.ReadCloser {
			return io.NopCloser(strings.NewReader("login: "))
		}},
	}
	b.contractSays.Store(true)
	b.host.leases = map[uint64]Lease{
		mine: {Renter: b.renter.Address}, mineToo: {Renter: b.renter.Address},
		theirs: {Renter: b.other.Address}, contracts: {Renter: b.contract},
	}
	node := must(chain.DialNode(t.Context(), b.chain(), chain.WithPatience(time.Second)))(t)
	t.Cleanup(node.Close)
	key := must(attest.NewKey())(t)
	config := Config{
		Host: b.host, Wallets: ledger.Assume(node, b.deployment, ledger.Clock{}, ledger.StakingConfig{}),
		ChainID: b.deployment.ChainID, Market: b.deployment.Market, Key: key,
		Failed: func(_ string, err error) { b.failures <- err },
		// Tests ask more often than people, and the last ones of them ask for the limits.
		Limits: Limits{Source: often, LeaseSource: often, Lease: often, Open: often, Recheck: 20 * time.Millisecond},
	}
	for _, f := range change {
		f(&config)
	}
	b.server = must(New(config))(t)
	b.server.now = func() time.Time { return time.Now().Add(time.Duration(b.ahead.Load())) }
	listener := must(net.Listen("tcp", "127.0.0.1:0"))(t)
	ctx, cancel := context.WithCancel(context.Background())
	b.stop = cancel
	ended := make(chan error)
	go func() { ended <- b.server.Serve(ctx, listener) }()
	t.Cleanup(func() {
		cancel()
		if err := <-ended; !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
		select {
		case err := <-b.failures:
			t.Errorf("the host has failed: %v", err)
		default:
		}
	})
	b.at = attest.Endpoint{URL: "https://" + listener.Addr().String() + "/offer", Key: must(attest.KeyHash(key.Public()))(t)}
	return b
}

var often = Rate{time.Microsecond, 1 << 20}

// chain is a node at a URL: it knows of one contract, which takes a signature that is the hash, if it likes.
func (b *bench) chain() string {
	node := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var request struct {
			ID     json.RawMessage   `json:"id"`
			Method string            `json:"method"`
			Params []json.RawMessage `json:"params"`
		}
		if err := json.NewDecoder(r.Body).Decode(&request); err != nil {
			b.Error(err)
		}
		result := "0x"
		switch request.Method {
		case "eth_chainId":
			result = "0x7a69"
		case "eth_getCode":
			if strings.Contains(strings.ToLower(string(request.Params[0])), hex.EncodeToString(b.contract[:])) {
				result = "0x01"
			}
		case "eth_call":
			var call struct{ Input, Data string }
			_ = json.Unmarshal(request.Params[0], &call)
			data := common.FromHex(call.Input + call.Data)
			if b.contractSays.Load() && len(data) == 132 && bytes.Equal(data[4:36], data[100:]) {
				result = "0x1626ba7e" + strings.Repeat("00", 28)
			}
		}
		_ = json.NewEncoder(w).Encode(map[string]any{"jsonrpc": "2.0", "id": request.ID, "result": result})
	}))
	b.Cleanup(node.Close)
	return node.URL
}

// credential is the renter's for a lease; without permissions, for all.
func (b *bench) credential(lease uint64, permissions ...Permission) *Credential {
	b.Helper()
	if len(permissions) == 0 {
		permissions = AllPermissions()
	}
	return must(NewCredential(b.Context(), b.renter, b.deployment, lease, b.server.now().Add(time.Hour), permissions...))(b)
}

func (b *bench) client(c *Credential) *Client {
	b.Helper()
	client := must(NewClient(outward.Dialer(true), b.at, c))(b)
	client.pause = func(context.Context, time.Duration) error { return nil }
	return client
}

// problem is the problem in an error.
func (b *bench) problem(err error) *Problem {
	b.Helper()
	var p *Problem
	if !errors.As(err, &p) {
		b.Fatalf("no problem of the host: %v", err)
	}
	return p
}

// untouched fails if the host was asked anything.
func (b *bench) untouched(what string) {
	b.Helper()
	if asked := b.host.was(); len(asked) > 0 {
		b.Errorf("%s: the host was asked to %q", what, asked)
	}
}

// spec is one that can be made, and is committed to by the lease.
func (b *bench) spec(lease uint64, userData []byte) spec.Submission {
	s := spec.Submission{UserData: userData, Spec: spec.Spec{
		Version: spec.Version, Image: spec.Image{Name: "debian-12", SHA256: spec.Sum([]byte("image"))}, Architecture: spec.AMD64,
		DiskGiB: 10, Hostname: "web", SSHKeys: []string{sshKey}, Salt: spec.NewSalt(),
	}}
	if len(userData) > 0 {
		s.Spec.UserDataSHA256 = spec.Sum(userData)
	}
	b.host.edit(lease, func(l *Lease) { l.SpecHash = s.Spec.Hash() })
	return s
}

const sshKey = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJqtfdLoNqPeGn4kkhDxJdS7OmdqSgfCDgKZPR2r5tTk renter@example"

// resign lets the renter sign a session that was changed.
func (b *bench) resign(c *Credential) {
	b.Helper()
	c.Session = must(ledger.SignSession(b.Context(), b.renter, b.deployment, c.Session))(b)
}
