package lease

import (
	"context"
	"net"
	"net/netip"
	"os"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/muster-network/muster/lease/control"
	"github.com/muster-network/muster/lease/image"
	"github.com/muster-network/muster/lease/machine"
	"github.com/muster-network/muster/lease/network"
	"github.com/muster-network/muster/lease/spec"
)

// twoMachines are the machines of leases 3 and 4, which an earlier run of the host left, and how to look after them.
func twoMachines(t *testing.T) (*Fleet, map[uint64]int) {
	t.Helper()
	f, r := newTestFleet(t)
	disk := filepath.Join(t.TempDir(), "disk")
	if err := os.WriteFile(disk, make([]byte, 1<<20), 0o600); err != nil {
		t.Fatal(err)
	}
	img, err := f.Images.Import(t.Context(), image.Entry{
		Name: "empty", Version: "1", Arch: "amd64", User: "root", Boot: image.Boot{Kind: image.BIOS}, Disk: &image.File{Format: image.Raw},
	}, map[string]string{"disk": disk}, nil)
	if err != nil {
		t.Fatal(err)
	}
	r.Spec.Image = spec.Image{Name: "empty", SHA256: spec.Digest(img.ID)}
	pids := map[uint64]int{}
	for _, id := range []uint64{3, 4} {
		r := *r
		r.Lease = id
		made, err := f.Prepare(t.Context(), &r, quiet)
		if err != nil {
			t.Fatal(err)
		}
		r.Made = made
		if err := f.Boot(t.Context(), &r); err != nil {
			t.Fatal(err)
		}
		pids[id] = f.find(id).PID()
		t.Cleanup(func() {
			if err := machine.End(context.Background(), f.folder(id), id); err != nil {
				t.Error(err)
			}
		})
	}
	f.Close()
	next, err := NewFleet(f.FleetConfig)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(next.Close)
	return next, pids
}

// until waits for what must come.
func until(t *testing.T, what string, is func() bool) {
	t.Helper()
	for start := time.Now(); !is(); time.Sleep(20 * time.Millisecond) {
		if time.Since(start) > 2*time.Minute {
			t.Fatal(what)
		}
	}
}

// A machine whose QEMU hangs keeps no host from its start and none of the others from being taken up. It can be ended, and
// is taken up when it goes on.
func TestHungMachineStopsNobody(t *testing.T) {
	f, pids := twoMachines(t)
	if err := syscall.Kill(pids[3], syscall.SIGSTOP); err != nil {
		t.Fatal(err)
	}
	if err := f.Adopt(t.Context(), []uint64{3, 4}); err != nil {
		t.Fatal(err)
	}
	if !f.Life(3).Running || !f.Life(4).Running {
		t.Errorf("machines are %+v and %+v", f.Life(3), f.Life(4))
	}
	if _, err := f.running(3); err == nil {
		t.Error("it hangs, and is told to run well")
	}
	if err := f.Wipe(t.Context(), 3); err == nil {
		t.Error("the disk of a machine that runs was wiped")
	}
	if err := f.Halt(t.Context(), 3); err != nil {
		t.Fatal(err)
	}
	if f.Life(3).Running {
		t.Error("it was not ended")
	}
	if err := f.Wipe(t.Context(), 3); err != nil {
		t.Error(err)
	}
}

// One that goes on is taken up.
func TestHungMachineGoesOn(t *testing.T) {
	f, pids := twoMachines(t)
	if err := syscall.Kill(pids[3], syscall.SIGSTOP); err != nil {
		t.Fatal(err)
	}
	if err := f.Adopt(t.Context(), []uint64{3}); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Kill(pids[3], syscall.SIGCONT); err != nil {
		t.Fatal(err)
	}
	until(t, "it is not taken up", func() bool { _, err := f.running(3); return err == nil })
}

// A record that was lost stops no host: a machine that does not run is started anew, and one that runs can be ended.
func TestLostRecordStopsNobody(t *testing.T) {
	f, _ := twoMachines(t)
	for _, lease := range []string{"3", "5"} {
		dir := filepath.Join(f.Dir, "machines", lease)
		if err := os.MkdirAll(dir, 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, "machine.json"), []byte("{"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := f.Adopt(t.Context(), []uint64{3, 4, 5}); err != nil {
		t.Fatal(err)
	}
	if !f.Life(3).Running || !f.Life(4).Running || f.Life(5).Running {
		t.Errorf("machines are %+v, %+v and %+v", f.Life(3), f.Life(4), f.Life(5))
	}
	if err := f.Kill(t.Context(), 3); err != nil || f.Life(3).Running {
		t.Errorf("%+v, %v", f.Life(3), err)
	}
}

// Ports on the user network open and close while a machine runs, and at its next start if it does not.
func TestPortsOfRunningMachine(t *testing.T) {
	f, _ := twoMachines(t)
	var err error
	f.Network, err = network.User(network.UserConfig{
		Dir: filepath.Join(f.Dir, "network"), Address: netip.MustParseAddr("127.0.0.1"), Ports: testPorts(), Monitor: f.Monitor,
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := f.Adopt(t.Context(), []uint64{3}); err != nil {
		t.Fatal(err)
	}
	open := func(ports ...control.Port) (public uint16, answers bool) {
		t.Helper()
		if err := f.SetPorts(t.Context(), &Record{Lease: 3}, ports); err != nil {
			t.Fatal(err)
		}
		link, err := f.Network.Adopt(t.Context(), 3)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range link.Ports {
			public = p.Host
		}
		return public, public != 0 && dials(public)
	}
	public, answers := open(control.Port{Protocol: control.TCP, Port: 80})
	if !answers {
		t.Error("the port was not opened")
	}
	if open(); dials(public) {
		t.Error("the port was not closed")
	}
	if err := f.Kill(t.Context(), 3); err != nil {
		t.Fatal(err)
	}
	if public, answers = open(control.Port{Protocol: control.TCP, Port: 81}); public == 0 || answers {
		t.Errorf("a stopped machine has port %d, which answers: %v", public, answers)
	}
}

// dials says whether something listens.
func dials(port uint16) bool {
	conn, err := net.Dial("tcp", netip.AddrPortFrom(netip.MustParseAddr("127.0.0.1"), port).String())
	if err != nil {
		return false
	}
	conn.Close()
	return true
}
