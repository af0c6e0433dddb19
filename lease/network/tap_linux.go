package network

import (
	"errors"
	"fmt"
	"net"
	"net/netip"
	"os"
	"syscall"

	"github.com/muster-network/muster/internal/hint"
	"github.com/vishvananda/netlink"
	"golang.org/x/sys/unix"
)

const mtu = 1500

// newTap makes a tap that is there for as long as someone has its file, and is down.
func newTap(name string) (*os.File, error) {
	fd, err := unix.Open("/dev/net/tun", unix.O_RDWR|unix.O_CLOEXEC|unix.O_NONBLOCK, 0)
	if err != nil {
		return nil, fmt.Errorf("open /dev/net/tun: %w", err)
	}
	req, err := unix.NewIfreq(name)
	if err == nil {
		req.SetUint16(unix.IFF_TAP | unix.IFF_NO_PI | unix.IFF_VNET_HDR | unix.IFF_TUN_EXCL)
		err = unix.IoctlIfreq(fd, unix.TUNSETIFF, req)
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("make tap %s: %w", name, err), unix.Close(fd))
	}
	return os.NewFile(uintptr(fd), name), nil // not earlier: what has no device yet is never ready to read
}

// setUp gives a tap what it needs, addresses last: by then its rules must be there.
func setUp(m machine, down uint64) error {
	link, err := netlink.LinkByName(m.tap)
	if err != nil {
		return err
	}
	a := m.address
	for _, s := range []struct{ key, value string }{
		{"ipv4/conf/%s/forwarding", "1"},
		{"ipv4/conf/%s/accept_redirects", "0"},
		{"ipv4/conf/%s/send_redirects", "0"},
		{"ipv4/conf/%s/arp_ignore", "1"}, // says nothing of the host's other addresses
		{"ipv4/conf/%s/rp_filter", "1"},
		{"ipv6/conf/%s/accept_ra", "0"},
		{"ipv6/conf/%s/accept_redirects", "0"},
	} {
		if err := setKernel(fmt.Sprintf(s.key, m.tap), s.value); err != nil {
			return err
		}
	}
	if !a.guest6.IsValid() {
		if err := setKernel("ipv6/conf/"+m.tap+"/disable_ipv6", "1"); err != nil {
			return err
		}
	}
	if down > 0 {
		bytes := max(down/8, 1)
		rate := &netlink.Tbf{
			QdiscAttrs: netlink.QdiscAttrs{LinkIndex: link.Attrs().Index, Handle: netlink.MakeHandle(1, 0), Parent: netlink.HANDLE_ROOT},
			Rate:       bytes,
			// In ticks of the kernel's clock; the queue has room for the same again.
			Buffer: netlink.Xmittime(bytes, burst(down)),
			Limit:  2 * burst(down),
		}
		if err := netlink.QdiscReplace(rate); err != nil {
			return hint.Add(fmt.Errorf("limit the bandwidth of %s: %w", m.tap, err), "use a kernel that has sch_tbf, as Debian's has")
		}
	}
	if err := netlink.LinkSetMTU(link, mtu); err != nil {
		return err
	}
	if err := netlink.AddrReplace(link, &netlink.Addr{IPNet: ipNet(netip.PrefixFrom(a.gateway, 30))}); err != nil {
		return fmt.Errorf("give %s its address: %w", m.tap, err)
	}
	if a.guest6.IsValid() {
		// Nobody else is on the link, so that nobody is asked whether the address is free.
		at := &netlink.Addr{IPNet: ipNet(one(a.gateway6)), Peer: ipNet(one(a.guest6)), Flags: unix.IFA_F_NODAD}
		if err := netlink.AddrReplace(link, at); err != nil {
			return fmt.Errorf("give %s its IPv6 address: %w", m.tap, err)
		}
	}
	if err := netlink.LinkSetUp(link); err != nil {
		return fmt.Errorf("start %s: %w", m.tap, err)
	}
	guests := []netip.Addr{a.guest}
	if a.guest6.IsValid() {
		guests = append(guests, a.guest6)
	}
	for _, ip := range guests {
		// Known once and for all, whatever the machine says of itself.
		err := netlink.NeighSet(&netlink.Neigh{
			LinkIndex: link.Attrs().Index, State: netlink.NUD_PERMANENT, IP: ip.AsSlice(), HardwareAddr: m.mac,
		})
		if err != nil {
			return fmt.Errorf("set the neighbour of %s: %w", m.tap, err)
		}
	}
	if a.guest6.IsValid() {
		err := netlink.RouteReplace(&netlink.Route{LinkIndex: link.Attrs().Index, Dst: ipNet(a.net6), Gw: a.guest6.AsSlice(), Flags: int(netlink.FLAG_ONLINK)})
		if err != nil {
			return fmt.Errorf("route %s: %w", a.net6, err)
		}
	}
	return nil
}

func ipNet(p netip.Prefix) *net.IPNet {
	return &net.IPNet{IP: p.Addr().AsSlice(), Mask: net.CIDRMask(p.Bits(), p.Addr().BitLen())}
}

// exists says whether there is an interface of this name.
func exists(name string) (bool, error) {
	_, err := netlink.LinkByName(name)
	if errors.As(err, new(netlink.LinkNotFoundError)) {
		return false, nil
	}
	return err == nil, err
}

// removeLink removes an interface; one that has gone is no error.
func removeLink(name string) error {
	link, err := netlink.LinkByName(name)
	if errors.As(err, new(netlink.LinkNotFoundError)) {
		return nil
	}
	if err == nil {
		err = netlink.LinkDel(link)
	}
	if errors.Is(err, syscall.ENODEV) {
		return nil
	}
	return err
}

// counters are of a tap, whose sender is the machine.
func counters(name string) (Counters, error) {
	link, err := netlink.LinkByName(name)
	if err != nil {
		return Counters{}, err
	}
	s := link.Attrs().Statistics
	return Counters{InBytes: s.TxBytes, InPackets: s.TxPackets, OutBytes: s.RxBytes, OutPackets: s.RxPackets}, nil
}

// forget ends the connections of addresses that have no machine any more.
func forget(a addresses) error {
	var errs []error
	for _, p := range []netip.Prefix{one(a.guest), a.net6} {
		if !p.IsValid() {
			continue
		}
		family := netlink.InetFamily(unix.AF_INET)
		if p.Addr().Is6() {
			family = unix.AF_INET6
		}
		// A connection to it has it where the replies come from, one from it where the first packet did.
		for _, end := range []netlink.ConntrackFilterType{netlink.ConntrackOrigSrcIP, netlink.ConntrackReplySrcIP} {
			filter := &netlink.ConntrackFilter{}
			err := filter.AddIPNet(end, ipNet(p))
			if err == nil {
				_, err = netlink.ConntrackDeleteFilters(netlink.ConntrackTable, family, filter)
			}
			errs = append(errs, err)
		}
	}
	if err := errors.Join(errs...); err != nil {
		return fmt.Errorf("end the connections of %s: %w", a.guest, err)
	}
	return nil
}
