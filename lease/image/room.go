package image

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/gofrs/flock"

	"github.com/muster-network/muster/internal/hint"
)

var (
	// ErrFull says that a file does not fit into the cache: what is in it is in use.
	ErrFull = errors.New("the cache of images is full")
	// ErrDiskFull says that the filesystem is.
	ErrDiskFull = errors.New("the disk is full")
)

// reserve makes sure that a file of so many bytes, of which some are here already, fits into the cache's limit,
// and notes that it will be here. Images that nobody holds are dropped for it, those first that nobody has asked
// for longest. The caller has the file's lock.
func (c *Cache) reserve(ctx context.Context, h Hash, size int64, note origin) error {
	return c.locked(ctx, func() error {
		if size > c.cfg.Limit {
			return hint.Add(fmt.Errorf("%w: a file has %d bytes, more than its limit of %d", ErrFull, size, c.cfg.Limit),
				"raise the cache's limit")
		}
		for {
			used, err := c.used(h)
			if err != nil {
				return err
			}
			free, err := freeBytes(c.cfg.Dir)
			if err != nil {
				return err
			}
			if info, err := os.Stat(c.partPath(h)); err == nil {
				free += info.Size()
			}
			fits, fitsDisk := used+size <= c.cfg.Limit, free-size >= c.cfg.KeepFree
			if fits && fitsDisk {
				return c.note(h, note)
			}
			dropped, err := c.dropOne(h)
			switch {
			case err != nil:
				return err
			case !dropped && !fits:
				return hint.Add(fmt.Errorf("%w: %d bytes of its limit of %d are in use, and %d more are needed",
					ErrFull, used, c.cfg.Limit, size), "raise the cache's limit, or remove images")
			case !dropped:
				return hint.Add(fmt.Errorf("%w: %d bytes are needed, and %d to keep free", ErrDiskFull, size, c.cfg.KeepFree),
					"make room at %s", c.cfg.Dir)
			}
		}
	})
}

// used is how many bytes the files take and will take that are here or coming, but for one.
func (c *Cache) used(but Hash) (sum int64, err error) {
	for _, folder := range []string{"files", "parts"} {
		found, err := os.ReadDir(c.path(folder))
		if err != nil {
			return 0, err
		}
		for _, f := range found {
			h, err := ParseHash(f.Name())
			if err != nil || h == but {
				continue // notes beside parts are small
			}
			info, err := f.Info()
			if errors.Is(err, fs.ErrNotExist) {
				continue // it has become whole meanwhile, or another process has let go of it
			}
			if err != nil {
				return 0, err
			}
			size := info.Size()
			if folder == "parts" {
				size = max(size, c.noted(h).Size)
			}
			sum += size
		}
	}
	return sum, nil
}

// dropOne drops what is needed least, if anything may be dropped: an abandoned part of a file, a file that
// belongs to no image, the image that nobody has asked for longest. The folder is locked.
func (c *Cache) dropOne(but Hash) (bool, error) {
	entries, err := c.entries()
	if err != nil {
		return false, err
	}
	needed := map[Hash]bool{but: true}
	for _, e := range entries {
		for _, f := range e.files() {
			needed[f.SHA256] = true
		}
	}
	for _, folder := range []string{"parts", "files"} {
		found, err := os.ReadDir(c.path(folder))
		if err != nil {
			return false, err
		}
		for _, f := range found {
			h, err := ParseHash(f.Name())
			if err != nil || h == but || folder == "files" && needed[h] {
				continue
			}
			paths := []string{c.partPath(h), c.notePath(h)} // the file itself may be in use
			if folder == "files" {
				paths = []string{c.file(h)}
			}
			if done, err := c.dropFiles(h, paths...); done || err != nil {
				return done, err
			}
		}
	}

	type candidate struct {
		id   Hash
		used time.Time
	}
	var candidates []candidate
	for _, e := range entries {
		id := e.ID()
		held, err := c.holders(id)
		if err != nil {
			return false, err
		}
		info, err := os.Stat(c.recordPath(id))
		if err != nil || len(held) > 0 || !e.canComeBack() || slices.ContainsFunc(e.files(), func(p part) bool { return p.SHA256 == but }) {
			continue
		}
		candidates = append(candidates, candidate{id, info.ModTime()})
	}
	slices.SortFunc(candidates, func(a, b candidate) int { return cmp.Or(a.used.Compare(b.used), slices.Compare(a.id[:], b.id[:])) })
	for _, d := range candidates {
		if err := c.drop(d.id); !errors.Is(err, errBusy) {
			return err == nil, err
		}
	}
	return false, nil
}

// canComeBack says whether an image could be downloaded again.
func (e Entry) canComeBack() bool {
	return !slices.ContainsFunc(e.files(), func(p part) bool { return p.URL == "" })
}

// errBusy says that an image is being downloaded.
var errBusy = fmt.Errorf("%w: it is being downloaded", ErrHeld)

// drop removes an image's record and the files that no other image has. The folder is locked.
func (c *Cache) drop(id Hash) error {
	entries, err := c.entries()
	if err != nil {
		return err
	}
	needed := map[Hash]bool{}
	var files []part
	for _, e := range entries {
		if e.ID() == id {
			files = e.files()
			continue
		}
		for _, f := range e.files() {
			needed[f.SHA256] = true
		}
	}
	for _, f := range files {
		if l := flock.New(c.lockPath(f.SHA256)); !free(l) {
			return errBusy
		}
	}
	if err := os.Remove(c.recordPath(id)); err != nil {
		return err
	}
	for _, f := range files {
		if needed[f.SHA256] {
			continue
		}
		if _, err := c.dropFiles(f.SHA256, c.file(f.SHA256), c.partPath(f.SHA256), c.notePath(f.SHA256)); err != nil {
			return err
		}
	}
	return nil
}

// free says whether nobody has a lock.
func free(l *flock.Flock) bool {
	ok, err := l.TryLock()
	return errors.Join(err, l.Close()) == nil && ok
}

// dropFiles removes what belongs to a file, unless somebody is at it.
func (c *Cache) dropFiles(h Hash, paths ...string) (bool, error) {
	l := flock.New(c.lockPath(h))
	if ok, err := l.TryLock(); !ok || err != nil {
		return false, errors.Join(err, l.Close())
	}
	err := removeAll(paths...)
	return err == nil, errors.Join(err, l.Close())
}

// removeAll removes files, of which some may be missing.
func removeAll(paths ...string) error {
	for _, p := range paths {
		if err := os.Remove(p); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return syncFolder(filepath.Dir(paths[0]))
}
