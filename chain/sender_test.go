package chain

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// TestLifeOfACommitment runs every function of the contracts that needs no proof, and compares what
// the contracts draw with what this package computes.
func TestLifeOfACommitment(t *testing.T) {
	w := startStillWorld(t)
	defer w.automine()()
	ctx := t.Context()
	deployer, provider, delegator, keeper := w.sender(t, "deployer"), w.sender(t, "provider"), w.sender(t, "delegator"), w.sender(t, "keeper")
	for _, s := range []*Sender{provider, delegator} {
		must(deployer.Transfer(ctx, s.Address(), FLT(1000)))(t)
	}
	must(deployer.FundRewards(ctx, FLT(5000)))(t)

	if _, _, err := provider.CreateCommitment(ctx, Commitment{Units: 2, Duration: 1, Bond: FLT(1)}); !errors.Is(err, ErrBondTooSmall) {
		t.Fatalf("bond of 1 FLT: %v", err)
	}
	id, _, err := provider.CreateCommitment(ctx, Commitment{Units: 2, Duration: 4, CommissionBps: 2000, Bond: FLT(40)})
	if err != nil {
		t.Fatal(err)
	}
	receipt := must(delegator.Delegate(ctx, id, FLT(360)))(t)
	activated, ok := EventIn[Activated](receipt)
	if !ok {
		t.Fatalf("not activated: %+v", receipt.Events)
	}
	if _, err := keeper.Settle(ctx, id, activated.StartEpoch); !errors.Is(err, ErrEpochNotFinal) {
		t.Errorf("settle at once: %v", err)
	}
	t.Logf("active in epochs %d to %d", activated.StartEpoch, activated.EndEpoch)
	must(provider.AddBond(ctx, id, FLT(5)))(t)

	var begun *Receipt
	var both [2]common.Hash
	together(2, func(i int) { // one transaction is as good as two
		r, err := provider.BeginSeal(ctx, id)
		if err != nil {
			t.Error(err)
			return
		}
		both[i] = r.TxHash
		if i == 0 {
			begun = r
		}
	})
	if t.Failed() || both[0] != both[1] {
		t.Fatalf("sealed twice: %v", both)
	}
	seed, _ := EventIn[SealBegun](begun)
	header := must(w.client.Header(ctx, begun.Block-1))(t)
	if seed.Seed != header.Hash {
		t.Errorf("seed %s, hash of the block before %s", seed.Seed, header.Hash)
	}
	if want := SealContext(w.client.ChainID(), w.deployment.Capacity, id, seed.Period, seed.Seed); seed.Ctx != want {
		t.Errorf("ctx %v, want %v", seed.Ctx, want)
	}
	var root, shareRoot Element
	root.SetUint64(7)
	shareRoot.SetUint64(8)
	if _, err := provider.PostSeal(ctx, id, root, root); !errors.Is(err, ErrWrongContext) {
		t.Errorf("seal of other arrays: %v", err)
	}
	sealed := must(provider.PostSeal(ctx, id, seed.Ctx, root))(t)
	if s, want := must(w.client.Seal(ctx, id, seed.Period))(t), (Seal{seed.Seed, seed.Ctx, root, sealed.Block}); s != want {
		t.Errorf("seal %+v, want %+v", s, want)
	}
	if _, err := provider.PostSeal(ctx, id, seed.Ctx, root); !errors.Is(err, ErrAlreadySealed) {
		t.Errorf("second seal: %v", err)
	}

	challenge := w.findChallenge(t)
	opened := must(keeper.Open(ctx, challenge.Number))(t)
	if e, _ := EventIn[ChallengeOpened](opened); e.Beacon != Beacon(challenge.Hash) || e.Epoch != w.client.Clock.Epoch(challenge.Number) {
		t.Errorf("challenge opened with %+v, not the beacon and epoch of %+v", e, challenge)
	}
	answer := Answer{ID: id, Challenge: challenge.Number, ShareRoot: shareRoot, Bitmap: FirstUnits(2)}
	if _, err := provider.Respond(ctx, answer); !errors.Is(err, ErrWrongBeacon) {
		t.Errorf("answer for another beacon: %v", err)
	}
	answer.Beacon = Beacon(challenge.Hash)
	responded := must(provider.Respond(ctx, answer))(t)
	if e, _ := EventIn[Responded](responded); e.Bitmap != answer.Bitmap || e.Claimed != 2 || e.ShareRoot != shareRoot {
		t.Errorf("responded %+v", e)
	}
	drawBlock := w.client.Clock.DrawBlock(responded.Block)
	w.mineTo(t, drawBlock+1)
	drawn := must(keeper.DrawAudit(ctx, id, challenge.Number, shareRoot, answer.Bitmap))(t)
	query, err := w.client.Clock.DrawQuery(DrawInput{
		BlockHash: must(w.client.Header(ctx, drawBlock))(t).Hash,
		ID:        id, Challenge: challenge.Number, ShareRoot: shareRoot, Claimed: answer.Bitmap,
	})
	if err != nil {
		t.Fatal(err)
	}
	if e, _ := EventIn[AuditDrawn](drawn); e.Query != query {
		t.Errorf("drawn query %v, computed %v", e.Query, query)
	}
	if _, err := keeper.Prove(ctx, id, challenge.Number, shareRoot, zeroProof()); !errors.Is(err, ErrProofInvalid) && !errors.Is(err, ErrCommitmentInvalid) {
		t.Errorf("a proof of zeros: %v", err)
	}
	if _, err := keeper.Prove(ctx, id, challenge.Number, root, zeroProof()); !errors.Is(err, ErrWrongResponse) {
		t.Errorf("a proof for another share root: %v", err)
	}

	w.checkViews(t, id, challenge, responded.Block, query)
	for epoch := activated.StartEpoch; epoch <= activated.EndEpoch; epoch++ {
		w.mineTo(t, w.client.Clock.FinalFrom(epoch))
		settled := must(keeper.Settle(ctx, id, epoch))(t)
		if e, ok := EventIn[Settled](settled); ok {
			t.Logf("epoch %d: %d opportunities, %d claimed, %d proven", epoch, e.Opportunities, e.Claimed, e.Proven)
		}
		terms := must(w.client.Terms(ctx, id))(t)
		if terms.State == StateFailed {
			activated.EndEpoch = terms.EndEpoch
		}
	}
	owed := must(w.client.Owed(ctx, keeper.Address()))(t)
	must(keeper.Collect(ctx))(t)
	if got := must(w.client.Balance(ctx, keeper.Address()))(t); owed.Sign() == 0 || got.Cmp(owed) != 0 {
		t.Errorf("the keeper was owed %v and has %v", owed, got)
	}
	must(provider.CloseCommitment(ctx, id))(t)
	shares := must(w.client.Shares(ctx, id, delegator.Address()))(t)
	request, _, err := delegator.Undelegate(ctx, id, shares)
	if err != nil {
		t.Fatal(err)
	}
	if requests := must(w.client.Requests(ctx, id, delegator.Address()))(t); len(requests) != 1 || requests[0].Index != request {
		t.Errorf("requests %+v", requests)
	}
	before := must(w.client.Balance(ctx, delegator.Address()))(t)
	withdrawn := must(delegator.Withdraw(ctx, id, request))(t)
	after := must(w.client.Balance(ctx, delegator.Address()))(t)
	if e, _ := EventIn[Withdrawn](withdrawn); after.Sub(after, before).Cmp(e.Amount) != 0 {
		t.Errorf("withdrew %v, event says %v", after, e.Amount)
	}
	if _, err := delegator.Claim(ctx, id); err != nil && !errors.Is(err, ErrNothingToCollect) && !errors.Is(err, ErrZeroAmount) {
		t.Errorf("claim: %v", err)
	}
}

// checkViews compares what the contracts say with what was done and what this package computes.
func (w *world) checkViews(t *testing.T, id uint64, challenge Header, responded uint64, query Element) {
	t.Helper()
	ctx, c := t.Context(), w.client
	epoch := c.Clock.Epoch(challenge.Number)
	w.mineTo(t, c.Clock.FinalFrom(epoch))
	if r, want := must(c.Response(ctx, id, challenge.Number))(t), (Response{responded, 2, false, query}); r != want {
		t.Errorf("response %+v, want %+v", r, want)
	}
	if beacon, open, err := c.OpenBeacon(ctx, challenge.Number); beacon != Beacon(challenge.Hash) || !open || err != nil {
		t.Errorf("beacon %v, open %v, error %v", beacon, open, err)
	}
	if _, open, err := c.OpenBeacon(ctx, 1); open || err != nil {
		t.Errorf("block 1: open %v, error %v", open, err)
	}
	if all := must(c.Challenges(ctx, epoch))(t); len(all) != 1 || all[0] != challenge.Number {
		t.Errorf("challenges %v", all)
	}
	if counts := must(c.Counts(ctx, id, epoch))(t); counts != (Counts{2, 2, 0}) {
		t.Errorf("counts %+v", counts)
	}
	if n := must(c.TotalProven(ctx, epoch))(t); n != 0 {
		t.Errorf("%d proven", n)
	}
	if !must(c.IsFinal(ctx, epoch))(t) || must(c.IsFinal(ctx, epoch+1000))(t) {
		t.Error("which epochs are final")
	}
	before := must(c.HeadNumber(ctx))(t)
	now := must(c.CurrentEpoch(ctx))(t)
	if after := must(c.HeadNumber(ctx))(t); now < c.Clock.Epoch(before) || now > c.Clock.Epoch(after) {
		t.Errorf("epoch %d in blocks %d to %d", now, before, after)
	}
	if n := must(c.CommitmentCount(ctx))(t); n != 1 {
		t.Errorf("%d commitments", n)
	}
	terms := must(c.Terms(ctx, id))(t)
	if terms.Provider != w.keys["provider"].Address || terms.Units != 2 || terms.EndEpoch != terms.StartEpoch+3 {
		t.Errorf("terms %+v", terms)
	}
	account := must(c.Account(ctx, id))(t)
	if account.Bond.Cmp(FLT(45)) != 0 || account.PoolTokens.Cmp(FLT(360)) != 0 || account.Duration != 4 || account.CommissionBps != 2000 {
		t.Errorf("account %+v", account)
	}
	if reserve := must(c.Reserve(ctx))(t); reserve.Cmp(FLT(5000)) != 0 {
		t.Errorf("reserve %v", reserve)
	}
	if claimable := must(c.Claimable(ctx, id, w.keys["delegator"].Address))(t); claimable.Sign() != 0 {
		t.Errorf("claimable %v", claimable)
	}
	if terms := must(c.Terms(ctx, id+1))(t); terms.State != StateNone {
		t.Errorf("a commitment that does not exist is %v", terms.State)
	}
}

func zeroProof() (p Proof) {
	for i := range p.Points {
		p.Points[i] = new(big.Int)
	}
	for i := range 2 {
		p.Commitments[i], p.CommitmentPok[i] = new(big.Int), new(big.Int)
	}
	return p
}
