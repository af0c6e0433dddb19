package lease

import (
	"context"
	"errors"
	"testing"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/lease/control"
)

func (l *life) CanRescue(context.Context, *Record) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.refuse
}

func (l *life) Mend(ctx context.Context, r *Record) error {
	return l.effect(ctx, "mend", func() error {
		m := l.machines[r.Lease]
		switch {
		case m == nil || !m.made || m.of != r.Of:
			l.wrong("lease %d of %v is rescued with the disk %+v", r.Lease, r.Of, m)
			return nil
		case m.running:
			return nil
		}
		if state := l.state()[r.Lease].State; final(state) {
			l.wrong("a rescue system of lease %d is started, which is %s", r.Lease, state)
		}
		m.running, m.off, m.rescued, m.again = true, false, true, false
		return nil
	})
}

// statusOf is the status of a machine.
func statusOf(t *testing.T, r *run, id uint64) control.Status {
	t.Helper()
	s, err := r.host.Status(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// A machine is rescued, with a key that is not taken for its own, and runs its own system again however its renter leaves
// the rescue system.
func TestRescue(t *testing.T) {
	for name, leave := range map[string]struct {
		action control.Action
		do     func(m *fakeMachine)
		off    bool
		told   string
	}{
		"start":              {action: control.Start, told: "stopped booted answered"},
		"reboot":             {action: control.Reboot, told: "stopped booted answered"},
		"rebuild":            {action: control.Rebuild, told: "stopped preparing prepared booted answered"},
		"stop":               {action: control.Stop, off: true, told: "stopped"},
		"reboot by itself":   {do: func(m *fakeMachine) { m.running, m.again = false, true }, told: "stopped booted answered"},
		"shutdown by itself": {do: func(m *fakeMachine) { m.running, m.off = false, true }, off: true, told: "stopped"},
	} {
		t.Run(name, func(t *testing.T) {
			bubble(t, func(t *testing.T, w *world) {
				r := w.start()
				id := w.take(t, r)
				w.pass(5)
				key := w.machines[id].key
				if err := errors.Join(r.host.Act(t.Context(), id, control.Rescue), r.host.Act(t.Context(), id, control.Rescue)); err != nil {
					t.Fatal(err)
				}
				w.pass(3)
				s := statusOf(t, r, id)
				if s.State != control.StateRunning || s.Rescue == nil || s.Rescue.HostKey == "" || s.Rescue.HostKey == key || s.HostKey != key {
					t.Fatalf("rescued it is %+v, with %+v", s, s.Rescue)
				}
				if at := r.host.(Served).SSH(id); at != "" {
					t.Errorf("watchers are told that it answers at %s", at)
				}
				if leave.do != nil {
					w.mu.Lock()
					leave.do(w.machines[id])
					w.mu.Unlock()
				} else if err := r.host.Act(t.Context(), id, leave.action); err != nil {
					t.Fatal(err)
				}
				w.pass(4)
				if leave.off {
					if s := statusOf(t, r, id); s.State != control.StateStopped || s.Rescue != nil {
						t.Errorf("turned off it is %+v", s)
					}
					if _, err := r.host.OpenDisk(t.Context(), id); err != nil {
						t.Errorf("its disk: %v", err)
					}
					leave.told += " booted answered"
					if err := r.host.Act(t.Context(), id, control.Start); err != nil {
						t.Fatal(err)
					}
					w.pass(3)
				}
				if s := statusOf(t, r, id); s.State != control.StateRunning || s.Rescue != nil || w.machines[id].rescued || s.HostKey != w.machines[id].key {
					t.Errorf("afterwards it is %+v, and the machine %+v", s, w.machines[id])
				}
				want := "ordered waiting specified preparing prepared booted answered confirmed stopped booted answered " + leave.told
				if got := r.kinds(id); got != want {
					t.Errorf("told %s, not %s", got, want)
				}
				r.stop(t)
			})
		})
	}
}

// A rescue system whose process dies is started again, and a machine that can have none is not stopped for it.
func TestRescueThatFails(t *testing.T) {
	bubble(t, func(t *testing.T, w *world) {
		r := w.start()
		id := w.take(t, r)
		w.pass(5)
		for _, test := range []struct{ err, want error }{{ErrNoRoom, control.ErrNotNow}, {ErrUnservable, control.ErrRefused}} {
			w.refuse = test.err
			if err := r.host.Act(t.Context(), id, control.Rescue); !errors.Is(err, test.want) {
				t.Errorf("%v: %v", test.err, err)
			}
		}
		w.refuse = nil
		w.pass(2)
		if m := w.machines[id]; !m.running || m.boots != 1 {
			t.Errorf("it was stopped: %+v", m)
		}
		if err := r.host.Act(t.Context(), id, control.Rescue); err != nil {
			t.Fatal(err)
		}
		w.pass(3)
		w.mu.Lock()
		w.machines[id].running = false
		w.mu.Unlock()
		w.pass(3)
		if s := statusOf(t, r, id); s.State != control.StateRunning || s.Rescue == nil || s.Rescue.HostKey == "" {
			t.Errorf("after its process died it is %+v", s)
		}
		w.endBy(id)
		w.pass(5)
		if got := w.stateOf(id); got != ledger.LeaseReturned || w.machines[id].running {
			t.Errorf("after its end the lease is %s, and the machine %+v", got, w.machines[id])
		}
		r.stop(t)
	})
}

// An order that a reorganisation has made of a lease is confirmed only once the machine itself answers.
func TestRescueAndAReorganisation(t *testing.T) {
	bubble(t, func(t *testing.T, w *world) {
		r := w.start()
		id := w.take(t, r)
		w.pass(5)
		if err := r.host.Act(t.Context(), id, control.Rescue); err != nil {
			t.Fatal(err)
		}
		w.pass(3)
		w.edit(id, func(l *ledger.Lease) { l.State, l.Start = ledger.LeaseWaiting, 0 }) // the confirmation is gone
		w.pass(5)
		if got := w.stateOf(id); got != ledger.LeaseActive {
			t.Errorf("the lease is %s: %s", got, r.kinds(id))
		}
		r.stop(t) // the world checks what was confirmed
	})
}

// Wherever a host is killed on the way into the rescue system and out of it, the next one goes on there.
func TestHostIsKilledAroundARescue(t *testing.T) {
	for _, point := range []string{
		"before halt", "after halt", "before mend", "after mend", "before listen", "after listen", "before boot", "after boot",
	} {
		for _, leaving := range []bool{false, true} {
			if leaving == (point == "before mend" || point == "after mend") || !leaving && (point == "before boot" || point == "after boot") {
				continue
			}
			bubble(t, func(t *testing.T, w *world) {
				r := w.start()
				id := w.take(t, r)
				w.pass(5)
				act := func(action control.Action, kill bool) {
					if kill {
						w.mu.Lock()
						w.kill = func(at string) bool { return at == point }
						w.mu.Unlock()
					}
					if err := r.host.Act(t.Context(), id, action); err != nil {
						t.Fatal(err)
					}
					w.pass(3)
					if !kill {
						return
					}
					if r.alive() {
						t.Fatalf("it was not killed %s, leaving %v", point, leaving)
					}
					w.mu.Lock()
					w.kill = func(string) bool { return false }
					w.mu.Unlock()
					<-r.ended
					r = w.start()
					w.pass(4)
				}
				act(control.Rescue, !leaving)
				if s := statusOf(t, r, id); s.State != control.StateRunning || s.Rescue == nil || s.Rescue.HostKey == "" {
					t.Errorf("killed %s: rescued it is %+v", point, s)
				}
				act(control.Start, leaving)
				if s := statusOf(t, r, id); s.State != control.StateRunning || s.Rescue != nil || w.machines[id].rescued || s.HostKey != w.machines[id].key {
					t.Errorf("killed %s, leaving: it is %+v", point, s)
				}
				r.stop(t)
			})
		}
	}
}
