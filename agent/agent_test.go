package agent

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/agent/book"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// A payment by card becomes a lease: the agent's float pays it for a day, and the customer has that much less.
func TestAPaymentBecomesALease(t *testing.T) {
	w := startWorld(t)
	ctx := t.Context()
	c := w.customer()
	w.hear("payment_intent.succeeded", "CUSTOMER", c.ID)
	w.round()
	spec := common.Hash{1}
	testchain.Must(w.agent.Order(ctx, c, Want{SpecHash: spec, Units: 1}))(t)
	w.round()
	r := w.rental(c, spec)
	if r.State != book.RentalTaken || r.Lease == 0 {
		t.Fatalf("the rental is %+v", r)
	}
	testchain.Must(w.provider.ConfirmLease(ctx, r.Lease, common.Hash{7}))(t)
	l := testchain.Must(w.Client.Lease(ctx, r.Lease))(t)
	if l.State != ledger.LeaseActive || l.Renter != w.agent.Sender.Address() || l.Number.Uint64() != c.Number {
		t.Errorf("the lease is %+v", l)
	}
	account := testchain.Must(w.Client.RenterAccount(ctx, w.agent.account(c)))(t)
	head := testchain.Must(w.Client.Head(ctx))(t)
	if left := account.DryAt - uint64(head.Time.Unix()); left < 86_400 || left > 86_400+3600 {
		t.Errorf("the account lasts for %d seconds, not a day", left)
	}
	w.change(func(tx *book.Tx) error {
		// 12 a month are 40 cents a day, and the least term costs a quarter of an hour.
		if left := -tx.CentsIn(book.CustomerAccount(c.ID)); left != 5000-41 {
			t.Errorf("%d cents are left", left)
		}
		float, market := tx.Balance(book.Wallet, book.Grains), tx.Balance(book.MarketAccount(c.ID), book.Grains)
		if want := ledger.Grains(w.units("99.59")); float.Cmp(want) != 0 {
			t.Errorf("the float is %s", float)
		}
		if want := ledger.Grains(w.units("0.41")); market.Cmp(want) != 0 {
			t.Errorf("the market has %s", market)
		}
		return nil
	})
	w.sound()
}
