package model

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// A slowAccount pays one second after the other: what a renter would expect, and what no contract can do.
type slowAccount struct {
	now             uint64
	funds, credit   int
	live            bool
	grant, expiry   int
	unused          int // of grants that are over
	running         []int
	rates, sponsors []int // by lease
	grants          []int // by lease
	paid, credited  []int // by lease
	dry             []uint64
	overs           []uint64 // by grant
}

func (a *slowAccount) sponsored() (s int) {
	for _, l := range a.running {
		if a.live && a.grants[l] == a.grant {
			s += a.sponsors[l]
		}
	}
	return s
}

func (a *slowAccount) rate() (r int) {
	for _, l := range a.running {
		r += a.rates[l]
	}
	return r
}

// expire ends a grant that cannot pay the next second.
func (a *slowAccount) expire() {
	if a.live && (a.now >= uint64(a.expiry) || a.credit < a.sponsored()) {
		a.unused, a.credit, a.live = a.unused+a.credit, 0, false
		a.overs[a.grant] = a.now
	}
}

func (a *slowAccount) second() {
	a.expire()
	if s := a.sponsored(); len(a.running) > 0 && a.funds < a.rate()-s {
		a.dry, a.running = append(a.dry, a.now), nil
	} else {
		a.funds, a.credit = a.funds-(a.rate()-s), a.credit-s
		for _, l := range a.running {
			a.paid[l] += a.rates[l]
			if a.live && a.grants[l] == a.grant {
				a.credited[l] += a.sponsors[l]
			}
		}
	}
	a.now++
}

// bareModel has a market and nothing else. Amounts are grains here.
func bareModel() *Model {
	w := newWorld(seeded(0))
	rules := w.m.rules
	rules.Market = &MarketRules{
		Market: common.HexToAddress("0x3a"), Watch: common.HexToAddress("0x3b"), BlockMillis: 1000, DaySeconds: 256,
		LeastWatchers: 5, Stake: number(1000), DemandDeposit: number(10), DayPay: number(100),
	}
	return New(rules, blockValue)
}

// An account that is settled now and then, over many seconds at once, has paid the same as one that pays each second.
func TestAccountPaysAsIfBySeconds(t *testing.T) {
	renter, sponsor, token := accounts()[0], accounts()[1], accounts()[2]
	dried, ended, rescued := 0, 0, 0
	for seed := range uint64(3000) {
		p, m := seeded(seed), bareModel()
		slow := &slowAccount{overs: []uint64{0}}
		now := uint64(0)
		settle := func() *RenterAccount {
			call := Call{Time: now, Sender: renter}
			m.SettleAccount(call, renter, token, zero())
			for slow.now < now {
				slow.second()
			}
			slow.expire()
			return m.market.Accounts[AccountKey(renter, token, zero())]
		}
		for range 60 {
			now += []uint64{0, 1, 2, 5, 20, 50}[p.IntN(6)]
			a := settle()
			switch k := p.IntN(20); {
			case k < 6:
				x := p.IntN(600)
				if rate := a.rateOf(m); len(a.Running) > 0 && less(a.Funds, rate) {
					rescued++
				}
				a.Funds, slow.funds = add(a.Funds, number(uint64(x))), slow.funds+x
			case k < 10:
				r, s := 1+p.IntN(9), 0
				if a.Live && p.IntN(10) < 7 {
					s = p.IntN(r + 1)
				}
				l := &Lease{
					Rate: number(uint64(r)), Sponsored: number(uint64(s)), Grant: a.Grant, Start: now,
					Renter: renter, Token: token, Number: zero(), Pot: zero(),
				}
				m.market.Leases = append(m.market.Leases, l)
				a.Running = append(a.Running, uint64(len(m.market.Leases)))
				slow.running = append(slow.running, len(slow.rates))
				slow.rates, slow.sponsors = append(slow.rates, r), append(slow.sponsors, s)
				slow.grants, slow.paid, slow.credited = append(slow.grants, slow.grant), append(slow.paid, 0), append(slow.credited, 0)
			case k < 13 && len(a.Running) > 0:
				i := p.IntN(len(a.Running))
				a.Running = slices.Delete(a.Running, i, i+1)
				slow.running = slices.Delete(slow.running, i, i+1)
			case k < 16 && !a.Live:
				c, expiry := 1+p.IntN(400), now+1+uint64(p.IntN(120))
				m.market.Grants = append(m.market.Grants, &Grant{Sponsor: sponsor, Renter: renter, Token: token, Number: zero(), Expiry: expiry})
				a.Grant, a.Live, a.Credit = uint64(len(m.market.Grants)), true, number(uint64(c))
				slow.grant, slow.live, slow.credit, slow.expiry = slow.grant+1, true, c, int(expiry)
				slow.overs = append(slow.overs, 0)
			case k < 18 && positive(a.Funds):
				x := p.IntN(int(a.Funds.Int64()) + 1)
				a.Funds, slow.funds = sub(a.Funds, number(uint64(x))), slow.funds-x
			}
		}
		now += 3000
		a := settle()
		if a.Funds.Int64() != int64(slow.funds) || a.Credit.Int64() != int64(slow.credit) || !slices.Equal(a.Dry, slow.dry) ||
			m.market.owedTo(sponsor, token).Int64() != int64(slow.unused) {
			t.Fatalf("seed %d: %+v with %v owed, %+v", seed, a, m.market.owedTo(sponsor, token), slow)
		}
		for i, l := range m.market.Leases {
			if l.Pot.Int64() != int64(slow.paid[i]) || times(l.Rate, l.Seconds).Cmp(l.Pot) != 0 {
				t.Fatalf("seed %d: lease %d paid %v in %d seconds, not %d", seed, i, l.Pot, l.Seconds, slow.paid[i])
			}
		}
		for i, g := range m.market.Grants {
			if g.End != slow.overs[i+1] {
				t.Fatalf("seed %d: grant %d was over at %d, not %d", seed, i, g.End, slow.overs[i+1])
			}
			if g.End > 0 {
				ended++
			}
		}
		dried += len(a.Dry)
	}
	if dried < 1000 || ended < 1000 || rescued == 0 {
		t.Errorf("%d times dry, %d grants over, %d deposits in the last second", dried, ended, rescued)
	}
}

func (a *RenterAccount) rateOf(m *Model) *big.Int {
	rate := zero()
	for _, id := range a.Running {
		rate = add(rate, m.market.Leases[id-1].Rate)
	}
	return rate
}

// A refund of a lease's days is what one gets by looking at each slot of each day, and it does not matter much into how
// many settlements it is divided: each rounds up by a grain at most for each of its parts.
func TestRefundLooksAtSlots(t *testing.T) {
	for seed := range uint64(300) {
		p, m := seeded(seed), bareModel()
		length := uint64(256 + p.IntN(900))
		m.rules.Market.DaySeconds = length
		l := m.watch.watched(1)
		l.Level = ledger.ServiceLevel{TargetBps: uint64(1 + p.IntN(10_000)), Factor: uint64(p.IntN(21)), CapBps: uint64(p.IntN(10_001))}
		for day := range uint64(6) {
			var down, mask ledger.DayMask
			for range p.IntN(60) {
				down.Set(p.IntN(256))
				mask.Set(p.IntN(256))
			}
			l.Down[day], l.Masks[day] = down, mask
		}
		lease := &Lease{Commitment: 1, Rate: number(uint64(1 + p.IntN(1000))), Sponsored: zero()}
		from := uint64(p.IntN(int(2 * length)))
		to := from + uint64(p.IntN(int(4*length)))
		got, _ := m.refund(lease, from, to)
		// Exactly: 10,000 times the refund, as sum of each day's part.
		exact := zero()
		parts := 1
		for day := from / length; day*length < to; day++ {
			begin, end := max(from, day*length), min(to, day*length+length)
			all, lost := uint64(0), uint64(0)
			for slot := range 256 {
				inside := true
				for second := day*length + slotStart(slot, length); second < day*length+slotStart(slot+1, length); second++ {
					inside = inside && begin <= second && second < end
				}
				if inside && !l.Masks[day].Has(slot) {
					all++
					if l.Down[day].Has(slot) {
						lost++
					}
				}
			}
			q := uint64(0)
			if all > 0 && float64(all-lost)/float64(all) < float64(l.Level.TargetBps)/10_000 {
				q = min(l.Level.CapBps, l.Level.Factor*10_000*lost/all)
			}
			exact = add(exact, times(lease.Rate, (end-begin)*q))
			parts++
		}
		if low, high := exact, add(exact, number(uint64(parts)*10_000)); less(times(got, 10_000), low) || less(high, times(got, 10_000)) {
			t.Fatalf("seed %d: %v, and exactly %v / 10,000", seed, got, exact)
		}
	}
}
