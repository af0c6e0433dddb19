package book_test

import (
	"errors"
	"math/big"
	"path/filepath"
	"testing"

	"github.com/muster-network/muster/agent/book"
)

// What comes back from the market, of several payments at once, pays what the customer owes once: the rest is the customer's.
func TestADebtIsPaidOnce(t *testing.T) {
	for how, moves := range map[string]func(tx *book.Tx, deposit book.Transfer) error{
		"it comes back": func(tx *book.Tx, deposit book.Transfer) error {
			err := tx.TransferIsDone(deposit.ID, "0x1", 2, perCent, 1003)
			back, failed := tx.BeginWithdrawal(deposit.Customer, 600, perCent, 2, 1004)
			return errors.Join(err, failed, tx.TransferIsDone(back.ID, "0x2", 3, perCent, 1005))
		},
		"it was never sent": func(tx *book.Tx, deposit book.Transfer) error {
			return tx.TransferHasFailed(deposit.ID, perCent, 1003)
		},
	} {
		t.Run(how, func(t *testing.T) {
			b := open(t, filepath.Join(t.TempDir(), "books.db"))
			change(t, b, func(tx *book.Tx) error {
				c, err := tx.AddCustomer("Example", "it@example.com", 1000)
				for _, payment := range []string{"pi_1", "pi_2"} {
					err = errors.Join(err, tx.AddPayment(book.Payment{ID: payment, Customer: c.ID, Charge: "ch_" + payment, Cents: 300, At: 1000}))
				}
				err = errors.Join(err, tx.SetFloat(new(big.Int).Mul(perCent, big.NewInt(600)), "the beginning", 1000))
				deposit, failed := tx.BeginDeposit(c.ID, 600, perCent, book.Trust{Recent: true, RecentMost: 600}, 1, 1001)
				err = errors.Join(err, failed, tx.DisputeMoved("pi_1", "txn_1", -300, 1002), moves(tx, deposit))
				if unspent, debt := -tx.CentsIn(book.CustomerAccount(c.ID)), tx.CentsIn(book.DebtAccount(c.ID)); unspent != 300 || debt != 0 {
					t.Errorf("unspent %d, debt %d", unspent, debt)
				}
				return err
			})
			checked(t, b)
		})
	}
}
