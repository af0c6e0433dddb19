package watch

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/host/attest"
)

func must[T any](v T, err error) func(testing.TB) T {
	return func(t testing.TB) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

// A world is a chain, hosts and watchers in a synctest bubble, whose clock begins with a day.
type world struct {
	t       *testing.T
	chain   *fakeChain
	rules   ledger.WatchConfig
	dir     string
	day     uint64 // the first whole day
	members []*member

	mu   sync.Mutex
	down map[string]func(time.Time) bool // by a host's URL
}

// A member is a watcher of the world.
type member struct {
	w       *world
	who     common.Address
	cut     func(time.Time) bool // whether its own network is out
	hides   bool                 // it serves nothing
	busy    int                  // so many requests fail first
	lies    func(commitment uint64, up bool) bool
	budget  *big.Int
	mu      sync.Mutex
	running *watcher
	stop    func()
	said    []Event
}

var mainRules = ledger.WatchConfig{
	DaySeconds: 86_400, LeastWatchers: 5, Stake: ledger.FLT(1000), DemandDeposit: ledger.FLT(1), DayPay: ledger.FLT(10),
}

// newHost is what the chain says of a commitment whose host is to be watched.
func newHost(commitment int) []ledger.Event {
	id, key := uint64(commitment), common.Hash{byte(commitment), byte(commitment >> 8)}
	return []ledger.Event{
		ledger.ServiceLevelSet{ID: id, Level: ledger.ServiceLevel{TargetBps: 9900, Factor: 10, CapBps: 10_000}},
		ledger.OfferPosted{Offer: id, Commitment: id, Description: ledger.OfferDescription{URL: hostURL(commitment), TLSKey: key}},
	}
}

func hostURL(commitment int) string { return fmt.Sprintf("https://host-%d.example", commitment) }

// newWorld makes a world with so many watchers and commitments, each with a host. It is to be called in a bubble.
func newWorld(t *testing.T, watchers, commitments int) *world {
	return newWorldBy(t, mainRules, 12*time.Second, watchers, commitments)
}

// newWorldBy is newWorld with other days and other blocks. Blocks that come faster than one a second run ahead.
func newWorldBy(t *testing.T, rules ledger.WatchConfig, interval time.Duration, watchers, commitments int) *world {
	w := &world{t: t, chain: newFakeChain(rules), rules: rules, dir: t.TempDir(), down: map[string]func(time.Time) bool{}}
	w.chain.ahead = interval < time.Second
	first := rules.DayOf(uint64(time.Now().Unix()))
	w.day = first + 1
	var events []ledger.Event
	for i := range watchers {
		m := &member{w: w, who: common.Address{byte(i + 1)}}
		w.members = append(w.members, m)
		events = append(events, ledger.WatcherRegistered{Watcher: m.who, Place: uint64(i), FromDay: w.day, URL: "https://watcher.example/" + m.who.Hex()})
	}
	for i := 1; i <= commitments; i++ {
		events = append(events, newHost(i)...)
	}
	w.chain.mine(events...)
	ctx, cancel := context.WithCancel(context.Background())
	var mining sync.WaitGroup
	mining.Go(func() { w.chain.every(ctx, interval) })
	t.Cleanup(func() {
		for _, m := range w.members {
			m.end()
		}
		cancel()
		mining.Wait()
	})
	return w
}

// listener is one that nobody connects to.
type listener chan struct{}

func (l listener) Accept() (net.Conn, error) { <-l; return nil, net.ErrClosed }
func (l listener) Addr() net.Addr            { return &net.TCPAddr{} }
func (l listener) Close() error {
	select {
	case <-l:
	default:
		close(l)
	}
	return nil
}

// start starts a watcher with what it has on its disk.
func (m *member) start() {
	t := m.w.t
	sender := fakeSender{m.w.chain, m.who}
	of := owner{fakeWatch.chainID, common.Hash{1}, fakeWatch.watch, m.who}
	journal := must(openJournal(filepath.Join(m.w.dir, m.who.Hex()), of))(t)
	w := newWatcher(Config{
		Chain: m.w.chain, Sender: sender, Rules: m.w.rules, ChainID: of.ChainID, Watch: of.Watch, From: 1,
		Epoch: func(uint64) uint64 { return 0 }, Listener: make(listener), Budget: m.budget,
		OnEvent: func(e Event) {
			m.mu.Lock()
			defer m.mu.Unlock()
			m.said = append(m.said, e)
		},
	}, journal, of)
	w.prober.host, w.flushes = m.ask, 5*time.Minute // a disk is slow
	w.outage.greet = func(ctx context.Context, _ string) error { return m.reach(ctx, "") }
	w.fetch = m.w.fetch
	if m.hides {
		w.fetch = func(context.Context, string, Report, uint64) (p PublishedWord, err error) {
			return p, http.ErrServerClosed
		}
	}
	ctx, cancel := context.WithCancelCause(context.Background())
	ended := make(chan error)
	go func() { ended <- w.live(ctx) }()
	stopped := errors.New("stopped")
	m.running = w
	m.stop = func() {
		cancel(stopped)
		if err := <-ended; !errors.Is(err, stopped) {
			t.Errorf("%s ended with %v", m.who, err)
		}
		m.running, m.stop = nil, nil
	}
}

// end stops a watcher in order.
func (m *member) end() {
	if m.running == nil {
		return
	}
	j := m.running.journal
	m.stop()
	if err := j.close(); err != nil {
		m.w.t.Error(err)
	}
}

// kill ends a watcher without what it has not written yet.
func (m *member) kill() {
	j := m.running.journal
	m.stop()
	if err := j.db.Close(); err != nil {
		m.w.t.Error(err)
	}
}

// reach says whether a host can be reached.
func (m *member) reach(ctx context.Context, url string) error {
	m.w.mu.Lock()
	down := m.w.down[url]
	m.w.mu.Unlock()
	now := time.Now()
	if m.w.chain.ahead {
		now = m.running.clock.time()
	}
	if m.cut != nil && m.cut(now) || down != nil && down(now) {
		<-ctx.Done()
		return context.Cause(ctx)
	}
	time.Sleep(50 * time.Millisecond)
	return ctx.Err()
}

func (m *member) ask(ctx context.Context, at attest.Endpoint, q attest.Question) (attest.Reply, error) {
	err := m.reach(ctx, at.URL)
	if m.lies != nil && m.lies(q.Commitment, err == nil) != (err == nil) {
		if err == nil {
			return attest.Reply{}, attest.ErrSignature
		}
		return attest.Reply{}, nil
	}
	return attest.Reply{Date: time.Now()}, err
}

// get asks a watcher's server.
func (m *member) get(path string) *httptest.ResponseRecorder {
	r := httptest.NewRecorder()
	w := m.running
	if w == nil || m.hides {
		r.WriteHeader(http.StatusBadGateway)
		return r
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.busy > 0 {
		m.busy--
		r.WriteHeader(http.StatusServiceUnavailable)
		return r
	}
	newServer(w.journal, w.of, &w.served).ServeHTTP(r, httptest.NewRequest(http.MethodGet, path, nil))
	return r
}

// fetch is [Fetch] over the watchers' servers.
func (w *world) fetch(_ context.Context, url string, of Report, commitment uint64) (p PublishedWord, err error) {
	i := slices.IndexFunc(w.members, func(m *member) bool { return url == "https://watcher.example/"+m.who.Hex() })
	r := w.members[i].get(fmt.Sprintf("/v1/days/%d/words/%d", of.Day, commitment))
	if r.Code != http.StatusOK {
		return p, errors.New(r.Body.String())
	}
	if err := json.NewDecoder(bytes.NewReader(r.Body.Bytes())).Decode(&p); err != nil {
		return p, err
	}
	word := p.onChain()
	if !inTree(fakeWatch.leaf(of.Day, commitment, &word), word.Proof, of.Root) || machineRoot(p.Machines) != p.SSHRoot {
		return p, ErrNotInReport
	}
	return p, nil
}

// outageOf lets a host be down in some slots of the first day.
func (w *world) outageOf(commitment, from, to int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.down[hostURL(commitment)] = w.slots(from, to)
}

// slots says whether a moment is in some slots of the first day, from ≤ slot < to.
func (w *world) slots(from, to int) func(time.Time) bool {
	d := days{w.rules}
	begin, end := d.slotStart(w.day, from), d.slotStart(w.day, to)
	return func(t time.Time) bool { return !t.Before(begin) && t.Before(end) }
}

// until lets time pass until some seconds after the first day's beginning.
func (w *world) until(seconds uint64) {
	time.Sleep(time.Until(time.Unix(int64(w.day*mainRules.DaySeconds+seconds), 0)))
	synctest.Wait()
}

// untilBlock lets time pass until a block is so many seconds after the first day's beginning.
func (w *world) untilBlock(seconds uint64) {
	for {
		h, _ := w.chain.Head(context.Background())
		if h.Time.Unix() >= int64(w.day*w.rules.DaySeconds+seconds) {
			return
		}
		time.Sleep(100 * time.Millisecond)
	}
}

const hour = 3600

func (w *world) state() *book {
	w.chain.mu.Lock()
	defer w.chain.mu.Unlock()
	return w.chain.state()
}

// heard is what a watcher has said of a kind.
func (m *member) heard(kind Kind) (all []Event) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, e := range m.said {
		if e.Kind == kind {
			all = append(all, e)
		}
	}
	return all
}
