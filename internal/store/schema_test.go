//go:build !js

package store

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/muster-network/muster/internal/hint"
)

// things is a schema of a version: each renames the one key that there is.
func things(version int) Options {
	rename := func(from, to string) func(*Tx) error {
		return func(tx *Tx) error {
			b := tx.Bucket("a")
			value := b.Get([]byte(from))
			if value == nil {
				return errors.New("there is no " + from)
			}
			return errors.Join(b.Delete([]byte(from)), b.Put([]byte(to), append(value, to...)))
		}
	}
	steps := []func(*Tx) error{rename("v0", "v1"), nil, rename("v1", "v3")}
	return Options{Buckets: []string{"a"}, Schema: Schema{Kind: "thing", Version: version, Migrate: steps[:version]}}
}

func write(t *testing.T, path string, options Options, key string) {
	t.Helper()
	db, err := Open(path, options)
	if err != nil {
		t.Fatal(err)
	}
	must(t, db.Update(func(tx *Tx) error { return tx.Bucket("a").Put([]byte(key), []byte(":")) }))
	must(t, db.Close())
}

func keysOf(t *testing.T, path string, options Options) (all []string) {
	t.Helper()
	db, err := Open(path, options)
	if err != nil {
		t.Fatal(err)
	}
	must(t, db.View(func(tx *Tx) error {
		return tx.Bucket("a").ForEach(func(k, v []byte) error { all = append(all, string(k)+string(v)); return nil })
	}))
	must(t, db.Close())
	return all
}

// A database of before there were schemas is brought to the newest version, and stays there.
func TestMigratesFromTheBeginning(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	write(t, path, Options{Buckets: []string{"a"}}, "v0")
	if made, err := Inspect(path); err != nil || made != (Made{}) {
		t.Fatal(made, err)
	}
	for _, version := range []int{1, 3, 3} {
		want := map[int]string{1: "v1:v1", 3: "v3:v1v3"}[version]
		if got := keysOf(t, path, things(version)); !slices.Equal(got, []string{want}) {
			t.Errorf("version %d: %v", version, got)
		}
		if made, err := Inspect(path); err != nil || made.Version != version || made.Kind != "thing" || made.By != Program() {
			t.Error(made, err)
		}
	}
}

// A new database has the newest version without a migration.
func TestNewDatabaseIsNotMigrated(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	if got := keysOf(t, path, things(3)); len(got) != 0 {
		t.Error(got)
	}
	if made, err := Inspect(path); err != nil || made.Version != 3 {
		t.Error(made, err)
	}
}

// An older program and one of another kind leave the file as it is, byte for byte, and say what to do.
func TestRefusesWhatItCannotRead(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	write(t, path, things(3), "v3")
	before, err := os.ReadFile(path)
	must(t, err)
	other := things(3)
	other.Schema.Kind = "book"
	other.Buckets = []string{"a", "new"}
	for want, options := range map[error]Options{ErrNewer: things(2), ErrOtherKind: other} {
		_, err := Open(path, options)
		if !errors.Is(err, want) || len(hint.Of(err)) == 0 || !strings.Contains(err.Error(), path) {
			t.Errorf("%v: %v", want, err)
		}
	}
	if _, err := Open(path, things(2)); err == nil || !strings.Contains(err.Error(), "version 3, made by "+Program()) {
		t.Error(err)
	}
	after, err := os.ReadFile(path)
	must(t, err)
	if !slices.Equal(before, after) {
		t.Error("the file was changed")
	}
}

// A migration that fails half way changes nothing.
func TestFailedMigrationChangesNothing(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	plain := Options{Buckets: []string{"a"}}
	write(t, path, plain, "v0")
	broken, failed := things(3), errors.New("failed")
	broken.Schema.Migrate[2] = func(*Tx) error { return failed }
	broken.Buckets = []string{"a", "b"}
	if _, err := Open(path, broken); !errors.Is(err, failed) || !strings.Contains(err.Error(), "from version 2 to 3") {
		t.Fatal(err)
	}
	if got := keysOf(t, path, plain); !slices.Equal(got, []string{"v0:"}) {
		t.Error(got)
	}
	if made, err := Inspect(path); err != nil || made != (Made{}) {
		t.Error(made, err)
	}
	if got := keysOf(t, path, things(3)); !slices.Equal(got, []string{"v3:v1v3"}) {
		t.Error(got)
	}
}
