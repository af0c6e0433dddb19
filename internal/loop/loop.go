// Package loop runs a program that follows a chain: all of its state belongs to one loop, which sees
// each head and the end of each piece of work, one at a time. Work itself runs beside the loop.
//
// It promises that when [Loop.Run] returns, nothing of what it started runs any more, and that no node
// ends it: heads that end or fail are watched again from where they were, and what is wrong with a node
// is told once, as is its end.
package loop

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/muster-network/muster/chain"
)

// Stop ends a loop without an error when a function that the loop runs returns it.
//
//lint:ignore ST1012 it is no fault, and named as fs.SkipAll is
var Stop = errors.New("the loop is done")

// A Plan is what a loop runs. Its functions are called one at a time. An error that Head, Settle, Again
// or the end of a piece of work returns ends the loop.
type Plan struct {
	From    uint64                                      // the first block to see
	Watch   Watch                                       // begins to deliver heads
	Newest  func(context.Context) (chain.Header, error) // asked when no block comes, to say why
	Head    func(context.Context, chain.Head) error     // a block has come; its Err is nil
	Settle  func(context.Context) error                 // after all else; nil: nothing
	Again   func(context.Context) error                 // a pause after a Fail is over; nil: nothing
	Tell    func(Trouble)                               // nil: nobody is told
	Monitor Monitor                                     // is told how the loop is; nil: nobody
}

// A Monitor is told how a loop is. Its methods must not block.
type Monitor interface {
	Pulse()             // the loop runs, and not only when there is something to do
	Head(number uint64) // a new block was seen
	Trouble(err error)  // something is wrong with the node; nil: nothing any more
}

// unwatched is the Monitor of nobody.
type unwatched struct{}

func (unwatched) Pulse()        {}
func (unwatched) Head(uint64)   {}
func (unwatched) Trouble(error) {}

// pulse is how often a loop says that it runs.
const pulse = 10 * time.Second

// Watch begins to deliver heads from the block of a number on, until its context ends.
type Watch func(ctx context.Context, number uint64) <-chan chain.Head

// A Loop runs one function at a time. Use [New].
type Loop struct {
	ends    chan func() error
	running sync.WaitGroup
	health  health
	again   pause // after which what failed is tried again
}

// New is a loop that has not begun.
func New() *Loop { return &Loop{ends: make(chan func() error)} }

// Run calls a plan's Head for each head that comes, and what [Go] was given for the end of each piece of
// work; after each of these it calls Settle. It runs until one of them returns an error, which it
// returns, or [Stop], for which it returns nil; or until ctx ends, and then returns its cause. Then it
// stops all work and waits for it.
func (l *Loop) Run(ctx context.Context, plan Plan) error {
	ctx, cancel := context.WithCancel(ctx)
	if plan.Monitor == nil {
		plan.Monitor = unwatched{}
	}
	l.health.tell = func(t Trouble) {
		plan.Monitor.Trouble(t.Err)
		if plan.Tell != nil {
			plan.Tell(t)
		}
	}
	beat := time.NewTicker(pulse)
	f := &follower{loop: l, watch: plan.Watch, from: plan.From}
	f.start(ctx)
	stall := newStall()
	defer func() {
		cancel()
		f.stop()
		f.again.cancel()
		stall.timer.Stop()
		beat.Stop()
		l.again.cancel()
		l.running.Wait()
	}()
	for {
		plan.Monitor.Pulse()
		err := l.next(ctx, &plan, f, stall, beat)
		if err == nil && plan.Settle != nil && ctx.Err() == nil {
			err = plan.Settle(ctx)
		}
		if errors.Is(err, Stop) {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// next waits until there is something to settle, and sees to all that comes before.
func (l *Loop) next(ctx context.Context, plan *Plan, f *follower, stall *stall, beat *time.Ticker) error {
	for {
		select {
		case <-ctx.Done():
			return context.Cause(ctx)
		case <-beat.C:
			plan.Monitor.Pulse()
		case end := <-l.ends:
			return end()
		case <-l.again.over():
			l.again.passed()
			if plan.Again != nil {
				return plan.Again(ctx)
			}
			return nil
		case <-f.again.over():
			f.again.passed()
			f.start(ctx)
		case <-stall.timer.C:
			l.findOut(ctx, plan.Newest, f, stall.limit())
		case h, ok := <-f.heads:
			if ctx.Err() != nil {
				return context.Cause(ctx)
			}
			h, isNew, err := f.take(h, ok)
			if err != nil {
				l.health.fail("watch", err)
				f.stop()
				f.again.begin()
				continue
			}
			if isNew {
				l.health.well("stall")
				stall.seen(h.Header)
				plan.Monitor.Head(h.Number)
				return plan.Head(ctx, h)
			}
		}
	}
}

// Go runs work beside the loop, and end with its results in the loop, unless ctx, which is the loop's,
// has ended by then. It returns what stops the work early: end is called all the same.
func Go[T any](ctx context.Context, l *Loop, work func(context.Context) (T, error), end func(T, error) error) context.CancelCauseFunc {
	working, stop := context.WithCancelCause(ctx)
	l.running.Go(func() {
		v, err := work(working)
		stop(nil)
		select {
		case l.ends <- func() error { return end(v, err) }:
		case <-ctx.Done():
		}
	})
	return stop
}

// A pause is a time to wait, longer each time.
type pause struct {
	timer *time.Timer
	last  time.Duration
}

// A node that is well again is found out soon: a response has minutes, and several tries can fail in a row.
const (
	firstPause   = time.Second
	longestPause = 5 * time.Second
)

// begin begins to wait, unless that has begun.
func (p *pause) begin() {
	if p.timer == nil {
		p.last = min(max(firstPause, 2*p.last), longestPause)
		p.timer = time.NewTimer(p.last)
	}
}

// over is what says that the time is over; nil: nothing is waited for.
func (p *pause) over() <-chan time.Time {
	if p.timer == nil {
		return nil
	}
	return p.timer.C
}

func (p *pause) passed() { p.timer = nil }

// cancel ends waiting, and begins with a short pause the next time.
func (p *pause) cancel() {
	if p.timer != nil {
		p.timer.Stop()
	}
	p.timer, p.last = nil, 0
}
