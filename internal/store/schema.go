package store

import (
	"encoding/json"
	"errors"
	"fmt"
	"runtime/debug"

	"github.com/muster-network/muster/internal/hint"
)

var (
	// ErrNewer says that a newer version of the program made a database. It is left as it is.
	ErrNewer = errors.New("a newer version of the program made the database")
	// ErrOtherKind says that a database is not of the kind that was asked for: a watcher's journal in place of
	// a prover's.
	ErrOtherKind = errors.New("the database is of another kind")
)

// A Schema says how the values of a database are to be read. Whoever changes them in a way that an older
// program would misread raises the version and adds a migration.
type Schema struct {
	Kind    string // for people: "prover's journal"
	Version int    // from 1; 0 is that of the databases without a schema, which were made before there were any
	// Migrate has the step from each version to the next, the oldest first: as many as Version. A nil step
	// changes nothing but the number. They run in one transaction.
	Migrate []func(*Tx) error
}

// Made is what is written in a database of its schema.
type Made struct {
	Kind    string `json:"kind"`
	Version int    `json:"version"`
	By      string `json:"by"` // the program that made or migrated it
}

// schemaBucket is in every database with a schema. A program of before then does not look at it.
const schemaBucket = "schema"

var schemaKey = []byte("schema")

// Check says whether a database that says this of itself can be read, if need be after a migration.
func (s Schema) Check(path string, made Made) error {
	switch {
	case made.Kind != "" && made.Kind != s.Kind:
		return hint.Add(fmt.Errorf("%w: %s is a %s, not a %s", ErrOtherKind, path, made.Kind, s.Kind), "put the file back where it was, or name another folder")
	case made.Version > s.Version:
		return hint.Add(fmt.Errorf("%w: %s has version %d, made by %s, and this is %s, which reads versions up to %d",
			ErrNewer, path, made.Version, made.By, Program(), s.Version),
			"install %s or newer, or restore a backup that was made before it ran", made.By)
	}
	return nil
}

// migrate brings a database to the schema's version.
func (s Schema) migrate(tx *Tx, made Made, empty bool) error {
	for v := made.Version; v < s.Version && !empty; v++ {
		if step := s.Migrate[v]; step != nil {
			if err := step(tx); err != nil {
				return fmt.Errorf("migrate a %s from version %d to %d: %w", s.Kind, v, v+1, err)
			}
		}
	}
	return tx.Bucket(schemaBucket).PutJSON(schemaKey, Made{s.Kind, s.Version, Program()})
}

// madeIn is what a database says of its schema; zero if it has none.
func madeIn(value []byte) (made Made, err error) {
	if value == nil {
		return made, nil
	}
	if err := json.Unmarshal(value, &made); err != nil {
		return made, fmt.Errorf("read the schema: %w", err)
	}
	if made.Kind == "" || made.Version < 1 {
		return made, errors.New("read the schema: it has no kind or no version")
	}
	return made, nil
}

// Program names this program for people, with its version.
func Program() string {
	const name = "muster "
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return name + "of an unknown version"
	}
	if v := info.Main.Version; v != "" && v != "(devel)" {
		return name + v
	}
	for _, setting := range info.Settings {
		if setting.Key == "vcs.revision" {
			return name + "of commit " + setting.Value[:min(12, len(setting.Value))]
		}
	}
	return name + "of a development build"
}
