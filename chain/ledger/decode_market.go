package ledger

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/contracts/bindings"
)

func marketConfigOf(b bindings.IMarketConfig) MarketConfig {
	return MarketConfig{b.Capacity, b.Staking, b.Watch, uint64(b.BlockMillis)}
}

func offerTermsOf(b bindings.IMarketTerms) OfferTerms {
	return OfferTerms{b.Rate, int(b.UnitsMax), uint64(b.MinTerm), uint64(b.Notice)}
}

func offerDescriptionOf(b bindings.IMarketDescription) OfferDescription {
	return OfferDescription{b.Region, b.Site, b.Attributes, b.Url, b.TlsKey}
}

func marketDecoders(m *bindings.IMarket) map[common.Hash]decoder {
	events := m.GetABI().Events
	id := func(name string) common.Hash { return events[name].ID }
	return map[common.Hash]decoder{
		id("Configured"): with(m.UnpackConfiguredEvent, func(r *reader, at At, b *bindings.IMarketConfigured) Event {
			return MarketConfigured{at, marketConfigOf(b.Config), r.number(b.DaySeconds)}
		}),
		id("OfferPosted"): with(m.UnpackOfferPostedEvent, func(r *reader, at At, b *bindings.IMarketOfferPosted) Event {
			return OfferPosted{
				at, r.number(b.Offer), r.number(b.Commitment), b.Provider, b.Token,
				offerTermsOf(b.Terms), offerDescriptionOf(b.Description),
			}
		}),
		id("OfferRepriced"): with(m.UnpackOfferRepricedEvent, func(r *reader, at At, b *bindings.IMarketOfferRepriced) Event {
			return OfferRepriced{at, r.number(b.Offer), r.number(b.Version), b.Rate}
		}),
		id("OfferDescribed"): with(m.UnpackOfferDescribedEvent, func(r *reader, at At, b *bindings.IMarketOfferDescribed) Event {
			return OfferDescribed{at, r.number(b.Offer), r.number(b.Version), offerDescriptionOf(b.Description)}
		}),
		id("OfferPaused"): with(m.UnpackOfferPausedEvent, func(r *reader, at At, b *bindings.IMarketOfferPaused) Event {
			return OfferPausing{at, r.number(b.Offer), b.Paused}
		}),
		id("OfferClosed"): without(m.UnpackOfferClosedEvent, func(r *reader, at At, b *bindings.IMarketOfferClosed) Event {
			return OfferClosed{at, r.number(b.Offer)}
		}),
		id("Deposited"): with(m.UnpackDepositedEvent, func(r *reader, at At, b *bindings.IMarketDeposited) Event {
			return AccountDeposited{at, b.Renter, b.Token, b.Number, b.From, b.Amount}
		}),
		id("Withdrawn"): with(m.UnpackWithdrawnEvent, func(r *reader, at At, b *bindings.IMarketWithdrawn) Event {
			return AccountWithdrawn{at, b.Renter, b.Token, b.Number, b.To, b.Amount}
		}),
		id("SponsorAccepted"): with(m.UnpackSponsorAcceptedEvent, func(r *reader, at At, b *bindings.IMarketSponsorAccepted) Event {
			return SponsorAccepted{at, b.Renter, b.Token, b.Number, b.Sponsor}
		}),
		id("CreditGranted"): with(m.UnpackCreditGrantedEvent, func(r *reader, at At, b *bindings.IMarketCreditGranted) Event {
			return CreditGranted{
				at, r.number(b.Grant), b.Renter, b.Token, b.Number, b.Sponsor, b.Amount, r.number(b.ShareBps), r.number(b.Expiry),
			}
		}),
		id("GrantOver"): with(m.UnpackGrantOverEvent, func(r *reader, at At, b *bindings.IMarketGrantOver) Event {
			return GrantOver{at, r.number(b.Grant), r.number(b.Time), b.Unused}
		}),
		id("AccountDry"): with(m.UnpackAccountDryEvent, func(r *reader, at At, b *bindings.IMarketAccountDry) Event {
			return AccountDry{at, b.Renter, b.Token, b.Number, r.number(b.Generation), r.number(b.Time)}
		}),
		id("LeaseOrdered"): with(m.UnpackLeaseOrderedEvent, func(r *reader, at At, b *bindings.IMarketLeaseOrdered) Event {
			return LeaseOrdered{
				at, r.number(b.Lease), r.number(b.Offer), b.Renter, b.Number, r.units(b.Units),
				b.Rate, b.Sponsored, r.number(b.Grant), b.SpecHash,
			}
		}),
		id("LeaseConfirmed"): with(m.UnpackLeaseConfirmedEvent, func(r *reader, at At, b *bindings.IMarketLeaseConfirmed) Event {
			return LeaseConfirmed{at, r.number(b.Lease), b.HostKey}
		}),
		id("LeaseCancelled"): with(m.UnpackLeaseCancelledEvent, func(r *reader, at At, b *bindings.IMarketLeaseCancelled) Event {
			return LeaseCancelled{at, r.number(b.Lease), b.By}
		}),
		id("LeaseRekeyed"): with(m.UnpackLeaseRekeyedEvent, func(r *reader, at At, b *bindings.IMarketLeaseRekeyed) Event {
			return LeaseRekeyed{at, r.number(b.Lease), b.HostKey}
		}),
		id("NoticeGiven"): with(m.UnpackNoticeGivenEvent, func(r *reader, at At, b *bindings.IMarketNoticeGiven) Event {
			return NoticeGiven{at, r.number(b.Lease), r.number(b.Endable)}
		}),
		id("LeaseEnded"): with(m.UnpackLeaseEndedEvent, func(r *reader, at At, b *bindings.IMarketLeaseEnded) Event {
			return LeaseEnded{at, r.number(b.Lease), b.By, r.number(b.EndedAt), r.number(b.OwedUntil), b.Dry}
		}),
		id("DepositReleased"): with(m.UnpackDepositReleasedEvent, func(r *reader, at At, b *bindings.IMarketDepositReleased) Event {
			return DepositReleased{at, r.number(b.Lease), b.ToAccount, b.ToSponsor}
		}),
		id("LeaseSettled"): with(m.UnpackLeaseSettledEvent, func(r *reader, at At, b *bindings.IMarketLeaseSettled) Event {
			return LeaseSettled{at, r.number(b.Lease), r.number(b.Until), b.ToProvider, b.ToAccount, b.ToSponsor}
		}),
		id("UnitsGivenBack"): without(m.UnpackUnitsGivenBackEvent, func(r *reader, at At, b *bindings.IMarketUnitsGivenBack) Event {
			return UnitsGivenBack{at, r.number(b.Lease)}
		}),
		id("Collected"): with(m.UnpackCollectedEvent, func(r *reader, at At, b *bindings.IMarketCollected) Event {
			return MarketCollected{at, b.Account, b.Token, b.Amount}
		}),
	}
}
