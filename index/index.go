package index

import (
	"context"
	"crypto/sha256"
	"database/sql"
	_ "embed"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/url"
	"os"
	"path/filepath"
	"reflect"

	"github.com/ethereum/go-ethereum/common"
	"github.com/gofrs/flock"
	_ "modernc.org/sqlite" // the driver

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
)

//go:embed schema.sql
var schema string

var (
	// ErrOther says that a file is the index of another deployment.
	ErrOther = errors.New("the index is of another deployment")
	// ErrLocked says that another process writes the index.
	ErrLocked = errors.New("another process writes this index")
	// ErrDamaged says that a file is not an index, or not what was written.
	ErrDamaged = errors.New("the index is damaged")
)

// An Index is a deployment's history in a file. Its methods may be called from many goroutines; one of them at a
// time updates it.
type Index struct {
	path    string
	lock    *flock.Flock
	writing *sql.DB
	write   *sql.Conn // holds the lock
	read    *sql.DB
	kept    map[string]*sql.Stmt // of write, by their text
	noting  bool                 // whether changes are noted, to be undone
}

// most connections that read at a time.
const readers = 8

// Open opens a deployment's index, or makes an empty one where there is no file. One that another version of Muster
// made, with other tables, is emptied: all of it can be read again. Errors are [ErrOther], [ErrLocked], [ErrDamaged]
// and the filesystem's.
func Open(ctx context.Context, path string, d ledger.Deployment) (ix *Index, err error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, fmt.Errorf("open the index: %w", err)
	}
	lock := flock.New(path + ".lock")
	switch mine, err := lock.TryLock(); {
	case err != nil:
		return nil, hint.Add(fmt.Errorf("lock the index: %w", err), "choose a folder that this user may read and write")
	case !mine:
		return nil, hint.Add(fmt.Errorf("%w: %s", ErrLocked, path), "end that process, or name another file")
	}
	ix = &Index{path: path, lock: lock, kept: map[string]*sql.Stmt{}}
	defer func() {
		if err != nil {
			err = errors.Join(err, ix.Close())
			ix = nil
		}
	}()
	// A commit that a power cut undoes is read again; SQLite keeps the file whole all the same.
	if ix.writing, err = sql.Open("sqlite", dsn(path, "journal_mode(WAL)", "synchronous(NORMAL)", "busy_timeout(5000)", "temp_store(MEMORY)", "cache_size(-65536)", "wal_autocheckpoint(16384)")); err != nil {
		return ix, err
	}
	if ix.write, err = ix.writing.Conn(ctx); err != nil {
		return ix, ix.explain(err)
	}
	if err = ix.prepare(ctx, d); err != nil {
		return ix, err
	}
	if ix.read, err = sql.Open("sqlite", dsn(path, "busy_timeout(5000)", "query_only(1)")); err != nil {
		return ix, err
	}
	ix.read.SetMaxOpenConns(readers)
	return ix, nil
}

func dsn(path string, pragmas ...string) string {
	query := url.Values{"_txlock": {"immediate"}, "_pragma": pragmas}
	return (&url.URL{Scheme: "file", Opaque: (&url.URL{Path: path}).EscapedPath(), RawQuery: query.Encode()}).String()
}

// Path is the index's file.
func (ix *Index) Path() string { return ix.path }

// Close lets others write the index.
func (ix *Index) Close() error {
	var all []error
	for _, s := range ix.kept {
		all = append(all, s.Close())
	}
	if ix.write != nil {
		all = append(all, ix.write.Close())
	}
	for _, db := range []*sql.DB{ix.read, ix.writing} {
		if db != nil {
			all = append(all, db.Close())
		}
	}
	return errors.Join(append(all, ix.lock.Close())...)
}

// identity is what a file must be the index of.
type identity struct {
	ChainID   uint64                    `json:"chainId"`
	Genesis   common.Hash               `json:"genesis"`
	Block     uint64                    `json:"block"`
	Contracts map[string]common.Address `json:"contracts"`
	Schema    string                    `json:"schema"` // its SHA-256
}

func identify(d ledger.Deployment) (string, error) {
	sum := sha256.Sum256([]byte(schema))
	text, err := json.Marshal(identity{d.ChainID, d.Genesis, d.Block, maps.Collect(d.Contracts()), hex.EncodeToString(sum[:])})
	return string(text), err
}

// prepare makes the tables of an empty file, and empties those of another schema.
func (ix *Index) prepare(ctx context.Context, d ledger.Deployment) error {
	want, err := identify(d)
	if err != nil {
		return err
	}
	have, err := ix.madeFor(ctx)
	if err != nil {
		return err
	}
	if have == want {
		return nil
	}
	if have != "" {
		var old, now identity
		if err := errors.Join(json.Unmarshal([]byte(have), &old), json.Unmarshal([]byte(want), &now)); err != nil {
			return fmt.Errorf("%w: %w", ErrDamaged, err)
		}
		if now.Schema = old.Schema; !reflect.DeepEqual(old, now) {
			return hint.Add(fmt.Errorf("%w: %s", ErrOther, ix.path), "name another file, or delete this one: it is made again")
		}
	}
	return ix.reset(ctx, want, d.Block)
}

// madeFor is the identity in the file; empty: the file has no tables.
func (ix *Index) madeFor(ctx context.Context) (identity string, err error) {
	var tables int
	if err := ix.write.QueryRowContext(ctx, `SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'position'`).Scan(&tables); err != nil {
		return "", ix.explain(err)
	}
	if tables == 0 {
		return "", nil
	}
	err = ix.write.QueryRowContext(ctx, `SELECT deployment FROM position`).Scan(&identity)
	return identity, ix.explain(err)
}

// reset empties the index.
func (ix *Index) reset(ctx context.Context, identity string, first uint64) error {
	return ix.change(ctx, func(w *writer) {
		var drop []string
		rows, err := w.conn.QueryContext(w.ctx, `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
		if err != nil {
			w.fail(err)
			return
		}
		for rows.Next() {
			var name string
			w.fail(rows.Scan(&name))
			drop = append(drop, name)
		}
		w.fail(errors.Join(rows.Err(), rows.Close()))
		for _, table := range drop {
			w.once(`DROP TABLE "` + table + `"`)
		}
		w.once(schema)
		w.exec(`INSERT INTO position VALUES (1, ?, ?, ?, 0)`, identity, first, first)
	})
}

// change performs a transaction.
func (ix *Index) change(ctx context.Context, f func(*writer)) error {
	tx, err := ix.write.BeginTx(ctx, nil)
	if err != nil {
		return ix.explain(err)
	}
	// A transaction is short, and the driver starts a goroutine for each statement that can be broken off.
	w := &writer{ctx: context.WithoutCancel(ctx), conn: ix.write, kept: ix.kept}
	f(w)
	w.flush()
	if w.err == nil {
		return ix.explain(tx.Commit())
	}
	return ix.explain(errors.Join(w.err, tx.Rollback()))
}

// A position is how far the index is.
type position struct {
	next, undoable uint64
	named          ledger.Named // by the events before
}

func (ix *Index) position(ctx context.Context) (p position, err error) {
	if err := ix.write.QueryRowContext(ctx, `SELECT next, undoable FROM position`).Scan(&p.next, &p.undoable); err != nil {
		return p, ix.explain(err)
	}
	if p.named.Tokens, err = ix.addresses(ctx, `SELECT DISTINCT token FROM account ORDER BY token`); err != nil {
		return p, err
	}
	p.named.Accounts, err = ix.addresses(ctx, `SELECT address FROM provider_account ORDER BY rowid`)
	return p, err
}

func (ix *Index) addresses(ctx context.Context, query string) (all []common.Address, err error) {
	rows, err := ix.write.QueryContext(ctx, query)
	if err != nil {
		return nil, ix.explain(err)
	}
	defer func() { _ = rows.Close() }() // Err tells
	for rows.Next() {
		var address string
		if err := rows.Scan(&address); err != nil {
			return nil, ix.explain(err)
		}
		all = append(all, common.HexToAddress(address))
	}
	return all, ix.explain(rows.Err())
}

// hash is that of a block that the index has; empty: it does not have it.
func (ix *Index) hash(ctx context.Context, number uint64) (hash string, err error) {
	err = ix.write.QueryRowContext(ctx, `SELECT hash FROM block WHERE number = ?`, number).Scan(&hash)
	if errors.Is(err, sql.ErrNoRows) {
		return "", nil
	}
	return hash, ix.explain(err)
}
