package lease

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/lease/control"
	"github.com/muster-network/muster/lease/spec"
)

// A run is a host that runs on a world.
type run struct {
	host   control.Host
	life   *life
	cancel context.CancelCauseFunc
	ended  chan error

	mu     sync.Mutex
	events []Event
}

func (w *world) start() *run {
	r := w.started(w)
	synctest.Wait()
	return r
}

// started is a host that has been started with the machines of a server.
func (w *world) started(server *world) *run {
	ctx, cancel := context.WithCancelCause(context.Background())
	r := &run{life: &life{world: w, die: cancel}, cancel: cancel, ended: make(chan error, 1)}
	machines := r.life
	if server != w {
		machines = &life{world: server, die: cancel}
	}
	served := make(chan struct{})
	go func() {
		r.ended <- Run(ctx, Config{
			Chain: r.life, Sender: r.life, Machines: machines, Rules: rules, Commitment: ours, TLSKey: ourKey, DataDir: server.dir, wall: w.wall,
			Memory: func(units int) int { return 192 * units },
			Serve: func(ctx context.Context, h Served) error {
				r.host = h
				close(served)
				<-ctx.Done()
				return context.Cause(ctx)
			},
			OnEvent: func(e Event) {
				r.mu.Lock()
				defer r.mu.Unlock()
				r.events = append(r.events, e)
			},
		})
		close(r.ended)
	}()
	return r
}

// alive says whether the host was not killed.
func (r *run) alive() bool {
	r.life.mu.Lock()
	defer r.life.mu.Unlock()
	return !r.life.dead
}

func (r *run) stop(t testing.TB) {
	r.cancel(errKilled)
	if err := <-r.ended; !errors.Is(err, errKilled) {
		t.Errorf("the host ended with %v", err)
	}
}

// kinds are the kinds of the events of a lease, one after the other.
func (r *run) kinds(lease uint64) string {
	r.mu.Lock()
	defer r.mu.Unlock()
	var all []string
	for _, e := range r.events {
		if e.Lease == lease {
			all = append(all, string(e.Kind))
		}
	}
	return strings.Join(all, " ")
}

// pass lets blocks come, with time for what they cause.
func (w *world) pass(n int) {
	for range n {
		w.mine(1)
		time.Sleep(blocks)
		synctest.Wait()
	}
}

func (w *world) check() {
	w.t.Helper()
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, wrong := range w.wrongs {
		w.t.Error(wrong)
	}
}

func (w *world) stateOf(id uint64) ledger.LeaseState {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.state()[id].State
}

// bubble runs a test on a world of its own, in which time passes at once.
func bubble(t *testing.T, f func(t *testing.T, w *world)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t)
		f(t, w)
		w.check()
	})
}

// take orders a machine and submits what it has to be.
func (w *world) take(t testing.TB, r *run) (id uint64) {
	t.Helper()
	var s spec.Submission
	w.later(blocks, func(state map[uint64]ledger.Lease) { id, s = w.order(state) })
	synctest.Wait()
	if err := r.host.Submit(t.Context(), id, s); err != nil {
		t.Fatal(err)
	}
	synctest.Wait()
	return id
}

func (w *world) edit(id uint64, f func(*ledger.Lease)) {
	w.later(blocks, func(state map[uint64]ledger.Lease) {
		l := state[id]
		f(&l)
		state[id] = l
	})
	synctest.Wait()
}

func (w *world) endBy(id uint64) {
	w.edit(id, func(l *ledger.Lease) { l.State, l.EndedAt = ledger.LeaseOver, w.seconds() })
}

// An order becomes a machine that is confirmed; at the lease's end the machine stops, the units go back, and the disk is
// wiped when its time is over.
func TestALeaseFromOrderToWiping(t *testing.T) {
	bubble(t, func(t *testing.T, w *world) {
		r := w.start()
		id := w.take(t, r)
		w.pass(5)
		if got := w.stateOf(id); got != ledger.LeaseActive {
			t.Fatalf("the lease is %s: %s", got, r.kinds(id))
		}
		s, err := r.host.Status(t.Context(), id)
		if err != nil || s.State != control.StateRunning || s.HostKey == "" || !s.Confirmed {
			t.Errorf("status %+v, error %v", s, err)
		}
		w.endBy(id)
		w.pass(5)
		if got := w.stateOf(id); got != ledger.LeaseReturned || w.machines[id] == nil || w.machines[id].running {
			t.Fatalf("after its end the lease is %s, with machine %+v", got, w.machines[id])
		}
		w.later(72*time.Hour, func(map[uint64]ledger.Lease) {})
		w.pass(80)
		if w.machines[id] != nil {
			t.Error("the disk was not wiped")
		}
		want := "ordered waiting specified preparing prepared booted answered confirmed stopped given-back wiped"
		if got := r.kinds(id); got != want {
			t.Errorf("told %s, not %s", got, want)
		}
		r.stop(t)
	})
}

// An order that cannot be served is rejected, and nothing of it stays.
func TestOrdersThatCannotBeServed(t *testing.T) {
	for name, test := range map[string]struct {
		prepare func(w *world)
		silent  bool // no spec comes
		within  int  // blocks
		reason  string
	}{
		"no spec":            {silent: true, within: 27, reason: "nobody said"},
		"unknown image":      {prepare: func(w *world) { w.refuse = fmt.Errorf("%w: it has no image x", ErrUnservable) }, within: 4, reason: "no image x"},
		"it never answers":   {prepare: func(w *world) { w.hush(true) }, within: 78, reason: "no machine answered"},
		"no memory is freed": {prepare: func(w *world) { w.room = false }, within: 78, reason: "no machine answered"},
		"disk full":          {prepare: func(w *world) { w.refuse = errors.New("no space left on device") }, within: 78, reason: "no machine answered"},
	} {
		t.Run(name, func(t *testing.T) {
			bubble(t, func(t *testing.T, w *world) {
				if test.prepare != nil {
					test.prepare(w)
				}
				r := w.start()
				var id uint64
				if test.silent {
					w.later(blocks, func(state map[uint64]ledger.Lease) { id, _ = w.order(state) })
				} else {
					id = w.take(t, r)
				}
				w.pass(test.within)
				if got := w.stateOf(id); got != ledger.LeaseVoid {
					t.Errorf("the order is %s: %s", got, r.kinds(id))
				}
				if !slices.ContainsFunc(r.events, func(e Event) bool { return e.Kind == Rejected && strings.Contains(e.Reason, test.reason) }) {
					t.Errorf("told %v", r.events)
				}
				w.pass(160)
				if w.machines[id] != nil {
					t.Errorf("there is still %+v: %s", w.machines[id], r.kinds(id))
				}
				r.stop(t)
			})
		})
	}
}

// A spec that the lease does not commit to is refused, as is one that comes when the lease runs, and nothing is made.
func TestAnotherSpec(t *testing.T) {
	bubble(t, func(t *testing.T, w *world) {
		r := w.start()
		var id uint64
		var s spec.Submission
		w.later(blocks, func(state map[uint64]ledger.Lease) { id, s = w.order(state) })
		synctest.Wait()
		other := s
		other.Spec.Salt = spec.NewSalt()
		if err := r.host.Submit(t.Context(), id, other); !errors.Is(err, control.ErrRefused) || !errors.Is(err, spec.ErrOther) {
			t.Errorf("another spec: %v", err)
		}
		if err := r.host.Submit(t.Context(), id+1, s); !errors.Is(err, control.ErrNoLease) {
			t.Errorf("no lease: %v", err)
		}
		w.pass(2)
		if len(w.machines) > 0 {
			t.Error("a machine was made")
		}
		r.stop(t)
	})
}

// A machine whose process was killed is started again, with its disk; one that its renter shut down is not.
func TestMachinesThatEnd(t *testing.T) {
	bubble(t, func(t *testing.T, w *world) {
		r := w.start()
		id := w.take(t, r)
		w.pass(5)
		w.machines[id].running = false
		w.pass(5)
		if m := w.machines[id]; !m.running || m.boots != 2 {
			t.Errorf("after a kill: %+v", m)
		}
		w.machines[id].running, w.machines[id].off = false, true
		w.pass(5)
		if s, err := r.host.Status(t.Context(), id); w.machines[id].running || err != nil || s.State != control.StateStopped {
			t.Errorf("after it shut itself down: %+v, %+v, %v", w.machines[id], s, err)
		}
		if err := r.host.Act(t.Context(), id, control.Start); err != nil {
			t.Error(err)
		}
		w.pass(2)
		if m := w.machines[id]; !m.running {
			t.Error("it was not started again")
		}
		key := w.machines[id].key
		if err := errors.Join(r.host.Act(t.Context(), id, control.Rebuild)); err != nil {
			t.Error(err)
		}
		w.pass(5)
		s, err := r.host.Status(t.Context(), id)
		if err != nil || !w.machines[id].running || s.HostKey == key || s.HostKey != w.machines[id].key {
			t.Errorf("after it was made anew: %+v, %+v, %v", w.machines[id], s, err)
		}
		r.stop(t)
	})
}

// A machine runs for as long as it is paid when its account is dry, and then the host ends the lease.
func TestDryAccounts(t *testing.T) {
	bubble(t, func(t *testing.T, w *world) {
		r := w.start()
		id := w.take(t, r)
		w.pass(5)
		w.edit(id, func(l *ledger.Lease) { l.Generation = 1 })
		w.pass(3)
		if !w.machines[id].running || w.stateOf(id) != ledger.LeaseActive {
			t.Fatal("the machine was stopped while it was paid")
		}
		w.later(time.Hour, func(map[uint64]ledger.Lease) {})
		w.pass(4)
		if got := w.stateOf(id); got != ledger.LeaseReturned || w.machines[id].running {
			t.Errorf("the lease is %s: %s", got, r.kinds(id))
		}
		r.stop(t)
	})
}

// What a reorganisation gives another lease's number is never shown to it.
func TestAReorganisationThatGivesTheNumberToAnother(t *testing.T) {
	bubble(t, func(t *testing.T, w *world) {
		r := w.start()
		id := w.take(t, r)
		w.pass(5)
		before := w.machines[id]
		w.rollback(8)
		if again := w.take(t, r); again != id {
			t.Fatalf("the order is %d", again)
		}
		w.pass(8)
		if w.machines[id] == before || w.machines[id] == nil || before.running || len(w.aside) != 1 {
			t.Errorf("the number has %+v, before %+v, set aside %v; %s", w.machines[id], before, w.aside, r.kinds(id))
		}
		r.stop(t)
	})
}

// An order of an offer that names another host is left to that one, and so is a lease whose machine it has.
func TestAnotherHostsLeases(t *testing.T) {
	bubble(t, func(t *testing.T, w *world) {
		r := w.start()
		var id uint64
		var s spec.Submission
		w.later(blocks, func(state map[uint64]ledger.Lease) {
			id, s = w.order(state)
			l := state[id]
			l.Offer = 2
			state[id] = l
		})
		synctest.Wait()
		if err := r.host.Submit(t.Context(), id, s); !errors.Is(err, control.ErrNoLease) {
			t.Errorf("its spec: %v", err)
		}
		w.pass(40)
		if got := w.stateOf(id); got != ledger.LeaseWaiting {
			t.Errorf("the order is %s: %s", got, r.kinds(id))
		}
		w.edit(id, func(l *ledger.Lease) { l.State, l.Start = ledger.LeaseActive, w.seconds() })
		w.endBy(id)
		w.pass(100)
		if got := w.stateOf(id); got != ledger.LeaseOver || r.kinds(id) != "" {
			t.Errorf("the lease is %s: %s", got, r.kinds(id))
		}
		r.stop(t)
	})
}

// A lease whose machine is lost is told, and its units are given back when it is over and nobody else has done so.
func TestLostMachines(t *testing.T) {
	bubble(t, func(t *testing.T, w *world) {
		r := w.start()
		var id uint64
		w.later(blocks, func(state map[uint64]ledger.Lease) { id, _ = w.order(state) })
		w.edit(id, func(l *ledger.Lease) { l.State, l.Start = ledger.LeaseActive, w.seconds() })
		w.pass(3)
		w.endBy(id)
		w.pass(20)
		if got := w.stateOf(id); got != ledger.LeaseOver {
			t.Errorf("the lease is %s: %s", got, r.kinds(id))
		}
		w.pass(80)
		if got := w.stateOf(id); got != ledger.LeaseReturned || !strings.Contains(r.kinds(id), "lost") {
			t.Errorf("the lease is %s: %s", got, r.kinds(id))
		}
		r.stop(t)
	})
}

// A second host for a data folder does not start.
func TestTwoHosts(t *testing.T) {
	bubble(t, func(t *testing.T, w *world) {
		r := w.start()
		second := w.start()
		time.Sleep(time.Minute)
		if err := <-second.ended; !errors.Is(err, ErrLocked) {
			t.Errorf("the second host ended with %v", err)
		}
		r.stop(t)
	})
}

// Whatever happens, a host that is killed at any point, a reorganisation, a machine that dies, no time: machines and
// leases agree again afterwards, and nothing happened that must not.
func TestMachinesAndLeasesAgreeAgain(t *testing.T) {
	points := map[string]int{}
	rapid.Check(t, func(rt *rapid.T) {
		seed := rapid.Uint64().Draw(rt, "seed")
		acts := rapid.SliceOfN(rapid.IntRange(0, 10), 5, 40).Draw(rt, "acts")
		synctest.Test(t, func(t *testing.T) {
			w := newWorld(t)
			history(t, w, rand.New(rand.NewPCG(seed, 1)), acts)
			w.check()
			for point, n := range w.points {
				points[point] += n
			}
		})
		if t.Failed() {
			rt.Fatalf("seed %d, acts %v", seed, acts)
		}
	})
	t.Logf("points at which a host could be killed, and how often it came there: %v", points)
}

// history plays a history, ends all trouble, and says whether machines and leases agree.
func history(t *testing.T, w *world, random *rand.Rand, acts []int) {
	risk := 0.05
	kills := rand.New(rand.NewPCG(random.Uint64(), 2)) // hosts draw from it, whenever they run
	w.kill = func(string) bool { return kills.Float64() < risk }
	specs := map[common.Hash]spec.Submission{}
	r := w.start()
	for _, act := range acts {
		if !r.alive() {
			r.stop(t)
			r = w.start()
		}
		w.mu.Lock()
		ids := make([]uint64, 0, len(w.state()))
		for id := range w.state() {
			ids = append(ids, id)
		}
		w.mu.Unlock()
		slices.Sort(ids)
		one := uint64(0)
		if len(ids) > 0 {
			one = ids[random.IntN(len(ids))]
		}
		switch act {
		case 0, 1, 2:
			w.later(blocks, func(state map[uint64]ledger.Lease) {
				if len(state) < 5 {
					id, s := w.order(state)
					specs[state[id].SpecHash] = s
				}
			})
		case 3, 4:
			w.later(blocks, func(state map[uint64]ledger.Lease) {
				if l := state[one]; l.State == ledger.LeaseActive {
					l.State, l.EndedAt = ledger.LeaseOver, w.seconds()
					state[one] = l
				}
			})
		case 5:
			w.mu.Lock()
			if m := w.machines[one]; m != nil {
				m.running = false
			}
			w.mu.Unlock()
		case 6:
			w.mu.Lock()
			n := min(1+random.IntN(6), len(w.states)-5)
			w.mu.Unlock()
			if n > 0 {
				w.rollback(n)
				w.mine(n) // as many others
			}
		case 7:
			w.later(time.Duration(random.IntN(1200))*time.Second, func(map[uint64]ledger.Lease) {})
		case 8:
			w.mu.Lock()
			w.room = !w.room
			w.mu.Unlock()
		case 9:
			w.mine(1)
		case 10:
			actions := []control.Action{control.Rescue, control.Rescue, control.Start, control.Reboot, control.Rebuild}
			if r.host != nil {
				_ = r.host.Act(t.Context(), one, actions[random.IntN(len(actions))]) // it may not be possible now
			}
		}
		submitAll(t, w, r, specs)
		w.pass(1 + random.IntN(3))
	}
	// All trouble ends.
	w.mu.Lock()
	risk, w.room = 0, true
	w.mu.Unlock()
	if !r.alive() {
		r.stop(t)
		r = w.start()
	}
	submitAll(t, w, r, specs)
	w.pass(200)
	agree(t, w, r)
	w.later(73*time.Hour, func(map[uint64]ledger.Lease) {})
	w.pass(80)
	for id, m := range w.machines {
		if w.stateOf(id) != ledger.LeaseActive {
			t.Errorf("lease %d is %s and has %+v after all the time: %s", id, w.stateOf(id), m, r.kinds(id))
		}
	}
	if len(w.aside) > 0 {
		t.Errorf("set aside for ever: %v", w.aside)
	}
	r.stop(t)
}

func submitAll(t *testing.T, w *world, r *run, specs map[common.Hash]spec.Submission) {
	synctest.Wait()
	w.mu.Lock()
	state := w.state()
	w.mu.Unlock()
	for id, l := range state {
		if s, ok := specs[l.SpecHash]; ok && r.host != nil {
			_ = r.host.Submit(t.Context(), id, s) // it may be too late
		}
	}
}

// agree says whether machines and leases agree.
func agree(t *testing.T, w *world, r *run) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for id, l := range w.state() {
		m := w.machines[id]
		switch l.State {
		case ledger.LeaseWaiting, ledger.LeaseOver:
			t.Errorf("lease %d is %s for ever: %s", id, l.State, r.kinds(id))
		case ledger.LeaseActive:
			if m == nil || !m.running || m.of != IdentityOf(&l) {
				t.Errorf("lease %d runs, with the machine %+v: %s", id, m, r.kinds(id))
			}
		default:
			if m != nil && m.running {
				t.Errorf("lease %d is %s, and its machine runs", id, l.State)
			}
		}
	}
	for id, m := range w.machines {
		if l := w.state()[id]; l.State == ledger.LeaseNone || m.of != IdentityOf(&l) {
			t.Errorf("there is a machine for lease %d, which is %s", id, l.State)
		}
	}
}
