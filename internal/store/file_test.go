package store

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// writers are the ways to write a file in place of another one.
var writers = map[string]func(path string, data []byte) error{
	"WriteFile": func(path string, data []byte) error {
		return WriteFile(path, 0o640, func(w io.Writer) error { _, err := w.Write(data); return err })
	},
	"WriteFileAt": func(path string, data []byte) error {
		return WriteFileAt(path, 0o640, func(f *os.File) error {
			if _, err := f.Write(make([]byte, len(data))); err != nil {
				return err
			}
			_, err := f.WriteAt(data, 0)
			return err
		})
	},
	"WriteNewFile": func(path string, data []byte) error {
		if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		return WriteNewFile(path, 0o640, func(w io.Writer) error { _, err := w.Write(data); return err })
	},
}

var steps = []string{"write", "set permissions", "sync", "close", "move", "sync folder"}

func TestWriteFile(t *testing.T) {
	for name, write := range writers {
		path := filepath.Join(t.TempDir(), "file")
		for _, data := range [][]byte{[]byte("old"), {}, bytes.Repeat([]byte("new"), 1<<20)} {
			if err := write(path, data); err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			expectFile(t, path, data)
			if info, err := os.Stat(path); err != nil || info.Mode() != 0o640 {
				t.Errorf("%s: mode %v, %v", name, info.Mode(), err)
			}
		}
	}
}

// Whatever fails, the old file stays and nothing is left beside it.
func TestWriteFileFails(t *testing.T) {
	failed := errors.New("no space left")
	for name, write := range writers {
		for _, step := range steps {
			path := filepath.Join(t.TempDir(), "file")
			had, want := []byte("old"), []byte("old")
			if name == "WriteNewFile" {
				had, want = nil, nil
			}
			if step == "sync folder" {
				want = []byte("new")
			}
			if had != nil {
				put(t, path, had)
			}
			failAt(t, step, failed)
			if err := write(path, []byte("new")); !errors.Is(err, failed) || !strings.Contains(err.Error(), path) {
				t.Errorf("%s, %s: %v", name, step, err)
			}
			expectFile(t, path, want)
		}
	}
}

func TestWriteFileWriterFails(t *testing.T) {
	path := filepath.Join(t.TempDir(), "file")
	put(t, path, []byte("old"))
	failed := errors.New("cannot encode")
	half := func(w io.Writer) error { _, err := w.Write([]byte("ne")); return errors.Join(err, failed) }
	if err := WriteFile(path, 0o600, half); !errors.Is(err, failed) {
		t.Error(err)
	}
	expectFile(t, path, []byte("old"))
	func() {
		defer func() { _ = recover() }()
		_ = WriteFile(path, 0o600, func(io.Writer) error { panic("half way") })
	}()
	expectFile(t, path, []byte("old"))
	if err := WriteFile(filepath.Join(path, "x"), 0o600, half); err == nil || errors.Is(err, failed) {
		t.Errorf("wrote into a folder that is a file: %v", err)
	}
}

func TestWriteNewFileKeepsOld(t *testing.T) {
	path := filepath.Join(t.TempDir(), "file")
	write := func(w io.Writer) error { // another process is faster
		put(t, path, []byte("old"))
		_, err := w.Write([]byte("new"))
		return err
	}
	for range 2 {
		if err := WriteNewFile(path, 0o600, write); !errors.Is(err, fs.ErrExist) {
			t.Errorf("wrote over a file: %v", err)
		}
		expectFile(t, path, []byte("old"))
	}
}

// The process ends at each step, and in the middle of writing: the file is the old or the new one.
func TestWriteFileKilled(t *testing.T) {
	for name := range writers {
		for _, step := range append([]string{"half way"}, steps...) {
			path := filepath.Join(t.TempDir(), "file")
			if name != "WriteNewFile" {
				put(t, path, []byte("old"))
			}
			child(t, "killed", name, step, path).expectKilled()
			got, err := os.ReadFile(path)
			switch {
			case step == "sync folder" && string(got) == "new":
			case step != "sync folder" && name != "WriteNewFile" && string(got) == "old":
			case step != "sync folder" && name == "WriteNewFile" && errors.Is(err, fs.ErrNotExist):
			default:
				t.Errorf("%s killed at %q: %q, %v", name, step, got, err)
			}
		}
	}
}

func failAt(t *testing.T, step string, err error) {
	t.Cleanup(func() { atStep = func(string) error { return nil } })
	atStep = func(s string) error {
		if s == step {
			return err
		}
		return nil
	}
}

func put(t *testing.T, path string, data []byte) {
	t.Helper()
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
}

// expectFile checks a file that is alone in its folder; nil stands for none.
func expectFile(t *testing.T, path string, want []byte) {
	t.Helper()
	got, err := os.ReadFile(path)
	if !bytes.Equal(got, want) || (want == nil) != errors.Is(err, fs.ErrNotExist) {
		t.Errorf("%d bytes in place of %d, %v", len(got), len(want), err)
	}
	entries, err := os.ReadDir(filepath.Dir(path))
	if err != nil || len(entries) > 1 || len(entries) == 1 && want == nil {
		t.Errorf("files %v, %v", entries, err)
	}
}

// killedAt writes a file and ends the process at a step.
func killedAt(name, step, path string) error {
	die := func() error {
		self, err := os.FindProcess(os.Getpid())
		if err != nil {
			return err
		}
		if err := self.Kill(); err != nil {
			return err
		}
		select {}
	}
	if step == "half way" {
		half := func(w io.Writer) error { _, err := w.Write([]byte("ne")); return errors.Join(err, die()) }
		if name == "WriteNewFile" {
			return WriteNewFile(path, 0o600, half)
		}
		return WriteFile(path, 0o600, half)
	}
	atStep = func(s string) error {
		if s == step {
			return die()
		}
		return nil
	}
	return errors.Join(writers[name](path, []byte("new")), fmt.Errorf("there is no step %q", step))
}
