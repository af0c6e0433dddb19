package lease

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/lease/control"
)

// MachineDisks is the part of [Machines] by which renters take copies of disks away, and bring them. All of it is for
// machines that do not run. Of a lease, Record.Disks numbers the disks that were taken: the next one to come has the next
// number, and a kill at any point leaves the machine with the disk that its record names.
type MachineDisks interface {
	// OpenDisk opens a machine's disk to read it. Meanwhile the machine does not start.
	OpenDisk(ctx context.Context, r *Record) (control.Disk, error)
	// BeginDisk makes room for the next disk, unless it is there and has this size; then it stays as it is. data is how
	// much of it is not zeros. [ErrNoRoom] if there is no room for that.
	BeginDisk(ctx context.Context, r *Record, size, data int64) error
	// WritePart writes a part of the next disk, durably. [ErrNoRoom] if there is no room; [ErrNoDisk] if it was not begun.
	WritePart(ctx context.Context, r *Record, at int64, part []byte) error
	// OpenNewDisk opens the next disk to read it. [ErrNoDisk] if it was not begun.
	OpenNewDisk(ctx context.Context, r *Record) (control.Disk, error)
	// TakeDisk gets the next disk ready, and returns what Boot has to know to start from it; r is the record as it is
	// without it.
	TakeDisk(ctx context.Context, r *Record) (json.RawMessage, error)
	// DropDisks wipes all disks of a machine but the one that its record names.
	DropDisks(ctx context.Context, r *Record) error
}

var (
	// ErrNoRoom says that a host's disk is full.
	ErrNoRoom = errors.New("there is no room for the disk on this host")
	// ErrNoDisk says that nothing has come of a disk.
	ErrNoDisk = errors.New("no disk was begun")
)

// off is the record of a machine that is off and stays so until its renter starts it.
func (h *host) off(id uint64) (*Record, error) {
	t, r := h.leases[id], h.book.record(id)
	switch {
	case t == nil:
		return nil, fmt.Errorf("%w: %d", control.ErrNoLease, id)
	case r == nil || !r.prepared() || r.Of != IdentityOf(&t.lease):
		return nil, fmt.Errorf("%w: it is not made yet", control.ErrNotNow)
	case t.lease.State == ledger.LeaseReturned && h.now() >= t.lease.EndedAt+h.Rules.Keep:
		return nil, fmt.Errorf("%w: its disk is not kept any more", control.ErrNotNow)
	case t.lives || t.doing != "" || !h.over(t) && (!r.Off || r.Restart || r.Remake):
		return nil, hint.Add(fmt.Errorf("%w: it is not off", control.ErrNotNow), "stop it first, and wait until it has stopped")
	}
	return r, nil
}

// whileOff does something with a machine that is off. Errors that a renter can do something about are told.
func (h *host) whileOff(id uint64, do func(r *Record) error) error {
	h.mu.Lock()
	r, err := h.off(id)
	h.mu.Unlock()
	if err == nil {
		err = do(r)
	}
	if errors.Is(err, ErrNoRoom) || errors.Is(err, ErrNoDisk) {
		return fmt.Errorf("%w: %w", control.ErrNotNow, err)
	}
	return err
}

// OpenDisk opens the disk of a machine that is off.
func (h *host) OpenDisk(ctx context.Context, id uint64) (d control.Disk, err error) {
	err = h.whileOff(id, func(r *Record) (err error) {
		d, err = h.Machines.OpenDisk(ctx, r)
		return err
	})
	return d, err
}

// BeginDisk makes room for another disk.
func (h *host) BeginDisk(ctx context.Context, id uint64, size, data int64) error {
	return h.whileOff(id, func(r *Record) error {
		if most := int64(r.Spec.DiskGiB) << 30; size > most {
			return fmt.Errorf("%w: a disk of %d bytes is larger than the machine's, which has %d", control.ErrRefused, size, most)
		}
		if err := h.Machines.DropDisks(ctx, r); err != nil { // that a kill has left
			return err
		}
		return h.Machines.BeginDisk(ctx, r, size, data)
	})
}

// WritePart writes a part of it.
func (h *host) WritePart(ctx context.Context, id uint64, at int64, part []byte) error {
	return h.whileOff(id, func(r *Record) error { return h.Machines.WritePart(ctx, r, at, part) })
}

// OpenNewDisk opens what has come of it.
func (h *host) OpenNewDisk(ctx context.Context, id uint64) (d control.Disk, err error) {
	err = h.whileOff(id, func(r *Record) (err error) {
		d, err = h.Machines.OpenNewDisk(ctx, r)
		return err
	})
	return d, err
}

// TakeDisk gives the machine the disk that has come. The machine says anew which SSH key it has.
func (h *host) TakeDisk(ctx context.Context, id uint64) error {
	return h.whileOff(id, func(r *Record) error {
		made, err := h.Machines.TakeDisk(ctx, r)
		if err != nil {
			return err
		}
		h.mu.Lock()
		if _, err = h.off(id); err == nil { // nothing else was asked for meanwhile
			err = h.book.change(id, func(r *Record) { r.Made, r.HostKey, r.Disks = made, "", r.Disks+1 })
		}
		now := h.book.record(id)
		if err == nil {
			h.emit(Event{Kind: DiskTaken, Lease: id})
		}
		h.mu.Unlock()
		if err != nil {
			return err
		}
		go func() { // it can take long; what a kill leaves of it is wiped before the next disk comes, or with the lease
			if err := h.Machines.DropDisks(context.WithoutCancel(ctx), now); err != nil {
				h.mu.Lock()
				defer h.mu.Unlock()
				h.emit(Event{Kind: Disk, Lease: id}.because(err))
			}
		}()
		return nil
	})
}
