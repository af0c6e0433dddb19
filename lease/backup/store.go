package backup

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/muster-network/muster/internal/store"
)

// ErrMissing says that a storage does not have something.
var ErrMissing = errors.New("the storage does not have it")

// Store keeps what it is given under names of lower-case letters, digits and slashes. What is put is there as a
// whole or not at all.
type Store interface {
	Put(ctx context.Context, name string, data []byte) error
	// Get reads what has at most so many bytes, or the error is [ErrDamaged]; [ErrMissing] if it is not there.
	Get(ctx context.Context, name string, most int64) ([]byte, error)
	// Size is how many bytes something has; [ErrMissing] if it is not there.
	Size(ctx context.Context, name string) (int64, error)
}

// Folder is a storage on this machine, which may be another one's that is mounted.
type Folder string

func (f Folder) path(name string) string { return filepath.Join(string(f), filepath.FromSlash(name)) }

// Put implements [Store].
func (f Folder) Put(ctx context.Context, name string, data []byte) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	path := f.path(name)
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	return store.WriteFile(path, 0o600, func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	})
}

// Get implements [Store].
func (f Folder) Get(ctx context.Context, name string, most int64) ([]byte, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	data, err := store.ReadFile(f.path(name), most)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("%w: %s", ErrMissing, name)
	case errors.Is(err, store.ErrTooLong):
		return nil, fmt.Errorf("%w: %s is too long", ErrDamaged, name)
	}
	return data, err
}

// Size implements [Store].
func (f Folder) Size(_ context.Context, name string) (int64, error) {
	info, err := os.Stat(f.path(name))
	if errors.Is(err, fs.ErrNotExist) {
		return 0, fmt.Errorf("%w: %s", ErrMissing, name)
	}
	if err != nil {
		return 0, err
	}
	return info.Size(), nil
}
