package fleet

import (
	"log/slog"
	"strings"
	"testing"

	"github.com/muster-network/muster/internal/testchain"
)

// The hub has the newest lines of a server's log, without secrets, and those that did not arrive come with the next.
func TestLogs(t *testing.T) {
	o := startOffice(t)
	l := o.connect(o.enrol("a", 0))
	m := &member{link: l, lines: &tail{}}
	log := slog.New(slog.NewTextHandler(m.lines, nil))
	log.Info("first", "node", "https://node.example/v3/0123456789abcdef0123456789abcdef")
	l.nc.Close()
	m.sendLog(t.Context())
	m.link = o.connect(l.identity)
	log.Info("second\nline")
	for range mostUnsent + 10 {
		log.Info(strings.Repeat("x", 2*maxLine))
	}
	m.sendLog(t.Context())
	if got := testchain.Must(o.ServerLog("a"))(t); len(got) != mostUnsent || len(got[0]) > maxLine {
		t.Errorf("%d lines, the first of %d bytes", len(got), len(got[0]))
	}
	log.Info("third", "node", "https://node.example/v3/0123456789abcdef0123456789abcdef")
	m.sendLog(t.Context())
	got := testchain.Must(o.ServerLog("a"))(t)
	if last := got[len(got)-1]; len(got) != mostUnsent+1 || !strings.Contains(last, "third") || strings.Contains(last, "0123456789abcdef") {
		t.Errorf("%d lines, the last %q", len(got), last)
	}
}
