package index

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
)

var (
	// ErrNone says that the index has no such thing.
	ErrNone = errors.New("there is none")
	// ErrEmpty says that the index has read no block yet.
	ErrEmpty = errors.New("the index has read no block yet")
)

// AsOf is the block after which something was as it is said to be.
type AsOf struct {
	Block uint64 `json:"block"`
	Hash  string `json:"hash"`
	Time  int64  `json:"time"` // seconds since 1970
}

// A View is the index after one block. It is used within [Index.View] only.
type View struct {
	ctx context.Context
	tx  *sql.Tx
	at  AsOf
}

// AsOf is the block that the view is of.
func (v *View) AsOf() AsOf { return v.at }

// View calls f with the index as it is now, and stays, whatever is read from the chain meanwhile.
func (ix *Index) View(ctx context.Context, f func(*View) error) (at AsOf, err error) {
	tx, err := ix.read.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return at, ix.explain(err)
	}
	defer func() { _ = tx.Rollback() }() // it has changed nothing
	err = tx.QueryRowContext(ctx, `SELECT number, hash, time FROM block ORDER BY number DESC LIMIT 1`).Scan(&at.Block, &at.Hash, &at.Time)
	if errors.Is(err, sql.ErrNoRows) {
		return at, ErrEmpty
	}
	if err != nil {
		return at, ix.explain(err)
	}
	return at, ix.explain(f(&View{ctx, tx, at}))
}

// MaxPage is how many things a list has at the most.
const MaxPage = 200

// A Page says which part of a list is wanted: those after a place, in the list's order.
type Page struct {
	After uint64 // 0: from the first on
	Limit int    // 1 … MaxPage
}

func (p Page) limit() int { return max(1, min(p.Limit, MaxPage)) }

// list reads rows. into says where a row's columns go.
func list[T any](v *View, into func(*T) []any, query string, args ...any) (all []T, err error) {
	rows, err := v.tx.QueryContext(v.ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }() // Err tells
	all = []T{}
	for rows.Next() {
		var one T
		if err := rows.Scan(into(&one)...); err != nil {
			return nil, fmt.Errorf("%q: %w", query, err)
		}
		all = append(all, one)
	}
	return all, rows.Err()
}

// one reads a row; [ErrNone] if there is none.
func one[T any](v *View, into func(*T) []any, query string, args ...any) (t T, err error) {
	all, err := list(v, into, query, args...)
	if err == nil && len(all) == 0 {
		err = ErrNone
	}
	if err != nil {
		return t, err
	}
	return all[0], nil
}

// An Event is what a contract did.
type Event struct {
	Block uint64          `json:"block"`
	Time  int64           `json:"time"`
	Log   uint64          `json:"log"` // within the block
	Tx    string          `json:"tx"`
	Name  string          `json:"name"`
	Body  json.RawMessage `json:"body"`
}

func (e *Event) columns() []any {
	return []any{&e.Block, &e.Time, &e.Log, &e.Tx, &e.Name, (*[]byte)(&e.Body)}
}

// A Place is where an event is; lists of events go backwards.
type Place struct{ Block, Log uint64 }

// Events are the newest events before a place, all of them or those about something: kind is "commitment",
// "challenge", "offer", "lease", "credit" or "account", and id its number, or the account's address in lower case.
func (v *View) Events(kind, id string, before *Place, limit int) ([]Event, error) {
	from := Place{Block: 1 << 62}
	if before != nil {
		from = *before
	}
	limit = Page{Limit: limit}.limit()
	const columns = `SELECT e.block, b.time, e.log, e.tx, e.name, e.body FROM `
	if kind == "" {
		return list(v, (*Event).columns, columns+`event e JOIN block b ON b.number = e.block
			WHERE (e.block, e.log) < (?, ?) ORDER BY e.block DESC, e.log DESC LIMIT ?`, from.Block, from.Log, limit)
	}
	return list(v, (*Event).columns, columns+`subject s JOIN event e ON e.block = s.block AND e.log = s.log JOIN block b ON b.number = e.block
		WHERE s.kind = ? AND s.id = ? AND (s.block, s.log) < (?, ?) ORDER BY s.block DESC, s.log DESC LIMIT ?`, kind, id, from.Block, from.Log, limit)
}

// EventsOf are the events of some names about something in blocks from … to, in their order.
func (v *View) EventsOf(kind, id string, from, to uint64, names ...string) ([]Event, error) {
	args := []any{kind, id, from, to}
	for _, name := range names {
		args = append(args, name)
	}
	return list(v, (*Event).columns, `SELECT e.block, b.time, e.log, e.tx, e.name, e.body
		FROM subject s JOIN event e ON e.block = s.block AND e.log = s.log JOIN block b ON b.number = e.block
		WHERE s.kind = ? AND s.id = ? AND s.block BETWEEN ? AND ? AND e.name IN (?`+strings.Repeat(", ?", len(names)-1)+`)
		ORDER BY s.block, s.log`, args...)
}

// EventsIn are what a transaction did, in order; none, if it did nothing to the deployment.
func (v *View) EventsIn(tx string) ([]Event, error) {
	return list(v, (*Event).columns, `SELECT e.block, b.time, e.log, e.tx, e.name, e.body FROM event e JOIN block b ON b.number = e.block
		WHERE substr(e.tx, 3, 12) = substr(?1, 3, 12) AND e.tx = ?1 ORDER BY e.block, e.log LIMIT ?2`, tx, MaxPage)
}

// Known says whether something is the subject of an event: what kind and id are, Events says.
func (v *View) Known(kind, id string) (bool, error) {
	all, err := list(v, func(n *int) []any { return []any{n} }, `SELECT 1 FROM subject WHERE kind = ? AND id = ? LIMIT 1`, kind, id)
	return len(all) > 0, err
}
