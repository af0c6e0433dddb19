package api

import (
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/index"
	"github.com/muster-network/muster/internal/testchain"
	"github.com/muster-network/muster/view"
)

// A real deployment: a provider that misses its challenges and is slashed, a delegator that leaves, an offer that nobody
// takes, a renter's account, and a proposal. What the contracts say and what the index adds up agree, in the same block.
func TestOnDevnet(t *testing.T) {
	w := testchain.StartWith(t, 0, func(w *testchain.World) {
		w.Params.Governance = ledger.GovernanceConfig{Council: w.Keys["keeper"].Address, DAO: testchain.FastDAO()}
	})
	t.Cleanup(w.Automine())
	ctx, c := t.Context(), w.Client
	deployer, provider, staker, keeper := w.Sender(t, "deployer"), w.Sender(t, "provider"), w.Sender(t, "delegator"), w.Sender(t, "keeper")
	for _, s := range []*ledger.Sender{provider, staker} {
		testchain.Must(deployer.Transfer(ctx, s.Address(), ledger.FLT(2000)))(t)
	}
	testchain.Must(deployer.FundRewards(ctx, ledger.FLT(5000)))(t)
	id, _, err := provider.CreateCommitment(ctx, ledger.Commitment{Units: 2, Class: 10, MaxLeased: 1, Duration: 30, CommissionBps: 2000, Bond: ledger.FLT(100)})
	if err != nil {
		t.Fatal(err)
	}
	testchain.Must(staker.Delegate(ctx, id, ledger.FLT(400), 0))(t)
	start := testchain.Must(c.Terms(ctx, id))(t).StartEpoch
	token := testchain.Must(c.TokenAt(ctx, w.Deployment.Token))(t)
	offer, _, err := provider.PostOffer(ctx, id, token.Address, ledger.OfferTerms{Rate: ledger.FLT(1), UnitsMax: 1, MinTerm: 3600, Notice: 3600},
		ledger.OfferDescription{Region: [2]byte{'V', 'N'}, URL: "https://host.example"})
	if err != nil {
		t.Fatal(err)
	}
	testchain.Must(staker.Deposit(ctx, ledger.AccountID{Renter: staker.Address(), Token: token.Address, Number: 7}, token, ledger.FLT(3)))(t)

	testchain.Must(deployer.DelegateVotes(ctx, deployer.Address()))(t)
	w.Mine(1)
	proposing := testchain.Must(view.Propose(ctx, c, deployer.Address(), govern.Of(c).UnpauseOperation(), "Open again", nil))(t)
	testchain.Must(govern.Perform(ctx, deployer, proposing.Call))(t)

	w.MineTo(t, c.Clock.EpochStart(start))
	w.Seal(t, provider, id)
	for missed := 0; missed < 2; { // two challenges of one epoch
		challenge := w.FindChallenge(t).Number
		if c.Clock.Epoch(challenge) > start && challenge >= c.Clock.GraceEnd(c.Clock.PeriodAt(challenge)) {
			testchain.Must(keeper.Open(ctx, challenge, w.Evidence(t, challenge)))(t)
			missed++
		}
	}
	if _, _, err := staker.Undelegate(ctx, id, big.NewInt(1e18)); err != nil {
		t.Fatal(err)
	}
	for epoch := start; epoch <= start+3; epoch++ {
		w.MineTo(t, c.Clock.FinalFrom(epoch))
		testchain.Must(keeper.Settle(ctx, id, epoch))(t)
	}

	s := serveWorld(t, w)

	site := read[Site](s, "/site")
	if site.ChainID != c.ChainID() || site.AsOf.Finalized == nil || !site.Node || !site.Market || site.Contracts["staking"] != w.Deployment.Staking {
		t.Errorf("%+v", site)
	}
	head := testchain.Must(c.Head(ctx))(t)
	w.Mine(3) // what is read is of the index's block all the same
	d := read[CommitmentDetail](s, fmt.Sprint("/commitments/", id))
	if d.Missing != nil || d.Live == nil {
		t.Fatalf("%+v", d.Missing)
	}
	if d.AsOf.Block != head.Number || d.Live.Bond.String() != d.Commitment.Bond || d.Live.Pool.String() != d.Commitment.Pool ||
		d.Live.Thawing.String() != d.Commitment.Thawing || d.Live.State != d.Commitment.State || d.Yield.StakeIs != ofThoseEpochs {
		t.Errorf("the contracts say %+v, the index %+v", d.Live, d.Commitment)
	}
	if d.Yield.Ppm == nil || *d.Yield.Ppm != 0 || d.Yield.Epochs != 4 || // nothing was earned, and the bond paid for the faults
		d.Answered == nil || d.Answered.Missed == 0 || d.Risk.BondBps == 0 || d.Leaving.ThawingEpochs == 0 {
		t.Errorf("%+v, %+v, %+v, %+v", d.Yield, d.Answered, d.Risk, d.Leaving)
	}
	slashes := read[List[index.Slash]](s, "/slashes")
	if len(slashes.Items) == 0 {
		t.Fatal("nothing was slashed")
	}
	slash := read[SlashDetail](s, fmt.Sprint("/slashes/", slashes.Items[0].Seq))
	if slash.Formula == nil || slash.Formula.Agrees == nil || !*slash.Formula.Agrees || slash.Formula.Rest == nil || *slash.Formula.Rest == 0 {
		t.Errorf("%+v", slash.Formula)
	}
	if network := read[Network](s, "/network"); network.Reserve == nil || network.Missing != nil || network.Rules == nil || network.Clock.Epoch != c.Clock.Epoch(head.Number) {
		t.Errorf("%+v", network)
	}
	account := read[AccountDetail](s, "/accounts/"+staker.Address().Hex())
	if account.Missing != nil || account.Balance == nil || len(account.Delegations) != 1 || account.Delegations[0].Live == nil ||
		len(account.Delegations[0].Live.Requests) != 1 || len(account.Owed) != 1 {
		t.Errorf("%+v", account)
	}
	renting := read[List[RentingAccount]](s, "/accounts/"+strings.ToLower(staker.Address().Hex())+"/renting")
	if len(renting.Items) != 1 || renting.Items[0].Live == nil || renting.Items[0].Live.Funds.String() != ledger.FLT(3).String() || renting.Items[0].SecondsLeft != nil {
		t.Errorf("%+v", renting.Items)
	}
	o := read[OfferDetail](s, fmt.Sprint("/offers/", offer))
	if o.Missing != nil || o.Live == nil || o.Live.Region != "VN" || o.Quality == nil || o.Live.Price.Rate.String() != o.Offer.Rate {
		t.Errorf("%+v", o)
	}
	key := read[VerifyingKey](s, "/verifying-key")
	if key.InCode == nil || !*key.InCode || len(key.Constants) < 30 || key.Constants["PUB_5_X"] == "" || key.UnsafeWhy == "" {
		t.Errorf("%+v", key)
	}
	g := read[Governance](s, "/governance")
	if g.Missing != nil || g.Live == nil || len(g.Live.Members) == 0 || g.Rules == nil {
		t.Errorf("%+v", g)
	}
	if g.DAO == nil || len(g.DAO.Proposals) != 1 || g.DAO.Block != head.Number {
		t.Fatalf("%+v", g.DAO)
	}
	if p := g.DAO.Proposals[0]; p.ID != proposing.ID || p.State != "defeated" || p.Calls[0].What != "staking.unpause()" || p.Quorum.String() != ledger.FLT(10_000_000).String() {
		t.Errorf("%+v", p)
	}
	votes := read[AccountVotes](s, "/accounts/"+provider.Address().Hex()+"/votes")
	if v := votes.Live; votes.Missing != nil || v == nil || !v.Idle || len(v.Staked) != 1 || v.Staked[0].Commitment != id || len(v.Proposals) != 0 || v.Election != nil {
		t.Errorf("%+v, %+v", votes.Missing, v)
	}
}
