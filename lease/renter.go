package lease

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"time"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/killpoint"
	"github.com/muster-network/muster/lease/control"
	"github.com/muster-network/muster/lease/spec"
)

// A host is what the control API asks.
var _ Served = (*host)(nil)

// SSH is where the machine of a lease answers SSH.
func (h *host) SSH(id uint64) string {
	h.mu.Lock()
	defer h.mu.Unlock()
	if t := h.leases[id]; t != nil && t.lives && !t.answer.Rescued && t.lease.State == ledger.LeaseActive {
		return t.answer.SSH
	}
	return ""
}

// Lease is a lease as it is on chain, as far as this host has read it.
func (h *host) Lease(_ context.Context, id uint64) (control.Lease, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	t := h.leases[id]
	if t == nil || t.lease.State == ledger.LeaseNone || t.other && h.book.record(id) == nil {
		return control.Lease{}, fmt.Errorf("%w: %d", control.ErrNoLease, id)
	}
	return control.Lease{Renter: t.lease.Renter, SpecHash: t.lease.SpecHash, Over: h.over(t)}, nil
}

// over says whether the machine of a lease has to be stopped.
func (h *host) over(t *tracked) bool {
	switch t.lease.State {
	case ledger.LeaseWaiting, ledger.LeaseActive:
		return false
	case ledger.LeaseOver:
		return !t.dry || h.now() >= t.owed
	default:
		return true
	}
}

// Submit keeps what a machine has to be.
func (h *host) Submit(_ context.Context, id uint64, s spec.Submission) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	t := h.leases[id]
	switch {
	case t == nil || t.other:
		return fmt.Errorf("%w: %d", control.ErrNoLease, id)
	case h.book.record(id) != nil && h.book.record(id).Of == IdentityOf(&t.lease):
		return nil // it was sent before
	case h.book.record(id) != nil:
		return fmt.Errorf("%w: what another branch of the chain left is being put away", control.ErrNotNow)
	case t.lease.State != ledger.LeaseWaiting:
		return fmt.Errorf("%w: the lease is %s", control.ErrRefused, t.lease.State)
	}
	if err := s.Check(t.lease.SpecHash); err != nil {
		return fmt.Errorf("%w: %w", control.ErrRefused, err)
	}
	r := Record{
		Lease: id, Of: IdentityOf(&t.lease), Units: t.lease.Units, MemoryMiB: h.Memory(t.lease.Units), Spec: s.Spec, UserData: s.UserData,
	}
	if err := h.book.add(r); err != nil {
		return err
	}
	killpoint.Here("host/order-recorded")
	h.emit(Event{Kind: Specified, Lease: id, Image: s.Spec.Image.Name, MemoryMiB: r.MemoryMiB})
	h.nudge()
	return nil
}

// Status is how a machine is.
func (h *host) Status(_ context.Context, id uint64) (control.Status, error) {
	s, r, err := h.status(id)
	if err == nil && r != nil {
		h.Machines.Describe(r, &s) // it may ask the machine, and is given time for that
	}
	return s, err
}

func (h *host) status(id uint64) (control.Status, *Record, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	t := h.leases[id]
	if t == nil {
		return control.Status{}, nil, fmt.Errorf("%w: %d", control.ErrNoLease, id)
	}
	r := h.book.record(id)
	state := h.stateOf(t, r)
	if state != t.state {
		t.state, t.since = state, h.wall()
	}
	s := control.Status{
		State: state, Step: t.step, Done: t.done, Since: t.since, Ports: []control.Port{},
		Confirmed: t.lease.State == ledger.LeaseActive || t.lease.Start != 0,
	}
	if state == control.StateEnded && t.lease.EndedAt != 0 {
		until := time.Unix(int64(t.lease.EndedAt+h.Rules.Keep), 0).UTC()
		s.KeptUntil = &until
	}
	if r == nil {
		return s, nil, nil
	}
	s.HostKey, s.Hostname, s.Image, s.ImageHash, s.Keys = r.HostKey, r.Spec.Hostname, r.image().Name, r.image().SHA256, r.keys()
	s.Rescue = h.rescueOf(t, r)
	s.Detail = cmp.Or(r.Refused, r.Trouble)
	if s.Detail == "" && t.doing == "" && (t.waits == awaitsMemory || t.waits == lacksMachine) {
		s.Detail = "waiting " + t.waits
	}
	if t.lives && t.full {
		s.Detail = "the machine stands still: its host's disk is full; nothing is lost, and it goes on when there is room"
	}
	return s, r, nil
}

// stateOf is where a machine is, for its renter.
func (h *host) stateOf(t *tracked, r *Record) control.State {
	switch {
	case h.over(t):
		return control.StateEnded
	case r == nil && t.lease.State == ledger.LeaseWaiting:
		return control.StateWaiting
	case r == nil || r.Refused != "":
		return control.StateFailed
	case t.doing == Halt || t.doing == Kill || t.lives && (r.Off || r.Restart || r.Remake || r.Rescue != t.mends):
		return control.StateStopping
	case r.Off && !t.lives:
		return control.StateStopped
	case !r.prepared() || t.doing == Prepare || !t.lives && t.doing != Boot && t.doing != Mend:
		return control.StatePreparing
	case t.doing == Boot || t.doing == Mend || r.HostKey == "" || t.mends && t.answer == (Answer{}):
		return control.StateBooting
	}
	return control.StateRunning
}

// Act begins an action.
func (h *host) Act(ctx context.Context, id uint64, action control.Action) error {
	r, is, err := h.usable(id)
	if err != nil {
		return err
	}
	var change func(*Record)
	switch action {
	case control.Start:
		change = func(r *Record) { r.Off, r.Force, r.Rescue = false, false, false }
	case control.Stop:
		change = func(r *Record) { r.Off, r.Restart, r.Rescue = true, false, false }
	case control.Reboot:
		if !is.lives {
			return fmt.Errorf("%w: it does not run", control.ErrNotNow)
		}
		change = func(r *Record) { r.Restart, r.Off, r.Rescue = true, false, false }
	case control.Rebuild:
		change = func(r *Record) { r.Remake, r.Next, r.Off, r.Rescue = true, nil, false, false }
	case control.Rescue:
		if err := h.canRescue(ctx, r); err != nil {
			return err
		}
		change = func(r *Record) { r.Rescue, r.Off = true, false }
	case control.Reset:
		if !is.lives {
			return fmt.Errorf("%w: it does not run", control.ErrNotNow)
		}
		if is.answers && !r.Off && !r.Restart && !r.Remake && r.Rescue == is.mends {
			return h.Machines.Reset(ctx, id)
		}
		// One that is to stop does so at once. One that is only starting is started anew: its firmware may not survive the
		// button.
		change = func(r *Record) { r.Force, r.Restart = true, r.Restart || !r.Off && !r.Remake }
	default:
		return fmt.Errorf("%w: %s", control.ErrRefused, action)
	}
	return h.ask(id, change)
}

// present is how a machine's process is.
type present struct{ lives, mends, answers bool }

// usable is the record of a machine with which its renter can do something, and how it is.
func (h *host) usable(id uint64) (r *Record, is present, err error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	t, r := h.leases[id], h.book.record(id)
	switch {
	case t == nil:
		return nil, is, fmt.Errorf("%w: %d", control.ErrNoLease, id)
	case r == nil || !r.prepared():
		return nil, is, fmt.Errorf("%w: it is not made yet", control.ErrNotNow)
	case t.lease.State != ledger.LeaseActive:
		return nil, is, fmt.Errorf("%w: the lease is %s", control.ErrNotNow, t.lease.State)
	}
	return r, present{t.lives, t.mends, t.answer != (Answer{})}, nil
}

// ask notes what a renter asks for, and sees to it.
func (h *host) ask(id uint64, change func(*Record)) error {
	err := h.book.change(id, func(r *Record) {
		r.Trouble = ""
		change(r)
	})
	h.nudge()
	return err
}

// machine is the record of a lease whose machine is there.
func (h *host) machine(id uint64) (*Record, error) {
	r := h.book.record(id)
	if r == nil || !r.prepared() {
		return nil, fmt.Errorf("%w: it is not made yet", control.ErrNotNow)
	}
	return r, nil
}

// Console is the machine's serial console.
func (h *host) Console(ctx context.Context, id uint64) (io.ReadWriteCloser, error) {
	if _, err := h.machine(id); err != nil {
		return nil, err
	}
	return h.Machines.Console(ctx, id)
}

// Log is what the serial console has printed.
func (h *host) Log(ctx context.Context, id uint64) (io.ReadCloser, error) {
	if _, err := h.machine(id); err != nil {
		return nil, err
	}
	return h.Machines.Log(ctx, id)
}

// SetPorts opens ports of a machine.
func (h *host) SetPorts(ctx context.Context, id uint64, ports []control.Port) error {
	r, err := h.machine(id)
	if err != nil {
		return err
	}
	return h.Machines.SetPorts(ctx, r, ports)
}
