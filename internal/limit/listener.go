package limit

import (
	"net"
	"net/netip"
)

// Listen closes connections of those who have too many: more than so many of an address, or in all.
func Listen(l net.Listener, each, all int) net.Listener {
	return &listener{l, NewSlots[netip.Prefix](each, all)}
}

type listener struct {
	net.Listener
	slots *Slots[netip.Prefix]
}

func (l *listener) Accept() (net.Conn, error) {
	for {
		conn, err := l.Listener.Accept()
		if err != nil {
			return nil, err
		}
		if free, ok := l.slots.Take(sourceOf(conn.RemoteAddr().String())); ok {
			return &limited{conn, free}, nil
		}
		_ = conn.Close()
	}
}

type limited struct {
	net.Conn
	free func()
}

func (c *limited) Close() error {
	c.free()
	return c.Conn.Close()
}
