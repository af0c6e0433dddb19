package circuits

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

// Files of a circuit and its keys live in a folder that is named by the hash of
// the circuit. Each has a header that says what it is and what it must hold:
//
//	"muster key file\n"   16 bytes
//	kind                  16 bytes, padded with zeros
//	circuit               32 bytes, the hash
//	length                 8 bytes, big-endian, of what follows the header
//	digest                32 bytes, SHA-256 of what follows the header
//
// The keys themselves are memory dumps of gnark's types, in this machine's byte
// order: fast to load, but not for sharing.

// Kinds of files, which are also their names.
const (
	circuitFile      = "circuit"
	provingKeyFile   = "proving.key"
	verifyingKeyFile = "verifying.key"
)

const (
	fileMagic  = "muster key file\n"
	kindBytes  = 16
	headerSize = len(fileMagic) + kindBytes + sha256.Size + 8 + sha256.Size
)

// Hash identifies a circuit: SHA-256 of its serialized constraint system.
type Hash [sha256.Size]byte

func (h Hash) String() string { return hex.EncodeToString(h[:]) }

// MarshalText writes the hash in hexadecimal digits.
func (h Hash) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// UnmarshalText reads 64 hexadecimal digits.
func (h *Hash) UnmarshalText(text []byte) error {
	b, err := hex.DecodeString(string(text))
	if err != nil || len(b) != len(h) {
		return fmt.Errorf("%q is not a circuit hash: 64 hexadecimal digits", text)
	}
	copy(h[:], b)
	return nil
}

// DefaultDir is where keys are kept unless told otherwise: the folder
// muster/keys in the user's cache directory.
func DefaultDir() (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", hint.Add(fmt.Errorf("find a folder for keys: %w", err), "name one")
	}
	return filepath.Join(cache, "muster", "keys"), nil
}

func keyPath(dir string, circuit Hash, kind string) string {
	return filepath.Join(dir, circuit.String(), kind)
}

// writeFile writes a file of the circuit. A reader, even after a crash, sees
// the whole new file or the old one.
func writeFile(dir string, circuit Hash, kind string, write func(io.Writer) error) error {
	path := keyPath(dir, circuit, kind)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return fmt.Errorf("write %s: %w", kind, err)
	}
	return store.WriteFileAt(path, 0o600, func(f *os.File) error {
		if _, err := f.Write(make([]byte, headerSize)); err != nil {
			return err
		}
		digest := sha256.New()
		buffered := bufio.NewWriterSize(io.MultiWriter(f, digest), 1<<20)
		if err := write(buffered); err != nil {
			return err
		}
		if err := buffered.Flush(); err != nil {
			return err
		}
		end, err := f.Seek(0, io.SeekCurrent)
		if err != nil {
			return err
		}
		_, err = f.WriteAt(header(kind, circuit, uint64(end)-uint64(headerSize), digest.Sum(nil)), 0)
		return err
	})
}

func header(kind string, circuit Hash, length uint64, digest []byte) []byte {
	h := make([]byte, 0, headerSize)
	h = append(h, fileMagic...)
	h = append(h, make([]byte, kindBytes)...)
	copy(h[len(fileMagic):], kind)
	h = append(h, circuit[:]...)
	h = binary.BigEndian.AppendUint64(h, length)
	return append(h, digest...)
}

// lengths says what is wrong with the lengths inside a file of so many bytes,
// of which none has been believed yet. Its errors continue a sentence that
// begins with the file's name.
type lengths func(content io.ReaderAt, size int64) error

// readFile checks a file of the circuit as a whole, then has it read.
func readFile(dir string, circuit Hash, kind string, check lengths, read func(io.Reader) error) error {
	path := keyPath(dir, circuit, kind)
	f, err := os.Open(path)
	if errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("%w: there is no %s", ErrNoKeys, path)
	}
	if err != nil {
		return fmt.Errorf("read %s: %w", kind, err)
	}
	defer f.Close()
	if err := checkFile(f, circuit, kind, check); err != nil {
		return fmt.Errorf("%w: %s %w", ErrKeys, path, err)
	}
	if _, err := f.Seek(int64(headerSize), io.SeekStart); err != nil {
		return fmt.Errorf("read %s: %w", kind, err)
	}
	if err := read(bufio.NewReaderSize(f, 1<<20)); err != nil {
		return fmt.Errorf("%w: %s does not parse: %w", ErrKeys, path, err)
	}
	return nil
}

// checkFile compares the file with its header, and the header with what is
// wanted. Its errors continue a sentence that begins with the file's name.
func checkFile(f *os.File, circuit Hash, kind string, check lengths) error {
	info, err := f.Stat()
	if err != nil {
		return fmt.Errorf("cannot be read: %w", err)
	}
	got := make([]byte, headerSize)
	if _, err := io.ReadFull(f, got); err != nil {
		return errors.New("is too short")
	}
	size := info.Size() - int64(headerSize)
	digest := got[headerSize-sha256.Size:]
	start := len(fileMagic) + kindBytes
	switch want := header(kind, circuit, uint64(size), digest); {
	case !bytes.Equal(got[:start], want[:start]):
		return fmt.Errorf("is not a %s", kind)
	case !bytes.Equal(got[start:start+len(circuit)], circuit[:]),
		kind == circuitFile && !bytes.Equal(digest, circuit[:]): // what hashes to a circuit is the circuit
		return errors.New("belongs to another circuit")
	case !bytes.Equal(got, want):
		return errors.New("is truncated or damaged")
	}
	if check != nil {
		if err := check(io.NewSectionReader(f, int64(headerSize), size), size); err != nil {
			return err
		}
	}
	whole := sha256.New()
	if _, err := io.Copy(whole, f); err != nil {
		return fmt.Errorf("cannot be read: %w", err)
	}
	if !bytes.Equal(whole.Sum(nil), digest) {
		return errors.New("is truncated or damaged")
	}
	return nil
}
