package index

// EarningLeases are those of a provider, by its address, in a token that may have earned something since they were last
// settled, and whose service level refunds at most so much of a day's price: the oldest ones.
func (v *View) EarningLeases(provider, token string, mostCapBps uint64, limit int) ([]uint64, error) {
	return list(v, func(id *uint64) []any { return []any{id} }, `SELECT l.id
		FROM offer o JOIN lease l ON l.offer = o.id LEFT JOIN level s ON s.commitment = l.commitment
		WHERE o.provider = ? AND o.token = ? AND l.started_at IS NOT NULL AND (l.paid_until IS NULL OR l.owed_until IS NULL OR l.paid_until < l.owed_until)
			AND COALESCE(s.cap_bps, 0) <= ?
		ORDER BY l.id LIMIT ?`, provider, token, mostCapBps, limit)
}

// A Borrower is a provider account that credit has or had a lien on.
type Borrower struct {
	Place   uint64   `json:"-"`
	Account string   `json:"account" doc:"Its address"`
	Opened  uint64   `json:"opened" doc:"When credit took the lien last, in seconds since 1970"`
	Lifted  *uint64  `json:"lifted" doc:"When it lifted it, in seconds since 1970; null: the lien stands"`
	Pledges []uint64 `json:"pledges" nullable:"false" doc:"The commitments whose rewards count for what it can borrow"`
	Loans   []Loan   `json:"loans" nullable:"false" doc:"What it has borrowed, by pool"`
}

// A Loan is what an account has borrowed of a pool, as it came and went: what it owes now, the contract says. Amounts are in
// the smallest unit of the pool's token.
type Loan struct {
	Pool       string `json:"pool" doc:"The pool's address"`
	Borrowed   string `json:"borrowed" doc:"What was lent to it, in the token's smallest unit"`
	Repaid     string `json:"repaid" doc:"What was repaid, with interest and what was written off before, in the token's smallest unit"`
	WrittenOff string `json:"writtenOff" doc:"What was written off so far, repaid later or not, in the token's smallest unit"`
}

// Borrowers are in the order in which credit took their first liens; a page goes on after a Place.
func (v *View) Borrowers(page Page) ([]Borrower, error) {
	all, err := list(v, func(b *Borrower) []any { return []any{&b.Place, &b.Account, &b.Opened, &b.Lifted} },
		`SELECT rowid, * FROM borrower WHERE rowid > ? ORDER BY rowid LIMIT ?`, page.After, page.limit())
	if err != nil {
		return nil, err
	}
	for i := range all {
		b := &all[i]
		if b.Pledges, err = v.PledgesOf(b.Account); err != nil {
			return nil, err
		}
		b.Loans, err = list(v, func(l *Loan) []any { return []any{&l.Pool, &l.Borrowed, &l.Repaid, &l.WrittenOff} },
			`SELECT pool, borrowed, repaid, written_off FROM loan WHERE account = ? ORDER BY rowid`, b.Account)
		if err != nil {
			return nil, err
		}
	}
	return all, nil
}

// PledgesOf are the commitments whose rewards count for what a provider account can borrow.
func (v *View) PledgesOf(account string) ([]uint64, error) {
	return list(v, func(id *uint64) []any { return []any{id} }, `SELECT commitment FROM pledge WHERE account = ? ORDER BY rowid`, account)
}

// A Withdrawal is a lender's request to leave a pool.
type Withdrawal struct {
	Pool    string `json:"pool" doc:"The pool's address"`
	Number  uint64 `json:"number" doc:"Its number among the pool's, from 0"`
	Lender  string `json:"lender" doc:"Whose it is, by address"`
	Shares  string `json:"shares" doc:"The shares that it is for, in their smallest unit"`
	Waiting string `json:"waiting" doc:"Of those, not fulfilled yet"`
	Since   uint64 `json:"since" doc:"When it was made, in seconds since 1970"`
}

func (w *Withdrawal) columns() []any {
	return []any{&w.Pool, &w.Number, &w.Lender, &w.Shares, &w.Waiting, &w.Since}
}

// Queue is what waits in a pool's queue, by its address, the first one first: as many as there is time for.
func (v *View) Queue(pool string, limit int) ([]Withdrawal, error) {
	return list(v, (*Withdrawal).columns, `SELECT * FROM withdrawal WHERE pool = ? AND waiting != '0' ORDER BY number LIMIT ?`, pool, limit)
}
