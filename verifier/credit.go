package verifier

import (
	"cmp"
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/verifier/model"
)

// CreditReport is what an audit found of credit: docs/credit.md.
type CreditReport struct {
	Liens int           `json:"liens"` // on provider accounts
	Pools []LendingPool `json:"pools"`
	Debts []Debt        `json:"debts"`
	// Due is what payees of accounts can have, and Unnoted what came from accounts and nobody has taken note of so far.
	Due     []Holding `json:"due"`
	Unnoted []Holding `json:"unnoted"`
}

// LendingPool is a pool and all that it has done, in its asset's smallest units.
type LendingPool struct {
	Pool       common.Address `json:"pool"`
	Token      common.Address `json:"token"`
	Symbol     string         `json:"symbol"`
	Decimals   int            `json:"decimals"`
	Cash       ledger.Wei     `json:"cash"`
	Lent       ledger.Wei     `json:"lent"` // with interest up to the last block
	FirstLoss  ledger.Wei     `json:"firstLoss"`
	Owed       ledger.Wei     `json:"owed"`    // to lenders who left and those who fulfilled their requests
	Shares     ledger.Wei     `json:"shares"`  // of all lenders
	Queued     ledger.Wei     `json:"queued"`  // of them, those whose lenders wait to leave
	RateBps    uint64         `json:"rateBps"` // a year
	Loans      uint64         `json:"loans"`
	Taken      ledger.Wei     `json:"taken"` // by all loans together, as are the next four
	Interest   ledger.Wei     `json:"interest"`
	Repaid     ledger.Wei     `json:"repaid"`
	WrittenOff ledger.Wei     `json:"writtenOff"`
	Recovered  ledger.Wei     `json:"recovered"` // of what was written off
	Balance    ledger.Wei     `json:"balance"`
	Donated    ledger.Wei     `json:"donated"`
}

// Debt is what an account owes a pool at the last block.
type Debt struct {
	Account    common.Address `json:"account"`
	Token      common.Address `json:"token"`
	Owed       ledger.Wei     `json:"owed"`
	WrittenOff ledger.Wei     `json:"writtenOff"`
	Lost       ledger.Wei     `json:"lost"` // the part of that which the lenders bore
}

// Holding is an amount of a token that is an account's.
type Holding struct {
	Account common.Address `json:"account"`
	Token   common.Address `json:"token"`
	Amount  ledger.Wei     `json:"amount"`
}

// creditRules say where credit is; nil: the deployment has none.
func creditRules(d ledger.Deployment) *model.CreditRules {
	if !d.HasMarket() || d.Credit == (common.Address{}) {
		return nil
	}
	pools := d.CreditPools()
	return &model.CreditRules{
		Credit: d.Credit, RewardPool: pools[0], IncomePool: pools[1], Stablecoin: d.Stablecoin,
		NoticeSeconds: d.Parameters.Credit.NoticeSeconds,
	}
}

// checkCredit holds what the credit contract was made with against the deployment file, and notes that it and its pools name
// their authority, as the others do.
func (a *audit) checkCredit(events []ledger.Event) {
	d := a.cfg.Deployment
	for _, e := range events {
		made, ok := e.(ledger.CreditConfigured)
		if !ok {
			continue
		}
		a.Made = append(a.Made, e.Where().TxHash, e.Where().TxHash, e.Where().TxHash)
		want, pools := made, d.CreditPools()
		want.RewardPool, want.IncomePool = pools[0], pools[1]
		want.Config = ledger.CreditConfig{
			Staking: d.Staking, Market: d.Market, Watch: d.Watch, Accounts: d.Accounts, Stablecoin: d.Stablecoin,
		}
		a.Report.add(model.Compare(want, made, "as the deployment file says")...)
		a.checkPoolRules(events, made)
	}
}

// checkPoolRules holds the first rules of the pools, which they have set in the transaction that made them, against the file.
func (a *audit) checkPoolRules(events []ledger.Event, made ledger.CreditConfigured) {
	wanted := a.cfg.Deployment.Parameters.Credit
	for _, e := range events {
		set, ok := e.(ledger.PoolParametersSet)
		if !ok || set.TxHash != made.TxHash {
			continue
		}
		want := wanted.Rewards
		if set.Pool == made.IncomePool {
			want = wanted.Income
		}
		if set.Parameters != want {
			a.Report.add(model.NewDifference(e, "parameters", fmt.Sprint(want), fmt.Sprint(set.Parameters), "as the deployment file says"))
		}
	}
}

// finishCredit adds what is only known at the end, and holds what credit's contracts have against what they owe.
func (a *audit) finishCredit(ctx context.Context) error {
	found, m, r := a.Report.Credit, a.replay.Model(), a.replay.Model().Rules().Credit
	if found == nil {
		return nil
	}
	if !m.CreditOf().Configured {
		a.missCredit()
		return nil
	}
	found.Liens = len(m.CreditOf().Pledges)
	for _, at := range []common.Address{r.RewardPool, r.IncomePool} {
		if pool := m.CreditOf().Pools[at]; pool != nil {
			if err := a.finishPool(ctx, at, pool); err != nil {
				return err
			}
		}
	}
	found.Due, found.Unnoted = holdings(m.CreditOf().Due), holdings(m.CreditOf().Came)
	for _, token := range []common.Address{m.Rules().Token, r.Stablecoin} {
		must := new(big.Int).Add(m.CreditHolds(token), a.replay.GivenTo(r.Credit, token))
		if _, err := a.checkHeld(ctx, "Credit", token, r.Credit, must, "what came from accounts and was not paid out, and donations"); err != nil {
			return err
		}
	}
	return nil
}

// missCredit is for a deployment whose credit contract has not told what it was made with, though it was made.
func (a *audit) missCredit() {
	if made := a.cfg.Deployment.Made["credit"]; made.Block != 0 && made.Block <= a.end.Number {
		a.Report.add(model.Difference{
			Block: made.Block, Event: model.EventName(ledger.CreditConfigured{}), Expected: "the event", Got: "no such event",
			Explanation: "the deployment file names a credit contract",
		})
	}
}

// finishPool adds a pool to the report, and what is owed to it.
func (a *audit) finishPool(ctx context.Context, at common.Address, pool *model.CreditPool) error {
	m := a.replay.Model()
	now := model.Call{Block: a.end.Number, Time: uint64(a.end.Time.Unix())}
	token := m.AssetOf(at)
	book, donated, t := pool.Book(), a.replay.GivenTo(at, token), pool.Totals
	held, err := a.checkHeld(ctx, "CreditPool", token, at, new(big.Int).Add(book.Sum(), donated),
		"the sum of cash, the first loss, what lenders who left are owed, and donations")
	if err != nil {
		return err
	}
	p := LendingPool{
		Pool: at, Token: token, Cash: wei(book.Cash), Lent: wei(pool.Lent(now)), FirstLoss: wei(book.FirstLoss), Owed: wei(book.Owed),
		Shares: wei(pool.Supply), Queued: wei(pool.Queued()), RateBps: pool.RateBps(), Loans: t.Loans, Taken: wei(t.Lent),
		Interest: wei(t.Interest), Repaid: wei(t.Repaid), WrittenOff: wei(t.WrittenOff), Recovered: wei(t.Recovered),
		Balance: wei(held), Donated: wei(donated),
	}
	if t, err := a.cfg.Chain.TokenAt(ctx, token); err == nil {
		p.Symbol, p.Decimals = t.Symbol, t.Decimals
	}
	found := a.Report.Credit
	found.Pools = append(found.Pools, p)
	for account, b := range pool.Borrowers {
		found.Debts = append(found.Debts, Debt{account, token, wei(pool.Debt(now, account)), wei(b.WrittenOff), wei(b.Lost)})
	}
	slices.SortFunc(found.Debts, func(x, y Debt) int { return cmp.Or(x.Token.Cmp(y.Token), x.Account.Cmp(y.Account)) })
	return nil
}

// checkHeld compares what a contract holds of a token with what it must.
func (a *audit) checkHeld(ctx context.Context, name string, token, holder common.Address, must *big.Int, why string) (*big.Int, error) {
	held, err := a.heldBy(ctx, token, holder)
	if err == nil && held.Cmp(must) != 0 {
		a.Report.add(model.Difference{
			Block: a.end.Number, Event: fmt.Sprintf("balance of %s in token %s", name, token), Expected: must.String(), Got: held.String(),
			Explanation: why,
		})
	}
	return held, err
}

// holdings are the amounts of a book, in the order of accounts.
func holdings(book map[string]*big.Int) []Holding {
	all := []Holding{}
	for key, amount := range book {
		account, token := model.HolderAndToken(key)
		all = append(all, Holding{account, token, wei(amount)})
	}
	slices.SortFunc(all, func(x, y Holding) int {
		return cmp.Or(x.Account.Cmp(y.Account), x.Token.Cmp(y.Token))
	})
	return all
}
