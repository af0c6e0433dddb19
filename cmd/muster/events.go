package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os/signal"
	"sync"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/internal/text"
)

// events writes what happens to a daemon to standard output.
type events struct {
	out    io.Writer
	asJSON bool
	now    func() time.Time
	mu     sync.Mutex
}

// outliveReaders makes a daemon's work go on when nobody reads its output any
// more. Writing fails from then on, and does not end the process.
func outliveReaders() { signal.Ignore(syscall.SIGPIPE) }

// newEvents is for a daemon, which outlives the readers of its events.
func newEvents(cmd *cobra.Command) *events {
	outliveReaders()
	return &events{out: cmd.OutOrStdout(), asJSON: isJSON(cmd), now: time.Now}
}

// write writes one event: as JSON, with the time as its first value, or in
// words and with its remedies. It can only fail if nobody reads any more. It is
// safe for concurrent use.
func (e *events) write(event fmt.Stringer, block uint64, hints []string) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if !e.asJSON {
		fmt.Fprintf(e.out, "block %d: %s\n", block, text.Plain(event.String())) // a part of it may be a stranger's
		for _, h := range hints {
			fmt.Fprintln(e.out, "hint: "+text.Plain(h))
		}
		return
	}
	data, err := json.Marshal(event)
	if err != nil {
		data = fmt.Appendf(nil, `{"error":%q}`, err)
	}
	at := e.now().UTC().Format("2006-01-02T15:04:05.000Z07:00")
	line := fmt.Appendf(nil, `{"time":%q,`, at)
	_, _ = e.out.Write(append(append(line, checksummed(data[1:])...), '\n'))
}
