package lease

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/killpoint"
	"github.com/muster-network/muster/lease/control"
	"github.com/muster-network/muster/lease/spec"
)

// RebuildFrom gives a machine a new disk from another image. The lease's spec says from which the first one was to be made;
// what comes after that is between its renter and this host, as with keys and ports.
func (h *host) RebuildFrom(_ context.Context, id uint64, image spec.Image) error {
	if _, _, err := h.usable(id); err != nil {
		return err
	}
	if err := h.Machines.HasImage(image); err != nil { // before anything is done to the machine
		return hint.Add(fmt.Errorf("%w: %w", control.ErrRefused, err), "name one that the host has, or order a machine from it at another host: muster vm create")
	}
	return h.ask(id, func(r *Record) { r.Remake, r.Next, r.Off, r.Rescue = true, &image, false, false })
}

// wanted is what a machine's disk is to be made from.
func wanted(r *Record) spec.Image {
	if r.Next != nil {
		return *r.Next
	}
	return r.image()
}

// prepare makes a machine's disk. What this host cannot make it refuses for good: an order, or a new disk in place of which
// the machine keeps the one that it has.
func (h *host) prepare(ctx context.Context, r *Record) (result, error) {
	want := *r
	if r.Next != nil {
		want.Image = r.Next
	}
	made, err := h.Machines.Prepare(ctx, &want, func(step string, done float64) {
		h.mu.Lock()
		defer h.mu.Unlock()
		if t := h.leases[r.Lease]; t != nil {
			t.step, t.done = step, done
		}
	})
	done := func(now *Record) { // unless its renter has asked for yet another one
		if now.Next == r.Next {
			now.Remake, now.Next = false, nil
		}
	}
	switch {
	case errors.Is(err, ErrUnservable) && r.prepared():
		why := fmt.Sprintf("no new disk was made: %s", err)
		return result{event: Event{Kind: Kept, Reason: err.Error()}}, h.book.change(r.Lease, func(r *Record) {
			done(r)
			r.Trouble = why
		})
	case errors.Is(err, ErrUnservable):
		return result{}, h.book.change(r.Lease, func(r *Record) { r.Refused, r.Remake = err.Error(), false })
	case err != nil:
		return result{}, err
	}
	killpoint.Here("host/disk-made-not-recorded")
	return result{event: Event{Kind: PreparedIt}}, h.book.change(r.Lease, func(now *Record) {
		now.Made, now.HostKey, now.Image = made, "", want.Image
		now.Dropped = slices.DeleteFunc(slices.Clone(now.Dropped), func(key string) bool { return !has(now.Spec.SSHKeys, key) })
		done(now)
	})
}
