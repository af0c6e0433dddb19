package prover

import (
	"context"
	"errors"
	"log/slog"
	"math/big"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/internal/testchain"
)

// The real thing: contracts on a chain, arrays of profile dev, proofs of its circuit. The prover is
// killed once it has responded, and the next one proves.
func TestOnDevnet(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	n := startNet(t, 2)

	first := n.run(t)
	responded := first.mineUntil(Responded)
	if responded.Claimed != 2 {
		t.Fatalf("claimed %d units", responded.Claimed)
	}
	first.end()
	second := n.run(t)
	proven := second.mineUntil(Proven)
	for proven.Challenge != responded.Challenge {
		proven = second.mineUntil(Proven)
	}
	second.end()

	t.Logf("a proof took %v", proven.Took.Round(time.Millisecond))
	r, err := n.Client.Response(t.Context(), n.id, responded.Challenge)
	if err != nil || !r.Proven || r.Claimed != 2 {
		t.Fatalf("on chain %+v, error %v", r, err)
	}
	counts, err := n.Client.Counts(t.Context(), n.id, n.Client.Clock.Epoch(responded.Challenge))
	if err != nil || counts.Proven < 2 || counts.Claimed < counts.Proven {
		t.Fatalf("counts %+v, error %v", counts, err)
	}
}

// A lease on chain takes the array of its unit out of memory, and the other unit goes on under the same
// root, also in a prover that is restarted; the unit responds again when its lease has ended.
func TestLeasesOnDevnet(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	n := startNet(t, 2)

	r := n.run(t)
	r.mineUntil(Proven) // no more than were proven together can be leased
	begun := n.lease(t, 1)
	if e := r.mineUntil(Freed); len(e.Which) != 1 || e.Which[0] != 1 || e.Bytes < n.circuit.Profile.ArrayBytes() {
		t.Fatalf("freed %+v", e)
	}
	r.end()
	r = n.run(t)
	leased := r.mineUntil(Proven)
	for leased.Challenge < begun+2 { // from which block on the lease holds
		leased = r.mineUntil(Proven)
	}
	if leased.Claimed != 1 {
		t.Fatalf("claimed %d units while one was leased", leased.Claimed)
	}
	n.lease(t, 0)
	if e := r.mineUntil(LeaseEnded); len(e.Which) != 1 || e.Which[0] != 1 {
		t.Fatalf("ended %+v", e)
	}
	proven := r.mineUntil(Proven)
	for proven.Claimed != 2 { // challenges of the time of the lease may come first
		proven = r.mineUntil(Proven)
	}
	r.end()
	counts, err := n.Client.Counts(t.Context(), n.id, n.Client.Clock.Epoch(leased.Challenge))
	if err != nil || counts.Proven == 0 {
		t.Fatalf("counts %+v, error %v", counts, err)
	}
}

// A net is a world with a commitment, whose blocks a test makes.
type net struct {
	*testchain.World
	circuit  Circuit
	id       uint64         // of the commitment
	provider wallet.Config  // of who runs the prover
	market   *ledger.Sender // may say which units are leased
	dir      string         // of the prover's data
}

// startNet makes a commitment of some units, with all its collateral as bond.
func startNet(t *testing.T, units int, change ...func(*testchain.World)) *net {
	t.Helper()
	hash := testchain.Must(circuits.CircuitHash(capacity.Dev()))(t)
	n := &net{dir: t.TempDir()}
	n.World = testchain.StartWith(t, 0, append(change, func(w *testchain.World) { w.Circuit = hash.String() })...)
	n.provider = n.Config(t, "provider")
	n.circuit = loadCircuit(t, n.Deployment)
	defer n.Automine()()

	bond := new(big.Int).Mul(n.Client.Staking.CollateralPerUnit, big.NewInt(int64(units)))
	deployer := n.Sender(t, "deployer")
	testchain.Must(deployer.Transfer(t.Context(), n.provider.Key.Account(), bond))(t)
	n.market = n.Sender(t, "keeper")
	grant := testchain.Must(govern.Of(n.Client).GrantOperation(govern.RoleLeaseMarket, n.market.Address(), 0))(t)
	testchain.Must(govern.Perform(t.Context(), deployer, grant))(t)

	provider := testchain.Must(ledger.OpenSender(t.Context(), n.Client, n.provider))(t)
	id, _, err := provider.CreateCommitment(t.Context(), ledger.Commitment{Units: units, Class: capacity.ReferenceClass, MaxLeased: units, Duration: 100, Bond: bond})
	if err := errors.Join(err, provider.Close()); err != nil {
		t.Fatal(err)
	}
	n.id = id
	return n
}

// loadCircuit is what makes and checks proofs of a deployment of profile dev.
func loadCircuit(t *testing.T, d ledger.Deployment) Circuit {
	t.Helper()
	keyDir := testchain.Must(circuits.DefaultDir())(t)
	if err := circuits.Setup(t.Context(), capacity.Dev(), keyDir, nil); err != nil {
		t.Fatal(err)
	}
	return testchain.Must(LoadCircuit(t.Context(), d, keyDir))(t)
}

// lease changes how many units are leased, and says in which block.
func (n *net) lease(t *testing.T, count int) uint64 {
	t.Helper()
	defer n.Automine()()
	return testchain.Must(n.market.SetLeased(t.Context(), n.id, count))(t).Block
}

// A netRun is a prover on a net. Blocks come only while it waits for one, so that a busy machine
// misses no window.
type netRun struct {
	t       *testing.T
	n       *net
	load    load
	metrics *Metrics
	events  chan Event
	stop    context.CancelFunc
	ended   chan error
	failing bool // the node, by what the prover has said
}

func (n *net) run(t *testing.T) *netRun {
	t.Helper()
	return n.runBehind(t, n.Client)
}

// runBehind runs a prover that reaches the net through a client of its own.
func (n *net) runBehind(t *testing.T, client *ledger.Client) *netRun {
	t.Helper()
	opened := testchain.Must(ledger.OpenSender(t.Context(), client, n.provider))(t)
	sender := testchain.Must(opened.For(t.Context(), n.id, ledger.Operator))(t)
	ctx, cancel := context.WithCancel(t.Context())
	r := &netRun{t: t, n: n, metrics: newMetrics(), events: make(chan Event, 1000), stop: cancel, ended: make(chan error, 1)}
	circuit := n.circuit
	circuit.Prover = countedProver{circuit.Prover, &r.load}
	cfg := Config{
		Chain: client, Sender: countedSender{sender, &r.load}, Circuit: circuit, Clock: n.Client.Clock, Deployment: n.Deployment,
		Commitment: n.id, DataDir: n.dir, Share: true, SealUnit: r.load.sealUnit, MakeChain: r.load.makeChain,
		OnEvent: func(e Event) { r.events <- e }, Metrics: r.metrics, Log: slog.New(slog.NewTextHandler(t.Output(), nil)),
	}
	go func() {
		err := Run(ctx, cfg)
		r.ended <- errors.Join(err, sender.Close())
	}()
	return r
}

// waits says whether the prover does nothing more until there is a block: it has done what the newest
// one asked for, computes nothing, and all that it sends is on its way.
func (r *netRun) waits() bool {
	return r.hasSeenAll() && r.load.computing.Load() == 0 && r.load.sending.Load() <= int64(r.n.Waiting())
}

// hasSeenAll says whether the prover has seen the newest block.
func (r *netRun) hasSeenAll() bool {
	newest := testchain.Must(r.n.Client.HeadNumber(r.t.Context()))(r.t)
	return gauge(r.t, scrape(r.t, r.metrics), "muster_prover_last_block") >= int64(newest)
}

// look looks at an event. What is wrong with the node is said once, and then that it is over.
func (r *netRun) look(e Event) {
	r.t.Helper()
	r.t.Log(e)
	if e.Kind == NodeFailing || e.Kind == NodeWell {
		if failing := e.Kind == NodeFailing; failing == r.failing {
			r.t.Errorf("said twice: %v", e)
		} else {
			r.failing = failing
		}
	}
}

// mineUntil makes a block whenever the prover waits for one, until an event of one of some kinds comes.
func (r *netRun) mineUntil(kinds ...Kind) Event {
	r.t.Helper()
	for mined := 0; mined < 5000; {
		select {
		case e := <-r.events:
			r.look(e)
			if slices.Contains(kinds, e.Kind) {
				return e
			}
		case err := <-r.ended:
			r.t.Fatalf("the prover ended before an event of %q: %v", kinds, err)
		case <-time.After(5 * time.Millisecond):
			if r.waits() {
				r.n.Mine(1)
				mined++
			}
		}
	}
	r.t.Fatalf("no event of %q in 5000 blocks", kinds)
	return Event{}
}

func (r *netRun) end() {
	r.t.Helper()
	r.stop()
	if err := <-r.ended; !errors.Is(err, context.Canceled) {
		r.t.Errorf("ended with %v", err)
	}
}

// A load counts what a prover has under way, as what it was given to work with sees it.
type load struct{ computing, sending atomic.Int64 }

// count counts one more until the function that it returns is called.
func count(n *atomic.Int64) (done func()) {
	n.Add(1)
	return func() { n.Add(-1) }
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
	AuditProver
	load *load
}

func (p countedProver) Prove(ctx context.Context, statement capacity.Statement, evidence *capacity.Evidence) (circuits.Proof, error) {
	defer count(&p.load.computing)()
	return p.AuditProver.Prove(ctx, statement, evidence)
}

type countedSender struct {
	Sender
	load *load
}

func (s countedSender) BeginSeal(ctx context.Context, id uint64) (*ledger.Receipt, error) {
	defer count(&s.load.sending)()
	return s.Sender.BeginSeal(ctx, id)
}

func (s countedSender) DrawSeal(ctx context.Context, id uint64, evidence []byte) (*ledger.Receipt, error) {
	defer count(&s.load.sending)()
	return s.Sender.DrawSeal(ctx, id, evidence)
}

func (s countedSender) PostSeal(ctx context.Context, r ledger.SealRoot) (*ledger.Receipt, error) {
	defer count(&s.load.sending)()
	return s.Sender.PostSeal(ctx, r)
}

func (s countedSender) Open(ctx context.Context, challenge uint64, evidence []byte) (*ledger.Receipt, error) {
	defer count(&s.load.sending)()
	return s.Sender.Open(ctx, challenge, evidence)
}

func (s countedSender) Respond(ctx context.Context, response ledger.Response) (*ledger.Receipt, error) {
	defer count(&s.load.sending)()
	return s.Sender.Respond(ctx, response)
}

func (s countedSender) Draw(ctx context.Context, challenge uint64, evidence []byte) (*ledger.Receipt, error) {
	defer count(&s.load.sending)()
	return s.Sender.Draw(ctx, challenge, evidence)
}

func (s countedSender) Prove(ctx context.Context, id, challenge uint64, chainRoot capacity.Element, evidence []byte, proof ledger.Proof) (*ledger.Receipt, error) {
	defer count(&s.load.sending)()
	return s.Sender.Prove(ctx, id, challenge, chainRoot, evidence, proof)
}
