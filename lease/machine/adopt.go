//go:build linux

package machine

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// Adopt finds the machine of a folder that an earlier program started, and finishes what that program may
// have been killed in the middle of. Errors are [ErrNone], [ErrNotRunning], and [ErrRunning] while another
// program is starting or removing it.
//
// A machine runs if its lock is held. Its process is the one on record, if it has the lock's file open, or
// else the one that has: a process that was given the same number since is never taken for it.
func Adopt(ctx context.Context, dir string) (*Machine, error) {
	m, err := adopt(ctx, dir)
	if err != nil {
		return nil, fmt.Errorf("find the machine in %s: %w", dir, err)
	}
	return m, nil
}

func adopt(ctx context.Context, dir string) (*Machine, error) {
	s, err := readState(dir)
	if err != nil {
		return nil, err
	}
	f, err := os.OpenFile(filepath.Join(dir, lockFile), os.O_RDWR, 0)
	if errors.Is(err, os.ErrNotExist) {
		return nil, ErrNotRunning
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	switch err := tryLock(f); {
	case err == nil:
		return nil, ErrNotRunning
	case !errors.Is(err, ErrRunning):
		return nil, err
	}
	p, err := s.find(f)
	if err != nil {
		return nil, err
	}
	m := newMachine(s.Config, p, s.Notes)
	if m.record, err = recordOf(p.PID, consoleRecord, consoleLimit); err == nil {
		if m.stderr, err = recordOf(p.PID, stderrRecord, stderrLimit); err == nil {
			err = m.connect(ctx)
		}
	}
	if err != nil {
		p.close()
		if p.ended() {
			return nil, ErrNotRunning
		}
		return nil, err
	}
	if s.Process == nil { // whoever started it was killed before it wrote this
		s.Process = p
		if err := s.write(); err != nil {
			m.Close()
			return nil, err
		}
	}
	return m, nil
}

// find finds the machine's process, which has the lock's file open.
func (s *state) find(lock *os.File) (*process, error) {
	info, err := lock.Stat()
	if err != nil {
		return nil, err
	}
	if on := s.Process; on != nil {
		p, err := watch(on.PID)
		if err == nil && p.Start == on.Start && p.Boot == on.Boot && has(p.PID, info) {
			return p, nil
		}
		if err == nil {
			p.close()
		}
	}
	pid, err := holder(info)
	if err != nil {
		return nil, fmt.Errorf("%w, but %w", ErrRunning, err)
	}
	p, err := watch(pid)
	if err != nil {
		return nil, err
	}
	if !isMachine(pid, s.Config.Lease) {
		p.close()
		return nil, fmt.Errorf("%w: process %d is starting or removing it", ErrRunning, pid)
	}
	return p, nil
}

// isMachine says whether a process was started as the machine of a lease.
func isMachine(pid int, lease uint64) bool {
	args, err := os.ReadFile(fmt.Sprintf("/proc/%d/cmdline", pid))
	return err == nil && strings.Contains(string(args), "\x00guest="+name(lease)+",")
}
