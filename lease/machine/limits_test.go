//go:build linux

package machine

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"

	"golang.org/x/crypto/ssh"
)

// A record takes as much as it may, keeps the first of it, and refuses the rest.
func TestRecordIsLimited(t *testing.T) {
	const limit = 10000
	r, err := newRecord("muster-test", limit)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	w, err := r.writer()
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	if b, err := r.bytes(); err != nil || len(b) != 0 {
		t.Errorf("a new record has %d bytes, %v", len(b), err)
	}
	var wrote []byte
	for i := 0; ; i++ {
		line := fmt.Appendf(nil, "line %d\n", i)
		n, err := w.Write(line)
		wrote = append(wrote, line[:n]...)
		if err != nil {
			break
		}
		if len(wrote) > limit {
			t.Fatal("it took more than its limit")
		}
	}
	if b, err := r.bytes(); err != nil || !bytes.Equal(b, wrote) || len(b) != limit {
		t.Errorf("it has %d bytes of the %d that it took, %v", len(b), len(wrote), err)
	}
	if err := r.Truncate(0); err != nil { // as QEMU could
		t.Fatal(err)
	}
	if b, err := r.bytes(); err != nil || len(b) != 0 {
		t.Errorf("cut short, it has %d bytes, %v", len(b), err)
	}
}

// A log keeps the latest of what is written, in no more room than it may take.
func TestLogIsLimited(t *testing.T) {
	dir := t.TempDir()
	const limit = 4000
	r, err := openRotated(filepath.Join(dir, logFile), limit)
	if err != nil {
		t.Fatal(err)
	}
	var all []byte
	for i := range 3000 {
		line := fmt.Appendf(nil, "line %d\n", i)
		all = append(all, line...)
		r.write(line)
		if i%700 == 0 { // as when the program starts anew
			r.close()
			if r, err = openRotated(filepath.Join(dir, logFile), limit); err != nil {
				t.Fatal(err)
			}
		}
	}
	r.close()
	log, err := Log(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer log.Close()
	kept, err := io.ReadAll(log)
	if err != nil || len(kept) > limit || len(kept) < limit/2 || !bytes.HasSuffix(all, kept) {
		t.Errorf("%d bytes are kept, %v: %.40q…", len(kept), err, kept)
	}
}

func TestHostKeysOfConsole(t *testing.T) {
	line := func() string {
		_, key, err := ed25519.GenerateKey(rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		signer, err := ssh.NewSignerFromKey(key)
		if err != nil {
			t.Fatal(err)
		}
		return strings.TrimSpace(string(ssh.MarshalAuthorizedKey(signer.PublicKey())))
	}
	a, b := line(), line()
	const begin, end = "-----BEGIN SSH HOST KEY KEYS-----\r\n", "-----END SSH HOST KEY KEYS-----\r\n"
	for _, k := range []struct {
		name, console string
		want          []string
	}{
		{"nothing", "", nil},
		{"boot messages", "[ 0.1] Linux\r\n" + a + "\r\n", nil},
		{"no end yet", begin + a + "\r\n", nil},
		{"one key", "login: " + begin + a + " root@web\r\n" + end, []string{a}},
		{"two keys", begin + a + "\r\n" + b + "\r\n" + end, []string{a, b}},
		{"the kernel speaks too", begin + "[ 12.3] eth0: up\r\n[ 12.4] " + a + " root@web\r\n" + end, []string{a}},
		{"half a key", begin + a[:40] + "\r\n" + b + "\r\n" + end, []string{b}},
		{"the first block that has any", begin + "none\r\n" + end + begin + a + "\r\n" + end + begin + b + "\r\n" + end, []string{a}},
	} {
		var got []string
		for _, key := range parseHostKeys([]byte(k.console)) {
			got = append(got, strings.TrimSpace(string(ssh.MarshalAuthorizedKey(key))))
		}
		if !slices.Equal(got, k.want) {
			t.Errorf("%s: %q, want %q", k.name, got, k.want)
		}
	}
}

// Limits are written where the kernel wants them, and one that it does not have is said.
func TestLimits(t *testing.T) {
	c := &Config{Lease: 5, Limits: Limits{MemoryMiB: 300, CPU: 150, Tasks: 64}}
	root := t.TempDir()
	folder := filepath.Join(root, groups, name(5))
	f, notes, err := makeGroupIn(root, []string{"cpu", "memory", "pids"}, c)
	if err != nil || len(notes) > 0 {
		t.Fatalf("notes %q, %v", notes, err)
	}
	defer f.Close()
	if f.Name() != folder {
		t.Errorf("its group is %s", f.Name())
	}
	for file, want := range map[string]string{
		"memory.max": "314572800", "memory.swap.max": "0", "cpu.max": "150000 100000", "pids.max": "64",
	} {
		if b, err := os.ReadFile(filepath.Join(folder, file)); err != nil || string(b) != want {
			t.Errorf("%s has %q, %v, want %q", file, b, err, want)
		}
	}

	_, notes, err = makeGroupIn(t.TempDir(), []string{"cpu"}, c)
	if err != nil || len(notes) != 2 || !strings.Contains(notes[0], "memory") || !strings.Contains(notes[1], "pids") {
		t.Errorf("notes %q, %v", notes, err)
	}
	_, notes, err = makeGroupIn(t.TempDir(), nil, &Config{Lease: 5})
	if err != nil || len(notes) != 0 {
		t.Errorf("without limits: notes %q, %v", notes, err)
	}
	if _, _, err := makeGroupIn("/proc/none", nil, c); err == nil {
		t.Error("made a group in a place that is not there")
	}
}

// What is overwritten reads as zeros, for whoever still has the file open, and holes take no room.
func TestWipe(t *testing.T) {
	path := filepath.Join(t.TempDir(), "disk")
	const secret = "a tenant's secret"
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for _, at := range []int64{0, 3<<20 - 5, 6 << 20} {
		if _, err := f.WriteAt([]byte(secret), at); err != nil {
			t.Fatal(err)
		}
	}
	if err := f.Truncate(8 << 20); err != nil {
		t.Fatal(err)
	}
	before := blocks(t, f)
	var done, of int64
	if err := Wipe(t.Context(), path, func(d, o int64) { done, of = d, o }); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(path); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the file is there: %v", err)
	}
	if done < 6<<20 || of != 8<<20 {
		t.Errorf("the last progress was %d of %d", done, of)
	}
	b, err := io.ReadAll(io.NewSectionReader(f, 0, 8<<20))
	if err != nil || len(b) != 8<<20 || len(bytes.Trim(b, "\x00")) > 0 {
		t.Errorf("%d bytes, %v, with %.40q in them", len(b), err, bytes.Trim(b, "\x00"))
	}
	if after := blocks(t, f); after > before+64 {
		t.Errorf("it takes %d blocks, and took %d", after, before)
	}
	if err := Wipe(t.Context(), path, nil); err != nil {
		t.Errorf("wiped twice: %v", err)
	}

	stopped, cancel := context.WithCancel(t.Context())
	cancel()
	if err := os.WriteFile(path, []byte(secret), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := Wipe(stopped, path, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("not stopped: %v", err)
	}
	link := path + ".link"
	if err := os.Symlink(path, link); err != nil {
		t.Fatal(err)
	}
	if err := Wipe(t.Context(), link, nil); err == nil {
		t.Error("it followed a link")
	}
	if b, err := os.ReadFile(path); err != nil || string(b) != secret {
		t.Errorf("a file that was not to be wiped has %q, %v", b, err)
	}
}

func blocks(t *testing.T, f *os.File) int64 {
	t.Helper()
	info, err := f.Stat()
	if err != nil {
		t.Fatal(err)
	}
	return info.Sys().(*syscall.Stat_t).Blocks
}
