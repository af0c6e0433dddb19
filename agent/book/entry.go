package book

import (
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
)

// The assets that are counted.
const (
	Cents  = "cents"
	Grains = "grains"
)

// The accounts. What the agent has is positive; what it owes, and where money came from, is negative.
const (
	Processor = "processor" // what the card processor has of the agent's
	Bank      = "bank"      // paid out by the processor
	Fees      = "fees"      // what the processor took for itself
	Other     = "other"     // what the processor moved for reasons of its own
	Sold      = "sold"      // what customers have bought tokens in the market with
	Trials    = "trials"    // credit that was given away
	Wallet    = "float"     // the agent's own tokens, in its wallet
	Capital   = "capital"   // where the float came from
)

// CustomerAccount is what a customer can still spend, which the agent owes it.
func CustomerAccount(customer string) string { return "customer:" + customer }

// DebtAccount is what a customer owes the agent: it was spent, and then taken back by the card's bank.
func DebtAccount(customer string) string { return "debt:" + customer }

// MarketAccount is what was sent to a customer's account in the market and not taken back, spent or not.
func MarketAccount(customer string) string { return "market:" + customer }

// TransitAccount is what is on its way between the float and a customer's account in the market.
func TransitAccount(customer string) string { return "transit:" + customer }

// RefundAccount is what is about to be refunded to a customer.
func RefundAccount(customer string) string { return "refund:" + customer }

// ErrTwice says that something is in the books already.
var ErrTwice = errors.New("that is in the books already")

// A Movement adds to an account, or with a negative amount takes from it.
type Movement struct {
	Account string
	Asset   string
	Amount  *big.Int
}

// CentsTo moves cents to an account, or from it.
func CentsTo(account string, cents int64) Movement {
	return Movement{account, Cents, big.NewInt(cents)}
}

// GrainsTo moves grains to an account, or from it.
func GrainsTo(account string, grains *big.Int) Movement {
	return Movement{account, Grains, new(big.Int).Set(grains)}
}

// An Entry is why money moved.
type Entry struct {
	ID        int64
	At        int64
	Kind      string
	Customer  string // empty: it concerns none
	Ref       string // what it is about; of each kind, once
	Movements []Movement
}

// Post books an entry. It fails with [ErrTwice] if there is one of the same kind and reference, and whenever it does not
// add up to zero.
func (t *Tx) Post(e Entry) error {
	sums, moved := map[string]*big.Int{}, map[[2]string]*big.Int{}
	for _, m := range e.Movements {
		if m.Asset != Cents && m.Asset != Grains || m.Account == "" {
			return fmt.Errorf("book %s %s: there is no account %q in %q", e.Kind, e.Ref, m.Account, m.Asset)
		}
		key := [2]string{m.Account, m.Asset}
		if moved[key] == nil {
			moved[key] = new(big.Int)
		}
		if sums[m.Asset] == nil {
			sums[m.Asset] = new(big.Int)
		}
		moved[key].Add(moved[key], m.Amount)
		sums[m.Asset].Add(sums[m.Asset], m.Amount)
	}
	for asset, sum := range sums {
		if sum.Sign() != 0 {
			return fmt.Errorf("book %s %s: its %s add up to %s, not to zero", e.Kind, e.Ref, asset, sum)
		}
	}
	if t.find(`SELECT id FROM entry WHERE kind = $1 AND ref = $2`, []any{e.Kind, e.Ref}, &e.ID) {
		return fmt.Errorf("%w: %s %s", ErrTwice, e.Kind, e.Ref)
	}
	e.ID = t.next("entry")
	t.exec(`INSERT INTO entry VALUES ($1, $2, $3, $4, $5)`, e.ID, e.At, e.Kind, e.Customer, e.Ref)
	for key, amount := range moved {
		if amount.Sign() == 0 {
			continue
		}
		t.exec(`INSERT INTO movement VALUES ($1, $2, $3, $4)`, e.ID, key[0], key[1], amount.String())
		now := t.Balance(key[0], key[1])
		t.exec(`INSERT INTO balance VALUES ($1, $2, $3) ON CONFLICT (account, asset) DO UPDATE SET amount = $3`, key[0], key[1], now.Add(now, amount).String())
	}
	return t.err
}

// Balance is what an account has; 0 if nothing ever moved.
func (t *Tx) Balance(account, asset string) *big.Int {
	var text string
	if !t.find(`SELECT amount FROM balance WHERE account = $1 AND asset = $2`, []any{account, asset}, &text) {
		return new(big.Int)
	}
	return t.number(text)
}

// CentsIn is the balance of an account in cents.
func (t *Tx) CentsIn(account string) int64 { return t.Balance(account, Cents).Int64() }

func (t *Tx) number(text string) *big.Int {
	n, ok := new(big.Int).SetString(text, 10)
	if !ok {
		t.fail(fmt.Errorf("%q is not a number", text))
		return new(big.Int)
	}
	return n
}

// A Balance is what an account has.
type Balance struct {
	Account, Asset string
	Amount         *big.Int
}

// Balances are those of all accounts.
func (t *Tx) Balances() ([]Balance, error) {
	all := each(t, `SELECT account, asset, amount FROM balance ORDER BY account, asset`, nil, func(row func(...any) error, b *Balance) error {
		var text string
		err := row(&b.Account, &b.Asset, &text)
		b.Amount = t.number(text)
		return err
	})
	return all, t.err
}

// Entries are those of some time, of a customer or, if that is empty, of all, in their order.
func (t *Tx) Entries(customer string, from, to int64) ([]Entry, error) {
	return t.entries(`at >= $1 AND at < $2 AND ($3 = '' OR customer = $3)`, from, to, customer)
}

func (t *Tx) entries(where string, args ...any) ([]Entry, error) {
	all := each(t, `SELECT id, at, kind, customer, ref FROM entry WHERE `+where+` ORDER BY id`, args,
		func(row func(...any) error, e *Entry) error {
			return row(&e.ID, &e.At, &e.Kind, &e.Customer, &e.Ref)
		})
	for i := range all {
		all[i].Movements = each(t, `SELECT account, asset, amount FROM movement WHERE entry = $1 ORDER BY account, asset`, []any{all[i].ID},
			func(row func(...any) error, m *Movement) error {
				var text string
				err := row(&m.Account, &m.Asset, &text)
				m.Amount = t.number(text)
				return err
			})
	}
	return all, t.err
}

// Check adds everything up again, and names what does not fit: balances against movements, entries against zero, and
// what customers can spend against what their payments have left.
func (t *Tx) Check() (wrong []string, err error) {
	sums := map[[2]string]*big.Int{}
	type row struct {
		entry          int64
		account, asset string
		amount         *big.Int
	}
	entries := map[string]*big.Int{}
	for _, m := range each(t, `SELECT entry, account, asset, amount FROM movement ORDER BY entry`, nil, func(scan func(...any) error, r *row) error {
		var text string
		err := scan(&r.entry, &r.account, &r.asset, &text)
		r.amount = t.number(text)
		return err
	}) {
		add(sums, [2]string{m.account, m.asset}, m.amount)
		add(entries, fmt.Sprintf("entry %d in %s", m.entry, m.asset), m.amount)
	}
	for entry, sum := range entries {
		if sum.Sign() != 0 {
			wrong = append(wrong, fmt.Sprintf("%s adds up to %s, not to zero", entry, sum))
		}
	}
	kept, err := t.Balances()
	if err != nil {
		return nil, err
	}
	for _, b := range kept {
		add(sums, [2]string{b.Account, b.Asset}, new(big.Int).Neg(b.Amount))
	}
	for key, left := range sums {
		if left.Sign() != 0 {
			wrong = append(wrong, fmt.Sprintf("account %s has movements of %s %s more than its balance", key[0], left, key[1]))
		}
	}
	unspent := map[string]*big.Int{}
	for _, l := range t.lots("") {
		add(unspent, l.Customer, big.NewInt(l.Unspent))
	}
	for _, b := range kept {
		if customer, ok := strings.CutPrefix(b.Account, "customer:"); ok && b.Asset == Cents {
			add(unspent, customer, b.Amount)
		}
	}
	for customer, left := range unspent {
		if left.Sign() != 0 {
			wrong = append(wrong, fmt.Sprintf("customer %s: the payments have %s cents more left than the customer can spend", customer, left))
		}
	}
	slices.Sort(wrong)
	return wrong, t.err
}

func add[K comparable](sums map[K]*big.Int, key K, amount *big.Int) {
	if sums[key] == nil {
		sums[key] = new(big.Int)
	}
	sums[key].Add(sums[key], amount)
}

// EntriesOf are those of one kind, in their order.
func (t *Tx) EntriesOf(kind string) ([]Entry, error) {
	return t.entries(`kind = $1`, kind)
}

// Failed is the first error of what was read.
func (t *Tx) Failed() error { return t.err }
