package image

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math"
	"net"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/gofrs/flock"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/outward"
	"github.com/muster-network/muster/internal/store"
)

var (
	// ErrUnknown says that no catalogue, import or URL leads to the image.
	ErrUnknown = errors.New("there is no such image")
	// ErrNotWhatWasAsked says that an image's name or architecture is another one than was asked for.
	ErrNotWhatWasAsked = errors.New("the image is another one than was asked for")
	// ErrHolder says that a holder's name is not one.
	ErrHolder = errors.New("not a holder's name")
	// ErrHeld says that an image is held and cannot be removed.
	ErrHeld = errors.New("the image is in use")
)

// Config says how a cache works.
type Config struct {
	Dir        string      // made if it is missing; belongs to the cache alone
	Limit      int64       // how many bytes the cache's files may take; 0 is [DefaultLimit]
	KeepFree   int64       // how many bytes of Dir's filesystem a download leaves to others; 0 is none
	Keys       []Key       // whose catalogues are trusted; without keys there are only imports
	AnyAddress bool        // ask servers at private addresses too, for development
	patience               // tests have less
	dialer     *net.Dialer // tests have another
}

// DefaultLimit is a cache's limit unless another is set.
const DefaultLimit = 64 << 30

// Cache is a folder of images, for any number of goroutines and processes.
//
//	catalogue.json[.minisig]   the newest catalogue
//	images/ID.json             what an image is: an Entry
//	files/SHA256               the images' files, whole and checked
//	parts/SHA256[.json]        a file that is being downloaded, and from where
//	locks/SHA256, lock         who downloads a file; who changes the folder
//	holds/ID HOLDER            who needs an image
type Cache struct {
	cfg Config
}

// Ref asks for an image. What is not empty must fit.
type Ref struct {
	Name   string // of an image in the catalogue, or of an import
	Arch   string
	SHA256 Hash   // its [Entry.ID]; without it, the current image of that name
	Entry  *Entry // an image of the renter's own, which SHA256 leads to if neither catalogue nor cache knows it
	Most   int64  // how many bytes each file of such an own image may have; 0 is as many as the cache
}

// Image is an image on this machine. Its files are only to be read, and stay as long as it is held.
type Image struct {
	Entry        // what it is; file sizes are filled in
	ID    Hash   `json:"id"`             // Entry.ID()
	Path  string `json:"path,omitempty"` // of the disk; empty if there is none

	// VirtualSize is how many bytes the disk has for the machine. The disk's format is Entry.Disk.Format.
	VirtualSize int64 `json:"virtualSize,omitempty"`

	KernelPath string `json:"kernelPath,omitempty"` // empty if there is none
	InitrdPath string `json:"initrdPath,omitempty"`
}

// Progress is told how far a stage of some work is, in bytes. It may be nil.
type Progress func(stage string, done, total uint64)

func (p Progress) report(stage string, done, total int64) {
	if p != nil {
		p(stage, uint64(done), uint64(total))
	}
}

// Open opens a folder of images and makes it if it is missing.
func Open(cfg Config) (*Cache, error) {
	if cfg.Limit == 0 {
		cfg.Limit = DefaultLimit
	}
	cfg.patience = cfg.patience.orDefault()
	if cfg.dialer == nil {
		cfg.dialer = outward.Dialer(cfg.AnyAddress)
	}
	c := &Cache{cfg}
	for _, folder := range []string{"", "images", "files", "parts", "locks", "holds"} {
		if err := os.MkdirAll(c.path(folder), 0o755); err != nil {
			return nil, fmt.Errorf("make the folder of images: %w", err)
		}
	}
	return c, c.locked(context.Background(), c.sweep)
}

// sweep removes what processes left that were killed while they wrote one of the small files. All of these are
// written while the folder is locked, as it is now.
func (c *Cache) sweep() error {
	for _, folder := range []string{"", "images", "parts", "holds"} {
		found, err := os.ReadDir(c.path(folder))
		if err != nil {
			return err
		}
		for _, f := range found {
			if filepath.Ext(f.Name()) != ".part" {
				continue
			}
			if err := os.Remove(c.path(folder, f.Name())); err != nil {
				return err
			}
		}
	}
	return nil
}

func (c *Cache) path(parts ...string) string {
	return filepath.Join(append([]string{c.cfg.Dir}, parts...)...)
}

func (c *Cache) file(h Hash) string { return c.path("files", h.String()) }

// Get finds an image, downloads what is missing, and holds it for a holder until [Cache.Release], whatever
// happens to this process. An image that nobody holds (holder is empty) may be dropped at any time.
//
// Errors are [ErrUnknown], [ErrNotWhatWasAsked], [ErrHolder] and those of downloads. Then the holder holds what
// it held before.
func (c *Cache) Get(ctx context.Context, holder string, ref Ref, progress Progress) (Image, error) {
	if holder != "" && !holderForm.MatchString(holder) {
		return Image{}, fmt.Errorf("%w: %.80q", ErrHolder, holder)
	}
	e, own, err := c.find(ref)
	if err != nil {
		return Image{}, err
	}
	most := int64(math.MaxInt64)
	if own && ref.Most > 0 {
		most = ref.Most
	}
	return c.get(ctx, holder, e, nil, most, progress)
}

// find finds out which image is asked for, and whether it is one that only whoever asks knows.
func (c *Cache) find(ref Ref) (e Entry, own bool, err error) {
	catalogue, err := c.Catalogue()
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return e, false, err
	}
	known, err := c.entries()
	if err != nil {
		return e, false, err
	}
	// The catalogue's come first: the cache may have an older one of the same name, or a copy with less in it.
	all := slices.Concat(catalogue.Images, known)
	i := slices.IndexFunc(all, func(e Entry) bool {
		if !ref.SHA256.IsZero() {
			return e.ID() == ref.SHA256
		}
		return e.Name == ref.Name && (ref.Arch == "" || e.Arch == ref.Arch)
	})
	switch {
	case i >= 0:
		e = all[i]
	case ref.Entry != nil:
		if err := ref.Entry.Validate(); err != nil {
			return e, false, err
		}
		if !ref.Entry.canComeBack() {
			return e, false, fmt.Errorf("%w: image %s: a file has no URL", ErrEntry, ref.Entry.Name)
		}
		if e, own = *ref.Entry, true; e.ID() != ref.SHA256 {
			return e, false, fmt.Errorf("%w: its hash is %s, not %s", ErrNotWhatWasAsked, e.ID(), ref.SHA256)
		}
	case !ref.SHA256.IsZero():
		return e, false, hint.Add(fmt.Errorf("%w: none has the hash %s", ErrUnknown, ref.SHA256), "update the catalogue, or import the image")
	default:
		return e, false, hint.Add(fmt.Errorf("%w: %.80q", ErrUnknown, ref.Name), "list the images, update the catalogue, or import the image")
	}
	if ref.Name != "" && e.Name != ref.Name || ref.Arch != "" && e.Arch != ref.Arch {
		return e, false, fmt.Errorf("%w: %s is %s for %s", ErrNotWhatWasAsked, e.ID(), e.Name, e.Arch)
	}
	return e, own, nil
}

// get makes an image whole, with the files at some paths instead of at their URLs, by what they are for. No file has
// more than most bytes.
func (c *Cache) get(ctx context.Context, holder string, e Entry, paths map[string]string, most int64, progress Progress) (img Image, err error) {
	id := e.ID()
	var held, known bool
	if err := c.locked(ctx, func() error {
		_, err := os.Stat(c.recordPath(id))
		held, known = c.holds(holder, id), err == nil
		return errors.Join(c.hold(holder, id), c.record(e))
	}); err != nil {
		return img, err
	}
	defer func() {
		if err != nil && !held {
			err = errors.Join(err, c.letGo(holder, id, known))
		}
	}()
	img = Image{Entry: e, ID: id}
	for _, f := range e.files() {
		f.most = min(f.most, most)
		if err := c.fetch(ctx, f, paths[f.what], progress); err != nil {
			return img, fmt.Errorf("get the %s of image %s: %w", f.what, e.Name, err)
		}
	}
	if err := img.fill(c); err != nil {
		return img, err
	}
	// Its sizes are known now, and another process may have dropped the record of an image that nobody holds.
	return img, c.locked(ctx, func() error { return c.record(img.Entry) })
}

// letGo undoes the hold of an image that could not be had, and its record if it was not known before and nobody
// else needs it: what another asks for by the same hash may be somewhere else.
func (c *Cache) letGo(holder string, id Hash, known bool) error {
	// Also when the caller's context is over: it takes no time.
	return c.locked(context.Background(), func() error {
		if holder != "" {
			if err := os.Remove(c.holdPath(holder, id)); err != nil && !errors.Is(err, fs.ErrNotExist) {
				return err
			}
		}
		held, err := c.holders(id)
		if err != nil || len(held) > 0 || known {
			return err
		}
		return removeAll(c.recordPath(id))
	})
}

// fill looks at an image's files.
func (i *Image) fill(c *Cache) error {
	for _, f := range i.files() {
		path := c.file(f.SHA256)
		info, err := os.Stat(path)
		if err != nil {
			return err
		}
		whole := *f.File
		whole.Size = info.Size()
		switch f.what {
		case "kernel":
			i.KernelPath, i.Boot.Kernel = path, &whole
		case "initrd":
			i.InitrdPath, i.Boot.Initrd = path, &whole
		default:
			i.Path, i.Disk = path, &whole
			disk, err := InspectFile(path, f.Format)
			if err != nil {
				return err
			}
			i.VirtualSize = disk.VirtualSize
		}
	}
	return nil
}

// Import takes an image of one's own in. Files that paths names ("disk", "kernel", "initrd") are copied from
// there, and their hashes and sizes may be left out; the others are downloaded from their URLs. An image of which
// a file came from a path is never dropped to make room; [Cache.Remove] does.
func (c *Cache) Import(ctx context.Context, e Entry, paths map[string]string, progress Progress) (Image, error) {
	e = e.clone()
	for _, f := range e.files() {
		path, ok := paths[f.what]
		if !ok {
			continue
		}
		sum, size, err := HashFile(ctx, path, progress)
		if err != nil {
			return Image{}, fmt.Errorf("import the %s: %w", f.what, err)
		}
		if !f.SHA256.IsZero() && f.SHA256 != sum {
			return Image{}, fmt.Errorf("import the %s: %w: %s, not %s", f.what, ErrHash, sum, f.SHA256)
		}
		*f.File = File{SHA256: sum, Size: size, Format: f.Format}
	}
	if err := e.Validate(); err != nil {
		return Image{}, err
	}
	for _, f := range e.files() {
		if f.URL == "" && paths[f.what] == "" {
			return Image{}, fmt.Errorf("%w: image %s: the %s has neither a URL nor a path", ErrEntry, e.Name, f.what)
		}
	}
	return c.get(ctx, "", e, paths, math.MaxInt64, progress)
}

// Listed is an image that the cache or the catalogue knows.
type Listed struct {
	Entry
	ID        Hash      `json:"id"`
	Catalogue bool      `json:"catalogue"`         // whether it is in the catalogue
	Here      bool      `json:"here"`              // whether all its files are here
	Used      time.Time `json:"used,omitzero"`     // when it was asked for, if it ever was
	Holders   []string  `json:"holders,omitempty"` // who needs it
}

// List lists the images of the catalogue, then the others that are here.
func (c *Cache) List() ([]Listed, error) {
	all := []Listed{} // which is no null in JSON
	catalogue, err := c.Catalogue()
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	known, err := c.entries()
	if err != nil {
		return nil, err
	}
	for i, e := range slices.Concat(catalogue.Images, known) {
		l := Listed{Entry: e, ID: e.ID(), Catalogue: i < len(catalogue.Images), Here: true}
		if slices.ContainsFunc(all, func(o Listed) bool { return o.ID == l.ID }) {
			continue
		}
		for _, f := range e.files() {
			_, err := os.Stat(c.file(f.SHA256))
			l.Here = l.Here && err == nil
		}
		if info, err := os.Stat(c.recordPath(l.ID)); err == nil {
			l.Used = info.ModTime()
		}
		if l.Holders, err = c.holders(l.ID); err != nil {
			return nil, err
		}
		all = append(all, l)
	}
	return all, nil
}

// Remove drops an image that nobody holds.
func (c *Cache) Remove(ctx context.Context, id Hash) error {
	return c.locked(ctx, func() error {
		if _, err := os.Stat(c.recordPath(id)); err != nil {
			return fmt.Errorf("%w here: %s", ErrUnknown, id)
		}
		held, err := c.holders(id)
		if err != nil {
			return err
		}
		if len(held) > 0 {
			return fmt.Errorf("%w by %s", ErrHeld, strings.Join(held, ", "))
		}
		return c.drop(id)
	})
}

// An image's record: what it is. When it was last asked for is the time of the file.

func (c *Cache) recordPath(id Hash) string { return c.path("images", id.String()+".json") }

func (c *Cache) record(e Entry) error {
	data, err := json.Marshal(e)
	if err != nil {
		return err
	}
	return store.WriteFile(c.recordPath(e.ID()), 0o644, func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	})
}

// entries are the images that the cache has a record of, in the order of their IDs.
func (c *Cache) entries() (all []Entry, err error) {
	found, err := os.ReadDir(c.path("images"))
	if err != nil {
		return nil, err
	}
	for _, f := range found {
		if filepath.Ext(f.Name()) != ".json" {
			continue // a record that was being written when the process was killed
		}
		data, err := store.ReadFile(c.path("images", f.Name()), store.SmallFile)
		if errors.Is(err, fs.ErrNotExist) {
			continue // dropped meanwhile
		}
		if err != nil {
			return nil, err
		}
		var e Entry
		if err := json.Unmarshal(data, &e); err != nil || e.ID().String()+".json" != f.Name() {
			return nil, hint.Add(fmt.Errorf("the record of an image is damaged: %s", f.Name()), "delete it: the image is fetched again")
		}
		all = append(all, e)
	}
	return all, nil
}

// A hold is an empty file whose name says all.

var holderForm = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$`) // no dot: what ends in .part is swept

func (c *Cache) holdPath(holder string, id Hash) string {
	return c.path("holds", id.String()+" "+holder)
}

func (c *Cache) holds(holder string, id Hash) bool {
	_, err := os.Stat(c.holdPath(holder, id))
	return err == nil
}

func (c *Cache) hold(holder string, id Hash) error {
	if holder == "" {
		return nil
	}
	return store.WriteFile(c.holdPath(holder, id), 0o644, func(io.Writer) error { return nil })
}

// holders are who holds an image.
func (c *Cache) holders(id Hash) (all []string, err error) {
	found, err := os.ReadDir(c.path("holds"))
	if err != nil {
		return nil, err
	}
	for _, f := range found {
		if of, holder, _ := strings.Cut(f.Name(), " "); of == id.String() && holderForm.MatchString(holder) {
			all = append(all, holder)
		}
	}
	return all, nil
}

// Release lets go of what a holder holds, of all images if none is named. Nothing is dropped by it: it may be.
func (c *Cache) Release(holder string, ids ...Hash) error {
	found, err := os.ReadDir(c.path("holds"))
	if err != nil {
		return err
	}
	for _, f := range found {
		id, by, _ := strings.Cut(f.Name(), " ")
		if by != holder || len(ids) > 0 && !slices.ContainsFunc(ids, func(h Hash) bool { return h.String() == id }) {
			continue
		}
		if err := os.Remove(c.path("holds", f.Name())); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return nil
}

// locked does what changes the folder while no other process or goroutine does.
func (c *Cache) locked(ctx context.Context, do func() error) error {
	return withLock(ctx, c.path("lock"), do)
}

// withLock does something while nobody else has the lock at a path. The system lets go of a lock whose process
// has ended.
func withLock(ctx context.Context, path string, do func() error) error {
	l := flock.New(path)
	if _, err := l.TryLockContext(ctx, 20*time.Millisecond); err != nil {
		return errors.Join(fmt.Errorf("wait for the cache of images: %w", err), l.Close())
	}
	return errors.Join(do(), l.Close())
}
