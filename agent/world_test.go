package agent

import (
	"fmt"
	"math/big"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/agent/book"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// A world is a devnet with an offer, an agent with a float, and a card processor.
type world struct {
	*testchain.World
	t         *testing.T
	processor *processor
	provider  *ledger.Sender
	token     ledger.Token
	offer     uint64
	agent     *Agent
	events    []Event
}

// units are whole tokens in smallest units.
func (w *world) units(tokens string) *big.Int {
	return testchain.Must(w.token.Parse(tokens))(w.t)
}

func startWorld(t *testing.T) *world {
	t.Helper()
	w := &world{t: t, processor: startProcessor(t), World: testchain.StartWith(t, 0, func(w *testchain.World) {
		w.Verifier = testchain.AcceptAll
		w.AddAccounts(t, "agent")
	})}
	t.Cleanup(w.Automine())
	ctx := t.Context()
	deployer := w.Sender(t, "deployer")
	w.provider = w.Sender(t, "provider")
	testchain.Must(deployer.Transfer(ctx, w.provider.Address(), ledger.FLT(2000)))(t)
	w.token = testchain.Must(w.Client.TokenAt(ctx, w.Deployment.Stablecoin))(t)
	testchain.Must(deployer.TransferToken(ctx, w.token, w.Keys["agent"].Address, w.units("100")))(t)
	commitment := w.Leasable(t, w.provider, 4)
	w.offer = w.post(commitment, "12/month")
	w.agent = w.start(filepath.Join(t.TempDir(), "book.db"))
	return w
}

// post posts an offer of a commitment's units.
func (w *world) post(commitment uint64, price string) uint64 {
	w.t.Helper()
	rate := testchain.Must(testchain.Must(ledger.ParsePrice(price))(w.t).Rate(w.token))(w.t)
	offer, _, err := w.provider.PostOffer(w.t.Context(), commitment, w.token.Address, ledger.OfferTerms{Rate: rate, UnitsMax: 4, MinTerm: 900, Notice: 900},
		ledger.OfferDescription{Region: [2]byte{'D', 'E'}, URL: "https://host.example"})
	if err != nil {
		w.t.Fatal(err)
	}
	return offer
}

// start starts an agent with the books at a place.
func (w *world) start(place string) *Agent {
	w.t.Helper()
	b := testchain.Must(book.Open(w.t.Context(), place))(w.t)
	w.t.Cleanup(func() { _ = b.Close() })
	policy := DefaultPolicy()
	policy.Listed = []string{w.provider.Address().Hex()}
	a := testchain.Must(New(Config{
		Book: b, Cards: w.processor.client, Chain: w.Client, Sender: w.Sender(w.t, "agent"), Signer: w.Keys["agent"], Token: w.token, Policy: policy,
		Currency: "usd", OnEvent: func(e Event) {
			w.events = append(w.events, e)
			w.t.Logf("%+v", e)
		},
	}))(w.t)
	return a
}

// customer adds a customer.
func (w *world) customer() book.Customer {
	w.t.Helper()
	var c book.Customer
	w.change(func(tx *book.Tx) (err error) {
		c, err = tx.AddCustomer("Example Ltd", "it@example.com", time.Now().Unix())
		return err
	})
	return c
}

func (w *world) change(f func(tx *book.Tx) error) {
	w.t.Helper()
	if err := w.agent.Book.Change(w.t.Context(), f); err != nil {
		w.t.Fatal(err)
	}
}

// hear tells the agent of a recorded event, signed now.
func (w *world) hear(name string, names ...string) {
	w.t.Helper()
	body := recorded(w.t, name, names...)
	if err := w.agent.Hear(w.t.Context(), body, signed(body, webhookSecret, time.Now())); err != nil {
		w.t.Fatal(err)
	}
}

func (w *world) round() {
	w.t.Helper()
	if err := w.agent.Round(w.t.Context()); err != nil {
		w.t.Fatal(err)
	}
}

// rental is how a rental stands.
func (w *world) rental(c book.Customer, spec common.Hash) (r book.Rental) {
	w.t.Helper()
	w.change(func(tx *book.Tx) (err error) {
		r, err = tx.Rental(c.ID, spec.Hex())
		return err
	})
	return r
}

// sound checks that the books add up.
func (w *world) sound() {
	w.t.Helper()
	w.change(func(tx *book.Tx) error {
		wrong, err := tx.Check()
		for _, what := range wrong {
			w.t.Error(what)
		}
		return err
	})
}

// pays lets a customer pay 50 dollars now, of which the processor takes 1.75.
func (w *world) pays(c book.Customer, payment, charge string) {
	w.t.Helper()
	now := time.Now()
	w.processor.move("txn_of_"+payment, "charge", charge, 5000, 175, now)
	w.hear("payment_intent.succeeded", "CUSTOMER", c.ID, "pi_3SXa1kLkdIwHu7ix0aB1cD2e", payment, "ch_3SXa1kLkdIwHu7ix0kR8sT9u", charge,
		"evt_3SXa1kLkdIwHu7ix0PaId001", "evt_of_"+payment, "1800000005", fmt.Sprint(now.Unix()))
	w.round()
}

// rents lets a customer rent a unit, and the provider confirm it.
func (w *world) rents(c book.Customer, spec common.Hash) (lease uint64) {
	w.t.Helper()
	testchain.Must(w.agent.Order(w.t.Context(), c, Want{SpecHash: spec, Units: 1}))(w.t)
	w.round()
	r := w.rental(c, spec)
	if r.State != book.RentalTaken {
		w.t.Fatalf("the rental is %+v", r)
	}
	testchain.Must(w.provider.ConfirmLease(w.t.Context(), r.Lease, common.Hash{7}))(w.t)
	return r.Lease
}

// reconciles makes a report in which nothing may differ.
func (w *world) reconciles(from time.Time) *Report {
	w.t.Helper()
	r := testchain.Must(w.agent.Reconcile(w.t.Context(), from.Add(-time.Minute), time.Now().Add(time.Minute)))(w.t)
	for _, d := range r.Differences {
		w.t.Error(d)
	}
	return r
}
