package web_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
	"github.com/muster-network/muster/web/webtest"
)

// A person lends, a provider account's owner borrows against lease income and against rewards, what comes in and a purse
// repay it, and the person gets more back than it has lent.
func TestCreditFromLenderToProviderAndBack(t *testing.T) {
	t.Parallel()
	s := setUp(t)
	ctx, c, deployer := t.Context(), s.world.Client, s.world.Sender(t, "deployer")
	b := s.world.Borrower(t)
	dollars := func(text string) *big.Int { return testchain.Must(b.Dollar.Parse(text))(t) }
	has := func(who common.Address) *big.Int {
		t.Helper()
		return testchain.Must(c.TokenBalance(ctx, b.Dollar.Address, who))(t)
	}
	rewards, income, err := c.CreditPools(ctx)
	if err != nil {
		t.Fatal(err)
	}
	testchain.Must(deployer.TransferToken(ctx, b.Dollar, s.wallet.Account(), dollars("60")))(t)
	testchain.Must(deployer.AddFirstLoss(ctx, income, dollars("1")))(t)
	testchain.Must(deployer.Lend(ctx, rewards, ledger.FLT(100)))(t)
	testchain.Must(deployer.AddFirstLoss(ctx, rewards, ledger.FLT(10)))(t)

	s.visit("/credit")
	s.Fact("First loss", "10 FLT")
	s.Fill("Amount to lend (tUSD)", "50")
	s.Sees("2 transactions, one after the other.") // the pool takes no permit
	s.Press("Lend tUSD")
	s.Sees("You have lent 50 tUSD.")
	s.Sees("Nothing is lent now.")
	s.picture("credit-lender")

	lender, lendersWallet := s.Tab, s.wallet
	lender.Go("about:blank") // one person looks at one page at a time: the site has little time for each visitor
	s.wallet = webtest.NewWallet(t, "Providing", s.world.Keys["provider"], s.world.URL())
	s.Tab = webtest.Open(t)
	s.visit("/borrow?account=" + b.Account.Hex())
	s.Fact("Lien of credit", "none")
	s.Press("Open the credit")
	s.Sees("The credit is open.")
	s.Fact("Lien of credit", "stands")
	s.Fill("Commitment", "2")
	s.Press("Pledge a commitment")
	s.Sees("Commitment 2 is pledged.")
	s.Sees("Counted is what the market owes the account, and what leases 1 have run up for certain.")
	s.Fill("Amount to borrow (tUSD)", "40")
	s.Sees("You cannot borrow 40 tUSD, but 6.")
	s.Fill("Amount to borrow (tUSD)", "5")
	s.Press("Borrow tUSD")
	s.Sees("Borrowed: 5 tUSD.")
	s.Fill("Amount to borrow (FLT)", "1")
	s.Press("Borrow FLT")
	s.Sees("Borrowed: 1 FLT.")
	if got := has(b.Owner.Address()); got.Cmp(dollars("5")) != 0 {
		t.Errorf("the owner has borrowed %s tUSD", b.Dollar.Format(got))
	}
	s.Sees("Commitment 2 pledged")
	s.Sees("Borrowed 5 tUSD") // in the account's history
	s.picture("credit-borrower")

	s.world.Later(t, 36*time.Hour)
	testchain.Must(s.world.Sender(t, "keeper").SettleLeases(ctx, []uint64{b.Lease}))(t)
	s.Press("Bring in lease income, in tUSD")
	s.Sees("came in;")
	s.Press("Pay the payee tUSD")
	s.Sees("Paid:")
	s.Tick("All of it")
	s.Sees("You pay at most")
	s.Press("Repay FLT")
	s.Sees("Repaid: 1.")
	s.Press("End the credit")
	s.Fact("Lien of credit", "none")
	if a := testchain.Must(c.ProviderAccount(ctx, b.Account))(t); a.LienHolder != (common.Address{}) {
		t.Errorf("%s still holds the lien", a.LienHolder)
	}

	s.Tab.Go("about:blank")
	s.Tab, s.wallet = lender, lendersWallet
	s.Go(s.site + "/credit")
	s.Sees("Your shares are worth")
	s.Tick("All of it")
	s.Press("Ask for tUSD back")
	s.Sees("This is request 0 of the pool.")
	s.picture("credit-queue")
	s.world.Later(t, time.Duration(income.NoticeSeconds)*time.Second)
	s.Press("Have requests for tUSD fulfilled")
	s.Sees("Requests were fulfilled for 50.")
	s.Press("Collect tUSD")
	s.Sees("The pool has paid 50.")
	s.Go(s.site + "/account")
	s.Sees("Lent 50 tUSD")
	s.Sees("Request 0 fulfilled for 50.")
	if got := has(s.world.Keys["person"].Address); got.Cmp(dollars("60")) <= 0 {
		t.Errorf("the lender has %s tUSD", b.Dollar.Format(got))
	}
}
