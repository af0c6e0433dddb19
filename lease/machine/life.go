//go:build linux

package machine

import (
	"context"
	"fmt"
	"time"

	"golang.org/x/sys/unix"
)

// press is the time between two presses of the power button: a guest that is only starting hears none of the first ones.
const press = 3 * time.Second

// PowerDown presses the power button, again and again, and waits, for as long as grace, until the guest has shut itself
// down. Then it ends the machine as [Machine.Kill] does, also if QEMU itself does not hear. It says whether the guest did
// it by itself.
func (m *Machine) PowerDown(ctx context.Context, grace time.Duration) (clean bool, err error) {
	within, cancel := context.WithTimeout(ctx, grace)
	defer cancel()
	again := time.NewTicker(press)
	defer again.Stop()
	for within.Err() == nil {
		err = m.monitor.Do(within, "system_powerdown", nil, nil)
		if err != nil && within.Err() == nil && !m.process.ended() {
			return false, fmt.Errorf("power down: %w", err)
		}
		select {
		case <-m.ended:
			return m.exit.Reason == GuestShutdown, nil
		case <-again.C:
		case <-within.Done():
		}
	}
	if ctx.Err() != nil {
		return false, fmt.Errorf("power down: %w", ctx.Err())
	}
	return false, m.Kill(ctx)
}

// Kill ends the machine as if its plug were pulled, and waits until its process has ended.
func (m *Machine) Kill(ctx context.Context) error {
	if err := m.process.signal(unix.SIGKILL); err != nil && !m.process.ended() {
		return fmt.Errorf("kill process %d: %w", m.process.PID, err)
	}
	if _, err := m.Wait(ctx); err != nil {
		return fmt.Errorf("wait for the end of process %d: %w", m.process.PID, err)
	}
	return nil
}

// Reset is the reset button: the guest starts anew without being asked. Pressed in the first moments of a
// start, while the BIOS copies itself, it leaves the guest in a half of it (QEMU 7.2), for which only a new
// start helps.
func (m *Machine) Reset(ctx context.Context) error {
	done := m.event("RESET")
	if err := m.monitor.Do(ctx, "system_reset", nil, nil); err != nil {
		return err
	}
	select {
	case <-done:
		return nil
	case <-m.ended:
		return ErrNotRunning
	case <-ctx.Done():
		return fmt.Errorf("reset: %w", ctx.Err())
	}
}

// Reboot asks the guest to shut down, and starts it anew when it has, or after grace without. The process
// stays, and with it memory, network and console. It says whether the guest did it by itself. A reboot in the
// middle of which the program is killed is finished by [Adopt].
func (m *Machine) Reboot(ctx context.Context, grace time.Duration) (clean bool, err error) {
	down := m.event("SHUTDOWN")
	if err := m.onShutdown(ctx, "pause"); err != nil {
		return false, err
	}
	late := time.NewTimer(grace)
	defer late.Stop()
	again := time.NewTicker(press)
	defer again.Stop()
	for {
		if err := m.monitor.Do(ctx, "system_powerdown", nil, nil); err != nil {
			return false, err
		}
		select {
		case <-down:
			return true, m.rise(ctx)
		case <-late.C:
			return false, m.rise(ctx)
		case <-again.C:
		case <-m.ended:
			return false, ErrNotRunning
		case <-ctx.Done():
			return false, ctx.Err()
		}
	}
}

// rise starts the guest anew after it has shut down.
func (m *Machine) rise(ctx context.Context) error {
	at("down")
	if err := m.monitor.Do(ctx, "system_reset", nil, nil); err != nil { // done before the next command
		return err
	}
	at("reset")
	if err := m.onShutdown(ctx, "poweroff"); err != nil {
		return err
	}
	return m.monitor.Do(ctx, "cont", nil, nil)
}

// onShutdown says what QEMU does when the guest shuts down.
func (m *Machine) onShutdown(ctx context.Context, action string) error {
	return m.monitor.Do(ctx, "set-action", map[string]string{"shutdown": action}, nil)
}

// Pause stops the guest where it is; Resume lets it run on.
func (m *Machine) Pause(ctx context.Context) error { return m.monitor.Do(ctx, "stop", nil, nil) }

// Resume lets a paused guest run on.
func (m *Machine) Resume(ctx context.Context) error { return m.monitor.Do(ctx, "cont", nil, nil) }

// Tell types a line at QEMU's monitor for people, which has what the one for programs has not, and returns its answer.
func (m *Machine) Tell(ctx context.Context, line string) (answer string, err error) {
	err = m.monitor.Do(ctx, "human-monitor-command", map[string]string{"command-line": line}, &answer)
	return answer, err
}
