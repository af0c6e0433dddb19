package verifier

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/loop"
)

// A CreditChain is what a keeper reads of credit. [ledger.Client] is one.
type CreditChain interface {
	CreditPools(ctx context.Context) (rewards, income ledger.CreditPool, err error)
	LeaveRequests(ctx context.Context, pool ledger.CreditPool, from, to uint64) ([]ledger.LeaveRequest, error)
	WorthOf(ctx context.Context, pool ledger.CreditPool, shares *big.Int) (*big.Int, error)
	Lender(ctx context.Context, pool ledger.CreditPool, account common.Address) (ledger.Lender, error)
	Borrowers(ctx context.Context, pool ledger.CreditPool, from, to uint64, progress chain.Progress) ([]common.Address, error)
	CreditDebts(ctx context.Context, pool ledger.CreditPool, accounts []common.Address) ([]ledger.CreditDebt, error)
	CommitmentCount(ctx context.Context) (uint64, error)
	SlashCount(ctx context.Context, id uint64) (uint64, error)
	Slash(ctx context.Context, id, number uint64) (ledger.HeldSlash, error)
	ReturnOf(ctx context.Context, id, number uint64, account common.Address) (*big.Int, error)
	Claimable(ctx context.Context, id uint64, account common.Address) (*big.Int, error)
	Terms(ctx context.Context, id uint64) (ledger.Terms, error)
	Pending(ctx context.Context, id uint64) (uint64, error)
	MarketOwed(ctx context.Context, account, token common.Address) (*big.Int, error)
	TokenBalance(ctx context.Context, token, account common.Address) (*big.Int, error)
}

// A CreditSender makes the keeper's transactions with credit. [ledger.Sender] is one.
type CreditSender interface {
	Address() common.Address
	Fulfil(ctx context.Context, pool ledger.CreditPool, most uint64) (*ledger.Receipt, error)
	CollectFromPool(ctx context.Context, pool ledger.CreditPool, account common.Address) (*ledger.Receipt, error)
	WriteOff(ctx context.Context, account common.Address) (*ledger.Receipt, error)
	ClaimForCredit(ctx context.Context, account common.Address, id uint64) (*ledger.Receipt, error)
	TakeBackForCredit(ctx context.Context, account common.Address, id, number uint64) (*ledger.Receipt, error)
	CloseForCredit(ctx context.Context, account common.Address, id uint64) (*ledger.Receipt, error)
	CollectIncomeForCredit(ctx context.Context, account common.Address) (*ledger.Receipt, error)
}

// CreditConfig is what a keeper does for the pools of credit: it fulfils requests to leave, for the pools' fee.
type CreditConfig struct {
	Chain  CreditChain
	Sender CreditSender
	// Least is the least fee, or repayment, for which it makes a transaction, in 10^-18 of a whole token: gas is paid in
	// ether, of which the chain knows no price.
	Least *big.Int
	Debts bool // have debts repaid and written off too, for which nobody is paid
}

const (
	looksANotice = 1024 // how often the pools are looked at in the time that lenders wait at least
	fulfilBatch  = 32   // the most requests that one transaction fulfils
	queueWindow  = 1024 // the most that are looked at together
	fulfilFeeBps = 5    // of what is fulfilled, for whoever does that (docs/credit.md, Lending)
)

// creditKeeping is the state of that. It belongs to the loop; a look has it while it runs.
type creditKeeping struct {
	CreditConfig
	running   bool
	next      uint64                             // the time from which the pools are looked at again, in seconds
	refused   map[string]string                  // why what cannot be done was refused, by the task
	borrowers map[common.Address]*knownBorrowers // by pool

	commitments map[common.Address][]uint64 // by provider
	counted     uint64                      // how many of them are known
	branch      int                         // of the chain, on which that is so
}

// knownBorrowers are those of a pool, up to a block.
type knownBorrowers struct {
	accounts []common.Address
	read     uint64
}

func newCreditKeeping(cfg CreditConfig) *creditKeeping {
	return &creditKeeping{CreditConfig: cfg, refused: map[string]string{}, borrowers: map[common.Address]*knownBorrowers{}}
}

// startCredit looks at the pools beside the loop, if it is time.
func (k *keeper) startCredit(ctx context.Context, now time.Time) {
	c, seconds := k.credit, uint64(now.Unix())
	if c == nil || c.running || seconds < c.next {
		return
	}
	c.running = true
	if c.branch != k.branch {
		c.commitments, c.counted, c.branch = nil, 0, k.branch
	}
	head := k.head
	loop.Go(chain.Since(ctx, head), k.loop, func(ctx context.Context) (uint64, error) {
		return c.look(ctx, k, head, seconds)
	}, func(pause uint64, err error) error {
		c.running = false
		c.next = seconds + max(1, pause) // whether it went well or not
		return k.looked(ctx, "credit", "the pools of credit", err)
	})
}

// look does what is due as of a block, and says in how many seconds it is worth looking again.
func (c *creditKeeping) look(ctx context.Context, k *keeper, head, now uint64) (pause uint64, err error) {
	rewards, income, err := c.Chain.CreditPools(ctx)
	if err != nil {
		return 0, loop.Passing(err)
	}
	pause = min(rewards.NoticeSeconds, income.NoticeSeconds) / looksANotice
	if c.Debts { // first: what is repaid is cash to fulfil requests with
		if err := c.eachDebt(ctx, k, rewards, head, func(account common.Address, debt ledger.CreditDebt) error {
			return c.keepRewards(ctx, k, rewards, account, debt)
		}); err != nil {
			return pause, err
		}
		if err := c.eachDebt(ctx, k, income, head, func(account common.Address, debt ledger.CreditDebt) error {
			return c.keepIncome(ctx, k, income, account, debt)
		}); err != nil {
			return pause, err
		}
	}
	for _, pool := range []ledger.CreditPool{rewards, income} {
		if err := c.fulfil(ctx, k, pool, now); err != nil {
			return pause, err
		}
		if k.Collect {
			if err := c.collect(ctx, k, pool); err != nil {
				return pause, err
			}
		}
	}
	return pause, nil
}

// fulfil fulfils the first requests of a pool's queue that are old enough, as far as that pays.
func (c *creditKeeping) fulfil(ctx context.Context, k *keeper, pool ledger.CreditPool, now uint64) error {
	ripe, err := c.ripe(ctx, pool, now)
	if err != nil || len(ripe) == 0 || pool.Cash.Sign() == 0 {
		return err
	}
	most, err := c.worthFulfilling(ctx, pool, ripe)
	if err != nil {
		return err
	}
	task := "fulfil requests to leave the pool that lends " + pool.Asset.Name()
	for done := 0; done < most; done += fulfilBatch {
		receipt, err := c.Sender.Fulfil(ctx, pool, uint64(min(fulfilBatch, most-done)))
		if receipt, err = c.made(ctx, k, task, receipt, err); receipt == nil {
			return err
		}
		e := Event{Kind: RequestsFulfilled, Task: task, Amount: wei(new(big.Int)), Fee: wei(new(big.Int))}
		for _, event := range receipt.Events {
			if fulfilled, ok := event.(ledger.LeavingFulfilled); ok {
				e.Requests++
				e.Amount, e.Fee = e.Amount.Plus(fulfilled.Assets), e.Fee.Plus(fulfilled.Fee)
			}
		}
		if e.Requests == 0 {
			e.Kind = Overtaken
		}
		c.tell(ctx, k, pool, e, receipt)
		if e.Requests < fulfilBatch { // there is no more, or no cash for it
			return nil
		}
	}
	return nil
}

// ripe are the first requests of a pool's queue that are old enough.
func (c *creditKeeping) ripe(ctx context.Context, pool ledger.CreditPool, now uint64) ([]ledger.LeaveRequest, error) {
	if pool.QueueHead == pool.Requests {
		return nil, nil
	}
	requests, err := loop.Read(c.Chain.LeaveRequests(ctx, pool, pool.QueueHead, min(pool.Requests, pool.QueueHead+queueWindow)))
	young := slices.IndexFunc(requests, func(r ledger.LeaveRequest) bool { return r.Since+pool.NoticeSeconds > now })
	if young >= 0 {
		requests = requests[:young]
	}
	return requests, err
}

// worthFulfilling is how many requests it pays to fulfil: the most whose fees come to the least fee for each transaction.
// Many worthless ones do not hide a large one behind them, nor do they make the keeper pay for more than it gets.
func (c *creditKeeping) worthFulfilling(ctx context.Context, pool ledger.CreditPool, requests []ledger.LeaveRequest) (most int, err error) {
	all := new(big.Int)
	for _, r := range requests {
		all.Add(all, r.Shares)
	}
	worth, err := loop.Read(c.Chain.WorthOf(ctx, pool, all))
	if err != nil || all.Sign() == 0 {
		return 0, err
	}
	shares, needed := new(big.Int), new(big.Int)
	count := 0
	for batch := range slices.Chunk(requests, fulfilBatch) {
		for _, r := range batch {
			shares.Add(shares, r.Shares)
		}
		count += len(batch)
		assets := new(big.Int).Mul(worth, shares)
		if assets.Quo(assets, all); assets.Cmp(pool.Cash) > 0 {
			assets.Set(pool.Cash)
		}
		fee := assets.Mul(assets, big.NewInt(fulfilFeeBps))
		fee.Quo(fee, big.NewInt(10_000))
		if needed.Add(needed, c.least(pool)); fee.Sign() > 0 && fee.Cmp(needed) >= 0 {
			most = count
		}
	}
	return most, nil
}

// collect takes what a pool owes the keeper.
func (c *creditKeeping) collect(ctx context.Context, k *keeper, pool ledger.CreditPool) error {
	own, err := loop.Read(c.Chain.Lender(ctx, pool, c.Sender.Address()))
	if err != nil || own.Owed.Cmp(c.least(pool)) < 0 || own.Owed.Sign() == 0 {
		return err
	}
	task := "collect from the pool that lends " + pool.Asset.Name()
	receipt, err := c.Sender.CollectFromPool(ctx, pool, c.Sender.Address())
	if receipt, err = c.made(ctx, k, task, receipt, err); receipt == nil {
		return err
	}
	e := Event{Kind: PoolCollected, Task: task}
	if collected, ok := ledger.EventIn[ledger.PoolCollected](receipt); ok {
		e.Amount = wei(collected.Amount)
	}
	c.tell(ctx, k, pool, e, receipt)
	return nil
}

// allBorrowers are the accounts that have borrowed from a pool up to a block. Those of earlier looks are known; the last
// blocks of these are read again, because a reorganisation may have changed them.
func (c *creditKeeping) allBorrowers(ctx context.Context, k *keeper, pool ledger.CreditPool, head uint64) ([]common.Address, error) {
	known := c.borrowers[pool.Address]
	if known == nil {
		known = &knownBorrowers{}
		c.borrowers[pool.Address] = known
	}
	found, err := loop.Read(c.Chain.Borrowers(ctx, pool, min(k.lookback(known.read), head), head, nil))
	if err != nil {
		return nil, err
	}
	for _, account := range found {
		if !slices.Contains(known.accounts, account) {
			known.accounts = append(known.accounts, account)
		}
	}
	known.read = head
	return known.accounts, nil
}

// eachDebt looks at each account that owes a pool something.
func (c *creditKeeping) eachDebt(
	ctx context.Context, k *keeper, pool ledger.CreditPool, head uint64, look func(common.Address, ledger.CreditDebt) error,
) error {
	accounts, err := c.allBorrowers(ctx, k, pool, head)
	if err != nil {
		return err
	}
	debts, err := loop.Read(c.Chain.CreditDebts(ctx, pool, accounts))
	if err != nil {
		return err
	}
	for i, account := range accounts {
		if debts[i].Owed.Sign() == 0 && debts[i].WrittenOff.Sign() == 0 {
			continue
		}
		if err := look(account, debts[i]); err != nil {
			return err
		}
	}
	return nil
}

// keepRewards writes off what of an account's debt is not coming any more, and has rewards and bonds repay.
func (c *creditKeeping) keepRewards(ctx context.Context, k *keeper, pool ledger.CreditPool, account common.Address, debt ledger.CreditDebt) error {
	if debt.Owed.Sign() > 0 {
		task := "write off debt of provider account " + account.Hex()
		receipt, err := c.Sender.WriteOff(ctx, account)
		receipt, err = c.made(ctx, k, task, receipt, err)
		if err != nil {
			return err
		}
		if receipt != nil {
			e := Event{Kind: DebtWrittenOff, Task: task, Account: account}
			if written, ok := ledger.EventIn[ledger.LoanWrittenOff](receipt); ok {
				e.Amount = wei(new(big.Int).Add(written.FromFirstLoss, written.FromLenders))
			}
			c.tell(ctx, k, pool, e, receipt)
		}
	}
	ids, err := c.commitmentsOf(ctx, account)
	if err != nil {
		return err
	}
	owed := new(big.Int).Add(debt.Owed, debt.WrittenOff)
	for _, id := range ids {
		if err := c.repayBy(ctx, k, pool, account, id, owed); err != nil || owed.Sign() <= 0 {
			return err
		}
	}
	return nil
}

// commitmentsOf are an account's commitments, pledged or not: all that any of them brings repays.
func (c *creditKeeping) commitmentsOf(ctx context.Context, account common.Address) ([]uint64, error) {
	count, err := loop.Read(c.Chain.CommitmentCount(ctx))
	if err != nil {
		return nil, err
	}
	if c.commitments == nil {
		c.commitments = map[common.Address][]uint64{}
	}
	for c.counted < count {
		id := c.counted + 1
		terms, err := loop.Read(c.Chain.Terms(ctx, id))
		if err != nil {
			return nil, err
		}
		c.commitments[terms.Provider] = append(c.commitments[terms.Provider], id)
		c.counted = id
	}
	return c.commitments[account], nil
}

// repayBy has a commitment's rewards repay what its account owes, its slashes that were given back, and its bond once it is
// over. It lessens owed by what they have repaid.
func (c *creditKeeping) repayBy(ctx context.Context, k *keeper, pool ledger.CreditPool, account common.Address, id uint64, owed *big.Int) error {
	claimable, err := loop.Read(c.Chain.Claimable(ctx, id, account))
	if err != nil {
		return err
	}
	if c.repays(pool, claimable, owed) {
		receipt, err := c.Sender.ClaimForCredit(ctx, account, id)
		if err := c.repaid(ctx, k, pool, account, owed, fmt.Sprintf("claim rewards of commitment %d", id), receipt, err); err != nil {
			return err
		}
	}
	if err := c.takeBack(ctx, k, pool, account, id, owed); err != nil || owed.Sign() <= 0 {
		return err
	}
	terms, err := loop.Read(c.Chain.Terms(ctx, id))
	if err != nil || terms.State == ledger.StateClosed || finalEpochs(&k.Clock, chain.SinceOf(ctx)) <= terms.EndEpoch {
		return err
	}
	if err := c.settleLast(ctx, k, id); err != nil {
		return err
	}
	receipt, err := c.Sender.CloseForCredit(ctx, account, id)
	return c.repaid(ctx, k, pool, account, owed, fmt.Sprintf("close commitment %d", id), receipt, err)
}

// takeBack has the account's parts of slashes that were given back repay what it owes.
func (c *creditKeeping) takeBack(ctx context.Context, k *keeper, pool ledger.CreditPool, account common.Address, id uint64, owed *big.Int) error {
	count, err := loop.Read(c.Chain.SlashCount(ctx, id))
	if err != nil {
		return err
	}
	for number := range count {
		slash, err := loop.Read(c.Chain.Slash(ctx, id, number))
		if err != nil {
			return err
		}
		if slash.Fate != ledger.FateGivenBack {
			continue
		}
		amount, err := loop.Read(c.Chain.ReturnOf(ctx, id, number, account))
		if err != nil {
			return err
		}
		if !c.repays(pool, amount, owed) {
			continue
		}
		receipt, err := c.Sender.TakeBackForCredit(ctx, account, id, number)
		if err := c.repaid(ctx, k, pool, account, owed, fmt.Sprintf("take back slash %d of commitment %d", number, id), receipt, err); err != nil {
			return err
		}
	}
	return nil
}

// settleLast settles what is left of a commitment that is over: epochs in which nothing happened, which pay nobody.
func (c *creditKeeping) settleLast(ctx context.Context, k *keeper, id uint64) error {
	pending, err := loop.Read(c.Chain.Pending(ctx, id))
	if err != nil || pending == 0 {
		return err
	}
	receipt, err := k.Sender.SettleMany(ctx, []uint64{id}, settleChunk)
	_, err = c.made(ctx, k, fmt.Sprintf("settle the last epochs of commitment %d", id), receipt, err)
	return err
}

// keepIncome has lease income repay what its account owes.
func (c *creditKeeping) keepIncome(ctx context.Context, k *keeper, pool ledger.CreditPool, account common.Address, debt ledger.CreditDebt) error {
	grains, err := loop.Read(c.Chain.MarketOwed(ctx, account, pool.Asset.Address))
	if err != nil {
		return err
	}
	brought, err := loop.Read(c.Chain.TokenBalance(ctx, pool.Asset.Address, account)) // by anybody, with collectFor of the market
	if err != nil {
		return err
	}
	owed := new(big.Int).Add(debt.Owed, debt.WrittenOff)
	if !c.repays(pool, brought.Add(brought, new(big.Int).Quo(grains, oneToken)), owed) {
		return nil
	}
	receipt, err := c.Sender.CollectIncomeForCredit(ctx, account)
	return c.repaid(ctx, k, pool, account, owed, "collect income of provider account "+account.Hex(), receipt, err)
}

// oneToken is a whole token of 18 decimals, and as many grains as a smallest unit has.
var oneToken = big.NewInt(1e18)

// least is the least fee or repayment for which a transaction is made, in the smallest units of a pool's asset.
func (c *creditKeeping) least(pool ledger.CreditPool) *big.Int {
	if c.Least == nil {
		return new(big.Int)
	}
	unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(pool.Asset.Decimals)), nil)
	return unit.Quo(unit.Mul(unit, c.Least), oneToken)
}

// repays says whether what is coming is worth a transaction: it is as much as the least, or pays all that is owed.
func (c *creditKeeping) repays(pool ledger.CreditPool, coming, owed *big.Int) bool {
	return coming.Sign() > 0 && owed.Sign() > 0 && (coming.Cmp(c.least(pool)) >= 0 || coming.Cmp(owed) >= 0)
}

// repaid tells of a transaction that brought in what repays a debt, and takes that off what is owed.
func (c *creditKeeping) repaid(
	ctx context.Context, k *keeper, pool ledger.CreditPool, account common.Address, owed *big.Int, task string, receipt *ledger.Receipt, err error,
) error {
	if receipt, err = c.made(ctx, k, task, receipt, err); receipt == nil {
		return err
	}
	e := Event{Kind: DebtRepaid, Task: task, Account: account, Amount: wei(new(big.Int))}
	if received, ok := ledger.EventIn[ledger.LienReceived](receipt); ok {
		e.Amount = wei(received.ToDebt)
		owed.Sub(owed, received.ToDebt)
	}
	c.tell(ctx, k, pool, e, receipt)
	return nil
}

// made is the receipt of a transaction; nil if the contracts refused it. That nothing is to be done, or that somebody was
// first, is not told, and any other reason once: what one account or token refuses does not keep the others from being
// served.
func (c *creditKeeping) made(ctx context.Context, k *keeper, task string, receipt *ledger.Receipt, err error) (*ledger.Receipt, error) {
	if err == nil {
		delete(c.refused, task)
		return receipt, nil
	}
	if isAny(err, nothingToDo) {
		return nil, nil
	}
	if r := (*ledger.Revert)(nil); !errors.As(err, &r) {
		return nil, err
	}
	e := Event{Kind: Retrying, Task: task}.because(err)
	if before, told := c.refused[task]; !told || before != e.Reason {
		c.refused[task] = e.Reason
		k.tell(ctx, e)
	}
	return nil, nil
}

// nothingToDo are the refusals of what is not due, or was done.
var nothingToDo = []error{
	ledger.ErrNotImpaired, ledger.ErrNothingToCollect, ledger.ErrNothingToPayOut, ledger.ErrWrongState, ledger.ErrNoLien,
}

func (c *creditKeeping) tell(ctx context.Context, k *keeper, pool ledger.CreditPool, e Event, receipt *ledger.Receipt) {
	e.Block, e.Tx, e.Token, e.asset = receipt.Block, receipt.TxHash, pool.Asset.Symbol, pool.Asset
	k.tell(ctx, e)
}
