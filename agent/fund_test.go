package agent_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/agent"
	"github.com/muster-network/muster/agent/agenttest"
	"github.com/muster-network/muster/agent/book"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// Young payments pay for listed offers near the cheapest, and no more than the day's limit; final ones for any.
func TestWhatYoungPaymentsPayFor(t *testing.T) {
	w := agenttest.Start(t)
	ctx := t.Context()
	dear := w.Post("16/month")
	c := w.Customer()
	w.Pays(c, recordedPayment, "ch_1")
	order := func(spec byte, offer uint64, units int) error {
		_, err := w.Agent.Order(ctx, c, agent.Want{SpecHash: common.Hash{spec}, Offer: offer, Units: units})
		return err
	}
	if err := order(1, dear, 1); !errors.Is(err, agent.ErrPolicy) {
		t.Errorf("an offer that is a third dearer: %v", err)
	}
	listed := w.Agent.Policy.Listed
	w.Agent.Policy.Listed = nil
	if err := order(1, 0, 1); !errors.Is(err, agent.ErrPolicy) {
		t.Errorf("an offer of a provider that is not listed: %v", err)
	}
	w.Agent.Policy.Listed, w.Agent.Policy.DayUse = listed, 100
	if err := order(1, 0, 3); !errors.Is(err, book.ErrFunds) {
		t.Errorf("more than the day's limit: %v", err)
	}
	if err := order(1, 0, 1); err != nil {
		t.Errorf("within the limit: %v", err)
	}
	w.Round()
	if r := w.Rental(c, common.Hash{1}); r.State != book.RentalTaken || r.Offer != w.Offer {
		t.Errorf("the rental is %+v", r)
	}
	if err := order(2, 0, 2); !errors.Is(err, book.ErrFunds) { // 41 cents of 100 were used
		t.Errorf("what is left of the limit is too little: %v", err)
	}
	// Credit that was given away, and payments of a new customer beyond what it may pay in all, are no way around that.
	w.Change(func(tx *book.Tx) error { return tx.AddTrial(c.ID, "spring", 9000, 1000, time.Now().Unix()) })
	if err := order(3, dear, 1); !errors.Is(err, agent.ErrPolicy) {
		t.Errorf("a trial for a dear offer: %v", err)
	}
	other := w.Customer()
	w.Pays(other, "pi_2", "ch_2")
	w.Agent.Policy.DayUse, w.Agent.Policy.FirstPayment = 0, 40
	if _, err := w.Agent.Order(ctx, other, agent.Want{SpecHash: common.Hash{4}, Units: 1}); !errors.Is(err, book.ErrFunds) {
		t.Errorf("more than a new customer may spend: %v", err)
	}
	agent.SetNow(w.Agent, func() time.Time { return time.Now().Add(121 * 24 * time.Hour) })
	if err := order(3, dear, 2); err != nil {
		t.Errorf("a final payment pays for any offer: %v", err)
	}
}

// The agent pays no more than its float has, whoever has paid it how much; and what somebody adds to the float is used.
func TestTheFloatIsTheLimit(t *testing.T) {
	w := agenttest.Start(t)
	ctx := t.Context()
	c := w.Customer()
	w.Pays(c, recordedPayment, "ch_1")
	left := testchain.Must(w.Client.TokenBalance(ctx, w.Token.Address, w.Agent.Sender.Address()))(t)
	away := new(big.Int).Sub(left, w.Units("0.40"))
	testchain.Must(w.Agent.Sender.TransferToken(ctx, w.Token, w.Keys["deployer"].Address, away))(t)
	testchain.Must(w.Agent.Order(ctx, c, agent.Want{SpecHash: common.Hash{1}, Units: 1}))(t)
	w.Round()
	if r := w.Rental(c, common.Hash{1}); r.State != book.RentalWanted || r.Lease != 0 {
		t.Errorf("with a float of 40 cents the rental is %+v", r)
	}
	if events := w.Said("wanted"); len(events) == 0 || !strings.Contains(events[0].Error, book.ErrFloat.Error()) {
		t.Errorf("it was said: %+v", events)
	}
	w.Sound()
	testchain.Must(w.Sender(t, "deployer").TransferToken(ctx, w.Token, w.Agent.Sender.Address(), w.Units("5")))(t)
	w.Round()
	if r := w.Rental(c, common.Hash{1}); r.State != book.RentalTaken {
		t.Errorf("with a larger float the rental is %+v", r)
	}
	w.Sound()
}

// A transfer that was begun before the agent was killed is found in the chain, or not sent at all; none is paid twice.
func TestTransfersSurviveAKill(t *testing.T) {
	w := agenttest.Start(t)
	ctx, begun := t.Context(), time.Now()
	c := w.Customer()
	w.Pays(c, recordedPayment, "ch_1")
	begin := func(cents int64) {
		t.Helper()
		head := testchain.Must(w.Client.HeadNumber(ctx))(t)
		w.Change(func(tx *book.Tx) error {
			unit := new(big.Int).Mul(big.NewInt(10_000), big.NewInt(1e18))
			_, err := tx.BeginDeposit(c.ID, cents, unit, book.Trust{Recent: true, RecentMost: 1 << 40}, head, time.Now().Unix())
			return err
		})
	}
	// It was killed before it was sent.
	begin(30)
	w.Round()
	w.Change(func(tx *book.Tx) error {
		if u := -tx.CentsIn(book.CustomerAccount(c.ID)); u != 5000 {
			t.Errorf("%d cents are left after a transfer that was never sent", u)
		}
		return nil
	})
	// It was killed when the transaction was in the chain, and twice the same amount was on its way.
	for range 2 {
		begin(20)
		testchain.Must(w.Agent.Sender.Deposit(ctx, w.Agent.Account(c), w.Token, w.Units("0.2")))(t)
	}
	begin(20)
	testchain.Must(w.Agent.Order(ctx, c, agent.Want{SpecHash: common.Hash{1}, Units: 1}))(t) // so that nothing is taken back
	w.Round()
	w.Change(func(tx *book.Tx) error {
		done, err := tx.Transfers(book.TransferDone)
		failed, err2 := tx.Transfers(book.TransferFailed)
		if len(done) != 3 || len(failed) != 2 { // and what the order needed besides
			t.Errorf("%d transfers are done and %d have failed", len(done), len(failed))
		}
		if u := -tx.CentsIn(book.CustomerAccount(c.ID)); u != 5000-41 {
			t.Errorf("%d cents are left", u)
		}
		return errors.Join(err, err2)
	})
	w.Reconciles(begun)
}

// After a reorganisation a transfer may be in another block, or in another transaction. The books follow it.
func TestTransfersSurviveAReorganisation(t *testing.T) {
	w := agenttest.Start(t)
	begun := time.Now()
	c := w.Customer()
	w.Pays(c, recordedPayment, "ch_1")
	w.Rents(c, common.Hash{1})
	transfer := func() (r book.Transfer) {
		w.Change(func(tx *book.Tx) error {
			all, err := tx.Transfers(book.TransferDone)
			if err == nil && len(all) != 1 {
				t.Fatalf("%d transfers are done", len(all))
			}
			r = all[0]
			return err
		})
		return r
	}
	was := transfer()
	if err := w.Reorg(6, true); err != nil {
		t.Fatal(err)
	}
	w.Round()
	w.Reconciles(begun)
	w.Change(func(tx *book.Tx) error { return tx.MoveTransfer(was.ID, common.Hash{9}.Hex(), was.Block) }) // as if another had been mined
	testchain.WaitFor(t, func() bool {                                                                    // as long as the wallet has something under way, nothing is matched
		w.Round()
		return transfer().Tx == was.Tx
	})
	w.Reconciles(begun)
}

// An order whose transaction got into the chain before the agent was killed is that lease, and is not sent again.
func TestOrdersSurviveAKill(t *testing.T) {
	w := agenttest.Start(t)
	ctx := t.Context()
	c := w.Customer()
	w.Pays(c, recordedPayment, "ch_1")
	spec := common.Hash{1}
	r := testchain.Must(w.Agent.Order(ctx, c, agent.Want{SpecHash: spec, Units: 1}))(t)
	testchain.Must(w.Agent.Sender.Deposit(ctx, w.Agent.Account(c), w.Token, w.Units("0.41")))(t)
	lease, _, err := w.Agent.Sender.Take(ctx, ledger.Order{Offer: r.Offer, Version: r.Version, Units: 1, Number: c.Number, MaxRate: r.Rate, SpecHash: spec})
	if err != nil {
		t.Fatal(err)
	}
	w.Change(func(tx *book.Tx) error { return tx.SetRental(spec.Hex(), book.RentalTaking, 0, "") })
	w.Round()
	if r := w.Rental(c, spec); r.State != book.RentalTaken || r.Lease != lease {
		t.Errorf("the rental is %+v", r)
	}
	if n := testchain.Must(w.Client.LeaseCount(ctx))(t); n != 1 {
		t.Errorf("there are %d leases", n)
	}
	again := testchain.Must(w.Agent.Order(ctx, c, agent.Want{SpecHash: spec, Units: 1}))(t)
	if again.Lease != lease {
		t.Errorf("ordered again it is %+v", again)
	}
	// A reorganisation gives the lease another number: it is found by its spec.
	w.Change(func(tx *book.Tx) error { return tx.SetRental(spec.Hex(), book.RentalTaken, lease+7, "") })
	w.Round()
	w.Round()
	if r := w.Rental(c, spec); r.State != book.RentalTaken || r.Lease != lease {
		t.Errorf("after a reorganisation the rental is %+v", r)
	}
}

// A lease that is to be ended is, though a reorganisation has given its number to another.
func TestAnEndSurvivesAReorganisation(t *testing.T) {
	w := agenttest.Start(t)
	ctx, c := t.Context(), w.Customer()
	w.Pays(c, "pi_1", "ch_1")
	first, other := w.Rents(c, common.Hash{1}), w.Rents(c, common.Hash{2})
	testchain.Must(w.Agent.End(ctx, c.ID, common.Hash{1}.Hex()))(t)
	w.Change(func(tx *book.Tx) error { return tx.SetRental(common.Hash{1}.Hex(), book.RentalEnding, other, "") })
	w.Round()
	w.Round()
	if l := testchain.Must(w.Client.Lease(ctx, first))(t); l.State != ledger.LeaseOver {
		t.Errorf("the lease that was to be ended is %s", l.State)
	}
	if l := testchain.Must(w.Client.Lease(ctx, other))(t); l.State != ledger.LeaseActive {
		t.Errorf("the other lease is %s", l.State)
	}
	if r := w.Rental(c, common.Hash{1}); r.State != book.RentalOver || r.Lease != first {
		t.Errorf("the agent says %+v", r)
	}
}

// Whatever is not as the books have it is named: at the card processor, on chain, and in the books.
func TestDifferencesAreNamed(t *testing.T) {
	w := agenttest.Start(t)
	ctx, long := t.Context(), time.Now().Add(-3*time.Hour)
	c := w.Customer()
	w.Pays(c, recordedPayment, "ch_1")
	w.Rents(c, common.Hash{1})
	w.Processor.Move("txn_unknown", "charge", "ch_of_a_lost_event", 900, 30, long)
	w.Processor.Move("txn_hand", "refund", "re_by_hand", -300, 0, long)
	w.Processor.Move("txn_payout", "payout", "po_1", -1000, 0, long)
	w.Change(func(tx *book.Tx) error {
		return errors.Join(tx.AddPayment(book.Payment{ID: "pi_ghost", Customer: c.ID, Charge: "ch_ghost", Cents: 700, At: long.Unix()}),
			tx.SetFloat(ledger.Grains(w.Units("77")), "a mistake", long.Unix()))
	})
	testchain.Must(w.Sender(t, "deployer").Deposit(ctx, w.Agent.Account(c), w.Token, w.Units("3")))(t)
	testchain.Must(w.Agent.Sender.Deposit(ctx, w.Agent.Account(c), w.Token, w.Units("2")))(t)
	r := testchain.Must(w.Agent.Reconcile(ctx, long.Add(-time.Hour), time.Now().Add(time.Hour)))(t)
	all := strings.Join(r.Differences, "\n")
	for _, want := range []string{
		"the card processor has a charge of 900 cents (txn_unknown, ch_of_a_lost_event), and the books do not",
		"the card processor has a refund of -300 cents (txn_hand, re_by_hand), and the books do not",
		"the books have a charge of 700 cents (pi_ghost), and the card processor does not",
		"has paid 3 tUSD into account 1 of the agent",
		"the chain has a deposit of 2 tUSD, account 1",
		fmt.Sprintf("customer %s: ", c.ID),
	} {
		if !strings.Contains(all, want) {
			t.Errorf("it is not said that %s", want)
		}
	}
	if len(r.Differences) != 6 {
		t.Errorf("the differences are\n%s", all)
	}
	if r.Cards.Payouts != -1000 || r.Now.Bank != 1000 {
		t.Errorf("of a payout the report says %+v, %+v", r.Cards, r.Now)
	}
}

// An invoice of a month that is over says what was sold, and is the same whenever it is asked for.
func TestInvoices(t *testing.T) {
	l := listen(t)
	l.agent.Issuer = "Công ty Đám Mây\n1 Đường Nguyễn Huệ\nVAT EX123"
	month := time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC)
	agent.SetNow(l.agent, func() time.Time { return month.AddDate(0, 1, 3) })
	at := month.AddDate(0, 0, 4).Unix()
	unit := new(big.Int).Mul(big.NewInt(10_000), big.NewInt(1e18))
	l.change(func(tx *book.Tx) error {
		err := errors.Join(tx.AddPayment(book.Payment{ID: "pi_1", Customer: l.customer.ID, Charge: "ch_1", Cents: 5000, At: at}),
			tx.SetFloat(new(big.Int).Mul(unit, big.NewInt(9000)), "float", at))
		for day := range int64(3) {
			r, failed := tx.BeginDeposit(l.customer.ID, 123, unit, book.Trust{Recent: true, RecentMost: 1 << 40}, 1, at+day*24*3600)
			err = errors.Join(err, failed, tx.TransferIsDone(r.ID, fmt.Sprint("0x", day), 2, unit, at+day*24*3600))
		}
		return err
	})
	pdf := testchain.Must(l.agent.Invoice(t.Context(), l.customer, month))(t)
	text := agenttest.PDFText(t, pdf)
	for _, want := range []string{"Invoice 2026-03-1", "Công ty Đám Mây", "Nguyễn Huệ", "3.69 USD", "46.31 USD", "50.00 USD", "2026-03-07"} {
		if !strings.Contains(text, want) {
			t.Errorf("the invoice lacks %q:\n%s", want, text)
		}
	}
	if again := testchain.Must(l.agent.Invoice(t.Context(), l.customer, month))(t); string(again) != string(pdf) {
		t.Error("asked for again it is another one")
	}
	if _, err := l.agent.Invoice(t.Context(), l.customer, month.AddDate(0, 1, 0)); !errors.Is(err, agent.ErrNotNow) {
		t.Errorf("of a month that is not over: %v", err)
	}
}

// The daemon's loop works until it is stopped, and goes on with the same books.
func TestRunAndRestart(t *testing.T) {
	w := agenttest.Start(t)
	place := filepath.Join(t.TempDir(), "other.db")
	for range 2 {
		a := w.Open(place)
		ctx, cancel := context.WithCancel(t.Context())
		done := make(chan error, 1)
		go func() { done <- a.Run(ctx) }()
		testchain.WaitFor(t, func() bool {
			var has *big.Int
			err := a.Book.Read(t.Context(), func(tx *book.Tx) error {
				has = tx.Balance(book.Wallet, book.Grains)
				return nil
			})
			return err == nil && has.Cmp(ledger.Grains(w.Units("100"))) == 0
		})
		cancel()
		if err := <-done; !errors.Is(err, context.Canceled) {
			t.Errorf("it ended with %v", err)
		}
		if err := a.Book.Close(); err != nil {
			t.Error(err)
		}
	}
}
