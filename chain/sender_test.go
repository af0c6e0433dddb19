package chain

import (
	"errors"
	"testing"
)

// TestLifeOfACommitment runs every function of the contracts that needs no proof, and compares what
// the contracts draw with what this package computes.
func TestLifeOfACommitment(t *testing.T) {
	w := startWorld(t)
	ctx := t.Context()
	deployer, provider, delegator, keeper := w.sender(t, "deployer"), w.sender(t, "provider"), w.sender(t, "delegator"), w.sender(t, "keeper")
	for _, s := range []*Sender{provider, delegator} {
		must(deployer.Transfer(ctx, s.Address(), FLT(1000)))(t)
	}
	must(deployer.FundRewards(ctx, FLT(5000)))(t)

	if _, _, err := provider.CreateCommitment(ctx, Commitment{Units: 2, Duration: 1, Bond: FLT(1)}); !errors.Is(err, ErrBondTooSmall) {
		t.Fatalf("bond of 1 FLT: %v", err)
	} else {
		t.Log(err)
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

	begun := must(provider.BeginSeal(ctx, id))(t)
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
	sealed := must(provider.PostSeal(ctx, id, root))(t)
	if _, err := provider.PostSeal(ctx, id, root); !errors.Is(err, ErrAlreadySealed) {
		t.Errorf("second seal: %v", err)
	}

	// The first challenge after the seal.
	var challenge Header
	for h := range w.client.HeadsFrom(ctx, sealed.Block+1) {
		if h.Err != nil {
			t.Fatal(h.Err)
		}
		if w.client.Clock.IsChallenge(h.Header) {
			challenge = h.Header
			break
		}
	}
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
	w.waitBlock(t, drawBlock+1)
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
	if _, err := keeper.Prove(ctx, id, challenge.Number, shareRoot, zeroProof()); err == nil {
		t.Error("a proof of zeros was taken")
	} else {
		t.Log(err)
	}

	for epoch := activated.StartEpoch; epoch <= activated.EndEpoch; epoch++ {
		w.waitBlock(t, w.client.Clock.FinalFrom(epoch))
		settled := must(keeper.Settle(ctx, id, epoch))(t)
		if e, ok := EventIn[Settled](settled); ok {
			t.Logf("epoch %d: %d opportunities, %d claimed, %d proven", epoch, e.Opportunities, e.Claimed, e.Proven)
		}
		terms := must(w.client.Terms(ctx, id))(t)
		if terms.State == StateFailed {
			activated.EndEpoch = terms.EndEpoch
		}
	}
	must(keeper.Collect(ctx))(t)
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

func zeroProof() (p Proof) {
	for i := range p.Points {
		p.Points[i] = bigUint(0)
	}
	for i := range 2 {
		p.Commitments[i], p.CommitmentPok[i] = bigUint(0), bigUint(0)
	}
	return p
}
