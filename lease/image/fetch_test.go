package image

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/muster-network/muster/internal/outward"
)

func newReader(data []byte) *bytes.Reader { return bytes.NewReader(data) }

func TestDownload(t *testing.T) {
	data, h := rawDisk(1 << 20)
	s := serve(t, whole(data, `"a"`))
	c := open(t, Config{})
	e := rawEntry("own", s.URL, h, int64(len(data)))
	stages := map[string]uint64{}
	img, err := c.Get(t.Context(), "lease-1", Ref{SHA256: h, Entry: &e}, func(stage string, done, total uint64) {
		if done > total || done < stages[stage] {
			t.Errorf("%s: %d of %d after %d", stage, done, total, stages[stage])
		}
		stages[stage] = done
	})
	must(t, err)
	if stages["downloading"] != 1<<20 || stages["checking"] != 1<<20 {
		t.Errorf("the progress was %v", stages)
	}
	got, err := os.ReadFile(img.Path)
	must(t, err)
	info, err := os.Stat(img.Path)
	must(t, err)
	if !bytes.Equal(got, data) || info.Mode().Perm() != 0o444 || img.VirtualSize != 1<<20 || img.ID != h || img.Disk.Size != 1<<20 {
		t.Errorf("the image is %+v", img)
	}
	expectOnly(t, c, h)

	if _, err := get(t, c, s.URL, h, len(data)); err != nil || len(s.asked()) != 1 {
		t.Errorf("it was asked for %d times: %v", len(s.asked()), err)
	}
}

// A server that hangs up is asked for the rest, and only if the file is the same.
func TestResume(t *testing.T) {
	data, h := rawDisk(1 << 20)
	s := serve(t, half(data, `"a"`, 300<<10), whole(data, `"a"`))
	c := open(t, Config{})
	_, err := get(t, c, s.URL, h, len(data))
	must(t, err)
	second := s.asked()[1].Header
	if len(s.asked()) != 2 || second.Get("If-Range") != `"a"` || second.Get("Range") != fmt.Sprintf("bytes=%d-", 300<<10) {
		t.Errorf("it was asked %d times, then with %v", len(s.asked()), second)
	}
	expectOnly(t, c, h)
}

// A file that changes between two parts is never put together from both.
func TestFileChangesBetweenParts(t *testing.T) {
	old, _ := rawDisk(1 << 20)
	data, h := rawDisk(1 << 20)
	// It answers a range with the new file's bytes, whatever If-Range says.
	ignorant := func(tag string) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			r.Header.Del("If-Range")
			whole(data, tag)(w, r)
		}
	}
	for name, second := range map[string]http.HandlerFunc{
		"honest":                  whole(data, `"new"`),
		"without ranges":          func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(data) },
		"ignores If-Range":        ignorant(`"new"`),
		"ignores it and the ETag": ignorant(`"old"`),
		"has no ETags any more":   ignorant(""),
		"range is not satisfiable": func(w http.ResponseWriter, r *http.Request) {
			if r.Header.Get("Range") != "" {
				w.WriteHeader(http.StatusRequestedRangeNotSatisfiable)
				return
			}
			whole(data, "")(w, r)
		},
		"sends another range": func(w http.ResponseWriter, r *http.Request) {
			if r.Header.Get("Range") == "" {
				whole(data, "")(w, r)
				return
			}
			w.Header().Set("Content-Range", fmt.Sprintf("bytes 5-%d/%d", len(data)-1, len(data)))
			w.WriteHeader(http.StatusPartialContent)
			_, _ = w.Write(data[5:])
		},
	} {
		t.Run(name, func(t *testing.T) {
			s := serve(t, half(old, `"old"`, 300<<10), second)
			c := open(t, Config{})
			_, err := get(t, c, s.URL, h, len(data))
			must(t, err)
			expectOnly(t, c, h)
		})
	}
}

func TestServerThatChangesForever(t *testing.T) {
	data, h := rawDisk(1 << 20)
	n := 0
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		n++
		half(data, fmt.Sprintf(`"%d"`, n), 2000)(w, r)
	})
	c := open(t, Config{})
	if _, err := get(t, c, s.URL, h, len(data)); err == nil || !strings.Contains(err.Error(), "tries") {
		t.Error(err)
	}
	expectFiles(t, c)
}

// What a server says or sends and the catalogue does not is refused, and nothing of it stays.
func TestServerLies(t *testing.T) {
	data, h := rawDisk(64 << 10)
	longer := append(bytes.Clone(data), make([]byte, 512)...)
	chunked := func(data []byte) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) {
			w.(http.Flusher).Flush()
			_, _ = w.Write(data)
		}
	}
	var sent atomic.Int64
	for name, test := range map[string]struct {
		answer http.HandlerFunc
		size   int
		want   error
	}{
		"longer":           {whole(longer, ""), len(data), ErrSize},
		"shorter":          {whole(data[:1024], ""), len(data), ErrSize},
		"empty":            {whole(nil, ""), 0, ErrSize},
		"longer, chunked":  {chunked(longer), len(data), ErrSize},
		"no length at all": {chunked(data), 0, ErrSize},
		"without end": {func(w http.ResponseWriter, r *http.Request) {
			for r.Context().Err() == nil {
				n, err := w.Write(data)
				sent.Add(int64(n))
				if err != nil {
					return
				}
			}
		}, len(data), ErrSize},
		"absurd length": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", fmt.Sprint(int64(MaxDisk)+1))
			_, _ = w.Write(data)
		}, 0, ErrSize},
		"more than the cache": {func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", fmt.Sprint(int64(DefaultLimit)+1))
			_, _ = w.Write(data)
		}, 0, ErrFull},
		"another file": {whole(make([]byte, len(data)), ""), len(data), ErrHash},
		"not found":    {http.NotFound, len(data), ErrServer},
		"a page in place of the file": {func(w http.ResponseWriter, _ *http.Request) {
			_, _ = w.Write([]byte("<html>log in first</html>"))
		}, 0, ErrHash},
		"partial without being asked": {func(w http.ResponseWriter, _ *http.Request) {
			w.WriteHeader(http.StatusPartialContent)
			_, _ = w.Write(data)
		}, len(data), ErrServer},
	} {
		t.Run(name, func(t *testing.T) {
			s := serve(t, test.answer)
			c := open(t, Config{})
			_, err := get(t, c, s.URL, h, test.size)
			expect(t, err, test.want)
			expectOnly(t, c)
			if held, err := os.ReadDir(c.path("holds")); err != nil || len(held) > 0 {
				t.Errorf("the holder holds %v: %v", held, err)
			}
		})
	}
	if sent.Load() > 64<<20 {
		t.Errorf("%d bytes were taken from a body without end", sent.Load())
	}
}

func TestLengthIsTheServersIfNotKnown(t *testing.T) {
	data, h := rawDisk(64 << 10)
	s := serve(t, whole(data, ""))
	c := open(t, Config{})
	img, err := get(t, c, s.URL, h, 0)
	must(t, err)
	if img.Disk.Size != 64<<10 {
		t.Errorf("its size is %d", img.Disk.Size)
	}
}

func TestServerThatIsBusyIsAskedAgain(t *testing.T) {
	data, h := rawDisk(64 << 10)
	s := serve(t, func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusServiceUnavailable) }, whole(data, ""))
	_, err := get(t, open(t, Config{}), s.URL, h, len(data))
	must(t, err)
}

func TestServerThatStalls(t *testing.T) {
	data, h := rawDisk(1 << 20)
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Length", fmt.Sprint(len(data)))
		_, _ = w.Write(data[:2000])
		w.(http.Flusher).Flush()
		<-r.Context().Done()
	})
	c := open(t, Config{patience: patience{tries: 2, wait: 1, stall: 50 * time.Millisecond}})
	if _, err := get(t, c, s.URL, h, len(data)); err == nil || !strings.Contains(err.Error(), "the server sent") {
		t.Error(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	e := rawEntry("own", s.URL, h, int64(len(data)))
	c = open(t, Config{})
	time.AfterFunc(20*time.Millisecond, cancel)
	_, err := c.Get(ctx, "", Ref{SHA256: h, Entry: &e}, nil)
	expect(t, err, context.Canceled)
}

// Whoever names a URL does not get at what only this machine reaches.
func TestPrivateAddresses(t *testing.T) {
	data, h := rawDisk(64 << 10)
	inner := serve(t, whole(data, ""))
	entry := rawEntry("own", inner.URL, h, int64(len(data)))

	c, err := Open(Config{Dir: t.TempDir(), patience: quick})
	must(t, err)
	_, err = c.Get(t.Context(), "", Ref{SHA256: h, Entry: &entry}, nil)
	expect(t, err, outward.ErrPrivate)

	// The only private address that this one may ask sends it on.
	gate := serve(t, func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, inner.URL, http.StatusFound) })
	dialer := outward.Dialer(false)
	strict := dialer.ControlContext
	dialer.ControlContext = func(ctx context.Context, network, address string, c syscall.RawConn) error {
		if address == gate.Listener.Addr().String() {
			return nil
		}
		return strict(ctx, network, address, c)
	}
	c, err = Open(Config{Dir: t.TempDir(), patience: quick, dialer: dialer})
	must(t, err)
	entry.Disk.URL = gate.URL
	_, err = c.Get(t.Context(), "", Ref{SHA256: h, Entry: &entry}, nil)
	expect(t, err, outward.ErrPrivate)
	_, err = c.Update(t.Context(), gate.URL)
	expect(t, err, outward.ErrPrivate)
	if n := len(gate.asked()); n != 2 {
		t.Errorf("the gate was asked %d times", n)
	}
	if n := len(inner.asked()); n > 0 {
		t.Errorf("what is inside was asked %d times", n)
	}
}

func TestRedirects(t *testing.T) {
	data, h := rawDisk(64 << 10)
	mirror := serve(t, whole(data, ""))
	long := mirror.URL + "/?signature=" + strings.Repeat("x", 1000)
	to := func(where string) *server {
		return serve(t, func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, where, http.StatusFound) })
	}
	_, err := get(t, open(t, Config{}), to(long).URL, h, len(data))
	must(t, err)

	loop := serve(t, func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/", http.StatusFound) })
	for _, from := range []string{
		loop.URL, to("file:///etc/passwd").URL, to("http://user:password@" + mirror.Listener.Addr().String()).URL, to(mirror.URL + strings.Repeat("/x", 3000)).URL,
	} {
		_, err := get(t, open(t, Config{}), from, h, len(data))
		expect(t, err, ErrServer)
	}

	secure := httptest.NewTLSServer(http.RedirectHandler(mirror.URL, http.StatusFound))
	defer secure.Close()
	before := len(mirror.asked())
	c := open(t, Config{})
	client := c.client()
	client.Transport.(*http.Transport).TLSClientConfig = secure.Client().Transport.(*http.Transport).TLSClientConfig
	resp, err := client.Get(secure.URL)
	if err == nil {
		resp.Body.Close()
	}
	expect(t, err, ErrServer)
	if len(mirror.asked()) != before {
		t.Error("it went from https to http")
	}
}

// Two processes that want the same image download it once.
func TestTwoProcesses(t *testing.T) {
	data, h := rawDisk(1 << 20)
	started, goOn := make(chan struct{}), make(chan struct{})
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		close(started)
		<-goOn
		whole(data, "")(w, r)
	})
	dir := t.TempDir()
	args := []string{dir, s.URL, h.String(), fmt.Sprint(len(data))}
	first := child(t, "get", args...)
	must(t, first.Start())
	<-started
	second := child(t, "get", args...)
	must(t, second.Start())
	close(goOn)
	must(t, first.Wait())
	must(t, second.Wait())
	if n := len(s.asked()); n != 1 {
		t.Errorf("it was downloaded %d times", n)
	}
	expectOnly(t, open(t, Config{Dir: dir}), h)
}

// A download whose process is killed goes on where it was.
func TestKilledInTheMiddle(t *testing.T) {
	data, h := rawDisk(1 << 20)
	sent := make(chan struct{})
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("ETag", `"a"`)
		w.Header().Set("Content-Length", fmt.Sprint(len(data)))
		_, _ = w.Write(data[:600<<10])
		w.(http.Flusher).Flush()
		close(sent)
		<-r.Context().Done()
	}, whole(data, `"a"`))
	dir := t.TempDir()
	c := open(t, Config{Dir: dir})
	victim := child(t, "get", dir, s.URL, h.String(), fmt.Sprint(len(data)))
	must(t, victim.Start())
	<-sent
	for { // until it is on disk
		if info, err := os.Stat(c.partPath(h)); err == nil && info.Size() == 600<<10 {
			break
		}
		time.Sleep(time.Millisecond)
	}
	must(t, victim.Process.Kill())
	_ = victim.Wait()

	out, err := child(t, "get", dir, s.URL, h.String(), fmt.Sprint(len(data))).CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	if from := s.asked()[1].Header.Get("Range"); from != fmt.Sprintf("bytes=%d-", 600<<10) {
		t.Errorf("it was asked for %q", from)
	}
	expectOnly(t, c, h)
}

// Who waits for another process's download goes on with it when that process is killed.
func TestSecondProcessTakesOver(t *testing.T) {
	data, h := rawDisk(1 << 20)
	sent := make(chan struct{})
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Length", fmt.Sprint(len(data)))
		_, _ = w.Write(data[:1000])
		w.(http.Flusher).Flush()
		close(sent)
		<-r.Context().Done()
	}, whole(data, ""))
	dir := t.TempDir()
	args := []string{dir, s.URL, h.String(), fmt.Sprint(len(data))}
	first, second := child(t, "get", args...), child(t, "get", args...)
	must(t, first.Start())
	<-sent
	must(t, second.Start())
	must(t, first.Process.Kill())
	_ = first.Wait()
	must(t, second.Wait())
	expectOnly(t, open(t, Config{Dir: dir}), h)
}

// A part that was complete when the process was killed is checked, not downloaded again.
func TestKilledBeforeTheCheck(t *testing.T) {
	data, h := rawDisk(64 << 10)
	c := open(t, Config{})
	s := serve(t, http.NotFound)
	must(t, os.WriteFile(c.partPath(h), data, 0o600))
	must(t, c.note(h, origin{URL: s.URL, Size: int64(len(data))}))
	_, err := get(t, c, s.URL, h, len(data))
	must(t, err)
	if len(s.asked()) > 0 {
		t.Error("the server was asked")
	}
}

// A part that is not what its note says is begun again.
func TestDamagedPart(t *testing.T) {
	data, h := rawDisk(64 << 10)
	for name, prepare := range map[string]func(c *Cache, url string){
		"longer than the file": func(c *Cache, url string) {
			must(t, os.WriteFile(c.partPath(h), make([]byte, 100<<10), 0o600))
			must(t, c.note(h, origin{URL: url, Size: int64(len(data))}))
		},
		"other bytes": func(c *Cache, url string) {
			must(t, os.WriteFile(c.partPath(h), make([]byte, 10<<10), 0o600))
			must(t, c.note(h, origin{URL: url, Size: int64(len(data))}))
		},
		"all other bytes": func(c *Cache, url string) {
			must(t, os.WriteFile(c.partPath(h), make([]byte, len(data)), 0o600))
			must(t, c.note(h, origin{URL: url, Size: int64(len(data))}))
		},
		"no note": func(c *Cache, _ string) { must(t, os.WriteFile(c.partPath(h), make([]byte, 10<<10), 0o600)) },
		"note is no note": func(c *Cache, _ string) {
			must(t, os.WriteFile(c.partPath(h), make([]byte, 10<<10), 0o600))
			must(t, os.WriteFile(c.notePath(h), []byte("{"), 0o600))
		},
	} {
		t.Run(name, func(t *testing.T) {
			c := open(t, Config{})
			s := serve(t, whole(data, ""))
			prepare(c, s.URL)
			_, err := get(t, c, s.URL, h, len(data))
			must(t, err)
			expectOnly(t, c, h)
		})
	}
}

func TestFileThatWasCutShortIsFetchedAgain(t *testing.T) {
	data, h := rawDisk(64 << 10)
	c := open(t, Config{})
	s := serve(t, whole(data, ""))
	img, err := get(t, c, s.URL, h, len(data))
	must(t, err)
	must(t, os.Remove(img.Path))
	must(t, os.WriteFile(img.Path, data[:1024], 0o444))
	_, err = get(t, c, s.URL, h, len(data))
	must(t, err)
	expectOnly(t, c, h)
}
