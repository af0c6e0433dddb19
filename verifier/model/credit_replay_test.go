package model

import (
	"math/big"
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// A replay of credit that is written to a file and read again, at any moments, is the same in every field as one that is not.
func TestCreditInPartsIsTheSame(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	tale, rules := creditTale(t)
	chance := seeded(7)
	whole, parts := NewReplay(rules, blockValue), NewReplay(rules, blockValue)
	cuts := 0
	for i, tx := range tale {
		if len(tx) == 0 {
			continue
		}
		time := blockTime(tx[0].Where().Block)
		whole.Transaction(tx, time)
		parts.Transaction(tx, time)
		if chance.IntN(20) != 0 {
			continue
		}
		parts = throughAFile(t, parts)
		cuts++
		if where := different(reflect.ValueOf(whole), reflect.ValueOf(parts)); where != "" {
			t.Fatalf("after %d transactions and %d cuts: %s is another", i, cuts, where)
		}
	}
	if a, b := written(t, whole), written(t, parts); string(a) != string(b) || len(whole.Differences()) != 0 || cuts < 10 {
		t.Errorf("%d cuts, differences %v, the same at the end: %t", cuts, whole.Differences(), string(a) == string(b))
	}
}

// A pool that would hold something else than it owes is no state of a replay.
func TestResumeRefusesAPoolThatDoesNotAddUp(t *testing.T) {
	pool := common.HexToAddress("0xb001")
	m := bareModel()
	rules := m.rules
	rules.Credit = &CreditRules{Credit: common.HexToAddress("0xc4ed"), RewardPool: pool, IncomePool: common.HexToAddress("0xb002")}
	r := NewReplay(rules, blockValue)
	set := ledger.PoolParametersSet{Pool: pool, Parameters: ledger.CreditPoolParameters{KinkBps: 8000}}
	r.Transaction([]ledger.Event{set}, 1000)
	if _, err := Resume(r.State(), blockValue); err != nil {
		t.Fatal(err)
	}
	r.model.credit.Pools[pool].Cash = big.NewInt(1)
	if _, err := Resume(r.State(), blockValue); err == nil {
		t.Error("a pool has a token that nobody brought, and nothing is said")
	}
}

// Whoever moves nothing out of a contract, which anybody may with any token, makes no history look wrong.
func TestMovementsOfNothing(t *testing.T) {
	m := bareModel()
	at, token := ledger.At{Block: 1, TxHash: common.Hash{1}}, m.rules.Token
	r := NewReplay(m.rules, blockValue)
	for _, from := range []common.Address{m.rules.Vault, m.rules.Market.Market, m.rules.Market.Watch} {
		r.Transaction([]ledger.Event{ledger.Transferred{At: at, Token: token, From: from, To: accounts()[0], Amount: zero()}}, 1000)
	}
	if d := r.Differences(); len(d) != 0 {
		t.Errorf("differences %v", d)
	}
	r.Transaction([]ledger.Event{ledger.Transferred{At: at, Token: token, From: m.rules.Vault, To: accounts()[0], Amount: one}}, 1000)
	if d := r.Differences(); len(d) != 1 {
		t.Errorf("a token left without a reason: differences %v", d)
	}
}

// A market that is paid in shares of a pool has them as any token: one event tells of both.
func TestMarketIsPaidInShares(t *testing.T) {
	m, pool, lender := bareModel(), common.HexToAddress("0xb001"), accounts()[0]
	rules, market := m.rules, m.rules.Market.Market
	rules.Credit = &CreditRules{Credit: common.HexToAddress("0xc4ed"), RewardPool: pool, IncomePool: common.HexToAddress("0xb002")}
	r := NewReplay(rules, blockValue)
	at, five := ledger.At{Block: 1, TxHash: common.Hash{1}}, number(5_000_000)
	r.Transaction([]ledger.Event{
		ledger.PoolParametersSet{At: at, Pool: pool, Parameters: ledger.CreditPoolParameters{KinkBps: 8000}},
		ledger.Transferred{At: at, Token: rules.Token, From: lender, To: pool, Amount: number(5)},
		ledger.PoolSharesMoved{At: at, Pool: pool, To: lender, Shares: five},
		ledger.PoolJoined{At: at, Pool: pool, By: lender, Lender: lender, Assets: number(5), Shares: five},
		ledger.AccountDeposited{At: at, Renter: lender, Token: pool, Number: zero(), From: lender, Amount: number(7)},
		ledger.PoolSharesMoved{At: at, Pool: pool, From: lender, To: market, Shares: number(7)},
	}, 1000)
	if d := r.Differences(); len(d) != 0 || r.Doubts(pool) != 0 || r.Model().MarketHolds(pool).Cmp(number(7)) != 0 {
		t.Errorf("the market has %v, %d doubts, differences %v", r.Model().MarketHolds(pool), r.Doubts(pool), d)
	}
	if got := r.Model().CreditOf().Pools[pool].SharesOf(market); got.Cmp(number(7)) != 0 {
		t.Errorf("the pool says that the market has %v", got)
	}
}
