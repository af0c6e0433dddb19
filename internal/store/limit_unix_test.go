//go:build unix

package store

import (
	"errors"
	"fmt"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

const sizeLimit = 1 << 20

// limitFiles makes longer files an error in this process.
func limitFiles() error {
	signal.Ignore(syscall.SIGXFSZ)
	return syscall.Setrlimit(syscall.RLIMIT_FSIZE, &syscall.Rlimit{Cur: sizeLimit, Max: sizeLimit})
}

func init() {
	children["full disk"] = func(args []string) error { return onFullDisk(args[0], args[1]) }
	children["fill"] = func(args []string) error { return fill(args[0]) }
}

// The limit on a process's file size stands in for a full disk.
func TestWriteFileFullDisk(t *testing.T) {
	for name := range writers {
		path := filepath.Join(t.TempDir(), "file")
		put(t, path, []byte("old"))
		if out := child(t, "full disk", name, path).output(); !strings.Contains(out, "file too large") {
			t.Errorf("%s: %s", name, out)
		}
		if name == "WriteNewFile" {
			expectFile(t, path, nil)
		} else {
			expectFile(t, path, []byte("old"))
		}
	}
}

func TestDatabaseOnFullDisk(t *testing.T) {
	out := child(t, "fill", filepath.Join(t.TempDir(), "x.db")).output()
	var written, found int
	if _, rest, ok := strings.Cut(out, "file too large: "); !ok {
		t.Fatal(out)
	} else if _, err := fmt.Sscanf(rest, "%d written, %d found", &written, &found); err != nil || written == 0 || written != found {
		t.Fatal(out, err)
	}
}

func onFullDisk(name, path string) error {
	return errors.Join(limitFiles(), writers[name](path, make([]byte, 2*sizeLimit)))
}

// fill writes to a database until nothing more fits, and checks that all that was written is there.
func fill(path string) error {
	if err := limitFiles(); err != nil {
		return err
	}
	db, err := Open(path, Options{Buckets: []string{"a"}})
	if err != nil {
		return err
	}
	written := uint64(0)
	for err == nil {
		if err = db.Update(func(tx *Tx) error { return tx.Bucket("a").Put(Key(written), make([]byte, 100<<10)) }); err == nil {
			written++
		}
	}
	full := err
	found := uint64(0)
	for range 2 {
		found = 0
		if err := db.View(func(tx *Tx) error {
			return tx.Bucket("a").ForEach(func(key, value []byte) error { found++; return nil })
		}); err != nil {
			return err
		}
		if err := db.Close(); err != nil {
			return err
		}
		if db, err = Open(path, Options{}); err != nil {
			return err
		}
	}
	return fmt.Errorf("%w: %d written, %d found", full, written, found)
}
