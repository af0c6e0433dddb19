package web_test

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// A staker delegates to a commitment that claims what it does not prove: accepts what that will cost, also for somebody else,
// settles it, leaves, moves the stake to another commitment, takes back a slash that the council gave back, and finishes
// one that it did not.
func TestStakerLivesThroughSlashes(t *testing.T) {
	t.Parallel()
	s := setUp(t, func(w *testchain.World) { w.Params.Staking.HoldEpochs, w.Params.Staking.ThawingEpochs = 4, 2 })
	ctx, c := t.Context(), s.world.Client
	deployer, keeper := s.world.Sender(t, "deployer"), s.world.Sender(t, "keeper")
	person, friend := s.wallet.Account(), s.world.Keys["delegator"].Address
	other, _, err := s.provider.CreateCommitment(ctx, ledger.Commitment{Units: 2, Class: 10, Duration: 30, CommissionBps: 2000, Bond: ledger.FLT(40)})
	if err != nil {
		t.Fatal(err)
	}
	s.visit(s.delegatePage())
	s.delegate("20")
	s.Sees("Delegated 20 FLT.")
	testchain.Must(deployer.Delegate(ctx, s.id, ledger.FLT(380), 0))(t)
	start := testchain.Must(c.Terms(ctx, s.id))(t).StartEpoch
	s.world.MineTo(t, c.Clock.EpochStart(start))
	s.world.Seal(t, s.provider, s.id)
	for epoch := start; epoch < start+2; epoch++ {
		s.world.MineTo(t, c.Clock.EpochStart(epoch))
		challenge := s.world.FindChallenge(t).Number
		testchain.Must(keeper.Open(ctx, challenge, s.world.Evidence(t, challenge)))(t)
		beacon, _, err := c.OpenBeacon(ctx, challenge)
		if err != nil {
			t.Fatal(err)
		}
		testchain.Must(s.provider.Respond(ctx, ledger.Response{ID: s.id, Challenge: challenge, Beacon: beacon, Units: 2, ChainRoot: beacon}))(t)
	}
	s.world.MineTo(t, c.Clock.FinalFrom(start+1))

	s.Go(s.site + s.delegatePage())
	s.Fill("Amount", "5")
	s.Sees("This would be refused.")
	s.Tick("Accept the slashes of 2 epochs")
	s.delegate("5")
	s.Sees("Delegated 5 FLT.")
	s.Tick("For another account")
	s.Fill("Account that gets the stake", friend.Hex())
	s.delegate("3")
	s.Sees("Delegated 3 FLT.")
	s.mustStake(25)
	if got := s.stakeOf(friend, s.id); got.Cmp(ledger.FLT(3)) != 0 {
		t.Errorf("the friend has %s FLT at stake", ledger.FormatFLT(got))
	}

	s.Go(fmt.Sprintf("%s/provider?address=%s&commitment=%d", s.site, s.provider.Address(), s.id))
	s.Press("Settle its epochs")
	s.Sees("2 epochs were settled.")
	if pending, slashes := testchain.Must(c.Pending(ctx, s.id))(t), testchain.Must(c.SlashCount(ctx, s.id))(t); pending != 0 || slashes != 2 {
		t.Fatalf("%d epochs are not settled, and there are %d slashes", pending, slashes)
	}
	testchain.Must(deployer.GiveBack(ctx, s.id, 0))(t)

	s.Go(s.site + "/account")
	s.Tick("All of it")
	worth := s.stakeOf(person, s.id)
	s.Sees(fmt.Sprintf("You take out %s FLT of %[1]s FLT.", ledger.FormatFLT(worth)))
	s.Press(fmt.Sprint("Take stake out of commitment ", s.id))
	s.Sees("This is request 0.")
	requests := testchain.Must(c.Requests(ctx, s.id, person))(t)
	if len(requests) != 1 || requests[0].Amount.Cmp(worth) != 0 {
		t.Fatalf("the requests are %+v", requests)
	}

	s.world.MineTo(t, c.Clock.EpochStart(requests[0].ReleaseEpoch))
	s.world.MineTo(t, c.Clock.FinalFrom(requests[0].ReleaseEpoch-1))
	// What a slash that is given back took from the account: its part of the pool, in which it had 25 of 408.
	first := testchain.Must(c.Slash(ctx, s.id, 0))(t)
	part := new(big.Int).Div(new(big.Int).Mul(first.FromPool, big.NewInt(25)), big.NewInt(408))
	had := s.balance(person)
	s.Press("Take back slash 0")
	s.Until(`[...document.querySelectorAll("form.action")].some(f => f.innerText.startsWith("Take back slash 0") && f.innerText.includes("It was paid:"))`)
	got := new(big.Int).Sub(s.balance(person), had)
	if part.Sign() == 0 || new(big.Int).Sub(got, part).CmpAbs(big.NewInt(1000)) > 0 {
		t.Errorf("the person got %s FLT back, not %s", ledger.FormatFLT(got), ledger.FormatFLT(part))
	}

	s.Fill("To commitment", fmt.Sprint(other))
	s.Press("Move request 0 to another commitment")
	s.Sees("It was delegated:")
	if got := s.stakeOf(person, other); got.Cmp(worth) != 0 {
		t.Errorf("the person has %s FLT at stake in the other commitment, not %s", ledger.FormatFLT(got), ledger.FormatFLT(worth))
	}

	second := testchain.Must(c.Slash(ctx, s.id, 1))(t)
	s.world.MineTo(t, c.Clock.EpochStart(second.DueEpoch))
	s.Go(fmt.Sprintf("%s/provider?address=%s&commitment=%d", s.site, s.provider.Address(), s.id))
	s.Press("Finish slash 1")
	s.Sees("Slash 1 is finished.")
	if second = testchain.Must(c.Slash(ctx, s.id, 1))(t); second.Fate != ledger.FateFinished {
		t.Errorf("slash 1 is %v", second.Fate)
	}
}
