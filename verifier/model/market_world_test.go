package model

import (
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/contracts/bindings"
)

// blockSeconds is the time between the blocks of histories with a market, and dayLength their days': an order can be
// confirmed for a block, an end is early for two, a day has 96 blocks, and is reported in eight.
const (
	blockSeconds = 12
	dayLength    = 1152
)

// blockTime is the time of a block. A slot of a day, of 5 or 6 seconds, never begins just when a block does for long.
func blockTime(number uint64) uint64 { return 1_000_003 + blockSeconds*number + number/7 }

// watchers are accounts that watch, and lease, and do nothing else.
func watchers() (all []common.Address) {
	for i := range 9 {
		all = append(all, common.BigToAddress(big.NewInt(int64(0xb0000+i))))
	}
	return all
}

// marketParameters are those of histories with a market.
func marketParameters() ledger.Parameters {
	p := testParameters()
	p.Governance.Admin = admin()
	p.Market.BlockMillis = blockSeconds * 1000
	p.Watch = ledger.WatchParameters{
		DaySeconds: dayLength, LeastWatchers: 6, Stake: add(ledger.FLT(100), number(77)), DemandDeposit: add(ledger.FLT(1), number(5)),
		DayPay: add(ledger.FLT(10), number(3)),
	}
	return p
}

// A marketWorld thinks of deeds in the market and the watch.
type marketWorld struct {
	*world
	tokens   []common.Address
	watchers []common.Address
	words    map[common.Address]map[uint64][]uint64 // the commitments of which a watcher has words, by day
	// certified says whether sites have certificates, and orders demand them: the market of a sandbox knows none.
	certified bool
	signing
}

func (w *marketWorld) now() uint64   { return blockTime(w.block) }
func (w *marketWorld) call() Call    { return Call{Block: w.block, Time: w.now()} }
func (w *marketWorld) today() uint64 { return w.now() / dayLength }
func (w *marketWorld) anyone() common.Address {
	if w.IntN(2) == 0 {
		return w.watchers[w.IntN(len(w.watchers))]
	}
	return w.account()
}

// renter is one of few, so that accounts have several leases.
func (w *marketWorld) renter() common.Address { return w.watchers[w.IntN(4)] }
func (w *marketWorld) token() common.Address  { return w.tokens[w.IntN(4)/3] }
func (w *marketWorld) number() *big.Int       { return number(uint64(w.IntN(5) / 4)) }

// units is up to so many tokens.
func (w *marketWorld) tokensUpTo(token common.Address, n int) *big.Int {
	if token == w.tokens[0] {
		return number(uint64(w.IntN(n * 1000)))
	}
	return number(uint64(w.IntN(n*1000)) * 1_000_003)
}

type thought struct {
	weight int
	think  func() deed
}

func (w *world) choose(kinds []thought) deed {
	total := 0
	for _, k := range kinds {
		total += k.weight
	}
	n := w.IntN(total)
	for _, k := range kinds {
		if n -= k.weight; n < 0 {
			return k.think()
		}
	}
	panic("weights")
}

// next mixes what stakes and challenges need with what happens in the market.
func (w *marketWorld) next() deed { return w.batched(w.thought()) }

func (w *marketWorld) thought() deed {
	if len(w.m.watch.listOn(ever)) < 7 && w.IntN(4) == 0 {
		return w.register()
	}
	waits := func(l *Lease) bool { return l.State == ledger.LeaseWaiting && w.now() <= w.m.lastToConfirm(l) }
	if w.count(waits) > 0 && w.IntN(6) == 0 {
		return w.confirm()
	}
	if living := w.living(); len(living) > 0 && w.IntN(4) == 0 { // what can be leased was proven
		if d, ok := w.duty(living[w.IntN(len(living))]); ok {
			return d
		}
	}
	if w.IntN(2) == 0 {
		if d := w.world.next(); d.function != "setLeased" {
			return d
		}
	}
	w.block += uint64(w.IntN(16) / 15)
	if d, ok := w.urgent(); ok && w.IntN(3) == 0 {
		return d
	}
	if w.IntN(12) == 0 {
		if d, ok := w.lastSecond(); ok {
			return d
		}
	}
	return w.choose([]thought{
		{5, w.postOffer}, {1, w.reprice}, {1, w.describe}, {1, w.pauseOffer}, {1, w.closeOffer},
		{5, w.deposit}, {2, w.authorized}, {2, w.permitted}, {8, w.withdrawFunds}, {2, w.acceptSponsor}, {4, w.grantCredit}, {3, w.permitLease}, {1, w.endGrant},
		{60, w.takeUnits}, {20 * min(1, w.count(in(ledger.LeaseWaiting))), w.confirm}, {4, w.cancel}, {1, w.rekey}, {3, w.reclaim}, {8, w.end}, {8, w.release},
		{1 + 14*min(1, w.count(w.settles)), w.settleLeases}, {1 + 12*min(1, w.count(in(ledger.LeaseOver))), w.giveUnitsBack}, {5, w.collectOwed}, {1, w.collectFor}, {1, w.gift},
		{10, w.setLevel}, {3, w.announce}, {6, w.register}, {1, w.moveWatcher}, {1, w.resign}, {2, w.withdrawStake},
		{1, w.nameSeed}, {2, w.storeSeed}, {3, w.report}, {2, w.demand}, {3, w.show}, {2, w.punish}, {3, w.judge}, {2, w.strike},
		{6, w.claimPay}, {1, w.fundWatch},
	})
}

// urgent is what has its time now.
func (w *marketWorld) urgent() (deed, bool) {
	d, day := w.m.watch.Days[w.today()], w.today()-1
	switch {
	case d == nil || d.Named == 0:
		return w.nameSeed(), true
	case d.Seed == (common.Hash{}) && d.Named < w.block:
		return w.storeSeed(), true
	case w.m.between(w.call(), day, 0, reportTime) == nil:
		return w.report(), w.IntN(4) > 0
	case w.m.between(w.call(), day, reportTime, demandTime) == nil && w.IntN(2) == 0:
		return w.demand(), true
	case w.m.between(w.call(), day, reportTime, showTime) == nil:
		if w.IntN(3) == 0 {
			return w.judge(), true
		}
		return w.show(), true
	case w.m.between(w.call(), day, showTime, judgeTime) == nil:
		return w.choose([]thought{{3, w.punish}, {4, w.strike}, {2, w.judge}}), true
	}
	return deed{}, false
}

// lastSecond goes on to when an account has no money for another second, or its grant ends, or just after, and does
// something with it.
func (w *marketWorld) lastSecond() (deed, bool) {
	for _, key := range slices.Sorted(maps.Keys(w.m.market.Accounts)) {
		s := w.m.settled(w.call(), w.m.market.Accounts[key].Renter, w.m.market.Accounts[key].Token, w.m.market.Accounts[key].Number)
		a := s.account
		rate, sponsored := s.rates()
		at := uint64(0)
		if own := sub(rate, sponsored); positive(own) {
			at = w.now() + new(big.Int).Quo(a.Funds, own).Uint64()
			// Money for just as many seconds as there are up to a block.
			until := blockTime(w.block + 2 + uint64(w.IntN(5)))
			lacks := sub(times(own, until-w.now()), a.Funds)
			if amount := new(big.Int).Quo(add(lacks, sub(grainsPerUnit, one)), grainsPerUnit); positive(lacks) && w.IntN(2) == 0 {
				return deed{w.anyone(), "market.deposit", []any{a.Renter, a.Token, a.Number, amount},
					func(m *Model, c Call) ([]ledger.Event, error) {
						return m.Deposit(c, a.Renter, a.Token, a.Number, amount)
					}}, true
			}
		}
		if expiry := w.m.expiryOf(a); a.Live && len(a.Running) > 0 && w.IntN(2) == 0 {
			at = expiry - uint64(w.IntN(2))
		}
		block := w.block
		for at != 0 && blockTime(block) < at && block < w.block+10 {
			block++
		}
		if block == w.block || blockTime(block) < at || blockTime(block) > at && w.IntN(3) != 0 || w.IntN(2) == 0 {
			continue
		}
		w.block = block
		amount := w.tokensUpTo(a.Token, 200)
		return deed{w.anyone(), "market.deposit", []any{a.Renter, a.Token, a.Number, amount},
			func(m *Model, c Call) ([]ledger.Event, error) {
				return m.Deposit(c, a.Renter, a.Token, a.Number, amount)
			}}, true
	}
	return deed{}, false
}

func (w *marketWorld) terms() ledger.OfferTerms {
	minTerm := uint64(11 + w.IntN(600))
	if w.IntN(2) == 0 { // whole blocks, so that ends are met to the second
		minTerm = blockSeconds * uint64(1+w.IntN(40))
	}
	t := ledger.OfferTerms{Rate: mul(number(uint64(w.IntN(5e9))), number(uint64(w.IntN(1e9)))), UnitsMax: w.IntN(4), MinTerm: minTerm, Notice: minTerm + uint64(w.IntN(900))}
	if w.IntN(30) == 0 {
		t.Notice = minTerm - 1
	}
	return t
}

func (w *marketWorld) description() ledger.OfferDescription {
	d := ledger.OfferDescription{Region: [2]byte{'D', 'E'}, Site: blockHash(w.block), Attributes: blockHash(w.block + 1), URL: "https://host", TLSKey: blockHash(w.block + 2)}
	if w.IntN(30) == 0 {
		d.URL = ""
	}
	return d
}

func termsArg(t ledger.OfferTerms) bindings.IMarketTerms {
	return bindings.IMarketTerms{Rate: t.Rate, UnitsMax: uint16(t.UnitsMax), MinTerm: uint32(t.MinTerm), Notice: uint32(t.Notice)}
}

func descriptionArg(d ledger.OfferDescription) bindings.IMarketDescription {
	return bindings.IMarketDescription{Region: d.Region, Site: d.Site, Attributes: d.Attributes, Url: d.URL, TlsKey: d.TLSKey}
}

func (w *marketWorld) postOffer() deed {
	id := w.idLike(func(c *Commitment) bool { return w.m.Leasable(w.call(), c.ID) > w.m.unitsTaken(c.ID) })
	token, terms, about := w.token(), w.terms(), w.description()
	return deed{w.provider(id), "market.postOffer", []any{id, token, termsArg(terms), descriptionArg(about)},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.PostOffer(c, id, token, terms, about) }}
}

// offer prefers a recent one.
func (w *marketWorld) offer(ok func(o *MarketOffer) bool) (uint64, *MarketOffer) {
	n := len(w.m.market.Offers)
	for range 12 {
		if n == 0 || !w.often() {
			break
		}
		id := max(1, n-w.IntN(min(n, 12)))
		if o := w.m.market.Offers[id-1]; ok(o) {
			return uint64(id), o
		}
	}
	id := uint64(w.IntN(n + 2))
	return id, w.m.market.Offer(id)
}

func (w *marketWorld) ownOffer() (uint64, common.Address) {
	id, o := w.offer(func(o *MarketOffer) bool { return !o.Closed })
	if o == nil || !w.often() {
		return id, w.account()
	}
	return id, o.Provider
}

func (w *marketWorld) reprice() deed {
	id, sender := w.ownOffer()
	rate := w.terms().Rate
	return deed{sender, "market.repriceOffer", []any{id, rate},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.RepriceOffer(c, id, rate) }}
}

func (w *marketWorld) describe() deed {
	id, sender := w.ownOffer()
	about := w.description()
	return deed{sender, "market.describeOffer", []any{id, descriptionArg(about)},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.DescribeOffer(c, id, about) }}
}

func (w *marketWorld) pauseOffer() deed {
	id, sender := w.ownOffer()
	paused := w.IntN(5) == 0
	return deed{sender, "market.pauseOffer", []any{id, paused},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.PauseOffer(c, id, paused) }}
}

func (w *marketWorld) closeOffer() deed {
	id, sender := w.ownOffer()
	return deed{sender, "market.closeOffer", []any{id},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.CloseOffer(c, id) }}
}

func (w *marketWorld) deposit() deed {
	renter, token, num := w.renter(), w.token(), w.number()
	amount, from := w.tokensUpTo(token, 2000), w.anyone()
	return deed{from, "market.deposit", []any{renter, token, num, amount},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.Deposit(c, renter, token, num, amount) }}
}

func (w *marketWorld) funds(renter, token common.Address, num *big.Int) *big.Int {
	return w.m.settled(w.call(), renter, token, num).account.Funds
}

func (w *marketWorld) withdrawFunds() deed {
	renter, token, num := w.renter(), w.token(), w.number()
	most := new(big.Int).Quo(w.funds(renter, token, num), grainsPerUnit)
	amount := mulDiv(most, number(uint64(w.IntN(5))), number(8))
	if w.IntN(3) == 0 { // so that leases run dry soon after they were taken
		amount = add(most, number(uint64(w.IntN(5)/4)))
	}
	to := w.anyone()
	switch w.IntN(20) {
	case 0:
		to = w.m.rules.Market.Market
	case 1:
		to = w.m.rules.Vault
	case 2:
		to = common.Address{}
	}
	return deed{renter, "market.withdraw", []any{token, num, amount, to},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.WithdrawFunds(c, token, num, amount, to) }}
}

func (w *marketWorld) acceptSponsor() deed {
	renter, token, num, sponsor := w.renter(), w.token(), w.number(), w.watchers[4+w.IntN(2)]
	return deed{renter, "market.acceptSponsor", []any{token, num, sponsor},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.AcceptSponsor(c, token, num, sponsor) }}
}

func (w *marketWorld) grantCredit() deed {
	renter, token, num := w.renter(), w.token(), w.number()
	for range 8 {
		if a := w.m.market.Accounts[AccountKey(renter, token, num)]; a != nil && a.Sponsor != (common.Address{}) && !a.Live {
			break
		}
		renter, token, num = w.renter(), w.token(), w.number()
	}
	sponsor := w.watchers[4]
	if a := w.m.market.Accounts[AccountKey(renter, token, num)]; a != nil && a.Sponsor != (common.Address{}) && w.often() {
		sponsor = a.Sponsor
	}
	amount, share := w.tokensUpTo(token, 3000), uint64(w.IntN(10_100))
	expiry := w.now() + uint64(w.IntN(4000))
	if w.IntN(2) == 0 { // in a block's second, or the one after
		expiry = blockTime(w.block+uint64(w.IntN(60))) + uint64(w.IntN(3)/2)
	}
	restricted := w.IntN(2) == 0
	return deed{sponsor, "market.grantCredit", []any{renter, token, num, amount, share, expiry, restricted},
		func(m *Model, c Call) ([]ledger.Event, error) {
			return m.GrantCredit(c, renter, token, num, amount, share, expiry, restricted)
		}}
}

// permitLease prefers a grant that waits for it, and an offer as it is.
func (w *marketWorld) permitLease() deed {
	id := uint64(len(w.m.market.Grants) - w.IntN(4) + w.IntN(2))
	for range 8 {
		if g := w.m.market.grant(id); g != nil && g.Restricted && g.End == 0 {
			break
		}
		id = uint64(w.IntN(len(w.m.market.Grants) + 1))
	}
	sender := w.anyone()
	if g := w.m.market.grant(id); g != nil && w.often() {
		sender = g.Sponsor
	}
	offer, o := w.offer(func(o *MarketOffer) bool { return !o.Closed })
	version, until := uint64(1), w.now()+uint64(w.IntN(200))
	if g := w.m.market.grant(id); g != nil {
		offer, o = w.offer(func(o *MarketOffer) bool { return o.Token == g.Token && !o.Paused && w.takeable(o) })
	}
	if o != nil {
		version = o.Version - uint64(w.IntN(10)/9)
	}
	return deed{sender, "market.permitLease", []any{id, offer, version, until},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.PermitLease(c, id, offer, version, until) }}
}

func (w *marketWorld) endGrant() deed {
	id := uint64(len(w.m.market.Grants) - w.IntN(3) + w.IntN(2))
	sender := w.anyone()
	if g := w.m.market.grant(id); g != nil && w.often() {
		sender = []common.Address{g.Sponsor, g.Renter}[w.IntN(2)]
	}
	return deed{sender, "market.endGrant", []any{id},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.EndGrant(c, id) }}
}

// takeable says whether there are units of an offer to be taken.
func (w *marketWorld) takeable(o *MarketOffer) bool {
	return !o.Closed && w.m.Leasable(w.call(), o.Commitment) > w.m.unitsTaken(o.Commitment) &&
		w.m.lasts(w.call(), o.Commitment, w.m.rules.Market.scaled(confirmTime)+o.Terms.MinTerm+o.Terms.Notice)
}

// takeUnits prefers an offer that has units, and an account that can pay.
func (w *marketWorld) takeUnits() deed {
	id, o := w.offer(w.takeable)
	order := Order{Offer: id, Version: 1, Units: 1, Number: w.number(), MaxRate: zero(), SpecHash: blockHash(w.block)}
	renter := w.renter()
	if o != nil {
		order.Version, order.MaxRate, order.Units = o.Version, o.Terms.Rate, 1+w.IntN(2)
		for range 6 {
			if less(w.funds(renter, o.Token, order.Number), times(o.Terms.Rate, o.Terms.MinTerm)) {
				renter, order.Number = w.renter(), w.number()
			}
		}
	}
	if g := w.grantWithPermit(); g != nil && w.IntN(2) == 0 { // before it lapses
		permitted := w.m.market.Offers[g.Permit.Offer-1]
		id, renter = g.Permit.Offer, g.Renter
		order.Offer, order.Number, order.Version, order.MaxRate, order.Units = id, g.Number, g.Permit.Version, permitted.Terms.Rate, 1
	}
	switch w.IntN(30) {
	case 0:
		order.Version++
	case 1:
		order.MaxRate = above(order.MaxRate, one)
	case 2:
		order.Units = 0
	}
	function, args := "market.take", []any{id, order.Version, order.Units, order.Number, order.MaxRate, order.SpecHash}
	if w.IntN(4) == 0 {
		function, args = "market.takeDemanding", append(args, bindings.IMarketDemands{LeastSponsored: zero()})
		if w.certified {
			order.Demanded = &Demanded{Kind: ledger.KindSOC2, UID: blockHash(id)}
		}
	}
	return deed{renter, function, args, func(m *Model, c Call) ([]ledger.Event, error) { return m.Take(c, order) }}
}

// grantWithPermit is a grant that is permitted a lease now, or nil.
func (w *marketWorld) grantWithPermit() *Grant {
	for _, g := range slices.Backward(w.m.market.Grants) {
		if g.Restricted && g.End == 0 && w.now() <= g.Permit.Until && w.m.market.Offer(g.Permit.Offer) != nil {
			return g
		}
	}
	return nil
}

// lease prefers one of the newest that a condition holds for.
func (w *marketWorld) lease(ok func(l *Lease) bool) (uint64, *Lease) {
	n := len(w.m.market.Leases)
	if n > 0 && w.IntN(20) != 0 {
		for range 30 {
			id := max(1, n-w.IntN(min(n, 30)))
			if l := w.m.market.Leases[id-1]; ok(l) {
				return uint64(id), l
			}
		}
	}
	id := uint64(w.IntN(n + 2))
	return id, w.m.market.Lease(id)
}

// count is how many of the newest leases a condition holds for.
func (w *marketWorld) count(ok func(l *Lease) bool) (n int) {
	for _, l := range w.m.market.Leases[max(0, len(w.m.market.Leases)-30):] {
		if ok(l) {
			n++
		}
	}
	return n
}

// settles says whether there is something of a lease to settle.
func (w *marketWorld) settles(l *Lease) bool {
	return l.Start != 0 && l.PaidUntil < (w.m.lastFinalDay(w.call())+1)*dayLength && (l.EndedAt == 0 || l.PaidUntil < l.EndedAt)
}

func (w *marketWorld) lessor(l *Lease) common.Address {
	if l == nil || !w.often() {
		return w.anyone()
	}
	return l.Provider
}

func in(state ledger.LeaseState) func(l *Lease) bool {
	return func(l *Lease) bool { return l.State == state }
}

func (w *marketWorld) confirm() deed {
	id, l := w.lease(in(ledger.LeaseWaiting))
	key := blockHash(w.block)
	if w.IntN(30) == 0 {
		key = common.Hash{}
	}
	return deed{w.lessor(l), "market.confirm", []any{id, key},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.Confirm(c, id, key) }}
}

func (w *marketWorld) cancel() deed {
	id, l := w.lease(func(l *Lease) bool {
		return l.State == ledger.LeaseWaiting && (w.now() > w.m.lastToConfirm(l) || w.IntN(5) == 0)
	})
	sender := w.anyone()
	if w.IntN(3) == 0 {
		sender = w.lessor(l)
	}
	return deed{sender, "market.cancel", []any{id},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.CancelOrder(c, id) }}
}

func (w *marketWorld) rekey() deed {
	id, l := w.lease(in(ledger.LeaseActive))
	sender, key := w.anyone(), blockHash(w.block)
	if l != nil && w.often() {
		sender = l.Renter
	}
	return deed{sender, "market.rekey", []any{id, key},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.Rekey(c, id, key) }}
}

func (w *marketWorld) reclaim() deed {
	id, l := w.lease(in(ledger.LeaseActive))
	return deed{w.lessor(l), "market.reclaim", []any{id},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.Reclaim(c, id) }}
}

func (w *marketWorld) end() deed {
	id, l := w.lease(func(l *Lease) bool { return l.State == ledger.LeaseActive && (l.NoticeAt != 0 || w.IntN(4) == 0) })
	sender := w.anyone()
	if l != nil {
		sender = []common.Address{l.Renter, l.Provider, sender}[w.IntN(3)]
	}
	return deed{sender, "market.end", []any{id},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.EndLease(c, id) }}
}

func (w *marketWorld) release() deed {
	id, _ := w.lease(func(l *Lease) bool {
		return l.Start != 0 && !l.Released && (w.now() >= l.Start+l.MinTerm || l.State >= ledger.LeaseOver || w.IntN(10) == 0)
	})
	return deed{w.anyone(), "market.release", []any{id},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.Release(c, id) }}
}

func (w *marketWorld) settleLeases() deed {
	var ids []uint64
	for range 1 + w.IntN(4) {
		id, _ := w.lease(w.settles)
		ids = append(ids, id)
	}
	return deed{w.anyone(), "market.settleLeases", []any{numbers(ids)}, func(m *Model, c Call) ([]ledger.Event, error) {
		events, _ := m.SettleLeases(c, ids)
		return events, nil
	}}
}

func (w *marketWorld) giveUnitsBack() deed {
	id, l := w.lease(in(ledger.LeaseOver))
	sender := w.anyone()
	if w.IntN(2) == 0 {
		sender = w.lessor(l)
	}
	return deed{sender, "market.giveBack", []any{id},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.GiveUnitsBack(c, id) }}
}

func (w *marketWorld) collectOwed() deed {
	sender, token, to := w.anyone(), w.token(), w.anyone()
	for range 6 {
		if less(w.m.market.owedTo(sender, token), grainsPerUnit) {
			sender, token = w.anyone(), w.token()
		}
	}
	return deed{sender, "market.collect", []any{token, to},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.CollectOwed(c, token, to) }}
}

// collectFor brings somebody what it is owed.
func (w *marketWorld) collectFor() deed {
	d := w.collectOwed()
	account, token := d.sender, d.args[0].(common.Address)
	return deed{w.anyone(), "market.collectFor", []any{account, token}, func(m *Model, c Call) ([]ledger.Event, error) {
		c.Sender = account
		return m.CollectOwed(c, token, account)
	}}
}

// gift sends tokens to a contract that has not asked for them.
func (w *marketWorld) gift() deed {
	from, amount, token := w.anyone(), number(uint64(1+w.IntN(1000))), w.token()
	function, to := "stablecoin.transfer", w.m.rules.Market.Market
	if token != w.tokens[0] {
		function, to = "token.transfer", []common.Address{w.m.rules.Market.Market, w.m.rules.Market.Watch}[w.IntN(2)]
	}
	return deed{from, function, []any{to, amount}, func(m *Model, _ Call) ([]ledger.Event, error) {
		return []ledger.Event{ledger.Transferred{Token: token, From: from, To: to, Amount: amount}}, nil
	}}
}

func (w *marketWorld) setLevel() deed {
	id := w.idLike(func(c *Commitment) bool {
		l := w.m.watch.Levels[c.ID]
		return (c.State == ledger.StateOpen || w.m.epoch(w.call()) < c.StartEpoch) && (l == nil || l.Level.TargetBps == 0)
	})
	l := ledger.ServiceLevel{TargetBps: uint64(9000 + w.IntN(1010)), Factor: uint64(w.IntN(21)), CapBps: uint64(w.IntN(10_020)), MaxMasked: w.IntN(33)}
	return deed{w.provider(id), "watch.setServiceLevel", []any{id, bindings.IWatchLevel{
		TargetBps: uint16(l.TargetBps), Factor: uint8(l.Factor), CapBps: uint16(l.CapBps), MaxMasked: uint8(l.MaxMasked),
	}}, func(m *Model, c Call) ([]ledger.Event, error) { return m.SetServiceLevel(c, id, l) }}
}

func (w *marketWorld) announce() deed {
	id := w.idLike(func(c *Commitment) bool { l := w.m.watch.Levels[c.ID]; return l != nil && l.Level.MaxMasked > 0 })
	day := w.today() + 1 + uint64(w.IntN(3))
	var mask ledger.DayMask
	for range w.IntN(20) {
		mask.Set(w.IntN(256))
	}
	return deed{w.provider(id), "watch.announceMaintenance", []any{id, day, mask.Big()},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.AnnounceMaintenance(c, id, day, mask) }}
}

func (w *marketWorld) register() deed {
	sender := w.watchers[w.IntN(len(w.watchers))]
	for range 8 {
		if member := w.m.watch.Watchers[sender]; member != nil && (member.Listed || member.FreeAt != 0) {
			sender = w.watchers[w.IntN(len(w.watchers))]
		}
	}
	return deed{sender, "watch.register", []any{"https://w"},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.Register(c, "https://w") }}
}

func (w *marketWorld) moveWatcher() deed {
	url := []string{"https://elsewhere", ""}[w.IntN(8)/7]
	return deed{w.watchers[w.IntN(len(w.watchers))], "watch.move", []any{url},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.MoveWatcher(c, url) }}
}

// resign happens seldom, or there would be no committees.
func (w *marketWorld) resign() deed {
	if w.IntN(8) != 0 {
		return w.fundWatch()
	}
	return deed{w.watchers[w.IntN(len(w.watchers))], "watch.resign", nil,
		func(m *Model, c Call) ([]ledger.Event, error) { return m.Resign(c) }}
}

func (w *marketWorld) withdrawStake() deed {
	sender := w.anyone()
	for _, a := range w.watchers {
		if member := w.m.watch.Watchers[a]; member != nil && member.FreeAt != 0 && w.now() >= member.FreeAt {
			sender = a
		}
	}
	return deed{sender, "watch.withdrawStake", nil,
		func(m *Model, c Call) ([]ledger.Event, error) { return m.WithdrawStake(c) }}
}

func (w *marketWorld) nameSeed() deed {
	return deed{w.anyone(), "watch.nameSeed", nil,
		func(m *Model, c Call) ([]ledger.Event, error) { return m.NameSeed(c) }}
}

func (w *marketWorld) storeSeed() deed {
	day := w.today() - uint64(w.IntN(10)/9)
	return deed{w.anyone(), "watch.storeSeed", []any{day, noEvidence},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.StoreSeed(c, day) }}
}

// day is mostly the last one that is over.
func (w *marketWorld) day() uint64 {
	if w.IntN(15) == 0 {
		return w.today() - uint64(w.IntN(4))
	}
	return w.today() - 1
}

// word is what a watcher says of a commitment on a day. Hosts are down for a while at times; one watcher in five sees
// something else on a day, in many slots or in about as many as it may, and nobody sees all.
func (w *marketWorld) word(watcher common.Address, day, id uint64) ledger.WatchWord {
	truth, own := seeded(day<<20+id), seeded(day<<20+id+watcher.Big().Uint64()<<8)
	word := ledger.WatchWord{Watcher: watcher, SSHRoot: blockHash(day), Salt: blockHash(day + id)}
	begin, length := truth.IntN(256), truth.IntN(3)*truth.IntN(120)
	other := seeded(day<<8 + watcher.Big().Uint64())
	odd, every := other.IntN(5) == 0, []int{3, 25, 28, 32}[other.IntN(4)]
	for slot := range 256 {
		up := slot < begin || slot >= begin+length
		if own.IntN(30) != 0 {
			word.Seen.Set(slot)
			if up != (odd && slot%every == 0) {
				word.Up.Set(slot)
			}
		}
	}
	return word
}

// watched are the commitments with a service level.
func (w *marketWorld) watched() (ids []uint64) {
	for id, l := range w.m.watch.Levels {
		if l.Level.TargetBps != 0 {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return ids[max(0, len(ids)-20):]
}

// tree is the root over a watcher's words of a day, and the proof of one of them.
func (w *marketWorld) tree(watcher common.Address, day uint64, ids []uint64, of uint64) (common.Hash, []common.Hash) {
	var level []common.Hash
	at := -1
	for i, id := range ids {
		level = append(level, w.m.Leaf(day, id, w.word(watcher, day, id)))
		if id == of {
			at = i
		}
	}
	proof := []common.Hash{} // that of an only leaf is empty
	for len(level) > 1 {
		var above []common.Hash
		for i := 0; i < len(level); i += 2 {
			if i+1 == len(level) {
				above = append(above, level[i])
				continue
			}
			if at == i || at == i+1 {
				proof = append(proof, level[i+(i+1)-at])
			}
			above = append(above, pairHash(level[i], level[i+1]))
		}
		level, at = above, at/2
	}
	if len(level) == 0 {
		return common.Hash{}, nil
	}
	return level[0], proof
}

func (w *marketWorld) report() deed {
	day := w.day()
	sender := w.watchers[w.IntN(len(w.watchers))]
	for range 5 {
		if w.m.watch.report(sender, day) != nil {
			sender = w.watchers[w.IntN(len(w.watchers))]
		}
	}
	if w.words[sender] == nil {
		w.words[sender] = map[uint64][]uint64{}
	}
	ids, reported := w.words[sender][day]
	if !reported {
		ids = w.watched()
		w.words[sender][day] = ids
	}
	root, _ := w.tree(sender, day, ids, 0)
	return deed{sender, "watch.report", []any{day, root},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.ReportDay(c, day, root) }}
}

// proven is a watcher's word with its proof.
func (w *marketWorld) proven(watcher common.Address, day, id uint64) ledger.WatchWord {
	word := w.word(watcher, day, id)
	_, word.Proof = w.tree(watcher, day, w.words[watcher][day], id)
	return word
}

// seat is a member of a committee of a day.
func (w *marketWorld) seat(ok func(l *Watched, member common.Address) bool) (day, id uint64, member common.Address) {
	day = w.day()
	ids := w.watched()
	if len(ids) == 0 {
		return day, 1, w.anyone()
	}
	for range 20 {
		id = ids[w.IntN(len(ids))]
		members := w.m.Committee(id, day)
		if len(members) == 0 {
			continue
		}
		member = members[w.IntN(seats)]
		if ok(w.m.watch.Levels[id], member) {
			return day, id, member
		}
	}
	return day, ids[w.IntN(len(ids))], w.watchers[w.IntN(len(w.watchers))]
}

func (w *marketWorld) demand() deed {
	day, id, member := w.seat(func(l *Watched, member common.Address) bool {
		_, open := l.demand(member, w.today()-1)
		return !open && w.m.watch.report(member, w.today()-1) != nil && (w.keepsBack(member) || w.IntN(3) == 0)
	})
	return deed{w.anyone(), "watch.demand", []any{day, id, member},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.DemandWord(c, day, id, member) }}
}

func wordArg(w ledger.WatchWord) bindings.IWatchWord {
	proof := make([][32]byte, len(w.Proof))
	for i, node := range w.Proof {
		proof[i] = node
	}
	return bindings.IWatchWord{Watcher: w.Watcher, Seen: w.Seen.Big(), Up: w.Up.Big(), SshRoot: w.SSHRoot, Salt: w.Salt, Proof: proof}
}

func (w *marketWorld) show() deed {
	day, id, member := w.seat(func(l *Watched, member common.Address) bool {
		_, shown := l.wordShown(member, w.today()-1)
		return !shown && w.m.watch.report(member, w.today()-1) != nil && !w.keepsBack(member)
	})
	if w.keepsBack(member) {
		return w.judge()
	}
	word := w.proven(member, day, id)
	if w.IntN(30) == 0 {
		word.Salt[3]++
	}
	return deed{w.anyone(), "watch.show", []any{day, id, wordArg(word)},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.ShowWord(c, day, id, word) }}
}

func (w *marketWorld) punish() deed {
	day, id, member := w.day(), uint64(1), w.anyone()
	for _, level := range w.watched() {
		for _, open := range slices.Sorted(maps.Keys(w.m.watch.Levels[level].Open)) {
			if open == w.today()-1 || w.IntN(3) == 0 {
				day, id, member = open, level, w.m.watch.Levels[level].Open[open][0].Watcher
			}
		}
	}
	return deed{w.anyone(), "watch.punishWithheld", []any{day, id, member},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.PunishWithheld(c, day, id, member) }}
}

func (w *marketWorld) judge() deed {
	day, id, _ := w.seat(func(*Watched, common.Address) bool { return true })
	var words []ledger.WatchWord
	for _, member := range w.m.Committee(id, day) {
		if w.m.watch.report(member, day) != nil && slices.Contains(w.words[member][day], id) && w.IntN(8) != 0 {
			words = append(words, w.proven(member, day, id))
		}
	}
	if w.IntN(20) != 0 {
		slices.SortFunc(words, func(a, b ledger.WatchWord) int { return a.Watcher.Cmp(b.Watcher) })
	}
	return deed{w.anyone(), "watch.judge", []any{id, day, all(words, wordArg)},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.Judge(c, id, day, words) }}
}

func (w *marketWorld) strike() deed {
	day, id, member := w.seat(func(l *Watched, member common.Address) bool { return false })
	for _, id2 := range w.watched() {
		for _, word := range w.m.watch.Levels[id2].Words[day] {
			if w.m.differentSlots(id2, day, word.Watcher) >= mostDifferent-w.IntN(2) && !slices.Contains(w.m.watch.Watchers[word.Watcher].Struck, day) {
				id, member = id2, word.Watcher
			}
		}
	}
	return deed{w.anyone(), "watch.strike", []any{day, id, member},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.Strike(c, day, id, member) }}
}

func (w *marketWorld) claimPay() deed {
	day := w.m.lastFinalDay(w.call()) - uint64(w.IntN(3)) + uint64(w.IntN(8)/7)
	sender := w.watchers[w.IntN(len(w.watchers))]
	for range 6 {
		if r := w.m.watch.report(sender, day); r == nil || r.Paid {
			sender = w.watchers[w.IntN(len(w.watchers))]
		}
	}
	return deed{sender, "watch.claimPay", []any{day},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.ClaimPay(c, day) }}
}

func (w *marketWorld) fundWatch() deed {
	amount, from := w.amount(8), w.anyone()
	return deed{from, "watch.fundReserve", []any{amount},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.FundWatch(c, amount) }}
}
