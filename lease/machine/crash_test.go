//go:build linux

package machine_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/muster-network/muster/internal/guest/guesttest"
	"github.com/muster-network/muster/internal/store"
	"github.com/muster-network/muster/lease/machine"
)

// childVariable makes the test's binary a program that has a machine, and is killed at the step that the
// variable names.
const childVariable = "MUSTER_MACHINE_TEST_CHILD"

func TestMain(m *testing.M) {
	step := os.Getenv(childVariable)
	if step == "" {
		os.Exit(m.Run())
	}
	if err := child(step, os.Args[1], os.Args[2]); err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
}

func child(step, dir, config string) error {
	c := machine.Config{Dir: dir}
	if err := json.Unmarshal([]byte(config), &c); err != nil {
		return err
	}
	machine.DieAt(step)
	m, err := machine.Start(background, c)
	if err != nil {
		return err
	}
	if step == "down" || step == "reset" {
		if _, err := m.HostKeys(background); err != nil {
			return err
		}
		_, err := m.Reboot(background, patience)
		return fmt.Errorf("rebooted: %v", err)
	}
	machine.Die()
	return nil
}

// startKilled starts a machine in a program that is killed at a step.
func startKilled(t *testing.T, c machine.Config, step string) {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	config, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(patient(t), self, c.Dir, string(config))
	cmd.Env = append(os.Environ(), childVariable+"="+step)
	if out, err := cmd.CombinedOutput(); err == nil || !strings.Contains(err.Error(), "killed") {
		t.Fatalf("the program was not killed at %s: %v, %s", step, err, out)
	}
}

func adopted(t *testing.T, dir string) *machine.Machine {
	t.Helper()
	m, err := machine.Adopt(patient(t), dir)
	if err != nil {
		t.Fatal(err)
	}
	killed(t, m)
	return m
}

// idle is a machine that finds nothing to boot.
func idle(t *testing.T) machine.Config {
	t.Helper()
	guesttest.NeedQEMU(t)
	dir := t.TempDir()
	noneLeft(t, dir)
	disk, err := machine.CreateDisk(t.Context(), filepath.Join(dir, "disk.qcow2"), nil, 1<<20)
	if err != nil {
		t.Fatal(err)
	}
	return machine.Config{Lease: 9, Dir: dir, MemoryMiB: 32, VCPUs: 1, Accel: machine.TCG, Disk: disk}
}

// Wherever the program is killed that starts a machine, the next one finds either none or all of it.
func TestFoundAfterStarterWasKilled(t *testing.T) {
	if testing.Short() {
		t.Skip("it starts six machines")
	}
	for _, k := range []struct {
		step string
		want error
	}{
		{"opened", machine.ErrNone},
		{"written", machine.ErrNotRunning},
		{"begun", nil},
		{"recorded", nil},
		{"pinned", nil},
		{"running", nil},
	} {
		t.Run(k.step, func(t *testing.T) {
			c := idle(t)
			startKilled(t, c, k.step)
			if k.want != nil {
				if _, err := machine.Adopt(patient(t), c.Dir); !errors.Is(err, k.want) {
					t.Errorf("found %v, want %v", err, k.want)
				}
				started(t, c) // nothing is in the way
				return
			}
			m := adopted(t, c.Dir)
			if s, err := m.Stats(patient(t)); err != nil || s.Status != "running" {
				t.Errorf("it is %+v, %v", s, err)
			}
			if _, err := machine.Start(patient(t), c); !errors.Is(err, machine.ErrRunning) {
				t.Errorf("a second one was started: %v", err)
			}
			m.Close()
			again := adopted(t, c.Dir) // now by its record
			if again.PID() != m.PID() {
				t.Errorf("process %d was found as %d", m.PID(), again.PID())
			}
			if err := again.Kill(patient(t)); err != nil {
				t.Fatal(err)
			}
			if _, err := machine.Adopt(patient(t), c.Dir); !errors.Is(err, machine.ErrNotRunning) {
				t.Errorf("found after its end: %v", err)
			}
		})
	}
}

// A machine whose host keys nobody read and whose reboot was left half done is found whole.
func TestFoundInTheMiddleOfReboot(t *testing.T) {
	g := guesttest.Build(t)
	o := newOwner(t)
	c, address := tiny(t, g, o)
	startKilled(t, c, "down")
	m := adopted(t, c.Dir)
	key := reached(t, m, address)
	o.run(t, address, key, "true")
}

// recordedAs writes down another process as a folder's machine.
func recordedAs(t *testing.T, dir string, process map[string]any) {
	t.Helper()
	path := filepath.Join(dir, "machine.json")
	data, err := store.ReadSummed(path, 1<<20)
	if err != nil {
		t.Fatal(err)
	}
	var state map[string]any
	if err := json.Unmarshal(data, &state); err != nil {
		t.Fatal(err)
	}
	state["process"] = process
	if data, err = json.Marshal(state); err != nil {
		t.Fatal(err)
	}
	if err := store.WriteSummed(path, 0o600, data); err != nil {
		t.Fatal(err)
	}
}

// A process that was given a machine's number is not taken for it.
func TestOtherProcessWithSameNumber(t *testing.T) {
	c := idle(t)
	other := exec.Command("sleep", "600")
	if err := other.Start(); err != nil {
		t.Fatal(err)
	}
	defer other.Wait()
	defer other.Process.Kill()
	boot, err := os.ReadFile("/proc/sys/kernel/random/boot_id")
	if err != nil {
		t.Fatal(err)
	}
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", other.Process.Pid))
	if err != nil {
		t.Fatal(err)
	}
	var start uint64
	if _, err := fmt.Sscan(strings.Fields(string(stat))[21], &start); err != nil {
		t.Fatal(err)
	}
	record := map[string]any{"pid": other.Process.Pid, "start": start, "boot": string(bytes.TrimSpace(boot))}

	m := started(t, c)
	recordedAs(t, c.Dir, record)
	m.Close()
	found := adopted(t, c.Dir)
	if found.PID() != m.PID() {
		t.Errorf("process %d was found as %d", m.PID(), found.PID())
	}
	if err := found.Kill(patient(t)); err != nil {
		t.Fatal(err)
	}
	recordedAs(t, c.Dir, record)
	if _, err := machine.Adopt(patient(t), c.Dir); !errors.Is(err, machine.ErrNotRunning) {
		t.Errorf("another process was found: %v", err)
	}
	if err := other.Process.Signal(syscall.Signal(0)); err != nil {
		t.Errorf("the other process: %v", err)
	}
}
