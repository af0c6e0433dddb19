package lease

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/muster-network/muster/lease/control"
	"github.com/muster-network/muster/lease/machine"
)

func qemuIO(t *testing.T, path, command string) {
	t.Helper()
	if out, err := exec.CommandContext(t.Context(), "qemu-io", "-f", "qcow2", "-c", command, path).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
}

// A disk leaves one machine and comes to another as it was, over what the other had; only the one that is in use is left.
func TestDiskLeavesAndComes(t *testing.T) {
	f, r := newTestFleet(t)
	var err error
	if r.Made, err = f.Prepare(t.Context(), r, quiet); err != nil {
		t.Fatal(err)
	}
	old := filepath.Join(f.folder(r.Lease), "disk.qcow2")
	qemuIO(t, old, "write -P 7 5M 64k")
	const size = 8 << 20
	read := func(d control.Disk, err error) []byte {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		defer d.Close()
		b := make([]byte, size)
		if _, err := d.ReadAt(b, 0); err != nil && !errors.Is(err, io.EOF) {
			t.Fatal(err)
		}
		return b
	}
	data := read(f.OpenDisk(t.Context(), r))
	if want := bytes.Repeat([]byte{7}, 64<<10); !bytes.Equal(data[5<<20:5<<20+64<<10], want) || data[0] != 0 {
		t.Fatal("the disk is not what was written")
	}

	if err := f.WritePart(t.Context(), r, 0, data); !errors.Is(err, ErrNoDisk) {
		t.Errorf("a part of no disk: %v", err)
	}
	if err := f.BeginDisk(t.Context(), r, size, 1<<60); !errors.Is(err, ErrNoRoom) {
		t.Errorf("a disk for which there is no room: %v", err)
	}
	for range 2 { // as after a kill
		if err := f.BeginDisk(t.Context(), r, size, size); err != nil {
			t.Fatal(err)
		}
		if err := f.WritePart(t.Context(), r, 4<<20, data[4<<20:]); err != nil {
			t.Fatal(err)
		}
	}
	if err := f.WritePart(t.Context(), r, 4<<20+1, data[4<<20:]); !errors.Is(err, control.ErrRefused) {
		t.Errorf("a part behind the end: %v", err)
	}
	if came := read(f.OpenNewDisk(t.Context(), r)); !bytes.Equal(came, data) {
		t.Fatal("another disk came")
	}
	next := *r
	next.Disks++
	if next.Made, err = f.TakeDisk(t.Context(), r); err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(f.DropDisks(t.Context(), &next), f.DropDisks(t.Context(), &next)); err != nil {
		t.Fatal(err)
	}
	if got := read(f.OpenDisk(t.Context(), &next)); !bytes.Equal(got, data) {
		t.Error("the machine has another disk")
	}
	if _, err := os.Stat(old); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the disk of before: %v", err)
	}
	var what made
	if err := json.Unmarshal(next.Made, &what); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(what.Disk.Path); err != nil || info.Size() != gib {
		t.Errorf("the disk: %v, %v", info, err)
	}
}

// A tenant that got hold of QEMU and made its disk name a file of the host gets nothing of that.
func TestDiskThatNamesAHostsFile(t *testing.T) {
	f, r := newTestFleet(t)
	var err error
	if r.Made, err = f.Prepare(t.Context(), r, quiet); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(f.folder(r.Lease), "disk.qcow2")
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.CommandContext(t.Context(), "qemu-img", "create", "-q", "-f", "qcow2", "-u", "-b", "/etc/passwd", "-F", "raw", path, "1G").CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	if _, err := f.OpenDisk(t.Context(), r); !errors.Is(err, machine.ErrDisk) {
		t.Errorf("it is opened: %v", err)
	}
}
