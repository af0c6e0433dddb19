package fleet

import (
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/loop"
	"github.com/muster-network/muster/prover"
)

// A Chain is what a hub reads. [ledger.Client] is one.
type Chain interface {
	Head(ctx context.Context) (chain.Header, error)
	Header(ctx context.Context, number uint64) (chain.Header, error)
	HeadsFrom(ctx context.Context, number uint64) <-chan chain.Head
	Seal(ctx context.Context, id, period uint64) (ledger.Seal, error)
	Response(ctx context.Context, id, challenge uint64) (ledger.ResponseStatus, error)
	Events(ctx context.Context, from, to uint64, progress chain.Progress) ([]ledger.Event, error)
}

// A HubConfig is what a hub needs. A field is required unless its comment says otherwise.
type HubConfig struct {
	Chain      Chain
	Clock      ledger.Clock
	Deployment ledger.Deployment
	// Sender makes what sends for a commitment; for 0, what sends what is of none.
	Sender  func(ctx context.Context, commitment uint64) (prover.Sender, error)
	DataDir string
	Version string

	Listen  string // host:port of the bus inside the hub
	Address string // host:port at which servers reach it; empty: where it listens
	Outside *Outside

	TakeOverAfter uint64 // blocks of silence after which a spare server takes a commitment over; 0: only when asked

	Metrics *Metrics     // nil: none
	Log     *slog.Logger // nil: none
}

// An Outside is a NATS cluster that the hub uses instead of a bus of its own.
type Outside struct {
	URL         string
	Credentials string // file for the hub; empty: none
	ForServers  []byte // credentials that tokens give to servers; nil: none
}

// A Hub has the key of a fleet and sends for its servers.
type Hub struct {
	HubConfig
	book      *book
	authority *authority
	bus       *bus // nil: an outside cluster
	nc        *nats.Conn
	orders    jetstream.Consumer
	scope     scope

	sending sync.WaitGroup
	mu      sync.Mutex
	head    uint64
	began   uint64 // the head when the hub began: nobody is silent for longer
	servers map[string]*serverState
	senders map[uint64]prover.Sender
	tidied  time.Time
	upgrade *Upgrade // the newest; nil: there was none. It is replaced, and not changed
}

// A serverState is what the hub knows of a server since it began.
type serverState struct {
	beat  *Beat  // nil: none has come
	say   string // what the next beat has to repeat
	heard time.Time
	block uint64 // the head when it was heard last
	log   []string
}

// OpenHub opens the records of a hub and begins to listen. Run does its work.
func OpenHub(ctx context.Context, cfg HubConfig) (h *Hub, err error) {
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	h = &Hub{HubConfig: cfg, servers: map[string]*serverState{}, senders: map[uint64]prover.Sender{}}
	defer func() {
		if err != nil {
			err = errors.Join(err, h.close())
		}
	}()
	if err := os.MkdirAll(cfg.DataDir, 0o700); err != nil {
		return h, hint.Add(fmt.Errorf("make the hub's data folder: %w", err), "choose a folder that this user may write")
	}
	if h.book, err = openBook(cfg.DataDir); err != nil {
		return h, err
	}
	if h.authority, err = openAuthority(cfg.DataDir); err != nil {
		return h, err
	}
	genesis, err := cfg.Chain.Header(ctx, 0)
	if err != nil {
		return h, err
	}
	h.scope = scope{cfg.Deployment.ChainID, genesis.Hash, cfg.Deployment.Capacity}
	if err := h.book.claim(h.scope); err != nil {
		return h, err
	}
	head, err := loop.Newest(ctx, cfg.Chain)
	if err != nil {
		return h, err
	}
	h.head, h.began = head.Number, head.Number
	if h.upgrade, err = h.book.loadUpgrade(); err != nil {
		return h, err
	}
	if err := h.connect(); err != nil {
		return h, err
	}
	h.orders, err = keepOrders(ctx, h.nc)
	return h, err
}

// connect starts the bus, unless there is an outside one, and connects to it.
func (h *Hub) connect() (err error) {
	options := []nats.Option{
		nats.Name("hub"), nats.MaxReconnects(-1), nats.ReconnectWait(time.Second),
		nats.ErrorHandler(func(_ *nats.Conn, _ *nats.Subscription, err error) { h.Log.Warn("trouble with the bus", "error", err) }),
	}
	if out := h.Outside; out != nil {
		if out.Credentials != "" {
			options = append(options, nats.UserCredentials(out.Credentials))
		}
		if h.nc, err = nats.Connect(out.URL, options...); err != nil {
			return hint.Add(fmt.Errorf("connect to %s: %w", out.URL, err), "check the cluster's address and the credentials")
		}
		return nil
	}
	if h.bus, err = startBus(h.Listen, filepath.Join(h.DataDir, "bus"), h.authority, h.book, h.Log); err != nil {
		return err
	}
	if h.nc, err = h.bus.connect(options...); err != nil {
		return fmt.Errorf("connect to the bus: %w", err)
	}
	return nil
}

// close lets go of everything.
func (h *Hub) close() (err error) {
	if h.nc != nil {
		h.nc.Close()
	}
	if h.bus != nil {
		h.bus.stop()
	}
	if h.book != nil {
		err = h.book.close()
	}
	return err
}

// Run works until ctx ends, and then returns its cause; or until the hub's disk or key fails.
func (h *Hub) Run(ctx context.Context) (err error) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer func() {
		cancel(nil)
		h.sending.Wait()
		err = errors.Join(err, h.close())
	}()
	for id, r := range h.book.underWayNow() {
		h.begin(ctx, id, r)
	}
	if err := h.listen(ctx, cancel); err != nil {
		return err
	}
	h.sending.Go(func() {
		if err := h.takeOrders(ctx); err != nil {
			cancel(err)
		}
	})
	return loop.New().Run(ctx, loop.Plan{
		From: h.head, Watch: h.Chain.HeadsFrom, Newest: h.Chain.Head, Head: h.observe, Settle: h.settle, Monitor: h.Metrics.monitor(),
	})
}

// listen begins to reply to servers.
func (h *Hub) listen(ctx context.Context, fail context.CancelCauseFunc) error {
	handle := func(f func(context.Context, *nats.Msg) error) nats.MsgHandler {
		return func(m *nats.Msg) {
			if err := f(ctx, m); err != nil && ctx.Err() == nil {
				fail(err)
			}
		}
	}
	_, err1 := h.nc.Subscribe(callSubject+"*.*", handle(h.call))
	_, err2 := h.nc.Subscribe(enrolSubject, handle(h.enrol))
	if err := errors.Join(err1, err2); err != nil {
		return fmt.Errorf("listen to servers: %w", err)
	}
	return nil
}

// observe notes a block.
func (h *Hub) observe(_ context.Context, head chain.Head) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.head = head.Number
	return nil
}

// settle does what a new block asks for.
func (h *Hub) settle(ctx context.Context) error {
	if err := h.stepMoves(); err != nil {
		return err
	}
	if err := h.stepUpgrade(); err != nil {
		return err
	}
	if err := h.tidy(); err != nil {
		return err
	}
	h.Metrics.step(h)
	return ctx.Err()
}

// keyOf is the key of the server that a subject names, and its name.
func (h *Hub) keyOf(subject, prefix string) (name, rest string, key ed25519.PublicKey, ok bool) {
	name, rest, _ = strings.Cut(strings.TrimPrefix(subject, prefix), ".")
	key, ok = h.book.keyOf(name)
	return name, rest, key, ok
}

// senderFor is what sends for a commitment.
func (h *Hub) senderFor(ctx context.Context, commitment uint64) (prover.Sender, error) {
	h.mu.Lock()
	s := h.senders[commitment]
	h.mu.Unlock()
	if s != nil {
		return s, nil
	}
	s, err := h.Sender(ctx, commitment)
	if err != nil {
		return nil, err
	}
	h.mu.Lock()
	h.senders[commitment] = s
	h.mu.Unlock()
	return s, nil
}

// tell sends news to servers. Who does not get them asks.
func (h *Hub) tell(servers []string, n news) {
	for _, name := range servers {
		m, err := message(h.authority.key, toSubject+name, n)
		if err == nil {
			err = h.nc.PublishMsg(m)
		}
		if err != nil {
			h.Log.Warn("could not tell a server", "server", name, "error", err)
		}
	}
}

// reply replies to a request.
func (h *Hub) reply(m *nats.Msg, v any) {
	r, err := message(h.authority.key, m.Reply, v)
	if err == nil {
		err = m.RespondMsg(r)
	}
	if err != nil {
		h.Log.Warn("could not reply to a server", "subject", m.Subject, "error", err)
	}
}
