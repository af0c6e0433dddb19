package testchain

import (
	"maps"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/deploy"
	"github.com/muster-network/muster/chain/devnet"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/contracts/bindings"
)

// A World is a devnet with the contracts deployed and a client of them.
type World struct {
	*devnet.Devnet
	Client     *ledger.Client
	Keys       map[string]*wallet.Key
	Deployment ledger.Deployment
	Params     ledger.Parameters
	Circuit    string         // hash of the circuit that the deployment names
	Verifier   []byte         // creation code of the verifier contract
	Treasury   common.Address // from the deployment on
	Ready      uint64         // the block in which everything was deployed
}

// FastParameters make every window a few blocks.
func FastParameters(t testing.TB) ledger.Parameters {
	t.Helper()
	p, err := ledger.ProfileParameters("dev")
	if err != nil {
		t.Fatal(err)
	}
	// Two slots an epoch. A quarter of the window, in which a challenge can be opened, is long enough for a
	// transaction that has trouble.
	p.Capacity.EpochBlocks, p.Capacity.SealEpochs, p.Capacity.SealGrace = 160, 3, 5
	p.Capacity.ResponseWindow, p.Capacity.ProofWindow = 77, 20
	p.Capacity.ChallengeOdds = 1
	return p
}

// FastDAO has votes of some blocks, and a timelock of some seconds.
func FastDAO() ledger.DAOConfig {
	return ledger.DAOConfig{
		VotingDelay: 3, VotingPeriod: 30, LateQuorumExtension: 5, ProposalThreshold: ledger.FLT(1000), QuorumBps: 100, TimelockDelay: 10,
	}
}

var testAccounts = []string{"deployer", "provider", "delegator", "keeper"}

// pace is the time between blocks of a world whose blocks come by themselves.
const pace = 20 * time.Millisecond

// Start makes a world whose blocks come by themselves.
func Start(t testing.TB) *World {
	t.Helper()
	w := StartStill(t)
	w.SetInterval(pace)
	return w
}

// StartStill makes a world that makes no block unless it is asked to. All such worlds of a test program have the same
// accounts, and the same blocks up to their deployment.
func StartStill(t testing.TB) *World {
	t.Helper()
	first.Lock()
	defer first.Unlock()
	if first.past == nil {
		w := StartWith(t, 0)
		first.past, first.world = w.Past(), *w
		return w
	}
	w := first.world // a copy
	w.Keys = maps.Clone(w.Keys)
	w.Devnet = StartDevnet(t, devnet.Config{Interval: standstill, Past: first.past})
	w.dial(t)
	return &w
}

// first is the world that those of StartStill go on from.
var first struct {
	sync.Mutex
	past  *devnet.Past
	world World
}

// standstill is until when a chain makes blocks for transactions only: it forgets old states.
const standstill = time.Hour

// StartWith makes a world whose accounts, rules and contracts change may alter before it is deployed.
func StartWith(t testing.TB, interval time.Duration, change ...func(*World)) *World {
	t.Helper()
	w := &World{Params: FastParameters(t), Circuit: "test", Verifier: Verifier(), Keys: map[string]*wallet.Key{}}
	w.AddAccounts(t, testAccounts...)
	w.Treasury = w.Keys["deployer"].Address
	for _, f := range change {
		f(w)
	}
	cfg := devnet.Config{Interval: standstill}
	for _, key := range w.Keys {
		cfg.Fund = append(cfg.Fund, key.Address)
	}
	w.Devnet = StartDevnet(t, cfg)
	stop := w.Automine()
	defer func() {
		stop()
		if interval > 0 {
			w.SetInterval(interval)
		}
	}()
	var err error
	w.Deployment, err = deploy.Deploy(t.Context(), w.node(t), w.Config(t, "deployer"), deploy.Config{
		Profile: "dev", Circuit: w.Circuit, Parameters: w.Params, Treasury: w.Treasury,
		Verifier: w.Verifier,
	})
	if err != nil {
		t.Fatal(err)
	}
	w.dial(t)
	return w
}

func (w *World) node(t testing.TB) *chain.Node {
	t.Helper()
	return DialNode(t, w.URL(), chain.WithPoll(20*time.Millisecond))
}

// dial gives a world that is deployed its client.
func (w *World) dial(t testing.TB) {
	t.Helper()
	w.Client = Must(ledger.New(t.Context(), w.node(t), w.Deployment))(t)
	w.Ready = Must(w.Client.HeadNumber(t.Context()))(t)
}

// AddAccounts makes keys for accounts that have none. Those of a world that has not begun get ether.
func (w *World) AddAccounts(t testing.TB, names ...string) {
	t.Helper()
	for _, name := range names {
		if w.Keys[name] == nil {
			w.Keys[name] = Must(wallet.NewKey())(t)
		}
	}
}

func StartDevnet(t testing.TB, cfg devnet.Config) *devnet.Devnet {
	t.Helper()
	d, err := devnet.Start(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(d.Stop)
	return d
}

// Later makes a block that long after the last.
func (w *World) Later(t testing.TB, d time.Duration) {
	t.Helper()
	if err := w.Skip(d); err != nil {
		t.Fatal(err)
	}
}

// Automine makes a block whenever a transaction waits, until the function that it returns is
// called.
func (w *World) Automine() (stop func()) {
	return every(2*time.Millisecond, func() {
		if w.Waiting() > 0 {
			w.Mine(1)
		}
	})
}

// Mining makes a block every so often until the function that it returns is called. A devnet keeps the states
// of its newest 128 blocks.
func (w *World) Mining(interval time.Duration) (stop func()) {
	return every(interval, func() { w.Mine(1) })
}

func every(d time.Duration, f func()) (stop func()) {
	quit, done := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(done)
		for {
			select {
			case <-quit:
				return
			case <-time.After(d):
				f()
			}
		}
	}()
	return func() { close(quit); <-done }
}

// Verifier is the verifier contract of profile dev.
func Verifier() []byte { return common.FromHex(bindings.DevVerifierMetaData.Bin) }

func DialNode(t testing.TB, url string, options ...chain.Option) *chain.Node {
	t.Helper()
	node, err := chain.DialNode(t.Context(), url, options...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(node.Close)
	return node
}

func (w *World) Config(t testing.TB, name string) wallet.Config {
	t.Helper()
	key, ok := w.Keys[name]
	if !ok {
		t.Fatalf("no account %q", name)
	}
	return wallet.Config{Key: key, StateDir: t.TempDir()}
}

// Sender opens a sender for an account, in a folder of its own.
func (w *World) Sender(t testing.TB, name string) *ledger.Sender {
	t.Helper()
	return Open(t, w.Client, w.Config(t, name))
}

// DeployNext deploys the contracts again, with the same token, and returns a client of them.
func (w *World) DeployNext(t testing.TB) *ledger.Client {
	t.Helper()
	node := DialNode(t, w.URL(), chain.WithPoll(20*time.Millisecond))
	d, err := deploy.Deploy(t.Context(), node, w.Config(t, "deployer"), deploy.Config{
		Profile: "dev", Circuit: w.Circuit, Parameters: w.Params, Treasury: w.Treasury, Verifier: w.Verifier, Token: w.Deployment.Token,
	})
	if err != nil {
		t.Fatal(err)
	}
	return Must(ledger.New(t.Context(), node, d))(t)
}

// SenderOf opens a sender for an account that uses other contracts of the same chain.
func (w *World) SenderOf(t testing.TB, client *ledger.Client, name string) *ledger.Sender {
	t.Helper()
	return Open(t, client, w.Config(t, name))
}

// Behind makes a client that talks to the world through a proxy.
func (w *World) Behind(t testing.TB) (*Proxy, *ledger.Client) {
	t.Helper()
	p := StartProxy(t, w.URL())
	c, err := ledger.Dial(t.Context(), p.URL, w.Deployment, chain.WithPoll(20*time.Millisecond))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return p, c
}

func Open(t testing.TB, client *ledger.Client, cfg wallet.Config) *ledger.Sender {
	t.Helper()
	s, err := ledger.OpenSender(t.Context(), client, cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// MineTo makes blocks until the head is at least a block.
func (w *World) MineTo(t testing.TB, number uint64) {
	t.Helper()
	if head := Must(w.Client.HeadNumber(t.Context()))(t); head < number {
		w.Mine(int(number - head))
	}
}

// FindChallenge makes blocks until one is a challenge.
func (w *World) FindChallenge(t testing.TB) chain.Header {
	t.Helper()
	for {
		w.Mine(1)
		h := Must(w.Client.Head(t.Context()))(t)
		if !w.Client.Clock.BeginsSlot(h.Number) {
			continue
		}
		value := Must(w.Client.Value(t.Context(), h))(t)
		if _, is := w.Client.Clock.Challenge(w.Client.Clock.Slot(h.Number), value); is {
			return h
		}
	}
}

func WaitFor(t testing.TB, done func() bool) {
	t.Helper()
	for deadline := time.Now().Add(2 * time.Minute); !done(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("waited two minutes")
		}
	}
}

// Must stops a test on an error, for calls that return one other value.
func Must[T any](v T, err error) func(testing.TB) T {
	return func(t testing.TB) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

// Together runs f in n goroutines and waits for all.
func Together(n int, f func(i int)) {
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() { f(i) })
	}
	wg.Wait()
}

// QuietDevnet starts a chain that makes blocks only when asked.
func QuietDevnet(t testing.TB) *devnet.Devnet {
	t.Helper()
	return StartDevnet(t, devnet.Config{})
}

// Evidence is what shows the value of a block that the chain has.
func (w *World) Evidence(t testing.TB, block uint64) []byte {
	t.Helper()
	return Must(w.Client.Evidence(t.Context(), Must(w.Client.Header(t.Context(), block))(t)))(t)
}

// Value is what the beacon has for a block.
func (w *World) Value(t testing.TB, block uint64) ledger.Value {
	t.Helper()
	return Must(w.Client.Value(t.Context(), Must(w.Client.Header(t.Context(), block))(t)))(t)
}

// Seal brings a commitment to a root that holds from the next block on. The root is one of no arrays.
func (w *World) Seal(t testing.TB, provider *ledger.Sender, id uint64) {
	t.Helper()
	begun := Must(provider.BeginSeal(t.Context(), id))(t)
	w.MineTo(t, begun.Block+2)
	drawn := Must(provider.DrawSeal(t.Context(), id, w.Evidence(t, begun.Block+2)))(t)
	seed, _ := ledger.EventIn[ledger.SealDrawn](drawn)
	Must(provider.PostSeal(t.Context(), ledger.SealRoot{ID: id, Ctx: seed.Ctx, Root: seed.Ctx}))(t)
	w.Mine(1)
}
