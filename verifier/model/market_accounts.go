package model

import (
	"errors"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// A RenterAccount pays for leases by the second. Amounts are grains.
type RenterAccount struct {
	Renter, Token common.Address
	Number        *big.Int
	Funds         *big.Int
	Credit        *big.Int // of the newest grant, while it is live
	SettledAt     uint64
	Running       []uint64 // the leases that are paid by the second
	Dry           []uint64 // when it ran dry, by generation
	Sponsor       common.Address
	Grant         uint64 // the newest
	Live          bool   // whether that is
}

// A Grant is credit that a sponsor gave.
type Grant struct {
	Sponsor, Renter, Token common.Address
	Number                 *big.Int
	ShareBps               uint64
	Expiry                 uint64
	End                    uint64 // when it was over; 0: it is not
	Restricted             bool   // it pays for leases that its sponsor permits alone
	Permit                 Permit
	Lease                  uint64 // the newest that was permitted and taken
}

// A Permit is what the sponsor of a restricted grant permitted it to pay for: one lease, through an offer in a version, up
// to a second.
type Permit struct {
	Offer, Version, Until uint64
}

// allows says whether a grant pays its share of what is ordered now.
func (g *Grant) allows(call Call, o Order) bool {
	return !g.Restricted || g.Permit.Offer == o.Offer && g.Permit.Version == o.Version && call.Time <= g.Permit.Until
}

// errNumber says that an account's number is too high.
var errNumber = errors.New("the contract refuses: an account's number has 96 bits at most")

// mostTime is the last time that the contract can note.
const mostTime = 1<<40 - 1

// A settlement is an account at a time, and all that changed since it was settled: copies, until it is adopted.
type settlement struct {
	key     string
	account *RenterAccount
	leases  map[uint64]*Lease // that ran
	over    *ledger.GrantOver // if its grant ended
	events  []ledger.Event
}

// settled brings an account to a call's time, as one that does not change the model.
//
// A second is paid as a whole or not at all: by the account all rates, less the parts that its live grant pays by the
// grant's credit. If the grant cannot pay its part of the next second, or has expired, it is over, even if nothing else
// happens in that second; if the account cannot pay its own, it is dry, but only once the second is over: money that comes
// meanwhile still helps.
func (m *Model) settled(call Call, renter, token common.Address, num *big.Int) *settlement {
	key := AccountKey(renter, token, num)
	s := &settlement{key: key, leases: map[uint64]*Lease{}}
	if a, ok := m.market.Accounts[key]; ok {
		account := *a
		account.Running, account.Dry = slices.Clone(a.Running), slices.Clone(a.Dry)
		s.account = &account
	} else {
		s.account = &RenterAccount{Renter: renter, Token: token, Number: num, Funds: zero(), Credit: zero()}
	}
	for _, id := range s.account.Running {
		l := *m.market.Leases[id-1]
		s.leases[id] = &l
	}
	s.account.pass(s, m.expiryOf(s.account), call.Time)
	return s
}

func (m *Model) expiryOf(a *RenterAccount) uint64 {
	if a.Grant == 0 {
		return 0
	}
	return m.market.Grants[a.Grant-1].Expiry
}

// pass lets time pass, as many seconds at once as are alike.
func (a *RenterAccount) pass(s *settlement, expiry, now uint64) {
	t := a.SettledAt
	for {
		rate, sponsored := s.rates()
		own := sub(rate, sponsored)
		if a.Live && (t >= expiry || less(a.Credit, sponsored)) {
			s.endGrant(t)
			continue
		}
		if t >= now {
			break
		}
		n := now - t
		if a.Live {
			n = min(n, expiry-t)
		}
		n = payable(n, a.Credit, sponsored)
		n = payable(n, a.Funds, own)
		if n == 0 {
			s.runDry(t)
			continue
		}
		a.Credit, a.Funds = sub(a.Credit, times(sponsored, n)), sub(a.Funds, times(own, n))
		for _, id := range a.Running {
			l := s.leases[id]
			l.Seconds += n
			l.Pot = add(l.Pot, times(l.Rate, n))
		}
		t += n
	}
	a.SettledAt = now
}

// payable is how many of n seconds an amount pays at a rate.
func payable(n uint64, amount, rate *big.Int) uint64 {
	if rate.Sign() == 0 || !less(amount, times(rate, n)) {
		return n
	}
	return new(big.Int).Quo(amount, rate).Uint64()
}

// rates are what the leases that run cost a second, and the part of it that the live grant pays.
func (s *settlement) rates() (rate, sponsored *big.Int) {
	rate, sponsored = zero(), zero()
	for _, id := range s.account.Running {
		l := s.leases[id]
		rate = add(rate, l.Rate)
		if s.account.Live && l.Grant == s.account.Grant {
			sponsored = add(sponsored, l.Sponsored)
		}
	}
	return rate, sponsored
}

func (s *settlement) endGrant(t uint64) {
	s.over = &ledger.GrantOver{Grant: s.account.Grant, Time: t, Unused: s.account.Credit}
	s.events = append(s.events, *s.over)
	s.account.Live, s.account.Credit = false, zero()
}

func (s *settlement) runDry(t uint64) {
	a := s.account
	s.events = append(s.events, ledger.AccountDry{
		Renter: a.Renter, Token: a.Token, Number: a.Number, Generation: uint64(len(a.Dry)), Time: t,
	})
	for _, id := range a.Running {
		s.leases[id].Dry = true
	}
	a.Dry, a.Running = append(a.Dry, t), nil
}

// adopt makes a settlement the state, and returns its events before others.
func (m *Model) adopt(s *settlement, events ...ledger.Event) []ledger.Event {
	m.market.Accounts[s.key] = s.account
	for id, l := range s.leases {
		m.market.Leases[id-1] = l
	}
	if s.over != nil {
		g := m.market.Grants[s.over.Grant-1]
		g.End = s.over.Time
		m.market.owe(g.Sponsor, g.Token, s.over.Unused)
	}
	return append(s.events, events...)
}

// spend takes grains out of an account's funds.
func (s *settlement) spend(amount *big.Int) error {
	if less(s.account.Funds, amount) {
		return refuse(ledger.ErrInsufficientFunds, "%v of %v grains", s.account.Funds, amount)
	}
	s.account.Funds = sub(s.account.Funds, amount)
	return nil
}

func checkAccount(renter common.Address, num *big.Int) error {
	if renter == (common.Address{}) {
		return refuse(ledger.ErrZeroAddress, "nobody's account")
	}
	if num.BitLen() > 96 {
		return refuse(errNumber, "account number %v", num)
	}
	return nil
}

// SettleAccount brings an account to the call's time.
func (m *Model) SettleAccount(call Call, renter, token common.Address, num *big.Int) []ledger.Event {
	return m.adopt(m.settled(call, renter, token, num))
}

// Deposit pays the sender's tokens into an account.
func (m *Model) Deposit(call Call, renter, token common.Address, num, amount *big.Int) ([]ledger.Event, error) {
	if err := checkAccount(renter, num); err != nil {
		return nil, err
	}
	if !positive(amount) {
		return nil, refuse(ledger.ErrZeroAmount, "nothing to pay in")
	}
	s := m.settled(call, renter, token, num)
	s.account.Funds = add(s.account.Funds, grains(amount))
	return m.adopt(s,
		ledger.AccountDeposited{Renter: renter, Token: token, Number: num, From: call.Sender, Amount: amount},
		m.marketTakes(token, call.Sender, amount)), nil
}

// WithdrawFunds pays tokens out of the sender's account.
func (m *Model) WithdrawFunds(call Call, token common.Address, num, amount *big.Int, to common.Address) ([]ledger.Event, error) {
	if !positive(amount) {
		return nil, refuse(ledger.ErrZeroAmount, "nothing to pay out")
	}
	if to == (common.Address{}) {
		return nil, refuse(ledger.ErrZeroAddress, "nobody to pay")
	}
	if err := checkAccount(call.Sender, num); err != nil {
		return nil, err
	}
	s := m.settled(call, call.Sender, token, num)
	if err := s.spend(grains(amount)); err != nil {
		return nil, err
	}
	return m.adopt(s,
		ledger.AccountWithdrawn{Renter: call.Sender, Token: token, Number: num, To: to, Amount: amount},
		m.marketPays(token, to, amount)), nil
}

// AcceptSponsor names whose grants the sender's account accepts.
func (m *Model) AcceptSponsor(call Call, token common.Address, num *big.Int, sponsor common.Address) ([]ledger.Event, error) {
	if err := checkAccount(call.Sender, num); err != nil {
		return nil, err
	}
	key := AccountKey(call.Sender, token, num)
	a, ok := m.market.Accounts[key]
	if !ok {
		a = &RenterAccount{Renter: call.Sender, Token: token, Number: num, Funds: zero(), Credit: zero()}
		m.market.Accounts[key] = a
	}
	a.Sponsor = sponsor
	return []ledger.Event{ledger.SponsorAccepted{Renter: call.Sender, Token: token, Number: num, Sponsor: sponsor}}, nil
}

// GrantCredit gives an account credit out of the sender's tokens.
func (m *Model) GrantCredit(call Call, renter, token common.Address, num, amount *big.Int, shareBps, expiry uint64, restricted bool) ([]ledger.Event, error) {
	switch {
	case !positive(amount):
		return nil, refuse(ledger.ErrZeroAmount, "no credit")
	case shareBps == 0 || shareBps > basis:
		return nil, refuse(ledger.ErrInvalidTerms, "a share of %d", shareBps)
	case expiry <= call.Time || expiry > mostTime:
		return nil, refuse(ledger.ErrInvalidTerms, "a grant up to %d", expiry)
	}
	if err := checkAccount(renter, num); err != nil {
		return nil, err
	}
	s := m.settled(call, renter, token, num)
	a := s.account
	if a.Sponsor != call.Sender {
		return nil, refuse(ledger.ErrSponsorNotAccepted, "%s", call.Sender)
	}
	if a.Live {
		return nil, refuse(ledger.ErrGrantIsLive, "grant %d", a.Grant)
	}
	events := m.adopt(s)
	m.market.Grants = append(m.market.Grants, &Grant{
		Sponsor: call.Sender, Renter: renter, Token: token, Number: num, ShareBps: shareBps, Expiry: expiry,
		Restricted: restricted,
	})
	a.Grant, a.Live, a.Credit = uint64(len(m.market.Grants)), true, grains(amount)
	return append(events,
		ledger.CreditGranted{
			Grant: a.Grant, Renter: renter, Token: token, Number: num, Sponsor: call.Sender,
			Amount: amount, ShareBps: shareBps, Expiry: expiry, Restricted: restricted,
		},
		m.marketTakes(token, call.Sender, amount)), nil
}

// PermitLease lets a restricted grant of the sender's pay its share of one lease; of none with offer 0.
func (m *Model) PermitLease(call Call, grant, offer, version, until uint64) ([]ledger.Event, error) {
	g := m.market.grant(grant)
	switch {
	case g == nil || call.Sender != g.Sponsor:
		return nil, refuse(ledger.ErrNotParty, "grant %d is no business of %s", grant, call.Sender)
	case g.End != 0:
		return nil, refuse(ledger.ErrGrantNotLive, "grant %d", grant)
	case !g.Restricted:
		return nil, refuse(ledger.ErrInvalidTerms, "grant %d pays for any lease", grant)
	}
	g.Permit = Permit{Offer: offer, Version: version, Until: until}
	return []ledger.Event{ledger.LeasePermitted{Grant: grant, Offer: offer, Version: version, Until: until}}, nil
}

// EndGrant ends a grant now, or finds that it is over: of that, nobody may have taken notice.
func (m *Model) EndGrant(call Call, grant uint64) ([]ledger.Event, error) {
	g := m.market.grant(grant)
	if g == nil || call.Sender != g.Sponsor && call.Sender != g.Renter {
		return nil, refuse(ledger.ErrNotParty, "grant %d is no business of %s", grant, call.Sender)
	}
	if g.End != 0 {
		return nil, refuse(ledger.ErrGrantNotLive, "grant %d", grant)
	}
	s := m.settled(call, g.Renter, g.Token, g.Number)
	if s.over == nil {
		s.endGrant(call.Time)
	}
	return m.adopt(s), nil
}

func (k *Market) grant(id uint64) *Grant {
	if id == 0 || id > uint64(len(k.Grants)) {
		return nil
	}
	return k.Grants[id-1]
}

// CollectOwed pays what the sender is owed as a provider and as a sponsor, in whole units.
func (m *Model) CollectOwed(call Call, token, to common.Address) ([]ledger.Event, error) {
	if to == (common.Address{}) {
		return nil, refuse(ledger.ErrZeroAddress, "nobody to pay")
	}
	amount, rest := new(big.Int).QuoRem(m.market.owedTo(call.Sender, token), grainsPerUnit, new(big.Int))
	if !positive(amount) {
		return nil, refuse(ledger.ErrNothingToCollect, "less than a unit is owed to %s", call.Sender)
	}
	m.market.Owed[debtKey(call.Sender, token)] = rest
	return []ledger.Event{
		ledger.MarketCollected{Account: call.Sender, Token: token, Amount: amount},
		m.marketPays(token, to, amount),
	}, nil
}
