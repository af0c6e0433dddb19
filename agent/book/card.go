package book

import (
	"errors"
	"fmt"
)

// The states of an event of the card processor.
const (
	EventDone    = "done"
	EventWaiting = "waiting" // for the payment that it is about
	EventIgnored = "ignored"
)

// An Event is what the card processor told.
type Event struct {
	ID      string
	Kind    string
	Created int64
	Body    string
}

// AddEvent notes an event. It fails with [ErrTwice] if it was told before.
func (t *Tx) AddEvent(e Event, state string, now int64) error {
	if t.exec(`INSERT INTO webhook VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING`, e.ID, e.Kind, e.Created, now, state, e.Body) == 0 && t.err == nil {
		return fmt.Errorf("%w: event %s", ErrTwice, e.ID)
	}
	return t.err
}

// SetEvent says what became of an event.
func (t *Tx) SetEvent(id, state string) error {
	t.exec(`UPDATE webhook SET state = $2 WHERE id = $1`, id, state)
	return t.err
}

// Waiting are the events that wait for their payments, the oldest first.
func (t *Tx) Waiting() ([]Event, error) {
	return each(t, `SELECT id, kind, created, body FROM webhook WHERE state = $1 ORDER BY created, id`, []any{EventWaiting}, func(row func(...any) error, e *Event) error {
		return row(&e.ID, &e.Kind, &e.Created, &e.Body)
	}), t.err
}

// A Payment is one by card.
type Payment struct {
	ID       string // the payment intent
	Customer string
	Charge   string
	Cents    int64
	Refunded int64 // of it, as the processor says
	At       int64
}

const paymentColumns = `id, customer, charge, cents, refunded, at`

func scanPayment(row func(...any) error, p *Payment) error {
	return row(&p.ID, &p.Customer, &p.Charge, &p.Cents, &p.Refunded, &p.At)
}

// AddPayment books a payment: the customer can spend it from now on. One that is in the books already stays as it is.
func (t *Tx) AddPayment(p Payment) error {
	if _, err := t.Payment(p.ID); err == nil || !errors.Is(err, ErrNone) {
		return err
	}
	t.exec(`INSERT INTO payment (`+paymentColumns+`) VALUES ($1, $2, $3, $4, 0, $5)`, p.ID, p.Customer, p.Charge, p.Cents, p.At)
	t.addLot(Lot{Customer: p.Customer, Payment: p.ID, Cents: p.Cents, At: p.At})
	return t.Post(Entry{At: p.At, Kind: "payment", Customer: p.Customer, Ref: p.ID, Movements: append(
		t.credit(p.Customer, part{t.lotOf(p.ID), p.Cents}), CentsTo(Processor, p.Cents),
	)})
}

// Payment is a payment by its intent. It fails with [ErrNone].
func (t *Tx) Payment(id string) (p Payment, err error) {
	return p, t.must(t.find(`SELECT `+paymentColumns+` FROM payment WHERE id = $1`, []any{id}, &p.ID, &p.Customer, &p.Charge, &p.Cents, &p.Refunded, &p.At), "payment "+id)
}

// Payments are a customer's, the oldest first; all if the customer is empty.
func (t *Tx) Payments(customer string) ([]Payment, error) {
	return each(t, `SELECT `+paymentColumns+` FROM payment WHERE $1 = '' OR customer = $1 ORDER BY at, id`, []any{customer}, scanPayment), t.err
}

// The states of a refund.
const (
	RefundWanted = "wanted" // it is to be asked of the processor
	RefundDone   = "done"
	RefundFailed = "failed"
)

// A Refund gives a part of a payment back to the card.
type Refund struct {
	ID      string
	Payment string
	Cents   int64
	State   string
	Remote  string // the processor's name for it
	At      int64
}

const refundColumns = `id, payment, cents, state, remote, at`

func scanRefund(row func(...any) error, r *Refund) error {
	return row(&r.ID, &r.Payment, &r.Cents, &r.State, &r.Remote, &r.At)
}

// Refunds are those of a payment, or in a state, or all.
func (t *Tx) Refunds(payment, state string) ([]Refund, error) {
	return each(t, `SELECT `+refundColumns+` FROM refund WHERE ($1 = '' OR payment = $1) AND ($2 = '' OR state = $2) ORDER BY at, id`, []any{payment, state}, scanRefund), t.err
}

// Refund is a refund by its ID. It fails with [ErrNone].
func (t *Tx) Refund(id string) (r Refund, err error) {
	return r, t.must(t.find(`SELECT `+refundColumns+` FROM refund WHERE id = $1`, []any{id}, &r.ID, &r.Payment, &r.Cents, &r.State, &r.Remote, &r.At), "refund "+id)
}

// ErrSpent says that more is to be refunded than is left of a payment.
var ErrSpent = errors.New("more was spent of the payment")

// Refundable is what is left of a payment to be refunded, outside of the market.
func (t *Tx) Refundable(payment string) (cents int64, err error) {
	t.find(`SELECT unspent FROM lot WHERE payment = $1`, []any{payment}, &cents)
	return cents, t.err
}

// BeginRefund sets what is to be refunded aside. It fails with [ErrSpent].
func (t *Tx) BeginRefund(payment string, cents, now int64) (Refund, error) {
	p, err := t.Payment(payment)
	if err != nil {
		return Refund{}, err
	}
	left, err := t.Refundable(payment)
	if err != nil {
		return Refund{}, err
	}
	if cents <= 0 || cents > left {
		return Refund{}, fmt.Errorf("%w: %d cents are left of it", ErrSpent, left)
	}
	r := Refund{ID: "ref_" + random(12), Payment: payment, Cents: cents, State: RefundWanted, At: now}
	t.exec(`INSERT INTO refund (`+refundColumns+`) VALUES ($1, $2, $3, $4, '', $5)`, r.ID, r.Payment, r.Cents, r.State, r.At)
	t.exec(`UPDATE lot SET unspent = unspent - $2 WHERE payment = $1`, payment, cents)
	return r, t.Post(Entry{At: now, Kind: "refund begun", Customer: p.Customer, Ref: r.ID, Movements: []Movement{
		CentsTo(CustomerAccount(p.Customer), cents), CentsTo(RefundAccount(p.Customer), -cents),
	}})
}

// RefundIsDone books that the processor has paid a refund. It can be told again.
func (t *Tx) RefundIsDone(id, remote string, now int64) error {
	r, p, err := t.refund(id)
	if err != nil || r.State != RefundWanted {
		return err
	}
	t.exec(`UPDATE refund SET state = $2, remote = $3 WHERE id = $1`, id, RefundDone, remote)
	return t.Post(Entry{At: now, Kind: "refund", Customer: p.Customer, Ref: id, Movements: []Movement{
		CentsTo(RefundAccount(p.Customer), r.Cents), CentsTo(Processor, -r.Cents),
	}})
}

// RefundHasFailed gives the customer back what could not be refunded: before the processor took it, or after that, when
// the card's bank did not. It can be told again.
func (t *Tx) RefundHasFailed(id string, now int64) error {
	r, p, err := t.refund(id)
	if err != nil || r.State == RefundFailed {
		return err
	}
	from := CentsTo(RefundAccount(p.Customer), r.Cents)
	if r.State == RefundDone {
		from = CentsTo(Processor, r.Cents)
	}
	t.exec(`UPDATE refund SET state = $2 WHERE id = $1`, id, RefundFailed)
	return t.Post(Entry{At: now, Kind: "failed refund", Customer: p.Customer, Ref: id, Movements: append(t.credit(p.Customer, part{t.lotOf(r.Payment), r.Cents}), from)})
}

func (t *Tx) refund(id string) (r Refund, p Payment, err error) {
	if r, err = t.Refund(id); err != nil {
		return r, p, err
	}
	p, err = t.Payment(r.Payment)
	return r, p, err
}

// RefundedInAll learns from the processor how much of a payment was refunded up to now. What the agent has not asked for
// itself, a person has: the customer has it no more.
func (t *Tx) RefundedInAll(payment string, cents int64, ref string, now int64) error {
	p, err := t.Payment(payment)
	if err != nil || cents <= p.Refunded {
		return err
	}
	known := int64(0)
	all, err := t.Refunds(payment, "")
	if err != nil {
		return err
	}
	for _, r := range all {
		if r.State != RefundFailed {
			known += r.Cents
		}
	}
	t.exec(`UPDATE payment SET refunded = $2 WHERE id = $1`, payment, cents)
	if cents <= known {
		return t.err
	}
	r := Refund{ID: "by hand, " + ref, Payment: payment, Cents: cents - known, State: RefundDone, At: now}
	t.exec(`INSERT INTO refund (`+refundColumns+`) VALUES ($1, $2, $3, $4, '', $5)`, r.ID, r.Payment, r.Cents, r.State, r.At)
	return t.Post(Entry{At: now, Kind: "refund", Customer: p.Customer, Ref: r.ID, Movements: append(t.debit(p.Customer, t.lotOf(payment), r.Cents), CentsTo(Processor, -r.Cents))})
}

// A Dispute is a customer's with its card's bank about a payment.
type Dispute struct {
	ID      string
	Payment string
	Status  string
	Told    int64 // when the newest event about it was made
	Closed  bool
	Lost    bool
}

// NoteDispute notes how a dispute stands. What is older than what is known changes nothing.
func (t *Tx) NoteDispute(d Dispute) error {
	t.exec(`INSERT INTO dispute VALUES ($1, $2, $3, $4, $5, $6)
		ON CONFLICT (id) DO UPDATE SET status = $3, told = $4, closed = $5, lost = $6 WHERE dispute.closed < $5 OR (dispute.closed = $5 AND dispute.told <= $4)`,
		d.ID, d.Payment, d.Status, d.Told, number(d.Closed), number(d.Lost))
	return t.err
}

// Disputes are those about a customer's payments.
func (t *Tx) Disputes(customer string) ([]Dispute, error) {
	return each(t, `SELECT d.id, d.payment, d.status, d.told, d.closed, d.lost FROM dispute d JOIN payment p ON p.id = d.payment WHERE p.customer = $1 ORDER BY d.told, d.id`, []any{customer},
		func(row func(...any) error, d *Dispute) error {
			var closed, lost int
			err := row(&d.ID, &d.Payment, &d.Status, &d.Told, &closed, &lost)
			d.Closed, d.Lost = closed == 1, lost == 1
			return err
		}), t.err
}

// DisputeMoved books what the processor moved because of a dispute: negative when it took a payment back, positive when
// it gave it again. Each movement counts once.
func (t *Tx) DisputeMoved(payment, movement string, cents, now int64) error {
	p, err := t.Payment(payment)
	if err != nil || cents == 0 {
		return err
	}
	if t.find(`SELECT ref FROM entry WHERE kind = 'dispute' AND ref = $1`, []any{movement}, new(string)) {
		return nil
	}
	var moves []Movement
	if lot := t.lotOf(payment); cents < 0 {
		moves = t.debit(p.Customer, lot, -cents)
	} else {
		moves = t.credit(p.Customer, part{lot, cents})
	}
	return t.Post(Entry{At: now, Kind: "dispute", Customer: p.Customer, Ref: movement, Movements: append(moves, CentsTo(Processor, cents))})
}

// Stopped says why nothing is paid for a customer any more; empty: it is.
func (t *Tx) Stopped(customer string) (why string, err error) {
	all, err := t.Disputes(customer)
	if err != nil {
		return "", err
	}
	for _, d := range all {
		if !d.Closed {
			return "payment " + d.Payment + " is disputed", nil
		}
	}
	if owed := t.CentsIn(DebtAccount(customer)); owed > 0 {
		return fmt.Sprintf("%d cents are owed", owed), t.err
	}
	return "", t.err
}

// A CardMovement is what moved at the card processor, as it says itself.
type CardMovement struct {
	ID     string
	Kind   string
	Source string // the charge, refund, dispute …
	Gross  int64
	Fee    int64
	At     int64
}

// AddCardMovement notes a movement, and books its fee; one that is known is left as it is. What is no payment, refund or
// dispute, of which events tell, is booked as a whole.
func (t *Tx) AddCardMovement(m CardMovement) error {
	if t.exec(`INSERT INTO card_movement VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING`, m.ID, m.Kind, m.Source, m.Gross, m.Fee, m.At) == 0 || t.err != nil {
		return t.err
	}
	moves := []Movement{CentsTo(Processor, -m.Fee), CentsTo(Fees, m.Fee)}
	switch m.Kind {
	case "charge", "refund", "refund_failure", "partial_capture_reversal", "dispute", "dispute_reversal":
	case "payout", "payout_reversal":
		moves = append(moves, CentsTo(Processor, m.Gross), CentsTo(Bank, -m.Gross))
	case "fee":
		moves = append(moves, CentsTo(Processor, m.Gross), CentsTo(Fees, -m.Gross))
	default:
		moves = append(moves, CentsTo(Processor, m.Gross), CentsTo(Other, -m.Gross))
	}
	return t.Post(Entry{At: m.At, Kind: "card movement", Ref: m.ID, Movements: moves})
}

// CardMovements are those of some time, in their order.
func (t *Tx) CardMovements(from, to int64) ([]CardMovement, error) {
	return each(t, `SELECT id, kind, source, gross, fee, at FROM card_movement WHERE at >= $1 AND at < $2 ORDER BY at, id`, []any{from, to}, func(row func(...any) error, m *CardMovement) error {
		return row(&m.ID, &m.Kind, &m.Source, &m.Gross, &m.Fee, &m.At)
	}), t.err
}

// LastCardMovement is when the newest movement was that is known; 0: none is.
func (t *Tx) LastCardMovement() (at int64, err error) {
	t.find(`SELECT coalesce(max(at), 0) FROM card_movement`, nil, &at)
	return at, t.err
}
