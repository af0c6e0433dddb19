package lease

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/lease/control"
)

type testDisk struct{ *bytes.Reader }

func (d testDisk) Bytes() int64 { return d.Size() }
func (testDisk) Close() error   { return nil }

// onDisk is what a host does with a disk of a machine, which must not run.
func (l *life) onDisk(ctx context.Context, what string, r *Record, f func(m *fakeMachine)) error {
	return l.effect(ctx, what, func() error {
		m := l.machines[r.Lease]
		if m == nil || m.running || m.of != r.Of {
			l.wrong("the disk of lease %d is used (%s) while it is %+v", r.Lease, what, m)
			return nil
		}
		f(m)
		return nil
	})
}

func (l *life) OpenDisk(ctx context.Context, r *Record) (control.Disk, error) {
	return testDisk{bytes.NewReader([]byte{1})}, l.onDisk(ctx, "open disk", r, func(*fakeMachine) {})
}

func (l *life) BeginDisk(ctx context.Context, r *Record, _, data int64) error {
	if data > 1<<29 {
		return ErrNoRoom
	}
	return l.onDisk(ctx, "begin disk", r, func(m *fakeMachine) { m.coming = true })
}

func (l *life) WritePart(ctx context.Context, r *Record, _ int64, _ []byte) (err error) {
	return errors.Join(l.onDisk(ctx, "write part", r, func(m *fakeMachine) {
		if !m.coming {
			err = ErrNoDisk
		}
	}), err)
}

func (l *life) OpenNewDisk(ctx context.Context, r *Record) (control.Disk, error) {
	return testDisk{bytes.NewReader([]byte{2})}, l.onDisk(ctx, "open new disk", r, func(*fakeMachine) {})
}

func (l *life) TakeDisk(ctx context.Context, r *Record) (json.RawMessage, error) {
	return json.RawMessage(`{"disk":"new"}`), l.onDisk(ctx, "take disk", r, func(m *fakeMachine) { m.key, m.coming = "", false })
}

func (l *life) DropDisks(ctx context.Context, _ *Record) error {
	return l.effect(ctx, "drop disks", func() error { return nil })
}

// A machine that is off gets another disk, and with it another key; the lease goes on as it was.
func TestAnotherDisk(t *testing.T) {
	bubble(t, func(t *testing.T, w *world) {
		r := w.start()
		id := w.take(t, r)
		ctx := t.Context()
		if _, err := r.host.OpenDisk(ctx, id); !errors.Is(err, control.ErrNotNow) {
			t.Errorf("the disk of a machine that is not made: %v", err)
		}
		w.pass(5)
		before, err := r.host.Status(ctx, id)
		if err != nil {
			t.Fatal(err)
		}
		for what, err := range map[string]error{
			"read": func() error { _, err := r.host.OpenDisk(ctx, id); return err }(), "begin": r.host.BeginDisk(ctx, id, 1, 1),
			"write": r.host.WritePart(ctx, id, 0, nil), "take": r.host.TakeDisk(ctx, id),
		} {
			if !errors.Is(err, control.ErrNotNow) {
				t.Errorf("%s while it runs: %v", what, err)
			}
		}
		if err := r.host.Act(ctx, id, control.Stop); err != nil {
			t.Fatal(err)
		}
		w.pass(2)
		if _, err := r.host.OpenDisk(ctx, id); err != nil {
			t.Error(err)
		}
		if err := r.host.BeginDisk(ctx, id, 1<<30+1, 1); !errors.Is(err, control.ErrRefused) {
			t.Errorf("a disk that is larger than the machine's: %v", err)
		}
		if err := r.host.BeginDisk(ctx, id, 1<<30, 1<<30); !errors.Is(err, control.ErrNotNow) {
			t.Errorf("a disk for which there is no room: %v", err)
		}
		if err := r.host.WritePart(ctx, id, 0, nil); !errors.Is(err, control.ErrNotNow) {
			t.Errorf("a part of a disk that was not begun: %v", err)
		}
		if err := errors.Join(r.host.BeginDisk(ctx, id, 1<<30, 1), r.host.WritePart(ctx, id, 0, nil), r.host.TakeDisk(ctx, id)); err != nil {
			t.Fatal(err)
		}
		if err := r.host.Act(ctx, id, control.Start); err != nil {
			t.Fatal(err)
		}
		w.pass(3)
		after, err := r.host.Status(ctx, id)
		if err != nil || after.State != control.StateRunning || after.HostKey == "" || after.HostKey == before.HostKey {
			t.Errorf("status %+v, error %v", after, err)
		}
		if got := w.stateOf(id); got != ledger.LeaseActive {
			t.Errorf("the lease is %s", got)
		}
		want := "ordered waiting specified preparing prepared booted answered confirmed stopped disk-taken booted answered"
		if got := r.kinds(id); got != want {
			t.Errorf("told %s, not %s", got, want)
		}
		r.stop(t)
	})
}

// The disk of a lease that is over can be read until it is wiped.
func TestDiskAfterTheEnd(t *testing.T) {
	bubble(t, func(t *testing.T, w *world) {
		r := w.start()
		id := w.take(t, r)
		w.pass(5)
		w.endBy(id)
		w.pass(5)
		if _, err := r.host.OpenDisk(t.Context(), id); err != nil {
			t.Errorf("the disk of a lease that is over: %v", err)
		}
		w.later(72*time.Hour, func(map[uint64]ledger.Lease) {})
		w.pass(3)
		if _, err := r.host.OpenDisk(t.Context(), id); err == nil {
			t.Error("a disk that was wiped is read")
		}
		r.stop(t)
	})
}

// Wherever a host is killed as it takes a disk, the machine starts from the old one or the new one, and its record says from
// which.
func TestHostIsKilledAsItTakesADisk(t *testing.T) {
	for _, point := range []string{"before take disk", "after take disk", "before drop disks", "after drop disks"} {
		bubble(t, func(t *testing.T, w *world) {
			r := w.start()
			id := w.take(t, r)
			w.pass(5)
			if err := r.host.Act(t.Context(), id, control.Stop); err != nil {
				t.Fatal(err)
			}
			w.pass(2)
			w.mu.Lock()
			w.kill = func(at string) bool { return at == point }
			w.mu.Unlock()
			_ = r.host.TakeDisk(t.Context(), id)
			synctest.Wait()
			if r.alive() {
				t.Fatalf("it was not killed %s", point)
			}
			<-r.ended
			w.mu.Lock()
			w.kill = func(string) bool { return false }
			w.mu.Unlock()
			r = w.start()
			if err := r.host.Act(t.Context(), id, control.Start); err != nil {
				t.Fatalf("killed %s: %v", point, err)
			}
			w.pass(3)
			if s, err := r.host.Status(t.Context(), id); err != nil || s.State != control.StateRunning {
				t.Errorf("killed %s: status %+v, error %v", point, s, err)
			}
			r.stop(t)
		})
	}
}
