package backup

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"golang.org/x/sync/errgroup"
)

// PartSuffix follows the name of a disk that is being restored.
const PartSuffix = ".part"

// Restore makes a raw disk of a snapshot in a new file, which has holes where the disk has zeros. Until it is
// whole and checked, it has [PartSuffix] after its name; what is in such a file already and is right is not
// fetched again. A file that exists is an [fs.ErrExist].
//
// Errors are [ErrMissing] and [ErrDamaged], with the chunk's number, and those of the storage and the filesystem.
// One process at a time restores to a path.
func Restore(ctx context.Context, from Store, m Manifest, path string, progress Progress) (err error) {
	secret, err := m.open()
	if err != nil {
		return err
	}
	part := path + PartSuffix
	if there, err := os.Lstat(path); err == nil {
		// Killed between its last two steps: no second name of a tenant's disk stays.
		if left, err := os.Lstat(part); err == nil && os.SameFile(there, left) {
			return os.Remove(part)
		}
		return fmt.Errorf("restore to %s: %w", path, fs.ErrExist)
	}
	f, err := os.OpenFile(part, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	if err := f.Truncate(m.Size); err != nil {
		return err
	}
	// Chunks are written in any order, and the disk is read once more from its beginning: what counts is what is
	// in the file.
	if err := m.each(ctx, "restoring", progress, func(ctx context.Context, i int) error { return m.restore(ctx, from, secret, f, i) }); err != nil {
		return err
	}
	if err := f.Sync(); err != nil {
		return err
	}
	sum := sha256.New()
	buffer := make([]byte, Chunk)
	for at := int64(0); at < m.Size; at += Chunk {
		if err := ctx.Err(); err != nil {
			return err
		}
		b := buffer[:min(Chunk, m.Size-at)]
		if _, err := f.ReadAt(b, at); err != nil {
			return err
		}
		sum.Write(b)
		progress.report("checking", at+int64(len(b)), m.Size)
	}
	if !bytes.Equal(sum.Sum(nil), m.SHA256) {
		return fmt.Errorf("%w: the disk has another SHA-256", ErrDamaged)
	}
	// A link and not a rename: a file that has come meanwhile stays.
	if err := os.Link(part, path); err != nil {
		return err
	}
	return errors.Join(os.Remove(part), syncFolder(filepath.Dir(path)))
}

func syncFolder(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

// Check finds out whether all of a snapshot is in a storage and as it was saved, without keeping any of it.
func Check(ctx context.Context, from Store, m Manifest, progress Progress) error {
	secret, err := m.open()
	if err != nil {
		return err
	}
	return m.each(ctx, "checking", progress, func(ctx context.Context, i int) error {
		if m.name(i) == [nameBytes]byte{} {
			return nil
		}
		_, err := m.fetch(ctx, from, secret, i)
		return err
	})
}

// open checks a manifest, which may have come from anybody, and reads its secret.
func (m Manifest) open() (Secret, error) {
	if err := m.check(); err != nil {
		return Secret{}, err
	}
	return ParseSecret(m.Secret)
}

// each does something for every chunk, several at once.
func (m Manifest) each(ctx context.Context, stage string, progress Progress, do func(context.Context, int) error) error {
	work, within := errgroup.WithContext(ctx)
	work.SetLimit(atOnce)
	for i := range m.count() {
		if within.Err() != nil {
			break
		}
		work.Go(func() error {
			if err := do(within, i); err != nil {
				return fmt.Errorf("chunk %d: %w", i, err)
			}
			return nil
		})
		progress.report(stage, int64(i)*Chunk+int64(m.length(i)), m.Size)
	}
	return errors.Join(work.Wait(), ctx.Err())
}

// restore makes a chunk of the file what it should be, unless it is.
func (m Manifest) restore(ctx context.Context, from Store, secret Secret, f *os.File, i int) error {
	at, here := int64(i)*Chunk, make([]byte, m.length(i))
	if n, err := f.ReadAt(here, at); n < len(here) && !errors.Is(err, io.EOF) {
		return err
	}
	zero := isZero(here)
	if m.name(i) == [nameBytes]byte{} {
		if zero {
			return nil
		}
		_, err := f.WriteAt(make([]byte, len(here)), at)
		return err
	}
	if !zero && secret.name(here) == m.name(i) {
		return nil
	}
	plain, err := m.fetch(ctx, from, secret, i)
	if err != nil {
		return err
	}
	_, err = f.WriteAt(plain, at)
	return err
}

// fetch gets a chunk, and is sure that it is the one.
func (m Manifest) fetch(ctx context.Context, from Store, secret Secret, i int) ([]byte, error) {
	sealed, err := from.Get(ctx, chunkObject(m.name(i)), mostSealed)
	if err != nil {
		return nil, err
	}
	plain, err := unseal(sealed, Chunk, secret.identity)
	if errors.Is(err, ErrKey) { // it was encrypted for another disk
		return nil, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	if err != nil {
		return nil, err
	}
	if len(plain) != m.length(i) || secret.name(plain) != m.name(i) {
		return nil, ErrDamaged
	}
	return plain, nil
}
