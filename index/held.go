package index

import (
	"cmp"
	"database/sql/driver"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"modernc.org/sqlite"
)

// Most events only add to amounts of a few rows, and a statement costs more than an addition. So a transaction holds
// back what its events add, and the events themselves, and writes them together: each row once.

// held is what is not written yet.
type held struct {
	events   []any // columns of the event table, one row after the other
	subjects []about
	sums     map[place]*sum
	order    []*sum // as they came: what is written must not depend on chance
}

// An about is a row of the table of subjects.
type about struct {
	subject
	block, log uint64
}

// A place is a row that amounts are added to: its table, and what names it there.
type place struct {
	table string
	key   [3]any
}

// keys are the columns that name a row to whose amounts something is added.
var keys = map[string][]string{
	"account":    {"renter", "token", "number"},
	"challenge":  {"number"},
	"commitment": {"id"},
	"delegation": {"delegator", "commitment"},
	"epoch_sum":  {"epoch"},
	"lease":      {"id"},
	"loan":       {"account", "pool"},
	"slash":      {"commitment", "number"},
	"total":      {"what"},
	"watcher":    {"address"},
	"withdrawal": {"pool", "number"},
}

// A sum is what is to be added to a row.
type sum struct {
	place
	parts []part
}

// A part is what is to be added to one column: an amount, which is decimal text there, or a number.
type part struct {
	column string
	amount *big.Int
	number uint64
}

// sum is what is added to a row that is there.
func (w *writer) sum(table string, key ...any) *sum {
	s, _ := w.findSum(table, key)
	return s
}

// sumMade is the same of a row that insert makes if it is not there.
func (w *writer) sumMade(insert, table string, key ...any) *sum {
	s, known := w.findSum(table, key)
	if !known {
		w.exec(insert+` ON CONFLICT DO NOTHING`, key...)
	}
	return s
}

func (w *writer) findSum(table string, key []any) (s *sum, known bool) {
	p := place{table: table}
	copy(p.key[:], key)
	if s, known = w.held.sums[p]; known {
		return s, true
	}
	if w.held.sums == nil {
		w.held.sums = map[place]*sum{}
	}
	s = &sum{place: p}
	w.held.sums[p], w.held.order = s, append(w.held.order, s)
	return s, false
}

func (s *sum) part(column string) *part {
	i := slices.IndexFunc(s.parts, func(p part) bool { return p.column == column })
	if i < 0 {
		i = len(s.parts)
		s.parts = append(s.parts, part{column: column})
	}
	return &s.parts[i]
}

// add adds an amount.
func (s *sum) add(column string, amount *big.Int) {
	p := s.part(column)
	if p.amount == nil {
		p.amount = new(big.Int)
	}
	p.amount.Add(p.amount, amount)
}

// take subtracts one.
func (s *sum) take(column string, amount *big.Int) { s.add(column, new(big.Int).Neg(amount)) }

// count adds to a number.
func (s *sum) count(column string, n uint64) { s.part(column).number += n }

// drop forgets what was added to a column, which is then set to something else.
func (s *sum) drop(column string) {
	s.parts = slices.DeleteFunc(s.parts, func(p part) bool { return p.column == column })
}

// total adds to a total over everything.
func (w *writer) total(what string, amount *big.Int) {
	w.sumMade(`INSERT INTO total VALUES (?, '0')`, "total", what).add("amount", amount)
}

// flush writes what is held.
func (w *writer) flush() {
	h := w.held
	w.held = held{}
	w.insert("event", 5, h.events)
	slices.SortFunc(h.subjects, func(a, b about) int { // neighbours in the table are cheaper to insert than others
		return cmp.Or(strings.Compare(a.kind, b.kind), strings.Compare(a.id, b.id), cmp.Compare(a.block, b.block), cmp.Compare(a.log, b.log))
	})
	var subjects []any
	for _, s := range h.subjects {
		subjects = append(subjects, s.kind, s.id, s.block, s.log)
	}
	w.insert("subject", 4, subjects)
	for _, s := range h.order {
		w.write(s)
	}
}

// insert writes rows, many with one statement: values are their columns, one row after the other.
func (w *writer) insert(table string, columns int, values []any) {
	const many = 32
	for len(values) > 0 && w.err == nil {
		rows := many
		if len(values) < many*columns {
			rows = 1
		}
		row := `(?` + strings.Repeat(`, ?`, columns-1) + `)`
		w.exec(`INSERT INTO `+table+` VALUES `+row+strings.Repeat(`, `+row, rows-1), values[:rows*columns]...)
		values = values[rows*columns:]
	}
}

// write adds a sum to its row.
func (w *writer) write(s *sum) {
	if len(s.parts) == 0 {
		return
	}
	slices.SortFunc(s.parts, func(a, b part) int { return strings.Compare(a.column, b.column) }) // fewer statements to prepare
	var set []string
	var args []any
	for _, p := range s.parts {
		if p.amount != nil {
			set, args = append(set, p.column+` = `+plusName+`(`+p.column+`, ?)`), append(args, p.amount.String())
		} else {
			set, args = append(set, p.column+` = `+p.column+` + ?`), append(args, p.number)
		}
	}
	where := keys[s.table]
	w.one(`UPDATE `+s.table+` SET `+strings.Join(set, `, `)+` WHERE `+strings.Join(where, ` = ? AND `)+` = ?`, append(args, s.key[:len(where)]...)...)
}

// plusName is SQL's name of plus: the driver gives it to all databases of the process.
const plusName = "muster_plus"

func init() { sqlite.MustRegisterDeterministicScalarFunction(plusName, 2, plus) }

// plus adds two amounts as the index has them, of up to 256 bits.
func plus(_ *sqlite.FunctionContext, args []driver.Value) (driver.Value, error) {
	var sum big.Int
	for _, arg := range args {
		text, _ := arg.(string)
		amount, ok := new(big.Int).SetString(text, 10)
		if !ok {
			return nil, fmt.Errorf("%v is no amount", arg)
		}
		sum.Add(&sum, amount)
	}
	return sum.String(), nil
}
