package index

import (
	"errors"
	"fmt"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"github.com/muster-network/muster/internal/hint"
)

// explain says what is wrong with the file, and what to do.
func (ix *Index) explain(err error) error {
	failure, ok := errors.AsType[*sqlite.Error](err)
	if !ok {
		return err
	}
	switch failure.Code() & 0xff {
	case sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB:
		return hint.Add(fmt.Errorf("%w: %s: %w", ErrDamaged, ix.path, err), "delete the file: all of it is read from the chain again")
	case sqlite3.SQLITE_FULL:
		return hint.Add(fmt.Errorf("write the index %s: %w", ix.path, err), "make room on the disk; nothing is lost")
	case sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM:
		return hint.Add(fmt.Errorf("open the index %s: %w", ix.path, err), "choose a folder that this user may read and write")
	}
	return fmt.Errorf("index %s: %w", ix.path, err)
}
