package book

import "fmt"

// A Lot is money that a customer can spend, by where it came from.
type Lot struct {
	ID       int64
	Customer string
	Payment  string // empty: a trial, which nobody paid
	Cents    int64
	Unspent  int64
	At       int64
	Life     int64 // of a trial, in seconds from its first use
	FirstUse int64 // 0: it was not used yet
}

// over says whether a trial is over. Its time begins when it is first used: one that nobody uses waits.
func (l Lot) over(now int64) bool { return l.Life > 0 && l.FirstUse > 0 && now >= l.FirstUse+l.Life }

// lots are a customer's, the oldest first; all if the customer is empty.
func (t *Tx) lots(customer string) []Lot {
	return each(t, `SELECT id, customer, payment, cents, unspent, at, life, first_use FROM lot WHERE $1 = '' OR customer = $1 ORDER BY id`, []any{customer},
		func(row func(...any) error, l *Lot) error {
			return row(&l.ID, &l.Customer, &l.Payment, &l.Cents, &l.Unspent, &l.At, &l.Life, &l.FirstUse)
		})
}

// Lots are a customer's, the oldest first.
func (t *Tx) Lots(customer string) ([]Lot, error) { return t.lots(customer), t.err }

func (t *Tx) addLot(l Lot) {
	t.exec(`INSERT INTO lot VALUES ($1, $2, $3, $4, $5, $6, $7, 0)`, t.next("lot"), l.Customer, l.Payment, l.Cents, l.Unspent, l.At, l.Life)
}

// lotOf is what a payment has bought.
func (t *Tx) lotOf(payment string) (id int64) {
	t.find(`SELECT id FROM lot WHERE payment = $1`, []any{payment}, &id)
	return id
}

// AddTrial gives a customer credit for some time from its first use on.
func (t *Tx) AddTrial(customer, ref string, cents, life, now int64) error {
	if cents <= 0 || life <= 0 {
		return fmt.Errorf("a trial of %d cents for %d seconds is none", cents, life)
	}
	t.addLot(Lot{Customer: customer, Cents: cents, Unspent: cents, At: now, Life: life})
	return t.Post(Entry{At: now, Kind: "trial", Customer: customer, Ref: ref, Movements: []Movement{
		CentsTo(Trials, cents), CentsTo(CustomerAccount(customer), -cents),
	}})
}

// EndTrials takes back what is unspent of trials that are over.
func (t *Tx) EndTrials(now int64) error {
	for _, l := range t.lots("") {
		if l.Unspent == 0 || !l.over(now) {
			continue
		}
		t.exec(`UPDATE lot SET unspent = 0 WHERE id = $1`, l.ID)
		err := t.Post(Entry{At: now, Kind: "end of trial", Customer: l.Customer, Ref: fmt.Sprintf("%d at %d", l.ID, now), Movements: []Movement{
			CentsTo(CustomerAccount(l.Customer), l.Unspent), CentsTo(Trials, -l.Unspent),
		}})
		if err != nil {
			return err
		}
	}
	return t.err
}

// A part is cents of a lot.
type part struct{ lot, cents int64 }

// credit gives a customer cents that belong to lots. What the customer owes is paid first, and once: all that an entry gives
// is given together.
func (t *Tx) credit(customer string, parts ...part) []Movement {
	owed := t.CentsIn(DebtAccount(customer))
	left, all := owed, int64(0)
	for _, p := range parts {
		toDebt := min(left, p.cents)
		t.exec(`UPDATE lot SET unspent = unspent + $2 WHERE id = $1`, p.lot, p.cents-toDebt)
		left, all = left-toDebt, all+p.cents
	}
	paid := owed - left
	return []Movement{CentsTo(DebtAccount(customer), -paid), CentsTo(CustomerAccount(customer), paid-all)}
}

// debit takes cents from a customer, of one lot first, then of the newest that were paid for. What is missing the
// customer owes from then on.
func (t *Tx) debit(customer string, first, cents int64) []Movement {
	all, left := t.lots(customer), cents
	take := func(l Lot) {
		part := min(l.Unspent, left)
		t.exec(`UPDATE lot SET unspent = unspent - $2 WHERE id = $1`, l.ID, part)
		left -= part
	}
	for _, l := range all {
		if l.ID == first {
			take(l)
		}
	}
	for i := len(all) - 1; i >= 0; i-- {
		if l := all[i]; l.ID != first && l.Payment != "" {
			take(l)
		}
	}
	return []Movement{CentsTo(CustomerAccount(customer), cents-left), CentsTo(DebtAccount(customer), left)}
}
