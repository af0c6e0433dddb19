package network

import (
	"encoding/binary"
	"io"
	"net"
	"net/netip"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/vishvananda/netlink"

	"github.com/muster-network/muster/lease/network/networktest"
)

// With passt a machine reaches out and is reached at its ports. It also reaches the networks that the
// host is in, as the documents say: if that ever changes, they should.
func TestUserOutbound(t *testing.T) {
	if _, err := exec.LookPath("passt"); err != nil {
		t.Skip("no passt (Debian: apt-get install passt), which is optional")
	}
	inNamespace(t, func(t *testing.T) {
		l := newLab(t)
		c := UserConfig{Dir: t.TempDir(), Address: addr("203.0.113.1"), Outbound: true}
		n, err := User(c)
		must(t, err)
		link, err := n.Attach(t.Context(), Tenant{Lease: 1, Ports: []Forward{{Protocol: TCP, Guest: 80}, {Protocol: UDP, Guest: 53}}})
		must(t, err)
		plugStream(t, l.a, link)
		// passt sends to a machine once it has heard of it.
		for to, want := range map[string]string{"198.51.100.10:80": "internet ", "192.168.50.2:80": "lan "} {
			if answer, err := l.a.Ask(addrPort(to), netip.Addr{}, patience); err != nil || !strings.HasPrefix(answer, want) {
				t.Errorf("%s: %q, %v", to, answer, err)
			}
		}
		for _, to := range []netip.AddrPort{link.SSH, netip.AddrPortFrom(link.SSH.Addr(), link.Ports[0].Host)} {
			var answer string // passt listens a moment after it was started
			await(t, to.String(), func() bool { return strings.HasPrefix(answer, "a ") },
				func() { answer, _ = l.internet.Ask(to, netip.Addr{}, patience) })
		}
		if _, err := n.SetPorts(t.Context(), 1, nil, nil); err != ErrNextStart {
			t.Errorf("ports of a machine that runs: %v", err)
		}
	})
}

// plugStream is [plug] for a link by a socket, as QEMU speaks on it: the length of each frame, and the
// frame.
func plugStream(t *testing.T, s *space, l Link) {
	t.Helper()
	conn, err := net.FileConn(l.Files[0])
	must(t, err)
	must(t, l.Files[0].Close())
	var inside *os.File
	s.Do(func() {
		inside, err = newTap("eth0")
		must(t, err)
		link, err := netlink.LinkByName("eth0")
		must(t, err)
		mac, err := net.ParseMAC(l.MAC)
		must(t, err)
		must(t, netlink.LinkSetHardwareAddr(link, mac))
		networktest.Configure(t, "eth0", l.Guest.String())
		networktest.Route(t, "0.0.0.0/0", l.Gateway.String())
	})
	const header = 10 // of the tap's own
	go func() {
		b := make([]byte, 1<<17)
		for {
			n, err := inside.Read(b)
			if err != nil {
				return
			}
			conn.Write(append(binary.BigEndian.AppendUint32(nil, uint32(n-header)), b[header:n]...))
		}
	}()
	go func() {
		for {
			var n uint32
			if binary.Read(conn, binary.BigEndian, &n) != nil {
				return
			}
			b := make([]byte, header+n)
			if _, err := io.ReadFull(conn, b[header:]); err != nil {
				return
			}
			inside.Write(b)
		}
	}()
}
