package loop

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/internal/hint"
)

// Trouble is what a loop tells about its node: once that something is wrong, and once that it is over.
type Trouble struct {
	Err    error         // what is wrong; nil: nothing any more
	Lasted time.Duration // of trouble that is over
}

// String is trouble in words, with what can be done about it.
func (t Trouble) String() string {
	if t.Err == nil {
		return fmt.Sprintf("the node is well again, after %v", t.Lasted.Round(time.Second))
	}
	return "trouble with the node, trying on: " + hint.Text(t.Err)
}

// A health is what is wrong with a node at the time.
type health struct {
	tell  func(Trouble)
	bad   map[string]bool
	since time.Time
}

func (h *health) fail(what string, err error) {
	first := len(h.bad) == 0
	if h.bad == nil {
		h.bad = map[string]bool{}
	}
	h.bad[what] = true
	if !first {
		return
	}
	h.since = time.Now()
	h.tell(Trouble{Err: err})
}

func (h *health) well(what string) {
	if !h.bad[what] {
		return
	}
	delete(h.bad, what)
	if len(h.bad) == 0 {
		h.tell(Trouble{Lasted: time.Since(h.since)})
	}
}

// Fail notes in the loop that something could not be read for a reason that passes: it is told unless the
// node was in trouble before, and the plan's Again is called after a pause, which grows from time to time.
func (l *Loop) Fail(what string, err error) {
	l.health.fail("read "+what, err)
	l.again.begin()
}

// Well notes in the loop that something could be read.
func (l *Loop) Well(what string) {
	l.health.well("read " + what)
	for bad := range l.health.bad {
		if bad != "watch" && bad != "stall" {
			return
		}
	}
	l.again.cancel()
}

type passing struct{ error }

func (p passing) Unwrap() error { return p.error }

// Passing marks an error that may go away by itself, such as that of a read; nil stays nil.
func Passing(err error) error {
	if err == nil {
		return nil
	}
	return passing{err}
}

// Read marks the error of a read, and hands on what was read.
func Read[T any](what T, err error) (T, error) { return what, Passing(err) }

// IsPassing says whether an error, or one that it wraps, is marked.
func IsPassing(err error) bool {
	var p passing
	return errors.As(err, &p)
}

const (
	stallBlocks = 10 // so many blocks' time without a block is too long
	leastStall  = 30 * time.Second
	mostStall   = time.Hour
)

// A stall waits for blocks to stay away.
type stall struct {
	timer       *time.Timer
	first, last chain.Header // of those by which the time between blocks is known
}

func newStall() *stall { return &stall{timer: time.NewTimer(leastStall)} }

// seen notes a new block.
func (s *stall) seen(h chain.Header) {
	switch {
	case h.Number <= s.last.Number || s.last.Number == 0:
		s.first = h
	case h.Number-s.first.Number > 2*keptHeads:
		s.first = s.last
	}
	s.last = h
	s.timer.Reset(s.limit())
}

// limit is how long is too long.
func (s *stall) limit() time.Duration {
	if s.last.Number == s.first.Number {
		return leastStall
	}
	each := s.last.Time.Sub(s.first.Time) / time.Duration(s.last.Number-s.first.Number)
	return max(leastStall, stallBlocks*min(each, mostStall/stallBlocks))
}

// findOut tells that no block has come for a time, and why, as far as the node says.
func (l *Loop) findOut(ctx context.Context, newest func(context.Context) (chain.Header, error), f *follower, waited time.Duration) {
	last := f.newest()
	Go(ctx, l, newest, func(claimed chain.Header, err error) error {
		if f.newest() == last { // still
			l.health.fail("stall", stalled(last, claimed, err, waited))
		}
		return nil
	})
}

// stalled says why no block has come.
func stalled(last, claimed chain.Header, err error, waited time.Duration) error {
	switch waited = waited.Round(time.Second); {
	case err != nil:
		return fmt.Errorf("no new block for %v: %w", waited, err)
	case claimed.Number < last.Number:
		return hint.Add(fmt.Errorf("no new block for %v: the node's newest is block %d, but block %d was seen before", waited, claimed.Number, last.Number),
			"wait for the node to catch up, or use another; a devnet that was started again is another chain")
	case claimed.Number > last.Number:
		return hint.Add(fmt.Errorf("no new block for %v: the node says that its newest is block %d, but does not have block %d", waited, claimed.Number, last.Number+1),
			"check the node, or use another")
	}
	return hint.Add(fmt.Errorf("no new block for %v, since block %d", waited, last.Number), "check whether the node is in sync with its chain")
}
