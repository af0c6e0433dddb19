package watch

import (
	"context"
	"math/rand/v2"
	"slices"
	"sync"
	"time"

	"github.com/muster-network/muster/host/attest"
)

// An outage tells a host that is down from a network of this watcher's own that is: when a host does not answer, it
// asks three others. Those that answered not long ago are asked first, since nobody can make that many dead ones
// known; other watchers are asked when there are too few.
type outage struct {
	now func() time.Time
	// ask asks a host, and greet another watcher, whether they are there.
	ask   func(context.Context, reference) error
	greet func(context.Context, string) error

	mu      sync.Mutex
	hosts   []reference
	peers   []string // other watchers' URLs
	good    map[attest.Endpoint]time.Time
	recent  time.Duration // how long ago is not long ago
	running chan struct{} // closed when the check under way is over; nil: there is none
	last    bool          // what it found
}

// A reference is a host that can be asked.
type reference struct {
	at         attest.Endpoint
	commitment uint64
}

// references is how many others are asked.
const references = 3

func newOutage(recent time.Duration, ask func(context.Context, reference) error, greet func(context.Context, string) error) *outage {
	return &outage{now: time.Now, ask: ask, greet: greet, recent: recent, good: map[attest.Endpoint]time.Time{}}
}

// know says whom there is to ask.
func (o *outage) know(hosts map[attest.Endpoint]uint64, peers []string) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.hosts, o.peers = o.hosts[:0], peers
	for at, commitment := range hosts {
		o.hosts = append(o.hosts, reference{at, commitment})
	}
	for at := range o.good {
		if _, ok := hosts[at]; !ok {
			delete(o.good, at)
		}
	}
}

// answered notes that a host has answered.
func (o *outage) answered(at attest.Endpoint) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.good[at] = o.now()
}

// isOwn says whether nothing of the outside can be reached, where a host has not answered since a moment.
func (o *outage) isOwn(ctx context.Context, at attest.Endpoint, since time.Time) bool {
	o.mu.Lock()
	for other, when := range o.good {
		if other.Key != at.Key && when.After(since) {
			o.mu.Unlock()
			return false
		}
	}
	if running := o.running; running != nil { // one check is enough for all
		o.mu.Unlock()
		select {
		case <-running:
		case <-ctx.Done():
			return true
		}
		o.mu.Lock()
		defer o.mu.Unlock()
		return o.last
	}
	o.running = make(chan struct{})
	checks := o.choose(at)
	o.mu.Unlock()

	own := !anyOf(ctx, checks)

	o.mu.Lock()
	defer o.mu.Unlock()
	o.last = own
	close(o.running)
	o.running = nil
	return own
}

// choose picks whom to ask.
func (o *outage) choose(at attest.Endpoint) (checks []func(context.Context) error) {
	var good, others []reference
	for _, r := range o.hosts {
		switch when, ok := o.good[r.at]; {
		case r.at.Key == at.Key: // the same host for another commitment
		case ok && o.now().Sub(when) < o.recent:
			good = append(good, r)
		default:
			others = append(others, r)
		}
	}
	for _, of := range [][]reference{good, others} {
		rand.Shuffle(len(of), func(i, j int) { of[i], of[j] = of[j], of[i] })
	}
	for _, r := range slices.Concat(good, others) {
		if len(checks) == references {
			return checks
		}
		checks = append(checks, func(ctx context.Context) error {
			err := o.ask(ctx, r)
			if err == nil {
				o.answered(r.at)
			}
			return err
		})
	}
	peers := slices.Clone(o.peers)
	rand.Shuffle(len(peers), func(i, j int) { peers[i], peers[j] = peers[j], peers[i] })
	for _, url := range peers {
		if len(checks) == references {
			break
		}
		checks = append(checks, func(ctx context.Context) error { return o.greet(ctx, url) })
	}
	return checks
}

// anyOf says whether any of some checks succeeds. It waits for all.
func anyOf(ctx context.Context, checks []func(context.Context) error) (any bool) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	found := make(chan bool, len(checks))
	for _, check := range checks {
		go func() {
			ok := check(ctx) == nil
			if ok {
				cancel() // one is enough
			}
			found <- ok
		}()
	}
	for range checks {
		any = <-found || any
	}
	return any
}
