package lease

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"golang.org/x/sys/unix"

	"github.com/muster-network/muster/internal/store"
	"github.com/muster-network/muster/lease/image"
	"github.com/muster-network/muster/lease/internal/qcow2"
	"github.com/muster-network/muster/lease/machine"
	"github.com/muster-network/muster/lease/network"
	"github.com/muster-network/muster/lease/seed"
	"github.com/muster-network/muster/lease/spec"
)

// made is what [Fleet.Prepare] leaves for later starts.
type made struct {
	Disk machine.Disk `json:"disk"`
	Boot machine.Boot `json:"boot"`
	User string       `json:"user"`
}

// Prepare fetches the image and makes the disk.
func (f *Fleet) Prepare(ctx context.Context, r *Record, progress func(string, float64)) (json.RawMessage, error) {
	m, err := f.prepare(ctx, r, progress)
	if errors.Is(err, ErrUnservable) && r.prepared() && !f.hasDisk(r) { // an attempt before this one has wiped it
		err = errors.New(err.Error())
	}
	return m, err
}

// hasDisk says whether a machine has the disk that its record names.
func (f *Fleet) hasDisk(r *Record) bool {
	var what made
	if json.Unmarshal(r.Made, &what) != nil {
		return false
	}
	_, err := os.Stat(what.Disk.Path)
	return err == nil
}

func (f *Fleet) prepare(ctx context.Context, r *Record, progress func(string, float64)) (json.RawMessage, error) {
	s, dir := &r.Spec, f.folder(r.Lease)
	if string(s.Architecture) != f.Arch {
		return nil, fmt.Errorf("%w: its processor is %s, not %s", ErrUnservable, f.Arch, s.Architecture)
	}
	img, err := f.image(ctx, r, progress)
	if err != nil {
		return nil, err
	}
	if img.VirtualSize > int64(s.DiskGiB)*gib {
		return nil, fmt.Errorf("%w: the image has %d GiB, more than the disk of %d GiB", ErrUnservable, (img.VirtualSize+gib-1)/gib, s.DiskGiB)
	}
	progress("making the disk", 0)
	room, err := f.unpromised()
	if err != nil {
		return nil, err
	}
	if room += f.promisedTo(r.Lease); room < int64(s.DiskGiB)*gib {
		return nil, fmt.Errorf("%w: its disks have %d GiB that no machine was promised, and %d GiB are asked for", ErrUnservable, max(room, 0)/gib, s.DiskGiB)
	}
	if err := errors.Join(machine.Remove(ctx, dir, nil), os.MkdirAll(dir, 0o700)); err != nil {
		return nil, err
	}
	m := made{User: img.User, Boot: machine.Boot{
		Kernel: img.KernelPath, Initrd: img.InitrdPath, Cmdline: img.Boot.Cmdline, UEFI: img.Boot.Kind == image.UEFI,
	}}
	if m.Disk, err = machine.CreateDisk(ctx, filepath.Join(dir, diskFile), baseOf(&img), int64(s.DiskGiB)*gib); err != nil {
		return nil, err
	}
	return json.Marshal(m)
}

// image fetches a machine's image, and holds it for the machine.
func (f *Fleet) image(ctx context.Context, r *Record, progress func(string, float64)) (image.Image, error) {
	want := r.image()
	img, err := f.Images.Get(ctx, holder(r.Lease), image.Ref{Name: want.Name, Arch: f.Arch, SHA256: image.Hash(want.SHA256)},
		func(stage string, done, total uint64) { progress(stage, float64(done)/float64(max(total, 1))) })
	if errors.Is(err, image.ErrUnknown) || errors.Is(err, image.ErrNotWhatWasAsked) || errors.Is(err, image.ErrHash) {
		err = fmt.Errorf("%w: %w", ErrUnservable, err)
	}
	return img, err
}

// HasImage says whether an image is known here.
func (f *Fleet) HasImage(i spec.Image) error {
	all, err := f.Images.List()
	if err != nil {
		return err
	}
	for _, known := range all {
		if known.ID == image.Hash(i.SHA256) && known.Name == i.Name && known.Arch == f.Arch {
			return nil
		}
	}
	return fmt.Errorf("%w: it has no image %s with the hash %x for %s", ErrUnservable, i.Name, i.SHA256[:], f.Arch)
}

// baseOf is what is under a new disk of an image; nil: nothing.
func baseOf(img *image.Image) *machine.Base {
	if img.Path == "" {
		return nil
	}
	return &machine.Base{Path: img.Path, Format: machine.Format(img.Disk.Format)}
}

// unpromised is how many bytes of the host's disk no machine's thin disk may come to fill: a machine whose host has no
// room left loses what it writes.
func (f *Fleet) unpromised() (bytes int64, err error) {
	var s unix.Statfs_t
	if err := unix.Statfs(f.Dir, &s); err != nil {
		return 0, fmt.Errorf("see how full the disk is: %w", err)
	}
	promised, err := f.promised()
	return int64(s.Bavail)*s.Bsize - promised, err
}

// promised is how many bytes the machines' thin disks may still come to fill, those that renters bring and those of rescue
// systems among them.
func (f *Fleet) promised() (bytes int64, err error) {
	err = eachDisk(filepath.Join(f.Dir, "*", "*"), func(size, has int64) { bytes += max(size-has, 0) })
	return bytes, err
}

// eachDisk calls f for each disk in some folders: with its size, and with how much of it there is.
func eachDisk(folders string, f func(size, has int64)) error {
	for pattern, sizeOf := range map[string]func(string) (int64, error){diskFile: sizeOf, rescueDisk: sizeOf, "disk-*.raw": sizeOfRaw} {
		disks, err := filepath.Glob(filepath.Join(folders, pattern))
		if err != nil {
			return err
		}
		for _, disk := range disks {
			size, err := sizeOf(disk)
			if err != nil && !errors.Is(err, os.ErrNotExist) { // wiped meanwhile
				return err
			}
			f(size, int64(blocksOf(disk)))
		}
	}
	return nil
}

func sizeOfRaw(disk string) (int64, error) {
	info, err := os.Stat(disk)
	if err != nil {
		return 0, err
	}
	return info.Size(), nil
}

// promisedTo is how many bytes of the host's disk a machine's disks have or may come to fill.
func (f *Fleet) promisedTo(lease uint64) (bytes int64) {
	_ = eachDisk(f.folder(lease), func(size, has int64) { bytes += max(size, has) }) // what cannot be read was not promised
	return bytes
}

// sizeOf is the size that a qcow2 disk has for its machine; 0 if it is being made.
func sizeOf(disk string) (int64, error) {
	file, err := os.Open(disk)
	if err != nil {
		return 0, err
	}
	defer file.Close()
	h, err := qcow2.Read(file)
	if err != nil {
		return 0, nil //nolint:nilerr // a host was killed while it made the disk
	}
	return int64(h.Size), nil
}

func (f *Fleet) seedFile(lease uint64) string { return filepath.Join(f.folder(lease), "seed.iso") }

// writeSeed writes what a machine is told when it starts, in place of what it was told before.
func (f *Fleet) writeSeed(r *Record, user string, link *network.Link) error {
	s := &seed.Seed{Instance: instance(r), Hostname: r.Spec.Hostname, Keys: r.keys(), UserData: r.UserData}
	s.Later = seed.Later{User: user, Added: r.Keys, Removed: r.Dropped}
	return writeSeedFile(s, link, f.seedFile(r.Lease))
}

// writeSeedFile adds a machine's network to a seed, and writes it.
func writeSeedFile(s *seed.Seed, link *network.Link, path string) error {
	s.Network = seed.Network{MAC: link.MAC, Addresses: link.Addresses(), Gateways: link.Gateways(), DNS: link.DNS}
	return store.WriteFile(path, 0o600, func(w io.Writer) error { return seed.Write(w, s) })
}

// blocksOf is how many bytes a file takes on its disk; 0 if that cannot be read.
func blocksOf(path string) uint64 {
	var s unix.Stat_t
	if unix.Stat(path, &s) != nil {
		return 0
	}
	return uint64(max(s.Blocks, 0)) * 512
}
