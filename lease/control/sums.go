package control

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
)

const (
	// SumBytes is how many bytes of a disk a sum is of. The last one may be of fewer.
	SumBytes = 1 << 20
	// PartBytes is how much of a disk is sent at a time.
	PartBytes = 4 << 20
	// MaxDisk is the largest disk that is sent.
	MaxDisk = 1 << 40
)

// A Disk is what is on a machine's disk. Nothing changes it while it is open.
type Disk interface {
	io.ReaderAt
	io.Closer
	// Bytes is how large it is.
	Bytes() int64
}

// Sums say what is on a disk: they are how the two ends of a transfer find out what is to be sent, and whether it came.
type Sums struct {
	Bytes int64               // of the disk
	Each  [][sha256.Size]byte // the SHA-256 of each SumBytes; zero where there are only zeros
}

// countOf is how many sums a disk has.
func countOf(size int64) int64 { return (size + SumBytes - 1) / SumBytes }

// Parts is how many parts a disk has.
func (s Sums) Parts() int { return int((s.Bytes + PartBytes - 1) / PartBytes) }

// Equal says whether two disks are the same.
func (s Sums) Equal(t Sums) bool {
	if s.Bytes != t.Bytes || len(s.Each) != len(t.Each) {
		return false
	}
	for i := range s.Each {
		if s.Each[i] != t.Each[i] {
			return false
		}
	}
	return true
}

// Of is the sums of a part.
func (s Sums) Of(part int) [][sha256.Size]byte {
	const each = PartBytes / SumBytes
	return s.Each[part*each : min((part+1)*each, len(s.Each))]
}

// Data is how many bytes are not known to be zeros.
func (s Sums) Data() (n int64) {
	for _, sum := range s.Each {
		if sum != [sha256.Size]byte{} {
			n += SumBytes
		}
	}
	return n
}

var zeros = make([]byte, SumBytes)

// SumOf is the sum of SumBytes, or of what is left of a disk.
func SumOf(b []byte) (sum [sha256.Size]byte) {
	if bytes.Equal(b, zeros[:len(b)]) {
		return sum
	}
	return sha256.Sum256(b)
}

// partLength is how many bytes a part of a disk has; 0: there is no such part.
func partLength(size int64, part uint32) int64 {
	return max(min(PartBytes, size-int64(part)*PartBytes), 0)
}

// writeSums sends the sums of a disk as they are found: its size in 8 bytes, big-endian, and 32 bytes for each sum.
// step is called after each.
func writeSums(ctx context.Context, w io.Writer, d Disk, step func()) error {
	if _, err := w.Write(binary.BigEndian.AppendUint64(nil, uint64(d.Bytes()))); err != nil {
		return err
	}
	buffer := make([]byte, SumBytes)
	for at := int64(0); at < d.Bytes(); at += SumBytes {
		if ctx.Err() != nil {
			return context.Cause(ctx)
		}
		b := buffer[:min(SumBytes, d.Bytes()-at)]
		if n, err := d.ReadAt(b, at); n < len(b) {
			return fmt.Errorf("read the disk at byte %d: %w", at, err)
		}
		sum := SumOf(b)
		if _, err := w.Write(sum[:]); err != nil {
			return err
		}
		step()
	}
	return nil
}

var errSums = errors.New("the host's list of a disk's sums")

// readSums reads what writeSums has sent.
func readSums(r io.Reader, progress func(done float64)) (s Sums, err error) {
	head := make([]byte, 8)
	if _, err := io.ReadFull(r, head); err != nil {
		return s, fmt.Errorf("%w is cut off: %w", errSums, err)
	}
	size := binary.BigEndian.Uint64(head)
	if size == 0 || size > MaxDisk {
		return s, fmt.Errorf("%w is of %d bytes, not 1 to %d", errSums, size, int64(MaxDisk))
	}
	s.Bytes = int64(size)
	for n := countOf(s.Bytes); int64(len(s.Each)) < n; {
		var sum [sha256.Size]byte
		if _, err := io.ReadFull(r, sum[:]); err != nil {
			return s, fmt.Errorf("%w is cut off: %w", errSums, err)
		}
		s.Each = append(s.Each, sum)
		if progress != nil {
			progress(float64(len(s.Each)) / float64(n))
		}
	}
	return s, nil
}
