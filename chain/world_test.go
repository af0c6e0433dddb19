package chain

import (
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/contracts/bindings"
)

// A world is a devnet with the contracts deployed and a client of them.
type world struct {
	*Devnet
	client     *Client
	keys       map[string]*Key
	deployment Deployment
	params     Parameters
	ready      uint64 // the block in which everything was deployed
}

// fastParameters make every window a few blocks.
func fastParameters(t *testing.T) Parameters {
	t.Helper()
	p, err := ProfileParameters("dev")
	if err != nil {
		t.Fatal(err)
	}
	p.Capacity.EpochBlocks, p.Capacity.SealEpochs, p.Capacity.SealGrace = 60, 3, 5
	p.Capacity.ResponseWindow, p.Capacity.DrawDelay, p.Capacity.ProofWindow = 25, 2, 20
	p.Capacity.ChallengeOdds = 8
	return p
}

var testAccounts = []string{"deployer", "provider", "delegator", "keeper"}

// startWorld makes a world whose blocks come by themselves.
func startWorld(t *testing.T) *world {
	t.Helper()
	return deployWorld(t, 20*time.Millisecond)
}

// startStillWorld makes a world that makes no block unless it is asked to.
func startStillWorld(t *testing.T) *world {
	t.Helper()
	return deployWorld(t, 0)
}

// deployWorld makes a world with rules that change may alter before they are deployed.
func deployWorld(t *testing.T, interval time.Duration, change ...func(*world)) *world {
	t.Helper()
	w := &world{params: fastParameters(t), keys: map[string]*Key{}}
	cfg := DevnetConfig{Interval: interval}
	for _, name := range testAccounts {
		key, err := NewKey()
		if err != nil {
			t.Fatal(err)
		}
		w.keys[name] = key
		cfg.Fund = append(cfg.Fund, key.Address)
	}
	for _, f := range change {
		f(w)
	}
	w.Devnet = startDevnet(t, cfg)
	defer w.automine()()
	node := dialNode(t, w.URL(), WithPoll(20*time.Millisecond))
	var err error
	w.deployment, err = Deploy(t.Context(), node, w.config(t, "deployer"), DeployConfig{
		Profile: "dev", Circuit: "test", Parameters: w.params, Treasury: w.keys["deployer"].Address,
		Verifier: testVerifier(),
	})
	if err != nil {
		t.Fatal(err)
	}
	w.client, err = NewClient(t.Context(), node, w.deployment)
	if err != nil {
		t.Fatal(err)
	}
	w.ready = must(w.client.HeadNumber(t.Context()))(t)
	return w
}

func startDevnet(t *testing.T, cfg DevnetConfig) *Devnet {
	t.Helper()
	d, err := StartDevnet(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(d.Stop)
	return d
}

// Later makes a block that long after the last.
func (w *world) later(t *testing.T, d time.Duration) {
	t.Helper()
	if err := w.Skip(d); err != nil {
		t.Fatal(err)
	}
}

// automine makes a block whenever a transaction waits, until the function that it returns is
// called.
func (w *world) automine() (stop func()) {
	return every(2*time.Millisecond, func() {
		if w.Waiting() > 0 {
			w.Mine(1)
		}
	})
}

// mining makes blocks until the function that it returns is called.
func (w *world) mining() (stop func()) {
	return every(10*time.Millisecond, func() { w.Mine(1) })
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

// testVerifier is the verifier contract of profile dev.
func testVerifier() []byte { return common.FromHex(bindings.DevVerifierMetaData.Bin) }

func dialNode(t *testing.T, url string, options ...Option) *Node {
	t.Helper()
	node, err := DialNode(t.Context(), url, options...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(node.Close)
	return node
}

func (w *world) config(t *testing.T, name string) SenderConfig {
	t.Helper()
	key, ok := w.keys[name]
	if !ok {
		t.Fatalf("no account %q", name)
	}
	return SenderConfig{Key: key, StateDir: t.TempDir()}
}

// sender opens a sender for an account, in a folder of its own.
func (w *world) sender(t *testing.T, name string) *Sender {
	t.Helper()
	return open(t, w.client, w.config(t, name))
}

// behind makes a client that talks to the world through a proxy.
func (w *world) behind(t *testing.T) (*proxy, *Client) {
	t.Helper()
	p := startProxy(t, w.URL())
	c, err := Dial(t.Context(), p.URL, w.deployment, WithPoll(20*time.Millisecond))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return p, c
}

func open(t *testing.T, client *Client, cfg SenderConfig) *Sender {
	t.Helper()
	s, err := OpenSender(t.Context(), client, cfg)
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

// mineTo makes blocks until the head is at least a block.
func (w *world) mineTo(t *testing.T, number uint64) {
	t.Helper()
	if head := must(w.client.HeadNumber(t.Context()))(t); head < number {
		w.Mine(int(number - head))
	}
}

// findChallenge makes blocks until one is a challenge.
func (w *world) findChallenge(t *testing.T) Header {
	t.Helper()
	for {
		w.Mine(1)
		if h := must(w.client.Head(t.Context()))(t); w.client.Clock.IsChallenge(h) {
			return h
		}
	}
}

func waitFor(t *testing.T, done func() bool) {
	t.Helper()
	for deadline := time.Now().Add(20 * time.Second); !done(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("waited 20 seconds")
		}
	}
}

// must stops a test on an error, for calls that return one other value.
func must[T any](v T, err error) func(*testing.T) T {
	return func(t *testing.T) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

// together runs f in n goroutines and waits for all.
func together(n int, f func(i int)) {
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() { f(i) })
	}
	wg.Wait()
}

// startQuietDevnet starts a chain that makes blocks only when asked.
func startQuietDevnet(t *testing.T) *Devnet {
	t.Helper()
	return startDevnet(t, DevnetConfig{})
}
