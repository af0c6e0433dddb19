package network

import (
	"fmt"
	"net/netip"
)

// A renter's ports and rules are bounded: each is a rule that the host's kernel holds packets against.
const (
	MaxPorts = 32
	MaxRules = 64
)

func forbidden(format string, args ...any) error {
	return fmt.Errorf("%w: %s", ErrForbidden, fmt.Sprintf(format, args...))
}

// A bandwidth is at least 64 kbit/s, below which no connection works, and at most 1 Tbit/s.
const (
	minBandwidth = 64_000
	maxBandwidth = 1_000_000_000_000
)

func (l Limit) check() error {
	for _, bits := range []uint64{l.Down, l.Up} {
		if bits != 0 && (bits < minBandwidth || bits > maxBandwidth) {
			return fmt.Errorf("a bandwidth of %d bit/s is not between %d and %d", bits, uint64(minBandwidth), uint64(maxBandwidth))
		}
	}
	return nil
}

// checkForwards says what is wrong with a renter's ports, whoever else has which.
func checkForwards(ports []Forward) error {
	if len(ports) > MaxPorts {
		return forbidden("%d opened ports; %d are allowed", len(ports), MaxPorts)
	}
	type end struct {
		Protocol
		port uint16
	}
	guests, hosts := map[end]bool{{TCP, sshPort}: true}, map[end]bool{}
	for _, f := range ports {
		if f.Protocol != TCP && f.Protocol != UDP {
			return forbidden("a port of protocol %q; ports are of tcp or udp", f.Protocol)
		}
		if f.Guest == 0 {
			return forbidden("%s port 0", f.Protocol)
		}
		if f.Guest == sshPort && f.Protocol == TCP {
			return forbidden("tcp port %d is SSH's, which is opened always", sshPort)
		}
		if g := (end{f.Protocol, f.Guest}); guests[g] {
			return forbidden("the machine's %s port %d is opened twice", f.Protocol, f.Guest)
		} else {
			guests[g] = true
		}
		if h := (end{f.Protocol, f.Host}); f.Host != 0 && hosts[h] {
			return forbidden("the host's %s port %d leads to two ports", f.Protocol, f.Host)
		} else {
			hosts[h] = true
		}
	}
	return nil
}

// checkRules says what is wrong with a renter's firewall rules.
func checkRules(rules []Rule) error {
	if len(rules) > MaxRules {
		return forbidden("%d firewall rules; %d are allowed", len(rules), MaxRules)
	}
	for i, r := range rules {
		if err := r.check(); err != nil {
			return fmt.Errorf("firewall rule %d: %w", i+1, err)
		}
	}
	return nil
}

func (r Rule) check() error {
	if r.Direction != In && r.Direction != Out {
		return forbidden("direction %q is neither in nor out", r.Direction)
	}
	switch r.Protocol {
	case TCP, UDP:
	case ICMP, Any:
		if r.Ports != (Range{}) {
			return forbidden("ports without tcp or udp")
		}
	default:
		return forbidden("protocol %q is none of tcp, udp and icmp", r.Protocol)
	}
	if r.Ports != (Range{}) && (r.Ports.From == 0 || r.Ports.From > r.Ports.To) {
		return forbidden("ports %d to %d", r.Ports.From, r.Ports.To)
	}
	if r.Peer == (netip.Prefix{}) {
		return nil
	}
	if !r.Peer.IsValid() || r.Peer.Addr().Zone() != "" || r.Peer.Addr().Is4In6() {
		return forbidden("peer %s is no network", r.Peer)
	}
	if r.Peer != r.Peer.Masked() {
		return forbidden("peer %s has bits beyond its length; %s is meant", r.Peer, r.Peer.Masked())
	}
	return nil
}
