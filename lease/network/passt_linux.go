package network

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"syscall"

	"github.com/muster-network/muster/internal/hint"
	"golang.org/x/sys/unix"
)

func findPasst() (string, error) {
	path, err := exec.LookPath("passt")
	return path, hint.Add(err, "install passt (Debian: apt-get install passt), or go without outbound connections")
}

// startPasst gives the link to a passt process, which ends with QEMU: it has the other end of QEMU's
// socket. It is in a session of its own, and outlives the daemon like the machine.
func (u *user) startPasst(link *Link, e *entry) error {
	pair, err := unix.Socketpair(unix.AF_UNIX, unix.SOCK_STREAM|unix.SOCK_CLOEXEC, 0)
	if err != nil {
		return err
	}
	ours, theirs := os.NewFile(uintptr(pair[0]), "qemu"), os.NewFile(uintptr(pair[1]), "passt")
	defer theirs.Close()
	args := []string{
		"--foreground", "--quiet", "--fd", "3",
		"--address", userGuest.Addr().String(), "--netmask", fmt.Sprint(userGuest.Bits()),
		"--gateway", userGateway.String(), "--no-map-gw", "--ipv4-only", "--mtu", fmt.Sprint(link.MTU),
	}
	for _, protocol := range []Protocol{TCP, UDP} {
		var list []string
		for _, f := range e.forwards() {
			if f.Protocol == protocol {
				list = append(list, fmt.Sprintf("%d:%d", f.Host, f.Guest))
			}
		}
		option, value := "--"+string(protocol)+"-ports", "none"
		if list != nil {
			value = u.c.Address.String() + "/" + strings.Join(list, ",")
		}
		args = append(args, option, value)
	}
	cmd := exec.Command(u.passt, args...)
	cmd.ExtraFiles = []*os.File{theirs}
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	if err := cmd.Start(); err != nil {
		return errors.Join(err, ours.Close())
	}
	go func() { _ = cmd.Wait() }() // QEMU's end is its end
	link.DNS = DefaultDNS[:2]
	link.Files = []*os.File{ours}
	link.Netdev = []string{"-netdev", "socket,id=" + NetdevID + ",fd=3"}
	return nil
}
