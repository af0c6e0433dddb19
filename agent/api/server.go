package api

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"runtime/debug"
	"strings"
	"sync"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/google/uuid"

	"github.com/muster-network/muster/agent"
	"github.com/muster-network/muster/agent/book"
	"github.com/muster-network/muster/agent/cards"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/limit"
)

// Config is what a server needs.
type Config struct {
	Agent *agent.Agent
	// AdminKey lets the company's own programs in.
	AdminKey string
	// Log is told of failures, by the numbers that those who asked are told; nil: nobody is.
	Log *slog.Logger
	// Every is the least mean time between two requests of an address, and Burst how many can come at once; zero: as
	// [DefaultEvery] and [DefaultBurst] have it.
	Every time.Duration
	Burst int
}

// The limits of requests unless told otherwise.
const (
	DefaultEvery = 50 * time.Millisecond
	DefaultBurst = 100

	maxBody           = 64 << 10
	maxEvent          = 1 << 20
	rememberedSources = 1 << 14
	requestTime       = 30 * time.Second
	reconcileTime     = 10 * time.Minute
	leastAdminKey     = 32
	connections       = 1024
	drain             = 5 * time.Second
)

// A Server is the API of an agent. It is safe for concurrent use.
type Server struct {
	config  Config
	api     huma.API
	handler http.Handler
	admin   [sha256.Size]byte
	known   sync.Map // offers, by number and version: those of customers' leases
}

// New makes a server.
func New(config Config) (*Server, error) {
	if len(config.AdminKey) < leastAdminKey {
		return nil, hint.Add(fmt.Errorf("the administrator's key has fewer than %d characters", leastAdminKey), "draw one: openssl rand -hex 32")
	}
	if config.Log == nil {
		config.Log = slog.New(slog.DiscardHandler)
	}
	if config.Every == 0 {
		config.Every, config.Burst = DefaultEvery, DefaultBurst
	}
	s := &Server{config: config, admin: sha256.Sum256([]byte(config.AdminKey))}
	mux := http.NewServeMux()
	s.api = s.register(mux)
	mux.HandleFunc("POST "+eventsPath, s.hear)
	mux.HandleFunc("GET "+invoicePath, s.invoice)
	mux.HandleFunc("GET "+openAPIPath, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/openapi+json")
		_, _ = w.Write(s.OpenAPI())
	})
	mux.HandleFunc("/", func(w http.ResponseWriter, _ *http.Request) {
		write(w, newProblem("none", http.StatusNotFound, "there is nothing at this path", "see "+openAPIPath+" for what there is"))
	})
	s.handler = s.guarded(mux)
	return s, nil
}

// Handler serves the API.
func (s *Server) Handler() http.Handler { return s.handler }

// Serve serves a handler until ctx ends, and lets requests that are under way come to their end for some seconds.
func Serve(ctx context.Context, listener net.Listener, handler http.Handler) error {
	server := &http.Server{
		Handler: handler, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: requestTime, WriteTimeout: 2 * requestTime, IdleTimeout: 2 * time.Minute,
		MaxHeaderBytes: 16 << 10, ErrorLog: log.New(io.Discard, "", 0),
	}
	drained := make(chan struct{})
	stop := context.AfterFunc(ctx, func() {
		defer close(drained)
		last, cancel := context.WithTimeout(context.WithoutCancel(ctx), drain)
		defer cancel()
		if server.Shutdown(last) != nil {
			_ = server.Close() // somebody reads slowly
		}
	})
	err := server.Serve(limit.Listen(listener, connections, connections))
	if !stop() {
		<-drained
		return context.Cause(ctx)
	}
	return fmt.Errorf("serve the agent's API: %w", err)
}

// guarded is what all requests go through: a limit for each address, times, and headers of answers.
func (s *Server) guarded(next http.Handler) http.Handler {
	bySource := limit.NewLimiter[netip.Prefix](s.config.Every, s.config.Burst, rememberedSources)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if v := recover(); v != nil {
				write(w, s.failure(fmt.Errorf("panic: %s: %v\n%s", r.URL.Path, v, debug.Stack())))
			}
		}()
		header := w.Header()
		header.Set("Cache-Control", "no-store")
		header.Set("X-Content-Type-Options", "nosniff")
		header.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
		header.Set("Referrer-Policy", "no-referrer")
		if wait := bySource.Take(limit.Source(r), time.Now()); wait > 0 && r.URL.Path != eventsPath {
			header.Set("Retry-After", fmt.Sprint(int(wait/time.Second)+1))
			write(w, newProblem("busy", http.StatusTooManyRequests, "there are too many requests from your address", "wait, and ask again"))
			return
		}
		patience := requestTime
		if r.URL.Path == reconcilePath { // it waits for what the agent does, and reads much
			patience = reconcileTime
			_ = http.NewResponseController(w).SetWriteDeadline(time.Now().Add(patience + requestTime)) // some writers cannot; they do not block either
		}
		ctx, cancel := context.WithTimeout(r.Context(), patience)
		defer cancel()
		secret, _ := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
		next.ServeHTTP(w, r.WithContext(context.WithValue(ctx, secretKey{}, secret)))
	})
}

// secretKey is the key under which a request's context has the caller's.
type secretKey struct{}

func secretOf(ctx context.Context) string {
	secret, _ := ctx.Value(secretKey{}).(string)
	return secret
}

var errWho = newProblem("key", http.StatusUnauthorized, "the key is missing, unknown or revoked", `send it as "Authorization: Bearer KEY"`)

// customer is whose key a request has.
func (s *Server) customer(ctx context.Context) (c book.Customer, err error) {
	err = s.config.Agent.Book.Read(ctx, func(tx *book.Tx) (err error) {
		c, err = tx.WhoHas(secretOf(ctx))
		return err
	})
	if errors.Is(err, book.ErrNone) {
		err = errWho
	}
	return c, err
}

// isAdmin is an error unless a request has the administrator's key.
func (s *Server) isAdmin(ctx context.Context) error {
	sum := sha256.Sum256([]byte(secretOf(ctx)))
	if subtle.ConstantTimeCompare(sum[:], s.admin[:]) != 1 {
		return errWho
	}
	return nil
}

// hear takes an event of the card processor. What it has not signed is refused; what could not be booked it sends again.
func (s *Server) hear(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxEvent))
	if err != nil {
		write(w, newProblem("input", http.StatusBadRequest, "the event cannot be read"))
		return
	}
	if err := s.config.Agent.Hear(r.Context(), body, r.Header.Get(cards.SignatureHeader)); err != nil {
		write(w, s.told(err))
		return
	}
	w.WriteHeader(http.StatusOK)
}

// told is an error as those who asked are told it: what is not theirs to know, they get a number of.
func (s *Server) told(err error) *Problem {
	if p := (*Problem)(nil); errors.As(err, &p) {
		return p
	}
	for _, known := range []struct {
		err    error
		kind   string
		status int
	}{
		{cards.ErrForged, "signature", http.StatusBadRequest},
		{cards.ErrUnreadable, "input", http.StatusBadRequest},
		{cards.ErrRefused, "refused", http.StatusUnprocessableEntity},
		{book.ErrNone, "none", http.StatusNotFound},
		{book.ErrTwice, "twice", http.StatusConflict},
		{book.ErrSpent, "spent", http.StatusConflict},
		{book.ErrFunds, "funds", http.StatusPaymentRequired},
		{agent.ErrStopped, "stopped", http.StatusForbidden},
		{agent.ErrPolicy, "policy", http.StatusForbidden},
		{agent.ErrNoOffer, "no-offer", http.StatusConflict},
		{agent.ErrNotRented, "lease", http.StatusNotFound},
		{agent.ErrNotNow, "not-now", http.StatusConflict},
	} {
		if errors.Is(err, known.err) {
			return newProblem(known.kind, known.status, err.Error(), hint.Of(err)...)
		}
	}
	return s.failure(err)
}

// failure tells whoever asked no more than a number, by which the error is found in the log.
func (s *Server) failure(err error) *Problem {
	id := uuid.NewString()
	s.config.Log.Error("an answer failed", "id", id, "err", err)
	p := newProblem("failed", http.StatusServiceUnavailable, "the agent has failed", "try again later, and tell the agent the number if it stays so")
	p.Instance = "urn:uuid:" + id
	return p
}

// write answers with a problem, outside of huma.
func write(w http.ResponseWriter, p *Problem) {
	w.Header().Set("Content-Type", problemType)
	w.WriteHeader(p.Status)
	_ = json.NewEncoder(w).Encode(p) // whoever is gone does not need it
}

// transform makes huma's own errors problems like ours.
func transform(_ huma.Context, _ string, v any) (any, error) {
	e, ok := v.(*huma.ErrorModel)
	if !ok {
		return v, nil
	}
	p := newProblem("input", e.Status, e.Detail)
	for _, one := range e.Errors {
		p.Detail += fmt.Sprintf("; %.100s: %.200s", one.Location, one.Message)
	}
	return p, nil
}
