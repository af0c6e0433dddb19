package lease

import (
	"context"
	"errors"
	"fmt"

	"github.com/muster-network/muster/lease/control"
)

// MachineRescues is the part of [Machines] by which a machine is mended: a system of the machine's image runs in its place,
// with a new disk that is thrown away after it, and with the machine's own disk beside it.
type MachineRescues interface {
	// CanRescue says why the rescue system of a machine could not be made: [ErrNoRoom] or [ErrUnservable], nil if it can.
	CanRescue(ctx context.Context, r *Record) error
	// Mend starts the rescue system of a machine, made anew. It does nothing if the machine or its rescue system runs.
	Mend(ctx context.Context, r *Record) error
}

// canRescue says why a machine gets no rescue system, before it is stopped for one.
func (h *host) canRescue(ctx context.Context, r *Record) error {
	err := h.Machines.CanRescue(ctx, r)
	switch {
	case errors.Is(err, ErrNoRoom):
		return fmt.Errorf("%w: %w", control.ErrNotNow, err)
	case errors.Is(err, ErrUnservable):
		return fmt.Errorf("%w: %w", control.ErrRefused, err)
	}
	return err
}

// rescueOf is the rescue system of a machine, for its renter; nil: it runs its own, or is off.
func (h *host) rescueOf(t *tracked, r *Record) *control.RescueSystem {
	if !r.Rescue || r.Off || h.over(t) {
		return nil
	}
	s := &control.RescueSystem{}
	if t.answer.Rescued {
		s.HostKey = t.answer.HostKey
	}
	return s
}

// left notes that a rescue system has ended itself: by a reboot, which the machine's own system comes after, or for good.
func (h *host) left(t *tracked, life Life) {
	reason := "it was left for the machine's own system"
	if life.Off {
		reason = "it shut itself down"
	}
	h.note(t, func(r *Record) { r.Rescue, r.Off = false, life.Off })
	h.emit(Event{Kind: Stopped, Lease: t.lease.ID, Rescue: true, Reason: reason})
}
