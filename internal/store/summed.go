package store

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
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

// ReadSummed reads what [WriteSummed] wrote, in a file of at most so many bytes. Errors are [ErrSum] and
// those of [ReadFile].
func ReadSummed(path string, most int64) ([]byte, error) {
	all, err := ReadFile(path, most)
	if err != nil {
		return nil, err
	}
	_, data, _ := bytes.Cut(all, []byte("\n"))
	if !bytes.Equal(all, Summed(data)) {
		return nil, ErrSum
	}
	return data, nil
}
