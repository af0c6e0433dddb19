package agenttest

import (
	"fmt"
	"math/big"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/agent"
	"github.com/muster-network/muster/agent/book"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// A World is a devnet with an offer, an agent with a float, and a card processor.
type World struct {
	*testchain.World
	Processor         *Processor
	Provider          *ledger.Sender
	Token             ledger.Token
	Host              *Host
	Commitment, Offer uint64
	Agent             *agent.Agent
	Books             string // its file
	Policy            agent.Policy

	t  *testing.T
	mu sync.Mutex
	// said is what the agent has told of.
	said []agent.Event
}

// Units are whole tokens in smallest units.
func (w *World) Units(tokens string) *big.Int {
	return testchain.Must(w.Token.Parse(tokens))(w.t)
}

// Start makes a world.
func Start(t *testing.T) *World {
	t.Helper()
	w := &World{t: t, Processor: StartProcessor(t), World: testchain.StartWith(t, 0, func(w *testchain.World) {
		w.Verifier = testchain.AcceptAll
		w.AddAccounts(t, "agent")
	})}
	t.Cleanup(w.Automine())
	ctx := t.Context()
	deployer := w.Sender(t, "deployer")
	w.Provider = w.Sender(t, "provider")
	testchain.Must(deployer.Transfer(ctx, w.Provider.Address(), ledger.FLT(2000)))(t)
	w.Token = testchain.Must(w.Client.TokenAt(ctx, w.Deployment.Stablecoin))(t)
	testchain.Must(deployer.TransferToken(ctx, w.Token, w.Keys["agent"].Address, w.Units("100")))(t)
	w.Policy = agent.DefaultPolicy()
	w.Policy.Listed = []string{w.Provider.Address().Hex()}
	w.Host = w.startHost()
	w.Commitment = w.Leasable(t, w.Provider, 4)
	w.Offer = w.Post("12/month")
	w.Books = filepath.Join(t.TempDir(), "book.db")
	w.Agent = w.Open(w.Books)
	return w
}

// Post posts an offer at a price.
func (w *World) Post(price string) uint64 {
	w.t.Helper()
	rate := testchain.Must(testchain.Must(ledger.ParsePrice(price))(w.t).Rate(w.Token))(w.t)
	offer, _, err := w.Provider.PostOffer(w.t.Context(), w.Commitment, w.Token.Address, ledger.OfferTerms{Rate: rate, UnitsMax: 4, MinTerm: 900, Notice: 900},
		ledger.OfferDescription{Region: [2]byte{'D', 'E'}, URL: w.Host.endpoint.URL, TLSKey: w.Host.endpoint.Key})
	if err != nil {
		w.t.Fatal(err)
	}
	return offer
}

// Open starts an agent with the books at a place.
func (w *World) Open(place string) *agent.Agent {
	w.t.Helper()
	b := testchain.Must(book.Open(w.t.Context(), place))(w.t)
	w.t.Cleanup(func() { _ = b.Close() })
	a := testchain.Must(agent.New(agent.Config{
		Book: b, Cards: w.Processor.Client, Chain: w.Client, Sender: w.Sender(w.t, "agent"), Signer: w.Keys["agent"], Token: w.Token, Policy: w.Policy,
		Currency: "usd", OnEvent: func(e agent.Event) {
			w.mu.Lock()
			defer w.mu.Unlock()
			w.said = append(w.said, e)
		},
	}))(w.t)
	return a
}

// Customer adds a customer.
func (w *World) Customer() book.Customer {
	w.t.Helper()
	var c book.Customer
	w.Change(func(tx *book.Tx) (err error) {
		c, err = tx.AddCustomer("Example Ltd", "it@example.com", time.Now().Unix())
		return err
	})
	return c
}

func (w *World) Change(f func(tx *book.Tx) error) {
	w.t.Helper()
	if err := w.Agent.Book.Change(w.t.Context(), f); err != nil {
		w.t.Fatal(err)
	}
}

// Hear tells the agent of a recorded event, signed now.
func (w *World) Hear(name string, names ...string) {
	w.t.Helper()
	body := Recorded(w.t, name, names...)
	if err := w.Agent.Hear(w.t.Context(), body, Signed(body, WebhookSecret, time.Now())); err != nil {
		w.t.Fatal(err)
	}
}

func (w *World) Round() {
	w.t.Helper()
	if err := w.Agent.Round(w.t.Context()); err != nil {
		w.t.Fatal(err)
	}
}

// Rental is how a rental stands.
func (w *World) Rental(c book.Customer, spec common.Hash) (r book.Rental) {
	w.t.Helper()
	w.Change(func(tx *book.Tx) (err error) {
		r, err = tx.Rental(c.ID, spec.Hex())
		return err
	})
	return r
}

// Sound checks that the books add up.
func (w *World) Sound() {
	w.t.Helper()
	w.Change(func(tx *book.Tx) error {
		wrong, err := tx.Check()
		for _, what := range wrong {
			w.t.Error(what)
		}
		return err
	})
}

// Pays lets a customer pay 50 dollars now, of which the processor takes 1.75.
func (w *World) Pays(c book.Customer, payment, charge string) {
	w.t.Helper()
	now := time.Now()
	w.Processor.Move("txn_of_"+payment, "charge", charge, 5000, 175, now)
	w.Hear("payment_intent.succeeded", "CUSTOMER", c.ID, "pi_3SXa1kLkdIwHu7ix0aB1cD2e", payment, "ch_3SXa1kLkdIwHu7ix0kR8sT9u", charge,
		"evt_3SXa1kLkdIwHu7ix0PaId001", "evt_of_"+payment, "1800000005", fmt.Sprint(now.Unix()))
	w.Round()
}

// Rents lets a customer rent a unit, and the provider confirm it.
func (w *World) Rents(c book.Customer, spec common.Hash) (lease uint64) {
	w.t.Helper()
	testchain.Must(w.Agent.Order(w.t.Context(), c, agent.Want{SpecHash: spec, Units: 1}))(w.t)
	w.Round()
	r := w.Rental(c, spec)
	if r.State != book.RentalTaken {
		w.t.Fatalf("the rental is %+v", r)
	}
	testchain.Must(w.Provider.ConfirmLease(w.t.Context(), r.Lease, common.Hash{7}))(w.t)
	return r.Lease
}

// Reconciles makes a report in which nothing may differ.
func (w *World) Reconciles(from time.Time) *agent.Report {
	w.t.Helper()
	r := testchain.Must(w.Agent.Reconcile(w.t.Context(), from.Add(-time.Minute), time.Now().Add(time.Minute)))(w.t)
	for _, d := range r.Differences {
		w.t.Error(d)
	}
	return r
}

// Said are the events of a kind that the agent has told of.
func (w *World) Said(kind string) (all []agent.Event) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, e := range w.said {
		if e.Event == kind {
			all = append(all, e)
		}
	}
	return all
}
