package index

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"
)

// While the index is near the head, triggers note for each change of a table the statement that undoes it, as in
// https://www.sqlite.org/undoredo.html. A reorganisation performs those of its blocks, the last one first: so no
// event needs an inverse of its own. Events name their blocks themselves; subjects do too, but to find them by their
// blocks would take an index as large as they are.

// logged are the tables whose changes are noted.
var logged = []string{
	"total", "commitment", "delegation", "request", "seal", "challenge", "response", "epoch", "epoch_sum", "rate", "slash",
	"offer", "account", "credit", "lease", "day", "level", "watcher",
	"borrower", "pledge", "loan", "withdrawal",
	"provider_account", "party",
}

// noteChanges makes the triggers, which last as long as the connection.
func noteChanges(ctx context.Context, db *sql.Conn) error {
	for _, table := range logged {
		columns, err := columnsOf(ctx, db, table)
		if err != nil {
			return err
		}
		var set, names, values []string
		for _, c := range columns {
			set = append(set, fmt.Sprintf(`%s='||quote(old.%[1]s)||'`, c))
			names = append(names, c)
			values = append(values, fmt.Sprintf(`'||quote(old.%s)||'`, c))
		}
		for _, t := range []struct{ on, undo string }{
			{"INSERT", fmt.Sprintf(`'DELETE FROM %s WHERE rowid='||new.rowid`, table)},
			{"UPDATE", fmt.Sprintf(`'UPDATE %s SET %s WHERE rowid='||old.rowid`, table, strings.Join(set, ","))},
			{"DELETE", fmt.Sprintf(`'INSERT INTO %s(rowid,%s) VALUES('||old.rowid||',%s)'`, table, strings.Join(names, ","), strings.Join(values, ","))},
		} {
			_, err := db.ExecContext(ctx, fmt.Sprintf(`CREATE TEMP TRIGGER %[1]s_%[2]s AFTER %[3]s ON main.%[1]s BEGIN
				INSERT INTO undo(block, does) VALUES ((SELECT applying FROM position), %[4]s); END`, table, strings.ToLower(t.on), t.on, t.undo))
			if err != nil {
				return fmt.Errorf("note the changes of table %s: %w", table, err)
			}
		}
	}
	_, err := db.ExecContext(ctx, `CREATE TEMP TRIGGER subject_insert AFTER INSERT ON main.subject BEGIN
		INSERT INTO undo(block, does) VALUES (new.block, 'DELETE FROM subject WHERE kind='||quote(new.kind)||' AND id='||quote(new.id)||
			' AND block='||new.block||' AND log='||new.log); END`)
	if err != nil {
		return fmt.Errorf("note the changes of table subject: %w", err)
	}
	return nil
}

// forgetChanges removes the triggers.
func forgetChanges(ctx context.Context, db *sql.Conn) error {
	for _, table := range append(slices.Clone(logged), "subject") {
		for _, on := range []string{"insert", "update", "delete"} {
			if _, err := db.ExecContext(ctx, `DROP TRIGGER IF EXISTS `+table+`_`+on); err != nil {
				return err
			}
		}
	}
	return nil
}

func columnsOf(ctx context.Context, db *sql.Conn, table string) (names []string, err error) {
	rows, err := db.QueryContext(ctx, `SELECT name FROM pragma_table_info(?)`, table)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }() // Err tells
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, err
		}
		names = append(names, name)
	}
	return names, rows.Err()
}

// undoTo makes the index what it was after a block, whose later ones can be undone. The triggers must not be there.
func (w *writer) undoTo(block uint64) {
	for {
		var seq int64
		var does string
		if !w.row(`SELECT seq, does FROM undo WHERE block > ? ORDER BY seq DESC LIMIT 1`, block)(&seq, &does) {
			break
		}
		w.once(does)
		w.exec(`DELETE FROM undo WHERE seq = ?`, seq)
	}
	w.exec(`DELETE FROM event WHERE block > ?`, block)
	w.exec(`DELETE FROM block WHERE number > ?`, block)
	w.exec(`UPDATE position SET next = ?`, block+1)
}
