package model

import (
	"math/big"

	"github.com/muster-network/muster/chain/ledger"
)

// standing says where a lease stands that has started, and whose account is settled: up to when its account paid, up to
// when its provider is owed, and when its machine ends; [ever]: it runs.
func (m *Model) standing(l *Lease) (paid, owed, life uint64) {
	paid = l.Start + l.Seconds
	switch {
	case l.Dry:
		owed = max(paid, l.Start+l.MinTerm)
		return paid, owed, owed
	case l.EndedAt == 0:
		return paid, paid, ever
	case l.MinTermWaived:
		return paid, l.EndedAt, l.EndedAt
	case l.EarlyEnd:
		return paid, max(l.EndedAt, l.Start+min(l.MinTerm, m.rules.Market.scaled(earlyTime))), l.EndedAt
	}
	return paid, max(l.EndedAt, l.Start+l.MinTerm), l.EndedAt
}

// started is the lease of an id, which must have been confirmed, with its account settled.
func (m *Model) started(call Call, id uint64) (*Lease, *settlement) {
	l := m.market.Lease(id)
	if l == nil || l.Start == 0 {
		return nil, nil
	}
	s := m.settled(call, l.Renter, l.Token, l.Number)
	return s.leaseOr(id, l), s
}

// Release returns what the provider is not owed of a lease's deposit.
func (m *Model) Release(call Call, id uint64) ([]ledger.Event, error) {
	l, s := m.started(call, id)
	if l == nil {
		return nil, refuse(ledger.ErrWrongLeaseState, "lease %d has not started", id)
	}
	if l.Released {
		return nil, refuse(ledger.ErrAlreadyReleased, "lease %d", id)
	}
	paid, owed, life := m.standing(l)
	if life == ever && call.Time < l.Start+l.MinTerm {
		return nil, refuse(ledger.ErrTooEarly, "lease %d runs", id)
	}
	rest := l.MinTerm - (owed - paid)
	toSponsor := times(l.Sponsored, rest)
	toAccount := times(sub(l.Rate, l.Sponsored), rest)
	s.account.Funds = add(s.account.Funds, toAccount)
	l.Released, l.Pot = true, sub(l.Pot, times(l.Rate, rest))
	events := m.adopt(s, ledger.DepositReleased{Lease: id, ToAccount: toAccount, ToSponsor: toSponsor})
	m.oweSponsor(l, toSponsor)
	return events, nil
}

// SettleLeases credits providers up to the newest final day, and refunds renters.
func (m *Model) SettleLeases(call Call, ids []uint64) (events []ledger.Event, settled int) {
	for _, id := range ids {
		l, s := m.started(call, id)
		end := (m.lastFinalDay(call) + 1) * m.rules.Market.DaySeconds
		if l == nil || l.PaidUntil >= end {
			continue
		}
		_, owed, life := m.standing(l)
		from, until := l.PaidUntil, min(end, owed)
		events = append(events, m.adopt(s)...)
		if from >= until {
			continue
		}
		settled++
		refund, toSponsor := m.refund(l, from, min(until, life))
		toAccount := sub(refund, toSponsor)
		toProvider := sub(times(l.Rate, until-from), refund)
		l.PaidUntil = until
		l.Earned, l.Refunded = add(l.Earned, toProvider), add(l.Refunded, refund)
		l.Pot = sub(l.Pot, times(l.Rate, until-from))
		s.account.Funds = add(s.account.Funds, toAccount)
		m.market.owe(l.Provider, l.Token, toProvider)
		m.oweSponsor(l, toSponsor)
		events = append(events, ledger.LeaseSettled{
			Lease: id, Until: until, ToProvider: toProvider, ToAccount: toAccount, ToSponsor: toSponsor,
		})
	}
	return events, settled
}

// refund is what the service level takes off the price of some of a machine's seconds, and the sponsor's part of it: each
// day's reduction is a part of the day's price, rounded up once for all whole days together, and once for each that is not
// whole. Of days begun before the lease's grant was over, the sponsor gets the part that it pays of the price, rounded like
// the whole.
func (m *Model) refund(l *Lease, from, to uint64) (total, toSponsor *big.Int) {
	length := m.rules.Market.DaySeconds
	total, toSponsor = zero(), zero()
	whole, wholeSponsored := zero(), zero()
	of := func(rate, v *big.Int) *big.Int { return mulDivUp(rate, v, number(basis)) }
	for day := from / length; day*length < to; day++ {
		begin, end := max(from, day*length), min(to, (day+1)*length)
		reduced := times(number(m.reduction(l.Commitment, day, func(slot int) bool {
			return day*length+slotStart(slot, length) >= begin && day*length+slotStart(slot+1, length) <= end
		})), end-begin)
		sponsored := zero()
		if m.beganUnder(l.Grant, day*length) {
			sponsored = reduced
		}
		if begin == day*length && end == begin+length {
			whole, wholeSponsored = add(whole, reduced), add(wholeSponsored, sponsored)
		} else {
			total, toSponsor = add(total, of(l.Rate, reduced)), add(toSponsor, of(l.Sponsored, sponsored))
		}
	}
	return add(total, of(l.Rate, whole)), add(toSponsor, of(l.Sponsored, wholeSponsored))
}

// beganUnder says whether a time is before a grant was over.
func (m *Model) beganUnder(grant, time uint64) bool {
	g := m.market.grant(grant)
	return g != nil && (g.End == 0 || time < g.End)
}

// slotStart is when a slot of a day begins, from the day's first second; of slot 256, when the day ends.
func slotStart(slot int, length uint64) uint64 {
	return (length*uint64(slot) + ledger.DaySlots - 1) / ledger.DaySlots
}
