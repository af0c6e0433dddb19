package backup

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"filippo.io/age"
	"github.com/johannesboyne/gofakes3"
	"github.com/johannesboyne/gofakes3/backend/s3mem"

	"github.com/muster-network/muster/internal/alloctest"
	"github.com/muster-network/muster/internal/outward"
)

// childVariable makes the test's binary save or restore, and kill itself at a call of the storage.
const childVariable = "MUSTER_BACKUP_TEST_CHILD"

func TestMain(m *testing.M) {
	if os.Getenv(childVariable) == "" {
		os.Exit(m.Run())
	}
	if err := victim(os.Args[1:]); err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
}

// victim saves ("save" FOLDER DISK SECRET RECIPIENT N) or restores ("restore" FOLDER DISK MANIFEST N).
func victim(args []string) error {
	ctx := context.Background()
	var n int
	if _, err := fmt.Sscan(args[len(args)-1], &n); err != nil {
		return err
	}
	store := &faulty{Store: Folder(args[1]), at: n, fault: func() error {
		self, err := os.FindProcess(os.Getpid())
		if err != nil {
			return err
		}
		return self.Kill()
	}}
	if args[0] == "restore" {
		var m Manifest
		if err := json.Unmarshal([]byte(args[3]), &m); err != nil {
			return err
		}
		return Restore(ctx, store, m, args[2], nil)
	}
	secret, err := ParseSecret(args[3])
	if err != nil {
		return err
	}
	key, err := age.ParseX25519Recipient(args[4])
	if err != nil {
		return err
	}
	disk, err := os.ReadFile(args[2])
	if err != nil {
		return err
	}
	_, err = Save(ctx, store, source(disk), secret, []age.Recipient{key}, nil)
	return err
}

// faulty is a storage with a fault at one of its calls, and counts them.
type faulty struct {
	Store
	at    int // 0: never
	fault func() error

	mu                 sync.Mutex
	calls              int
	puts, gets, stored []string
}

func (f *faulty) call(names *[]string, name string) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	*names = append(*names, name)
	if f.calls++; f.calls == f.at {
		return f.fault()
	}
	return nil
}

func (f *faulty) Put(ctx context.Context, name string, data []byte) error {
	if err := f.call(&f.puts, name); err != nil {
		return err
	}
	if err := f.Store.Put(ctx, name, data); err != nil {
		return err
	}
	return f.call(&f.stored, name) // also after it was done
}

func (f *faulty) Get(ctx context.Context, name string, most int64) ([]byte, error) {
	if err := f.call(&f.gets, name); err != nil {
		return nil, err
	}
	return f.Store.Get(ctx, name, most)
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func expect(t *testing.T, err, want error) {
	t.Helper()
	if !errors.Is(err, want) {
		t.Fatalf("the error is %v, not %v", err, want)
	}
}

// testDisk has chunks of their own, zeros, a chunk twice, and a short end.
func testDisk() []byte {
	disk := make([]byte, 6*Chunk+12345)
	r := rand.NewChaCha8([32]byte{1})
	_, _ = r.Read(disk[:Chunk])
	_, _ = r.Read(disk[2*Chunk : 4*Chunk])
	copy(disk[4*Chunk:], disk[:Chunk])
	_, _ = r.Read(disk[6*Chunk:])
	return disk
}

func source(disk []byte) Source {
	return Source{bytes.NewReader(disk), int64(len(disk)), "web"}
}

// saved is a disk in a storage.
type saved struct {
	store  Store
	disk   []byte
	secret Secret
	key    *age.X25519Identity
	id     ID
}

func save(t *testing.T, store Store, disk []byte) saved {
	t.Helper()
	secret, err := NewSecret()
	must(t, err)
	key, err := age.GenerateX25519Identity()
	must(t, err)
	s := saved{store, disk, secret, key, ""}
	s.id, err = s.again(t, store, disk)
	must(t, err)
	return s
}

func (s saved) again(t *testing.T, store Store, disk []byte) (ID, error) {
	return Save(t.Context(), store, source(disk), s.secret, recipients(s), nil)
}

func (s saved) open(t *testing.T) Manifest {
	t.Helper()
	m, err := Open(t.Context(), s.store, s.id, s.key)
	must(t, err)
	return m
}

func recipients(s saved) []age.Recipient { return []age.Recipient{s.key.Recipient()} }

func expectDisk(t *testing.T, path string, want []byte) {
	t.Helper()
	got, err := os.ReadFile(path)
	must(t, err)
	if !bytes.Equal(got, want) {
		t.Error("the disk is another one")
	}
	expectNone(t, path+PartSuffix)
}

func expectNone(t *testing.T, path string) {
	t.Helper()
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("%s is there: %v", path, err)
	}
}

// bucket is a bucket of an S3 server in this process.
func bucket(t *testing.T) S3Config {
	t.Helper()
	backend := s3mem.New()
	must(t, backend.CreateBucket("snapshots"))
	server := httptest.NewServer(gofakes3.New(backend).Server())
	t.Cleanup(server.Close)
	return S3Config{Endpoint: server.URL, Bucket: "snapshots", Prefix: "machines/7", Region: "us-east-1", AccessKey: "a", SecretKey: "s", AnyAddress: true}
}

func stores(t *testing.T) map[string]Store {
	t.Helper()
	s, err := S3(bucket(t))
	must(t, err)
	return map[string]Store{"folder": Folder(t.TempDir()), "S3": s}
}

func TestSaveAndRestore(t *testing.T) {
	for name, store := range stores(t) {
		t.Run(name, func(t *testing.T) {
			counted := &faulty{Store: store}
			s := save(t, counted, testDisk())
			if len(counted.puts) != 5 { // three, the end, the manifest
				t.Errorf("stored were %v", counted.puts)
			}
			m := s.open(t)
			if m.Name != "web" || m.Size != int64(len(s.disk)) || !bytes.Equal(m.SHA256, sum(s.disk)) {
				t.Errorf("%+v", m)
			}
			must(t, Check(t.Context(), store, m, nil))
			path := filepath.Join(t.TempDir(), "disk")
			stages := map[string]uint64{}
			must(t, Restore(t.Context(), store, m, path, func(stage string, done, _ uint64) { stages[stage] = done }))
			expectDisk(t, path, s.disk)
			if size := uint64(len(s.disk)); stages["restoring"] != size || stages["checking"] != size {
				t.Errorf("%v", stages)
			}
			expect(t, Restore(t.Context(), store, m, path, nil), fs.ErrExist)
			expectDisk(t, path, s.disk)
		})
	}
}

func sum(b []byte) []byte { h := sha256.Sum256(b); return h[:] }

func TestDisksOfAnySize(t *testing.T) {
	for _, size := range []int{1, 512, Chunk - 1, Chunk, Chunk + 1} {
		disk := bytes.Repeat([]byte{7}, size)
		s := save(t, Folder(t.TempDir()), disk)
		path := filepath.Join(t.TempDir(), "disk")
		must(t, Restore(t.Context(), s.store, s.open(t), path, nil))
		expectDisk(t, path, disk)
	}
	s := save(t, Folder(t.TempDir()), make([]byte, 3*Chunk))
	path := filepath.Join(t.TempDir(), "disk")
	must(t, Restore(t.Context(), s.store, s.open(t), path, nil))
	expectDisk(t, path, make([]byte, 3*Chunk))
	if _, err := s.again(t, s.store, nil); err == nil {
		t.Error("a disk of nothing was saved")
	}
	// A disk that is shorter than it is said to be is not saved with zeros instead.
	_, err := Save(t.Context(), s.store, Source{bytes.NewReader(disk1), 2 * Chunk, "x"}, s.secret, recipients(s), nil)
	if err == nil {
		t.Error("what could not be read was saved")
	}
	_, err = Save(t.Context(), s.store, source(disk1), s.secret, nil, nil)
	expect(t, err, ErrKey)
	_, err = Save(t.Context(), s.store, source(disk1), Secret{}, recipients(s), nil)
	expect(t, err, ErrKey)
}

var disk1 = bytes.Repeat([]byte{1}, Chunk)

// The next snapshot takes what has changed; for another secret, all chunks have other names.
func TestOnlyWhatHasChanged(t *testing.T) {
	for name, store := range stores(t) {
		t.Run(name, func(t *testing.T) {
			s := save(t, store, testDisk())
			changed := bytes.Clone(s.disk)
			changed[3*Chunk+5]++
			counted := &faulty{Store: store}
			second, err := s.again(t, counted, changed)
			must(t, err)
			if len(counted.puts) != 2 {
				t.Errorf("stored were %v", counted.puts)
			}
			for id, disk := range map[ID][]byte{s.id: s.disk, second: changed} {
				m, err := Open(t.Context(), store, id, s.key)
				must(t, err)
				path := filepath.Join(t.TempDir(), "disk")
				must(t, Restore(t.Context(), store, m, path, nil))
				expectDisk(t, path, disk)
			}
			counted = &faulty{Store: store}
			save(t, counted, s.disk)
			if len(counted.puts) != 5 {
				t.Errorf("stored were %v", counted.puts)
			}
		})
	}
}

// The storage has nothing that it could read, and the secret is not in what is logged.
func TestNothingIsReadable(t *testing.T) {
	dir := t.TempDir()
	disk := bytes.Repeat([]byte("attack at dawn. "), Chunk/8)
	s := save(t, Folder(dir), disk)
	m := s.open(t)
	plain := sum(disk[:Chunk])
	must(t, filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		if bytes.Contains(data, []byte("attack")) || bytes.Contains(data, []byte(m.Secret)) || strings.Contains(path, hex.EncodeToString(plain)) {
			t.Errorf("%s says what is in the disk", path)
		}
		return err
	}))
	for _, text := range []string{fmt.Sprint(s.secret), fmt.Sprintf("%v %+v %s", s.secret, s.secret, s.secret)} {
		if strings.Contains(text, m.Secret) {
			t.Error("the secret is in what is printed")
		}
	}
	if _, err := ParseSecret("AGE-SECRET-KEY-1XYZ"); err == nil || strings.Contains(err.Error(), "XYZ") {
		t.Error(err)
	}
}

func TestWrongKey(t *testing.T) {
	s := save(t, Folder(t.TempDir()), testDisk())
	other, err := age.GenerateX25519Identity()
	must(t, err)
	_, err = Open(t.Context(), s.store, s.id, other)
	expect(t, err, ErrKey)
	m := s.open(t)
	m.Secret = other.String()
	path := filepath.Join(t.TempDir(), "disk")
	expect(t, Restore(t.Context(), s.store, m, path, nil), ErrDamaged)
	expect(t, Check(t.Context(), s.store, m, nil), ErrDamaged)
	expectNone(t, path)
	m.Secret = "x"
	expect(t, Restore(t.Context(), s.store, m, path, nil), ErrKey)
}

// Whatever a storage does with chunks, what is restored is what was saved or nothing.
func TestChunksThatAreNot(t *testing.T) {
	for name, test := range map[string]struct {
		do   func(t *testing.T, s saved, first, second string)
		want error
	}{
		"lost":    {func(t *testing.T, _ saved, first, _ string) { must(t, os.Remove(first)) }, ErrMissing},
		"cut off": {func(t *testing.T, _ saved, first, _ string) { must(t, os.Truncate(first, 100<<10)) }, ErrDamaged},
		"cut off at a block": {func(t *testing.T, _ saved, first, _ string) {
			info, err := os.Stat(first)
			must(t, err)
			must(t, os.Truncate(first, info.Size()-(64<<10+16)))
		}, ErrDamaged},
		"empty": {func(t *testing.T, _ saved, first, _ string) { must(t, os.Truncate(first, 0)) }, ErrDamaged},
		"longer": {func(t *testing.T, _ saved, first, _ string) {
			f, err := os.OpenFile(first, os.O_APPEND|os.O_WRONLY, 0)
			must(t, err)
			_, err = f.WriteString("x")
			must(t, errors.Join(err, f.Close()))
		}, ErrDamaged},
		"without end": {func(t *testing.T, _ saved, first, _ string) { must(t, os.Truncate(first, 1<<40)) }, ErrDamaged},
		"a bit flipped": {func(t *testing.T, _ saved, first, _ string) {
			data, err := os.ReadFile(first)
			must(t, err)
			data[len(data)/2] ^= 1
			must(t, os.WriteFile(first, data, 0o600))
		}, ErrDamaged},
		"exchanged": {func(t *testing.T, _ saved, first, second string) {
			must(t, os.Rename(first, first+"x"))
			must(t, os.Rename(second, first))
			must(t, os.Rename(first+"x", second))
		}, ErrDamaged},
		"one twice": {func(t *testing.T, _ saved, first, second string) {
			data, err := os.ReadFile(second)
			must(t, err)
			must(t, os.WriteFile(first, data, 0o600))
		}, ErrDamaged},
		"made up": {func(t *testing.T, s saved, first, _ string) {
			sealed, err := seal(disk1, s.secret.identity.Recipient())
			must(t, err)
			must(t, os.WriteFile(first, sealed, 0o600))
		}, ErrDamaged},
		"another disk's": {func(t *testing.T, s saved, first, _ string) {
			secret, err := NewSecret()
			must(t, err)
			sealed, err := seal(s.disk[:Chunk], secret.identity.Recipient())
			must(t, err)
			must(t, os.WriteFile(first, sealed, 0o600))
		}, ErrDamaged},
		"packs much": {func(t *testing.T, s saved, first, _ string) {
			sealed, err := seal(make([]byte, Chunk+1), s.secret.identity.Recipient())
			must(t, err)
			must(t, os.WriteFile(first, sealed, 0o600))
		}, ErrDamaged},
	} {
		t.Run(name, func(t *testing.T) {
			dir := Folder(t.TempDir())
			s := save(t, dir, testDisk())
			m := s.open(t)
			first, second := dir.path(chunkObject(m.name(0))), dir.path(chunkObject(m.name(2)))
			test.do(t, s, first, second)
			path := filepath.Join(t.TempDir(), "disk")
			alloctest.AtMost(t, 128<<20, func() {
				expect(t, Restore(t.Context(), s.store, m, path, nil), test.want)
			})
			expectNone(t, path)
			expect(t, Check(t.Context(), s.store, m, nil), test.want)
		})
	}
}

// A chunk whose upload was cut off by a storage is stored again by the next save.
func TestSaveMendsWhatWasCutOff(t *testing.T) {
	dir := Folder(t.TempDir())
	s := save(t, dir, testDisk())
	must(t, os.Truncate(dir.path(chunkObject(s.open(t).name(0))), 1000))
	id, err := s.again(t, dir, s.disk)
	must(t, err)
	s.id = id
	must(t, Check(t.Context(), dir, s.open(t), nil))
}

func TestManifestsThatAreNot(t *testing.T) {
	dir := Folder(t.TempDir())
	s := save(t, dir, testDisk())
	path := dir.path(s.id.object())
	good, err := os.ReadFile(path)
	must(t, err)

	// Whoever knows the renter's public key can make a snapshot, but not one with this ID.
	forged := save(t, Folder(t.TempDir()), disk1)
	m := forged.open(t)
	plain, err := json.Marshal(m)
	must(t, err)
	sealed, err := seal(plain, s.key.Recipient())
	must(t, err)
	for _, data := range [][]byte{sealed, good[:len(good)-1], nil} {
		must(t, os.WriteFile(path, data, 0o600))
		_, err = Open(t.Context(), dir, s.id, s.key)
		expect(t, err, ErrDamaged)
	}
	must(t, os.Truncate(path, maxManifest+1))
	_, err = Open(t.Context(), dir, s.id, s.key)
	expect(t, err, ErrDamaged)
	must(t, os.Remove(path))
	_, err = Open(t.Context(), dir, s.id, s.key)
	expect(t, err, ErrMissing)
	for _, id := range []ID{"", "../chunks", ID(strings.ToUpper(string(s.id))), s.id + "0"} {
		if _, err = Open(t.Context(), dir, id, s.key); err == nil || errors.Is(err, ErrMissing) {
			t.Errorf("%q: %v", id, err)
		}
	}

	// A renter may send a host any manifest.
	must(t, os.WriteFile(path, good, 0o600))
	for name, change := range map[string]func(m *Manifest){
		"another format":     func(m *Manifest) { m.Format = 2 },
		"no size":            func(m *Manifest) { m.Size = 0 },
		"negative size":      func(m *Manifest) { m.Size = -1 },
		"absurd size":        func(m *Manifest) { m.Size = 1 << 62 },
		"larger":             func(m *Manifest) { m.Size += Chunk },
		"fewer chunks":       func(m *Manifest) { m.Chunks = m.Chunks[:len(m.Chunks)-1] },
		"no chunks":          func(m *Manifest) { m.Chunks = nil },
		"no hash":            func(m *Manifest) { m.SHA256 = nil },
		"another hash":       func(m *Manifest) { m.SHA256 = sum(nil) },
		"other order":        func(m *Manifest) { copy(m.Chunks, m.Chunks[2*32:3*32]) },
		"a hole":             func(m *Manifest) { copy(m.Chunks, make([]byte, 32)) },
		"a longer end":       func(m *Manifest) { m.Size += 10 },
		"a shorter end":      func(m *Manifest) { m.Size -= 10 },
		"a chunk at its end": func(m *Manifest) { copy(m.Chunks[6*32:], m.Chunks[:32]) },
	} {
		t.Run(name, func(t *testing.T) {
			m := s.open(t)
			change(&m)
			to := filepath.Join(t.TempDir(), "disk")
			if err := Restore(t.Context(), dir, m, to, nil); err == nil {
				t.Error("it was restored")
			}
			expectNone(t, to)
		})
	}
}

// A manifest whose last chunk is longer than the disk has a hash that fits, and makes no longer disk.
func TestChunkThatIsTooLongForTheDisk(t *testing.T) {
	s := save(t, Folder(t.TempDir()), testDisk())
	m := s.open(t)
	m.Size -= 10
	m.SHA256 = sum(s.disk[:m.Size])
	path := filepath.Join(t.TempDir(), "disk")
	expect(t, Restore(t.Context(), s.store, m, path, nil), ErrDamaged)
	expectNone(t, path)
}

// Wherever a save fails, there is no manifest, and the next one goes on.
func TestSaveFailsAtEachStep(t *testing.T) {
	lost := errors.New("the storage is gone")
	for at := 1; ; at++ {
		dir := Folder(t.TempDir())
		secret, err := NewSecret()
		must(t, err)
		key, err := age.GenerateX25519Identity()
		must(t, err)
		s := saved{dir, testDisk(), secret, key, ""}
		store := &faulty{Store: dir, at: at, fault: func() error { return lost }}
		id, err := s.again(t, store, s.disk)
		if err == nil {
			if store.calls >= at || at < 10 {
				t.Errorf("call %d of %d failed unnoticed", at, store.calls)
			}
			return
		}
		expect(t, err, lost)
		manifests, _ := os.ReadDir(dir.path("manifests"))
		if stored := strings.HasPrefix(store.puts[len(store.puts)-1], "manifests"); id != "" && !stored || len(manifests) > 0 && !stored {
			t.Errorf("call %d: there is a manifest", at)
		}
		again := &faulty{Store: dir}
		s.id, err = s.again(t, again, s.disk)
		must(t, err)
		chunks := 0
		for _, name := range store.stored {
			if strings.HasPrefix(name, "chunks") {
				chunks++
			}
		}
		if len(again.puts) != 5-chunks {
			t.Errorf("call %d: %d were stored, then %d", at, chunks, len(again.puts))
		}
		must(t, Check(t.Context(), dir, s.open(t), nil))
	}
}

func TestRestoreFailsAtEachStep(t *testing.T) {
	lost := errors.New("the storage is gone")
	s := save(t, Folder(t.TempDir()), testDisk())
	m := s.open(t)
	for at := 1; ; at++ {
		path := filepath.Join(t.TempDir(), "disk")
		store := &faulty{Store: s.store, at: at, fault: func() error { return lost }}
		err := Restore(t.Context(), store, m, path, nil)
		if err == nil {
			if at != 6 { // chunks that are not zeros
				t.Errorf("there are %d calls", at-1)
			}
			return
		}
		expect(t, err, lost)
		expectNone(t, path)
		must(t, Restore(t.Context(), s.store, m, path, nil))
		expectDisk(t, path, s.disk)
	}
}

// What is right in the file is not fetched again; what is not is replaced, also where zeros should be.
func TestRestoreGoesOn(t *testing.T) {
	s := save(t, Folder(t.TempDir()), testDisk())
	path := filepath.Join(t.TempDir(), "disk")
	part := bytes.Clone(s.disk)
	copy(part[Chunk:], "not zero")
	copy(part[3*Chunk:], "not this")
	must(t, os.WriteFile(path+PartSuffix, append(part, "more"...), 0o600))
	store := &faulty{Store: s.store}
	must(t, Restore(t.Context(), store, s.open(t), path, nil))
	expectDisk(t, path, s.disk)
	if len(store.gets) != 1 {
		t.Errorf("fetched were %v", store.gets)
	}

	// Killed before the last step of all.
	must(t, os.Link(path, path+PartSuffix))
	must(t, Restore(t.Context(), s.store, s.open(t), path, nil))
	expectDisk(t, path, s.disk)
}

// The process is killed at each call of the storage.
func TestKilledAtEachStep(t *testing.T) {
	self, err := os.Executable()
	must(t, err)
	run := func(args ...string) (killed bool) {
		cmd := exec.CommandContext(t.Context(), self, args...)
		cmd.Env = append(os.Environ(), childVariable+"=1")
		out, err := cmd.CombinedOutput()
		if err != nil && !strings.Contains(err.Error(), "killed") {
			t.Fatalf("%v: %s", err, out)
		}
		return err != nil
	}
	disk := filepath.Join(t.TempDir(), "disk")
	must(t, os.WriteFile(disk, testDisk(), 0o600))

	dir := Folder(t.TempDir()) // each life stores a little more
	secret, err := NewSecret()
	must(t, err)
	key, err := age.GenerateX25519Identity()
	must(t, err)
	for _, at := range []int{1, 2, 3, 1, 4, 2} {
		if !run("save", string(dir), disk, secret.Text(), key.Recipient().String(), fmt.Sprint(at)) {
			break
		}
	}
	s := saved{dir, testDisk(), secret, key, ""}
	s.id, err = s.again(t, dir, s.disk)
	must(t, err)
	m := s.open(t)
	must(t, Check(t.Context(), dir, m, nil))

	text, err := json.Marshal(m)
	must(t, err)
	path := filepath.Join(t.TempDir(), "restored")
	kills := 0
	for _, at := range []int{1, 2, 3, 2, 2, 2, 2} {
		if !run("restore", string(dir), path, string(text), fmt.Sprint(at)) {
			break
		}
		kills++
		expectNone(t, path)
	}
	if kills < 3 {
		t.Errorf("it was killed %d times", kills)
	}
	if _, err := os.Stat(path); err != nil {
		must(t, Restore(t.Context(), dir, m, path, nil))
	}
	expectDisk(t, path, s.disk)
}

func TestStopped(t *testing.T) {
	s := save(t, Folder(t.TempDir()), testDisk())
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := Save(ctx, s.store, source(s.disk), s.secret, recipients(s), nil)
	expect(t, err, context.Canceled)
	path := filepath.Join(t.TempDir(), "disk")
	expect(t, Restore(ctx, s.store, s.open(t), path, nil), context.Canceled)
	expectNone(t, path)
}

func TestS3(t *testing.T) {
	cfg := bucket(t)
	s, err := S3(cfg)
	must(t, err)
	_, err = s.Get(t.Context(), "chunks/none", 10)
	expect(t, err, ErrMissing)
	_, err = s.Size(t.Context(), "chunks/none")
	expect(t, err, ErrMissing)
	must(t, s.Put(t.Context(), "chunks/a", []byte("0123456789")))
	_, err = s.Get(t.Context(), "chunks/a", 9)
	expect(t, err, ErrDamaged)
	if data, err := s.Get(t.Context(), "chunks/a", 10); err != nil || string(data) != "0123456789" {
		t.Errorf("%q, %v", data, err)
	}

	none := cfg
	none.Bucket = "elsewhere"
	s, err = S3(none)
	must(t, err)
	if _, err = s.Get(t.Context(), "chunks/a", 10); err == nil || errors.Is(err, ErrMissing) {
		t.Errorf("no bucket: %v", err)
	}

	// Renters name storages: they do not get at what only the host reaches.
	inner := cfg
	inner.AnyAddress = false
	s, err = S3(inner)
	must(t, err)
	expect(t, s.Put(t.Context(), "chunks/b", nil), outward.ErrPrivate)
	for _, endpoint := range []string{"", "file:///etc", "https://a:b@s3.example", "https://s3.example/bucket", "https://s3.example?x=1", "s3.example"} {
		cfg.Endpoint = endpoint
		_, err := S3(cfg)
		expect(t, err, outward.ErrURL)
	}
}
