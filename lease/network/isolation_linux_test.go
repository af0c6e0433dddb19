package network

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/vishvananda/netlink"
	"golang.org/x/sys/unix"
)

func addr(s string) netip.Addr         { return netip.MustParseAddr(s) }
func addrPort(s string) netip.AddrPort { return netip.MustParseAddrPort(s) }

// probe is something that a machine tries.
type probe struct {
	name string
	open bool // with the rules; without them everything is
	// One of: connect to it by TCP; send something that arrives somewhere with a text in it.
	tcp  netip.AddrPort
	from netip.Addr
	send func(text string)
	// came says whether it arrived; nil: the text was seen by someone whom it was not sent by.
	came func(text string) bool
}

// Two machines on one host try to reach each other, the host and its networks, and to be someone else.
// Without the rules all of that works, so that each probe is known to be one; with them only what
// should.
func TestOnlyTheInternetAndOpenedPortsAreReached(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	inNamespace(t, isolation)
}

func isolation(t *testing.T) {
	l := newLab(t)
	n, err := Routed(t.Context(), RoutedConfig{
		Dir: t.TempDir(), Pool6: netip.MustParsePrefix("2001:db8:77::/48"),
		Metadata: func(lease uint64, _ Link) http.Handler {
			return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { fmt.Fprintf(w, "lease %d", lease) })
		},
		Uplinks: []string{"up0"},
	})
	must(t, err)
	a, err := n.Attach(t.Context(), Tenant{Lease: 1, Ports: []Forward{{Protocol: TCP, Guest: 80}, {Protocol: UDP, Guest: 53}}})
	must(t, err)
	b, err := n.Attach(t.Context(), Tenant{Lease: 2})
	must(t, err)
	plug(t, l.a, a)
	plug(t, l.b, b)

	probes := l.probes(t, a, b)
	t.Run("control", func(t *testing.T) {
		n.(*routed).guard.stop() // which would put them back
		must(t, remove("muster"))
		for key, value := range map[string]string{
			"ipv4/ip_forward": "1", "ipv4/conf/all/rp_filter": "0",
			"ipv4/conf/muster-0/rp_filter": "0", "ipv4/conf/muster-0/accept_local": "1",
			"ipv4/conf/muster-0/arp_ignore": "0",
		} {
			must(t, setKernel(key, value))
		}
		for _, p := range probes {
			p.mustReach(t, l, "control")
		}
		for _, p := range l.outsiders(a, b) {
			if _, err := p.from.Ask(p.to, netip.Addr{}, patience); err != nil {
				t.Errorf("%s to %s: not reached: %v", p.from.Name, p.to, err)
			}
		}
		for i := range 2 { // what the control may have taught the kernel
			for _, ip := range []string{"192.168.50.77", "10.77.0.3", "2001:db8:77::99"} {
				link, err := netlink.LinkByName(fmt.Sprintf("muster-%d", i))
				must(t, err)
				_ = netlink.NeighDel(&netlink.Neigh{LinkIndex: link.Attrs().Index, IP: net.ParseIP(ip)})
			}
		}
		must(t, netlink.ConntrackTableFlush(netlink.ConntrackTable))
	})
	if t.Failed() {
		return
	}

	must(t, n.(*routed).apply())
	for _, s := range []*space{l.internet, l.lan, l.a, l.b, l.host} {
		s.forget()
	}
	t.Run("walls", func(t *testing.T) {
		for _, p := range probes {
			if p.open {
				p.mustReach(t, l, "walls")
			}
		}
		var wait sync.WaitGroup
		for _, p := range probes {
			if !p.open {
				wait.Go(func() { p.mustNotReach(t, l) })
			}
		}
		wait.Wait()
		// What was sent before has arrived or will never: the way of these is the same.
		for i := range 3 {
			text := fmt.Sprintf("fence %d.", i)
			await(t, text, func() bool { return l.internet.has(text) },
				func() { l.a.datagram(addrPort("198.51.100.10:7000"), text) })
		}
		for _, p := range probes {
			if !p.open && !p.tcp.IsValid() && p.arrived(l, "walls") {
				t.Errorf("%s: reached", p.name)
			}
		}
	})
	t.Run("inwards", func(t *testing.T) { l.inwards(t, a, b) })
	t.Run("metadata", func(t *testing.T) { l.metadata(t, n.(*routed)) })
	t.Run("renter's rules", func(t *testing.T) { l.renterRules(t, n, a) })
	t.Run("counters", func(t *testing.T) {
		c, err := n.Counters(1)
		must(t, err)
		if c.InBytes == 0 || c.OutPackets == 0 {
			t.Errorf("traffic is not counted: %+v", c)
		}
	})
}

// probes are those of machine a.
func (l *lab) probes(t *testing.T, a, b Link) []probe {
	gateway, err := netlink.LinkByName("muster-0")
	must(t, err)
	router := gateway.Attrs().HardwareAddr
	mac, err := net.ParseMAC(a.MAC)
	must(t, err)
	other, err := net.ParseMAC(b.MAC)
	must(t, err)
	broadcast := net.HardwareAddr{255, 255, 255, 255, 255, 255}
	v4 := func(packet []byte) { l.a.frame(t, "eth0", ethernet(router, mac, unix.ETH_P_IP, packet)) }
	v6 := func(packet []byte) { l.a.frame(t, "eth0", ethernet(router, mac, unix.ETH_P_IPV6, packet)) }
	me, me6 := a.Guest.Addr(), a.Guest6.Addr()
	port := func(ip netip.Addr) netip.AddrPort { return netip.AddrPortFrom(ip, 7000) }
	send := func(from, to netip.Addr) func(string) {
		if from.Is4() {
			return func(text string) { v4(udp(port(from), port(to), text)) }
		}
		return func(text string) { v6(udp(port(from), port(to), text)) }
	}

	var all []probe
	add := func(p ...probe) { all = append(all, p...) }
	for _, to := range []struct {
		name, ip string
		open     bool
	}{
		{"internet", "198.51.100.10", true},
		{"internet over IPv6", "2001:db8:aaaa::10", true},
		{"host at its own tap", a.Gateway.String(), false},
		{"host at its own tap over IPv6", a.Gateway6.String(), false},
		{"host at another's tap", b.Gateway.String(), false},
		{"host at another's tap over IPv6", b.Gateway6.String(), false},
		{"host's public address", "203.0.113.1", false},
		{"host's public address over IPv6", "2001:db8:ff::1", false},
		{"host's private address", "192.168.50.1", false},
		{"host's private address over IPv6", "fd00:50::1", false},
		{"host's second address", "203.0.114.1", false},
		{"neighbour in a private network", "192.168.50.2", false},
		{"neighbour in a private network over IPv6", "fd00:50::2", false},
		{"neighbour with a public address", "203.0.114.2", false},
		{"neighbour at the uplink", "203.0.113.2", false},
		{"neighbour at the uplink over IPv6", "2001:db8:ff::2", false},
		{"other machine", b.Guest.Addr().String(), false},
		{"other machine over IPv6", b.Guest6.Addr().String(), false},
		{"cloud's metadata", "169.254.169.254", false},
	} {
		ip, from := addr(to.ip), me
		if ip.Is6() {
			from = me6
		}
		add(probe{name: "TCP to " + to.name, tcp: port(ip), open: to.open},
			probe{name: "UDP to " + to.name, send: send(from, ip), open: to.open})
		p := probe{name: "ping " + to.name, open: to.open || ip == a.Gateway || ip == a.Gateway6}
		if p.send = func(text string) { v4(ping(from, ip, text)) }; ip.Is6() {
			p.send = func(text string) { v6(ping(from, ip, text)) }
		}
		add(p)
		// In pieces, the first of which has no whole header of what is inside.
		p = probe{name: "fragments to " + to.name, open: to.open}
		p.send = func(text string) {
			for _, f := range fragments(udp(port(from), port(ip), text), 8) {
				v4(f)
			}
		}
		if ip.Is6() {
			p.send = func(text string) {
				for _, f := range fragments6(udp(port(from), port(ip), text), 8) {
					v6(f)
				}
			}
		}
		// A host's socket and a neighbour's put them together.
		p.came = func(text string) bool { return l.answered(text) }
		add(p)
	}
	add(
		probe{name: "mail", tcp: addrPort("198.51.100.10:25")},
		probe{name: "as another machine", send: send(b.Guest.Addr(), addr("198.51.100.10"))},
		probe{name: "as the host", send: send(addr("203.0.113.1"), addr("198.51.100.11"))},
		probe{name: "as the gateway", send: send(a.Gateway, addr("198.51.100.10"))},
		probe{name: "as a neighbour", send: send(addr("192.168.50.2"), addr("198.51.100.10"))},
		probe{name: "as anyone", send: send(addr("8.8.8.8"), addr("198.51.100.10"))},
		probe{name: "as another machine over IPv6", send: send(b.Guest6.Addr(), addr("2001:db8:aaaa::10"))},
		probe{name: "as anyone over IPv6", send: send(addr("2001:db8:bbbb::1"), addr("2001:db8:aaaa::10"))},
		probe{name: "from its own network over IPv6", open: true,
			send: send(a.Guest6.Addr().Next().Next(), addr("2001:db8:aaaa::10"))},
		probe{name: "with another's hardware address", send: func(text string) {
			l.a.frame(t, "eth0", ethernet(router, other, unix.ETH_P_IP, udp(port(me), addrPort("198.51.100.10:7000"), text)))
		}},
		probe{name: "DHCP request", send: func(text string) {
			l.a.frame(t, "eth0", ethernet(broadcast, mac, unix.ETH_P_IP, udp(addrPort("0.0.0.0:68"), addrPort("255.255.255.255:67"), text)))
		}},
		probe{name: "broadcast in its link", send: func(text string) {
			l.a.frame(t, "eth0", ethernet(broadcast, mac, unix.ETH_P_IP, udp(port(me), addrPort("255.255.255.255:7000"), text)))
		}},
		probe{name: "DHCPv6 request", send: func(text string) {
			v6(udp(netip.AddrPortFrom(linkLocal(mac), 546), netip.AddrPortFrom(a.Gateway6, 547), text))
		}},
		l.neighbour("ARP for another address of the link", "10.77.0.3", func(ip netip.Addr) {
			l.a.frame(t, "eth0", ethernet(broadcast, mac, unix.ETH_P_ARP, arp(1, mac, ip, a.Gateway)))
		}),
		l.neighbour("ARP for an address of a neighbour", "192.168.50.77", func(ip netip.Addr) {
			l.a.frame(t, "eth0", ethernet(broadcast, mac, unix.ETH_P_ARP, arp(1, mac, ip, a.Gateway)))
		}),
		l.neighbour("neighbour solicitation from another address", "2001:db8:77::99", func(ip netip.Addr) {
			v6(solicitation(mac, ip, a.Gateway6))
		}),
		probe{name: "ARP for the host's other addresses",
			send: func(string) {
				l.a.frame(t, "eth0", ethernet(broadcast, mac, unix.ETH_P_ARP, arp(1, mac, me, addr("192.168.50.1"))))
			},
			came: func(string) bool { return l.a.has(string(arp(2, router, addr("192.168.50.1"), me)[:18])) },
		},
	)
	return all
}

// neighbour is a probe that leaves an entry in the host's table of neighbours.
func (l *lab) neighbour(name, ip string, send func(netip.Addr)) probe {
	return probe{name: name, send: func(string) { send(addr(ip)) }, came: func(string) bool {
		list, _ := netlink.NeighList(0, netlink.FAMILY_ALL)
		return slices.ContainsFunc(list, func(n netlink.Neigh) bool { return n.IP.String() == ip && n.HardwareAddr != nil })
	}}
}

// answered says whether a text arrived whole at some socket.
func (l *lab) answered(text string) bool {
	return l.host.has("datagram "+text) || l.internet.has("datagram "+text) || l.lan.has("datagram "+text) || l.b.has("datagram "+text)
}

// text is of one probe, and of no other.
func (p probe) text(round string) string { return "<" + round + " " + p.name + ">" }

func (p probe) arrived(l *lab, round string) bool {
	text := p.text(round)
	if p.came != nil {
		return p.came(text)
	}
	for _, s := range []*space{l.internet, l.lan, l.b, l.host, l.a} { // a sees answers
		if s.has(text) {
			return true
		}
	}
	return false
}

func (p probe) mustReach(t *testing.T, l *lab, round string) {
	t.Helper()
	if p.tcp.IsValid() {
		if _, err := l.a.Ask(p.tcp, p.from, patience); err != nil {
			t.Errorf("%s: not reached: %v", p.name, err)
		}
		return
	}
	await(t, p.name, func() bool { return p.arrived(l, round) }, func() { p.send(p.text(round)) })
}

// mustNotReach tries; what it sent is looked for later.
func (p probe) mustNotReach(t *testing.T, l *lab) {
	t.Helper()
	if !p.tcp.IsValid() {
		for range 3 {
			p.send(p.text("walls"))
		}
		return
	}
	if answer, err := l.a.Ask(p.tcp, p.from, time.Second); err == nil {
		t.Errorf("%s: reached %s", p.name, answer)
	}
}

// inwards tries to reach the machines from outside.
func (l *lab) inwards(t *testing.T, a, b Link) {
	reach := func(from *space, to netip.AddrPort, want string) {
		t.Helper()
		answer, err := from.Ask(to, netip.Addr{}, patience)
		if err != nil || !strings.HasPrefix(answer, want+" ") {
			t.Errorf("%s to %s: %q, %v", from.Name, to, answer, err)
		}
	}
	reach(l.internet, a.SSH, "a")
	reach(l.internet, b.SSH, "b")
	reach(l.internet, netip.AddrPortFrom(a.SSH.Addr(), a.Ports[0].Host), "a")
	reach(l.internet, netip.AddrPortFrom(a.Guest6.Addr(), 22), "a")
	reach(l.internet, netip.AddrPortFrom(a.Guest6.Addr(), 80), "a")
	reach(l.host, a.Inside, "a")
	reach(l.host, a.SSH, "a")
	await(t, "a datagram to an opened port", func() bool { return l.a.has("datagram for a") }, func() {
		l.internet.datagram(netip.AddrPortFrom(a.SSH.Addr(), a.Ports[1].Host), "datagram for a")
	})
	if answer, err := l.a.Ask(addrPort("198.51.100.10:80"), netip.Addr{}, patience); err != nil || !strings.HasPrefix(answer, "internet 203.0.113.1:") {
		t.Errorf("the internet sees the machine as %q, %v", answer, err)
	}

	closed := append(l.outsiders(a, b), attempt{l.b, a.SSH}, attempt{l.a, b.SSH})
	var wait sync.WaitGroup
	for _, p := range closed {
		wait.Go(func() {
			if answer, err := p.from.Ask(p.to, netip.Addr{}, time.Second); err == nil {
				t.Errorf("%s to %s: reached %s", p.from.Name, p.to, answer)
			}
		})
	}
	wait.Wait()
}

type attempt struct {
	from *space
	to   netip.AddrPort
}

// outsiders are attempts to reach what is closed. All have a route.
func (l *lab) outsiders(a, b Link) []attempt {
	return []attempt{
		{l.internet, netip.AddrPortFrom(a.Guest.Addr(), 22)}, // open, but not by this address
		{l.internet, netip.AddrPortFrom(a.Guest.Addr(), 80)},
		{l.internet, netip.AddrPortFrom(a.Guest6.Addr(), 81)},
		{l.internet, netip.AddrPortFrom(b.Guest6.Addr(), 80)},
		{l.internet, addrPort("192.168.50.2:80")}, // the host forwards for machines only
		{l.internet, addrPort("[fd00:50::2]:80")},
		{l.lan, addrPort("198.51.100.10:80")},
		{l.lan, netip.AddrPortFrom(a.Guest.Addr(), 22)},
		{l.lan, netip.AddrPortFrom(a.Guest6.Addr(), 81)},
	}
}

// metadata is each machine's own, and not a way to the host.
func (l *lab) metadata(t *testing.T, n *routed) {
	get := func(s *space, to string, patience time.Duration) (answer string, err error) {
		s.Do(func() {
			c, dialErr := net.DialTimeout("tcp", to, patience)
			if err = dialErr; err != nil {
				return
			}
			defer c.Close()
			c.SetDeadline(time.Now().Add(patience))
			fmt.Fprint(c, "GET / HTTP/1.0\r\nHost: 169.254.169.254\r\n\r\n")
			b, readErr := io.ReadAll(c)
			answer, err = string(b), readErr
		})
		return answer, err
	}
	for _, p := range []struct {
		s    *space
		want string
	}{{l.a, "lease 1"}, {l.b, "lease 2"}} {
		answer, err := get(p.s, "169.254.169.254:80", patience)
		if err != nil || !strings.HasSuffix(answer, p.want) {
			t.Errorf("%s gets %q, %v", p.s.Name, answer, err)
		}
	}
	for _, to := range []netip.AddrPort{
		netip.AddrPortFrom(addr("10.77.0.1"), n.services[1].port), // not by the address that it is for
		netip.AddrPortFrom(addr("10.77.0.5"), n.services[2].port),
		addrPort("169.254.169.254:22"),
	} {
		if answer, err := get(l.a, to.String(), time.Second); err == nil {
			t.Errorf("%s: reached %q", to, answer)
		}
	}
	// The host itself reaches the socket, and is not the machine.
	if answer, err := get(l.host, netip.AddrPortFrom(addr("10.77.0.1"), n.services[1].port).String(), patience); err != nil || !strings.Contains(answer, "403") {
		t.Errorf("the host gets %q, %v", answer, err)
	}
}

// renterRules close what was open, and only that; ports closed are closed.
func (l *lab) renterRules(t *testing.T, n Network, a Link) {
	rules := []Rule{
		{Direction: In, Allow: true, Protocol: TCP, Peer: netip.MustParsePrefix("198.51.100.11/32"), Ports: Range{22, 22}},
		{Direction: In, Protocol: TCP, Ports: Range{20, 30}},
		{Direction: Out, Allow: true, Protocol: TCP, Peer: netip.MustParsePrefix("198.51.100.10/32"), Ports: Range{443, 443}},
		{Direction: Out, Protocol: TCP, Ports: Range{400, 500}},
		{Direction: Out, Protocol: ICMP},
		{Direction: Out, Allow: true, Peer: netip.MustParsePrefix("192.168.0.0/16")}, // which the host does not allow
		{Direction: In, Allow: true, Protocol: TCP, Ports: Range{81, 81}},            // which is no opened port
	}
	ports, err := n.SetPorts(t.Context(), 1, a.Ports[:1], rules)
	must(t, err)
	if ports[0] != a.Ports[0] {
		t.Errorf("a port that stayed open moved: %v, was %v", ports[0], a.Ports[0])
	}
	var wait sync.WaitGroup
	for _, p := range []struct {
		s    *space
		to   netip.AddrPort
		from string
		open bool
	}{
		{l.internet, a.SSH, "198.51.100.11", true},
		{l.internet, a.SSH, "198.51.100.10", false},
		{l.internet, netip.AddrPortFrom(a.Guest6.Addr(), 22), "2001:db8:aaaa::10", false},
		{l.internet, netip.AddrPortFrom(a.SSH.Addr(), a.Ports[0].Host), "198.51.100.10", true},
		{l.internet, netip.AddrPortFrom(a.Guest6.Addr(), 81), "2001:db8:aaaa::10", false},
		{l.a, addrPort("198.51.100.10:443"), "", true},
		{l.a, addrPort("198.51.100.11:443"), "", false},
		{l.a, addrPort("[2001:db8:aaaa::10]:443"), "", false},
		{l.a, addrPort("198.51.100.11:80"), "", true},
		{l.a, addrPort("192.168.50.2:80"), "", false},
		{l.b, addrPort("198.51.100.11:443"), "", true}, // another's rules are not its own
	} {
		wait.Go(func() {
			var from netip.Addr
			if p.from != "" {
				from = addr(p.from)
			}
			limit := time.Second
			if p.open {
				limit = patience
			}
			if answer, err := p.s.Ask(p.to, from, limit); (err == nil) != p.open {
				t.Errorf("%s from %q to %s: %q, %v; open %v", p.s.Name, p.from, p.to, answer, err, p.open)
			}
		})
	}
	wait.Wait()
	_, err = n.SetPorts(t.Context(), 1, nil, nil)
	must(t, err)
	if answer, err := l.internet.Ask(netip.AddrPortFrom(a.SSH.Addr(), a.Ports[0].Host), netip.Addr{}, time.Second); err == nil {
		t.Errorf("a closed port: reached %s", answer)
	}
}
