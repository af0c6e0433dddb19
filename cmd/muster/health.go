package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net"
	"net/http"
	"time"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/health"
	"github.com/muster-network/muster/internal/hint"
)

// healthFlags say where a daemon tells monitoring systems how it is, if anywhere.
type healthFlags struct{ at string }

func (f *healthFlags) register(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.at, "metrics", "", "host and port at which to serve /metrics, /readyz and /livez (default none)")
}

// serve begins to serve the health of a daemon until stop is called, with the
// disk of its data folder and its requests to nodes. It fails at once if the
// address is not free. Without an address there is none: nil.
func (f *healthFlags) serve(cmd *cobra.Command, daemon, dataDir string, nodes *rpcFlags) (h *health.Health, stop func() error, err error) {
	if f.at == "" {
		return nil, func() error { return nil }, nil
	}
	listener, err := new(net.ListenConfig).Listen(cmd.Context(), "tcp", f.at)
	if err != nil {
		return nil, nil, hint.Add(fmt.Errorf("serve metrics: %w", err), "give --metrics an address that is free")
	}
	h = health.New(daemon, thisVersion().Version)
	h.Disk(dataDir)
	nodes.health = h
	server := &http.Server{Handler: h.Handler(), ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 10 * time.Second, WriteTimeout: time.Minute}
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	logger(cmd).Info("serving metrics and health", "url", fmt.Sprintf("http://%s/metrics", listener.Addr()))
	return h, func() error {
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

// showBalance has the health of a daemon show the ether that it sends with.
func showBalance(h *health.Health, client *ledger.Client, sender *ledger.Sender) {
	h.Balance(func(ctx context.Context) (*big.Int, error) { return client.Ether(ctx, sender.Address()) })
}
