//go:build !js

package store

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"syscall"
	"time"

	bolt "go.etcd.io/bbolt"
	bolterrors "go.etcd.io/bbolt/errors"

	"github.com/muster-network/muster/internal/hint"
)

func open(path string, options Options) (*DB, error) {
	info, err := os.Stat(path)
	empty := errors.Is(err, fs.ErrNotExist) || err == nil && info.Size() == 0
	if err != nil && !empty {
		return nil, hint.Add(fmt.Errorf("open the database: %w", err), "choose a folder that this user may read and write")
	}
	if err == nil && !info.Mode().IsRegular() {
		return nil, fmt.Errorf("open the database: %s is not a file", path)
	}
	if !empty && info.Size() > mostDatabase {
		return nil, damaged(path, fmt.Sprintf("%d bytes are more than the %d that there can be", info.Size(), mostDatabase))
	}
	if !empty {
		if err := checkLocked(path, options.Patience); err != nil {
			return nil, err
		}
	}
	b, err := openBolt(path, options.Patience, false)
	if err != nil {
		return nil, err
	}
	db := &DB{
		path: path,
		view: func(f func(buckets) error) error { return b.View(func(tx *bolt.Tx) error { return f(bucketsOf(tx)) }) },
		update: func(f func(buckets) error) error {
			return b.Update(func(tx *bolt.Tx) error { return f(bucketsOf(tx)) })
		},
		close: b.Close,
	}
	if err := db.prepare(b, options); err != nil {
		return nil, errors.Join(fmt.Errorf("prepare the database %s: %w", path, err), db.Close())
	}
	if empty {
		if err := SyncFolder(filepath.Dir(path)); err != nil {
			return nil, errors.Join(fmt.Errorf("make the database %s: %w", path, err), db.Close())
		}
	}
	return db, nil
}

func bucketsOf(tx *bolt.Tx) buckets {
	return func(name string) values {
		if b := tx.Bucket([]byte(name)); b != nil {
			return b
		}
		return nil
	}
}

// prepare makes the buckets that are missing and migrates the values to the schema's version, all in one
// transaction. It writes nothing if nothing is to be done, or if a newer program made the database.
func (db *DB) prepare(b *bolt.DB, options Options) error {
	names, schema := options.Buckets, options.Schema
	if schema.Version > 0 {
		names = append(slices.Clone(names), schemaBucket)
	}
	var missing []string
	var made Made
	empty := true
	err := db.guard(func() error {
		return b.View(func(tx *bolt.Tx) (err error) {
			for _, name := range names {
				if tx.Bucket([]byte(name)) == nil {
					missing = append(missing, name)
				}
			}
			empty = !hasBuckets(tx)
			made, err = madeOf(tx)
			return err
		})
	})
	if err == nil && schema.Version > 0 {
		err = schema.Check(db.path, made)
	}
	current := made.Version == schema.Version
	if err != nil || len(missing) == 0 && current {
		return err
	}
	begin := func(f func(buckets) error) error {
		return b.Update(func(tx *bolt.Tx) error {
			for _, name := range missing {
				if _, err := tx.CreateBucket([]byte(name)); err != nil {
					return err
				}
			}
			return f(bucketsOf(tx))
		})
	}
	return db.transact(begin, func(tx *Tx) error {
		if current {
			return nil
		}
		return schema.migrate(tx, made, empty)
	})
}

// hasBuckets says whether anything was ever written.
func hasBuckets(tx *bolt.Tx) bool {
	key, _ := tx.Cursor().First()
	return key != nil
}

func madeOf(tx *bolt.Tx) (Made, error) {
	b := tx.Bucket([]byte(schemaBucket))
	if b == nil {
		return Made{}, nil
	}
	return madeIn(b.Get(schemaKey))
}

// readMade is madeOf in a transaction of its own.
func readMade(b *bolt.DB) (made Made, err error) {
	err = b.View(func(tx *bolt.Tx) error {
		made, err = madeOf(tx)
		return err
	})
	return made, err
}

// guard turns a panic into an [ErrDamaged].
func (db *DB) guard(do func() error) error {
	return db.transact(func(func(buckets) error) error { return do() }, nil)
}

// mostDatabase is how many bytes a database may have: all of it is read when it is opened, and what is
// kept in one takes some megabytes.
const mostDatabase = 1 << 30

// checkLocked checks a database's file while nobody can write it.
func checkLocked(path string, patience time.Duration) error {
	b, err := openBolt(path, patience, true)
	if err != nil {
		return err
	}
	data, err := os.ReadFile(path)
	if err := errors.Join(err, b.Close()); err != nil {
		return fmt.Errorf("read the database: %w", err)
	}
	if err := check(data); err != nil {
		return damaged(path, err)
	}
	return nil
}

// openBolt opens a database and classifies the errors.
func openBolt(path string, patience time.Duration, readOnly bool) (b *bolt.DB, err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if fault := recover(); fault != nil {
			b, err = nil, damaged(path, fault)
		}
	}()
	b, err = bolt.Open(path, 0o600, &bolt.Options{Timeout: max(patience, 1), ReadOnly: readOnly, OpenFile: openOwned}) // 0 would wait for ever
	var system syscall.Errno
	switch {
	case errors.Is(err, bolterrors.ErrTimeout):
		return nil, &lockedError{path, holder(path)}
	case errors.As(err, &system):
		return nil, fmt.Errorf("open the database %s: %w", path, err)
	case err != nil:
		return nil, damaged(path, err)
	}
	return b, nil
}

// openOwned opens a database's file, or makes it for whoever its folder belongs to.
func openOwned(path string, flag int, perm os.FileMode) (*os.File, error) {
	_, err := os.Stat(path)
	isNew := errors.Is(err, fs.ErrNotExist)
	f, err := os.OpenFile(path, flag, perm)
	if err == nil && isNew {
		err = leaveToOwner(f)
	}
	return f, err
}

// lockedError is an [ErrLocked].
type lockedError struct{ path, holder string }

func (e *lockedError) Error() string        { return e.holder + " has locked " + e.path }
func (e *lockedError) Is(target error) bool { return target == ErrLocked }
