package network

import (
	"fmt"
	"net"
	"os"
	"slices"
	"strconv"

	"github.com/muster-network/muster/internal/hint"
)

// ports gives ports of the host to leases.
type ports struct {
	Range
	reserved []uint16
	// inUse says whether something on the host has a port, on any address.
	inUse func(uint16) bool
}

func newPorts(r Range, reserved []uint16) (ports, error) {
	if r == (Range{}) {
		r = DefaultPorts
	}
	if r.From < 1024 || r.To < r.From {
		return ports{}, hint.Add(fmt.Errorf("ports %d to %d cannot be given to leases", r.From, r.To),
			"name a range above 1023 that nothing else on this host uses, such as %d to %d", DefaultPorts.From, DefaultPorts.To)
	}
	p := ports{r, slices.Clone(reserved), inUse}
	from, to, err := outgoing()
	if err != nil {
		return ports{}, err
	}
	if r.From >= from && r.To <= to {
		return ports{}, hint.Add(fmt.Errorf("the host's own outgoing connections use all ports from %d to %d", r.From, r.To),
			"name a range outside of %d to %d", from, to)
	}
	for port := max(from, r.From); port <= min(to, r.To); port++ {
		p.reserved = append(p.reserved, port)
		if port == 65535 {
			break
		}
	}
	return p, nil
}

// outgoing are the ports that Linux gives to outgoing connections. They are none where that is not
// known.
func outgoing() (from, to uint16, err error) {
	data, err := os.ReadFile("/proc/sys/net/ipv4/ip_local_port_range")
	if os.IsNotExist(err) {
		return 1, 0, nil
	}
	if err == nil {
		_, err = fmt.Sscan(string(data), &from, &to)
	}
	if err != nil {
		return 0, 0, fmt.Errorf("read the ports of outgoing connections: %w", err)
	}
	return from, to, nil
}

// inUse says whether anything has the port: TCP or UDP, on whatever address.
func inUse(port uint16) bool {
	at := ":" + strconv.Itoa(int(port))
	l, err := net.Listen("tcp", at)
	if err != nil {
		return true
	}
	_ = l.Close() // it never had a connection
	c, err := net.ListenPacket("udp", at)
	if err != nil {
		return true
	}
	_ = c.Close() // it never had a packet
	return false
}

// choose gives each forward of e its port of the host, and e SSH's if it has none. old is the lease's
// entry so far, nil at first; e is a new one that is not in the book yet.
func (p ports) choose(b *book, old, e *entry) (err error) {
	defer func(before uint16) {
		if err != nil {
			b.NextPort = before
		}
	}(b.NextPort)
	owner := map[uint16]uint64{}
	for l, other := range b.Leases {
		for _, f := range other.forwards() {
			owner[f.Host] = l
		}
	}
	mine := map[uint16]bool{}
	if old != nil {
		for _, f := range old.forwards() {
			mine[f.Host] = true
		}
	}
	free := func(port uint16) error {
		switch _, taken := owner[port]; {
		case mine[port]:
			return nil
		case port < p.From || port > p.To:
			return forbidden("port %d of the host is not for leases: those from %d to %d are", port, p.From, p.To)
		case slices.Contains(p.reserved, port) || p.inUse(port):
			return forbidden("port %d is the host's own", port)
		case taken:
			return forbidden("port %d of the host is another lease's", port)
		}
		return nil
	}
	next := func() (uint16, error) {
		n := int(p.To) - int(p.From) + 1
		start := 0
		if b.NextPort >= p.From && b.NextPort <= p.To {
			start = int(b.NextPort - p.From)
		}
		for i := range n {
			port := p.From + uint16((start+i)%n)
			if mine[port] || free(port) != nil {
				continue
			}
			mine[port] = true
			b.NextPort = port + 1
			return port, nil
		}
		return 0, hint.Add(fmt.Errorf("ports from %d to %d: %w", p.From, p.To, ErrFull), "give the host a wider range of ports")
	}

	if e.SSH == 0 {
		if e.SSH, err = next(); err != nil {
			return err
		}
	}
	used := map[Forward]bool{{TCP, 0, e.SSH}: true} // by protocol and port of the host
	for _, f := range e.Ports {
		if f.Host == 0 {
			continue
		}
		if err := free(f.Host); err != nil {
			return err
		}
		if used[Forward{f.Protocol, 0, f.Host}] {
			return forbidden("port %d of the host leads to SSH", f.Host)
		}
		used[Forward{f.Protocol, 0, f.Host}], mine[f.Host] = true, true
	}
	// A port that stays open keeps its own. Otherwise it gets the one that the other protocol has
	// there, which HTTP/3 asks for, or a new one.
	reuse := func(f *Forward, all []Forward, same bool) {
		for _, o := range all {
			fits := o.Guest == f.Guest && (o.Protocol == f.Protocol || !same)
			if f.Host == 0 && fits && o.Host != 0 && !used[Forward{f.Protocol, 0, o.Host}] {
				f.Host = o.Host
			}
		}
		used[Forward{f.Protocol, 0, f.Host}] = true
	}
	if old != nil {
		for i := range e.Ports {
			reuse(&e.Ports[i], old.Ports, true)
		}
	}
	for i := range e.Ports {
		f := &e.Ports[i]
		if reuse(f, e.Ports, false); f.Host != 0 {
			continue
		}
		if f.Host, err = next(); err != nil {
			return err
		}
		used[Forward{f.Protocol, 0, f.Host}] = true
	}
	return nil
}
