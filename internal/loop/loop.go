// Package loop runs a program that follows a chain: all of its state belongs to one loop, which sees
// each head and the end of each piece of work, one at a time. Work itself runs beside the loop.
//
// It promises that when [Loop.Run] returns, nothing of what it started runs any more.
package loop

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/muster-network/muster/chain"
)

// Stop ends a loop without an error when a function that the loop runs returns it.
//
//lint:ignore ST1012 it is no fault, and named as fs.SkipAll is
var Stop = errors.New("the loop is done")

// ErrUnwatched says that heads ended without a reason.
var ErrUnwatched = errors.New("the chain is no longer being watched")

// A Loop runs one function at a time. Use [New].
type Loop struct {
	ends    chan func() error
	running sync.WaitGroup
}

// New is a loop that has not begun.
func New() *Loop { return &Loop{ends: make(chan func() error)} }

// Watch begins to deliver heads, until its context ends.
type Watch func(context.Context) <-chan chain.Head

// Run calls head for each head that comes, and what [Go] was given for the end of each piece of work;
// after each of these it calls settle. It runs until one of them returns an error, which it returns, or
// [Stop], for which it returns nil; or until ctx ends, and then returns its cause; or until the heads
// end. Then it stops all work and waits for it.
func (l *Loop) Run(ctx context.Context, watch Watch, head func(context.Context, chain.Head) error, settle func(context.Context) error) error {
	ctx, cancel := context.WithCancel(ctx)
	heads := watch(ctx)
	defer func() {
		cancel()
		for range heads { // until it is closed: then nothing of it runs
		}
		l.running.Wait()
	}()
	for {
		err := l.next(ctx, heads, head)
		if err == nil {
			err = settle(ctx)
		}
		if errors.Is(err, Stop) {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// next waits for one thing and sees to it.
func (l *Loop) next(ctx context.Context, heads <-chan chain.Head, head func(context.Context, chain.Head) error) error {
	select {
	case <-ctx.Done():
		return context.Cause(ctx)
	case end := <-l.ends:
		return end()
	case h, ok := <-heads:
		switch {
		case !ok && ctx.Err() != nil:
			return context.Cause(ctx)
		case !ok:
			return ErrUnwatched
		case h.Err != nil:
			return fmt.Errorf("watch the chain: %w", h.Err)
		}
		return head(ctx, h)
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
