package store

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"runtime/debug"
	"sync/atomic"
	"time"
)

var (
	// ErrLocked says that a database is open already, most likely in another process. The error's text
	// is a clause that names the process, if it is known: "process 708 has locked /data/x.db".
	ErrLocked = errors.New("the database is in use")
	// ErrDamaged says that a database is not what was written: the file is cut short, was altered, or
	// never was a database. Nothing that can still be read from it can be relied on.
	ErrDamaged = errors.New("the database is damaged")
)

// Options say how a database is opened.
type Options struct {
	// Buckets are made if the database does not have them. No others can be used.
	Buckets []string
	// Schema is how the values are to be read. A database of an older version is migrated, one of a newer
	// version is [ErrNewer], and one of another kind [ErrOtherKind]. Without one, nothing is checked.
	Schema Schema
	// Patience is how long to wait for a process that has the database open and may be about to end.
	Patience time.Duration
}

// A DB is a database in one file: buckets of keys and values. It is open in one process at a time, and
// its methods may be called from many goroutines.
type DB struct {
	path   string
	view   func(func(buckets) error) error
	update func(func(buckets) error) error
	close  func() error
	damage atomic.Pointer[error]
}

// Open opens a database, or makes an empty one where there is no file. It reads and checks the whole
// file before it uses any of it. Errors are [ErrLocked], [ErrDamaged], [ErrNewer], [ErrOtherKind], those of
// a migration and of the filesystem, and
// [errors.ErrUnsupported] in a browser, which keeps no databases.
//
// The operating system's lock is held until Close or until the process ends, however it ends.
func Open(path string, options Options) (*DB, error) { return open(path, options) }

// Path is the database's file.
func (db *DB) Path() string { return db.path }

// Close gives the lock back. It does nothing after an [ErrDamaged] of View or Update: a transaction
// that was broken off holds what Close would wait for, and the lock ends with the process.
func (db *DB) Close() error {
	if db.damage.Load() != nil {
		return nil
	}
	return db.close()
}

// View calls f with the database as it is, and returns f's error. The error is an [ErrDamaged] if the
// file turns out to be damaged meanwhile; the database cannot be used after that.
func (db *DB) View(f func(*Tx) error) error { return db.transact(db.view, f) }

// Update calls f. When Update returns nil, what f changed is on disk; after any error, nothing has
// changed. Errors are as for View.
func (db *DB) Update(f func(*Tx) error) error { return db.transact(db.update, f) }

func (db *DB) transact(begin func(func(buckets) error) error, f func(*Tx) error) (err error) {
	if damage := db.damage.Load(); damage != nil {
		return *damage
	}
	tx := &Tx{inside: true}
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if !tx.inside {
			return // f's own panic, if any
		}
		if fault := recover(); fault != nil {
			err = damaged(db.path, fault)
			db.damage.Store(&err)
		}
	}()
	return begin(func(b buckets) error {
		tx.buckets, tx.inside = b, false
		err := f(tx)
		tx.inside = true
		return err
	})
}

func damaged(path string, what any) error { return fmt.Errorf("%w: %s: %v", ErrDamaged, path, what) }

// A Tx is one transaction on a database. It must not be used after the function that received it
// returns.
type Tx struct {
	buckets buckets
	inside  bool // the database's code runs, not the caller's: a panic means damage
}

// buckets finds a bucket, or returns nil.
type buckets func(name string) values

// values is what a bucket can do, as bbolt's bucket does it.
type values interface {
	Get(key []byte) []byte
	Put(key, value []byte) error
	Delete(key []byte) error
	ForEach(f func(key, value []byte) error) error
}

// inside runs the database's code.
func inside[T any](tx *Tx, f func() T) T {
	tx.inside = true
	result := f()
	tx.inside = false
	return result
}

// Bucket is one of those named in [Options]; another name is a mistake in the program.
func (tx *Tx) Bucket(name string) Bucket {
	found := inside(tx, func() values { return tx.buckets(name) })
	if found == nil {
		panic(fmt.Sprintf("store: bucket %q is not among those the database was opened with", name))
	}
	return Bucket{tx, found}
}

// A Bucket has values by key, in the order of the keys' bytes.
type Bucket struct {
	tx     *Tx
	values values
}

// Get returns a copy of the value of a key, or nil if it has none.
func (b Bucket) Get(key []byte) []byte {
	return inside(b.tx, func() []byte { return bytes.Clone(b.values.Get(key)) })
}

// GetJSON decodes the value of a key into v. It leaves v as it is and returns false if there is none.
func (b Bucket) GetJSON(key []byte, v any) (bool, error) {
	data := b.Get(key)
	if data == nil {
		return false, nil
	}
	return true, json.Unmarshal(data, v)
}

// Put sets the value of a key, which must not be empty.
func (b Bucket) Put(key, value []byte) error {
	return inside(b.tx, func() error { return b.values.Put(key, value) })
}

// PutJSON sets the value of a key to v, encoded.
func (b Bucket) PutJSON(key []byte, v any) error {
	data, err := json.Marshal(v)
	if err != nil {
		return err
	}
	return b.Put(key, data)
}

// Delete drops a key, if it exists.
func (b Bucket) Delete(key []byte) error {
	return inside(b.tx, func() error { return b.values.Delete(key) })
}

// ForEach calls f with a copy of every key and value, in order, until it returns an error. It must not
// change the bucket.
func (b Bucket) ForEach(f func(key, value []byte) error) error {
	return inside(b.tx, func() error {
		return b.values.ForEach(func(key, value []byte) error {
			key, value = bytes.Clone(key), bytes.Clone(value)
			b.tx.inside = false
			err := f(key, value)
			b.tx.inside = true
			return err
		})
	})
}

// DeleteBefore drops all keys that come before one in order.
func (b Bucket) DeleteBefore(key []byte) error {
	var old [][]byte
	found := errors.New("the key is reached")
	err := b.ForEach(func(k, _ []byte) error {
		if bytes.Compare(k, key) >= 0 {
			return found
		}
		old = append(old, k)
		return nil
	})
	if err != nil && !errors.Is(err, found) {
		return err
	}
	for _, k := range old {
		if err := b.Delete(k); err != nil {
			return err
		}
	}
	return nil
}

// Key makes a key from a number: 8 bytes, big-endian, so that keys are in the order of the numbers.
func Key(number uint64) []byte { return binary.BigEndian.AppendUint64(nil, number) }
