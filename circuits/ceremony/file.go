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

// readContribution reads a file with at most so many bytes after its header,
// and checks it against the header. Its errors about the contents continue a
// sentence that begins with the file.
func readContribution(path string, most int) (h Header, payload []byte, err error) {
	f, err := os.Open(path)
	if err != nil {
		return h, nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return h, nil, err
	}
	r := bufio.NewReaderSize(f, headerLimit)
	line, err := r.ReadSlice('\n')
	if err != nil {
		return h, nil, errors.New("is not a contribution's file: it has no header")
	}
	if h, err = parseHeader(line); err != nil {
		return h, nil, err
	}
	length := info.Size() - int64(len(line))
	switch {
	case int64(h.Length) > int64(most):
		return h, nil, fmt.Errorf("says that it holds %d bytes, more than the %d that there can be", h.Length, most)
	case length != int64(h.Length):
		return h, nil, fmt.Errorf("is cut short or damaged: it holds %d bytes, its header says %d", length, h.Length)
	}
	payload = make([]byte, h.Length)
	if _, err = io.ReadFull(r, payload); err != nil {
		return h, nil, fmt.Errorf("cannot be read: %w", err)
	}
	if sha256.Sum256(payload) != h.Digest {
		return h, nil, errors.New("is damaged: its digest is not the one in its header")
	}
	return h, payload, nil
}

// parseHeader reads the line that is the one way to write its header. With an
// error there is no header: what it says could be meant for a terminal.
func parseHeader(line []byte) (Header, error) {
	var h Header
	if err := json.Unmarshal(line, &h); err != nil {
		return Header{}, fmt.Errorf("is not a contribution's file: %w", err)
	}
	written, err := json.Marshal(h)
	if err != nil {
		return Header{}, err
	}
	switch {
	case h.Format != fileFormat:
		return Header{}, fmt.Errorf("is in format %q, not %q", h.Format, fileFormat)
	case !bytes.Equal(append(written, '\n'), line) || h.Length < 0:
		return Header{}, errors.New("has a malformed header")
	}
	if err := checkName(h.Name); err != nil {
		return Header{}, fmt.Errorf("has a malformed header: %w", err)
	}
	return h, nil
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
	data, err := store.ReadFile(path, store.SmallFile)
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
