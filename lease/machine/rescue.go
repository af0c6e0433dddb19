//go:build linux

package machine

import (
	"context"
	"fmt"
	"slices"
)

// ShowDisk plugs the machine's own disk into its rescue system, which has booted: a guest with udev finds it at
// [OwnDisk]. It does nothing if that was done, or if the machine runs its own system.
func (m *Machine) ShowDisk(ctx context.Context) error {
	if m.config.Rescue == nil {
		return nil
	}
	type device struct {
		Name string `json:"name"`
	}
	var there []device
	if err := m.monitor.Do(ctx, "qom-list", map[string]string{"path": "/machine/peripheral"}, &there); err != nil {
		return fmt.Errorf("see which disks are plugged in: %w", err)
	}
	if slices.Contains(there, device{awayNode}) {
		return nil
	}
	err := m.monitor.Do(ctx, "device_add", map[string]any{
		"driver": "virtio-blk-pci", "id": awayNode, "drive": awayNode, "bus": awayPort, "serial": ownSerial, "discard": true,
	}, nil)
	if err != nil {
		return fmt.Errorf("plug the machine's disk in: %w", err)
	}
	return nil
}
