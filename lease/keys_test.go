package lease

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/muster-network/muster/lease/control"
	"github.com/muster-network/muster/lease/spec"
)

// Keys are added to a machine that runs and removed from it, whatever their comments are, never the last one; a host that
// is started again knows them.
func TestKeysOfAMachine(t *testing.T) {
	bubble(t, func(t *testing.T, w *world) {
		r := w.start()
		id := w.take(t, r)
		w.pass(5)
		first, second := statusOf(t, r, id).Keys[0], strings.TrimSpace(sshKey())
		want := func(what string, keys ...string) {
			t.Helper()
			if got := statusOf(t, r, id).Keys; !slices.Equal(got, keys) {
				t.Errorf("%s: %q, not %q", what, got, keys)
			}
		}
		ctx := t.Context()
		if err := r.host.RemoveKeys(ctx, id, []string{second}); !errors.Is(err, control.ErrRefused) {
			t.Errorf("a key that it does not have: %v", err)
		}
		if err := r.host.RemoveKeys(ctx, id, []string{first}); !errors.Is(err, control.ErrRefused) {
			t.Errorf("the last key: %v", err)
		}
		want("before", first)
		for range 2 {
			if err := r.host.AddKeys(ctx, id, []string{second + " a colleague's"}); err != nil {
				t.Fatal(err)
			}
		}
		want("added", first, second+" a colleague's")
		if err := r.host.RemoveKeys(ctx, id, []string{first + " mine"}); err != nil {
			t.Fatal(err)
		}
		want("removed", second+" a colleague's")
		r.stop(t)
		r = w.start()
		w.pass(1)
		want("after a restart", second+" a colleague's")
		if err := r.host.AddKeys(ctx, id, []string{first}); err != nil {
			t.Fatal(err)
		}
		want("added again", first, second+" a colleague's")
		var many []string
		for range spec.MaxKeys - 1 {
			many = append(many, strings.TrimSpace(sshKey()))
		}
		if err := r.host.AddKeys(ctx, id, many); !errors.Is(err, control.ErrRefused) {
			t.Errorf("too many: %v", err)
		}
		want("after a refusal", first, second+" a colleague's")
		if w.machines[id].boots != 1 {
			t.Error("it was started anew for that")
		}
		r.stop(t)
	})
}

// What was removed is remembered for as long as it may be on the machine's disk, and no longer.
func TestRemovedKeysAreForgotten(t *testing.T) {
	bubble(t, func(t *testing.T, w *world) {
		r := w.start()
		id := w.take(t, r)
		w.pass(5)
		for range maxDropped {
			key := []string{strings.TrimSpace(sshKey())}
			if err := errors.Join(r.host.AddKeys(t.Context(), id, key), r.host.RemoveKeys(t.Context(), id, key)); err != nil {
				t.Fatal(err)
			}
		}
		key := []string{strings.TrimSpace(sshKey())}
		if err := r.host.AddKeys(t.Context(), id, key); err != nil {
			t.Fatal(err)
		}
		if err := r.host.RemoveKeys(t.Context(), id, key); !errors.Is(err, control.ErrRefused) {
			t.Errorf("removed without an end: %v", err)
		}
		if err := r.host.Act(t.Context(), id, control.Rebuild); err != nil {
			t.Fatal(err)
		}
		w.pass(5)
		if err := r.host.RemoveKeys(t.Context(), id, key); err != nil {
			t.Errorf("from a new disk: %v", err)
		}
		r.stop(t)
	})
}
