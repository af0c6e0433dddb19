package control

import (
	"bufio"
	"errors"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// console opens one, and gives the machine's side of it too.
func (b *bench) console(c *Client) (renter io.ReadWriteCloser, machine net.Conn) {
	b.Helper()
	renter = must(c.Console(b.Context()))(b)
	b.Cleanup(func() { renter.Close() })
	machine = <-b.host.machines
	b.Cleanup(func() { machine.Close() })
	return renter, machine
}

func TestConsoleGoesBothWays(t *testing.T) {
	t.Parallel()
	b := start(t)
	renter, machine := b.console(b.client(b.credential(mine)))
	for _, ends := range [][2]io.ReadWriter{{renter, machine}, {machine, renter}} {
		want := strings.Repeat("\x00\xff\x1b[2Jlogin: \r\n", 1000)
		go io.WriteString(ends[0], want)
		got := make([]byte, len(want))
		if _, err := io.ReadFull(ends[1], got); err != nil || string(got) != want {
			t.Errorf("%d bytes came: %v", len(got), err)
		}
	}
	renter.Close()
	if _, err := io.ReadAll(machine); err != nil {
		t.Errorf("when the renter goes, the machine's side ends: %v", err)
	}
}

func TestConsoleEndsWithTheMachine(t *testing.T) {
	t.Parallel()
	b := start(t)
	renter, machine := b.console(b.client(b.credential(mine)))
	machine.Close()
	if _, err := io.ReadAll(renter); err != nil {
		t.Errorf("it does not end well: %v", err)
	}
}

// What the chain or the clock says while a console is open counts.
func TestConsoleEndsWithTheLease(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]func(b *bench){
		"the lease is over": func(b *bench) { b.host.edit(mine, func(l *Lease) { l.Over = true }) },
		"another renter":    func(b *bench) { b.host.edit(mine, func(l *Lease) { l.Renter = common.Address{1} }) },
		"run out":           func(b *bench) { b.ahead.Store(int64(2 * time.Hour)) },
	} {
		b := start(t)
		renter, machine := b.console(b.client(b.credential(mine)))
		change(b)
		if _, err := io.ReadAll(machine); err != nil {
			t.Errorf("%s: the machine's side: %v", name, err)
		}
		if _, err := io.ReadAll(renter); err != nil {
			t.Errorf("%s: the renter's side: %v", name, err)
		}
	}
}

func TestConsolesHaveLimits(t *testing.T) {
	t.Parallel()
	b := start(t, func(c *Config) { c.Limits.ConsolesPerLease = 2 })
	c := b.client(b.credential(mine))
	first, machine := b.console(c)
	b.console(c)
	if err := closing(c.Console(t.Context())); b.problem(err).Type != problemBusy {
		t.Errorf("a third: %v", err)
	}
	machine.Close()
	io.Copy(io.Discard, first)
	for { // its place is free a moment later
		time.Sleep(10 * time.Millisecond)
		if err := closing(c.Console(t.Context())); err == nil {
			break
		} else if b.problem(err).Type != problemBusy {
			t.Fatal(err)
		}
	}
}

// A message without end takes no memory: the console closes.
func TestConsoleMessagesHaveLimits(t *testing.T) {
	t.Parallel()
	b := start(t)
	renter, machine := b.console(b.client(b.credential(mine)))
	go io.Copy(io.Discard, machine)
	go renter.Write(make([]byte, maxMessage+1))
	if _, err := io.ReadAll(renter); err == nil {
		t.Error("it stays open, or ends well")
	}
}

func TestConsoleIsSignedFor(t *testing.T) {
	t.Parallel()
	b := start(t)
	c := b.opened(mine, MaySee)
	upgrade := func(r *http.Request) *http.Request {
		for name, value := range map[string]string{
			"Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
		} {
			r.Header.Set(name, value)
		}
		return r
	}
	path := leaseURL("7", "/console")
	if status, p := b.raw(upgrade(b.request(c, "GET", path, ""))); status != 403 {
		t.Errorf("without the permission: %d %+v", status, p)
	}
	c = b.opened(mine, MayConsole)
	unsigned := upgrade(b.request(c, "GET", path, ""))
	unsigned.Header.Del("Signature")
	if status, p := b.raw(unsigned); status != 401 {
		t.Errorf("without a signature: %d %+v", status, p)
	}
	if status, p := b.raw(b.request(c, "GET", path, "")); status != http.StatusUpgradeRequired {
		t.Errorf("without an upgrade: %d %+v", status, p)
	}
	b.host.fails(ErrNotNow)
	if status, p := b.raw(upgrade(b.request(c, "GET", path, ""))); status != 409 {
		t.Errorf("of a machine that is stopped: %d %+v", status, p)
	}
	b.host.fails(nil)
	b.host.was()
	// The same upgrade twice.
	r := upgrade(b.request(c, "GET", path, ""))
	conn := b.dial()
	if err := r.Write(conn); err != nil {
		t.Fatal(err)
	}
	resp := must(http.ReadResponse(bufio.NewReader(conn), r))(t)
	if resp.StatusCode != http.StatusSwitchingProtocols {
		t.Fatalf("the first: %d", resp.StatusCode)
	}
	if status, p := b.raw(r.Clone(t.Context())); p.Type != problemReplay {
		t.Errorf("the second: %d %+v", status, p)
	}
	if asked := b.host.was(); len(asked) != 1 {
		t.Errorf("the host was asked to %q", asked)
	}
}

func TestLogsHaveLimits(t *testing.T) {
	t.Parallel()
	b := start(t, func(c *Config) { c.Limits.LogBytes, c.Limits.LogsPerLease = 1<<20, 1 })
	c := b.client(b.credential(mine))
	out, in := io.Pipe()
	b.host.logs(func() io.ReadCloser { return out })
	first := must(c.Log(t.Context()))(t)
	if err := closing(c.Log(t.Context())); b.problem(err).Type != problemBusy {
		t.Errorf("a second: %v", err)
	}
	go io.Copy(in, endless{})
	if n, err := io.Copy(io.Discard, first); err != nil || n != 1<<20 {
		t.Errorf("a log without end: %d bytes, %v", n, err)
	}
	first.Close()
	// One that breaks off is not taken for a whole one.
	b.host.logs(func() io.ReadCloser {
		return io.NopCloser(io.MultiReader(strings.NewReader("login: "), broken{}))
	})
	for {
		log, err := c.Log(t.Context())
		if err != nil {
			if b.problem(err).Type != problemBusy {
				t.Fatal(err)
			}
			time.Sleep(10 * time.Millisecond) // the server has not seen the first one's end yet
			continue
		}
		if _, err := io.ReadAll(log); err == nil {
			t.Error("a log that breaks off looks whole")
		}
		log.Close()
		break
	}
	<-b.failures
}

type endless struct{}

func (endless) Read(p []byte) (int, error) { return len(p), nil }

type broken struct{}

func (broken) Read([]byte) (int, error) { return 0, errors.New("the disk is gone") }
