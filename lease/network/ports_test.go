package network

import (
	"errors"
	"net"
	"net/netip"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func quiet(uint16) bool { return false }

func newBook(t testing.TB) *book {
	t.Helper()
	b, err := openBook(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestPortsOfTheHostAreNotGiven(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	tcp := uint16(l.Addr().(*net.TCPAddr).Port)
	if !inUse(tcp) {
		t.Errorf("TCP port %d is in use on one address", tcp)
	}
	c, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	if port := uint16(c.LocalAddr().(*net.UDPAddr).Port); !inUse(port) {
		t.Errorf("UDP port %d is in use on one address", port)
	}

	b := newBook(t)
	p := ports{Range{2000, 2004}, []uint16{2001}, func(port uint16) bool { return port == 2000 }}
	for _, host := range []uint16{22, 2000, 2001, 2005} {
		err := p.choose(b, nil, &entry{Ports: []Forward{{TCP, 80, host}}})
		if !errors.Is(err, ErrForbidden) {
			t.Errorf("port %d: %v", host, err)
		}
	}
	e := &entry{Ports: []Forward{{TCP, 80, 0}, {UDP, 80, 0}, {TCP, 81, 0}}}
	if err := p.choose(b, nil, e); err != nil {
		t.Fatal(err)
	}
	want := []Forward{{TCP, 22, 2002}, {TCP, 80, 2003}, {UDP, 80, 2003}, {TCP, 81, 2004}}
	if !slices.Equal(e.forwards(), want) {
		t.Errorf("ports are %v, want %v", e.forwards(), want)
	}
	if err := b.put(1, e); err != nil {
		t.Fatal(err)
	}
	if err := p.choose(b, nil, &entry{}); !errors.Is(err, ErrFull) {
		t.Errorf("another port than all: %v", err)
	}
	if err := p.choose(b, nil, &entry{SSH: 2002, Ports: []Forward{{UDP, 1, 2003}}}); !errors.Is(err, ErrForbidden) {
		t.Errorf("another lease's port: %v", err)
	}
	if err := p.choose(b, e, &entry{SSH: 2002, Ports: []Forward{{TCP, 1, 2002}}}); !errors.Is(err, ErrForbidden) {
		t.Errorf("SSH's port: %v", err)
	}
}

func TestOutgoingPortsAreNotGiven(t *testing.T) {
	from, to, err := outgoing()
	if err != nil {
		t.Fatal(err)
	}
	if from > to || from < 1025 {
		t.Skip("this system does not say which ports are for outgoing connections")
	}
	if _, err := newPorts(Range{from, to}, nil); err == nil {
		t.Error("took a range of nothing but outgoing ports")
	}
	p, err := newPorts(Range{from - 1, to}, nil)
	if err != nil {
		t.Fatal(err)
	}
	p.inUse = quiet
	b, e := newBook(t), &entry{}
	if err := p.choose(b, nil, e); err != nil || e.SSH != from-1 {
		t.Errorf("gave port %d, %v", e.SSH, err)
	}
	if err := p.choose(b, e, &entry{SSH: e.SSH, Ports: []Forward{{TCP, 1, 0}}}); !errors.Is(err, ErrFull) {
		t.Errorf("gave an outgoing port: %v", err)
	}
}

// Whatever leases ask for, no port is two leases', each port is one of the host's range, an opened
// port stays where it is, and the book that is read again is the same.
func TestPortsStayApart(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		dir, err := os.MkdirTemp("", "book")
		if err != nil {
			t.Fatal(err)
		}
		defer os.RemoveAll(dir)
		b, err := openBook(dir)
		if err != nil {
			t.Fatal(err)
		}
		p := ports{Range{2000, 2015}, []uint16{2007}, quiet}
		for range rapid.IntRange(1, 12).Draw(t, "steps") {
			lease := rapid.Uint64Range(1, 4).Draw(t, "lease")
			old := b.Leases[lease]
			e := &entry{Slot: int(lease)}
			if old != nil {
				e = old.clone()
			}
			e.Ports = rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Forward {
				f := Forward{Protocol: rapid.SampledFrom([]Protocol{TCP, UDP}).Draw(t, "protocol"), Guest: rapid.Uint16Range(80, 83).Draw(t, "guest")}
				if rapid.Bool().Draw(t, "chosen") {
					f.Host = rapid.Uint16Range(1999, 2016).Draw(t, "host")
				}
				return f
			}), 0, 4).Draw(t, "ports")
			asked := slices.Clone(e.Ports)
			if checkForwards(e.Ports) != nil || p.choose(b, old, e) != nil {
				continue
			}
			for i, f := range e.Ports {
				if asked[i].Host != 0 && f != asked[i] {
					t.Fatalf("asked for %v, given %v", asked[i], f)
				}
				if old == nil || asked[i].Host != 0 {
					continue
				}
				for _, o := range old.Ports {
					taken := slices.ContainsFunc(asked, func(a Forward) bool { return a.Host == o.Host && a.Protocol == o.Protocol })
					if o.Protocol == f.Protocol && o.Guest == f.Guest && o.Host != f.Host && !taken {
						t.Fatalf("%v moved to %v", o, f)
					}
				}
			}
			if err := b.put(lease, e); err != nil {
				t.Fatal(err)
			}
			owner := map[uint16]uint64{}
			for l, e := range b.Leases {
				for _, f := range e.forwards() {
					if o, ok := owner[f.Host]; ok && o != l || f.Host < p.From || f.Host > p.To || f.Host == 2007 {
						t.Fatalf("port %d is of leases %d and %d", f.Host, o, l)
					}
					owner[f.Host] = l
				}
			}
			again, err := openBook(dir)
			if err != nil {
				t.Fatal(err)
			}
			if is := again.Leases[lease]; is.SSH != e.SSH || !slices.Equal(is.Ports, e.Ports) {
				t.Fatalf("read %+v, wrote %+v", is, e)
			}
		}
	})
}

func TestBookDamaged(t *testing.T) {
	for name, text := range map[string]string{
		"cut":            `{"version":1,"leases":{"1":{"slot"`,
		"newer":          `{"version":2}`,
		"without entry":  `{"version":1,"leases":{"1":null}}`,
		"without a port": `{"version":1,"leases":{"1":{"slot":1}}}`,
		"same slot":      `{"version":1,"leases":{"1":{"slot":1,"ssh":2000},"2":{"slot":1,"ssh":2001}}}`,
		"same port":      `{"version":1,"leases":{"1":{"slot":1,"ssh":2000},"2":{"slot":2,"ssh":2000}}}`,
		"odd protocol":   `{"version":1,"leases":{"1":{"slot":1,"ssh":2000,"ports":[{"protocol":"x","guest":1,"host":2}]}}}`,
		"odd rule":       `{"version":1,"leases":{"1":{"slot":1,"ssh":2000,"rules":[{"direction":"up"}]}}}`,
	} {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, "network.json"), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := openBook(dir); err == nil {
			t.Errorf("%s: read", name)
		}
	}
}

func TestForwardsAndRulesThatAreNone(t *testing.T) {
	many := make([]Forward, MaxPorts+1)
	for i := range many {
		many[i] = Forward{TCP, uint16(1000 + i), 0}
	}
	for name, list := range map[string][]Forward{
		"too many": many, "no protocol": {{"", 80, 0}}, "icmp": {{ICMP, 80, 0}}, "port 0": {{TCP, 0, 0}},
		"SSH": {{TCP, 22, 0}}, "twice": {{TCP, 80, 0}, {TCP, 80, 2000}}, "one for two": {{TCP, 80, 2000}, {TCP, 81, 2000}},
	} {
		if err := checkForwards(list); !errors.Is(err, ErrForbidden) {
			t.Errorf("ports, %s: %v", name, err)
		}
	}
	if err := checkForwards([]Forward{{TCP, 80, 2000}, {UDP, 80, 2000}, {UDP, 22, 0}}); err != nil {
		t.Error(err)
	}
	for name, r := range map[string]Rule{
		"no direction": {}, "odd direction": {Direction: "IN"}, "odd protocol": {Direction: In, Protocol: "gre"},
		"ports of any":      {Direction: In, Ports: Range{1, 2}},
		"ports of icmp":     {Direction: In, Protocol: ICMP, Ports: Range{1, 2}},
		"backwards":         {Direction: In, Protocol: TCP, Ports: Range{2, 1}},
		"from port 0":       {Direction: In, Protocol: TCP, Ports: Range{0, 1}},
		"bits beyond":       {Direction: In, Peer: netip.MustParsePrefix("10.0.0.1/8")},
		"IPv4 in IPv6":      {Direction: In, Peer: netip.PrefixFrom(netip.MustParseAddr("::ffff:1.2.3.4"), 128)},
		"no length":         {Direction: In, Peer: netip.PrefixFrom(netip.MustParseAddr("1.2.3.4"), 99)},
		"no length of IPv6": {Direction: Out, Peer: netip.PrefixFrom(netip.MustParseAddr("fe80::1"), 129)},
	} {
		if err := checkRules([]Rule{r}); !errors.Is(err, ErrForbidden) {
			t.Errorf("rules, %s: %v", name, err)
		}
	}
	if err := checkRules(make([]Rule, MaxRules+1)); !errors.Is(err, ErrForbidden) {
		t.Error(err)
	}
	if err := checkRules([]Rule{{Direction: In, Protocol: TCP, Ports: Range{1, 65535}, Peer: netip.MustParsePrefix("::/0")}}); err != nil {
		t.Error(err)
	}
}

// Machines' addresses are all different, inside of the pools, and each link has its own gateway.
func TestAddressesAreApart(t *testing.T) {
	pool, pool6 := netip.MustParsePrefix("10.77.4.0/22"), netip.MustParsePrefix("2001:db8:77::/57")
	seen := map[netip.Addr]bool{}
	n := slots(pool, pool6)
	if n != 128 {
		t.Errorf("%d slots, want 128 of the smaller pool", n)
	}
	for slot := range n {
		a := addressesOf(pool, pool6, slot)
		if !pool.Contains(a.guest) || !pool.Contains(a.gateway) || !pool6.Contains(a.guest6) || !a.net6.Contains(a.guest6) || !a.net6.Contains(a.gateway6) {
			t.Fatalf("slot %d has %+v", slot, a)
		}
		if p := netip.PrefixFrom(a.guest, 30); !p.Contains(a.gateway) {
			t.Fatalf("slot %d: the gateway %s is not on the link of %s", slot, a.gateway, a.guest)
		}
		for _, ip := range []netip.Addr{a.guest, a.gateway, a.guest6, a.gateway6, a.net6.Addr()} {
			if seen[ip] {
				t.Fatalf("%s is of two machines", ip)
			}
			seen[ip] = true
		}
	}
}
