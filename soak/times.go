package main

import (
	"context"
	"sync"
	"time"

	"github.com/muster-network/muster/demo"
)

// times are when blocks of the chain were first seen, by number.
type times struct {
	mu   sync.Mutex
	seen map[uint64]time.Time
	head uint64
	grew time.Time // when the newest was seen
}

func newTimes() *times { return &times{seen: map[uint64]time.Time{}} }

// follow looks at the chain until ctx ends.
func (t *times) follow(ctx context.Context, n *demo.Network) {
	for sleep(ctx, 100*time.Millisecond) == nil {
		head := n.Chain().CurrentBlock().Number.Uint64()
		t.mu.Lock()
		for t.head < head {
			t.head++
			t.grew = time.Now()
			t.seen[t.head] = t.grew
		}
		t.mu.Unlock()
	}
}

// since is how long ago the chain grew last.
func (t *times) since() time.Duration {
	t.mu.Lock()
	defer t.mu.Unlock()
	return time.Since(t.grew)
}

// of is when a block was first seen.
func (t *times) of(block uint64) time.Time {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.seen[block]
}
