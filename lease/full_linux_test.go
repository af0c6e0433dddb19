package lease

import (
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/crypto/ssh"
	"golang.org/x/sys/unix"

	"github.com/muster-network/muster/internal/guest/guesttest"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/lease/image"
	"github.com/muster-network/muster/lease/machine"
	"github.com/muster-network/muster/lease/spec"
)

// limited is a filesystem of its own, which becomes as small or large as asked.
func limited(t *testing.T, size string) (dir string, resize func(string)) {
	t.Helper()
	dir = t.TempDir()
	if err := unix.Mount("tmpfs", dir, "tmpfs", 0, "size="+size); err != nil {
		t.Skipf("no filesystem of its own: %v", err)
	}
	t.Cleanup(func() {
		if err := unix.Unmount(dir, 0); err != nil {
			t.Error(err)
		}
	})
	return dir, func(size string) {
		if err := unix.Mount("tmpfs", dir, "tmpfs", unix.MS_REMOUNT, "size="+size); err != nil {
			t.Fatal(err)
		}
	}
}

// used is how many bytes a filesystem has in use.
func used(t *testing.T, dir string) int64 {
	t.Helper()
	var s unix.Statfs_t
	if err := unix.Statfs(dir, &s); err != nil {
		t.Fatal(err)
	}
	return int64(s.Blocks-s.Bfree) * s.Bsize
}

// tenant is a machine of the tiny guest that answers, and a way to run commands in it.
func tenant(t *testing.T, f *Fleet, r Record, lease uint64, signer ssh.Signer) func(command string) (string, error) {
	t.Helper()
	r.Lease = lease
	made, err := f.Prepare(t.Context(), &r, quiet)
	if err != nil {
		t.Fatal(err)
	}
	r.Made = made
	if err := f.Boot(t.Context(), &r); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := machine.End(context.Background(), f.folder(lease), lease); err != nil {
			t.Error(err)
		}
	})
	answer, err := f.Listen(t.Context(), &r)
	if err != nil {
		t.Fatal(err)
	}
	return func(command string) (string, error) {
		c, err := ssh.Dial("tcp", answer.SSH, &ssh.ClientConfig{
			User: "root", Auth: []ssh.AuthMethod{ssh.PublicKeys(signer)}, HostKeyCallback: ssh.InsecureIgnoreHostKey(), //nolint:gosec // Listen has checked it
		})
		if err != nil {
			return "", err
		}
		defer c.Close()
		s, err := c.NewSession()
		if err != nil {
			return "", err
		}
		out, err := s.CombinedOutput(command)
		return strings.TrimSpace(string(out)), err
	}
}

// When the host's disk is full, a machine stands still in the middle of its write, which is told. It loses nothing, nor
// does another machine, and it goes on when there is room.
func TestMachineOnFullDisk(t *testing.T) {
	guest := guesttest.Build(t)
	f, r := newTestFleet(t)
	dir, resize := limited(t, "3g")
	f.Close()
	c := f.FleetConfig
	c.Dir = dir
	f, err := NewFleet(c)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(f.Close)
	img, err := f.Images.Import(t.Context(), image.Entry{
		Name: "guest", Version: "1", Arch: "amd64", User: "root",
		Boot: image.Boot{Kind: image.Kernel, Kernel: &image.File{}, Initrd: &image.File{}, Cmdline: guest.Cmdline}, Disk: &image.File{Format: image.Raw},
	}, map[string]string{"kernel": guest.Kernel, "initrd": guest.Initrd, "disk": guest.Disk}, nil)
	if err != nil {
		t.Fatal(err)
	}
	_, key, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	signer, err := ssh.NewSignerFromKey(key)
	if err != nil {
		t.Fatal(err)
	}
	r.Spec.Image = spec.Image{Name: "guest", SHA256: spec.Digest(img.ID)}
	r.Spec.SSHKeys = []string{strings.TrimSpace(string(ssh.MarshalAuthorizedKey(signer.PublicKey())))}
	one, two := tenant(t, f, *r, 3, signer), tenant(t, f, *r, 4, signer)
	run := func(what string, command string, on func(string) (string, error)) string {
		t.Helper()
		out, err := on(command)
		if err != nil {
			t.Fatalf("%s: %v: %s", what, err, out)
		}
		return out
	}
	const fill = "dd if=/dev/urandom of=/tmp/x bs=1M count=24 2>/dev/null && sha256sum </tmp/x"
	const write = " && dd if=/tmp/x of=/dev/vda bs=1M seek=512 conv=fsync 2>/dev/null"
	const read = "echo 3 >/proc/sys/vm/drop_caches; dd if=/dev/vda bs=1M skip=512 count=24 2>/dev/null | sha256sum"
	others := run("the other machine writes", fill+write, two)
	want := run("the machine makes what it writes", fill, one)

	resize(fmt.Sprint(used(t, dir) + 4<<20))
	wrote := make(chan error, 1)
	go func() { _, err := one("true" + write); wrote <- err }()
	until(t, "it does not stand still", func() bool { return f.Life(3).Full })
	if life := f.Life(4); !life.Running || life.Full {
		t.Errorf("the other machine is %+v", life)
	}
	if got := run("the other machine reads", read, two); got != others {
		t.Errorf("the other machine has %s, not %s", got, others)
	}
	// A host that is started now finds it so.
	f.Close()
	if f, err = NewFleet(c); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(f.Close)
	if err := f.Adopt(t.Context(), []uint64{3, 4}); err != nil {
		t.Fatal(err)
	}
	if life := f.Life(3); !life.Running {
		t.Errorf("after the host's start it is %+v", life)
	}
	resize("3g")
	select {
	case err := <-wrote:
		if err != nil {
			t.Fatal(err)
		}
	case <-time.After(2 * time.Minute):
		t.Fatalf("it does not go on: %+v", f.Life(3))
	}
	for name, m := range map[string]struct {
		run  func(string) (string, error)
		want string
	}{"the machine": {one, want}, "the other": {two, others}} {
		if got := run(name, read, m.run); got != m.want {
			t.Errorf("%s has %s, not %s", name, got, m.want)
		}
	}
	if f.Life(3).Full {
		t.Error("it is said to stand still")
	}
	if _, err := os.Stat(filepath.Join(dir, "machines", "3", diskFile)); err != nil {
		t.Error(err)
	}
}

// A host whose disk is full says so, with what to do, keeps what it had, and goes on when there is room.
func TestBookOnFullDisk(t *testing.T) {
	dir, resize := limited(t, "1m")
	b, err := openBook(dir, owner{ChainID: 1})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := b.close(); err != nil {
			t.Error(err)
		}
	}()
	if err := b.add(Record{Lease: 1, HostKey: "key"}); err != nil {
		t.Fatal(err)
	}
	large := make([]byte, 2<<20)
	for range 2 {
		err := b.change(1, func(r *Record) { r.UserData, r.HostKey = large, "other" })
		if !errors.Is(err, unix.ENOSPC) || len(hint.Of(err)) == 0 {
			t.Errorf("on a full disk: %v, hints %q", err, hint.Of(err))
		}
	}
	if r := b.record(1); r.HostKey != "key" {
		t.Errorf("it has %+v", r)
	}
	resize("16m")
	if err := b.change(1, func(r *Record) { r.UserData, r.HostKey = large, "other" }); err != nil || b.record(1).HostKey != "other" {
		t.Errorf("with room: %v", err)
	}
}
