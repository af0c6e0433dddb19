package prover

import (
	"context"
	"errors"
	"log/slog"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/deploy"
	"github.com/muster-network/muster/chain/devnet"
	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/contracts/bindings"
)

// The real thing: contracts on a chain, arrays of profile dev, proofs of its circuit. The prover is
// killed once it has answered, and the next one proves.
func TestOnDevnet(t *testing.T) {
	n := startNet(t, 8)
	circuit := n.circuit(t)
	id := n.commit(t, 2)
	dir := t.TempDir()

	first := n.run(t, circuit, id, dir)
	answered := first.mineUntil(Answered)
	if answered.Claimed != 2 {
		t.Fatalf("claimed %d units", answered.Claimed)
	}
	first.end()
	second := n.run(t, circuit, id, dir)
	proven := second.mineUntil(Proven)
	for proven.Challenge != answered.Challenge {
		proven = second.mineUntil(Proven)
	}
	second.end()

	t.Logf("a proof took %v", proven.Took.Round(time.Millisecond))
	r, err := n.client.Response(t.Context(), id, answered.Challenge)
	if err != nil || !r.Proven || r.Claimed != 2 {
		t.Fatalf("on chain %+v, error %v", r, err)
	}
	counts, err := n.client.Counts(t.Context(), id, n.client.Clock.Epoch(answered.Challenge))
	if err != nil || counts.Proven < 2 || counts.Claimed < counts.Proven {
		t.Fatalf("counts %+v, error %v", counts, err)
	}
}

// A lease on chain takes the array of its unit out of memory, and the other unit goes on under the same
// root, in a prover that is begun anew too; the unit answers again when its lease has ended.
func TestLeasesOnDevnet(t *testing.T) {
	n := startNet(t, 40)
	circuit := n.circuit(t)
	id := n.commit(t, 2)
	dir := t.TempDir()
	second := ledger.FirstUnits(2).Without(ledger.FirstUnits(1))

	r := n.run(t, circuit, id, dir)
	r.mineUntil(Sealed)
	n.lease(t, id, second, ledger.Bitmap{})
	if e := r.mineUntil(Freed); len(e.Which) != 1 || e.Which[0] != 1 || e.Bytes < arrayBytes(circuit.Profile) {
		t.Fatalf("freed %+v", e)
	}
	r.end()
	r = n.run(t, circuit, id, dir)
	leased := r.mineUntil(Proven)
	if leased.Claimed != 1 {
		t.Fatalf("claimed %d units while one was leased", leased.Claimed)
	}
	n.lease(t, id, ledger.Bitmap{}, second)
	if e := r.mineUntil(LeaseEnded); len(e.Which) != 1 || e.Which[0] != 1 {
		t.Fatalf("ended %+v", e)
	}
	proven := r.mineUntil(Proven)
	for proven.Claimed != 2 { // challenges of the time of the lease may come first
		proven = r.mineUntil(Proven)
	}
	r.end()
	counts, err := n.client.Counts(t.Context(), id, n.client.Clock.Epoch(leased.Challenge))
	if err != nil || counts.Proven == 0 {
		t.Fatalf("counts %+v, error %v", counts, err)
	}
}

// lease changes, as the lease market, which units are leased.
func (n *net) lease(t *testing.T, id uint64, begin, end ledger.Bitmap) {
	t.Helper()
	defer n.automine()()
	market, err := n.Account("market")
	if err != nil {
		t.Fatal(err)
	}
	if n.market == nil {
		admin, err := ledger.OpenSender(t.Context(), n.client, n.admin)
		if err != nil {
			t.Fatal(err)
		}
		grant, err := govern.Of(n.client).GrantOperation(govern.RoleLeaseMarket, market.Address, 0)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := govern.Perform(t.Context(), admin, grant); err != nil {
			t.Fatal(err)
		}
		if err := admin.Close(); err != nil {
			t.Fatal(err)
		}
		if n.market, err = ledger.OpenSender(t.Context(), n.client, wallet.Config{Key: market.Key, StateDir: t.TempDir()}); err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() {
			if err := n.market.Close(); err != nil {
				t.Error(err)
			}
		})
	}
	if _, err := n.market.SetLeased(t.Context(), id, begin, end); err != nil {
		t.Fatal(err)
	}
	if _, err := n.market.SetLeased(t.Context(), id+1, begin, ledger.Bitmap{}); begin.Count() > 0 && !errors.Is(err, ledger.ErrNotActive) {
		t.Fatalf("leased a unit of no commitment: %v", err)
	}
}

// A net is a devnet with the contracts of profile dev, whose blocks a test makes.
type net struct {
	*devnet.Devnet
	client     *ledger.Client
	deployment ledger.Deployment
	provider   wallet.Config
	admin      wallet.Config  // of the contracts
	market     *ledger.Sender // leases units out; nil: nobody may yet
}

// circuit is what makes and checks proofs of the deployment.
func (n *net) circuit(t *testing.T) Circuit {
	t.Helper()
	keyDir, err := circuits.DefaultDir()
	if err != nil {
		t.Fatal(err)
	}
	if err := circuits.Setup(t.Context(), capacity.Dev(), keyDir, nil); err != nil {
		t.Fatal(err)
	}
	circuit, err := LoadCircuit(t.Context(), n.deployment, keyDir)
	if err != nil {
		t.Fatal(err)
	}
	return circuit
}

func startNet(t *testing.T, odds uint64) *net {
	t.Helper()
	d, err := devnet.Start(t.Context(), devnet.Config{KeyDir: t.TempDir(), Accounts: []string{"provider", "admin", "market"}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(d.Stop)
	n := &net{Devnet: d}
	account, err := d.Account("provider")
	if err != nil {
		t.Fatal(err)
	}
	n.provider = wallet.Config{Key: account.Key, StateDir: t.TempDir()}
	admin, err := d.Account("admin")
	if err != nil {
		t.Fatal(err)
	}
	n.admin = wallet.Config{Key: admin.Key, StateDir: t.TempDir()}
	node, err := chain.DialNode(t.Context(), d.URL(), chain.WithPoll(10*time.Millisecond))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(node.Close)
	parameters, err := ledger.ProfileParameters("dev")
	if err != nil {
		t.Fatal(err)
	}
	parameters.Capacity.ChallengeOdds = odds
	parameters.Governance.Admin = admin.Address
	circuit, err := circuits.CircuitHash(capacity.Dev())
	if err != nil {
		t.Fatal(err)
	}
	defer n.automine()()
	n.deployment, err = deploy.Deploy(t.Context(), node, n.provider, deploy.Config{
		Profile: "dev", Circuit: circuit.String(), Parameters: parameters, Treasury: account.Address,
		Verifier: common.FromHex(bindings.DevVerifierMetaData.Bin),
	})
	if err != nil {
		t.Fatal(err)
	}
	if n.client, err = ledger.New(t.Context(), node, n.deployment); err != nil {
		t.Fatal(err)
	}
	return n
}

// automine makes blocks until the function that it returns is called.
func (n *net) automine() (stop func()) {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan struct{})
	go func() {
		defer close(done)
		for ctx.Err() == nil {
			n.Mine(1)
			time.Sleep(5 * time.Millisecond)
		}
	}()
	return func() { cancel(); <-done }
}

// commit makes a commitment with all its collateral as bond.
func (n *net) commit(t *testing.T, units int) (id uint64) {
	t.Helper()
	defer n.automine()()
	sender, err := ledger.OpenSender(t.Context(), n.client, n.provider)
	if err != nil {
		t.Fatal(err)
	}
	defer sender.Close()
	id, _, err = sender.CreateCommitment(t.Context(), ledger.Commitment{
		Units: units, Duration: 100, Bond: new(big.Int).Mul(n.client.Staking.CollateralPerUnit, big.NewInt(int64(units))),
	})
	if err != nil {
		t.Fatal(err)
	}
	return id
}

// A netRun is a prover on a net. Blocks come only while it waits for one, so that a busy machine
// misses no window.
type netRun struct {
	t      *testing.T
	n      *net
	events chan Event
	steps  chan netStep
	stop   context.CancelFunc
	ended  chan error
}

// A netStep is where a prover stands after a step.
type netStep struct {
	head               uint64
	computing, sending int
}

// waits says whether a prover does nothing more until there is a block.
func (n *net) waits(s netStep) bool {
	return s.sending <= n.Waiting() && (s.sending > 0 || s.computing == 0)
}

func (n *net) run(t *testing.T, circuit Circuit, id uint64, dir string) *netRun {
	t.Helper()
	sender, err := ledger.OpenSender(t.Context(), n.client, n.provider)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	r := &netRun{t: t, n: n, events: make(chan Event, 1000), steps: make(chan netStep, 1), stop: cancel, ended: make(chan error, 1)}
	cfg := Config{
		Chain: n.client, Sender: sender, Circuit: circuit, Clock: n.client.Clock, Deployment: n.deployment,
		Commitment: id, DataDir: dir, Share: true, OnEvent: func(e Event) { r.events <- e },
		Log: slog.New(slog.NewTextHandler(t.Output(), nil)),
		stepped: func(head chain.Header, computing, sending int) {
			select {
			case <-r.steps:
			default:
			}
			r.steps <- netStep{head.Number, computing, sending}
		},
	}
	go func() {
		err := Run(ctx, cfg)
		r.ended <- errors.Join(err, sender.Close())
	}()
	return r
}

func (r *netRun) mineUntil(kind Kind) Event {
	r.t.Helper()
	deadline := time.After(5 * time.Minute)
	var last *netStep
	for mined := uint64(0); ; {
		select {
		case e := <-r.events:
			r.t.Log(e)
			if e.Kind == kind {
				return e
			}
		case step := <-r.steps:
			last = &step
		case err := <-r.ended:
			r.t.Fatalf("the prover ended before event %q: %v", kind, err)
		case <-deadline:
			r.t.Fatalf("no event %q", kind)
		case <-time.After(20 * time.Millisecond):
			if last != nil && last.head >= mined && r.n.waits(*last) {
				r.n.Mine(1)
				mined = last.head + 1
			}
		}
	}
}

func (r *netRun) end() {
	r.t.Helper()
	r.stop()
	if err := <-r.ended; !errors.Is(err, context.Canceled) {
		r.t.Errorf("ended with %v", err)
	}
}
