package model

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// Certificates are what certifiers said of commitments' sites, and the certifiers: docs/certificates.md.
type Certificates struct {
	Configured bool
	Thawing    uint64   // seconds
	LeastBond  *big.Int // of those who are admitted from now on
	Certifiers map[common.Address]*Certifier
	Issued     map[common.Hash]*Certificate // by attestation
	// Places are the certificates about one subject, one of a certifier, by [subjectKey].
	Places map[string][]common.Hash
}

// A Certifier is who issues certificates, and its bond.
type Certifier struct {
	Bond, LeastBond *big.Int
	FreeAt          uint64 // 0: it has not resigned
	Kinds           []ledger.CertificateKind
}

// A Certificate is what was issued.
type Certificate struct {
	Certifier common.Address
	Kind      ledger.CertificateKind
	Expiry    uint64
	Revoked   bool
	Ended     bool // revoked, struck or superseded
}

const (
	certificatePlaces  = 8
	longestCertificate = 400 * 86_400 // seconds
)

// The bounds of the bond that a certifier needs.
var leastLeastBond, mostLeastBond = number(1), ledger.FLT(10_000_000)

func newCertificates() Certificates {
	return Certificates{
		LeastBond: zero(), Certifiers: map[common.Address]*Certifier{}, Issued: map[common.Hash]*Certificate{}, Places: map[string][]common.Hash{},
	}
}

// complete makes what a file did not have.
func (k *Certificates) complete() {
	fresh := newCertificates()
	if k.LeastBond == nil {
		k.LeastBond = fresh.LeastBond
	}
	if k.Certifiers == nil {
		k.Certifiers = fresh.Certifiers
	}
	if k.Issued == nil {
		k.Issued = fresh.Issued
	}
	if k.Places == nil {
		k.Places = fresh.Places
	}
}

// subjectKey names what certificates are about.
func subjectKey(id uint64, site common.Hash, kind ledger.CertificateKind) string {
	return number(id).String() + "/" + site.Hex() + "/" + common.Hash(kind).Hex()
}

// CertificatesOf is the state of certificates. It must not be changed.
func (m *Model) CertificatesOf() *Certificates { return &m.certificates }

// CertificateOf is the certificate of a kind that a commitment has at a site at a time: of several, the one that expires
// last. Zero: it has none.
func (m *Model) CertificateOf(time, id uint64, site common.Hash, kind ledger.CertificateKind) (uid common.Hash) {
	latest := uint64(0)
	for _, placed := range m.certificates.Places[subjectKey(id, site, kind)] {
		c := m.certificates.Issued[placed]
		if c.Expiry > latest && c.current(time) && m.inStanding(c.Certifier, kind) == nil {
			latest, uid = c.Expiry, placed
		}
	}
	return uid
}

func (c *Certificate) current(time uint64) bool { return !c.Ended && time < c.Expiry }

// inStanding says why what a certifier says of a kind does not count, if it does not.
func (m *Model) inStanding(account common.Address, kind ledger.CertificateKind) error {
	c := m.certificates.Certifiers[account]
	switch {
	case c == nil || !slices.Contains(c.Kinds, kind):
		return refuse(ledger.ErrNotAdmitted, "%s for %s", account, kind)
	case c.FreeAt != 0:
		return refuse(ledger.ErrHasResigned, "%s", account)
	case less(c.Bond, c.LeastBond):
		return refuse(ledger.ErrCertifierBondTooSmall, "%v of %v", c.Bond, c.LeastBond)
	}
	return nil
}

// certifier is one's record; it is made if it is not there.
func (m *Model) certifier(account common.Address) *Certifier {
	all := m.certificates.Certifiers
	if all[account] == nil {
		all[account] = &Certifier{Bond: zero(), LeastBond: zero()}
	}
	return all[account]
}

// actOnCertificates takes the actions that are known by the events of certificates. Who may govern is the authority's
// business, and that a revocation is the issuer's is EAS's.
func (t *transaction) actOnCertificates(e ledger.Event) ([]ledger.Event, error) {
	m := t.model
	k := &m.certificates
	switch e := e.(type) {
	case ledger.KindRegistered: // the auditor knows the schemas
		return []ledger.Event{e}, nil
	case ledger.CertificatesConfigured:
		if k.Configured {
			return nil, refuse(ledger.ErrInvalidConfig, "the contract was configured before")
		}
		k.Configured, k.Thawing, k.LeastBond = true, e.Config.Thawing, e.LeastBond
		return []ledger.Event{e}, nil
	case ledger.LeastBondSet:
		if less(e.Amount, leastLeastBond) || less(mostLeastBond, e.Amount) {
			return nil, refuse(ledger.ErrOutOfBounds, "leastBond of %v", e.Amount)
		}
		k.LeastBond = e.Amount
		return []ledger.Event{e}, nil
	case ledger.CertificateIssued:
		return m.issue(t.time, e)
	case ledger.CertificateRevoked:
		c := k.Issued[e.UID]
		if c == nil || c.Revoked {
			return nil, refuse(ledger.ErrNoSuchCertificate, "%s, that was not revoked", e.UID)
		}
		c.Revoked, c.Ended = true, true
		return []ledger.Event{e}, nil
	case ledger.CertificateStruck:
		c := k.Issued[e.UID]
		if c == nil || c.Ended {
			return nil, refuse(ledger.ErrNoSuchCertificate, "%s, that has not ended", e.UID)
		}
		c.Ended = true
		return []ledger.Event{e}, nil
	}
	return t.actOnCertifiers(e)
}

// actOnCertifiers takes the actions that are known by the events of certifiers and their bonds.
func (t *transaction) actOnCertifiers(e ledger.Event) ([]ledger.Event, error) {
	m := t.model
	switch e := e.(type) {
	case ledger.CertifierAdmitted:
		kinds := slices.DeleteFunc(slices.Clone(ledger.CertificateKinds), func(k ledger.CertificateKind) bool { return !slices.Contains(e.Kinds, k) })
		if len(kinds) == 0 {
			return nil, refuse(ledger.ErrNoKinds, "%s", e.Certifier)
		}
		c := m.certifier(e.Certifier)
		c.Kinds, c.LeastBond = kinds, m.certificates.LeastBond
		return []ledger.Event{ledger.CertifierAdmitted{Certifier: e.Certifier, Kinds: kinds, LeastBond: c.LeastBond}}, nil
	case ledger.CertifierRemoved:
		c := m.certifier(e.Certifier)
		if len(c.Kinds) == 0 {
			return nil, refuse(ledger.ErrNotAdmitted, "%s", e.Certifier)
		}
		c.Kinds = nil
		return []ledger.Event{e}, nil
	case ledger.CertifierBondAdded:
		c := m.certifier(e.Certifier)
		if c.FreeAt != 0 {
			return nil, refuse(ledger.ErrHasResigned, "%s", e.Certifier)
		}
		if !positive(e.Amount) {
			return nil, refuse(ledger.ErrZeroAmount, "nothing for a bond")
		}
		c.Bond = add(c.Bond, e.Amount)
		return []ledger.Event{e}, nil
	case ledger.CertifierResigned:
		c := m.certifier(e.Certifier)
		if c.FreeAt != 0 {
			return nil, refuse(ledger.ErrHasResigned, "%s", e.Certifier)
		}
		if !positive(c.Bond) {
			return nil, refuse(ledger.ErrNoBond, "%s", e.Certifier)
		}
		c.FreeAt = t.time + m.certificates.Thawing
		return []ledger.Event{ledger.CertifierResigned{Certifier: e.Certifier, FreeAt: c.FreeAt}}, nil
	case ledger.CertifierBondWithdrawn:
		c := m.certifier(e.Certifier)
		if c.FreeAt == 0 || t.time < c.FreeAt {
			return nil, refuse(ledger.ErrBondNotFree, "%d", c.FreeAt)
		}
		bond := c.Bond
		c.Bond, c.FreeAt = zero(), 0
		return []ledger.Event{ledger.CertifierBondWithdrawn{Certifier: e.Certifier, Amount: bond}}, nil
	case ledger.CertifierSlashed:
		return m.slashCertifier(e)
	}
	return nil, errNoAction
}

func (m *Model) slashCertifier(e ledger.CertifierSlashed) ([]ledger.Event, error) {
	c, taken := m.certifier(e.Certifier), add(e.Burned, e.ToTreasury)
	if !positive(taken) || less(c.Bond, taken) {
		return nil, refuse(ledger.ErrNoBond, "%v of a bond of %v", taken, c.Bond)
	}
	c.Bond = sub(c.Bond, taken)
	burned := new(big.Int).Rsh(taken, 1)
	return []ledger.Event{ledger.CertifierSlashed{Certifier: e.Certifier, Burned: burned, ToTreasury: sub(taken, burned)}}, nil
}

// issue issues a certificate. Whether it went to the commitment's provider is in no event of the contract's.
func (m *Model) issue(time uint64, e ledger.CertificateIssued) ([]ledger.Event, error) {
	if _, err := m.existing(e.ID); err != nil {
		return nil, err
	}
	if err := m.inStanding(e.Certifier, e.Kind); err != nil {
		return nil, err
	}
	country := e.Country != [2]byte{}
	for _, letter := range e.Country {
		if e.Kind == ledger.KindLocation && (letter < 'A' || letter > 'Z') {
			return nil, refuse(ledger.ErrInvalidCertificate, "country")
		}
	}
	switch k := &m.certificates; {
	case e.Kind != ledger.KindLocation && country:
		return nil, refuse(ledger.ErrInvalidCertificate, "country")
	case e.Site == common.Hash{}:
		return nil, refuse(ledger.ErrInvalidCertificate, "site")
	case e.Document == common.Hash{}:
		return nil, refuse(ledger.ErrInvalidCertificate, "document")
	case e.Expiry <= time || e.Expiry > time+longestCertificate:
		return nil, refuse(ledger.ErrInvalidCertificate, "expiry")
	case k.Issued[e.UID] != nil || e.UID == common.Hash{}:
		return nil, refuse(ledger.ErrInvalidCertificate, "uid")
	}
	superseded, err := m.place(time, e)
	if err != nil {
		return nil, err
	}
	m.certificates.Issued[e.UID] = &Certificate{Certifier: e.Certifier, Kind: e.Kind, Expiry: e.Expiry}
	expected := e
	expected.Supersedes = superseded
	return []ledger.Event{expected}, nil
}

// place gives a certificate the place of its certifier's earlier one, or of one that has ended or expired, or a new one.
func (m *Model) place(time uint64, e ledger.CertificateIssued) (superseded common.Hash, err error) {
	k := &m.certificates
	subject := subjectKey(e.ID, e.Site, e.Kind)
	places := k.Places[subject]
	free := len(places)
	for i, uid := range places {
		placed := k.Issued[uid]
		if !placed.current(time) {
			free = i
		} else if placed.Certifier == e.Certifier {
			placed.Ended = true
			places[i] = e.UID
			return uid, nil
		}
	}
	switch {
	case free < len(places):
		places[free] = e.UID
	case free == certificatePlaces:
		return superseded, refuse(ledger.ErrTooManyCertificates, "%s", subject)
	default:
		k.Places[subject] = append(places, e.UID)
	}
	return superseded, nil
}
