package fleet

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
)

// replyTime is how long the hub may take to reply.
const replyTime = 5 * time.Second

// askEvery is how often a server asks for the outcome of an order that it was not told of.
const askEvery = 10 * time.Second

// A link is a server's connection to its hub. It carries orders until they have an outcome.
type link struct {
	*identity
	nc    *nats.Conn
	js    jetstream.JetStream
	log   *slog.Logger
	nudge chan struct{} // the hub has something new to do

	mu      sync.Mutex
	waiting map[string][]chan outcome // by the order's id
	again   chan struct{}             // closed and made anew when the connection is back
}

// newLink connects a server, now or as soon as the hub can be reached.
func newLink(i *identity, log *slog.Logger) (*link, error) {
	l := &link{identity: i, log: log, nudge: make(chan struct{}, 1), waiting: map[string][]chan outcome{}, again: make(chan struct{})}
	nc, err := i.connect(
		nats.ConnectHandler(func(*nats.Conn) { l.connected() }),
		nats.ReconnectHandler(func(*nats.Conn) { l.connected() }),
		nats.DisconnectErrHandler(func(_ *nats.Conn, err error) {
			if err != nil {
				log.Warn("lost the hub, and trying to reach it again", "error", err)
			}
		}),
		nats.ErrorHandler(func(_ *nats.Conn, _ *nats.Subscription, err error) { log.Warn("trouble with the hub", "error", err) }))
	if err != nil {
		return nil, fmt.Errorf("connect to the hub at %s: %w", i.about.Hub, err)
	}
	l.nc = nc
	if l.js, err = jetstream.New(nc); err == nil {
		_, err = nc.Subscribe(toSubject+i.about.Name, l.heard)
	}
	if err != nil {
		nc.Close()
		return nil, fmt.Errorf("listen to the hub: %w", err)
	}
	return l, nil
}

func (l *link) close() { l.nc.Close() }

// connected has all that wait ask the hub.
func (l *link) connected() {
	l.mu.Lock()
	close(l.again)
	l.again = make(chan struct{})
	l.mu.Unlock()
	l.poke()
}

// poke has the server ask what there is to do.
func (l *link) poke() {
	select {
	case l.nudge <- struct{}{}:
	default:
	}
}

// heard takes news of the hub.
func (l *link) heard(m *nats.Msg) {
	var n news
	if err := open(l.hubKey(), m.Subject, m.Header.Get(signatureHeader), m.Data, &n); err != nil {
		l.log.Warn("a message that is not the hub's was ignored", "error", err)
		return
	}
	if n.Outcome == nil {
		l.poke()
		return
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, c := range l.waiting[n.ID] {
		select {
		case c <- *n.Outcome:
		default: // it has one
		}
	}
}

// call sends a request to the hub and reads its reply.
func (l *link) call(ctx context.Context, what string, v, reply any) error {
	ctx, cancel := context.WithTimeout(ctx, replyTime)
	defer cancel()
	m, err := message(l.key, callSubject+l.about.Name+"."+what, v)
	if err != nil {
		return err
	}
	r, err := l.nc.RequestMsgWithContext(ctx, m)
	if err != nil {
		return fmt.Errorf("ask the hub: %w", err)
	}
	return open(l.hubKey(), r.Subject, r.Header.Get(signatureHeader), r.Data, reply)
}

// order gives an order to the hub and waits for its outcome, whatever becomes of the connection meanwhile. When ctx
// ends before that, the order stays. A failure may be that of an earlier try, whose news came late: the prover tries
// again with the next block.
func (l *link) order(ctx context.Context, term uint64, o Order) (outcome, error) {
	data, err := json.Marshal(o)
	if err != nil {
		return outcome{}, err
	}
	id, done := o.ID(), make(chan outcome, 1)
	l.await(id, done)
	defer l.leave(id, done)
	for known := false; ; {
		l.mu.Lock()
		again := l.again
		l.mu.Unlock()
		if !known {
			known = l.publish(ctx, ordered{term, data}, o)
		}
		pause := askEvery
		if !known {
			pause = retryPause
		}
		select {
		case out := <-done:
			return out, nil
		case <-ctx.Done():
			return outcome{}, fmt.Errorf("%s: the order is with the hub, or on its way to it: %w", o, context.Cause(ctx))
		case <-again:
		case <-time.After(pause):
		}
		out, there, err := l.ask(ctx, id)
		switch {
		case err != nil:
			l.log.Debug("could not ask for an outcome", "order", o.String(), "error", err)
		case out != nil:
			return *out, nil
		default:
			known = there
		}
	}
}

func (l *link) await(id string, done chan outcome) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.waiting[id] = append(l.waiting[id], done)
}

func (l *link) leave(id string, done chan outcome) {
	l.mu.Lock()
	defer l.mu.Unlock()
	left := l.waiting[id][:0]
	for _, c := range l.waiting[id] {
		if c != done {
			left = append(left, c)
		}
	}
	if l.waiting[id] = left; len(left) == 0 {
		delete(l.waiting, id)
	}
}

// publish puts an order into the hub's stream, and says whether it is there.
func (l *link) publish(ctx context.Context, in ordered, o Order) bool {
	ctx, cancel := context.WithTimeout(ctx, replyTime)
	defer cancel()
	m, err := message(l.key, orderSubject+l.about.Name, in)
	if err == nil {
		_, err = l.js.PublishMsg(ctx, m, jetstream.WithRetryAttempts(0))
	}
	if err != nil && l.nc.IsConnected() && !errors.Is(err, context.Canceled) { // that there is no connection was said
		l.log.Warn("could not give an order to the hub yet", "order", o.String(), "error", err)
	}
	return err == nil
}

// ask asks what became of an order: nil is nothing yet. there says whether the hub has it.
func (l *link) ask(ctx context.Context, id string) (out *outcome, there bool, err error) {
	var a answers
	if err := l.call(ctx, callAsk, question{[]string{id}}, &a); err != nil {
		return nil, false, err
	}
	out, there = a.Outcomes[id]
	return out, there, nil
}
