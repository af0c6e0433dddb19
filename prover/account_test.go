package prover

import (
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/testchain"
)

// A commitment of a provider account, for which an operator's key runs the prover: an epoch is proven and
// settled, the owner claims to the payee, and a revoked operator is told what to do.
func TestAccountOnDevnet(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	n, account := startAccountNet(t, 2)
	payee := n.Keys["payee"].Address

	r := n.run(t)
	proven := r.mineUntil(Proven)
	r.end()
	if proven.Claimed != 2 {
		t.Fatalf("claimed %d units", proven.Claimed)
	}
	if terms := testchain.Must(n.Client.Terms(t.Context(), n.id))(t); terms.Provider != account {
		t.Fatalf("the provider is %s, not the account %s", terms.Provider, account)
	}

	epoch := n.Client.Clock.Epoch(proven.Challenge)
	n.MineTo(t, n.Client.Clock.FinalFrom(epoch))
	n.settle(t, epoch)
	vested := n.Client.Clock.EpochStart(n.Client.Clock.Epoch(testchain.Must(n.Client.HeadNumber(t.Context()))(t)) + 1)
	n.MineTo(t, vested)
	claimable := testchain.Must(n.Client.Claimable(t.Context(), n.id, account))(t)
	if claimable.Sign() == 0 {
		t.Fatal("nothing to claim")
	}
	owner := n.as(t, "owner", ledger.Beneficiary)
	n.sends(t, func() (*ledger.Receipt, error) { return owner.Claim(t.Context(), n.id) })
	if got := testchain.Must(n.Client.Balance(t.Context(), payee))(t); got.Cmp(claimable) != 0 {
		t.Fatalf("the payee has %v, of %v that were claimed", got, claimable)
	}

	// The key is revoked between a response and its proof, which anybody may send.
	r = n.run(t)
	responded := r.mineUntil(Responded)
	operator := n.provider.Key.Account()
	owner = n.as(t, "owner", ledger.Owner)
	n.sends(t, func() (*ledger.Receipt, error) {
		return owner.ChangeOperators(t.Context(), nil, []common.Address{operator})
	})
	if e := r.mineUntil(Proven, Missed); e.Kind != Proven || e.Challenge != responded.Challenge {
		t.Fatalf("after it was revoked: %v", e)
	}
	err := r.mineUntilEnd()
	if !errors.Is(err, ledger.ErrNotOperator) || !strings.Contains(err.Error(), operator.Hex()) {
		t.Fatalf("the prover of a revoked operator ended with %v", err)
	}
	if hints := hint.Of(err); len(hints) != 1 || !strings.Contains(hints[0], "muster provider operators --add") {
		t.Errorf("it is told %q", hints)
	}
	if _, err := n.Sender(t, "operator").For(t.Context(), n.id, ledger.Operator); !errors.Is(err, ledger.ErrNoPart) {
		t.Errorf("a revoked operator's key: %v", err)
	}
}

// startAccountNet is startNet with a provider account, whose prover runs with an operator's key.
func startAccountNet(t *testing.T, units int) (n *net, account common.Address) {
	t.Helper()
	hash := testchain.Must(circuits.CircuitHash(capacity.Dev()))(t)
	n = &net{dir: t.TempDir()}
	n.World = testchain.StartWith(t, 0, func(w *testchain.World) {
		w.Circuit = hash.String()
		w.AddAccounts(t, "owner", "operator", "payee")
		w.Params.Staking.VestingEpochs = 1
	})
	n.provider = n.Config(t, "operator")
	n.circuit = loadCircuit(t, n.Deployment)
	defer n.Automine()()

	deployer, owner := n.Sender(t, "deployer"), n.Sender(t, "owner")
	bond := new(big.Int).Mul(n.Client.Staking.CollateralPerUnit, big.NewInt(int64(units)))
	testchain.Must(deployer.Transfer(t.Context(), owner.Address(), bond))(t)
	testchain.Must(deployer.FundRewards(t.Context(), bond))(t)
	account, _, err := owner.CreateProviderAccount(t.Context(), owner.Address(), n.Keys["payee"].Address, []common.Address{n.provider.Key.Account()})
	if err != nil {
		t.Fatal(err)
	}
	as := testchain.Must(owner.As(t.Context(), account, ledger.Owner))(t)
	n.id, _, err = as.CreateCommitment(t.Context(), ledger.Commitment{Units: units, Class: capacity.ReferenceClass, Duration: 100, Bond: bond})
	if err != nil {
		t.Fatal(err)
	}
	return n, account
}

// as is somebody's sender that acts for the provider.
func (n *net) as(t *testing.T, name string, part ledger.Part) *ledger.Sender {
	t.Helper()
	return testchain.Must(n.Sender(t, name).For(t.Context(), n.id, part))(t)
}

// sends sends something while blocks come by themselves.
func (n *net) sends(t *testing.T, send func() (*ledger.Receipt, error)) {
	t.Helper()
	defer n.Automine()()
	testchain.Must(send())(t)
}

// settle settles all epochs up to one.
func (n *net) settle(t *testing.T, last uint64) {
	t.Helper()
	defer n.Automine()()
	keeper := n.Sender(t, "keeper")
	next := testchain.Must(n.Client.Account(t.Context(), n.id))(t).NextEpoch
	for epoch := next; epoch <= last; epoch++ {
		testchain.Must(keeper.Settle(t.Context(), n.id, epoch))(t)
	}
}

// mineUntilEnd makes a block whenever the prover waits for one, until it ends, and says why it did.
func (r *netRun) mineUntilEnd() error {
	r.t.Helper()
	for mined := 0; mined < 5000; {
		select {
		case e := <-r.events:
			r.look(e)
		case err := <-r.ended:
			return err
		case <-time.After(5 * time.Millisecond):
			if r.waits() {
				r.n.Mine(1)
				mined++
			}
		}
	}
	r.t.Fatal("it did not end in 5000 blocks")
	return nil
}
