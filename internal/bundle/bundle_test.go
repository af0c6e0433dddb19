package bundle

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

// bundle makes one and returns its files.
func bundle(t *testing.T, parts ...Part) (map[string]string, []Entry) {
	t.Helper()
	var b bytes.Buffer
	entries, err := Write(t.Context(), &b, parts, nil)
	if err != nil {
		t.Fatal(err)
	}
	z, err := gzip.NewReader(&b)
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{}
	for a := tar.NewReader(z); ; {
		h, err := a.Next()
		if errors.Is(err, io.EOF) {
			return files, entries
		}
		data, err2 := io.ReadAll(a)
		if err := errors.Join(err, err2); err != nil {
			t.Fatal(err)
		}
		files[strings.TrimPrefix(h.Name, folder)] = string(data)
	}
}

func part(name string, collect func(io.Writer) error) Part {
	return Part{name, "what " + name + " is", func(_ context.Context, w io.Writer) error { return collect(w) }}
}

// A part that fails keeps no other out, and the bundle says why it is not there, without secrets.
func TestPartsThatFail(t *testing.T) {
	files, entries := bundle(t,
		part("good", func(w io.Writer) error { _, err := io.WriteString(w, "well"); return err }),
		part("failed", func(io.Writer) error {
			return hint.Add(errors.New("no answer from https://node.example/key"), "ask another")
		}),
		part("half", func(w io.Writer) error { fmt.Fprint(w, "half"); return errors.New("gone") }),
		part("broken", func(io.Writer) error { panic("password=hunter2") }),
		part("endless", func(w io.Writer) error {
			for range mostBytes/1000 + 2 {
				fmt.Fprint(w, strings.Repeat("x ", 500))
			}
			return nil
		}),
		part("last", func(w io.Writer) error { _, err := io.WriteString(w, "password=hunter2 n=1"); return err }),
	)
	for name, want := range map[string]string{"good": "well", "half": "half", "last": "password=REDACTED n=1"} {
		if files[name] != want {
			t.Errorf("%s: %q", name, files[name])
		}
	}
	if len(files["endless"]) != mostBytes || len(entries) != 6 || len(files) != 5 {
		t.Errorf("%d bytes, %d entries, %d files", len(files["endless"]), len(entries), len(files))
	}
	for _, line := range []string{
		"good: what good is (4 bytes)\n",
		"failed: what failed is, missing: no answer from https://node.example/REDACTED; hint: ask another\n",
		"half: what half is (4 bytes), not whole: gone\n",
		"broken: what broken is, missing: it panicked: password=REDACTED\n",
		"not whole: only the first 8388608 bytes are here\n",
	} {
		if !strings.Contains(files[readme], line) {
			t.Errorf("no %q in:\n%s", line, files[readme])
		}
	}
}

func TestStopped(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	stop()
	if _, err := Write(ctx, io.Discard, []Part{part("good", func(io.Writer) error { return nil })}, nil); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

// Of a long log, the end is what counts.
func TestTail(t *testing.T) {
	path := filepath.Join(t.TempDir(), "log")
	if err := os.WriteFile(path, append(bytes.Repeat([]byte("old;"), tailBytes), "newest"...), 0o600); err != nil {
		t.Fatal(err)
	}
	files, _ := bundle(t, Tail("log", path), Tail("none", path+"x"), Tail("folder", t.TempDir()))
	if got := files["log"]; len(got) != tailBytes || !strings.HasSuffix(got, "old;newest") {
		t.Errorf("%d bytes", len(got))
	}
	if !strings.Contains(files[readme], "no such file") || !strings.Contains(files[readme], "is not a plain file") {
		t.Error(files[readme])
	}
}

// Journals are summarised while they are open, and one that is damaged does not keep the others out.
func TestDatabases(t *testing.T) {
	dir := t.TempDir()
	path, bad := filepath.Join(dir, "a.db"), filepath.Join(dir, "b.db")
	db, err := store.Open(path, store.Options{
		Buckets: []string{"about", "empty", "things"}, Schema: store.Schema{Kind: "journal", Version: 1, Migrate: []func(*store.Tx) error{nil}},
	})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if err := db.Update(func(tx *store.Tx) error {
		var errs []error
		for n := range uint64(9) {
			errs = append(errs, tx.Bucket("things").PutJSON(store.Key(n), map[string]any{"n": n, "password": "hunter2"}))
		}
		return errors.Join(append(errs, tx.Bucket("about").Put([]byte("secret"), []byte("0123456789abcdef0123456789abcdef")))...)
	}); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(bad, []byte("not a database"), 0o600); err != nil {
		t.Fatal(err)
	}
	files, entries := bundle(t, Databases(dir, []string{bad, path}))
	for _, line := range []string{
		"== a.db\n", `"journal" version 1, made by "` + store.Program() + `"`, "things: 9\n", "empty: 0\n",
		`  8 = {"n":8,"password":"REDACTED"}` + "\n", "about: 1\n  secret = REDACTED bytes\n",
	} {
		if !strings.Contains(files["databases.txt"], line) {
			t.Errorf("no %q in:\n%s", line, files["databases.txt"])
		}
	}
	if strings.Contains(files["databases.txt"], `{"n":3,`) || !strings.Contains(entries[0].Error, "b.db: ") {
		t.Errorf("%s\n%s", entries[0].Error, files["databases.txt"])
	}
}

func TestFolder(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"a/b/c/d.txt", "e.txt"} {
		if err := errors.Join(os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o700), os.WriteFile(filepath.Join(dir, name), []byte("123"), 0o600)); err != nil {
			t.Fatal(err)
		}
	}
	files, _ := bundle(t, Folder(dir))
	if got := files["files.txt"]; !strings.Contains(got, "-rw------- 3 ") || !strings.Contains(got, "e.txt") || !strings.Contains(got, "a/b/c") || strings.Contains(got, "d.txt") {
		t.Error(got)
	}
}
