package fleet

import (
	"bytes"
	"context"
	"strings"
	"sync"
	"time"

	"github.com/muster-network/muster/internal/redact"
)

// renew gets a new certificate when a third of the old one's time is left.
func (m *member) renew(ctx context.Context) {
	i := m.link.identity
	cert := i.certificate()
	if time.Until(cert.NotAfter) > cert.NotAfter.Sub(cert.NotBefore)/3 {
		return
	}
	csr, err := i.request()
	if err == nil {
		err = m.renewBy(ctx, csr)
	}
	if err != nil && ctx.Err() == nil {
		m.Log.Warn("could not renew this server's certificate yet", "expires", cert.NotAfter, "error", err)
	}
}

func (m *member) renewBy(ctx context.Context, csr []byte) error {
	i := m.link.identity
	var e enrolled
	if err := m.link.call(ctx, callRenew, renewal{csr}, &e); err != nil {
		return err
	}
	if err := i.renewed(e.Certificate); err != nil {
		return err
	}
	m.Log.Info("renewed this server's certificate", "expires", i.certificate().NotAfter)
	return nil
}

// mostUnsent is how many log lines wait for the hub.
const mostUnsent = 100

// A tail keeps the newest log lines that the hub does not have.
type tail struct {
	mu    sync.Mutex
	lines []string
}

// Write takes whole lines. What may be a secret, such as the key in a node's URL, does not leave the server.
func (t *tail) Write(p []byte) (int, error) {
	clean := []byte(redact.Text(string(p)))
	t.mu.Lock()
	defer t.mu.Unlock()
	for line := range bytes.Lines(clean) {
		t.lines = append(t.lines, strings.TrimSuffix(string(line[:min(len(line), maxLine)]), "\n"))
	}
	t.lines = t.lines[max(0, len(t.lines)-mostUnsent):]
	return len(p), nil
}

// take takes the lines out.
func (t *tail) take() []string {
	t.mu.Lock()
	defer t.mu.Unlock()
	all := t.lines
	t.lines = nil
	return all
}

// putBack puts lines back that did not arrive.
func (t *tail) putBack(lines []string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.lines = append(lines, t.lines...)
	t.lines = t.lines[max(0, len(t.lines)-mostUnsent):]
}

// sendLog gives the hub the newest lines.
func (m *member) sendLog(ctx context.Context) {
	all := m.lines.take()
	if len(all) == 0 {
		return
	}
	if err := m.link.call(ctx, callLog, lines{all}, &received{}); err != nil {
		m.lines.putBack(all) // nothing is logged of it, which would be one more line
	}
}
