package backup

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"filippo.io/age"
)

// ErrDamaged says that something is not what was saved: it was cut short, altered, or exchanged.
var ErrDamaged = errors.New("it is not what was saved")

const (
	// Chunk is how many bytes a chunk has; a disk's last one may have fewer.
	Chunk = 1 << 20
	// MaxDisk is how many bytes a disk may have.
	MaxDisk = 1 << 40

	manifestFormat = 1
	maxManifest    = 64 << 20
	mostSealed     = Chunk + 8<<10 // a chunk with what age adds
	nameBytes      = 32
)

// ID is the SHA-256 of a manifest as it is stored, in 64 hexadecimal digits.
type ID string

// ParseID reads an ID.
func ParseID(s string) (ID, error) {
	if b, err := hex.DecodeString(s); err != nil || len(b) != sha256.Size || hex.EncodeToString(b) != s {
		return "", fmt.Errorf("%.80q is not a snapshot's ID: 64 hexadecimal digits", s)
	}
	return ID(s), nil
}

func (i ID) object() string { return "manifests/" + string(i) }

// Manifest is a snapshot, opened. It has the secret in it: whoever has it can read the disk.
type Manifest struct {
	Format int       `json:"format"` // 1
	Name   string    `json:"name"`   // what the snapshot is of, for people
	Made   time.Time `json:"made"`
	Size   int64     `json:"size"`   // of the disk, in bytes
	SHA256 []byte    `json:"sha256"` // of the whole disk
	Secret string    `json:"secret"`
	Chunks []byte    `json:"chunks"` // the chunks' names, 32 bytes each; zeros for a chunk of zeros, which is not stored
}

func (m Manifest) count() int { return int((m.Size + Chunk - 1) / Chunk) }

func (m Manifest) name(i int) [nameBytes]byte { return [nameBytes]byte(m.Chunks[i*nameBytes:]) }

// length is how many bytes a chunk has.
func (m Manifest) length(i int) int { return int(min(Chunk, m.Size-int64(i)*Chunk)) }

func (m Manifest) check() error {
	switch {
	case m.Format != manifestFormat:
		return fmt.Errorf("a snapshot of format %d, not %d", m.Format, manifestFormat)
	case m.Size <= 0 || m.Size > MaxDisk || len(m.SHA256) != sha256.Size || len(m.Chunks) != m.count()*nameBytes:
		return fmt.Errorf("%w: the manifest of a disk of %d bytes has %d bytes of chunks' names", ErrDamaged, m.Size, len(m.Chunks))
	}
	return nil
}

func chunkObject(name [nameBytes]byte) string {
	h := hex.EncodeToString(name[:])
	return "chunks/" + h[:2] + "/" + h
}

// put stores a manifest for some keys.
func (m Manifest) put(ctx context.Context, to Store, keys []age.Recipient) (ID, error) {
	plain, err := json.Marshal(m)
	if err != nil {
		return "", err
	}
	sealed, err := seal(plain, keys...)
	if err != nil {
		return "", err
	}
	sum := sha256.Sum256(sealed)
	id := ID(hex.EncodeToString(sum[:]))
	return id, to.Put(ctx, id.object(), sealed)
}

// Open gets a snapshot's manifest and opens it with one of the renter's keys. Errors are [ErrMissing],
// [ErrDamaged], [ErrKey] and the storage's.
func Open(ctx context.Context, from Store, id ID, keys ...age.Identity) (m Manifest, err error) {
	if _, err := ParseID(string(id)); err != nil {
		return m, err
	}
	sealed, err := from.Get(ctx, id.object(), maxManifest)
	if err != nil {
		return m, fmt.Errorf("get snapshot %s: %w", id, err)
	}
	if sum := sha256.Sum256(sealed); hex.EncodeToString(sum[:]) != string(id) {
		return m, fmt.Errorf("get snapshot %s: %w", id, ErrDamaged)
	}
	plain, err := unseal(sealed, maxManifest, keys...)
	if err != nil {
		return m, fmt.Errorf("open snapshot %s: %w", id, err)
	}
	if err := json.Unmarshal(plain, &m); err != nil {
		return m, fmt.Errorf("open snapshot %s: %w: %w", id, ErrDamaged, err)
	}
	return m, m.check()
}
