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

// Offers are those of a commitment and in a state, each if it is named (0 and "": any), by their numbers.
func (v *View) Offers(commitment uint64, state string, page Page) ([]Offer, error) {
	where, args := `WHERE id > ?`, []any{page.After}
	if commitment != 0 {
		where, args = where+` AND commitment = ?`, append(args, commitment)
	}
	if state != "" {
		where, args = where+` AND state = ?`, append(args, state)
	}
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
