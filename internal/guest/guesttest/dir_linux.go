package guesttest

import (
	"errors"
	"fmt"
	"os"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/muster-network/muster/internal/hint"
)

// room is how many bytes have to be free for a test's machines: a host refuses to make a disk that may come to be fuller
// than its own, although those of the tiny guest stay nearly empty.
const room = 4 << 30

// memory has room where a disk has none.
const memory = "/dev/shm"

// Dir is a folder with room for the disks of a test's machines, until the test ends. It is in memory if the disk with the
// folder for temporary files is too full.
func Dir(t testing.TB) string {
	t.Helper()
	dir, err := makeDir(room, os.TempDir(), memory)
	if err != nil {
		t.Fatal(hint.Text(err))
	}
	t.Cleanup(func() {
		if err := os.RemoveAll(dir); err != nil {
			t.Error(err)
		}
	})
	return dir
}

// makeDir makes a folder in the first of some others that has room for so many bytes.
func makeDir(need uint64, parents ...string) (string, error) {
	var short []error
	for _, parent := range parents {
		var s unix.Statfs_t
		if err := unix.Statfs(parent, &s); err != nil {
			short = append(short, fmt.Errorf("%s: %w", parent, err))
			continue
		}
		free := s.Bavail * uint64(s.Bsize)
		if free >= need {
			return os.MkdirTemp(parent, "muster-machines-")
		}
		short = append(short, fmt.Errorf("%d MiB are free in %s", free>>20, parent))
	}
	return "", hint.Add(fmt.Errorf("a test's machines need %d MiB: %w", need>>20, errors.Join(short...)), "make room, or name a folder on another disk with TMPDIR")
}
