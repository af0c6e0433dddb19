package store

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"syscall"
)

// WriteFile writes a file in place of the one at path, if there is one. A reader, even after a
// crash, finds the old file or the new one. The new one has exactly the permissions perm, whatever
// the umask. On Linux, what root writes in a folder of another user belongs to that user.
//
// It writes beside the file and renames when all of it is on disk. After an error the file is the old
// one and nothing is left beside it, with one exception: if the folder cannot be synced after the
// rename, the new file is in place and may be gone after a power failure. A process that is killed may
// leave its temporary file behind, which is named like the file, with a number and ".part" after
// it.
func WriteFile(path string, perm fs.FileMode, write func(io.Writer) error) error {
	return WriteFileAt(path, perm, func(f *os.File) error { return write(f) })
}

// WriteFileAt is [WriteFile] for a file that is not written from beginning to end, or is read while
// it is written. The file given to write is open for both, and stays the caller's only until write
// returns.
func WriteFileAt(path string, perm fs.FileMode, write func(*os.File) error) error {
	return writeFile(path, perm, write, os.Rename)
}

// WriteNewFile is [WriteFile] for a file that must not exist yet: if it does, the error is an
// [fs.ErrExist] and the file stays as it is.
func WriteNewFile(path string, perm fs.FileMode, write func(io.Writer) error) error {
	if _, err := os.Lstat(path); err == nil { // before anything is written for nothing
		return fmt.Errorf("write %s: %w", path, fs.ErrExist)
	}
	return writeFile(path, perm, func(f *os.File) error { return write(f) }, moveNew)
}

func writeFile(path string, perm fs.FileMode, write func(*os.File) error, move func(from, to string) error) (err error) {
	dir := filepath.Dir(path)
	defer func() {
		if err != nil {
			err = fmt.Errorf("write %s: %w", path, err)
		}
	}()
	f, err := os.CreateTemp(dir, filepath.Base(path)+".*.part")
	if err != nil {
		return err
	}
	moved := false
	defer func() { // also when write panics
		if !moved {
			_ = f.Close() // what failed before matters more
			_ = os.Remove(f.Name())
		}
	}()
	for _, step := range []struct {
		name string
		do   func() error
	}{
		{"write", func() error { return write(f) }},
		{"set permissions", func() error { return errors.Join(f.Chmod(perm), leaveToOwner(f)) }},
		{"sync", f.Sync},
		{"close", f.Close},
		{"move", func() error { return move(f.Name(), path) }},
		{"sync folder", func() error { moved = true; return SyncFolder(dir) }},
	} {
		if err := atStep(step.name); err != nil {
			return err
		}
		if err := step.do(); err != nil {
			return err
		}
	}
	return nil
}

// atStep is called before each step of writing a file: tests fail or end the process there.
var atStep = func(string) error { return nil }

// moveNew renames a file to a name that is free.
func moveNew(from, to string) error {
	err := os.Link(from, to)
	if errors.Is(err, fs.ErrExist) {
		return err
	}
	if err == nil {
		return os.Remove(from)
	}
	// A filesystem without links: an empty file takes the name first.
	f, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	if err := errors.Join(f.Close(), os.Rename(from, to)); err != nil {
		return errors.Join(err, os.Remove(to))
	}
	return nil
}

// SyncFolder makes the names in a folder durable, where the system and the filesystem can.
func SyncFolder(dir string) error {
	if runtime.GOOS == "windows" { // folders have no sync there
		return nil
	}
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	err = d.Sync()
	if errors.Is(err, syscall.EINVAL) || errors.Is(err, errors.ErrUnsupported) {
		err = nil
	}
	return errors.Join(err, d.Close())
}
