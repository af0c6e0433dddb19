package network

import (
	"errors"
	"fmt"
	"net/netip"
	"slices"
	"strings"

	"github.com/muster-network/muster/internal/hint"
	"github.com/vishvananda/netlink"
)

// look puts into the configuration what the host has, and says what does not go with it.
func (c *RoutedConfig) look() error {
	if len(c.Uplinks) == 0 {
		var err error
		if c.Uplinks, err = uplinks(); err != nil {
			return err
		}
	}
	for _, u := range c.Uplinks {
		if _, err := netlink.LinkByName(u); err != nil {
			return fmt.Errorf("uplink %q: %w", u, err)
		}
	}
	if !c.Address.IsValid() {
		link, err := netlink.LinkByName(c.Uplinks[0])
		if err != nil {
			return err
		}
		list, err := netlink.AddrList(link, netlink.FAMILY_V4)
		if err != nil {
			return err
		}
		if len(list) == 0 {
			return hint.Add(fmt.Errorf("uplink %s has no IPv4 address", c.Uplinks[0]), "name the host's address, or another uplink")
		}
		c.Address, _ = netip.AddrFromSlice(list[0].IP.To4())
	}
	if slices.Contains(c.Own, c.Address) {
		return hint.Add(fmt.Errorf("no machine can have %s for itself, which is the host's", c.Address), "name other addresses")
	}
	return errors.Join(c.free(c.Pool), c.free(c.Pool6))
}

// uplinks are the interfaces of the default routes.
func uplinks() (names []string, err error) {
	routes, err := netlink.RouteList(nil, netlink.FAMILY_ALL)
	if err != nil {
		return nil, err
	}
	for _, r := range routes {
		if p, ok := destination(r); ok && p.Bits() > 0 {
			continue
		}
		indexes := []int{r.LinkIndex}
		for _, hop := range r.MultiPath {
			indexes = append(indexes, hop.LinkIndex)
		}
		for _, i := range indexes {
			link, err := netlink.LinkByIndex(i)
			if i == 0 || err != nil || link.Attrs().Name == "lo" { // a route to nowhere
				continue
			}
			if name := link.Attrs().Name; !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	if names == nil {
		return nil, hint.Add(errors.New("this host has no default route"), "name the interface to the internet")
	}
	return names, nil
}

func destination(r netlink.Route) (netip.Prefix, bool) {
	if r.Dst == nil {
		return netip.Prefix{}, false
	}
	ip, ok := netip.AddrFromSlice(r.Dst.IP)
	bits, _ := r.Dst.Mask.Size()
	return netip.PrefixFrom(ip.Unmap(), bits), ok
}

// free says whether a network for machines is in use by something else.
func (c *RoutedConfig) free(pool netip.Prefix) error {
	if !pool.IsValid() {
		return nil
	}
	own, err := links(c.taps())
	if err != nil {
		return err
	}
	family := netlink.FAMILY_V4
	if pool.Addr().Is6() {
		family = netlink.FAMILY_V6
	}
	routes, err := netlink.RouteList(nil, family)
	if err != nil {
		return err
	}
	for _, r := range routes {
		p, ok := destination(r)
		// A route to nowhere, or to more than the pool, is what a host has whose prefix is routed to it.
		if !ok || p.Bits() == 0 || own[r.LinkIndex] || !p.Overlaps(pool) || r.Type != routeUnicast || p.Bits() < pool.Bits() && r.Gw != nil {
			continue
		}
		return hint.Add(fmt.Errorf("the network %s for machines overlaps %s, which the host has a route to", pool, p),
			"name a network that nothing else uses")
	}
	return nil
}

const routeUnicast = 1 // RTN_UNICAST

// links are the interfaces whose name begins so, by index.
func links(prefix string) (map[int]bool, error) {
	all, err := netlink.LinkList()
	found := map[int]bool{}
	for _, l := range all {
		if strings.HasPrefix(l.Attrs().Name, prefix) {
			found[l.Attrs().Index] = true
		}
	}
	return found, err
}

// interfaces are the names of interfaces that begin so.
func interfaces(prefix string) (names []string, err error) {
	all, err := netlink.LinkList()
	for _, l := range all {
		if strings.HasPrefix(l.Attrs().Name, prefix) {
			names = append(names, l.Attrs().Name)
		}
	}
	return names, err
}

// connected are the networks at the host's interfaces other than taps.
func connected(taps string) (p []netip.Prefix, err error) {
	own, err := links(taps)
	if err != nil {
		return nil, err
	}
	list, err := netlink.AddrList(nil, netlink.FAMILY_ALL)
	if err != nil {
		return nil, err
	}
	for _, a := range list {
		ip, ok := netip.AddrFromSlice(a.IP)
		bits, _ := a.Mask.Size()
		if !ok || own[a.LinkIndex] || ip.IsLoopback() || ip.IsLinkLocalUnicast() {
			continue
		}
		if n := netip.PrefixFrom(ip.Unmap(), bits).Masked(); !slices.Contains(p, n) {
			p = append(p, n)
		}
	}
	return p, nil
}
