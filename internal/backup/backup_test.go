package backup

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"filippo.io/age"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

func schema(kind string) store.Schema {
	return store.Schema{Kind: kind, Version: 1, Migrate: []func(*store.Tx) error{nil}}
}

var layout = Layout{
	Databases: []Database{
		{Pattern: "sent-*.db", Schema: schema("what was sent")},
		{Pattern: "signed.db", Schema: schema("what was signed")},
		{Pattern: "work-*/journal.db", Schema: schema("what was meant")},
	},
	Files:    []string{"machines/*.json"},
	Keys:     []string{"host.pem", "machines/*.session"},
	Unneeded: []string{"index-*", "sent-*.db.*"},
}

func must[T any](v T, err error) func(*testing.T) T {
	return func(t *testing.T) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

func put(t *testing.T, dir, name, data string) {
	t.Helper()
	path := filepath.Join(dir, name)
	if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o700), os.WriteFile(path, []byte(data), 0o600)); err != nil {
		t.Fatal(err)
	}
}

func open(t *testing.T, dir, name string) *store.DB {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o700); err != nil {
		t.Fatal(err)
	}
	_, i := layout.kindOf(name)
	return must(store.Open(filepath.Join(dir, name), store.Options{Buckets: []string{"b"}, Schema: layout.Databases[i].Schema}))(t)
}

func set(db *store.DB, n uint64) error {
	return db.Update(func(tx *store.Tx) error { return tx.Bucket("b").PutJSON([]byte("n"), n) })
}

func get(t *testing.T, dir, name string) (n uint64) {
	t.Helper()
	db := open(t, dir, name)
	err := db.View(func(tx *store.Tx) error {
		_, err := tx.Bucket("b").GetJSON([]byte("n"), &n)
		return err
	})
	if err := errors.Join(err, db.Close()); err != nil {
		t.Fatal(err)
	}
	return n
}

// folder is a data folder with something of each kind.
func folder(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for _, name := range []string{"sent-1.db", "signed.db", "work-1/journal.db", "work-2/journal.db"} {
		db := open(t, dir, name)
		if err := errors.Join(set(db, 7), db.Close()); err != nil {
			t.Fatal(err)
		}
	}
	put(t, dir, "machines/web.json", `{"name":"web"}`)
	put(t, dir, "machines/web.session", "a session's key")
	put(t, dir, "host.pem", "-----BEGIN PRIVATE KEY-----")
	put(t, dir, "index-1.db", "made again")
	put(t, dir, "sent-1.db.123", "of a process")
	put(t, dir, "notes.txt", "of a person")
	put(t, dir, "work-1/array.bin", "large")
	put(t, dir, "disks/disk.qcow2", "larger")
	return dir
}

func source(dir string) Source { return Source{Dir: dir, Layout: layout} }

func create(t *testing.T, s Source) (*Manifest, []byte) {
	t.Helper()
	var b bytes.Buffer
	m := must(Create(t.Context(), s, &b, nil))(t)
	return m, b.Bytes()
}

func restore(t *testing.T, data []byte, dir string) (*Manifest, error) {
	t.Helper()
	return Restore(t.Context(), bytes.NewReader(data), Target{Dir: dir, Layout: layout}, nil)
}

// tree are the files of a folder with their contents.
func tree(t *testing.T, dir string) map[string]string {
	t.Helper()
	all := map[string]string{}
	if err := filepath.WalkDir(dir, func(at string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(at)
		all[strings.TrimPrefix(at, dir)] = string(data)
		return err
	}); err != nil {
		t.Fatal(err)
	}
	return all
}

func TestBackup(t *testing.T) {
	dir := folder(t)
	config := filepath.Join(t.TempDir(), "muster.toml")
	put(t, filepath.Dir(config), "muster.toml", `rpc = "https://node.example"`)
	s := source(dir)
	s.Include = []string{config, config}
	made, data := create(t, s)
	if want := []string{"disks/", "host.pem", "machines/web.session", "notes.txt", "work-1/array.bin"}; !slices.Equal(made.LeftOut, want) {
		t.Errorf("left out: %q", made.LeftOut)
	}
	for _, to := range []string{filepath.Join(t.TempDir(), "a", "new"), t.TempDir()} {
		done := 0
		m := must(Restore(t.Context(), bytes.NewReader(data), Target{Dir: to, Layout: layout}, func(n, total int) { done = total - n }))(t)
		if fmt.Sprint(m) != fmt.Sprint(made) || done != 0 {
			t.Errorf("restored %+v, made %+v, %d bytes are not done", m, made, done)
		}
		names := []string{"/config/muster.toml", "/machines/web.json", "/sent-1.db", "/signed.db", "/work-1/journal.db", "/work-2/journal.db"}
		var got []string
		for name := range tree(t, to) {
			got = append(got, name)
		}
		slices.Sort(got)
		if !slices.Equal(got, names) {
			t.Errorf("restored %q", got)
		}
		for _, name := range names[2:] {
			if n := get(t, to, name[1:]); n != 7 {
				t.Errorf("%s has %d", name, n)
			}
		}
		if _, err := restore(t, data, to); !errors.Is(err, ErrNotEmpty) || len(hint.Of(err)) == 0 {
			t.Errorf("a second time: %v", err)
		}
		if left := must(filepath.Glob(filepath.Join(filepath.Dir(to), ".*")))(t); len(left) > 0 {
			t.Errorf("left behind: %q", left)
		}
	}
}

// Each thing is noted in one database before it is in the next. A backup that is made meanwhile never has it in
// the next one only.
func TestOrderWhileWritten(t *testing.T) {
	dir := t.TempDir()
	names := []string{"work-1/journal.db", "signed.db", "sent-1.db"} // in the order of writing
	var dbs []*store.DB
	for _, name := range names {
		dbs = append(dbs, open(t, dir, name))
	}
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() {
		var err error
		for n := uint64(1); ctx.Err() == nil && err == nil; n++ {
			for _, db := range dbs {
				err = errors.Join(err, set(db, n))
			}
		}
		ended <- err
	}()
	defer func() {
		stop()
		if err := <-ended; err != nil {
			t.Error(err)
		}
		for _, db := range dbs {
			_ = db.Close()
		}
	}()
	for last := uint64(0); last < 200; {
		_, data := create(t, source(dir))
		to := filepath.Join(t.TempDir(), "restored")
		must(restore(t, data, to))(t)
		journal, signed, sent := get(t, to, names[0]), get(t, to, names[1]), get(t, to, names[2])
		if journal < signed || signed < sent || sent < last {
			t.Fatalf("journal %d, signed %d, sent %d, after %d", journal, signed, sent, last)
		}
		last = sent
	}
}

func TestKeysAreEncrypted(t *testing.T) {
	dir := folder(t)
	keystore := filepath.Join(t.TempDir(), "key.json")
	put(t, filepath.Dir(keystore), "key.json", `{"crypto": {"ciphertext": "ab"}}`)
	s := source(dir)
	s.Include = []string{keystore}
	if _, err := Create(t.Context(), s, new(bytes.Buffer), nil); !errors.Is(err, ErrKeys) {
		t.Errorf("a keystore: %v", err)
	}
	s.WithKeys = true
	if _, err := Create(t.Context(), s, new(bytes.Buffer), nil); !errors.Is(err, ErrKeys) || len(hint.Of(err)) == 0 {
		t.Errorf("in the clear: %v", err)
	}
	mine, other := must(age.GenerateX25519Identity())(t), must(age.GenerateX25519Identity())(t)
	s.Recipients = []age.Recipient{mine.Recipient()}
	m, data := create(t, s)
	if !m.Keys || bytes.Contains(data, []byte("host.pem")) {
		t.Errorf("keys %v", m.Keys)
	}
	for name, identities := range map[string][]age.Identity{"nobody": nil, "another": {other}} {
		target := Target{Dir: filepath.Join(t.TempDir(), "x"), Layout: layout, Identities: identities}
		if _, err := Restore(t.Context(), bytes.NewReader(data), target, nil); !errors.Is(err, ErrEncrypted) || len(hint.Of(err)) == 0 {
			t.Errorf("%s: %v", name, err)
		}
	}
	target := Target{Dir: filepath.Join(t.TempDir(), "x"), Layout: layout, Identities: []age.Identity{other, mine}}
	must(Restore(t.Context(), bytes.NewReader(data), target, nil))(t)
	if got := tree(t, target.Dir); got["/host.pem"] == "" || got["/machines/web.session"] == "" || got["/config/key.json"] == "" {
		t.Errorf("restored %q", got)
	}
	for i := 0; i < len(data); i += len(data)/40 + 1 {
		flipped := bytes.Clone(data)
		flipped[i] ^= 1
		target.Dir = filepath.Join(t.TempDir(), "x")
		if _, err := Restore(t.Context(), bytes.NewReader(flipped), target, nil); err == nil {
			t.Errorf("byte %d is altered", i)
		}
	}
}

// refused makes sure that an archive is refused and leaves nothing behind.
func refused(t *testing.T, name string, data []byte, want error) {
	t.Helper()
	parent := t.TempDir()
	if _, err := restore(t, data, filepath.Join(parent, "x")); !errors.Is(err, want) {
		t.Errorf("%s: %v", name, err)
	}
	if left := must(os.ReadDir(parent))(t); len(left) > 0 {
		t.Errorf("%s: left %q behind", name, left[0].Name())
	}
}

func TestDamagedBackups(t *testing.T) {
	_, data := create(t, source(folder(t)))
	whole := filepath.Join(t.TempDir(), "whole")
	must(restore(t, data, whole))(t)
	for n := range 60 {
		at := len(data) * n / 60
		cut, flipped := data[:at], bytes.Clone(data)
		flipped[at] ^= 0x10
		parent := t.TempDir()
		for what, spoilt := range map[string][]byte{"cut": cut, "altered": flipped} {
			_, err := restore(t, spoilt, filepath.Join(parent, what))
			if err == nil && what == "altered" && maps.Equal(tree(t, filepath.Join(parent, what)), tree(t, whole)) {
				continue // it says the same: copy what stands there again, from another place
			}
			if !errors.Is(err, ErrDamaged) && !errors.Is(err, ErrNotBackup) {
				t.Errorf("%s at byte %d of %d: %v", what, at, len(data), err)
			}
		}
	}
	refused(t, "cut at the end", data[:len(data)-1], ErrDamaged)
	refused(t, "longer", append(bytes.Clone(data), 0), ErrDamaged)
	refused(t, "twice", append(bytes.Clone(data), data...), ErrDamaged)
	refused(t, "nothing", nil, ErrNotBackup)
	refused(t, "text", []byte("no backup"), ErrNotBackup)
}

// A member is a file of an archive that somebody forges.
type member struct {
	header tar.Header
	data   string
}

func forge(t *testing.T, members ...member) []byte {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	a := tar.NewWriter(z)
	for _, m := range members {
		m.header.Size = int64(len(m.data))
		if err := a.WriteHeader(&m.header); err != nil {
			t.Fatal(err)
		}
		must(a.Write([]byte(m.data)))(t)
	}
	if err := errors.Join(a.Close(), z.Close()); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func manifestOf(t *testing.T, m Manifest) member {
	t.Helper()
	return member{tar.Header{Name: manifestName, Typeflag: tar.TypeReg}, string(must(json.Marshal(m))(t))}
}

// sumOfX is that of the letter x.
const sumOfX = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"

func TestForgedBackups(t *testing.T) {
	outside := t.TempDir()
	good := Manifest{Format: formatName, Version: 1, By: "muster v1", Files: []File{{Name: "machines/a.json", Bytes: 1, SHA256: sumOfX}}}
	file := func(name string) member {
		return member{tar.Header{Name: name, Typeflag: tar.TypeReg, Mode: 0o644}, "x"}
	}
	must(restore(t, forge(t, manifestOf(t, good), file("machines/a.json")), filepath.Join(outside, "good")))(t)

	named := func(name string) Manifest {
		m := good
		m.Files = []File{{Name: name, Bytes: 1, SHA256: sumOfX}}
		return m
	}
	for _, name := range []string{
		"../evil", "/etc/passwd", "machines/../../evil.json", "machines/./a.json", "machines//a.json", `machines\..\a.json`, "C:a.json",
		"", ".", "..", "machines/", "new.db", "index-1.db", "machines/a/b.json", "machines/a\x00.json",
	} {
		refused(t, "file "+name, forge(t, manifestOf(t, named(name)), file("machines/a.json")), ErrNotBackup)
	}
	link := member{tar.Header{Name: "machines/a.json", Typeflag: tar.TypeSymlink, Linkname: outside}, ""}
	hard := member{tar.Header{Name: "machines/a.json", Typeflag: tar.TypeLink, Linkname: "manifest.json"}, ""}
	folderLink := member{tar.Header{Name: "machines", Typeflag: tar.TypeSymlink, Linkname: outside}, ""}
	device := member{tar.Header{Name: "machines/a.json", Typeflag: tar.TypeChar}, ""}
	newer, other, none, twice, huge := good, good, good, good, good
	newer.Version, newer.By = 2, "muster v9"
	other.Format = "another"
	none.Files = nil
	twice.Files = append(slices.Clone(good.Files), good.Files[0])
	huge.Files = []File{{Name: "machines/a.json", Bytes: 1 << 62, SHA256: sumOfX}}
	wrongSum := good
	wrongSum.Files = []File{{Name: "machines/a.json", Bytes: 1, SHA256: strings.Repeat("0", 64)}}
	noDatabase := named("signed.db")
	for name, f := range map[string]struct {
		members []member
		want    error
	}{
		"a link":                   {[]member{manifestOf(t, good), link}, ErrDamaged},
		"a hard link":              {[]member{manifestOf(t, good), hard}, ErrDamaged},
		"a folder that is a link":  {[]member{manifestOf(t, good), folderLink, file("machines/a.json")}, ErrDamaged},
		"a device":                 {[]member{manifestOf(t, good), device}, ErrDamaged},
		"another name":             {[]member{manifestOf(t, good), file("machines/b.json")}, ErrDamaged},
		"a name that leads out":    {[]member{manifestOf(t, good), file("../evil")}, ErrDamaged},
		"one more file":            {[]member{manifestOf(t, good), file("machines/a.json"), file("machines/b.json")}, ErrDamaged},
		"one file less":            {[]member{manifestOf(t, good)}, ErrDamaged},
		"no manifest":              {[]member{file("machines/a.json")}, ErrNotBackup},
		"a newer format":           {[]member{manifestOf(t, newer), file("machines/a.json")}, store.ErrNewer},
		"another format":           {[]member{manifestOf(t, other), file("machines/a.json")}, ErrNotBackup},
		"no files":                 {[]member{manifestOf(t, none)}, ErrNotBackup},
		"a file twice":             {[]member{manifestOf(t, twice), file("machines/a.json"), file("machines/a.json")}, ErrNotBackup},
		"a huge file":              {[]member{manifestOf(t, huge), file("machines/a.json")}, ErrNotBackup},
		"a wrong checksum":         {[]member{manifestOf(t, wrongSum), file("machines/a.json")}, ErrDamaged},
		"a database that is none":  {[]member{manifestOf(t, noDatabase), file("signed.db")}, store.ErrDamaged},
		"a manifest that is none":  {[]member{{tar.Header{Name: manifestName, Typeflag: tar.TypeReg}, "{"}}, ErrNotBackup},
		"a manifest that is a dir": {[]member{{tar.Header{Name: manifestName, Typeflag: tar.TypeDir}, ""}}, ErrNotBackup},
	} {
		refused(t, name, forge(t, f.members...), f.want)
	}
	if got := tree(t, outside); len(got) != 1 {
		t.Errorf("outside there are %q", got)
	}
}

// What a newer program made is neither saved nor restored, and a file in the place of another neither.
func TestOtherVersions(t *testing.T) {
	dir := t.TempDir()
	write := func(kind string, version int) []byte {
		t.Helper()
		s := store.Schema{Kind: kind, Version: version, Migrate: make([]func(*store.Tx) error, version)}
		file := filepath.Join(dir, "signed.db")
		_ = os.Remove(file)
		db := must(store.Open(file, store.Options{Buckets: []string{"b"}, Schema: s}))(t)
		if err := db.Close(); err != nil {
			t.Fatal(err)
		}
		return must(os.ReadFile(file))(t)
	}
	for want, data := range map[error][]byte{store.ErrNewer: write("what was signed", 2), store.ErrOtherKind: write("a book", 1)} {
		put(t, dir, "signed.db", string(data))
		if _, err := Create(t.Context(), source(dir), new(bytes.Buffer), nil); !errors.Is(err, want) || len(hint.Of(err)) == 0 {
			t.Errorf("saved: %v", err)
		}
		newest := source(dir)
		newest.Layout.Databases = slices.Clone(layout.Databases)
		newest.Layout.Databases[1].Schema = store.Schema{Kind: "what was signed", Version: 2}
		if want == store.ErrOtherKind {
			newest.Layout.Databases[1].Schema = schema("a book")
		}
		_, made := create(t, newest)
		refused(t, fmt.Sprint(want), made, want)
	}
}

func TestNothingToSave(t *testing.T) {
	if _, err := Create(t.Context(), source(t.TempDir()), new(bytes.Buffer), nil); err == nil || len(hint.Of(err)) == 0 {
		t.Error(err)
	}
	if _, err := Create(t.Context(), source(filepath.Join(t.TempDir(), "none")), new(bytes.Buffer), nil); !errors.Is(err, fs.ErrNotExist) {
		t.Error(err)
	}
	dir := folder(t)
	elsewhere := folder(t)
	if err := errors.Join(os.RemoveAll(filepath.Join(dir, "work-1")), os.Symlink(filepath.Join(elsewhere, "work-1"), filepath.Join(dir, "work-1"))); err != nil {
		t.Fatal(err)
	}
	if _, err := Create(t.Context(), source(dir), new(bytes.Buffer), nil); err == nil || !strings.Contains(err.Error(), "is a link") {
		t.Error(err)
	}
}

// If finishing fails, there is no folder.
func TestUnfinished(t *testing.T) {
	_, data := create(t, source(folder(t)))
	parent, failed := t.TempDir(), errors.New("failed")
	target := Target{Dir: filepath.Join(parent, "x"), Layout: layout, Finish: func(string) error { return failed }}
	if _, err := Restore(t.Context(), bytes.NewReader(data), target, nil); !errors.Is(err, failed) {
		t.Error(err)
	}
	if left := must(os.ReadDir(parent))(t); len(left) > 0 {
		t.Errorf("left %q behind", left[0].Name())
	}
}
