// Package qcow2 reads the header of QEMU's disk images. It says what stands there, and of nothing but the format's
// versions whether it is good: what may be in an image of a stranger's and what in a machine's own disk is for those to
// judge who open them.
package qcow2

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
)

// Magic is how a file begins.
const Magic = "QFI\xfb"

// How long headers are: of version 2, and of version 3 without and with what was added to it later.
const (
	LengthV2, LengthV3, Longest = 72, 104, 112
)

// The incompatible features: whoever does not know one of them cannot read the file.
const (
	Dirty, Corrupt, DataFile, Compression, ExtendedL2 = 1 << 0, 1 << 1, 1 << 2, 1 << 3, 1 << 4
)

// Header is what a file begins with, as in QEMU's docs/interop/qcow2.txt. Numbers are big-endian, offsets in bytes.
type Header struct {
	Magic            [4]byte
	Version          uint32
	BackingOffset    uint64
	BackingSize      uint32
	ClusterBits      uint32
	Size             uint64 // of the disk, as a guest sees it
	Encryption       uint32
	L1Entries        uint32
	L1Offset         uint64
	RefcountOffset   uint64
	RefcountClusters uint32
	Snapshots        uint32
	SnapshotsOffset  uint64
	Later
}

// Later is what a header has since version 3. In one of version 2 it is zero, but for the length.
type Later struct {
	Incompatible  uint64
	Compatible    uint64
	Autoclear     uint64
	RefcountOrder uint32
	Length        uint32
}

var (
	// ErrFormat says that a file is not of this format, or of a version that is not known.
	ErrFormat = errors.New("not a qcow2 file of version 2 or 3")
	// ErrShort says that a file ends within its header.
	ErrShort = errors.New("its header is cut off")
)

// Read reads a file's header. Errors are [ErrFormat], [ErrShort] and those of r.
func Read(r io.ReaderAt) (*Header, error) {
	var h Header
	b := make([]byte, LengthV3)
	n, err := r.ReadAt(b, 0)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	switch {
	case !bytes.HasPrefix(b, []byte(Magic)):
		return nil, ErrFormat
	case n < LengthV2:
		return nil, ErrShort
	}
	if _, err := binary.Decode(b, binary.BigEndian, &h); err != nil {
		return nil, err
	}
	switch {
	case h.Version == 2:
		h.Later = Later{Length: LengthV2}
	case h.Version != 3:
		return nil, fmt.Errorf("%w: version %d", ErrFormat, h.Version)
	case n < LengthV3:
		return nil, ErrShort
	}
	return &h, nil
}

// longestName is the most bytes that a backing file's name has.
const longestName = 1023

// Backing reads the name of a file's backing file; it is empty if there is none.
func (h *Header) Backing(r io.ReaderAt) (string, error) {
	if h.BackingOffset == 0 {
		return "", nil
	}
	if h.BackingSize > longestName {
		return "", fmt.Errorf("its backing file's name has %d bytes", h.BackingSize)
	}
	b := make([]byte, h.BackingSize)
	if _, err := r.ReadAt(b, int64(h.BackingOffset)); err != nil {
		return "", fmt.Errorf("its backing file's name: %w", err)
	}
	return string(b), nil
}
