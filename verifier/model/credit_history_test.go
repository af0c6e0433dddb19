package model

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/contracts/bindings"
)

// TestCreditFollowsTheModel is [TestMarketFollowsTheModel] with credit: providers who respond or do not, and loans against what
// they are owed. In every second history there is one commitment with many leases.
func TestCreditFollowsTheModel(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	for seed := range uint64(creditHistories) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			again := func() *twin { return newCreditTwin(t, seed, seed%2 == 1) }
			x := again()
			history, err := x.explore(creditLength)
			if err != nil {
				t.Fatalf("seed %d, after %d actions: %v\n%s", seed, len(history), err, shortened(again, history))
			}
			t.Logf("%d actions accepted and %d refused, in %d blocks with %d commitments and %d leases\naccepted: %v\nrefused: %v",
				x.accepted, len(history)-x.accepted, x.w.block-testGenesis, x.m.Count(), len(x.m.market.Leases), x.done, x.refused)
			for _, p := range x.m.credit.Pools {
				t.Logf("%+v", p.Totals)
			}
		})
	}
}

// compareCredit compares the liens and the pools.
func (x *twin) compareCredit(check func(what string, want, got any, err error)) {
	ctx, c, m := context.Background(), x.box.Client(), x.m
	x.box.SetBlock(x.w.block)
	r, call := m.rules.Credit, Call{Block: x.w.block, Time: blockTime(x.w.block)}
	credit := bindings.NewCredit()
	for _, account := range x.credit.owned {
		pledges, err := ledger.View(ctx, c, r.Credit, "pledges", credit.PackPledgesOf(account), credit.UnpackPledgesOf)
		check("pledges", fmt.Sprint(append([]uint64{}, m.credit.Pledges[account]...)), fmt.Sprint(pledges), err)
		for _, token := range []common.Address{m.rules.Token, r.Stablecoin} {
			due, err := ledger.View(ctx, c, r.Credit, "due", credit.PackDue(account, token), credit.UnpackDue)
			check("due", m.credit.DueTo(account, token), due, err)
		}
		limit, err := ledger.View(ctx, c, r.Credit, "limit", credit.PackRewardLimit(account), credit.UnpackRewardLimit)
		want, refusal := m.RewardLimit(call, account)
		x.compareLimit("what rewards allow", want, refusal, limit, err, check)
		leases := x.credit.leasesOf(account)
		limit, err = ledger.View(ctx, c, r.Credit, "limit", credit.PackIncomeLimit(account, numbers(leases)), credit.UnpackIncomeLimit)
		want, refusal = m.IncomeLimit(call, account, leases)
		x.compareLimit("what income allows", want, refusal, limit, err, check)
	}
	for _, token := range []common.Address{m.rules.Token, r.Stablecoin} {
		balance, err := c.TokenBalance(ctx, token, r.Credit)
		check("the balance of credit", add(m.CreditHolds(token), x.replay.GivenTo(r.Credit, token)), balance, err)
	}
	x.comparePool(call, r.RewardPool, check)
	x.comparePool(call, r.IncomePool, check)
}

func (x *twin) compareLimit(what string, want *big.Int, refusal error, got *big.Int, err error, check func(what string, want, got any, err error)) {
	if refusal != nil {
		check(what, true, errors.Is(err, errors.Unwrap(refusal)), nil)
		return
	}
	check(what, want, got, err)
}

// comparePool compares a pool, all that it has lent and all who wait.
func (x *twin) comparePool(call Call, at common.Address, check func(what string, want, got any, err error)) {
	ctx, c, m, p := context.Background(), x.box.Client(), x.m, x.m.credit.Pools[at]
	pool := bindings.NewICreditPool()
	read := func(what string, want *big.Int, data []byte) {
		got, err := ledger.View(ctx, c, at, what, data, pool.UnpackCash)
		check(what+" of pool "+at.Hex(), want, got, err)
	}
	read("cash", p.Cash, pool.PackCash())
	read("first loss", p.FirstLoss, pool.PackFirstLoss())
	read("what is lent", p.Lent(call), pool.PackLent())
	read("what can be lent", p.Lendable(call), pool.PackLendable())
	read("rate", number(p.RateBps()), pool.PackRate())
	read("assets", p.Assets(call), pool.PackTotalAssets())
	read("shares", p.Supply, pool.PackTotalSupply())
	read("shares in the queue", p.Queued(), pool.PackQueuedShares())
	read("head of the queue", number(p.Left), pool.PackQueueHead())
	read("requests", number(p.Left+uint64(len(p.Waiting))), pool.PackRequestCount())
	read("price", p.ToAssets(call, number(1e18)), pool.PackConvertToAssets(number(1e18)))
	for _, a := range append(watchers(), at) {
		read("shares of "+a.Hex(), p.SharesOf(a), pool.PackBalanceOf(a))
		read("what is owed to "+a.Hex(), p.OwedTo(a), pool.PackOwed(a))
	}
	for i, w := range p.Waiting {
		got, err := ledger.View(ctx, c, at, "a request", pool.PackRequestOf(number(p.Left+uint64(i))), pool.UnpackRequestOf)
		check("a request", show(bindings.ICreditPoolRequest{Lender: w.Lender, Since: number(w.Since), Shares: w.Shares}), show(got), err)
	}
	for _, account := range x.credit.owned {
		debt, err := ledger.View(ctx, c, at, "a debt", pool.PackDebtOf(account), pool.UnpackDebtOf)
		b := p.borrower(account)
		check("a debt", show(bindings.ICreditPoolDebt{Owed: p.Debt(call, account), WrittenOff: b.WrittenOff, Lost: b.Lost}), show(debt), err)
	}
	balance, err := c.TokenBalance(ctx, m.AssetOf(at), at)
	check("the balance of pool "+at.Hex(), add(p.Held, x.replay.GivenTo(at, m.AssetOf(at))), balance, err)
	check("the books of pool "+at.Hex(), p.Held, p.Book().Sum(), nil)
}
