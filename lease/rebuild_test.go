package lease

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/muster-network/muster/lease/control"
	"github.com/muster-network/muster/lease/spec"
)

func (l *life) HasImage(i spec.Image) error {
	if i.Name == "absent" {
		return ErrUnservable
	}
	return nil
}

var otherImage = spec.Image{Name: "other", SHA256: spec.Sum([]byte("other"))}

// A machine gets a new disk from another image, and keeps that image when it is rebuilt again; the lease stays what it was.
func TestRebuildFromAnotherImage(t *testing.T) {
	bubble(t, func(t *testing.T, w *world) {
		r := w.start()
		id := w.take(t, r)
		w.pass(5)
		key := w.machines[id].key
		if err := r.host.RebuildFrom(t.Context(), id, spec.Image{Name: "absent"}); !errors.Is(err, control.ErrRefused) {
			t.Errorf("from an image that the host does not have: %v", err)
		}
		w.pass(2)
		if w.machines[id].boots != 1 {
			t.Error("it was stopped for that")
		}
		if err := r.host.RebuildFrom(t.Context(), id, otherImage); err != nil {
			t.Fatal(err)
		}
		for range 2 {
			w.pass(5)
			s := statusOf(t, r, id)
			if s.State != control.StateRunning || s.Image != "other" || s.ImageHash != otherImage.SHA256 || s.HostKey == key || s.HostKey != w.machines[id].key {
				t.Errorf("made anew it is %+v", s)
			}
			if key = s.HostKey; r.host.Act(t.Context(), id, control.Rebuild) != nil {
				t.Fatal("it is not made anew")
			}
		}
		w.pass(5)
		r.stop(t)
	})
}

// A machine of which no new disk can be made keeps the one that it has, and says why.
func TestRebuildThatComesToNothing(t *testing.T) {
	bubble(t, func(t *testing.T, w *world) {
		r := w.start()
		id := w.take(t, r)
		w.pass(5)
		key := w.machines[id].key
		w.mu.Lock()
		w.refuse = fmt.Errorf("%w: the image has 9 GiB", ErrUnservable)
		w.mu.Unlock()
		if err := r.host.RebuildFrom(t.Context(), id, otherImage); err != nil {
			t.Fatal(err)
		}
		w.pass(5)
		s := statusOf(t, r, id)
		if s.State != control.StateRunning || s.Image != "tiny" || s.HostKey != key || !strings.Contains(s.Detail, "9 GiB") {
			t.Errorf("it is %+v", s)
		}
		if !strings.Contains(r.kinds(id), "stopped preparing kept booted") {
			t.Errorf("told %s", r.kinds(id))
		}
		w.mu.Lock()
		w.refuse = nil
		w.mu.Unlock()
		if err := r.host.Act(t.Context(), id, control.Reboot); err != nil {
			t.Fatal(err)
		}
		w.pass(3)
		if s := statusOf(t, r, id); s.Detail != "" || s.State != control.StateRunning {
			t.Errorf("after a reboot it is %+v", s)
		}
		r.stop(t)
	})
}

// Wherever a host is killed as it makes a new disk, the machine comes to run from it.
func TestHostIsKilledAsItRebuilds(t *testing.T) {
	for _, point := range []string{"before kill", "after kill", "before prepare", "after prepare", "before boot", "after boot"} {
		bubble(t, func(t *testing.T, w *world) {
			r := w.start()
			id := w.take(t, r)
			w.pass(5)
			key := w.machines[id].key
			w.mu.Lock()
			w.kill = func(at string) bool { return at == point }
			w.mu.Unlock()
			if err := r.host.RebuildFrom(t.Context(), id, otherImage); err != nil {
				t.Fatal(err)
			}
			w.pass(3)
			if r.alive() {
				t.Fatalf("it was not killed %s", point)
			}
			w.mu.Lock()
			w.kill = func(string) bool { return false }
			w.mu.Unlock()
			<-r.ended
			r = w.start()
			w.pass(5)
			if s := statusOf(t, r, id); s.State != control.StateRunning || s.Image != "other" || s.HostKey == key || s.HostKey != w.machines[id].key {
				t.Errorf("killed %s: it is %+v", point, s)
			}
			r.stop(t)
		})
	}
}
