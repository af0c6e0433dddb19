package testchain

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// A Borrower is a provider account that is owed rewards, which are settled and not released, and lease income, which is not
// settled. Credit has no lien on it yet.
type Borrower struct {
	Account    common.Address
	Owner      *ledger.Sender // the provider's key, as itself
	Through    *ledger.Sender // the same, acting for the account
	Commitment uint64
	Lease      uint64
	Dollar     ledger.Token
}

// Borrower makes one: its lease costs a whole stablecoin an hour, and has run for twelve, of which a service level can take
// 40 % at the most. The delegator rents it. The world's verifier has to be [AcceptAll], and blocks have to come for
// transactions ([World.Automine]).
func (w *World) Borrower(t testing.TB) Borrower {
	t.Helper()
	ctx, c := t.Context(), w.Client
	deployer, renter := w.Sender(t, "deployer"), w.Sender(t, "delegator")
	b := Borrower{Owner: w.Sender(t, "provider"), Dollar: Must(c.TokenAt(ctx, w.Deployment.Stablecoin))(t)}
	key := b.Owner.Address()
	Must(deployer.Transfer(ctx, key, ledger.FLT(2000)))(t)
	Must(deployer.FundRewards(ctx, ledger.FLT(5000)))(t)
	Must(deployer.TransferToken(ctx, b.Dollar, renter.Address(), Must(b.Dollar.Parse("100"))(t)))(t)
	var err error
	if b.Account, _, err = b.Owner.CreateProviderAccount(ctx, key, key, []common.Address{key}); err != nil {
		t.Fatal(err)
	}
	b.Through = Must(b.Owner.As(ctx, b.Account, ledger.Owner))(t)
	Must(b.Through.AllowMarket(ctx))(t)
	b.Commitment = w.leasable(t, b.Through, 2, ledger.ServiceLevel{TargetBps: 9_900, Factor: 10, CapBps: 4_000, MaxMasked: 8})

	price := Must(ledger.ParsePrice("1/hour"))(t)
	rate := Must(price.Rate(b.Dollar))(t)
	offer, _, err := b.Through.PostOffer(ctx, b.Commitment, b.Dollar.Address,
		ledger.OfferTerms{Rate: rate, UnitsMax: 1, MinTerm: 900, Notice: 900}, ledger.OfferDescription{Region: [2]byte{'D', 'E'}, URL: "https://host.example"})
	if err != nil {
		t.Fatal(err)
	}
	Must(renter.Deposit(ctx, ledger.AccountID{Renter: renter.Address(), Token: b.Dollar.Address}, b.Dollar, Must(b.Dollar.Parse("100"))(t)))(t)
	if b.Lease, _, err = renter.Take(ctx, ledger.Order{Offer: offer, Version: 1, Units: 1, MaxRate: rate}); err != nil {
		t.Fatal(err)
	}
	Must(b.Through.ConfirmLease(ctx, b.Lease, common.Hash{7}))(t)

	start := Must(c.Terms(ctx, b.Commitment))(t).StartEpoch
	last := c.Clock.Epoch(Must(c.HeadNumber(ctx))(t))
	w.MineTo(t, c.Clock.FinalFrom(last))
	for epoch := start; epoch <= last; epoch++ {
		Must(w.Sender(t, "keeper").Settle(ctx, b.Commitment, epoch))(t)
	}
	w.Later(t, 12*time.Hour)
	return b
}
