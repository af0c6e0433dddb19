package watch

import (
	"context"
	"errors"
	"maps"
	"math/big"
	"net"
	"path/filepath"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/host/attest"
	"github.com/muster-network/muster/internal/loopback"
	"github.com/muster-network/muster/internal/testchain"
)

// A net is a devnet with the contracts, whose time goes by as the test wants it, real hosts and real watchers.
type network struct {
	*testchain.World
	t       *testing.T
	rules   ledger.WatchConfig
	genesis chain.Header
	nodes   []*node
	day     uint64
}

// A node is a watcher of the network.
type node struct {
	n       *network
	client  *ledger.Client
	sender  *ledger.Sender
	dir     string
	address string // where it serves
	running *watcher
	stop    func()
	mu      sync.Mutex
	said    []Event
}

// A testHost can be switched off.
type testHost struct {
	t        *testing.T
	host     attest.Host
	address  string
	endpoint attest.Endpoint
	stop     func()
}

func startHost(t *testing.T, chainID uint64, watch common.Address, commitment uint64) *testHost {
	h := &testHost{t: t, address: "127.0.0.1:0"}
	h.host = attest.Host{Key: must(attest.NewKey())(t), ChainID: chainID, Watch: watch, Serves: func(id uint64) bool { return id == commitment }}
	h.start()
	h.endpoint = attest.Endpoint{URL: "https://" + h.address, Key: must(attest.KeyHash(h.host.Key.Public()))(t)}
	t.Cleanup(func() {
		if h.stop != nil {
			h.stop()
		}
	})
	return h
}

func (h *testHost) start() {
	var listener net.Listener
	waitFor(h.t, func() (ok bool) { // the port may be in use for an instant
		var err error
		listener, err = net.Listen("tcp", h.address)
		return err == nil
	})
	h.address = listener.Addr().String()
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		_ = h.host.Serve(ctx, listener)
	}()
	h.stop = func() { cancel(); <-ended; h.stop = nil }
}

var names = []string{"first", "second", "third", "fourth", "fifth", "sixth"}

func startNetwork(t *testing.T) *network {
	w := testchain.StartWith(t, 0, func(w *testchain.World) {
		w.AddAccounts(t, names...)
		w.Params.Watch = ledger.WatchParameters{
			DaySeconds: 86_400, LeastWatchers: 5, Stake: ledger.FLT(1000), DemandDeposit: ledger.FLT(2), DayPay: ledger.FLT(60),
		}
	})
	t.Cleanup(w.Automine())
	n := &network{World: w, t: t}
	n.rules = must(w.Client.WatchRules(t.Context()))(t)
	n.genesis = must(w.Client.Header(t.Context(), 0))(t)
	funder := w.Sender(t, "deployer")
	for _, name := range append([]string{"provider", "keeper"}, names...) {
		must(funder.Transfer(t.Context(), w.Keys[name].Address, ledger.FLT(5000)))(t)
	}
	must(funder.FundWatchers(t.Context(), ledger.FLT(1000)))(t)
	for _, name := range names {
		m := &node{n: n, client: w.Client, sender: w.Sender(t, name), dir: filepath.Join(t.TempDir(), name), address: must(loopback.Address())(t)}
		must(m.sender.RegisterWatcher(t.Context(), "http://"+m.address))(t)
		n.nodes = append(n.nodes, m)
	}
	t.Cleanup(func() {
		for _, m := range n.nodes {
			m.end(false)
		}
	})
	return n
}

// commitment makes one with a service level and an offer, whose host is started.
func (n *network) commitment(provider *ledger.Sender, level ledger.ServiceLevel) (uint64, *testHost) {
	t := n.t
	id, _, err := provider.CreateCommitment(t.Context(), ledger.Commitment{
		Units: 1, Class: 10, MaxLeased: 1, Duration: 40, CommissionBps: 0, Bond: ledger.FLT(500),
	})
	if err != nil {
		t.Fatal(err)
	}
	must(provider.SetServiceLevel(t.Context(), id, level))(t)
	host := startHost(t, n.Deployment.ChainID, n.Deployment.Watch, id)
	_, _, err = provider.PostOffer(t.Context(), id, n.Deployment.Stablecoin, ledger.OfferTerms{Rate: big.NewInt(1), UnitsMax: 1, MinTerm: 3600, Notice: 3600},
		ledger.OfferDescription{Region: [2]byte{'D', 'E'}, URL: host.endpoint.URL, TLSKey: host.endpoint.Key})
	if err != nil {
		t.Fatal(err)
	}
	return id, host
}

// to makes a block at a moment.
func (n *network) to(second uint64) {
	n.t.Helper()
	waitFor(n.t, func() bool {
		head := must(n.Client.Head(n.t.Context()))(n.t)
		d := time.Unix(int64(second), 0).Sub(head.Time)
		return d <= 0 || n.Skip(d) == nil // it fails while a transaction waits for a block
	})
}

func (m *node) start() {
	n, t := m.n, m.n.t
	of := owner{n.Deployment.ChainID, n.genesis.Hash, n.Deployment.Watch, m.sender.Address()}
	journal := must(openJournal(m.dir, of))(t)
	var listener net.Listener
	waitFor(t, func() (ok bool) {
		var err error
		listener, err = net.Listen("tcp", m.address)
		return err == nil
	})
	clock := m.client.Clock
	w := newWatcher(Config{
		Chain: m.client, Sender: m.sender, Rules: n.rules, ChainID: of.ChainID, Watch: of.Watch, From: n.Deployment.Block,
		Epoch: func(uint64) uint64 { return clock.Epoch(0) }, Listener: listener, Anywhere: true,
		OnEvent: func(e Event) {
			m.mu.Lock()
			defer m.mu.Unlock()
			m.said = append(m.said, e)
		},
	}, journal, of)
	w.prober.random = func() float64 { return 0 } // the time of a test's slots is over soon
	w.prober.timeout = 2 * time.Minute            // hosts that are down refuse connections; others may be slow here
	ctx, cancel := context.WithCancelCause(context.Background())
	ended, stopped := make(chan error), errors.New("stopped")
	go func() { ended <- w.live(ctx) }()
	m.running = w
	m.stop = func() {
		cancel(stopped)
		if err := <-ended; !errors.Is(err, stopped) {
			t.Errorf("a watcher ended with %v", err)
		}
	}
}

// end stops a watcher, as a kill does if so.
func (m *node) end(kill bool) {
	if m.running == nil {
		return
	}
	m.stop()
	closing := m.running.journal.close
	if kill {
		closing = m.running.journal.db.Close
	}
	if err := closing(); err != nil {
		m.n.t.Error(err)
	}
	m.running = nil
}

func (m *node) heard(kind Kind) (all []Event) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, e := range m.said {
		if e.Kind == kind && (e.Day == m.n.day || e.Day == 0) { // they report the day before too
			all = append(all, e)
		}
	}
	return all
}

// waitFor is patient: several watchers with their wallets share what machine there is.
func waitFor(t *testing.T, done func() bool) {
	t.Helper()
	for end := time.Now().Add(5 * time.Minute); !done(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatal("waited for five minutes")
		}
	}
}

// all waits until something holds for all watchers, while blocks come.
func (n *network) all(what string, holds func(*node) bool) {
	n.t.Helper()
	began := time.Now()
	waitFor(n.t, func() bool {
		if time.Since(began) > 50*time.Millisecond { // what waits for a block
			began = time.Now()
			n.Mine(1)
		}
		return !slices.ContainsFunc(n.nodes, func(m *node) bool { return m.running != nil && !holds(m) })
	})
	n.t.Log(what)
}

// whole has looked at all of its targets in a slot.
func (m *node) looked(slot int) bool {
	plan, _ := m.running.prober.current()
	return plan != nil && plan.day == m.n.day && !slices.ContainsFunc(plan.targets, func(t *target) bool {
		return !m.running.journal.looked(plan.day, t.commitment, slot)
	})
}

// A day on the real contracts: six watchers, two commitments and one that comes too late, one host that is down for thirty slots,
// ten of which are maintenance. Watchers are killed, and one's node fails in every way meanwhile. Then: reports, words on demand,
// the judgement, what it costs the provider, and the pay.
func TestDayOnTheContracts(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	n := startNetwork(t)
	ctx := t.Context()
	provider := n.Sender(t, "provider")
	level := ledger.ServiceLevel{TargetBps: 9900, Factor: 3, CapBps: 10_000, MaxMasked: 32}
	one, host := n.commitment(provider, level)
	two, _ := n.commitment(provider, level)
	head := must(n.Client.Head(ctx))(t)
	n.day = n.rules.DayOf(uint64(head.Time.Unix())) + 2
	must(provider.AnnounceMaintenance(ctx, one, n.day, between(40, 50)))(t)

	proxy, behind := n.Behind(t) // with a node that fails
	last := n.nodes[5]
	last.client, last.sender = behind, testchain.Open(t, behind, n.Config(t, "sixth"))
	d := days{n.rules}
	n.to(n.day*n.rules.DaySeconds + 1)
	for _, m := range n.nodes {
		m.start()
	}
	n.all("all know their committees", func(m *node) bool { return len(m.heard(DayBegun)) > 0 })
	three, _ := n.commitment(provider, level) // nobody's to look at before tomorrow
	played := 80 + len(testchain.Breaks)      // the rest of the day nobody sees
	trouble := slices.Sorted(maps.Keys(testchain.Breaks))
	var met atomic.Int64
	for slot := 1; slot < played; slot++ {
		switch slot {
		case 20:
			host.stop()
		case 50:
			host.start()
		case 60, 70, 71:
			n.nodes[slot%5].end(true)
			n.nodes[slot%5].start()
		}
		if slot >= 72 && slot < 72+len(trouble) {
			fault := testchain.Breaks[trouble[slot-72]]
			proxy.Set(func(string) testchain.Fault { met.Add(1); return fault })
			met.Store(0)
			waitFor(t, func() bool { return met.Load() > 2 })
			proxy.Set(func(string) testchain.Fault { return testchain.Fault{} })
		}
		n.to(uint64(d.slotStart(n.day, slot).Unix()) + 1)
		waitFor(t, func() bool {
			return !slices.ContainsFunc(n.nodes, func(m *node) bool { return !m.looked(slot) })
		})
	}
	n.to(n.rules.EndOf(n.day) + 30)
	n.all("all have reported", func(m *node) bool { return len(m.heard(Reported)) > 0 })
	if got := must(n.Client.ReportersOf(ctx, n.day))(t); got != 6 {
		t.Fatalf("%d reports", got)
	}
	for _, m := range n.nodes {
		n.compareWords(m, []uint64{one, two, three}, played)
	}

	n.to(d.after(n.day, reportedFor) + 5)
	outsider := n.Sender(t, "keeper")
	committee := must(n.Client.Committee(ctx, two, n.day))(t)
	must(outsider.DemandWord(ctx, n.day, two, committee[0]))(t)
	asked := n.nodes[slices.IndexFunc(n.nodes, func(m *node) bool { return m.sender.Address() == committee[0] })]
	n.all("the word that was demanded is shown", func(m *node) bool { return m != asked || len(m.heard(Shown)) > 0 })
	for turn := range uint64(5) {
		n.to(d.after(n.day, reportedFor) + 70 + 60*turn)
	}
	n.all("the host is judged", func(*node) bool {
		down, _, err := n.Client.SlotsOf(ctx, one, n.day)
		return err == nil && down.Count() > 0
	})
	down, mask, err := n.Client.SlotsOf(ctx, one, n.day)
	if err != nil || down != between(20, 40) && down != between(20, 50) || mask != between(40, 50) {
		t.Errorf("down in %v, masked in %v, %v", down, mask, err)
	}
	// 246 slots count, in 20 of which it was down: 3 × 10,000 × 20 / 246.
	if total := must(n.Client.TotalReduction(ctx, one, n.day))(t); total.Int64() != 2439 {
		t.Errorf("the day costs the provider %v of 10,000", total)
	}
	if total := must(n.Client.TotalReduction(ctx, two, n.day))(t); total.Sign() != 0 {
		t.Errorf("the day costs the other host %v of 10,000", total)
	}
	n.to(d.after(n.day, judgedFor) + 1)
	n.all("all have taken their pay", func(m *node) bool { return len(m.heard(Claimed)) > 0 })
	for _, m := range n.nodes {
		if e := m.heard(Claimed)[0]; e.Amount.Cmp(ledger.FLT(10)) != 0 {
			t.Errorf("paid %v", e.Amount)
		}
		for _, kind := range []Kind{Differing, Foreign, Struck, Disk} {
			if said := m.heard(kind); len(said) > 0 {
				t.Errorf("%s", said[0])
			}
		}
	}
}

// compareWords holds a watcher's sealed words against the contract: its committees, its leaves and its root.
func (n *network) compareWords(m *node, commitments []uint64, played int) {
	n.t.Helper()
	d := must(m.running.journal.sealed(n.day))(n.t)
	if on := must(n.Client.ReportOf(n.t.Context(), m.sender.Address(), n.day))(n.t); on != d.root() {
		n.t.Errorf("%s reported %s and has %s", m.sender.Address(), on, d.root())
	}
	for _, id := range commitments {
		member := slices.Contains(must(n.Client.Committee(n.t.Context(), id, n.day))(n.t), m.sender.Address())
		word, has := d.word(id)
		if has != member {
			n.t.Errorf("%s is a member for commitment %d: %v; it has a word: %v", m.sender.Address(), id, member, has)
		}
		if !has {
			continue
		}
		leaf := must(n.Client.LeafOf(n.t.Context(), n.day, id, word))(n.t)
		if ours := d.owner.place().leaf(n.day, id, &word); ours != leaf {
			n.t.Errorf("the leaf of %d is %s, by the contract %s", id, ours, leaf)
		}
		want := between(20, 50)
		if id != commitments[0] {
			want = ledger.DayMask{}
		}
		// A kill may lose the slot that it is in, and the first one begins before its committees are known.
		if out := without(word.Seen, word.Up); out != want || word.Seen.Count() < played-5 || without(word.Seen, between(0, played)).Count() > 0 {
			n.t.Errorf("%s saw commitment %d in %d slots, down in %v", m.sender.Address(), id, word.Seen.Count(), out)
		}
	}
}
