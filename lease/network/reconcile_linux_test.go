package network

import (
	"errors"
	"net"
	"net/netip"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/nftables"
	"github.com/vishvananda/netlink"
	"golang.org/x/sys/unix"

	"github.com/muster-network/muster/lease/network/networktest"
)

// uplink makes a host with a way to the internet.
func uplink(t *testing.T) {
	t.Helper()
	must(t, networktest.UpLoopback())
	forwardsNothing(t)
	internet := newSpace(t, "internet")
	networktest.Wire(t, internet.Space, "up0", []string{"203.0.113.1/24", "2001:db8:ff::1/64"}, []string{"203.0.113.2/24", "2001:db8:ff::2/64"})
	networktest.Route(t, "0.0.0.0/0", "203.0.113.2")
	networktest.Route(t, "::/0", "2001:db8:ff::2")
}

func tables(t *testing.T) (names []string) {
	t.Helper()
	c, err := nft()
	must(t, err)
	list, err := c.ListTables()
	must(t, err)
	for _, table := range list {
		names = append(names, table.Name)
	}
	return names
}

// devices are the taps that have rules for their frames.
func devices(t *testing.T) (names []string) {
	t.Helper()
	c, err := nft()
	must(t, err)
	list, err := c.ListChainsOfTableFamily(nftables.TableFamilyNetdev)
	must(t, err)
	for _, chain := range list {
		names = append(names, chain.Name)
	}
	return names
}

// A machine that runs keeps its rules when the daemon ends, however it ends, and the next daemon takes
// it over; what is nobody's is removed; and with the last machine goes all that was changed.
func TestRoutedOutlivesTheDaemon(t *testing.T) { inNamespace(t, outlives) }

func outlives(t *testing.T) {
	uplink(t)
	ctx := t.Context()
	c := RoutedConfig{Dir: t.TempDir(), Pool6: netip.MustParsePrefix("fd77::/48")}
	settings := []string{"ipv4/conf/up0/forwarding", "ipv6/conf/all/forwarding", "ipv6/conf/up0/accept_ra"}
	var before []string
	for _, s := range settings {
		v, err := kernel(s)
		must(t, err)
		before = append(before, v)
	}
	n, err := Routed(ctx, c)
	must(t, err)
	first, err := n.Attach(ctx, Tenant{Lease: 1, Limit: Limit{Down: 8_000_000, Up: 8_000_000}, Ports: []Forward{{Protocol: TCP, Guest: 80}}})
	must(t, err)
	if _, err := n.Attach(ctx, Tenant{Lease: 1}); !errors.Is(err, ErrAttached) {
		t.Errorf("attached twice: %v", err)
	}
	if err := n.Detach(ctx, 1); !errors.Is(err, ErrAttached) {
		t.Errorf("detached a machine that runs: %v", err)
	}
	if v, err := kernel(settings[0]); v != "1" || err != nil {
		t.Errorf("the uplink does not forward: %s, %v", v, err)
	}

	for _, end := range []string{"closed", "killed"} {
		if end == "closed" {
			must(t, n.Close())
		} else {
			n.(*routed).guard.stop()
		}
		if got := devices(t); len(got) != 1 {
			t.Errorf("%s: a running machine's frames are looked at in %v", end, got)
		}
		stray, err := newTap("muster-9")
		must(t, err)
		if n, err = Routed(ctx, c); err != nil {
			t.Fatal(err)
		}
		if there, _ := exists("muster-9"); there {
			t.Errorf("%s: a tap that is nobody's is still there", end)
		}
		stray.Close()
		again, err := n.Adopt(ctx, 1)
		must(t, err)
		if again.SSH != first.SSH || again.Guest != first.Guest || again.Guest6 != first.Guest6 || again.Ports[0] != first.Ports[0] {
			t.Errorf("%s: %+v, was %+v", end, again, first)
		}
		if _, err := n.Attach(ctx, Tenant{Lease: 1}); !errors.Is(err, ErrAttached) {
			t.Errorf("%s: attached twice: %v", end, err)
		}
	}

	must(t, first.Files[0].Close()) // as when the machine ends
	second, err := n.Attach(ctx, Tenant{Lease: 1})
	must(t, err)
	if second.SSH != first.SSH || second.Guest != first.Guest || second.MAC != first.MAC {
		t.Errorf("started again, the machine has %+v, was %+v", second, first)
	}
	must(t, second.Files[0].Close())
	must(t, n.Detach(ctx, 1))
	must(t, n.Detach(ctx, 1))
	other, err := n.Attach(ctx, Tenant{Lease: 2})
	must(t, err)
	if other.SSH == first.SSH || other.Guest == first.Guest {
		t.Errorf("the next lease has what the last one just had: %+v", other)
	}
	must(t, other.Files[0].Close())
	must(t, n.Detach(ctx, 2))
	must(t, n.Close())
	if got := tables(t); len(got) > 0 {
		t.Errorf("tables are left: %v", got)
	}
	for i, s := range settings {
		if v, err := kernel(s); v != before[i] || err != nil {
			t.Errorf("%s is %s, %v, was %s", s, v, err, before[i])
		}
	}
}

// Rules that something else removes are back, as long as the daemon is there.
func TestRoutedRulesAreBack(t *testing.T) {
	inNamespace(t, func(t *testing.T) {
		uplink(t)
		told := make(chan error, 100)
		n, err := Routed(t.Context(), RoutedConfig{Dir: t.TempDir(), Flushed: func(err error) { told <- err }})
		must(t, err)
		link, err := n.Attach(t.Context(), Tenant{Lease: 1})
		must(t, err)
		defer link.Files[0].Close()
		for range 3 {
			c, err := nft()
			must(t, err)
			c.FlushRuleset()
			must(t, c.Flush())
			must(t, <-told)
			await(t, "the rules", func() bool { return len(devices(t)) == 1 && len(tables(t)) == 2 }, func() {})
		}
		must(t, n.Close())
		must(t, n.Close())
		must(t, remove("muster"))
		if got := tables(t); len(got) > 0 {
			t.Errorf("there is %v after the end", got)
		}
	})
}

// Walls that cannot be put up leave a machine without a connection, not without walls: while the host runs, and when it starts.
// It is connected again when they are up. Nothing of that happens for other tables, or if single rules are missing.
func TestRoutedFailsClosed(t *testing.T) {
	inNamespace(t, func(t *testing.T) {
		l := newLab(t)
		told := make(chan error, 100)
		c := RoutedConfig{Dir: t.TempDir(), Uplinks: []string{"up0"}, Flushed: func(err error) {
			select {
			case told <- err:
			default:
			}
		}}
		n, err := Routed(t.Context(), c)
		must(t, err)
		link, err := n.Attach(t.Context(), Tenant{Lease: 1, Limit: Limit{Down: 80_000_000}})
		must(t, err)
		plug(t, l.a, link)
		reach := func(patience time.Duration) error {
			_, err := l.a.Ask(addrPort("198.51.100.10:7000"), netip.Addr{}, patience)
			return err
		}
		must(t, reach(patience))
		flush := func() {
			c, err := nft()
			must(t, err)
			c.FlushRuleset()
			must(t, c.Flush())
		}
		until := func(failed bool) (err error) {
			for err = <-told; (err != nil) != failed; err = <-told {
			}
			return err
		}
		spoil := func(n Network) (mend func()) {
			r := n.(*routed)
			r.mu.Lock()
			defer r.mu.Unlock()
			dns := r.c.DNS
			r.c.DNS = []netip.Addr{{}} // which the kernel has no rule about
			return func() {
				r.mu.Lock()
				defer r.mu.Unlock()
				r.c.DNS = dns
			}
		}
		cutOff := func() {
			t.Helper()
			w, err := LookAtWalls("")
			if err != nil || w.Machines != 1 || w.CutOff != 1 {
				t.Errorf("walls are %+v, %v", w, err)
			}
			if err := reach(time.Second); err == nil {
				t.Error("a machine without walls reaches the internet")
			}
			if _, err := l.host.Ask(link.Inside, netip.Addr{}, time.Second); err == nil {
				t.Error("a machine without walls is reached")
			}
		}

		mend := spoil(n)
		flush()
		if err := until(true); errors.Is(err, ErrExposed) {
			t.Error(err)
		}
		cutOff()
		mend()
		until(false)
		must(t, reach(patience))
		if w, err := LookAtWalls(""); err != nil || w != (Walls{Machines: 1, Up: true}) {
			t.Errorf("walls are %+v, %v", w, err)
		}

		// Tables without rules are none.
		conn, err := nft()
		must(t, err)
		for _, family := range []nftables.TableFamily{nftables.TableFamilyINet, nftables.TableFamilyNetdev} {
			conn.FlushTable(&nftables.Table{Name: "muster", Family: family})
			must(t, conn.Flush())
			until(false)
			if w, err := LookAtWalls(""); err != nil || !w.Up {
				t.Errorf("walls are %+v, %v", w, err)
			}
		}
		must(t, reach(patience))

		// A start that fails, with the rules gone meanwhile.
		n.(*routed).guard.stop()
		flush()
		must(t, os.WriteFile(filepath.Join(c.Dir, "network.json"), append([]byte("{"), 0), 0o600))
		if _, err := Routed(t.Context(), c); err == nil {
			t.Fatal("started without knowing who has which address")
		}
		cutOff()
		n.(*routed).mu.Lock()
		must(t, n.(*routed).book.save())
		n.(*routed).mu.Unlock()
		n, err = Routed(t.Context(), c)
		must(t, err)
		must(t, reach(patience))

		// A start that fails leaves walls that are there as they are.
		must(t, n.Close())
		if _, err := Routed(t.Context(), RoutedConfig{Dir: t.TempDir(), Uplinks: []string{"eth7"}}); err == nil {
			t.Fatal("started with an uplink that is not there")
		}
		must(t, reach(patience))
	})
}

// A machine sends no more than its bandwidth, beyond the first moment; what it receives is queued by
// the kernel at the rate that was asked for.
func TestRoutedLimits(t *testing.T) {
	inNamespace(t, func(t *testing.T) {
		l := newLab(t)
		n, err := Routed(t.Context(), RoutedConfig{Dir: t.TempDir(), Uplinks: []string{"up0"}})
		must(t, err)
		const up = 800_000
		link, err := n.Attach(t.Context(), Tenant{Lease: 1, Limit: Limit{Down: 80_000_000, Up: up}})
		must(t, err)
		plug(t, l.a, link)
		tap, err := netlink.LinkByName("muster-0")
		must(t, err)
		list, err := netlink.QdiscList(tap)
		must(t, err)
		if len(list) != 1 {
			t.Fatalf("%d queues", len(list))
		}
		if tbf, ok := list[0].(*netlink.Tbf); !ok || tbf.Rate != 10_000_000 {
			t.Errorf("the queue to the machine is %+v", list[0])
		}

		mac, err := net.ParseMAC(link.MAC)
		must(t, err)
		packet := udp(netip.AddrPortFrom(link.Guest.Addr(), 7000), addrPort("198.51.100.10:9"), strings.Repeat("x", 1400))
		frames := slices.Repeat([][]byte{ethernet(tap.Attrs().HardwareAddr, mac, unix.ETH_P_IP, packet)}, 500)
		uplink := func() uint64 {
			l, err := netlink.LinkByName("up0")
			must(t, err)
			return l.Attrs().Statistics.TxBytes
		}
		before, start := uplink(), time.Now()
		for range 8 {
			l.a.frame(t, "eth0", frames...)
		}
		await(t, "all frames at the tap", func() bool {
			c, err := n.Counters(1)
			must(t, err)
			return c.OutPackets >= 8*uint64(len(frames))*9/10
		}, func() { l.a.frame(t, "eth0", frames[:100]...) })
		sent := uplink() - before
		// However long that took: a slow computer lets more pass, and that is counted.
		most := uint64(burst(up)) + up/8 + uint64(time.Since(start).Seconds()*up/8) + 64<<10
		if sent > most || sent < uint64(len(packet)) {
			t.Errorf("sent %d bytes, and may send %d", sent, most)
		}
	})
}

// A machine cannot fill the host's table of connections.
func TestRoutedConnections(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	inNamespace(t, func(t *testing.T) {
		l := newLab(t)
		n, err := Routed(t.Context(), RoutedConfig{Dir: t.TempDir(), Uplinks: []string{"up0"}})
		must(t, err)
		link, err := n.Attach(t.Context(), Tenant{Lease: 1})
		must(t, err)
		plug(t, l.a, link)
		gateway, err := netlink.LinkByName("muster-0")
		must(t, err)
		mac, err := net.ParseMAC(link.MAC)
		must(t, err)
		port := uint16(1024)
		try := func() (count int) {
			var frames [][]byte
			for range 2000 {
				port++
				packet := udp(netip.AddrPortFrom(link.Guest.Addr(), port), addrPort("198.51.100.10:9"), "")
				frames = append(frames, ethernet(gateway.Attrs().HardwareAddr, mac, unix.ETH_P_IP, packet))
			}
			l.a.frame(t, "eth0", frames...)
			list, err := netlink.ConntrackTableList(netlink.ConntrackTable, unix.AF_INET)
			must(t, err)
			for _, c := range list {
				if c.Forward.SrcIP.Equal(link.Guest.Addr().AsSlice()) {
					count++
				}
			}
			return count
		}
		count := 0
		await(t, "all connections that a machine may have", func() bool { return count >= maxConnections }, func() { count = try() })
		for range 5 {
			if count = try(); count > maxConnections {
				t.Fatalf("the machine has %d connections", count)
			}
			time.Sleep(200 * time.Millisecond) // for the rate to let more begin
		}
	})
}

// With a lease end its connections: what goes on to come for them does not reach who has its addresses
// next.
func TestRoutedForgetsConnections(t *testing.T) {
	inNamespace(t, func(t *testing.T) {
		l := newLab(t)
		one := RoutedConfig{Dir: t.TempDir(), Uplinks: []string{"up0"}, Pool: netip.MustParsePrefix("10.77.0.0/30"), Pool6: netip.MustParsePrefix("2001:db8:77::/64")}
		n, err := Routed(t.Context(), one)
		must(t, err)
		link, err := n.Attach(t.Context(), Tenant{Lease: 1, Ports: []Forward{{Protocol: UDP, Guest: 53}}})
		must(t, err)
		plug(t, l.a, link)
		connections := func() (count int) {
			for _, family := range []netlink.InetFamily{unix.AF_INET, unix.AF_INET6} {
				list, err := netlink.ConntrackTableList(netlink.ConntrackTable, family)
				must(t, err)
				for _, c := range list {
					for _, ip := range []net.IP{c.Forward.SrcIP, c.Reverse.SrcIP} {
						if ip.Equal(link.Guest.Addr().AsSlice()) || ip.Equal(link.Guest6.Addr().AsSlice()) {
							count++
						}
					}
				}
			}
			return count
		}
		await(t, "connections of all kinds", func() bool { return connections() >= 4 }, func() {
			l.a.datagram(addrPort("198.51.100.10:7000"), "out")
			l.a.datagram(addrPort("[2001:db8:aaaa::10]:7000"), "out")
			l.internet.datagram(netip.AddrPortFrom(link.SSH.Addr(), link.Ports[0].Host), "in")
			l.internet.datagram(netip.AddrPortFrom(link.Guest6.Addr(), 53), "in")
		})
		must(t, link.Files[0].Close())
		must(t, removeLink("muster-0")) // the file is being read
		must(t, n.Detach(t.Context(), 1))
		if is := connections(); is > 0 {
			t.Errorf("%d connections are left", is)
		}
	})
}

// A host full of machines, each with as many ports and rules as a renter may have.
func TestRoutedManyMachines(t *testing.T) {
	inNamespace(t, func(t *testing.T) {
		uplink(t)
		n, err := Routed(t.Context(), RoutedConfig{Dir: t.TempDir()})
		must(t, err)
		var ports []Forward
		var rules []Rule
		for i := range MaxPorts {
			ports = append(ports, Forward{Protocol: TCP, Guest: uint16(1000 + i)})
		}
		for i := range MaxRules {
			rules = append(rules, Rule{Direction: Out, Protocol: UDP, Ports: Range{uint16(i + 1), 65535}, Peer: netip.MustParsePrefix("198.51.100.0/24")})
		}
		r := n.(*routed)
		r.ports.inUse = func(uint16) bool { return false } // this is not what takes long on a host
		for lease := range uint64(32) {
			_, err := r.enter(Tenant{Lease: lease, Ports: ports, Rules: rules})
			must(t, err)
		}
		link, err := n.Attach(t.Context(), Tenant{Lease: 200})
		must(t, err)
		defer link.Files[0].Close()
		must(t, n.Close())
		n, err = Routed(t.Context(), r.c)
		must(t, err)
		if _, err := n.SetPorts(t.Context(), 200, ports[:1], rules); err != nil {
			t.Error(err)
		}
	})
}

func TestRoutedRefuses(t *testing.T) {
	inNamespace(t, func(t *testing.T) {
		uplink(t)
		for _, c := range []struct {
			name string
			RoutedConfig
			want string
		}{
			{"a name too long for an interface", RoutedConfig{Name: "abcdefghij"}, "no name"},
			{"a name with odd characters", RoutedConfig{Name: "../x"}, "no name"},
			{"a name that is the beginning of others", RoutedConfig{Name: "a-"}, "no name"},
			{"an uplink that is not there", RoutedConfig{Uplinks: []string{"eth7"}}, "eth7"},
			{"a network that is the host's", RoutedConfig{Pool6: netip.MustParsePrefix("2001:db8:ff::/48")}, "overlaps"},
			{"a public network for machines", RoutedConfig{Pool: netip.MustParsePrefix("8.0.0.0/8")}, "8.0.0.0/8"},
			{"a network of one machine's half", RoutedConfig{Pool: netip.MustParsePrefix("10.1.1.0/31")}, "10.1.1.0/31"},
			{"a network with bits beyond its length", RoutedConfig{Pool: netip.MustParsePrefix("10.1.1.1/24")}, "10.1.1.1/24"},
			{"IPv6 that cannot be divided", RoutedConfig{Pool6: netip.MustParsePrefix("fd00::/65")}, "fd00::/65"},
			{"IPv4 as IPv6", RoutedConfig{Pool6: netip.MustParsePrefix("10.1.0.0/16")}, "10.1.0.0/16"},
			{"loopback as the address for renters", RoutedConfig{Address: netip.MustParseAddr("127.0.0.1")}, "127.0.0.1"},
			{"a resolver on the host", RoutedConfig{DNS: []netip.Addr{netip.MustParseAddr("127.0.0.53")}}, "127.0.0.53"},
			{"ports of the system", RoutedConfig{Ports: Range{22, 2000}}, "22 to 2000"},
			{"ports the wrong way round", RoutedConfig{Ports: Range{3000, 2000}}, "3000 to 2000"},
		} {
			c.Dir = t.TempDir()
			if _, err := Routed(t.Context(), c.RoutedConfig); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("%s: %v", c.name, err)
			}
		}
		if got := tables(t); len(got) > 0 {
			t.Errorf("tables were made: %v", got)
		}
		dir := t.TempDir()
		must(t, os.WriteFile(filepath.Join(dir, "network.json"), []byte(`{"version":1,"leases":{"1":{"slot":70000,"ssh":20000}}}`), 0o600))
		if _, err := Routed(t.Context(), RoutedConfig{Dir: dir}); err == nil {
			t.Error("took a lease that has no addresses")
		}
	})
}

// QEMU takes a link as it is. The tap is there as long as QEMU is.
func TestRoutedQEMU(t *testing.T) {
	inNamespace(t, func(t *testing.T) {
		uplink(t)
		n, err := Routed(t.Context(), RoutedConfig{Dir: t.TempDir()})
		must(t, err)
		for range 2 {
			link, err := n.Attach(t.Context(), Tenant{Lease: 1})
			must(t, err)
			monitor := qemu(t, link)
			must(t, link.Files[0].Close())
			if info, err := monitor(t.Context(), 1, "info network"); err != nil || !strings.Contains(info, NetdevID+": ") {
				t.Errorf("QEMU's networks: %q, %v", info, err)
			}
			if there, err := exists("muster-0"); !there {
				t.Errorf("the tap of a running QEMU has gone: %v", err)
			}
			_, _ = monitor(t.Context(), 1, "quit") // to which nothing answers
			await(t, "the end of the tap", func() bool {
				there, err := exists("muster-0")
				must(t, err)
				return !there
			}, func() {})
		}
	})
}

// An error leaves no tap and no connection.
func TestRoutedAttachFails(t *testing.T) {
	inNamespace(t, func(t *testing.T) {
		uplink(t)
		n, err := Routed(t.Context(), RoutedConfig{Dir: t.TempDir(), Pool: netip.MustParsePrefix("10.77.0.0/30")})
		must(t, err)
		if _, err := n.Attach(t.Context(), Tenant{Lease: 1, Ports: []Forward{{Protocol: "sctp", Guest: 1}}}); !errors.Is(err, ErrForbidden) {
			t.Error(err)
		}
		r := n.(*routed)
		dns := r.c.DNS
		r.c.DNS = append(dns, netip.Addr{}) // which no check lets through, and the kernel has no rule about
		if _, err := n.Attach(t.Context(), Tenant{Lease: 1}); err == nil {
			t.Error("attached without rules")
		}
		if there, _ := exists("muster-0"); there {
			t.Error("a tap without rules is left")
		}
		r.c.DNS = dns
		link, err := n.Attach(t.Context(), Tenant{Lease: 1})
		must(t, err)
		defer link.Files[0].Close()
		if _, err := n.Attach(t.Context(), Tenant{Lease: 2}); !errors.Is(err, ErrFull) {
			t.Errorf("a second machine in a network for one: %v", err)
		}
		if _, err := n.SetPorts(t.Context(), 1, nil, []Rule{{Direction: "sideways"}}); !errors.Is(err, ErrForbidden) {
			t.Error(err)
		}
	})
}
