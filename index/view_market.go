package index

import (
	"errors"
	"fmt"
	"math"
)

// An Offer is a provider's. Rate is in grains, 10^-18 of a token's smallest unit, for each unit and second.
type Offer struct {
	ID         uint64 `json:"id" doc:"Its number"`
	Commitment uint64 `json:"commitment" doc:"The commitment whose units are offered"`
	Provider   string `json:"provider" doc:"Who posted it, by address"`
	Token      string `json:"token" doc:"The contract of the token that it is paid in"`
	Rate       string `json:"rate" doc:"Its price: grains, 10^-18 of the token's smallest unit, for each unit and second"`
	UnitsMax   int    `json:"unitsMax" doc:"The most units that can be leased through it"`
	MinTerm    uint64 `json:"minTerm" doc:"The shortest lease, in seconds"`
	Notice     uint64 `json:"notice" doc:"How long before the provider ends a lease it must say so, in seconds"`
	Version    uint64 `json:"version" doc:"How often price or description changed, from 1"`
	Region     string `json:"region" doc:"Where its hosts are, as the provider says: two letters"`
	Site       string `json:"site" doc:"The same more closely, as the provider says: 32 bytes"`
	Attributes string `json:"attributes" doc:"The SHA-256 of what the host says of itself; zero: nothing"`
	URL        string `json:"url" doc:"Where its hosts are asked, as the provider says: any text"`
	TLSKey     string `json:"tlsKey" doc:"The SHA-256 of the key that the hosts show there"`
	State      string `json:"state" doc:"open, paused or closed"`
	Block      uint64 `json:"block" doc:"The block in which it was posted"`
}

func (o *Offer) columns() []any {
	return []any{
		&o.ID, &o.Commitment, &o.Provider, &o.Token, &o.Rate, &o.UnitsMax, &o.MinTerm, &o.Notice, &o.Version, &o.Region,
		&o.Site, &o.Attributes, &o.URL, &o.TLSKey, &o.State, &o.Block,
	}
}

const offerColumns = `SELECT id, commitment, provider, token, rate, units_max, min_term, notice, version, region, site, attributes, url, tls_key, state, block FROM offer `

// Offer finds an offer; [ErrNone] if there is none.
func (v *View) Offer(id uint64) (Offer, error) {
	return one(v, (*Offer).columns, offerColumns+`WHERE id = ?`, id)
}

// An OfferFilter says which offers are wanted: those that each field fits that is not zero.
type OfferFilter struct {
	Commitment                     uint64
	Provider, State, Region, Token string
	Site                           string
	MaxRate                        string // decimal digits without zeros before them
	Class                          int    // the least
}

// A condition is what is wanted of rows, and the values in it.
type condition struct {
	text string
	args []any
}

func (c *condition) and(wanted bool, text string, values ...any) {
	if wanted {
		c.text, c.args = c.text+` AND `+text, append(c.args, values...)
	}
}

// after is the condition for the offers that the filter fits and that come after a place.
func (of OfferFilter) after(place string, values ...any) condition {
	c := condition{place, values}
	c.and(of.Commitment != 0, `commitment = ?`, of.Commitment)
	c.and(of.Provider != "", `provider = ?`, of.Provider)
	c.and(of.State != "", `state = ?`, of.State)
	c.and(of.Region != "", `region = ? COLLATE NOCASE`, of.Region)
	c.and(of.Site != "", `site = ?`, of.Site)
	c.and(of.Token != "", `token = ?`, of.Token)
	c.and(of.MaxRate != "", `price <= ?`, PricePlace{of.MaxRate, math.MaxInt64}.text())
	c.and(of.Class != 0, `class >= ?`, of.Class)
	return c
}

// Offers are by their numbers; a page goes on after an offer.
func (v *View) Offers(of OfferFilter, page Page) ([]Offer, error) {
	c := of.after(`id > ?`, page.After)
	return list(v, (*Offer).columns, offerColumns+`WHERE `+c.text+` ORDER BY id LIMIT ?`, append(c.args, page.limit())...)
}

// A PricePlace is where an offer is among those that are paid in the same token, the cheapest first; of those that cost
// the same, the oldest comes first.
type PricePlace struct {
	Rate string // decimal digits without zeros before them; empty: before all
	ID   uint64
}

// text is the place as the column price has it: numbers of more digits are larger, and of as many digits, the text is
// ordered as the number is.
func (p PricePlace) text() string { return fmt.Sprintf("%02d%s %016x", len(p.Rate), p.Rate, p.ID) }

// OffersByPrice are the cheapest first; a page goes on after a place, which stays what it is when an offer there gets
// another price. The filter has to name a token: rates in different ones cannot be compared.
func (v *View) OffersByPrice(of OfferFilter, after PricePlace, limit int) ([]Offer, error) {
	if of.Token == "" {
		return nil, errors.New("offers by price: there is no token")
	}
	c := of.after(`price > ?`, after.text())
	return list(v, (*Offer).columns, offerColumns+`WHERE `+c.text+` ORDER BY price LIMIT ?`, append(c.args, Page{Limit: limit}.limit())...)
}

// A Lease is a renter's. Rates and what was paid are in grains, times in seconds since 1970.
type Lease struct {
	ID         uint64  `json:"id" doc:"Its number"`
	Offer      uint64  `json:"offer" doc:"The offer that it was taken through"`
	Commitment uint64  `json:"commitment" doc:"The commitment whose units are leased"`
	Renter     string  `json:"renter" doc:"Whose lease it is, by address"`
	Number     string  `json:"number" doc:"The number of the renter's account that pays"`
	Units      int     `json:"units" doc:"How many units are leased"`
	Rate       string  `json:"rate" doc:"What all units cost: grains a second"`
	Sponsored  string  `json:"sponsored" doc:"The part of that which a grant pays: grains a second"`
	Credit     uint64  `json:"credit" doc:"The grant's number; 0: none"`
	SpecHash   string  `json:"specHash" doc:"The SHA-256 of what the machine has to be"`
	HostKey    string  `json:"hostKey" doc:"What the machine's host key hashes to; empty: it was not confirmed"`
	State      string  `json:"state" doc:"ordered, running, ended, returned (its units too) or cancelled"`
	OrderedAt  uint64  `json:"orderedAt" doc:"When it was ordered, in seconds since 1970"`
	StartedAt  *uint64 `json:"startedAt" doc:"When it began, in seconds since 1970; null: it did not"`
	Endable    *uint64 `json:"endable" doc:"From when on the provider may end it, in seconds since 1970; null: it gave no notice"`
	EndedAt    *uint64 `json:"endedAt" doc:"When it ended or was cancelled, in seconds since 1970; null: it did not"`
	OwedUntil  *uint64 `json:"owedUntil" doc:"Up to when it is owed for, in seconds since 1970; null: it has not ended"`
	Dry        bool    `json:"dry" doc:"Whether it ended because the account ran dry"`
	Paid       string  `json:"paid" doc:"What the provider was paid, in grains"`
	Refunded   string  `json:"refunded" doc:"What the renter's account got back because the service level was not kept, in grains"`
	ToSponsor  string  `json:"toSponsor" doc:"What the sponsor got back for that reason, in grains"`
	PaidUntil  *uint64 `json:"paidUntil" doc:"Up to when the provider was paid, in seconds since 1970; null: it was not yet"`
	Block      uint64  `json:"block" doc:"The block in which it was ordered"`
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
	Commitment uint64 `json:"commitment" doc:"The commitment's number"`
	Day        uint64 `json:"day" doc:"The day's number: its start in seconds since 1970, divided by the length of a day"`
	Down       string `json:"down" doc:"Its 256 slots, the first one first: 1 where watchers found the host down"`
	Reduction  uint64 `json:"reduction" doc:"What renters get back of the day's price, in parts of 10,000"`
	Total      string `json:"total" doc:"The same of all days up to this one"`
	Block      uint64 `json:"block" doc:"The block in which it was judged"`
	Tx         string `json:"tx" doc:"The transaction's hash"`
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
	Renter    string  `json:"renter" doc:"Whose it is, by address"`
	Token     string  `json:"token" doc:"The contract of its token"`
	Number    string  `json:"number" doc:"Its number among the renter's"`
	Deposited string  `json:"deposited" doc:"What was paid in, in the token's smallest unit"`
	Withdrawn string  `json:"withdrawn" doc:"What was taken out, in the token's smallest unit"`
	Granted   string  `json:"granted" doc:"What sponsors granted, in the token's smallest unit"`
	Sponsor   string  `json:"sponsor" doc:"Whose grants it accepts, by address; empty: nobody's"`
	Dry       *uint64 `json:"dry" doc:"When its money was last used up, in seconds since 1970; null: never"`
}

func (a *Account) columns() []any {
	return []any{&a.Place, &a.Renter, &a.Token, &a.Number, &a.Deposited, &a.Withdrawn, &a.Granted, &a.Sponsor, &a.Dry}
}

// AccountsOf are a renter's, in the order in which they were first paid into; a page goes on after a Place.
func (v *View) AccountsOf(renter string, page Page) ([]Account, error) {
	return list(v, (*Account).columns, `SELECT rowid, * FROM account WHERE renter = ? AND rowid > ? ORDER BY rowid LIMIT ?`, renter, page.After, page.limit())
}

// A Grant is credit for leases that a sponsor gave an account.
type Grant struct {
	ID         uint64  `json:"id" doc:"The grant's number"`
	Sponsor    string  `json:"sponsor" doc:"Who gave it, by address"`
	Renter     string  `json:"renter" doc:"Whose account it is for, by address"`
	Token      string  `json:"token" doc:"The contract of its token"`
	Number     string  `json:"number" doc:"The account's number among the renter's"`
	Amount     string  `json:"amount" doc:"What was granted, in the token's smallest unit"`
	ShareBps   uint64  `json:"shareBps" doc:"The part of a lease's price that it pays"`
	Expiry     uint64  `json:"expiry" doc:"In seconds since 1970"`
	Restricted bool    `json:"restricted" doc:"It pays for those leases alone that its sponsor permits"`
	Over       *uint64 `json:"over" doc:"When it ended, in seconds since 1970; null: it has not"`
	Unused     *string `json:"unused" doc:"What its sponsor got back, in grains; null: it has not ended"`
}

func (g *Grant) columns() []any {
	return []any{&g.ID, &g.Sponsor, &g.Renter, &g.Token, &g.Number, &g.Amount, &g.ShareBps, &g.Expiry, &g.Restricted, &g.Over, &g.Unused}
}

// GrantsOf are a renter's, the newest first; a page goes on before an ID.
func (v *View) GrantsOf(renter string, page Page) ([]Grant, error) {
	return list(v, (*Grant).columns, `SELECT * FROM credit WHERE renter = ? AND id < ? ORDER BY id DESC LIMIT ?`, renter, page.before(), page.limit())
}

// A Watcher is a watcher, as it came and went. Amounts are wei of FLT.
type Watcher struct {
	Seq      uint64  `json:"-"`
	Address  string  `json:"address" doc:"The watcher's address"`
	Place    uint64  `json:"place" doc:"Its place in the list that committees are drawn from"`
	FromDay  uint64  `json:"fromDay" doc:"The first day on which it can be drawn"`
	URL      string  `json:"url" doc:"Where it is asked, as it says: any text"`
	Resigned *uint64 `json:"resigned" doc:"The day from which it is on no committee; null: it has not resigned"`
	Reported uint64  `json:"reported" doc:"How many days it reported"`
	Withheld uint64  `json:"withheld" doc:"How many words it did not show when asked"`
	Strikes  uint64  `json:"strikes" doc:"How many strikes it has now"`
	Slashed  string  `json:"slashed" doc:"Stake that it lost, in wei of FLT"`
	Paid     string  `json:"paid" doc:"What it was paid, in wei of FLT"`
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
