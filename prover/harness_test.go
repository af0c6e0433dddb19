package prover

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

func TestMain(m *testing.M) {
	options := []goleak.Option{
		// One pool a process, which go-ethereum never stops.
		goleak.IgnoreAnyFunction("github.com/ethereum/go-ethereum/core.(*txSenderCacher).cache"),
		// Ends by itself a second after its database was closed.
		goleak.IgnoreTopFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"),
	}
	code := m.Run()
	// gnark cannot be interrupted: a proof that nobody waits for runs to its end.
	for deadline := time.Now().Add(2 * patience); code == 0; {
		leak := goleak.Find(options...)
		if leak == nil {
			break
		}
		if time.Now().After(deadline) {
			fmt.Fprintln(os.Stderr, leak)
			code = 1
		}
	}
	os.Exit(code)
}

// A run is a prover that a test watches.
type run struct {
	t      *testing.T
	c      *testchain.Fake
	events chan Event
	stop   context.CancelFunc
	ended  chan error
	quiet  chan struct{} // has a value when a step has ended

	mu                 sync.Mutex
	head               chain.Header // of the last step
	computing, sending int          // after it
}

func testConfig(c *testchain.Fake, dir string) Config {
	return Config{
		Chain: c, Sender: c, Circuit: Circuit{testchain.Profile, &fakeAudits{}, &fakeAudits{}},
		Clock: c.Clock, Deployment: ledger.Deployment{ChainID: 1}, Commitment: testchain.ID, DataDir: dir, Workers: 2, Share: true,
	}
}

// start runs a prover on a chain; change may alter its configuration.
func start(t *testing.T, c *testchain.Fake, dir string, change ...func(*Config)) *run {
	t.Helper()
	r := &run{t: t, c: c, events: make(chan Event, 1000), ended: make(chan error, 1), quiet: make(chan struct{}, 1)}
	cfg := testConfig(c, dir)
	cfg.OnEvent = func(e Event) { r.events <- e }
	cfg.stepped = r.stepped
	cfg.Log = slog.New(slog.NewTextHandler(t.Output(), nil))
	for _, f := range change {
		f(&cfg)
	}
	ctx, cancel := context.WithCancel(context.Background())
	r.stop = cancel
	go func() { r.ended <- Run(ctx, cfg) }()
	t.Cleanup(func() {
		cancel()
		if r.ended != nil {
			<-r.ended
		}
	})
	return r
}

func (r *run) stepped(head chain.Header, computing, sending int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.head, r.computing, r.sending = head, computing, sending
	select {
	case r.quiet <- struct{}{}:
	default:
	}
}

// isQuiet says whether nothing will happen without another block.
func (r *run) isQuiet() bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.c.Mu.Lock()
	defer r.c.Mu.Unlock()
	return r.head.Hash == r.c.Newest().Header.Hash && r.computing == 0 && r.sending <= len(r.c.Pending)
}

// waitQuiet waits until nothing will happen without another block.
func (r *run) waitQuiet() {
	r.t.Helper()
	deadline := time.After(patience)
	for !r.isQuiet() {
		select {
		case e := <-r.events:
			r.t.Log(e)
		case <-r.quiet:
		case <-r.c.Change():
		case <-time.After(20 * time.Millisecond): // quiet may have come while events waited
		case err := <-r.ended:
			r.ended = nil
			r.t.Fatalf("the prover ended: %v", err)
		case <-deadline:
			r.t.Fatal("the prover finds no rest")
		}
	}
}

// await waits for an event of a kind, without new blocks.
func (r *run) await(kind Kind) Event {
	r.t.Helper()
	return r.until(kind, func() {})
}

// mineUntil makes a block whenever the prover waits for one, until an event of a kind comes.
func (r *run) mineUntil(kind Kind) Event {
	r.t.Helper()
	return r.until(kind, func() {
		if r.isQuiet() && len(r.events) == 0 {
			r.c.Mine(1)
		}
	})
}

func (r *run) until(kind Kind, mine func()) Event {
	r.t.Helper()
	deadline := time.After(patience)
	for {
		mine()
		select {
		case e := <-r.events:
			r.t.Log(e)
			if e.Kind == kind {
				return e
			}
		case <-r.quiet:
		case <-r.c.Change():
		case <-time.After(20 * time.Millisecond): // a change may have come just before
		case err := <-r.ended:
			if len(r.events) > 0 {
				r.ended <- err // after them
				continue
			}
			r.ended = nil
			r.t.Fatalf("the prover ended before event %q: %v", kind, err)
		case <-deadline:
			r.t.Fatalf("no event %q", kind)
		}
	}
}

// patience is how long a test waits for what must come.
const patience = 30 * time.Second

// fails waits for the prover to end with an error.
func (r *run) fails(target error) {
	r.t.Helper()
	select {
	case err := <-r.ended:
		r.ended = nil
		if !errors.Is(err, target) {
			r.t.Fatalf("ended with %v, not %v", err, target)
		}
		r.t.Log(err)
	case <-time.After(patience):
		r.t.Fatalf("the prover did not end with %v", target)
	}
}

// kill ends the prover at once; what it has sent gets lost.
func (r *run) kill() {
	r.t.Helper()
	r.end()
	r.c.Mu.Lock()
	r.c.Pending = nil
	r.c.Mu.Unlock()
}

// end ends the prover at once; what it has sent is still under way.
func (r *run) end() {
	r.t.Helper()
	start := time.Now()
	r.stop()
	if err := <-r.ended; !errors.Is(err, context.Canceled) {
		r.t.Errorf("ended with %v", err)
	}
	r.ended = nil
	if took := time.Since(start); took > atOnce {
		r.t.Errorf("took %v to end", took)
	}
}

// atOnce is a second, and what a busy machine adds under the race detector.
const atOnce = 10 * time.Second

// seal brings a prover to its first posted seal.
func (r *run) seal() {
	r.t.Helper()
	r.c.WaitSent(r.t, "begin", 1)
	r.c.Mine(1)
	r.c.WaitSent(r.t, "post", 1)
	r.c.Mine(1)
	r.await(Sealed)
}

// answer has a prover answer and prove a challenge with these units.
func (r *run) answer(want ledger.Bitmap) {
	r.t.Helper()
	n := r.c.Challenge()
	if e := r.mineUntil(Answered); e.Challenge != n {
		r.t.Fatalf("answered %d, not %d", e.Challenge, n)
	}
	r.c.Mu.Lock()
	claimed := r.c.Newest().After.Responses[n].Bitmap
	r.c.Mu.Unlock()
	if claimed != want {
		r.t.Fatalf("claimed %v, not %v", list(claimed), list(want))
	}
	r.mineUntil(Proven)
}

// secondOf is the second unit of two.
var secondOf = ledger.FirstUnits(2).Without(ledger.FirstUnits(1))
