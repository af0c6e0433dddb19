package image

import (
	"bytes"
	"encoding/binary"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/muster-network/muster/internal/alloctest"
	"github.com/muster-network/muster/lease/internal/qcow2"
)

// qcowFile is a small disk image as qemu-img makes it: the header, a refcount table, a refcount block, an L1
// table, in clusters of 64 KiB.
type qcowFile struct{ data []byte }

func newQcow() *qcowFile {
	q := &qcowFile{make([]byte, 4<<16)}
	copy(q.data, qcow2.Magic)
	q.put32(4, 3)
	q.put32(20, 16)
	q.put64(24, 1<<30)
	q.put32(36, 2)     // L1 entries: 512 MiB each
	q.put64(40, 3<<16) // L1 table
	q.put64(48, 1<<16) // refcount table
	q.put32(56, 1)
	q.put32(96, 4)
	q.put32(100, qcow2.LengthV3)
	q.put64(1<<16, 2<<16) // the first refcount block
	return q
}

func (q *qcowFile) put32(at int, v uint32) { binary.BigEndian.PutUint32(q.data[at:], v) }
func (q *qcowFile) put64(at int, v uint64) { binary.BigEndian.PutUint64(q.data[at:], v) }

// extension puts an extension after the header.
func (q *qcowFile) extension(kind uint32, data string) {
	q.put32(qcow2.LengthV3, kind)
	q.put32(qcow2.LengthV3+4, uint32(len(data)))
	copy(q.data[qcow2.LengthV3+8:], data)
}

func TestGoodDisks(t *testing.T) {
	for name, change := range map[string]func(q *qcowFile){
		"version 3":           func(*qcowFile) {},
		"version 2":           func(q *qcowFile) { q.put32(4, 2); q.put32(100, 0) },
		"longer header, zlib": func(q *qcowFile) { q.put32(100, qcow2.Longest) },
		"longer header, zstd": func(q *qcowFile) { q.put32(100, qcow2.Longest); q.put64(72, 8); q.data[104] = 1 },
		"lazy refcounts":      func(q *qcowFile) { q.put64(80, 1) },
		"names of features":   func(q *qcowFile) { q.extension(extensionNames, strings.Repeat("x", 48)) },
		"an L2 table":         func(q *qcowFile) { q.put64(3<<16, 1<<63|2<<16) },
	} {
		q := newQcow()
		change(q)
		d, err := Inspect(bytes.NewReader(q.data), int64(len(q.data)))
		if err != nil || d != (Disk{Qcow2, 1 << 30}) {
			t.Errorf("%s: %+v, %v", name, d, err)
		}
	}
	raw, _ := rawDisk(4096)
	if d, err := Inspect(bytes.NewReader(raw), 4096); err != nil || d != (Disk{Raw, 4096}) {
		t.Errorf("%+v, %v", d, err)
	}
}

// Each forgery differs in one thing from a file that is good.
func TestRefusedQcow2(t *testing.T) {
	for _, f := range []struct {
		why    string
		change func(q *qcowFile)
	}{
		{"backing file", func(q *qcowFile) { q.put64(8, 512); q.put32(16, 11) }},
		{"backing file", func(q *qcowFile) { q.put64(8, 512) }},
		{"backing file", func(q *qcowFile) { q.put32(16, 11) }},
		{"backing file's format", func(q *qcowFile) { q.extension(0xe2792aca, "raw") }},
		{"external data file", func(q *qcowFile) { q.put64(72, qcow2.DataFile) }},
		{"external data file", func(q *qcowFile) { q.extension(0x44415441, "/etc/shadow") }},
		{"features that are unknown", func(q *qcowFile) { q.put64(88, 2) }}, // raw external data
		{"encrypted", func(q *qcowFile) { q.put32(32, 1) }},
		{"encrypted", func(q *qcowFile) { q.put32(32, 2) }},
		{"encryption", func(q *qcowFile) { q.extension(0x0537be77, strings.Repeat("x", 16)) }},
		{"bitmaps", func(q *qcowFile) { q.extension(0x23852875, strings.Repeat("x", 24)) }},
		{"bitmaps", func(q *qcowFile) { q.put64(88, 1) }},
		{"damaged", func(q *qcowFile) { q.put64(72, qcow2.Dirty) }},
		{"damaged", func(q *qcowFile) { q.put64(72, qcow2.Corrupt) }},
		{"subclusters", func(q *qcowFile) { q.put64(72, qcow2.ExtendedL2) }},
		{"incompatible features 0x20 are unknown", func(q *qcowFile) { q.put64(72, 1<<5) }},
		{"incompatible features", func(q *qcowFile) { q.put64(72, 1<<63) }},
		{"does not say how", func(q *qcowFile) { q.put64(72, 8) }},
		{"compression 1", func(q *qcowFile) { q.put32(100, qcow2.Longest); q.data[104] = 1 }},
		{"compression 0", func(q *qcowFile) { q.put32(100, qcow2.Longest); q.put64(72, 8) }},
		{"compression 2", func(q *qcowFile) { q.put32(100, qcow2.Longest); q.put64(72, 8); q.data[104] = 2 }},
		{"padding", func(q *qcowFile) { q.put32(100, qcow2.Longest); q.data[111] = 1 }},
		{"version 1", func(q *qcowFile) { q.put32(4, 1) }},
		{"version 4", func(q *qcowFile) { q.put32(4, 4) }},
		{"clusters of 2^8", func(q *qcowFile) { q.put32(20, 8) }},
		{"clusters of 2^22", func(q *qcowFile) { q.put32(20, 22) }},
		{"clusters of 2^4294967295", func(q *qcowFile) { q.put32(20, 1<<32-1) }},
		{"a disk of 0 bytes", func(q *qcowFile) { q.put64(24, 0) }},
		{"a disk of 1073741825 bytes", func(q *qcowFile) { q.put64(24, 1<<30+1) }},
		{"a disk of 1099511628288 bytes", func(q *qcowFile) { q.put64(24, MaxDisk+512) }},
		{"a disk of", func(q *qcowFile) { q.put64(24, 1<<63) }},
		{"snapshots", func(q *qcowFile) { q.put32(60, 1) }},
		{"header of 96 bytes", func(q *qcowFile) { q.put32(100, 96) }},
		{"header of 105 bytes", func(q *qcowFile) { q.put32(100, 105) }},
		{"header of 4294967295 bytes", func(q *qcowFile) { q.put32(100, 1<<32-1) }},
		{"reference counts of 2^7", func(q *qcowFile) { q.put32(96, 7) }},
		{"reference counts of", func(q *qcowFile) { q.put32(96, 1<<31) }},
		{"extension 0x12345678 is unknown", func(q *qcowFile) { q.extension(0x12345678, "x") }},
		{"extensions do not end", func(q *qcowFile) { q.put32(qcow2.LengthV3, extensionNames); q.put32(qcow2.LengthV3+4, 1<<32-1) }},
		{"more than 16 extensions", func(q *qcowFile) {
			for i := range 17 {
				q.put32(qcow2.LengthV3+8*i, extensionNames)
			}
		}},
		{"an L1 table of 1 entries", func(q *qcowFile) { q.put32(36, 1) }},
		{"an L1 table of 0 entries", func(q *qcowFile) { q.put32(36, 0) }},
		{"an L1 table of 4194305 entries", func(q *qcowFile) { q.put32(36, mostL1Bytes/8+1) }},
		{"an L1 table of 4294967295 entries", func(q *qcowFile) { q.put32(36, 1<<32-1) }},
		{"L1 table is at byte 0", func(q *qcowFile) { q.put64(40, 0) }},
		{"L1 table is at byte 196616", func(q *qcowFile) { q.put64(40, 3<<16+8) }},
		{"L1 table is at byte 262144", func(q *qcowFile) { q.put64(40, 4<<16) }},
		{"L1 table is at", func(q *qcowFile) { q.put64(40, 1<<64-1<<16) }},
		{"in a file of 262144", func(q *qcowFile) { q.put32(36, 8193) }}, // ends behind the file
		{"refcount table of 0", func(q *qcowFile) { q.put32(56, 0) }},
		{"refcount table of 129", func(q *qcowFile) { q.put32(56, 129) }},
		{"refcount table of 4294967295", func(q *qcowFile) { q.put32(56, 1<<32-1) }},
		{"refcount table is at byte 0", func(q *qcowFile) { q.put64(48, 0) }},
		{"refcount table is at byte 65537", func(q *qcowFile) { q.put64(48, 1<<16+1) }},
		{"refcount table is at", func(q *qcowFile) { q.put64(48, 1<<62) }},
		{"refcount table is at", func(q *qcowFile) { q.put32(56, 4) }},
		{"overlap", func(q *qcowFile) { q.put64(40, 1<<16) }},
		{"entry 0 of its L1 table", func(q *qcowFile) { q.put64(3<<16, 1<<40) }},
		{"entry 1 of its L1 table", func(q *qcowFile) { q.put64(3<<16+8, 2<<16|1) }},
		{"entry 1 of its L1 table", func(q *qcowFile) { q.put64(3<<16+8, 2<<16|1<<62) }},
		{"entry 1 of its L1 table", func(q *qcowFile) { q.put64(3<<16+8, 1<<63) }},
		{"entry 1 of its L1 table", func(q *qcowFile) { q.put64(3<<16+8, 512) }},
		{"entry 0 of its refcount table", func(q *qcowFile) { q.put64(1<<16, 1<<40) }},
		{"entry 8191 of its refcount table", func(q *qcowFile) { q.put64(2<<16-8, 1) }},
		{"header is cut off", func(q *qcowFile) { q.data = q.data[:8] }},
		{"cut off", func(q *qcowFile) { q.data = q.data[:110] }},
		{"do not end", func(q *qcowFile) { q.data = q.data[:qcow2.Longest-1+1]; q.put32(100, qcow2.Longest) }},
	} {
		t.Run(f.why, func(t *testing.T) {
			q := newQcow()
			f.change(q)
			alloctest.AtMost(t, 8<<20, func() {
				_, err := Inspect(bytes.NewReader(q.data), int64(len(q.data)))
				expect(t, err, ErrDisk)
				if !strings.Contains(err.Error(), f.why) {
					t.Errorf("%v, not %q", err, f.why)
				}
			})
		})
	}
}

func TestWhatIsNoDisk(t *testing.T) {
	for _, f := range otherFormats {
		data := make([]byte, 4096)
		copy(data[f.at:], f.magic)
		_, err := Inspect(bytes.NewReader(data), 4096)
		expect(t, err, ErrDisk)
		if !strings.Contains(err.Error(), f.what) {
			t.Error(err)
		}
	}
	vhd := make([]byte, 4096)
	copy(vhd[4096-512:], "conectix")
	for _, data := range [][]byte{nil, {0}, make([]byte, 513), vhd} {
		_, err := Inspect(bytes.NewReader(data), int64(len(data)))
		expect(t, err, ErrDisk)
	}
	_, err := Inspect(bytes.NewReader(nil), MaxDisk+1)
	expect(t, err, ErrDisk)
	_, err = Inspect(bytes.NewReader(make([]byte, 100)), 4096)
	expect(t, err, ErrDisk)
	_, err = InspectFile("/dev/zero", "")
	expect(t, err, ErrDisk)
	if _, err = InspectFile(filepath.Join(t.TempDir(), "none"), ""); !os.IsNotExist(err) {
		t.Error(err)
	}
}

// What qemu-img makes is taken, and what it makes to lead elsewhere is not.
func TestDisksOfQemu(t *testing.T) {
	qemu, err := exec.LookPath("qemu-img")
	if err != nil {
		t.Skip("qemu-img is not installed (Debian: qemu-utils)")
	}
	dir := t.TempDir()
	make := func(name string, args ...string) string {
		path := filepath.Join(dir, name)
		cmd := exec.Command(qemu, append(append([]string{"create", "-q"}, args...), path, "1G")...)
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, out)
		}
		return path
	}
	base := make("base", "-f", "qcow2")
	for _, path := range []string{
		base,
		make("v2", "-f", "qcow2", "-o", "compat=0.10"),
		make("small", "-f", "qcow2", "-o", "cluster_size=512"),
		make("large", "-f", "qcow2", "-o", "cluster_size=2M"),
		make("zstd", "-f", "qcow2", "-o", "compression_type=zstd"),
		make("whole", "-f", "qcow2", "-o", "preallocation=metadata"),
	} {
		if d, err := InspectFile(path, Qcow2); err != nil || d.VirtualSize != 1<<30 {
			t.Errorf("%s: %+v, %v", path, d, err)
		}
	}
	for _, path := range []string{
		make("overlay", "-f", "qcow2", "-b", base, "-F", "qcow2"),
		make("data", "-f", "qcow2", "-o", "data_file="+filepath.Join(dir, "d")),
		make("rawdata", "-f", "qcow2", "-o", "data_file_raw=on,data_file="+filepath.Join(dir, "e")),
		make("extended", "-f", "qcow2", "-o", "extended_l2=on"),
		make("vmdk", "-f", "vmdk"), make("vdi", "-f", "vdi"), make("vhdx", "-f", "vhdx"), make("vpc", "-f", "vpc"),
	} {
		_, err := InspectFile(path, "")
		expect(t, err, ErrDisk)
	}
}

// FuzzInspect looks for files that are taken and lead elsewhere, and for such as stop the inspector.
func FuzzInspect(f *testing.F) {
	q := newQcow()
	f.Add(q.data[:1<<10], uint16(4))
	q.put32(100, qcow2.Longest)
	f.Add(q.data[:1<<10], uint16(4))
	q.put32(4, 2)
	f.Add(q.data[:1<<10], uint16(4))
	f.Add([]byte("raw"), uint16(1))
	f.Fuzz(func(t *testing.T, head []byte, clusters uint16) {
		// A file's head is the fuzzer's; of the rest, all that matters is how long it is.
		data := make([]byte, max(len(head), int(clusters%64)<<12))
		copy(data, head)
		d, err := Inspect(bytes.NewReader(data), int64(len(data)))
		if err != nil {
			return
		}
		isQcow := bytes.HasPrefix(data, []byte(qcow2.Magic))
		switch {
		case d.VirtualSize <= 0 || d.VirtualSize > MaxDisk || d.VirtualSize%512 != 0 || isQcow != (d.Format == Qcow2):
			t.Errorf("%+v", d)
		case !isQcow && d.VirtualSize != int64(len(data)):
			t.Errorf("a raw disk of %d bytes has %d", len(data), d.VirtualSize)
		case !isQcow:
			return
		}
		u32 := func(at int) uint32 { return binary.BigEndian.Uint32(data[at:]) }
		u64 := func(at int) uint64 { return binary.BigEndian.Uint64(data[at:]) }
		if u64(8) != 0 || u32(16) != 0 || u32(32) != 0 || u32(60) != 0 || u64(40) >= uint64(len(data)) || u64(48) >= uint64(len(data)) {
			t.Error("it leads elsewhere")
		}
		start := qcow2.LengthV2
		if u32(4) == 3 {
			start = int(u32(100))
			if u64(72)&^8 != 0 || u64(88) != 0 {
				t.Error("it has features that lead elsewhere")
			}
		}
		for at := start; u32(at) != 0; at += 8 + int(u32(at+4)+7)&^7 {
			if u32(at) != extensionNames {
				t.Errorf("it has the extension %#x", u32(at))
			}
		}
	})
}
