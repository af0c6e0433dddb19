package store

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

// Whatever byte is altered, lost or added, and however a file is cut short, it is noticed.
func TestSummedFiles(t *testing.T) {
	path := filepath.Join(t.TempDir(), "file")
	if _, err := ReadSummed(path, 1<<10); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("no file: %v", err)
	}
	for _, data := range [][]byte{nil, []byte("x"), []byte("one line\nand another\n")} {
		if err := WriteSummed(path, 0o600, data); err != nil {
			t.Fatal(err)
		}
		if got, err := ReadSummed(path, 1<<10); err != nil || !bytes.Equal(got, data) {
			t.Errorf("%q is read as %q, error %v", data, got, err)
		}
		whole := Summed(data)
		if _, err := ReadSummed(path, int64(len(whole)-1)); !errors.Is(err, ErrTooLong) {
			t.Errorf("%q is read further than it may be: %v", data, err)
		}
		spoilt := [][]byte{append(bytes.Clone(whole), 0)}
		for i := range whole {
			flipped := bytes.Clone(whole)
			flipped[i] ^= 0x20 // the case of a digit too
			spoilt = append(spoilt, flipped, whole[:i])
		}
		for _, s := range spoilt {
			if err := os.WriteFile(path, s, 0o600); err != nil {
				t.Fatal(err)
			}
			if got, err := ReadSummed(path, 1<<10); !errors.Is(err, ErrSum) {
				t.Errorf("%q is read as %q, error %v", s, got, err)
			}
		}
	}
}
