package network

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/muster-network/muster/internal/hint"
)

// The kernel's settings are files below /proc/sys/net.

func kernel(key string) (string, error) {
	data, err := os.ReadFile(filepath.Join("/proc/sys/net", key))
	return strings.TrimSpace(string(data)), err
}

// setKernel changes a setting, unless it is so already.
func setKernel(key, value string) error {
	old, err := kernel(key)
	if err == nil && old == value {
		return nil
	}
	if err == nil {
		err = os.WriteFile(filepath.Join("/proc/sys/net", key), []byte(value), 0o644)
	}
	if err == nil {
		return nil
	}
	return hint.Add(fmt.Errorf("set net/%s to %s: %w", key, value, err), "run the host as root, where /proc/sys can be written")
}
