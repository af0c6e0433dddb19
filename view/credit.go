package view

import (
	"context"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// Credit is what lenders have put together and, where an account was asked about, what it owes and has lent. Amounts are in
// the token's smallest units.
type Credit struct {
	Pools    []CreditPool   `json:"pools"`
	Borrower *CreditAccount `json:"borrower,omitempty"`
	Lender   []CreditLender `json:"lender,omitempty"`
}

// CreditPool is a pool of lenders.
type CreditPool struct {
	Address       string                      `json:"address"`
	Token         Token                       `json:"token"`
	Rules         ledger.CreditPoolParameters `json:"rules"`
	Cash          ledger.Wei                  `json:"cash"`
	Lent          ledger.Wei                  `json:"lent"`
	Lendable      ledger.Wei                  `json:"lendable"`
	FirstLoss     ledger.Wei                  `json:"firstLoss"`
	RateBps       uint64                      `json:"rateBps"`       // that borrowers pay now, a year
	NoticeSeconds uint64                      `json:"noticeSeconds"` // that a lender waits at least
	Waiting       uint64                      `json:"waiting"`       // requests to leave that are not fulfilled
}

// CreditAccount is a provider account as a borrower.
type CreditAccount struct {
	Address string       `json:"address"`
	Lien    bool         `json:"lien"` // whether credit holds it
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

// ReadCredit reads the pools and, of the zero address nobody's, an account's part in them. A provider account is a
// borrower, and leases are those whose income is to count; any other account is a lender.
func ReadCredit(ctx context.Context, c *ledger.Client, account common.Address, leases []uint64) (Credit, error) {
	rewards, income, err := c.CreditPools(ctx)
	if err != nil {
		return Credit{}, err
	}
	out := Credit{Pools: []CreditPool{creditPoolOf(rewards), creditPoolOf(income)}}
	if account == (common.Address{}) {
		return out, nil
	}
	provider, err := c.ProviderAccount(ctx, account)
	switch {
	case err == nil:
		out.Borrower, err = readBorrower(ctx, c, provider, rewards, income, leases)
		return out, err
	case !errors.Is(err, ledger.ErrNoProviderAccount):
		return out, err
	}
	for _, p := range []ledger.CreditPool{rewards, income} {
		l, err := c.Lender(ctx, p, account)
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
		Address: a.Address.Hex(), Lien: a.LienHolder == c.Deployment.Credit, Pledges: append([]uint64{}, b.Pledges...),
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
	return CreditPool{
		Address: p.Address.Hex(), Token: Token{p.Asset}, Rules: p.Rules, Cash: wei(p.Cash), Lent: wei(p.Lent), Lendable: wei(p.Lendable),
		FirstLoss: wei(p.FirstLoss), RateBps: p.RateBps, NoticeSeconds: p.NoticeSeconds, Waiting: p.Requests - p.QueueHead,
	}
}

func wei(v *big.Int) ledger.Wei { return ledger.Wei{Int: v} }
