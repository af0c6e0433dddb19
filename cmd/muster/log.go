package main

import (
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/internal/hint"
)

// registerLogLevel adds --log-level to a command and those below it.
func registerLogLevel(cmd *cobra.Command) {
	level := levelFlag(slog.LevelInfo)
	cmd.PersistentFlags().Var(&level, "log-level", "log debug, info, warn or error and what is graver")
}

// levelFlag is the least grave level that is logged.
type levelFlag slog.Level

func (f *levelFlag) Set(s string) error {
	for _, level := range []slog.Level{slog.LevelDebug, slog.LevelInfo, slog.LevelWarn, slog.LevelError} {
		if levelFlag(level).name() == s {
			*f = levelFlag(level)
			return nil
		}
	}
	return hint.Add(fmt.Errorf("%q is not a level of the log", s), "choose debug, info, warn or error")
}

func (f levelFlag) name() string {
	switch slog.Level(f) {
	case slog.LevelDebug:
		return "debug"
	case slog.LevelWarn:
		return "warn"
	case slog.LevelError:
		return "error"
	}
	return "info"
}
func (f *levelFlag) String() string { return f.name() }
func (f *levelFlag) Type() string   { return "level" }

// logger writes the log to standard error: lines of time, level, message and
// values, or JSON if the output is.
func logger(cmd *cobra.Command) *slog.Logger {
	options := &slog.HandlerOptions{}
	if level, ok := cmd.Flags().Lookup("log-level").Value.(*levelFlag); ok {
		options.Level = slog.Level(*level)
	}
	if isJSON(cmd) {
		return slog.New(slog.NewJSONHandler(cmd.ErrOrStderr(), options))
	}
	return slog.New(slog.NewTextHandler(cmd.ErrOrStderr(), options))
}

// An outage is a time during which requests to a node fail. It is logged when
// it begins and when it ends, and not for each attempt. It is safe for
// concurrent use.
type outage struct {
	log    *slog.Logger
	settle time.Duration // how long after an attempt was due to fail, none has

	mu       sync.Mutex
	began    time.Time // zero: there is none
	attempts int
	over     *time.Timer
}

// attemptTime is how long a request can take before it fails.
const attemptTime = 10 * time.Second

// onRetry logs the outages of a node. Call end when the command has what it
// wanted.
func onRetry(cmd *cobra.Command) (option chain.Option, end func()) {
	o := &outage{log: logger(cmd), settle: attemptTime}
	return chain.OnRetry(o.failed), o.end
}

// failed takes note of an attempt that failed and is made again after a time.
func (o *outage) failed(err error, wait time.Duration) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.attempts++
	if o.began.IsZero() {
		o.began = time.Now()
		o.log.Warn("trying again until it works", "error", err)
	} else {
		o.log.Debug("failed again", "error", err, "wait", wait)
		o.over.Stop()
	}
	o.over = time.AfterFunc(wait+o.settle, o.end)
}

// end takes note that requests no longer fail.
func (o *outage) end() {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.began.IsZero() {
		return
	}
	o.over.Stop()
	o.log.Info("it works again", "attempts", o.attempts, "since", o.began.UTC().Format(time.RFC3339))
	o.began, o.attempts = time.Time{}, 0
}
