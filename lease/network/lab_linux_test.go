package network

import (
	"bytes"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"os"
	"sync"
	"testing"
	"time"

	"github.com/vishvananda/netlink"
	"golang.org/x/sys/unix"

	"github.com/muster-network/muster/lease/network/networktest"
)

const patience = networktest.Patience

// inNamespace runs a test as a process of its own in an empty network namespace, which is a host's.
func inNamespace(t *testing.T, test func(*testing.T)) {
	t.Helper()
	networktest.Alone(t, test)
}

// space is a network namespace and what arrived there.
type space struct {
	*networktest.Space
	mu   sync.Mutex
	seen bytes.Buffer
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
	s := &space{Space: networktest.New(t, name)}
	s.watch(t)
	s.answer(t)
	return s
}

// watch notes every frame that arrives in the namespace.
func (s *space) watch(t *testing.T) {
	t.Helper()
	var fd int
	s.Do(func() {
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
	s.Serve(t, ports...)
	for _, port := range ports {
		s.Do(func() {
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

// datagram sends text by UDP.
func (s *space) datagram(to netip.AddrPort, text string) {
	s.Do(func() {
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
	s.Do(func() {
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

// plug makes a link's tap the network of a namespace: whatever frames that sends are the machine's.
func plug(t *testing.T, s *space, l Link) {
	t.Helper()
	var inside *os.File
	s.Do(func() {
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
		networktest.Configure(t, "eth0", addresses...)
		networktest.Route(t, "0.0.0.0/0", l.Gateway.String())
		if l.Guest6.IsValid() {
			networktest.Route(t, "::/0", l.Gateway6.String())
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
	must(t, networktest.UpLoopback())
	forwardsNothing(t)
	l := &lab{internet: newSpace(t, "internet"), lan: newSpace(t, "lan"), a: newSpace(t, "a"), b: newSpace(t, "b")}
	l.host = &space{Space: networktest.Here(t, "host")}
	l.host.answer(t, 67, 80, 547, 7000)
	networktest.Wire(t, l.internet.Space, "up0", []string{"203.0.113.1/24", "2001:db8:ff::1/64"}, []string{"203.0.113.2/24", "2001:db8:ff::2/64"})
	networktest.Wire(t, l.lan.Space, "lan0", []string{"192.168.50.1/24", "fd00:50::1/64", "203.0.114.1/28"}, []string{"192.168.50.2/24", "fd00:50::2/64", "203.0.114.2/28"})
	networktest.Route(t, "0.0.0.0/0", "203.0.113.2")
	networktest.Route(t, "::/0", "2001:db8:ff::2")
	networktest.Route(t, "169.254.169.254/32", "203.0.113.2")
	l.internet.Do(func() {
		networktest.Configure(t, "lo", "198.51.100.10/32", "198.51.100.11/32", "2001:db8:aaaa::10/128", "169.254.169.254/32")
		networktest.Route(t, "10.77.0.0/16", "203.0.113.1") // so that the control has a way back
		networktest.Route(t, "192.168.50.0/24", "203.0.113.1")
		networktest.Route(t, "2001:db8:77::/48", "2001:db8:ff::1")
		networktest.Route(t, "fd00:50::/64", "2001:db8:ff::1")
	})
	l.lan.Do(func() {
		networktest.Route(t, "0.0.0.0/0", "192.168.50.1")
		networktest.Route(t, "::/0", "fd00:50::1")
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
