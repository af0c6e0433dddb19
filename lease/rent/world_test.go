package rent

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/crypto/ssh"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/host/attest"
	"github.com/muster-network/muster/internal/outward"
	"github.com/muster-network/muster/lease/backup"
	"github.com/muster-network/muster/lease/control"
	"github.com/muster-network/muster/lease/spec"
)

func TestMain(m *testing.M) {
	pause = 2 * time.Millisecond
	os.Exit(m.Run())
}

// A world is a chain with leases, and hosts that speak the control API and have machines which answer SSH. It outlives the
// programs of a renter that are killed in it, and notes whatever must never happen.
type world struct {
	testing.TB
	book   *Book
	renter *wallet.Key
	hosts  map[uint64]*fakeHost // by offer
	store  *fakeStore

	mu     sync.Mutex
	leases map[uint64]*ledger.Lease
	points int                // that were passed
	killAt int                // at which the program is killed; 0: never
	die    context.CancelFunc // of the program that runs
	dead   bool
	broke  bool   // the renter's account has too little
	data   []byte // what the renter wrote into the old machine's disk
}

var deployment = ledger.Deployment{ChainID: 31337, Market: common.Address{0xAA}}

// A fakeMachine has a disk whose first bytes are its SSH key, as a guest keeps it.
type fakeMachine struct {
	disk, incoming []byte
	on, restored   bool
	answered       bool // SSH, with the disk that it has
	stop           func()
	address        string
}

// A fakeHost is what [control.Server] asks.
type fakeHost struct {
	w       *world
	offer   uint64
	at      attest.Endpoint
	rejects bool
	full    bool // there is no room for a disk
	unfit   bool // it keeps something else than what it is sent
	// gone is called at each part that is read.
	gone func()

	mu       sync.Mutex
	machines map[uint64]*fakeMachine
}

var _ control.Host = (*fakeHost)(nil)

func must[T any](v T, err error) func(testing.TB) T {
	return func(t testing.TB) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

func newWorld(t testing.TB) *world {
	w := &world{TB: t, book: must(OpenBook(t.TempDir()))(t), renter: must(wallet.NewKey())(t), hosts: map[uint64]*fakeHost{}, leases: map[uint64]*ledger.Lease{}}
	w.store = &fakeStore{w, backup.Folder(t.TempDir())}
	for offer := uint64(1); offer <= 2; offer++ {
		w.serve(&fakeHost{w: w, offer: offer, machines: map[uint64]*fakeMachine{}})
	}
	return w
}

// serve serves a host's control API.
func (w *world) serve(h *fakeHost) {
	key := must(attest.NewKey())(w)
	often := control.Rate{Every: time.Microsecond, Burst: 1 << 20}
	server := must(control.New(control.Config{
		Host: h, Wallets: h, ChainID: deployment.ChainID, Market: deployment.Market, Key: key,
		Limits: control.Limits{Source: often, LeaseSource: often, Lease: often, Open: often},
	}))(w)
	listener := must(net.Listen("tcp", "127.0.0.1:0"))(w)
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error)
	go func() { ended <- server.Serve(ctx, listener) }()
	w.Cleanup(func() {
		cancel()
		<-ended
		for _, m := range h.machines {
			m.turnOff()
		}
	})
	h.at = attest.Endpoint{URL: "https://" + listener.Addr().String(), Key: must(attest.KeyHash(key.Public()))(w)}
	w.hosts[h.offer] = h
}

var errKilled = errors.New("killed")

// point is where the renter's program may be killed: nothing that it does has an effect any more.
func (w *world) point() error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.points++; w.points == w.killAt {
		w.dead = true
		w.die()
	}
	if w.dead {
		return errKilled
	}
	return nil
}

// effect is something that the program does, before and after which it may be killed.
func (w *world) effect(f func() error) error {
	if err := w.point(); err != nil {
		return err
	}
	if err := f(); err != nil {
		return err
	}
	return w.point()
}

// run runs the renter's program until it ends or is killed.
func (w *world) run(program func(ctx context.Context, r *Renter) error) (err error) {
	ctx, cancel := context.WithCancel(w.Context())
	defer cancel()
	w.mu.Lock()
	w.dead, w.die = false, cancel
	w.mu.Unlock()
	defer func() {
		if v := recover(); v != nil {
			if v != errKilled { // it is that value
				panic(v)
			}
			err = errKilled
		}
	}()
	err = program(ctx, &Renter{
		Book: w.book, Chain: w, Deployment: deployment, Dialer: outward.Dialer(true),
		Say: func(Progress) { // right there, so that nothing is written any more
			if w.point() != nil {
				panic(errKilled)
			}
		},
	})
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.dead {
		return errKilled
	}
	return err
}

// --- the chain

func (w *world) Lease(_ context.Context, id uint64) (ledger.Lease, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if l := w.leases[id]; l != nil {
		return *l, nil
	}
	return ledger.Lease{}, nil
}

func (w *world) LeasesOf(context.Context, common.Address, chain.Progress) (ids []uint64, err error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for id := range w.leases {
		ids = append(ids, id)
	}
	return ids, nil
}

// tx is a transaction of the renter's program, which is killed with it.
func (w *world) tx(f func() error) (*ledger.Receipt, error) {
	err := w.effect(func() error {
		w.mu.Lock()
		defer w.mu.Unlock()
		return f()
	})
	if errors.Is(err, errKilled) {
		panic(errKilled)
	}
	return &ledger.Receipt{}, err
}

func (w *world) Take(_ context.Context, o ledger.Order) (id uint64, r *ledger.Receipt, err error) {
	r, err = w.tx(func() error {
		if w.broke {
			return &ledger.Revert{Name: "InsufficientFunds"}
		}
		id = uint64(len(w.leases) + 1)
		w.leases[id] = &ledger.Lease{ID: id, Renter: w.renter.Address, Offer: o.Offer, State: ledger.LeaseWaiting, SpecHash: o.SpecHash}
		return nil
	})
	return id, r, err
}

func (w *world) RekeyLease(_ context.Context, id uint64, key common.Hash) (*ledger.Receipt, error) {
	return w.tx(func() error {
		w.leases[id].HostKey = key
		return nil
	})
}

// EndLease ends a lease, and with it its disk.
func (w *world) EndLease(_ context.Context, id uint64) (*ledger.Receipt, error) {
	return w.tx(func() error {
		l := w.leases[id]
		if l.State != ledger.LeaseActive {
			return &ledger.Revert{Name: "NotActive"}
		}
		l.State = ledger.LeaseOver
		if id == 1 {
			w.checkEnd()
		}
		return nil
	})
}

// checkEnd says whether the old lease may end: the new machine runs from the disk that has all that was on the old one, and
// has answered.
func (w *world) checkEnd() {
	h := w.hosts[2]
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, m := range h.machines {
		if m.on && m.restored && m.answered && bytes.Equal(m.disk, w.data) {
			return
		}
	}
	w.Error("the old lease is ended, and there is no new machine that has its disk and has answered")
}

// --- the storage

type fakeStore struct {
	w *world
	backup.Store
}

func (s *fakeStore) Put(ctx context.Context, name string, data []byte) error {
	return s.w.effect(func() error { return s.Store.Put(ctx, name, data) })
}

// --- hosts

// CheckSession believes every session: [control] tests those.
func (h *fakeHost) CheckSession(context.Context, common.Address, *ledger.Session) error { return nil }

func (h *fakeHost) Lease(ctx context.Context, id uint64) (control.Lease, error) {
	l, _ := h.w.Lease(ctx, id)
	if l.Offer != h.offer {
		return control.Lease{}, control.ErrNoLease
	}
	return control.Lease{Renter: l.Renter, SpecHash: l.SpecHash, Over: l.State != ledger.LeaseWaiting && l.State != ledger.LeaseActive}, nil
}

// Submit makes a machine with an empty disk, starts it and confirms it.
func (h *fakeHost) Submit(_ context.Context, id uint64, _ spec.Submission) error {
	return h.w.effect(func() error {
		if h.rejects {
			h.w.mu.Lock()
			defer h.w.mu.Unlock()
			h.w.leases[id].State = ledger.LeaseVoid
			return nil
		}
		h.mu.Lock()
		defer h.mu.Unlock()
		if h.machines[id] == nil {
			disk := make([]byte, 5<<20+17)
			_, _ = rand.Read(disk[:ed25519.SeedSize]) // never fails
			h.machines[id] = &fakeMachine{disk: disk}
		}
		m := h.machines[id]
		m.turnOn()
		h.w.mu.Lock()
		defer h.w.mu.Unlock()
		if l := h.w.leases[id]; l.State == ledger.LeaseWaiting {
			l.State, l.HostKey = ledger.LeaseActive, sha256.Sum256(m.key().PublicKey().Marshal())
		}
		return nil
	})
}

func (m *fakeMachine) key() ssh.Signer {
	s, err := ssh.NewSignerFromKey(ed25519.NewKeyFromSeed(m.disk[:ed25519.SeedSize]))
	if err != nil {
		panic(err)
	}
	return s
}

// turnOn lets the machine answer SSH.
func (m *fakeMachine) turnOn() {
	if m.on {
		return
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	m.on, m.address = true, l.Addr().String()
	m.stop = func() { _ = l.Close() }
	config := &ssh.ServerConfig{NoClientAuth: true}
	config.AddHostKey(m.key())
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			go func() {
				defer conn.Close()
				_, _, _, _ = ssh.NewServerConn(conn, config)
			}()
		}
	}()
}

func (m *fakeMachine) turnOff() {
	if m.on {
		m.stop()
	}
	m.on = false
}

func (h *fakeHost) Status(ctx context.Context, id uint64) (control.Status, error) {
	if err := h.w.point(); err != nil {
		return control.Status{}, err
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	l, _ := h.w.Lease(ctx, id)
	m := h.machines[id]
	switch {
	case l.State == ledger.LeaseOver || l.State == ledger.LeaseVoid:
		return control.Status{State: control.StateEnded}, nil
	case m == nil:
		return control.Status{State: control.StateWaiting}, nil
	case !m.on:
		return control.Status{State: control.StateStopped}, nil
	}
	m.answered = true // the host looks before it says so
	return control.Status{
		State: control.StateRunning, SSH: m.address, User: "root", HostKey: strings.TrimSpace(string(ssh.MarshalAuthorizedKey(m.key().PublicKey()))),
	}, nil
}

func (h *fakeHost) Act(_ context.Context, id uint64, a control.Action) error {
	return h.w.effect(func() error {
		old := h.w.hosts[1]
		if h.offer != 1 {
			old.mu.Lock()
			defer old.mu.Unlock()
		}
		h.mu.Lock()
		defer h.mu.Unlock()
		m := h.machines[id]
		switch a {
		case control.Stop:
			m.turnOff()
		case control.Start:
			if h.offer == 2 && m.restored && old.machines[1].on {
				h.w.Error("a disk runs at two hosts")
			}
			m.turnOn()
		default:
			return control.ErrRefused
		}
		return nil
	})
}

// whileOff does something with a machine that is off.
func (h *fakeHost) whileOff(id uint64, f func(m *fakeMachine) error) error {
	return h.w.effect(func() error {
		h.mu.Lock()
		defer h.mu.Unlock()
		m := h.machines[id]
		if m == nil || m.on {
			return control.ErrNotNow
		}
		return f(m)
	})
}

type fakeDisk struct{ *bytes.Reader }

func (d fakeDisk) Bytes() int64 { return d.Size() }
func (fakeDisk) Close() error   { return nil }

func (h *fakeHost) OpenDisk(_ context.Context, id uint64) (d control.Disk, err error) {
	if h.gone != nil {
		h.gone()
	}
	err = h.whileOff(id, func(m *fakeMachine) error {
		d = fakeDisk{bytes.NewReader(slices.Clone(m.disk))}
		return nil
	})
	return d, err
}

func (h *fakeHost) BeginDisk(_ context.Context, id uint64, size, _ int64) error {
	return h.whileOff(id, func(m *fakeMachine) error {
		if h.full {
			return fmt.Errorf("%w: there is no room for the disk", control.ErrNotNow)
		}
		if int64(len(m.incoming)) != size {
			m.incoming = make([]byte, size)
		}
		return nil
	})
}

func (h *fakeHost) WritePart(_ context.Context, id uint64, at int64, part []byte) error {
	return h.whileOff(id, func(m *fakeMachine) error {
		copy(m.incoming[at:], part)
		if h.unfit {
			m.incoming[at] ^= 1
		}
		return nil
	})
}

func (h *fakeHost) OpenNewDisk(_ context.Context, id uint64) (d control.Disk, err error) {
	err = h.whileOff(id, func(m *fakeMachine) error {
		d = fakeDisk{bytes.NewReader(slices.Clone(m.incoming))}
		return nil
	})
	return d, err
}

func (h *fakeHost) TakeDisk(_ context.Context, id uint64) error {
	return h.whileOff(id, func(m *fakeMachine) error {
		m.disk, m.incoming, m.restored, m.answered = m.incoming, nil, true, false
		return nil
	})
}

func (h *fakeHost) Console(context.Context, uint64) (io.ReadWriteCloser, error) {
	return nil, control.ErrRefused
}
func (h *fakeHost) Log(context.Context, uint64) (io.ReadCloser, error) {
	return nil, control.ErrRefused
}
func (h *fakeHost) RemoveKeys(context.Context, uint64, []string) error     { return control.ErrRefused }
func (h *fakeHost) RebuildFrom(context.Context, uint64, spec.Image) error  { return control.ErrRefused }
func (h *fakeHost) AddKeys(context.Context, uint64, []string) error        { return control.ErrRefused }
func (h *fakeHost) SetPorts(context.Context, uint64, []control.Port) error { return control.ErrRefused }
