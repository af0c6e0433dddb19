package view

import (
	"bytes"
	"cmp"
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
)

// ErrNoOffer says that the market has no offer of a number.
var ErrNoOffer = errors.New("there is no offer")

// Offer is an offer as it stands.
type Offer struct {
	Offer      uint64       `json:"offer"`
	Commitment uint64       `json:"commitment"`
	Provider   string       `json:"provider"`
	Token      Token        `json:"token"`
	Version    uint64       `json:"version"`
	State      string       `json:"state"`      // open, paused or closed; or ending, full
	Class      int          `json:"speedClass"` // of each unit
	Units      int          `json:"units"`      // that can be taken now
	Leased     int          `json:"leased"`     // through it
	UnitsMax   int          `json:"unitsMax"`
	Price      Price        `json:"price"` // of a unit
	MinTerm    uint64       `json:"minTermSeconds"`
	Notice     uint64       `json:"noticeSeconds"`
	Level      ServiceLevel `json:"serviceLevel"`
	Description
	Certificates []Certificate `json:"certificates"` // that the commitment has at the site now, one of a kind
}

// Description is what of an offer nobody has proven.
type Description struct {
	Region     string      `json:"region"`
	Site       string      `json:"site"`
	Attributes common.Hash `json:"attributes"` // SHA-256 of what the host says of itself
	URL        string      `json:"url"`
	TLSKey     common.Hash `json:"tlsKey"`
}

// The states of an offer.
const (
	OfferOpen   = "open"
	OfferPaused = "paused"
	OfferClosed = "closed"
	OfferEnding = "ending" // its commitment is not active, or lasts too short
	OfferFull   = "full"
)

// An OfferFilter says which offers are looked for. Zero values are any.
type OfferFilter struct {
	Class      int // the least
	Units      int // that can be taken
	Region     string
	Site       string
	Attributes common.Hash
	Token      common.Address
	Provider   common.Address
	Most       *ledger.Price // for a unit
	// Certificates are the kinds that the site is certified for.
	Certificates []string
	All          bool // also those that cannot be taken now
}

// ListOffers reads the offers that fit, the cheapest first; those in the deployment's stablecoin come before others, whose
// prices cannot be compared with them. progress counts blocks and may be nil.
func ListOffers(ctx context.Context, c *ledger.Client, want OfferFilter, progress chain.Progress) ([]Offer, error) {
	descriptions, err := c.OfferDescriptions(ctx, progress)
	if err != nil {
		return nil, err
	}
	r, err := newOfferReader(ctx, c)
	if err != nil {
		return nil, err
	}
	count, err := c.OfferCount(ctx)
	if err != nil {
		return nil, err
	}
	found := []Offer{}
	for id := uint64(1); id <= count; id++ {
		d := describe(descriptions[id])
		if !want.place(d) {
			continue
		}
		o, err := r.read(ctx, id, d)
		if errors.Is(err, ledger.ErrNotMuster) { // somebody else's token is none
			continue
		}
		if err != nil {
			return nil, err
		}
		fits, err := want.fits(o)
		if err != nil {
			return nil, err
		}
		if !fits {
			continue
		}
		if o.Certificates, err = CertificatesAt(ctx, c, o.Commitment, descriptions[id].Site); err != nil {
			return nil, err
		}
		if o.Certified(want.Certificates) {
			found = append(found, o)
		}
	}
	slices.SortStableFunc(found, func(a, b Offer) int {
		if a.Token.Own != b.Token.Own {
			return cmp.Compare(btoi(b.Token.Own), btoi(a.Token.Own))
		}
		return cmp.Or(a.Token.Address.Cmp(b.Token.Address), a.Price.Rate.Cmp(b.Price.Rate.Int))
	})
	return found, nil
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

func (want OfferFilter) place(d Description) bool {
	return (want.Region == "" || strings.EqualFold(want.Region, d.Region)) && (want.Site == "" || want.Site == d.Site) &&
		(want.Attributes == common.Hash{} || want.Attributes == d.Attributes)
}

func (want OfferFilter) fits(o Offer) (bool, error) {
	if !want.All && o.State != OfferOpen || o.Class < want.Class || !want.All && o.Units < want.Units {
		return false, nil
	}
	if want.Token != (common.Address{}) && want.Token != o.Token.Address || want.Provider != (common.Address{}) && want.Provider.Hex() != o.Provider {
		return false, nil
	}
	if want.Most == nil {
		return true, nil
	}
	most, err := want.Most.Rate(o.Token.Token)
	return err == nil && o.Price.Rate.Cmp(most) <= 0, err
}

// ReadOffer reads an offer. It fails with [ErrNoOffer].
func ReadOffer(ctx context.Context, c *ledger.Client, id uint64) (Offer, error) {
	r, err := newOfferReader(ctx, c)
	if err != nil {
		return Offer{}, err
	}
	d, err := c.OfferDescription(ctx, id)
	if err != nil {
		return Offer{}, err
	}
	o, err := r.read(ctx, id, describe(d))
	if err != nil {
		return o, err
	}
	o.Certificates, err = CertificatesAt(ctx, c, o.Commitment, d.Site)
	return o, err
}

// ReadOfferState is [ReadOffer] without the description and the certificates, for which old events are read.
func ReadOfferState(ctx context.Context, c *ledger.Client, id uint64) (Offer, error) {
	r, err := newOfferReader(ctx, c)
	if err != nil {
		return Offer{}, err
	}
	return r.read(ctx, id, Description{})
}

// An offerReader reads offers, and what they share once.
type offerReader struct {
	c           *ledger.Client
	rules       ledger.WatchConfig
	blockMillis uint64
	epoch       uint64
	tokens      tokens
	commitments map[uint64]offered
}

// offered is what is known of a commitment whose units are offered.
type offered struct {
	terms    ledger.Terms
	level    ledger.ServiceLevel
	leasable int // units that are not leased
}

func newOfferReader(ctx context.Context, c *ledger.Client) (*offerReader, error) {
	r := &offerReader{c: c, tokens: tokens{}, commitments: map[uint64]offered{}}
	market, err := c.MarketConfig(ctx)
	if err != nil {
		return nil, err
	}
	r.blockMillis = market.BlockMillis
	if r.rules, err = c.WatchRules(ctx); err != nil {
		return nil, err
	}
	r.epoch, err = c.CurrentEpoch(ctx)
	return r, err
}

func (r *offerReader) read(ctx context.Context, id uint64, d Description) (Offer, error) {
	o, err := r.c.Offer(ctx, id)
	if err != nil {
		return Offer{}, err
	}
	if o.Commitment == 0 {
		return Offer{}, hint.Add(fmt.Errorf("%w %d", ErrNoOffer, id), "check the number and the deployment: the market numbers offers from 1")
	}
	token, err := r.tokens.at(ctx, r.c, o.Token)
	if err != nil {
		return Offer{}, err
	}
	of, err := r.commitment(ctx, o.Commitment)
	if err != nil {
		return Offer{}, err
	}
	out := Offer{
		Offer: id, Commitment: o.Commitment, Provider: of.terms.Provider.Hex(), Token: Token{token}, Version: o.Version, Class: of.terms.Class,
		Units: max(0, min(o.Terms.UnitsMax-o.Units, of.leasable)), Leased: o.Units, UnitsMax: o.Terms.UnitsMax,
		Price: priceOf(token, o.Terms.Rate), MinTerm: o.Terms.MinTerm, Notice: o.Terms.Notice, Level: levelOf(of.level), Description: d,
	}
	switch {
	case o.Closed:
		out.State = OfferClosed
	case o.Paused:
		out.State = OfferPaused
	case !r.lasts(of.terms, o.Terms):
		out.State = OfferEnding
	case out.Units == 0:
		out.State = OfferFull
	default:
		out.State = OfferOpen
	}
	return out, nil
}

// lasts says whether a commitment lasts long enough for a lease that is taken now (leasing, Leases).
func (r *offerReader) lasts(of ledger.Terms, t ledger.OfferTerms) bool {
	if of.State != ledger.StateActive || r.epoch < of.StartEpoch || r.epoch > of.EndEpoch {
		return false
	}
	left := (of.EndEpoch - r.epoch) * r.c.Clock.EpochBlocks * r.blockMillis
	return left >= 1000*(r.rules.Scaled(ledger.ConfirmSeconds)+t.MinTerm+t.Notice)
}

func (r *offerReader) commitment(ctx context.Context, id uint64) (of offered, err error) {
	if of, ok := r.commitments[id]; ok {
		return of, nil
	}
	if of.terms, err = r.c.Terms(ctx, id); err != nil {
		return of, err
	}
	if of.level, err = r.c.ServiceLevel(ctx, id); err != nil {
		return of, err
	}
	leasable, err := r.c.Leasable(ctx, id)
	if err != nil {
		return of, err
	}
	leased, err := r.c.LeasedUnits(ctx, id)
	if err != nil {
		return of, err
	}
	of.leasable = leasable - leased
	r.commitments[id] = of
	return of, nil
}

func describe(d ledger.OfferDescription) Description {
	return Description{Region: SiteText(d.Region[:]), Site: SiteText(d.Site[:]), Attributes: d.Attributes, URL: printable(d.URL), TLSKey: d.TLSKey}
}

// SiteText reads what a provider wrote into some bytes: text, with zeros after it, or else anything.
func SiteText(raw []byte) string {
	text := bytes.TrimRight(raw, "\x00")
	if bytes.ContainsFunc(text, func(r rune) bool { return r <= ' ' || r > '~' }) {
		return "0x" + hex.EncodeToString(raw)
	}
	return string(text)
}

// printable is text of a stranger's without what a terminal would take for a command.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r > '~' {
			return '?'
		}
		return r
	}, s)
}

// Cost is what a lease of some units costs.
func (o Offer) Cost(units int) Price {
	return priceOf(o.Token.Token, new(big.Int).Mul(o.Price.Rate.Int, big.NewInt(int64(units))))
}

// Deposit is what is set aside for a lease of some units, in smallest units of the token, rounded up.
func (o Offer) Deposit(n int) *big.Int {
	grains := new(big.Int).Mul(o.Price.Rate.Int, big.NewInt(int64(n)))
	grains.Mul(grains, new(big.Int).SetUint64(o.MinTerm))
	one := ledger.Grains(big.NewInt(1))
	return grains.Add(grains, new(big.Int).Sub(one, big.NewInt(1))).Quo(grains, one)
}
