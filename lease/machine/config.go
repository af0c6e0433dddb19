package machine

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
)

// Accel is what runs a guest's instructions.
type Accel string

const (
	KVM Accel = "kvm" // the processor: see [CheckKVM]
	TCG Accel = "tcg" // QEMU, a hundred times slower: for tests and for trying things out
)

// Config is what a machine is. All paths are absolute.
type Config struct {
	Lease uint64 `json:"lease"`
	Dir   string `json:"-"` // the machine's folder, of which this package owns what it puts there

	MemoryMiB int   `json:"memoryMiB"`
	VCPUs     int   `json:"vcpus"`
	Cores     []int `json:"cores,omitempty"`     // logical CPUs for the virtual ones, in turn; none: any
	Nodes     []int `json:"nodes,omitempty"`     // NUMA nodes that the memory must come from; none: any
	HugePages bool  `json:"hugePages,omitempty"` // from the system's pool of 2 MiB pages, all at start
	Accel     Accel `json:"accel"`

	Disk   Disk    `json:"disk"`
	Seed   string  `json:"seed,omitempty"` // an ISO image, read-only: see package seed
	Boot   Boot    `json:"boot"`
	Rescue *Rescue `json:"rescue,omitempty"` // booted in place of Disk and Seed; nil: those are
	Net    Net     `json:"net"`

	User   *User  `json:"user,omitempty"` // whose QEMU's process is; nil: [Nobody] for root, else the caller
	Limits Limits `json:"limits"`
	QEMU   string `json:"qemu,omitempty"` // the program; empty: qemu-system-x86_64 in the PATH
}

// Disk is the machine's disk: /dev/vda for a Linux guest. None at all if Path is empty.
type Disk struct {
	Path   string `json:"path"`
	Format Format `json:"format"`
	Base   *Base  `json:"base,omitempty"` // what is under a qcow2 disk where it has nothing of its own
}

// Base is an image that a disk begins as. It is never written to, and many disks can share it.
type Base struct {
	Path   string `json:"path"`
	Format Format `json:"format"`
}

// Format is how a file holds a disk.
type Format string

const (
	QCOW2 Format = "qcow2"
	Raw   Format = "raw"
)

// Boot is how a machine boots: a kernel if there is one, else its disk by UEFI or BIOS.
type Boot struct {
	Kernel  string `json:"kernel,omitempty"` // readable to everyone, like Initrd: images are no secret
	Initrd  string `json:"initrd,omitempty"`
	Cmdline string `json:"cmdline,omitempty"`
	UEFI    bool   `json:"uefi,omitempty"` // needs Debian's package ovmf
}

// Rescue is a system from which a machine is mended. It boots as Boot says. The machine's own disk is kept from it until
// [Machine.ShowDisk]: a system that boots takes its disks by labels, and two that were made from one image have the same.
type Rescue struct {
	Disk Disk   `json:"disk"`
	Seed string `json:"seed,omitempty"`
}

// OwnDisk is where a Linux guest with udev finds the machine's own disk when its rescue system runs.
const OwnDisk = "/dev/disk/by-id/virtio-" + ownSerial

const ownSerial = "own-disk"

// Net is the machine's network, made by package network or by a test.
type Net struct {
	Args  []string   `json:"args,omitempty"` // "-netdev", "…,id=net0,…"; none: no network
	MAC   string     `json:"mac,omitempty"`
	Files []*os.File `json:"-"` // QEMU has them as 3, 4, …; the caller may close them after [Start]
	// Own puts the process into a network namespace of its own, with nothing in it: all that a machine needs
	// whose network comes as Files. Only root can.
	Own bool `json:"own,omitempty"`
}

// User is a user of the system.
type User struct {
	UID uint32 `json:"uid"`
	GID uint32 `json:"gid"`
}

// Nobody is a user for the machine of a lease alone. Its number is in a range that neither people nor
// services nor containers have (systemd's UIDS-GIDS.md).
func Nobody(lease uint64) User {
	id := 0x70000000 + uint32(lease%0x0f000000)
	return User{id, id}
}

// Limits hold for QEMU's process, by a control group of its own; zero is no limit. They need cgroup v2 and
// the right to make groups: [Machine.Notes] says when they could not be set.
type Limits struct {
	MemoryMiB int `json:"memoryMiB,omitempty"` // guest's memory and QEMU's own, huge pages apart
	CPU       int `json:"cpu,omitempty"`       // percent of one logical CPU
	Tasks     int `json:"tasks,omitempty"`     // threads
}

// The files of a machine's folder that others may look for.
const (
	stateFile   = "machine.json"
	lockFile    = "lock"
	monitorFile = "qmp.sock"
	consoleFile = "console.sock"
	logFile     = "console.log"
	varsFile    = "uefi-vars.fd"
	rescueVars  = "rescue-vars.fd"
)

// ErrConfig says that a machine cannot be what it was asked to be.
var ErrConfig = errors.New("the machine cannot be like this")

func (c *Config) check() error {
	bad := func(format string, args ...any) error {
		return fmt.Errorf("%w: %w", ErrConfig, fmt.Errorf(format, args...))
	}
	paths := []string{c.Dir, c.Seed, c.Boot.Kernel, c.Boot.Initrd}
	disks := []Disk{c.Disk}
	if c.Rescue != nil {
		disks, paths = append(disks, c.Rescue.Disk), append(paths, c.Rescue.Seed)
	}
	for _, d := range disks {
		if paths = append(paths, d.Path); d.Base != nil {
			paths = append(paths, d.Base.Path)
		}
	}
	for _, p := range paths {
		if p != "" && !filepath.IsAbs(p) {
			return bad("%s is not an absolute path", p)
		}
	}
	switch {
	case c.Dir == "":
		return bad("it has no folder")
	case c.MemoryMiB < 32 || c.MemoryMiB > 64<<20:
		return bad("%d MiB of memory, not 32 MiB to 64 TiB", c.MemoryMiB)
	case c.HugePages && c.MemoryMiB%2 != 0:
		return bad("%d MiB are not a number of huge pages", c.MemoryMiB)
	case c.VCPUs < 1 || c.VCPUs > 255:
		return bad("%d virtual CPUs, not 1 to 255", c.VCPUs)
	case c.Accel != KVM && c.Accel != TCG:
		return bad("accelerator %q is not kvm or tcg", c.Accel)
	case c.Rescue != nil && (c.Disk.Path == "" || c.Rescue.Disk.Path == ""):
		return bad("a rescue system needs a disk of its own, and one to mend")
	case c.Disk.Path == "" && c.Boot.Kernel == "":
		return bad("there is neither a disk nor a kernel to boot")
	case c.Boot.Kernel == "" && (c.Boot.Initrd != "" || c.Boot.Cmdline != ""):
		return bad("an initrd and a command line are for a kernel, and there is none")
	case c.Boot.Kernel != "" && c.Boot.UEFI:
		return bad("it boots either a kernel or by UEFI")
	}
	for _, d := range disks {
		if err := d.check(); err != nil {
			return bad("%w", err)
		}
	}
	return nil
}

func (d *Disk) check() error {
	formats := []Format{QCOW2, Raw}
	switch {
	case d.Path != "" && !slices.Contains(formats, d.Format):
		return fmt.Errorf("disk format %q is not qcow2 or raw", d.Format)
	case d.Base != nil && d.Format != QCOW2:
		return errors.New("a raw disk has no image under it")
	case d.Base != nil && !slices.Contains(formats, d.Base.Format):
		return fmt.Errorf("image format %q is not qcow2 or raw", d.Base.Format)
	}
	return nil
}

// boots is what the machine boots from now, and the disk that it is not shown yet, if there is one.
func (c *Config) boots() (disk Disk, seed string, away *Disk) {
	if c.Rescue != nil {
		return c.Rescue.Disk, c.Rescue.Seed, &c.Disk
	}
	return c.Disk, c.Seed, nil
}
