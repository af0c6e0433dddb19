package index

// An Offer is a provider's. Rate is in grains, 10^-18 of a token's smallest unit, for each unit and second.
type Offer struct {
	ID         uint64 `json:"id"`
	Commitment uint64 `json:"commitment"`
	Provider   string `json:"provider"`
	Token      string `json:"token"`
	Rate       string `json:"rate"`
	UnitsMax   int    `json:"unitsMax"`
	MinTerm    uint64 `json:"minTerm"` // seconds
	Notice     uint64 `json:"notice"`  // seconds
	Version    uint64 `json:"version"`
	Region     string `json:"region"`
	Site       string `json:"site"`
	Attributes string `json:"attributes"` // SHA-256 of the document
	URL        string `json:"url"`        // whatever its provider wrote
	TLSKey     string `json:"tlsKey"`
	State      string `json:"state"` // open, paused or closed
	Block      uint64 `json:"block"`
}

func (o *Offer) columns() []any {
	return []any{
		&o.ID, &o.Commitment, &o.Provider, &o.Token, &o.Rate, &o.UnitsMax, &o.MinTerm, &o.Notice, &o.Version, &o.Region,
		&o.Site, &o.Attributes, &o.URL, &o.TLSKey, &o.State, &o.Block,
	}
}

// Offer finds an offer; [ErrNone] if there is none.
func (v *View) Offer(id uint64) (Offer, error) {
	return one(v, (*Offer).columns, `SELECT * FROM offer WHERE id = ?`, id)
}

// An OfferFilter says which offers are wanted: those that each field fits that is not zero.
type OfferFilter struct {
	Commitment                     uint64
	Provider, State, Region, Token string
	Site                           string
	MaxRate                        string // decimal digits without zeros before them
	Class                          int    // the least
}

// Offers are by their numbers; a page goes on after an offer.
func (v *View) Offers(of OfferFilter, page Page) ([]Offer, error) {
	where, args := `WHERE id > ?`, []any{page.After}
	add := func(wanted bool, condition string, values ...any) {
		if wanted {
			where, args = where+` AND `+condition, append(args, values...)
		}
	}
	add(of.Commitment != 0, `commitment = ?`, of.Commitment)
	add(of.Provider != "", `provider = ?`, of.Provider)
	add(of.State != "", `state = ?`, of.State)
	add(of.Region != "", `region = ? COLLATE NOCASE`, of.Region)
	add(of.Site != "", `site = ?`, of.Site)
	add(of.Token != "", `token = ?`, of.Token)
	add(of.MaxRate != "", `(length(rate), rate) <= (?, ?)`, len(of.MaxRate), of.MaxRate)
	add(of.Class != 0, `(SELECT class FROM commitment WHERE commitment.id = offer.commitment) >= ?`, of.Class)
	return list(v, (*Offer).columns, `SELECT * FROM offer `+where+` ORDER BY id LIMIT ?`, append(args, page.limit())...)
}

// A Lease is a renter's. Rates and what was paid are in grains, times in seconds since 1970.
type Lease struct {
	ID         uint64  `json:"id"`
	Offer      uint64  `json:"offer"`
	Commitment uint64  `json:"commitment"`
	Renter     string  `json:"renter"`
	Number     string  `json:"number"` // of the renter's account
	Units      int     `json:"units"`
	Rate       string  `json:"rate"` // a second, for all units
	Sponsored  string  `json:"sponsored"`
	Credit     uint64  `json:"credit"` // the grant; 0: none
	SpecHash   string  `json:"specHash"`
	HostKey    string  `json:"hostKey"`
	State      string  `json:"state"` // ordered, running, ended, returned or cancelled
	OrderedAt  uint64  `json:"orderedAt"`
	StartedAt  *uint64 `json:"startedAt"`
	Endable    *uint64 `json:"endable"` // when the provider may end it; null: no notice was given
	EndedAt    *uint64 `json:"endedAt"`
	OwedUntil  *uint64 `json:"owedUntil"`
	Dry        bool    `json:"dry"`
	Paid       string  `json:"paid"`
	Refunded   string  `json:"refunded"`
	ToSponsor  string  `json:"toSponsor"`
	PaidUntil  *uint64 `json:"paidUntil"`
	Block      uint64  `json:"block"`
}

func (l *Lease) columns() []any {
	return []any{
		&l.ID, &l.Offer, &l.Commitment, &l.Renter, &l.Number, &l.Units, &l.Rate, &l.Sponsored, &l.Credit, &l.SpecHash, &l.HostKey, &l.State,
		&l.OrderedAt, &l.StartedAt, &l.Endable, &l.EndedAt, &l.OwedUntil, &l.Dry, &l.Paid, &l.Refunded, &l.ToSponsor, &l.PaidUntil, &l.Block,
	}
}

// Lease finds a lease; [ErrNone] if there is none.
func (v *View) Lease(id uint64) (Lease, error) {
	return one(v, (*Lease).columns, `SELECT * FROM lease WHERE id = ?`, id)
}

// A LeaseFilter says which leases are wanted: those that each field fits that is not zero.
type LeaseFilter struct {
	Renter            string
	Commitment, Offer uint64
}

// Leases are the newest first; a page goes on before a lease.
func (v *View) Leases(of LeaseFilter, page Page) ([]Lease, error) {
	where, args := `WHERE id < ?`, []any{page.before()}
	if of.Renter != "" {
		where, args = where+` AND renter = ?`, append(args, of.Renter)
	}
	if of.Commitment != 0 {
		where, args = where+` AND commitment = ?`, append(args, of.Commitment)
	}
	if of.Offer != 0 {
		where, args = where+` AND offer = ?`, append(args, of.Offer)
	}
	return list(v, (*Lease).columns, `SELECT * FROM lease `+where+` ORDER BY id DESC LIMIT ?`, append(args, page.limit())...)
}

// A Day is one on which a commitment's service was judged.
type Day struct {
	Commitment uint64 `json:"commitment"`
	Day        uint64 `json:"day"`
	Down       string `json:"down"`      // its 256 slots, 1 where the host was down, the first one first
	Reduction  uint64 `json:"reduction"` // of the day's price, in parts of 10,000
	Total      string `json:"total"`     // of all days up to this one
	Block      uint64 `json:"block"`
	Tx         string `json:"tx"`
}

func (d *Day) columns() []any {
	return []any{&d.Commitment, &d.Day, &d.Down, &d.Reduction, &d.Total, &d.Block, &d.Tx}
}

// Days are a commitment's, the newest first; a page goes on before a day.
func (v *View) Days(commitment uint64, page Page) ([]Day, error) {
	return list(v, (*Day).columns, `SELECT * FROM day WHERE commitment = ? AND day < ? ORDER BY day DESC LIMIT ?`, commitment, page.before(), page.limit())
}

// An Account is a renter's money for leases, as it came and went: what is left, the contract says. Amounts are smallest
// units of the token.
type Account struct {
	Place     uint64  `json:"-"`
	Renter    string  `json:"renter"`
	Token     string  `json:"token"`
	Number    string  `json:"number"`
	Deposited string  `json:"deposited"`
	Withdrawn string  `json:"withdrawn"`
	Granted   string  `json:"granted"`
	Sponsor   string  `json:"sponsor"`
	Dry       *uint64 `json:"dry"`
}

func (a *Account) columns() []any {
	return []any{&a.Place, &a.Renter, &a.Token, &a.Number, &a.Deposited, &a.Withdrawn, &a.Granted, &a.Sponsor, &a.Dry}
}

// AccountsOf are a renter's, in the order in which they were first paid into; a page goes on after a Place.
func (v *View) AccountsOf(renter string, page Page) ([]Account, error) {
	return list(v, (*Account).columns, `SELECT rowid, * FROM account WHERE renter = ? AND rowid > ? ORDER BY rowid LIMIT ?`, renter, page.After, page.limit())
}

// A Watcher is a watcher, as it came and went. Amounts are wei of FLT.
type Watcher struct {
	Seq      uint64  `json:"-"`
	Address  string  `json:"address"`
	Place    uint64  `json:"place"`
	FromDay  uint64  `json:"fromDay"`
	URL      string  `json:"url"`
	Resigned *uint64 `json:"resigned"`
	Reported uint64  `json:"reported"`
	Withheld uint64  `json:"withheld"`
	Strikes  uint64  `json:"strikes"`
	Slashed  string  `json:"slashed"`
	Paid     string  `json:"paid"`
}

func (w *Watcher) columns() []any {
	return []any{&w.Seq, &w.Address, &w.Place, &w.FromDay, &w.URL, &w.Resigned, &w.Reported, &w.Withheld, &w.Strikes, &w.Slashed, &w.Paid}
}

// Watchers are those that ever registered, in that order; a page goes on after a Seq.
func (v *View) Watchers(page Page) ([]Watcher, error) {
	return list(v, (*Watcher).columns, `SELECT rowid, * FROM watcher WHERE rowid > ? ORDER BY rowid LIMIT ?`, page.After, page.limit())
}

// Watcher finds a watcher by its address; [ErrNone] if it never registered.
func (v *View) Watcher(address string) (Watcher, error) {
	return one(v, (*Watcher).columns, `SELECT rowid, * FROM watcher WHERE address = ?`, address)
}

// TokensOf are some of the tokens that the market may owe to an account: those of its offers and of its accounts.
func (v *View) TokensOf(account string, limit int) ([]string, error) {
	return list(v, func(t *string) []any { return []any{t} }, `SELECT token FROM offer WHERE provider = ? UNION SELECT token FROM account WHERE renter = ? ORDER BY 1 LIMIT ?`,
		account, account, limit)
}
