package lease

import (
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"github.com/muster-network/muster/lease/control"
)

// act asks for actions one right after the other.
func act(t *testing.T, r *run, id uint64, actions ...control.Action) {
	t.Helper()
	for _, a := range actions {
		if err := r.host.Act(t.Context(), id, a); err != nil {
			t.Fatalf("%s: %v", a, err)
		}
		synctest.Wait()
	}
}

// soon lets some seconds pass, which are less than a machine takes to shut down.
func soon() {
	time.Sleep(3 * time.Second)
	synctest.Wait()
}

// Actions that come in quick succession are done in seconds, however long the machine takes to shut down, unless it is
// asked to do just that; and the last word counts.
func TestActionsInQuickSuccession(t *testing.T) {
	for name, test := range map[string]struct {
		actions     []control.Action
		now, at1min bool // whether the machine runs
		boots       int
		remade      bool
		resets      int
	}{
		"rebuild":                {actions: []control.Action{control.Rebuild}, now: true, at1min: true, boots: 1, remade: true},
		"rebuild, reset, stop":   {actions: []control.Action{control.Rebuild, control.Reset, control.Stop}, now: true, boots: 1, remade: true, resets: 1},
		"stop":                   {actions: []control.Action{control.Stop}, now: true, boots: 1},
		"stop, reset":            {actions: []control.Action{control.Stop, control.Reset}, boots: 1},
		"stop, start":            {actions: []control.Action{control.Stop, control.Start}, now: true, at1min: true, boots: 2},
		"stop, rebuild":          {actions: []control.Action{control.Stop, control.Rebuild}, now: true, at1min: true, boots: 1, remade: true},
		"reboot, reset":          {actions: []control.Action{control.Reboot, control.Reset}, now: true, at1min: true, boots: 2},
		"reboot, stop":           {actions: []control.Action{control.Reboot, control.Stop}, now: true, boots: 1},
		"reset":                  {actions: []control.Action{control.Reset}, now: true, at1min: true, boots: 1, resets: 1},
		"reset, stop":            {actions: []control.Action{control.Reset, control.Stop}, now: true, boots: 1, resets: 1},
		"stop, reset, start":     {actions: []control.Action{control.Stop, control.Reset, control.Start}, now: true, at1min: true, boots: 2},
		"stop, start, stop":      {actions: []control.Action{control.Stop, control.Start, control.Stop}, now: true, boots: 1},
		"reboot, rebuild, start": {actions: []control.Action{control.Reboot, control.Rebuild, control.Start}, now: true, at1min: true, boots: 1, remade: true},
	} {
		t.Run(name, func(t *testing.T) {
			bubble(t, func(t *testing.T, w *world) {
				r := w.start()
				id := w.take(t, r)
				w.pass(5)
				w.slow = 30 * time.Second
				before := w.machines[id]
				for _, a := range test.actions {
					err := r.host.Act(t.Context(), id, a)
					if err != nil && !(a == control.Reset && errors.Is(err, control.ErrNotNow)) { // it stopped just now
						t.Fatalf("%s: %v", a, err)
					}
					synctest.Wait() // it has begun
				}
				soon()
				s, err := r.host.Status(t.Context(), id)
				if w.machines[id].running != test.now || err != nil {
					t.Errorf("after seconds: %+v, error %v, %s", w.machines[id], err, r.kinds(id))
				}
				if test.now && !test.at1min && (s.State != control.StateStopping || s.Step == "") {
					t.Errorf("it is not said what is waited for: %+v", s)
				}
				w.pass(5)
				m := w.machines[id]
				if m.running != test.at1min || m.boots != test.boots || (m != before) != test.remade || w.resets != test.resets {
					t.Errorf("after a minute: %+v, made anew %v, %d resets: %s", m, m != before, w.resets, r.kinds(id))
				}
				if s, err := r.host.Status(t.Context(), id); err != nil || (s.State == control.StateStopped) == test.at1min {
					t.Errorf("after a minute: %+v, %v", s, err)
				}
				r.stop(t)
			})
		})
	}
}

// A machine that does not answer yet is started anew by the reset button, because its firmware may not survive it.
func TestResetOfStartingMachine(t *testing.T) {
	bubble(t, func(t *testing.T, w *world) {
		r := w.start()
		id := w.take(t, r)
		w.pass(5)
		w.hush(true)
		act(t, r, id, control.Rebuild)
		soon()
		boots := w.machines[id].boots
		act(t, r, id, control.Reset)
		soon()
		if m := w.machines[id]; !m.running || m.boots != boots+1 || w.resets != 0 {
			t.Errorf("%+v, %d resets", m, w.resets)
		}
		w.hush(false)
		soon()
		if s, err := r.host.Status(t.Context(), id); err != nil || s.State != control.StateRunning {
			t.Errorf("%+v, error %v", s, err)
		}
		r.stop(t)
	})
}
