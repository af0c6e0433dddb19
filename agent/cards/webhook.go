package cards

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/stripe/stripe-go/v85"
	"github.com/stripe/stripe-go/v85/webhook"

	"github.com/muster-network/muster/agent/book"
)

var (
	// ErrForged says that an event is not signed as Stripe signs, or too old to be one that was just sent.
	ErrForged = errors.New("the event is not signed by Stripe just now")
	// ErrUnreadable says that a signed event has not what its kind should have.
	ErrUnreadable = errors.New("the event cannot be read")
)

// SignatureHeader is the header that has an event's signature.
const SignatureHeader = "Stripe-Signature"

// Events are the kinds that the endpoint has to be told.
var Events = []string{
	"payment_intent.succeeded", "charge.refunded", "refund.failed",
	"charge.dispute.created", "charge.dispute.updated", "charge.dispute.funds_withdrawn", "charge.dispute.funds_reinstated", "charge.dispute.closed",
}

// News is what an event says. One of its parts is set; none: it says nothing that matters here.
type News struct {
	Event    book.Event
	Paid     *Paid
	Refunded *Refunded
	Failed   *FailedRefund
	Dispute  *Dispute
}

// Paid says that a payment has succeeded.
type Paid struct {
	Payment  book.Payment
	Currency string
}

// Refunded says how much of a payment was given back up to now, and of what payment.
type Refunded struct {
	Payment string
	Cents   int64
}

// FailedRefund says that a refund did not get to the card.
type FailedRefund struct {
	Refund string // as we call it; empty: somebody else asked for it
	Remote string
}

// Dispute says how a dispute stands, and what moved because of it.
type Dispute struct {
	book.Dispute
	Moved []book.CardMovement
}

// Read checks an event's signature and says what the event means.
func (c *Client) Read(body []byte, signature string) (News, error) {
	e, err := webhook.ConstructEventWithOptions(body, signature, c.config.WebhookSecret, webhook.ConstructEventOptions{
		IgnoreAPIVersionMismatch: true, // what is read here is the same in all of them
	})
	if err != nil {
		return News{}, fmt.Errorf("%w: %w", ErrForged, err)
	}
	return read(e, string(body))
}

// ReadKept says again what an event means that was checked when it came.
func ReadKept(e book.Event) (News, error) {
	var event stripe.Event
	if err := json.Unmarshal([]byte(e.Body), &event); err != nil {
		return News{}, fmt.Errorf("%w: %w", ErrUnreadable, err)
	}
	return read(event, e.Body)
}

func read(e stripe.Event, body string) (news News, err error) {
	if e.ID == "" || e.Data == nil {
		return news, fmt.Errorf("%w: it has no ID, or no data", ErrUnreadable)
	}
	news.Event = book.Event{ID: e.ID, Kind: string(e.Type), Created: e.Created, Body: body}
	switch {
	case e.Type == "payment_intent.succeeded":
		news.Paid, err = paid(e)
	case e.Type == "charge.refunded":
		news.Refunded, err = refunded(e)
	case e.Type == "refund.failed":
		news.Failed, err = failed(e)
	case strings.HasPrefix(string(e.Type), "charge.dispute."):
		news.Dispute, err = dispute(e)
	}
	if err != nil {
		return news, fmt.Errorf("%w: %s %s: %w", ErrUnreadable, e.Type, e.ID, err)
	}
	return news, nil
}

func paid(e stripe.Event) (*Paid, error) {
	var p stripe.PaymentIntent
	if err := json.Unmarshal(e.Data.Raw, &p); err != nil {
		return nil, err
	}
	if p.ID == "" || p.LatestCharge == nil || p.AmountReceived <= 0 {
		return nil, errors.New("it has no payment, charge or amount")
	}
	return &Paid{book.Payment{ID: p.ID, Customer: p.Metadata[customerField], Charge: p.LatestCharge.ID, Cents: p.AmountReceived, At: e.Created}, string(p.Currency)}, nil
}

func refunded(e stripe.Event) (*Refunded, error) {
	var c stripe.Charge
	if err := json.Unmarshal(e.Data.Raw, &c); err != nil {
		return nil, err
	}
	if c.PaymentIntent == nil || c.AmountRefunded < 0 {
		return nil, errors.New("it has no payment or amount")
	}
	return &Refunded{c.PaymentIntent.ID, c.AmountRefunded}, nil
}

func failed(e stripe.Event) (*FailedRefund, error) {
	var r stripe.Refund
	if err := json.Unmarshal(e.Data.Raw, &r); err != nil {
		return nil, err
	}
	return &FailedRefund{r.Metadata[refundField], r.ID}, nil
}

func dispute(e stripe.Event) (*Dispute, error) {
	var d stripe.Dispute
	if err := json.Unmarshal(e.Data.Raw, &d); err != nil {
		return nil, err
	}
	if d.ID == "" || d.PaymentIntent == nil {
		return nil, errors.New("it has no dispute or payment")
	}
	out := &Dispute{Dispute: book.Dispute{
		ID: d.ID, Payment: d.PaymentIntent.ID, Status: string(d.Status), Told: e.Created,
		Closed: e.Type == "charge.dispute.closed", Lost: d.Status == stripe.DisputeStatusLost,
	}}
	for _, t := range d.BalanceTransactions {
		out.Moved = append(out.Moved, book.CardMovement{ID: t.ID, Gross: t.Amount, Fee: t.Fee, At: t.Created})
	}
	return out, nil
}
