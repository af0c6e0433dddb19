package prover

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime/debug"
	"time"

	bolt "go.etcd.io/bbolt"
	bolterrors "go.etcd.io/bbolt/errors"
)

// journalFile is the file in a data directory that is locked.
const journalFile = "prover.db"

// CheckUnlocked returns an [ErrLocked] if a prover runs with a data directory. [Run] looks for itself;
// this is for those who have more to open before.
func CheckUnlocked(dir string) error {
	path := filepath.Join(dir, journalFile)
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	db, err := openLocked(path)
	if err != nil {
		return err
	}
	return db.Close()
}

// ErrLocked says that another prover uses a data directory.
var ErrLocked = errors.New("another prover is running with this data directory")

// lockPatience is long enough for a prover that is just ending.
const lockPatience = 500 * time.Millisecond

// openLocked opens a database for this process alone: bbolt holds the operating system's lock on
// its file until it is closed or the process ends, however it ends.
func openLocked(path string) (*bolt.DB, error) {
	db, err := openWhole(path)
	switch {
	case errors.Is(err, bolterrors.ErrTimeout):
		return nil, fmt.Errorf("%w: %s has locked %s; stop it first: two provers would answer for the same commitment", ErrLocked, holder(path), path)
	case err != nil:
		return nil, fmt.Errorf("open the journal %s: %w; if the file is damaged, move it away and start with --take-over", path, err)
	}
	return db, nil
}

// openWhole opens a database after it has read all of it. bbolt maps its file into memory and believes
// what it finds: a part that is missing would be a fault much later.
func openWhole(path string) (db *bolt.DB, err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if fault := recover(); fault != nil {
			db, err = nil, fmt.Errorf("%w: %v", errDamaged, fault)
		}
	}()
	if file, err := os.Stat(path); err == nil && file.Size() > 0 {
		if err := readWhole(path, file.Size()); err != nil {
			return nil, err
		}
	}
	return bolt.Open(path, 0o600, &bolt.Options{Timeout: lockPatience})
}

// readWhole reads a database whose file has so many bytes.
func readWhole(path string, size int64) (err error) {
	db, err := bolt.Open(path, 0o600, &bolt.Options{Timeout: lockPatience, ReadOnly: true})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	return db.View(func(tx *bolt.Tx) error {
		if size < tx.Size() {
			return fmt.Errorf("%w: %d bytes are left of %d", errDamaged, size, tx.Size())
		}
		return tx.ForEach(func(_ []byte, b *bolt.Bucket) error {
			return b.ForEach(func([]byte, []byte) error { return nil })
		})
	})
}

// errDamaged says that a journal is not what was written.
var errDamaged = errors.New("not all of it is there")
