package ledger

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// CertificatesConfig is what a certificates contract is about.
type CertificatesConfig struct {
	EAS, Staking common.Address
	Thawing      uint64 // seconds
}

// Events of certificates and certifiers. Amounts are wei of FLT, times seconds since 1970.
type (
	// CertificatesConfigured is the certificates contract's last event of its creation.
	CertificatesConfigured struct {
		At
		Config    CertificatesConfig
		Authority common.Address
		LeastBond *big.Int
	}
	// KindRegistered says which schema of EAS certificates of a kind have.
	KindRegistered struct {
		At
		Kind   CertificateKind
		Schema common.Hash
	}
	// CertificateIssued issues a certificate, in the place of an earlier one of the same certifier about the same.
	CertificateIssued struct {
		At
		UID        common.Hash
		ID         uint64 // the commitment
		Certifier  common.Address
		Site       common.Hash
		Kind       CertificateKind
		Document   common.Hash
		Country    [2]byte // ISO 3166-1 alpha-2, of a location; 0 for other kinds
		Expiry     uint64
		Supersedes common.Hash // 0: none
	}
	// CertificateRevoked ends a certificate, by its certifier.
	CertificateRevoked struct {
		At
		UID common.Hash
	}
	// CertificateStruck ends a certificate, by governance.
	CertificateStruck struct {
		At
		UID common.Hash
	}
	// CertifierAdmitted says which kinds a certifier may issue, and the bond that it needs.
	CertifierAdmitted struct {
		At
		Certifier common.Address
		Kinds     []CertificateKind
		LeastBond *big.Int
	}
	// CertifierRemoved ends an admission.
	CertifierRemoved struct {
		At
		Certifier common.Address
	}
	// CertifierBondAdded adds to a certifier's bond.
	CertifierBondAdded struct {
		At
		Certifier common.Address
		Amount    *big.Int
	}
	// CertifierResigned lets a certifier's bond thaw, and its certificates count no more.
	CertifierResigned struct {
		At
		Certifier common.Address
		FreeAt    uint64
	}
	// CertifierBondWithdrawn pays a certifier its bond.
	CertifierBondWithdrawn struct {
		At
		Certifier common.Address
		Amount    *big.Int
	}
	// CertifierSlashed takes from a certifier's bond.
	CertifierSlashed struct {
		At
		Certifier          common.Address
		Burned, ToTreasury *big.Int
	}
	// LeastBondSet sets the bond of certifiers who are admitted from now on.
	LeastBondSet struct {
		At
		Amount *big.Int
	}
)
