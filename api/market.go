package api

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/index"
	"github.com/muster-network/muster/view"
)

// An OfferDetail is an offer, and what is known of whoever keeps it.
type OfferDetail struct {
	AsOf       AsOf             `json:"asOf"`
	Offer      index.Offer      `json:"offer" doc:"What its events say"`
	Live       *view.Offer      `json:"live" doc:"What the contracts say of it: how many units can be taken, and the price; null: see missing"`
	Commitment index.Commitment `json:"commitment" doc:"The commitment whose units are offered: class and units are proven, region, site, URL and attributes are what the provider says"`
	Quality    *view.Quality    `json:"quality" doc:"Service level and the last days, as watchers measured them; null: see missing"`
	Uptime     Uptime           `json:"uptime"`
	Proven     *Answered        `json:"proven" doc:"How the commitment answered in its last settled epochs; null: none is settled"`
	Missing    *Missing         `json:"missing" doc:"Why something could not be read; null: nothing is missing"`
}

// Uptime is how the hosts of a commitment could be reached, on the days that were judged.
type Uptime struct {
	Days  int     `json:"days" doc:"How many of the last days were judged: those on which watchers found a host down"`
	Down  int     `json:"down" doc:"Slots of 256 a day in which it was down, on those days"`
	UpBps *uint64 `json:"upBps" doc:"The part of the time of the last measured days in which it was up, in parts of 10,000; null: it is not known"`
}

// A LeaseDetail is a lease, and what was paid for it.
type LeaseDetail struct {
	AsOf    AsOf        `json:"asOf"`
	Lease   index.Lease `json:"lease" doc:"What its events say, with what was paid and refunded, in grains"`
	Live    *view.Lease `json:"live" doc:"What the contracts say of it; null: see missing"`
	Offer   index.Offer `json:"offer" doc:"The offer as it is now"`
	Missing *Missing    `json:"missing" doc:"Why something could not be read; null: nothing is missing"`
}

type offersInput struct {
	Paging
	Commitment uint64 `query:"commitment" minimum:"0" maximum:"9007199254740991" doc:"Only those of this commitment"`
	Provider   string `query:"provider" pattern:"^(0x[0-9a-fA-F]{40})?$" doc:"Only those of this account"`
	State      string `query:"state" enum:",open,paused,closed" doc:"Only those in this state"`
	Region     string `query:"region" maxLength:"20" doc:"Only those in this region, such as VN"`
	Site       string `query:"site" pattern:"^(0x[0-9a-fA-F]{64})?$" doc:"Only those at this site: its 32 bytes"`
	Token      string `query:"token" pattern:"^(0x[0-9a-fA-F]{40})?$" doc:"Only those paid in this token"`
	MaxPrice   string `query:"maxPrice" pattern:"^[0-9]{0,78}$" doc:"Only those that cost no more: grains for each unit and second. Say the token too: prices in others cannot be compared"`
	Order      string `query:"order" enum:",price" doc:"price: the cheapest first, and the oldest first of those that cost the same. It needs a token: prices in different ones cannot be compared. Empty: by their numbers"`
	MinClass   int    `query:"minClass" minimum:"0" maximum:"31" doc:"Only those of commitments of at least this speed class"`
}

type offerInput struct {
	ID uint64 `path:"id" minimum:"1" maximum:"9007199254740991" doc:"The offer's number"`
}

type leasesInput struct {
	Paging
	Renter     string `query:"renter" pattern:"^(0x[0-9a-fA-F]{40})?$" doc:"Only those of this account"`
	Commitment uint64 `query:"commitment" minimum:"0" maximum:"9007199254740991" doc:"Only those of this commitment"`
	Offer      uint64 `query:"offer" minimum:"0" maximum:"9007199254740991" doc:"Only those taken through this offer"`
}

// LeaseInput names a lease.
type LeaseInput struct {
	ID uint64 `path:"id" minimum:"1" maximum:"9007199254740991" doc:"The lease's number"`
}

type leasePage struct {
	LeaseInput
	Paging
}

func (s *Server) registerMarket(api huma.API) {
	get(api, "offers", "/offers", "market", "Offers, by their numbers or the cheapest first", s.offers)
	get(api, "offer", "/offers/{id}", "market", "An offer", s.offer)
	get(api, "leases", "/leases", "market", "Leases, the newest first", func(ctx context.Context, in *leasesInput) (*bodyOf[List[index.Lease]], error) {
		filter := index.LeaseFilter{Renter: strings.ToLower(in.Renter), Commitment: in.Commitment, Offer: in.Offer}
		return pageBy(ctx, s, &in.Paging, func(v *index.View, p index.Page) ([]index.Lease, error) { return v.Leases(filter, p) },
			func(l *index.Lease) uint64 { return l.ID })
	})
	get(api, "lease", "/leases/{id}", "market", "A lease", s.lease)
	get(api, "lease-events", "/leases/{id}/events", "market", "Its events, the newest first", func(ctx context.Context, in *leasePage) (*bodyOf[List[Event]], error) {
		return s.eventsAbout(ctx, &in.Paging, "lease", strconv.FormatUint(in.ID, 10))
	})
	get(api, "watchers", "/watchers", "market", "Watchers, in the order in which they registered", func(ctx context.Context, in *struct{ Paging }) (*bodyOf[List[index.Watcher]], error) {
		return pageBy(ctx, s, &in.Paging, func(v *index.View, p index.Page) ([]index.Watcher, error) {
			all, err := v.Watchers(p)
			for i := range all {
				all[i].URL = cut(all[i].URL)
			}
			return all, err
		}, func(w *index.Watcher) uint64 { return w.Seq })
	})
}

func (s *Server) offers(ctx context.Context, in *offersInput) (*bodyOf[List[index.Offer]], error) {
	filter := index.OfferFilter{
		Commitment: in.Commitment, Provider: strings.ToLower(in.Provider), State: in.State, Region: in.Region, Site: strings.ToLower(in.Site),
		Token: strings.ToLower(in.Token), Class: in.MinClass,
	}
	if in.MaxPrice != "" {
		filter.MaxRate = number(in.MaxPrice).String() // without zeros before it
	}
	if in.Order == "price" {
		return s.offersByPrice(ctx, &in.Paging, filter)
	}
	return pageBy(ctx, s, &in.Paging, func(v *index.View, p index.Page) ([]index.Offer, error) { return offers(v, filter, p) },
		func(o *index.Offer) uint64 { return o.ID })
}

// offersByPrice goes on after a rate, and not after an offer: that one may have got another price meanwhile.
func (s *Server) offersByPrice(ctx context.Context, p *Paging, of index.OfferFilter) (*bodyOf[List[index.Offer]], error) {
	if of.Token == "" {
		return nil, newProblem(problemInput, http.StatusUnprocessableEntity, "prices in different tokens cannot be compared").
			hint("name the token too, such as the stablecoin that %s/site names", Prefix)
	}
	return page(ctx, s, p, amountParts+1, func(v *index.View, place []uint64, limit int) ([]index.Offer, error) {
		var after index.PricePlace
		if place != nil {
			after = index.PricePlace{Rate: joinAmount(place[:amountParts]), ID: place[amountParts]}
		}
		all, err := v.OffersByPrice(of, after, limit)
		return shortened(all), err
	}, func(o *index.Offer) []uint64 { return append(splitAmount(o.Rate), o.ID) })
}

func offers(v *index.View, of index.OfferFilter, p index.Page) ([]index.Offer, error) {
	all, err := v.Offers(of, p)
	return shortened(all), err
}

// shortened are offers with what strangers wrote cut to a length.
func shortened(all []index.Offer) []index.Offer {
	for i := range all {
		all[i].URL = cut(all[i].URL)
	}
	return all
}

func (s *Server) offer(ctx context.Context, in *offerInput) (*bodyOf[OfferDetail], error) {
	var (
		d      OfferDetail
		epochs []index.Epoch
		rules  *Rules
		days   []index.Day
	)
	at, err := s.view(ctx, func(v *index.View) (err error) {
		if d.Offer, err = v.Offer(in.ID); err != nil {
			return err
		}
		d.Offer.URL = cut(d.Offer.URL)
		if d.Commitment, err = v.Commitment(d.Offer.Commitment); err != nil {
			return err
		}
		if epochs, err = v.Epochs(d.Offer.Commitment, index.Page{Limit: yieldEpochs}); err != nil {
			return err
		}
		if days, err = v.Days(d.Offer.Commitment, index.Page{Limit: uptimeDays}); err != nil {
			return err
		}
		rules, err = rulesAt(v, s.clock.Epoch(v.AsOf().Block))
		return err
	})
	if err != nil {
		return nil, err
	}
	d.AsOf, d.Proven = at, answered(epochs, d.Commitment.Units, rules)
	live, err := liveRead(ctx, s, at, fmt.Sprint("offer ", in.ID), func(ctx context.Context, c *ledger.Client) (view.Offer, error) {
		return liveOffer(ctx, c, d.Offer)
	})
	if err == nil {
		d.Live = &live
	}
	quality, qualityErr := liveRead(ctx, s, at, fmt.Sprint("quality of ", d.Offer.Commitment), func(ctx context.Context, c *ledger.Client) (view.Quality, error) {
		return view.ReadQuality(ctx, c, d.Offer.Commitment)
	})
	if qualityErr == nil {
		d.Quality = &quality
	}
	d.Missing = s.missing(errors.Join(err, qualityErr))
	d.Uptime = uptimeOf(days, d.Quality)
	return &bodyOf[OfferDetail]{d}, nil
}

// descriptionOf is what an offer says of itself, as the index has it.
// liveOffer reads an offer as it stands, with the certificates of its site. The index knows what it says of itself.
func liveOffer(ctx context.Context, c *ledger.Client, o index.Offer) (live view.Offer, err error) {
	if live, err = view.ReadOfferState(ctx, c, o.ID); err != nil {
		return live, err
	}
	live.Description = descriptionOf(o)
	live.Certificates, err = view.CertificatesAt(ctx, c, o.Commitment, common.HexToHash(o.Site))
	return live, err
}

func descriptionOf(o index.Offer) view.Description {
	return view.Description{
		Region: o.Region, Site: view.SiteText(common.FromHex(o.Site)), Attributes: common.HexToHash(o.Attributes), URL: o.URL, TLSKey: common.HexToHash(o.TLSKey),
	}
}

// uptimeDays is of how many judged days an uptime is.
const uptimeDays = 30

func uptimeOf(days []index.Day, measured *view.Quality) Uptime {
	u := Uptime{Days: len(days)}
	for _, d := range days {
		u.Down += strings.Count(d.Down, "1")
	}
	if measured == nil || !measured.Level.Set() {
		return u
	}
	counted, down := 0, 0
	for _, d := range measured.Days {
		if d.Watched {
			counted += d.Counted
			down += d.Down
		}
	}
	if counted > 0 {
		up := uint64(10_000 * (counted - down) / counted)
		u.UpBps = &up
	}
	return u
}

func (s *Server) lease(ctx context.Context, in *LeaseInput) (*bodyOf[LeaseDetail], error) {
	var d LeaseDetail
	at, err := s.view(ctx, func(v *index.View) (err error) {
		if d.Lease, err = v.Lease(in.ID); err != nil {
			return err
		}
		d.Offer, err = v.Offer(d.Lease.Offer)
		d.Offer.URL = cut(d.Offer.URL)
		return err
	})
	if err != nil {
		return nil, err
	}
	d.AsOf = at
	live, err := liveRead(ctx, s, at, fmt.Sprint("lease ", in.ID), func(ctx context.Context, c *ledger.Client) (view.Lease, error) {
		all, err := view.ReadLeases(ctx, c, []uint64{in.ID}, nil)
		if err != nil {
			return view.Lease{}, err
		}
		return all[0], nil
	})
	if d.Missing = s.missing(err); err == nil {
		d.Live = &live
	}
	return &bodyOf[LeaseDetail]{d}, nil
}
