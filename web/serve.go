package web

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/muster-network/muster/api"
	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/index"
	"github.com/muster-network/muster/internal/health"
	"github.com/muster-network/muster/internal/limit"
)

// A Config says what is served, and how.
type Config struct {
	Chain    *ledger.Client
	Index    string       // the file of the index
	Listener net.Listener // Run closes it
	Name     string       // what people call the deployment; may be empty
	Version  string       // of the program
	// Key is the verifying key of the deployment's circuit, with which the page checks proofs; nil: that of profile dev, and
	// for other profiles none.
	Key *circuits.VerifyingKey
	// Proxies are those who say truly, in X-Forwarded-For, for whom they ask.
	Proxies []netip.Prefix
	// PrivateHosts lets renters' requests be passed on to hosts at private addresses too, for development.
	PrivateHosts bool

	// Health is told how the site is; may be nil.
	Health *health.Health

	Progress index.Progress // of reading the chain at the start; may be nil
	Log      *slog.Logger
}

const (
	connections         = 4096
	connectionsOfSource = 64
	// followAgain is how long a chain that could not be followed is left alone.
	followAgain = 5 * time.Second
	lastWords   = 3 * time.Second // for requests under way, when the server stops
)

// Run serves the page until ctx ends. It fails if the index cannot be written, or the listener breaks; a chain that
// cannot be reached is waited for, and the page says how old is what it shows.
func Run(ctx context.Context, cfg Config) (err error) {
	ix, err := index.Open(ctx, cfg.Index, cfg.Chain.Deployment)
	if err != nil {
		return errors.Join(err, cfg.Listener.Close())
	}
	defer func() { err = errors.Join(err, ix.Close()) }()
	answers, err := api.New(api.Config{
		Index: ix, Deployment: cfg.Chain.Deployment, Chain: cfg.Chain, Name: cfg.Name, Version: cfg.Version, Key: cfg.Key, Log: cfg.Log,
	})
	if err != nil {
		return errors.Join(err, cfg.Listener.Close())
	}
	site, err := handler(answers.Handler(), cfg.Chain.Node, newHosts(IndexedHosts(ix), cfg.PrivateHosts))
	if err != nil {
		return errors.Join(err, cfg.Listener.Close())
	}
	server := &http.Server{
		Handler:           cfg.Health.Requests(Forwarded(cfg.Proxies, site)),
		ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 20 * time.Second, IdleTimeout: 2 * time.Minute,
		MaxHeaderBytes: 32 << 10, ErrorLog: slog.NewLogLogger(cfg.Log.Handler(), slog.LevelDebug),
	}
	of := connectionsOfSource
	if len(cfg.Proxies) > 0 {
		of = connections // a proxy asks for many
	}
	listener := limit.Listen(cfg.Listener, of, connections)

	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return follow(ctx, cfg, ix, answers) })
	group.Go(func() error {
		if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			return fmt.Errorf("serve the page: %w", err)
		}
		return nil
	})
	group.Go(func() error {
		<-ctx.Done()
		answers.Close()
		last, cancel := context.WithTimeout(context.WithoutCancel(ctx), lastWords)
		defer cancel()
		if server.Shutdown(last) != nil {
			_ = server.Close() // somebody reads slowly
		}
		return nil
	})
	return group.Wait()
}

// follow keeps the index at the chain's head.
func follow(ctx context.Context, cfg Config, ix *index.Index, answers *api.Server) error {
	progress := cfg.Progress
	for {
		err := ix.Follow(ctx, cfg.Chain, progress, func() {
			answers.Changed(ctx)
			cfg.Health.Trouble(nil)
			if at, err := ix.View(ctx, func(*index.View) error { return nil }); err == nil {
				cfg.Health.Head(at.Block)
			}
		}, func(err error) {
			cfg.Health.Trouble(err)
			cfg.Log.Warn("the chain could not be read, and will be again at the next block", "error", err)
		})
		switch {
		case ctx.Err() != nil:
			return nil
		case !errors.Is(err, index.ErrUnread) && !chain.Temporary(err):
			return err
		}
		cfg.Health.Trouble(err)
		cfg.Log.Warn("the chain cannot be followed, and is tried again", "error", err, "after", followAgain)
		if chain.Sleep(ctx, followAgain) != nil {
			return nil
		}
	}
}
