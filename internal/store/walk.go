//go:build !js

package store

import (
	"bytes"
	"errors"

	bolt "go.etcd.io/bbolt"
)

// Walk calls f with each key and value of each bucket of a database that nobody has open, in order, and of each
// empty bucket with no key. It is for people who look at a database whose buckets they do not know.
func Walk(path string, f func(bucket string, key, value []byte) error) error {
	if err := checkLocked(path, 0); err != nil {
		return err
	}
	b, err := openBolt(path, 0, true)
	if err != nil {
		return err
	}
	db := &DB{path: path}
	err = db.guard(func() error {
		return b.View(func(tx *bolt.Tx) error {
			return tx.ForEach(func(name []byte, values *bolt.Bucket) error {
				if key, _ := values.Cursor().First(); key == nil {
					return f(string(name), nil, nil)
				}
				return values.ForEach(func(key, value []byte) error { return f(string(name), bytes.Clone(key), bytes.Clone(value)) })
			})
		})
	})
	return errors.Join(err, b.Close())
}
