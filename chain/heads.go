package chain

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/muster-network/muster/internal/hint"
)

// A Head is a block that has become part of the chain.
type Head struct {
	Header
	// Ancestor is set when the chain was reorganised: blocks above it that were delivered before
	// are no longer in the chain, and this one is its child.
	Ancestor *Header
	// Err is set in the last value before the channel closes, unless ctx ended: watching the
	// chain makes no sense any more.
	Err error
}

const (
	minPoll     = 20 * time.Millisecond
	firstPoll   = 200 * time.Millisecond
	defaultPoll = time.Second
	// maxReorg is the deepest reorganisation that is followed block by block.
	maxReorg = 256
	// headsBefore is how many blocks before the first are known, should that be reorganised.
	headsBefore = 64
)

// Heads delivers every block from the present head on, each exactly once and in order, until ctx
// ends. After a reorganisation it goes on from the last common block, and says so; that block may be
// older than the first that was delivered. A slow receiver misses nothing. While the node does not
// answer, nothing comes, and [OnRetry]'s function is told.
func (n *Node) Heads(ctx context.Context) <-chan Head { return n.heads(ctx, nil) }

// HeadsFrom is like Heads but begins with the block of a number, which may be long past or yet to
// come.
func (n *Node) HeadsFrom(ctx context.Context, number uint64) <-chan Head {
	return n.heads(ctx, &number)
}

func (n *Node) heads(ctx context.Context, from *uint64) <-chan Head {
	out := make(chan Head)
	w := &watch{node: n, out: out, poll: min(firstPoll, n.maxPoll)}
	if from != nil {
		w.next, w.started = *from, true
	}
	go func() {
		defer close(out)
		if err := w.run(ctx); ctx.Err() == nil {
			select {
			case out <- Head{Err: err}:
			case <-ctx.Done():
			}
		}
	}()
	return out
}

// A watch follows a chain by asking for its head again and again.
type watch struct {
	node    *Node
	out     chan<- Head
	next    uint64   // the block to deliver next
	recent  []Header // those before it, newest last, each the parent of the next
	started bool
	poll    time.Duration // a quarter of the time between blocks, as far as it is known
	last    time.Time     // when a new head was seen last
	other   int           // looks in a row that saw a head of another branch which is not longer
	lacking time.Time     // since when the node does not have blocks that its head stands on; zero: it has
}

// otherLooks is how many looks in a row have to see a branch that is not longer before it is believed:
// nodes behind one URL may be of different opinions for a moment.
const otherLooks = 3

// run delivers heads until ctx ends or the chain cannot be followed; it returns why.
func (w *watch) run(ctx context.Context) error {
	for {
		head, err := w.node.Head(ctx)
		if err == nil {
			err = w.advance(ctx, head)
		}
		switch {
		case err == nil:
			w.lacking = time.Time{}
		case errors.Is(err, ErrNoBlock):
			if w.lacking.IsZero() {
				w.lacking = time.Now()
			} else if time.Since(w.lacking) > w.node.patience {
				return hint.Add(fmt.Errorf("%s says that its newest is block %d, but does not have all before it: %w", w.node.URL(), head.Number, err),
					"check the node, or use another")
			}
		case !errors.Is(err, ErrUnavailable):
			return err
		}
		if err := Sleep(ctx, w.poll); err != nil {
			return err
		}
	}
}

// advance delivers what is new up to head.
func (w *watch) advance(ctx context.Context, head Header) error {
	if !w.started {
		w.next, w.started = head.Number, true
	}
	if head.Number+1 < w.next && len(w.recent) == 0 {
		return nil // the first block is yet to come
	}
	if w.next > 0 && len(w.recent) == 0 {
		var err error
		if w.recent, err = w.node.Headers(ctx, w.next-min(w.next, headsBefore), w.next-1); err != nil {
			return err
		}
	}
	if head.Number < w.next {
		return w.shorter(ctx, head)
	}
	w.other = 0
	first, seen := w.next, time.Now()
	defer func() { w.pace(w.next-min(first, w.next), seen) }()
	for w.next <= head.Number {
		headers, err := w.node.Headers(ctx, w.next, min(head.Number, w.next+headerBatch-1))
		if errors.Is(err, ErrNoBlock) && w.next < head.Number {
			headers, err = w.node.Headers(ctx, w.next, w.next) // it may have this one at least
		}
		if err != nil {
			return err
		}
		if tip, known := w.tip(); known && headers[0].ParentHash != tip.Hash {
			return w.reorg(ctx, head.Number)
		}
		for _, h := range headers {
			if err := w.deliver(ctx, Head{Header: h}); err != nil {
				return err
			}
		}
	}
	return nil
}

// shorter looks at a head that is not above the newest known block: either there is nothing new, or
// this node is behind another one of the same URL, or the chain was reorganised and is not longer
// than before.
func (w *watch) shorter(ctx context.Context, head Header) error {
	if len(w.recent) == 0 {
		return nil
	}
	oldest := w.recent[0].Number
	if head.Number < oldest || w.recent[head.Number-oldest].Hash == head.Hash {
		w.other = 0
		return nil
	}
	if w.other++; w.other < otherLooks {
		return nil
	}
	w.other = 0
	return w.reorg(ctx, head.Number)
}

// reorg finds the newest known block that is still in the chain, whose newest block has a number, and
// delivers its new child.
func (w *watch) reorg(ctx context.Context, newest uint64) error {
	for i := len(w.recent) - 1; i >= 0; i-- {
		old := w.recent[i]
		if old.Number > newest {
			continue
		}
		now, err := w.node.Header(ctx, old.Number)
		if err != nil {
			return err // this node is behind another, perhaps
		}
		if now.Hash != old.Hash {
			continue
		}
		if i == len(w.recent)-1 {
			return nil // nothing has changed but the node
		}
		child, err := w.node.Header(ctx, old.Number+1)
		if err != nil {
			return err
		}
		if child.ParentHash != old.Hash || child.Hash == w.recent[i+1].Hash {
			return fmt.Errorf("%w: the chain changed while its reorganisation was followed", ErrUnavailable)
		}
		w.recent, w.next = w.recent[:i+1], old.Number+1
		return w.deliver(ctx, Head{Header: child, Ancestor: &old})
	}
	return hint.Add(fmt.Errorf("the last %d blocks that were seen are no longer in the chain of %s", len(w.recent), w.node.URL()),
		"check that the node is of the same chain, and start again")
}

func (w *watch) deliver(ctx context.Context, h Head) error {
	select {
	case w.out <- h:
	case <-ctx.Done():
		return context.Cause(ctx)
	}
	w.recent = append(w.recent, h.Header)
	if len(w.recent) > maxReorg {
		w.recent = w.recent[1:]
	}
	w.next = h.Number + 1
	return nil
}

func (w *watch) tip() (h Header, known bool) {
	if len(w.recent) == 0 {
		return h, false
	}
	return w.recent[len(w.recent)-1], true
}

// pace learns the time between blocks from the arrival of some new ones.
func (w *watch) pace(blocks uint64, now time.Time) {
	switch {
	case blocks == 0:
	case w.last.IsZero():
		w.last = now
	default:
		perBlock := now.Sub(w.last) / time.Duration(blocks)
		w.poll = min(max((w.poll+perBlock/4)/2, minPoll), w.node.maxPoll)
		w.last = now
	}
}

// NextBlock waits for a block after the newest.
func (n *Node) NextBlock(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	seen := false
	for h := range n.Heads(ctx) {
		if h.Err != nil {
			return h.Err
		}
		if seen {
			return nil
		}
		seen = true
	}
	return context.Cause(ctx)
}
