//go:build linux

package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"maps"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"golang.org/x/crypto/ssh"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/lease/machine"
)

// peerPrograms are the peer's, by the Debian package that has each.
var peerPrograms = map[string]string{
	"libvirtd": "libvirt-daemon-system", "virtlogd": "libvirt-daemon-system", "virsh": "libvirt-clients", "virt-install": "virtinst",
}

// connection is libvirt's for the machines of root.
const connection = "qemu:///system"

// libvirt starts machines with virt-install. Its daemons are those that run, or are started for this run where there
// is no systemd.
type libvirt struct {
	daemons []started // here
	pids    []int     // of libvirtd and virtlogd
	version string
}

// A started daemon is one that ends with the run.
type started struct {
	*os.Process
	ended chan error
}

func checkPeer() error {
	missing := map[string]bool{}
	for program, of := range peerPrograms {
		if _, err := exec.LookPath(program); err != nil {
			missing[of] = true
		}
	}
	if len(missing) == 0 {
		return nil
	}
	names := strings.Join(slices.Sorted(maps.Keys(missing)), " ")
	return hint.Add(errors.New("the peer's Debian packages are missing: "+names),
		"apt-get install --no-install-recommends %s; or leave the peer out with --no-peer", names)
}

// startLibvirt finds or starts libvirt's daemons, and waits until they know what QEMU can do, which they find out once.
func startLibvirt(ctx context.Context, s *site) (_ *libvirt, err error) {
	if err := checkPeer(); err != nil {
		return nil, err
	}
	l := &libvirt{}
	defer func() {
		if err != nil {
			l.stop()
		}
	}()
	command, err := s.libvirtd()
	if err != nil {
		return nil, err
	}
	for _, daemon := range []struct {
		name, socket string
		command      []string
	}{
		{"virtlogd", "/run/libvirt/virtlogd-sock", []string{"virtlogd"}}, {"libvirtd", "/run/libvirt/libvirt-sock", command},
	} {
		if err := l.daemon(ctx, daemon.name, daemon.socket, daemon.command); err != nil {
			return nil, err
		}
	}
	if _, err := virsh(ctx, "domcapabilities"); err != nil {
		return nil, err
	}
	version, err := virsh(ctx, "version", "--daemon")
	if err != nil {
		return nil, err
	}
	for line := range strings.Lines(version) {
		if _, v, ok := strings.Cut(line, "Running against daemon:"); ok {
			l.version = strings.TrimSpace(v)
		}
	}
	return l, nil
}

// libvirtd is the command that runs libvirtd with settings that nothing else sees. Machines are in no control group for
// processors of the kernel's first version: all together would have the share of one process, where all else is in none.
// And where there is a /dev/kvm that runs nothing, it is hidden: libvirt would ask QEMU anew, for seconds, at each
// command. Nor can each machine have a /dev of its own then.
func (s *site) libvirtd() ([]string, error) {
	none, config := filepath.Join(s.dir, "no-kvm"), filepath.Join(s.dir, "qemu.conf")
	script := "umount /sys/fs/cgroup/cpu 2>/dev/null; "
	if _, err := os.Stat("/dev/kvm"); err == nil && s.accel == machine.TCG {
		script += `mount --bind "$1" /dev/kvm && mount --bind "$2" /etc/libvirt/qemu.conf && `
	}
	err := errors.Join(os.WriteFile(none, nil, 0o600), os.WriteFile(config, []byte("namespaces = []\n"), 0o600))
	return []string{"unshare", "--mount", "sh", "-c", script + "exec libvirtd", "sh", none, config}, err
}

func (l *libvirt) daemon(ctx context.Context, name, socket string, command []string) error {
	if c, err := new(net.Dialer).DialContext(ctx, "unix", socket); err == nil {
		c.Close()
		pid, err := os.ReadFile(filepath.Join("/run", name+".pid"))
		if err != nil {
			return hint.Add(fmt.Errorf("find the process of %s: %w", name, err), "Stop it: it is started here for the time of the run")
		}
		n, err := strconv.Atoi(strings.TrimSpace(string(pid)))
		if err != nil {
			return err
		}
		l.pids = append(l.pids, n)
		return nil
	}
	c := exec.Command(command[0], command[1:]...) //nolint:noctx // an interrupted run undefines its machines before the daemons go
	var complaint bytes.Buffer
	c.Stderr = &complaint
	if err := c.Start(); err != nil {
		return err
	}
	ended := make(chan error, 1)
	l.daemons, l.pids = append(l.daemons, started{c.Process, ended}), append(l.pids, c.Process.Pid)
	go func() { ended <- c.Wait(); close(ended) }()
	for {
		if c, err := new(net.Dialer).DialContext(ctx, "unix", socket); err == nil {
			c.Close()
			return nil
		}
		select {
		case err := <-ended:
			return fmt.Errorf("%s ended: %w: %s", name, err, strings.TrimSpace(complaint.String()))
		case <-ctx.Done():
			return context.Cause(ctx)
		case <-time.After(100 * time.Millisecond):
		}
	}
}

func (l *libvirt) stop() {
	for _, d := range slices.Backward(l.daemons) {
		_ = d.Signal(syscall.SIGTERM)
		for range d.ended { // until it is closed
		}
	}
}

// share is what the daemons take together.
func (l *libvirt) share() (bytes int64, err error) {
	for _, pid := range l.pids {
		s, err := shareOf(pid, 0)
		if err != nil {
			return 0, err
		}
		bytes += s.beside()
	}
	return bytes, nil
}

func virsh(ctx context.Context, args ...string) (string, error) {
	return output(ctx, "virsh", append([]string{"--connect", connection, "--quiet"}, args...)...)
}

func output(ctx context.Context, name string, args ...string) (string, error) {
	c := exec.CommandContext(ctx, name, args...)
	c.Env = append(os.Environ(), "LC_ALL=C")
	var complaint bytes.Buffer
	c.Stderr = &complaint
	out, err := c.Output()
	if err != nil {
		err = fmt.Errorf("%s: %w: %s", name, err, strings.TrimSpace(complaint.String()))
	}
	return string(out), err
}

// A domain is a machine of libvirt's.
type domain struct {
	name, console string
	process       int
}

// start types what somebody would who wants a server without a screen. The network is the one that ours have too.
func (l *libvirt) start(ctx context.Context, p *plan) (running, error) {
	d := &domain{name: fmt.Sprintf("muster-bench-%d-%d", os.Getpid(), p.number), console: filepath.Join(p.dir, "libvirt.log")}
	kind, cpu := "kvm", "host-passthrough"
	if p.accel == machine.TCG {
		kind, cpu = "qemu", "mode=maximum"
	}
	_, err := output(ctx, "virt-install", "--connect", connection, "--name", d.name, "--memory", fmt.Sprint(p.guest.MemoryMiB), "--vcpus", "1",
		"--virt-type", kind, "--cpu", cpu, "--import", "--osinfo", "linux2022", "--graphics", "none", "--noautoconsole", "--network", "none",
		"--disk", "path="+p.disk.Path+",format=qcow2,bus=virtio", "--disk", "path="+p.seed+",format=raw,bus=virtio,readonly=on",
		"--boot", "kernel="+p.guest.Kernel+",initrd="+p.guest.Initrd+",kernel_args="+p.guest.Cmdline,
		"--serial", "pty,log.file="+d.console,
		"--qemu-commandline=-netdev "+p.netdev()+" -device virtio-net-pci,romfile=,netdev=net0,bus=pcie.0,addr=0x10,mac="+p.mac)
	if err != nil { // what it has begun ends too
		_ = d.end(context.WithoutCancel(ctx))
		return nil, err
	}
	pid, err := os.ReadFile(filepath.Join("/run/libvirt/qemu", d.name+".pid"))
	if err == nil {
		d.process, err = strconv.Atoi(strings.TrimSpace(string(pid)))
	}
	if err != nil {
		return nil, errors.Join(err, d.end(ctx))
	}
	return d, nil
}

func (d *domain) pid() int { return d.process }

// hostKeys reads what virtlogd has written, in which cloud-init's block is as ours find it.
func (d *domain) hostKeys(ctx context.Context) ([]ssh.PublicKey, error) {
	for {
		log, err := os.ReadFile(d.console)
		if err != nil && !errors.Is(err, os.ErrNotExist) {
			return nil, err
		}
		if keys := hostKeysIn(string(log)); keys != nil {
			return keys, nil
		}
		select {
		case <-ctx.Done():
			return nil, fmt.Errorf("wait for SSH host keys on the console: %w", ctx.Err())
		case <-time.After(100 * time.Millisecond):
		}
	}
}

// hostKeysIn are the keys that a console has said, once all are there.
func hostKeysIn(console string) (keys []ssh.PublicKey) {
	_, block, _ := strings.Cut(console, "-----BEGIN SSH HOST KEY KEYS-----")
	block, _, ok := strings.Cut(block, "-----END SSH HOST KEY KEYS-----")
	if !ok {
		return nil
	}
	for line := range strings.Lines(block) {
		if key, _, _, _, err := ssh.ParseAuthorizedKey([]byte(line)); err == nil {
			keys = append(keys, key)
		}
	}
	return keys
}

func (d *domain) end(ctx context.Context) error {
	_, err := virsh(ctx, "destroy", d.name)
	_, failed := virsh(ctx, "undefine", d.name)
	return errors.Join(err, failed)
}
