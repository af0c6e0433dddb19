//go:build linux

package machine

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/lease/internal/qcow2"
)

const mostSize = 1 << 46

// readHeader reads the header of a qcow2 file and refuses one that could make QEMU open another file, other
// than by a backing file's name, which is for the caller to judge.
func readHeader(f *os.File) (*qcow2.Header, error) {
	h, err := qcow2.Read(f)
	switch {
	case errors.Is(err, qcow2.ErrFormat), errors.Is(err, qcow2.ErrShort):
		return nil, fmt.Errorf("%s is %w: %w", f.Name(), ErrDisk, err)
	case err != nil:
		return nil, err
	case h.Incompatible&qcow2.DataFile != 0:
		return nil, fmt.Errorf("%s is %w: its data is in another file", f.Name(), ErrDisk)
	case h.Size > mostSize:
		return nil, fmt.Errorf("%s is %w: it claims %d bytes", f.Name(), ErrDisk, h.Size)
	}
	return h, nil
}

// sizeOf is the size of an image in bytes, as a guest sees it. It must stand alone.
func sizeOf(f *os.File, format Format) (int64, error) {
	info, err := f.Stat()
	if err != nil {
		return 0, err
	}
	if format == Raw {
		return info.Size(), nil
	}
	h, err := readHeader(f)
	if err != nil {
		return 0, err
	}
	if h.BackingOffset != 0 {
		return 0, fmt.Errorf("%s is %w: it names another file as its backing file", f.Name(), ErrDisk)
	}
	return int64(h.Size), nil
}

// checkFiles refuses files that are not what the configuration says.
func checkFiles(o *opened) error {
	for _, f := range []*os.File{o.disk.file, o.disk.base, o.away.file, o.away.base, o.seed, o.kernel, o.initrd} {
		if f == nil {
			continue
		}
		info, err := f.Stat()
		if err != nil {
			return err
		}
		if mode := info.Mode(); !mode.IsRegular() && (mode&os.ModeDevice == 0 || mode&os.ModeCharDevice != 0) {
			return fmt.Errorf("%s is neither a file nor a block device", f.Name())
		}
	}
	// QEMU opens these two anew, as its own user.
	for _, f := range []*os.File{o.kernel, o.initrd} {
		if f == nil || os.Geteuid() != 0 {
			continue
		}
		if info, err := f.Stat(); err != nil || info.Mode()&0o004 == 0 {
			return hint.Add(errors.Join(fmt.Errorf("%s is not for everyone to read", f.Name()), err), "Allow it: chmod a+r %s", f.Name())
		}
	}
	return errors.Join(o.disk.check(), o.away.check())
}

// check refuses a disk that is not what it should be. QEMU opens no backing file but the one that it is told of; a disk
// that needs one and is not given it would be read as zeros.
func (d *openDisk) check() error {
	if d.base != nil {
		if _, err := sizeOf(d.base, d.Base.Format); err != nil {
			return err
		}
	}
	if d.file == nil || d.Format == Raw {
		return nil
	}
	h, err := readHeader(d.file)
	if err != nil {
		return err
	}
	if h.BackingOffset != 0 && d.base == nil {
		return fmt.Errorf("%s is %w: it names a backing file, and none was given", d.file.Name(), ErrDisk)
	}
	return nil
}

// CreateDisk makes a thin disk of so many bytes, over an image or empty. It fails if the file exists.
func CreateDisk(ctx context.Context, path string, base *Base, bytes int64) (Disk, error) {
	d := Disk{Path: path, Format: QCOW2, Base: base}
	if err := createDisk(ctx, d, bytes); err != nil {
		return Disk{}, fmt.Errorf("make disk %s: %w", path, err)
	}
	return d, nil
}

func createDisk(ctx context.Context, d Disk, bytes int64) error {
	if bytes <= 0 || bytes > mostSize {
		return fmt.Errorf("%w: %d bytes for a disk", ErrConfig, bytes)
	}
	args := []string{"create", "-q", "-f", "qcow2"}
	if d.Base != nil {
		f, err := os.Open(d.Base.Path)
		if err != nil {
			return err
		}
		size, err := sizeOf(f, d.Base.Format)
		f.Close()
		if err != nil {
			return err
		}
		if bytes < size {
			return fmt.Errorf("%w: a disk of %d bytes for an image of %d", ErrConfig, bytes, size)
		}
		args = append(args, "-u", "-F", string(d.Base.Format), "-b", d.Base.Path) // -u: it opens the image not even to look
	}
	program, err := exec.LookPath("qemu-img")
	if err != nil {
		return hint.Add(err, "Install it: on Debian, the package qemu-utils")
	}
	f, err := os.OpenFile(d.Path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	f.Close()
	out, err := exec.CommandContext(ctx, program, append(args, "--", d.Path, strconv.FormatInt(bytes, 10))...).CombinedOutput()
	if err != nil {
		return errors.Join(fmt.Errorf("qemu-img: %w: %s", err, strings.TrimSpace(string(out))), os.Remove(d.Path))
	}
	return nil
}

// Remove overwrites what the machine's disk and its other files in the folder hold, and removes the folder
// with all in it. A folder that is not there is removed already. Errors are [ErrRunning] and those of the
// system; Remove can be called again after one.
//
// Where a file system or a disk writes elsewhere than where it was told to, as btrfs, ZFS and flash do, old
// contents can stay in places that no file has. No tenant sees them: a file's new blocks read as zeros.
func Remove(ctx context.Context, dir string, progress Progress) error {
	if err := remove(ctx, dir, progress); err != nil {
		return fmt.Errorf("remove the machine in %s: %w", dir, err)
	}
	return nil
}

func remove(ctx context.Context, dir string, progress Progress) error {
	l, err := lock(dir)
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	defer l.Close()
	entries, err := os.ReadDir(dir)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if !e.Type().IsRegular() || e.Name() == lockFile {
			continue
		}
		if err := Wipe(ctx, filepath.Join(dir, e.Name()), progress); err != nil {
			return err
		}
	}
	return os.RemoveAll(dir)
}

// Wipe overwrites what is in a file with zeros, and removes it. Holes stay holes.
func Wipe(ctx context.Context, path string, progress Progress) error {
	f, err := os.OpenFile(path, os.O_RDWR|unix.O_NOFOLLOW, 0)
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	defer f.Close()
	if err := overwrite(ctx, f, progress); err != nil {
		return fmt.Errorf("overwrite %s: %w", path, err)
	}
	return os.Remove(path)
}

func overwrite(ctx context.Context, f *os.File, progress Progress) error {
	info, err := f.Stat()
	if err != nil {
		return err
	}
	size, zeros := info.Size(), make([]byte, 1<<20)
	for at := int64(0); at < size; {
		begin, err := unix.Seek(int(f.Fd()), at, unix.SEEK_DATA)
		if errors.Is(err, unix.ENXIO) {
			break // a hole to the end
		}
		if err != nil {
			return err
		}
		end, err := unix.Seek(int(f.Fd()), begin, unix.SEEK_HOLE)
		if err != nil {
			return err
		}
		for at = begin; at < end; {
			if err := ctx.Err(); err != nil {
				return err
			}
			n, err := f.WriteAt(zeros[:min(int64(len(zeros)), end-at)], at)
			if err != nil {
				return err
			}
			at += int64(n)
			if progress != nil {
				progress(at, size)
			}
		}
	}
	return f.Sync() // before its blocks are let go
}
