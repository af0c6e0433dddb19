package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

// shared is a folder of all tests.
var shared string

// As the command, tests run in the checkout's root.
func TestMain(m *testing.M) {
	code := 1
	dir, err := os.MkdirTemp("", "muster-packaging-")
	if err == nil {
		shared = dir
		if err = os.Chdir(".."); err == nil {
			code = m.Run()
		}
		err = errors.Join(err, os.RemoveAll(dir))
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		code = 1
	}
	os.Exit(code)
}

// made is what tests say of what they make.
var made = version{Version: "v1.2.3", Commit: "0123456789abcdef", at: time.Date(2026, 11, 27, 1, 2, 3, 0, time.UTC)}

var amd64 = target{"linux", "amd64"}

// builtOnce is a folder that has what packages are made of.
var builtOnce = sync.OnceValues(func() (string, error) {
	return filepath.Join(shared, "release"), buildFrom(filepath.Join(shared, "sources"), filepath.Join(shared, "release"))
})

func built(t *testing.T) string {
	t.Helper()
	if testing.Short() {
		t.Skip("the program takes seconds to link")
	}
	dir, err := builtOnce()
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// buildFrom copies the checkout's files to a folder, makes the program there, and puts it with its documents into another.
// A copy belongs to no commit, so that the same files are the same program, whatever was committed.
func buildFrom(sources, release string) error {
	ctx := context.Background()
	if err := copyCheckout(ctx, sources); err != nil {
		return err
	}
	if err := os.Mkdir(release, 0o755); err != nil {
		return err
	}
	root, err := os.Getwd()
	if err != nil {
		return err
	}
	if err := os.Chdir(sources); err != nil {
		return err
	}
	err = build(ctx, release, amd64, nil)
	if err == nil {
		err = writeDocuments(ctx, filepath.Join(release, amd64.program()), release, made)
	}
	return errors.Join(err, os.Chdir(root))
}

// copyCheckout copies what is or could be committed.
func copyCheckout(ctx context.Context, to string) error {
	names, err := output(ctx, nil, "git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
	if err != nil {
		return err
	}
	for name := range strings.SplitSeq(strings.TrimSuffix(string(names), "\x00"), "\x00") {
		data, err := os.ReadFile(name)
		if errors.Is(err, fs.ErrNotExist) { // removed, and not committed yet
			continue
		}
		if err == nil {
			err = os.MkdirAll(filepath.Dir(filepath.Join(to, name)), 0o755)
		}
		if err == nil {
			err = os.WriteFile(filepath.Join(to, name), data, 0o644)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// require skips a test that something is missing for, or, with MUSTER_REQUIRE_DEBIAN=1, fails it.
func require(t *testing.T, ok bool, format string, args ...any) {
	t.Helper()
	switch {
	case ok:
	case os.Getenv("MUSTER_REQUIRE_DEBIAN") == "":
		t.Skipf(format, args...)
	default:
		t.Fatalf(format, args...)
	}
}

// requireRoot skips a test that only root can run: make test runs for others too.
func requireRoot(t *testing.T) {
	t.Helper()
	if os.Geteuid() != 0 {
		t.Skip("only root can give files to others and enter another root folder")
	}
}
