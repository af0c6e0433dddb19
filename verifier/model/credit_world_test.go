package model

import (
	"context"
	"encoding/json"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/internal/testchain"
)

// ownedAccounts is how many of the accounts of a history with credit are provider accounts. All belong to one owner, who has
// another account paid.
const ownedAccounts = 3

// creditNotice is how long lenders wait in such a history, in seconds.
const creditNotice = 40 * blockSeconds

// A creditWorld thinks of deeds in credit.
type creditWorld struct {
	*marketWorld
	box          *testchain.Sandbox
	owned        []common.Address
	offered      map[common.Address]bool // whose lien was offered and not taken
	owner, payee common.Address
	busy         bool // whether there is one commitment, with many leases
}

// creditParameters have the first loss matter.
func creditParameters() ledger.Parameters {
	p := marketParameters()
	p.Credit.NoticeSeconds = creditNotice
	p.Credit.Rewards.FirstLossBps, p.Credit.Income.FirstLossBps = 777, 333
	return p
}

// newCreditTwin makes the contracts and a model of them, with a market and credit.
func newCreditTwin(t *testing.T, seed uint64, busy bool) *twin {
	t.Helper()
	w := newWorld(seeded(seed))
	watchers := watchers()
	owner, payee := watchers[5], watchers[6]
	cfg := testchain.SandboxConfig{
		Parameters: creditParameters(), Treasury: w.m.rules.Treasury, Verifier: acceptAll,
		Hash: blockHash, HashReach: testReach, Block: testGenesis, LeaseMarket: w.m.rules.Treasury, Time: blockTime,
	}
	foreseen, err := testchain.NewSandbox(cfg) // where the accounts will be
	if err != nil {
		t.Fatal(err)
	}
	w.accounts = slices.Clone(w.accounts)
	for i := range ownedAccounts {
		w.accounts[i] = madeAccount(t, foreseen, owner, payee, i)
	}
	cfg.Accounts = slices.Concat(w.accounts, watchers, payers())
	box, err := testchain.NewSandbox(cfg)
	if err != nil {
		t.Fatal(err)
	}
	d := box.Client().Deployment
	rules := w.m.rules
	rules.Clock.Contract, rules.Token, rules.Vault = d.Capacity, d.Token, d.Staking
	rules.Market, rules.Credit = marketRules(d), creditRulesOf(d)
	if w.successor, err = box.Create(successorCode(d.Token)); err != nil {
		t.Fatal(err)
	}
	w.m = New(rules, blockValue)
	k := &marketWorld{
		world: w, tokens: []common.Address{d.Stablecoin, d.Token}, watchers: watchers,
		words:   map[common.Address]map[uint64][]uint64{},
		signing: signing{pack: box.Pack, permits: map[common.Address]uint64{}},
	}
	c := &creditWorld{
		marketWorld: k, box: box, owned: w.accounts[:ownedAccounts], offered: map[common.Address]bool{}, owner: owner, payee: payee, busy: busy,
	}
	x := &twin{
		w: w, next: c.next, time: blockTime, m: w.m, box: box, replay: shortsighted(rules),
		touched: map[uint64]bool{}, done: map[string]int{}, refused: map[string]int{}, market: k, credit: c,
	}
	x.beginCredit(t, d)
	return x
}

// madeAccount makes a provider account, or says where the next would be.
func madeAccount(t *testing.T, box *testchain.Sandbox, owner, payee common.Address, i int) common.Address {
	t.Helper()
	factory, salt := bindings.NewProviderAccountFactory(), common.BigToHash(big.NewInt(int64(i)))
	at, err := ledger.View(context.Background(), box.Client(), box.Client().Deployment.Accounts, "an account",
		factory.PackCreate(owner, payee, []common.Address{}, salt), factory.UnpackCreate)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := box.Call(owner, "accounts.create", owner, payee, []common.Address{}, salt); err != nil {
		t.Fatal(err)
	}
	return at
}

// beginCredit makes the accounts and has the model know the pools. The accounts keep no stablecoins.
func (x *twin) beginCredit(t *testing.T, d ledger.Deployment) {
	t.Helper()
	for i, want := range x.credit.owned {
		if got := madeAccount(t, x.box, x.credit.owner, x.credit.payee, i); got != want {
			t.Fatalf("account %d is %s, not %s", i, got, want)
		}
		if _, err := x.box.Call(want, "stablecoin.transfer", x.credit.owner, x.credit.balance(d.Stablecoin, want)); err != nil {
			t.Fatal(err)
		}
	}
	p, pools := creditParameters().Credit, d.CreditPools()
	at := ledger.At{Block: testGenesis, TxHash: common.Hash{1}}
	made := []ledger.Event{
		ledger.PoolParametersSet{At: at, Pool: pools[0], Parameters: p.Rewards}, ledger.PoolParametersSet{At: at, Pool: pools[1], Parameters: p.Income},
		ledger.CreditConfigured{At: at, RewardPool: pools[0], IncomePool: pools[1]},
	}
	x.told = append(x.told, made)
	x.replay.Transaction(made, blockTime(testGenesis))
	own := NewReplay(x.m.rules, blockValue)
	own.Transaction(made, blockTime(testGenesis))
	x.m.credit = own.model.credit
}

func creditRulesOf(d ledger.Deployment) *CreditRules {
	pools := d.CreditPools()
	return &CreditRules{Credit: d.Credit, RewardPool: pools[0], IncomePool: pools[1], Stablecoin: d.Stablecoin, NoticeSeconds: creditNotice}
}

// balance is what an account has of a token.
func (w *creditWorld) balance(token, account common.Address) *big.Int {
	v, err := w.box.Client().TokenBalance(context.Background(), token, account)
	if err != nil {
		panic(err)
	}
	return v
}

func (w *creditWorld) next() deed {
	if w.IntN(2) == 0 && (!w.busy || w.m.watch.Levels[1] != nil) {
		return w.thought()
	}
	for {
		d := w.marketWorld.next
		if w.busy {
			d = w.nextLease
		}
		other := d()
		lies := other.function == "prove" && w.busy && w.epoch()%4 == 3
		if !lies && !(slices.Contains(w.owned, other.sender) && slices.Contains(spending, other.function)) {
			return other
		}
	}
}

// spending takes stablecoins, which provider accounts do not keep.
var spending = []string{"market.deposit", "market.grantCredit", "market.multicall", "stablecoin.transfer"}

func (w *creditWorld) thought() deed {
	for _, account := range w.owned {
		if !w.m.credit.lien(account) && w.IntN(3) == 0 {
			if !w.offered[account] {
				return w.offer(account)
			}
			return w.open(account)
		}
	}
	return w.choose([]thought{
		{1, w.lift}, {2 + 20*w.unpledged(), w.pledge}, {4 + 60*w.allowed(), w.borrowRewards}, {20, w.borrowIncome}, {12, w.claimFor}, {3, w.claimAway}, {1 + 60*w.pending(), w.settlePledged}, {2, w.closeFor}, {3, w.collectFor},
		{5, w.takeBackFor}, {10, w.collectIncome}, {2, w.payOutAway}, {20 * w.unnoted(), w.receiveFrom}, {6, w.payOut}, {2 + 30*w.impaired(), w.writeOff}, {2, w.writeOffIncome},
		{5, w.setRules}, {6, w.addFirstLoss}, {2, w.takeFirstLoss}, {10, w.join}, {5, w.joinFor}, {3, w.moveShares}, {1, w.approve},
		{2, w.fund}, {8, w.leave}, {14, w.fulfil}, {6, w.collectFromPool}, {1, w.withdrawNothing}, {6, w.repay}, {1, w.giveToCredit},
	})
}

// unnoted is whether something came from an account, and nobody has taken note of it.
func (w *creditWorld) unnoted() int {
	for _, account := range w.owned {
		if positive(w.m.credit.CameFrom(account, w.tokens[0])) || positive(w.m.credit.CameFrom(account, w.tokens[1])) {
			return 1
		}
	}
	return 0
}

// unpledged is whether an account under the lien has pledged nothing.
func (w *creditWorld) unpledged() int {
	for _, account := range w.owned {
		if w.m.credit.lien(account) && len(w.m.credit.Pledges[account]) == 0 {
			return 1
		}
	}
	return 0
}

// pending is whether what a loan needs to be settled is not.
func (w *creditWorld) pending() int {
	for _, account := range w.owned {
		for _, id := range w.m.credit.Pledges[account] {
			if w.m.Pending(w.call(), id) > 0 {
				return 1
			}
		}
	}
	return 0
}

// allowed is whether an account may borrow against rewards now, which is seldom so for long.
func (w *creditWorld) allowed() int {
	for _, account := range w.owned {
		limit, err := w.m.RewardLimit(w.call(), account)
		if err == nil && less(w.m.credit.Pools[w.m.rules.Credit.RewardPool].Debt(w.call(), account), limit) {
			return 1
		}
	}
	return 0
}

// impaired is whether an account's pledged rewards do not cover its debt.
func (w *creditWorld) impaired() int {
	for _, account := range w.owned {
		if less(w.m.comingAll(w.call(), account), w.m.credit.Pools[w.m.rules.Credit.RewardPool].Debt(w.call(), account)) {
			return 1
		}
	}
	return 0
}

// settlePledged settles what a loan needs to be settled.
func (w *creditWorld) settlePledged() deed {
	for _, account := range w.owned {
		for _, id := range w.m.credit.Pledges[account] {
			if w.m.Pending(w.call(), id) > 0 {
				most := uint64(1 + w.IntN(3))
				return deed{w.person(), "settleMany", []any{numbers([]uint64{id}), most},
					func(m *Model, c Call) ([]ledger.Event, error) { return m.SettleMany(c, []uint64{id}, most) }}
			}
		}
	}
	return w.settle()
}

// loan is one of the pools, by the name that the sandbox has for it.
func (w *creditWorld) loan() (name string, at common.Address, p *CreditPool) {
	r := w.m.rules.Credit
	name, at = "rewardPool", r.RewardPool
	if w.IntN(2) == 0 {
		name, at = "incomePool", r.IncomePool
	}
	return name, at, w.m.credit.Pools[at]
}

func (w *creditWorld) ownedOne() common.Address { return w.owned[w.IntN(len(w.owned))] }
func (w *creditWorld) person() common.Address   { return w.watchers[w.IntN(len(w.watchers))] }

// worth is an amount of what a pool lends: of FLT down to the last wei.
func (w *creditWorld) worth(at common.Address, n int) *big.Int {
	if w.IntN(40) == 0 {
		return number(uint64(w.IntN(3)))
	}
	if at == w.m.rules.Credit.IncomePool {
		return number(uint64(w.IntN(n * 1000)))
	}
	return w.amount(n)
}

// part is a part of an amount, all of it, or a little more.
func (w *creditWorld) part(v *big.Int) *big.Int {
	switch w.IntN(4) {
	case 0:
		return add(v, number(uint64(w.IntN(2))))
	case 1:
		return v
	}
	return mulDiv(v, number(uint64(w.IntN(1000))), number(1000))
}

func (w *creditWorld) offer(account common.Address) deed {
	return deed{w.owner, "providerAccount.offerLien", []any{account, w.m.rules.Credit.Credit}, func(*Model, Call) ([]ledger.Event, error) {
		w.offered[account] = true
		return nil, nil
	}}
}

func (w *creditWorld) open(account common.Address) deed {
	return deed{w.owner, "credit.open", []any{account}, func(m *Model, _ Call) ([]ledger.Event, error) {
		w.offered[account] = false
		return m.OpenLien(account)
	}}
}

// noting takes note of what came from an account before something else is done, and of nothing if that is refused.
func noting(m *Model, call Call, account, token common.Address, then func() ([]ledger.Event, error)) ([]ledger.Event, error) {
	if err := m.checkLien(account); err != nil {
		return nil, err
	}
	came := m.credit.CameFrom(account, token)
	if !positive(came) {
		return then()
	}
	before, err := json.Marshal(m.credit)
	if err != nil {
		return nil, err
	}
	noted, err := m.Receive(call, account, token, came)
	if err != nil {
		return nil, err
	}
	events, err := then()
	if err != nil {
		m.credit = Credit{}
		if broken := json.Unmarshal(before, &m.credit); broken != nil {
			return nil, broken
		}
		m.credit.complete()
	}
	return append(noted, events...), err
}

// arriving has what an account was paid go on to the credit contract, and taken note of if it is under the lien.
func arriving(m *Model, call Call, account common.Address, paid []ledger.Event, note bool) []ledger.Event {
	for _, e := range paid {
		move, ok := e.(ledger.Transferred)
		if !ok || move.To != account {
			continue
		}
		to := m.rules.Credit.Credit
		m.credit.noteComing(account, move.Token, move.Amount)
		paid = append(paid, ledger.Transferred{Token: move.Token, From: account, To: to, Amount: move.Amount})
		break
	}
	if came := m.credit.CameFrom(account, m.rules.Token); note && positive(came) {
		noted, err := m.Receive(call, account, m.rules.Token, came)
		if err != nil {
			panic(err)
		}
		paid = append(paid, noted...)
	}
	return paid
}

func (w *creditWorld) lift() deed {
	account := w.ownedOne()
	flt, dollar := w.m.rules.Token, w.m.rules.Credit.Stablecoin
	return deed{w.owner, "credit.lift", []any{account}, func(m *Model, c Call) ([]ledger.Event, error) {
		return noting(m, c, account, flt, func() ([]ledger.Event, error) {
			return noting(m, c, account, dollar, func() ([]ledger.Event, error) { return m.LiftLien(c, account) })
		})
	}}
}

func (w *creditWorld) pledge() deed {
	id := w.idLike(func(c *Commitment) bool { return slices.Contains(w.owned, c.Provider) })
	account := w.ownedOne()
	if at := w.m.providerOf(id); slices.Contains(w.owned, at) && w.often() {
		account = at
	}
	return deed{w.owner, "credit.pledge", []any{account, id}, func(m *Model, _ Call) ([]ledger.Event, error) { return m.Pledge(account, id) }}
}

func (w *creditWorld) borrowRewards() deed {
	account, to := w.ownedOne(), w.person()
	amount := w.amount(5)
	p := w.m.credit.Pools[w.m.rules.Credit.RewardPool]
	for range 6 {
		if limit, err := w.m.RewardLimit(w.call(), account); err == nil && positive(limit) {
			amount = w.part(lesser(above(limit, p.Debt(w.call(), account)), p.Lendable(w.call())))
			break
		}
		account = w.ownedOne()
	}
	return deed{w.owner, "credit.borrowRewards", []any{account, amount, to}, func(m *Model, c Call) ([]ledger.Event, error) {
		return noting(m, c, account, m.rules.Token, func() ([]ledger.Event, error) { return m.BorrowRewards(c, account, amount, to) })
	}}
}

// leasesOf are some of an account's leases, and rarely a wrong choice.
func (w *creditWorld) leasesOf(account common.Address) (ids []uint64) {
	for i, l := range w.m.market.Leases {
		if l.Provider == account && l.Token == w.m.rules.Credit.Stablecoin && w.IntN(4) != 0 || w.IntN(200) == 0 {
			ids = append(ids, uint64(i)+1)
		}
	}
	if len(ids) > 66 {
		ids = ids[len(ids)-mostLeases-w.IntN(2):]
	}
	if len(ids) > 1 && w.IntN(40) == 0 {
		ids[0] = ids[1]
	}
	return ids
}

func (w *creditWorld) borrowIncome() deed {
	account, to := w.ownedOne(), w.person()
	if w.busy {
		account = w.owned[0]
	}
	leases := w.leasesOf(account)
	amount := number(uint64(w.IntN(100)))
	p := w.m.credit.Pools[w.m.rules.Credit.IncomePool]
	if limit, err := w.m.IncomeLimit(w.call(), account, leases); err == nil && positive(limit) {
		amount = w.part(lesser(above(limit, p.Debt(w.call(), account)), p.Lendable(w.call())))
	}
	return deed{w.owner, "credit.borrowIncome", []any{account, amount, to, numbers(leases)}, func(m *Model, c Call) ([]ledger.Event, error) {
		return noting(m, c, account, m.rules.Credit.Stablecoin, func() ([]ledger.Event, error) {
			return m.BorrowIncome(c, account, amount, to, leases)
		})
	}}
}

// asAccount is a call by an account.
func asAccount(c Call, account common.Address) Call {
	c.Sender = account
	return c
}

// byLien is something that an account does, has paid on and taken note of.
func byLien(account common.Address, do func(m *Model, c Call) ([]ledger.Event, error)) func(m *Model, c Call) ([]ledger.Event, error) {
	return func(m *Model, c Call) ([]ledger.Event, error) {
		if err := m.checkLien(account); err != nil {
			return nil, err
		}
		paid, err := do(m, asAccount(c, account))
		if err != nil {
			return nil, err
		}
		return arriving(m, c, account, paid, true), nil
	}
}

func (w *creditWorld) claimFor() deed {
	account, id := w.claimable()
	return deed{w.person(), "credit.claim", []any{account, id},
		byLien(account, func(m *Model, c Call) ([]ledger.Event, error) { return m.Claim(c, id) })}
}

// claimAway claims by the account itself: nobody takes note of it at once.
func (w *creditWorld) claimAway() deed {
	account, id := w.claimable()
	if !w.m.credit.lien(account) {
		return w.open1(account)
	}
	return deed{w.owner, "providerAccount.claim", []any{account, id}, func(m *Model, c Call) ([]ledger.Event, error) {
		paid, err := m.Claim(asAccount(c, account), id)
		if err != nil {
			return nil, err
		}
		return arriving(m, c, account, paid, false), nil
	}}
}

// open1 brings an account nearer to its lien.
func (w *creditWorld) open1(account common.Address) deed {
	if w.offered[account] {
		return w.open(account)
	}
	return w.offer(account)
}

func (w *creditWorld) claimable() (account common.Address, id uint64) {
	account = w.ownedOne()
	id = w.idLike(func(c *Commitment) bool {
		if w.IntN(2) == 0 {
			account = w.ownedOne()
		}
		return positive(w.m.Claimable(Call{Block: w.block, Sender: account}, c.ID))
	})
	return account, id
}

func (w *creditWorld) closeFor() deed {
	id := w.id()
	account := w.ownedOne()
	if at := w.m.providerOf(id); slices.Contains(w.owned, at) {
		account = at
	}
	return deed{w.person(), "credit.close", []any{account, id},
		byLien(account, func(m *Model, c Call) ([]ledger.Event, error) { return m.Close(c, id) })}
}

func (w *creditWorld) collectFor() deed {
	account := w.ownedOne()
	return deed{w.person(), "credit.collect", []any{account},
		byLien(account, func(m *Model, c Call) ([]ledger.Event, error) { return m.Collect(c) })}
}

func (w *creditWorld) takeBackFor() deed {
	account := w.ownedOne()
	id, number := w.slash(func(s *Slash) bool {
		if w.IntN(2) == 0 {
			account = w.ownedOne()
		}
		g, ok := s.returns[account]
		return s.Fate == ledger.FateGivenBack && ok && !g.done
	})
	return deed{w.person(), "credit.takeBack", []any{account, id, number},
		byLien(account, func(m *Model, c Call) ([]ledger.Event, error) { return m.TakeBack(c, id, number) })}
}

func (w *creditWorld) collectIncome() deed {
	account, dollar := w.ownedOne(), w.m.rules.Credit.Stablecoin
	if w.busy {
		account = w.owned[0]
	}
	return deed{w.person(), "credit.collectIncome", []any{account}, func(m *Model, c Call) ([]ledger.Event, error) {
		if err := m.checkLien(account); err != nil {
			return nil, err
		}
		all := w.balance(dollar, account)
		var events []ledger.Event
		if owed := m.market.owedTo(account, dollar); !less(owed, grainsPerUnit) {
			collected, err := m.CollectOwed(asAccount(c, account), dollar, account)
			if err != nil {
				return nil, err
			}
			events, all = collected, add(all, collected[0].(ledger.MarketCollected).Amount)
		}
		if !positive(all) {
			return nil, refuse(ledger.ErrNothingToPayOut, "%s", account)
		}
		m.credit.noteComing(account, dollar, all)
		events = append(events, ledger.Transferred{Token: dollar, From: account, To: m.rules.Credit.Credit, Amount: all})
		noted, err := m.Receive(c, account, dollar, m.credit.CameFrom(account, dollar))
		return append(events, noted...), err
	}}
}

// payOutAway has an account pay on what it has, of which nobody takes note at once.
func (w *creditWorld) payOutAway() deed {
	account, dollar := w.ownedOne(), w.m.rules.Credit.Stablecoin
	if has := w.balance(dollar, account); !w.m.credit.lien(account) || has.Sign() == 0 {
		return w.collectIncome()
	}
	return deed{w.owner, "providerAccount.payOut", []any{account, dollar}, func(m *Model, _ Call) ([]ledger.Event, error) {
		has := w.balance(dollar, account)
		if !m.credit.lien(account) || has.Sign() == 0 {
			return nil, refuse(ledger.ErrNothingToPayOut, "%s", account)
		}
		m.credit.noteComing(account, dollar, has)
		return []ledger.Event{ledger.Transferred{Token: dollar, From: account, To: m.rules.Credit.Credit, Amount: has}}, nil
	}}
}

func (w *creditWorld) receiveFrom() deed {
	account, token := w.ownedOne(), w.tokens[w.IntN(2)]
	for range 6 {
		if !positive(w.m.credit.CameFrom(account, token)) {
			account, token = w.ownedOne(), w.tokens[w.IntN(2)]
		}
	}
	return deed{w.person(), "credit.receiveFrom", []any{account, token}, func(m *Model, c Call) ([]ledger.Event, error) {
		if came := m.credit.CameFrom(account, token); positive(came) {
			return m.Receive(c, account, token, came)
		}
		return nil, nil
	}}
}

func (w *creditWorld) payOut() deed {
	account, token := w.ownedOne(), w.tokens[w.IntN(2)]
	return deed{w.person(), "credit.payOut", []any{account, token},
		func(m *Model, _ Call) ([]ledger.Event, error) { return m.PayOut(account, token, w.payee) }}
}

func (w *creditWorld) writeOff() deed {
	account, p := w.ownedOne(), w.m.credit.Pools[w.m.rules.Credit.RewardPool]
	for range 6 {
		if !less(w.m.comingAll(w.call(), account), p.Debt(w.call(), account)) {
			account = w.ownedOne()
		}
	}
	return deed{w.person(), "credit.writeOff", []any{account}, func(m *Model, c Call) ([]ledger.Event, error) {
		return noting(m, c, account, m.rules.Token, func() ([]ledger.Event, error) { return m.WriteOff(c, account) })
	}}
}

func (w *creditWorld) writeOffIncome() deed {
	account := w.ownedOne()
	amount := w.part(w.m.credit.Pools[w.m.rules.Credit.IncomePool].Debt(w.call(), account))
	return deed{admin(), "credit.writeOffIncome", []any{account, amount},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.WriteOffIncome(c, account, amount) }}
}

func (w *creditWorld) setRules() deed {
	name, at, p := w.loan()
	if p.PlannedFrom != 0 && w.IntN(8) != 0 { // or hardly any would come to hold
		return w.fulfil()
	}
	r := p.Rules
	switch w.IntN(6) {
	case 0:
		r.LoanBps = uint64(3000 + w.IntN(7000))
	case 1:
		r.FirstLossBps = uint64(w.IntN(1500))
	case 2:
		r.KinkBps = uint64(w.IntN([]int{200, 10_100}[w.IntN(2)])) // little of a pool is lent at a time
	default:
		r.RateAtFull = uint64(w.IntN(10_100))
		r.RateAtKink = uint64(w.IntN(int(r.RateAtFull) + 2))
		r.RateAtZero = uint64(w.IntN(int(r.RateAtKink) + 2))
	}
	return deed{admin(), name + ".setParameters", []any{r.Binding()},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.PlanPoolRules(c, at, r) }}
}

func (w *creditWorld) addFirstLoss() deed {
	name, at, _ := w.loan()
	amount := w.worth(at, 3) // so that lenders lose, too
	return deed{w.person(), name + ".addFirstLoss", []any{amount},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.AddFirstLoss(c, at, amount) }}
}

func (w *creditWorld) takeFirstLoss() deed {
	name, at, p := w.loan()
	amount, to := w.part(above(p.FirstLoss, p.leastFirstLoss(w.call(), p.Lent(w.call())))), w.person()
	return deed{admin(), name + ".takeFirstLoss", []any{amount, to},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.TakeFirstLoss(c, at, amount, to) }}
}

func (w *creditWorld) join() deed {
	name, at, _ := w.loan()
	amount, lender := w.worth(at, 60), w.person()
	return deed{w.person(), name + ".deposit", []any{amount, lender},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.Join(c, at, amount, lender) }}
}

func (w *creditWorld) joinFor() deed {
	name, at, p := w.loan()
	shares, lender := add(p.ToShares(w.call(), w.worth(at, 60)), number(uint64(w.IntN(2_000_000)))), w.person()
	return deed{w.person(), name + ".mint", []any{shares, lender},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.JoinFor(c, at, shares, lender) }}
}

func (w *creditWorld) moveShares() deed {
	name, at, p := w.loan()
	from, to := w.person(), w.person()
	if w.IntN(8) == 0 {
		to = at
	}
	shares := w.part(p.SharesOf(from))
	return deed{from, name + ".transfer", []any{to, shares},
		func(m *Model, _ Call) ([]ledger.Event, error) { return m.MoveShares(at, from, to, shares) }}
}

func (w *creditWorld) approve() deed {
	name, at, _ := w.loan()
	owner, spender, shares := w.person(), w.person(), w.amount(5)
	return deed{owner, name + ".approve", []any{spender, shares}, func(*Model, Call) ([]ledger.Event, error) {
		return []ledger.Event{ledger.PoolSharesApproved{Pool: at, Owner: owner, Spender: spender, Shares: shares}}, nil
	}}
}

func (w *creditWorld) leave() deed {
	name, at, p := w.loan()
	lender := w.person()
	for range 6 {
		if !positive(p.SharesOf(lender)) {
			lender = w.person()
		}
	}
	shares := w.part(p.SharesOf(lender))
	return deed{lender, name + ".requestWithdrawal", []any{shares},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.Leave(c, at, shares) }}
}

func (w *creditWorld) fulfil() deed {
	name, at, _ := w.loan()
	most := uint64(w.IntN(4))
	return deed{w.person(), name + ".fulfil", []any{most},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.Fulfil(c, at, most) }}
}

func (w *creditWorld) collectFromPool() deed {
	name, at, p := w.loan()
	account := w.person()
	for range 6 {
		if !positive(p.OwedTo(account)) {
			account = w.person()
		}
	}
	return deed{w.person(), name + ".collectFor", []any{account},
		func(m *Model, _ Call) ([]ledger.Event, error) { return m.CollectFromPool(at, account) }}
}

func (w *creditWorld) withdrawNothing() deed {
	name, at, _ := w.loan()
	function, lender, to := name+[]string{".withdraw", ".redeem"}[w.IntN(2)], w.person(), w.person()
	return deed{w.person(), function, []any{0, to, lender},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.WithdrawNothing(c, at, to, lender) }}
}

func (w *creditWorld) repay() deed {
	name, at, p := w.loan()
	account := w.ownedOne()
	b := p.borrower(account)
	amount := w.part(add(p.Debt(w.call(), account), b.WrittenOff))
	return deed{w.person(), name + ".repay", []any{account, amount},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.Repay(c, at, account, amount) }}
}

// giveToCredit sends tokens to a contract of credit that has not asked for them.
func (w *creditWorld) giveToCredit() deed {
	r, from, amount := w.m.rules.Credit, w.person(), number(uint64(w.IntN(1000)))
	token, function := w.m.rules.Token, "token.transfer"
	if w.IntN(2) == 0 {
		token, function = r.Stablecoin, "stablecoin.transfer"
	}
	to := []common.Address{r.Credit, r.RewardPool, r.IncomePool}[w.IntN(3)]
	return deed{from, function, []any{to, amount}, func(m *Model, _ Call) ([]ledger.Event, error) {
		if !m.lends(to, token) {
			return nil, nil // nobody counts it
		}
		if to == r.Credit {
			m.credit.noteComing(from, token, amount)
		}
		return []ledger.Event{ledger.Transferred{Token: token, From: from, To: to, Amount: amount}}, nil
	}}
}
