//go:build !js

package view

import (
	"context"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// A Sponsorship is what the grant of an account would pay of a lease that is about to be ordered.
type Sponsorship struct {
	Grant     uint64         // that is live; 0: none is
	Price     Price          // that it would pay; 0: nothing
	Programme common.Address // has to permit the lease first ([Sponsorship.Permit]); zero: nobody has to
	Refusal   error          // why the programme would not; nil: it would

	offer uint64
}

// SponsorshipOf finds out what the grant of a renter's account would pay of some units of an offer. A programme that has to
// permit the lease is asked what it would say.
func SponsorshipOf(ctx context.Context, c *ledger.Client, id ledger.AccountID, o Offer, units int) (s Sponsorship, err error) {
	s = Sponsorship{Price: priceOf(o.Token.Token, new(big.Int)), offer: o.Offer}
	a, err := c.RenterAccount(ctx, id)
	if err != nil || !a.Live {
		return s, err
	}
	s.Grant = a.Grant
	g, err := c.Grant(ctx, a.Grant)
	if err != nil {
		return s, err
	}
	if g.Restricted {
		permitted, err := s.ask(ctx, c, id.Renter, g, o)
		if err != nil || !permitted {
			return s, err
		}
	}
	s.Price = priceOf(o.Token.Token, shareOf(g.ShareBps, a.Credit, o, units))
	return s, nil
}

// ask says whether the sponsor of a restricted grant permits a lease, or would.
func (s *Sponsorship) ask(ctx context.Context, c *ledger.Client, renter common.Address, g ledger.Grant, o Offer) (bool, error) {
	known, err := c.IsProgramme(ctx, g.Sponsor)
	if err != nil {
		return false, err
	}
	if !known { // it permits leases in a way of its own
		return g.Permit.Offer == o.Offer && g.Permit.Version == o.Version, nil
	}
	_, _, err = ledger.NewDraft(c, renter).Sender().Qualify(ctx, g.Sponsor, g.ID, o.Offer)
	if refusal := (*ledger.Revert)(nil); errors.As(err, &refusal) {
		s.Refusal = refusal
		return false, nil
	}
	if !errors.Is(err, ledger.ErrDrafted) {
		return false, err
	}
	s.Programme = g.Sponsor
	return true, nil
}

// shareOf is what a grant with some credit, in grains, pays of a lease: its share, but no more than would use the credit up
// within the least term (contracts/src/market/Orders.sol).
func shareOf(shareBps uint64, credit *big.Int, o Offer, units int) *big.Int {
	rate := new(big.Int).Mul(o.Price.Rate.Int, big.NewInt(int64(units)))
	rate.Mul(rate, new(big.Int).SetUint64(shareBps)).Quo(rate, big.NewInt(10_000))
	if o.MinTerm == 0 {
		return rate
	}
	if most := new(big.Int).Quo(credit, new(big.Int).SetUint64(o.MinTerm)); most.Cmp(rate) < 0 {
		return most
	}
	return rate
}

// Pays says whether the grant would pay anything.
func (s *Sponsorship) Pays() bool { return s.Price.Rate.Sign() > 0 }

// OwnPrice is what the account itself would pay for some units of the offer.
func (s *Sponsorship) OwnPrice(o Offer, units int) Price {
	rate := new(big.Int).Mul(o.Price.Rate.Int, big.NewInt(int64(units)))
	return priceOf(o.Token.Token, rate.Sub(rate, s.Price.Rate.Int))
}

// Own is what that comes to in some seconds, in smallest units of the token, rounded up.
func (s *Sponsorship) Own(o Offer, units int, seconds uint64) *big.Int {
	grains := new(big.Int).Mul(s.OwnPrice(o, units).Rate.Int, new(big.Int).SetUint64(seconds))
	one := ledger.Grains(big.NewInt(1))
	return grains.Add(grains, new(big.Int).Sub(one, big.NewInt(1))).Quo(grains, one)
}

// Permit has the programme permit the lease, if it has to. It returns what an order of a renter who counts on the grant
// demands of it, in grains a second: nil if the grant pays nothing.
func (s *Sponsorship) Permit(ctx context.Context, sender *ledger.Sender) (*big.Int, error) {
	if !s.Pays() {
		return nil, nil
	}
	if s.Programme != (common.Address{}) {
		if _, _, err := sender.Qualify(ctx, s.Programme, s.Grant, s.offer); err != nil {
			return nil, err
		}
	}
	return big.NewInt(1), nil
}
