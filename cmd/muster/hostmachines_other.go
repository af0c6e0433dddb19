//go:build !linux

package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/lease"
)

// machines fails: machines need Linux.
func (f *machineFlags) machines(*cobra.Command, *lease.Config, string, int) (func() error, error) {
	return nil, fmt.Errorf("run machines: %w: a host is a Linux server", errors.ErrUnsupported)
}
