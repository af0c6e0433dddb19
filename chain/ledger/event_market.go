package ledger

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// MarketConfig is what a market is about.
type MarketConfig struct {
	Capacity, Staking, Watch common.Address
	Certificates             common.Address // nobody, where none are known
	BlockMillis              uint64
}

// OfferTerms are what an offer asks for and promises.
type OfferTerms struct {
	Rate     *big.Int // grains for each unit and second
	UnitsMax int      // leased through the offer at once
	MinTerm  uint64   // seconds
	Notice   uint64   // seconds
}

// OfferDescription is what of an offer cannot be proven on chain, and where its host is.
type OfferDescription struct {
	Region     [2]byte // ISO 3166-1 alpha-2
	Site       common.Hash
	Attributes common.Hash // SHA-256 of the document that the host serves
	URL        string      // of the host's API: any bytes
	TLSKey     common.Hash
}

// Events of the market. Amounts are in smallest units of a token where tokens move, else in grains, 10^-18 of
// one. Times are seconds since 1970. Number is an account's.
type (
	// MarketConfigured is the market's first event.
	MarketConfigured struct {
		At
		Config     MarketConfig
		DaySeconds uint64
	}
	// OfferPosted makes an offer, of version 1.
	OfferPosted struct {
		At
		Offer, Commitment uint64
		Provider, Token   common.Address
		Terms             OfferTerms
		Description       OfferDescription
	}
	// OfferRepriced changes an offer's price for leases to come.
	OfferRepriced struct {
		At
		Offer, Version uint64
		Rate           *big.Int
	}
	// OfferDescribed changes an offer's description.
	OfferDescribed struct {
		At
		Offer, Version uint64
		Description    OfferDescription
	}
	// OfferPausing pauses an offer, or ends that.
	OfferPausing struct {
		At
		Offer  uint64
		Paused bool
	}
	// OfferClosed closes an offer for good.
	OfferClosed struct {
		At
		Offer uint64
	}
	// AccountDeposited pays tokens into an account.
	AccountDeposited struct {
		At
		Renter, Token common.Address
		Number        *big.Int
		From          common.Address
		Amount        *big.Int
	}
	// AccountWithdrawn pays tokens out of an account.
	AccountWithdrawn struct {
		At
		Renter, Token common.Address
		Number        *big.Int
		To            common.Address
		Amount        *big.Int
	}
	// SponsorAccepted names whose grants an account accepts.
	SponsorAccepted struct {
		At
		Renter, Token common.Address
		Number        *big.Int
		Sponsor       common.Address
	}
	// CreditGranted gives an account credit.
	CreditGranted struct {
		At
		Grant         uint64
		Renter, Token common.Address
		Number        *big.Int
		Sponsor       common.Address
		Amount        *big.Int // smallest units
		ShareBps      uint64
		Expiry        uint64
		Restricted    bool // it pays for leases that its sponsor permits alone
	}
	// LeasePermitted lets a restricted grant pay its share of one lease, instead of any that was permitted before.
	LeasePermitted struct {
		At
		Grant, Offer, Version, Until uint64
	}
	// GrantOver ends a grant: it expired, ran out or was taken back.
	GrantOver struct {
		At
		Grant, Time uint64
		Unused      *big.Int // grains
	}
	// AccountDry says that an account's money was used up, and when.
	AccountDry struct {
		At
		Renter, Token    common.Address
		Number           *big.Int
		Generation, Time uint64
	}
	// LeaseOrdered sets a lease's deposit aside.
	LeaseOrdered struct {
		At
		Lease, Offer    uint64
		Renter          common.Address
		Number          *big.Int
		Units           int
		Rate, Sponsored *big.Int // grains a second, for all units
		Grant           uint64
		SpecHash        common.Hash
	}
	// CertificateDemanded says which certificate a renter demanded of what it ordered.
	CertificateDemanded struct {
		At
		Lease uint64
		Kind  CertificateKind
		UID   common.Hash
	}
	// LeaseConfirmed starts a lease.
	LeaseConfirmed struct {
		At
		Lease   uint64
		HostKey common.Hash
	}
	// LeaseCancelled ends an order that came to nothing.
	LeaseCancelled struct {
		At
		Lease uint64
		By    common.Address
	}
	// LeaseRekeyed names a new key of a machine.
	LeaseRekeyed struct {
		At
		Lease   uint64
		HostKey common.Hash
	}
	// NoticeGiven says from when on the provider may end a lease.
	NoticeGiven struct {
		At
		Lease, Endable uint64
	}
	// LeaseEnded ends a lease.
	LeaseEnded struct {
		At
		Lease              uint64
		By                 common.Address
		EndedAt, OwedUntil uint64
		Dry                bool
	}
	// DepositReleased returns what the provider is not owed of a lease's deposit.
	DepositReleased struct {
		At
		Lease                uint64
		ToAccount, ToSponsor *big.Int // grains
	}
	// LeaseSettled credits a lease's provider, and refunds its renter.
	LeaseSettled struct {
		At
		Lease, Until                     uint64
		ToProvider, ToAccount, ToSponsor *big.Int // grains
	}
	// UnitsGivenBack gives the units of a lease back to its provider.
	UnitsGivenBack struct {
		At
		Lease uint64
	}
	// MarketCollected pays what an account is owed as a provider and as a sponsor.
	MarketCollected struct {
		At
		Account, Token common.Address
		Amount         *big.Int
	}
)
