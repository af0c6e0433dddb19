package store

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/muster-network/muster/internal/alloctest"
)

func TestReadFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "file")
	if _, err := ReadFile(path, 10); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("no file: %v", err)
	}
	for _, length := range []int{0, 1, 9, 10} {
		data := bytes.Repeat([]byte{7}, length)
		put(t, path, data)
		if got, err := ReadFile(path, 10); err != nil || !bytes.Equal(got, data) {
			t.Errorf("%d bytes are read as %d, error %v", length, len(got), err)
		}
	}
	put(t, path, make([]byte, 11))
	if _, err := ReadFile(path, 10); !errors.Is(err, ErrTooLong) {
		t.Errorf("11 bytes: %v", err)
	}
	if _, err := ReadFile(filepath.Dir(path), 10); err == nil {
		t.Error("a folder is read")
	}
}

// A file of any length is refused without memory for it, and so is what has no length and no end.
func TestReadFileTakesNoMemory(t *testing.T) {
	long := filepath.Join(t.TempDir(), "long")
	put(t, long, nil)
	if err := os.Truncate(long, 1<<40); err != nil { // no bytes on the disk
		t.Skip("the filesystem has no sparse files: ", err)
	}
	paths := []string{long}
	if _, err := os.Stat("/dev/zero"); err == nil {
		paths = append(paths, "/dev/zero")
	}
	for _, path := range paths {
		alloctest.AtMost(t, 1<<20, func() {
			if _, err := ReadFile(path, 1<<16); !errors.Is(err, ErrTooLong) {
				t.Errorf("%s: %v", path, err)
			}
		})
	}
}
