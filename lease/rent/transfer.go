package rent

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"

	"filippo.io/age"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/lease/backup"
	"github.com/muster-network/muster/lease/control"
)

var (
	// ErrChanged says that a disk is not as it was when reading it began.
	ErrChanged = errors.New("the disk has changed meanwhile")
	// ErrArrived says that what came at a host is not what was sent.
	ErrArrived = errors.New("what has come at the host is not what was sent")
)

// A hostDisk is the disk of a machine at its host, as [backup.Save] reads it. What it reads is what the sums say.
type hostDisk struct {
	ctx    context.Context //nolint:containedctx // io.ReaderAt has none
	client *control.Client
	sums   control.Sums
	part   int // that data is of; -1: none
	data   []byte
}

// ReadAt implements [io.ReaderAt]. Parts of zeros are not asked for.
func (d *hostDisk) ReadAt(b []byte, at int64) (n int, err error) {
	for n < len(b) && at < d.sums.Bytes {
		if err := d.load(int(at / control.PartBytes)); err != nil {
			return n, err
		}
		k := copy(b[n:], d.data[at%control.PartBytes:])
		n, at = n+k, at+int64(k)
	}
	if n < len(b) {
		err = io.EOF
	}
	return n, err
}

func (d *hostDisk) load(part int) (err error) {
	if part == d.part {
		return nil
	}
	length, sums := int(min(control.PartBytes, d.sums.Bytes-int64(part)*control.PartBytes)), d.sums.Of(part)
	data := make([]byte, length)
	if !zeros(sums) {
		if data, err = d.client.DiskPart(d.ctx, part); err != nil {
			return err
		}
	}
	if len(data) != length || !same(sumsOf(data), sums) {
		return hint.Add(fmt.Errorf("%w, in its part %d", ErrChanged, part), "see that the machine stays off, and try again")
	}
	d.part, d.data = part, data
	return nil
}

// sumsOf are the sums of a part.
func sumsOf(part []byte) (sums [][sha256.Size]byte) {
	for at := 0; at < len(part); at += control.SumBytes {
		sums = append(sums, control.SumOf(part[at:min(at+control.SumBytes, len(part))]))
	}
	return sums
}

func zeros(sums [][sha256.Size]byte) bool {
	for _, s := range sums {
		if s != [sha256.Size]byte{} {
			return false
		}
	}
	return true
}

func same(a, b [][sha256.Size]byte) bool {
	return control.Sums{Each: a}.Equal(control.Sums{Each: b})
}

// save stores the disk of a machine that is off, encrypted here: the host has none of the keys.
func save(ctx context.Context, c *control.Client, name string, to backup.Store, secret backup.Secret, keys []age.Recipient, say func(string, float64)) (backup.ID, control.Sums, error) {
	sums, err := c.DiskSums(ctx, func(done float64) { say("reading the disk", done) })
	if err != nil {
		return "", sums, err
	}
	source := backup.Source{ReaderAt: &hostDisk{ctx: ctx, client: c, sums: sums, part: -1}, Size: sums.Bytes, Name: name}
	id, err := backup.Save(ctx, to, source, secret, keys, func(_ string, done, total uint64) {
		say("saving the disk", float64(done)/float64(total))
	})
	return id, sums, err
}

// restore brings a snapshot to a machine that is off, and lets it start from it the next time. What has come before and is
// right is not sent again. It returns the sums of the disk.
func restore(ctx context.Context, c *control.Client, from backup.Store, m backup.Manifest, say func(string, float64)) (sums control.Sums, err error) {
	sums = control.Sums{Bytes: m.Size}
	if err := c.BeginDisk(ctx, control.NewDisk{Bytes: m.Size, Data: m.Data()}); err != nil {
		return sums, err
	}
	had, err := c.NewDiskSums(ctx, func(done float64) { say("looking at what has come before", done) })
	if err != nil {
		return sums, err
	}
	if had.Bytes != m.Size {
		return sums, fmt.Errorf("%w: it makes a disk of %d bytes, not %d", ErrArrived, had.Bytes, m.Size)
	}
	whole := sha256.New()
	for part := range had.Parts() {
		var data []byte
		for i := range len(had.Of(part)) { // a chunk is what a sum is of
			chunk, err := m.Fetch(ctx, from, part*control.PartBytes/backup.Chunk+i)
			if err != nil {
				return sums, fmt.Errorf("chunk %d: %w", part*control.PartBytes/backup.Chunk+i, err)
			}
			data = append(data, chunk...)
		}
		whole.Write(data)
		want := sumsOf(data)
		if sums.Each = append(sums.Each, want...); !same(want, had.Of(part)) {
			if err := c.WritePart(ctx, part, data); err != nil {
				return sums, err
			}
		}
		say("sending the disk", float64(part+1)/float64(had.Parts()))
	}
	if !bytes.Equal(whole.Sum(nil), m.SHA256) {
		return sums, fmt.Errorf("%w: the snapshot's disk has another SHA-256", backup.ErrDamaged)
	}
	came, err := c.NewDiskSums(ctx, func(done float64) { say("checking what has come", done) })
	if err != nil {
		return sums, err
	}
	if !came.Equal(sums) {
		return sums, hint.Add(ErrArrived, "try again")
	}
	return sums, c.TakeDisk(ctx)
}

var _ io.ReaderAt = (*hostDisk)(nil)
