package backup

import (
	"bytes"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/muster-network/muster/internal/hint"
)

// needQemu skips a test on a machine without QEMU's tools.
func needQemu(t *testing.T) {
	t.Helper()
	for _, tool := range []string{"qemu-img", "qemu-nbd", "qemu-io"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skipf("%s is not installed (Debian: qemu-utils)", tool)
		}
	}
}

func qemu(t *testing.T, args ...string) {
	t.Helper()
	if out, err := exec.CommandContext(t.Context(), args[0], args[1:]...).CombinedOutput(); err != nil {
		t.Fatalf("%v: %v: %s", args, err, out)
	}
}

// A machine's disk is what is in its own file over what is in the image.
func TestSaveOfAnOverlay(t *testing.T) {
	needQemu(t)
	dir := t.TempDir()
	base, overlay := filepath.Join(dir, "base"), filepath.Join(dir, "an overlay, oddly named")
	want := testDisk()[:6*Chunk]
	must(t, os.WriteFile(base, want, 0o600))
	qemu(t, "qemu-img", "create", "-q", "-f", "qcow2", "-b", base, "-F", "raw", overlay, "8M")
	qemu(t, "qemu-io", "-f", "qcow2", "-c", "write -P 7 1M 64k", "-c", "write -P 9 7M 1M", overlay)
	want = append(bytes.Clone(want), make([]byte, 2*Chunk)...)
	copy(want[Chunk:], bytes.Repeat([]byte{7}, 64<<10))
	copy(want[7*Chunk:], bytes.Repeat([]byte{9}, Chunk))

	d, err := OpenDisk(t.Context(), overlay, "qcow2")
	must(t, err)
	if d.Size != 8*Chunk {
		t.Errorf("it has %d bytes", d.Size)
	}
	s := save(t, Folder(t.TempDir()), disk1)
	id, err := Save(t.Context(), s.store, Source{d, d.Size, "web"}, s.secret, recipients(s), nil)
	must(t, err)
	s.id = id
	path := filepath.Join(t.TempDir(), "disk")
	must(t, Restore(t.Context(), s.store, s.open(t), path, nil))
	expectDisk(t, path, want)

	tail := make([]byte, 100)
	if n, err := d.ReadAt(tail, d.Size-10); n != 10 || !errors.Is(err, io.EOF) || tail[0] != 9 {
		t.Errorf("%d bytes at the end: %v", n, err)
	}
	if n, err := d.ReadAt(tail, d.Size); n != 0 || !errors.Is(err, io.EOF) {
		t.Errorf("%d bytes behind the end: %v", n, err)
	}
	must(t, d.Close())
	if _, err := d.ReadAt(tail, 0); !errors.Is(err, ErrQemu) {
		t.Errorf("a closed disk: %v", err)
	}
	if left, _ := filepath.Glob(d.dir + "*"); len(left) > 0 {
		t.Errorf("%v was left", left)
	}
}

func TestDisksThatCannotBeRead(t *testing.T) {
	needQemu(t)
	dir := t.TempDir()
	raw := filepath.Join(dir, "raw")
	must(t, os.WriteFile(raw, disk1, 0o600))
	for _, path := range []string{raw, filepath.Join(dir, "none"), dir} {
		_, err := OpenDisk(t.Context(), path, "qcow2")
		expect(t, err, ErrQemu)
	}
	t.Setenv("PATH", "")
	_, err := OpenDisk(t.Context(), raw, "raw")
	expect(t, err, ErrQemu)
	if len(hint.Of(err)) == 0 {
		t.Error("there is no hint")
	}
}

// A tenant who writes a qcow2 header on a raw disk does not read the host's files by a snapshot.
func TestRawDiskThatLooksLikeAnother(t *testing.T) {
	needQemu(t)
	dir := t.TempDir()
	secret, trap := filepath.Join(dir, "secret"), filepath.Join(dir, "trap")
	must(t, os.WriteFile(secret, bytes.Repeat([]byte("x"), Chunk), 0o600))
	qemu(t, "qemu-img", "create", "-q", "-f", "qcow2", "-b", secret, "-F", "raw", trap, "1M")
	want, err := os.ReadFile(trap)
	must(t, err)
	d, err := OpenDisk(t.Context(), trap, "raw")
	must(t, err)
	defer d.Close()
	got := make([]byte, len(want))
	_, err = d.ReadAt(got, 0)
	must(t, err)
	if !bytes.Equal(got, want) {
		t.Error("it was not read as it is")
	}
}
