package network

import (
	"context"
	"net/http"
	"net/netip"
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
	// Metadata serves http://169.254.169.254/ to the lease's own machine. nil is no such service.
	Metadata func(lease uint64) http.Handler
}

var (
	DefaultPool = netip.MustParsePrefix("10.77.0.0/16")
	DefaultDNS  = []netip.Addr{
		netip.MustParseAddr("9.9.9.9"), netip.MustParseAddr("1.1.1.1"),
		netip.MustParseAddr("2620:fe::fe"), netip.MustParseAddr("2606:4700:4700::1111"),
	}
)

// Routed is a network of routed taps. It takes over what an earlier run with the same folder left.
func Routed(ctx context.Context, c RoutedConfig) (Network, error) { panic("being written") }
