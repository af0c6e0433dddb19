package lease

import (
	"errors"
	"math"
	"os"
	"path/filepath"
	"testing"

	"github.com/muster-network/muster/lease/image"
	"github.com/muster-network/muster/lease/network"
	"github.com/muster-network/muster/lease/spec"
)

// A rescue system is made anew each time, its disk counts as promised, and nothing of it stays when it has ended, while the
// machine's disk does; with the lease, all of it goes.
func TestRescueSystemsFiles(t *testing.T) {
	f, r := newTestFleet(t)
	var err error
	if r.Made, err = f.Prepare(t.Context(), r, quiet); err != nil {
		t.Fatal(err)
	}
	link, err := f.Network.Attach(t.Context(), network.Tenant{Lease: r.Lease})
	if err != nil {
		t.Fatal(err)
	}
	before, err := f.promised()
	if err != nil {
		t.Fatal(err)
	}
	own, disk, seed := filepath.Join(f.folder(r.Lease), diskFile), filepath.Join(f.folder(r.Lease), rescueDisk), filepath.Join(f.folder(r.Lease), rescueSeed)
	again := func() {
		t.Helper()
		s, err := f.makeRescue(t.Context(), r, &link)
		if err != nil || s.Disk.Path != disk || s.Seed != seed {
			t.Fatalf("made %+v, %v", s, err)
		}
	}
	there := func(paths ...string) {
		t.Helper()
		for _, path := range []string{own, disk, seed} {
			_, err := os.Stat(path)
			want := false
			for _, p := range paths {
				want = want || p == path
			}
			if want != (err == nil) {
				t.Errorf("%s: %v", path, err)
			}
		}
	}
	again()
	if err := os.WriteFile(disk, []byte("what a rescue system has written"), 0o600); err != nil {
		t.Fatal(err)
	}
	again()
	if size, err := sizeOf(disk); err != nil || size != rescueSpare {
		t.Errorf("its disk has %d bytes: %v", size, err)
	}
	there(own, disk, seed)
	if now, err := f.promised(); err != nil || now < before+rescueSpare/2 {
		t.Errorf("%d bytes are promised, and were %d: %v", now, before, err)
	}
	if err := f.Halt(t.Context(), r.Lease); err != nil {
		t.Fatal(err)
	}
	there(own)
	again()
	if err := f.Wipe(t.Context(), r.Lease); err != nil {
		t.Fatal(err)
	}
	there()
}

// A machine gets no rescue system if there is no room for one, or its image is gone.
func TestNoRescueSystem(t *testing.T) {
	f, r := newTestFleet(t)
	if err := f.CanRescue(t.Context(), r); err != nil {
		t.Error(err)
	}
	if err := f.roomToRescue(&image.Image{VirtualSize: math.MaxInt64 - rescueSpare}); !errors.Is(err, ErrNoRoom) {
		t.Errorf("no room: %v", err)
	}
	if err := f.HasImage(r.image()); err != nil {
		t.Error(err)
	}
	r.Image = &spec.Image{Name: "tiny", SHA256: spec.Sum([]byte("other"))}
	if err := f.CanRescue(t.Context(), r); !errors.Is(err, ErrUnservable) {
		t.Errorf("no image: %v", err)
	}
	if err := f.HasImage(r.image()); !errors.Is(err, ErrUnservable) {
		t.Errorf("no image: %v", err)
	}
}

// A disk that a renter brings counts as promised until it is full.
func TestBroughtDisksArePromised(t *testing.T) {
	f, r := newTestFleet(t)
	var err error
	if r.Made, err = f.Prepare(t.Context(), r, quiet); err != nil {
		t.Fatal(err)
	}
	before, err := f.promised()
	if err != nil {
		t.Fatal(err)
	}
	if err := f.BeginDisk(t.Context(), r, gib, 0); err != nil {
		t.Fatal(err)
	}
	if now, err := f.promised(); err != nil || now != before+gib {
		t.Errorf("%d bytes are promised, and were %d: %v", now, before, err)
	}
}

// Where no new disk can be made, a machine is told for good only while it has the one of before.
func TestRebuildThatIsRefused(t *testing.T) {
	f, r := newTestFleet(t)
	var err error
	if r.Made, err = f.Prepare(t.Context(), r, quiet); err != nil {
		t.Fatal(err)
	}
	own := filepath.Join(f.folder(r.Lease), diskFile)
	next := *r
	next.Image = &spec.Image{Name: "other", SHA256: r.Spec.Image.SHA256}
	if _, err := f.Prepare(t.Context(), &next, quiet); !errors.Is(err, ErrUnservable) {
		t.Errorf("another image: %v", err)
	}
	if _, err := os.Stat(own); err != nil {
		t.Errorf("its disk: %v", err)
	}
	next = *r
	next.Spec.DiskGiB = spec.MaxDiskGiB // as if others had taken the room
	if _, err := f.Prepare(t.Context(), &next, quiet); !errors.Is(err, ErrUnservable) {
		t.Errorf("no room: %v", err)
	}
	if err := os.Remove(own); err != nil { // an attempt was killed after it had wiped the disk
		t.Fatal(err)
	}
	next.Image = &spec.Image{Name: "other", SHA256: r.Spec.Image.SHA256}
	if _, err := f.Prepare(t.Context(), &next, quiet); err == nil || errors.Is(err, ErrUnservable) {
		t.Errorf("another image, after that: %v", err)
	}
}
