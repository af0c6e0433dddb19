package network

import (
	"fmt"
	"os"

	"github.com/muster-network/muster/internal/hint"
)

// Ready is the configuration that a routed network would have on this host, or why there can be none. Nothing is changed.
func Ready(c RoutedConfig) (RoutedConfig, error) {
	if err := c.fill(); err != nil {
		return c, err
	}
	f, err := os.OpenFile("/dev/net/tun", os.O_RDWR, 0)
	if err != nil {
		return c, hint.Add(fmt.Errorf("no interfaces can be made: %w", err), "load the kernel's module tun; a container has to be given /dev/net/tun")
	}
	f.Close()
	if _, err := nft(); err != nil {
		return c, hint.Add(fmt.Errorf("the kernel takes no firewall rules: %w", err), "use a kernel with nftables, as Debian's")
	}
	return c, c.look()
}
