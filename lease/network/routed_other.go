//go:build !linux

package network

import (
	"context"
	"errors"

	"github.com/muster-network/muster/internal/hint"
)

// Routed is a network of routed taps, which is for Linux only.
func Routed(context.Context, RoutedConfig) (Network, error) {
	return nil, hint.Add(errors.New("taps and firewall rules are made on Linux only"), "rent machines out from a Linux server")
}
