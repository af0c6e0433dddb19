package backup

import (
	"archive/tar"
	"bufio"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math"
	"os"
	"path"
	"path/filepath"
	"strings"

	"filippo.io/age"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

var (
	// ErrNotBackup says that a file is no backup, or has what no backup can have.
	ErrNotBackup = errors.New("this is no backup")
	// ErrDamaged says that a backup is not what was written: it was cut short or altered.
	ErrDamaged = errors.New("the backup is damaged")
	// ErrEncrypted says that a backup is encrypted, to none of the identities.
	ErrEncrypted = errors.New("the backup is encrypted")
	// ErrNotEmpty says that there is something in the folder in which a backup is to be restored.
	ErrNotEmpty = errors.New("the folder is not empty")
)

// A Target is where a backup is restored.
type Target struct {
	Dir        string
	Layout     Layout
	Identities []age.Identity
	// Finish is called with the restored folder before it gets its name; may be nil.
	Finish func(dir string) error
}

// Limits of what is read: a backup's author does not decide how much of this machine it takes.
const (
	mostManifest = 16 << 20
	mostFiles    = 100_000
	mostTotal    = 64 << 30
)

// Restore makes the folder of a backup. After any error the folder is as it was. Errors are [ErrNotBackup],
// [ErrDamaged], [ErrEncrypted], [ErrNotEmpty], [store.ErrNewer], [store.ErrOtherKind], Finish's and those of
// the filesystem.
func Restore(ctx context.Context, r io.Reader, t Target, progress Progress) (*Manifest, error) {
	dir, err := filepath.Abs(t.Dir)
	if err != nil {
		return nil, err
	}
	if err := checkEmpty(dir); err != nil {
		return nil, err
	}
	a, err := t.open(r)
	if err != nil {
		return nil, err
	}
	m, err := t.manifest(a)
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(filepath.Dir(dir), 0o700); err != nil {
		return nil, err
	}
	// It grows beside its place, and gets there by being renamed.
	growing, err := os.MkdirTemp(filepath.Dir(dir), "."+filepath.Base(dir)+".restoring-*")
	if err != nil {
		return nil, hint.Add(fmt.Errorf("make a folder beside %s: %w", dir, err),
			"run this as a user who may write there, or name a folder elsewhere and move it")
	}
	err = t.fill(ctx, growing, a, m, progress)
	if err == nil && t.Finish != nil {
		err = t.Finish(growing)
	}
	if err == nil {
		err = move(growing, dir)
	}
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(growing))
	}
	return m, nil
}

// checkEmpty makes sure that there is no folder, or an empty one.
func checkEmpty(dir string) error {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	if len(entries) > 0 {
		return hint.Add(fmt.Errorf("%w: %s has %s", ErrNotEmpty, dir, entries[0].Name()),
			"name a folder that does not exist, or move this one away: nothing in it is overwritten")
	}
	return nil
}

// An archive is a backup's tar archive.
type archive struct {
	*tar.Reader
	compressed *gzip.Reader
	raw        io.Reader
}

// ageHeader begins what age encrypts.
const ageHeader = "age-encryption.org/v1"

// open decrypts and decompresses.
func (t *Target) open(r io.Reader) (*archive, error) {
	buffered := bufio.NewReader(r)
	if head, _ := buffered.Peek(len(ageHeader)); string(head) == ageHeader {
		if len(t.Identities) == 0 {
			return nil, hint.Add(ErrEncrypted, "name the file with the age identity: --identity key.txt")
		}
		decrypted, err := age.Decrypt(buffered, t.Identities...)
		if _, ok := errors.AsType[*age.NoIdentityMatchError](err); ok {
			return nil, hint.Add(fmt.Errorf("%w to others: %w", ErrEncrypted, err), "give the identity of one of its recipients")
		}
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrDamaged, err)
		}
		buffered = bufio.NewReader(decrypted)
	}
	compressed, err := gzip.NewReader(buffered)
	if err != nil {
		return nil, hint.Add(fmt.Errorf("%w: %w", ErrNotBackup, err), "name a file that muster backup create wrote")
	}
	compressed.Multistream(false)
	return &archive{tar.NewReader(compressed), compressed, buffered}, nil
}

// manifest reads the first file.
func (t *Target) manifest(a *archive) (*Manifest, error) {
	h, err := a.Next()
	if err != nil || h.Name != manifestName || h.Typeflag != tar.TypeReg {
		return nil, hint.Add(fmt.Errorf("%w: it does not begin with a manifest", ErrNotBackup), "name a file that muster backup create wrote")
	}
	data, err := io.ReadAll(io.LimitReader(a, mostManifest+1))
	if err != nil {
		return nil, fmt.Errorf("%w: read the manifest: %w", ErrDamaged, err)
	}
	m := new(Manifest)
	switch err := json.Unmarshal(data, m); {
	case len(data) > mostManifest:
		return nil, fmt.Errorf("%w: the manifest has more than %d bytes", ErrNotBackup, mostManifest)
	case err != nil:
		return nil, fmt.Errorf("%w: read the manifest: %w", ErrNotBackup, err)
	case m.Format != formatName || m.Version < 1:
		return nil, fmt.Errorf("%w: its format is %q, version %d", ErrNotBackup, m.Format, m.Version)
	case m.Version > formatVersion:
		return nil, hint.Add(fmt.Errorf("%w: the backup has version %d, made by %s, and this is %s, which reads versions up to %d",
			store.ErrNewer, m.Version, m.By, store.Program(), formatVersion), "install %s or newer", m.By)
	}
	return m, t.check(m)
}

// check refuses what no backup can have.
func (t *Target) check(m *Manifest) error {
	total, seen := int64(0), map[string]bool{}
	for _, f := range m.Files {
		k, _ := t.Layout.kindOf(f.Name)
		switch {
		case !filepath.IsLocal(filepath.FromSlash(f.Name)) || path.Clean(f.Name) != f.Name || strings.ContainsAny(f.Name, "\\:\x00"):
			return fmt.Errorf("%w: it has a file named %q", ErrNotBackup, f.Name)
		case k == unknown || k == unneeded:
			return hint.Add(fmt.Errorf("%w of this program: it has a file named %q", ErrNotBackup, f.Name), "if a newer program made it, install that: it was %s", m.By)
		case seen[f.Name]:
			return fmt.Errorf("%w: it has two files named %q", ErrNotBackup, f.Name)
		case f.Bytes < 0 || f.Bytes > math.MaxInt64-total || total+f.Bytes > mostTotal || len(m.Files) > mostFiles:
			return fmt.Errorf("%w: it is too large", ErrNotBackup)
		}
		seen[f.Name], total = true, total+f.Bytes
	}
	if len(m.Files) == 0 {
		return fmt.Errorf("%w: it has no files", ErrNotBackup)
	}
	return nil
}

// fill writes the files, each of which has to be the one in the manifest, and checks the databases.
func (t *Target) fill(ctx context.Context, dir string, a *archive, m *Manifest, progress Progress) error {
	total, done := int64(0), int64(0)
	for _, f := range m.Files {
		total += f.Bytes
	}
	for _, f := range m.Files {
		if err := context.Cause(ctx); err != nil {
			return err
		}
		h, err := a.Next()
		switch {
		case err != nil:
			return fmt.Errorf("%w: it ends before %s: %w", ErrDamaged, f.Name, err)
		case h.Name != f.Name || h.Typeflag != tar.TypeReg || h.Size != f.Bytes:
			return fmt.Errorf("%w: it has %q of %d bytes, of type %q, in place of %s of %d", ErrDamaged, h.Name, h.Size, h.Typeflag, f.Name, f.Bytes)
		}
		file := filepath.Join(dir, filepath.FromSlash(f.Name))
		if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
			return err
		}
		sum := sha256.New()
		if err := store.WriteNewFile(file, 0o600, func(w io.Writer) error {
			if _, err := io.Copy(io.MultiWriter(w, sum), a); err != nil {
				return fmt.Errorf("%w: %w", ErrDamaged, err)
			}
			return nil
		}); err != nil {
			return err
		}
		if hex.EncodeToString(sum.Sum(nil)) != f.SHA256 {
			return fmt.Errorf("%w: %s does not have its checksum", ErrDamaged, f.Name)
		}
		if k, i := t.Layout.kindOf(f.Name); k == isDatabase {
			if _, err := t.Layout.Databases[i].check(f.Name, file); err != nil {
				return fmt.Errorf("restore %s: %w", f.Name, err)
			}
		}
		if done += f.Bytes; progress != nil {
			progress(int(done), int(total))
		}
	}
	return a.end()
}

// end makes sure that nothing comes after the last file, and that the checksum of all is right.
func (a *archive) end() error {
	if h, err := a.Next(); !errors.Is(err, io.EOF) {
		if err == nil {
			err = fmt.Errorf("%s comes after its last file", h.Name)
		}
		return fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	const padding = 1 << 20 // more than tar adds, and so more than has to be read for the checksum
	n, err := io.Copy(io.Discard, io.LimitReader(a.compressed, padding))
	if err != nil {
		return fmt.Errorf("%w: its end: %w", ErrDamaged, err)
	}
	after, err := io.Copy(io.Discard, io.LimitReader(a.raw, 1))
	if err != nil {
		return fmt.Errorf("%w: its end: %w", ErrDamaged, err)
	}
	if n == padding || after > 0 {
		return fmt.Errorf("%w: something comes after its end", ErrDamaged)
	}
	return nil
}

// move gives a restored folder its name.
func move(from, to string) error {
	if err := os.Remove(to); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return hint.Add(fmt.Errorf("%w: %w", ErrNotEmpty, err), "another process has put something there: stop it first")
	}
	if err := os.Rename(from, to); err != nil {
		return fmt.Errorf("move the restored folder to its place: %w", err)
	}
	return store.SyncFolder(filepath.Dir(to))
}
