package network

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"net"
	"net/netip"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/vishvananda/netlink"
	"github.com/vishvananda/netns"
	"golang.org/x/sys/unix"
)

// patience is for what must come: only a failure takes so long.
const patience = time.Minute

// inNamespace runs a test as a process of its own in an empty network namespace, which is a host's.
func inNamespace(t *testing.T, test func(*testing.T)) {
	t.Helper()
	const variable = "MUSTER_TEST_NAMESPACE"
	if os.Getenv(variable) == t.Name() {
		test(t)
		return
	}
	require(t, os.Geteuid() == 0, "network namespaces and taps are made by root only: run this test as root")
	tun, err := os.OpenFile("/dev/net/tun", os.O_RDWR, 0)
	require(t, err == nil, "taps cannot be made here: %v", err)
	tun.Close()
	cmd := exec.Command(os.Args[0], "-test.run=^"+t.Name()+"$", "-test.v")
	cmd.Env = append(os.Environ(), variable+"="+t.Name())
	cmd.SysProcAttr = &syscall.SysProcAttr{Cloneflags: syscall.CLONE_NEWNET, Pdeathsig: syscall.SIGKILL}
	out, err := cmd.CombinedOutput()
	require(t, !errors.Is(err, syscall.EPERM), "network namespaces cannot be made here: %v", err)
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	t.Logf("%s", out)
}

// space is a network namespace and what arrived there.
type space struct {
	name   string
	handle netns.NsHandle
	mu     sync.Mutex
	seen   bytes.Buffer
}

// do runs f in the namespace, on a thread that ends with it.
func (s *space) do(f func()) {
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

func (s *space) got(b []byte) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.seen.Write(b)
}

// has says whether a text arrived in a packet.
func (s *space) has(text string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return bytes.Contains(s.seen.Bytes(), []byte(text))
}

// forget clears what was seen.
func (s *space) forget() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.seen.Reset()
}

func newSpace(t *testing.T, name string) *space {
	t.Helper()
	s := &space{name: name}
	done := make(chan error)
	go func() {
		runtime.LockOSThread()
		var err error
		s.handle, err = netns.New()
		done <- err
	}()
	must(t, <-done)
	s.do(func() { must(t, setUpLoopback()) })
	s.watch(t)
	s.answer(t)
	return s
}

func setUpLoopback() error {
	lo, err := netlink.LinkByName("lo")
	if err != nil {
		return err
	}
	return netlink.LinkSetUp(lo)
}

// watch notes every frame that arrives in the namespace.
func (s *space) watch(t *testing.T) {
	t.Helper()
	var fd int
	s.do(func() {
		var err error
		fd, err = unix.Socket(unix.AF_PACKET, unix.SOCK_RAW|unix.SOCK_CLOEXEC, int(swap(unix.ETH_P_ALL)))
		must(t, err)
		_ = unix.SetsockoptInt(fd, unix.SOL_SOCKET, unix.SO_RCVBUFFORCE, 16<<20)
	})
	go func() {
		b := make([]byte, 1<<16)
		for {
			n, from, err := unix.Recvfrom(fd, b, 0)
			if err != nil && !errors.Is(err, unix.EINTR) {
				return
			}
			if l, ok := from.(*unix.SockaddrLinklayer); ok && l.Pkttype != unix.PACKET_OUTGOING {
				s.got(b[:n])
			}
		}
	}()
}

// answer serves TCP and UDP: whoever connects is told where it is and who it seems to be.
func (s *space) answer(t *testing.T, ports ...int) {
	t.Helper()
	if ports == nil {
		ports = []int{22, 25, 53, 80, 81, 443, 7000}
	}
	for _, port := range ports {
		s.do(func() {
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
						fmt.Fprintf(c, "%s %s\n", s.name, c.RemoteAddr())
						c.SetDeadline(time.Now().Add(patience))
						io.Copy(io.Discard, c)
					}()
				}
			}()
			u, err := net.ListenPacket("udp", fmt.Sprintf(":%d", port))
			must(t, err)
			go func() {
				b := make([]byte, 1<<16)
				for {
					n, from, err := u.ReadFrom(b)
					if err != nil {
						return
					}
					s.got(append([]byte("datagram "), b[:n]...))
					if !bytes.HasPrefix(b[:n], []byte("answer ")) { // which would go on for ever
						u.WriteTo(append([]byte("answer to "), b[:n]...), from)
					}
				}
			}()
		})
	}
}

// dial connects and returns what the other end says of itself and of us.
func (s *space) dial(to netip.AddrPort, from netip.Addr, patience time.Duration) (answer string, err error) {
	s.do(func() {
		d := net.Dialer{Timeout: patience}
		if from.IsValid() {
			d.LocalAddr = net.TCPAddrFromAddrPort(netip.AddrPortFrom(from, 0))
		}
		var c net.Conn
		if c, err = d.Dial("tcp", to.String()); err != nil {
			return
		}
		defer c.Close()
		c.SetDeadline(time.Now().Add(patience))
		fmt.Fprintln(c, "who are you?") // as SSH's clients begin, too
		answer, err = bufio.NewReader(c).ReadString('\n')
		answer = strings.TrimSpace(answer)
	})
	return answer, err
}

// datagram sends text by UDP.
func (s *space) datagram(to netip.AddrPort, text string) {
	s.do(func() {
		c, err := net.Dial("udp", to.String())
		if err != nil {
			return
		}
		defer c.Close()
		c.Write([]byte(text))
	})
}

// frame sends frames of Ethernet as they are, from an interface.
func (s *space) frame(t *testing.T, device string, frames ...[]byte) {
	t.Helper()
	s.do(func() {
		link, err := netlink.LinkByName(device)
		must(t, err)
		fd, err := unix.Socket(unix.AF_PACKET, unix.SOCK_RAW|unix.SOCK_CLOEXEC, 0)
		must(t, err)
		defer unix.Close(fd)
		for _, frame := range frames {
			must(t, unix.Sendto(fd, frame, 0, &unix.SockaddrLinklayer{Ifindex: link.Attrs().Index, Halen: 6}))
		}
	})
}

// wire connects the host to a namespace.
func wire(t *testing.T, s *space, device string, here, there []string) {
	t.Helper()
	must(t, netlink.LinkAdd(&netlink.Veth{
		LinkAttrs: netlink.LinkAttrs{Name: device}, PeerName: "eth0", PeerNamespace: netlink.NsFd(s.handle),
	}))
	configure(t, device, here...)
	s.do(func() { configure(t, "eth0", there...) })
}

// configure gives addresses to an interface and starts it.
func configure(t *testing.T, device string, addresses ...string) {
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

func route(t *testing.T, to, via string) {
	t.Helper()
	_, dst, err := net.ParseCIDR(to)
	must(t, err)
	must(t, netlink.RouteAdd(&netlink.Route{Dst: dst, Gw: net.ParseIP(via)}))
}

// plug makes a link's tap the network of a namespace: whatever frames that sends are the machine's.
func plug(t *testing.T, s *space, l Link) {
	t.Helper()
	var inside *os.File
	s.do(func() {
		var err error
		inside, err = newTap("eth0")
		must(t, err)
		link, err := netlink.LinkByName("eth0")
		must(t, err)
		mac, err := net.ParseMAC(l.MAC)
		must(t, err)
		must(t, netlink.LinkSetHardwareAddr(link, mac))
		addresses := []string{l.Guest.String()}
		if l.Guest6.IsValid() {
			addresses = append(addresses, l.Guest6.String())
		}
		configure(t, "eth0", addresses...)
		route(t, "0.0.0.0/0", l.Gateway.String())
		if l.Guest6.IsValid() {
			route(t, "::/0", l.Gateway6.String())
		}
	})
	pump := func(from, to *os.File) {
		b := make([]byte, 1<<17)
		for {
			n, err := from.Read(b)
			if err != nil {
				return
			}
			to.Write(b[:n])
		}
	}
	go pump(inside, l.Files[0])
	go pump(l.Files[0], inside)
}

// lab is a host with two uplinks' worth of neighbours: the internet behind a router, of which the host
// sees an address next to its own, and a network of the owner's.
type lab struct {
	internet, lan, a, b *space
	host                *space
}

func newLab(t *testing.T) *lab {
	t.Helper()
	self, err := netns.Get()
	must(t, err)
	must(t, setUpLoopback())
	forwardsNothing(t)
	l := &lab{internet: newSpace(t, "internet"), lan: newSpace(t, "lan"), a: newSpace(t, "a"), b: newSpace(t, "b")}
	l.host = &space{name: "host", handle: self}
	l.host.answer(t, 67, 80, 547, 7000)
	wire(t, l.internet, "up0", []string{"203.0.113.1/24", "2001:db8:ff::1/64"}, []string{"203.0.113.2/24", "2001:db8:ff::2/64"})
	wire(t, l.lan, "lan0", []string{"192.168.50.1/24", "fd00:50::1/64", "203.0.114.1/28"}, []string{"192.168.50.2/24", "fd00:50::2/64", "203.0.114.2/28"})
	route(t, "0.0.0.0/0", "203.0.113.2")
	route(t, "::/0", "2001:db8:ff::2")
	route(t, "169.254.169.254/32", "203.0.113.2")
	l.internet.do(func() {
		configure(t, "lo", "198.51.100.10/32", "198.51.100.11/32", "2001:db8:aaaa::10/128", "169.254.169.254/32")
		route(t, "10.77.0.0/16", "203.0.113.1") // so that the control has a way back
		route(t, "192.168.50.0/24", "203.0.113.1")
		route(t, "2001:db8:77::/48", "2001:db8:ff::1")
		route(t, "fd00:50::/64", "2001:db8:ff::1")
	})
	l.lan.do(func() {
		route(t, "0.0.0.0/0", "192.168.50.1")
		route(t, "::/0", "fd00:50::1")
	})
	return l
}

// forwardsNothing makes the host one that is no router, whatever it has from the computer that it is on.
func forwardsNothing(t *testing.T) {
	t.Helper()
	must(t, setKernel("ipv4/ip_forward", "0"))
	must(t, setKernel("ipv4/conf/default/forwarding", "0"))
	must(t, setKernel(forwarding6, "0"))
	must(t, setKernel("ipv6/conf/default/forwarding", "0"))
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// await waits until it is so. again is done meanwhile, from time to time: packets get lost.
func await(t *testing.T, what string, is func() bool, again func()) {
	t.Helper()
	for end := time.Now().Add(patience); !is(); {
		if time.Now().After(end) {
			t.Fatalf("did not come: %s", what)
		}
		again()
		for range 20 {
			if is() {
				return
			}
			time.Sleep(5 * time.Millisecond)
		}
	}
}

func swap(v uint16) uint16 { return v<<8 | v>>8 }
