package api

import (
	"context"
	"sync"
	"time"

	"github.com/muster-network/muster/index"
)

const (
	// finalDepth is how many blocks must follow one for it to count as final where the node knows no finalized blocks:
	// two epochs of Ethereum's.
	finalDepth = 64
	// finalWait is how long an update of the index waits to hear which block is final.
	finalWait = 2 * time.Second
)

// finality is the newest block that no reorganisation can undo.
type finality struct {
	mu     sync.Mutex
	number uint64
	known  bool
}

// learn asks the node which block is final, when the index is at a block.
func (s *Server) learn(ctx context.Context, at index.AsOf) {
	number, known := at.Block-min(at.Block, finalDepth), at.Block >= finalDepth
	if s.config.Chain != nil {
		ctx, cancel := context.WithTimeout(ctx, finalWait)
		defer cancel()
		tagged, has, err := s.config.Chain.Finalized(ctx)
		if err != nil {
			return // what was final before still is
		}
		if has {
			number, known = tagged, true
		}
	}
	f := &s.final
	f.mu.Lock()
	defer f.mu.Unlock()
	f.number, f.known = number, known
}

// asOf says which block an answer is of, and what of it is final.
func (s *Server) asOf(at index.AsOf) AsOf {
	f := &s.final
	f.mu.Lock()
	defer f.mu.Unlock()
	out := AsOf{Block: at.Block, Hash: at.Hash, Time: at.Time}
	if f.known {
		number := min(f.number, at.Block)
		out.Finalized, out.Final = &number, number == at.Block
	}
	return out
}
