package verifier

import (
	"context"
	"slices"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/deploy"
	"github.com/muster-network/muster/chain/devnet"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
)

func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m,
		// One pool a process, which go-ethereum never stops.
		goleak.IgnoreAnyFunction("github.com/ethereum/go-ethereum/core.(*txSenderCacher).cache"),
		// Ends by itself a second after its database was closed.
		goleak.IgnoreTopFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"))
}

// A world is a devnet with the contracts, and funded accounts.
type world struct {
	*devnet.Devnet
	t          *testing.T
	client     *ledger.Client
	deployment ledger.Deployment
	acting     sync.WaitGroup // providers
	pace
}

// Who lives in a world: providers by what they do, and delegators.
const (
	honest   = "honest"
	liar     = "liar"     // claims what it does not prove
	turncoat = "turncoat" // is honest in its first two epochs
	silent   = "silent"   // seals and is not heard of again
	alice    = "alice"
	bob      = "bob"
	watchman = "keeper"

	governor = "governor" // is admin and guardian, and acts without delay
	market   = "market"   // says which units are leased
	treasury = "treasury"
	heir     = "heir" // the treasury after it
)

// cast are those who need tokens, offices those who do not.
var (
	cast    = []string{honest, liar, turncoat, silent, alice, bob, watchman}
	offices = []string{governor, market, treasury, heir}
)

// fastParameters make every window a few blocks.
func fastParameters(t *testing.T) ledger.Parameters {
	t.Helper()
	p, err := ledger.ProfileParameters("dev")
	if err != nil {
		t.Fatal(err)
	}
	c := &p.Capacity
	c.EpochBlocks, c.SealEpochs, c.SealGrace, c.ChallengeOdds = 24, 2, 8, 5
	c.ResponseWindow, c.DrawDelay, c.ProofWindow = 10, 1, 12
	p.Staking.VestingEpochs, p.Staking.ThawingEpochs = 2, 2
	return p
}

func startWorld(t *testing.T, cfg deploy.Config) *world {
	t.Helper()
	d, err := devnet.Start(t.Context(), devnet.Config{
		KeyDir: t.TempDir(), Accounts: slices.Concat([]string{"deployer"}, cast, offices),
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(d.Stop)
	w := &world{Devnet: d, t: t, pace: pace{followers: map[string]follower{}, longest: 3 * time.Second}}
	ctx, cancel := context.WithCancel(context.Background())
	mined := make(chan struct{})
	go func() {
		defer close(mined)
		w.mine(ctx)
	}()
	t.Cleanup(func() {
		cancel()
		<-mined
	})
	node, err := chain.DialNode(t.Context(), d.URL())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(node.Close)
	deployer := wallet.Config{Key: w.account("deployer").Key, StateDir: t.TempDir()}
	cfg.Profile, cfg.Treasury = "dev", w.account(treasury).Address
	cfg.Parameters.Governance.Admin = w.account(governor).Address
	if w.deployment, err = deploy.Deploy(t.Context(), node, deployer, cfg); err != nil {
		t.Fatal(err)
	}
	if w.client, err = ledger.New(t.Context(), node, w.deployment); err != nil {
		t.Fatal(err)
	}
	w.fund(deployer)
	return w
}

func (w *world) fund(cfg wallet.Config) {
	w.t.Helper()
	s, err := ledger.OpenSender(w.t.Context(), w.client, cfg)
	if err != nil {
		w.t.Fatal(err)
	}
	defer s.Close()
	var all sync.WaitGroup
	for _, name := range cast {
		all.Go(func() { must(s.Transfer(w.t.Context(), w.account(name).Address, ledger.FLT(5000)))(w.t) })
	}
	all.Wait()
	must(s.FundRewards(w.t.Context(), ledger.FLT(100_000)))(w.t)
}

func (w *world) account(name string) devnet.Account {
	w.t.Helper()
	a, err := w.Account(name)
	if err != nil {
		w.t.Fatal(err)
	}
	return a
}

func (w *world) sender(name string) *counted {
	w.t.Helper()
	s, err := ledger.OpenSender(w.t.Context(), w.client, wallet.Config{Key: w.account(name).Key, StateDir: w.t.TempDir()})
	if err != nil {
		w.t.Fatal(err)
	}
	w.t.Cleanup(func() {
		if err := s.Close(); err != nil {
			w.t.Error(err)
		}
	})
	return &counted{s, &w.pace}
}

// keep runs a keeper until the returned function is called, which returns what it said.
func (w *world) keep(sender KeeperSender) (stop func() []Event) {
	var events []Event
	name := sender.Address().Hex()
	ctx, cancel := context.WithCancel(w.t.Context())
	done := make(chan error)
	go func() {
		done <- RunKeeper(ctx, KeeperConfig{
			Chain: &watched{w.client, &w.pace, name}, Sender: sender, Clock: w.client.Clock, Collect: true,
			OnEvent: func(e Event) {
				events = append(events, e)
				w.t.Logf("block %d: %s: %s", e.Block, name, e)
			},
		})
	}()
	return func() []Event {
		cancel()
		if err := <-done; err != context.Canceled {
			w.t.Errorf("the keeper ended with %v", err)
		}
		w.leave(name)
		return events
	}
}

func (w *world) waitBlock(number uint64) {
	w.t.Helper()
	waitFor(w.t, func() bool { return must(w.client.HeadNumber(w.t.Context()))(w.t) >= number })
}

func waitFor(t *testing.T, done func() bool) {
	t.Helper()
	for deadline := time.Now().Add(20 * time.Minute); !done(); time.Sleep(30 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("waited twenty minutes")
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
