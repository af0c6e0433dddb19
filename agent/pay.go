package agent

import (
	"context"
	"errors"
	"fmt"

	"github.com/muster-network/muster/agent/book"
	"github.com/muster-network/muster/agent/cards"
	"github.com/muster-network/muster/internal/hint"
)

// Hear reads an event of the card processor and books what it says, once, in whatever order events come. The error is
// [cards.ErrForged] for what the processor has not signed.
func (a *Agent) Hear(ctx context.Context, body []byte, signature string) error {
	news, err := a.Cards.Read(body, signature)
	if err != nil {
		return err
	}
	err = a.Book.Change(ctx, func(tx *book.Tx) error {
		if err := tx.AddEvent(news.Event, book.EventDone, a.now().Unix()); err != nil {
			return err
		}
		return a.hear(tx, news)
	})
	if errors.Is(err, book.ErrTwice) {
		return nil // it was told again
	}
	if err != nil {
		return err
	}
	a.say(Event{Event: news.Event.Kind, Ref: news.Event.ID})
	a.Wake()
	return nil
}

// hear books what an event says. One about a payment that is not known yet waits for it.
func (a *Agent) hear(tx *book.Tx, news cards.News) error {
	state, err := a.apply(tx, news)
	if errors.Is(err, book.ErrNone) {
		state, err = book.EventWaiting, nil
	}
	if err != nil || state == book.EventDone {
		return err
	}
	return tx.SetEvent(news.Event.ID, state)
}

func (a *Agent) apply(tx *book.Tx, news cards.News) (state string, err error) {
	now := a.now().Unix()
	switch {
	case news.Paid != nil:
		return a.paid(tx, news.Paid)
	case news.Refunded != nil:
		return book.EventDone, tx.RefundedInAll(news.Refunded.Payment, news.Refunded.Cents, news.Event.ID, now)
	case news.Failed != nil:
		if news.Failed.Refund == "" {
			return book.EventIgnored, nil // reconciliation names it
		}
		return book.EventDone, tx.RefundHasFailed(news.Failed.Refund, now)
	case news.Dispute != nil:
		d := news.Dispute
		if _, err := tx.Payment(d.Payment); err != nil {
			return "", err
		}
		if err := tx.NoteDispute(d.Dispute); err != nil {
			return "", err
		}
		for _, m := range d.Moved {
			if err := tx.DisputeMoved(d.Payment, m.ID, m.Gross, m.At); err != nil {
				return "", err
			}
		}
		return book.EventDone, nil
	}
	return book.EventIgnored, nil
}

// paid books a payment, and then what has waited for it. One that is nobody's is left to reconciliation, which names it.
func (a *Agent) paid(tx *book.Tx, p *cards.Paid) (state string, err error) {
	if p.Currency != a.Currency {
		return book.EventIgnored, nil
	}
	if _, err := tx.Customer(p.Payment.Customer); errors.Is(err, book.ErrNone) {
		return book.EventIgnored, nil
	} else if err != nil {
		return "", err
	}
	if err := tx.AddPayment(p.Payment); err != nil {
		return "", err
	}
	waiting, err := tx.Waiting()
	if err != nil {
		return "", err
	}
	for _, e := range waiting {
		news, err := cards.ReadKept(e)
		if err != nil {
			return "", err
		}
		if state, err := a.apply(tx, news); errors.Is(err, book.ErrNone) {
			continue // for another payment
		} else if err = errors.Join(err, tx.SetEvent(e.ID, state)); err != nil {
			return "", err
		}
	}
	return book.EventDone, nil
}

// leastPayment is the least that the card processor takes, in cents.
const leastPayment = 50

// Ask makes a page on which a customer pays, or, for a page of the agent's own, a payment intent. The same key makes it
// once. It fails with [ErrPolicy] if more is to be paid than a new customer can.
func (a *Agent) Ask(ctx context.Context, customer string, cents int64, intent bool, key string) (cards.Request, error) {
	if cents < leastPayment {
		return cards.Request{}, fmt.Errorf("%w: the least payment is of %d cents", ErrNotNow, leastPayment)
	}
	err := a.Book.Read(ctx, func(tx *book.Tx) error {
		if why, err := tx.Stopped(customer); err != nil {
			return err
		} else if why != "" && tx.CentsIn(book.DebtAccount(customer)) == 0 { // a debt can be paid
			return fmt.Errorf("%w: %s", ErrStopped, why)
		}
		return a.admit(tx, customer, cents)
	})
	if err != nil {
		return cards.Request{}, err
	}
	if intent {
		return a.Cards.Intent(ctx, customer, cents, key)
	}
	return a.Cards.Checkout(ctx, customer, cents, key)
}

// admit says whether a customer may pay so much more. Who opens several pages at once can pay more than that; it cannot
// spend more ([Agent.trust]).
func (a *Agent) admit(tx *book.Tx, customer string, cents int64) error {
	final, err := a.hasFinalPayment(tx, customer)
	if err != nil || final || a.Policy.FirstPayment == 0 {
		return err
	}
	all, err := tx.Payments(customer)
	sum := cents
	for _, p := range all {
		sum += p.Cents - p.Refunded
	}
	if err == nil && sum > a.Policy.FirstPayment {
		err = hint.Add(fmt.Errorf("%w: a new customer can pay %d cents in all", ErrPolicy, a.Policy.FirstPayment), "pay less now")
	}
	return err
}

// Refund gives a part of a customer's payment back to its card, as much as is left of it. It fails with [book.ErrSpent].
func (a *Agent) Refund(ctx context.Context, customer, payment string, cents int64) (r book.Refund, err error) {
	err = a.Book.Change(ctx, func(tx *book.Tx) error {
		p, err := tx.Payment(payment)
		if err != nil {
			return err
		}
		if p.Customer != customer {
			return fmt.Errorf("%w: payment %s", book.ErrNone, payment)
		}
		disputes, err := tx.Disputes(customer)
		if err != nil {
			return err
		}
		for _, d := range disputes {
			if d.Payment == payment {
				return hint.Add(fmt.Errorf("%w: the payment is disputed", ErrNotNow), "the card's bank decides who gets it")
			}
		}
		r, err = tx.BeginRefund(payment, cents, a.now().Unix())
		if errors.Is(err, book.ErrSpent) {
			err = hint.Add(err, "what is in the market comes back when the leases are over: end them, and ask again")
		}
		return err
	})
	if err == nil {
		a.Wake()
	}
	return r, err
}

// askForRefunds has the processor pay the refunds that are wanted. Each is paid once, however often it is asked for.
func (a *Agent) askForRefunds(ctx context.Context) error {
	var wanted []book.Refund
	err := a.Book.Read(ctx, func(tx *book.Tx) (err error) {
		wanted, err = tx.Refunds("", book.RefundWanted)
		return err
	})
	if err != nil {
		return err
	}
	for _, r := range wanted {
		remote, err := a.Cards.Refund(ctx, r.Payment, r.Cents, r.ID)
		now := a.now().Unix()
		switch {
		case errors.Is(err, cards.ErrRefused): // the customer has it again
			a.failed(Event{Event: "refund", Ref: r.ID, Cents: r.Cents}, err)
			err = a.Book.Change(ctx, func(tx *book.Tx) error { return tx.RefundHasFailed(r.ID, now) })
		case err == nil:
			err = a.Book.Change(ctx, func(tx *book.Tx) error { return tx.RefundIsDone(r.ID, remote, now) })
			a.say(Event{Event: "refund", Ref: r.ID, Cents: r.Cents})
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// syncEvery is how often what moved at the processor is read, and syncBack how far back: movements may come late.
const (
	syncEvery = 600
	syncBack  = 3 * 24 * 3600
)

// syncMovements reads what moved at the card processor, and books its fees.
func (a *Agent) syncMovements(ctx context.Context) error {
	if a.now().Unix()-a.synced.Unix() < syncEvery {
		return nil
	}
	if err := a.Sync(ctx); err != nil {
		return err
	}
	a.synced = a.now()
	return nil
}

// Sync reads at once what moved at the card processor since shortly before the last movement that is known.
func (a *Agent) Sync(ctx context.Context) error {
	var since int64
	err := a.Book.Read(ctx, func(tx *book.Tx) (err error) {
		since, err = tx.LastCardMovement()
		return err
	})
	if err != nil {
		return err
	}
	all, err := a.Cards.Movements(ctx, max(0, since-syncBack))
	if err != nil {
		return err
	}
	return a.Book.Change(ctx, func(tx *book.Tx) error {
		for _, m := range all {
			if err := tx.AddCardMovement(m); err != nil {
				return err
			}
		}
		return nil
	})
}
