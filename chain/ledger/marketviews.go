package ledger

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Offer is an offer as it stands. Its description is in events only ([Client.Offers]).
type Offer struct {
	ID, Commitment uint64
	Token          common.Address
	Version        uint64
	Units          int // leased through it now
	Paused, Closed bool
	Region         [2]byte // of the description
	Site           common.Hash
	Terms          OfferTerms
}

// LeaseState is where a lease stands.
type LeaseState uint8

// The states of a lease.
const (
	LeaseNone     LeaseState = iota
	LeaseWaiting             // waits for its machine
	LeaseActive              // runs, unless its account is dry
	LeaseOver                // the machine has stopped
	LeaseReturned            // the units are the provider's again; money may still be settled
	LeaseVoid                // the order came to nothing
)

func (s LeaseState) String() string {
	names := [...]string{"none", "ordered", "active", "ended", "returned", "cancelled"}
	if int(s) < len(names) {
		return names[s]
	}
	return fmt.Sprintf("state %d", uint8(s))
}

// Lease is a lease as it stands. Times are seconds since 1970, rates grains a second for all its units.
type Lease struct {
	ID, Offer, Commitment uint64
	Provider, Renter      common.Address
	Token                 common.Address
	Number                *big.Int // of the renter's account
	State                 LeaseState
	Released              bool // the deposit is
	MinTermWaived         bool
	EarlyEnd              bool
	Units                 int
	MinTerm, Notice       uint64 // seconds
	Generation            uint64 // of the account at the start
	OrderedAt             uint64
	Start                 uint64 // 0: not confirmed
	NoticeAt              uint64 // 0: the provider has given none
	EndedAt               uint64 // 0: not ended
	PaidUntil             uint64
	Rate                  *big.Int
	Sponsored             *big.Int // the part of it that a grant pays
	Grant                 uint64   // 0: none
	SpecHash, HostKey     common.Hash
}

// Standing is what a lease is owed and holds, as of the newest block.
type Standing struct {
	OwedUntil uint64
	Deposit   *big.Int // what is left of it, in grains
	Dry       bool     // its account ran dry before it ended
}

// RenterAccount is a renter's account as of the newest block. Amounts are grains.
type RenterAccount struct {
	Funds, Credit, Rate *big.Int
	Sponsored           *big.Int // the part of the rate that the credit pays
	SettledAt           uint64
	Generation          uint64 // how many times it ran dry
	Grant               uint64 // the newest; 0: there was none
	Live                bool   // whether that grant is
	Sponsor             common.Address
	DryAt               uint64 // when it will run dry as things are; [Never] or later: never
}

// ConfirmSeconds is how long an order waits for its machine, in a day of 86,400 seconds.
const ConfirmSeconds = 900

// Never is the first time, in seconds since 1970, that the contracts take for never.
const Never = 1 << 40

// Grant is credit that a sponsor gave.
type Grant struct {
	ID         uint64
	Sponsor    common.Address
	Account    common.Hash
	ShareBps   uint64
	Restricted bool // it pays for leases that its sponsor permits alone
	Expiry     uint64
	End        uint64 // 0: it is not over
	Permit     LeasePermit
}

// LeasePermit is what the sponsor of a restricted grant permitted it to pay for.
type LeasePermit struct {
	Offer, Version uint64 // one lease through this offer in this version; 0: none
	Until          uint64 // the last second in which it may be taken
	Lease          uint64 // the newest that was permitted and taken; 0: none was
}

// MarketConfig reads what the market is about.
func (c *Client) MarketConfig(ctx context.Context) (MarketConfig, error) {
	config, err := View(ctx, c, c.Deployment.Market, "the market's rules", c.market.PackConfig(), c.market.UnpackConfig)
	return marketConfigOf(config), err
}

// OfferCount is the number of offers; their numbers are 1 … count.
func (c *Client) OfferCount(ctx context.Context) (uint64, error) {
	return c.Number(ctx, c.Deployment.Market, "the number of offers", c.market.PackOfferCount(), c.market.UnpackOfferCount)
}

// Offer is an offer as it stands; its commitment is 0 if there is none of this number.
func (c *Client) Offer(ctx context.Context, offer uint64) (Offer, error) {
	what := fmt.Sprintf("offer %d", offer)
	o, err := View(ctx, c, c.Deployment.Market, what, c.market.PackOfferOf(bigUint(offer)), c.market.UnpackOfferOf)
	if err != nil {
		return Offer{}, err
	}
	var r reader
	out := Offer{
		ID: offer, Commitment: r.number(o.Commitment), Token: o.Token, Version: uint64(o.Version), Units: int(o.Units),
		Paused: o.Paused, Closed: o.Closed, Region: o.Region, Site: o.Site, Terms: offerTermsOf(o.Terms),
	}
	return out, r.wrap(what)
}

// LeaseCount is the number of leases; their numbers are 1 … count.
func (c *Client) LeaseCount(ctx context.Context) (uint64, error) {
	return c.Number(ctx, c.Deployment.Market, "the number of leases", c.market.PackLeaseCount(), c.market.UnpackLeaseCount)
}

// Lease is a lease as it stands; its state is [LeaseNone] if there is none of this number.
func (c *Client) Lease(ctx context.Context, lease uint64) (Lease, error) {
	what := fmt.Sprintf("lease %d", lease)
	l, err := View(ctx, c, c.Deployment.Market, what, c.market.PackLeaseOf(bigUint(lease)), c.market.UnpackLeaseOf)
	if err != nil {
		return Lease{}, err
	}
	var r reader
	out := Lease{
		ID: lease, Offer: r.number(l.Offer), Commitment: r.number(l.Commitment), Provider: l.Provider, Renter: l.Renter,
		Token: l.Token, Number: l.Number, State: LeaseState(l.State), Released: l.Released, MinTermWaived: l.MinTermWaived,
		EarlyEnd: l.EarlyEnd, Units: int(l.Units), MinTerm: uint64(l.MinTerm), Notice: uint64(l.Notice),
		Generation: uint64(l.Generation), OrderedAt: l.OrderedAt, Start: l.Start, NoticeAt: l.NoticeAt, EndedAt: l.EndedAt,
		PaidUntil: l.PaidUntil, Rate: l.Rate, Sponsored: l.Sponsored, Grant: r.number(l.Grant), SpecHash: l.SpecHash, HostKey: l.HostKey,
	}
	return out, r.wrap(what)
}

// Standing is what a lease is owed and holds.
func (c *Client) Standing(ctx context.Context, lease uint64) (Standing, error) {
	what := fmt.Sprintf("what lease %d is owed", lease)
	s, err := View(ctx, c, c.Deployment.Market, what, c.market.PackStandingOf(bigUint(lease)), c.market.UnpackStandingOf)
	if err != nil {
		return Standing{}, err
	}
	var r reader
	out := Standing{OwedUntil: r.number(s.OwedUntil), Deposit: s.Deposit, Dry: s.Dry}
	return out, r.wrap(what)
}

// RenterAccount is a renter's account, whenever it was last settled.
func (c *Client) RenterAccount(ctx context.Context, id AccountID) (RenterAccount, error) {
	what := fmt.Sprintf("account %d of %s", id.Number, id.Renter)
	a, err := View(ctx, c, c.Deployment.Market, what, c.market.PackAccountOf(id.Renter, id.Token, bigUint(id.Number)), c.market.UnpackAccountOf)
	if err != nil {
		return RenterAccount{}, err
	}
	dry, err := View(ctx, c, c.Deployment.Market, "when "+what+" runs dry",
		c.market.PackDryAt(id.Renter, id.Token, bigUint(id.Number)), c.market.UnpackDryAt)
	if err != nil {
		return RenterAccount{}, err
	}
	if never := bigUint(Never); dry.Cmp(never) > 0 {
		dry = never
	}
	var r reader
	out := RenterAccount{
		Funds: a.Funds, Credit: a.Credit, Rate: a.Rate, Sponsored: a.Sponsored, SettledAt: a.SettledAt,
		Generation: uint64(a.Generation), Grant: r.number(a.Grant), Live: a.Live, Sponsor: a.Sponsor, DryAt: r.number(dry),
	}
	return out, r.wrap(what)
}

// Grant is a grant as it stands; its sponsor is zero if there is none of this number.
func (c *Client) Grant(ctx context.Context, grant uint64) (Grant, error) {
	g, err := View(ctx, c, c.Deployment.Market, fmt.Sprintf("grant %d", grant), c.market.PackGrantOf(bigUint(grant)), c.market.UnpackGrantOf)
	if err != nil {
		return Grant{}, err
	}
	return Grant{
		ID: grant, Sponsor: g.Sponsor, Account: g.Account, ShareBps: uint64(g.ShareBps), Restricted: g.Restricted,
		Expiry: g.Expiry, End: g.End,
		Permit: LeasePermit{Offer: g.Offer, Version: uint64(g.Version), Until: g.Until.Uint64(), Lease: g.Lease.Uint64()},
	}, nil
}

// MarketOwed is what collecting would pay an account in a token, in grains.
func (c *Client) MarketOwed(ctx context.Context, account, token common.Address) (*big.Int, error) {
	return View(ctx, c, c.Deployment.Market, "what the market owes to "+account.Hex(), c.market.PackOwed(account, token), c.market.UnpackOwed)
}

// LeasedUnits is how many units of a commitment the market has leased and not given back.
func (c *Client) LeasedUnits(ctx context.Context, id uint64) (int, error) {
	n, err := View(ctx, c, c.Deployment.Market, fmt.Sprintf("the leased units of commitment %d", id), c.market.PackLeasedUnits(bigUint(id)), c.market.UnpackLeasedUnits)
	if err != nil {
		return 0, err
	}
	var r reader
	units := r.units(n)
	return units, r.wrap("the leased units")
}
