package network

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/muster-network/muster/lease/network/networktest"
)

var loopback = netip.MustParseAddr("127.0.0.1")

// qemu starts a QEMU that has a network and no machine, and returns its monitor.
func qemu(t *testing.T, l Link) func(context.Context, uint64, string) (string, error) {
	t.Helper()
	path, err := exec.LookPath("qemu-system-x86_64")
	networktest.Require(t, err == nil, "no QEMU (Debian: apt-get install qemu-system-x86)")
	// The path of a socket is short.
	dir, err := os.MkdirTemp("", "net")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	l2, err := net.Listen("unix", filepath.Join(dir, "m"))
	if err != nil {
		t.Fatal(err)
	}
	defer l2.Close()
	cmd := exec.Command(path, append([]string{
		"-machine", "none", "-nodefaults", "-display", "none",
		"-chardev", "socket,id=m,path=" + filepath.Join(dir, "m"), "-mon", "m",
	}, l.Netdev...)...)
	var out strings.Builder
	cmd.Stderr, cmd.ExtraFiles = &out, l.Files
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan struct{})
	go func() { cmd.Wait(); close(ended); l2.Close() }()
	t.Cleanup(func() { cmd.Process.Kill(); <-ended })
	conn, err := l2.Accept()
	if err != nil {
		<-ended
		t.Fatalf("QEMU: %s", &out)
	}
	t.Cleanup(func() { conn.Close() })
	r := bufio.NewReader(conn)
	prompt := func() string {
		var s strings.Builder
		for !strings.HasSuffix(s.String(), "(qemu) ") {
			b, err := r.ReadByte()
			if err != nil { // it has ended
				break
			}
			s.WriteByte(b)
		}
		return strings.TrimSuffix(s.String(), "(qemu) ")
	}
	prompt()
	return func(_ context.Context, _ uint64, command string) (string, error) {
		fmt.Fprintln(conn, command)
		_, answer, _ := strings.Cut(prompt(), "\r\n") // after the echo
		return answer, nil
	}
}

func listens(port uint16) bool {
	c, err := net.Dial("tcp", netip.AddrPortFrom(loopback, port).String())
	if err == nil {
		c.Close()
	}
	return err == nil
}

// A machine's ports are open while it runs, change while it runs, and are the same after the daemon
// and the machine started again.
func TestUserPorts(t *testing.T) {
	var monitor func(context.Context, uint64, string) (string, error)
	c := UserConfig{Dir: t.TempDir(), Address: loopback, Monitor: func(ctx context.Context, lease uint64, command string) (string, error) {
		return monitor(ctx, lease, command)
	}}
	n, err := User(c)
	if err != nil {
		t.Fatal(err)
	}
	ctx := t.Context()
	first, err := n.Attach(ctx, Tenant{Lease: 7, Ports: []Forward{{Protocol: TCP, Guest: 80}, {Protocol: UDP, Guest: 53}}})
	if err != nil {
		t.Fatal(err)
	}
	monitor = qemu(t, first)
	web := first.Ports[0].Host
	if !listens(first.SSH.Port()) || !listens(web) {
		t.Errorf("SSH's port %d or port %d is not open", first.SSH.Port(), web)
	}
	if _, err := n.Attach(ctx, Tenant{Lease: 7}); !errors.Is(err, ErrAttached) {
		t.Errorf("attached twice: %v", err)
	}

	ports, err := n.SetPorts(ctx, 7, []Forward{{Protocol: TCP, Guest: 443}, {Protocol: UDP, Guest: 53}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if listens(web) {
		t.Errorf("port %d is open after it was closed", web)
	}
	if !listens(ports[0].Host) || !listens(first.SSH.Port()) {
		t.Errorf("port %d or SSH's is not open", ports[0].Host)
	}
	if ports[1] != first.Ports[1] {
		t.Errorf("a port that stayed open moved: %v, was %v", ports[1], first.Ports[1])
	}

	if n, err = User(c); err != nil {
		t.Fatal(err)
	}
	again, err := n.Adopt(ctx, 7)
	if err != nil {
		t.Fatal(err)
	}
	if again.SSH != first.SSH || again.MAC != first.MAC || !slices.Equal(again.Ports, ports) {
		t.Errorf("after a restart %+v, was %+v with %v", again, first, ports)
	}
}

// What QEMU refuses changes nothing: here, a port that something took since it was chosen.
func TestUserPortsAreAsBeforeAfterAnError(t *testing.T) {
	var monitor func(context.Context, uint64, string) (string, error)
	var l net.Listener
	c := UserConfig{Dir: t.TempDir(), Address: loopback, Monitor: func(ctx context.Context, lease uint64, command string) (string, error) {
		if rest, ok := strings.CutPrefix(command, "hostfwd_add net0 tcp:"); ok && l == nil {
			var err error
			at, _, _ := strings.Cut(rest, "-")
			if l, err = net.Listen("tcp", at); err != nil {
				t.Error(err)
			}
		}
		return monitor(ctx, lease, command)
	}}
	n, err := User(c)
	if err != nil {
		t.Fatal(err)
	}
	link, err := n.Attach(t.Context(), Tenant{Lease: 1, Ports: []Forward{{Protocol: TCP, Guest: 80}}})
	if err != nil {
		t.Fatal(err)
	}
	monitor = qemu(t, link)
	if _, err := n.SetPorts(t.Context(), 1, []Forward{{Protocol: TCP, Guest: 81}}, nil); err == nil {
		t.Error("a port that is taken was opened")
	}
	defer l.Close()
	if !listens(link.Ports[0].Host) {
		t.Errorf("port %d was closed", link.Ports[0].Host)
	}
	if is, err := n.Adopt(t.Context(), 1); err != nil || !slices.Equal(is.Ports, link.Ports) {
		t.Errorf("ports are %v (%v), were %v", is.Ports, err, link.Ports)
	}
}

func TestUserRefuses(t *testing.T) {
	for _, address := range []netip.Addr{{}, netip.MustParseAddr("0.0.0.0"), netip.MustParseAddr("::1"), netip.MustParseAddr("224.0.0.1")} {
		if _, err := User(UserConfig{Dir: t.TempDir(), Address: address}); err == nil {
			t.Errorf("took address %s", address)
		}
	}
	n, err := User(UserConfig{Dir: t.TempDir(), Address: loopback})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := n.Attach(t.Context(), Tenant{Lease: 1, Rules: []Rule{{Direction: In}}}); !errors.Is(err, ErrForbidden) {
		t.Errorf("took rules that it cannot keep: %v", err)
	}
	if _, err := n.Adopt(t.Context(), 1); !errors.Is(err, ErrUnknown) {
		t.Errorf("adopted what it does not know: %v", err)
	}
	if _, err := n.SetPorts(t.Context(), 1, nil, nil); !errors.Is(err, ErrUnknown) {
		t.Errorf("set ports of what it does not know: %v", err)
	}
	if err := n.Detach(t.Context(), 1); err != nil {
		t.Errorf("detach what is not there: %v", err)
	}
}
