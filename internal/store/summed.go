package store

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"os"
)

// ErrSum says that a file is not what was written: it was cut short or altered, or is another kind of file.
var ErrSum = errors.New("the file does not have its checksum")

// Summed is data behind a line with its SHA-256 in hexadecimal: how [WriteSummed] writes it. Whoever can
// alter a file can write its sum anew: it finds accidents, not forgeries.
func Summed(data []byte) []byte {
	sum := sha256.Sum256(data)
	return append(append(hex.AppendEncode(nil, sum[:]), '\n'), data...)
}

// WriteSummed is [WriteFile] of data behind its checksum.
func WriteSummed(path string, perm fs.FileMode, data []byte) error {
	return WriteFile(path, perm, func(w io.Writer) error {
		_, err := w.Write(Summed(data))
		return err
	})
}

// ReadSummed reads what [WriteSummed] wrote. Errors are [ErrSum] and those of the filesystem.
func ReadSummed(path string) ([]byte, error) {
	all, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	_, data, _ := bytes.Cut(all, []byte("\n"))
	if !bytes.Equal(all, Summed(data)) {
		return nil, ErrSum
	}
	return data, nil
}
