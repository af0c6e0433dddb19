package lease

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/netip"
	"os"
	"path/filepath"
	"slices"

	"golang.org/x/sys/unix"

	"github.com/muster-network/muster/internal/store"
	"github.com/muster-network/muster/lease/image"
	"github.com/muster-network/muster/lease/machine"
	"github.com/muster-network/muster/lease/network"
	"github.com/muster-network/muster/lease/seed"
)

// made is what [Fleet.Prepare] leaves for later starts.
type made struct {
	Disk machine.Disk `json:"disk"`
	Boot machine.Boot `json:"boot"`
	User string       `json:"user"`
}

// Prepare fetches the image and makes disk and seed.
func (f *Fleet) Prepare(ctx context.Context, r *Record, progress func(string, float64)) (json.RawMessage, error) {
	s, dir := &r.Spec, f.folder(r.Lease)
	if string(s.Architecture) != f.Arch {
		return nil, fmt.Errorf("%w: its processor is %s, not %s", ErrUnservable, f.Arch, s.Architecture)
	}
	img, err := f.Images.Get(ctx, holder(r.Lease), image.Ref{Name: s.Image.Name, Arch: f.Arch, SHA256: image.Hash(s.Image.SHA256)},
		func(stage string, done, total uint64) { progress(stage, float64(done)/float64(max(total, 1))) })
	switch {
	case errors.Is(err, image.ErrUnknown), errors.Is(err, image.ErrNotWhatWasAsked), errors.Is(err, image.ErrHash):
		return nil, fmt.Errorf("%w: %w", ErrUnservable, err)
	case err != nil:
		return nil, err
	case img.VirtualSize > int64(s.DiskGiB)*gib:
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
	var base *machine.Base
	if img.Path != "" {
		base = &machine.Base{Path: img.Path, Format: machine.Format(img.Disk.Format)}
	}
	m := made{User: img.User, Boot: machine.Boot{
		Kernel: img.KernelPath, Initrd: img.InitrdPath, Cmdline: img.Boot.Cmdline, UEFI: img.Boot.Kind == image.UEFI,
	}}
	if m.Disk, err = machine.CreateDisk(ctx, filepath.Join(dir, diskFile), base, int64(s.DiskGiB)*gib); err != nil {
		return nil, err
	}
	if err := f.writeSeed(ctx, r, r.Keys); err != nil {
		return nil, err
	}
	return json.Marshal(m)
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

// promised is how many bytes the machines' thin disks may still come to fill.
func (f *Fleet) promised() (bytes int64, err error) {
	disks, err := filepath.Glob(filepath.Join(f.Dir, "*", "*", diskFile))
	for _, disk := range disks {
		size, err := sizeOf(disk)
		if err != nil {
			return 0, err
		}
		bytes += max(size-int64(blocksOf(disk)), 0)
	}
	return bytes, err
}

// promisedTo is how many bytes of the host's disk a machine's disk has or may come to fill.
func (f *Fleet) promisedTo(lease uint64) int64 {
	disk := filepath.Join(f.folder(lease), diskFile)
	size, err := sizeOf(disk)
	if err != nil {
		return 0
	}
	return max(size, int64(blocksOf(disk)))
}

// sizeOf is the size that a qcow2 disk has for its machine; 0 if it is being made.
func sizeOf(disk string) (int64, error) {
	file, err := os.Open(disk)
	if err != nil {
		return 0, err
	}
	defer file.Close()
	var head [32]byte
	if _, err := io.ReadFull(file, head[:]); err != nil {
		return 0, nil //nolint:nilerr // a host was killed while it made the disk
	}
	return int64(binary.BigEndian.Uint64(head[24:])), nil
}

func (f *Fleet) seedFile(lease uint64) string { return filepath.Join(f.folder(lease), "seed.iso") }

// writeSeed writes what a machine is told at its first boot.
func (f *Fleet) writeSeed(ctx context.Context, r *Record, keys []string) error {
	link, err := f.Network.Attach(ctx, network.Tenant{Lease: r.Lease, Limit: f.Bandwidth})
	if err != nil {
		return err
	}
	for _, file := range link.Files { // the machine gets others when it starts
		_ = file.Close()
	}
	s := &seed.Seed{
		Instance: fmt.Sprintf("muster-%d-%x", r.Lease, r.Of.SpecHash[:8]), Hostname: r.Spec.Hostname,
		Keys: slices.Concat(r.Spec.SSHKeys, keys), UserData: r.UserData,
		Network: seed.Network{MAC: link.MAC, Addresses: []netip.Prefix{link.Guest}, Gateways: []netip.Addr{link.Gateway}, DNS: link.DNS},
	}
	if link.Guest6.IsValid() {
		s.Network.Addresses = append(s.Network.Addresses, link.Guest6)
		s.Network.Gateways = append(s.Network.Gateways, link.Gateway6)
	}
	if r.Disks > 0 { // a disk from another machine: cloud-init sets it up for this one
		s.Instance += fmt.Sprintf("-%d", r.Disks)
	}
	return store.WriteFile(f.seedFile(r.Lease), 0o600, func(w io.Writer) error { return seed.Write(w, s) })
}

// blocksOf is how many bytes a file takes on its disk; 0 if that cannot be read.
func blocksOf(path string) uint64 {
	var s unix.Stat_t
	if unix.Stat(path, &s) != nil {
		return 0
	}
	return uint64(max(s.Blocks, 0)) * 512
}
