//go:build linux

package machine

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"

	"golang.org/x/sys/unix"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/lease/internal/qmp"
)

// Start starts a machine in its folder, which it makes, and returns when the guest's first instruction can
// run. If it returns an error nothing runs. Errors are [ErrConfig], [ErrRunning] and those of the system;
// one of QEMU's own has its complaint.
//
// ctx is for the start alone: the machine runs until it ends itself or is ended.
func Start(ctx context.Context, c Config) (*Machine, error) {
	m, err := start(ctx, c)
	if err != nil {
		return nil, fmt.Errorf("start the machine of lease %d: %w", c.Lease, err)
	}
	return m, nil
}

func start(ctx context.Context, c Config) (_ *Machine, err error) {
	if err := c.check(); err != nil {
		return nil, err
	}
	program, err := findQEMU(c.QEMU)
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(c.Dir, 0o700); err != nil {
		return nil, err
	}
	o, err := open(&c)
	if err != nil {
		return nil, err
	}
	defer o.close()
	record, err := newRecord(consoleRecord, consoleLimit)
	if err != nil {
		return nil, err
	}
	defer closeIf(&err, record)
	if o.record, err = record.writer(); err != nil {
		return nil, err
	}
	stderr, err := newRecord(stderrRecord, stderrLimit)
	if err != nil {
		return nil, err
	}
	defer closeIf(&err, stderr)
	complaints, err := stderr.writer()
	if err != nil {
		return nil, err
	}
	defer complaints.Close()

	if err := beginLog(c.Dir); err != nil {
		return nil, fmt.Errorf("begin the console's log: %w", err)
	}
	at("opened")
	s := &state{Config: c}
	if err := s.write(); err != nil {
		return nil, err
	}
	at("written")
	args, files := arguments(&c, o)
	cmd := exec.Command(program, args...)
	cmd.Dir = "/"
	cmd.Env = []string{"PATH=/usr/bin:/bin", "HOME=/nonexistent", "LC_ALL=C"}
	cmd.Stdout, cmd.Stderr = complaints, complaints
	cmd.ExtraFiles = files
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	if c.Net.Own {
		cmd.SysProcAttr.Cloneflags = syscall.CLONE_NEWNET
	}
	if err := drop(&c, cmd.SysProcAttr); err != nil {
		return nil, err
	}
	group, notes := makeGroup(&c)
	if group != nil {
		defer group.Close()
		cmd.SysProcAttr.UseCgroupFD, cmd.SysProcAttr.CgroupFD = true, int(group.Fd())
	}
	s.Notes = notes
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("run %s: %w", program, err)
	}
	at("begun")
	p, err := watch(cmd.Process.Pid)
	buried := make(chan struct{})
	go func() {
		_ = cmd.Wait() // how it ended is in cmd.ProcessState
		close(buried)
	}()
	if err != nil {
		return nil, errors.Join(err, cmd.Process.Kill())
	}
	o.close() // so that the sockets are QEMU's alone, and end with it
	m := newMachine(c, p, notes)
	m.record, m.stderr = record, stderr
	defer func() {
		if err != nil {
			_ = p.signal(unix.SIGKILL)
			<-buried
			if s := cmd.ProcessState; s.Sys().(syscall.WaitStatus).Signal() != unix.SIGKILL {
				err = fmt.Errorf("QEMU ended: %s", s) // and not by us
			}
			err = m.complaint(err)
			p.close()
			removeGroup(c.Lease)
		}
	}()
	s.Process = p
	if err := s.write(); err != nil {
		return nil, err
	}
	at("recorded")
	if err := m.connect(ctx); err != nil {
		return nil, err
	}
	return m, nil
}

func closeIf(err *error, f io.Closer) {
	if *err != nil {
		f.Close()
	}
}

// at is called at each step at which a program that is killed leaves something else behind. Tests kill it there.
var at = func(step string) {}

// complaint adds to an error what QEMU wrote to its standard error.
func (m *Machine) complaint(err error) error {
	b, _ := m.stderr.bytes() // nothing is better than an error about an error
	if text := strings.TrimSpace(string(b)); text != "" {
		return fmt.Errorf("%w: %s", err, text)
	}
	return err
}

// connect takes a process in hand that was started here or is adopted, and lets the guest run if it has not
// begun to.
func (m *Machine) connect(ctx context.Context) error {
	monitor, err := qmp.Dial(ctx, filepath.Join(m.config.Dir, monitorFile))
	if err != nil {
		return err
	}
	m.monitor = monitor
	if m.console, err = openConsole(ctx, m.config.Dir); err != nil {
		monitor.Close()
		return err
	}
	if err := m.settle(ctx); err != nil {
		m.console.close()
		monitor.Close()
		return err
	}
	go m.follow()
	return nil
}

// settle brings the machine to where it runs, from wherever a program that was killed has left it.
func (m *Machine) settle(ctx context.Context) error {
	status, err := m.status(ctx)
	if err != nil {
		return err
	}
	m.noSpace = status == "io-error" // nobody else knows of m yet
	if status == "shutdown" {        // in the middle of a reboot
		return m.rise(ctx)
	}
	if err := m.onShutdown(ctx, "poweroff"); err != nil { // a reboot that was not begun will not be
		return err
	}
	if status != "prelaunch" {
		return nil
	}
	if err := m.pin(ctx); err != nil {
		return err
	}
	at("pinned")
	return m.monitor.Do(ctx, "cont", nil, nil)
}

func findQEMU(program string) (string, error) {
	if program == "" {
		program = "qemu-system-x86_64"
	}
	path, err := exec.LookPath(program)
	if err != nil {
		return "", hint.Add(fmt.Errorf("find QEMU: %w", err), "Install it: on Debian, the package qemu-system-x86")
	}
	return path, nil
}

// drop takes root's rights from QEMU, but for the way to KVM.
func drop(c *Config, attr *syscall.SysProcAttr) error {
	if os.Geteuid() != 0 {
		return nil
	}
	user := Nobody(c.Lease)
	if c.User != nil {
		user = *c.User
	}
	attr.Credential = &syscall.Credential{Uid: user.UID, Gid: user.GID}
	if c.Accel != KVM {
		return nil
	}
	var kvm unix.Stat_t
	if err := unix.Stat("/dev/kvm", &kvm); err != nil {
		return fmt.Errorf("find /dev/kvm: %w", err)
	}
	const group, all = 0o060, 0o006
	switch {
	case kvm.Mode&all == all:
	case kvm.Gid != 0 && kvm.Mode&group == group:
		attr.Credential.Groups = []uint32{kvm.Gid}
	default:
		return hint.Add(fmt.Errorf("/dev/kvm is for root alone (mode %03o), and machines do not run as root", kvm.Mode&0o777),
			"Let a group use it: groupadd -f kvm; chgrp kvm /dev/kvm; chmod 660 /dev/kvm (udev does that where QEMU is installed)")
	}
	return nil
}

// open opens all that a machine is handed.
func open(c *Config) (o *opened, err error) {
	o = &opened{}
	defer func() {
		if err != nil {
			o.close()
		}
	}()
	if o.lock, err = lock(c.Dir); err != nil {
		return o, err
	}
	get := func(to **os.File, path, what string, flag int) {
		if err == nil && path != "" {
			if *to, err = os.OpenFile(path, flag|unix.O_NOCTTY|unix.O_NONBLOCK, 0); err != nil {
				err = fmt.Errorf("open the %s: %w", what, err)
			}
		}
	}
	getDisk := func(to *openDisk, d Disk) {
		to.Disk = d
		get(&to.file, d.Path, "disk", os.O_RDWR)
		if d.Base != nil {
			get(&to.base, d.Base.Path, "image under the disk", os.O_RDONLY)
		}
	}
	disk, seed, away := c.boots()
	getDisk(&o.disk, disk)
	if away != nil {
		getDisk(&o.away, *away)
	}
	get(&o.seed, seed, "seed", os.O_RDONLY)
	get(&o.kernel, c.Boot.Kernel, "kernel", os.O_RDONLY)
	get(&o.initrd, c.Boot.Initrd, "initrd", os.O_RDONLY)
	if err != nil {
		return o, err
	}
	if err := checkFiles(o); err != nil {
		return o, err
	}
	if c.Boot.UEFI {
		if err := openUEFI(c, o); err != nil {
			return o, err
		}
	}
	for _, socket := range []struct {
		to   **os.File
		name string
	}{{&o.monitor, monitorFile}, {&o.console, consoleFile}} {
		if *socket.to, err = listen(c.Dir, socket.name); err != nil {
			return o, fmt.Errorf("make %s: %w", socket.name, err)
		}
	}
	return o, nil
}

// listen makes a socket in place of one that an earlier process left behind.
func listen(dir, name string) (*os.File, error) {
	if err := os.Remove(filepath.Join(dir, name)); err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, err
	}
	folder, err := os.Open(dir)
	if err != nil {
		return nil, err
	}
	defer folder.Close()
	l, err := net.ListenUnix("unix", &net.UnixAddr{Name: qmp.Short(folder, name), Net: "unix"})
	if err != nil {
		return nil, err
	}
	l.SetUnlinkOnClose(false)
	defer l.Close()
	if err := os.Chmod(filepath.Join(dir, name), 0o600); err != nil {
		return nil, err
	}
	return l.File()
}

// close closes what is open here; QEMU keeps its own.
func (o *opened) close() {
	for _, f := range []**os.File{
		&o.monitor, &o.console, &o.record, &o.lock, &o.disk.file, &o.disk.base, &o.away.file, &o.away.base, &o.seed, &o.kernel, &o.initrd,
		&o.code, &o.vars,
	} {
		if *f != nil {
			(*f).Close()
			*f = nil
		}
	}
}

func tryLock(f *os.File) error {
	err := unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB)
	if errors.Is(err, unix.EWOULDBLOCK) {
		return ErrRunning
	}
	return err
}
