package model

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// A Lease is units that a renter has or had. Its terms never change. Amounts are grains, rates grains a second.
type Lease struct {
	Offer, Commitment uint64
	Provider, Renter  common.Address
	Token             common.Address
	Number            *big.Int
	State             ledger.LeaseState
	Released          bool
	MinTermWaived     bool
	EarlyEnd          bool
	Units             int
	MinTerm, Notice   uint64
	Generation        uint64
	OrderedAt         uint64
	Start             uint64
	NoticeAt          uint64
	EndedAt           uint64
	PaidUntil         uint64
	Rate, Sponsored   *big.Int
	Grant             uint64
	SpecHash, HostKey common.Hash
	Demanded          Demanded // zero: none was demanded

	Seconds uint64   // that its account paid for
	Dry     bool     // it ended because its account had no money
	Pot     *big.Int // what came in for it, less what was given to somebody
	// Earned and Refunded are what its provider was credited with, and what the service level gave back.
	Earned, Refunded *big.Int
	Cheaper          Cheaper // than what was taken, when it was
}

// Times of leases, in seconds of days of 86,400.
const (
	confirmTime = 15 * 60
	earlyTime   = 30 * 60 // in which an end costs as much at most
)

// An Order is what a renter asks for.
type Order struct {
	Offer, Version uint64
	Units          int
	Number         *big.Int
	MaxRate        *big.Int
	SpecHash       common.Hash
	Demanded       *Demanded // nil: no certificate is
}

// Demanded is what a renter demanded of an offer's site: a kind of certificates, and the one that it had.
type Demanded struct {
	Kind ledger.CertificateKind
	UID  common.Hash
}

// Lease returns the lease of an id, or nil. It must not be changed.
func (k *Market) Lease(id uint64) *Lease {
	if id == 0 || id > uint64(len(k.Leases)) {
		return nil
	}
	return k.Leases[id-1]
}

// Take orders units.
func (m *Model) Take(call Call, o Order) ([]ledger.Event, error) {
	offer, err := m.openOffer(o.Offer)
	if err != nil {
		return nil, err
	}
	t := offer.Terms
	switch left := t.UnitsMax - m.unitsOf(o.Offer); {
	case offer.Version != o.Version:
		return nil, refuse(ledger.ErrOfferChanged, "offer %d has version %d", o.Offer, offer.Version)
	case offer.Paused:
		return nil, refuse(ledger.ErrOfferIsPaused, "offer %d", o.Offer)
	case less(o.MaxRate, t.Rate):
		return nil, refuse(ledger.ErrRateTooHigh, "%v is above %v", t.Rate, o.MaxRate)
	case o.Units == 0:
		return nil, refuse(ledger.ErrZeroAmount, "no units")
	case o.Units > left:
		return nil, refuse(ledger.ErrTooManyUnits, "offer %d has %d units left", o.Offer, left)
	case !m.lasts(call, offer.Commitment, m.rules.Market.scaled(confirmTime)+t.MinTerm+t.Notice):
		return nil, refuse(ledger.ErrCommitmentTooShort, "commitment %d", offer.Commitment)
	}
	if err := checkAccount(call.Sender, o.Number); err != nil {
		return nil, err
	}
	s := m.settled(call, call.Sender, offer.Token, o.Number)
	a := s.account
	l := &Lease{
		Offer: o.Offer, Commitment: offer.Commitment, Provider: offer.Provider, Renter: call.Sender, Token: offer.Token,
		Number: o.Number, State: ledger.LeaseWaiting, Units: o.Units, MinTerm: t.MinTerm, Notice: t.Notice, OrderedAt: call.Time,
		Rate: times(t.Rate, uint64(o.Units)), Sponsored: zero(), SpecHash: o.SpecHash, Pot: zero(), Earned: zero(), Refunded: zero(),
	}
	l.Cheaper = m.cheaperThan(call, offer, o.Units)
	var permitted *Grant
	if a.Live && m.market.Grants[a.Grant-1].allows(call, o) {
		g := m.market.Grants[a.Grant-1]
		l.Grant = a.Grant
		l.Sponsored = lesser(rate(l.Rate, g.ShareBps), new(big.Int).Quo(a.Credit, number(t.MinTerm)))
		a.Credit = sub(a.Credit, times(l.Sponsored, t.MinTerm))
		if g.Restricted {
			permitted = g
		}
	}
	if err := s.spend(times(sub(l.Rate, l.Sponsored), t.MinTerm)); err != nil {
		return nil, err
	}
	if o.Demanded != nil {
		l.Demanded = *o.Demanded
		if m.certificates.Configured {
			l.Demanded.UID = m.CertificateOf(call.Time, offer.Commitment, offer.Description.Site, l.Demanded.Kind)
		}
		if l.Demanded.UID == (common.Hash{}) {
			return nil, refuse(ledger.ErrNotCertified, "commitment %d", offer.Commitment)
		}
	}
	l.Pot = l.deposit()
	leased, err := m.setUnits(call, l.Commitment, l.Units)
	if err != nil {
		return nil, err
	}
	events := m.adopt(s)
	m.market.Leases = append(m.market.Leases, l)
	id := uint64(len(m.market.Leases))
	if permitted != nil { // it was for one lease
		permitted.Permit, permitted.Lease = Permit{}, id
	}
	m.market.Taken[l.Commitment] = append(m.market.Taken[l.Commitment], id)
	events = append(events, ledger.LeaseOrdered{
		Lease: id, Offer: o.Offer, Renter: call.Sender, Number: o.Number, Units: o.Units,
		Rate: l.Rate, Sponsored: l.Sponsored, Grant: l.Grant, SpecHash: o.SpecHash,
	})
	events = append(events, leased...)
	if o.Demanded != nil {
		events = append(events, ledger.CertificateDemanded{Lease: id, Kind: l.Demanded.Kind, UID: l.Demanded.UID})
	}
	return events, nil
}

// deposit is what was set aside for a lease.
func (l *Lease) deposit() *big.Int { return times(l.Rate, l.MinTerm) }

// in is the lease of an id that must be in a state.
func (m *Model) in(id uint64, state ledger.LeaseState) (*Lease, error) {
	l := m.market.Lease(id)
	if l == nil || l.State != state {
		return nil, refuse(ledger.ErrWrongLeaseState, "lease %d", id)
	}
	return l, nil
}

// Confirm starts a lease.
func (m *Model) Confirm(call Call, id uint64, hostKey common.Hash) ([]ledger.Event, error) {
	l, err := m.in(id, ledger.LeaseWaiting)
	switch {
	case err != nil:
		return nil, err
	case l.Provider != call.Sender:
		return nil, refuse(ledger.ErrNotProvider, "lease %d is not of %s", id, call.Sender)
	case call.Time > m.lastToConfirm(l):
		return nil, refuse(ledger.ErrOrderLate, "lease %d could be confirmed until %d", id, m.lastToConfirm(l))
	case hostKey == common.Hash{}:
		return nil, refuse(ledger.ErrNoHostKey, "lease %d", id)
	}
	s := m.settled(call, l.Renter, l.Token, l.Number)
	l.State, l.Start, l.PaidUntil, l.HostKey = ledger.LeaseActive, call.Time, call.Time, hostKey
	l.Generation = uint64(len(s.account.Dry))
	m.market.Confirmed[l.Provider] = call.Time
	s.account.Running = append(s.account.Running, id)
	return m.adopt(s, ledger.LeaseConfirmed{Lease: id, HostKey: hostKey}), nil
}

func (m *Model) lastToConfirm(l *Lease) uint64 {
	return l.OrderedAt + m.rules.Market.scaled(confirmTime)
}

// CancelOrder ends an order: all goes back.
func (m *Model) CancelOrder(call Call, id uint64) ([]ledger.Event, error) {
	l, err := m.in(id, ledger.LeaseWaiting)
	if err != nil {
		return nil, err
	}
	if l.Provider != call.Sender && call.Time <= m.lastToConfirm(l) {
		return nil, refuse(ledger.ErrTooEarly, "lease %d can be confirmed until %d", id, m.lastToConfirm(l))
	}
	leased, err := m.setUnits(call, l.Commitment, -l.Units)
	if err != nil {
		return nil, err
	}
	s := m.settled(call, l.Renter, l.Token, l.Number)
	credit := times(l.Sponsored, l.MinTerm)
	s.account.Funds = add(s.account.Funds, sub(l.deposit(), credit))
	live := s.account.Live && s.account.Grant == l.Grant
	if live {
		s.account.Credit = add(s.account.Credit, credit)
	}
	events := m.adopt(s, ledger.LeaseCancelled{Lease: id, By: call.Sender})
	if !live {
		m.oweSponsor(l, credit)
	}
	l.State, l.Released, l.Pot = ledger.LeaseVoid, true, zero()
	m.market.giveUnits(id)
	return append(events, leased...), nil
}

func (k *Market) giveUnits(id uint64) {
	c := k.Leases[id-1].Commitment
	k.Taken[c] = slices.DeleteFunc(slices.Clone(k.Taken[c]), func(other uint64) bool { return other == id })
}

// oweSponsor credits the sponsor of a lease's grant.
func (m *Model) oweSponsor(l *Lease, amount *big.Int) {
	if g := m.market.grant(l.Grant); g != nil {
		m.market.owe(g.Sponsor, l.Token, amount)
	}
}

// Rekey names a new key of a machine.
func (m *Model) Rekey(call Call, id uint64, hostKey common.Hash) ([]ledger.Event, error) {
	l, err := m.in(id, ledger.LeaseActive)
	switch {
	case err != nil:
		return nil, err
	case l.Renter != call.Sender:
		return nil, refuse(ledger.ErrNotRenter, "lease %d is not of %s", id, call.Sender)
	case hostKey == common.Hash{}:
		return nil, refuse(ledger.ErrNoHostKey, "lease %d", id)
	}
	l.HostKey = hostKey
	return []ledger.Event{ledger.LeaseRekeyed{Lease: id, HostKey: hostKey}}, nil
}

// Reclaim gives notice.
func (m *Model) Reclaim(call Call, id uint64) ([]ledger.Event, error) {
	l, err := m.in(id, ledger.LeaseActive)
	switch {
	case err != nil:
		return nil, err
	case l.Provider != call.Sender:
		return nil, refuse(ledger.ErrNotProvider, "lease %d is not of %s", id, call.Sender)
	case l.NoticeAt != 0:
		return nil, refuse(ledger.ErrNoticeAlreadyGiven, "lease %d", id)
	}
	l.NoticeAt = call.Time
	return []ledger.Event{ledger.NoticeGiven{Lease: id, Endable: call.Time + l.Notice}}, nil
}

// EndLease ends a lease.
func (m *Model) EndLease(call Call, id uint64) ([]ledger.Event, error) {
	l, err := m.in(id, ledger.LeaseActive)
	if err != nil {
		return nil, err
	}
	s := m.settled(call, l.Renter, l.Token, l.Number)
	l = s.leaseOr(id, l)
	early, waived := false, false
	switch {
	case l.Dry: // anyone
	case call.Sender == l.Renter:
		early = call.Time <= l.Start+m.rules.Market.scaled(earlyTime)
		waived = !m.lasts(call, l.Commitment, 0)
	case call.Sender == l.Provider && l.NoticeAt != 0 && call.Time >= l.NoticeAt+l.Notice:
		waived = true
	default:
		return nil, refuse(ledger.ErrTooEarly, "lease %d runs", id)
	}
	events := m.adopt(s)
	s.account.Running = slices.DeleteFunc(s.account.Running, func(other uint64) bool { return other == id })
	l.State, l.EndedAt, l.EarlyEnd, l.MinTermWaived = ledger.LeaseOver, call.Time, early, waived
	_, owed, _ := m.standing(l)
	return append(events, ledger.LeaseEnded{Lease: id, By: call.Sender, EndedAt: call.Time, OwedUntil: owed, Dry: l.Dry}), nil
}

// leaseOr is a lease as a settlement has it.
func (s *settlement) leaseOr(id uint64, l *Lease) *Lease {
	if changed, ok := s.leases[id]; ok {
		return changed
	}
	return l
}

// GiveUnitsBack gives the units of an ended lease back to its provider.
func (m *Model) GiveUnitsBack(call Call, id uint64) ([]ledger.Event, error) {
	l, err := m.in(id, ledger.LeaseOver)
	if err != nil {
		return nil, err
	}
	_, _, from := m.standing(l)
	if l.Provider != call.Sender {
		from += m.rules.Clock.SealGrace * m.rules.Market.BlockMillis / 1000
	}
	if call.Time < from {
		return nil, refuse(ledger.ErrTooEarly, "lease %d: from %d on", id, from)
	}
	leased, err := m.setUnits(call, l.Commitment, -l.Units)
	if err != nil {
		return nil, err
	}
	l.State = ledger.LeaseReturned
	m.market.giveUnits(id)
	return append([]ledger.Event{ledger.UnitsGivenBack{Lease: id}}, leased...), nil
}
