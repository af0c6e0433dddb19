//go:build linux

package machine_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/muster-network/muster/lease/machine"
)

// A QEMU that hangs keeps nobody waiting for longer than he wants to, and is ended all the same.
func TestHungMachine(t *testing.T) {
	m := started(t, idle(t))
	if err := syscall.Kill(m.PID(), syscall.SIGSTOP); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	if clean, err := m.PowerDown(ctx, 1); err != nil || clean {
		t.Errorf("clean %v, %v", clean, err)
	}
	select {
	case <-m.Done():
	default:
		t.Error("it is there yet")
	}
}

// It is ended also by a program that cannot take it up, be it because it hangs or because its record is lost.
func TestEndWithoutTakingUp(t *testing.T) {
	c := idle(t)
	if err := machine.End(patient(t), c.Dir, c.Lease); err != nil {
		t.Errorf("a machine that was never started: %v", err)
	}
	m := started(t, c)
	if runs, err := machine.Runs(c.Dir); err != nil || !runs {
		t.Errorf("it runs: %v, %v", runs, err)
	}
	if err := machine.End(patient(t), c.Dir, c.Lease+1); !errors.Is(err, machine.ErrRunning) {
		t.Errorf("ended as another lease's: %v", err)
	}
	if err := syscall.Kill(m.PID(), syscall.SIGSTOP); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(c.Dir, "machine.json"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if err := machine.End(patient(t), c.Dir, c.Lease); err != nil {
			t.Fatal(err)
		}
	}
	if runs, err := machine.Runs(c.Dir); err != nil || runs {
		t.Errorf("after its end it runs: %v, %v", runs, err)
	}
}
