package image

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"aead.dev/minisign"
)

// childVariable makes the test's binary one of the children.
const childVariable = "MUSTER_IMAGE_TEST_CHILD"

func TestMain(m *testing.M) {
	what := os.Getenv(childVariable)
	if what == "" {
		os.Exit(m.Run())
	}
	if err := children[what](os.Args[1:]); err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	fmt.Println("done")
}

var children = map[string]func(args []string) error{
	// FOLDER URL HASH SIZE: get it
	"get": func(args []string) error {
		c, err := Open(Config{Dir: args[0], AnyAddress: true, patience: quick})
		if err != nil {
			return err
		}
		h, err := ParseHash(args[2])
		if err != nil {
			return err
		}
		var size int64
		if _, err := fmt.Sscan(args[3], &size); err != nil {
			return err
		}
		e := rawEntry("own", args[1], h, size)
		_, err = c.Get(context.Background(), "child", Ref{SHA256: h, Entry: &e}, nil)
		return err
	},
}

func child(t *testing.T, what string, args ...string) *exec.Cmd {
	t.Helper()
	self, err := os.Executable()
	must(t, err)
	cmd := exec.CommandContext(t.Context(), self, args...)
	cmd.Env = append(os.Environ(), childVariable+"="+what)
	return cmd
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

// quick tries again at once, and has all the time for an answer.
var quick = patience{tries: 3, wait: time.Millisecond, stall: 5 * time.Minute}

func open(t *testing.T, cfg Config) *Cache {
	t.Helper()
	if cfg.Dir == "" {
		cfg.Dir = filepath.Join(t.TempDir(), "images")
	}
	cfg.AnyAddress = true
	if cfg.patience == (patience{}) {
		cfg.patience = quick
	}
	c, err := Open(cfg)
	must(t, err)
	return c
}

// rawDisk is a disk of random contents.
func rawDisk(size int) ([]byte, Hash) {
	data := make([]byte, size)
	_, _ = rand.Read(data)
	data[0] = 'x' // of no other format
	return data, sha256.Sum256(data)
}

func rawEntry(name, url string, h Hash, size int64) Entry {
	return Entry{
		Name: name, Version: "1", Arch: "amd64", User: "debian",
		Disk: &File{URL: url, SHA256: h, Size: size, Format: Raw}, Boot: Boot{Kind: BIOS},
	}
}

// server is one whose answers a test decides on, one after the other; the last one stays.
type server struct {
	*httptest.Server
	mu       sync.Mutex
	requests []*http.Request
}

func serve(t *testing.T, answers ...http.HandlerFunc) *server {
	s := &server{}
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		n := len(s.requests)
		s.requests = append(s.requests, r)
		s.mu.Unlock()
		answers[min(n, len(answers)-1)](w, r)
	}))
	t.Cleanup(s.Close)
	return s
}

func (s *server) asked() []*http.Request {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.requests
}

// whole answers as a good server does, ranges included.
func whole(data []byte, tag string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if tag != "" {
			w.Header().Set("ETag", tag)
		}
		http.ServeContent(w, r, "", time.Time{}, newReader(data))
	}
}

// half sends the first bytes of what it announces, and hangs up.
func half(data []byte, tag string, n int) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		if tag != "" {
			w.Header().Set("ETag", tag)
		}
		w.Header().Set("Content-Length", fmt.Sprint(len(data)))
		_, _ = w.Write(data[:n])
		w.(http.Flusher).Flush()
		panic(http.ErrAbortHandler)
	}
}

// get asks a cache for a raw disk at a URL.
func get(t *testing.T, c *Cache, url string, h Hash, size int) (Image, error) {
	t.Helper()
	e := rawEntry("own", url, h, int64(size))
	return c.Get(t.Context(), "lease-1", Ref{SHA256: h, Entry: &e}, nil)
}

// expectOnly wants nothing else in the cache than these files.
func expectOnly(t *testing.T, c *Cache, hashes ...Hash) {
	t.Helper()
	parts, err := os.ReadDir(c.path("parts"))
	must(t, err)
	for _, p := range parts {
		t.Errorf("the part %s was left", p.Name())
	}
	expectFiles(t, c, hashes...)
}

func expectFiles(t *testing.T, c *Cache, hashes ...Hash) {
	t.Helper()
	files, err := os.ReadDir(c.path("files"))
	must(t, err)
	if len(files) != len(hashes) {
		t.Errorf("there are %d files, not %d", len(files), len(hashes))
	}
	for _, h := range hashes {
		data, err := os.ReadFile(c.file(h))
		must(t, err)
		if sha256.Sum256(data) != h {
			t.Errorf("the file %s is another one", h)
		}
	}
}

// signer makes catalogues' keys.
func signer(t testing.TB) (Key, minisign.PrivateKey) {
	t.Helper()
	public, private, err := minisign.GenerateKey(rand.Reader)
	must(t, err)
	return public, private
}
