// Package startup starts the parts of a daemon in one order, and stops them in the opposite one, so that both are one list
// that can be read.
package startup

import (
	"context"
	"errors"
	"log/slog"
)

// A Step is one part of a daemon.
type Step struct {
	Name  string // what it starts: "health", "nodes"
	Start func() (Stop, error)
}

// A Stop stops what a step has started. nil: there is nothing to stop.
type Stop func() error

// Names are those of steps, in the order in which they start.
func Names(all []Step) (names []string) {
	for _, s := range all {
		names = append(names, s.Name)
	}
	return names
}

// Run starts the steps in their order and does the work. Then, or when a step fails to start, it stops those that have
// started, the last one first: each is stopped, whatever went wrong with another. When ctx ends no other step is started.
// It logs each at debug level, and returns all that went wrong.
func Run(ctx context.Context, log *slog.Logger, all []Step, work func() error) error {
	if len(all) == 0 {
		return work()
	}
	first := all[0]
	if err := ctx.Err(); err != nil {
		return err
	}
	log.Debug("starting", "step", first.Name)
	stop, err := first.Start()
	if err != nil {
		return err
	}
	err = Run(ctx, log, all[1:], work)
	if stop == nil {
		return err
	}
	log.Debug("stopping", "step", first.Name)
	return errors.Join(err, stop())
}
