package prover

import (
	"errors"
	"fmt"
	"time"

	bolt "go.etcd.io/bbolt"
	bolterrors "go.etcd.io/bbolt/errors"
)

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
		return nil, fmt.Errorf("%w: %s is locked; stop the other one first: two provers would answer for the same commitment", ErrLocked, path)
	case err != nil:
		return nil, fmt.Errorf("open the journal %s: %w; if the file is damaged, move it away and start with --take-over", path, err)
	}
	return db, nil
}
