package store

import (
	"errors"
	"fmt"
	"io"
	"os"
)

// ErrTooLong says that a file is longer than any that its reader has a use for.
var ErrTooLong = errors.New("the file is too long")

// SmallFile is more bytes than any file takes that people write or send each other: settings, keys,
// deployments, proofs.
const SmallFile = 1 << 20

// ReadFile reads a file of at most so many bytes. A longer one is [ErrTooLong], and one whose length is
// known is refused before anything is read: whoever names or sends a file does not decide how much memory
// it takes. The other errors are those of the filesystem.
func ReadFile(path string, most int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	tooLong := fmt.Errorf("read %s: %w: more than %d bytes", path, ErrTooLong, most)
	switch info, err := f.Stat(); {
	case err != nil:
		return nil, err
	case info.Mode().IsRegular() && info.Size() > most:
		return nil, tooLong
	}
	data, err := io.ReadAll(io.LimitReader(f, most+1)) // a pipe or a device has no length
	switch {
	case err != nil:
		return nil, err
	case int64(len(data)) > most:
		return nil, tooLong
	}
	return data, nil
}
