package network

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

// service answers one machine at 169.254.169.254. Its socket is at the gateway's address of the
// machine's own link, where no rule lets anyone else in; the host's own way to such an address, as on
// a rented server, stays as it is.
type service struct {
	port   uint16
	server *http.Server
}

// serve starts a lease's metadata service, unless it runs or there is none.
func (n *routed) serve(lease uint64, m machine) error {
	if n.c.Metadata == nil || n.services[lease] != nil {
		return nil
	}
	// The address may not be there yet.
	free := net.ListenConfig{Control: func(_, _ string, c syscall.RawConn) (err error) {
		failed := c.Control(func(fd uintptr) {
			err = unix.SetsockoptInt(int(fd), unix.IPPROTO_IP, unix.IP_FREEBIND, 1)
		})
		return errors.Join(failed, err)
	}}
	l, err := free.Listen(context.Background(), "tcp4", netip.AddrPortFrom(m.address.gateway, 0).String())
	if err != nil {
		return fmt.Errorf("serve metadata to lease %d: %w", lease, err)
	}
	s := &service{
		port: uint16(l.Addr().(*net.TCPAddr).Port),
		server: &http.Server{
			Handler:           http.MaxBytesHandler(n.c.Metadata(lease), 1<<16),
			ReadHeaderTimeout: 5 * time.Second,
			ReadTimeout:       10 * time.Second,
			WriteTimeout:      30 * time.Second,
			IdleTimeout:       30 * time.Second,
			MaxHeaderBytes:    1 << 14,
		},
	}
	go func() { _ = s.server.Serve(l) }() // it ends by close
	n.services[lease] = s
	return nil
}

func (s *service) close() { _ = s.server.Close() }
