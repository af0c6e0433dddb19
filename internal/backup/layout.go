package backup

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

// A Layout says what there is in a data folder. Patterns are those of [path.Match], of paths with slashes in
// the folder.
type Layout struct {
	Databases []Database // in the order in which they are to be copied
	Files     []string   // plain files that are always saved
	Keys      []string   // files with secrets
	Unneeded  []string   // what is made again, or means nothing on another machine
}

// A Database is one kind of database.
type Database struct {
	Pattern string
	Schema  store.Schema
	Format  Format // nil: that of package store
}

// A Format is how databases of a kind are copied while they are written, and asked what they are.
type Format interface {
	Copy(ctx context.Context, path string) ([]byte, error)
	Inspect(path string) (store.Made, error)
}

// storeFormat is that of package store.
type storeFormat struct{}

func (storeFormat) Copy(ctx context.Context, path string) ([]byte, error) {
	return store.Copy(ctx, path)
}

func (storeFormat) Inspect(path string) (store.Made, error) { return store.Inspect(path) }

func (d Database) format() Format {
	if d.Format == nil {
		return storeFormat{}
	}
	return d.Format
}

// check says what a database of this kind has, and whether this program can read it.
func (d Database) check(name, path string) (store.Made, error) {
	made, err := d.format().Inspect(path)
	if err != nil {
		return made, err
	}
	return made, d.Schema.Check(name, made)
}

// Outside is the folder of a backup for files that are not in the data folder: the configuration.
const Outside = "config"

// A kind says how a file is saved.
type kind string

const (
	isDatabase kind = "database"
	isFile     kind = "file"
	isKey      kind = "key"
	unneeded   kind = "unneeded"
	unknown    kind = "unknown"
)

// kindOf says how a path is saved, and as which database.
func (l *Layout) kindOf(name string) (kind, int) {
	if i := slices.IndexFunc(l.Databases, func(d Database) bool { return matches(d.Pattern, name) }); i >= 0 {
		return isDatabase, i
	}
	for k, patterns := range map[kind][]string{isFile: l.Files, isKey: l.Keys, unneeded: l.Unneeded} {
		if slices.ContainsFunc(patterns, func(p string) bool { return matches(p, name) }) {
			return k, 0
		}
	}
	if matches(Outside+"/*", name) {
		return isFile, 0
	}
	return unknown, 0
}

func matches(pattern, name string) bool {
	ok, err := path.Match(pattern, name)
	if err != nil {
		panic(fmt.Sprintf("backup: pattern %q: %v", pattern, err))
	}
	return ok
}

// A found file is one of a data folder that is to be saved.
type found struct {
	name     string // in the backup
	path     string // on this machine
	kind     kind
	database int
}

// survey finds the files of a data folder in the order in which they are to be copied, and what is left out. It
// does not look into folders that the layout has nothing in.
func (l *Layout) survey(dir string, withKeys bool) (all []found, leftOut []string, err error) {
	if dir, err = filepath.EvalSymlinks(dir); err != nil {
		return nil, nil, hint.Add(err, "name the folder that the daemons were given as --data-dir")
	}
	err = filepath.WalkDir(dir, func(at string, d fs.DirEntry, err error) error {
		if err != nil {
			if errors.Is(err, fs.ErrNotExist) && at != dir { // a daemon has removed it just now
				return nil
			}
			return err
		}
		name, err := filepath.Rel(dir, at)
		if err != nil || name == "." {
			return err
		}
		name = filepath.ToSlash(name)
		k, database := l.kindOf(name)
		switch {
		case d.IsDir() && l.mayHold(name):
			return nil
		case d.Type()&fs.ModeSymlink != 0 && l.mayHold(name):
			return hint.Add(fmt.Errorf("%s is a link", at), "put the folder itself there, by a bind mount if it is elsewhere")
		case d.IsDir():
			if k == unknown {
				leftOut = append(leftOut, name+"/")
			}
			return fs.SkipDir
		case k == unneeded:
			return nil
		case k == unknown, k == isKey && !withKeys:
			leftOut = append(leftOut, name)
			return nil
		case !d.Type().IsRegular():
			return hint.Add(fmt.Errorf("%s is not a plain file", at), "put the file itself there, and not a link to it")
		}
		all = append(all, found{name, at, k, database})
		return nil
	})
	slices.SortStableFunc(all, func(a, b found) int { return rank(a) - rank(b) })
	return all, leftOut, err
}

// rank puts databases first, in the layout's order.
func rank(f found) int {
	if f.kind == isDatabase {
		return f.database
	}
	return 1 << 20
}

// mayHold says whether the layout has files below a folder.
func (l *Layout) mayHold(folder string) bool {
	patterns := slices.Concat(l.Files, l.Keys)
	for _, d := range l.Databases {
		patterns = append(patterns, d.Pattern)
	}
	return slices.ContainsFunc(patterns, func(p string) bool {
		parent := path.Dir(p)
		return parent != "." && matches(parent, folder)
	})
}

// read takes the bytes of a file that is to be saved.
func (f found) read(most int64) ([]byte, error) {
	data, err := store.ReadFile(f.path, most)
	if errors.Is(err, os.ErrNotExist) {
		return nil, hint.Add(err, "name a file that exists")
	}
	return data, err
}
