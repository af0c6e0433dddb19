//go:build linux

package machine

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"path/filepath"
	"slices"
	"sync"

	"github.com/muster-network/muster/lease/internal/qmp"
)

// logLimit is the most that console.log and the older part beside it take together.
const logLimit = 2 << 20

// behind is how many pieces of output a session may be behind before it is ended.
const behind = 256

// console reads a machine's serial console, of which QEMU serves one reader at a time, into its log and to
// all who look on.
type console struct {
	conn net.Conn
	log  *rotated
	done chan struct{}

	mu       sync.Mutex
	first    []byte // of what the console said since the machine was started, as far as it was read; up to consoleLimit
	sessions []*session
	ended    bool
}

// beginLog sets the log of an earlier run aside, so that console.log is that of the run that begins.
func beginLog(dir string) error {
	path := filepath.Join(dir, logFile)
	err := os.Rename(path, path+older)
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	return err
}

func openConsole(ctx context.Context, dir string) (*console, error) {
	log, err := openRotated(filepath.Join(dir, logFile), logLimit)
	if err != nil {
		return nil, fmt.Errorf("open the console's log: %w", err)
	}
	conn, err := qmp.DialUnix(ctx, filepath.Join(dir, consoleFile))
	if err != nil {
		log.close()
		return nil, err
	}
	first, err := os.ReadFile(log.path) // what another program has read that had the machine in hand
	if err != nil {
		log.close()
		conn.Close()
		return nil, err
	}
	c := &console{conn: conn, log: log, done: make(chan struct{}), first: first[:min(len(first), consoleLimit)]}
	go c.read()
	return c, nil
}

func (c *console) read() {
	defer close(c.done)
	b := make([]byte, 4<<10)
	for {
		n, err := c.conn.Read(b)
		if n > 0 {
			c.log.write(b[:n])
			c.show(slices.Clone(b[:n]))
		}
		if err != nil {
			break
		}
	}
	c.log.close()
	c.mu.Lock()
	defer c.mu.Unlock()
	c.ended = true
	for _, s := range c.sessions {
		close(s.output)
	}
	c.sessions = nil
}

func (c *console) show(piece []byte) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.first = append(c.first, piece[:min(len(piece), consoleLimit-len(c.first))]...)
	c.sessions = slices.DeleteFunc(c.sessions, func(s *session) bool {
		select {
		case s.output <- piece:
			return false
		default: // nobody else waits for a slow reader
			close(s.output)
			return true
		}
	})
}

// output is the first of what was read.
func (c *console) output() []byte {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.first[:len(c.first):len(c.first)]
}

func (c *console) close() {
	c.conn.Close()
	<-c.done
}

// session is one look at the console.
type session struct {
	console *console
	output  chan []byte
	rest    []byte
}

// Console opens a session at the serial console: what the guest writes from now on is read from it, and what
// is written to it is typed. Many can be open. One whose reader is far behind ends.
func (m *Machine) Console() (io.ReadWriteCloser, error) {
	c := m.console
	s := &session{console: c, output: make(chan []byte, behind)}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.ended {
		return nil, ErrNotRunning
	}
	c.sessions = append(c.sessions, s)
	return s, nil
}

func (s *session) Read(b []byte) (int, error) {
	if len(s.rest) == 0 {
		var ok bool
		if s.rest, ok = <-s.output; !ok {
			return 0, io.EOF
		}
	}
	n := copy(b, s.rest)
	s.rest = s.rest[n:]
	return n, nil
}

func (s *session) Write(b []byte) (int, error) { return s.console.conn.Write(b) }

func (s *session) Close() error {
	c := s.console
	c.mu.Lock()
	defer c.mu.Unlock()
	if i := slices.Index(c.sessions, s); i >= 0 {
		c.sessions = slices.Delete(c.sessions, i, i+1)
		close(s.output)
	}
	return nil
}

// Log is what the console of the machine in a folder has said, up to 2 MiB of it, whether it runs or not.
// What was said while no program had the machine in hand is not in it.
func Log(dir string) (io.ReadCloser, error) {
	path := filepath.Join(dir, logFile)
	var both parts
	for _, p := range []string{path + older, path} {
		f, err := os.Open(p)
		if errors.Is(err, os.ErrNotExist) {
			continue
		}
		if err != nil {
			both.Close()
			return nil, err
		}
		both.files = append(both.files, f)
	}
	var readers []io.Reader
	for _, f := range both.files {
		readers = append(readers, f)
	}
	both.Reader = io.MultiReader(readers...)
	return &both, nil
}

type parts struct {
	io.Reader
	files []*os.File
}

func (p *parts) Close() error {
	var err error
	for _, f := range p.files {
		err = errors.Join(err, f.Close())
	}
	return err
}

// older is behind the name of a log's older part.
const older = ".1"

// rotated is a log that becomes its own older part when it has half of the bytes that both may take.
type rotated struct {
	path  string
	limit int64
	file  *os.File
	size  int64
}

func openRotated(path string, limit int64) (*rotated, error) {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_APPEND|os.O_CREATE, 0o600)
	if err != nil {
		return nil, err
	}
	info, err := f.Stat()
	if err != nil {
		f.Close()
		return nil, err
	}
	return &rotated{path, limit, f, info.Size()}, nil
}

// write keeps what it can: a full disk must not keep anyone from the console.
func (r *rotated) write(b []byte) {
	if r.size+int64(len(b)) > r.limit/2 {
		if os.Rename(r.path, r.path+older) != nil {
			return
		}
		next, err := openRotated(r.path, r.limit)
		if err != nil {
			return
		}
		r.file.Close()
		*r = *next
	}
	n, _ := r.file.Write(b)
	r.size += int64(n)
}

func (r *rotated) close() { r.file.Close() }
