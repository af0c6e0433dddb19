package network

import (
	"fmt"
	"net"
	"net/netip"
	"slices"

	"github.com/google/nftables"
	"github.com/google/nftables/expr"
	"github.com/mdlayher/netlink"
	"golang.org/x/sys/unix"
)

// special are the networks that are not the internet, whatever the host is connected to: private ones,
// loopback, link-local ones with every cloud's metadata service among them, multicast, and those of
// IPv6 in which IPv4 addresses are hidden.
var special = prefixes(
	"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
	"192.0.0.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "224.0.0.0/4", "240.0.0.0/4",
	"::/8", "100::/64", "2001::/32", "2002::/16", "fc00::/7", "fe80::/9", "ff00::/8",
)

func prefixes(list ...string) (p []netip.Prefix) {
	for _, s := range list {
		p = append(p, netip.MustParsePrefix(s))
	}
	return p
}

// metadataAddress is where clouds have the service that tells a machine about itself.
var metadataAddress = netip.MustParseAddr("169.254.169.254")

// ruleset is all that the kernel is told. It is plain data: what it becomes depends on nothing else.
type ruleset struct {
	name     string // of the tables
	taps     string // what the taps' names begin with
	address  netip.Addr
	uplinks  []string
	pool     netip.Prefix
	masqued6 netip.Prefix   // whose addresses are translated; invalid: none
	blocked  []netip.Prefix // besides special
	dns      []netip.Addr   // that are reached though their networks are blocked
	mail     bool
	closed   []string // uplinks from which nothing is forwarded but to machines
	closed6  bool     // the same for all of IPv6
	machines []machine
}

// machine is one in a ruleset.
type machine struct {
	tap      string
	present  bool // the tap exists
	mac      net.HardwareAddr
	address  addresses
	forwards []Forward
	rules    []Rule
	own      netip.Addr // where the internet reaches it alone; invalid: at the forwards
	up       uint64     // limit in bits a second
	metadata uint16     // the port of its service at the gateway's address; 0: none
}

// told counts the rules that the kernel was told.
type told struct {
	frames  map[string]int // of each tap
	packets int
}

// apply replaces the tables by those of the ruleset, in one transaction.
func (r *ruleset) apply() (t told, err error) {
	c, err := nft()
	if err != nil {
		return t, err
	}
	removeTables(c, r.name)
	t.frames = r.frames(c)
	if t.packets, err = r.packets(c); err != nil {
		return t, err
	}
	if err := c.Flush(); err != nil {
		return t, fmt.Errorf("set firewall rules: %w", err)
	}
	return t, nil
}

// remove removes a ruleset's tables.
func remove(name string) error {
	c, err := nft()
	if err != nil {
		return err
	}
	removeTables(c, name)
	if err := c.Flush(); err != nil {
		return fmt.Errorf("remove firewall rules: %w", err)
	}
	return nil
}

// nft is a connection to the kernel. Its buffers have room for the answers to the messages of a
// transaction, of which there is one for each.
func nft() (*nftables.Conn, error) {
	return nftables.New(nftables.WithSockOptions(func(c *netlink.Conn) error {
		const size = 64 << 20
		if err := c.SetReadBuffer(size); err != nil {
			return err
		}
		return c.SetWriteBuffer(size)
	}))
}

// removeTables adds to a transaction what leaves none of a ruleset, whether or not it is there.
func removeTables(c *nftables.Conn, name string) {
	for _, f := range []nftables.TableFamily{nftables.TableFamilyNetdev, nftables.TableFamilyINet} {
		t := &nftables.Table{Name: name, Family: f}
		c.AddTable(t)
		c.DelTable(t)
	}
}

// frames are the rules for what comes out of a tap, before the kernel looks at it: of the machine's
// own addresses only, and of no protocol but ARP, IPv4 and IPv6. It counts them by tap.
func (r *ruleset) frames(c *nftables.Conn) map[string]int {
	count := map[string]int{}
	t := c.AddTable(&nftables.Table{Name: r.name, Family: nftables.TableFamilyNetdev})
	none := nftables.ChainPolicyDrop
	for _, m := range r.machines {
		if !m.present {
			continue
		}
		chain := c.AddChain(&nftables.Chain{
			Name: m.tap, Table: t, Type: nftables.ChainTypeFilter, Hooknum: nftables.ChainHookIngress,
			Priority: nftables.ChainPriorityRef(-500), Device: m.tap, Policy: &none,
		})
		for _, e := range m.frames() {
			c.AddRule(&nftables.Rule{Table: t, Chain: chain, Exprs: e})
			count[m.tap]++
		}
	}
	return count
}

func (m *machine) frames() (rules []match) {
	add := func(pieces ...match) { rules = append(rules, rule(pieces...)) }
	add(etherSource(expr.CmpOpNeq, m.mac), drop())
	if m.up > 0 {
		add(beyond(m.up), drop())
	}

	// ARP for IPv4 on Ethernet, by the machine about itself: it asks for the gateway, or announces its
	// own address, or answers. So it has one entry in the host's table of neighbours, and no other's.
	arp := rule(ethertype(unix.ETH_P_ARP), header(0, 6, []byte{0, 1, 8, 0, 6, 4}), header(8, 6, m.mac))
	guest, gateway, zero := m.address.guest.AsSlice(), m.address.gateway.AsSlice(), make([]byte, 4)
	for _, target := range [][]byte{gateway, guest} {
		add(arp, header(6, 2, be16(1)), header(14, 4, guest), header(24, 4, target), atMost(20), accept())
	}
	add(arp, header(6, 2, be16(1)), header(14, 4, zero), header(24, 4, guest), atMost(20), accept()) // is it free?
	add(arp, header(6, 2, be16(2)), header(14, 4, guest), header(24, 4, gateway), atMost(20), accept())
	add(ethertype(unix.ETH_P_ARP), drop())

	add(ethertype(unix.ETH_P_IP), source(one(m.address.guest)), accept())

	if m.address.guest6.IsValid() {
		// Its first and its link-local address, which it may look for neighbours with; the rest of its
		// /64, which it may not: each address would be an entry in the host's table.
		ip6 := ethertype(unix.ETH_P_IPV6)
		add(ip6, source(one(m.address.guest6)), accept())
		add(ip6, source(one(linkLocal(m.mac))), accept())
		add(ip6, source(one(netip.IPv6Unspecified())), icmpType(unix.IPPROTO_ICMPV6, neighbourSolicitation), accept())
		add(ip6, icmpTypes(unix.IPPROTO_ICMPV6, routerSolicitation, redirect), drop())
		add(ip6, source(m.address.net6), accept())
	}
	add(drop())
	return rules
}

// Types of ICMPv6 messages, and the echo of ICMP.
const (
	routerSolicitation     = 133
	neighbourSolicitation  = 135
	neighbourAdvertisement = 136
	redirect               = 137
	echo6                  = 128
	echo4                  = 8
)

// packets are the rules for what is routed, or meant for the host. It counts them.
func (r *ruleset) packets(c *nftables.Conn) (count int, err error) {
	t := c.AddTable(&nftables.Table{Name: r.name, Family: nftables.TableFamilyINet})
	chain := func(name string) *nftables.Chain { return c.AddChain(&nftables.Chain{Name: name, Table: t}) }
	base := func(name string, typ nftables.ChainType, hook *nftables.ChainHook, prio *nftables.ChainPriority) *nftables.Chain {
		return c.AddChain(&nftables.Chain{Name: name, Table: t, Type: typ, Hooknum: hook, Priority: prio})
	}
	input := base("input", nftables.ChainTypeFilter, nftables.ChainHookInput, nftables.ChainPriorityFilter)
	forward := base("forward", nftables.ChainTypeFilter, nftables.ChainHookForward, nftables.ChainPriorityFilter)
	prerouting := base("prerouting", nftables.ChainTypeNAT, nftables.ChainHookPrerouting, nftables.ChainPriorityNATDest)
	output := base("output", nftables.ChainTypeNAT, nftables.ChainHookOutput, nftables.ChainPriorityNATDest)
	postrouting := base("postrouting", nftables.ChainTypeNAT, nftables.ChainHookPostrouting, nftables.ChainPriorityNATSource)
	host, from, to := chain("host"), chain("from"), chain("to")

	add := func(ch *nftables.Chain, pieces ...match) {
		c.AddRule(&nftables.Rule{Table: t, Chain: ch, Exprs: rule(pieces...)})
		count++
	}
	// Each machine has chains for what it may send to the host, send elsewhere, and receive.
	var hosts, froms, tos []nftables.SetElement
	for _, m := range r.machines {
		opened := "opened-" + m.tap
		for _, part := range []struct {
			name  string
			rules []match
			all   *[]nftables.SetElement // which leads to it from a base chain
		}{
			{opened, m.opened(), nil},
			{"host-" + m.tap, m.toHost(), &hosts},
			{"from-" + m.tap, m.outward(), &froms},
			{"to-" + m.tap, m.inward(opened), &tos},
		} {
			ch := chain(part.name)
			for _, e := range part.rules {
				add(ch, e)
			}
			if part.all != nil {
				*part.all = append(*part.all, nftables.SetElement{
					Key: ifname(m.tap), VerdictData: &expr.Verdict{Kind: expr.VerdictGoto, Chain: part.name},
				})
			}
		}
		if m.own.IsValid() {
			at := rule(daddr(one(m.own)), dnatAddress(m.address.guest))
			for _, u := range r.uplinks {
				add(prerouting, iif(u), at)
				add(postrouting, saddr(one(m.address.guest)), oif(u), snatAddress(m.own))
			}
			add(output, at)
		} else {
			for _, f := range m.forwards {
				at := rule(proto(f.Protocol), daddr(one(r.address)), dport(f.Host), dnat(netip.AddrPortFrom(m.address.guest, f.Guest)))
				for _, u := range r.uplinks {
					add(prerouting, iif(u), at)
				}
				add(output, at)
			}
		}
		if m.metadata != 0 {
			add(prerouting, iif(m.tap), l4(unix.IPPROTO_TCP), daddr(one(metadataAddress)), dport(80),
				dnat(netip.AddrPortFrom(m.address.gateway, m.metadata)))
		}
	}
	for _, s := range []struct {
		name     string
		elements []nftables.SetElement
	}{{"hosts", hosts}, {"froms", froms}, {"tos", tos}} {
		set := &nftables.Set{Table: t, Name: s.name, IsMap: true, KeyType: nftables.TypeIFName, DataType: nftables.TypeVerdict}
		if err := c.AddSet(set, nil); err != nil {
			return 0, err
		}
		// An element at a time would be slow, all at once too long for a message.
		for part := range slices.Chunk(s.elements, 100) {
			if err := c.SetAddElements(set, part); err != nil {
				return 0, err
			}
		}
	}

	add(input, iifAll(r.taps), goTo("host"))
	add(host, established(), accept())
	add(host, byName(expr.MetaKeyIIFNAME, "hosts"))
	add(host, drop())

	add(forward, iifAll(r.taps), goTo("from"))
	add(forward, oifAll(r.taps), goTo("to"))
	for _, u := range r.closed {
		add(forward, iif(u), family(netip.IPv4Unspecified()), drop())
	}
	if r.closed6 {
		add(forward, family(netip.IPv6Unspecified()), drop())
	}

	add(from, oifAll(r.taps), drop()) // also between connections that someone made before
	add(from, established(), accept())
	add(from, invalid(), drop())
	uplinks := &nftables.Set{Table: t, Name: "uplinks", KeyType: nftables.TypeIFName}
	var names []nftables.SetElement
	for _, u := range r.uplinks {
		names = append(names, nftables.SetElement{Key: ifname(u)})
	}
	if err := c.AddSet(uplinks, names); err != nil {
		return 0, err
	}
	add(from, match{
		&expr.Meta{Key: expr.MetaKeyOIFNAME, Register: 1}, &expr.Lookup{SourceRegister: 1, SetName: "uplinks", Invert: true},
	}, drop())
	dns := chain("dns")
	for _, ip := range r.dns {
		for _, p := range []Protocol{TCP, UDP} {
			add(dns, daddr(one(ip)), proto(p), dport(53), byName(expr.MetaKeyIIFNAME, "froms"))
		}
	}
	add(from, jump("dns"))
	for _, p := range slices.Concat(special, r.blocked) {
		add(from, daddr(p), drop())
	}
	if !r.mail {
		add(from, l4(unix.IPPROTO_TCP), dport(25), drop())
	}
	add(from, byName(expr.MetaKeyIIFNAME, "froms"))
	add(from, drop())

	add(to, established(), accept())
	add(to, invalid(), drop())
	add(to, byName(expr.MetaKeyOIFNAME, "tos"))
	add(to, drop())

	for _, u := range r.uplinks {
		add(postrouting, saddr(r.pool), oif(u), masquerade())
		if r.masqued6.IsValid() {
			add(postrouting, saddr(r.masqued6), oif(u), masquerade())
		}
	}
	return count, nil
}

// toHost is what a machine may send to the host: a few pings of its gateway, what IPv6 needs, and
// requests to its own metadata service.
func (m *machine) toHost() (rules []match) {
	add := func(pieces ...match) { rules = append(rules, rule(pieces...)) }
	guest, gateway := one(m.address.guest), one(m.address.gateway)
	if m.metadata != 0 {
		add(saddr(guest), daddr(gateway), l4(unix.IPPROTO_TCP), dport(m.metadata), translated(), atMost(50), accept())
	}
	add(saddr(guest), daddr(gateway), icmpType(unix.IPPROTO_ICMP, echo4), atMost(10), accept())
	if m.address.guest6.IsValid() {
		for _, t := range []byte{neighbourSolicitation, neighbourAdvertisement} {
			for _, from := range []netip.Addr{m.address.guest6, linkLocal(m.mac), netip.IPv6Unspecified()} {
				add(saddr(one(from)), icmpType(unix.IPPROTO_ICMPV6, t), atMost(20), accept())
			}
		}
		add(saddr(one(m.address.guest6)), daddr(one(m.address.gateway6)), icmpType(unix.IPPROTO_ICMPV6, echo6), atMost(10), accept())
	}
	add(drop())
	return rules
}

// outward is what a machine may send elsewhere, after the host's own rules.
func (m *machine) outward() (rules []match) {
	add := func(pieces ...match) { rules = append(rules, rule(pieces...)) }
	add(saddrNot(one(m.address.guest)), drop())
	if m.address.net6.IsValid() {
		add(saddrNot(m.address.net6), drop())
	} else {
		add(family(netip.IPv6Unspecified()), drop())
	}
	for _, excess := range tooMany() {
		add(excess, drop())
	}
	for _, r := range m.rules {
		if r.Direction == Out {
			rules = append(rules, r.matches(daddr)...)
		}
	}
	add(accept())
	return rules
}

// inward is what a machine may be sent: the opened ports, over IPv4 by way of the host's port, over IPv6
// at the machine's own addresses. What fits goes on to the renter's rules.
func (m *machine) inward(opened string) (rules []match) {
	add := func(pieces ...match) { rules = append(rules, rule(pieces...)) }
	for _, f := range m.forwards {
		to := rule(proto(f.Protocol), dport(f.Guest))
		add(daddr(one(m.address.guest)), to, translated(), goTo(opened))
		if m.address.net6.IsValid() {
			add(daddr(m.address.net6), to, goTo(opened))
		}
	}
	add(drop())
	return rules
}

// opened are the renter's rules for connections to opened ports.
func (m *machine) opened() (rules []match) {
	for _, excess := range tooMany() {
		rules = append(rules, rule(excess, drop()))
	}
	for _, r := range m.rules {
		if r.Direction == In {
			rules = append(rules, r.matches(saddr)...)
		}
	}
	return append(rules, accept())
}

// matches are a renter's rule as rules of nftables, each ending with its verdict. peer compares the
// other end's address.
func (r Rule) matches(peer func(netip.Prefix) match) []match {
	end := drop()
	if r.Allow {
		end = accept()
	}
	var m match
	if r.Peer.IsValid() {
		m = peer(r.Peer)
	}
	switch r.Protocol {
	case TCP, UDP:
		m = rule(m, proto(r.Protocol))
		if r.Ports != (Range{}) {
			m = rule(m, dports(r.Ports))
		}
	case ICMP:
		return []match{rule(m, l4(unix.IPPROTO_ICMP), end), rule(m, l4(unix.IPPROTO_ICMPV6), end)}
	}
	return []match{rule(m, end)}
}
