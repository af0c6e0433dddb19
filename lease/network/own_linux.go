package network

import (
	"errors"
	"fmt"
	"net/netip"
	"slices"
	"syscall"

	"github.com/vishvananda/netlink"

	"github.com/muster-network/muster/internal/hint"
)

// Addresses of machines' own are the host's: it has them at an interface, or this network puts them at the first uplink,
// for as long as they are a lease's.

// own is a free address of a machine's own; the zero address if there is none.
func (b *book) own(all []netip.Addr) netip.Addr {
	taken := map[netip.Addr]bool{}
	for _, e := range b.Leases {
		taken[e.Own] = true
	}
	for i := range all {
		if at := (b.NextOwn + i) % len(all); !taken[all[at]] {
			b.NextOwn = at + 1
			return all[at]
		}
	}
	return netip.Addr{}
}

// putAddresses makes the host answer for the addresses that leases have, and for no others of those that it added.
func (n *routed) putAddresses() error {
	used := map[netip.Addr]bool{}
	for lease, e := range n.book.Leases {
		if !e.Own.IsValid() {
			continue
		}
		if !slices.Contains(n.c.Own, e.Own) {
			return hint.Add(fmt.Errorf("lease %d has the address %s, which is none of those that machines may have", lease, e.Own),
				"name it with the others until the lease has ended")
		}
		used[e.Own] = true
	}
	for _, ip := range slices.Clone(n.book.Added) {
		if !used[ip] {
			if err := n.takeAway(ip); err != nil {
				return err
			}
		}
	}
	for ip := range used {
		there, err := has(ip)
		if err != nil {
			return err
		}
		if there {
			continue
		}
		if !slices.Contains(n.book.Added, ip) { // noted first
			n.book.Added = append(n.book.Added, ip)
			if err := n.book.save(); err != nil {
				return err
			}
		}
		link, err := netlink.LinkByName(n.c.Uplinks[0])
		if err == nil {
			err = netlink.AddrReplace(link, &netlink.Addr{IPNet: ipNet(one(ip))})
		}
		if err != nil {
			return fmt.Errorf("give %s the address %s: %w", n.c.Uplinks[0], ip, err)
		}
	}
	return nil
}

// takeAway takes an address from the uplink that was added.
func (n *routed) takeAway(ip netip.Addr) error {
	link, err := netlink.LinkByName(n.c.Uplinks[0])
	if err == nil {
		err = netlink.AddrDel(link, &netlink.Addr{IPNet: ipNet(one(ip))})
	}
	if err != nil && !errors.Is(err, syscall.EADDRNOTAVAIL) {
		return fmt.Errorf("take the address %s from %s: %w", ip, n.c.Uplinks[0], err)
	}
	n.book.Added = slices.DeleteFunc(n.book.Added, func(a netip.Addr) bool { return a == ip })
	return n.book.save()
}

// has says whether the host has an address.
func has(ip netip.Addr) (bool, error) {
	list, err := netlink.AddrList(nil, netlink.FAMILY_V4)
	return slices.ContainsFunc(list, func(a netlink.Addr) bool { return a.IP.Equal(ip.AsSlice()) }), err
}
