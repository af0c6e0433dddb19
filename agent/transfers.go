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

// lately is how many blocks a reorganisation may still throw away.
const lately = 64

// matchTransfers finds out what became of transfers that were begun by a program that ended meanwhile, or whose outcome
// a node has hidden: when nothing of the wallet's is under way any more, each is in the chain or never will be. Those that
// a reorganisation has thrown away the wallet sends again, maybe in another transaction: that is noted.
func (a *Agent) matchTransfers(ctx context.Context) error {
	head, err := a.Chain.HeadNumber(ctx)
	if err != nil {
		return err
	}
	var m matching
	if err := a.Book.Read(ctx, func(tx *book.Tx) error { return m.read(tx, head) }); err != nil || len(m.begun)+len(m.done) == 0 {
		return err
	}
	waiting, err := a.Sender.UnderWay(ctx)
	if err != nil {
		return err
	}
	if len(waiting) > 0 && len(m.begun) > 0 {
		return fmt.Errorf("transfers wait for transactions that are under way: %s", strings.Join(waiting, "; "))
	}
	events, err := a.Chain.AccountTransfers(ctx, a.Sender.Address(), m.from(), head, nil)
	if err != nil || len(waiting) > 0 {
		return err
	}
	for _, r := range m.lost(events) {
		if found := a.find(r, &m, events, r.Block-min(r.Block, lately)); found != nil {
			if err := a.Book.Change(ctx, func(tx *book.Tx) error { return tx.MoveTransfer(r.ID, found.TxHash.Hex(), found.Block) }); err != nil {
				return err
			}
			a.say(Event{Event: "moved " + r.Kind, Customer: r.Customer, Cents: r.Cents, Ref: fmt.Sprint(r.ID), Tx: found.TxHash.Hex(), Block: found.Block})
		} // else reconciliation names it
	}
	for _, r := range m.begun {
		found := a.find(r, &m, events, r.Block)
		if found == nil {
			if err := a.Book.Change(ctx, func(tx *book.Tx) error { return tx.TransferHasFailed(r.ID, a.perCent, a.now().Unix()) }); err != nil {
				return err
			}
			continue
		}
		if err := a.done(ctx, r.ID, found.TxHash.Hex(), found.Block); err != nil {
			return err
		}
		a.say(Event{Event: r.Kind, Customer: r.Customer, Cents: r.Cents, Ref: fmt.Sprint(r.ID), Tx: found.TxHash.Hex(), Block: found.Block})
	}
	return nil
}

// A matching is of transfers in the books with transactions.
type matching struct {
	begun   []book.Transfer
	done    []book.Transfer // lately
	numbers map[string]uint64
	known   map[string]bool // transactions that are of some transfer
}

func (m *matching) read(tx *book.Tx, head uint64) (err error) {
	if m.begun, err = tx.Transfers(book.TransferBegun); err != nil {
		return err
	}
	since := head - min(head, lately)
	if len(m.begun) > 0 {
		since = min(since, m.begun[0].Block)
	}
	// Whatever is found in the blocks that are read is known, if it is in the books.
	all, err := tx.TransfersSince(since - min(since, 2*lately))
	if err != nil {
		return err
	}
	customers, err := tx.Customers()
	m.numbers, m.known = map[string]uint64{}, map[string]bool{}
	for _, c := range customers {
		m.numbers[c.ID] = c.Number
	}
	for _, r := range all {
		m.known[r.Tx] = true
		if r.Block >= since {
			m.done = append(m.done, r)
		}
	}
	return err
}

// from is the first block that has to be read.
func (m *matching) from() uint64 {
	first := uint64(1 << 62)
	for _, all := range [][]book.Transfer{m.begun, m.done} {
		for _, r := range all {
			first = min(first, r.Block-min(r.Block, lately))
		}
	}
	return first
}

// lost are transfers that were in the chain and are not, in the transaction that they had.
func (m *matching) lost(events []ledger.Event) (all []book.Transfer) {
	there := map[string]bool{}
	for _, e := range events {
		there[e.Where().TxHash.Hex()] = true
	}
	for _, r := range m.done {
		if !there[r.Tx] {
			all = append(all, r)
		}
	}
	return all
}

// find is where a transfer is in the chain from a block on, in a transaction that is of no other; nil: nowhere.
func (a *Agent) find(r book.Transfer, m *matching, events []ledger.Event, from uint64) *ledger.At {
	for _, e := range events {
		kind, of, units, at := a.transferOf(e)
		if kind == r.Kind && of == m.numbers[r.Customer] && units.Cmp(a.units(r.Cents)) == 0 && at.Block >= from && !m.known[at.TxHash.Hex()] {
			m.known[at.TxHash.Hex()] = true
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
