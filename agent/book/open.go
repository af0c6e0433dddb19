package book

import (
	"context"
	"database/sql"
	_ "embed"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/gofrs/flock"
	_ "github.com/jackc/pgx/v5/stdlib" // the driver of PostgreSQL
	_ "modernc.org/sqlite"             // the driver of SQLite

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

//go:embed schema.sql
var firstVersion string

// migrations make each version of the schema of the one before it, the first of nothing.
var migrations = []string{
	firstVersion,
	`ALTER TABLE rental ADD COLUMN key_wanted TEXT NOT NULL DEFAULT ''; -- to be named on chain; empty: none
	ALTER TABLE rental ADD COLUMN key_at BIGINT NOT NULL DEFAULT 0; -- from when on as many can be as at first`,
}

var (
	// ErrLocked says that another process has the book open.
	ErrLocked = errors.New("another process has these books open")
	// ErrLost says that the connection to the books' database is lost, and with it their lock: they have to be opened again.
	ErrLost = errors.New("the connection to the books is lost")
	// ErrNone says that the book does not have what was asked for.
	ErrNone = errors.New("the books have no such thing")
)

// A Book is an agent's books. It is safe for concurrent use; changes are made one after another.
type Book struct {
	db       *sql.DB
	conn     *sql.Conn    // that changes are made by; of a server it has the lock too, so that there are none without it
	unlock   func() error // of a file
	onServer bool
	mu       sync.Mutex // of changes
}

// Open opens the books at a place: a file, or the URL of a PostgreSQL database. Empty ones get their tables, older ones
// are brought to this program's version. Errors are [ErrLocked], [store.ErrNewer] and those of the database.
func Open(ctx context.Context, place string) (b *Book, err error) {
	b = &Book{}
	if strings.HasPrefix(place, "postgres://") || strings.HasPrefix(place, "postgresql://") {
		err = b.openServer(ctx, place)
	} else {
		err = b.openFile(ctx, place)
	}
	if err == nil {
		err = b.migrate(ctx)
	}
	if err != nil {
		return nil, errors.Join(err, b.Close())
	}
	return b, nil
}

// openFile locks and opens an SQLite file.
func (b *Book) openFile(ctx context.Context, path string) (err error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return fmt.Errorf("open the books: %w", err)
	}
	lock := flock.New(path + ".lock")
	switch mine, err := lock.TryLock(); {
	case err != nil:
		return hint.Add(fmt.Errorf("lock the books: %w", err), "choose a folder that this user may read and write")
	case !mine:
		return hint.Add(fmt.Errorf("%w: %s", ErrLocked, path), "end that process, or name another file")
	}
	b.unlock = lock.Close
	// Every change is on the disk when it is said to be made.
	query := url.Values{"_txlock": {"immediate"}, "_pragma": {"journal_mode(WAL)", "synchronous(FULL)", "busy_timeout(10000)", "foreign_keys(1)"}}
	if b.db, err = sql.Open("sqlite", (&url.URL{Scheme: "file", Opaque: (&url.URL{Path: path}).EscapedPath(), RawQuery: query.Encode()}).String()); err != nil {
		return err
	}
	b.conn, err = b.db.Conn(ctx)
	return err
}

// lockNumber is that of the advisory lock of an agent's books in a PostgreSQL database.
const lockNumber = 0x6d7573746572

// openServer connects to a PostgreSQL database, and locks the books for as long as the connection lasts.
func (b *Book) openServer(ctx context.Context, place string) (err error) {
	if b.db, err = sql.Open("pgx", place); err != nil {
		return errors.New("the URL of the books' database cannot be read") // the error may repeat its password
	}
	if b.conn, err = b.db.Conn(ctx); err != nil {
		return hint.Add(fmt.Errorf("connect to the books' database: %w", err), "check that it runs, and the URL")
	}
	var mine bool
	if err := b.conn.QueryRowContext(ctx, `SELECT pg_try_advisory_lock($1)`, lockNumber).Scan(&mine); err != nil {
		return fmt.Errorf("lock the books: %w", err)
	}
	if !mine {
		return hint.Add(ErrLocked, "end that process, or name another database")
	}
	b.onServer = true
	return nil
}

// Close lets others open the book.
func (b *Book) Close() error {
	var all []error
	if b.conn != nil {
		if b.onServer { // which notices later that the connection is gone, and keeps the lock until then
			_, _ = b.conn.ExecContext(context.Background(), `SELECT pg_advisory_unlock($1)`, lockNumber)
		}
		if err := b.conn.Close(); !errors.Is(err, sql.ErrConnDone) {
			all = append(all, err)
		}
	}
	if b.db != nil {
		all = append(all, b.db.Close())
	}
	if b.unlock != nil {
		all = append(all, b.unlock())
	}
	return errors.Join(all...)
}

// migrate brings the tables to this program's version.
func (b *Book) migrate(ctx context.Context) error {
	return b.Change(ctx, func(tx *Tx) error {
		tx.exec(`CREATE TABLE IF NOT EXISTS made (version BIGINT NOT NULL, program TEXT NOT NULL)`)
		var version int
		var program string
		known := tx.find(`SELECT version, program FROM made`, nil, &version, &program)
		if tx.err == nil && version > len(migrations) {
			return hint.Add(fmt.Errorf("%w: the books have version %d, made by %s, and this is %s, which reads versions up to %d",
				store.ErrNewer, version, program, store.Program(), len(migrations)),
				"install %s or newer, or restore a backup that was made before it ran", program)
		}
		for ; version < len(migrations); version++ {
			tx.exec(migrations[version])
		}
		if known {
			tx.exec(`UPDATE made SET version = $1, program = $2`, version, store.Program())
		} else {
			tx.exec(`INSERT INTO made VALUES ($1, $2)`, version, store.Program())
		}
		return tx.err
	})
}
