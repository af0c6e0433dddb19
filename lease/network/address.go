package network

import (
	"crypto/sha256"
	"encoding/binary"
	"net"
	"net/netip"
)

// mac is a lease's, the same whenever and wherever its machine runs on this network: guests name their
// interfaces by it.
func mac(lease uint64) string { return derivedMAC("machine", lease).String() }

// derivedMAC is locally administered, and different for each use and number, but for a chance of 2^-40.
func derivedMAC(use string, n uint64) net.HardwareAddr {
	h := sha256.Sum256(binary.BigEndian.AppendUint64([]byte("muster "+use+" "), n))
	return append(net.HardwareAddr{2}, h[:5]...)
}

// addresses are of one machine's link in a routed network.
type addresses struct {
	gateway, guest   netip.Addr
	gateway6, guest6 netip.Addr   // invalid without IPv6
	net6             netip.Prefix // the /64, which is the machine's as a whole
}

// slots is how many machines the pools have addresses for.
func slots(pool, pool6 netip.Prefix) int {
	n := 1 << min(30-pool.Bits(), 16)
	if pool6.IsValid() {
		n = min(n, 1<<min(64-pool6.Bits(), 16))
	}
	return n
}

func addressesOf(pool, pool6 netip.Prefix, slot int) addresses {
	var a addresses
	base := binary.BigEndian.Uint32(pool.Addr().AsSlice()) + 4*uint32(slot)
	at := func(i uint32) netip.Addr {
		return netip.AddrFrom4([4]byte(binary.BigEndian.AppendUint32(nil, base+i)))
	}
	a.gateway, a.guest = at(1), at(2)
	if pool6.IsValid() {
		ip := pool6.Addr().As16()
		binary.BigEndian.PutUint64(ip[:8], binary.BigEndian.Uint64(ip[:8])+uint64(slot))
		a.net6 = netip.PrefixFrom(netip.AddrFrom16(ip), 64)
		ip[15] = 1
		a.gateway6 = netip.AddrFrom16(ip)
		ip[15] = 2
		a.guest6 = netip.AddrFrom16(ip)
	}
	return a
}

// linkLocal is the IPv6 address that a machine makes of its MAC.
func linkLocal(mac net.HardwareAddr) netip.Addr {
	return netip.AddrFrom16([16]byte{0: 0xfe, 1: 0x80, 8: mac[0] ^ 2, 9: mac[1], 10: mac[2], 11: 0xff, 12: 0xfe, 13: mac[3], 14: mac[4], 15: mac[5]})
}
