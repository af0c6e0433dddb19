//go:build !js

package store

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

func init() {
	children["write on"] = func(args []string) error { return writeOn(args[0]) }
}

// writeOn never stops to write: in each transaction, all keys get the same value, and some long ones come and
// go, so that pages are freed, used again and moved.
func writeOn(path string) error {
	db, err := Open(path, twoBuckets)
	if err != nil {
		return err
	}
	for n := uint64(1); ; n++ {
		if err := db.Update(func(tx *Tx) error {
			if err := setAll(tx, n); err != nil {
				return err
			}
			if err := tx.Bucket("b").Delete(Key((n + 7) % 20)); err != nil {
				return err
			}
			return tx.Bucket("b").Put(Key(n%20), bytes.Repeat(Key(n), int(n%31)*700))
		}); err != nil {
			return err
		}
	}
}

// setAll gives the same value to keys on many pages.
func setAll(tx *Tx, n uint64) error {
	for key := range uint64(1000) {
		if err := tx.Bucket("a").Put(Key(key), Key(n)); err != nil {
			return err
		}
	}
	return nil
}

// Each copy of a database that another process writes without pause is of one transaction, whole.
func TestCopyWhileWritten(t *testing.T) {
	dir := t.TempDir()
	path, copied := filepath.Join(dir, "x.db"), filepath.Join(dir, "copy.db")
	writer := child(t, "write on", path)
	if err := writer.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() { _ = writer.Process.Kill(); _ = writer.Wait() }()
	last, different, busy := uint64(0), 0, 0
	for different < 50 {
		data, err := Copy(t.Context(), path)
		switch {
		case errors.Is(err, os.ErrNotExist) || last == 0 && errors.Is(err, ErrDamaged): // it is made just now
			continue
		case errors.Is(err, ErrBusy): // it says so, and gives nothing
			busy++
			continue
		case err != nil:
			t.Fatal(err)
		}
		put(t, copied, data)
		n, err := oneValue(copied)
		switch {
		case err != nil:
			t.Fatal(err)
		case n < last:
			t.Fatalf("transaction %d after %d", n, last)
		case n > last:
			different++
		}
		last = n
		must(t, os.Remove(copied))
	}
	t.Logf("%d transactions, %d copies, %d times busy", last, different, busy)
}

// oneValue is the value that all keys have.
func oneValue(path string) (n uint64, err error) {
	db, err := Open(path, twoBuckets)
	if err != nil {
		return 0, err
	}
	err = db.View(func(tx *Tx) error {
		return tx.Bucket("a").ForEach(func(_, value []byte) error {
			if this := binary.BigEndian.Uint64(value); n == 0 {
				n = this
			} else if this != n {
				return fmt.Errorf("values %d and %d", n, this)
			}
			return nil
		})
	})
	return n, errors.Join(err, db.Close())
}

// interrupted is a file on which something happens while it is read.
type interrupted struct {
	*os.File
	half func()
}

func (f interrupted) ReadAt(p []byte, at int64) (int, error) {
	if len(p) <= 1<<15 { // the pages at its start
		return f.File.ReadAt(p, at)
	}
	n, err := f.File.ReadAt(p[:len(p)/2], at)
	if err != nil {
		return n, err
	}
	f.half()
	more, err := f.File.ReadAt(p[n:], at+int64(n))
	return n + more, err
}

// Transactions that end while the file is read make it be read again, whichever pages they write.
func TestCopyInterrupted(t *testing.T) {
	dir := t.TempDir()
	path, copied := filepath.Join(dir, "x.db"), filepath.Join(dir, "copy.db")
	db := open2(t, path)
	defer func() { must(t, db.Close()) }()
	n := uint64(1)
	set := func() { must(t, db.Update(func(tx *Tx) error { return setAll(tx, n) })) }
	set()
	f, err := os.Open(path)
	must(t, err)
	defer f.Close()
	for transactions := range 8 {
		for reads := range 3 {
			interruptions := 0
			data, err := copyWhileWritten(t.Context(), path, interrupted{f, func() {
				if interruptions++; interruptions <= reads {
					for range transactions {
						n++
						set()
					}
				}
			}})
			must(t, err)
			put(t, copied, data)
			if got, err := oneValue(copied); err != nil || got != n {
				t.Errorf("%d transactions in each of %d reads: value %d, not %d: %v", transactions, reads, got, n, err)
			}
			must(t, os.Remove(copied))
		}
	}
	always := interrupted{f, func() { n++; set() }}
	if _, err := copyWhileWritten(t.Context(), path, always); !errors.Is(err, ErrBusy) {
		t.Errorf("written all the time: %v", err)
	}
}

func TestCopyOfWhatIsNoDatabase(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	if _, err := Copy(t.Context(), path); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("no file: %v", err)
	}
	must(t, open2(t, path).Close())
	whole, err := os.ReadFile(path)
	must(t, err)
	for name, data := range map[string][]byte{
		"empty": {}, "short": whole[:100], "cut": whole[:9000], "text": bytes.Repeat([]byte("no database "), 5000),
	} {
		put(t, path, data)
		if _, err := Copy(t.Context(), path); !errors.Is(err, ErrDamaged) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := Copy(t.Context(), t.TempDir()); err == nil {
		t.Error("a folder was copied")
	}
	put(t, path, whole)
	if data, err := Copy(t.Context(), path); err != nil || !bytes.Equal(data, whole) {
		t.Errorf("a whole one: %v", err)
	}
}
