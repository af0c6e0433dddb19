package agent

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/muster-network/muster/agent/book"
	"github.com/muster-network/muster/chain/ledger"
)

// idleFor is how often the accounts of customers without leases are looked at: what was set aside for a lease comes back
// some time after its end.
const idleFor = 10 * time.Minute

// fundAll fills the accounts of the customers who have leases, those first that run dry first, and takes back what is in
// the accounts of the others.
func (a *Agent) fundAll(ctx context.Context) error {
	type need struct {
		customer book.Customer
		account  ledger.RenterAccount
		live     []book.Rental
	}
	var customers []book.Customer
	live := map[string][]book.Rental{}
	err := a.Book.Read(ctx, func(tx *book.Tx) (err error) {
		if customers, err = tx.Customers(); err != nil {
			return err
		}
		rentals, err := tx.Rentals("", "")
		for _, r := range rentals {
			if r.Live() {
				live[r.Customer] = append(live[r.Customer], r)
			}
		}
		return err
	})
	if err != nil {
		return err
	}
	var needs []need
	for _, c := range customers {
		if len(live[c.ID]) == 0 && a.now().Sub(a.idle[c.ID]) < idleFor {
			continue
		}
		account, err := a.Chain.RenterAccount(ctx, a.Account(c))
		if err != nil {
			return err
		}
		needs = append(needs, need{c, account, live[c.ID]})
	}
	slices.SortStableFunc(needs, func(x, y need) int {
		return int(min(x.account.DryAt, ledger.Never)) - int(min(y.account.DryAt, ledger.Never))
	})
	a.metrics.unfunded.Set(0)
	a.Health.Well("float")
	for _, n := range needs {
		var err error
		if len(n.live) == 0 && n.account.Rate.Sign() == 0 {
			if err = a.takeBack(ctx, n.customer, n.account); err == nil {
				a.idle[n.customer.ID] = a.now()
			}
		} else {
			err = a.fill(ctx, n.customer, n.account, n.live)
		}
		if err != nil {
			a.metrics.unfunded.Inc()
			a.failed(Event{Event: "fund", Customer: n.customer.ID}, err)
		}
		a.reportFloat(err)
	}
	return nil
}

// reportFloat says whether the float keeps customers from being served.
func (a *Agent) reportFloat(err error) {
	if errors.Is(err, book.ErrFloat) {
		a.Health.Fails("float", err.Error())
	}
}

// fill lets an account last for a day again once it lasts for half of one.
func (a *Agent) fill(ctx context.Context, c book.Customer, account ledger.RenterAccount, live []book.Rental) error {
	ahead := big.NewInt(int64(a.Policy.Ahead / time.Second))
	want := new(big.Int).Mul(account.Rate, ahead)
	if half := new(big.Int).Rsh(want, 1); account.Rate.Sign() == 0 || account.Funds.Cmp(half) > 0 {
		return nil
	}
	return a.pay(ctx, c, a.centsUp(want.Sub(want, account.Funds)), live)
}

// pay moves as much of some cents to a customer's account as the customer has and the policy lets it spend.
func (a *Agent) pay(ctx context.Context, c book.Customer, cents int64, live []book.Rental) error {
	var most int64
	var trust book.Trust
	err := a.Book.Read(ctx, func(tx *book.Tx) (err error) {
		if trust, err = a.trust(tx, c.ID, live); err != nil {
			return err
		}
		most, _, err = tx.Spendable(c.ID, a.now().Unix(), trust)
		return err
	})
	if err != nil {
		return err
	}
	if most == 0 {
		return fmt.Errorf("%w: nothing of what customer %s has paid can be spent now", book.ErrFunds, c.ID)
	}
	return a.deposit(ctx, c, min(cents, most), trust)
}

// trust is which of a customer's money may pay for some rentals. For a customer who is stopped it is an error.
func (a *Agent) trust(tx *book.Tx, customer string, live []book.Rental) (trust book.Trust, err error) {
	why, err := tx.Stopped(customer)
	if err != nil {
		return trust, err
	}
	if why != "" {
		return trust, fmt.Errorf("%w: %s", ErrStopped, why)
	}
	now := a.now().Unix()
	trust = book.Trust{PaidBefore: a.Policy.paidBefore(now), Recent: true}
	for _, r := range live {
		trust.Recent = trust.Recent && r.Safe
	}
	const day = 24 * 3600
	if trust.RecentMost, err = atMost(tx, customer, trust, now-day, a.Policy.DayUse); err != nil {
		return trust, err
	}
	final, err := a.hasFinalPayment(tx, customer)
	if err != nil || final {
		return trust, err
	}
	inAll, err := atMost(tx, customer, trust, 0, a.Policy.FirstPayment)
	trust.RecentMost = min(trust.RecentMost, inAll)
	return trust, err
}

// atMost is how much of a customer's young payments can be spent still, if some can be since a time; 0: any.
func atMost(tx *book.Tx, customer string, trust book.Trust, since, most int64) (cents int64, err error) {
	if most == 0 {
		return 1 << 62, nil
	}
	spent, err := tx.SpentRecently(customer, since, trust.PaidBefore)
	return max(0, most-spent), err
}

// hasFinalPayment says whether a customer has paid something that cannot be taken back.
func (a *Agent) hasFinalPayment(tx *book.Tx, customer string) (final bool, err error) {
	all, err := tx.Payments(customer)
	for _, p := range all {
		final = final || p.At < a.Policy.paidBefore(a.now().Unix())
	}
	return final, err
}

// ErrStopped says that nothing is paid for a customer any more.
var ErrStopped = errors.New("the customer is stopped")

// takeBack takes whole cents out of an account that pays for nothing.
func (a *Agent) takeBack(ctx context.Context, c book.Customer, account ledger.RenterAccount) error {
	cents := a.centsDown(account.Funds)
	var sent int64
	err := a.Book.Read(ctx, func(tx *book.Tx) error {
		sent = a.centsDown(tx.Balance(book.MarketAccount(c.ID), book.Grains))
		return nil
	})
	if cents = min(cents, sent); err != nil || cents <= 0 {
		return err
	}
	return a.withdraw(ctx, c, cents)
}
