//go:build !js

package store

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"time"
)

// ErrBusy says that a database was written again and again while it was copied.
var ErrBusy = errors.New("the database is written all the time")

// Copy returns the bytes of a database as its last transaction left it, while another process may have it open
// and write. It neither waits for that process's lock nor needs its help, so that it works beside one that
// hangs.
//
// Why this is safe: a transaction of bbolt's writes its pages where the last one has none, waits for the disk,
// and then writes one of the two pages at the file's start, which makes it the last one. So nothing that
// belongs to the last transaction changes before that page does. If the two pages are the same before and
// after all the rest was read, no transaction has ended meanwhile, and all that the last one reaches was read
// as it is. What was read of free pages does not matter. Otherwise it is read again. The copy is checked
// whole, as Open checks a file.
func Copy(ctx context.Context, path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("copy the database: %w", err)
	}
	defer f.Close()
	return copyWhileWritten(ctx, path, f)
}

// copyTries is how often a database is read before it is given up; a transaction is rare, and reading takes
// some milliseconds.
const copyTries = 40

// source is a file that is copied.
type source interface {
	io.ReaderAt
	Stat() (fs.FileInfo, error)
}

func copyWhileWritten(ctx context.Context, path string, f source) ([]byte, error) {
	var wrong error
	for try := range copyTries {
		if try > 0 {
			select {
			case <-ctx.Done():
				return nil, context.Cause(ctx)
			case <-time.After(time.Duration(try) * time.Millisecond):
			}
		}
		info, err := f.Stat()
		if err != nil {
			return nil, fmt.Errorf("copy the database: %w", err)
		}
		if !info.Mode().IsRegular() {
			return nil, fmt.Errorf("copy the database: %s is not a file", path)
		}
		if info.Size() > mostDatabase {
			return nil, damaged(path, fmt.Sprintf("%d bytes are more than the %d that there can be", info.Size(), mostDatabase))
		}
		before, err := metaPages(f)
		if err != nil {
			return nil, fmt.Errorf("copy the database %s: %w", path, err)
		}
		data := make([]byte, info.Size())
		n, err := f.ReadAt(data, 0)
		if err != nil && !errors.Is(err, io.EOF) { // it may have become shorter
			return nil, fmt.Errorf("copy the database %s: %w", path, err)
		}
		data = data[:n]
		after, err := metaPages(f)
		if err != nil {
			return nil, fmt.Errorf("copy the database %s: %w", path, err)
		}
		if !bytes.Equal(before, after) || !bytes.HasPrefix(data, before) {
			wrong = nil
			continue
		}
		// A page at the start that is being written is half there, before and after alike.
		if wrong = check(data); wrong == nil {
			return data, nil
		}
	}
	if wrong != nil {
		return nil, damaged(path, wrong)
	}
	return nil, fmt.Errorf("%w: %s", ErrBusy, path)
}

// metaPages are the two pages at a database's start, which the last transactions wrote.
func metaPages(f io.ReaderAt) ([]byte, error) {
	head := make([]byte, pageHeader+metaSize)
	if _, err := f.ReadAt(head, 0); err != nil {
		return nil, shortFile(err)
	}
	pageSize := order.Uint32(head[pageHeader+8:])
	if pageSize < 1<<9 || pageSize > 1<<16 {
		return nil, fmt.Errorf("%w: pages of %d bytes", ErrDamaged, pageSize)
	}
	pages := make([]byte, 2*pageSize)
	if _, err := f.ReadAt(pages, 0); err != nil {
		return nil, shortFile(err)
	}
	return pages, nil
}

func shortFile(err error) error {
	if errors.Is(err, io.EOF) {
		return fmt.Errorf("%w: the file is too short", ErrDamaged)
	}
	return err
}

// Inspect says which schema a database has that nobody has open: version 0 and no kind if it has none.
func Inspect(path string) (made Made, err error) {
	if err := checkLocked(path, 0); err != nil {
		return made, err
	}
	b, err := openBolt(path, 0, true)
	if err != nil {
		return made, err
	}
	db := &DB{path: path}
	err = db.guard(func() error {
		made, err = readMade(b)
		return err
	})
	return made, errors.Join(err, b.Close())
}
