package qcow2

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// file is a header with something behind it.
func file(t *testing.T, h Header, rest string) []byte {
	t.Helper()
	b, err := binary.Append(nil, binary.BigEndian, h)
	if err != nil || len(b) != LengthV3 {
		t.Fatalf("%d bytes, %v", len(b), err)
	}
	return append(b, rest...)
}

func good() Header {
	return Header{Magic: [4]byte([]byte(Magic)), Version: 3, ClusterBits: 16, Size: 1 << 30, Later: Later{Incompatible: DataFile, Length: LengthV3}}
}

func TestRead(t *testing.T) {
	h, err := Read(bytes.NewReader(file(t, good(), "more")))
	if err != nil || *h != good() {
		t.Errorf("%+v, %v", h, err)
	}
	second := good()
	second.Version = 2
	h, err = Read(bytes.NewReader(file(t, second, "")[:LengthV2])) // what follows is not the header's
	if second.Later = (Later{Length: LengthV2}); err != nil || *h != second {
		t.Errorf("%+v, %v", h, err)
	}
}

func TestWhatIsNone(t *testing.T) {
	first, fourth := good(), good()
	first.Version, fourth.Version = 1, 4
	for _, c := range []struct {
		name string
		data []byte
		want error
	}{
		{"nothing", nil, ErrFormat}, {"text", []byte(strings.Repeat("text ", 100)), ErrFormat},
		{"version 1", file(t, first, ""), ErrFormat}, {"version 4", file(t, fourth, ""), ErrFormat},
		{"the magic alone", []byte(Magic), ErrShort}, {"a byte too few", file(t, good(), "")[:LengthV3-1], ErrShort},
	} {
		if _, err := Read(bytes.NewReader(c.data)); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
	if _, err := Read(broken{}); !errors.Is(err, os.ErrClosed) {
		t.Errorf("a file that cannot be read: %v", err)
	}
}

type broken struct{}

func (broken) ReadAt([]byte, int64) (int, error) { return 0, os.ErrClosed }

func TestBacking(t *testing.T) {
	h := good()
	if name, err := h.Backing(nil); name != "" || err != nil {
		t.Errorf("%q, %v", name, err)
	}
	h.BackingOffset, h.BackingSize = LengthV3+1, 4
	r := bytes.NewReader(file(t, h, "-base-"))
	if name, err := h.Backing(r); name != "base" || err != nil {
		t.Errorf("%q, %v", name, err)
	}
	h.BackingSize = 6
	if _, err := h.Backing(r); !errors.Is(err, io.EOF) {
		t.Errorf("a name that is cut off: %v", err)
	}
	h.BackingSize = longestName + 1
	if _, err := h.Backing(r); err == nil {
		t.Error("a name of 1024 bytes")
	}
}

// QEMU's own tool writes what is read here.
func TestFileOfQEMU(t *testing.T) {
	tool, err := exec.LookPath("qemu-img")
	if err != nil {
		t.Skip(err)
	}
	for _, version := range []uint32{2, 3} {
		path := filepath.Join(t.TempDir(), "disk.qcow2")
		compat := map[uint32]string{2: "0.10", 3: "1.1"}[version]
		if out, err := exec.Command(tool, "create", "-q", "-f", "qcow2", "-o", "compat="+compat, "-u", "-F", "raw", "-b", "/base", path, "5M").CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, out)
		}
		f, err := os.Open(path)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		h, err := Read(f)
		if err != nil || h.Version != version || h.Size != 5<<20 || h.ClusterBits != 16 || h.RefcountClusters != 1 {
			t.Fatalf("%+v, %v", h, err)
		}
		if name, err := h.Backing(f); name != "/base" || err != nil {
			t.Errorf("%q, %v", name, err)
		}
	}
}
