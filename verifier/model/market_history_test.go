package model

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// TestMarketFollowsTheModel is [TestContractsFollowTheModel] with a market and watchers: stakes, challenges, leases, money
// and days in one history.
func TestMarketFollowsTheModel(t *testing.T) {
	if testing.Short() {
		t.Skip("takes long")
	}
	for seed := range uint64(marketHistories) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			x := newMarketTwin(t, seed, nil)
			history, err := x.explore(marketLength)
			if err != nil {
				t.Fatalf("seed %d, after %d actions: %v\n%s", seed, len(history), err,
					shortened(func() *twin { return newMarketTwin(t, seed, nil) }, history))
			}
			t.Logf("%d actions accepted and %d refused, in %d blocks and %d days with %d commitments and %d leases\naccepted: %v\nrefused: %v",
				x.accepted, len(history)-x.accepted, x.w.block-testGenesis, (blockTime(x.w.block)-blockTime(testGenesis))/dayLength,
				x.m.Count(), len(x.m.market.Leases), x.done, x.refused)
		})
	}
}

// newMarketTwin makes the contracts and a model of them, with a market.
func newMarketTwin(t *testing.T, seed uint64, change func(*Rules)) *twin {
	t.Helper()
	w := newWorld(seeded(seed))
	box, err := testchain.NewSandbox(testchain.SandboxConfig{
		Parameters: marketParameters(), Treasury: w.m.rules.Treasury, Verifier: acceptAll,
		Hash: blockHash, HashReach: testReach, Block: testGenesis, Accounts: slices.Concat(w.accounts, watchers(), payers()),
		LeaseMarket: w.m.rules.Treasury, Time: blockTime,
	})
	if err != nil {
		t.Fatal(err)
	}
	d := box.Client().Deployment
	rules := w.m.rules
	rules.Clock.Contract, rules.Token, rules.Vault = d.Capacity, d.Token, d.Staking
	rules.Market = marketRules(d)
	if w.successor, err = box.Create(successorCode(d.Token)); err != nil {
		t.Fatal(err)
	}
	if change != nil {
		change(&rules)
	}
	w.m = New(rules, blockValue)
	k := &marketWorld{
		world: w, tokens: []common.Address{d.Stablecoin, d.Token}, watchers: watchers(),
		words:   map[common.Address]map[uint64][]uint64{},
		signing: signing{pack: box.Pack, permits: map[common.Address]uint64{}},
	}
	return &twin{
		w: w, next: k.next, time: blockTime, m: w.m, box: box, replay: shortsighted(rules),
		touched: map[uint64]bool{}, done: map[string]int{}, refused: map[string]int{}, market: k,
	}
}

// marketRules are those of a deployment whose stablecoin is believed.
func marketRules(d ledger.Deployment) *MarketRules {
	p := marketParameters()
	return &MarketRules{
		Market: d.Market, Watch: d.Watch, BlockMillis: p.Market.BlockMillis, DaySeconds: p.Watch.DaySeconds,
		LeastWatchers: p.Watch.LeastWatchers, Stake: p.Watch.Stake, DemandDeposit: p.Watch.DemandDeposit, DayPay: p.Watch.DayPay,
		Tokens: []common.Address{d.Stablecoin},
	}
}

// recentThings is how many of the newest offers, leases and grants are compared each time.
const recentThings = 20

// compareMarket compares the market and the watch.
func (x *twin) compareMarket(all bool, check func(what string, want, got any, err error)) {
	ctx, c, m := context.Background(), x.box.Client(), x.m
	call := Call{Block: x.w.block, Time: blockTime(x.w.block)}
	recent := func(n int) int {
		if all {
			return 0
		}
		return max(0, n-recentThings)
	}
	for _, a := range m.market.Accounts {
		got, err := c.RenterAccount(ctx, ledger.AccountID{Renter: a.Renter, Token: a.Token, Number: a.Number.Uint64()})
		s := m.settled(call, a.Renter, a.Token, a.Number)
		rate, sponsored := s.rates()
		got.DryAt = 0
		check("account", show(ledger.RenterAccount{
			Funds: s.account.Funds, Credit: s.account.Credit, Rate: rate, Sponsored: sponsored, SettledAt: call.Time,
			Generation: uint64(len(s.account.Dry)), Grant: s.account.Grant, Live: s.account.Live, Sponsor: s.account.Sponsor,
		}), show(got), err)
	}
	for i := recent(len(m.market.Offers)); i < len(m.market.Offers); i++ {
		o, id := m.market.Offers[i], uint64(i)+1
		got, err := c.Offer(ctx, id)
		check("offer", show(ledger.Offer{
			ID: id, Commitment: o.Commitment, Token: o.Token, Version: o.Version, Units: m.unitsOf(id),
			Paused: o.Paused, Closed: o.Closed, Region: o.Description.Region, Site: o.Description.Site, Terms: o.Terms,
		}), show(got), err)
	}
	for i := recent(len(m.market.Grants)); i < len(m.market.Grants); i++ {
		got, err := c.Grant(ctx, uint64(i)+1)
		g := m.market.Grants[i]
		check("grant", ledger.Grant{
			ID: uint64(i) + 1, Sponsor: g.Sponsor, Account: got.Account, ShareBps: g.ShareBps, Restricted: g.Restricted,
			Expiry: g.Expiry, End: g.End,
			Permit: ledger.LeasePermit{Offer: g.Permit.Offer, Version: g.Permit.Version, Until: g.Permit.Until, Lease: g.Lease},
		}, got, err)
	}
	for i := recent(len(m.market.Leases)); i < len(m.market.Leases); i++ {
		x.compareLease(call, uint64(i)+1, check)
	}
	for id := range m.market.Taken {
		units, err := c.LeasedUnits(ctx, id)
		check("leased units", m.unitsTaken(id), units, err)
		check("leased units of the ledger", m.unitsTaken(id), m.LeasedAt(id, ever), nil)
	}
	owed := slices.Concat(x.w.accounts, watchers())
	if !all { // one after the other
		owed = owed[int(x.w.block)%len(owed):][:1]
	}
	for _, token := range x.market.tokens {
		for _, a := range owed {
			owed, err := c.MarketOwed(ctx, a, token)
			check("owed by the market", m.market.owedTo(a, token), owed, err)
		}
		balance, err := c.TokenBalance(ctx, token, m.rules.Market.Market)
		check("the market's balance", add(m.MarketHolds(token), x.replay.GivenTo(m.rules.Market.Market, token)), balance, err)
		check("the market's books", grains(m.MarketHolds(token)), m.MarketBookOf(token).Sum(), nil)
	}
	for i, l := range m.market.Leases {
		if l.Released && l.State >= ledger.LeaseOver && (l.State == ledger.LeaseVoid || l.PaidUntil >= l.owed(m)) && l.Pot.Sign() != 0 {
			check(fmt.Sprintf("what is left of lease %d", i+1), zero(), l.Pot, nil)
		}
	}
	x.compareWatch(all, call, check)
}

func (l *Lease) owed(m *Model) uint64 {
	_, owed, _ := m.standing(l)
	return owed
}

func (x *twin) compareLease(call Call, id uint64, check func(what string, want, got any, err error)) {
	ctx, c, m := context.Background(), x.box.Client(), x.m
	l := m.market.Leases[id-1]
	got, err := c.Lease(ctx, id)
	check("lease", show(ledger.Lease{
		ID: id, Offer: l.Offer, Commitment: l.Commitment, Provider: l.Provider, Renter: l.Renter, Token: l.Token, Number: l.Number,
		State: l.State, Released: l.Released, MinTermWaived: l.MinTermWaived, EarlyEnd: l.EarlyEnd, Units: l.Units,
		MinTerm: l.MinTerm, Notice: l.Notice, Generation: l.Generation, OrderedAt: l.OrderedAt, Start: l.Start,
		NoticeAt: l.NoticeAt, EndedAt: l.EndedAt, PaidUntil: l.PaidUntil, Rate: l.Rate, Sponsored: l.Sponsored, Grant: l.Grant,
		SpecHash: l.SpecHash, HostKey: l.HostKey,
	}), show(got), err)
	standing, err := c.Standing(ctx, id)
	want := ledger.Standing{Deposit: l.deposit()}
	if started, _ := m.started(call, id); started != nil {
		paid, owed, _ := m.standing(started)
		want = ledger.Standing{OwedUntil: owed, Deposit: times(l.Rate, l.MinTerm-(owed-paid)), Dry: started.Dry}
	}
	if l.Released {
		want.Deposit = zero()
	}
	check(fmt.Sprintf("standing of lease %d", id), show(want), show(standing), err)
}

func (x *twin) compareWatch(all bool, call Call, check func(what string, want, got any, err error)) {
	ctx, c, m := context.Background(), x.box.Client(), x.m
	for _, a := range watchers() {
		got, err := c.Watcher(ctx, a)
		got.Place = 0
		want := ledger.Watcher{Stake: zero()}
		if w := m.watch.Watchers[a]; w != nil {
			want = ledger.Watcher{Stake: w.Stake, Listed: w.Listed, FreeAt: w.FreeAt, URL: w.URL}
		}
		check("watcher", show(want), show(got), err)
	}
	for day := m.today(call) - 2; day <= m.today(call)+1; day++ {
		list := m.watch.listOn(day)
		count, err := c.WatcherCount(ctx, day)
		check("watchers", uint64(len(list)), count, err)
		for place, want := range list {
			got, err := c.WatcherAt(ctx, day, uint64(place))
			check("a watcher's place", want, got, err)
		}
		seed, err := c.DaySeed(ctx, day)
		want := ledger.DaySeed{}
		if d := m.watch.Days[day]; d != nil {
			want = ledger.DaySeed{Seed: d.Seed, Block: d.Named}
		}
		check("seed", want, seed, err)
		ids := x.market.watched()
		if len(ids) > 0 && !all { // one after the other
			ids = ids[int(x.w.block)%len(ids):][:1]
		}
		for _, id := range ids {
			committee, err := c.Committee(ctx, id, day)
			check("committee", slices.Concat(m.Committee(id, day)), slices.Concat(committee), err)
			down, mask, err := c.SlotsOf(ctx, id, day)
			l := m.watch.Levels[id]
			check("slots", []ledger.DayMask{l.Down[day], l.Masks[day]}, []ledger.DayMask{down, mask}, err)
			total, err := c.TotalReduction(ctx, id, day)
			check("total reduction", m.totalReduction(id, day), total, err)
		}
	}
	last, err := c.LastFinalDay(ctx)
	check("last final day", m.lastFinalDay(call), last, err)
	reserve, err := c.WatchReserve(ctx)
	check("the watch's reserve", m.watch.Reserve, reserve, err)
	balance, err := c.Balance(ctx, m.rules.Market.Watch)
	check("the watch's balance", add(m.WatchHolds(), x.replay.GivenTo(m.rules.Market.Watch, m.rules.Token)), balance, err)
	check("the watch's books", m.WatchHolds(), m.WatchBookOf().Sum(), nil)
}
