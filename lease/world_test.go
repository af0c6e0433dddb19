package lease

import (
	"context"
	"crypto/ed25519"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/crypto/ssh"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
	"github.com/muster-network/muster/lease/control"
	"github.com/muster-network/muster/lease/spec"
)

const (
	ours   = 7 // the commitment
	blocks = 12 * time.Second
)

var rules = Rules{Confirm: 900, Spec: 300, Keep: 72 * 3600, Settle: 900}

// A world is a chain with leases, and a server with machines, which outlive the hosts that run on it one after the other.
// It notes whatever must never happen.
type world struct {
	*testchain.Fake
	t   testing.TB
	dir string

	mu     sync.Mutex
	now    time.Time
	states []map[uint64]ledger.Lease // by block
	wrongs []string

	machines map[uint64]*fakeMachine // by lease
	aside    map[string]*fakeMachine
	room     bool
	refuse   error         // of Prepare
	silent   bool          // machines do not answer
	slow     time.Duration // a machine takes to shut down
	kill     func(point string) bool
	wall     func() time.Time // the server's clock; may be nil
	resting  bool             // machines are meant to be off
	resets   int
	points   map[string]int // at which a host could have been killed
}

// A fakeMachine is a machine's folder and process.
type fakeMachine struct {
	of       Identity
	made     bool
	key      string
	running  bool
	off      bool
	answered bool // since it was started
	boots    int
	coming   bool // another disk was begun
	rescued  bool // what runs, or ran, is the rescue system
	again    bool // it wanted to start anew
}

func newWorld(t testing.TB) *world {
	w := &world{
		t: t, dir: t.TempDir(), now: time.Unix(1_800_000_000, 0), machines: map[uint64]*fakeMachine{}, aside: map[string]*fakeMachine{},
		room: true, kill: func(string) bool { return false }, points: map[string]int{},
	}
	w.Fake = testchain.NewFake(nil)
	w.TimeOf = func(uint64) time.Time { return w.now }
	w.states = make([]map[uint64]ledger.Lease, len(w.Blocks))
	w.mine(1)
	return w
}

// mine makes blocks, 12 seconds apart.
func (w *world) mine(n int) {
	for range n {
		w.later(blocks, func(map[uint64]ledger.Lease) {})
	}
}

// later makes a block with a change, some time after the one before.
func (w *world) later(after time.Duration, change func(map[uint64]ledger.Lease)) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.now = w.now.Add(after)
	state := maps.Clone(w.states[len(w.states)-1])
	if state == nil {
		state = map[uint64]ledger.Lease{}
	}
	change(state)
	w.states = append(w.states, state)
	w.Fake.Mine(1)
}

// rollback takes blocks away.
func (w *world) rollback(n int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.Rollback(n)
	w.states = w.states[:len(w.states)-n]
}

func (w *world) seconds() uint64 { return uint64(w.now.Unix()) }

// state is the newest; the caller has locked the world.
func (w *world) state() map[uint64]ledger.Lease { return w.states[len(w.states)-1] }

// order is a lease that is taken, with its spec.
func (w *world) order(state map[uint64]ledger.Lease) (uint64, spec.Submission) {
	id := uint64(1)
	for state[id].State != ledger.LeaseNone {
		id++
	}
	s := spec.Submission{Spec: spec.Spec{
		Version: spec.Version, Image: spec.Image{Name: "tiny", SHA256: spec.Sum([]byte("tiny"))}, Architecture: spec.AMD64, DiskGiB: 1,
		Hostname: "web", SSHKeys: []string{strings.TrimSpace(sshKey())}, Salt: spec.NewSalt(),
	}}
	state[id] = ledger.Lease{
		ID: id, Commitment: ours, Renter: common.Address{byte(id)}, State: ledger.LeaseWaiting, Units: 1, OrderedAt: w.seconds(), SpecHash: s.Spec.Hash(),
	}
	return id, s
}

func sshKey() string {
	public, _, _ := ed25519.GenerateKey(nil) // it never fails
	key, err := ssh.NewPublicKey(public)
	if err != nil {
		panic(err)
	}
	return string(ssh.MarshalAuthorizedKey(key))
}

func (w *world) wrong(format string, args ...any) {
	w.wrongs = append(w.wrongs, fmt.Sprintf(format, args...))
}

// A life is what one run of a host sees of the world. When it is killed, nothing that it does has an effect any more.
type life struct {
	*world
	dead bool
	die  context.CancelCauseFunc
}

var errKilled = errors.New("killed")

// at is a point at which a host may be killed.
func (l *life) at(point string) error {
	l.points[point]++
	if !l.dead && l.kill(point) {
		l.dead = true
		l.die(errKilled)
	}
	if l.dead {
		return errKilled
	}
	return nil
}

// effect is a change of the world, before and after which a host may be killed.
func (l *life) effect(ctx context.Context, name string, f func() error) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	if err := l.at("before " + name); err != nil {
		return err
	}
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	if err := f(); err != nil {
		return err
	}
	return l.at("after " + name)
}

// --- Chain

func (w *world) OffersBy(context.Context, common.Address, chain.Progress) ([]uint64, error) {
	return []uint64{1}, nil
}

func (w *world) LeasesThrough(context.Context, []uint64, chain.Progress) (all []uint64, err error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for id, l := range w.state() {
		if l.Commitment == ours {
			all = append(all, id)
		}
	}
	return all, nil
}

func (w *world) LeaseCount(context.Context) (uint64, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return uint64(len(w.state())), nil
}

func (w *world) Lease(_ context.Context, id uint64) (ledger.Lease, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.state()[id], nil
}

// Standing says that a lease is dry whose generation is odd: one hour after its start.
func (w *world) Standing(_ context.Context, id uint64) (ledger.Standing, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	l := w.state()[id]
	return ledger.Standing{Dry: l.Generation%2 == 1, OwedUntil: l.Start + 3600}, nil
}

var ourKey, otherKey = common.Hash{1}, common.Hash{2}

// OfferDescription says that offer 2 names another host.
func (w *world) OfferDescription(_ context.Context, offer uint64) (ledger.OfferDescription, error) {
	if offer == 2 {
		return ledger.OfferDescription{TLSKey: otherKey}, nil
	}
	return ledger.OfferDescription{TLSKey: ourKey}, nil
}

// --- Sender

// send is a transaction: it is in a block of its own when it returns.
func (l *life) send(ctx context.Context, name string, id uint64, change func(*ledger.Lease) error) (*ledger.Receipt, error) {
	var receipt *ledger.Receipt
	err := l.effect(ctx, name, func() error {
		lease := l.state()[id]
		if err := change(&lease); err != nil {
			return err
		}
		l.now = l.now.Add(blocks)
		state := maps.Clone(l.state())
		state[id] = lease
		l.states = append(l.states, state)
		l.Fake.Mine(1)
		receipt = &ledger.Receipt{Block: uint64(len(l.states) - 1)}
		return nil
	})
	return receipt, err
}

func refuse(ok bool) error {
	if !ok {
		return &ledger.Revert{Name: "refused"}
	}
	return nil
}

func (l *life) ConfirmLease(ctx context.Context, id uint64, key common.Hash) (*ledger.Receipt, error) {
	return l.send(ctx, "confirm", id, func(lease *ledger.Lease) error {
		if err := refuse(lease.State == ledger.LeaseWaiting && l.seconds() <= lease.OrderedAt+rules.Confirm); err != nil {
			return err
		}
		m := l.machines[id]
		if m == nil || !m.running || !m.answered || m.of != IdentityOf(lease) {
			l.wrong("lease %d is confirmed, and its machine is %+v", id, m)
		} else if want, _, err := readHostKey(m.key); err != nil || want != key {
			l.wrong("lease %d is confirmed with another key than the machine's", id)
		}
		lease.State, lease.Start, lease.HostKey = ledger.LeaseActive, l.seconds(), key
		return nil
	})
}

func (l *life) CancelLease(ctx context.Context, id uint64) (*ledger.Receipt, error) {
	return l.send(ctx, "reject", id, func(lease *ledger.Lease) error {
		if err := refuse(lease.State == ledger.LeaseWaiting); err != nil {
			return err
		}
		lease.State = ledger.LeaseVoid
		return nil
	})
}

func (l *life) EndLease(ctx context.Context, id uint64) (*ledger.Receipt, error) {
	return l.send(ctx, "end", id, func(lease *ledger.Lease) error {
		if err := refuse(lease.State == ledger.LeaseActive && lease.Generation%2 == 1); err != nil {
			return err
		}
		lease.State, lease.EndedAt = ledger.LeaseOver, l.seconds()
		return nil
	})
}

func (l *life) GiveUnitsBack(ctx context.Context, id uint64) (*ledger.Receipt, error) {
	return l.send(ctx, "giveBack", id, func(lease *ledger.Lease) error {
		if m := l.machines[id]; m != nil && m.running {
			l.wrong("the units of lease %d are given back while its machine runs", id)
		}
		if err := refuse(lease.State == ledger.LeaseOver); err != nil {
			return err
		}
		lease.State = ledger.LeaseReturned
		return nil
	})
}

// --- Machines

func (l *life) Prepare(ctx context.Context, r *Record, progress func(string, float64)) (json.RawMessage, error) {
	progress("fetching", 0.5)
	err := l.effect(ctx, "prepare", func() error {
		if l.refuse != nil {
			return l.refuse
		}
		if m := l.machines[r.Lease]; m != nil && (m.running || m.of != r.Of) {
			l.wrong("the disk of lease %d is made anew while it is %+v", r.Lease, m)
		}
		l.machines[r.Lease] = &fakeMachine{of: r.Of, made: true}
		return nil
	})
	return json.RawMessage(`{}`), err
}

func (l *life) Room(*Record) (bool, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.room, nil
}

func (l *life) Boot(ctx context.Context, r *Record) error {
	return l.effect(ctx, "boot", func() error {
		m := l.machines[r.Lease]
		switch {
		case m == nil || !m.made || m.of != r.Of:
			l.wrong("lease %d of %v is started with the disk %+v", r.Lease, r.Of, m)
			return nil
		case m.running:
			return nil
		}
		if state := l.state()[r.Lease].State; final(state) {
			l.wrong("a machine of lease %d is started, which is %s", r.Lease, state)
		}
		m.running, m.off, m.answered, m.rescued, m.again = true, false, false, false, false
		m.boots++
		return nil
	})
}

func (l *life) Adopt(context.Context, []uint64) error { return nil }

func (l *life) Life(id uint64) Life {
	l.mu.Lock()
	defer l.mu.Unlock()
	m := l.machines[id]
	if m == nil {
		return Life{}
	}
	return Life{Running: m.running, Off: m.off, Rescued: m.rescued, Again: m.again}
}

// hush keeps machines from answering SSH, or lets them.
func (w *world) hush(silent bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.silent = silent
}

func (l *life) Listen(ctx context.Context, r *Record) (a Answer, err error) {
	for {
		err = l.effect(ctx, "listen", func() error {
			m := l.machines[r.Lease]
			switch {
			case m == nil || !m.running:
				return errors.New("it does not run")
			case l.silent:
				return nil
			case m.rescued:
				a = Answer{strings.TrimSpace(sshKey()), "127.0.0.1:22", true}
				return nil
			case m.key == "":
				m.key = strings.TrimSpace(sshKey())
			}
			m.answered = true
			a = Answer{m.key, "127.0.0.1:22", false}
			return nil
		})
		if err != nil || a != (Answer{}) {
			return a, err
		}
		if err := chain.Sleep(ctx, time.Second); err != nil {
			return a, context.Cause(ctx)
		}
	}
}

// Halt asks a machine to shut down. It does so after a time, whether somebody waits for it or not.
func (l *life) Halt(ctx context.Context, id uint64) error {
	down := make(chan struct{})
	if err := l.effect(ctx, "halt", func() error {
		m := l.machines[id]
		if m == nil || l.slow == 0 {
			if m != nil {
				m.running = false
			}
			close(down)
			return nil
		}
		boots := m.boots
		time.AfterFunc(l.slow, func() {
			l.mu.Lock()
			defer l.mu.Unlock()
			if m.running && m.boots == boots {
				m.running, m.off = false, true
			}
			close(down)
		})
		return nil
	}); err != nil {
		return err
	}
	select {
	case <-down:
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}

// Kill ends a machine at once.
func (l *life) Kill(ctx context.Context, id uint64) error {
	return l.effect(ctx, "kill", func() error {
		if m := l.machines[id]; m != nil {
			m.running = false
		}
		return nil
	})
}

func (l *life) SetAside(ctx context.Context, id uint64, name string) error {
	return l.effect(ctx, "set aside", func() error {
		m := l.machines[id]
		if m == nil {
			return nil
		}
		if m.running {
			l.wrong("the folder of lease %d is moved while its machine runs", id)
		}
		l.aside[name] = m
		delete(l.machines, id)
		return nil
	})
}

func (l *life) Wipe(ctx context.Context, id uint64) error {
	return l.effect(ctx, "wipe", func() error {
		m, lease := l.machines[id], l.state()[id]
		if m != nil && m.running {
			l.wrong("the disk of lease %d is wiped while its machine runs", id)
		}
		if m != nil && m.of == IdentityOf(&lease) && lease.Start != 0 && l.seconds() < lease.EndedAt+rules.Keep {
			l.wrong("the disk of lease %d is wiped too early", id)
		}
		delete(l.machines, id)
		return nil
	})
}

func (l *life) WipeAside(ctx context.Context, folder string) error {
	return l.effect(ctx, "wipe aside", func() error {
		delete(l.aside, folder)
		return nil
	})
}

func (l *life) Reset(ctx context.Context, id uint64) error {
	return l.effect(ctx, "reset", func() error {
		l.resets++
		return nil
	})
}
func (l *life) Console(context.Context, uint64) (io.ReadWriteCloser, error) {
	return nil, control.ErrNotNow
}
func (l *life) Log(context.Context, uint64) (io.ReadCloser, error) {
	return io.NopCloser(strings.NewReader("booted\n")), nil
}
func (l *life) SetPorts(context.Context, *Record, []control.Port) error {
	return nil
}
func (l *life) Describe(*Record, *control.Status) {}
