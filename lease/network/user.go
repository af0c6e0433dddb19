package network

import (
	"context"
	"net/netip"
)

// UserConfig is of a network in QEMU's user mode.
type UserConfig struct {
	// Dir is the folder for what must be found again: which lease has which port.
	Dir string
	// Address is the host's at which renters connect. It may be a loopback address.
	Address netip.Addr
	// Ports are those of the host that may be given to leases; zero is [DefaultPorts].
	Ports Range
	// Reserved are ports in it that the host keeps for services of its own, running or not.
	Reserved []uint16
	// Outbound lets machines reach out through passt, if it is installed. passt lets them reach
	// whatever the host reaches, its private networks and its own addresses but loopback among it:
	// it is for trying things out with machines that one trusts.
	Outbound bool
	// Monitor runs a command of QEMU's human monitor on a lease's running machine and returns its
	// output. Without it, ports change at the machine's next start.
	Monitor func(ctx context.Context, lease uint64, command string) (string, error)
}

// DefaultPorts are below those that Linux gives to outgoing connections.
var DefaultPorts = Range{20000, 29999}

// User is a network in QEMU's user mode with restrict=on: a machine is reached at its opened ports,
// and reaches neither the host nor anything else.
func User(c UserConfig) (Network, error) { panic("being written") }
