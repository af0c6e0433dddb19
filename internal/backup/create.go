package backup

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"time"

	"filippo.io/age"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

// A Manifest is the first file of a backup.
type Manifest struct {
	Format  string    `json:"format"`
	Version int       `json:"version"`
	By      string    `json:"by"` // the program that made it
	Made    time.Time `json:"made"`
	Keys    bool      `json:"keys"` // whether secrets are in it
	Files   []File    `json:"files"`
	LeftOut []string  `json:"leftOut"` // what was in the folder and is not in the backup
}

// A File is one of a backup.
type File struct {
	Name   string `json:"name"`
	Bytes  int64  `json:"bytes"`
	SHA256 string `json:"sha256"`
	// Kind and Schema are those of a database; empty and 0 for a plain file.
	Kind   string `json:"kind,omitempty"`
	Schema int    `json:"schema,omitempty"`
}

const (
	formatName    = "muster backup"
	formatVersion = 1
	manifestName  = "manifest.json"
	mostPlain     = 64 << 20 // bytes of a plain file
)

// ErrKeys says that secrets would get into a backup that is not to have them, or is not encrypted.
var ErrKeys = errors.New("the backup would hold secret keys")

// A Source is what is saved.
type Source struct {
	Dir        string
	Layout     Layout
	Include    []string        // files outside Dir: the configuration
	WithKeys   bool            // save secrets too; needs Recipients
	Recipients []age.Recipient // who can read the backup; none: everybody who has the file
}

// Progress is told how many bytes of how many are done.
type Progress func(done, total int)

// Create writes a backup, and returns its manifest.
func Create(ctx context.Context, s Source, w io.Writer, progress Progress) (*Manifest, error) {
	if s.WithKeys && len(s.Recipients) == 0 {
		return nil, hint.Add(fmt.Errorf("%w without being encrypted", ErrKeys), "name who may read it with --recipient age1…")
	}
	files, leftOut, err := s.Layout.survey(s.Dir, s.WithKeys)
	if err != nil {
		return nil, fmt.Errorf("look through the data folder: %w", err)
	}
	outside, err := s.outside()
	if err != nil {
		return nil, err
	}
	m := &Manifest{formatName, formatVersion, store.Program(), time.Now().UTC().Truncate(time.Second), s.WithKeys, []File{}, slices.Concat([]string{}, leftOut)}
	var contents [][]byte
	for _, f := range slices.Concat(files, outside) {
		data, file, err := s.save(ctx, f)
		if errors.Is(err, os.ErrNotExist) && f.kind == isDatabase { // a daemon has removed it just now
			continue
		}
		if err != nil {
			return nil, err
		}
		m.Files, contents = append(m.Files, file), append(contents, data)
	}
	if len(m.Files) == 0 {
		return nil, hint.Add(fmt.Errorf("there is nothing to save in %s", s.Dir), "name the folder that the daemons were given as --data-dir")
	}
	return m, s.write(ctx, w, m, contents, progress)
}

// outside are the files outside the folder.
func (s *Source) outside() (all []found, err error) {
	taken := map[string]string{}
	for _, file := range s.Include {
		name := path.Join(Outside, filepath.Base(file))
		if other, ok := taken[name]; ok && other != file {
			return nil, hint.Add(fmt.Errorf("%s and %s have the same name", other, file), "rename one of them")
		}
		if taken[name] == "" {
			all = append(all, found{name: name, path: file, kind: isFile})
		}
		taken[name] = file
	}
	return all, nil
}

// secret is what only files of keys have: a keystore's, a private key's in PEM, an age identity.
var secret = regexp.MustCompile(`(?i)"ciphertext"\s*:|-----BEGIN [A-Z ]*PRIVATE KEY-----|AGE-SECRET-KEY-1|^\s*(0x)?[0-9a-f]{64}\s*$`)

// save takes a file as it is now.
func (s *Source) save(ctx context.Context, f found) ([]byte, File, error) {
	file := File{Name: f.name}
	var data []byte
	var err error
	if f.kind == isDatabase {
		db := s.Layout.Databases[f.database]
		if data, err = db.format().Copy(ctx, f.path); err == nil {
			file.Kind, file.Schema, err = examine(data, db)
		}
	} else if data, err = f.read(mostPlain); err == nil && secret.Match(data) && !s.WithKeys {
		err = hint.Add(fmt.Errorf("%w: %s", ErrKeys, f.path), "leave it out, or give --with-keys and --recipient")
	}
	if err != nil {
		return nil, file, fmt.Errorf("save %s: %w", f.name, err)
	}
	sum := sha256.Sum256(data)
	file.Bytes, file.SHA256 = int64(len(data)), hex.EncodeToString(sum[:])
	return data, file, nil
}

// examine opens a copy of a database, and says what it is.
func examine(data []byte, db Database) (kind string, version int, err error) {
	dir, err := os.MkdirTemp("", "muster-backup-*")
	if err != nil {
		return "", 0, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	file := filepath.Join(dir, "x.db")
	if err := os.WriteFile(file, data, 0o600); err != nil {
		return "", 0, err
	}
	made, err := db.check("it", file)
	return db.Schema.Kind, made.Version, err
}

// write writes the archive.
func (s *Source) write(ctx context.Context, w io.Writer, m *Manifest, contents [][]byte, progress Progress) error {
	closers := []io.Closer{}
	if len(s.Recipients) > 0 {
		encrypted, err := age.Encrypt(w, s.Recipients...)
		if err != nil {
			return fmt.Errorf("encrypt the backup: %w", err)
		}
		closers, w = append(closers, encrypted), encrypted
	}
	compressed := gzip.NewWriter(w)
	archive := tar.NewWriter(compressed)
	closers = append(closers, compressed, archive)
	manifest, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		return err
	}
	if err := writeFile(archive, manifestName, manifest, m.Made); err != nil {
		return err
	}
	total, done := 0, 0
	for _, data := range contents {
		total += len(data)
	}
	for i, data := range contents {
		if err := context.Cause(ctx); err != nil {
			return err
		}
		if err := writeFile(archive, m.Files[i].Name, data, m.Made); err != nil {
			return err
		}
		if done += len(data); progress != nil {
			progress(done, total)
		}
	}
	for _, c := range slices.Backward(closers) {
		if err := c.Close(); err != nil {
			return fmt.Errorf("write the backup: %w", err)
		}
	}
	return nil
}

func writeFile(archive *tar.Writer, name string, data []byte, at time.Time) error {
	h := &tar.Header{Typeflag: tar.TypeReg, Name: name, Size: int64(len(data)), Mode: 0o600, ModTime: at, Format: tar.FormatPAX}
	if err := archive.WriteHeader(h); err != nil {
		return fmt.Errorf("write the backup: %w", err)
	}
	if _, err := io.Copy(archive, bytes.NewReader(data)); err != nil {
		return fmt.Errorf("write the backup: %w", err)
	}
	return nil
}
