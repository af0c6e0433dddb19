package network

import (
	"fmt"
	"net/http"
	"net/netip"
	"slices"
	"strconv"
	"strings"

	"github.com/muster-network/muster/internal/hint"
)

// RoutedConfig is of a network of routed taps.
type RoutedConfig struct {
	// Dir is the folder for what must be found again: which lease has which addresses and ports.
	Dir string
	// Name is of the tables and, with a number, of the taps: at most 9 lower-case letters, other
	// than those of another network on this host. Empty is "muster".
	Name string
	// Address is the host's own IPv4 address at which opened ports are reached. Zero is the first
	// on the first uplink.
	Address netip.Addr
	// Public is what renters are shown instead of it, for a host behind a router that forwards to it.
	Public netip.Addr
	// Own are IPv4 addresses of the host's, each for one machine, as long as there are any: what the
	// internet sends there is the machine's, as far as it is opened, and the machine is seen as it. The
	// host has nothing else there. An address that no interface has is put at the first uplink.
	Own []netip.Addr
	// Ports are those of the host that may be given to leases; zero is [DefaultPorts].
	Ports Range
	// Reserved are ports in it that the host keeps for services of its own, running or not.
	Reserved []uint16
	// Pool is the private network whose /30s machines get. Zero is [DefaultPool].
	Pool netip.Prefix
	// Pool6 is the IPv6 network whose /64s machines get: a prefix that is routed to this host, or a
	// private one (fd00::/8), whose machines reach out by NAT and are not reached. Zero is no IPv6.
	Pool6 netip.Prefix
	// Uplinks are the interfaces to the internet. Empty is those of the default routes.
	Uplinks []string
	// DNS are the resolvers that machines are told. Empty is [DefaultDNS]. One with a private address
	// is reached, at port 53 only.
	DNS []netip.Addr
	// Blocked are networks that machines do not reach, besides all private ones and those that the
	// host is directly connected to.
	Blocked []netip.Prefix
	// Mail lets machines connect to TCP port 25, which is closed otherwise: a server from which mail
	// is spread is soon on lists that its other tenants suffer from.
	Mail bool
	// Flushed is called when something else removed rules, with nil if they are back. If they cannot be put
	// back, machines are cut off, and it is called with what went wrong, at each attempt until one
	// succeeds. If that wraps ErrExposed, not even that could be done, and machines are to be stopped. It
	// must not call the network.
	Flushed func(error)
	// Metadata serves http://169.254.169.254/ to the lease's own machine, of whose link files are left out, and
	// ports may have changed since. Requests by anyone else, or that are passed on for someone, do not reach it.
	// nil is no such service.
	Metadata func(lease uint64, l Link) http.Handler
}

var (
	DefaultPool = netip.MustParsePrefix("10.77.0.0/16")
	DefaultDNS  = []netip.Addr{
		netip.MustParseAddr("9.9.9.9"), netip.MustParseAddr("1.1.1.1"),
		netip.MustParseAddr("2620:fe::fe"), netip.MustParseAddr("2606:4700:4700::1111"),
	}
)

// fill puts in what was left out and says what is wrong, as far as that does not depend on the host.
func (c *RoutedConfig) fill() error {
	if c.Name == "" {
		c.Name = "muster"
	}
	if len(c.Name) > maxName || strings.Trim(c.Name, "abcdefghijklmnopqrstuvwxyz") != "" {
		return fmt.Errorf("%q is no name for a network: it is at most %d lower-case letters", c.Name, maxName)
	}
	if !c.Pool.IsValid() {
		c.Pool = DefaultPool
	}
	if !c.Pool.Addr().Is4() || !c.Pool.Addr().IsPrivate() || c.Pool.Bits() > 30 || c.Pool != c.Pool.Masked() {
		return hint.Add(fmt.Errorf("machines cannot have addresses of %s", c.Pool), "name a private IPv4 network such as %s", DefaultPool)
	}
	if p := c.Pool6; p.IsValid() && (!p.Addr().Is6() || p.Addr().Is4In6() || p.Bits() > 64 || p != p.Masked() || !p.Addr().IsGlobalUnicast()) {
		return hint.Add(fmt.Errorf("machines cannot have addresses of %s", p), "name an IPv6 network of at least a /64 that is routed to this host")
	}
	for i, p := range c.Blocked {
		if !p.IsValid() || p.Addr().Is4In6() {
			return fmt.Errorf("blocked network %s is none", p)
		}
		c.Blocked[i] = p.Masked()
	}
	if len(c.DNS) == 0 {
		c.DNS = DefaultDNS
	}
	for _, ip := range c.DNS {
		if !ip.IsGlobalUnicast() || ip.Is4In6() {
			return hint.Add(fmt.Errorf("machines cannot ask %s for names", ip), "name a resolver that is not on this host")
		}
	}
	for i, ip := range c.Own {
		if !ip.Is4() || !ip.IsGlobalUnicast() || slices.Contains(c.Own[:i], ip) || ip == c.Address || c.Pool.Contains(ip) {
			return hint.Add(fmt.Errorf("no machine can have the address %s for itself", ip), "name IPv4 addresses of this host, each once, that it needs for nothing else")
		}
	}
	for _, ip := range []netip.Addr{c.Address, c.Public} {
		if ip.IsValid() && (!ip.Is4() || !ip.IsGlobalUnicast()) {
			return hint.Add(fmt.Errorf("renters cannot connect to %s", ip), "name an IPv4 address of this host that is not loopback")
		}
	}
	return nil
}

// maxName leaves room for a hyphen and a number in the 15 letters that an interface's name has.
const maxName = 9

// tap is the name of a slot's interface.
func (c *RoutedConfig) tap(slot int) string { return c.taps() + strconv.Itoa(slot) }

// taps is what the names of this network's interfaces begin with, and those of no other: a name has
// no hyphen.
func (c *RoutedConfig) taps() string { return c.Name + "-" }
