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
	return deployWorld(t, startDevnet(t, DevnetConfig{Interval: 20 * time.Millisecond, KeyDir: t.TempDir(), Accounts: testAccounts}))
}

// startStillWorld makes a world that makes no block unless it is asked to.
func startStillWorld(t *testing.T) *world {
	t.Helper()
	d := startDevnet(t, DevnetConfig{KeyDir: t.TempDir(), Accounts: testAccounts})
	defer mining(d)()
	return deployWorld(t, d)
}

// mining makes blocks until the function that it returns is called.
func mining(d *Devnet) (stop func()) {
	quit, done := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(done)
		for {
			select {
			case <-quit:
				return
			case <-time.After(10 * time.Millisecond):
				d.Mine(1)
			}
		}
	}()
	return func() { close(quit); <-done }
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

func deployWorld(t *testing.T, d *Devnet) *world {
	t.Helper()
	w := &world{Devnet: d, params: fastParameters(t)}
	node := dialNode(t, d.URL(), WithPoll(20*time.Millisecond))
	var err error
	w.deployment, err = Deploy(t.Context(), node, w.config(t, "deployer"), DeployConfig{
		Profile: "dev", Circuit: "test", Parameters: w.params, Treasury: w.address(t, "deployer"),
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

// testVerifier is a contract that accepts no proof.
func testVerifier() []byte { return common.FromHex(bindings.FLTMetaData.Bin) }

func dialNode(t *testing.T, url string, options ...Option) *Node {
	t.Helper()
	node, err := DialNode(t.Context(), url, options...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(node.Close)
	return node
}

func (w *world) address(t *testing.T, name string) common.Address {
	t.Helper()
	a, err := w.Account(name)
	if err != nil {
		t.Fatal(err)
	}
	return a.Address
}

func (w *world) config(t *testing.T, name string) SenderConfig {
	t.Helper()
	a, err := w.Account(name)
	if err != nil {
		t.Fatal(err)
	}
	return SenderConfig{Key: a.Key, StateDir: t.TempDir()}
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

// waitBlock waits until the head is at least a block.
func (w *world) waitBlock(t *testing.T, number uint64) {
	t.Helper()
	waitFor(t, func() bool {
		head, err := w.client.HeadNumber(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return head >= number
	})
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
