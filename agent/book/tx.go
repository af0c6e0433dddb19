package book

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"time"
)

// A Tx is a reading or a change of the books, all of it or nothing. After an error, which its methods return or keep,
// it does no more.
type Tx struct {
	ctx context.Context
	tx  *sql.Tx
	err error // the first
}

// Change makes a change, after all those that were begun before it.
func (b *Book) Change(ctx context.Context, f func(*Tx) error) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.do(ctx, f)
}

// Read reads the books as they are at one moment.
func (b *Book) Read(ctx context.Context, f func(*Tx) error) error {
	return b.Change(ctx, f) // books are read in an instant
}

// patience is for how long a change may take. A server that does not answer for as long is lost.
const patience = time.Minute

func (b *Book) do(ctx context.Context, f func(*Tx) error) error {
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	// Whoever asks may go away in the middle of it: a connection is closed then, and with this one the lock would be lost.
	ctx, done := context.WithTimeout(context.WithoutCancel(ctx), patience)
	defer done()
	tx, err := b.conn.BeginTx(ctx, nil)
	if errors.Is(err, driver.ErrBadConn) || errors.Is(err, sql.ErrConnDone) {
		return fmt.Errorf("%w: %w", ErrLost, err)
	}
	if err != nil {
		return fmt.Errorf("read the books: %w", err)
	}
	t := &Tx{ctx: ctx, tx: tx}
	err = f(t)
	if err == nil {
		err = t.err
	}
	if err != nil {
		if undo := tx.Rollback(); undo != nil && !errors.Is(undo, sql.ErrTxDone) {
			err = errors.Join(err, undo)
		}
		return err
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("write the books: %w", err)
	}
	return nil
}

// fail keeps the first error.
func (t *Tx) fail(err error) {
	if t.err == nil && err != nil {
		t.err = fmt.Errorf("the books: %w", err)
	}
}

// exec changes rows, and says how many.
func (t *Tx) exec(query string, args ...any) (changed int64) {
	if t.err != nil {
		return 0
	}
	r, err := t.tx.ExecContext(t.ctx, query, args...)
	if err != nil {
		t.fail(err)
		return 0
	}
	changed, err = r.RowsAffected()
	t.fail(err)
	return changed
}

// find reads one row, if there is one.
func (t *Tx) find(query string, args []any, into ...any) bool {
	if t.err != nil {
		return false
	}
	err := t.tx.QueryRowContext(t.ctx, query, args...).Scan(into...)
	if errors.Is(err, sql.ErrNoRows) {
		return false
	}
	t.fail(err)
	return err == nil
}

// each reads rows.
func each[T any](t *Tx, query string, args []any, scan func(row func(...any) error, v *T) error) (all []T) {
	if t.err != nil {
		return nil
	}
	rows, err := t.tx.QueryContext(t.ctx, query, args...)
	if err != nil {
		t.fail(err)
		return nil
	}
	defer func() { t.fail(errors.Join(rows.Err(), rows.Close())) }()
	for rows.Next() {
		var v T
		if err := scan(rows.Scan, &v); err != nil {
			t.fail(err)
			return all
		}
		all = append(all, v)
	}
	return all
}

// next is the number after the last of a table.
func (t *Tx) next(table string) (n int64) {
	t.find(`SELECT coalesce(max(id), 0) + 1 FROM `+table, nil, &n)
	return n
}
