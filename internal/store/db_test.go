//go:build !js

package store

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	bolt "go.etcd.io/bbolt"
	"pgregory.net/rapid"
)

var twoBuckets = Options{Buckets: []string{"a", "b"}}

func open2(t *testing.T, path string) *DB {
	t.Helper()
	db, err := Open(path, twoBuckets)
	if err != nil {
		t.Fatal(err)
	}
	return db
}

func TestValues(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	db := open2(t, path)
	if db.Path() != path {
		t.Error(db.Path())
	}
	type thing struct{ N int }
	must(t, db.Update(func(tx *Tx) error {
		a := tx.Bucket("a")
		for n := range uint64(300) {
			must(t, a.PutJSON(Key(n), thing{int(n)}))
		}
		must(t, a.Delete(Key(299)))
		must(t, a.Delete(Key(1000)))
		must(t, a.DeleteBefore(Key(256)))
		return a.Put([]byte("empty"), nil)
	}))
	failed := errors.New("failed")
	if err := db.Update(func(tx *Tx) error {
		must(t, tx.Bucket("a").DeleteBefore([]byte("z")))
		return failed
	}); err != failed {
		t.Error(err)
	}
	must(t, db.Close())

	db = open2(t, path)
	must(t, db.View(func(tx *Tx) error {
		a := tx.Bucket("a")
		var got thing
		if there, err := a.GetJSON(Key(256), &got); err != nil || !there || got.N != 256 {
			t.Error(there, got, err)
		}
		if there, err := a.GetJSON(Key(255), &got); err != nil || there || got.N != 256 {
			t.Error(there, got, err)
		}
		if a.Get([]byte("empty")) == nil || a.Get([]byte("none")) != nil || tx.Bucket("b").Get(Key(256)) != nil {
			t.Error("values that are empty or not there")
		}
		next := uint64(256)
		must(t, a.ForEach(func(key, value []byte) error {
			if want := fmt.Sprintf(`{"N":%d}`, next); string(key) != "empty" && (!bytes.Equal(key, Key(next)) || string(value) != want) {
				t.Errorf("%x %s", key, value)
			}
			next++
			return nil
		}))
		if next != 256+43+1 {
			t.Error(next)
		}
		if err := a.Put(Key(1), nil); err == nil {
			t.Error("wrote in a view")
		}
		return nil
	}))
	must(t, db.Close())
	if err := db.View(func(*Tx) error { return nil }); err == nil || errors.Is(err, ErrDamaged) {
		t.Error("read when closed:", err)
	}
}

// A caller's mistake is not taken for damage, and breaks nothing.
func TestCallersPanic(t *testing.T) {
	db := open2(t, filepath.Join(t.TempDir(), "x.db"))
	for name, f := range map[string]func(*Tx) error{
		"own":            func(*Tx) error { panic("mistake") },
		"unknown bucket": func(tx *Tx) error { tx.Bucket("c"); return nil },
		"in ForEach": func(tx *Tx) error {
			must(t, tx.Bucket("a").Put(Key(1), nil))
			return tx.Bucket("a").ForEach(func(_, _ []byte) error { panic("mistake") })
		},
	} {
		func() {
			defer func() {
				if recover() == nil {
					t.Error(name)
				}
			}()
			_ = db.Update(f)
		}()
	}
	must(t, db.View(func(tx *Tx) error {
		if tx.Bucket("a").Get(Key(1)) != nil {
			t.Error("written before a panic")
		}
		return nil
	}))
	must(t, db.Close())
}

func TestOpenFails(t *testing.T) {
	dir := t.TempDir()
	if _, err := Open(filepath.Join(dir, "none", "x.db"), Options{}); !errors.Is(err, fs.ErrNotExist) || errors.Is(err, ErrDamaged) {
		t.Error("no folder:", err)
	}
	if _, err := Open(dir, Options{}); err == nil || errors.Is(err, ErrDamaged) {
		t.Error("a folder:", err)
	}
	path := filepath.Join(dir, "x.db")
	for name, data := range map[string][]byte{
		"a byte":  {0},
		"text":    []byte(strings.Repeat("not a database ", 10)),
		"zeros":   make([]byte, 1<<16),
		"a start": make([]byte, 4096),
	} {
		put(t, path, data)
		if _, err := Open(path, Options{}); !errors.Is(err, ErrDamaged) || !strings.Contains(err.Error(), path) {
			t.Errorf("%s: %v", name, err)
		}
		if got, err := os.ReadFile(path); err != nil || !bytes.Equal(got, data) {
			t.Errorf("%s was changed: %v", name, err)
		}
	}
}

func TestLocked(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	for range 2 { // a new database, and one that was there
		other := child(t, "hold", path)
		in, err := other.StdinPipe()
		must(t, err)
		out, err := other.StdoutPipe()
		must(t, err)
		must(t, other.Start())
		if line, err := bufio.NewReader(out).ReadString('\n'); err != nil || line != "open\n" {
			t.Fatal(line, err)
		}
		_, err = Open(path, twoBuckets)
		want := fmt.Sprintf("process %d has locked %s", other.Process.Pid, path)
		if runtime.GOOS != "linux" {
			want = "another process has locked " + path
		}
		if !errors.Is(err, ErrLocked) || err.Error() != want {
			t.Errorf("%v in place of %s", err, want)
		}
		// It ends meanwhile.
		time.AfterFunc(100*time.Millisecond, func() { _ = in.Close() })
		db, err := Open(path, Options{Buckets: twoBuckets.Buckets, Patience: time.Minute})
		must(t, err)
		must(t, other.Wait())
		if _, err := Open(path, Options{}); !errors.Is(err, ErrLocked) {
			t.Errorf("opened twice in one process: %v", err)
		}
		must(t, db.Close())
	}
}

func init() { children["hold"] = func(args []string) error { return hold(args[0]) } }

// hold keeps a database open until there is no more input.
func hold(path string) error {
	db, err := Open(path, twoBuckets)
	if err != nil {
		return err
	}
	fmt.Println("open")
	_, err = io.Copy(io.Discard, os.Stdin)
	return errors.Join(err, db.Close())
}

// sample is the part of a database's file that holds something: branches, long values, buckets inside
// values, free pages.
func sample(t *testing.T) (data []byte, values map[string]string) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "x.db")
	db := open2(t, path)
	values = map[string]string{}
	add := func(tx *Tx, bucket string, n uint64, value []byte) {
		must(t, tx.Bucket(bucket).Put(Key(n), value))
		values[bucket+string(Key(n))] = string(value)
	}
	for round := range uint64(3) {
		must(t, db.Update(func(tx *Tx) error {
			for n := range uint64(400) {
				add(tx, "a", n, bytes.Repeat([]byte{byte(n), byte(round)}, 20))
			}
			add(tx, "a", 1000, bytes.Repeat([]byte("long"), 5000))
			add(tx, "b", round, []byte("inline"))
			return nil
		}))
	}
	must(t, db.Update(func(tx *Tx) error {
		for n := range uint64(150) {
			delete(values, "a"+string(Key(n)))
		}
		return tx.Bucket("a").DeleteBefore(Key(150))
	}))
	must(t, db.Close())
	b, err := bolt.Open(path, 0o600, nil)
	must(t, err)
	var used int64
	must(t, b.View(func(tx *bolt.Tx) error { used = tx.Size(); return nil }))
	must(t, b.Close())
	data, err = os.ReadFile(path)
	must(t, err)
	return data[:used], values
}

// use reads and writes a database in every way. It returns what is in it.
func use(path string) (map[string]string, error) {
	db, err := Open(path, twoBuckets)
	if err != nil {
		return nil, err
	}
	found := map[string]string{}
	err = db.View(func(tx *Tx) error { return readAll(tx, found) })
	for round := uint64(0); err == nil && round < 3; round++ {
		err = db.Update(func(tx *Tx) error {
			a, b := tx.Bucket("a"), tx.Bucket("b")
			return errors.Join(a.Put(Key(5000), make([]byte, 20000)), a.Put(Key(round), []byte("x")),
				b.Put(Key(10+round), []byte("x")), a.DeleteBefore(Key(160*round)))
		})
	}
	return found, errors.Join(err, db.Close())
}

func TestTruncated(t *testing.T) {
	data, want := sample(t)
	path := filepath.Join(t.TempDir(), "x.db")
	page := os.Getpagesize()
	for end := page; end <= len(data); end += page {
		for _, size := range []int{end - page + 1, end - 1, end} {
			put(t, path, data[:size])
			found, err := use(path)
			if size == len(data) {
				if err != nil || !equal(found, want) {
					t.Errorf("whole: %d values of %d, %v", len(found), len(want), err)
				}
			} else if !errors.Is(err, ErrDamaged) {
				t.Errorf("%d bytes of %d: %v", size, len(data), err)
			}
		}
	}
}

func equal(a, b map[string]string) bool {
	for k, v := range a {
		if b[k] != v {
			return false
		}
	}
	return len(a) == len(b)
}

// Flipped bits are found, or lie where they only change a value.
func TestFlipped(t *testing.T) {
	data, want := sample(t)
	path := filepath.Join(t.TempDir(), "x.db")
	damaged, readable := 0, 0
	rapid.Check(t, func(r *rapid.T) {
		altered := bytes.Clone(data)
		page := rapid.IntRange(0, len(data)/os.Getpagesize()-1).Draw(r, "page")
		for range rapid.IntRange(1, 3).Draw(r, "flips") {
			limit := rapid.SampledFrom([]int{16, 80, 1024, os.Getpagesize()}).Draw(r, "limit")
			at := page*os.Getpagesize() + rapid.IntRange(0, limit-1).Draw(r, "at")
			altered[at] ^= byte(1 << rapid.IntRange(0, 7).Draw(r, "bit"))
		}
		if err := os.WriteFile(path, altered, 0o600); err != nil {
			r.Fatal(err)
		}
		switch found, err := use(path); {
		case errors.Is(err, ErrDamaged):
			damaged++
		case err != nil:
			r.Fatal(err)
		case len(found) != len(want):
			r.Fatalf("%d values of %d", len(found), len(want))
		default:
			readable++
		}
	})
	t.Logf("%d damaged, %d readable", damaged, readable)
	if damaged == 0 || readable == 0 {
		t.Error("all files were alike")
	}
}

// No bit of what begins a page in use may differ.
func TestFlippedHeaders(t *testing.T) {
	data, _ := sample(t)
	looked := 0
	for page := 0; page < len(data); page += os.Getpagesize() {
		found := 0
		for bit := range 16 * 8 {
			data[page+bit/8] ^= 1 << (bit % 8)
			if check(data) != nil {
				found++
			}
			data[page+bit/8] ^= 1 << (bit % 8)
		}
		switch {
		case found == 16*8:
			looked++
		case found == 10*8 && page <= os.Getpagesize(): // the first two have no count and do not go on
		case found == 0: // free, or continues another page
		default:
			t.Errorf("page at %#x: %d flipped bits were found", page, found)
		}
	}
	if looked < 8 {
		t.Errorf("%d pages are looked at", looked)
	}
}

// The file is cut short while it is open.
func TestDamagedMeanwhile(t *testing.T) {
	data, _ := sample(t)
	for name, access := range map[string]func(*DB) error{
		"view": func(db *DB) error {
			return db.View(func(tx *Tx) error { return tx.Bucket("a").ForEach(func(_, _ []byte) error { return nil }) })
		},
		"update": func(db *DB) error {
			return db.Update(func(tx *Tx) error { return tx.Bucket("a").Put(Key(200), []byte("x")) })
		},
	} {
		path := filepath.Join(t.TempDir(), "x.db")
		put(t, path, data)
		db := open2(t, path)
		must(t, os.Truncate(path, 2*int64(os.Getpagesize())))
		for range 2 {
			if err := access(db); !errors.Is(err, ErrDamaged) {
				t.Errorf("%s: %v", name, err)
			}
		}
		must(t, db.Close())
	}
}

// What bbolt makes of random transactions passes the check at each opening.
func TestOpenAfterAnything(t *testing.T) {
	dir := t.TempDir()
	rapid.Check(t, func(r *rapid.T) {
		path := filepath.Join(dir, "x.db")
		if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
			r.Fatal(err)
		}
		want := map[string]string{}
		for range rapid.IntRange(1, 6).Draw(r, "sessions") {
			db, err := Open(path, twoBuckets)
			if err != nil {
				r.Fatal(err)
			}
			for range rapid.IntRange(0, 3).Draw(r, "transactions") {
				name := rapid.SampledFrom(twoBuckets.Buckets).Draw(r, "bucket")
				from, n := rapid.Uint64Range(0, 500).Draw(r, "from"), rapid.Uint64Range(1, 200).Draw(r, "keys")
				size := rapid.SampledFrom([]int{0, 1, 50, 900, 9000}).Draw(r, "size")
				drop := rapid.Bool().Draw(r, "drop")
				if err := db.Update(func(tx *Tx) error {
					for i := from; i < from+n; i++ {
						key := name + string(Key(i))
						if drop {
							delete(want, key)
							if err := tx.Bucket(name).Delete(Key(i)); err != nil {
								return err
							}
							continue
						}
						want[key] = strings.Repeat("x", size)
						if err := tx.Bucket(name).Put(Key(i), []byte(want[key])); err != nil {
							return err
						}
					}
					return nil
				}); err != nil {
					r.Fatal(err)
				}
			}
			found := map[string]string{}
			if err := errors.Join(db.View(func(tx *Tx) error { return readAll(tx, found) }), db.Close()); err != nil {
				r.Fatal(err)
			}
			if !equal(found, want) {
				r.Fatalf("%d values of %d", len(found), len(want))
			}
		}
	})
}

func readAll(tx *Tx, into map[string]string) error {
	for _, name := range twoBuckets.Buckets {
		if err := tx.Bucket(name).ForEach(func(k, v []byte) error { into[name+string(k)] = string(v); return nil }); err != nil {
			return err
		}
	}
	return nil
}
