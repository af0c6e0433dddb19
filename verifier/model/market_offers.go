package model

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// A MarketOffer is what a provider asks for units of a commitment.
type MarketOffer struct {
	Commitment      uint64
	Provider, Token common.Address
	Terms           ledger.OfferTerms
	Description     ledger.OfferDescription
	Version         uint64
	Paused, Closed  bool
}

// Bounds of terms, in seconds of days of 86,400.
const (
	leastTerm = 15 * 60
	mostTerm  = 7 * 86_400
)

// PostOffer makes an offer. That the token is a contract is not checked here.
func (m *Model) PostOffer(call Call, commitment uint64, token common.Address, terms ledger.OfferTerms, about ledger.OfferDescription) ([]ledger.Event, error) {
	r := m.rules.Market
	if p := m.providerOf(commitment); p != call.Sender || p == (common.Address{}) {
		return nil, refuse(ledger.ErrNotProvider, "commitment %d is not of %s", commitment, call.Sender)
	}
	switch {
	case terms.Rate.Sign() == 0, terms.UnitsMax == 0,
		terms.MinTerm < r.scaled(leastTerm), terms.MinTerm > r.scaled(mostTerm),
		terms.Notice < terms.MinTerm, terms.Notice > r.scaled(mostTerm):
		return nil, refuse(ledger.ErrInvalidTerms, "%+v", terms)
	}
	if err := checkURL(about.URL); err != nil {
		return nil, err
	}
	m.market.Offers = append(m.market.Offers, &MarketOffer{
		Commitment: commitment, Provider: call.Sender, Token: token, Terms: terms, Description: about, Version: 1,
	})
	return []ledger.Event{ledger.OfferPosted{
		Offer: uint64(len(m.market.Offers)), Commitment: commitment, Provider: call.Sender, Token: token,
		Terms: terms, Description: about,
	}}, nil
}

// RepriceOffer changes an offer's price.
func (m *Model) RepriceOffer(call Call, id uint64, rate *big.Int) ([]ledger.Event, error) {
	o, err := m.ownOffer(call, id)
	if err != nil {
		return nil, err
	}
	if rate.Sign() == 0 {
		return nil, refuse(ledger.ErrInvalidTerms, "a rate of 0")
	}
	o.Terms.Rate = rate
	o.Version++
	return []ledger.Event{ledger.OfferRepriced{Offer: id, Version: o.Version, Rate: rate}}, nil
}

// DescribeOffer changes an offer's description.
func (m *Model) DescribeOffer(call Call, id uint64, about ledger.OfferDescription) ([]ledger.Event, error) {
	o, err := m.ownOffer(call, id)
	if err != nil {
		return nil, err
	}
	if err := checkURL(about.URL); err != nil {
		return nil, err
	}
	o.Description = about
	o.Version++
	return []ledger.Event{ledger.OfferDescribed{Offer: id, Version: o.Version, Description: about}}, nil
}

// PauseOffer pauses an offer, or ends that.
func (m *Model) PauseOffer(call Call, id uint64, paused bool) ([]ledger.Event, error) {
	o, err := m.ownOffer(call, id)
	if err != nil {
		return nil, err
	}
	o.Paused = paused
	return []ledger.Event{ledger.OfferPausing{Offer: id, Paused: paused}}, nil
}

// CloseOffer closes an offer for good.
func (m *Model) CloseOffer(call Call, id uint64) ([]ledger.Event, error) {
	o, err := m.ownOffer(call, id)
	if err != nil {
		return nil, err
	}
	o.Closed = true
	return []ledger.Event{ledger.OfferClosed{Offer: id}}, nil
}

// Offer returns the market's offer of an id, or nil. It must not be changed.
func (k *Market) Offer(id uint64) *MarketOffer {
	if id == 0 || id > uint64(len(k.Offers)) {
		return nil
	}
	return k.Offers[id-1]
}

func (m *Model) openOffer(id uint64) (*MarketOffer, error) {
	o := m.market.Offer(id)
	if o == nil || o.Closed {
		return nil, refuse(ledger.ErrOfferNotOpen, "offer %d", id)
	}
	return o, nil
}

func (m *Model) ownOffer(call Call, id uint64) (*MarketOffer, error) {
	o, err := m.openOffer(id)
	if err == nil && o.Provider != call.Sender {
		return nil, refuse(ledger.ErrNotProvider, "offer %d is not of %s", id, call.Sender)
	}
	return o, err
}

// unitsOf counts the units that are leased through an offer.
func (m *Model) unitsOf(offer uint64) (units int) {
	for _, id := range m.market.Taken[m.market.Offers[offer-1].Commitment] {
		if l := m.market.Leases[id-1]; l.Offer == offer {
			units += l.Units
		}
	}
	return units
}
