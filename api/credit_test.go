package api

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/govern"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/contracts/bindings"
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

	contract := bindings.NewICreditPool()
	cheap := income.Rules
	cheap.RateAtFull--
	plan := govern.Operation{What: "plan rules", To: income.Address, Data: contract.PackSetParameters(cheap.Binding())}
	made, _ := ledger.EventIn[ledger.PoolParametersPlanned](testchain.Must(govern.Perform(ctx, lender, plan))(t))

	s := serveWorld(t, w)

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
	if n := pool.Planned; all.Pools[0].Planned != nil || n == nil || n.Rules != cheap || uint64(n.From) != made.From || pool.Rules != income.Rules {
		t.Errorf("planned is %+v", n)
	}
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

	loans := read[List[BorrowerDetail]](s, "/credit/loans").Items
	if len(loans) != 1 || loans[0].Missing != nil || loans[0].Live == nil || loans[0].Borrower.Account != theirs.Address || loans[0].Borrower.Lifted != nil {
		t.Fatalf("%+v", loans)
	}
	if l := loans[0]; !slices.Equal(l.Borrower.Pledges, []uint64{b.Commitment}) || len(l.Borrower.Loans) != 2 || l.Borrower.Loans[0].Borrowed != "5000000" ||
		l.Live.Debts[1].Limit.Cmp(a.Debts[1].Limit.Int) != 0 {
		t.Errorf("%+v, %+v", l.Borrower, l.Live)
	}
	testchain.Must(lender.RequestWithdrawal(ctx, income, new(big.Int).Mul(whole, big.NewInt(70))))(t)
	testchain.Must(0, s.index.Update(ctx, c, nil))(t)
	s.server.Changed(ctx)
	queue := read[List[QueuedRequest]](s, "/credit/requests?pool=income").Items
	if len(queue) != 2 || queue[0].Missing != nil || queue[0].Live == nil || queue[0].Request.Lender != mine.Address || queue[0].Request.Waiting != "30000000000000" {
		t.Fatalf("%+v", queue)
	}
	if q := queue[0].Live; q.From != queue[0].Request.Since+pool.NoticeSeconds || q.Worth.Cmp(dollars("30")) < 0 || q.Ahead.Sign() != 0 || !q.Covered {
		t.Errorf("%+v", q)
	}
	if q := queue[1].Live; q.Worth.Cmp(dollars("70")) < 0 || q.Ahead.Cmp(queue[0].Live.Worth.Int) != 0 || q.Covered { // 5 are lent
		t.Errorf("%+v", q)
	}
	if page := read[List[QueuedRequest]](s, "/credit/requests?pool=income&limit=1"); len(page.Items) != 1 || page.Next == "" {
		t.Errorf("%+v", page)
	} else if next := read[List[QueuedRequest]](s, "/credit/requests?pool=income&limit=1&cursor="+page.Next).Items; len(next) != 1 || next[0].Live.Ahead.Cmp(queue[1].Live.Ahead.Int) != 0 {
		t.Errorf("%+v", next)
	}
	if none := read[List[QueuedRequest]](s, "/credit/requests?pool=rewards").Items; len(none) != 0 {
		t.Errorf("%+v", none)
	}
	if mine := read[AccountCredit](s, "/accounts/"+mine.Address+"/credit"); len(mine.Requests) != 2 || mine.Requests[1].Live.Covered {
		t.Errorf("%+v", mine.Requests)
	}
	var told []string
	for _, e := range read[List[Event]](s, "/accounts/"+theirs.Address+"/events").Items {
		told = append(told, e.Name)
	}
	for _, name := range []string{"LienOpened", "RewardsPledged", "LoanTaken"} {
		if !slices.Contains(told, name) {
			t.Errorf("%s is missing in %v", name, told)
		}
	}
}

// What waits and what is lent is told without a node, and that the rest is missing; a deployment without credit has none.
func TestCreditWithoutNode(t *testing.T) {
	story := recorded(t)
	story.Deployment.Credit = common.Address{19: 0xc0}
	pools := story.Deployment.CreditPools()
	lender, borrower := common.Address{19: 0xaa}, common.Address{19: 0xbb}
	story.mine(ledger.LienOpened{Account: borrower}, ledger.LoanTaken{Pool: pools[0], Account: borrower, To: borrower, Amount: big.NewInt(5)},
		ledger.LeavingRequested{Pool: pools[0], Request: 0, Lender: lender, Shares: big.NewInt(7)})
	s := serve(t, story)
	if c := read[Credit](s, "/credit"); len(c.Pools) != 0 || c.Missing == nil {
		t.Errorf("%+v", c)
	}
	if l := read[List[BorrowerDetail]](s, "/credit/loans").Items; len(l) != 1 || l[0].Live != nil || l[0].Missing == nil || l[0].Borrower.Loans[0].Borrowed != "5" {
		t.Errorf("%+v", l)
	}
	if q := read[List[QueuedRequest]](s, "/credit/requests?pool=rewards").Items; len(q) != 1 || q[0].Live != nil || q[0].Missing == nil || q[0].Request.Waiting != "7" {
		t.Errorf("%+v", q)
	}
	if a := read[AccountCredit](s, "/accounts/"+lower(lender)+"/credit"); len(a.Requests) != 1 || a.Live != nil || a.Missing == nil {
		t.Errorf("%+v", a)
	}
	story.Deployment.Credit = common.Address{}
	s = serve(t, story)
	if c := read[Credit](s, "/credit"); len(c.Pools) != 0 || c.Missing != nil {
		t.Errorf("%+v", c)
	}
	if a := read[AccountCredit](s, "/accounts/"+lower(lender)+"/credit"); a.Live != nil || a.Missing != nil {
		t.Errorf("%+v", a)
	}
}
