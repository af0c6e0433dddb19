package ceremony

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"unicode"

	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/internal/store"
)

// Digest is a SHA-256 hash.
type Digest = circuits.Hash

// Header is the first line of a contribution's file, as JSON; gnark's encoding
// of the parameters follows. The digest is that of what follows, which is also
// the challenge for the next contribution.
type Header struct {
	Format   string `json:"format"`
	Ceremony Digest `json:"ceremony"` // of ceremony.json
	Phase    int    `json:"phase"`
	Index    int    `json:"index"`
	Name     string `json:"name"`
	Base     Digest `json:"base"` // of the contribution before; zeros at a start
	Length   int    `json:"length"`
	Digest   Digest `json:"digest"`
}

const (
	fileFormat  = "muster ceremony 1"
	headerLimit = 1 << 12
)

// checkName says whether a name can stand in a header and on a terminal.
func checkName(name string) error {
	if name == "" || len(name) > 64 {
		return errors.New("a contributor's name must have 1 to 64 bytes")
	}
	for _, r := range name {
		if !unicode.IsPrint(r) {
			return fmt.Errorf("the contributor's name %q has unprintable characters", name)
		}
	}
	return nil
}

// writeContribution writes a file and returns its header.
func writeContribution(path string, h Header, parameters io.WriterTo) (Header, error) {
	var payload bytes.Buffer
	if _, err := parameters.WriteTo(&payload); err != nil {
		return h, fmt.Errorf("encode a contribution: %w", err)
	}
	h.Format, h.Length, h.Digest = fileFormat, payload.Len(), sha256.Sum256(payload.Bytes())
	line, err := json.Marshal(h)
	if err != nil {
		return h, err
	}
	return h, writeFile(path, append(line, '\n'), payload.Bytes())
}

// readContribution reads a file and checks it against its own header. Its
// errors about the contents continue a sentence that begins with the file.
func readContribution(path string) (h Header, payload []byte, err error) {
	f, err := os.Open(path)
	if err != nil {
		return h, nil, err
	}
	defer f.Close()
	r := bufio.NewReaderSize(f, headerLimit)
	line, err := r.ReadSlice('\n')
	if err != nil {
		return h, nil, errors.New("is not a contribution's file: it has no header")
	}
	if err := json.Unmarshal(line, &h); err != nil {
		return h, nil, fmt.Errorf("is not a contribution's file: %w", err)
	}
	switch written, err := json.Marshal(h); {
	case err != nil:
		return h, nil, err
	case h.Format != fileFormat:
		return h, nil, fmt.Errorf("is in format %q, not %q", h.Format, fileFormat)
	case !bytes.Equal(append(written, '\n'), line):
		return h, nil, errors.New("has a malformed header")
	}
	if err := checkName(h.Name); err != nil {
		return h, nil, err
	}
	if payload, err = io.ReadAll(r); err != nil {
		return h, nil, fmt.Errorf("cannot be read: %w", err)
	}
	if len(payload) != h.Length || sha256.Sum256(payload) != h.Digest {
		return h, nil, errors.New("is cut short or damaged: its digest is not the one in its header")
	}
	return h, payload, nil
}

// writeFile writes a file of several parts. A reader, even after a crash, sees
// the whole new file or the old one.
func writeFile(path string, parts ...[]byte) error {
	return store.WriteFile(path, 0o644, func(w io.Writer) error {
		for _, part := range parts {
			if _, err := w.Write(part); err != nil {
				return err
			}
		}
		return nil
	})
}

// exists says whether there is such a file.
func exists(path string) (bool, error) {
	_, err := os.Stat(path)
	if errors.Is(err, os.ErrNotExist) {
		return false, nil
	}
	return err == nil, err
}

// writeJSON writes v as an indented JSON file.
func writeJSON(path string, v any) error {
	data, err := encodeJSON(v)
	if err != nil {
		return err
	}
	return writeFile(path, data)
}

func encodeJSON(v any) ([]byte, error) {
	data, err := json.MarshalIndent(v, "", "  ")
	return append(data, '\n'), err
}

// readJSON reads a JSON file that writeJSON wrote, and no other.
func readJSON(path string, v any) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(data, v); err != nil {
		return fmt.Errorf("read %s: %w", path, err)
	}
	again, err := encodeJSON(v)
	if err != nil {
		return err
	}
	if !bytes.Equal(again, data) {
		return fmt.Errorf("read %s: it was altered after it was written", path)
	}
	return nil
}
