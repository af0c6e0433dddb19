//go:build linux

package machine_test

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/muster-network/muster/internal/guest/guesttest"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
	"github.com/muster-network/muster/lease/machine"
)

// program is a script in QEMU's place.
func program(t *testing.T, script string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "qemu")
	if err := os.WriteFile(path, []byte("#!/bin/sh\n"+script+"\n"), 0o755); err != nil {
		t.Fatal(err)
	}
	for dir := filepath.Dir(path); dir != os.TempDir() && dir != "/"; dir = filepath.Dir(dir) {
		if err := os.Chmod(dir, 0o755); err != nil { // for the user who runs it
			t.Fatal(err)
		}
	}
	return path
}

// kernelOnly is a machine that needs no QEMU to be refused.
func kernelOnly(t *testing.T) machine.Config {
	t.Helper()
	kernel := filepath.Join(t.TempDir(), "vmlinuz")
	if err := os.WriteFile(kernel, []byte("no kernel"), 0o644); err != nil {
		t.Fatal(err)
	}
	return machine.Config{
		Lease: 3, Dir: filepath.Join(t.TempDir(), "3"), MemoryMiB: 32, VCPUs: 1, Accel: machine.TCG,
		Boot: machine.Boot{Kernel: kernel}, QEMU: program(t, "exit 0"),
	}
}

// image writes a qcow2 header with these fields: where its backing file's name is, and incompatible features.
func image(t *testing.T, path string, backing, features uint64) {
	t.Helper()
	b := make([]byte, 64<<10)
	copy(b, "QFI\xfb")
	binary.BigEndian.PutUint32(b[4:], 3)
	binary.BigEndian.PutUint64(b[8:], backing)
	binary.BigEndian.PutUint32(b[16:], 11)
	binary.BigEndian.PutUint32(b[20:], 16)
	binary.BigEndian.PutUint64(b[24:], 1<<20)
	binary.BigEndian.PutUint64(b[72:], features)
	copy(b[1024:], "/etc/shadow")
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestRefused(t *testing.T) {
	here := t.TempDir()
	alone, backed, split, text := filepath.Join(here, "alone"), filepath.Join(here, "backed"), filepath.Join(here, "split"), filepath.Join(here, "text")
	image(t, alone, 0, 0)
	image(t, backed, 1024, 0)
	image(t, split, 0, 1<<2)
	if err := os.WriteFile(text, []byte("hello"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, k := range []struct {
		name  string
		alter func(*machine.Config)
		want  error
		text  string
	}{
		{"no folder", func(c *machine.Config) { c.Dir = "" }, machine.ErrConfig, "no folder"},
		{"relative folder", func(c *machine.Config) { c.Dir = "machines/3" }, machine.ErrConfig, "absolute"},
		{"no memory", func(c *machine.Config) { c.MemoryMiB = 0 }, machine.ErrConfig, "0 MiB"},
		{"half a huge page", func(c *machine.Config) { c.HugePages, c.MemoryMiB = true, 33 }, machine.ErrConfig, "huge pages"},
		{"no CPU", func(c *machine.Config) { c.VCPUs = 0 }, machine.ErrConfig, "0 virtual CPUs"},
		{"unknown accelerator", func(c *machine.Config) { c.Accel = "warp" }, machine.ErrConfig, `"warp"`},
		{"nothing to boot", func(c *machine.Config) { c.Boot = machine.Boot{} }, machine.ErrConfig, "neither a disk nor a kernel"},
		{"kernel and UEFI", func(c *machine.Config) { c.Boot.UEFI = true }, machine.ErrConfig, "UEFI"},
		{"unknown format", func(c *machine.Config) { c.Disk = machine.Disk{Path: alone, Format: "vmdk"} }, machine.ErrConfig, `"vmdk"`},
		{"no disk", func(c *machine.Config) { c.Disk = machine.Disk{Path: here + "/none", Format: machine.QCOW2} }, os.ErrNotExist, "open the disk"},
		{"no kernel", func(c *machine.Config) { c.Boot.Kernel = here + "/none" }, os.ErrNotExist, "open the kernel"},
		{"no seed", func(c *machine.Config) { c.Seed = here + "/none" }, os.ErrNotExist, "open the seed"},
		{"a folder as disk", func(c *machine.Config) { c.Disk = machine.Disk{Path: here, Format: machine.Raw} }, nil, "open the disk"},
		{"a device as seed", func(c *machine.Config) { c.Seed = "/dev/zero" }, nil, "neither a file nor a block device"},
		{"disk of text", func(c *machine.Config) { c.Disk = machine.Disk{Path: text, Format: machine.QCOW2} }, machine.ErrDisk, "not a qcow2 file"},
		{"disk with a backing file", func(c *machine.Config) { c.Disk = machine.Disk{Path: backed, Format: machine.QCOW2} }, machine.ErrDisk, "backing file"},
		{"disk with its data elsewhere", func(c *machine.Config) { c.Disk = machine.Disk{Path: split, Format: machine.QCOW2} }, machine.ErrDisk, "in another file"},
		{"image with a backing file", func(c *machine.Config) {
			c.Disk = machine.Disk{Path: alone, Format: machine.QCOW2, Base: &machine.Base{Path: backed, Format: machine.QCOW2}}
		}, machine.ErrDisk, "backing file"},
		{"raw disk over an image", func(c *machine.Config) {
			c.Disk = machine.Disk{Path: text, Format: machine.Raw, Base: &machine.Base{Path: alone, Format: machine.QCOW2}}
		}, machine.ErrConfig, "raw disk"},
		{"QEMU that is not there", func(c *machine.Config) { c.QEMU = "qemu-system-none" }, exec.ErrNotFound, "find QEMU"},
		{"QEMU that complains and ends", func(c *machine.Config) { c.QEMU = program(t, "echo no such thing >&2; exit 1") }, nil, "no such thing"},
		{"QEMU that says nothing", func(c *machine.Config) {}, nil, "ended"},
	} {
		t.Run(k.name, func(t *testing.T) {
			c := kernelOnly(t)
			k.alter(&c)
			m, err := machine.Start(patient(t), c)
			if err == nil {
				killed(t, m)
				t.Fatal("started")
			}
			if k.want != nil && !errors.Is(err, k.want) || !strings.Contains(err.Error(), k.text) {
				t.Errorf("the error is %v, want %v with %q", err, k.want, k.text)
			}
			if c.Dir != "" && filepath.IsAbs(c.Dir) {
				if err := machine.Remove(patient(t), c.Dir, nil); err != nil {
					t.Errorf("something stayed behind: %v", err)
				}
			}
		})
	}
}

func TestKernelOfRootAlone(t *testing.T) {
	if os.Getuid() != 0 {
		t.Skip("whoever is not root has machines of its own user")
	}
	c := kernelOnly(t)
	if err := os.Chmod(c.Boot.Kernel, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := machine.Start(patient(t), c); err == nil || !strings.Contains(err.Error(), "not for everyone") || len(hint.Of(err)) == 0 {
		t.Errorf("the error is %v, its remedies %q", err, hint.Of(err))
	}
}

// Machines do not get KVM by root's rights.
func TestKVMOfRootAlone(t *testing.T) {
	info, err := os.Stat("/dev/kvm")
	if err != nil || info.Mode().Perm() != 0o600 || os.Getuid() != 0 {
		t.Skipf("/dev/kvm is not for root alone, or this is not root: %v, %v", info, err)
	}
	c := kernelOnly(t)
	c.Accel = machine.KVM
	if _, err := machine.Start(patient(t), c); err == nil || !strings.Contains(err.Error(), "root alone") || len(hint.Of(err)) == 0 {
		t.Errorf("the error is %v, its remedies %q", err, hint.Of(err))
	}
}

func TestMissingQEMUHasRemedy(t *testing.T) {
	c := kernelOnly(t)
	c.QEMU = ""
	t.Setenv("PATH", t.TempDir())
	_, err := machine.Start(patient(t), c)
	if !slices.ContainsFunc(hint.Of(err), func(s string) bool { return strings.Contains(s, "qemu-system-x86") }) {
		t.Errorf("the error is %v, its remedies %q", err, hint.Of(err))
	}
	if _, err := machine.CreateDisk(patient(t), filepath.Join(t.TempDir(), "disk"), nil, 1<<20); !slices.ContainsFunc(hint.Of(err), func(s string) bool { return strings.Contains(s, "qemu-utils") }) {
		t.Errorf("the error is %v, its remedies %q", err, hint.Of(err))
	}
}

func TestCorruptRecord(t *testing.T) {
	dir := t.TempDir()
	if _, err := machine.Adopt(patient(t), dir); !errors.Is(err, machine.ErrNone) {
		t.Errorf("an empty folder has %v", err)
	}
	for _, content := range []string{"", "{}", "garbage\n{}"} {
		if err := os.WriteFile(filepath.Join(dir, "machine.json"), []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := machine.Adopt(patient(t), dir); !errors.Is(err, store.ErrSum) || len(hint.Of(err)) == 0 {
			t.Errorf("%q: the error is %v, its remedies %q", content, err, hint.Of(err))
		}
	}
}

// Sockets that a machine left behind are in nobody's way, in a folder however deep.
func TestSocketsLeftBehind(t *testing.T) {
	c := idle(t)
	deep := filepath.Join(c.Dir, strings.Repeat("deep/", 30))
	if err := os.MkdirAll(deep, 0o700); err != nil {
		t.Fatal(err)
	}
	c.Dir = filepath.Clean(deep)
	for range 2 {
		m := started(t, c)
		if err := m.Kill(patient(t)); err != nil {
			t.Fatal(err)
		}
		for _, s := range []string{"qmp.sock", "console.sock"} {
			if info, err := os.Stat(filepath.Join(deep, s)); err != nil || info.Mode()&(os.ModeSocket|0o077) != os.ModeSocket {
				t.Errorf("%s: %v, %v", s, info, err)
			}
		}
	}
}

// A disk is made over nothing that could make QEMU open another file.
func TestCreateDiskRefuses(t *testing.T) {
	guesttest.NeedQEMU(t)
	here := t.TempDir()
	backed, alone := filepath.Join(here, "backed"), filepath.Join(here, "alone")
	image(t, backed, 1024, 0)
	image(t, alone, 0, 0)
	disk := filepath.Join(here, "disk")
	for _, k := range []struct {
		name string
		base *machine.Base
		size int64
		want error
	}{
		{"image with a backing file", &machine.Base{Path: backed, Format: machine.QCOW2}, 1 << 20, machine.ErrDisk},
		{"smaller than the image", &machine.Base{Path: alone, Format: machine.QCOW2}, 1<<20 - 512, machine.ErrConfig},
		{"no size", nil, 0, machine.ErrConfig},
		{"no image", &machine.Base{Path: here + "/none", Format: machine.Raw}, 1 << 20, os.ErrNotExist},
	} {
		if _, err := machine.CreateDisk(patient(t), disk, k.base, k.size); !errors.Is(err, k.want) {
			t.Errorf("%s: %v, want %v", k.name, err, k.want)
		}
		if _, err := os.Stat(disk); err == nil {
			t.Errorf("%s: there is a disk", k.name)
		}
	}
	if _, err := machine.CreateDisk(patient(t), disk, &machine.Base{Path: alone, Format: machine.QCOW2}, 1<<20); err != nil {
		t.Error(err)
	}
	if _, err := machine.CreateDisk(patient(t), disk, nil, 1<<20); !errors.Is(err, os.ErrExist) {
		t.Errorf("over another disk: %v", err)
	}
}

// QEMU opens the image that it is told of, and not the file that a disk's header names.
func TestBackingFileOfHeaderIsNotOpened(t *testing.T) {
	c := idle(t)
	secret, base := filepath.Join(c.Dir, "secret"), filepath.Join(c.Dir, "base")
	for _, path := range []string{secret, base} {
		if err := os.WriteFile(path, make([]byte, 1<<20), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	out, err := exec.Command("qemu-img", "create", "-q", "-f", "qcow2", "-F", "raw", "-b", secret, c.Disk.Path).CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	if _, err := machine.Start(patient(t), c); !errors.Is(err, machine.ErrDisk) {
		t.Errorf("without an image under it: %v", err)
	}
	c.Disk.Base = &machine.Base{Path: base, Format: machine.Raw}
	m := started(t, c)
	files, err := filepath.Glob(fmt.Sprintf("/proc/%d/fd/*", m.PID()))
	if err != nil {
		t.Fatal(err)
	}
	var open []string
	for _, f := range files {
		if path, err := os.Readlink(f); err == nil {
			open = append(open, path)
		}
	}
	if !slices.Contains(open, base) || slices.Contains(open, secret) {
		t.Errorf("it has open %q", open)
	}
}

// A QEMU that listens and never speaks is given up on when the caller has had enough, and nothing stays.
func TestSilentQEMU(t *testing.T) {
	c := kernelOnly(t)
	c.QEMU = program(t, "exec sleep 600")
	ctx, cancel := context.WithCancel(patient(t))
	began := filepath.Join(c.Dir, "qmp.sock")
	go func() {
		for {
			if _, err := os.Stat(began); err == nil {
				cancel()
				return
			}
		}
	}()
	if m, err := machine.Start(ctx, c); err == nil {
		killed(t, m)
		t.Fatal("started")
	}
	if _, err := machine.Adopt(patient(t), c.Dir); !errors.Is(err, machine.ErrNone) && !errors.Is(err, machine.ErrNotRunning) {
		t.Errorf("something stayed: %v", err)
	}
	if conn, err := net.Dial("unix", began); err == nil {
		conn.Close()
		t.Error("something listens")
	}
}
