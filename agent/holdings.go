package agent

import (
	"context"
	"errors"
	"math/big"

	"github.com/muster-network/muster/agent/book"
	"github.com/muster-network/muster/chain/ledger"
)

// A Holding is what became of the tokens that were sent to a customer's account in the market, in grains: together they
// are what was sent and not taken back, to the last grain.
type Holding struct {
	Customer string     `json:"customer"`
	Sent     ledger.Wei `json:"sentGrains"`  // by the books, less what came back
	Funds    ledger.Wei `json:"fundsGrains"` // in the account
	Aside    ledger.Wei `json:"asideGrains"` // set aside for the least terms of leases
	Owed     ledger.Wei `json:"owedGrains"`  // to providers, for time that is not settled yet
	Paid     ledger.Wei `json:"paidGrains"`  // to providers
	Strange  ledger.Wei `json:"strangeGrains"`
}

func zero() ledger.Wei { return ledger.Wei{Int: new(big.Int)} }

// Spent is what leases have cost up to now.
func (h Holding) Spent() *big.Int { return new(big.Int).Add(h.Owed.Int, h.Paid.Int) }

// left is what cannot be explained.
func (h Holding) left() *big.Int {
	left := new(big.Int).Add(h.Sent.Int, h.Strange.Int)
	for _, part := range []ledger.Wei{h.Funds, h.Aside, h.Owed, h.Paid} {
		left.Sub(left, part.Int)
	}
	return left
}

// errMoved says that the chain went on while something was read that has to be of one block.
var errMoved = errors.New("blocks came while the accounts were read")

// holding reads what became of a customer's tokens, all of it as of one block. strange is what others have paid into the
// account.
func (a *Agent) holding(ctx context.Context, c book.Customer, rentals []book.Rental, sent, strange *big.Int) (h Holding, err error) {
	for range 5 {
		before, err := a.Chain.Head(ctx)
		if err != nil {
			return h, err
		}
		if h, err = a.readHolding(ctx, c, rentals); err != nil {
			return h, err
		}
		after, err := a.Chain.Head(ctx)
		if err != nil {
			return h, err
		}
		if before.Hash == after.Hash {
			h.Sent, h.Strange = ledger.Wei{Int: sent}, ledger.Wei{Int: strange}
			return h, nil
		}
	}
	return h, errMoved
}

func (a *Agent) readHolding(ctx context.Context, c book.Customer, rentals []book.Rental) (h Holding, err error) {
	h = Holding{Customer: c.ID, Aside: zero(), Owed: zero(), Paid: zero()}
	account, err := a.Chain.RenterAccount(ctx, a.Account(c))
	if err != nil {
		return h, err
	}
	h.Funds = ledger.Wei{Int: account.Funds}
	for _, r := range rentals {
		if r.Lease == 0 {
			continue
		}
		l, err := a.Chain.Lease(ctx, r.Lease)
		if err != nil {
			return h, err
		}
		if l.State == ledger.LeaseVoid || l.State == ledger.LeaseNone {
			continue
		}
		standing, err := a.Chain.Standing(ctx, r.Lease)
		if err != nil {
			return h, err
		}
		h.Aside.Add(h.Aside.Int, standing.Deposit)
		if l.PaidUntil == 0 {
			continue
		}
		seconds := new(big.Int).SetUint64(standing.OwedUntil - l.PaidUntil)
		h.Owed.Add(h.Owed.Int, seconds.Mul(seconds, l.Rate))
		if l.PaidUntil > l.Start {
			paid, err := a.Chain.LeasePayments(ctx, r.Lease, nil)
			if err != nil {
				return h, err
			}
			h.Paid.Add(h.Paid.Int, paid.ToProvider)
		}
	}
	return h, nil
}

// A Standing is what a customer has, as of now.
type Standing struct {
	Customer book.Customer
	Unspent  int64 // cents outside of the market
	Recent   int64 // of those, of payments that can be taken back
	Debt     int64
	Stopped  string // why nothing is paid for it; empty: it is
	Holding  Holding
	Rate     *big.Int // grains a second that leases cost now
	DryAt    uint64   // when its account in the market runs dry, if it is not filled
}

// Standing reads what a customer has.
func (a *Agent) Standing(ctx context.Context, c book.Customer) (s Standing, err error) {
	var rentals []book.Rental
	var sent *big.Int
	s.Customer = c
	err = a.Book.Read(ctx, func(tx *book.Tx) (err error) {
		now := a.now().Unix()
		all, final, err := tx.Spendable(c.ID, now, book.Trust{PaidBefore: a.Policy.paidBefore(now), Recent: true, RecentMost: 1 << 62})
		if err != nil {
			return err
		}
		s.Unspent, s.Recent, s.Debt = all, all-final, tx.CentsIn(book.DebtAccount(c.ID))
		sent = tx.Balance(book.MarketAccount(c.ID), book.Grains)
		if s.Stopped, err = tx.Stopped(c.ID); err != nil {
			return err
		}
		rentals, err = tx.Rentals(c.ID, "")
		return err
	})
	if err != nil {
		return s, err
	}
	if s.Holding, err = a.readHolding(ctx, c, rentals); err != nil {
		return s, err
	}
	s.Holding.Sent, s.Holding.Strange = ledger.Wei{Int: sent}, ledger.Wei{Int: new(big.Int)}
	account, err := a.Chain.RenterAccount(ctx, a.Account(c))
	s.Rate, s.DryAt = account.Rate, account.DryAt
	return s, err
}
