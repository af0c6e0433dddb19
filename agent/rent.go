package agent

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/agent/book"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/view"
)

var (
	// ErrNoOffer says that no offer fits.
	ErrNoOffer = errors.New("no offer fits")
	// ErrPolicy says that the agent does not take that for this customer, or not yet.
	ErrPolicy = errors.New("that is not for customers whose payments can be taken back")
	// ErrNotRented says that a customer does not have a lease.
	ErrNotRented = errors.New("the customer has no such lease")
	// ErrNotNow says that something cannot be done as things are.
	ErrNotNow = errors.New("that cannot be done now")
)

// offersFor is for how long a list of offers counts: of the one that is taken, the version is checked on chain.
const offersFor = 30 * time.Second

// Offers are those that can be taken for the agent's token, the cheapest first.
func (a *Agent) Offers(ctx context.Context) ([]view.Offer, error) {
	a.offersMu.Lock()
	defer a.offersMu.Unlock()
	if a.offers != nil && a.now().Sub(a.offersAt) < offersFor {
		return a.offers, nil
	}
	all, err := view.ListOffers(ctx, a.Chain, view.OfferFilter{Token: a.Token.Address, Units: 1}, nil)
	if err != nil {
		return nil, err
	}
	a.offers, a.offersAt = all, a.now()
	return all, nil
}

// A Want is what a customer wants to rent.
type Want struct {
	SpecHash common.Hash
	Offer    uint64 // 0: the cheapest that fits
	Units    int
	Class    int    // the least
	Region   string // empty: any
	Most     *ledger.Price
}

// Order notes what a customer wants and pays for: the agent takes it soon. An order of the same spec is the same order. It
// fails with [ErrNoOffer], [ErrPolicy], [ErrStopped] and [book.ErrFunds].
func (a *Agent) Order(ctx context.Context, customer book.Customer, want Want) (r book.Rental, err error) {
	open, err := a.Offers(ctx)
	if err != nil {
		return r, err
	}
	var safe []view.Offer
	var fit []view.Offer
	for _, o := range open {
		most := o.Price.Rate.Int
		if want.Most != nil {
			if most, err = want.Most.Rate(a.Token); err != nil {
				return r, err
			}
		}
		if want.Offer != 0 && o.Offer != want.Offer || o.Units < want.Units || o.Class < want.Class ||
			want.Region != "" && o.Region != want.Region || o.Price.Rate.Cmp(most) > 0 {
			continue
		}
		fit = append(fit, o)
		if a.Policy.Safe(o, want.Units, open) == "" {
			safe = append(safe, o)
		}
	}
	if len(fit) == 0 {
		return r, hint.Add(ErrNoOffer, "ask for less, or pay more: the list of offers shows what there is")
	}
	err = a.Book.Change(ctx, func(tx *book.Tx) error {
		if r, err = tx.Rental(customer.ID, want.SpecHash.Hex()); err == nil {
			return nil
		} else if !errors.Is(err, book.ErrNone) {
			return err
		}
		r, err = a.choose(tx, customer, want, fit, safe)
		if err != nil {
			return err
		}
		return tx.AddRental(r)
	})
	if err == nil {
		a.Wake()
	}
	return r, err
}

// choose is the cheapest offer that the customer can pay with what it has. Money that nobody can take back pays for any.
func (a *Agent) choose(tx *book.Tx, customer book.Customer, want Want, fit, safe []view.Offer) (r book.Rental, err error) {
	cheapest := func(all []view.Offer) book.Rental {
		o := all[0]
		isSafe := slices.ContainsFunc(safe, func(s view.Offer) bool { return s.Offer == o.Offer })
		return book.Rental{
			SpecHash: want.SpecHash.Hex(), Customer: customer.ID, Offer: o.Offer, Version: o.Version, Units: want.Units, Rate: o.Price.Rate.Int,
			Safe: isSafe, State: book.RentalWanted, At: a.now().Unix(),
		}
	}
	trust, err := a.trust(tx, customer.ID, nil)
	if err != nil {
		return r, err
	}
	all, final, err := tx.Spendable(customer.ID, a.now().Unix(), trust)
	if err != nil {
		return r, err
	}
	r = cheapest(fit)
	if need := a.first(fit[0], want.Units); final >= need {
		return r, nil
	}
	if len(safe) == 0 {
		return r, hint.Add(fmt.Errorf("%w: %s", ErrPolicy, a.Policy.Safe(fit[0], want.Units, fit)), "choose another offer, or none, so that the agent chooses one")
	}
	r = cheapest(safe)
	if need := a.first(safe[0], want.Units); all < need {
		return r, hint.Add(fmt.Errorf("%w: it has %d cents to spend now, and the least term and a day cost %d", book.ErrFunds, all, need), "pay in more")
	}
	return r, nil
}

// first is how many cents a lease needs at its beginning: what is set aside for its least term, and a day.
func (a *Agent) first(o view.Offer, units int) int64 {
	grains := new(big.Int).Mul(o.Price.Rate.Int, big.NewInt(int64(units)))
	return a.centsUp(grains.Mul(grains, new(big.Int).SetUint64(o.MinTerm+uint64(a.Policy.Ahead/time.Second))))
}

// followRentals does what the rentals need: takes those that are wanted, ends those that are to end, and notes how the
// others stand.
func (a *Agent) followRentals(ctx context.Context) error {
	var all []book.Rental
	var customers map[string]book.Customer
	err := a.Book.Read(ctx, func(tx *book.Tx) (err error) {
		if all, err = tx.Rentals("", ""); err != nil {
			return err
		}
		list, err := tx.Customers()
		customers = map[string]book.Customer{}
		for _, c := range list {
			customers[c.ID] = c
		}
		return err
	})
	if err != nil {
		return err
	}
	for _, r := range all {
		if !r.Live() {
			continue
		}
		if err := a.follow(ctx, customers[r.Customer], r); err != nil {
			a.failed(Event{Event: r.State, Customer: r.Customer, Lease: r.Lease, Ref: r.SpecHash}, err)
			a.reportFloat(err)
		}
	}
	return nil
}

func (a *Agent) follow(ctx context.Context, c book.Customer, r book.Rental) error {
	switch r.State {
	case book.RentalWanted:
		return a.take(ctx, c, r)
	case book.RentalTaking:
		return a.findTaken(ctx, r)
	}
	l, err := a.Chain.Lease(ctx, r.Lease)
	if err != nil {
		return err
	}
	if l.SpecHash != hashOf(r.SpecHash) || l.Renter != a.Sender.Address() { // a reorganisation has given it another number
		if r.State == book.RentalEnding {
			return a.findTaken(ctx, r)
		}
		return a.set(ctx, r, book.RentalTaking, 0, "")
	}
	switch {
	case l.State == ledger.LeaseVoid:
		return a.set(ctx, r, book.RentalRefused, r.Lease, "the host did not make the machine")
	case l.State == ledger.LeaseOver || l.State == ledger.LeaseReturned:
		a.say(Event{Event: "lease over", Customer: r.Customer, Lease: r.Lease})
		return a.set(ctx, r, book.RentalOver, r.Lease, "")
	case r.State == book.RentalEnding && l.State == ledger.LeaseActive:
		receipt, err := a.Sender.EndLease(ctx, r.Lease)
		if err != nil {
			return err
		}
		a.say(Event{Event: "lease ended", Customer: r.Customer, Lease: r.Lease, Tx: receipt.TxHash.Hex(), Block: receipt.Block})
		return a.set(ctx, r, book.RentalOver, r.Lease, "")
	}
	if err := a.nameKey(ctx, r, l); err != nil {
		return err
	}
	standing, err := a.Chain.Standing(ctx, r.Lease)
	if err == nil && standing.Dry {
		a.say(Event{Event: "lease dry", Customer: r.Customer, Lease: r.Lease})
		return a.set(ctx, r, book.RentalOver, r.Lease, "the account ran dry")
	}
	return err
}

func (a *Agent) set(ctx context.Context, r book.Rental, state string, lease uint64, why string) error {
	return a.Book.Change(context.WithoutCancel(ctx), func(tx *book.Tx) error { return tx.SetRental(r.SpecHash, state, lease, why) })
}

// take fills the account for the least term and a day of all that the customer rents, and takes a lease.
func (a *Agent) take(ctx context.Context, c book.Customer, r book.Rental) error {
	o, err := a.Chain.Offer(ctx, r.Offer)
	if err != nil {
		return err
	}
	if o.Closed || o.Paused || o.Version != r.Version {
		return a.set(ctx, r, book.RentalRefused, 0, "the offer has changed: order again")
	}
	account, err := a.Chain.RenterAccount(ctx, a.Account(c))
	if err != nil {
		return err
	}
	live, rate, err := a.liveOf(ctx, c)
	if err != nil {
		return err
	}
	own := new(big.Int).Mul(r.Rate, big.NewInt(int64(r.Units)))
	want := new(big.Int).Mul(own, new(big.Int).SetUint64(o.Terms.MinTerm))
	rate.Add(rate, own)
	want.Add(want, rate.Mul(rate, big.NewInt(int64(a.Policy.Ahead/time.Second))))
	if account.Funds.Cmp(want) < 0 {
		cents := a.centsUp(want.Sub(want, account.Funds))
		if err := a.payAll(ctx, c, cents, live); errors.Is(err, book.ErrFunds) || errors.Is(err, ErrStopped) {
			return errors.Join(err, a.set(ctx, r, book.RentalRefused, 0, err.Error()))
		} else if err != nil {
			return err
		}
	}
	if err := a.set(ctx, r, book.RentalTaking, 0, ""); err != nil {
		return err
	}
	lease, receipt, err := a.Sender.Take(ctx, ledger.Order{
		Offer: r.Offer, Version: r.Version, Units: r.Units, Number: c.Number, MaxRate: r.Rate, SpecHash: hashOf(r.SpecHash),
	})
	if revert := (*ledger.Revert)(nil); errors.As(err, &revert) { // it is certain that there is no lease
		return errors.Join(err, a.set(ctx, r, book.RentalRefused, 0, "the offer cannot be taken: "+err.Error()))
	}
	if err != nil {
		return err
	}
	a.say(Event{Event: "lease taken", Customer: r.Customer, Lease: lease, Ref: r.SpecHash, Tx: receipt.TxHash.Hex(), Block: receipt.Block})
	return a.set(ctx, r, book.RentalTaken, lease, "")
}

// liveOf are what a customer rents or wants to, and what it costs a second once its hosts have confirmed it: the market
// counts it from then on. What is only wanted costs nothing.
func (a *Agent) liveOf(ctx context.Context, c book.Customer) (live []book.Rental, rate *big.Int, err error) {
	rate = new(big.Int)
	err = a.Book.Read(ctx, func(tx *book.Tx) error {
		all, err := tx.Rentals(c.ID, "")
		for _, r := range all {
			if !r.Live() {
				continue
			}
			live = append(live, r)
			if r.State != book.RentalWanted {
				rate.Add(rate, new(big.Int).Mul(r.Rate, big.NewInt(int64(r.Units))))
			}
		}
		return err
	})
	return live, rate, err
}

// payAll is pay for all of it or nothing.
func (a *Agent) payAll(ctx context.Context, c book.Customer, cents int64, live []book.Rental) error {
	var trust book.Trust
	err := a.Book.Read(ctx, func(tx *book.Tx) (err error) {
		trust, err = a.trust(tx, c.ID, live)
		return err
	})
	if err != nil {
		return err
	}
	return a.deposit(ctx, c, cents, trust)
}

// findTaken looks for a lease whose transaction may be in the chain, once nothing is under way any more. One that is to be
// ended still is.
func (a *Agent) findTaken(ctx context.Context, r book.Rental) error {
	waiting, err := a.Sender.UnderWay(ctx)
	if err != nil || len(waiting) > 0 {
		return err
	}
	ids, err := a.Chain.LeasesOf(ctx, a.Sender.Address(), nil)
	if err != nil {
		return err
	}
	for i := len(ids) - 1; i >= 0; i-- {
		l, err := a.Chain.Lease(ctx, ids[i])
		if err != nil {
			return err
		}
		if l.SpecHash == hashOf(r.SpecHash) {
			if r.State == book.RentalEnding {
				return a.set(ctx, r, r.State, ids[i], "")
			}
			a.say(Event{Event: "lease taken", Customer: r.Customer, Lease: ids[i], Ref: r.SpecHash})
			return a.set(ctx, r, book.RentalTaken, ids[i], "")
		}
	}
	if r.State == book.RentalEnding {
		return a.set(ctx, r, book.RentalRefused, 0, "it was withdrawn")
	}
	return a.set(ctx, r, book.RentalWanted, 0, "")
}

// End has a customer's lease ended.
func (a *Agent) End(ctx context.Context, customer, specHash string) (r book.Rental, err error) {
	err = a.Book.Change(ctx, func(tx *book.Tx) error {
		if r, err = tx.Rental(customer, specHash); err != nil {
			return err
		}
		switch r.State {
		case book.RentalWanted:
			r.State = book.RentalRefused
			return tx.SetRental(r.SpecHash, r.State, 0, "it was withdrawn")
		case book.RentalTaken:
			r.State = book.RentalEnding
			return tx.SetRental(r.SpecHash, r.State, r.Lease, "")
		case book.RentalTaking:
			return fmt.Errorf("%w: the order is being made", ErrNotNow)
		}
		return nil
	})
	a.Wake()
	return r, err
}

// SessionTime is for how long a customer's program can use a machine without asking the agent again.
const SessionTime = 4 * time.Hour

// Sign signs, as the renter, what a customer's own key may do with a machine that the customer rents. The machine's host
// is asked by the customer itself: the agent sees none of it.
func (a *Agent) Sign(ctx context.Context, customer string, s ledger.Session) (ledger.Session, error) {
	specs := map[common.Hash]bool{}
	err := a.Book.Read(ctx, func(tx *book.Tx) error {
		if why, err := tx.Stopped(customer); err != nil || why != "" {
			return errors.Join(err, fmt.Errorf("%w: %s", ErrStopped, why))
		}
		all, err := tx.Rentals(customer, "")
		for _, r := range all {
			if r.Lease == s.Lease && r.Lease != 0 && r.State != book.RentalRefused {
				specs[hashOf(r.SpecHash)] = true
			}
		}
		return err
	})
	if err != nil {
		return s, err
	}
	// After a reorganisation the number may be another customer's lease.
	if l, err := a.Chain.Lease(ctx, s.Lease); len(specs) == 0 || err == nil && !specs[l.SpecHash] {
		return s, fmt.Errorf("%w: %d", ErrNotRented, s.Lease)
	} else if err != nil {
		return s, err
	}
	now, most := uint64(a.now().Unix()), uint64(a.now().Add(SessionTime+5*time.Minute).Unix())
	if s.Expires <= now || s.Expires > most || s.Issued > now+300 {
		return s, hint.Add(fmt.Errorf("%w: the session's times", ErrPolicy), "let it expire within %s", SessionTime)
	}
	return ledger.SignSession(ctx, a.Signer, a.Chain.Deployment, s)
}
