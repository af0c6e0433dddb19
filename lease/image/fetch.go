package image

import (
	"context"
	"crypto/sha256"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/outward"
	"github.com/muster-network/muster/internal/store"
)

var (
	// ErrHash says that a file is not the one whose SHA-256 was given.
	ErrHash = errors.New("the file has another SHA-256")
	// ErrSize says that a file is longer or shorter than it should be, or than anything may be.
	ErrSize = errors.New("the file has another size than it should have")
	// ErrServer says that a server has refused, or does not stay with what it says.
	ErrServer = errors.New("the server does not give the file")
)

// patience is how long a download goes on.
type patience struct {
	tries int           // in a row, of which none brought much
	wait  time.Duration // after the first that failed; doubled each time
	stall time.Duration // in which something must come
}

func (p patience) orDefault() patience {
	if p == (patience{}) {
		return patience{tries: 5, wait: time.Second, stall: 30 * time.Second}
	}
	return p
}

const (
	muchBytes    = 1 << 20  // what a try must bring to count as a success although it was cut off
	trickle      = 64 << 10 // what must come in the time of a stall
	mostRestarts = 3        // of a download from its beginning
	mostRedirect = 5
)

// origin is where a part of a file comes from.
type origin struct {
	URL       string `json:"url"`
	Validator string `json:"validator,omitempty"` // its strong ETag, or else when it was modified
	Size      int64  `json:"size"`                // of the whole file
}

func (c *Cache) partPath(h Hash) string { return c.path("parts", h.String()) }
func (c *Cache) notePath(h Hash) string { return c.path("parts", h.String()+".json") }
func (c *Cache) lockPath(h Hash) string { return c.path("locks", h.String()) }

// noted is what is known of a part. What cannot be read is not known: the part is begun again.
func (c *Cache) noted(h Hash) (o origin) {
	data, err := store.ReadFile(c.notePath(h), store.SmallFile)
	if err != nil || json.Unmarshal(data, &o) != nil {
		return origin{}
	}
	return o
}

func (c *Cache) note(h Hash, o origin) error {
	data, err := json.Marshal(o)
	if err != nil {
		return err
	}
	return store.WriteFile(c.notePath(h), 0o644, func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	})
}

// fetch makes a file whole: from a path, if there is one, or else from its URL. Whoever asks for the same file
// meanwhile waits for it.
func (c *Cache) fetch(ctx context.Context, f part, path string, progress Progress) error {
	return withLock(ctx, c.lockPath(f.SHA256), func() error {
		if info, err := os.Stat(c.file(f.SHA256)); err == nil && (f.Size == 0 || info.Size() == f.Size) {
			return nil
		}
		switch {
		case path != "":
			return c.copyIn(ctx, f, path, progress)
		case f.URL == "":
			return hint.Add(fmt.Errorf("%w: its file was taken in from this machine, and is gone", ErrUnknown), "import it again")
		}
		return (&download{c, f, progress}).run(ctx)
	})
}

// copyIn takes a file in from this machine.
func (c *Cache) copyIn(ctx context.Context, f part, path string, progress Progress) error {
	from, err := os.Open(path)
	if err != nil {
		return err
	}
	defer from.Close()
	if err := c.reserve(ctx, f.SHA256, f.Size, origin{Size: f.Size}); err != nil {
		return err
	}
	to, err := os.OpenFile(c.partPath(f.SHA256), os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	_, err = copyAll(ctx, to, io.LimitReader(from, f.Size+1), func(n int64) { progress.report("copying", n, f.Size) })
	if err := errors.Join(err, to.Close()); err != nil {
		return errors.Join(fullDisk(err), c.forget(f.SHA256))
	}
	return c.finish(ctx, f, progress)
}

type download struct {
	*Cache
	part
	progress Progress
}

// errAgain says that a download has to begin again from its beginning.
var errAgain = fmt.Errorf("%w: it has changed meanwhile", ErrServer)

// run downloads until the file is whole or nothing more can be expected.
func (d *download) run(ctx context.Context) error {
	failures, restarts := 0, 0
	for {
		before := d.have()
		err := d.once(ctx)
		if err == nil {
			resumed := before > 0
			err = d.finish(ctx, d.part, d.progress)
			if errors.Is(err, ErrHash) && resumed { // parts of two files, perhaps
				err = fmt.Errorf("%w: %w", errAgain, err)
			}
		}
		switch {
		case err == nil, ctx.Err() != nil, isFinal(err):
			return err
		case errors.Is(err, errAgain):
			if restarts++; restarts > mostRestarts {
				return err
			}
		case d.have()-before >= muchBytes:
			failures = 0
		}
		if failures++; failures >= d.cfg.tries {
			return fmt.Errorf("after %d tries: %w", failures, err)
		}
		select {
		case <-ctx.Done():
			return errors.Join(ctx.Err(), err)
		case <-time.After(d.cfg.wait << (failures - 1)):
		}
	}
}

// isFinal says whether trying again is of no use.
func isFinal(err error) bool {
	if errors.Is(err, errAgain) {
		return false
	}
	for _, final := range []error{
		ErrHash, ErrSize, ErrDisk, ErrFull, ErrDiskFull, ErrServer, outward.ErrPrivate, outward.ErrURL, fs.ErrPermission, fs.ErrNotExist,
	} {
		if errors.Is(err, final) {
			return true
		}
	}
	_, certificate := errors.AsType[*x509.UnknownAuthorityError](err)
	return certificate
}

// have is how much of the file is here.
func (d *download) have() int64 {
	info, err := os.Stat(d.partPath(d.SHA256))
	if err != nil {
		return 0
	}
	return info.Size()
}

// once asks the server once, for what is missing.
func (d *download) once(ctx context.Context) error {
	known, have := d.noted(d.SHA256), d.have()
	if known.URL != d.URL || have > known.Size {
		known, have = origin{}, 0
	}
	if have > 0 && have == known.Size {
		return nil // the process was killed before it was checked
	}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	var came atomic.Int64
	defer watchOver(&came, d.cfg.stall, cancel)()

	resp, err := d.ask(ctx, known, have)
	if err != nil {
		return cause(ctx, err)
	}
	defer resp.Body.Close()
	fresh, have, err := d.judge(resp, known, have)
	if errors.Is(err, errAgain) {
		return errors.Join(err, d.forget(d.SHA256))
	}
	if err != nil {
		return err
	}
	if err := d.reserve(ctx, d.SHA256, fresh.Size, fresh); err != nil {
		return err
	}
	return cause(ctx, d.write(ctx, resp.Body, have, fresh.Size, &came))
}

// ask asks for a file from a byte on, if it is still the one that is known.
func (d *download) ask(ctx context.Context, known origin, have int64) (*http.Response, error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, d.URL, nil)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", outward.ErrURL, err)
	}
	if have > 0 {
		r.Header.Set("Range", fmt.Sprintf("bytes=%d-", have))
		if known.Validator != "" {
			r.Header.Set("If-Range", known.Validator)
		}
	}
	return d.client().Do(r)
}

// client asks servers that strangers name, and follows a few redirects.
func (c *Cache) client() *http.Client {
	client := outward.Client(c.cfg.dialer, nil)
	client.CheckRedirect = func(r *http.Request, via []*http.Request) error {
		if len(via) > mostRedirect {
			return fmt.Errorf("%w: it leads elsewhere more than %d times", ErrServer, mostRedirect)
		}
		if err := checkRedirect(via[len(via)-1].URL, r.URL); err != nil {
			return fmt.Errorf("%w: %w", ErrServer, err)
		}
		return nil
	}
	return client
}

// judge finds out from an answer's head what comes, and from which byte on.
func (d *download) judge(resp *http.Response, known origin, have int64) (fresh origin, from int64, err error) {
	fresh = origin{URL: d.URL, Validator: validator(resp.Header), Size: resp.ContentLength}
	switch resp.StatusCode {
	case http.StatusOK:
		have = 0
	case http.StatusPartialContent:
		var first, last, total int64
		text := resp.Header.Get("Content-Range")
		n, err := fmt.Sscanf(text, "bytes %d-%d/%d", &first, &last, &total)
		if err != nil || n != 3 || have == 0 || first != have || last != total-1 {
			return fresh, 0, fmt.Errorf("%w: it was asked for the bytes from %d on and sends %.80q", errAgain, have, text)
		}
		if total != known.Size || known.Validator != "" && fresh.Validator != "" && fresh.Validator != known.Validator {
			return fresh, 0, errAgain
		}
		fresh.Size, fresh.Validator = total, known.Validator
	case http.StatusRequestedRangeNotSatisfiable:
		return fresh, 0, errAgain
	case http.StatusRequestTimeout, http.StatusTooManyRequests, http.StatusInternalServerError, http.StatusBadGateway,
		http.StatusServiceUnavailable, http.StatusGatewayTimeout:
		return fresh, 0, fmt.Errorf("the answer is %.80q", resp.Status)
	default:
		return fresh, 0, fmt.Errorf("%w: the answer is %.80q", ErrServer, resp.Status)
	}
	if fresh.Size < 0 { // the server does not say
		fresh.Size = d.Size
	}
	switch {
	case d.Size != 0 && fresh.Size != d.Size:
		return fresh, 0, fmt.Errorf("%w: %d bytes, not %d", ErrSize, fresh.Size, d.Size)
	case fresh.Size <= 0:
		return fresh, 0, hint.Add(fmt.Errorf("%w: the server does not say how long it is", ErrSize), "state the file's size")
	case fresh.Size > d.most:
		return fresh, 0, fmt.Errorf("%w: %d bytes, and at most %d", ErrSize, fresh.Size, d.most)
	}
	return fresh, have, nil
}

// validator is what tells a file from the one that was there before. A weak ETag does not.
func validator(h http.Header) string {
	if tag := h.Get("ETag"); tag != "" && !strings.HasPrefix(tag, "W/") {
		return tag
	}
	return h.Get("Last-Modified")
}

// write appends what comes to the part that is here.
func (d *download) write(ctx context.Context, body io.Reader, have, size int64, came *atomic.Int64) (err error) {
	f, err := os.OpenFile(d.partPath(d.SHA256), os.O_WRONLY|os.O_CREATE, 0o600)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	if err := f.Truncate(have); err != nil {
		return err
	}
	if _, err := f.Seek(have, io.SeekStart); err != nil {
		return err
	}
	n, err := copyAll(ctx, f, io.LimitReader(body, size-have), func(n int64) {
		came.Store(n)
		d.progress.report("downloading", have+n, size)
	})
	switch err = fullDisk(err); {
	case errors.Is(err, ErrDiskFull): // others need the room more
		return errors.Join(err, d.forget(d.SHA256))
	case err != nil:
		return err
	case have+n < size:
		return fmt.Errorf("the server stopped after %d of %d bytes: %w", have+n, size, io.ErrUnexpectedEOF)
	}
	if n, _ := io.ReadFull(body, make([]byte, 1)); n > 0 {
		return errors.Join(fmt.Errorf("%w: more than %d bytes", ErrSize, size), d.forget(d.SHA256))
	}
	return f.Sync()
}

// finish checks a part that is complete and makes it the file.
func (c *Cache) finish(ctx context.Context, f part, progress Progress) error {
	path := c.partPath(f.SHA256)
	sum, _, err := HashFile(ctx, path, progress)
	if err != nil {
		return err
	}
	if sum != f.SHA256 {
		return errors.Join(fmt.Errorf("%w: %s, not %s", ErrHash, sum, f.SHA256), c.forget(f.SHA256))
	}
	if f.Format != "" {
		if _, err := InspectFile(path, f.Format); err != nil {
			return errors.Join(err, c.forget(f.SHA256))
		}
	}
	if err := errors.Join(syncFile(path), os.Chmod(path, 0o444), os.Rename(path, c.file(f.SHA256))); err != nil {
		return err
	}
	return errors.Join(syncFolder(c.path("files")), removeAll(c.notePath(f.SHA256)))
}

// forget removes a part.
func (c *Cache) forget(h Hash) error { return removeAll(c.partPath(h), c.notePath(h)) }

// watchOver cancels when too little comes. The result ends it.
func watchOver(came *atomic.Int64, stall time.Duration, cancel context.CancelCauseFunc) (stop func()) {
	done := make(chan struct{})
	go func() {
		tick := time.NewTicker(stall)
		defer tick.Stop()
		last := int64(0)
		for {
			select {
			case <-done:
				return
			case <-tick.C:
			}
			now := came.Load()
			if now-last < trickle {
				cancel(fmt.Errorf("the server sent %d bytes in %s", now-last, stall))
				return
			}
			last = now
		}
	}()
	return func() { close(done) }
}

// cause says why a request was cancelled, rather than that it was.
func cause(ctx context.Context, err error) error {
	if why := context.Cause(ctx); err != nil && why != nil && !errors.Is(err, why) && !errors.Is(err, ErrDiskFull) {
		return why
	}
	return err
}

// copyAll copies until the end of r, and reports how many bytes.
func copyAll(ctx context.Context, w io.Writer, r io.Reader, report func(int64)) (n int64, err error) {
	buffer := make([]byte, 256<<10)
	for ctx.Err() == nil {
		got, readErr := r.Read(buffer)
		wrote, err := w.Write(buffer[:got])
		n += int64(wrote)
		report(n)
		switch {
		case err != nil:
			return n, err
		case errors.Is(readErr, io.EOF):
			return n, nil
		case readErr != nil:
			return n, readErr
		}
	}
	return n, ctx.Err()
}

// HashFile is the SHA-256 of a file, and its size in bytes.
func HashFile(ctx context.Context, path string, progress Progress) (h Hash, size int64, err error) {
	f, err := os.Open(path)
	if err != nil {
		return h, 0, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return h, 0, err
	}
	if !info.Mode().IsRegular() {
		return h, 0, fmt.Errorf("%s is not a file", path)
	}
	sum := sha256.New()
	size, err = copyAll(ctx, sum, f, func(n int64) { progress.report("checking", n, info.Size()) })
	return Hash(sum.Sum(nil)), size, err
}

// fullDisk makes it plain that a disk is full, or as full as this process may make it.
func fullDisk(err error) error {
	for _, full := range []syscall.Errno{syscall.ENOSPC, syscall.EDQUOT, syscall.EFBIG} {
		if errors.Is(err, full) {
			return hint.Add(fmt.Errorf("%w: %w", ErrDiskFull, err), "make room, and try again")
		}
	}
	return err
}

func syncFile(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

// syncFolder makes the names in a folder durable.
func syncFolder(dir string) error { return syncFile(filepath.Clean(dir)) }
