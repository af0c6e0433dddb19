package index

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// A writer changes the index in one transaction. After its first error it does nothing more.
type writer struct {
	ctx  context.Context
	conn *sql.Conn            // which is in the transaction
	kept map[string]*sql.Stmt // prepared for the connection, for later transactions too
	held held
	err  error
}

// stmt prepares a statement once.
func (w *writer) stmt(query string) *sql.Stmt {
	if s := w.kept[query]; s != nil || w.err != nil {
		return s
	}
	s, err := w.conn.PrepareContext(w.ctx, query)
	if err != nil {
		w.fail(fmt.Errorf("prepare %q: %w", query, err))
		return nil
	}
	w.kept[query] = s
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
	if _, err := w.conn.ExecContext(w.ctx, query); err != nil {
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
