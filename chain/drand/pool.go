package drand

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/muster-network/muster/chain/ledger"
)

// defaultTimeout is how long one request may take.
const defaultTimeout = 10 * time.Second

// pool is servers of one network, of which one is asked at a time: when it fails, the next one is.
type pool struct {
	servers   []*server
	current   atomic.Int64
	http      *http.Client
	timeout   time.Duration
	now       func() time.Time
	onFailure func(error)
}

// An Option changes how servers are talked to.
type Option func(*pool)

// WithTimeout sets how long a server may take to answer before the next one is asked. The default is 10
// seconds.
func WithTimeout(d time.Duration) Option { return func(p *pool) { p.timeout = d } }

// WithTransport sets what makes the requests. The default is that of net/http.
func WithTransport(t http.RoundTripper) Option { return func(p *pool) { p.http.Transport = t } }

// WithClock sets the clock that tells which rounds have begun. The default is the machine's.
func WithClock(now func() time.Time) Option { return func(p *pool) { p.now = now } }

// OnFailure sets a function that is told, by name, of each server that fails or gives something false,
// though another may help out. It must be safe for concurrent use.
func OnFailure(f func(error)) Option { return func(p *pool) { p.onFailure = f } }

func newPool(servers []*server, options []Option) *pool {
	p := &pool{servers: servers, http: new(http.Client), timeout: defaultTimeout, now: time.Now, onFailure: func(error) {}}
	for _, o := range options {
		o(p)
	}
	return p
}

// ask tries the servers in turn, from the one that answered last. The error has one line for each. It is a
// [ledger.ErrNoValue] if one of them is.
func (p *pool) ask(ctx context.Context, f func(context.Context, *server) error) error {
	first := p.current.Load()
	var failures []error
	for i := range p.servers {
		at := (int(first) + i) % len(p.servers)
		s := p.servers[at]
		err := f(ctx, s)
		if err == nil {
			p.current.Store(int64(at))
			return nil
		}
		if ctx.Err() != nil {
			return context.Cause(ctx)
		}
		err = fmt.Errorf("%s: %w", s.name, err)
		if !errors.Is(err, ledger.ErrNoValue) {
			p.onFailure(err)
		}
		failures = append(failures, err)
	}
	return errors.Join(failures...)
}

// get is [server.get] within the time that an answer may take.
func (p *pool) get(ctx context.Context, s *server, elements ...string) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, p.timeout)
	defer cancel()
	return s.get(ctx, p.http, elements...)
}
