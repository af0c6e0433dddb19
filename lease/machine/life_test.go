//go:build linux

package machine_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/muster-network/muster/lease/machine"
)

// A guest that does not hear the power button is ended when it has had its time.
func TestPowerDownOfDeafGuest(t *testing.T) {
	m := started(t, idle(t))
	console, err := m.Console()
	if err != nil {
		t.Fatal(err)
	}
	clean, err := m.PowerDown(patient(t), 1)
	if err != nil || clean {
		t.Errorf("clean %v, %v", clean, err)
	}
	select {
	case <-m.Done():
	default:
		t.Error("it runs on")
	}
	if _, err := io.ReadAll(console); err != nil {
		t.Errorf("its console: %v", err)
	}
	if _, err := m.Console(); !errors.Is(err, machine.ErrNotRunning) {
		t.Errorf("a console of an ended machine: %v", err)
	}
	if _, err := m.Stats(patient(t)); err == nil {
		t.Error("statistics of an ended machine")
	}
	if err := m.Reset(patient(t)); err == nil {
		t.Error("an ended machine was reset")
	}
	if err := m.Kill(patient(t)); err != nil {
		t.Errorf("killed twice: %v", err)
	}
	m.Close()
	m.Close()
}

func TestPauseAndReset(t *testing.T) {
	m := started(t, idle(t))
	is := func(want string) {
		t.Helper()
		if s, err := m.Stats(patient(t)); err != nil || s.Status != want {
			t.Errorf("it is %+v, %v, want %s", s, err, want)
		}
	}
	is("running")
	if err := m.Pause(patient(t)); err != nil {
		t.Fatal(err)
	}
	is("paused")
	m.Close()
	m = adopted(t, m.Config().Dir)
	is("paused") // whoever paused it may have had a reason
	if err := m.Resume(patient(t)); err != nil {
		t.Fatal(err)
	}
	is("running")
	if err := m.Reset(patient(t)); err != nil {
		t.Fatal(err)
	}
	is("running")
	if clean, err := m.Reboot(patient(t), 1); err != nil || clean {
		t.Errorf("rebooted clean %v, %v", clean, err)
	}
	is("running")
}

// A machine whose network comes as files has no other.
func TestOwnNetwork(t *testing.T) {
	if os.Getuid() != 0 {
		t.Skip("only root makes namespaces")
	}
	c := idle(t)
	c.Net.Own = true
	m := started(t, c)
	ours, err := os.Readlink("/proc/self/ns/net")
	if err != nil {
		t.Fatal(err)
	}
	its, err := os.Readlink(fmt.Sprintf("/proc/%d/ns/net", m.PID()))
	if err != nil || its == ours {
		t.Errorf("its network is %q, ours %q, %v", its, ours, err)
	}
}

// A machine that boots by UEFI keeps what its firmware remembers.
func TestUEFI(t *testing.T) {
	if testing.Short() {
		t.Skip("the firmware takes seconds")
	}
	c := idle(t)
	c.Boot.UEFI, c.MemoryMiB = true, 128
	m, err := machine.Start(patient(t), c)
	if errors.Is(err, os.ErrNotExist) && os.Getenv("MUSTER_REQUIRE_QEMU") != "1" {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	killed(t, m)
	console, err := m.Console()
	if err != nil {
		t.Fatal(err)
	}
	defer console.Close()
	var said []byte
	for b := make([]byte, 1024); !bytes.Contains(said, []byte("BdsDxe")); { // what the firmware says of its boot options
		n, err := console.Read(b)
		if err != nil {
			t.Fatalf("%v, after %q", err, said)
		}
		said = append(said, b[:n]...)
	}
	if err := m.Kill(patient(t)); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(c.Dir, "uefi-vars.fd")
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	fresh, err := os.ReadFile("/usr/share/OVMF/OVMF_VARS_4M.fd")
	if err != nil || bytes.Equal(before, fresh) {
		t.Errorf("it has remembered nothing, %v", err)
	}
	started(t, c)
	if after, err := os.ReadFile(path); err != nil || bytes.Equal(after, fresh) {
		t.Errorf("what it remembered is gone, %v", err)
	}
}
