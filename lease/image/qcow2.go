package image

import (
	"errors"
	"fmt"
	"io"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/lease/internal/qcow2"
)

// The format is QEMU's docs/interop/qcow2.txt. Behind the header are extensions (type 4, length 4, data padded to 8), which
// end with type 0 and are in the first cluster. A header of the longest kind has the compression's type at byte 104, and
// then padding.
const (
	leastClusterBits, mostClusterBits = 9, 21
	mostL1Bytes, mostRefcountBytes    = 32 << 20, 8 << 20 // QEMU's own limits
	mostRefcountOrder                 = 6
	mostExtensions                    = 16

	extensionEnd, extensionNames = 0, 0x6803f857

	// An entry of the L1 table has an offset in these bits, and whether it is the only user of it.
	l1Offset, l1Copied = 0x00fffffffffffe00, 1 << 63
	refcountOffset     = ^uint64(0x1ff)
)

// refusedExtensions are those that lead out of the file or into what a machine has no use for.
var refusedExtensions = map[uint32]string{
	0xe2792aca: "a backing file's format",
	0x44415441: "an external data file",
	0x0537be77: "encryption",
	0x23852875: "bitmaps",
}

type qcow struct {
	*qcow2.Header
	r    io.ReaderAt
	size uint64 // of the file
	head []byte // the first cluster, as far as header and extensions may go
}

func inspectQcow2(r io.ReaderAt, size int64) (Disk, error) {
	q := &qcow{r: r, size: uint64(size)}
	for _, check := range []func() error{q.header, q.features, q.extensions, q.tables} {
		if err := check(); err != nil {
			return Disk{}, err
		}
	}
	return Disk{Qcow2, int64(q.Size)}, nil
}

func refuse(format string, args ...any) error {
	return fmt.Errorf("%w: qcow2: %w", ErrDisk, fmt.Errorf(format, args...))
}

func flat(err error) error {
	return hint.Add(err, "make it one whole file: qemu-img convert -O qcow2 OLD NEW")
}

func (q *qcow) cluster() uint64 { return 1 << q.ClusterBits }

// header checks what both versions have.
func (q *qcow) header() (err error) {
	q.Header, err = qcow2.Read(q.r)
	switch {
	case errors.Is(err, qcow2.ErrFormat), errors.Is(err, qcow2.ErrShort):
		return refuse("%w", err)
	case err != nil:
		return err
	case q.BackingOffset != 0 || q.BackingSize != 0:
		return flat(refuse("it has a backing file"))
	case q.ClusterBits < leastClusterBits || q.ClusterBits > mostClusterBits:
		return refuse("clusters of 2^%d bytes are not of 2^%d to 2^%d", q.ClusterBits, leastClusterBits, mostClusterBits)
	case q.Size == 0 || q.Size > MaxDisk || q.Size%sector != 0:
		return refuse("a disk of %d bytes, which is not a multiple of %d up to 2^40", q.Size, sector)
	case q.Encryption != 0:
		return flat(refuse("it is encrypted (method %d)", q.Encryption))
	case q.Snapshots != 0:
		return flat(refuse("it has %d snapshots in it", q.Snapshots))
	}
	// What follows is in the first cluster, of which the last one of a file need not be whole.
	q.head = make([]byte, min(q.cluster(), q.size))
	if err := readAt(q.r, q.head, 0); err != nil {
		return err
	}
	switch {
	case q.Version == 2:
		return nil
	case len(q.head) < qcow2.Longest:
		return refuse("its header is cut off")
	case q.Length != qcow2.LengthV3 && q.Length != qcow2.Longest:
		return refuse("a header of %d bytes is unknown", q.Length)
	case q.RefcountOrder > mostRefcountOrder:
		return refuse("reference counts of 2^%d bits are more than 2^%d", q.RefcountOrder, mostRefcountOrder)
	}
	return nil
}

// features checks the bits of version 3. Of the incompatible features, only another compression does not change what the
// file is.
func (q *qcow) features() error {
	if q.Version == 2 {
		return nil
	}
	switch bits := q.Incompatible; {
	case bits&qcow2.DataFile != 0:
		return flat(refuse("it has an external data file"))
	case bits&(qcow2.Dirty|qcow2.Corrupt) != 0:
		return hint.Add(refuse("it was not closed, or is damaged"), "repair it: qemu-img check -r all FILE")
	case bits&qcow2.ExtendedL2 != 0:
		return flat(refuse("it has subclusters"))
	case bits&^uint64(qcow2.Compression) != 0:
		return flat(refuse("incompatible features %#x are unknown", bits))
	}
	if q.Autoclear != 0 {
		return flat(refuse("it has bitmaps, or features that are unknown: %#x", q.Autoclear))
	}
	otherwise := q.Incompatible&qcow2.Compression != 0
	if q.Length < qcow2.Longest {
		if otherwise {
			return refuse("it is compressed and does not say how")
		}
		return nil
	}
	compressed := q.head[qcow2.LengthV3]
	if compressed > 1 || (compressed == 1) != otherwise {
		return refuse("compression %d is unknown", compressed)
	}
	for _, b := range q.head[qcow2.LengthV3+1 : qcow2.Longest] {
		if b != 0 {
			return refuse("there is something in the header's padding")
		}
	}
	return nil
}

// extensions checks the list after the header.
func (q *qcow) extensions() error {
	at, end := uint64(q.Length), uint64(len(q.head))
	for range mostExtensions {
		if at+8 > end {
			return refuse("its extensions do not end")
		}
		kind, length := order.Uint32(q.head[at:]), uint64(order.Uint32(q.head[at+4:]))
		if kind == extensionEnd {
			return nil
		}
		if what, ok := refusedExtensions[kind]; ok {
			return flat(refuse("it has %s", what))
		}
		if kind != extensionNames {
			return flat(refuse("extension %#x is unknown", kind))
		}
		at += 8 + (length+7)&^7
	}
	return refuse("it has more than %d extensions", mostExtensions)
}

// tables checks where the L1 table and the refcount table are and lead. What is in the L2 tables is within the
// file or found by QEMU when it gets there: it cannot lead elsewhere.
func (q *qcow) tables() error {
	perL1 := q.cluster() * (q.cluster() / 8) // bytes of the disk that one entry is for
	entries, need := uint64(q.L1Entries), (q.Size+perL1-1)/perL1
	if entries < need || entries*8 > mostL1Bytes {
		return refuse("an L1 table of %d entries, for a disk that needs %d and at most %d", entries, need, mostL1Bytes/8)
	}
	l1 := extent{"L1 table", q.L1Offset, entries * 8}
	clusters := uint64(q.RefcountClusters)
	if clusters == 0 || clusters<<q.ClusterBits > mostRefcountBytes {
		return refuse("a refcount table of %d clusters", clusters)
	}
	refcounts := extent{"refcount table", q.RefcountOffset, clusters << q.ClusterBits}
	for _, e := range []extent{l1, refcounts} {
		if err := q.inside(e); err != nil {
			return err
		}
	}
	if l1.at < refcounts.at+refcounts.length && refcounts.at < l1.at+l1.length {
		return refuse("its L1 table and its refcount table overlap")
	}
	if err := q.entries(l1, l1Offset, l1Copied); err != nil {
		return err
	}
	return q.entries(refcounts, refcountOffset, 0)
}

// extent is a part of the file.
type extent struct {
	what       string
	at, length uint64
}

// inside checks that a part is aligned, behind the header, and within the file. The last cluster may be cut off
// after what it is needed for.
func (q *qcow) inside(e extent) error {
	if e.at == 0 || e.at%q.cluster() != 0 || e.at > q.size || e.length > q.size-e.at {
		return refuse("its %s is at byte %d and has %d bytes, in a file of %d", e.what, e.at, e.length, q.size)
	}
	return nil
}

// entries checks that the entries of a table lead to clusters of the file, and have no bits but these.
func (q *qcow) entries(table extent, offset, also uint64) error {
	buffer := make([]byte, min(table.length, 64<<10))
	for at := uint64(0); at < table.length; at += uint64(len(buffer)) {
		buffer = buffer[:min(uint64(len(buffer)), table.length-at)]
		if err := readAt(q.r, buffer, int64(table.at+at)); err != nil {
			return err
		}
		for i := 0; i < len(buffer); i += 8 {
			entry := order.Uint64(buffer[i:])
			if entry == 0 {
				continue
			}
			to := entry & offset
			if entry&^(offset|also) != 0 || to == 0 || to%q.cluster() != 0 || to >= q.size {
				return refuse("entry %d of its %s is %#x, which leads nowhere", (at+uint64(i))/8, table.what, entry)
			}
		}
	}
	return nil
}
