package backup

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"time"

	"filippo.io/age"
	"golang.org/x/sync/errgroup"
)

// atOnce is how many chunks are on their way at a time: so many MiB of memory a save or restore takes, twice.
const atOnce = 4

// Progress is told how far a stage of some work is, in bytes. It may be nil.
type Progress func(stage string, done, total uint64)

func (p Progress) report(stage string, done, total int64) {
	if p != nil {
		p(stage, uint64(done), uint64(total))
	}
}

// Source is a disk that nothing writes to while it is saved.
type Source struct {
	io.ReaderAt
	Size int64  // in bytes
	Name string // what it is of, for people
}

// Save stores a disk, and a manifest that the renter's keys open. Chunks that the storage has already under the
// same secret are not stored again: a save that was cut off goes on, and another snapshot of the same disk takes
// only what has changed. No manifest is stored after an error.
func Save(ctx context.Context, to Store, disk Source, secret Secret, keys []age.Recipient, progress Progress) (ID, error) {
	if disk.Size <= 0 || disk.Size > MaxDisk {
		return "", fmt.Errorf("a disk of %d bytes is not one of 1..%d", disk.Size, int64(MaxDisk))
	}
	if secret.identity == nil || len(keys) == 0 {
		return "", fmt.Errorf("%w: there is none to save for", ErrKey)
	}
	m := Manifest{Format: manifestFormat, Name: disk.Name, Made: time.Now().UTC().Truncate(time.Second), Size: disk.Size, Secret: secret.Text()}
	whole := sha256.New()
	work, within := errgroup.WithContext(ctx)
	work.SetLimit(atOnce)
	stored := map[[nameBytes]byte]bool{} // in this disk already
	for i := range m.count() {
		plain := make([]byte, m.length(i))
		if n, err := disk.ReadAt(plain, int64(i)*Chunk); n < len(plain) {
			return "", errors.Join(fmt.Errorf("read the disk at byte %d: %w", int64(i)*Chunk+int64(n), err), work.Wait())
		}
		whole.Write(plain)
		var name [nameBytes]byte
		if !isZero(plain) {
			name = secret.name(plain)
		}
		m.Chunks = append(m.Chunks, name[:]...)
		if name != [nameBytes]byte{} && !stored[name] {
			stored[name] = true
			work.Go(func() error { return putChunk(within, to, secret, name, plain) })
		}
		if within.Err() != nil {
			break
		}
		progress.report("saving", int64(i)*Chunk+int64(len(plain)), m.Size)
	}
	if err := errors.Join(work.Wait(), ctx.Err()); err != nil {
		return "", err
	}
	m.SHA256 = whole.Sum(nil)
	return m.put(ctx, to, keys)
}

// putChunk stores a chunk unless it is there. One that has been cut off there is stored again; one that is
// otherwise damaged is found when it is restored or checked.
func putChunk(ctx context.Context, to Store, secret Secret, name [nameBytes]byte, plain []byte) error {
	sealed, err := seal(plain, secret.identity.Recipient())
	if err != nil {
		return err
	}
	switch size, err := to.Size(ctx, chunkObject(name)); {
	case err == nil && size == int64(len(sealed)):
		return nil
	case err != nil && !errors.Is(err, ErrMissing):
		return err
	}
	return to.Put(ctx, chunkObject(name), sealed)
}

func isZero(b []byte) bool {
	for _, x := range b {
		if x != 0 {
			return false
		}
	}
	return true
}
