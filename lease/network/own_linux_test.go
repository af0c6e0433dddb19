package network

import (
	"net/netip"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/vishvananda/netlink"
)

// A machine with an address of its own is reached there at its opened ports, as far as its renter's rules let, and is seen
// as it. What is closed is not the host's. The address is the lease's through restarts, and another's afterwards.
func TestRoutedOwnAddresses(t *testing.T) { inNamespace(t, ownAddresses) }

func ownAddresses(t *testing.T) {
	l := newLab(t)
	c := RoutedConfig{
		Dir: t.TempDir(), Uplinks: []string{"up0"}, Own: []netip.Addr{addr("203.0.113.10"), addr("203.0.113.11")},
	}
	n, err := Routed(t.Context(), c)
	must(t, err)
	attach := func(lease uint64, ports ...Forward) Link {
		t.Helper()
		link, err := n.Attach(t.Context(), Tenant{Lease: lease, Ports: ports})
		must(t, err)
		return link
	}
	a := attach(1, Forward{Protocol: TCP, Guest: 80})
	b, shared := attach(2), attach(3)
	defer shared.Files[0].Close()
	plug(t, l.a, a)
	plug(t, l.b, b)
	if a.SSH != addrPort("203.0.113.10:22") || b.SSH != addrPort("203.0.113.11:22") || a.Ports[0].Host != 80 {
		t.Errorf("addresses are %v and %v, ports %v", a.SSH, b.SSH, a.Ports)
	}
	if shared.Own.IsValid() || shared.SSH.Addr() != addr("203.0.113.1") || shared.SSH.Port() == 22 {
		t.Errorf("without one left, a machine is reached at %v", shared.SSH)
	}
	open := func(from *space, to string, who string) {
		t.Helper()
		if answer, err := from.Ask(addrPort(to), netip.Addr{}, patience); err != nil || !strings.HasPrefix(answer, who+" ") {
			t.Errorf("%s asks %s: %q, %v", from.Name, to, answer, err)
		}
	}
	closed := func(from *space, to string) {
		t.Helper()
		if answer, err := from.Ask(addrPort(to), netip.Addr{}, time.Second); err == nil {
			t.Errorf("%s reaches %s: %s", from.Name, to, answer)
		}
	}
	both := func() {
		t.Helper()
		open(l.internet, "203.0.113.10:22", "a")
		open(l.internet, "203.0.113.10:80", "a")
		open(l.internet, "203.0.113.11:22", "b")
		open(l.host, "203.0.113.11:22", "b")
		closed(l.internet, "203.0.113.10:443")
		closed(l.internet, "203.0.113.10:7000") // where the host serves
		closed(l.internet, "203.0.113.11:80")
		closed(l.a, "203.0.113.11:22")
		for who, s := range map[string]*space{"203.0.113.10:": l.a, "203.0.113.11:": l.b} {
			if answer, err := s.Ask(addrPort("198.51.100.10:80"), netip.Addr{}, patience); err != nil || !strings.HasPrefix(answer, "internet "+who) {
				t.Errorf("%s is seen as %q, %v", s.Name, answer, err)
			}
		}
		if answer, err := l.host.Ask(addrPort("198.51.100.10:80"), netip.Addr{}, patience); err != nil || !strings.HasPrefix(answer, "internet 203.0.113.1:") {
			t.Errorf("the host is seen as %q, %v", answer, err)
		}
	}
	both()
	must(t, n.Close())
	n, err = Routed(t.Context(), c)
	must(t, err)
	if again, err := n.Adopt(t.Context(), 1); err != nil || again.Own != a.Own {
		t.Errorf("after a restart it is %v, %v", again.Own, err)
	}
	both()

	ports, err := n.SetPorts(t.Context(), 1, []Forward{{Protocol: TCP, Guest: 443, Host: 443}}, []Rule{
		{Direction: In, Allow: true, Protocol: TCP, Peer: netip.MustParsePrefix("198.51.100.10/32"), Ports: Range{443, 443}},
		{Direction: In, Protocol: TCP, Ports: Range{443, 443}},
	})
	must(t, err)
	if ports[0].Host != 443 {
		t.Errorf("port 443 is %+v", ports[0])
	}
	if _, err := l.internet.Ask(addrPort("203.0.113.10:443"), addr("198.51.100.10"), patience); err != nil {
		t.Error(err)
	}
	if _, err := l.internet.Ask(addrPort("203.0.113.10:443"), addr("198.51.100.11"), time.Second); err == nil {
		t.Error("the renter's rule does not hold")
	}
	closed(l.internet, "203.0.113.10:80")

	must(t, n.Close())
	if _, err := Routed(t.Context(), RoutedConfig{Dir: c.Dir, Uplinks: c.Uplinks, Own: c.Own[1:]}); err == nil || !strings.Contains(err.Error(), "203.0.113.10") {
		t.Errorf("started without the address of a lease: %v", err)
	}
	n, err = Routed(t.Context(), c)
	must(t, err)
	must(t, a.Files[0].Close())
	must(t, removeLink("muster-0")) // the file is being read
	must(t, n.Detach(t.Context(), 1))
	if hosts := up0(t); slices.Contains(hosts, "203.0.113.10") || !slices.Contains(hosts, "203.0.113.11") {
		t.Errorf("the host has %v", hosts)
	}
	next := attach(4)
	defer next.Files[0].Close()
	if next.Own != a.Own {
		t.Errorf("the next lease has %v", next.Own)
	}
	for _, bad := range [][]netip.Addr{{addr("203.0.113.1")}, {addr("127.0.0.1")}, {addr("2001:db8::1")}, {addr("10.77.0.9")}, {c.Own[0], c.Own[0]}} {
		if _, err := Routed(t.Context(), RoutedConfig{Dir: t.TempDir(), Name: "other", Uplinks: c.Uplinks, Own: bad}); err == nil {
			t.Errorf("%v was taken", bad)
		}
	}
}

// up0 are the addresses of the uplink.
func up0(t *testing.T) (all []string) {
	t.Helper()
	link, err := netlink.LinkByName("up0")
	must(t, err)
	list, err := netlink.AddrList(link, netlink.FAMILY_V4)
	must(t, err)
	for _, a := range list {
		all = append(all, a.IP.String())
	}
	return all
}
