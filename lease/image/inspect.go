package image

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/lease/internal/qcow2"
)

// ErrDisk says that a file is not a disk image that a machine may have.
var ErrDisk = errors.New("not a disk image that can be used")

// Disk is what a disk image says of itself.
type Disk struct {
	Format      string `json:"format"`      // Qcow2 or Raw
	VirtualSize int64  `json:"virtualSize"` // in bytes
}

// InspectFile inspects a file that must have a format, or may have either if format is empty.
func InspectFile(path, format string) (d Disk, err error) {
	f, err := os.Open(path)
	if err != nil {
		return d, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return d, err
	}
	if !info.Mode().IsRegular() {
		return d, fmt.Errorf("%w: %s is not a file", ErrDisk, path)
	}
	if d, err = Inspect(f, info.Size()); err != nil {
		return d, err
	}
	if format != "" && d.Format != format {
		return d, fmt.Errorf("%w: it is said to be %s, and is %s", ErrDisk, format, d.Format)
	}
	return d, nil
}

// Inspect finds out by its first bytes, and for qcow2 by its tables, what disk image a file of size bytes is. It
// refuses whatever would make a tool open another file, or work without end, and what it does not know. It
// reads a few MiB at most. Errors are [ErrDisk] and those of r.
func Inspect(r io.ReaderAt, size int64) (Disk, error) {
	if size <= 0 || size > MaxDisk {
		return Disk{}, fmt.Errorf("%w: a file of %d bytes", ErrDisk, size)
	}
	head := make([]byte, min(size, 512))
	if err := readAt(r, head, 0); err != nil {
		return Disk{}, err
	}
	if bytes.HasPrefix(head, []byte(qcow2.Magic)) {
		return inspectQcow2(r, size)
	}
	for _, m := range otherFormats {
		if m.at+len(m.magic) <= len(head) && string(head[m.at:m.at+len(m.magic)]) == m.magic {
			return Disk{}, hint.Add(fmt.Errorf("%w: it is %s", ErrDisk, m.what), "convert it: %s", m.remedy)
		}
	}
	if size%sector != 0 {
		return Disk{}, fmt.Errorf("%w: a raw disk of %d bytes, which is not a multiple of %d", ErrDisk, size, sector)
	}
	if size >= sector {
		// A fixed disk of Virtual PC is raw but for its last sector.
		tail := make([]byte, 8)
		if err := readAt(r, tail, size-sector); err != nil {
			return Disk{}, err
		}
		if string(tail) == "conectix" {
			return Disk{}, hint.Add(fmt.Errorf("%w: it is a VHD", ErrDisk), "convert it: %s", toQcow2)
		}
	}
	return Disk{Raw, size}, nil
}

const (
	sector  = 512
	toQcow2 = "qemu-img convert -O qcow2 OLD NEW"
	unpack  = "unpack it first"
)

// otherFormats are what people may take for a raw disk, and what a tool that guesses would not.
var otherFormats = []struct {
	at                  int
	magic, what, remedy string
}{
	{0, "QED\x00", "a QED disk", toQcow2},
	{0, "KDMV", "a VMDK disk", toQcow2},
	{0, "COWD", "a VMDK disk", toQcow2},
	{0, "# Disk DescriptorFile", "a VMDK description", toQcow2},
	{0, "vhdxfile", "a VHDX disk", toQcow2},
	{0, "conectix", "a VHD", toQcow2},
	{64, "\x7f\x10\xda\xbe", "a VDI disk", toQcow2},
	{0, "LUKS\xba\xbe", "an encrypted disk (LUKS)", toQcow2},
	{0, "WithoutFreeSpace", "a Parallels disk", toQcow2},
	{0, "WithouFreSpacExt", "a Parallels disk", toQcow2},
	{0, "Bochs Virtual HD Image", "a Bochs disk", toQcow2},
	{0, "OOOM", "a UML COW disk", toQcow2},
	{0, "\x1f\x8b", "packed by gzip", unpack},
	{0, "BZh", "packed by bzip2", unpack},
	{0, "\xfd7zXZ\x00", "packed by xz", unpack},
	{0, "\x28\xb5\x2f\xfd", "packed by zstd", unpack},
	{0, "PK\x03\x04", "a zip file", unpack},
	{257, "ustar", "a tar file", unpack},
}

// readAt fills a buffer. A file that ends before is no image.
func readAt(r io.ReaderAt, b []byte, at int64) error {
	if n, err := r.ReadAt(b, at); n < len(b) {
		if err == nil || errors.Is(err, io.EOF) {
			return fmt.Errorf("%w: it ends at byte %d", ErrDisk, at+int64(n))
		}
		return err
	}
	return nil
}

var order = binary.BigEndian
