package agent_test

import (
	"errors"
	"math"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/agent"
	"github.com/muster-network/muster/agent/agenttest"
	"github.com/muster-network/muster/agent/book"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/testchain"
)

// Whoever orders fifty machines at once, with money for one, gets one. And nobody is signed a session with the machine of
// another, whatever number the books have of a lease.
func TestTheLastCentIsSpentOnce(t *testing.T) {
	w := agenttest.Start(t)
	ctx := t.Context()
	c := w.Customer()
	w.Pays(c, recordedPayment, "ch_1")
	const left = 45 // the least term and a day cost 41
	testchain.Must(w.Agent.Refund(ctx, c.ID, recordedPayment, 5000-left))(t)
	var all sync.WaitGroup
	for i := range 50 {
		all.Go(func() {
			_, err := w.Agent.Order(ctx, c, agent.Want{SpecHash: common.Hash{byte(i + 1)}, Units: 1})
			if err != nil && !errors.Is(err, book.ErrFunds) {
				t.Error(err)
			}
		})
	}
	all.Wait()
	for range 2 {
		w.Round()
	}
	lease := uint64(0)
	w.Change(func(tx *book.Tx) error {
		rentals, err := tx.Rentals(c.ID, "")
		for _, r := range rentals {
			switch {
			case r.State == book.RentalTaken && lease == 0:
				lease = r.Lease
			case r.State != book.RentalRefused || r.Lease != 0:
				t.Errorf("one of the others is %+v", r)
			}
		}
		if unspent := -tx.CentsIn(book.CustomerAccount(c.ID)); lease == 0 || unspent != left-41 {
			t.Errorf("lease %d, and %d cents are left", lease, unspent)
		}
		return err
	})
	w.Sound()

	other := w.Customer()
	w.Change(func(tx *book.Tx) error {
		r := book.Rental{SpecHash: common.Hash{99}.Hex(), Customer: other.ID, Units: 1, Rate: big.NewInt(1)}
		return errors.Join(tx.AddRental(r), tx.SetRental(r.SpecHash, book.RentalTaken, lease, ""))
	})
	session := ledger.Session{Lease: lease, Expires: uint64(time.Now().Add(time.Hour).Unix())}
	if _, err := w.Agent.Sign(ctx, other.ID, session); !errors.Is(err, agent.ErrNotRented) {
		t.Errorf("a session with another's machine: %v", err)
	}
	if _, err := w.Agent.Sign(ctx, c.ID, session); err != nil {
		t.Errorf("a session with one's own: %v", err)
	}
}

// No price, however high, is few cents.
func TestPricesBeyondAllCents(t *testing.T) {
	a := listen(t).agent
	perCent := new(big.Int).Mul(big.NewInt(10_000), big.NewInt(1e18))
	around := new(big.Int).Mul(perCent, new(big.Int).Lsh(big.NewInt(1), 64))
	for want, grains := range map[int64]*big.Int{1: big.NewInt(1), math.MaxInt64: around.Add(around, perCent)} {
		if got := agent.CentsUp(a, grains); got != want {
			t.Errorf("%s grains are %d cents", grains, got)
		}
	}
}
