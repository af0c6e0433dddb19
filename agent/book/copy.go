package book

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"

	"github.com/muster-network/muster/internal/store"
)

// Schema is that of books.
var Schema = store.Schema{Kind: "agent's books", Version: len(migrations)}

// FileName is that of books in a data folder.
const FileName = "books.db"

// File is how backups take books that are a file. Those in a PostgreSQL database are saved by its own means.
type File struct{}

// Copy is the books as they are now, while an agent may write them: a file of the same kind.
func (File) Copy(ctx context.Context, path string) (data []byte, err error) {
	dir, err := os.MkdirTemp("", "muster-books-*")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	db, err := openCopied(path)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	copied := filepath.Join(dir, "books.db")
	if _, err := db.ExecContext(ctx, `VACUUM INTO $1`, copied); err != nil {
		return nil, fmt.Errorf("copy the books: %w", err)
	}
	return os.ReadFile(copied)
}

// Inspect says which version books have, and what made them.
func (File) Inspect(path string) (made store.Made, err error) {
	db, err := openCopied(path)
	if err != nil {
		return made, err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	made.Kind = Schema.Kind
	if err := db.QueryRowContext(context.Background(), `SELECT version, program FROM made`).Scan(&made.Version, &made.By); err != nil {
		return made, fmt.Errorf("read the version of the books: %w", err)
	}
	return made, nil
}

// openCopied opens a file of books to read it.
func openCopied(path string) (*sql.DB, error) {
	if _, err := os.Stat(path); err != nil { // or SQLite would say less
		return nil, fmt.Errorf("copy the books: %w", err)
	}
	query := url.Values{"mode": {"ro"}, "_pragma": {"busy_timeout(10000)"}}
	return sql.Open("sqlite", (&url.URL{Scheme: "file", Opaque: (&url.URL{Path: path}).EscapedPath(), RawQuery: query.Encode()}).String())
}
