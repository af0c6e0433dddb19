package api

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"reflect"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"
	"github.com/ethereum/go-ethereum/common"
	"github.com/google/uuid"

	"github.com/muster-network/muster/agent"
	"github.com/muster-network/muster/agent/book"
	"github.com/muster-network/muster/agent/cards"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/view"
)

const (
	version     = "1.0.0"
	openAPIPath = "/v1/openapi.json"

	reconcilePath = "/v1/reconciliation"
	eventsPath    = "/v1/events"
	invoicePath   = "/v1/invoices/{month}"
	description   = `An agent of Muster: machines for who pays by card. Cents are whole numbers of hundredths of the currency; amounts of
tokens are decimal strings. Times are seconds since 1970. Errors are problems of RFC 9457.`
)

type (
	bodyOf[T any] struct{ Body T }
	nothing       struct{}
	customerInput struct {
		Customer string `path:"customer"`
	}
	ofCustomer[T any] struct {
		Customer string `path:"customer"`
		Body     T
	}
	keyInput struct {
		Key string `path:"key"`
	}
	customerKeyInput struct {
		Customer string `path:"customer"`
		Key      string `path:"key"`
	}
	leaseInput struct {
		Spec string `path:"spec" pattern:"^0x[0-9a-f]{64}$" doc:"The spec's hash"`
	}
	rekeyInput struct {
		Spec string `path:"spec" pattern:"^0x[0-9a-f]{64}$" doc:"The spec's hash"`
		Body RekeyBody
	}
	payInput struct {
		Key  string `header:"Idempotency-Key" maxLength:"200" doc:"The same key makes one request for a payment, however often it is sent"`
		Body PayBody
	}
	dayInput struct {
		From string `query:"from" format:"date" doc:"The first day, in UTC (default yesterday)"`
		To   string `query:"to" format:"date" doc:"The last day (default the first)"`
	}
)

// A NewCustomer is one to be added.
type NewCustomer struct {
	Name  string `json:"name" minLength:"1" maxLength:"200"`
	Email string `json:"email" format:"email" maxLength:"200"`
}

// A CustomerWithKey is a customer that was just added.
type CustomerWithKey struct {
	Customer Customer `json:"customer"`
	Key      Key      `json:"key"`
}

// A TrialBody gives credit away.
type TrialBody struct {
	Ref   string `json:"ref" minLength:"1" maxLength:"200" doc:"A name of yours for it: it is given once"`
	Cents int64  `json:"cents" minimum:"1" maximum:"1000000"`
	Days  int64  `json:"days" minimum:"1" maximum:"3650" doc:"From its first use on"`
}

// A PayBody asks for a payment.
type PayBody struct {
	Cents  int64 `json:"cents" minimum:"50" maximum:"99999999"`
	Intent bool  `json:"intent,omitempty" doc:"For a payment page of one's own: a payment intent in place of a page"`
}

// A RefundBody asks for a refund.
type RefundBody struct {
	Payment string `json:"payment" maxLength:"100"`
	Cents   int64  `json:"cents" minimum:"1"`
}

// A RekeyBody names a machine's key.
type RekeyBody struct {
	HostKey common.Hash `json:"hostKey" doc:"SHA-256 of the machine's SSH key"`
}

// register says what the API has. It is the one list of it: openapi.json is made from it.
func (s *Server) register(mux *http.ServeMux) huma.API {
	config := huma.DefaultConfig("Muster agent", version)
	config.Info.Description = description
	config.OpenAPIPath, config.DocsPath, config.SchemasPath = "", "", ""
	config.CreateHooks = nil // no "$schema" in each answer
	config.RejectUnknownQueryParameters = true
	config.Transformers = []huma.Transformer{transform}
	format := huma.Format{Marshal: func(w io.Writer, v any) error { return json.NewEncoder(w).Encode(v) }, Unmarshal: json.Unmarshal}
	config.Formats = map[string]huma.Format{"application/json": format, "json": format}
	config.Components.Schemas = schemas()
	config.Components.SecuritySchemes = map[string]*huma.SecurityScheme{
		"customer": {Type: "http", Scheme: "bearer", Description: "A customer's key"},
		"admin":    {Type: "http", Scheme: "bearer", Description: "The administrator's key"},
	}
	api := humago.New(mux, config)

	register(api, s, "about", http.MethodGet, "/v1", "Which chain and market the agent rents from", "", func(context.Context, *nothing) (About, error) { return s.about(), nil })

	register(api, s, "add-customer", http.MethodPost, "/v1/customers", "Add a customer, with its first key", "admin", s.addCustomer)
	register(api, s, "customers", http.MethodGet, "/v1/customers", "List the customers", "admin", s.customers)
	register(api, s, "add-customer-key", http.MethodPost, "/v1/customers/{customer}/keys", "Make a key for a customer", "admin", func(ctx context.Context, in *customerInput) (Key, error) { return s.addKey(ctx, in.Customer) })
	register(api, s, "revoke-customer-key", http.MethodDelete, "/v1/customers/{customer}/keys/{key}", "Revoke a customer's key", "admin", func(ctx context.Context, in *customerKeyInput) ([]Key, error) {
		return s.revokeKey(ctx, in.Customer, in.Key)
	})
	register(api, s, "add-trial", http.MethodPost, "/v1/customers/{customer}/trials", "Give a customer credit", "admin", s.addTrial)
	register(api, s, "refund-customer", http.MethodPost, "/v1/customers/{customer}/refunds", "Give a part of a customer's payment back", "admin", func(ctx context.Context, in *ofCustomer[RefundBody]) (Refund, error) {
		return s.refund(ctx, in.Customer, in.Body)
	})
	register(api, s, "reconcile", http.MethodGet, reconcilePath, "Hold the books against the card processor and the chain", "admin", s.reconcile)

	registerFor(api, s, "keys", http.MethodGet, "/v1/keys", "List one's keys", func(ctx context.Context, c book.Customer, _ *nothing) ([]Key, error) { return s.keys(ctx, c.ID) })
	registerFor(api, s, "add-key", http.MethodPost, "/v1/keys", "Make another key", func(ctx context.Context, c book.Customer, _ *nothing) (Key, error) { return s.addKey(ctx, c.ID) })
	registerFor(api, s, "revoke-key", http.MethodDelete, "/v1/keys/{key}", "Revoke a key", func(ctx context.Context, c book.Customer, in *keyInput) ([]Key, error) {
		return s.revokeKey(ctx, c.ID, in.Key)
	})
	registerFor(api, s, "balance", http.MethodGet, "/v1/balance", "Show what one has", s.balance)
	registerFor(api, s, "pay", http.MethodPost, "/v1/payments", "Ask for a page on which to pay", s.pay)
	registerFor(api, s, "payments", http.MethodGet, "/v1/payments", "List one's payments", s.payments)
	registerFor(api, s, "refund", http.MethodPost, "/v1/refunds", "Give a part of a payment back to its card", func(ctx context.Context, c book.Customer, in *bodyOf[RefundBody]) (Refund, error) {
		return s.refund(ctx, c.ID, in.Body)
	})
	registerFor(api, s, "offers", http.MethodGet, "/v1/offers", "List what can be rented, the cheapest first", s.offers)
	registerFor(api, s, "order", http.MethodPost, "/v1/leases", "Rent: the order is carried out soon", s.order)
	registerFor(api, s, "leases", http.MethodGet, "/v1/leases", "List one's leases", s.leases)
	registerFor(api, s, "lease", http.MethodGet, "/v1/leases/{spec}", "Show a lease", s.lease)
	registerFor(api, s, "rekey", http.MethodPut, "/v1/leases/{spec}/host-key", "Have the SSH key that a machine has now named on chain", s.rekey)
	registerFor(api, s, "end", http.MethodDelete, "/v1/leases/{spec}", "End a lease", s.end)
	registerFor(api, s, "session", http.MethodPost, "/v1/sessions", "Have signed what a key of one's own may do with a machine", func(ctx context.Context, c book.Customer, in *bodyOf[ledger.Session]) (ledger.Session, error) {
		return s.config.Agent.Sign(ctx, c.ID, in.Body)
	})
	describeRest(api)
	return api
}

// register registers an operation, and who may ask for it: anybody, or with "admin" the administrator.
func register[I, O any](api huma.API, s *Server, id, method, path, summary, who string, answer func(context.Context, *I) (O, error)) {
	operation := huma.Operation{OperationID: id, Method: method, Path: path, Summary: summary, MaxBodyBytes: maxBody, DefaultStatus: http.StatusOK}
	if who != "" {
		operation.Security = []map[string][]string{{who: {}}}
	}
	huma.Register(api, operation, func(ctx context.Context, in *I) (*bodyOf[O], error) {
		if who == "admin" {
			if err := s.isAdmin(ctx); err != nil {
				return nil, err
			}
		}
		out, err := answer(ctx, in)
		if err != nil {
			return nil, s.told(err)
		}
		return &bodyOf[O]{out}, nil
	})
}

// registerFor registers an operation for customers.
func registerFor[I, O any](api huma.API, s *Server, id, method, path, summary string, answer func(context.Context, book.Customer, *I) (O, error)) {
	register(api, s, id, method, path, summary, "customer", func(ctx context.Context, in *I) (out O, err error) {
		c, err := s.customer(ctx)
		if err != nil {
			return out, err
		}
		return answer(ctx, c, in)
	})
}

// describeRest says what huma has no part in.
func describeRest(api huma.API) {
	api.OpenAPI().AddOperation(&huma.Operation{
		OperationID: "event", Method: http.MethodPost, Path: eventsPath, Summary: "Take an event of the card processor, which has signed it",
		Responses: map[string]*huma.Response{"200": {Description: "It is in the books"}},
	})
	api.OpenAPI().AddOperation(&huma.Operation{
		OperationID: "invoice", Method: http.MethodGet, Path: invoicePath, Summary: "Get the invoice of a month, such as 2027-01", Security: []map[string][]string{{"customer": {}}},
		Parameters: []*huma.Param{{Name: "month", In: "path", Required: true, Schema: &huma.Schema{Type: huma.TypeString, Pattern: "^[0-9]{4}-[0-9]{2}$"}}},
		Responses:  map[string]*huma.Response{"200": {Description: "OK", Content: map[string]*huma.MediaType{"application/pdf": {Schema: &huma.Schema{Type: huma.TypeString, Format: "binary"}}}}},
	})
}

// OpenAPI is the description of the API (OpenAPI 3.1), as committed in openapi.json.
func (s *Server) OpenAPI() []byte {
	document := s.api.OpenAPI()
	registry := document.Components.Schemas
	problem := registry.Schema(reflect.TypeFor[Problem](), true, "Problem")
	for _, item := range document.Paths {
		for _, operation := range []*huma.Operation{item.Get, item.Post, item.Put, item.Delete} {
			if operation != nil {
				operation.Responses["default"] = &huma.Response{Description: "What is wrong", Content: map[string]*huma.MediaType{problemType: {Schema: problem}}}
			}
		}
	}
	delete(registry.Map(), "ErrorModel")
	delete(registry.Map(), "ErrorDetail")
	out, err := json.MarshalIndent(document, "", "  ")
	if err != nil {
		panic(err) // it has only what is written above
	}
	return append(out, '\n')
}

func (s *Server) about() About {
	a := s.config.Agent
	return About{a.Chain.Deployment.ChainID, a.Chain.Deployment.Market, a.Sender.Address(), a.Currency, a.Token.Name(), a.Chain.Deployment.Profile}
}

func (s *Server) change(ctx context.Context, f func(*book.Tx) error) error {
	return s.config.Agent.Book.Change(ctx, f)
}

func (s *Server) addCustomer(ctx context.Context, in *bodyOf[NewCustomer]) (out CustomerWithKey, err error) {
	err = s.change(ctx, func(tx *book.Tx) error {
		now := time.Now().Unix()
		c, err := tx.AddCustomer(in.Body.Name, in.Body.Email, now)
		if err != nil {
			return err
		}
		k, secret, err := tx.AddKey(c.ID, now)
		out.Customer, out.Key = customerOf(c), keyOf(k)
		out.Key.Secret = secret
		return err
	})
	return out, err
}

func (s *Server) customers(ctx context.Context, _ *nothing) (out []Customer, err error) {
	out = []Customer{}
	err = s.change(ctx, func(tx *book.Tx) error {
		all, err := tx.Customers()
		for _, c := range all {
			out = append(out, customerOf(c))
		}
		return err
	})
	return out, err
}

func (s *Server) keys(ctx context.Context, customer string) (out []Key, err error) {
	out = []Key{}
	err = s.change(ctx, func(tx *book.Tx) error {
		all, err := tx.Keys(customer)
		for _, k := range all {
			out = append(out, keyOf(k))
		}
		return err
	})
	return out, err
}

func (s *Server) addKey(ctx context.Context, customer string) (out Key, err error) {
	err = s.change(ctx, func(tx *book.Tx) error {
		if _, err := tx.Customer(customer); err != nil {
			return err
		}
		k, secret, err := tx.AddKey(customer, time.Now().Unix())
		out = keyOf(k)
		out.Secret = secret
		return err
	})
	return out, err
}

func (s *Server) revokeKey(ctx context.Context, customer, key string) ([]Key, error) {
	if err := s.change(ctx, func(tx *book.Tx) error { return tx.RevokeKey(customer, key, time.Now().Unix()) }); err != nil {
		return nil, err
	}
	return s.keys(ctx, customer)
}

func (s *Server) addTrial(ctx context.Context, in *ofCustomer[TrialBody]) (Balance, error) {
	var c book.Customer
	err := s.change(ctx, func(tx *book.Tx) (err error) {
		if c, err = tx.Customer(in.Customer); err != nil {
			return err
		}
		return tx.AddTrial(c.ID, c.ID+" "+in.Body.Ref, in.Body.Cents, in.Body.Days*24*3600, time.Now().Unix())
	})
	if err != nil {
		return Balance{}, err
	}
	return s.balance(ctx, c, nil)
}

func (s *Server) balance(ctx context.Context, c book.Customer, _ *nothing) (Balance, error) {
	standing, err := s.config.Agent.Standing(ctx, c)
	if err != nil {
		return Balance{}, err
	}
	return balanceOf(s.config.Agent, standing), nil
}

func (s *Server) pay(ctx context.Context, c book.Customer, in *payInput) (cards.Request, error) {
	key := in.Key
	if key == "" { // each request is another
		key = uuid.NewString()
	}
	return s.config.Agent.Ask(ctx, c.ID, in.Body.Cents, in.Body.Intent, c.ID+" "+key)
}

func (s *Server) payments(ctx context.Context, c book.Customer, _ *nothing) (out []Payment, err error) {
	out = []Payment{}
	err = s.change(ctx, func(tx *book.Tx) error {
		all, err := tx.Payments(c.ID)
		if err != nil {
			return err
		}
		for _, p := range all {
			left, err := tx.Refundable(p.ID)
			if err != nil {
				return err
			}
			out = append(out, Payment{p.ID, p.Cents, p.Refunded, left, p.At})
		}
		return nil
	})
	return out, err
}

func (s *Server) refund(ctx context.Context, customer string, body RefundBody) (Refund, error) {
	r, err := s.config.Agent.Refund(ctx, customer, body.Payment, body.Cents)
	return Refund{r.ID, r.Payment, r.Cents, r.State}, err
}

func (s *Server) offers(ctx context.Context, _ book.Customer, _ *nothing) (out []Offer, err error) {
	out = []Offer{}
	all, err := s.config.Agent.Offers(ctx)
	for _, o := range all {
		out = append(out, offerOf(o, s.config.Agent.Policy.Safe(o, 1, all) == ""))
	}
	return out, err
}

func (s *Server) order(ctx context.Context, c book.Customer, in *bodyOf[Want]) (Lease, error) {
	want := agent.Want{SpecHash: common.HexToHash(in.Body.SpecHash), Offer: in.Body.Offer, Units: in.Body.Units, Class: in.Body.Class, Region: in.Body.Region}
	if in.Body.MaxPrice != "" {
		price, err := ledger.ParsePrice(in.Body.MaxPrice)
		if err != nil {
			return Lease{}, newProblem("input", http.StatusUnprocessableEntity, err.Error())
		}
		want.Most = &price
	}
	r, err := s.config.Agent.Order(ctx, c, want)
	if err != nil {
		return Lease{}, err
	}
	return s.leaseOf(ctx, r)
}

func (s *Server) leases(ctx context.Context, c book.Customer, _ *nothing) (out []Lease, err error) {
	var all []book.Rental
	err = s.change(ctx, func(tx *book.Tx) (err error) {
		all, err = tx.Rentals(c.ID, "")
		return err
	})
	if err != nil {
		return nil, err
	}
	out = []Lease{}
	for _, r := range all {
		l, err := s.leaseOf(ctx, r)
		if err != nil {
			return nil, err
		}
		out = append(out, l)
	}
	return out, nil
}

func (s *Server) lease(ctx context.Context, c book.Customer, in *leaseInput) (Lease, error) {
	var r book.Rental
	err := s.change(ctx, func(tx *book.Tx) (err error) {
		r, err = tx.Rental(c.ID, in.Spec)
		return err
	})
	if err != nil {
		return Lease{}, err
	}
	return s.leaseOf(ctx, r)
}

func (s *Server) rekey(ctx context.Context, c book.Customer, in *rekeyInput) (Lease, error) {
	r, err := s.config.Agent.Rekey(ctx, c.ID, in.Spec, in.Body.HostKey)
	if err != nil {
		return Lease{}, err
	}
	return s.leaseOf(ctx, r)
}

func (s *Server) end(ctx context.Context, c book.Customer, in *leaseInput) (Lease, error) {
	r, err := s.config.Agent.End(ctx, c.ID, in.Spec)
	if err != nil {
		return Lease{}, err
	}
	return s.leaseOf(ctx, r)
}

// leaseOf is a rental with what the chain says of it.
func (s *Server) leaseOf(ctx context.Context, r book.Rental) (Lease, error) {
	a := s.config.Agent
	o, err := s.offer(ctx, r.Offer, r.Version)
	if err != nil {
		return Lease{}, err
	}
	o.Price.Rate.Int = r.Rate
	l := Lease{
		SpecHash: r.SpecHash, State: r.State, Why: r.Why, Lease: r.Lease, Offer: r.Offer, Units: r.Units, Ordered: r.At, HostURL: o.URL, TLSKey: o.TLSKey, NewKey: r.KeyWanted,
		OnChain: ledger.LeaseNone.String(),
	}
	price := o.Cost(r.Units)
	l.PerHour, l.PerMonth = price.PerHour, price.PerMonth
	if r.Lease == 0 {
		return l, nil
	}
	on, err := a.Chain.Lease(ctx, r.Lease)
	l.OnChain, l.HostKey = on.State.String(), on.HostKey
	return l, err
}

// offer is an offer as it was in a version, or if nobody has asked for that before, as it is now.
func (s *Server) offer(ctx context.Context, id, version uint64) (view.Offer, error) {
	key := [2]uint64{id, version}
	if known, ok := s.known.Load(key); ok {
		return known.(view.Offer), nil
	}
	o, err := view.ReadOffer(ctx, s.config.Agent.Chain, id)
	if err == nil {
		s.known.Store(key, o)
	}
	return o, err
}

// reconcile holds the books of whole days against the card processor and the chain.
func (s *Server) reconcile(ctx context.Context, in *dayInput) (agent.Report, error) {
	today := time.Now().UTC().Truncate(24 * time.Hour)
	from := today.AddDate(0, 0, -1)
	var err error
	if in.From != "" {
		if from, err = time.Parse(time.DateOnly, in.From); err != nil {
			return agent.Report{}, newProblem("input", http.StatusUnprocessableEntity, "from is not a day")
		}
	}
	to := from
	if in.To != "" {
		if to, err = time.Parse(time.DateOnly, in.To); err != nil || to.Before(from) {
			return agent.Report{}, newProblem("input", http.StatusUnprocessableEntity, "to is not a day after from")
		}
	}
	report, err := s.config.Agent.Reconcile(ctx, from, to.AddDate(0, 0, 1))
	if err != nil {
		return agent.Report{}, err
	}
	return *report, nil
}
