// Package storetest checks in tests that a database is migrated forward and refused backward.
package storetest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"reflect"
	"strings"
	"testing"

	bolt "go.etcd.io/bbolt"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

// Versions checks a database that has something in it and that nobody has open. As the programs of before there
// were schemas left it, open has to take it and keep all that is in it. As a newer program would leave it, open
// has to refuse it, say which program that was and what to do, and leave it as it is.
func Versions(t *testing.T, path string, schema store.Schema, open func() error) {
	t.Helper()
	before := contents(t, path)
	if len(before) == 0 {
		t.Fatal("there is nothing in the database to lose")
	}
	if made, err := store.Inspect(path); err != nil || made.Kind != schema.Kind || made.Version != schema.Version {
		t.Fatalf("it is of %+v, error %v", made, err)
	}
	edit(t, path, func(tx *bolt.Tx) error { return tx.DeleteBucket(schemaBucket) })
	if err := open(); err != nil {
		t.Fatalf("without a schema: %v", err)
	}
	if made, err := store.Inspect(path); err != nil || made.Version != schema.Version {
		t.Errorf("it was migrated to %+v, error %v", made, err)
	}
	if after := contents(t, path); !reflect.DeepEqual(after, before) {
		t.Errorf("it had %v, after the migration %v", before, after)
	}

	const program = "muster v99.1.2"
	newer, err := json.Marshal(store.Made{Kind: schema.Kind, Version: schema.Version + 1, By: program})
	if err != nil {
		t.Fatal(err)
	}
	edit(t, path, func(tx *bolt.Tx) error { return tx.Bucket(schemaBucket).Put(schemaBucket, newer) })
	file := read(t, path)
	err = open()
	if !errors.Is(err, store.ErrNewer) || !strings.Contains(err.Error(), program) || !strings.Contains(fmt.Sprint(hint.Of(err)), program) {
		t.Errorf("of a newer version: %v, hints %q", err, hint.Of(err))
	}
	if !bytes.Equal(read(t, path), file) {
		t.Error("what a newer version made was changed")
	}
}

// schemaBucket is the bucket of the schema and its key there.
var schemaBucket = []byte("schema")

func edit(t *testing.T, path string, f func(*bolt.Tx) error) {
	t.Helper()
	db, err := bolt.Open(path, 0o600, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(db.Update(f), db.Close()); err != nil {
		t.Fatal(err)
	}
}

// contents are the values of all buckets but the schema's, by bucket and key.
func contents(t *testing.T, path string) map[string]string {
	t.Helper()
	all := map[string]string{}
	edit(t, path, func(tx *bolt.Tx) error {
		return tx.ForEach(func(name []byte, b *bolt.Bucket) error {
			if bytes.Equal(name, schemaBucket) {
				return nil
			}
			return b.ForEach(func(key, value []byte) error {
				all[fmt.Sprintf("%s/%x", name, key)] = string(value)
				return nil
			})
		})
	})
	return all
}

func read(t *testing.T, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}
