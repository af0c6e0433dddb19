package api

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
)

// live has what the contracts said after the last blocks that the index was at. Whoever asks for what somebody else has
// asked for in the same block gets the same answer, or waits for it: a thousand visitors are one read.
type live struct {
	limits  Limits
	reading chan struct{} // has room for as many reads as may be under way

	mu      sync.Mutex
	heads   []string // the blocks whose answers are kept, the newest last
	answers map[liveKey]*liveAnswer
}

type liveKey struct{ head, what string }

type liveAnswer struct {
	done  chan struct{} // closed when there is a value or an error
	value any
	err   error
	until time.Time // an error is forgotten then
}

// keptHeads is of how many blocks answers are kept: those who read the index just before it changed ask for the last one's.
const keptHeads = 2

func newLive(l Limits) *live {
	return &live{limits: l, reading: make(chan struct{}, l.Reads), answers: map[liveKey]*liveAnswer{}}
}

// errNoNode says that there is no node to be read.
var errNoNode = errors.New("this server reads no node")

// liveRead reads something of the contracts, as it is after the index's block. what names it among all that is read.
func liveRead[T any](ctx context.Context, s *Server, at AsOf, what string, read func(context.Context, *ledger.Client) (T, error)) (value T, err error) {
	if s.config.Chain == nil {
		return value, errNoNode
	}
	answer, err := s.live.ask(liveKey{at.Hash, what}, s.now(), func() (any, error) {
		of, cancel := context.WithTimeout(s.running, s.config.Limits.LiveRead) // it is for all who ask, whoever leaves
		defer cancel()
		value, err := read(chain.At(of, at.Block, common.HexToHash(at.Hash)), s.config.Chain)
		if err != nil && s.running.Err() == nil {
			s.config.Log.Warn("the node could not be read", "for", what, "block", at.Block, "err", err)
		}
		return value, err
	})
	if err != nil {
		return value, err
	}
	waited := time.NewTimer(s.config.Limits.LiveWait)
	defer waited.Stop()
	select {
	case <-answer.done:
	case <-waited.C:
		return value, context.DeadlineExceeded
	case <-ctx.Done():
		return value, ctx.Err()
	}
	if answer.err != nil {
		return value, answer.err
	}
	return answer.value.(T), nil
}

// errCrowded says that more is asked for than can be kept.
var errCrowded = errors.New("too much is being read of the node")

// ask finds an answer that is there or on its way, or begins to read it.
func (l *live) ask(key liveKey, now time.Time, read func() (any, error)) (*liveAnswer, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.turn(key.head)
	if a := l.answers[key]; a != nil && (!a.isDone() || a.err == nil || now.Before(a.until)) {
		return a, nil
	}
	if len(l.answers) >= l.limits.LiveEntries && !l.makeRoom() {
		return nil, errCrowded
	}
	a := &liveAnswer{done: make(chan struct{})}
	l.answers[key] = a
	go func() {
		defer close(a.done)
		l.reading <- struct{}{}
		defer func() { <-l.reading }()
		defer func() {
			if v := recover(); v != nil {
				a.err = fmt.Errorf("panic: %v\n%s", v, debug.Stack())
			}
		}()
		a.value, a.err = read()
		a.until = time.Now().Add(l.limits.LiveRetry)
	}()
	return a, nil
}

func (a *liveAnswer) isDone() bool {
	select {
	case <-a.done:
		return true
	default:
		return false
	}
}

// turn notes that a block is asked about, and drops the answers of those before the last ones.
func (l *live) turn(head string) {
	if slices.Contains(l.heads, head) {
		return
	}
	l.heads = append(l.heads, head)
	if len(l.heads) <= keptHeads {
		return
	}
	gone := l.heads[0]
	l.heads = l.heads[1:]
	for key := range l.answers {
		if key.head == gone {
			delete(l.answers, key)
		}
	}
}

// makeRoom drops an answer that nobody waits for.
func (l *live) makeRoom() bool {
	for key, a := range l.answers {
		if a.isDone() {
			delete(l.answers, key)
			return true
		}
	}
	return false
}

// Missing says why something that only the contracts know is not in an answer.
type Missing struct {
	Detail string   `json:"detail" doc:"What is wrong, for people"`
	Hints  []string `json:"hints" nullable:"false" doc:"What to do about it, for people"`
}

// missing tells why something could not be read, without what is not for strangers.
func (s *Server) missing(err error) *Missing {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, errNoNode):
		return &Missing{"this server reads no node, only the index", []string{"ask a node"}}
	case errors.Is(err, errCrowded), errors.Is(err, context.DeadlineExceeded), errors.Is(err, context.Canceled):
		return &Missing{"reading it from the node took too long", []string{"try again in some seconds"}}
	case errors.Is(err, chain.ErrUnavailable), errors.Is(err, chain.ErrNoBlock):
		return &Missing{"the node does not answer", []string{"try again in some seconds"}}
	}
	return &Missing{"it could not be read from the node", []string{"try again later"}}
}
