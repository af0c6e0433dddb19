package ledger

import (
	"bytes"
	"context"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/internal/hint"
)

// A CertificateKind is what a certificate certifies: a word, padded with zeros.
type CertificateKind [32]byte

// The kinds of certificates.
var (
	KindSOC2     = certificateKind("soc2")
	KindISO27001 = certificateKind("iso27001")
	KindLocation = certificateKind("location")
	KindHardware = certificateKind("hardware")

	CertificateKinds = []CertificateKind{KindSOC2, KindISO27001, KindLocation, KindHardware}
)

func certificateKind(word string) (kind CertificateKind) {
	copy(kind[:], word)
	return kind
}

// ParseCertificateKind finds a kind by its word.
func ParseCertificateKind(word string) (CertificateKind, error) {
	var known []string
	for _, kind := range CertificateKinds {
		if kind.String() == word {
			return kind, nil
		}
		known = append(known, kind.String())
	}
	return CertificateKind{}, hint.Add(fmt.Errorf("there are no certificates of kind %q", word), "choose one of %s", strings.Join(known, ", "))
}

// String is the kind's word; of a kind that somebody made up, its bytes in hexadecimal digits.
func (k CertificateKind) String() string {
	for _, known := range CertificateKinds {
		if k == known {
			return string(bytes.TrimRight(k[:], "\x00"))
		}
	}
	return common.Hash(k).Hex()
}

// MarshalText writes the kind as [CertificateKind.String] does.
func (k CertificateKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads what [CertificateKind.MarshalText] wrote.
func (k *CertificateKind) UnmarshalText(text []byte) error {
	if bytes.HasPrefix(text, []byte("0x")) {
		return (*common.Hash)(k).UnmarshalText(text)
	}
	kind, err := ParseCertificateKind(string(text))
	*k = kind
	return err
}

// A Certificate is what a certifier says of a commitment's site.
type Certificate struct {
	UID        common.Hash // of the attestation
	Commitment uint64
	Site       common.Hash
	Kind       CertificateKind
	Document   common.Hash
	Country    [2]byte // of a location
	Certifier  common.Address
	Expiry     uint64 // seconds since 1970
	Ended      bool   // revoked, struck or superseded
}

// A Certifier is who issues certificates, and its bond in wei of FLT.
type Certifier struct {
	Bond, LeastBond *big.Int
	FreeAt          uint64 // when the bond can be withdrawn; 0: it has not resigned
	Kinds           []CertificateKind
}

// InStanding says whether the certifier's certificates count.
func (c Certifier) InStanding() bool {
	return len(c.Kinds) > 0 && c.FreeAt == 0 && c.Bond.Cmp(c.LeastBond) >= 0
}

// CertificatesAt are the certificates that a commitment has at a site now: at most one of each kind.
func (c *Client) CertificatesAt(ctx context.Context, id uint64, site common.Hash) (uids []common.Hash, err error) {
	found := make([][32]byte, len(CertificateKinds))
	readings := make([]reading, len(CertificateKinds))
	for i, kind := range CertificateKinds {
		readings[i] = into(&found[i], c.Deployment.Certificates, c.certificates.PackCertificateOf(bigUint(id), site, kind), c.certificates.UnpackCertificateOf)
	}
	if err := c.readTogether(ctx, fmt.Sprintf("the certificates of commitment %d", id), readings); err != nil {
		return nil, err
	}
	for _, uid := range found {
		if uid != [32]byte{} {
			uids = append(uids, uid)
		}
	}
	return uids, nil
}

// CertificateIsValid says whether a certificate counts now.
func (c *Client) CertificateIsValid(ctx context.Context, uid common.Hash) (bool, error) {
	return View(ctx, c, c.Deployment.Certificates, "whether a certificate is valid", c.certificates.PackIsValid(uid), c.certificates.UnpackIsValid)
}

// Certificate is a certificate, valid or not. It fails with [ErrNoSuchCertificate].
func (c *Client) Certificate(ctx context.Context, uid common.Hash) (Certificate, error) {
	b, err := View(ctx, c, c.Deployment.Certificates, "certificate "+uid.Hex(), c.certificates.PackCertificate(uid), c.certificates.UnpackCertificate)
	if err != nil {
		return Certificate{}, err
	}
	var r reader
	out := Certificate{uid, r.number(b.Commitment), b.Site, b.Kind, b.Document, b.Country, b.Certifier, b.Expiry, b.Ended}
	return out, r.err
}

// CertificatesAbout are the certificates that were issued about a commitment, in the chain's order. progress counts blocks
// and may be nil.
func (c *Client) CertificatesAbout(ctx context.Context, id uint64, progress chain.Progress) ([]CertificateIssued, error) {
	query := chain.LogQuery{
		Contracts: []common.Address{c.Deployment.Certificates},
		Topics:    []any{c.certificates.GetABI().Events["CertificateIssued"].ID, nil, common.BigToHash(bigUint(id))},
	}
	logs, err := c.allLogsOf(ctx, c.Deployment.Certificates, progress, query)
	if err != nil {
		return nil, err
	}
	events, err := c.decodeEach(logs)
	if err != nil {
		return nil, err
	}
	all := make([]CertificateIssued, len(events))
	for i, e := range events {
		issued, ok := e.(CertificateIssued)
		if !ok || issued.ID != id {
			return nil, fmt.Errorf("%w: %s answers with a log that was not asked for", ErrNotMuster, c.URL())
		}
		all[i] = issued
	}
	return all, nil
}

// Certifier is a certifier; all is zero if the account is none.
func (c *Client) Certifier(ctx context.Context, account common.Address) (Certifier, error) {
	b, err := View(ctx, c, c.Deployment.Certificates, "certifier "+account.Hex(), c.certificates.PackCertifierOf(account), c.certificates.UnpackCertifierOf)
	return Certifier{b.Bond, b.LeastBond, b.FreeAt, certificateKindsOf(b.Kinds)}, err
}

// CertifierBond is what certifiers need who are admitted now.
func (c *Client) CertifierBond(ctx context.Context) (*big.Int, error) {
	return View(ctx, c, c.Deployment.Certificates, "the bond of certifiers", c.certificates.PackLeastBond(), c.certificates.UnpackLeastBond)
}

// CertificateSchema is the schema in EAS that certificates of a kind have.
func (c *Client) CertificateSchema(ctx context.Context, kind CertificateKind) (common.Hash, error) {
	schema, err := View(ctx, c, c.Deployment.Certificates, "the schema of a kind", c.certificates.PackSchemaOf(kind), c.certificates.UnpackSchemaOf)
	return schema, err
}

// IssueCertificate issues a certificate as the sender, to the commitment's provider: UID, certifier and end are not read.
// It returns the certificate's id.
func (s *Sender) IssueCertificate(ctx context.Context, issued Certificate) (uid common.Hash, r *Receipt, err error) {
	what := fmt.Sprintf("issue a %s certificate of commitment %d", issued.Kind, issued.Commitment)
	terms, err := s.client.Terms(ctx, issued.Commitment)
	if err != nil {
		return uid, nil, err
	}
	schema, err := s.client.CertificateSchema(ctx, issued.Kind)
	if err != nil {
		return uid, nil, err
	}
	request := bindings.AttestationRequest{Schema: schema, Data: bindings.AttestationRequestData{
		Recipient: terms.Provider, ExpirationTime: issued.Expiry, Revocable: true, Data: issued.content(), Value: new(big.Int),
	}}
	r, err = s.toEAS(ctx, what, bindings.NewEAS().PackAttest(request))
	if err != nil {
		return uid, nil, err
	}
	made, ok := EventIn[CertificateIssued](r)
	if !ok {
		return uid, nil, fmt.Errorf("%w: transaction %s issued no certificate", ErrNotMuster, r.TxHash)
	}
	return made.UID, r, nil
}

// content is the attestation's data: one word for each field, as the kind's schema has them.
func (c Certificate) content() []byte {
	data := append(word(bigUint(c.Commitment)), c.Site[:]...)
	data = append(data, c.Document[:]...)
	if c.Kind == KindLocation {
		data = append(data, common.RightPadBytes(c.Country[:], 32)...)
	}
	return data
}

// RevokeCertificate takes back a certificate that the sender has issued.
func (s *Sender) RevokeCertificate(ctx context.Context, uid common.Hash) (*Receipt, error) {
	c, err := s.client.Certificate(ctx, uid)
	if err != nil {
		return nil, err
	}
	schema, err := s.client.CertificateSchema(ctx, c.Kind)
	if err != nil {
		return nil, err
	}
	return s.toEAS(ctx, fmt.Sprintf("revoke the %s certificate of commitment %d", c.Kind, c.Commitment),
		bindings.NewEAS().PackRevoke(bindings.RevocationRequest{Schema: schema, Data: bindings.RevocationRequestData{Uid: uid, Value: new(big.Int)}}))
}

// AddCertifierBond adds to the sender's bond as a certifier.
func (s *Sender) AddCertifierBond(ctx context.Context, amount *big.Int) (*Receipt, error) {
	d := &s.client.Deployment
	p := purse{token: d.Token, format: inFLT, spender: d.Certificates, contract: "certificates"}
	return s.payFrom(ctx, p, fmt.Sprintf("add %s FLT to the bond of a certifier", FormatFLT(amount)), amount,
		func() []byte { return s.client.certificates.PackAddBond(amount) })
}

// ResignCertifier ends the sender's certifying: its bond thaws, and none of its certificates counts any more.
func (s *Sender) ResignCertifier(ctx context.Context) (*Receipt, error) {
	return s.toCertificates(ctx, "resign as a certifier", s.client.certificates.PackResign())
}

// WithdrawCertifierBond pays the bond of a certifier that has resigned.
func (s *Sender) WithdrawCertifierBond(ctx context.Context) (*Receipt, error) {
	return s.toCertificates(ctx, "withdraw the bond of a certifier", s.client.certificates.PackWithdrawBond())
}

func (s *Sender) toCertificates(ctx context.Context, what string, data []byte) (*Receipt, error) {
	return s.Do(ctx, wallet.Call{What: what, To: &s.client.Deployment.Certificates, Data: data, Once: true})
}

func (s *Sender) toEAS(ctx context.Context, what string, data []byte) (*Receipt, error) {
	return s.Do(ctx, wallet.Call{What: what, To: &s.client.Deployment.EAS, Data: data, Once: true})
}

// LongestCertificate is how long a certificate can be valid.
const LongestCertificate = 400 * 24 * time.Hour
