package agent_test

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/agent"
	"github.com/muster-network/muster/agent/agenttest"
	"github.com/muster-network/muster/agent/book"
	"github.com/muster-network/muster/agent/cards"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

const recordedPayment = "pi_3SXa1kLkdIwHu7ix0aB1cD2e"

// A listener is an agent that only listens to the card processor.
type listener struct {
	t        *testing.T
	agent    *agent.Agent
	customer book.Customer
}

func listen(t *testing.T) *listener {
	l := &listener{t: t}
	b := testchain.Must(book.Open(t.Context(), filepath.Join(t.TempDir(), "books.db")))(t)
	t.Cleanup(func() { _ = b.Close() })
	l.agent = testchain.Must(agent.New(agent.Config{
		Book: b, Cards: agenttest.StartProcessor(t).Client, Token: ledger.Token{Symbol: "USD", Decimals: 6, Own: true}, Policy: agent.DefaultPolicy(), Currency: "usd",
	}))(t)
	l.change(func(tx *book.Tx) (err error) {
		l.customer, err = tx.AddCustomer("Example", "it@example.com", 0)
		return err
	})
	return l
}

func (l *listener) change(f func(*book.Tx) error) {
	l.t.Helper()
	if err := l.agent.Book.Change(l.t.Context(), f); err != nil {
		l.t.Fatal(err)
	}
}

func (l *listener) hear(name string, names ...string) {
	l.t.Helper()
	body := agenttest.Recorded(l.t, name, append(names, "CUSTOMER", l.customer.ID)...)
	if err := l.agent.Hear(l.t.Context(), body, agenttest.Signed(body, agenttest.WebhookSecret, time.Now())); err != nil {
		l.t.Fatalf("%s: %v", name, err)
	}
}

// has compares what the customer can spend, what it owes, what the processor has, and why it is stopped.
func (l *listener) has(what string, unspent, debt, processor int64, stopped string) {
	l.t.Helper()
	l.change(func(tx *book.Tx) error {
		why, err := tx.Stopped(l.customer.ID)
		u, d, p := -tx.CentsIn(book.CustomerAccount(l.customer.ID)), tx.CentsIn(book.DebtAccount(l.customer.ID)), tx.CentsIn(book.Processor)
		if u != unspent || d != debt || p != processor || !strings.Contains(why, stopped) || (why == "") != (stopped == "") {
			l.t.Errorf("%s: unspent %d, debt %d, processor %d, stopped by %q", what, u, d, p, why)
		}
		wrong, failed := tx.Check()
		for _, w := range wrong {
			l.t.Errorf("%s: %s", what, w)
		}
		return errors.Join(err, failed)
	})
}

// Each event counts once, whenever it comes and however often.
func TestEventsCountOnce(t *testing.T) {
	l := listen(t)
	for range 3 {
		l.hear("payment_intent.succeeded")
	}
	l.has("a payment, told three times", 5000, 0, 5000, "")
	l.hear("payment_intent.succeeded", "evt_3SXa1kLkdIwHu7ix0PaId001", "evt_of_a_second_endpoint")
	l.has("told as another event", 5000, 0, 5000, "")
	for range 2 {
		l.hear("charge.refunded.part")
	}
	l.has("a part is refunded by hand", 3500, 0, 3500, "")
	l.hear("charge.refunded.all")
	l.has("all is refunded", 0, 0, 0, "")
	l.hear("charge.refunded.part", "evt_3SXa1kLkdIwHu7ix0ReFu001", "evt_that_comes_late")
	l.has("an older event comes late", 0, 0, 0, "")
	l.hear("customer.created")
	l.has("an event that says nothing here", 0, 0, 0, "")
}

// In every order of a payment, a partial refund, a dispute and its end, the end is the same.
func TestEventsInAnyOrder(t *testing.T) {
	l := listen(t)
	processor := int64(0) // of all orders together
	for end, want := range map[string]int64{"charge.dispute.won": 3500, "charge.dispute.lost": 0} {
		events := []string{"payment_intent.succeeded", "charge.refunded.part", "charge.dispute.created", end}
		for i, order := range permutations(events) {
			l.change(func(tx *book.Tx) (err error) {
				l.customer, err = tx.AddCustomer("Another", "it@example.com", 0)
				return err
			})
			for _, e := range order {
				l.hear(e, "LkdIwHu7ix", fmt.Sprintf("%s%02d", end, i)) // all IDs have it
			}
			debt := int64(0)
			stopped := ""
			if end == "charge.dispute.lost" { // 50 dollars of which 15 were refunded before: the card's bank takes all
				debt, stopped = 1500, "owed"
			}
			processor += want - debt
			l.has(strings.Join(order, ", "), want, debt, processor, stopped)
		}
	}
}

func permutations(all []string) (orders [][]string) {
	if len(all) <= 1 {
		return [][]string{all}
	}
	for i, first := range all {
		for _, rest := range permutations(slices.Delete(slices.Clone(all), i, i+1)) {
			orders = append(orders, append([]string{first}, rest...))
		}
	}
	return orders
}

// Payments of nobody, in another currency or not signed are not booked.
func TestPaymentsThatAreNotBooked(t *testing.T) {
	l := listen(t)
	l.hear("payment_intent.succeeded", "CUSTOMER", "cus_of_nobody")
	l.hear("payment_intent.succeeded", `"currency": "usd"`, `"currency": "eur"`, "evt_3SXa1kLkdIwHu7ix0PaId001", "evt_in_euros")
	body := agenttest.Recorded(t, "payment_intent.succeeded", "CUSTOMER", l.customer.ID)
	if err := l.agent.Hear(t.Context(), body, agenttest.Signed(body, "whsec_other", time.Now())); !errors.Is(err, cards.ErrForged) {
		t.Errorf("a forged event: %v", err)
	}
	l.has("none of them", 0, 0, 0, "")
}

// A new customer pays a little; one whose first payment is final pays what it likes.
func TestNewCustomersPayLittle(t *testing.T) {
	l := listen(t)
	l.hear("payment_intent.succeeded", "1800000005", "1000000000")
	agent.SetNow(l.agent, func() time.Time { return time.Unix(1_000_000_100, 0) })
	for cents, want := range map[int64]error{49: agent.ErrNotNow, 5_001: agent.ErrPolicy} {
		if _, err := l.agent.Ask(t.Context(), l.customer.ID, cents, false, "key"); !errors.Is(err, want) {
			t.Errorf("%d cents: %v", cents, err)
		}
	}
	agent.SetNow(l.agent, func() time.Time { return time.Unix(1_000_000_100, 0).Add(121 * 24 * time.Hour) })
	if _, err := l.agent.Ask(t.Context(), l.customer.ID, 500_000, false, "key"); errors.Is(err, agent.ErrPolicy) || errors.Is(err, agent.ErrNotNow) {
		t.Errorf("a customer of four months: %v", err)
	}
}

// A refund that the processor refuses, or that fails later, is the customer's again.
func TestRefundsThatFail(t *testing.T) {
	w := agenttest.Start(t)
	ctx, begun := t.Context(), time.Now()
	c := w.Customer()
	w.Pays(c, recordedPayment, "ch_1")
	w.Processor.Refuse("the card was closed")
	refused := testchain.Must(w.Agent.Refund(ctx, c.ID, recordedPayment, 1000))(t)
	w.Round()
	w.Processor.Refuse("")
	paid := testchain.Must(w.Agent.Refund(ctx, c.ID, recordedPayment, 700))(t)
	w.Round()
	w.Reconciles(begun)
	w.Change(func(tx *book.Tx) error {
		a, err := tx.Refund(refused.ID)
		b, failed := tx.Refund(paid.ID)
		if left := -tx.CentsIn(book.CustomerAccount(c.ID)); a.State != book.RefundFailed || b.State != book.RefundDone || left != 4300 {
			t.Errorf("refunds %+v and %+v; %d cents are left", a, b, left)
		}
		return errors.Join(err, failed)
	})
	w.Hear("refund.failed", "REFUND", paid.ID)
	w.Processor.Move("txn_failed", "refund_failure", "re_1", 700, 0, time.Now())
	w.Change(func(tx *book.Tx) error {
		if left := -tx.CentsIn(book.CustomerAccount(c.ID)); left != 5000 {
			t.Errorf("after the failure %d cents are left", left)
		}
		return nil
	})
	w.Reconciles(begun)
}

// A dispute stops the funding at once: the account in the market runs dry within a day, and no lease is taken any more.
func TestADisputeStopsTheFunding(t *testing.T) {
	w := agenttest.Start(t)
	ctx := t.Context()
	c := w.Customer()
	w.Pays(c, recordedPayment, "ch_1")
	lease := w.Rents(c, common.Hash{1})
	w.Hear("charge.dispute.created", "CUSTOMER", c.ID)
	w.Change(func(tx *book.Tx) error {
		if u, d := tx.CentsIn(book.CustomerAccount(c.ID)), tx.CentsIn(book.DebtAccount(c.ID)); u != 0 || d != 41 {
			t.Errorf("unspent %d, debt %d", -u, d)
		}
		return nil
	})
	if _, err := w.Agent.Order(ctx, c, agent.Want{SpecHash: common.Hash{2}, Units: 1}); !errors.Is(err, agent.ErrStopped) {
		t.Errorf("another order: %v", err)
	}
	if _, err := w.Agent.Sign(ctx, c.ID, ledger.Session{Lease: lease, Expires: uint64(time.Now().Add(time.Hour).Unix())}); !errors.Is(err, agent.ErrStopped) {
		t.Errorf("a session: %v", err)
	}
	if err := w.Skip(20 * time.Hour); err != nil {
		t.Fatal(err)
	}
	before := testchain.Must(w.Client.RenterAccount(ctx, w.Agent.Account(c)))(t)
	w.Round()
	after := testchain.Must(w.Client.RenterAccount(ctx, w.Agent.Account(c)))(t)
	if after.DryAt != before.DryAt {
		t.Errorf("it was filled: dry at %d, then at %d", before.DryAt, after.DryAt)
	}
	if err := w.Skip(5 * time.Hour); err != nil {
		t.Fatal(err)
	}
	w.Round()
	if r := w.Rental(c, common.Hash{1}); r.State != book.RentalOver {
		t.Errorf("after a day the rental is %s", r.State)
	}
	w.Hear("charge.dispute.won", "CUSTOMER", c.ID)
	w.Change(func(tx *book.Tx) error {
		why, err := tx.Stopped(c.ID)
		if u := -tx.CentsIn(book.CustomerAccount(c.ID)); u != 5000-41 || why != "" {
			t.Errorf("after it was won: unspent %d, stopped by %q", u, why)
		}
		return err
	})
	w.Sound()
}
