package prover

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
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
	db, err := bolt.Open(path, 0o600, &bolt.Options{Timeout: lockPatience})
	switch {
	case errors.Is(err, bolterrors.ErrTimeout):
		return nil, fmt.Errorf("%w: %s has locked %s; stop it first: two provers would answer for the same commitment", ErrLocked, holder(path), path)
	case err != nil:
		return nil, fmt.Errorf("open the journal %s: %w; if the file is damaged, move it away and start with --take-over", path, err)
	}
	return db, nil
}
