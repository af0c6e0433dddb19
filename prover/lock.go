package prover

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

// journalFile is the file in a data directory that is locked.
const journalFile = "prover.db"

// JournalDir is the folder of a commitment's journal in a data folder that several commitments share.
func JournalDir(dataDir string, commitment uint64) string {
	return filepath.Join(dataDir, fmt.Sprintf("commitment-%d", commitment))
}

// CheckUnlocked returns an [ErrLocked] if a prover runs with a data directory. [Run] checks that itself;
// this is for callers who have other things to open first.
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

// damagedRemedy is what to do about a journal that is damaged.
const damagedRemedy = "move the journal away and start with --take-over"

// openLocked opens a database for this process alone, and makes the buckets it does not have.
func openLocked(path string, buckets ...string) (*store.DB, error) {
	db, err := store.Open(path, store.Options{Buckets: buckets, Schema: JournalSchema, Patience: lockPatience})
	switch {
	case errors.Is(err, store.ErrLocked):
		return nil, hint.Add(fmt.Errorf("%w: %w", ErrLocked, err), "stop that prover first")
	case errors.Is(err, store.ErrDamaged):
		return nil, hint.Add(fmt.Errorf("open the journal: %w", err), damagedRemedy)
	case err != nil:
		return nil, fmt.Errorf("open the journal: %w", err)
	}
	return db, nil
}
