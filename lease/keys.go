package lease

import (
	"context"
	"fmt"
	"slices"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/lease/control"
	"github.com/muster-network/muster/lease/spec"
)

// maxDropped is how many removed keys are remembered, to be taken from a machine's disk when it starts. A new disk has
// none of them.
const maxDropped = 256

// keys are the SSH keys that let into a machine which starts now.
func (r *Record) keys() []string {
	all := slices.Concat(r.Spec.SSHKeys, r.Keys)
	return slices.DeleteFunc(all, func(key string) bool { return has(r.Dropped, key) })
}

// has says whether a key is among others.
func has(keys []string, key string) bool {
	return slices.ContainsFunc(keys, func(other string) bool { return spec.SameKey(key, other) })
}

// AddKeys lets further keys into a machine, from its next start on.
func (h *host) AddKeys(_ context.Context, id uint64, keys []string) error {
	return h.changeKeys(id, func(r *Record) error {
		for _, key := range keys {
			r.Dropped = slices.DeleteFunc(slices.Clone(r.Dropped), func(other string) bool { return spec.SameKey(key, other) })
			if !has(r.keys(), key) {
				r.Keys = append(slices.Clip(r.Keys), key)
			}
		}
		if len(r.keys()) > spec.MaxKeys {
			return fmt.Errorf("%w: a machine has %d keys at most", control.ErrRefused, spec.MaxKeys)
		}
		return nil
	})
}

// RemoveKeys lets keys into a machine no more, from its next start on.
func (h *host) RemoveKeys(_ context.Context, id uint64, keys []string) error {
	return h.changeKeys(id, func(r *Record) error {
		for _, key := range keys {
			if !has(r.keys(), key) {
				return fmt.Errorf("%w: the machine does not have the key %s", control.ErrRefused, spec.Bare(key))
			}
			r.Keys = slices.DeleteFunc(slices.Clone(r.Keys), func(other string) bool { return spec.SameKey(key, other) })
			r.Dropped = append(slices.Clip(r.Dropped), spec.Bare(key))
		}
		switch {
		case len(r.keys()) == 0:
			return hint.Add(fmt.Errorf("%w: the machine would have no key left", control.ErrRefused), "add another one first")
		case len(r.Dropped) > maxDropped:
			return hint.Add(fmt.Errorf("%w: %d keys were removed, and the machine's disk may have them", control.ErrRefused, maxDropped),
				"remove it in the machine, or give it a new disk: muster vm rebuild")
		}
		return nil
	})
}

// changeKeys changes what a machine is told when it starts.
func (h *host) changeKeys(id uint64, change func(r *Record) error) (err error) {
	if _, err := h.machine(id); err != nil {
		return err
	}
	failed := h.book.change(id, func(r *Record) {
		changed := *r
		if err = change(&changed); err == nil {
			*r = changed
		}
	})
	if err != nil {
		return err
	}
	return failed
}
