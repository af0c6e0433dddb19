package network

import (
	"context"
	"errors"
	"net/netip"
	"os"
)

var (
	// ErrAttached is returned by Attach for a lease whose machine is attached.
	ErrAttached = errors.New("the lease's machine is attached already")
	// ErrUnknown is returned for a lease that was never attached, or is detached.
	ErrUnknown = errors.New("no such lease in this network")
	// ErrForbidden is wrapped by errors about ports and rules that nobody could be given: a reader
	// may show the error to the renter.
	ErrForbidden = errors.New("not possible")
	// ErrFull is wrapped when no address or port is left.
	ErrFull = errors.New("nothing left")
	// ErrNextStart is returned by SetPorts of a [User] network that cannot tell a running machine:
	// the ports are kept, and open when the machine starts again.
	ErrNextStart = errors.New("ports change at the machine's next start")
)

// Network connects machines. Its methods may be called at the same time.
type Network interface {
	// Attach makes a lease's connection and says how a machine is to be started with it. The caller
	// closes the link's files once the machine has them. A machine that stopped is attached again
	// before it is started again, and has the same addresses and ports; [ErrAttached] is returned
	// while it still runs.
	Attach(context.Context, Tenant) (Link, error)
	// Adopt is Attach's link without its files, for a machine that went on without the daemon.
	// It returns [ErrUnknown] if the lease has no connection.
	Adopt(ctx context.Context, lease uint64) (Link, error)
	// SetPorts replaces the lease's opened ports and firewall rules. SSH's port is opened always,
	// and is no part of them. It returns the ports with those of the host that were chosen. Ports
	// that stay open keep theirs.
	SetPorts(ctx context.Context, lease uint64, ports []Forward, rules []Rule) ([]Forward, error)
	// Detach removes the lease's connection and gives its addresses and ports to others. The machine
	// must have stopped. It returns nil for a lease that is not there.
	Detach(ctx context.Context, lease uint64) error
	// Counters are of the machine's traffic since it was started.
	Counters(lease uint64) (Counters, error)
	// Close lets go of what the daemon needs and machines do not: machines go on with their
	// connection and rules.
	Close() error
}

// Tenant is whose machine is attached.
type Tenant struct {
	Lease uint64
	Limit Limit     // of the machine's traffic; zero: none
	Ports []Forward // opened besides SSH's at the first Attach; later, SetPorts decides
	Rules []Rule
}

// Limit is a bandwidth in bits a second; zero is none. [User] has no limits.
type Limit struct {
	Down uint64 `json:"down,omitempty"` // to the machine
	Up   uint64 `json:"up,omitempty"`   // from the machine
}

// Protocol is of a port or rule: TCP, UDP, ICMP (which is ICMPv6 over IPv6) or, in a rule, any.
type Protocol string

const (
	TCP  Protocol = "tcp"
	UDP  Protocol = "udp"
	ICMP Protocol = "icmp"
	Any  Protocol = ""
)

// Forward is a port of the machine that the internet reaches at a port of the host.
type Forward struct {
	Protocol Protocol `json:"protocol"` // TCP or UDP
	Guest    uint16   `json:"guest"`    // the machine's port
	Host     uint16   `json:"host"`     // the host's; 0: one is chosen, or the one that it has
}

// Direction is of traffic, seen from the machine.
type Direction string

const (
	In  Direction = "in"
	Out Direction = "out"
)

// Rule is one of a renter's firewall. The first rule that fits decides; what no rule fits is allowed,
// as far as the host allows it: rules can only close what is open without them. They hold for new
// connections; replies belong to theirs.
type Rule struct {
	Direction Direction    `json:"direction"`
	Allow     bool         `json:"allow"`
	Protocol  Protocol     `json:"protocol,omitempty"`
	Peer      netip.Prefix `json:"peer,omitzero"`  // the other end; zero: anyone, of IPv4 and IPv6
	Ports     Range        `json:"ports,omitzero"` // the connection's destination, a machine's own port inwards; zero: any
}

// Range is of ports, both included.
type Range struct {
	From uint16 `json:"from"`
	To   uint16 `json:"to"`
}

// Link is a machine's connection. The device's -netdev is named [NetdevID]; whoever starts QEMU adds
// the device itself, with MAC.
type Link struct {
	MAC    string
	Netdev []string   // arguments for QEMU, the first file being its descriptor 3
	Files  []*os.File // to pass to QEMU, in order; nil if it needs none
	// EmptyNamespace says that QEMU itself needs no network, and is best started in an empty network
	// namespace.
	EmptyNamespace bool

	Guest    netip.Prefix // the machine's address, and the prefix that is on its link
	Gateway  netip.Addr
	Guest6   netip.Prefix // zero without IPv6
	Gateway6 netip.Addr
	DNS      []netip.Addr
	MTU      int

	// Own is the public IPv4 address that this machine has alone; zero: it shares the host's. SSH and the
	// opened ports are reached there by their own numbers.
	Own   netip.Addr
	SSH   netip.AddrPort // where the renter connects
	Ports []Forward      // the opened ones, at SSH's address
	Rules []Rule         // the renter's
	// Inside is where the host itself reaches the machine's SSH.
	Inside netip.AddrPort
}

// Addresses are the machine's: IPv4, and IPv6 if it has that.
func (l *Link) Addresses() []netip.Prefix {
	if !l.Guest6.IsValid() {
		return []netip.Prefix{l.Guest}
	}
	return []netip.Prefix{l.Guest, l.Guest6}
}

// Gateways are those of Addresses.
func (l *Link) Gateways() []netip.Addr {
	if !l.Guest6.IsValid() {
		return []netip.Addr{l.Gateway}
	}
	return []netip.Addr{l.Gateway, l.Gateway6}
}

// NetdevID is the name of a link's -netdev.
const NetdevID = "net0"

// Counters are of a machine's traffic, seen from the machine.
type Counters struct {
	InBytes    uint64 `json:"inBytes"`
	InPackets  uint64 `json:"inPackets"`
	OutBytes   uint64 `json:"outBytes"`
	OutPackets uint64 `json:"outPackets"`
}
