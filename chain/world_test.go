package chain

import (
	"context"
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
}

// fastParameters make every window a few blocks.
func fastParameters(t *testing.T) Parameters {
	t.Helper()
	p, err := ProfileParameters("dev")
	if err != nil {
		t.Fatal(err)
	}
	p.Capacity.EpochBlocks, p.Capacity.SealEpochs, p.Capacity.SealGrace = 40, 3, 5
	p.Capacity.ResponseWindow, p.Capacity.DrawDelay, p.Capacity.ProofWindow = 12, 2, 12
	p.Capacity.ChallengeOdds = 8
	return p
}

var testAccounts = []string{"deployer", "provider", "delegator", "keeper"}

// startWorld makes a world whose blocks come by themselves.
func startWorld(t *testing.T) *world {
	t.Helper()
	d, err := StartDevnet(t.Context(), DevnetConfig{Interval: 20 * time.Millisecond, KeyDir: t.TempDir(), Accounts: testAccounts})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(d.Stop)
	w := &world{Devnet: d, params: fastParameters(t)}
	node := dialNode(t, d.URL())
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
	return w.open(t, w.config(t, name))
}

func (w *world) open(t *testing.T, cfg SenderConfig) *Sender {
	t.Helper()
	s, err := OpenSender(t.Context(), w.client, cfg)
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

// A gate lets a test run f at the same time in several goroutines and wait for all.
func together(ctx context.Context, n int, f func(context.Context, int)) {
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() { f(ctx, i) })
	}
	wg.Wait()
}
