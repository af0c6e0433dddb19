package view

import (
	"context"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// Credit is what lenders have put together and, where an account was asked about, its part in it. Amounts are in the token's
// smallest units.
type Credit struct {
	Pools []CreditPool `json:"pools"`
	CreditPart
}

// CreditPart is what an account has to do with credit: a provider account borrows, and any other lends.
type CreditPart struct {
	Borrower *CreditAccount `json:"borrower,omitempty"`
	Lender   []CreditLender `json:"lender,omitempty"` // as the pools
}

// CreditPool is a pool of lenders.
type CreditPool struct {
	Address       string                      `json:"address"`
	Token         Token                       `json:"token"`
	Rules         ledger.CreditPoolParameters `json:"rules"`
	Planned       *PlannedRules               `json:"planned,omitempty"` // that hold next
	Cash          ledger.Wei                  `json:"cash"`
	Lent          ledger.Wei                  `json:"lent"`
	Lendable      ledger.Wei                  `json:"lendable"`
	FirstLoss     ledger.Wei                  `json:"firstLoss"`
	NewLoans      ledger.Wei                  `json:"newLoans"` // most that can be lent now, by cash and first loss
	Shares        ledger.Wei                  `json:"shares"`
	QueuedShares  ledger.Wei                  `json:"queuedShares"`
	Queued        ledger.Wei                  `json:"queued"` // what those are worth now
	ShareDecimals int                         `json:"shareDecimals"`
	SharePrice    ledger.Wei                  `json:"sharePrice"`    // what 10^shareDecimals of the shares are worth
	UseBps        uint64                      `json:"useBps"`        // the part of the lenders' money that is lent
	RateBps       uint64                      `json:"rateBps"`       // that borrowers pay now, a year
	NoticeSeconds uint64                      `json:"noticeSeconds"` // that a lender waits at least
	Waiting       uint64                      `json:"waiting"`       // requests to leave that are not fulfilled
}

// PlannedRules are rules of a pool that lenders can leave before.
type PlannedRules struct {
	Rules ledger.CreditPoolParameters `json:"rules"`
	From  Time                        `json:"from"`
}

// CreditAccount is a provider account as a borrower.
type CreditAccount struct {
	Address string       `json:"address"`
	Owner   string       `json:"owner"`
	Payee   string       `json:"payee"`
	Offered bool         `json:"offered"` // whether credit may take it
	Lien    bool         `json:"lien"`    // whether credit holds it
	Pledges []uint64     `json:"pledges"`
	Debts   []CreditDebt `json:"debts"` // as the pools
	WhyNot  string       `json:"whyNot,omitempty"`
}

// CreditDebt is what a borrower owes one pool, and could.
type CreditDebt struct {
	Owed       ledger.Wei  `json:"owed"`
	WrittenOff ledger.Wei  `json:"writtenOff"`
	Due        ledger.Wei  `json:"due"`   // for the payee
	Limit      *ledger.Wei `json:"limit"` // that it may owe in all; null: nothing may be borrowed now
}

// CreditLender is what an account has in one pool.
type CreditLender struct {
	Shares ledger.Wei `json:"shares"`
	Worth  ledger.Wei `json:"worth"`
	Owed   ledger.Wei `json:"owed"` // that it can collect
}

// CreditPools are the pools as they were read.
type CreditPools struct {
	Rewards, Income ledger.CreditPool
}

// List is the pools, the one that lends FLT first.
func (p CreditPools) List() []CreditPool {
	return []CreditPool{creditPoolOf(p.Rewards), creditPoolOf(p.Income)}
}

// ReadCredit reads the pools and, of the zero address nobody's, an account's part in them. leases are those whose income is
// to count for a provider account.
func ReadCredit(ctx context.Context, c *ledger.Client, account common.Address, leases []uint64) (Credit, error) {
	pools, err := ReadCreditPools(ctx, c)
	if err != nil {
		return Credit{}, err
	}
	out := Credit{Pools: pools.List()}
	if account != (common.Address{}) {
		out.CreditPart, err = pools.ReadPart(ctx, c, account, leases)
	}
	return out, err
}

// ReadCreditPools reads the pools.
func ReadCreditPools(ctx context.Context, c *ledger.Client) (p CreditPools, err error) {
	p.Rewards, p.Income, err = c.CreditPools(ctx)
	return p, err
}

// ReadPart reads an account's part in the pools. leases are those whose income is to count for a provider account.
func (p CreditPools) ReadPart(ctx context.Context, c *ledger.Client, account common.Address, leases []uint64) (out CreditPart, err error) {
	provider, err := c.ProviderAccount(ctx, account)
	switch {
	case err == nil:
		out.Borrower, err = readBorrower(ctx, c, provider, p.Rewards, p.Income, leases)
		return out, err
	case !errors.Is(err, ledger.ErrNoProviderAccount):
		return out, err
	}
	for _, pool := range []ledger.CreditPool{p.Rewards, p.Income} {
		l, err := c.Lender(ctx, pool, account)
		if err != nil {
			return out, err
		}
		out.Lender = append(out.Lender, CreditLender{wei(l.Shares), wei(l.Worth), wei(l.Owed)})
	}
	return out, nil
}

func readBorrower(ctx context.Context, c *ledger.Client, a ledger.ProviderAccount, rewards, income ledger.CreditPool, leases []uint64) (*CreditAccount, error) {
	b, err := c.CreditOf(ctx, a.Address, rewards, income, leases)
	if err != nil {
		return nil, err
	}
	limit := wei(b.IncomeLimit)
	out := &CreditAccount{
		Address: a.Address.Hex(), Owner: a.Owner.Hex(), Payee: a.Payee.Hex(),
		Lien: a.LienHolder == c.Deployment.Credit, Offered: a.LienOffered == c.Deployment.Credit, Pledges: append([]uint64{}, b.Pledges...),
		Debts: []CreditDebt{
			{wei(b.Rewards.Owed), wei(b.Rewards.WrittenOff), wei(b.DueRewards), nil},
			{wei(b.Income.Owed), wei(b.Income.WrittenOff), wei(b.DueIncome), &limit},
		},
	}
	if b.WhyNot != nil {
		out.WhyNot = b.WhyNot.Error()
		return out, nil
	}
	rewardLimit := wei(b.RewardLimit)
	out.Debts[0].Limit = &rewardLimit
	return out, nil
}

func creditPoolOf(p ledger.CreditPool) CreditPool {
	newLoans := p.Lendable
	if room := p.LoanRoom(); room != nil && room.Cmp(newLoans) < 0 {
		newLoans = room
	}
	var planned *PlannedRules
	if p.PlannedFrom != 0 {
		planned = &PlannedRules{p.Planned, Time(p.PlannedFrom)}
	}
	return CreditPool{
		Address: p.Address.Hex(), Token: Token{p.Asset}, Rules: p.Rules, Planned: planned, Cash: wei(p.Cash), Lent: wei(p.Lent), Lendable: wei(p.Lendable),
		FirstLoss: wei(p.FirstLoss), NewLoans: wei(newLoans), Shares: wei(p.Shares), QueuedShares: wei(p.QueuedShares), Queued: wei(p.Worth(p.QueuedShares)),
		ShareDecimals: p.ShareDecimals(), SharePrice: wei(p.Worth(p.WholeShare())), UseBps: p.UseBps(),
		RateBps: p.RateBps, NoticeSeconds: p.NoticeSeconds, Waiting: p.Requests - p.QueueHead,
	}
}

func wei(v *big.Int) ledger.Wei { return ledger.Wei{Int: v} }
