package agenttest

import (
	"bytes"
	"context"
	"slices"

	"github.com/muster-network/muster/lease/control"
)

// A disk is that of a machine, and one that comes in its place.
type disk struct {
	off           bool // the machine is
	now, incoming []byte
}

type openDisk struct{ *bytes.Reader }

func (d openDisk) Bytes() int64 { return d.Size() }
func (openDisk) Close() error   { return nil }

// Disk is what is on a machine's disk.
func (h *Host) Disk(lease uint64) string {
	h.mu.Lock()
	defer h.mu.Unlock()
	return string(h.disks[lease].now)
}

// whileOff does something with the disk of a machine that is off.
func (h *Host) whileOff(lease uint64, f func(*disk)) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	d := h.disks[lease]
	if d == nil || !d.off {
		return control.ErrNotNow
	}
	f(d)
	return nil
}

// OpenDisk is for the control API, like the others.
func (h *Host) OpenDisk(_ context.Context, lease uint64) (out control.Disk, err error) {
	err = h.whileOff(lease, func(d *disk) { out = openDisk{bytes.NewReader(slices.Clone(d.now))} })
	return out, err
}

func (h *Host) BeginDisk(_ context.Context, lease uint64, size, _ int64) error {
	return h.whileOff(lease, func(d *disk) { d.incoming = make([]byte, size) })
}

func (h *Host) WritePart(_ context.Context, lease uint64, at int64, part []byte) error {
	return h.whileOff(lease, func(d *disk) { copy(d.incoming[at:], part) })
}

func (h *Host) OpenNewDisk(_ context.Context, lease uint64) (out control.Disk, err error) {
	err = h.whileOff(lease, func(d *disk) { out = openDisk{bytes.NewReader(slices.Clone(d.incoming))} })
	return out, err
}

func (h *Host) TakeDisk(_ context.Context, lease uint64) error {
	return h.whileOff(lease, func(d *disk) { d.now, d.incoming = d.incoming, nil })
}
