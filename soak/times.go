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
}

func newTimes() *times { return &times{seen: map[uint64]time.Time{}} }

// follow looks at the chain until ctx ends.
func (t *times) follow(ctx context.Context, n *demo.Network) {
	for sleep(ctx, 100*time.Millisecond) == nil {
		head := n.Chain().CurrentBlock().Number.Uint64()
		t.mu.Lock()
		for t.head < head {
			t.head++
			t.seen[t.head] = time.Now()
		}
		t.mu.Unlock()
	}
}

// of is when a block was first seen.
func (t *times) of(block uint64) time.Time {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.seen[block]
}
