// Package guest builds the smallest Linux machine that a renter could be given: a kernel of Debian's and an
// initrd with one static Go program, which answers SSH two seconds after it is started by emulation. Tests and
// the demonstration of leases boot it. Nothing is installed: Debian's packages are downloaded and unpacked.
//
// It understands what package lease/seed writes, has its host key on its disk, and gives a shell by SSH and on
// its console.
package guest

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

// Guest is what a machine boots to be the tiny guest.
type Guest struct {
	Kernel, Initrd string
	Cmdline        string
	Disk           string // a raw image of 16 MiB with an empty file system
	User           string // who may log in
	MemoryMiB      int    // enough for it
}

// ErrUnavailable says that the guest cannot be built on this system.
var ErrUnavailable = errors.New("the tiny guest cannot be built here")

// modules are the kernel's that the guest needs, besides those which they need.
var modules = []string{"virtio_pci", "virtio_blk", "virtio_net", "virtio_rng", "virtio_balloon", "isofs", "ext4", "crc32c_generic", "button", "evdev"}

// Build makes the guest in the user's cache folder, or finds it there. It needs Go, this module's sources as
// the current folder or one above it, and, for the first time, Debian's apt-get with a network. Errors are
// [ErrUnavailable], with a remedy, and ctx's. say, if not nil, is told of what takes a while.
func Build(ctx context.Context, say func(string)) (*Guest, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return nil, fmt.Errorf("find the cache folder: %w", err)
	}
	if say == nil {
		say = func(string) {}
	}
	g, err := build(ctx, filepath.Join(cache, "muster", "guest"), say)
	if err != nil && ctx.Err() == nil {
		err = fmt.Errorf("%w: %w", ErrUnavailable, err)
	}
	return g, err
}

func build(ctx context.Context, cache string, say func(string)) (*Guest, error) {
	if err := os.MkdirAll(cache, 0o755); err != nil {
		return nil, err
	}
	parts, err := fetch(ctx, cache, say)
	if err != nil {
		return nil, err
	}
	program, err := compile(ctx, cache)
	if err != nil {
		return nil, err
	}
	g := &Guest{
		Kernel:  filepath.Join(parts, "vmlinuz"),
		Initrd:  filepath.Join(parts, "initrd-"+initrdID(program)),
		Cmdline: "console=ttyS0 quiet panic=-1 random.trust_cpu=on no_timer_check",
		Disk:    filepath.Join(cache, "disk-1.raw"),
		User:    "root", MemoryMiB: 192,
	}
	if !exists(g.Initrd) {
		err := store.WriteFile(g.Initrd, 0o644, func(w io.Writer) error { return writeInitrd(w, parts, program) })
		if err != nil {
			return nil, err
		}
	}
	if !exists(g.Disk) {
		if err := makeDisk(ctx, g.Disk); err != nil {
			return nil, err
		}
	}
	return g, nil
}

// initrdID names an initrd by what it is made of, the packages of its folder aside.
func initrdID(program []byte) string {
	sum := sha256.Sum256(append([]byte(shellCommands), program...))
	return hex.EncodeToString(sum[:8])
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// run runs a program and returns what it printed.
func run(ctx context.Context, dir, name string, args ...string) (string, error) {
	c := exec.CommandContext(ctx, name, args...)
	c.Dir = dir
	c.Env = append(os.Environ(), "LC_ALL=C")
	var complaint strings.Builder
	c.Stderr = &complaint
	out, err := c.Output()
	if err != nil {
		err = fmt.Errorf("%s %s: %w: %s", name, strings.Join(args, " "), err, strings.TrimSpace(complaint.String()))
	}
	return string(out), err
}

// compile compiles the guest's program. That takes a moment if it is the same as before.
func compile(ctx context.Context, cache string) ([]byte, error) {
	dir, err := os.MkdirTemp(cache, "init-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	out := filepath.Join(dir, "init")
	c := exec.CommandContext(ctx, "go", "build", "-buildvcs=false", "-trimpath", "-ldflags=-s -w", "-o", out,
		"github.com/muster-network/muster/internal/guest/init")
	c.Env = append(os.Environ(), "CGO_ENABLED=0", "GOOS=linux", "GOARCH=amd64", "GOFLAGS=")
	if text, err := c.CombinedOutput(); err != nil {
		return nil, hint.Add(fmt.Errorf("compile the guest's program: %w: %s", err, strings.TrimSpace(string(text))),
			"Run this in Muster's source folder, with Go installed")
	}
	return os.ReadFile(out)
}

// fetch downloads the kernel and the shell, and returns the folder with vmlinuz, busybox, and modules/.
func fetch(ctx context.Context, cache string, say func(string)) (string, error) {
	kept, err := filepath.Glob(filepath.Join(cache, "linux-image-*"))
	if err != nil {
		return "", err
	}
	if len(kept) > 0 { // each was renamed to this when it was whole
		slices.Sort(kept)
		return kept[len(kept)-1], nil
	}
	for _, tool := range []string{"apt-get", "apt-cache", "dpkg-deb"} {
		if _, err := exec.LookPath(tool); err != nil {
			return "", hint.Add(err, "Build it on Debian or Ubuntu")
		}
	}
	lists := "Run apt-get update as root, and try again"
	depends, err := run(ctx, "", "apt-cache", "depends", "linux-image-cloud-amd64")
	if err != nil {
		return "", hint.Add(err, "%s", lists)
	}
	var kernel string
	for _, f := range strings.Fields(depends) {
		if strings.HasPrefix(f, "linux-image-") && f != "linux-image-cloud-amd64" {
			kernel = f
			break
		}
	}
	if kernel == "" {
		return "", hint.Add(errors.New("apt-get knows no package linux-image-cloud-amd64"), "%s", lists)
	}
	say("downloading " + kernel + " and busybox-static, 30 MB")
	dir, err := os.MkdirTemp(cache, "fetch-")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(dir)
	if err := os.Chmod(dir, 0o755); err != nil {
		return "", err
	}
	if _, err := run(ctx, dir, "apt-get", "download", kernel, "busybox-static"); err != nil {
		return "", hint.Add(err, "%s", lists)
	}
	debs, err := filepath.Glob(filepath.Join(dir, "*.deb"))
	if err != nil {
		return "", err
	}
	tree, parts := filepath.Join(dir, "tree"), filepath.Join(dir, "parts")
	for _, d := range debs {
		if _, err := run(ctx, dir, "dpkg-deb", "-x", d, tree); err != nil {
			return "", err
		}
	}
	if err := pick(ctx, tree, parts); err != nil {
		return "", err
	}
	whole := filepath.Join(cache, kernel)
	if err := os.Rename(parts, whole); err != nil && !exists(whole) { // another may have been faster
		return "", err
	}
	return whole, nil
}

// pick copies what the guest needs of the unpacked packages.
func pick(ctx context.Context, tree, parts string) error {
	if err := os.MkdirAll(filepath.Join(parts, "modules"), 0o755); err != nil {
		return err
	}
	for to, patterns := range map[string][]string{
		"vmlinuz": {"boot/vmlinuz-*"}, "busybox": {"bin/busybox", "usr/bin/busybox"},
	} {
		var found []string
		for _, p := range patterns {
			files, err := filepath.Glob(filepath.Join(tree, p))
			if err != nil {
				return err
			}
			found = append(found, files...)
		}
		if len(found) == 0 {
			return fmt.Errorf("Debian's packages have no %s", to) //nolint:staticcheck // a name
		}
		b, err := os.ReadFile(found[0])
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(parts, to), b, 0o644); err != nil {
			return err
		}
	}
	return pickModules(ctx, tree, filepath.Join(parts, "modules"))
}

func makeDisk(ctx context.Context, path string) error {
	mke2fs, err := exec.LookPath("mke2fs")
	if err != nil {
		mke2fs, err = exec.LookPath("/sbin/mke2fs")
	}
	if err != nil {
		return hint.Add(err, "Install it: on Debian, the package e2fsprogs")
	}
	temporary := fmt.Sprintf("%s.%d.part", path, os.Getpid())
	defer os.Remove(temporary)
	if _, err := run(ctx, "", mke2fs, "-q", "-t", "ext4", "-m", "0", temporary, "16M"); err != nil {
		return err
	}
	if err := os.Chmod(temporary, 0o644); err != nil {
		return err
	}
	return os.Rename(temporary, path)
}
