package view

import (
	"context"
	"errors"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
)

// Certificate is what a certifier says of a commitment's site.
type Certificate struct {
	UID        common.Hash `json:"uid"` // of the attestation in EAS
	Kind       string      `json:"kind"`
	Commitment uint64      `json:"commitment"`
	Site       string      `json:"site"`
	Document   common.Hash `json:"document"` // the hash of the report, the evidence or the description
	Country    string      `json:"country,omitempty"`
	Certifier  string      `json:"certifier"`
	Expiry     uint64      `json:"expiry"` // seconds since 1970
	State      string      `json:"state"`  // valid, expired, ended, suspended
}

// The states of a certificate.
const (
	CertificateValid     = "valid"
	CertificateExpired   = "expired"
	CertificateEnded     = "ended"     // revoked, struck or superseded
	CertificateSuspended = "suspended" // its certifier is not admitted, has resigned, or has too small a bond
)

// Certifier is who issues certificates.
type Certifier struct {
	Account   string     `json:"account"`
	Kinds     []string   `json:"kinds"` // that it is admitted for
	Bond      ledger.Wei `json:"bondWei"`
	LeastBond ledger.Wei `json:"leastBondWei"` // what it needs, as of its admission
	FreeAt    uint64     `json:"freeAt"`       // when the bond can be withdrawn; 0: it has not resigned
	Counts    bool       `json:"counts"`       // whether its certificates count
}

// ReadCertificate reads a certificate. It fails with [ledger.ErrNoSuchCertificate].
func ReadCertificate(ctx context.Context, c *ledger.Client, uid common.Hash) (Certificate, error) {
	read, err := c.Certificate(ctx, uid)
	if err != nil {
		return Certificate{}, err
	}
	valid, err := c.CertificateIsValid(ctx, uid)
	if err != nil {
		return Certificate{}, err
	}
	out := Certificate{
		UID: uid, Kind: read.Kind.String(), Commitment: read.Commitment, Site: SiteText(read.Site[:]), Document: read.Document,
		Country: SiteText(read.Country[:]), Certifier: read.Certifier.Hex(), Expiry: read.Expiry,
	}
	switch {
	case valid:
		out.State = CertificateValid
	case read.Ended:
		out.State = CertificateEnded
	case time.Now().Unix() >= int64(read.Expiry):
		out.State = CertificateExpired
	default:
		out.State = CertificateSuspended
	}
	return out, nil
}

// ListCertificates reads all certificates of a commitment, the oldest first. progress counts blocks and may be nil.
func ListCertificates(ctx context.Context, c *ledger.Client, commitment uint64, progress chain.Progress) ([]Certificate, error) {
	issued, err := c.CertificatesAbout(ctx, commitment, progress)
	if err != nil {
		return nil, err
	}
	all := make([]Certificate, len(issued))
	for i, e := range issued {
		if all[i], err = ReadCertificate(ctx, c, e.UID); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// ReadCertifier reads a certifier; one that nobody knows has no kinds and no bond.
func ReadCertifier(ctx context.Context, c *ledger.Client, account common.Address) (Certifier, error) {
	read, err := c.Certifier(ctx, account)
	if err != nil {
		return Certifier{}, err
	}
	out := Certifier{
		Account: account.Hex(), Kinds: []string{}, Bond: ledger.Wei{Int: read.Bond}, LeastBond: ledger.Wei{Int: read.LeastBond},
		FreeAt: read.FreeAt, Counts: read.InStanding(),
	}
	for _, kind := range read.Kinds {
		out.Kinds = append(out.Kinds, kind.String())
	}
	return out, nil
}

// CertificatesAt are the certificates that a commitment has at a site now, one of a kind.
func CertificatesAt(ctx context.Context, c *ledger.Client, commitment uint64, site common.Hash) ([]Certificate, error) {
	found := []Certificate{}
	if site == (common.Hash{}) || c.Deployment.Certificates == (common.Address{}) {
		return found, nil
	}
	uids, err := c.CertificatesAt(ctx, commitment, site)
	if err != nil {
		return nil, err
	}
	for _, uid := range uids {
		certificate, err := ReadCertificate(ctx, c, uid)
		if err != nil && !errors.Is(err, ledger.ErrNoSuchCertificate) { // a reorganisation may have taken it away
			return nil, err
		}
		if err == nil {
			found = append(found, certificate)
		}
	}
	return found, nil
}

// Certified says whether the offer's site has a valid certificate of each of some kinds.
func (o Offer) Certified(kinds []string) bool {
	for _, kind := range kinds {
		found := false
		for _, c := range o.Certificates {
			found = found || c.Kind == kind && c.State == CertificateValid
		}
		if !found {
			return false
		}
	}
	return true
}
