package api

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/netip"
	"sync"
	"time"

	"github.com/muster-network/muster/internal/limit"
)

const headsPath = Prefix + "/heads"

// heads is what streams tell: the block that the index is of.
type heads struct {
	slots *limit.Slots[netip.Prefix]

	mu      sync.Mutex
	now     []byte        // in JSON; nil: the index is not known to have read a block
	changes chan struct{} // closed at the next change
}

func newHeads(l Limits) *heads {
	return &heads{slots: limit.NewSlots[netip.Prefix](l.StreamsPerSource, l.Streams), changes: make(chan struct{})}
}

// set tells all streams, if it is something new.
func (h *heads) set(at AsOf) {
	text, err := json.Marshal(at)
	if err != nil {
		panic(err) // it has numbers and a hash
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	if bytes.Equal(text, h.now) {
		return
	}
	h.now = text
	close(h.changes)
	h.changes = make(chan struct{})
}

func (h *heads) get() (now []byte, changes <-chan struct{}) {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.now, h.changes
}

// stream sends server-sent events: the present block, and each later one, until the reader or the server ends it. Who
// reads slowly is told the newest one only.
func (s *Server) stream(w http.ResponseWriter, r *http.Request) {
	free, ok := s.heads.slots.Take(limit.Source(r))
	if !ok {
		newProblem(problemBusy, http.StatusServiceUnavailable, "there are too many streams").
			hint("close others, or ask %s/site from time to time", Prefix).after(30 * time.Second).write(w)
		return
	}
	defer free()
	header := w.Header()
	header.Set("Content-Type", "text/event-stream")
	header.Set("Cache-Control", "no-store")
	control := http.NewResponseController(w)
	send := func(parts ...[]byte) bool {
		_ = control.SetWriteDeadline(s.now().Add(s.config.Limits.Write)) // some writers cannot; they do not block either
		for _, p := range parts {
			if _, err := w.Write(p); err != nil {
				return false
			}
		}
		return control.Flush() == nil
	}
	alive := time.NewTicker(s.config.Limits.KeepAlive)
	defer alive.Stop()
	if !send([]byte("retry: 3000\n\n")) {
		return
	}
	var told []byte
	for {
		now, changes := s.heads.get()
		if now != nil && !bytes.Equal(now, told) {
			if !send([]byte("data: "), now, []byte("\n\n")) {
				return
			}
			told = now
			continue
		}
		select {
		case <-changes:
		case <-alive.C:
			if !send([]byte(": nothing new\n\n")) {
				return
			}
		case <-s.running.Done():
			return
		case <-r.Context().Done():
			return
		}
	}
}
