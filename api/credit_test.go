package api

import (
	"math/big"
	"path/filepath"
	"slices"
	"testing"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/index"
	"github.com/muster-network/muster/internal/testchain"
)

// A lender, and a provider account that borrows against rewards and against income: what the contracts say of both, and
// what came of it.
func TestCreditOnDevnet(t *testing.T) {
	w := testchain.StartWith(t, 0, func(w *testchain.World) { w.Verifier = testchain.AcceptAll })
	t.Cleanup(w.Automine())
	ctx, c := t.Context(), w.Client
	b, lender := w.Borrower(t), w.Sender(t, "deployer")
	rewards, income, err := c.CreditPools(ctx)
	if err != nil {
		t.Fatal(err)
	}
	dollars := func(text string) *big.Int { return testchain.Must(b.Dollar.Parse(text))(t) }
	testchain.Must(lender.Lend(ctx, income, dollars("100")))(t)
	testchain.Must(lender.AddFirstLoss(ctx, income, dollars("1")))(t)
	testchain.Must(lender.Lend(ctx, rewards, ledger.FLT(100)))(t)
	testchain.Must(lender.AddFirstLoss(ctx, rewards, ledger.FLT(10)))(t)
	testchain.Must(b.Through.OfferLien(ctx, w.Deployment.Credit))(t)
	testchain.Must(b.Owner.OpenCredit(ctx, b.Account))(t)
	testchain.Must(b.Owner.Pledge(ctx, b.Account, b.Commitment))(t)
	testchain.Must(b.Owner.BorrowIncome(ctx, b.Account, dollars("5"), b.Owner.Address(), []uint64{b.Lease}))(t)
	testchain.Must(b.Owner.BorrowRewards(ctx, b.Account, ledger.FLT(1), b.Owner.Address()))(t)
	whole := new(big.Int).Exp(big.NewInt(10), big.NewInt(12), nil)
	testchain.Must(lender.RequestWithdrawal(ctx, income, new(big.Int).Mul(whole, big.NewInt(30))))(t)

	ix := testchain.Must(index.Open(ctx, filepath.Join(t.TempDir(), "index.db"), w.Deployment))(t)
	t.Cleanup(func() { testchain.Must(0, ix.Close())(t) })
	server := testchain.Must(New(Config{Index: ix, Deployment: w.Deployment, Chain: c, Version: "test"}))(t)
	t.Cleanup(server.Close)
	testchain.Must(0, ix.Update(ctx, c, nil))(t)
	server.Changed(ctx)
	s := &served{t: t, index: ix, server: server}

	all := read[Credit](s, "/credit")
	if all.Missing != nil || len(all.Pools) != 2 || all.Pools[0].Token.Address != w.Deployment.Token || all.Pools[1].Token.Address != w.Deployment.Stablecoin {
		t.Fatalf("%+v", all)
	}
	pool := all.Pools[1]
	if pool.FirstLoss.String() != "1000000" || pool.Cash.String() != "95000000" || pool.UseBps != 500 || pool.NewLoans.Cmp(dollars("45")) > 0 || pool.NewLoans.Cmp(dollars("44.9")) < 0 {
		t.Errorf("%+v", pool)
	}
	if pool.Waiting != 1 || pool.QueuedShares.String() != "30000000000000" || pool.ShareDecimals != 12 || pool.Lendable.Cmp(dollars("65")) > 0 {
		t.Errorf("%+v", pool)
	}
	contract := bindings.NewICreditPool()
	price := testchain.Must(ledger.View(ctx, c, income.Address, "a share's worth", contract.PackConvertToAssets(whole), contract.UnpackConvertToAssets))(t)
	if pool.SharePrice.Cmp(price) != 0 {
		t.Errorf("a share is worth %s, and the contract says %s", pool.SharePrice, price)
	}

	mine := read[AccountCredit](s, "/accounts/"+lender.Address().Hex()+"/credit")
	if mine.Missing != nil || mine.Live == nil || mine.Live.Borrower != nil || len(mine.Live.Lender) != 2 {
		t.Fatalf("%+v, %+v", mine.Missing, mine.Live)
	}
	if l := mine.Live.Lender[1]; l.Shares.String() != "70000000000000" || l.Worth.Cmp(dollars("70")) < 0 || l.Owed.Sign() != 0 {
		t.Errorf("%+v", l)
	}
	theirs := read[AccountCredit](s, "/accounts/"+b.Account.Hex()+"/credit")
	if theirs.Missing != nil || theirs.Live == nil || theirs.Live.Borrower == nil || theirs.Live.Lender != nil {
		t.Fatalf("%+v, %+v", theirs.Missing, theirs.Live)
	}
	if !slices.Equal(theirs.Leases, []uint64{b.Lease}) {
		t.Errorf("leases %v", theirs.Leases)
	}
	a := theirs.Live.Borrower
	if !a.Lien || a.Offered || a.Owner != b.Owner.Address().Hex() || len(a.Pledges) != 1 || a.Pledges[0] != b.Commitment || a.WhyNot != "" {
		t.Errorf("%+v", a)
	}
	if d := a.Debts[1]; d.Owed.Cmp(dollars("5")) < 0 || d.Limit == nil || d.Limit.Cmp(dollars("6.4")) < 0 || d.Limit.Cmp(dollars("6.6")) > 0 {
		t.Errorf("%+v", d)
	}
	if d := a.Debts[0]; d.Owed.Cmp(ledger.FLT(1)) < 0 || d.Limit == nil || d.Limit.Cmp(ledger.FLT(1)) < 0 {
		t.Errorf("%+v", d)
	}
}
