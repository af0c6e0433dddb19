// Package qmp speaks to a QEMU process over its monitor socket: commands with their results, and events. It
// promises that a command's result is the command's own, also when an earlier one was given up on, and that
// a process which has gone wrong cannot make it take more memory than one message of [most] bytes.
//
// The protocol is QEMU's QMP: one JSON object a line.
package qmp

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"sync"
	"time"
)

// most is the longest message that is read. The longest that a machine of ours sends has some 10 kB.
const most = 4 << 20

// backlog is how many events are kept for a reader that is behind; the oldest go first.
const backlog = 256

// ErrClosed says that the connection has ended: QEMU has ended, or [Client.Close] was called.
var ErrClosed = errors.New("the connection to QEMU has ended")

// Error is QEMU's refusal of a command.
type Error struct {
	Command string
	Class   string `json:"class"`
	Text    string `json:"desc"`
}

func (e *Error) Error() string { return fmt.Sprintf("QEMU refused %s: %s", e.Command, e.Text) }

// Event is what QEMU says unasked, such as SHUTDOWN.
type Event struct {
	Name string          `json:"event"`
	Data json.RawMessage `json:"data"`
}

// Client is a connection to one QEMU process. Its methods may be called at the same time.
type Client struct {
	conn   net.Conn
	events chan Event

	write sync.Mutex // one command at a time on the wire

	mu      sync.Mutex
	next    uint64
	waiting map[uint64]chan message
	err     error // why the connection ended
}

type message struct {
	ID     *uint64         `json:"id"`
	Return json.RawMessage `json:"return"`
	Error  *Error          `json:"error"`
	Event
}

// Dial connects to the monitor's socket at path, of which QEMU serves one client at a time, and waits for its
// greeting.
func Dial(ctx context.Context, path string) (*Client, error) {
	conn, err := DialUnix(ctx, path)
	if err != nil {
		return nil, err
	}
	c := &Client{conn: conn, events: make(chan Event, backlog), waiting: map[uint64]chan message{}}
	go c.read()
	// QEMU accepts commands only after this one, which is answered after the greeting.
	if err := c.Do(ctx, "qmp_capabilities", nil, nil); err != nil {
		c.Close()
		return nil, fmt.Errorf("greet QEMU: %w", err)
	}
	return c, nil
}

// DialUnix connects to a Unix socket whose path may be longer than the 108 bytes of a socket's address.
func DialUnix(ctx context.Context, path string) (net.Conn, error) {
	folder, err := os.Open(filepath.Dir(path))
	if err != nil {
		return nil, err
	}
	defer folder.Close()
	var d net.Dialer
	conn, err := d.DialContext(ctx, "unix", Short(folder, filepath.Base(path)))
	if err != nil {
		return nil, fmt.Errorf("connect to %s: %w", path, err)
	}
	return conn, nil
}

// Short is a path to a file in an open folder that fits a socket's address however deep the folder is.
func Short(folder *os.File, name string) string {
	return "/proc/self/fd/" + strconv.Itoa(int(folder.Fd())) + "/" + name
}

func (c *Client) read() {
	s := bufio.NewScanner(c.conn)
	s.Buffer(make([]byte, 0, 16<<10), most)
	for s.Scan() {
		var m message
		if err := json.Unmarshal(s.Bytes(), &m); err != nil {
			c.end(fmt.Errorf("QEMU sent what is not QMP: %w", err))
			return
		}
		switch {
		case m.Name != "":
			c.keep(m.Event)
		case m.ID != nil:
			c.mu.Lock()
			if w, ok := c.waiting[*m.ID]; ok {
				delete(c.waiting, *m.ID)
				w <- m
			}
			c.mu.Unlock()
		}
	}
	c.end(errors.Join(ErrClosed, s.Err()))
}

func (c *Client) keep(e Event) {
	for {
		select {
		case c.events <- e:
			return
		default:
		}
		select {
		case <-c.events:
		default:
		}
	}
}

func (c *Client) end(err error) {
	c.conn.Close()
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.err != nil {
		return
	}
	c.err = err
	for id, w := range c.waiting {
		delete(c.waiting, id)
		close(w)
	}
	close(c.events)
}

// Close ends the connection. QEMU runs on and serves the next client.
func (c *Client) Close() { c.conn.Close() }

// Events has QEMU's events, the latest [backlog] of them, until the connection ends.
func (c *Client) Events() <-chan Event { return c.events }

// Do runs a command and puts what it returns into result, unless that is nil. Errors are *[Error],
// [ErrClosed] and ctx's.
func (c *Client) Do(ctx context.Context, command string, arguments, result any) error {
	answer := make(chan message, 1)
	c.mu.Lock()
	if c.err != nil {
		c.mu.Unlock()
		return fmt.Errorf("%s: %w", command, c.err)
	}
	c.next++
	id := c.next
	c.waiting[id] = answer
	c.mu.Unlock()

	if err := c.send(ctx, id, command, arguments); err != nil {
		c.forget(id)
		return fmt.Errorf("%s: %w", command, err)
	}
	select {
	case m, ok := <-answer:
		switch {
		case !ok:
			return fmt.Errorf("%s: %w", command, c.err)
		case m.Error != nil:
			m.Error.Command = command
			return m.Error
		case result == nil:
			return nil
		}
		if err := json.Unmarshal(m.Return, result); err != nil {
			return fmt.Errorf("read the result of %s: %w", command, err)
		}
		return nil
	case <-ctx.Done():
		c.forget(id)
		return fmt.Errorf("%s: %w", command, ctx.Err())
	}
}

func (c *Client) send(ctx context.Context, id uint64, command string, arguments any) error {
	line, err := json.Marshal(struct {
		Execute   string `json:"execute"`
		Arguments any    `json:"arguments,omitempty"`
		ID        uint64 `json:"id"`
	}{command, arguments, id})
	if err != nil {
		return err
	}
	c.write.Lock()
	defer c.write.Unlock()
	deadline, _ := ctx.Deadline() // none is the zero time: wait as long as it takes
	if err := c.conn.SetWriteDeadline(deadline); err != nil {
		return err
	}
	defer c.conn.SetWriteDeadline(time.Time{}) //nolint:errcheck // it fails only for a connection that has ended
	_, err = c.conn.Write(append(line, '\n'))
	return err
}

func (c *Client) forget(id uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.waiting, id)
}
