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

	"golang.org/x/net/netutil"
	"golang.org/x/sys/unix"
	"golang.org/x/time/rate"
)

// service answers one machine at 169.254.169.254. Its socket is at the gateway's address of the
// machine's own link, where no rule lets anyone else in; the host's own way to such an address, as on
// a rented server, stays as it is.
type service struct {
	port   uint16
	server *http.Server
}

// A machine's requests are bounded in number: whoever asks more often is told to wait.
const (
	mostRequests    = 10 // a second
	mostAtOnce      = 50 // after a pause
	mostConnections = 16
)

// serve starts a lease's metadata service, unless it runs or there is none.
func (n *routed) serve(lease uint64, m machine, e *entry) error {
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
			Handler:           only(m.address.guest, n.c.Metadata(lease, n.link(lease, e))),
			ReadHeaderTimeout: 5 * time.Second,
			ReadTimeout:       10 * time.Second,
			WriteTimeout:      30 * time.Second,
			IdleTimeout:       30 * time.Second,
			MaxHeaderBytes:    1 << 14,
		},
	}
	go func() { _ = s.server.Serve(netutil.LimitListener(l, mostConnections)) }() // it ends by close
	n.services[lease] = s
	return nil
}

func (s *service) close() { _ = s.server.Close() }

// passedOn are headers of requests that somebody else asked a program in the machine to make: a web
// server that passes requests on, for example.
var passedOn = []string{"Forwarded", "Via", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-Ip", "Origin"}

// only lets requests through that the machine itself makes, at the address that it knows the service by,
// in a number that keeps nobody else from being served.
func only(guest netip.Addr, h http.Handler) http.Handler {
	limit := rate.NewLimiter(mostRequests, mostAtOnce)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Body = http.MaxBytesReader(w, r.Body, 1<<10)
		refuse := func(code int, why string) {
			w.Header().Set("Connection", "close")
			http.Error(w, why, code)
		}
		from, err := netip.ParseAddrPort(r.RemoteAddr)
		if err != nil || from.Addr().Unmap() != guest {
			refuse(http.StatusForbidden, "this is another machine's")
			return
		}
		if !limit.Allow() {
			w.Header().Set("Retry-After", "1")
			refuse(http.StatusTooManyRequests, "too many requests: wait a second")
			return
		}
		if r.Host != metadataAddress.String() && r.Host != metadataAddress.String()+":80" {
			refuse(http.StatusForbidden, "ask http://"+metadataAddress.String()+"/")
			return
		}
		for _, name := range passedOn {
			if len(r.Header.Values(name)) > 0 {
				refuse(http.StatusForbidden, "requests that are passed on for others, with "+name+", are not answered")
				return
			}
		}
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			refuse(http.StatusMethodNotAllowed, "there is nothing to change here")
			return
		}
		h.ServeHTTP(w, r)
	})
}
