package loop

import (
	"context"
	"errors"
	"fmt"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/internal/hint"
)

// keptHeads is how many blocks are remembered, to go on from when heads have ended.
const keptHeads = 256

// A follower watches heads, again whenever they have ended, and lets each block through once.
type follower struct {
	loop   *Loop
	watch  Watch
	from   uint64
	heads  <-chan chain.Head // nil: none are watched now
	cancel context.CancelFunc
	seen   []chain.Header // oldest first, each the parent of the next
	again  pause
}

// start begins to watch from the oldest block that is remembered, or from the first.
func (f *follower) start(ctx context.Context) {
	ctx, f.cancel = context.WithCancel(ctx)
	from := f.from
	if len(f.seen) > 0 {
		from = f.seen[0].Number
	}
	f.heads = f.watch(ctx, from)
}

// stop ends the watch. What ran for it has ended when the loop's work has.
func (f *follower) stop() {
	if f.heads == nil {
		return
	}
	f.cancel()
	heads := f.heads
	f.heads = nil
	f.loop.running.Go(func() {
		for range heads { // until it is closed
		}
	})
}

// newest is the last block that was seen; zero: none.
func (f *follower) newest() chain.Header {
	if len(f.seen) == 0 {
		return chain.Header{}
	}
	return f.seen[len(f.seen)-1]
}

// take looks at what has come of the heads: it says whether that is a block that was not seen before, and
// sets its Ancestor by the blocks that were.
func (f *follower) take(h chain.Head, ok bool) (_ chain.Head, isNew bool, err error) {
	switch {
	case !ok:
		return h, false, errors.New("watch the chain: the heads have ended")
	case h.Err != nil:
		return h, false, fmt.Errorf("watch the chain: %w", h.Err)
	case len(f.seen) == 0:
		return f.keep(h)
	}
	oldest, tip := f.seen[0].Number, f.newest().Number
	if h.Number >= oldest && h.Number <= tip && f.seen[h.Number-oldest].Hash == h.Hash {
		if h.Number == tip {
			f.loop.health.well("watch")
		}
		return h, false, nil
	}
	if h.Number > oldest && h.Number <= tip+1 {
		parent := f.seen[h.Number-1-oldest]
		if parent.Hash == h.ParentHash {
			h.Ancestor = nil
			if h.Number <= tip {
				h.Ancestor = &parent
			}
			f.seen = f.seen[:h.Number-oldest]
			return f.keep(h)
		}
	}
	if h.Ancestor != nil && h.Ancestor.Number < oldest { // the heads remember more
		f.seen = nil
		return f.keep(h)
	}
	return h, false, hint.Add(fmt.Errorf("watch the chain: the node's block %d does not follow from the blocks that were seen before, of which the last is %d", h.Number, tip),
		"check that the node is of the same chain, and not a devnet that was started again")
}

func (f *follower) keep(h chain.Head) (chain.Head, bool, error) {
	f.seen = append(f.seen, h.Header)
	if len(f.seen) > keptHeads {
		f.seen = f.seen[1:]
	}
	f.again.last = 0
	f.loop.health.well("watch")
	return h, true, nil
}
