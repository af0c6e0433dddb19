package agent

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/muster-network/muster/agent/book"
	"github.com/muster-network/muster/chain/ledger"
)

// deposit moves a customer's money to its account in the market: into the books, onto the chain, and into the books that
// it is there.
func (a *Agent) deposit(ctx context.Context, c book.Customer, cents int64, trust book.Trust) error {
	head, err := a.Chain.HeadNumber(ctx)
	if err != nil {
		return err
	}
	var r book.Transfer
	err = a.Book.Change(ctx, func(tx *book.Tx) (err error) {
		r, err = tx.BeginDeposit(c.ID, cents, a.perCent, trust, head, a.now().Unix())
		return err
	})
	if err != nil {
		return err
	}
	receipt, err := a.Sender.Deposit(ctx, a.Account(c), a.Token, a.units(cents))
	return a.finish(ctx, r, receipt, err)
}

// withdraw moves money of a customer's account in the market back to the float.
func (a *Agent) withdraw(ctx context.Context, c book.Customer, cents int64) error {
	head, err := a.Chain.HeadNumber(ctx)
	if err != nil {
		return err
	}
	var r book.Transfer
	err = a.Book.Change(ctx, func(tx *book.Tx) (err error) {
		r, err = tx.BeginWithdrawal(c.ID, cents, a.perCent, head, a.now().Unix())
		return err
	})
	if err != nil {
		return err
	}
	receipt, err := a.Sender.WithdrawFunds(ctx, a.Token, c.Number, a.units(cents), a.Sender.Address())
	return a.finish(ctx, r, receipt, err)
}

// units are smallest units of the token for some cents.
func (a *Agent) units(cents int64) *big.Int {
	grains := new(big.Int).Mul(big.NewInt(cents), a.perCent)
	return grains.Quo(grains, ledger.Grains(big.NewInt(1)))
}

// finish books what became of a transfer. Only a refusal of the contract is certain to be the end of it: after anything
// else the transaction may be on its way, and is matched later.
func (a *Agent) finish(ctx context.Context, r book.Transfer, receipt *ledger.Receipt, err error) error {
	e := Event{Event: r.Kind, Customer: r.Customer, Cents: r.Cents, Ref: fmt.Sprint(r.ID)}
	ctx = context.WithoutCancel(ctx) // what is known is written
	if revert := (*ledger.Revert)(nil); errors.As(err, &revert) {
		return errors.Join(err, a.Book.Change(ctx, func(tx *book.Tx) error { return tx.TransferHasFailed(r.ID, a.perCent, a.now().Unix()) }))
	}
	if err != nil {
		return err
	}
	e.Tx, e.Block = receipt.TxHash.Hex(), receipt.Block
	if err := a.done(ctx, r.ID, e.Tx, e.Block); err != nil {
		return err
	}
	a.say(e)
	return nil
}

func (a *Agent) done(ctx context.Context, id int64, hash string, block uint64) error {
	return a.Book.Change(ctx, func(tx *book.Tx) error { return tx.TransferIsDone(id, hash, block, a.perCent, a.now().Unix()) })
}

// matchTransfers finds out what became of transfers that were begun by a program that ended meanwhile, or whose outcome
// a node has hidden: when nothing of the wallet's is under way any more, each is in the chain or never will be.
func (a *Agent) matchTransfers(ctx context.Context) error {
	var begun, all []book.Transfer
	var customers []book.Customer
	err := a.Book.Read(ctx, func(tx *book.Tx) (err error) {
		if begun, err = tx.Transfers(book.TransferBegun); err != nil || len(begun) == 0 {
			return err
		}
		if all, err = tx.Transfers(book.TransferDone); err != nil {
			return err
		}
		customers, err = tx.Customers()
		return err
	})
	if err != nil || len(begun) == 0 {
		return err
	}
	waiting, err := a.Sender.UnderWay(ctx)
	if err != nil {
		return err
	}
	if len(waiting) > 0 {
		return fmt.Errorf("transfers wait for transactions that are under way: %s", strings.Join(waiting, "; "))
	}
	head, err := a.Chain.HeadNumber(ctx)
	if err != nil {
		return err
	}
	events, err := a.Chain.AccountTransfers(ctx, a.Sender.Address(), begun[0].Block, head, nil)
	if err != nil {
		return err
	}
	numbers, matched := map[string]uint64{}, map[string]bool{}
	for _, c := range customers {
		numbers[c.ID] = c.Number
	}
	for _, r := range all {
		matched[r.Tx] = true
	}
	for _, r := range begun {
		found := a.find(r, numbers[r.Customer], events, matched)
		if found == nil {
			if err := a.Book.Change(ctx, func(tx *book.Tx) error { return tx.TransferHasFailed(r.ID, a.perCent, a.now().Unix()) }); err != nil {
				return err
			}
			continue
		}
		matched[found.TxHash.Hex()] = true
		if err := a.done(ctx, r.ID, found.TxHash.Hex(), found.Block); err != nil {
			return err
		}
		a.say(Event{Event: r.Kind, Customer: r.Customer, Cents: r.Cents, Ref: fmt.Sprint(r.ID), Tx: found.TxHash.Hex(), Block: found.Block})
	}
	return nil
}

// find is where a transfer is in the chain; nil: nowhere.
func (a *Agent) find(r book.Transfer, number uint64, events []ledger.Event, matched map[string]bool) *ledger.At {
	for _, e := range events {
		kind, of, cents, at := a.transferOf(e)
		if kind == r.Kind && of == number && cents.Cmp(a.units(r.Cents)) == 0 && at.Block >= r.Block && !matched[at.TxHash.Hex()] {
			return &at
		}
	}
	return nil
}

// transferOf reads an event of the market as a transfer of the agent's own: to which account, and of how many smallest
// units. A stranger's payment into one is none.
func (a *Agent) transferOf(e ledger.Event) (kind string, number uint64, units *big.Int, at ledger.At) {
	switch e := e.(type) {
	case ledger.AccountDeposited:
		if e.From == a.Sender.Address() && e.Token == a.Token.Address {
			return book.Deposit, e.Number.Uint64(), e.Amount, e.At
		}
	case ledger.AccountWithdrawn:
		if e.Token == a.Token.Address {
			return book.Withdrawal, e.Number.Uint64(), e.Amount, e.At
		}
	}
	return "", 0, new(big.Int), ledger.At{}
}

// readFloat notes what came into the float or left it, while nothing else moves it.
func (a *Agent) readFloat(ctx context.Context, block uint64) error {
	has, err := a.Chain.TokenBalanceAt(ctx, a.Token.Address, a.Sender.Address(), block)
	if err != nil {
		return err
	}
	return a.Book.Change(ctx, func(tx *book.Tx) error {
		begun, err := tx.Transfers(book.TransferBegun)
		if err != nil || len(begun) > 0 {
			return err
		}
		last, err := tx.LastTransfer()
		if err != nil || last > block { // the balance is one of before it
			return err
		}
		return tx.SetFloat(ledger.Grains(has), fmt.Sprintf("block %d", block), a.now().Unix())
	})
}
