package cards

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/stripe/stripe-go/v85"
	"golang.org/x/text/currency"

	"github.com/muster-network/muster/agent/book"
	"github.com/muster-network/muster/internal/hint"
)

// Config says how Stripe is reached.
type Config struct {
	Key           string // the secret key, or better a restricted one
	WebhookSecret string // of the endpoint
	Currency      string // such as "usd": what the stablecoin is worth one of
	// URL is where Stripe's API is, for tests; empty: Stripe's own.
	URL string
	// ReturnURL is where customers come back to from the page on which they pay.
	ReturnURL string
}

// A Client asks Stripe. It is safe for concurrent use, and never shows its secrets.
type Client struct {
	config Config
	stripe *stripe.Client
}

// New makes a client.
func New(config Config) (*Client, error) {
	switch {
	case config.Key == "":
		return nil, hint.Add(errors.New("the secret key of Stripe's API is missing"), "put it into a file, and name that with --stripe-key-file")
	case config.WebhookSecret == "":
		return nil, hint.Add(errors.New("the secret of Stripe's webhook endpoint is missing"), "put it into a file, and name that with --webhook-secret-file")
	}
	if err := checkCurrency(config.Currency); err != nil {
		return nil, err
	}
	backend := &stripe.BackendConfig{
		HTTPClient: &http.Client{Timeout: time.Minute}, MaxNetworkRetries: stripe.Int64(3), LeveledLogger: &stripe.LeveledLogger{Level: stripe.LevelNull},
	}
	if config.URL != "" {
		backend.URL = stripe.String(config.URL)
	}
	api := stripe.GetBackendWithConfig(stripe.APIBackend, backend)
	return &Client{config, stripe.NewClient(config.Key, stripe.WithBackends(&stripe.Backends{API: api, Connect: api, Uploads: api, MeterEvents: api}))}, nil
}

// checkCurrency refuses what is no currency as Stripe writes it, and currencies of which Stripe counts something else than
// hundredths: a cent of them would be worth a hundred times as much, or a tenth.
func checkCurrency(name string) error {
	unit, err := currency.ParseISO(name)
	if err != nil || name != strings.ToLower(name) {
		return hint.Add(fmt.Errorf("%q is not the currency of payments", name), "write the three letters of one in lower case, such as usd")
	}
	if decimals, _ := currency.Standard.Rounding(unit); decimals != 2 {
		return hint.Add(fmt.Errorf("amounts in %s have %d decimals, and the books count hundredths", name, decimals), "take payments in another currency")
	}
	return nil
}

// customerField and refundField are the names of our IDs in Stripe's metadata.
const (
	customerField = "muster_customer"
	refundField   = "muster_refund"
)

// A Request asks a customer to pay.
type Request struct {
	ID     string `json:"id" doc:"Stripe's name for it"`
	URL    string `json:"url,omitempty" doc:"Of the page on which the customer pays"`
	Secret string `json:"clientSecret,omitempty" doc:"Of a payment intent, for a page of one's own"`
}

// Checkout makes a page of Stripe's on which a customer pays. The same key makes it once.
func (c *Client) Checkout(ctx context.Context, customer string, cents int64, key string) (Request, error) {
	metadata := map[string]string{customerField: customer}
	params := &stripe.CheckoutSessionCreateParams{
		Mode: stripe.String("payment"), SuccessURL: stripe.String(c.config.ReturnURL), ClientReferenceID: stripe.String(customer),
		LineItems: []*stripe.CheckoutSessionCreateLineItemParams{{
			Quantity: stripe.Int64(1),
			PriceData: &stripe.CheckoutSessionCreateLineItemPriceDataParams{
				Currency: stripe.String(c.config.Currency), UnitAmount: stripe.Int64(cents),
				ProductData: &stripe.CheckoutSessionCreateLineItemPriceDataProductDataParams{Name: stripe.String("Prepaid machine time")},
			},
		}},
		Metadata:          metadata,
		PaymentIntentData: &stripe.CheckoutSessionCreatePaymentIntentDataParams{Metadata: metadata},
	}
	params.SetIdempotencyKey(key)
	s, err := c.stripe.V1CheckoutSessions.Create(ctx, params)
	if err != nil {
		return Request{}, explain("make a page for a payment", err)
	}
	return Request{ID: s.ID, URL: s.URL}, nil
}

// Intent makes a payment intent, which a page of the agent's own lets a customer pay. The same key makes it once.
func (c *Client) Intent(ctx context.Context, customer string, cents int64, key string) (Request, error) {
	params := &stripe.PaymentIntentCreateParams{
		Amount: stripe.Int64(cents), Currency: stripe.String(c.config.Currency), Metadata: map[string]string{customerField: customer},
		AutomaticPaymentMethods: &stripe.PaymentIntentCreateAutomaticPaymentMethodsParams{Enabled: stripe.Bool(true)},
	}
	params.SetIdempotencyKey(key)
	p, err := c.stripe.V1PaymentIntents.Create(ctx, params)
	if err != nil {
		return Request{}, explain("make a payment intent", err)
	}
	return Request{ID: p.ID, Secret: p.ClientSecret}, nil
}

// ErrRefused says that Stripe will not do what was asked, now or later.
var ErrRefused = errors.New("refused by Stripe")

// Refund asks for a part of a payment to be given back. The same id refunds it once. It fails with [ErrRefused].
func (c *Client) Refund(ctx context.Context, payment string, cents int64, id string) (remote string, err error) {
	params := &stripe.RefundCreateParams{
		PaymentIntent: stripe.String(payment), Amount: stripe.Int64(cents), Metadata: map[string]string{refundField: id},
	}
	params.SetIdempotencyKey(id)
	r, err := c.stripe.V1Refunds.Create(ctx, params)
	if err != nil {
		return "", explain("refund a part of payment "+payment, err)
	}
	return r.ID, nil
}

// Movements are what moved at Stripe since a time, in seconds since 1970: its balance transactions, the oldest first.
func (c *Client) Movements(ctx context.Context, since int64) (all []book.CardMovement, err error) {
	params := &stripe.BalanceTransactionListParams{CreatedRange: &stripe.RangeQueryParams{GreaterThanOrEqual: since}}
	params.Limit = stripe.Int64(100)
	for t, err := range c.stripe.V1BalanceTransactions.List(ctx, params).All(ctx) {
		if err != nil {
			return nil, explain("read what moved at Stripe", err)
		}
		if string(t.Currency) != c.config.Currency {
			return nil, fmt.Errorf("movement %s at Stripe is in %q, and the books are kept in %q", t.ID, t.Currency, c.config.Currency)
		}
		m := book.CardMovement{ID: t.ID, Kind: string(t.ReportingCategory), Gross: t.Amount, Fee: t.Fee, At: t.Created}
		if t.Source != nil {
			m.Source = t.Source.ID
		}
		all = append(all, m)
	}
	return all, nil
}

// explain says what Stripe's error is about, with no more of it than its own message.
func explain(what string, err error) error {
	var answer *stripe.Error
	if !errors.As(err, &answer) {
		return fmt.Errorf("%s: %w", what, err)
	}
	if answer.HTTPStatusCode == http.StatusUnauthorized || answer.HTTPStatusCode == http.StatusForbidden { // the message may repeat the key
		return hint.Add(fmt.Errorf("%s: Stripe does not let the key do that", what), "check the secret key, and what it may do")
	}
	err = fmt.Errorf("%s: Stripe says: %s", what, answer.Msg)
	switch answer.HTTPStatusCode {
	case http.StatusBadRequest, http.StatusPaymentRequired, http.StatusNotFound:
		return fmt.Errorf("%w: %w", ErrRefused, err)
	}
	return err
}
