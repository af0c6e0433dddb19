package prover

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"go.uber.org/goleak"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/host/memory"
	"github.com/muster-network/muster/host/topology"
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

// patience is how long a test waits for what must come.
const patience = 30 * time.Second

// A run is a prover that a test watches, in a synctest bubble: what comes without another block has
// come when synctest.Wait returns.
type run struct {
	t      *testing.T
	c      *testchain.Fake
	mu     sync.Mutex
	events []Event // that the test has not looked at yet
	stop   context.CancelFunc
	ended  chan error
}

func testConfig(c *testchain.Fake, dir string) Config {
	return Config{
		Chain: c, Sender: c, Circuit: Circuit{testchain.Profile, &fakeAudits{}, &fakeAudits{}},
		Clock: c.Clock, Deployment: ledger.Deployment{ChainID: 1}, Commitment: testchain.ID, DataDir: dir, Share: true,
	}
}

// start runs a prover on a chain; change may alter its configuration.
func start(t *testing.T, c *testchain.Fake, dir string, change ...func(*Config)) *run {
	t.Helper()
	return startIn(t, memory.Survey, c, dir, change...)
}

// startIn is start on a machine with other memory.
func startIn(t *testing.T, survey survey, c *testchain.Fake, dir string, change ...func(*Config)) *run {
	t.Helper()
	r := &run{t: t, c: c, ended: make(chan error, 1)}
	cfg := testConfig(c, dir)
	cfg.OnEvent = func(e Event) {
		r.mu.Lock()
		defer r.mu.Unlock()
		r.events = append(r.events, e)
	}
	cfg.Log = slog.New(slog.NewTextHandler(t.Output(), nil))
	for _, f := range change {
		f(&cfg)
	}
	ctx, cancel := context.WithCancel(t.Context())
	r.stop = cancel
	if cfg.Machine == nil {
		cfg.Machine = testMachine(t, survey, 2)
	}
	go func() { r.ended <- Run(ctx, cfg) }()
	t.Cleanup(func() {
		cancel()
		if r.ended != nil {
			<-r.ended
		}
	})
	return r
}

// A survey finds out what memory there is.
type survey func() (*memory.Inventory, error)

// testMachine is one of some cores, which may all be the same.
func testMachine(t *testing.T, survey survey, n int) *Machine {
	t.Helper()
	found, err := topology.Detect()
	if err != nil {
		t.Fatal(err)
	}
	cores := make([]topology.Core, n)
	for i := range cores {
		cores[i] = found.Cores[i%len(found.Cores)]
	}
	return newMachine(cores, survey, slog.New(slog.NewTextHandler(t.Output(), nil)))
}

// next is the first event of some kinds that has come.
func (r *run) next(kinds ...Kind) (Event, bool) {
	r.t.Helper()
	synctest.Wait()
	r.mu.Lock()
	defer r.mu.Unlock()
	for len(r.events) > 0 {
		e := r.events[0]
		r.events = r.events[1:]
		r.t.Log(e)
		if slices.Contains(kinds, e.Kind) {
			return e, true
		}
	}
	return Event{}, false
}

// await returns an event of a kind that comes without new blocks.
func (r *run) await(kind Kind) Event {
	r.t.Helper()
	e, ok := r.next(kind)
	if !ok {
		r.t.Fatalf("no event %q", kind)
	}
	return e
}

// mineUntil makes a block whenever the prover waits for one, until an event of one of some kinds comes.
func (r *run) mineUntil(kinds ...Kind) Event {
	r.t.Helper()
	for range 1000 {
		if e, ok := r.next(kinds...); ok {
			return e
		}
		if len(r.ended) > 0 {
			err := <-r.ended
			r.ended = nil
			r.t.Fatalf("the prover ended before an event of %q: %v", kinds, err)
		}
		r.c.Mine(1)
	}
	r.t.Fatalf("no event of %q in 1000 blocks", kinds)
	return Event{}
}

// awaitSent makes sure that n transactions of a kind are sent in all, without new blocks.
func (r *run) awaitSent(kind string, n int) {
	r.t.Helper()
	synctest.Wait()
	if sent := r.c.SentSoFar(kind); sent < n {
		r.t.Fatalf("%d transactions %q were sent, not %d", sent, kind, n)
	}
}

// awaitResponse makes sure that n responses are sent in all, with no more blocks than it takes to open a
// challenge.
func (r *run) awaitResponse(n int) {
	r.t.Helper()
	synctest.Wait()
	for blocks := r.c.Clock.LastOpening(0); r.c.SentSoFar("respond") < n && blocks > 0; blocks-- {
		r.c.Mine(1)
		synctest.Wait()
	}
	r.awaitSent("respond", n)
}

// fails waits for the prover to end with an error.
func (r *run) fails(target error) {
	r.t.Helper()
	if err := r.outcome(); !errors.Is(err, target) {
		r.t.Fatalf("ended with %v, not %v", err, target)
	}
}

// outcome is what the prover ends with by itself.
func (r *run) outcome() error {
	r.t.Helper()
	select {
	case err := <-r.ended:
		r.ended = nil
		r.t.Log(err)
		return err
	case <-time.After(patience): // of the bubble's time, which passes when nothing happens any more
		r.t.Fatal("the prover did not end")
		return nil
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
	if waited := time.Since(start); waited > 0 {
		r.t.Errorf("waited for %v before it ended", waited)
	}
}

// seal brings a prover to its first posted seal.
func (r *run) seal() {
	r.t.Helper()
	r.awaitSent("begin", 1)
	r.c.Mine(3)
	r.awaitSent("seed", 1)
	r.c.Mine(1)
	r.awaitSent("post", 1)
	r.c.Mine(1)
	r.await(Sealed)
	r.c.Mine(1) // the root holds from the next block on
}

// respond has a prover respond to a challenge with these units and prove it.
func (r *run) respond(want int) {
	r.t.Helper()
	n := r.c.Challenge()
	if e := r.mineUntil(Responded); e.Challenge != n {
		r.t.Fatalf("responded to %d, not %d", e.Challenge, n)
	}
	if claimed := r.c.Newest().After.Responses[n].Claimed; claimed != want {
		r.t.Fatalf("claimed %d units, not %d", claimed, want)
	}
	r.mineUntil(Proven)
}
