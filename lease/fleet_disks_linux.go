package lease

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/sys/unix"

	"github.com/muster-network/muster/lease/backup"
	"github.com/muster-network/muster/lease/control"
	"github.com/muster-network/muster/lease/machine"
)

// diskName is the file of a disk of a machine: the first is made from the image, the others come from the renter.
func diskName(number int) string {
	if number == 0 {
		return "disk.qcow2"
	}
	return fmt.Sprintf("disk-%d.raw", number)
}

func (f *Fleet) nextDisk(r *Record) string {
	return filepath.Join(f.folder(r.Lease), diskName(r.Disks+1))
}

// A stoppedDisk is one that qemu-nbd reads.
type stoppedDisk struct{ *backup.Disk }

func (d stoppedDisk) Bytes() int64 { return d.Size }

// OpenDisk opens a machine's disk.
func (f *Fleet) OpenDisk(ctx context.Context, r *Record) (control.Disk, error) {
	var what made
	if err := json.Unmarshal(r.Made, &what); err != nil {
		return nil, fmt.Errorf("read how the machine is made: %w", err)
	}
	if err := machine.CheckDisk(what.Disk); err != nil { // QEMU has written to it, and a tenant may have got hold of QEMU
		return nil, err
	}
	d, err := backup.OpenDisk(ctx, what.Disk.Path, string(what.Disk.Format))
	if err != nil {
		return nil, err
	}
	return stoppedDisk{d}, nil
}

// BeginDisk makes room for the next disk.
func (f *Fleet) BeginDisk(_ context.Context, r *Record, size, data int64) error {
	path := f.nextDisk(r)
	file, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|unix.O_NOFOLLOW, 0o600)
	if err != nil {
		return full(err)
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return err
	}
	if info.Size() != size { // of another disk
		if err := errors.Join(file.Truncate(0), file.Truncate(size)); err != nil {
			return full(err)
		}
	}
	var s unix.Statfs_t
	if err := unix.Fstatfs(int(file.Fd()), &s); err != nil {
		return err
	}
	if free, has := int64(s.Bavail)*s.Bsize, int64(blocksOf(path)); free+has < data {
		return fmt.Errorf("%w: it takes %d MiB, and %d MiB are free", ErrNoRoom, data>>20, free>>20)
	}
	return nil
}

// full says that a disk is full, if that is what an error says.
func full(err error) error {
	if errors.Is(err, unix.ENOSPC) || errors.Is(err, unix.EDQUOT) || errors.Is(err, unix.EFBIG) {
		return fmt.Errorf("%w: %w", ErrNoRoom, err)
	}
	return err
}

// A newDisk is one of which not all may have come.
type newDisk struct {
	*os.File
	size int64
}

func (d *newDisk) Bytes() int64 { return d.size }

func (f *Fleet) openNew(r *Record) (*newDisk, error) {
	file, err := os.OpenFile(f.nextDisk(r), os.O_RDWR|unix.O_NOFOLLOW, 0)
	if errors.Is(err, os.ErrNotExist) {
		return nil, ErrNoDisk
	}
	if err != nil {
		return nil, err
	}
	info, err := file.Stat()
	if err != nil {
		return nil, errors.Join(err, file.Close())
	}
	return &newDisk{file, info.Size()}, nil
}

// OpenNewDisk opens the next disk.
func (f *Fleet) OpenNewDisk(_ context.Context, r *Record) (control.Disk, error) {
	d, err := f.openNew(r)
	if err != nil {
		return nil, err // not a nil pointer in an interface
	}
	return d, nil
}

// WritePart writes a part of it.
func (f *Fleet) WritePart(_ context.Context, r *Record, at int64, part []byte) error {
	d, err := f.openNew(r)
	if err != nil {
		return err
	}
	defer d.Close()
	if at < 0 || at > d.size || int64(len(part)) > d.size-at {
		return fmt.Errorf("%w: the disk has %d bytes", control.ErrRefused, d.size)
	}
	if _, err := d.WriteAt(part, at); err != nil {
		return full(err)
	}
	return full(unix.Fdatasync(int(d.Fd())))
}

// TakeDisk gets the next disk ready: it is as large as the machine's has to be, and its system finds out that it is on
// another machine, with other addresses.
func (f *Fleet) TakeDisk(_ context.Context, r *Record) (json.RawMessage, error) {
	d, err := f.openNew(r)
	if err != nil {
		return nil, err
	}
	defer d.Close()
	if err := errors.Join(d.Truncate(int64(r.Spec.DiskGiB)*gib), d.Sync()); err != nil {
		return nil, full(err)
	}
	var what made
	if err := json.Unmarshal(r.Made, &what); err != nil {
		return nil, fmt.Errorf("read how the machine is made: %w", err)
	}
	what.Disk = machine.Disk{Path: d.Name(), Format: machine.Raw}
	return json.Marshal(what)
}

// DropDisks wipes all disks but the one that is used, and the one that comes.
func (f *Fleet) DropDisks(ctx context.Context, r *Record) error {
	var what made
	if err := json.Unmarshal(r.Made, &what); err != nil {
		return fmt.Errorf("read how the machine is made: %w", err)
	}
	entries, err := os.ReadDir(f.folder(r.Lease))
	if err != nil {
		return err
	}
	for _, e := range entries {
		path := filepath.Join(f.folder(r.Lease), e.Name())
		if !strings.HasPrefix(e.Name(), "disk") || path == what.Disk.Path || path == f.nextDisk(r) {
			continue
		}
		if err := machine.Wipe(ctx, path, nil); err != nil {
			return err
		}
	}
	return nil
}

var _ io.ReaderAt = (*newDisk)(nil)
