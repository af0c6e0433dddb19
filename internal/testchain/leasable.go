package testchain

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// AcceptAll is the creation code of a verifier contract that takes every proof.
var AcceptAll = common.FromHex("60016000f3")

// Leasable makes a commitment of some units, of which one challenge is proven: so they can be leased. The world's
// verifier has to be [AcceptAll], and blocks have to come for transactions ([World.Automine]).
func (w *World) Leasable(t testing.TB, provider *ledger.Sender, units int) (id uint64) {
	t.Helper()
	return w.leasable(t, provider, units, ledger.ServiceLevel{TargetBps: 9_950, Factor: 10, CapBps: 10_000, MaxMasked: 8})
}

func (w *World) leasable(t testing.TB, provider *ledger.Sender, units int, level ledger.ServiceLevel) (id uint64) {
	t.Helper()
	ctx, keeper := t.Context(), w.Sender(t, "keeper")
	id, _, err := provider.CreateCommitment(ctx, ledger.Commitment{Units: units, Class: 10, MaxLeased: units, Duration: 30, CommissionBps: 2000, Bond: ledger.FLT(500)})
	if err != nil {
		t.Fatal(err)
	}
	Must(provider.SetServiceLevel(ctx, id, level))(t)
	Must(provider.AddBond(ctx, id, ledger.FLT(500)))(t)
	w.MineTo(t, w.Client.Clock.EpochStart(Must(w.Client.Terms(ctx, id))(t).StartEpoch))
	w.Seal(t, provider, id)
	challenge := w.FindChallenge(t).Number
	Must(keeper.Open(ctx, challenge, w.Evidence(t, challenge)))(t)
	beacon, _, err := w.Client.OpenBeacon(ctx, challenge)
	if err != nil {
		t.Fatal(err)
	}
	Must(provider.Respond(ctx, ledger.Response{ID: id, Challenge: challenge, Beacon: beacon, Units: units}))(t)
	draw := w.Client.Clock.DrawBlock(challenge)
	w.MineTo(t, draw)
	var proof ledger.Proof
	for _, numbers := range [][]*big.Int{proof.Points[:], proof.Commitments[:], proof.CommitmentPok[:]} {
		for i := range numbers {
			numbers[i] = new(big.Int)
		}
	}
	Must(keeper.Prove(ctx, id, challenge, ledger.Element{}, w.Evidence(t, draw), proof))(t)
	return id
}
