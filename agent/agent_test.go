package agent_test

import (
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/agent"
	"github.com/muster-network/muster/agent/agenttest"
	"github.com/muster-network/muster/agent/book"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// A payment by card becomes a lease: the agent's float pays it for a day, and the customer has that much less.
func TestAPaymentBecomesALease(t *testing.T) {
	w := agenttest.Start(t)
	ctx := t.Context()
	c := w.Customer()
	w.Hear("payment_intent.succeeded", "CUSTOMER", c.ID)
	w.Round()
	spec := common.Hash{1}
	testchain.Must(w.Agent.Order(ctx, c, agent.Want{SpecHash: spec, Units: 1}))(t)
	w.Round()
	r := w.Rental(c, spec)
	if r.State != book.RentalTaken || r.Lease == 0 {
		t.Fatalf("the rental is %+v", r)
	}
	testchain.Must(w.Provider.ConfirmLease(ctx, r.Lease, common.Hash{7}))(t)
	l := testchain.Must(w.Client.Lease(ctx, r.Lease))(t)
	if l.State != ledger.LeaseActive || l.Renter != w.Agent.Sender.Address() || l.Number.Uint64() != c.Number {
		t.Errorf("the lease is %+v", l)
	}
	account := testchain.Must(w.Client.RenterAccount(ctx, w.Agent.Account(c)))(t)
	head := testchain.Must(w.Client.Head(ctx))(t)
	if left := account.DryAt - uint64(head.Time.Unix()); left < 86_400 || left > 86_400+3600 {
		t.Errorf("the account lasts for %d seconds, not a day", left)
	}
	w.Change(func(tx *book.Tx) error {
		// 12 a month are 40 cents a day, and the least term costs a quarter of an hour.
		if left := -tx.CentsIn(book.CustomerAccount(c.ID)); left != 5000-41 {
			t.Errorf("%d cents are left", left)
		}
		float, market := tx.Balance(book.Wallet, book.Grains), tx.Balance(book.MarketAccount(c.ID), book.Grains)
		if want := ledger.Grains(w.Units("99.59")); float.Cmp(want) != 0 {
			t.Errorf("the float is %s", float)
		}
		if want := ledger.Grains(w.Units("0.41")); market.Cmp(want) != 0 {
			t.Errorf("the market has %s", market)
		}
		return nil
	})
	w.Sound()
}

// The whole way of the money is found again: from the card to the second that the machine ran, and back to the card.
func TestEveryCentIsFound(t *testing.T) {
	w := agenttest.Start(t)
	ctx, begun := t.Context(), time.Now()
	c := w.Customer()
	w.Pays(c, "pi_3SXa1kLkdIwHu7ix0aB1cD2e", "ch_3SXa1kLkdIwHu7ix0kR8sT9u")
	lease := w.Rents(c, common.Hash{1})
	w.Reconciles(begun)

	if err := w.Skip(13 * time.Hour); err != nil { // more than half a day
		t.Fatal(err)
	}
	w.Round()
	account := testchain.Must(w.Client.RenterAccount(ctx, w.Agent.Account(c)))(t)
	head := testchain.Must(w.Client.Head(ctx))(t)
	if left := account.DryAt - uint64(head.Time.Unix()); left < 86_300 {
		t.Errorf("after half a day it was filled for %d seconds more", left)
	}
	report := w.Reconciles(begun)
	if spent := report.Holdings[0].Spent(); spent.Sign() <= 0 {
		t.Errorf("13 hours have cost %s grains", spent)
	}

	// It ends. What is not spent comes back from the market, and can be refunded: also what was there once.
	testchain.Must(w.Agent.End(ctx, c.ID, common.Hash{1}.Hex()))(t)
	w.Round()
	testchain.Must(w.Provider.ReleaseDeposit(ctx, lease))(t)
	agent.ForgetIdle(w.Agent)
	w.Round()
	w.Reconciles(begun)
	var left int64
	w.Change(func(tx *book.Tx) (err error) {
		left, err = tx.Refundable("pi_3SXa1kLkdIwHu7ix0aB1cD2e")
		return err
	})
	if left < 5000-24 || left > 5000-20 { // 13 hours of 40 cents a day, in cents that have begun, and what could not come back
		t.Errorf("%d cents can be refunded", left)
	}
	if _, err := w.Agent.Refund(ctx, c.ID, "pi_3SXa1kLkdIwHu7ix0aB1cD2e", left+1); !errors.Is(err, book.ErrSpent) {
		t.Errorf("more than is left: %v", err)
	}
	testchain.Must(w.Agent.Refund(ctx, c.ID, "pi_3SXa1kLkdIwHu7ix0aB1cD2e", 1000))(t)
	testchain.Must(w.Agent.Refund(ctx, c.ID, "pi_3SXa1kLkdIwHu7ix0aB1cD2e", left-1000))(t)
	w.Round()
	if n := w.Processor.Refunds(); n != 2 {
		t.Errorf("%d refunds were asked for", n)
	}
	report = w.Reconciles(begun)
	if report.Cards.Refunds != -left || report.Cards.Payments != 5000 || report.Cards.Fees != -175 || report.Now.Unspent != 0 {
		t.Errorf("the report says %+v, %+v", report.Cards, report.Now)
	}
}
