package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/internal/hint"
)

// serveMetrics serves metrics at an address until stop is called. It fails at
// once if the address is not free.
func serveMetrics(cmd *cobra.Command, addr string, metrics http.Handler) (stop func() error, err error) {
	listener, err := new(net.ListenConfig).Listen(cmd.Context(), "tcp", addr)
	if err != nil {
		return nil, hint.Add(fmt.Errorf("serve metrics: %w", err), "give --metrics an address that is free")
	}
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", metrics)
	server := &http.Server{Handler: mux, ReadHeaderTimeout: 5 * time.Second}
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	logger(cmd).Info("serving metrics", "url", fmt.Sprintf("http://%s/metrics", listener.Addr()))
	return func() error {
		ctx, cancel := context.WithTimeout(context.Background(), time.Second)
		defer cancel()
		if err := server.Shutdown(ctx); err != nil { // a reader is slow
			server.Close()
		}
		if err := <-ended; !errors.Is(err, http.ErrServerClosed) {
			return fmt.Errorf("serve metrics: %w", err)
		}
		return nil
	}, nil
}
