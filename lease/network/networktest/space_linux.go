package networktest

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"net"
	"net/netip"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/vishvananda/netlink"
	"github.com/vishvananda/netns"
	"golang.org/x/sys/unix"
)

// Patience is for what must come: only a failure takes so long.
const Patience = time.Minute

// Alone runs a test as a process of its own in an empty network namespace, which is a host's.
func Alone(t *testing.T, test func(*testing.T)) {
	t.Helper()
	const variable = "MUSTER_TEST_NAMESPACE"
	if os.Getenv(variable) == t.Name() {
		test(t)
		return
	}
	Require(t, os.Geteuid() == 0, "network namespaces and taps are made by root only: run this test as root")
	tun, err := os.OpenFile("/dev/net/tun", os.O_RDWR, 0)
	Require(t, err == nil, "taps cannot be made here: %v", err)
	tun.Close()
	cmd := exec.Command(os.Args[0], "-test.run=^"+t.Name()+"$", "-test.v")
	cmd.Env = append(os.Environ(), variable+"="+t.Name())
	cmd.SysProcAttr = &syscall.SysProcAttr{Cloneflags: syscall.CLONE_NEWNET, Pdeathsig: syscall.SIGKILL}
	out, err := cmd.CombinedOutput()
	Require(t, !errors.Is(err, syscall.EPERM), "network namespaces cannot be made here: %v", err)
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	t.Logf("%s", out)
}

// Space is a network namespace.
type Space struct {
	Name   string
	handle netns.NsHandle
}

// New makes a space in which nothing is but loopback.
func New(t testing.TB, name string) *Space {
	t.Helper()
	s := &Space{Name: name}
	done := make(chan error)
	go func() {
		runtime.LockOSThread() // and never unlocked
		var err error
		s.handle, err = netns.New()
		done <- err
	}()
	must(t, <-done)
	s.Do(func() { must(t, UpLoopback()) })
	return s
}

// Here is the space that the test itself is in.
func Here(t testing.TB, name string) *Space {
	t.Helper()
	self, err := netns.Get()
	must(t, err)
	return &Space{name, self}
}

// UpLoopback starts loopback where it is called.
func UpLoopback() error {
	lo, err := netlink.LinkByName("lo")
	if err != nil {
		return err
	}
	return netlink.LinkSetUp(lo)
}

// Do runs f in the space, on a thread that ends with it.
func (s *Space) Do(f func()) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		runtime.LockOSThread() // and never unlocked
		if err := netns.Set(s.handle); err != nil {
			panic(err)
		}
		f()
	}()
	<-done
}

// Serve serves TCP: whoever connects is told where it is and who it seems to be.
func (s *Space) Serve(t testing.TB, ports ...int) {
	t.Helper()
	for _, port := range ports {
		s.Do(func() {
			l, err := net.Listen("tcp", fmt.Sprintf(":%d", port))
			must(t, err)
			go func() {
				for {
					c, err := l.Accept()
					if err != nil {
						return
					}
					go func() { // until the other end has read it
						defer c.Close()
						fmt.Fprintf(c, "%s %s\n", s.Name, c.RemoteAddr())
						_ = c.SetDeadline(time.Now().Add(Patience))
						_, _ = io.Copy(io.Discard, c)
					}()
				}
			}()
		})
	}
}

// Dial connects from the space.
func (s *Space) Dial(to netip.AddrPort, from netip.Addr, patience time.Duration) (c net.Conn, err error) {
	s.Do(func() {
		d := net.Dialer{Timeout: patience}
		if from.IsValid() {
			d.LocalAddr = net.TCPAddrFromAddrPort(netip.AddrPortFrom(from, 0))
		}
		c, err = d.Dial("tcp", to.String())
	})
	return c, err
}

// Ask connects and returns what the other end says of itself and of us.
func (s *Space) Ask(to netip.AddrPort, from netip.Addr, patience time.Duration) (answer string, err error) {
	c, err := s.Dial(to, from, patience)
	if err != nil {
		return "", err
	}
	defer c.Close()
	if err := c.SetDeadline(time.Now().Add(patience)); err != nil {
		return "", err
	}
	if _, err := fmt.Fprintln(c, "who are you?"); err != nil { // as SSH's clients begin, too
		return "", err
	}
	answer, err = bufio.NewReader(c).ReadString('\n')
	return strings.TrimSpace(answer), err
}

// Wire connects where it is called to a space, in which the wire is eth0.
func Wire(t testing.TB, s *Space, device string, here, there []string) {
	t.Helper()
	must(t, netlink.LinkAdd(&netlink.Veth{
		LinkAttrs: netlink.LinkAttrs{Name: device}, PeerName: "eth0", PeerNamespace: netlink.NsFd(s.handle),
	}))
	Configure(t, device, here...)
	s.Do(func() { Configure(t, "eth0", there...) })
}

// Configure gives addresses to an interface and starts it.
func Configure(t testing.TB, device string, addresses ...string) {
	t.Helper()
	link, err := netlink.LinkByName(device)
	must(t, err)
	for _, a := range addresses {
		addr, err := netlink.ParseAddr(a)
		must(t, err)
		addr.Flags = unix.IFA_F_NODAD
		must(t, netlink.AddrAdd(link, addr))
	}
	must(t, netlink.LinkSetUp(link))
}

// Route adds a route.
func Route(t testing.TB, to, via string) {
	t.Helper()
	_, dst, err := net.ParseCIDR(to)
	must(t, err)
	must(t, netlink.RouteAdd(&netlink.Route{Dst: dst, Gw: net.ParseIP(via)}))
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
