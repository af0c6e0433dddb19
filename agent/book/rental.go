package book

import (
	"fmt"
	"math/big"
)

// The states of a rental.
const (
	RentalWanted  = "wanted"
	RentalTaking  = "taking" // a transaction may be on its way
	RentalTaken   = "taken"
	RentalEnding  = "ending"
	RentalOver    = "over"
	RentalRefused = "refused"
)

// A Rental is a lease that a customer wants, has or had. The hash of its spec is its name: it is ordered once.
type Rental struct {
	SpecHash string
	Customer string
	Offer    uint64
	Version  uint64
	Units    int
	Rate     *big.Int // of a unit: grains a second
	Safe     bool     // it fitted the policy for payments that can be taken back
	State    string
	Lease    uint64 // 0: it is not taken yet
	Why      string // it was refused
	At       int64

	KeyWanted string // hash of the machine's key that is to be named on chain; empty: none
	KeyAt     int64  // from when on as many can be asked for at once as at first
}

// Live says whether a rental costs something, or is about to.
func (r Rental) Live() bool {
	return r.State == RentalWanted || r.State == RentalTaking || r.State == RentalTaken || r.State == RentalEnding
}

func number(b bool) int {
	if b {
		return 1
	}
	return 0
}

const (
	rentalColumns = `spec_hash, customer, offer, version, units, rate, safe, state, lease, why, at`
	rentalRead    = rentalColumns + `, key_wanted, key_at`
)

func (t *Tx) scanRental(row func(...any) error, r *Rental) error {
	var rate string
	var safe int
	err := row(&r.SpecHash, &r.Customer, &r.Offer, &r.Version, &r.Units, &rate, &safe, &r.State, &r.Lease, &r.Why, &r.At, &r.KeyWanted, &r.KeyAt)
	if err == nil {
		r.Rate, r.Safe = t.number(rate), safe == 1
	}
	return err
}

// AddRental notes that a customer wants a lease. It fails with [ErrTwice] if there is one of the same spec.
func (t *Tx) AddRental(r Rental) error {
	if t.exec(`INSERT INTO rental (`+rentalColumns+`) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, '', $9) ON CONFLICT (spec_hash) DO NOTHING`,
		r.SpecHash, r.Customer, r.Offer, r.Version, r.Units, r.Rate.String(), number(r.Safe), RentalWanted, r.At) == 0 && t.err == nil {
		return fmt.Errorf("%w: spec %s", ErrTwice, r.SpecHash)
	}
	return t.err
}

// Rentals are a customer's, or those in a state, or all, the oldest first.
func (t *Tx) Rentals(customer, state string) ([]Rental, error) {
	return each(t, `SELECT `+rentalRead+` FROM rental WHERE ($1 = '' OR customer = $1) AND ($2 = '' OR state = $2) ORDER BY at, spec_hash`, []any{customer, state}, t.scanRental), t.err
}

// Rental is a customer's, by its spec. It fails with [ErrNone].
func (t *Tx) Rental(customer, specHash string) (Rental, error) {
	all := each(t, `SELECT `+rentalRead+` FROM rental WHERE spec_hash = $1 AND customer = $2`, []any{specHash, customer}, t.scanRental)
	if len(all) == 0 {
		return Rental{}, t.must(false, "order "+specHash)
	}
	return all[0], t.err
}

// SetRental says how a rental stands.
func (t *Tx) SetRental(specHash, state string, lease uint64, why string) error {
	t.exec(`UPDATE rental SET state = $2, lease = $3, why = $4 WHERE spec_hash = $1`, specHash, state, lease, why)
	return t.err
}

// WantKey says which key of a lease's machine is to be named on chain, and from when on as many can be as at first.
func (t *Tx) WantKey(specHash, hostKey string, at int64) error {
	t.exec(`UPDATE rental SET key_wanted = $2, key_at = $3 WHERE spec_hash = $1`, specHash, hostKey, at)
	return t.err
}

// KeyIsNamed says that there is no such key any more: it is on chain, or will never be.
func (t *Tx) KeyIsNamed(specHash string) error {
	t.exec(`UPDATE rental SET key_wanted = '' WHERE spec_hash = $1`, specHash)
	return t.err
}
