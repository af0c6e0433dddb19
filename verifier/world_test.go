package verifier

import (
	"context"
	"slices"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/internal/testchain"
)

func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m,
		// One pool a process, which go-ethereum never stops.
		goleak.IgnoreAnyFunction("github.com/ethereum/go-ethereum/core.(*txSenderCacher).cache"),
		// Ends by itself a second after its database was closed.
		goleak.IgnoreTopFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"))
}

// A world is one of testchain's, with more accounts and at its own pace.
type world struct {
	*testchain.World
	t      *testing.T
	acting sync.WaitGroup // providers
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

// startWorld makes a world whose verifier contract accepts every proof; change may alter that, and
// the rules.
func startWorld(t *testing.T, change ...func(*testchain.World)) *world {
	t.Helper()
	w := &world{t: t, pace: pace{followers: map[string]follower{}, longest: 3 * time.Second}}
	setUp := func(made *testchain.World) {
		made.AddAccounts(t, slices.Concat(cast, offices)...)
		made.Circuit, made.Verifier = must(circuits.CircuitHash(capacity.Dev()))(t).String(), acceptAll
		made.Treasury = made.Keys[treasury].Address
		made.Params.Governance.Admin = made.Keys[governor].Address
		c, s := &made.Params.Capacity, &made.Params.Staking
		c.EpochBlocks, c.SealEpochs, c.SealGrace, c.ChallengeOdds = 3*27, 2, 12, 1 // three slots an epoch
		c.ResponseWindow, c.ProofWindow = 24, 20
		s.VestingEpochs, s.ThawingEpochs, s.HoldEpochs = 2, 2, 1
	}
	w.World = testchain.StartWith(t, 0, slices.Insert(change, 0, setUp)...)
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
	w.fund()
	return w
}

// fund gives tokens to the cast and to the reserve.
func (w *world) fund() {
	w.t.Helper()
	s := w.Sender(w.t, "deployer")
	testchain.Together(len(cast), func(i int) {
		must(s.Transfer(w.t.Context(), w.Keys[cast[i]].Address, ledger.FLT(5000)))(w.t)
	})
	must(s.FundRewards(w.t.Context(), ledger.FLT(100_000)))(w.t)
}

func (w *world) sender(name string) *counted {
	w.t.Helper()
	return &counted{w.Sender(w.t, name), &w.pace}
}

// keep runs a keeper until the returned function is called, which returns what it said.
func (w *world) keep(sender KeeperSender) (stop func() []Event) {
	var events []Event
	name := sender.Address().Hex()
	ctx, cancel := context.WithCancel(w.t.Context())
	done := make(chan error)
	go func() {
		done <- RunKeeper(ctx, KeeperConfig{
			Chain: &watched{w.Client, &w.pace, name}, Sender: sender, Clock: w.Client.Clock, Collect: true,
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
	waitFor(w.t, func() bool { return must(w.Client.HeadNumber(w.t.Context()))(w.t) >= number })
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
