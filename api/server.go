package api

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"path/filepath"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/index"
)

// Prefix is where the API is.
const Prefix = "/api/v1"

// A Config is what a server needs.
type Config struct {
	Index      *index.Index
	Deployment ledger.Deployment
	// Chain is read for what contracts compute at a moment; nil: answers say that it is not known.
	Chain *ledger.Client
	// Name is what people call the deployment, such as "Muster on Sepolia"; it may be empty.
	Name string
	// Version is that of the program.
	Version string
	// Key is the verifying key of the deployment's circuit; nil: that of profile dev, for deployments of it.
	Key *circuits.VerifyingKey
	// Dir is where what the events say of roles is kept, so that they are not read again each time; empty: beside the index.
	Dir string
	// Log is told of failures, by the numbers that those who asked are told; nil: nobody is.
	Log    *slog.Logger
	Limits Limits
}

// A Server is the API of a deployment. It is safe for concurrent use.
type Server struct {
	config  Config
	clock   ledger.Clock
	api     huma.API
	handler http.Handler
	heads   *heads
	live    *live
	key     *verifyingKey // nil: it is not known
	final   finality
	now     func() time.Time

	running context.Context // until the server stops
	stop    context.CancelFunc
}

// New makes a server.
func New(config Config) (*Server, error) {
	if config.Index == nil {
		return nil, errors.New("the API needs an index")
	}
	if config.Log == nil {
		config.Log = slog.New(slog.DiscardHandler)
	}
	if config.Dir == "" {
		config.Dir = filepath.Dir(config.Index.Path())
	}
	config.Limits = config.Limits.filled()
	s := &Server{config: config, clock: clockOf(config), now: time.Now}
	s.running, s.stop = context.WithCancel(context.Background())
	s.live = newLive(config.Limits)
	s.heads = newHeads(config.Limits)
	var err error
	if s.key, err = keyOf(config); err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	s.api = s.register(mux)
	s.handler = s.guarded(mux)
	return s, nil
}

// clockOf is the contracts' arithmetic of time, which never changes.
func clockOf(config Config) ledger.Clock {
	if config.Chain != nil {
		return config.Chain.Clock
	}
	d := config.Deployment
	return ledger.Clock{CapacityConfig: d.Parameters.Capacity, Genesis: d.Block, ChainID: d.ChainID, Contract: d.Capacity}
}

// Handler serves everything below [Prefix].
func (s *Server) Handler() http.Handler { return s.handler }

// Changed says that the index was updated: those who wait for it are told. It is to be called once at the start too.
func (s *Server) Changed(ctx context.Context) {
	at, err := s.config.Index.View(ctx, func(*index.View) error { return nil })
	if err != nil {
		return // there is nothing to tell yet; whoever asks is told why
	}
	s.learn(ctx, at)
	s.heads.set(s.asOf(at))
}

// Close ends the streams. Other requests that are under way come to their end.
func (s *Server) Close() { s.stop() }
