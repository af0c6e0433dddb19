package verifier

import (
	"context"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// A lentWorld is one in which a provider account has borrowed FLT against its rewards. Blocks come when it is asked for
// them, or for transactions.
type lentWorld struct {
	*testchain.World
	t        *testing.T
	account  common.Address
	operator *ledger.Sender
	id       uint64
	lender   *ledger.Sender

	mu   sync.Mutex
	said []Event // by keepers
}

const lenderNotice = 10 * time.Minute

func startLentWorld(t *testing.T) *lentWorld {
	t.Helper()
	if testing.Short() {
		t.Skip("takes long")
	}
	ctx := t.Context()
	w := &lentWorld{t: t}
	w.World = testchain.StartWith(t, 0, func(made *testchain.World) {
		made.AddAccounts(t, "operator", "payee", "second")
		made.Verifier = testchain.AcceptAll
		c := &made.Params.Capacity
		c.EpochBlocks, c.SealEpochs, c.SealGrace, c.ResponseWindow, c.ProofWindow = 54, 8, 12, 24, 20
		made.Params.Staking.VestingEpochs, made.Params.Staking.HoldEpochs = 3, 1
		made.Params.Credit.NoticeSeconds = uint64(lenderNotice.Seconds())
	})
	t.Cleanup(w.Automine())
	deployer, owner := w.Sender(t, "deployer"), w.Sender(t, "provider")
	w.lender = w.Sender(t, "delegator")
	must(deployer.FundRewards(ctx, ledger.FLT(1000)))(t)
	for _, s := range []*ledger.Sender{owner, w.lender} {
		must(deployer.Transfer(ctx, s.Address(), ledger.FLT(2000)))(t)
	}
	var err error
	if w.account, _, err = owner.CreateProviderAccount(ctx, owner.Address(), w.Keys["payee"].Address, []common.Address{w.Keys["operator"].Address}); err != nil {
		t.Fatal(err)
	}
	as := must(owner.As(ctx, w.account, ledger.Owner))(t)
	w.operator = must(w.Sender(t, "operator").As(ctx, w.account, ledger.Operator))(t)
	must(as.OfferLien(ctx, w.Deployment.Credit))(t)
	must(owner.OpenCredit(ctx, w.account))(t)
	w.earn(as)
	must(owner.Pledge(ctx, w.account, w.id))(t)

	rewards, income, err := w.Client.CreditPools(ctx)
	if err != nil {
		t.Fatal(err)
	}
	must(w.lender.Lend(ctx, rewards, ledger.FLT(100)))(t)
	must(w.lender.AddFirstLoss(ctx, rewards, ledger.FLT(100)))(t)
	credit := must(w.Client.CreditOf(ctx, w.account, rewards, income, nil))(t)
	if credit.WhyNot != nil {
		t.Fatal(credit.WhyNot)
	}
	must(owner.BorrowRewards(ctx, w.account, credit.RewardLimit, owner.Address()))(t)
	return w
}

// earn makes a commitment of the account and has it answer one challenge; the epoch is settled.
func (w *lentWorld) earn(as *ledger.Sender) {
	ctx, t := w.t.Context(), w.t
	id, _, err := as.CreateCommitment(ctx, ledger.Commitment{Units: 2, Class: 10, MaxLeased: 2, Duration: 6, Bond: ledger.FLT(400)})
	if err != nil {
		t.Fatal(err)
	}
	must(as.AddBond(ctx, id, ledger.FLT(100)))(t)
	w.MineTo(t, w.Client.Clock.EpochStart(must(w.Client.Terms(ctx, id))(t).StartEpoch))
	w.Seal(t, w.operator, id)
	challenge := w.claim(id)
	draw := w.Client.Clock.DrawBlock(challenge)
	w.MineTo(t, draw)
	must(w.operator.Prove(ctx, id, challenge, ledger.Element{}, w.Evidence(t, draw), must(pretence{}.prove(ctx, capacity.Statement{}))(t)))(t)
	w.id = id
	w.settleTo(w.Client.Clock.Epoch(challenge))
}

// settleTo settles the commitment's epochs up to one.
func (w *lentWorld) settleTo(epoch uint64) {
	w.t.Helper()
	ctx := w.t.Context()
	w.MineTo(w.t, w.Client.Clock.FinalFrom(epoch))
	keeper := w.Sender(w.t, "keeper")
	for next := must(w.Client.Account(ctx, w.id))(w.t).NextEpoch; next <= epoch; next++ {
		must(keeper.Settle(ctx, w.id, next))(w.t)
	}
}

// claim answers the next challenge with all units of a commitment.
func (w *lentWorld) claim(id uint64) (challenge uint64) {
	ctx := w.t.Context()
	challenge = w.FindChallenge(w.t).Number
	must(w.Sender(w.t, "keeper").Open(ctx, challenge, w.Evidence(w.t, challenge)))(w.t)
	beacon, _, err := w.Client.OpenBeacon(ctx, challenge)
	if err != nil {
		w.t.Fatal(err)
	}
	must(w.operator.Respond(ctx, ledger.Response{ID: id, Challenge: challenge, Beacon: beacon, Units: 2}))(w.t)
	return challenge
}

func (w *lentWorld) pool() ledger.CreditPool {
	w.t.Helper()
	rewards, _, err := w.Client.CreditPools(w.t.Context())
	if err != nil {
		w.t.Fatal(err)
	}
	return rewards
}

// leave asks for all that the lender has, and lets the notice pass.
func (w *lentWorld) leave() {
	ctx := w.t.Context()
	has := must(w.Client.Lender(ctx, w.pool(), w.lender.Address()))(w.t)
	must(w.lender.RequestWithdrawal(ctx, w.pool(), has.Shares))(w.t)
	w.Later(w.t, lenderNotice)
}

// keep runs a keeper of the pools until the returned function is called.
func (w *lentWorld) keep(name string) (stop func()) {
	sender := w.Sender(w.t, name)
	ctx, cancel := context.WithCancel(w.t.Context())
	done := make(chan error)
	go func() {
		done <- RunKeeper(ctx, KeeperConfig{
			Chain: w.Client, Sender: sender, Clock: w.Client.Clock, Collect: true,
			Credit: &CreditConfig{Chain: w.Client, Sender: sender, Least: big.NewInt(1e15), Debts: true},
			OnEvent: func(e Event) {
				w.mu.Lock()
				defer w.mu.Unlock()
				w.said = append(w.said, e)
				w.t.Logf("block %d: %s: %s", e.Block, name, e)
			},
		})
	}()
	return func() {
		cancel()
		if err := <-done; err != context.Canceled {
			w.t.Errorf("the keeper ended with %v", err)
		}
	}
}

// until makes blocks until something is so.
func (w *lentWorld) until(so func() bool) {
	w.t.Helper()
	testchain.WaitFor(w.t, func() bool {
		w.Mine(1)
		return so()
	})
}

// happened are the events of the pools and liens so far, of one type.
func happened[E ledger.Event](w *lentWorld) (all []E) {
	ctx := w.t.Context()
	for _, e := range must(w.Client.Events(ctx, w.Deployment.Block, must(w.Client.HeadNumber(ctx))(w.t), nil))(w.t) {
		if one, ok := e.(E); ok {
			all = append(all, one)
		}
	}
	return all
}

// told says how many events of a kind the keepers have told of.
func (w *lentWorld) told(kind Kind) (n int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, e := range w.said {
		if e.Kind == kind {
			n++
		}
	}
	return n
}

// once compares how often something happened to the chain.
func once[E ledger.Event](w *lentWorld, times int) {
	w.t.Helper()
	if all := happened[E](w); len(all) != times {
		w.t.Errorf("%d times, not %d: %+v", len(all), times, all)
	}
}

// Two keepers side by side, one of which is stopped and started in between: the lender gets what cash there is, and then what
// the rewards repay. All is done once.
func TestKeepersServeLenders(t *testing.T) {
	w := startLentWorld(t)
	w.leave()
	stopFirst, stopSecond := w.keep("keeper"), w.keep("second")
	w.until(func() bool { return w.pool().Cash.Cmp(ledger.FLT(1)) < 0 })
	stopFirst()
	stopFirst = w.keep("keeper")
	w.until(func() bool { return w.pool().QueueHead == 1 })
	w.until(func() bool { return w.told(PoolCollected) > 0 && w.told(DebtRepaid) > 0 })
	stopFirst()
	stopSecond()

	if parts := len(happened[ledger.LeavingFulfilled](w)); parts < 1 || parts > 2 {
		t.Errorf("the request was fulfilled in %d parts", parts)
	}
	once[ledger.LoanRepaid](w, 1)
	once[ledger.LoanWrittenOff](w, 0)
	owed := must(w.Client.Lender(t.Context(), w.pool(), w.lender.Address()))(t).Owed
	if owed.Cmp(ledger.FLT(99)) < 0 {
		t.Errorf("the lender is owed %s FLT of 100", ledger.FormatFLT(owed))
	}
}

// After a false claim the debt is written off once, by one of two keepers, and the bond repays it when the commitment is over.
func TestKeepersWriteOff(t *testing.T) {
	w := startLentWorld(t)
	claimed := w.claim(w.id) // and nothing is proven
	w.settleTo(w.Client.Clock.Epoch(claimed))
	stopFirst, stopSecond := w.keep("keeper"), w.keep("second")
	w.until(func() bool { return w.told(DebtWrittenOff) > 0 })
	w.until(func() bool { return w.told(DebtRepaid) > 0 })
	stopFirst()
	stopSecond()
	once[ledger.LoanWrittenOff](w, 1)
	once[ledger.LoanRepaid](w, 1)
	if first := w.pool().FirstLoss; first.Cmp(ledger.FLT(100)) != 0 {
		t.Errorf("the first loss has %s FLT again, of 100", ledger.FormatFLT(first))
	}
}

// What the council gives back of a slash repays the debt, long before the commitment is over and its bond could.
func TestKeepersTakeBack(t *testing.T) {
	w := startLentWorld(t)
	ctx := t.Context()
	claimed := w.claim(w.id) // and nothing is proven
	w.settleTo(w.Client.Clock.Epoch(claimed))
	must(w.Sender(t, "deployer").GiveBack(ctx, w.id, 0))(t)
	if early := must(w.Client.ReturnOf(ctx, w.id, 0, w.account))(t); early.Sign() != 0 {
		t.Errorf("in the slash's own epoch %s FLT can be taken back", ledger.FormatFLT(early))
	}
	w.MineTo(t, w.Client.Clock.EpochStart(must(w.Client.CurrentEpoch(ctx))(t)+1))
	due := must(w.Client.ReturnOf(ctx, w.id, 0, w.account))(t)
	stopFirst, stopSecond := w.keep("keeper"), w.keep("second")
	w.until(func() bool { return w.told(DebtRepaid) > 0 })
	stopFirst()
	stopSecond()
	once[ledger.LoanRepaid](w, 1)
	once[ledger.CommitmentClosed](w, 0)
	taken := happened[ledger.SlashTakenBack](w)
	if len(taken) != 1 || taken[0].Account != w.account || taken[0].Amount.Cmp(due) != 0 {
		t.Errorf("taken back: %+v; due: %v", taken, due)
	}
	if left := must(w.Client.ReturnOf(ctx, w.id, 0, w.account))(t); left.Sign() != 0 {
		t.Errorf("%s FLT are left to be taken back", ledger.FormatFLT(left))
	}
}

// A lender is a pool of dollars with two borrowers, whose income is in the market, and the one of rewards, from which the first
// has borrowed if there are commitments.
type lender struct {
	CreditChain
	CreditSender
	*watch
	frozen common.Address
	queue  []ledger.LeaveRequest
	calls  []string

	providers []common.Address // of the commitments, each of which has rewards of a token
	owed      *big.Int         // of rewards
}

var borrowers = []common.Address{{1}, {2}}

func (l *lender) Address() common.Address { return common.Address{9} }

func (l *lender) CreditPools(context.Context) (rewards, income ledger.CreditPool, err error) {
	rewards = ledger.CreditPool{Address: common.Address{0xf}, Cash: new(big.Int), NoticeSeconds: 1024}
	income = ledger.CreditPool{
		Address: common.Address{0xd}, Asset: ledger.Token{Symbol: "tUSD", Decimals: 6, Own: true}, Cash: big.NewInt(1e9),
		NoticeSeconds: 1024, Requests: uint64(len(l.queue)),
	}
	return rewards, income, nil
}

func (l *lender) Borrowers(_ context.Context, p ledger.CreditPool, _, _ uint64, _ chain.Progress) ([]common.Address, error) {
	switch {
	case p.Asset.Symbol != "":
		return borrowers, nil
	case len(l.providers) > 0:
		return borrowers[:1], nil
	}
	return nil, nil
}

func (l *lender) CreditDebts(_ context.Context, p ledger.CreditPool, accounts []common.Address) (debts []ledger.CreditDebt, err error) {
	if p.Asset.Symbol == "" && len(accounts) > 0 {
		return []ledger.CreditDebt{{Owed: new(big.Int), WrittenOff: l.owed, Lost: new(big.Int)}}, nil
	}
	for range accounts {
		debts = append(debts, ledger.CreditDebt{Owed: big.NewInt(1e6), WrittenOff: new(big.Int), Lost: new(big.Int)})
	}
	return debts, nil
}

func (l *lender) CommitmentCount(context.Context) (uint64, error) {
	return uint64(len(l.providers)), nil
}

func (l *lender) Terms(_ context.Context, id uint64) (ledger.Terms, error) {
	l.calls = append(l.calls, fmt.Sprint("read ", id))
	return ledger.Terms{Provider: l.providers[id-1], State: ledger.StateClosed}, nil
}

func (l *lender) Claimable(context.Context, uint64, common.Address) (*big.Int, error) {
	return oneToken, nil
}

func (l *lender) SlashCount(context.Context, uint64) (uint64, error) { return 0, nil }

func (l *lender) ClaimForCredit(_ context.Context, account common.Address, id uint64) (*ledger.Receipt, error) {
	l.calls = append(l.calls, fmt.Sprint("claim ", account[0], " ", id))
	return &ledger.Receipt{Events: []ledger.Event{ledger.LienReceived{ToDebt: oneToken}}}, nil
}

func (l *lender) MarketOwed(context.Context, common.Address, common.Address) (*big.Int, error) {
	return new(big.Int).Mul(big.NewInt(5e5), oneToken), nil
}

func (l *lender) TokenBalance(context.Context, common.Address, common.Address) (*big.Int, error) {
	return new(big.Int), nil
}

func (l *lender) Lender(context.Context, ledger.CreditPool, common.Address) (ledger.Lender, error) {
	return ledger.Lender{Owed: new(big.Int)}, nil
}

func (l *lender) LeaveRequests(_ context.Context, _ ledger.CreditPool, from, to uint64) ([]ledger.LeaveRequest, error) {
	return l.queue[from:to], nil
}

// WorthOf has a share be a smallest unit.
func (l *lender) WorthOf(_ context.Context, _ ledger.CreditPool, shares *big.Int) (*big.Int, error) {
	return shares, nil
}

func (l *lender) CollectIncomeForCredit(_ context.Context, account common.Address) (*ledger.Receipt, error) {
	l.calls = append(l.calls, fmt.Sprint("collect ", account[0]))
	if account == l.frozen {
		return nil, &ledger.Revert{Name: "Frozen"}
	}
	return &ledger.Receipt{Events: []ledger.Event{ledger.LienReceived{ToDebt: big.NewInt(5e5)}}}, nil
}

func (l *lender) Fulfil(_ context.Context, _ ledger.CreditPool, most uint64) (*ledger.Receipt, error) {
	l.calls = append(l.calls, fmt.Sprint("fulfil ", most))
	return &ledger.Receipt{Events: []ledger.Event{ledger.LeavingFulfilled{Assets: big.NewInt(4e6), Fee: big.NewInt(2000)}}}, nil
}

// inCredit is inBubble with pools, which are looked at with each block.
func inCredit(t *testing.T, test func(l *lender)) {
	inBubble(t, func(w *watch) {
		l := &lender{watch: w}
		first := time.Unix(1_700_000_000, 0)
		w.TimeOf = func(number uint64) time.Time { return first.Add(12 * time.Second * time.Duration(number)) }
		w.credit = &CreditConfig{Chain: l, Sender: l, Least: big.NewInt(1e15), Debts: true}
		w.Block(false)
		test(l)
	})
}

func (l *lender) expectCredit(want ...string) {
	l.t.Helper()
	if !slices.Equal(l.calls, want) {
		l.t.Errorf("called %q, wanted %q", l.calls, want)
	}
	l.calls = nil
}

// What is refused of one account is told once, tried again, and keeps nobody else waiting.
func TestKeeperPassesOverWhatIsRefused(t *testing.T) {
	inCredit(t, func(l *lender) {
		l.frozen = borrowers[0]
		l.queue = []ledger.LeaveRequest{{Shares: big.NewInt(4e6)}}
		l.keep()
		l.expectCredit("collect 1", "collect 2", "fulfil 1")
		l.blocks(1)
		l.expectCredit("collect 1", "collect 2", "fulfil 1")
		l.expect(Retrying, 1)
		l.expect(DebtRepaid, 2)
		l.expect(RequestsFulfilled, 2)
		l.expect(NodeFailing, 0)
	})
}

// All of an account's commitments repay what it owes, pledged or not, until nothing is owed; and nobody else's do.
func TestKeeperClaimsWhatIsNotPledged(t *testing.T) {
	inCredit(t, func(l *lender) {
		first, second := borrowers[0], borrowers[1]
		l.providers = []common.Address{first, second, first, first}
		l.owed = new(big.Int).Mul(oneToken, big.NewInt(2))
		l.keep()
		l.expectCredit("read 1", "read 2", "read 3", "read 4", "claim 1 1", "read 1", "claim 1 3", "collect 1", "collect 2")
		l.providers = append(l.providers, first)
		l.owed = new(big.Int).Mul(oneToken, big.NewInt(4))
		l.blocks(1)
		l.expectCredit("read 5", "claim 1 1", "read 1", "claim 1 3", "read 3", "claim 1 4", "read 4", "claim 1 5", "collect 1", "collect 2")
	})
}

// A request that is not old enough, or that pays less than the least fee, is left where it is.
func TestKeeperLeavesWhatDoesNotPay(t *testing.T) {
	inCredit(t, func(l *lender) {
		l.credit.Debts = false
		now := uint64(l.Newest().Header.Time.Unix())
		l.queue = []ledger.LeaveRequest{{Shares: big.NewInt(4e6), Since: now}}
		l.keep()
		l.expectCredit()
		l.queue[0] = ledger.LeaveRequest{Shares: big.NewInt(1e6)} // of which the fee is half a thousandth
		l.blocks(1)
		l.expectCredit()
		l.queue[0].Shares = big.NewInt(2e6)
		l.blocks(1)
		l.expectCredit("fulfil 1")
	})
}

// The fees of all requests that are fulfilled pay for each transaction that it takes.
func TestWorthFulfilling(t *testing.T) {
	c := newCreditKeeping(CreditConfig{Chain: &lender{}, Least: oneToken}) // the least fee is 1, of 2000
	for _, test := range []struct {
		requests []int64
		cash     int64
		want     int
	}{
		{[]int64{1999}, 1e6, 0},
		{[]int64{2000}, 1e6, 1},
		{[]int64{2000}, 1999, 0},
		{append(slices.Repeat([]int64{1}, 31), 2000), 1e6, 32},
		{append(slices.Repeat([]int64{1}, 32), 2000), 1e6, 0}, // two transactions for one fee
		{append(slices.Repeat([]int64{1}, 32), 4000), 1e6, 33},
		{append([]int64{2000}, slices.Repeat([]int64{1}, 50)...), 1e6, 32},
		{append([]int64{2000}, slices.Repeat([]int64{60}, 50)...), 1e6, 51},
	} {
		var requests []ledger.LeaveRequest
		for _, shares := range test.requests {
			requests = append(requests, ledger.LeaveRequest{Shares: big.NewInt(shares)})
		}
		got, err := c.worthFulfilling(t.Context(), ledger.CreditPool{Cash: big.NewInt(test.cash)}, requests)
		if err != nil || got != test.want {
			t.Errorf("%d requests of %v, cash %d: %d, error %v; wanted %d", len(requests), test.requests, test.cash, got, err, test.want)
		}
	}
}

// loans are those of a pool, by the blocks in which they were taken.
type loans struct {
	CreditChain
	taken map[uint64]common.Address
	read  [][2]uint64 // from … to
}

func (l *loans) Borrowers(_ context.Context, _ ledger.CreditPool, from, to uint64, _ chain.Progress) (accounts []common.Address, err error) {
	l.read = append(l.read, [2]uint64{from, to})
	for _, block := range slices.Sorted(maps.Keys(l.taken)) {
		if from <= block && block <= to {
			accounts = append(accounts, l.taken[block])
		}
	}
	return accounts, nil
}

// A keeper does not read a pool's loans from their beginning at each look, and misses none of a branch that became the chain.
func TestKeeperKnowsWhoBorrowed(t *testing.T) {
	first, second, third := common.Address{1}, common.Address{2}, common.Address{3}
	l := &loans{taken: map[uint64]common.Address{7: first, 90_000: second}}
	k := &keeper{KeeperConfig: KeeperConfig{Clock: ledger.Clock{Genesis: 5, CapacityConfig: ledger.CapacityConfig{EpochBlocks: 100, SealEpochs: 5, ResponseWindow: 40, ProofWindow: 50}}}}
	c := newCreditKeeping(CreditConfig{Chain: l})
	look := func(head uint64, want ...common.Address) {
		t.Helper()
		if got := must(c.allBorrowers(t.Context(), k, ledger.CreditPool{}, head))(t); !slices.Equal(got, want) {
			t.Errorf("at block %d %v have borrowed, want %v", head, got, want)
		}
	}
	look(100_000, first, second)
	l.taken[99_990] = third // in place of a block that was read
	look(100_001, first, second, third)
	look(99_995, first, second, third) // a reorganisation
	if from := l.read[0][0]; from > 7 {
		t.Errorf("the first look begins at block %d", from)
	}
	for _, read := range l.read[1:] {
		if read[0] < 90_000 || read[0] > read[1] {
			t.Errorf("blocks %d to %d are read", read[0], read[1])
		}
	}
}
