package verifier

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/internal/testchain"
)

// The auditor finds the life of a commitment in order that a provider account owns: what other transactions call is
// an account between a key and the contracts, and what they are paid goes on to a payee.
func TestAuditOfAProviderAccount(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	ctx := t.Context()
	w := testchain.StartWith(t, 0, func(made *testchain.World) {
		made.AddAccounts(t, "operator", "payee")
		made.Circuit, made.Verifier = must(circuits.CircuitHash(capacity.Dev()))(t).String(), acceptAll
		made.Params.Staking.VestingEpochs = 1
	})
	t.Cleanup(w.Automine())
	deployer, owner, keeper := w.Sender(t, "deployer"), w.Sender(t, "provider"), w.Sender(t, "keeper")
	must(deployer.FundRewards(ctx, ledger.FLT(1000)))(t)
	must(deployer.Transfer(ctx, owner.Address(), ledger.FLT(500)))(t)

	account, _, err := owner.CreateProviderAccount(ctx, owner.Address(), w.Keys["payee"].Address, []common.Address{w.Keys["operator"].Address})
	if err != nil {
		t.Fatal(err)
	}
	as := must(owner.As(ctx, account, ledger.Owner))(t)
	id, _, err := as.CreateCommitment(ctx, ledger.Commitment{Units: 1, Class: 10, Duration: 2, Bond: ledger.FLT(190)})
	if err != nil {
		t.Fatal(err)
	}
	must(as.AddBond(ctx, id, ledger.FLT(20)))(t)

	operator := must(w.Sender(t, "operator").For(ctx, id, ledger.Operator))(t)
	w.MineTo(t, w.Client.Clock.EpochStart(must(w.Client.Terms(ctx, id))(t).StartEpoch))
	w.Seal(t, operator, id)
	challenge := w.FindChallenge(t)
	must(keeper.Open(ctx, challenge.Number, w.Evidence(t, challenge.Number)))(t)
	beacon, _, err := w.Client.OpenBeacon(ctx, challenge.Number)
	if err != nil {
		t.Fatal(err)
	}
	root := capacity.Element{}
	must(operator.Respond(ctx, ledger.Response{ID: id, Challenge: challenge.Number, Beacon: beacon, Units: 1, ChainRoot: root}))(t)
	draw := w.Client.Clock.DrawBlock(challenge.Number)
	w.MineTo(t, draw)
	must(operator.Prove(ctx, id, challenge.Number, root, w.Evidence(t, draw), must(pretence{}.prove(ctx, capacity.Statement{}))(t)))(t)

	terms := must(w.Client.Terms(ctx, id))(t)
	for epoch := terms.StartEpoch; epoch <= terms.EndEpoch; epoch++ {
		w.MineTo(t, w.Client.Clock.FinalFrom(epoch))
		must(keeper.Settle(ctx, id, epoch))(t)
	}
	w.MineTo(t, w.Client.Clock.EpochStart(w.Client.Clock.Epoch(w.Client.Clock.FinalFrom(terms.EndEpoch))+1))
	payee := must(w.Sender(t, "payee").ForRewards(ctx, id))(t)
	must(payee.Claim(ctx, id))(t)
	must(payee.CloseCommitment(ctx, id))(t)
	if got := must(w.Client.Balance(ctx, payee.Address()))(t); got.Cmp(ledger.FLT(210)) <= 0 {
		t.Errorf("the payee has %s FLT, no more than the bond", ledger.FormatFLT(got))
	}

	r := auditDev(t, AuditConfig{Chain: w.Client, Deployment: w.Deployment})
	for _, d := range r.Differences {
		if d.Event != "AuditProven" || d.Field != "proof" { // every proof is accepted here
			t.Errorf("a difference that is not one: %v", d)
		}
	}
	if r.Settled != 2 || len(r.Rewards) == 0 {
		t.Errorf("%d epochs settled, %d rewards", r.Settled, len(r.Rewards))
	}
}
