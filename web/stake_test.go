package web_test

import (
	"fmt"
	"math/big"
	"slices"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
	"github.com/muster-network/muster/web/webtest"
)

// A stage is a page over a chain with an open commitment, and a person with a wallet and 60 FLT in front of it.
type stage struct {
	*webtest.Tab
	t        *testing.T
	world    *testchain.World
	site     string
	wallet   *webtest.Wallet
	provider *ledger.Sender
	id       uint64
	still    func() // ends that blocks come for transactions
}

// acceptAll makes a contract that takes every proof.
var acceptAll = common.FromHex("60016000f3")

// anyProof is one of zeros.
func anyProof() ledger.Proof {
	var p ledger.Proof
	for _, numbers := range [][]*big.Int{p.Points[:], p.Commitments[:], p.CommitmentPok[:]} {
		for i := range numbers {
			numbers[i] = new(big.Int)
		}
	}
	return p
}

// setUp makes a stage, whose world change may alter before it begins. Blocks come for transactions only, unless a test
// makes others.
func setUp(t *testing.T, change ...func(*testchain.World)) *stage {
	t.Helper()
	webtest.Open(t) // or skips, before a chain has started
	w := testchain.StartWith(t, 0, func(w *testchain.World) {
		w.Verifier = acceptAll
		w.AddAccounts(t, "person")
		for _, f := range change {
			f(w)
		}
	})
	still := sync.OnceFunc(w.Automine())
	t.Cleanup(still)
	ctx := t.Context()
	deployer, provider, person := w.Sender(t, "deployer"), w.Sender(t, "provider"), w.Keys["person"]
	testchain.Must(deployer.Transfer(ctx, provider.Address(), ledger.FLT(2000)))(t)
	testchain.Must(deployer.Transfer(ctx, person.Address, ledger.FLT(60)))(t)
	testchain.Must(deployer.FundRewards(ctx, ledger.FLT(5000)))(t)
	id, _, err := provider.CreateCommitment(ctx, ledger.Commitment{Units: 2, Class: 10, MaxLeased: 1, Duration: 30, CommissionBps: 2000, Bond: ledger.FLT(40)})
	if err != nil {
		t.Fatal(err)
	}
	s := &stage{t: t, world: w, site: serve(t, w.Client), wallet: webtest.NewWallet(t, "Testing", person, w.URL()), provider: provider, id: id, still: still}
	s.Tab = webtest.Open(t) // after the site, so that it is closed before it
	return s
}

// visit goes to a page and connects the wallet there.
func (s *stage) visit(path string) {
	s.t.Helper()
	s.Carry(s.wallet)
	s.Go(s.site + path)
	s.Press("Connect " + s.wallet.Name)
}

func (s *stage) delegatePage() string { return fmt.Sprintf("/delegate?commitment=%d", s.id) }

// delegate fills in an amount and signs.
func (s *stage) delegate(flt string) {
	s.t.Helper()
	s.Fill("Amount", flt)
	s.Sees("You pay exactly " + flt + " FLT.")
	s.Press("Delegate FLT")
}

// mustStake checks what the contract says that the person has at stake.
func (s *stage) mustStake(flt int64) {
	s.t.Helper()
	if got := s.stakeOf(s.wallet.Account(), s.id); got.Cmp(ledger.FLT(flt)) != 0 {
		s.t.Errorf("the person has %s FLT at stake, not %d", ledger.FormatFLT(got), flt)
	}
}

// stakeOf is what the contract says that an account has at stake in a commitment, in wei of FLT.
func (s *stage) stakeOf(account common.Address, id uint64) *big.Int {
	s.t.Helper()
	shares := testchain.Must(s.world.Client.Shares(s.t.Context(), id, account))(s.t)
	a := testchain.Must(s.world.Client.Account(s.t.Context(), id))(s.t)
	return ledger.PoolWorth(shares, a.PoolTokens, a.PoolShares)
}

// balance is what an account has, in wei of FLT.
func (s *stage) balance(account common.Address) *big.Int {
	s.t.Helper()
	return testchain.Must(s.world.Client.Balance(s.t.Context(), account))(s.t)
}

// asked counts how often the page has asked the wallet for something.
func (s *stage) asked(method string) (n int) {
	for _, m := range s.wallet.Asked() {
		if m == method {
			n++
		}
	}
	return n
}

// looksRight checks what is shown, on a phone in the dark and on a desk: nothing that axe objects to, nothing to scroll
// sideways.
func (s *stage) looksRight() {
	s.t.Helper()
	for _, width := range []int64{375, 1100} {
		s.Size(width, 800)
		s.Dark(width == 375)
		if over := s.Overflows(); over > 0 {
			s.t.Errorf("at %d pixels the page is %d too wide", width, over)
		}
		for _, v := range s.Violations() {
			s.t.Errorf("at %d pixels: %s", width, v)
		}
	}
}

// A staker connects on the wrong network, is told of a refusal before anything is signed, delegates with one signature
// and one transaction, takes a part out and has it paid.
func TestStakerDelegatesAndLeaves(t *testing.T) {
	t.Parallel()
	s := setUp(t)
	s.wallet.Elsewhere(5, false)
	s.visit(s.delegatePage())
	s.Sees("The wallet is on another network. This site is for test (network 1337).")
	s.looksRight()
	s.Press("Switch to test (network 1337)") // which the wallet does not know, and adds
	s.Sees("Fill in the form to see what would happen.")

	s.Fill("Amount", "61")
	s.Sees("The account has 60 FLT, which is less than the 61 FLT that are needed.")
	s.Sees("You can lose all of it, 61 FLT, and no more.")
	s.Sees("muster stake delegate --commitment 1 --amount 61")
	s.looksRight()
	if slices.ContainsFunc(s.wallet.Asked(), func(m string) bool { return m == "eth_signTypedData_v4" || m == "eth_sendTransaction" }) {
		t.Error("the wallet was asked for something that the contract refuses")
	}

	s.delegate("40.5")
	s.Sees("Delegated 40.5 FLT.")
	if s.asked("eth_signTypedData_v4") != 1 || s.asked("eth_sendTransaction") != 1 {
		t.Errorf("the wallet was asked for %v", s.wallet.Asked())
	}

	s.Press("See it in your account")
	s.Sees("Take stake out of commitment 1")
	s.Fill("Amount", "10.5")
	s.Sees("You take out 10.5 FLT of 40.5 FLT.")
	s.Press("Take stake out of commitment 1")
	s.Sees("This is request 0.")
	s.looksRight()
	s.mustStake(30)
	clock := s.world.Client.Clock
	s.world.MineTo(t, clock.EpochStart(clock.Epoch(testchain.Must(s.world.Client.HeadNumber(t.Context()))(t))+1))
	s.Press("Withdraw request 0")
	s.Sees("It was paid:")
	if got := testchain.Must(s.world.Client.Balance(t.Context(), s.wallet.Account()))(t); got.Cmp(ledger.FLT(30)) != 0 {
		t.Errorf("the person has %s FLT", ledger.FormatFLT(got))
	}
}

// A person says no in the wallet, which does not announce itself: the form stays as it was, and yes is possible
// afterwards. A network with the same number is not taken for the right one.
func TestPersonRefuses(t *testing.T) {
	t.Parallel()
	s := setUp(t)
	other := testchain.QuietDevnet(t)
	namesake := webtest.NewWallet(t, "Namesake", s.world.Keys["person"], other.URL())
	s.Carry(namesake)
	s.Go(s.site + s.delegatePage())
	s.Press("Connect Namesake")
	s.Sees("The wallet is on a network with the same number, 1337, that is another one")

	silent := webtest.Open(t)
	s.Tab = silent
	s.wallet.Silent = true
	s.Carry(s.wallet)
	s.Go(s.site + s.delegatePage())
	s.Press("Connect Wallet of the browser")
	for _, method := range []string{"eth_signTypedData_v4", "eth_sendTransaction"} {
		s.wallet.Refuse(method)
		decide := s.wallet.Hesitate()
		s.delegate("7")
		s.Sees("Sign in your wallet: the contract may take the amount.") // so it no longer says what it said before
		decide()
		s.Sees("You refused in the wallet. This was not sent.")
		if got := webtest.Eval[string](s.Tab, `document.querySelector("form.action input").value`); got != "7" {
			t.Errorf("the form has %q after the person refused", got)
		}
	}
	s.mustStake(0)
	s.wallet.Refuse()
	signed := len(s.wallet.Signed())
	press := `[...document.querySelectorAll("form.action button")].find(e => e.innerText === "Delegate FLT")`
	s.Eval(press + ".click();" + press + ".click()") // twice, as some people press buttons
	s.Sees("Delegated 7 FLT.")
	s.mustStake(7)
	if n := len(s.wallet.Signed()) - signed; n != 1 {
		t.Errorf("%d transactions were signed", n)
	}
	s.delegate("8")
	s.Sees("Delegated 8 FLT.")
	s.mustStake(15)
	s.Go(s.site + "/account") // the account stays connected during a visit
	s.Sees("Take stake out of commitment 1")
	s.wallet.Tell(s.Tab, "accountsChanged", []string{}) // the person has locked the wallet
	s.Sees("Connect Wallet of the browser")
}

// What takes a transaction's place is told apart: the same at a higher fee, nothing, and something else. A page that is
// loaded again goes on waiting; a transaction that fails in its block says why.
func TestTransactionsAreFollowed(t *testing.T) {
	t.Parallel()
	s := setUp(t)
	s.wallet.Withhold(true)
	s.visit(s.delegatePage())
	last := func() *types.Transaction {
		s.Sees("Sent. Waiting for a block…")
		signed := s.wallet.Signed()
		return signed[len(signed)-1]
	}

	s.delegate("5")
	tx := last()
	s.Go(s.site + "/account")
	s.Sees("Sent. Waiting for a block…") // on another page, after it was loaded again
	s.Go(s.site + s.delegatePage())
	s.Sees("Sent. Waiting for a block…")
	s.wallet.Replace(t, tx, func(*types.DynamicFeeTx) {})
	s.Sees("Delegated 5 FLT.")
	s.mustStake(5)

	s.delegate("6")
	s.wallet.Replace(t, last(), s.wallet.Cancel)
	s.Sees("It was cancelled in the wallet")

	s.delegate("7")
	hash := s.wallet.Replace(t, last(), func(tx *types.DynamicFeeTx) { tx.Data, tx.Value = nil, big.NewInt(0) })
	s.Sees("It was replaced in the wallet")
	s.Sees(hash.Hex()[:8])
	s.mustStake(5)

	s.delegate("8")
	tx = last()
	testchain.Must(s.provider.CloseCommitment(t.Context(), s.id))(t)
	s.wallet.Send(t, tx)
	s.Sees("It failed, and changed nothing but the fee. Commitment 1 does not allow this now: it is closed.")
}

// A contract wallet signs no permit: it allows and delegates in one go if it can, and one after the other if not.
func TestContractWallet(t *testing.T) {
	t.Parallel()
	for _, together := range []bool{true, false} {
		t.Run(fmt.Sprintf("together %t", together), func(t *testing.T) {
			t.Parallel()
			s := setUp(t)
			account := s.wallet.IntoContract(t, func() { s.world.Mine(1) })
			testchain.Must(s.world.Sender(t, "deployer").Transfer(t.Context(), account, ledger.FLT(60)))(t)
			if together {
				s.wallet.SendsTogether()
			}
			s.visit(s.delegatePage())
			s.Fill("Amount", "12")
			if together {
				s.Sees("Your wallet sends all of it as one.")
			} else {
				s.Sees("2 transactions, one after the other.")
			}
			s.Press("Delegate FLT")
			s.Sees("Delegated 12 FLT.")
			s.mustStake(12)
			if n := s.asked("eth_sendTransaction") + 2*s.asked("wallet_sendCalls"); n != 2 || s.asked("eth_signTypedData_v4") != 0 {
				t.Errorf("the wallet was asked for %v", s.wallet.Asked())
			}
		})
	}
}

// A staker earns and claims; the provider sees the epoch, adds to the bond and claims its own part.
func TestRewardsAreClaimed(t *testing.T) {
	t.Parallel()
	s := setUp(t)
	ctx, c := t.Context(), s.world.Client
	keeper := s.world.Sender(t, "keeper")
	s.visit(s.delegatePage())
	s.delegate("60")
	s.Sees("Delegated 60 FLT.")
	testchain.Must(s.world.Sender(t, "deployer").Delegate(ctx, s.id, ledger.FLT(300), 0))(t) // what the collateral lacks
	terms := testchain.Must(c.Terms(ctx, s.id))(t)
	if terms.State != ledger.StateActive {
		t.Fatalf("the commitment is %s", terms.State)
	}
	s.world.MineTo(t, c.Clock.EpochStart(terms.StartEpoch))
	s.world.Seal(t, s.provider, s.id)
	challenge := s.world.FindChallenge(t).Number
	testchain.Must(keeper.Open(ctx, challenge, s.world.Evidence(t, challenge)))(t)
	beacon, open, err := c.OpenBeacon(ctx, challenge)
	if err != nil || !open {
		t.Fatalf("%v, %v", open, err)
	}
	testchain.Must(s.provider.Respond(ctx, ledger.Response{ID: s.id, Challenge: challenge, Beacon: beacon, Units: 2, ChainRoot: beacon}))(t)
	s.world.MineTo(t, c.Clock.DrawBlock(challenge)+1)
	evidence := s.world.Evidence(t, c.Clock.DrawBlock(challenge))
	testchain.Must(keeper.Prove(ctx, s.id, challenge, beacon, evidence, anyProof()))(t)
	epoch := c.Clock.Epoch(challenge)
	s.world.MineTo(t, c.Clock.FinalFrom(epoch))
	for e := terms.StartEpoch; e <= epoch; e++ {
		testchain.Must(keeper.Settle(ctx, s.id, e))(t)
	}
	due := testchain.Must(c.UnreleasedOf(ctx, s.id, s.wallet.Account()))(t)
	if due.Sign() == 0 {
		t.Fatal("nothing was earned")
	}
	rules := testchain.Must(c.ParametersAt(ctx, epoch))(t)
	now := c.Clock.Epoch(testchain.Must(c.HeadNumber(ctx))(t))
	s.world.MineTo(t, c.Clock.EpochStart(now+uint64(rules.VestingEpochs)+1))

	s.Go(s.site + "/account")
	s.Press("Claim all rewards")
	s.Sees("The rewards were paid:")
	if got := testchain.Must(c.Balance(ctx, s.wallet.Account()))(t); got.Cmp(due) != 0 {
		t.Errorf("the person got %s FLT, and was owed %s", ledger.FormatFLT(got), ledger.FormatFLT(due))
	}

	provider := webtest.NewWallet(t, "Providing", s.world.Keys["provider"], s.world.URL())
	s.Tab = webtest.Open(t)
	s.wallet = provider
	s.visit("/provider")
	s.Sees("Next challenge at the earliest")
	s.Sees("Rewards of commitment 1, in FLT")
	s.Press("Claim the provider's rewards")
	s.Sees("Paid:")
	s.Fill("Amount", "3")
	s.Press("Add to the bond")
	s.Sees("Added:")
	s.looksRight()
	account := testchain.Must(c.Account(ctx, s.id))(t)
	if account.Bond.Cmp(ledger.FLT(43)) != 0 {
		t.Errorf("the bond is %s FLT", ledger.FormatFLT(account.Bond))
	}
}
