package ledger

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/contracts/bindings"
)

func marketConfigOf(b bindings.IMarketConfig) MarketConfig {
	return MarketConfig{b.Capacity, b.Staking, b.Watch, b.Certificates, uint64(b.BlockMillis)}
}

func offerTermsOf(b bindings.IMarketTerms) OfferTerms {
	return OfferTerms{b.Rate, int(b.UnitsMax), uint64(b.MinTerm), uint64(b.Notice)}
}

func offerDescriptionOf(b bindings.IMarketDescription) OfferDescription {
	return OfferDescription{b.Region, b.Site, b.Attributes, b.Url, b.TlsKey}
}

func marketDecoders(m *bindings.Market) map[common.Hash]decoder {
	events := m.GetABI().Events
	id := func(name string) common.Hash { return events[name].ID }
	return map[common.Hash]decoder{
		id("Configured"): with(m.UnpackConfiguredEvent, func(r *reader, at At, b *bindings.MarketConfigured) Event {
			return MarketConfigured{at, marketConfigOf(b.Config), r.number(b.DaySeconds)}
		}),
		id("OfferPosted"): with(m.UnpackOfferPostedEvent, func(r *reader, at At, b *bindings.MarketOfferPosted) Event {
			return OfferPosted{
				at, r.number(b.Offer), r.number(b.Commitment), b.Provider, b.Token,
				offerTermsOf(b.Terms), offerDescriptionOf(b.Description),
			}
		}),
		id("OfferRepriced"): with(m.UnpackOfferRepricedEvent, func(r *reader, at At, b *bindings.MarketOfferRepriced) Event {
			return OfferRepriced{at, r.number(b.Offer), r.number(b.Version), b.Rate}
		}),
		id("OfferDescribed"): with(m.UnpackOfferDescribedEvent, func(r *reader, at At, b *bindings.MarketOfferDescribed) Event {
			return OfferDescribed{at, r.number(b.Offer), r.number(b.Version), offerDescriptionOf(b.Description)}
		}),
		id("OfferPaused"): with(m.UnpackOfferPausedEvent, func(r *reader, at At, b *bindings.MarketOfferPaused) Event {
			return OfferPausing{at, r.number(b.Offer), b.Paused}
		}),
		id("OfferClosed"): without(m.UnpackOfferClosedEvent, func(r *reader, at At, b *bindings.MarketOfferClosed) Event {
			return OfferClosed{at, r.number(b.Offer)}
		}),
		id("Deposited"): with(m.UnpackDepositedEvent, func(r *reader, at At, b *bindings.MarketDeposited) Event {
			return AccountDeposited{at, b.Renter, b.Token, b.Number, b.From, b.Amount}
		}),
		id("Withdrawn"): with(m.UnpackWithdrawnEvent, func(r *reader, at At, b *bindings.MarketWithdrawn) Event {
			return AccountWithdrawn{at, b.Renter, b.Token, b.Number, b.To, b.Amount}
		}),
		id("SponsorAccepted"): with(m.UnpackSponsorAcceptedEvent, func(r *reader, at At, b *bindings.MarketSponsorAccepted) Event {
			return SponsorAccepted{at, b.Renter, b.Token, b.Number, b.Sponsor}
		}),
		id("CreditGranted"): with(m.UnpackCreditGrantedEvent, func(r *reader, at At, b *bindings.MarketCreditGranted) Event {
			return CreditGranted{
				at, r.number(b.Grant), b.Renter, b.Token, b.Number, b.Sponsor, b.Amount, r.number(b.ShareBps), r.number(b.Expiry), b.Restricted,
			}
		}),
		id("LeasePermitted"): with(m.UnpackLeasePermittedEvent, func(r *reader, at At, b *bindings.MarketLeasePermitted) Event {
			return LeasePermitted{at, r.number(b.Grant), r.number(b.Offer), r.number(b.Version), r.number(b.Until)}
		}),
		id("GrantOver"): with(m.UnpackGrantOverEvent, func(r *reader, at At, b *bindings.MarketGrantOver) Event {
			return GrantOver{at, r.number(b.Grant), r.number(b.Time), b.Unused}
		}),
		id("AccountDry"): with(m.UnpackAccountDryEvent, func(r *reader, at At, b *bindings.MarketAccountDry) Event {
			return AccountDry{at, b.Renter, b.Token, b.Number, r.number(b.Generation), r.number(b.Time)}
		}),
		id("LeaseOrdered"): with(m.UnpackLeaseOrderedEvent, func(r *reader, at At, b *bindings.MarketLeaseOrdered) Event {
			return LeaseOrdered{
				at, r.number(b.Lease), r.number(b.Offer), b.Renter, b.Number, r.units(b.Units),
				b.Rate, b.Sponsored, r.number(b.Grant), b.SpecHash,
			}
		}),
		id("CertificateDemanded"): with(m.UnpackCertificateDemandedEvent, func(r *reader, at At, b *bindings.MarketCertificateDemanded) Event {
			return CertificateDemanded{at, r.number(b.Lease), b.Kind, b.Uid}
		}),
		id("LeaseConfirmed"): with(m.UnpackLeaseConfirmedEvent, func(r *reader, at At, b *bindings.MarketLeaseConfirmed) Event {
			return LeaseConfirmed{at, r.number(b.Lease), b.HostKey}
		}),
		id("LeaseCancelled"): with(m.UnpackLeaseCancelledEvent, func(r *reader, at At, b *bindings.MarketLeaseCancelled) Event {
			return LeaseCancelled{at, r.number(b.Lease), b.By}
		}),
		id("LeaseRekeyed"): with(m.UnpackLeaseRekeyedEvent, func(r *reader, at At, b *bindings.MarketLeaseRekeyed) Event {
			return LeaseRekeyed{at, r.number(b.Lease), b.HostKey}
		}),
		id("NoticeGiven"): with(m.UnpackNoticeGivenEvent, func(r *reader, at At, b *bindings.MarketNoticeGiven) Event {
			return NoticeGiven{at, r.number(b.Lease), r.number(b.Endable)}
		}),
		id("LeaseEnded"): with(m.UnpackLeaseEndedEvent, func(r *reader, at At, b *bindings.MarketLeaseEnded) Event {
			return LeaseEnded{at, r.number(b.Lease), b.By, r.number(b.EndedAt), r.number(b.OwedUntil), b.Dry}
		}),
		id("DepositReleased"): with(m.UnpackDepositReleasedEvent, func(r *reader, at At, b *bindings.MarketDepositReleased) Event {
			return DepositReleased{at, r.number(b.Lease), b.ToAccount, b.ToSponsor}
		}),
		id("LeaseSettled"): with(m.UnpackLeaseSettledEvent, func(r *reader, at At, b *bindings.MarketLeaseSettled) Event {
			return LeaseSettled{at, r.number(b.Lease), r.number(b.Until), b.ToProvider, b.ToAccount, b.ToSponsor}
		}),
		id("UnitsGivenBack"): without(m.UnpackUnitsGivenBackEvent, func(r *reader, at At, b *bindings.MarketUnitsGivenBack) Event {
			return UnitsGivenBack{at, r.number(b.Lease)}
		}),
		id("Collected"): with(m.UnpackCollectedEvent, func(r *reader, at At, b *bindings.MarketCollected) Event {
			return MarketCollected{at, b.Account, b.Token, b.Amount}
		}),
	}
}
