package book

import (
	"errors"
	"fmt"
	"math/big"
	"slices"
)

// The kinds and states of transfers.
const (
	Deposit    = "deposit"
	Withdrawal = "withdrawal"

	TransferBegun  = "begun" // it is about to be sent, or was
	TransferDone   = "done"
	TransferFailed = "failed" // it is certain that it never will be
)

var (
	// ErrFloat says that the agent has too few tokens.
	ErrFloat = errors.New("the float is too small")
	// ErrFunds says that a customer has too little to spend.
	ErrFunds = errors.New("the customer has too little left")
)

// A Transfer moves tokens between the float and a customer's account in the market. It is in the books before it is sent.
type Transfer struct {
	ID       int64
	Kind     string
	Customer string
	Cents    int64
	State    string
	Tx       string
	Block    uint64
	At       int64
}

const transferColumns = `id, kind, customer, cents, state, tx, block, at`

func scanTransfer(row func(...any) error, r *Transfer) error {
	return row(&r.ID, &r.Kind, &r.Customer, &r.Cents, &r.State, &r.Tx, &r.Block, &r.At)
}

// Transfers are those in a state, or all, the oldest first.
func (t *Tx) Transfers(state string) ([]Transfer, error) {
	return each(t, `SELECT `+transferColumns+` FROM transfer WHERE $1 = '' OR state = $1 ORDER BY id`, []any{state}, scanTransfer), t.err
}

// TransfersSince are those that are done, in blocks from one on, the oldest first.
func (t *Tx) TransfersSince(block uint64) ([]Transfer, error) {
	return each(t, `SELECT `+transferColumns+` FROM transfer WHERE state = 'done' AND block >= $1 ORDER BY id`, []any{block}, scanTransfer), t.err
}

// MoveTransfer notes that a transfer that is done is in another transaction, or block, since a reorganisation.
func (t *Tx) MoveTransfer(id int64, tx string, block uint64) error {
	t.exec(`UPDATE transfer SET tx = $2, block = $3 WHERE id = $1 AND state = 'done'`, id, tx, block)
	return t.err
}

// LastTransfer is the newest block that a transfer is in; 0: there was none.
func (t *Tx) LastTransfer() (block uint64, err error) {
	t.find(`SELECT coalesce(max(block), 0) FROM transfer WHERE state = 'done'`, nil, &block)
	return block, t.err
}

// Trust says which of a customer's money may be spent.
type Trust struct {
	// PaidBefore is when a payment must have been made to count as final.
	PaidBefore int64
	// Recent says that trials may be spent too, and younger payments, of those up to RecentMost cents.
	Recent     bool
	RecentMost int64
}

// allows says whether some of a lot may be spent.
func (trust Trust) allows(l Lot, now int64) bool {
	return !l.over(now) && (trust.Recent || l.isFinal(trust.PaidBefore))
}

// isFinal says whether a lot was paid for so long ago that nobody can take the payment back.
func (l Lot) isFinal(paidBefore int64) bool { return l.Payment != "" && l.At < paidBefore }

// Spendable is how much of a customer's money can be spent now, and how much of it is final.
func (t *Tx) Spendable(customer string, now int64, trust Trust) (all, final int64, err error) {
	trials, recent := int64(0), int64(0)
	for _, l := range t.lots(customer) {
		switch {
		case !trust.allows(l, now):
		case l.isFinal(trust.PaidBefore):
			final += l.Unspent
		case l.Payment == "":
			trials += l.Unspent
		default:
			recent += l.Unspent
		}
	}
	return trials + final + min(recent, max(trust.RecentMost, 0)), final, t.err
}

// SpentRecently is how much went to the market since a time out of payments that are not final, less what came back.
func (t *Tx) SpentRecently(customer string, since, paidBefore int64) (cents int64, err error) {
	t.find(`SELECT coalesce(sum(CASE WHEN r.kind = 'deposit' THEN p.cents ELSE -p.cents END), 0) FROM portion p JOIN transfer r ON r.id = p.transfer JOIN lot l ON l.id = p.lot
		WHERE r.customer = $1 AND r.state <> 'failed' AND r.at >= $2 AND l.payment <> '' AND l.at >= $3`, []any{customer, since, paidBefore}, &cents)
	return cents, t.err
}

// BeginDeposit takes cents of a customer and as many hundredths of tokens of the float, and puts them on their way to the
// market: trials first, then the oldest payments. It fails with [ErrFunds] and [ErrFloat].
func (t *Tx) BeginDeposit(customer string, cents int64, perCent *big.Int, trust Trust, block uint64, now int64) (r Transfer, err error) {
	most, _, err := t.Spendable(customer, now, trust)
	if err != nil {
		return r, err
	}
	if cents <= 0 || cents > most {
		return r, fmt.Errorf("%w: %d cents, and %d are needed", ErrFunds, most, cents)
	}
	grains := grainsOf(cents, perCent)
	if has := t.Balance(Wallet, Grains); has.Cmp(grains) < 0 {
		return r, fmt.Errorf("%w: it has %s grains, and %s are needed", ErrFloat, has, grains)
	}
	r = t.beginTransfer(Deposit, customer, cents, block, now)
	left := cents
	lots := t.lots(customer)
	slices.SortStableFunc(lots, func(a, b Lot) int { return rank(a, trust) - rank(b, trust) })
	for _, l := range lots {
		part := min(l.Unspent, left)
		if part == 0 || !trust.allows(l, now) {
			continue
		}
		t.exec(`UPDATE lot SET unspent = unspent - $2, first_use = CASE WHEN first_use = 0 THEN $3 ELSE first_use END WHERE id = $1`, l.ID, part, now)
		t.exec(`INSERT INTO portion VALUES ($1, $2, $3)`, r.ID, l.ID, part)
		left -= part
	}
	return r, t.Post(Entry{At: now, Kind: "deposit begun", Customer: customer, Ref: fmt.Sprint(r.ID), Movements: []Movement{
		CentsTo(CustomerAccount(customer), cents), CentsTo(Sold, -cents),
		GrainsTo(TransitAccount(customer), grains), GrainsTo(Wallet, new(big.Int).Neg(grains)),
	}})
}

// rank is the order in which money is spent: trials, what is final, the rest.
func rank(l Lot, trust Trust) int {
	switch {
	case l.Payment == "":
		return 0
	case l.isFinal(trust.PaidBefore):
		return 1
	}
	return 2
}

// BeginWithdrawal puts tokens of a customer's account in the market on their way back to the float.
func (t *Tx) BeginWithdrawal(customer string, cents int64, perCent *big.Int, block uint64, now int64) (r Transfer, err error) {
	grains := grainsOf(cents, perCent)
	if has := t.Balance(MarketAccount(customer), Grains); cents <= 0 || has.Cmp(grains) < 0 {
		return r, fmt.Errorf("%w: %s grains were sent to the market, and %s are to come back", ErrFunds, has, grains)
	}
	r = t.beginTransfer(Withdrawal, customer, cents, block, now)
	return r, t.Post(Entry{At: now, Kind: "withdrawal begun", Customer: customer, Ref: fmt.Sprint(r.ID), Movements: []Movement{
		GrainsTo(TransitAccount(customer), grains), GrainsTo(MarketAccount(customer), new(big.Int).Neg(grains)),
	}})
}

func (t *Tx) beginTransfer(kind, customer string, cents int64, block uint64, now int64) Transfer {
	r := Transfer{ID: t.next("transfer"), Kind: kind, Customer: customer, Cents: cents, State: TransferBegun, Block: block, At: now}
	t.exec(`INSERT INTO transfer (`+transferColumns+`) VALUES ($1, $2, $3, $4, $5, '', $6, $7)`, r.ID, r.Kind, r.Customer, r.Cents, r.State, r.Block, r.At)
	return r
}

// TransferIsDone books that a transfer's transaction is in the chain. It can be told again.
func (t *Tx) TransferIsDone(id int64, tx string, block uint64, perCent *big.Int, now int64) error {
	r, err := t.transfer(id)
	if err != nil || r.State != TransferBegun {
		return err
	}
	grains := grainsOf(r.Cents, perCent)
	t.exec(`UPDATE transfer SET state = $2, tx = $3, block = $4 WHERE id = $1`, id, TransferDone, tx, block)
	e := Entry{At: now, Kind: r.Kind, Customer: r.Customer, Ref: fmt.Sprint(id)}
	from := GrainsTo(TransitAccount(r.Customer), new(big.Int).Neg(grains))
	if r.Kind == Deposit {
		e.Movements = []Movement{from, GrainsTo(MarketAccount(r.Customer), grains)}
		return t.Post(e)
	}
	e.Movements = append(t.giveBack(r), from, GrainsTo(Wallet, grains), CentsTo(Sold, r.Cents))
	return t.Post(e)
}

// giveBack returns what came back from the market to the lots that it was taken from, the last that was spent first.
func (t *Tx) giveBack(r Transfer) []Movement {
	left, parts := r.Cents, []part{}
	for _, spent := range each(t, `SELECT p.lot, sum(CASE WHEN r.kind = 'deposit' THEN p.cents ELSE -p.cents END) FROM portion p JOIN transfer r ON r.id = p.transfer
		WHERE r.customer = $1 AND r.state <> 'failed' GROUP BY p.lot ORDER BY p.lot DESC`, []any{r.Customer},
		scanPart) {
		back := part{spent.lot, min(spent.cents, left)}
		if back.cents <= 0 {
			continue
		}
		t.exec(`INSERT INTO portion VALUES ($1, $2, $3)`, r.ID, back.lot, back.cents)
		parts = append(parts, back)
		left -= back.cents
	}
	if left != 0 {
		t.fail(fmt.Errorf("transfer %d: %d cents came back that were never spent", r.ID, left))
	}
	return t.credit(r.Customer, parts...)
}

func scanPart(row func(...any) error, p *part) error { return row(&p.lot, &p.cents) }

// TransferHasFailed puts back what a transfer was to move: it is certain that it is not in the chain and never will be.
func (t *Tx) TransferHasFailed(id int64, perCent *big.Int, now int64) error {
	r, err := t.transfer(id)
	if err != nil || r.State != TransferBegun {
		return err
	}
	t.exec(`UPDATE transfer SET state = $2 WHERE id = $1`, id, TransferFailed)
	grains := grainsOf(r.Cents, perCent)
	e := Entry{At: now, Kind: "failed " + r.Kind, Customer: r.Customer, Ref: fmt.Sprint(id)}
	e.Movements = []Movement{GrainsTo(TransitAccount(r.Customer), new(big.Int).Neg(grains))}
	if r.Kind == Withdrawal {
		e.Movements = append(e.Movements, GrainsTo(MarketAccount(r.Customer), grains))
		return t.Post(e)
	}
	parts := each(t, `SELECT lot, cents FROM portion WHERE transfer = $1 ORDER BY lot`, []any{id}, scanPart)
	e.Movements = append(e.Movements, t.credit(r.Customer, parts...)...)
	e.Movements = append(e.Movements, CentsTo(Sold, r.Cents), GrainsTo(Wallet, grains))
	return t.Post(e)
}

func (t *Tx) transfer(id int64) (r Transfer, err error) {
	return r, t.must(t.find(`SELECT `+transferColumns+` FROM transfer WHERE id = $1`, []any{id}, &r.ID, &r.Kind, &r.Customer, &r.Cents, &r.State, &r.Tx, &r.Block, &r.At), fmt.Sprintf("transfer %d", id))
}

// SetFloat books what came into the float or left it otherwise than by transfers, so that it is what the wallet has, less
// what is on its way: ref says as of when.
func (t *Tx) SetFloat(grains *big.Int, ref string, now int64) error {
	change := new(big.Int).Sub(grains, t.Balance(Wallet, Grains))
	if change.Sign() == 0 || t.err != nil {
		return t.err
	}
	ref = fmt.Sprintf("%s, entry %d", ref, t.next("entry"))
	return t.Post(Entry{At: now, Kind: "float", Ref: ref, Movements: []Movement{GrainsTo(Wallet, change), GrainsTo(Capital, new(big.Int).Neg(change))}})
}

func grainsOf(cents int64, perCent *big.Int) *big.Int {
	return new(big.Int).Mul(big.NewInt(cents), perCent)
}
