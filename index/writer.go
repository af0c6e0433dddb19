package index

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math/big"
)

// A writer changes the index in one transaction. After its first error it does nothing more.
type writer struct {
	ctx      context.Context
	tx       *sql.Tx
	prepared map[string]*sql.Stmt
	err      error
}

// stmt prepares a statement once.
func (w *writer) stmt(query string) *sql.Stmt {
	if s := w.prepared[query]; s != nil || w.err != nil {
		return s
	}
	s, err := w.tx.PrepareContext(w.ctx, query)
	if err != nil {
		w.fail(fmt.Errorf("prepare %q: %w", query, err))
		return nil
	}
	w.prepared[query] = s
	return s
}

func (w *writer) fail(err error) {
	if w.err == nil {
		w.err = err
	}
}

// exec runs a statement, and says how many rows it changed.
func (w *writer) exec(query string, args ...any) int64 {
	s := w.stmt(query)
	if w.err != nil {
		return 0
	}
	result, err := s.ExecContext(w.ctx, args...)
	if err != nil {
		w.fail(fmt.Errorf("%q: %w", query, err))
		return 0
	}
	n, err := result.RowsAffected()
	w.fail(err)
	return n
}

// once runs a statement that is not run again, and so is not kept.
func (w *writer) once(query string) {
	if w.err != nil {
		return
	}
	if _, err := w.tx.ExecContext(w.ctx, query); err != nil {
		w.fail(fmt.Errorf("%q: %w", query, err))
	}
}

// one runs a statement that has to change one row: what an event is about was made by an earlier one.
func (w *writer) one(query string, args ...any) {
	if n := w.exec(query, args...); n != 1 && w.err == nil {
		w.fail(fmt.Errorf("%w: %q with %v changes %d rows", ErrHistory, query, args, n))
	}
}

// row reads at most one row; its function says whether there is one.
func (w *writer) row(query string, args ...any) func(into ...any) bool {
	return func(into ...any) bool {
		s := w.stmt(query)
		if w.err != nil {
			return false
		}
		err := s.QueryRowContext(w.ctx, args...).Scan(into...)
		if err != nil && !errors.Is(err, sql.ErrNoRows) {
			w.fail(fmt.Errorf("%q: %w", query, err))
		}
		return err == nil
	}
}

// add adds to an amount of a row that is there. where names the row.
func (w *writer) add(table, column string, amount *big.Int, where string, args ...any) {
	if amount.Sign() == 0 {
		return
	}
	var have string
	if !w.row(`SELECT `+column+` FROM `+table+` WHERE `+where, args...)(&have) {
		w.fail(fmt.Errorf("%w: there is no %s with %s of %v", ErrHistory, table, where, args))
		return
	}
	w.one(`UPDATE `+table+` SET `+column+` = ? WHERE `+where, append([]any{w.plus(have, amount)}, args...)...)
}

// plus adds to an amount as the index has it.
func (w *writer) plus(have string, more *big.Int) string {
	sum, ok := new(big.Int).SetString(have, 10)
	if !ok {
		w.fail(fmt.Errorf("%q is no amount", have))
		return have
	}
	return sum.Add(sum, more).String()
}

// take subtracts.
func (w *writer) take(table, column string, amount *big.Int, where string, args ...any) {
	w.add(table, column, new(big.Int).Neg(amount), where, args...)
}

// total adds to a total over everything.
func (w *writer) total(what string, amount *big.Int) {
	w.exec(`INSERT INTO total VALUES (?, '0') ON CONFLICT DO NOTHING`, what)
	w.add("total", "amount", amount, "what = ?", what)
}
