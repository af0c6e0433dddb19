package ledger_test

import (
	"bytes"
	"cmp"
	"errors"
	"math/big"
	"testing"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// TestLifeOfACommitment runs every function of the contracts that needs no proof, and compares what
// the contracts draw with what this package computes.
func TestLifeOfACommitment(t *testing.T) {
	t.Parallel()
	w := testchain.StartStill(t)
	defer w.Automine()()
	ctx := t.Context()
	deployer, provider, delegator, keeper := w.Sender(t, "deployer"), w.Sender(t, "provider"), w.Sender(t, "delegator"), w.Sender(t, "keeper")
	for _, s := range []*ledger.Sender{provider, delegator} {
		testchain.Must(deployer.Transfer(ctx, s.Address(), ledger.FLT(1000)))(t)
	}
	testchain.Must(deployer.FundRewards(ctx, ledger.FLT(5000)))(t)

	if _, _, err := provider.CreateCommitment(ctx, ledger.Commitment{Units: 2, Class: 10, Duration: 1, Bond: ledger.FLT(1)}); !errors.Is(err, ledger.ErrBondTooSmall) {
		t.Fatalf("bond of 1 FLT: %v", err)
	}
	id, _, err := provider.CreateCommitment(ctx, ledger.Commitment{Units: 2, Class: 10, Duration: 4, CommissionBps: 2000, Bond: ledger.FLT(40)})
	if err != nil {
		t.Fatal(err)
	}
	receipt := testchain.Must(delegator.Delegate(ctx, id, ledger.FLT(360), 0))(t)
	activated, ok := ledger.EventIn[ledger.Activated](receipt)
	if !ok {
		t.Fatalf("not activated: %+v", receipt.Events)
	}
	if _, err := keeper.Settle(ctx, id, activated.StartEpoch); !errors.Is(err, ledger.ErrEpochNotFinal) {
		t.Errorf("settle at once: %v", err)
	}
	t.Logf("active in epochs %d to %d", activated.StartEpoch, activated.EndEpoch)
	testchain.Must(provider.AddBond(ctx, id, ledger.FLT(5)))(t)
	w.MineTo(t, w.Client.Clock.EpochStart(activated.StartEpoch))

	var both [2]*ledger.Receipt
	testchain.Together(2, func(i int) { // one transaction is as good as two
		r, err := provider.BeginSeal(ctx, id)
		if err != nil && !errors.Is(err, ledger.ErrSealAlreadyBegun) { // a slow machine may ask when it is done
			t.Error(err)
		}
		both[i] = r
	})
	begun := cmp.Or(both[0], both[1])
	if t.Failed() || begun == nil || both[0] != nil && both[1] != nil && both[0].TxHash != both[1].TxHash {
		t.Fatalf("sealed twice: %v", both)
	}
	if e, _ := ledger.EventIn[ledger.SealBegun](begun); e.SeedBlock != begun.Block+2 {
		t.Errorf("begun in block %d: %+v", begun.Block, e)
	}
	w.MineTo(t, begun.Block+2)
	header := testchain.Must(w.Client.Header(ctx, begun.Block+2))(t)
	other := testchain.Must(w.Client.Header(ctx, begun.Block+1))(t)
	if _, err := keeper.DrawSeal(ctx, id, testchain.Must(w.Client.Evidence(ctx, other))(t)); !errors.Is(err, ledger.ErrWrongHeader) {
		t.Errorf("the header of another block: %v", err)
	}
	drawnSeal := testchain.Must(keeper.DrawSeal(ctx, id, testchain.Must(w.Client.Evidence(ctx, header))(t)))(t)
	seed, _ := ledger.EventIn[ledger.SealDrawn](drawnSeal)
	if !bytes.Equal(seed.Seed, header.Mix[:]) {
		t.Errorf("seed %x, not the mix of block %d, %s", seed.Seed, header.Number, header.Mix)
	}
	if want := w.Client.Clock.SealContext(id, seed.Period, seed.Seed); seed.Ctx != want {
		t.Errorf("ctx %v, want %v", seed.Ctx, want)
	}
	var root, chainRoot ledger.Element
	root.SetUint64(7)
	chainRoot.SetUint64(8)
	if _, err := provider.PostSeal(ctx, ledger.SealRoot{ID: id, Ctx: root, Root: root}); !errors.Is(err, ledger.ErrWrongContext) {
		t.Errorf("seal of other arrays: %v", err)
	}
	sealed := testchain.Must(provider.PostSeal(ctx, ledger.SealRoot{ID: id, Ctx: seed.Ctx, Root: root}))(t)
	if s, want := testchain.Must(w.Client.Seal(ctx, id, seed.Period))(t), (ledger.Seal{begun.Block, seed.Ctx, root, sealed.Block + 2}); s != want {
		t.Errorf("seal %+v, want %+v", s, want)
	}
	w.Mine(1) // the root holds from the next block on

	challenge := w.FindChallenge(t)
	beacon := beaconOf(t, w, challenge)
	evidence := testchain.Must(w.Client.Evidence(ctx, challenge))(t)
	if _, err := provider.Respond(ctx, ledger.Response{ID: id, Challenge: challenge.Number, Beacon: beacon, Units: 2}); !errors.Is(err, ledger.ErrChallengeNotOpen) {
		t.Errorf("a response before the challenge is open: %v", err)
	}
	if _, err := keeper.Open(ctx, challenge.Number, evidence[1:]); !errors.Is(err, ledger.ErrWrongHeader) {
		t.Errorf("opened by a piece of a header: %v", err)
	}
	opened := testchain.Must(keeper.Open(ctx, challenge.Number, evidence))(t)
	if e, _ := ledger.EventIn[ledger.ChallengeOpened](opened); e.Beacon != beacon || e.Opener != keeper.Address() || e.Epoch != w.Client.Clock.Epoch(challenge.Number) {
		t.Errorf("challenge opened with %+v, not the beacon and epoch of %+v", e, challenge)
	}
	answer := ledger.Response{ID: id, Challenge: challenge.Number, ChainRoot: chainRoot, Units: 2}
	if _, err := provider.Respond(ctx, answer); !errors.Is(err, ledger.ErrWrongBeacon) {
		t.Errorf("answer for another beacon: %v", err)
	}
	answer.Beacon = beacon
	for _, units := range []int{0, 3} {
		answer.Units = units
		if _, err := provider.Respond(ctx, answer); !errors.Is(err, ledger.ErrInvalidClaim) {
			t.Errorf("claimed %d units: %v", units, err)
		}
	}
	answer.Units = 2
	responded := testchain.Must(provider.Respond(ctx, answer))(t)
	if e, _ := ledger.EventIn[ledger.Responded](responded); e.Claimed != 2 || e.ChainRoot != chainRoot {
		t.Errorf("responded %+v", e)
	}
	drawBlock := w.Client.Clock.DrawBlock(challenge.Number)
	w.MineTo(t, drawBlock)
	header = testchain.Must(w.Client.Header(ctx, drawBlock))(t)
	evidence = testchain.Must(w.Client.Evidence(ctx, header))(t)
	if _, err := keeper.Prove(ctx, id, challenge.Number, chainRoot, evidence, zeroProof()); !errors.Is(err, ledger.ErrProofInvalid) && !errors.Is(err, ledger.ErrCommitmentInvalid) {
		t.Errorf("a proof of zeros: %v", err)
	}
	if drawn := testchain.Must(w.Client.Drawn(ctx, challenge.Number))(t); drawn {
		t.Error("drawn by a proof that was refused")
	}
	drawn := testchain.Must(keeper.Draw(ctx, challenge.Number, evidence))(t)
	if e, _ := ledger.EventIn[ledger.AuditDrawn](drawn); !bytes.Equal(e.Value, header.Mix[:]) {
		t.Errorf("drew from %x, not the mix of block %d, %s", e.Value, drawBlock, header.Mix)
	}
	if _, err := keeper.Prove(ctx, id, challenge.Number, root, nil, zeroProof()); !errors.Is(err, ledger.ErrWrongResponse) {
		t.Errorf("a proof for another chain root: %v", err)
	}
	query, err := w.Client.Clock.Query(ledger.Claim{ID: id, Challenge: challenge.Number, ChainRoot: chainRoot, Units: 2, Class: 10}, header.Mix[:])
	if err != nil {
		t.Fatal(err)
	}
	if got := testchain.Must(w.Client.QueryOf(ctx, id, challenge.Number, chainRoot))(t); got != query.Pack() {
		t.Errorf("the contract draws the query %v, this package %v", got, query.Pack())
	}

	checkViews(t, w, id, challenge, responded.Block)
	for epoch := activated.StartEpoch; epoch <= activated.EndEpoch; epoch++ {
		w.MineTo(t, w.Client.Clock.FinalFrom(epoch))
		settled := testchain.Must(keeper.Settle(ctx, id, epoch))(t)
		if e, ok := ledger.EventIn[ledger.Settled](settled); ok {
			t.Logf("epoch %d: %d opportunities, %d claimed, %d proven", epoch, e.Opportunities, e.Claimed, e.Proven)
		}
		terms := testchain.Must(w.Client.Terms(ctx, id))(t)
		if terms.State == ledger.StateFailed {
			activated.EndEpoch = terms.EndEpoch
		}
	}
	slash := testchain.Must(w.Client.Slash(ctx, id, 0))(t)
	if n := testchain.Must(w.Client.SlashCount(ctx, id))(t); n != 1 || slash.Fate != ledger.FateHeld || slash.Epoch != activated.StartEpoch || slash.Settler != keeper.Address() {
		t.Errorf("%d slashes: %+v", n, slash)
	}
	if _, err := keeper.FinishSlash(ctx, id, 0); !errors.Is(err, ledger.ErrStillHeld) {
		t.Errorf("finished too early: %v", err)
	}
	if _, err := provider.GiveBack(ctx, id, 0); !errors.Is(err, ledger.ErrUnauthorized) {
		t.Errorf("given back by one who may not: %v", err)
	}
	w.MineTo(t, w.Client.Clock.EpochStart(slash.DueEpoch))
	testchain.Must(keeper.FinishSlash(ctx, id, 0))(t)
	if _, err := deployer.GiveBack(ctx, id, 0); !errors.Is(err, ledger.ErrSlashNotHeld) {
		t.Errorf("given back too late: %v", err)
	}
	owed := testchain.Must(w.Client.Owed(ctx, keeper.Address()))(t)
	testchain.Must(keeper.Collect(ctx))(t)
	if got := testchain.Must(w.Client.Balance(ctx, keeper.Address()))(t); owed.Sign() == 0 || got.Cmp(owed) != 0 {
		t.Errorf("the keeper was owed %v and has %v", owed, got)
	}
	testchain.Must(provider.CloseCommitment(ctx, id))(t)
	shares := testchain.Must(w.Client.Shares(ctx, id, delegator.Address()))(t)
	request, _, err := delegator.Undelegate(ctx, id, shares)
	if err != nil {
		t.Fatal(err)
	}
	if requests := testchain.Must(w.Client.Requests(ctx, id, delegator.Address()))(t); len(requests) != 1 || requests[0].Index != request {
		t.Errorf("requests %+v", requests)
	} else {
		w.MineTo(t, w.Client.Clock.EpochStart(requests[0].ReleaseEpoch))
	}
	before := testchain.Must(w.Client.Balance(ctx, delegator.Address()))(t)
	withdrawn := testchain.Must(delegator.Withdraw(ctx, id, request))(t)
	after := testchain.Must(w.Client.Balance(ctx, delegator.Address()))(t)
	if e, _ := ledger.EventIn[ledger.Withdrawn](withdrawn); after.Sub(after, before).Cmp(e.Amount) != 0 {
		t.Errorf("withdrew %v, event says %v", after, e.Amount)
	}
	if _, err := delegator.Claim(ctx, id); err != nil && !errors.Is(err, ledger.ErrNothingToCollect) && !errors.Is(err, ledger.ErrZeroAmount) {
		t.Errorf("claim: %v", err)
	}
}

// checkViews compares what the contracts say with what was done and what this package computes.
func checkViews(t *testing.T, w *testchain.World, id uint64, challenge chain.Header, responded uint64) {
	t.Helper()
	ctx, c := t.Context(), w.Client
	epoch := c.Clock.Epoch(challenge.Number)
	w.MineTo(t, c.Clock.FinalFrom(epoch))
	if r, want := testchain.Must(c.Response(ctx, id, challenge.Number))(t), (ledger.ResponseStatus{responded, 2, false}); r != want {
		t.Errorf("response %+v, want %+v", r, want)
	}
	if beacon, open, err := c.OpenBeacon(ctx, challenge.Number); beacon != beaconOf(t, w, challenge) || !open || err != nil {
		t.Errorf("beacon %v, open %v, error %v", beacon, open, err)
	}
	if _, open, err := c.OpenBeacon(ctx, 1); open || err != nil {
		t.Errorf("block 1: open %v, error %v", open, err)
	}
	if all := testchain.Must(c.Challenges(ctx, epoch))(t); len(all) != 1 || all[0] != challenge.Number {
		t.Errorf("challenges %v", all)
	}
	if counts := testchain.Must(c.Counts(ctx, id, epoch))(t); counts != (ledger.Counts{Opportunities: 2, Claimed: 2, MostActive: 2}) {
		t.Errorf("counts %+v", counts)
	}
	if n := testchain.Must(c.TotalProven(ctx, epoch))(t); n != 0 {
		t.Errorf("%d proven", n)
	}
	if !testchain.Must(c.IsFinal(ctx, epoch))(t) || testchain.Must(c.IsFinal(ctx, epoch+1000))(t) {
		t.Error("which epochs are final")
	}
	before := testchain.Must(c.HeadNumber(ctx))(t)
	now := testchain.Must(c.CurrentEpoch(ctx))(t)
	if after := testchain.Must(c.HeadNumber(ctx))(t); now < c.Clock.Epoch(before) || now > c.Clock.Epoch(after) {
		t.Errorf("epoch %d in blocks %d to %d", now, before, after)
	}
	if n := testchain.Must(c.CommitmentCount(ctx))(t); n != 1 {
		t.Errorf("%d commitments", n)
	}
	terms := testchain.Must(c.Terms(ctx, id))(t)
	if terms.Provider != w.Keys["provider"].Address || terms.Units != 2 || terms.EndEpoch != terms.StartEpoch+3 {
		t.Errorf("terms %+v", terms)
	}
	account := testchain.Must(c.Account(ctx, id))(t)
	if account.Bond.Cmp(ledger.FLT(45)) != 0 || account.PoolTokens.Cmp(ledger.FLT(360)) != 0 || account.Duration != 4 || account.CommissionBps != 2000 {
		t.Errorf("account %+v", account)
	}
	if reserve := testchain.Must(c.Reserve(ctx))(t); reserve.Cmp(ledger.FLT(5000)) != 0 {
		t.Errorf("reserve %v", reserve)
	}
	if claimable := testchain.Must(c.Claimable(ctx, id, w.Keys["delegator"].Address))(t); claimable.Sign() != 0 {
		t.Errorf("claimable %v", claimable)
	}
	if terms := testchain.Must(c.Terms(ctx, id+1))(t); terms.State != ledger.StateNone {
		t.Errorf("a commitment that does not exist is %v", terms.State)
	}
}

// beaconOf is the beacon of a challenge.
func beaconOf(t *testing.T, w *testchain.World, challenge chain.Header) ledger.Element {
	t.Helper()
	value := testchain.Must(w.Client.Value(t.Context(), challenge))(t)
	beacon, is := w.Client.Clock.Challenge(w.Client.Clock.Slot(challenge.Number), value)
	if !is {
		t.Fatalf("block %d is no challenge", challenge.Number)
	}
	return beacon
}

func zeroProof() (p ledger.Proof) {
	for i := range p.Points {
		p.Points[i] = new(big.Int)
	}
	for i := range 2 {
		p.Commitments[i], p.CommitmentPok[i] = new(big.Int), new(big.Int)
	}
	return p
}
