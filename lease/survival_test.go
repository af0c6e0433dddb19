package lease

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/lease/control"
	"github.com/muster-network/muster/lease/spec"
)

// Whatever the server's clock says, a day too much or an hour too little, all that a host does is done at its time: the
// times of leases are the chain's, and pauses go by a clock that nobody sets.
func TestServersClockDecidesNothing(t *testing.T) {
	for name, jump := range map[string]func(*rand.Rand) time.Duration{
		"a day ahead":         func(*rand.Rand) time.Duration { return 24 * time.Hour },
		"an hour behind":      func(*rand.Rand) time.Duration { return -time.Hour },
		"another at any time": func(r *rand.Rand) time.Duration { return time.Duration(r.Int64N(int64(25*time.Hour))) - time.Hour },
	} {
		t.Run(name, func(t *testing.T) {
			bubble(t, func(t *testing.T, w *world) {
				random := rand.New(rand.NewPCG(1, 2))
				w.wall = func() time.Time { return time.Now().Round(0).Add(jump(random)) }
				everything(t, w)
			})
		})
	}
}

// A reorganisation that takes an order away stops no machine if the order comes back soon, and sets the machine aside if it
// does not; nothing is wiped before its time is over.
func TestOrderThatIsTakenAway(t *testing.T) {
	for name, back := range map[string]bool{"and comes back": true, "for good": false} {
		t.Run(name, func(t *testing.T) {
			bubble(t, func(t *testing.T, w *world) {
				r := w.start()
				id := w.take(t, r)
				w.mu.Lock()
				was := w.state()[id]
				w.mu.Unlock()
				w.pass(6)
				m := w.machines[id]
				w.rollback(len(w.states) - 4) // all that happened
				w.mine(3)
				w.pass(10)
				if !m.running || w.machines[id] != m {
					t.Errorf("its machine is %+v after two minutes: %s", m, r.kinds(id))
				}
				if back {
					w.later(blocks, func(state map[uint64]ledger.Lease) {
						was.State, was.Start, was.OrderedAt = ledger.LeaseWaiting, 0, w.seconds()
						state[id] = was
					})
					w.pass(6)
					if w.machines[id] != m || !m.running || m.boots != 1 || w.stateOf(id) != ledger.LeaseActive {
						t.Errorf("it is %+v, and the lease %s: %s", w.machines[id], w.stateOf(id), r.kinds(id))
					}
				} else {
					w.pass(100)
					if m.running || w.machines[id] != nil || len(w.aside) != 1 {
						t.Errorf("it is %+v, set aside %v: %s", m, w.aside, r.kinds(id))
					}
					w.later(73*time.Hour, func(map[uint64]ledger.Lease) {})
					w.pass(80)
					if len(w.aside) != 0 {
						t.Errorf("set aside for ever: %v", w.aside)
					}
				}
				r.stop(t)
			})
		})
	}
}

// A lease that was confirmed, and then was not, is confirmed again with the same machine.
func TestConfirmationThatIsTakenAway(t *testing.T) {
	bubble(t, func(t *testing.T, w *world) {
		r := w.start()
		id := w.take(t, r)
		for w.stateOf(id) != ledger.LeaseActive {
			w.pass(1)
		}
		m, key := w.machines[id], w.machines[id].key
		n := 0
		for w.stateOf(id) == ledger.LeaseActive {
			w.rollback(1)
			n++
		}
		w.mine(n)
		w.pass(4)
		if w.stateOf(id) != ledger.LeaseActive || w.machines[id] != m || m.boots != 1 || m.key != key {
			t.Errorf("the lease is %s, and its machine %+v: %s", w.stateOf(id), w.machines[id], r.kinds(id))
		}
		r.stop(t)
	})
}

// A lease that was over, and then was not, has its machine again, with its disk.
func TestEndThatIsTakenAway(t *testing.T) {
	bubble(t, func(t *testing.T, w *world) {
		r := w.start()
		id := w.take(t, r)
		w.pass(6)
		m, key := w.machines[id], w.machines[id].key
		before := len(w.states)
		w.endBy(id)
		w.pass(3)
		if got := w.stateOf(id); got != ledger.LeaseReturned || m.running {
			t.Fatalf("the lease is %s, and its machine %+v", got, m)
		}
		n := len(w.states) - before
		w.rollback(n)
		w.mine(n)
		w.pass(5)
		if w.stateOf(id) != ledger.LeaseActive || w.machines[id] != m || !m.running || m.key != key {
			t.Errorf("the lease is %s, and its machine %+v: %s", w.stateOf(id), w.machines[id], r.kinds(id))
		}
		r.stop(t)
	})
}

// A node that lies for some minutes, of a lease that was over long ago, or of none, and of the time, makes a host stop
// machines at most: no disk is wiped or taken from its lease. When it tells the truth again, the machine runs.
func TestNodeThatLies(t *testing.T) {
	for name, lie := range map[string]func(*world, map[uint64]ledger.Lease, uint64){
		"given back long ago": func(_ *world, state map[uint64]ledger.Lease, id uint64) {
			l := state[id]
			l.State, l.EndedAt = ledger.LeaseReturned, 1
			state[id] = l
		},
		"cancelled": func(_ *world, state map[uint64]ledger.Lease, id uint64) {
			l := state[id]
			l.State, l.OrderedAt = ledger.LeaseVoid, 1
			state[id] = l
		},
		"no lease": func(_ *world, state map[uint64]ledger.Lease, id uint64) { delete(state, id) },
	} {
		for when, ahead := range map[string]time.Duration{"now": blocks, "days ahead": 100 * time.Hour} {
			t.Run(name+", "+when, func(t *testing.T) {
				bubble(t, func(t *testing.T, w *world) {
					r := w.start()
					id := w.take(t, r)
					w.pass(6)
					m := w.machines[id]
					before, truth := len(w.states), w.now
					w.later(ahead, func(state map[uint64]ledger.Lease) { lie(w, state, id) })
					w.pass(20)
					w.rollback(len(w.states) - before)
					w.mu.Lock()
					w.now = truth
					w.mu.Unlock()
					w.mine(25)
					w.pass(5)
					if w.stateOf(id) != ledger.LeaseActive || w.machines[id] != m || !m.running {
						t.Errorf("the lease is %s, its machine %+v, set aside %v: %s", w.stateOf(id), w.machines[id], w.aside, r.kinds(id))
					}
					r.stop(t)
				})
			})
		}
	}
}

// Of two servers with the same key that were told of one lease, one confirms it, and the other stops its machine, which it
// keeps for some time for nobody. It does nothing more with the lease.
func TestTwoServersOfOneCommitment(t *testing.T) {
	bubble(t, func(t *testing.T, w *world) {
		r := w.start()
		other := newWorld(t) // another server: of its chain nothing is seen
		other.silent = true
		second := w.startOn(other)
		var id uint64
		var s spec.Submission
		w.later(blocks, func(state map[uint64]ledger.Lease) { id, s = w.order(state) })
		for _, host := range []*run{second, r} {
			synctest.Wait()
			if err := host.host.Submit(t.Context(), id, s); err != nil {
				t.Fatal(err)
			}
		}
		w.pass(10)
		if !strings.Contains(second.kinds(id), "booted") || strings.Contains(second.kinds(id), "confirmed") {
			t.Errorf("the other server: %s", second.kinds(id))
		}
		if m := other.machines[id]; m != nil || len(other.aside) != 1 || w.stateOf(id) != ledger.LeaseActive || !w.machines[id].running {
			t.Errorf("the other server has %+v, set aside %v: %s", m, other.aside, second.kinds(id))
		}
		if s, err := second.host.Status(t.Context(), id); err != nil || s.State != control.StateFailed {
			t.Errorf("there the machine is %+v, %v", s, err)
		}
		w.endBy(id)
		w.pass(5)
		if got := w.stateOf(id); got != ledger.LeaseReturned {
			t.Errorf("the lease is %s: %s", got, r.kinds(id))
		}
		r.stop(t)
		second.stop(t)
		other.check()
	})
}

// startOn starts a host on another server than the world's.
func (w *world) startOn(server *world) *run {
	r := w.started(server)
	synctest.Wait()
	return r
}

// An image server that is gone for some minutes, a disk that is full for some, and whatever else passes, delay an order.
func TestTroubleThatPasses(t *testing.T) {
	bubble(t, func(t *testing.T, w *world) {
		r := w.start()
		w.refuse = errors.New("fetch the image: connection refused")
		id := w.take(t, r)
		w.pass(20)
		if got := w.stateOf(id); got != ledger.LeaseWaiting || strings.Count(r.kinds(id), "retrying") != 1 {
			t.Errorf("meanwhile it is %s: %s", got, r.kinds(id))
		}
		w.mu.Lock()
		w.refuse = nil
		w.mu.Unlock()
		w.pass(10)
		if got := w.stateOf(id); got != ledger.LeaseActive {
			t.Errorf("it is %s: %s", got, r.kinds(id))
		}
		r.stop(t)
	})
}

// A new disk that cannot be made leaves the machine with the one that it has.
func TestRebuildThatCannotBe(t *testing.T) {
	bubble(t, func(t *testing.T, w *world) {
		r := w.start()
		id := w.take(t, r)
		w.pass(6)
		m, key := w.machines[id], w.machines[id].key
		w.refuse = fmt.Errorf("%w: there is no such image", ErrUnservable)
		act(t, r, id, control.Rebuild)
		w.pass(6)
		s, err := r.host.Status(t.Context(), id)
		if w.machines[id] != m || !m.running || m.key != key || err != nil || s.State != control.StateRunning {
			t.Errorf("it is %+v, %+v, error %v: %s", w.machines[id], s, err, r.kinds(id))
		}
		r.stop(t)
	})
}
