package main

import (
	"context"
	"time"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/internal/trace"
)

// traceFlags say to whom a daemon sends traces, if to anybody.
type traceFlags struct{ to string }

func (f *traceFlags) register(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.to, "traces", "", "URL of a collector to which to send traces, by OTLP over HTTP (default none)")
}

// open begins to send the traces of a daemon until stop is called. Without an address there are none: nil.
func (f *traceFlags) open(cmd *cobra.Command, daemon string) (t *trace.Traces, stop func() error, err error) {
	if f.to == "" {
		return nil, func() error { return nil }, nil
	}
	log := logger(cmd)
	t, err = trace.Open(f.to, daemon, thisVersion().Version, func(err error) {
		if err != nil {
			log.Warn("traces cannot be sent, and are dropped", "error", err)
		} else {
			log.Info("traces are sent again")
		}
	})
	return t, func() error {
		ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
		defer cancel()
		return t.Close(ctx)
	}, err
}
