package control

import (
	"cmp"
	"context"
	"crypto"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/netip"
	"os"
	"runtime/debug"
	"sync"
	"sync/atomic"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/host/attest"
	"github.com/muster-network/muster/internal/limit"
)

// Wallets know who signed a session: [ledger.Client] does.
type Wallets interface {
	// CheckSession returns [ledger.ErrSession], [ledger.ErrOtherDeployment], or an error of reading the chain.
	CheckSession(ctx context.Context, account common.Address, s *ledger.Session) error
}

// A Config is what a server needs. Limits may be left zero.
type Config struct {
	Host    Host
	Wallets Wallets
	ChainID uint64
	Market  common.Address
	// Key is the TLS key whose hash is in the offer.
	Key crypto.Signer
	// Watchers answers watchers and serves what offers say of the host, at [attest.Path] and [attest.DocumentPath] on the
	// same listener: [attest.Host.Handler]. nil: nobody does.
	Watchers http.Handler
	// Ended are the sessions that renters have ended; nil: a new list, which the next server does not know.
	Ended *Ended
	// Failed is told what went wrong in the host, under the number that the renter is told. It may be nil.
	Failed func(id string, err error)
	Limits Limits
}

// Limits are how much the server takes. What is zero is as [DefaultLimits] has it.
type Limits struct {
	Connections, ConnectionsPerSource int
	// Every is the least mean time between two requests, and Burst how many can come at once: of an address, of an
	// address about one lease, of a lease's renter, and of an address that opens sessions.
	Source, LeaseSource, Lease, Open Rate
	// Header, Body and Write are how long a request's header, its body, and a part of its answer may take.
	Header, Body, Write time.Duration
	// Consoles and Logs are how many can be read at a time.
	Consoles, ConsolesPerLease, Logs, LogsPerLease int
	LogBytes                                       int64 // of one log
	// Disks are how many requests that read or write a disk are answered at a time.
	Disks, DisksPerLease int
	// Recheck is how often it is seen whether a console's reader is still the renter.
	Recheck time.Duration
}

// A Rate is a limit to how often something happens.
type Rate struct {
	Every time.Duration
	Burst int
}

// DefaultLimits are for a host of some hundred machines.
func DefaultLimits() Limits {
	return Limits{
		Connections: 1024, ConnectionsPerSource: 64,
		Source:      Rate{50 * time.Millisecond, 100},
		LeaseSource: Rate{100 * time.Millisecond, 50},
		Lease:       Rate{100 * time.Millisecond, 50},
		Open:        Rate{2 * time.Second, 10},
		Header:      5 * time.Second, Body: 30 * time.Second, Write: 30 * time.Second,
		Consoles: 256, ConsolesPerLease: 4, Logs: 64, LogsPerLease: 2, LogBytes: 64 << 20,
		Disks: 16, DisksPerLease: 4,
		Recheck: 10 * time.Second,
	}
}

// filled has a default for each that is zero.
func (l Limits) filled() Limits {
	d := DefaultLimits()
	l.Connections = cmp.Or(l.Connections, d.Connections)
	l.ConnectionsPerSource = cmp.Or(l.ConnectionsPerSource, d.ConnectionsPerSource)
	l.Source = cmp.Or(l.Source, d.Source)
	l.LeaseSource = cmp.Or(l.LeaseSource, d.LeaseSource)
	l.Lease = cmp.Or(l.Lease, d.Lease)
	l.Open = cmp.Or(l.Open, d.Open)
	l.Header = cmp.Or(l.Header, d.Header)
	l.Body = cmp.Or(l.Body, d.Body)
	l.Write = cmp.Or(l.Write, d.Write)
	l.Consoles = cmp.Or(l.Consoles, d.Consoles)
	l.ConsolesPerLease = cmp.Or(l.ConsolesPerLease, d.ConsolesPerLease)
	l.Logs = cmp.Or(l.Logs, d.Logs)
	l.LogsPerLease = cmp.Or(l.LogsPerLease, d.LogsPerLease)
	l.LogBytes = cmp.Or(l.LogBytes, d.LogBytes)
	l.Disks = cmp.Or(l.Disks, d.Disks)
	l.DisksPerLease = cmp.Or(l.DisksPerLease, d.DisksPerLease)
	l.Recheck = cmp.Or(l.Recheck, d.Recheck)
	return l
}

const (
	// rememberedSources is how many addresses or leases each limit remembers.
	rememberedSources = 1 << 14
	maxHeader         = 16 << 10
	// walletsAtOnce is how many sessions' signatures are checked at a time, each for walletPatience at most: a node
	// may be asked about each.
	walletsAtOnce  = 64
	walletPatience = 10 * time.Second
	maxSmallBody   = 256 << 10
	maxSpecBody    = 2 << 20 // user data in base64, and the spec
)

// A Server is the control API of a host. It is safe for concurrent use.
type Server struct {
	config  Config
	handler http.Handler
	api     huma.API
	started atomic.Int64 // in seconds since 1970
	now     func() time.Time

	sessions            sessions
	ended               *Ended
	bySource, byOpening *limit.Limiter[netip.Prefix]
	byLeaseSource       *limit.Limiter[leaseSource]
	byLease             *limit.Limiter[uint64]
	consoles, logs      *limit.Slots[uint64]
	disks               *limit.Slots[uint64]
	walletChecks        *limit.Slots[struct{}]

	talks    sync.WaitGroup // consoles, which the HTTP server does not know of
	stopping chan struct{}  // closed when the server stops
	stop     sync.Once
}

// New makes a server.
func New(config Config) (*Server, error) {
	if config.Host == nil || config.Wallets == nil || config.Key == nil {
		return nil, errors.New("the control API needs a host, wallets and a key")
	}
	if _, err := attest.KeyHash(config.Key.Public()); err != nil {
		return nil, err
	}
	config.Limits = config.Limits.filled()
	if config.Ended == nil {
		config.Ended = &Ended{at: map[sessionID]ending{}}
	}
	if config.Failed == nil {
		config.Failed = func(string, error) {}
	}
	l := config.Limits
	s := &Server{
		config: config, now: time.Now, stopping: make(chan struct{}), ended: config.Ended,
		sessions:      sessions{open: map[sessionID]*openSession{}},
		bySource:      limit.NewLimiter[netip.Prefix](l.Source.Every, l.Source.Burst, rememberedSources),
		byOpening:     limit.NewLimiter[netip.Prefix](l.Open.Every, l.Open.Burst, rememberedSources),
		byLeaseSource: limit.NewLimiter[leaseSource](l.LeaseSource.Every, l.LeaseSource.Burst, rememberedSources),
		byLease:       limit.NewLimiter[uint64](l.Lease.Every, l.Lease.Burst, rememberedSources),
		consoles:      limit.NewSlots[uint64](l.ConsolesPerLease, l.Consoles),
		logs:          limit.NewSlots[uint64](l.LogsPerLease, l.Logs),
		disks:         limit.NewSlots[uint64](l.DisksPerLease, l.Disks),
		walletChecks:  limit.NewSlots[struct{}](walletsAtOnce, walletsAtOnce),
	}
	s.started.Store(time.Now().Unix())
	mux := http.NewServeMux()
	s.api = s.register(mux)
	if config.Watchers != nil {
		mux.Handle(attest.Path, config.Watchers)
		mux.Handle(attest.DocumentPath, config.Watchers)
	}
	mux.HandleFunc("/", func(w http.ResponseWriter, _ *http.Request) {
		s.write(w, newProblem(problemInput, http.StatusNotFound, "there is nothing at this path"))
	})
	s.handler = s.guarded(mux)
	return s, nil
}

// Handler serves the API, and watchers. [Server.Serve] limits connections and time too.
func (s *Server) Handler() http.Handler { return s.handler }

// guarded is what all requests go through: a limit for each address, times, and headers of answers.
func (s *Server) guarded(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if v := recover(); v != nil && v != http.ErrAbortHandler { //nolint:errorlint // it is that value
				s.config.Failed("panic", fmt.Errorf("%s %s: %v\n%s", r.Method, r.URL.Path, v, debug.Stack()))
				panic(http.ErrAbortHandler)
			} else if v != nil {
				panic(v)
			}
		}()
		control := http.NewResponseController(w)
		_ = control.SetReadDeadline(time.Now().Add(s.config.Limits.Body))
		_ = control.SetWriteDeadline(time.Now().Add(s.config.Limits.Body + s.config.Limits.Write))
		header := w.Header()
		header.Set("Cache-Control", "no-store")
		header.Set("X-Content-Type-Options", "nosniff")
		header.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
		if wait := s.bySource.Take(limit.Source(r), s.now()); wait > 0 {
			s.write(w, busy(wait))
			return
		}
		next.ServeHTTP(w, r)
	})
}

// drain is how long requests that are under way may take when the server stops.
const drain = 5 * time.Second

// Serve serves the API until ctx ends. Then it takes no more requests, lets those that are under way come to their end for
// some seconds, and ends what is left. Consoles, which have no end, are closed at once.
func (s *Server) Serve(ctx context.Context, listener net.Listener) error {
	tls, err := attest.TLSConfig(s.config.Key)
	if err != nil {
		return errors.Join(err, listener.Close())
	}
	base, end := context.WithCancelCause(context.WithoutCancel(ctx))
	defer end(nil)
	l := s.config.Limits
	server := &http.Server{
		Handler: s.handler, TLSConfig: tls, ErrorLog: log.New(io.Discard, "", 0), Protocols: new(http.Protocols),
		ReadHeaderTimeout: l.Header, IdleTimeout: time.Minute, MaxHeaderBytes: maxHeader,
		BaseContext: func(net.Listener) context.Context { return base },
	}
	server.Protocols.SetHTTP1(true) // consoles need it, and it has fewer ways to be abused
	drained := make(chan struct{})
	stop := context.AfterFunc(ctx, func() {
		defer close(drained)
		s.stop.Do(func() { close(s.stopping) })
		within, cancel := context.WithTimeout(base, drain)
		defer cancel()
		unfinished := server.Shutdown(within)
		stopEnd := context.AfterFunc(within, func() { end(context.Cause(ctx)) })
		defer stopEnd()
		s.talks.Wait()
		if unfinished != nil {
			_ = server.Close()
		}
	})
	err = server.ServeTLS(limit.Listen(listener, l.ConnectionsPerSource, l.Connections), "", "")
	if ctx.Err() != nil && (errors.Is(err, http.ErrServerClosed) || errors.Is(err, os.ErrClosed)) {
		<-drained
		return context.Cause(ctx)
	}
	stop()
	return fmt.Errorf("serve the control API: %w", err)
}
