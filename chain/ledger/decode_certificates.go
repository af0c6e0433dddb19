package ledger

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/contracts/bindings"
)

func certificatesConfigOf(b bindings.ICertificatesConfig) CertificatesConfig {
	return CertificatesConfig{b.Eas, b.Staking, uint64(b.Thawing)}
}

func certificateKindsOf(b [][32]byte) []CertificateKind {
	kinds := make([]CertificateKind, len(b))
	for i, kind := range b {
		kinds[i] = kind
	}
	return kinds
}

func certificatesDecoders(c *bindings.Certificates) map[common.Hash]decoder {
	events := c.GetABI().Events
	id := func(name string) common.Hash { return events[name].ID }
	return map[common.Hash]decoder{
		id("Configured"): with(c.UnpackConfiguredEvent, func(_ *reader, at At, b *bindings.CertificatesConfigured) Event {
			return CertificatesConfigured{at, certificatesConfigOf(b.Config), b.Authority, b.LeastBond}
		}),
		id("AuthorityUpdated"): with(c.UnpackAuthorityUpdatedEvent, func(_ *reader, at At, b *bindings.CertificatesAuthorityUpdated) Event {
			return AuthorityUpdated{at, b.Authority}
		}),
		id("KindRegistered"): without(c.UnpackKindRegisteredEvent, func(_ *reader, at At, b *bindings.CertificatesKindRegistered) Event {
			return KindRegistered{at, b.Kind, b.Schema}
		}),
		id("CertificateIssued"): with(c.UnpackCertificateIssuedEvent, func(r *reader, at At, b *bindings.CertificatesCertificateIssued) Event {
			return CertificateIssued{
				at, b.Uid, r.number(b.Commitment), b.Certifier, b.Site, b.Kind, b.Document, b.Country, b.Expiry, b.Supersedes,
			}
		}),
		id("CertificateRevoked"): without(c.UnpackCertificateRevokedEvent, func(_ *reader, at At, b *bindings.CertificatesCertificateRevoked) Event {
			return CertificateRevoked{at, b.Uid}
		}),
		id("CertificateStruck"): without(c.UnpackCertificateStruckEvent, func(_ *reader, at At, b *bindings.CertificatesCertificateStruck) Event {
			return CertificateStruck{at, b.Uid}
		}),
		id("CertifierAdmitted"): with(c.UnpackCertifierAdmittedEvent, func(_ *reader, at At, b *bindings.CertificatesCertifierAdmitted) Event {
			return CertifierAdmitted{at, b.Certifier, certificateKindsOf(b.Kinds), b.LeastBond}
		}),
		id("CertifierRemoved"): without(c.UnpackCertifierRemovedEvent, func(_ *reader, at At, b *bindings.CertificatesCertifierRemoved) Event {
			return CertifierRemoved{at, b.Certifier}
		}),
		id("BondAdded"): with(c.UnpackBondAddedEvent, func(_ *reader, at At, b *bindings.CertificatesBondAdded) Event {
			return CertifierBondAdded{at, b.Certifier, b.Amount}
		}),
		id("CertifierResigned"): with(c.UnpackCertifierResignedEvent, func(r *reader, at At, b *bindings.CertificatesCertifierResigned) Event {
			return CertifierResigned{at, b.Certifier, r.number(b.FreeAt)}
		}),
		id("BondWithdrawn"): with(c.UnpackBondWithdrawnEvent, func(_ *reader, at At, b *bindings.CertificatesBondWithdrawn) Event {
			return CertifierBondWithdrawn{at, b.Certifier, b.Amount}
		}),
		id("BondSlashed"): with(c.UnpackBondSlashedEvent, func(_ *reader, at At, b *bindings.CertificatesBondSlashed) Event {
			return CertifierSlashed{at, b.Certifier, b.Burned, b.ToTreasury}
		}),
		id("LeastBondSet"): with(c.UnpackLeastBondSetEvent, func(_ *reader, at At, b *bindings.CertificatesLeastBondSet) Event {
			return LeastBondSet{at, b.Amount}
		}),
	}
}
