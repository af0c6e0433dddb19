package fleet

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/internal/testchain"
	"github.com/muster-network/muster/prover"
)

func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m,
		// One pool a process, which go-ethereum never stops.
		goleak.IgnoreAnyFunction("github.com/ethereum/go-ethereum/core.(*txSenderCacher).cache"),
		// Ends by itself a second after its database was closed.
		goleak.IgnoreTopFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"),
		// One a process, which the bus never stops.
		goleak.IgnoreAnyFunction("github.com/nats-io/nats-server/v2/server.init.0.func1"),
	)
}

// A world is a chain with commitments, whose blocks a test makes.
type world struct {
	*testchain.World
	circuit  prover.Circuit
	ids      []uint64
	provider wallet.Config // of the key that the hub has
}

// startWorld makes commitments of one unit each.
func startWorld(t *testing.T, commitments int) *world {
	t.Helper()
	hash := testchain.Must(circuits.CircuitHash(capacity.Dev()))(t)
	n := &world{World: testchain.StartWith(t, 0, func(w *testchain.World) { w.Circuit = hash.String() })}
	n.provider = n.Config(t, "provider")
	n.circuit = loadCircuit(t, n.Deployment)
	defer n.Automine()()
	bond := new(big.Int).Set(n.Client.Staking.CollateralPerUnit)
	testchain.Must(n.Sender(t, "deployer").Transfer(t.Context(), n.provider.Key.Account(), new(big.Int).Mul(bond, big.NewInt(int64(commitments)))))(t)
	provider := testchain.Must(ledger.OpenSender(t.Context(), n.Client, n.provider))(t)
	for range commitments {
		id, _, err := provider.CreateCommitment(t.Context(), ledger.Commitment{Units: 1, Class: capacity.ReferenceClass, MaxLeased: 1, Duration: 100, Bond: bond})
		if err != nil {
			t.Fatal(err)
		}
		n.ids = append(n.ids, id)
	}
	if err := provider.Close(); err != nil {
		t.Fatal(err)
	}
	return n
}

// loadCircuit is what makes and checks proofs of a deployment of profile dev.
func loadCircuit(t *testing.T, d ledger.Deployment) prover.Circuit {
	t.Helper()
	keyDir := testchain.Must(circuits.DefaultDir())(t)
	if err := circuits.Setup(t.Context(), capacity.Dev(), keyDir, nil); err != nil {
		t.Fatal(err)
	}
	return testchain.Must(prover.LoadCircuit(t.Context(), d, keyDir))(t)
}

// A hubRun is a hub that a test runs.
type hubRun struct {
	t *testing.T
	*Hub
	sent  *counts
	stop  context.CancelFunc
	ended chan error
}

// counts are how often the hub has sent what, and how much of it is under way.
type counts struct {
	mu    sync.Mutex
	sent  map[string]int
	doing atomic.Int64
}

func (c *counts) of(what string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.sent[what]
}

// startHub starts a hub on the world, with a folder that others may have used before.
func (w *world) startHub(t *testing.T, dir string, change ...func(*HubConfig)) *hubRun {
	t.Helper()
	opened := testchain.Must(ledger.OpenSender(t.Context(), w.Client, w.provider))(t)
	r := &hubRun{t: t, sent: &counts{sent: map[string]int{}}, ended: make(chan error, 1)}
	cfg := HubConfig{
		Chain: w.Client, Clock: w.Client.Clock, Deployment: w.Deployment, DataDir: dir, Listen: "127.0.0.1:0", Version: "test",
		Sender: func(ctx context.Context, id uint64) (prover.Sender, error) {
			if id == 0 {
				return countedSender{opened, r.sent}, nil
			}
			s, err := opened.For(ctx, id, ledger.Operator)
			return countedSender{s, r.sent}, err
		},
		Log: slog.New(slog.NewTextHandler(t.Output(), nil)).With("at", "hub"),
	}
	for _, f := range change {
		f(&cfg)
	}
	ctx, cancel := context.WithCancel(t.Context())
	r.Hub, r.stop = testchain.Must(OpenHub(ctx, cfg))(t), cancel
	go func() { r.ended <- errors.Join(r.Run(ctx), opened.Close()) }()
	t.Cleanup(r.end)
	return r
}

// end stops the hub at once, whatever it is doing.
func (r *hubRun) end() {
	r.stop()
	if r.ended == nil {
		return
	}
	if err := <-r.ended; !errors.Is(err, context.Canceled) {
		r.t.Errorf("the hub ended with %v", err)
	}
	r.ended = nil
}

// A serverRun is a server that a test runs.
type serverRun struct {
	t     *testing.T
	name  string
	dir   string
	load  load
	heads atomic.Uint64 // the newest block that it has seen
	stop  context.CancelFunc
	ended chan error

	mu     sync.Mutex
	events []prover.Event
}

// A load counts what provers have under way.
type load struct{ computing, ordering atomic.Int64 }

func count(n *atomic.Int64) (done func()) {
	n.Add(1)
	return func() { n.Add(-1) }
}

// startServer enrols a server, if it is not, and runs it.
func (w *world) startServer(t *testing.T, hub *hubRun, name, dir string, change ...func(*ServerConfig)) *serverRun {
	t.Helper()
	if _, err := loadIdentity(dir); err != nil {
		token := testchain.Must(hub.MakeToken(name, time.Hour))(t)
		if err := Enrol(t.Context(), dir, token.String()); err != nil {
			t.Fatal(err)
		}
	}
	r := &serverRun{t: t, name: name, dir: dir, ended: make(chan error, 1)}
	circuit := w.circuit
	circuit.Prover = countedProver{circuit.Prover, &r.load}
	cfg := ServerConfig{
		DataDir: dir, Version: "test", Every: 100 * time.Millisecond,
		Prover: prover.Config{
			Chain: seenBy{w.Client, &r.heads}, Circuit: circuit, Clock: w.Client.Clock, Deployment: w.Deployment, Share: true,
			SealUnit: r.load.sealUnit, MakeChain: r.load.makeChain,
		},
		Run: func(ctx context.Context, cfg prover.Config) error {
			cfg.Sender = orderingSender{cfg.Sender, &r.load}
			return prover.Run(ctx, cfg)
		},
		OnEvent: func(e prover.Event) {
			r.mu.Lock()
			defer r.mu.Unlock()
			r.events = append(r.events, e)
		},
		Log: slog.New(slog.NewTextHandler(t.Output(), nil)).With("at", name),
	}
	for _, f := range change {
		f(&cfg)
	}
	ctx, cancel := context.WithCancel(t.Context())
	r.stop = cancel
	go func() { r.ended <- Join(ctx, cfg) }()
	t.Cleanup(r.end)
	return r
}

// end stops the server at once.
func (r *serverRun) end() {
	r.stop()
	if r.ended == nil {
		return
	}
	if err := <-r.ended; !errors.Is(err, context.Canceled) {
		r.t.Errorf("%s ended with %v", r.name, err)
	}
	r.ended = nil
}

// has says whether an event of a kind has come, for a commitment.
func (r *serverRun) has(kind prover.Kind, commitment uint64) (prover.Event, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, e := range r.events {
		if e.Kind == kind && e.Commitment == commitment {
			return e, true
		}
	}
	return prover.Event{}, false
}

// forget drops the events so far.
func (r *serverRun) forget() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.events = nil
}

// settled says whether nothing more happens without a block: the servers have seen the newest one, compute nothing, and
// what they ordered is with the hub, which has sent it.
func (w *world) settled(t *testing.T, hub *hubRun, servers ...*serverRun) bool {
	t.Helper()
	newest := testchain.Must(w.Client.HeadNumber(t.Context()))(t)
	ordering := int64(0)
	for _, s := range servers {
		if s.heads.Load() < newest || s.load.computing.Load() > 0 {
			return false
		}
		ordering += s.load.ordering.Load()
	}
	if hub == nil {
		return true
	}
	pending := int64(len(hub.book.underWayNow()))
	return ordering <= pending && hub.sent.doing.Load() <= int64(w.Waiting())
}

// mineUntil makes a block whenever everybody waits for one, until done says so.
func (w *world) mineUntil(t *testing.T, hub *hubRun, servers []*serverRun, done func() bool) {
	t.Helper()
	for mined := 0; mined < 3000; {
		if done() {
			return
		}
		if w.settled(t, hub, servers...) {
			w.Mine(1)
			mined++
		}
		time.Sleep(5 * time.Millisecond)
	}
	t.Fatal("it did not happen in 3000 blocks")
}

// seenBy notes which block was seen last.
type seenBy struct {
	*ledger.Client
	newest *atomic.Uint64
}

func (s seenBy) HeadsFrom(ctx context.Context, number uint64) <-chan chain.Head {
	out, in := make(chan chain.Head), s.Client.HeadsFrom(ctx, number)
	go func() {
		defer close(out)
		for h := range in {
			select {
			case out <- h:
				s.newest.Store(h.Number)
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func (l *load) sealUnit(ctx context.Context, p capacity.Profile, sealContext capacity.Element, c int, opt capacity.Options) (*capacity.Array, error) {
	defer count(&l.computing)()
	return capacity.NewArray(ctx, p, sealContext, c, opt)
}

func (l *load) makeChain(ctx context.Context, arrays []*capacity.Array, unit int, beacon capacity.Element, segments int, p capacity.Progress) (*capacity.Chain, error) {
	defer count(&l.computing)()
	return capacity.NewChain(ctx, arrays, unit, beacon, segments, p)
}

type countedProver struct {
	prover.AuditProver
	load *load
}

func (p countedProver) Prove(ctx context.Context, statement capacity.Statement, evidence *capacity.Evidence) (circuits.Proof, error) {
	defer count(&p.load.computing)()
	return p.AuditProver.Prove(ctx, statement, evidence)
}

// An orderingSender counts the orders of a server that have no outcome.
type orderingSender struct {
	prover.Sender
	load *load
}

func (s orderingSender) BeginSeal(ctx context.Context, id uint64) (*ledger.Receipt, error) {
	defer count(&s.load.ordering)()
	return s.Sender.BeginSeal(ctx, id)
}

func (s orderingSender) DrawSeal(ctx context.Context, id uint64, evidence []byte) (*ledger.Receipt, error) {
	defer count(&s.load.ordering)()
	return s.Sender.DrawSeal(ctx, id, evidence)
}

func (s orderingSender) PostSeal(ctx context.Context, r ledger.SealRoot) (*ledger.Receipt, error) {
	defer count(&s.load.ordering)()
	return s.Sender.PostSeal(ctx, r)
}

func (s orderingSender) Open(ctx context.Context, challenge uint64, evidence []byte) (*ledger.Receipt, error) {
	defer count(&s.load.ordering)()
	return s.Sender.Open(ctx, challenge, evidence)
}

func (s orderingSender) Respond(ctx context.Context, r ledger.Response) (*ledger.Receipt, error) {
	defer count(&s.load.ordering)()
	return s.Sender.Respond(ctx, r)
}

func (s orderingSender) Draw(ctx context.Context, challenge uint64, evidence []byte) (*ledger.Receipt, error) {
	defer count(&s.load.ordering)()
	return s.Sender.Draw(ctx, challenge, evidence)
}

func (s orderingSender) Prove(ctx context.Context, id, challenge uint64, root capacity.Element, evidence []byte, proof ledger.Proof) (*ledger.Receipt, error) {
	defer count(&s.load.ordering)()
	return s.Sender.Prove(ctx, id, challenge, root, evidence, proof)
}

// A countedSender is the hub's, and counts what it sends.
type countedSender struct {
	prover.Sender
	counts *counts
}

func (s countedSender) count(format string, args ...any) (done func()) {
	s.counts.mu.Lock()
	s.counts.sent[fmt.Sprintf(format, args...)]++
	s.counts.mu.Unlock()
	return count(&s.counts.doing)
}

func (s countedSender) BeginSeal(ctx context.Context, id uint64) (*ledger.Receipt, error) {
	defer s.count("begin %d", id)()
	return s.Sender.BeginSeal(ctx, id)
}

func (s countedSender) DrawSeal(ctx context.Context, id uint64, evidence []byte) (*ledger.Receipt, error) {
	defer s.count("seed %d", id)()
	return s.Sender.DrawSeal(ctx, id, evidence)
}

func (s countedSender) PostSeal(ctx context.Context, r ledger.SealRoot) (*ledger.Receipt, error) {
	defer s.count("post %d", r.ID)()
	return s.Sender.PostSeal(ctx, r)
}

func (s countedSender) Open(ctx context.Context, challenge uint64, evidence []byte) (*ledger.Receipt, error) {
	defer s.count("open %d", challenge)()
	return s.Sender.Open(ctx, challenge, evidence)
}

func (s countedSender) Respond(ctx context.Context, r ledger.Response) (*ledger.Receipt, error) {
	defer s.count("respond %d %d", r.ID, r.Challenge)()
	return s.Sender.Respond(ctx, r)
}

func (s countedSender) Draw(ctx context.Context, challenge uint64, evidence []byte) (*ledger.Receipt, error) {
	defer s.count("draw %d", challenge)()
	return s.Sender.Draw(ctx, challenge, evidence)
}

func (s countedSender) Prove(ctx context.Context, id, challenge uint64, root capacity.Element, evidence []byte, proof ledger.Proof) (*ledger.Receipt, error) {
	defer s.count("prove %d %d", id, challenge)()
	return s.Sender.Prove(ctx, id, challenge, root, evidence, proof)
}

// hasKeys says whether any file below a folder could be a wallet's.
func hasKeys(t *testing.T, dir string) bool {
	t.Helper()
	found := false
	err := filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if matched, _ := filepath.Match("sender-*", d.Name()); matched {
			found = true
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// silence makes the hub hear a server last so long ago that it counts as lost.
func (r *hubRun) silence(name string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.stateOf(name).heard = time.Now().Add(-2 * silentAfter)
}
