//go:build linux

package machine

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"
)

// process is a QEMU process, which may be nobody's child any more.
type process struct {
	PID   int    `json:"pid"`
	Start uint64 `json:"start"` // clock ticks since boot; with the PID and the boot, it names one process
	Boot  string `json:"boot"`

	fd   *os.File // a pidfd: signals go to this process and no other
	done chan struct{}
}

func bootID() (string, error) {
	b, err := os.ReadFile("/proc/sys/kernel/random/boot_id")
	return strings.TrimSpace(string(b)), err
}

// startTime is field 22 of /proc/PID/stat.
func startTime(pid int) (uint64, error) {
	fields, err := statFields(pid)
	if err != nil {
		return 0, err
	}
	return strconv.ParseUint(fields[22-3], 10, 64)
}

// statFields are the fields of /proc/PID/stat behind the process's name, beginning with the third.
func statFields(pid int) ([]string, error) {
	b, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(pid), "stat"))
	if err != nil {
		return nil, err
	}
	fields := strings.Fields(string(b[bytes.LastIndexByte(b, ')')+1:])) // the name may have anything in it
	if len(fields) < 40 {
		return nil, fmt.Errorf("/proc/%d/stat has %d fields", pid, len(fields))
	}
	return fields, nil
}

// watch makes a process known by its number one that can be waited for and signalled.
func watch(pid int) (*process, error) {
	fd, err := unix.PidfdOpen(pid, unix.PIDFD_NONBLOCK)
	if err != nil {
		return nil, fmt.Errorf("open process %d: %w", pid, err)
	}
	p := &process{PID: pid, fd: os.NewFile(uintptr(fd), "pidfd"), done: make(chan struct{})}
	if p.Start, err = startTime(pid); err == nil {
		p.Boot, err = bootID()
	}
	if err != nil {
		p.fd.Close()
		return nil, fmt.Errorf("identify process %d: %w", pid, err)
	}
	raw, err := p.fd.SyscallConn()
	if err != nil {
		p.fd.Close()
		return nil, err
	}
	go func() {
		// A pidfd becomes readable when its process has ended, and the runtime waits for that.
		err := raw.Read(func(fd uintptr) bool {
			for {
				n, err := unix.Poll([]unix.PollFd{{Fd: int32(fd), Events: unix.POLLIN}}, 0)
				if err != unix.EINTR {
					return n == 1
				}
			}
		})
		if err == nil {
			close(p.done)
		}
	}()
	return p, nil
}

func (p *process) ended() bool {
	select {
	case <-p.done:
		return true
	default:
		return false
	}
}

func (p *process) signal(s unix.Signal) error {
	raw, err := p.fd.SyscallConn()
	if err != nil {
		return err
	}
	var sent error
	if err := raw.Control(func(fd uintptr) { sent = unix.PidfdSendSignal(int(fd), s, nil, 0) }); err != nil {
		return err
	}
	if errors.Is(sent, unix.ESRCH) {
		return nil
	}
	return sent
}

// close lets go of the process, which runs on.
func (p *process) close() { p.fd.Close() }

// holder finds the process that has the file open, other than this one.
func holder(info os.FileInfo) (int, error) {
	paths, err := filepath.Glob("/proc/[0-9]*/fd")
	if err != nil {
		return 0, err
	}
	for _, folder := range paths {
		pid, err := strconv.Atoi(filepath.Base(filepath.Dir(folder)))
		if err != nil || pid == os.Getpid() {
			continue
		}
		if has(pid, info) {
			return pid, nil
		}
	}
	return 0, errors.New("no process has it open")
}

// has says whether a process has a file open. A process that may not be looked at, or is gone, has not.
func has(pid int, file os.FileInfo) bool {
	folder := filepath.Join("/proc", strconv.Itoa(pid), "fd")
	entries, err := os.ReadDir(folder)
	if err != nil {
		return false
	}
	for _, e := range entries {
		if open, err := os.Stat(filepath.Join(folder, e.Name())); err == nil && os.SameFile(open, file) {
			return true
		}
	}
	return false
}
