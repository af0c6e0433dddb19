package ledger

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/contracts/bindings"
)

// A CreditPool is what lenders have put together, as it stands. Amounts are in the asset's smallest units.
type CreditPool struct {
	Address       common.Address
	Asset         Token
	Rules         CreditPoolParameters
	Planned       CreditPoolParameters // that hold from PlannedFrom on
	PlannedFrom   uint64               // in seconds since 1970; 0: none are planned
	Cash          *big.Int             // for lending and for leaving
	Lent          *big.Int             // with interest, without what was written off
	Lendable      *big.Int             // the cash that no lender waits for
	FirstLoss     *big.Int
	Shares        *big.Int // that all lenders have, those in the queue included
	QueuedShares  *big.Int // of those, in the queue
	RateBps       uint64   // that borrowers pay now, a year
	NoticeSeconds uint64   // that a lender waits at least
	Requests      uint64   // of lenders to leave, ever
	QueueHead     uint64   // the first of them that is not fulfilled
}

// A CreditDebt is what an account owes a pool.
type CreditDebt struct {
	Owed       *big.Int // with interest up to now
	WrittenOff *big.Int // still to be repaid
	Lost       *big.Int // the part of that which the lenders bore
}

// A CreditAccount is a provider account as credit sees it.
type CreditAccount struct {
	Pledges               []uint64 // the commitments whose rewards count
	Rewards, Income       CreditDebt
	DueRewards, DueIncome *big.Int // for the payee, in smallest units
	RewardLimit           *big.Int // what it may owe in all, in wei of FLT; nil if nothing may be borrowed now
	WhyNot                error    // why not, then
	IncomeLimit           *big.Int // by what the market owes it and by the leases asked about
}

// A Lender is an account's part of a pool.
type Lender struct {
	Shares *big.Int
	Worth  *big.Int // of the shares, in the asset's smallest units
	Owed   *big.Int // that it can collect
}

// sharesFiner is by how many decimals a pool's shares are finer than its asset.
const sharesFiner = 6

// ShareDecimals are those of the pool's shares.
func (p CreditPool) ShareDecimals() int { return p.Asset.Decimals + sharesFiner }

// WholeShare is as many of the pool's shares as make one by ShareDecimals.
func (p CreditPool) WholeShare() *big.Int { return powerOfTen(p.ShareDecimals()) }

// Worth is what shares of the pool are worth, in the asset's smallest units, rounded down as the contract does.
func (p CreditPool) Worth(shares *big.Int) *big.Int {
	assets := new(big.Int).Add(p.Cash, p.Lent)
	all := new(big.Int).Add(p.Shares, powerOfTen(sharesFiner))
	worth := new(big.Int).Mul(shares, assets.Add(assets, big.NewInt(1)))
	return worth.Quo(worth, all)
}

// UseBps is the part of the lenders' money that is lent, in parts of 10,000.
func (p CreditPool) UseBps() uint64 {
	assets := new(big.Int).Add(p.Cash, p.Lent)
	if assets.Sign() == 0 {
		return 0
	}
	used := new(big.Int).Mul(p.Lent, big.NewInt(10_000))
	return used.Quo(used, assets).Uint64()
}

// LoanRoom is the most that the first loss allows to be lent in addition: a new loan needs a part of all that is then lent.
// It is nil if the rules need no first loss.
func (p CreditPool) LoanRoom() *big.Int {
	if p.Rules.FirstLossBps == 0 {
		return nil
	}
	most := new(big.Int).Mul(p.FirstLoss, big.NewInt(10_000))
	most.Quo(most, new(big.Int).SetUint64(p.Rules.FirstLossBps))
	if most.Sub(most, p.Lent).Sign() < 0 {
		most.SetUint64(0)
	}
	return most
}

// CreditPools are the pools that lend FLT and the stablecoin.
func (c *Client) CreditPools(ctx context.Context) (rewards, income CreditPool, err error) {
	credit, at := bindings.NewCredit(), c.Deployment.Credit
	if err := c.readTogether(ctx, "the pools of credit", []reading{
		into(&rewards.Address, at, credit.PackRewardPool(), credit.UnpackRewardPool),
		into(&income.Address, at, credit.PackIncomePool(), credit.UnpackIncomePool),
	}); err != nil {
		return rewards, income, err
	}
	for _, p := range []struct {
		pool  *CreditPool
		asset common.Address
	}{{&rewards, c.Deployment.Token}, {&income, c.Deployment.Stablecoin}} {
		if p.pool.Asset, err = c.TokenAt(ctx, p.asset); err != nil {
			return rewards, income, err
		}
		p.pool.Asset.Own = true // both are the deployment's
		if err := c.readPool(ctx, p.pool); err != nil {
			return rewards, income, err
		}
	}
	return rewards, income, nil
}

func (c *Client) readPool(ctx context.Context, p *CreditPool) error {
	pool := bindings.NewICreditPool()
	var rules bindings.ICreditPoolParameters
	var planned bindings.PlannedOutput
	var rate, notice, requests, head *big.Int
	err := c.readTogether(ctx, "the pool that lends "+p.Asset.Name(), []reading{
		into(&rules, p.Address, pool.PackParameters(), pool.UnpackParameters),
		into(&planned, p.Address, pool.PackPlanned(), pool.UnpackPlanned),
		into(&p.Cash, p.Address, pool.PackCash(), pool.UnpackCash),
		into(&p.Lent, p.Address, pool.PackLent(), pool.UnpackLent),
		into(&p.Lendable, p.Address, pool.PackLendable(), pool.UnpackLendable),
		into(&p.FirstLoss, p.Address, pool.PackFirstLoss(), pool.UnpackFirstLoss),
		into(&p.Shares, p.Address, pool.PackTotalSupply(), pool.UnpackTotalSupply),
		into(&p.QueuedShares, p.Address, pool.PackQueuedShares(), pool.UnpackQueuedShares),
		into(&rate, p.Address, pool.PackRate(), pool.UnpackRate),
		into(&notice, p.Address, pool.PackNotice(), pool.UnpackNotice),
		into(&requests, p.Address, pool.PackRequestCount(), pool.UnpackRequestCount),
		into(&head, p.Address, pool.PackQueueHead(), pool.UnpackQueueHead),
	})
	if err != nil {
		return err
	}
	var r reader
	p.Rules, p.Planned, p.PlannedFrom = creditPoolParametersOf(rules), creditPoolParametersOf(planned.P), r.number(planned.From)
	p.RateBps, p.NoticeSeconds, p.Requests, p.QueueHead = r.number(rate), r.number(notice), r.number(requests), r.number(head)
	return r.err
}

// CreditOf is a provider account as credit sees it; leases are those whose income is to count.
func (c *Client) CreditOf(ctx context.Context, account common.Address, rewards, income CreditPool, leases []uint64) (CreditAccount, error) {
	credit, pool, at := bindings.NewCredit(), bindings.NewICreditPool(), c.Deployment.Credit
	what := "the credit of provider account " + account.Hex()
	var out CreditAccount
	var pledges []*big.Int
	var ofRewards, ofIncome bindings.ICreditPoolDebt
	if err := c.readTogether(ctx, what, []reading{
		into(&pledges, at, credit.PackPledgesOf(account), credit.UnpackPledgesOf),
		into(&ofRewards, rewards.Address, pool.PackDebtOf(account), pool.UnpackDebtOf),
		into(&ofIncome, income.Address, pool.PackDebtOf(account), pool.UnpackDebtOf),
		into(&out.DueRewards, at, credit.PackDue(account, rewards.Asset.Address), credit.UnpackDue),
		into(&out.DueIncome, at, credit.PackDue(account, income.Asset.Address), credit.UnpackDue),
		into(&out.IncomeLimit, at, credit.PackIncomeLimit(account, bigUints(leases)), credit.UnpackIncomeLimit),
	}); err != nil {
		return out, err
	}
	var r reader
	for _, id := range pledges {
		out.Pledges = append(out.Pledges, r.number(id))
	}
	out.Rewards, out.Income = CreditDebt(ofRewards), CreditDebt(ofIncome)
	limit, err := View(ctx, c, at, what, credit.PackRewardLimit(account), credit.UnpackRewardLimit)
	var refused *Revert
	if errors.As(err, &refused) {
		out.WhyNot = refused
		return out, r.err
	}
	out.RewardLimit = limit
	return out, errors.Join(err, r.err)
}

// Lender is an account's part of a pool.
func (c *Client) Lender(ctx context.Context, p CreditPool, account common.Address) (l Lender, err error) {
	pool, what := bindings.NewICreditPool(), "what "+account.Hex()+" has lent"
	if err := c.readTogether(ctx, what, []reading{
		into(&l.Shares, p.Address, pool.PackBalanceOf(account), pool.UnpackBalanceOf),
		into(&l.Owed, p.Address, pool.PackOwed(account), pool.UnpackOwed),
	}); err != nil {
		return l, err
	}
	l.Worth, err = View(ctx, c, p.Address, what, pool.PackConvertToAssets(l.Shares), pool.UnpackConvertToAssets)
	return l, err
}

// OpenCredit has the credit contract take the lien that was offered to it on a provider account of the sender's.
func (s *Sender) OpenCredit(ctx context.Context, account common.Address) (*Receipt, error) {
	return s.toCredit(ctx, "open the credit of provider account "+account.Hex(), bindings.NewCredit().PackOpen(account))
}

// LiftCredit ends the credit of a provider account that owes nothing.
func (s *Sender) LiftCredit(ctx context.Context, account common.Address) (*Receipt, error) {
	return s.toCredit(ctx, "end the credit of provider account "+account.Hex(), bindings.NewCredit().PackLift(account))
}

// Pledge has a commitment's rewards count for what its provider account can borrow.
func (s *Sender) Pledge(ctx context.Context, account common.Address, id uint64) (*Receipt, error) {
	return s.toCredit(ctx, fmt.Sprintf("pledge commitment %d", id), bindings.NewCredit().PackPledge(account, bigUint(id)))
}

// BorrowRewards borrows wei of FLT for a provider account against its rewards.
func (s *Sender) BorrowRewards(ctx context.Context, account common.Address, amount *big.Int, to common.Address) (*Receipt, error) {
	what := "borrow " + inFLT(amount)
	if err := fits(what, amount); err != nil {
		return nil, err
	}
	return s.toCredit(ctx, what, bindings.NewCredit().PackBorrowRewards(account, amount, to))
}

// BorrowIncome borrows smallest units of the stablecoin for a provider account against its income, that of leases among it.
func (s *Sender) BorrowIncome(ctx context.Context, account common.Address, amount *big.Int, to common.Address, leases []uint64) (*Receipt, error) {
	const what = "borrow against income"
	if err := fits(what, amount); err != nil {
		return nil, err
	}
	return s.toCredit(ctx, what, bindings.NewCredit().PackBorrowIncome(account, amount, to, bigUints(leases)))
}

// ClaimForCredit claims a provider account's rewards of a commitment, which repay its debt first.
func (s *Sender) ClaimForCredit(ctx context.Context, account common.Address, id uint64) (*Receipt, error) {
	return s.toCredit(ctx, fmt.Sprintf("claim rewards of commitment %d", id), bindings.NewCredit().PackClaim(account, bigUint(id)))
}

// TakeBackForCredit takes a provider account's part of a slash that was given back, which repays its debt first.
func (s *Sender) TakeBackForCredit(ctx context.Context, account common.Address, id, number uint64) (*Receipt, error) {
	return s.toCredit(ctx, fmt.Sprintf("take back slash %d of commitment %d", number, id),
		bindings.NewCredit().PackTakeBack(account, bigUint(id), bigUint(number)))
}

// CloseForCredit closes a commitment of a provider account, whose bond repays its debt first.
func (s *Sender) CloseForCredit(ctx context.Context, account common.Address, id uint64) (*Receipt, error) {
	return s.toCredit(ctx, fmt.Sprintf("close commitment %d", id), bindings.NewCredit().PackClose(account, bigUint(id)))
}

// CollectIncomeForCredit collects a provider account's lease income, which repays its debt first.
func (s *Sender) CollectIncomeForCredit(ctx context.Context, account common.Address) (*Receipt, error) {
	return s.toCredit(ctx, "collect income of provider account "+account.Hex(), bindings.NewCredit().PackCollectIncome(account))
}

// PayOutCredit pays a provider account's payee what no debt needed of a token.
func (s *Sender) PayOutCredit(ctx context.Context, account, token common.Address) (*Receipt, error) {
	return s.toCredit(ctx, "pay out what no debt needed", bindings.NewCredit().PackPayOut(account, token))
}

// WriteOff writes off what of a provider account's debt in FLT its pledged rewards do not cover any more.
func (s *Sender) WriteOff(ctx context.Context, account common.Address) (*Receipt, error) {
	return s.toCredit(ctx, "write off debt of provider account "+account.Hex(), bindings.NewCredit().PackWriteOff(account))
}

// Lend puts the sender's tokens into a pool; the shares are its own.
func (s *Sender) Lend(ctx context.Context, p CreditPool, amount *big.Int) (*Receipt, error) {
	return s.intoPool(ctx, p, "lend", amount, func() []byte { return bindings.NewICreditPool().PackDeposit(amount, s.Address()) })
}

// Repay pays a provider account's debt, as far as it owes, with the sender's tokens.
func (s *Sender) Repay(ctx context.Context, p CreditPool, account common.Address, amount *big.Int) (*Receipt, error) {
	return s.intoPool(ctx, p, "repay", amount, func() []byte { return bindings.NewICreditPool().PackRepay(account, amount) })
}

// AddFirstLoss adds the sender's tokens to what bears a pool's losses first.
func (s *Sender) AddFirstLoss(ctx context.Context, p CreditPool, amount *big.Int) (*Receipt, error) {
	return s.intoPool(ctx, p, "add to the first loss", amount, func() []byte { return bindings.NewICreditPool().PackAddFirstLoss(amount) })
}

// RequestWithdrawal puts shares of the sender into a pool's queue.
func (s *Sender) RequestWithdrawal(ctx context.Context, p CreditPool, shares *big.Int) (*Receipt, error) {
	const what = "ask to leave the pool"
	if err := fits(what, shares); err != nil {
		return nil, err
	}
	return s.Do(ctx, wallet.Call{What: what, To: &p.Address, Data: bindings.NewICreditPool().PackRequestWithdrawal(shares), Once: true})
}

// Fulfil fulfils the first requests of a pool's queue, as far as there is cash.
func (s *Sender) Fulfil(ctx context.Context, p CreditPool, most uint64) (*Receipt, error) {
	return s.Do(ctx, wallet.Call{What: "fulfil requests to leave the pool", To: &p.Address, Data: bindings.NewICreditPool().PackFulfil(bigUint(most))})
}

// CollectFromPool pays an account what a pool owes it.
func (s *Sender) CollectFromPool(ctx context.Context, p CreditPool, account common.Address) (*Receipt, error) {
	return s.Do(ctx, wallet.Call{What: "collect from the pool", To: &p.Address, Data: bindings.NewICreditPool().PackCollectFor(account)})
}

func (s *Sender) intoPool(ctx context.Context, p CreditPool, what string, amount *big.Int, pack func() []byte) (*Receipt, error) {
	from := purse{
		token: p.Asset.Address, format: func(v *big.Int) string { return p.Asset.Format(v) + " " + p.Asset.Name() },
		spender: p.Address, contract: "pool",
	}
	return s.payFrom(ctx, from, what+" "+from.format(amount), amount, pack)
}

func (s *Sender) toCredit(ctx context.Context, what string, data []byte) (*Receipt, error) {
	at := s.client.Deployment.Credit
	return s.Do(ctx, wallet.Call{What: what, To: &at, Data: data})
}
