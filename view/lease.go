package view

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
)

// ErrNoLease says that the market has no lease of a number.
var ErrNoLease = errors.New("there is no lease")

// Lease is a lease as it stands. Times are seconds since 1970.
type Lease struct {
	Lease      uint64      `json:"lease"`
	Offer      uint64      `json:"offer"`
	Commitment uint64      `json:"commitment"`
	Provider   string      `json:"provider"`
	Renter     string      `json:"renter"`
	Number     string      `json:"number"` // of the renter's account
	Token      Token       `json:"token"`
	State      string      `json:"state"`
	Units      int         `json:"units"`
	Price      Price       `json:"price"`     // of all units
	Sponsored  Price       `json:"sponsored"` // the part of it that a grant pays
	Grant      uint64      `json:"grant"`
	OrderedAt  Time        `json:"orderedAt"`
	ConfirmBy  Time        `json:"confirmBy"` // the last second in which it could be confirmed
	Start      Time        `json:"start"`
	NoticeAt   Time        `json:"noticeAt"`
	Endable    Time        `json:"endable"` // from when on the provider may end it; 0: it has given no notice
	EndedAt    Time        `json:"endedAt"`
	PaidUntil  Time        `json:"paidUntil"` // up to when its provider was credited
	OwedUntil  Time        `json:"owedUntil"`
	Deposit    ledger.Wei  `json:"deposit"` // smallest units of the token
	Released   bool        `json:"released"`
	SpecHash   common.Hash `json:"specHash"`
	HostKey    common.Hash `json:"hostKey"`
	MinTerm    uint64      `json:"minTermSeconds"`
}

// Dry is the state of a lease whose account ran dry, and that nobody has ended since.
const Dry = "dry"

// SettledLease is a lease with what was paid for it up to now, in the token: to its provider, and back to the renter's
// account and its sponsor because the service level was not kept.
type SettledLease struct {
	Lease
	Paid              string `json:"paid"`
	Refunded          string `json:"refunded"`
	RefundedToSponsor string `json:"refundedToSponsor"`
	Grains            Grains `json:"grains"`
}

// Grains are payments for a lease exactly: a grain is 10^-18 of the token's smallest unit.
type Grains struct {
	Paid              ledger.Wei `json:"paid"`
	Refunded          ledger.Wei `json:"refunded"`
	RefundedToSponsor ledger.Wei `json:"refundedToSponsor"`
}

// GrainsOf are payments as JSON says them.
func GrainsOf(p ledger.LeasePayments) Grains {
	return Grains{ledger.Wei{Int: p.ToProvider}, ledger.Wei{Int: p.ToAccount}, ledger.Wei{Int: p.ToSponsor}}
}

// ReadLease reads a lease and its payments. It fails with [ErrNoLease].
func ReadLease(ctx context.Context, c *ledger.Client, id uint64) (SettledLease, error) {
	rules, err := c.WatchRules(ctx)
	if err != nil {
		return SettledLease{}, err
	}
	l, err := readLease(ctx, c, rules, tokens{}, id)
	if err != nil {
		return SettledLease{}, err
	}
	paid, err := c.LeasePayments(ctx, id, nil)
	return SettledLease{
		Lease: l, Paid: l.Token.FormatGrains(paid.ToProvider),
		Refunded: l.Token.FormatGrains(paid.ToAccount), RefundedToSponsor: l.Token.FormatGrains(paid.ToSponsor),
		Grains: GrainsOf(paid),
	}, err
}

// ReadLeases reads some leases. progress counts them and may be nil.
func ReadLeases(ctx context.Context, c *ledger.Client, ids []uint64, progress func(done, total uint64)) ([]Lease, error) {
	rules, err := c.WatchRules(ctx)
	if err != nil {
		return nil, err
	}
	known, all := tokens{}, make([]Lease, len(ids))
	for i, id := range ids {
		if all[i], err = readLease(ctx, c, rules, known, id); err != nil {
			return nil, err
		}
		if progress != nil {
			progress(uint64(i+1), uint64(len(ids)))
		}
	}
	return all, nil
}

func readLease(ctx context.Context, c *ledger.Client, rules ledger.WatchConfig, known tokens, id uint64) (Lease, error) {
	l, err := c.Lease(ctx, id)
	if err != nil {
		return Lease{}, err
	}
	if l.State == ledger.LeaseNone {
		return Lease{}, hint.Add(fmt.Errorf("%w %d", ErrNoLease, id), "check the number and the deployment: the market numbers leases from 1")
	}
	token, err := known.at(ctx, c, l.Token)
	if err != nil {
		return Lease{}, err
	}
	standing, err := c.Standing(ctx, id)
	if err != nil {
		return Lease{}, err
	}
	out := Lease{
		Lease: id, Offer: l.Offer, Commitment: l.Commitment, Provider: l.Provider.Hex(), Renter: l.Renter.Hex(), Number: l.Number.String(),
		Token: Token{token}, State: l.State.String(), Units: l.Units, Price: priceOf(token, l.Rate), Sponsored: priceOf(token, l.Sponsored),
		Grant: l.Grant, OrderedAt: Time(l.OrderedAt), ConfirmBy: Time(l.OrderedAt + rules.Scaled(ledger.ConfirmSeconds)), Start: Time(l.Start),
		NoticeAt: Time(l.NoticeAt), EndedAt: Time(l.EndedAt), PaidUntil: Time(l.PaidUntil), OwedUntil: Time(standing.OwedUntil),
		Deposit: units(standing.Deposit), Released: l.Released, SpecHash: l.SpecHash, HostKey: l.HostKey, MinTerm: l.MinTerm,
	}
	if l.NoticeAt != 0 {
		out.Endable = Time(l.NoticeAt + l.Notice)
	}
	if l.State == ledger.LeaseActive && standing.Dry {
		out.State = Dry
	}
	return out, nil
}

// RenterAccount is a renter's account as it stands.
type RenterAccount struct {
	Renter    string     `json:"renter"`
	Number    uint64     `json:"number"`
	Token     Token      `json:"token"`
	Funds     ledger.Wei `json:"funds"`     // smallest units of the token, which can be withdrawn
	Credit    ledger.Wei `json:"credit"`    // likewise; a sponsor's
	Price     Price      `json:"price"`     // of all leases that run
	Sponsored Price      `json:"sponsored"` // the part of it that the credit pays
	DryAt     Time       `json:"dryAt"`     // when the funds are used up, as things are
	Dried     uint64     `json:"dried"`     // how many times they were
	Grant     uint64     `json:"grant"`     // that is live; 0: none is
	Sponsor   string     `json:"sponsor"`   // whose grants are accepted; empty: nobody's
	Balance   ledger.Wei `json:"balance"`   // of the token in the renter's own wallet
	Left      string     `json:"-"`         // until DryAt, in words
}

// ReadAccount reads a renter's account.
func ReadAccount(ctx context.Context, c *ledger.Client, id ledger.AccountID) (RenterAccount, error) {
	return readAccount(ctx, c, tokens{}, id)
}

// ListAccounts reads all accounts of a renter that somebody paid into. progress counts blocks and may be nil.
func ListAccounts(ctx context.Context, c *ledger.Client, renter common.Address, progress func(done, total uint64)) ([]RenterAccount, error) {
	ids, err := c.AccountsOf(ctx, renter, progress)
	if err != nil {
		return nil, err
	}
	known, all := tokens{}, []RenterAccount{}
	for _, id := range ids {
		a, err := readAccount(ctx, c, known, id)
		if err != nil {
			return nil, err
		}
		all = append(all, a)
	}
	return all, nil
}

func readAccount(ctx context.Context, c *ledger.Client, known tokens, id ledger.AccountID) (RenterAccount, error) {
	token, err := known.at(ctx, c, id.Token)
	if err != nil {
		return RenterAccount{}, err
	}
	a, err := c.RenterAccount(ctx, id)
	if err != nil {
		return RenterAccount{}, err
	}
	balance, err := c.TokenBalance(ctx, id.Token, id.Renter)
	if err != nil {
		return RenterAccount{}, err
	}
	head, err := c.Head(ctx)
	if err != nil {
		return RenterAccount{}, err
	}
	out := RenterAccount{
		Renter: id.Renter.Hex(), Number: id.Number, Token: Token{token}, Funds: units(a.Funds), Credit: units(a.Credit),
		Price: priceOf(token, a.Rate), Sponsored: priceOf(token, a.Sponsored), DryAt: Time(min(a.DryAt, ledger.Never)), Dried: a.Generation,
		Balance: ledger.Wei{Int: balance},
	}
	if a.Live {
		out.Grant = a.Grant
	}
	if a.Sponsor != (common.Address{}) {
		out.Sponsor = a.Sponsor.Hex()
	}
	if left := int64(out.DryAt) - head.Time.Unix(); a.DryAt < ledger.Never && left > 0 {
		out.Left = Span(uint64(left))
	}
	return out, nil
}

// Runs says whether leases of the account run.
func (a RenterAccount) Runs() bool { return a.Price.Rate.Sign() > 0 }

// Span writes a length of time in seconds as people read it: "3 days 4h0m0s".
func Span(seconds uint64) string {
	const day = 24 * 3600
	if seconds < 2*day {
		return (time.Duration(seconds) * time.Second).String()
	}
	return fmt.Sprintf("%d days %v", seconds/day, time.Duration(seconds%day)*time.Second)
}

// Owed is what the market owes to an account.
type Owed struct {
	Account string     `json:"account"`
	Token   Token      `json:"token"`
	Amount  ledger.Wei `json:"amount"` // smallest units, which can be collected
}

// ReadOwed reads what the market owes to an account in a token.
func ReadOwed(ctx context.Context, c *ledger.Client, account, token common.Address) (Owed, error) {
	t, err := c.TokenAt(ctx, token)
	if err != nil {
		return Owed{}, err
	}
	grains, err := c.MarketOwed(ctx, account, token)
	if err != nil {
		return Owed{}, err
	}
	return Owed{account.Hex(), Token{t}, units(grains)}, nil
}

// ServiceLevel is the service level of a commitment's hosts; all is 0 if none is set.
type ServiceLevel struct {
	TargetBps uint64 `json:"targetBps"`
	Factor    uint64 `json:"factor"`
	CapBps    uint64 `json:"capBps"`
	MaxMasked int    `json:"maxMasked"`
}

func levelOf(l ledger.ServiceLevel) ServiceLevel {
	return ServiceLevel{l.TargetBps, l.Factor, l.CapBps, l.MaxMasked}
}

// Set says whether there is one.
func (l ServiceLevel) Set() bool { return l != ServiceLevel{} }

// Percent writes parts of 10,000 in percent: "99.5 %".
func Percent(bps uint64) string {
	return new(big.Rat).SetFrac64(int64(bps), 100).FloatString(2) + " %"
}
