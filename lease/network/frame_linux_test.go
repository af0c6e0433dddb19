package network

import (
	"encoding/binary"
	"net"
	"net/netip"
	"slices"

	"golang.org/x/sys/unix"
)

// Frames as a machine may make them up.

func ethernet(to, from net.HardwareAddr, proto uint16, payload []byte) []byte {
	return slices.Concat(to, from, be16(proto), payload)
}

// ip is a packet of either version.
func ip(from, to netip.Addr, proto byte, payload []byte) []byte {
	if from.Is6() {
		h := []byte{0x60, 0, 0, 0, 0, 0, proto, 255}
		binary.BigEndian.PutUint16(h[4:], uint16(len(payload)))
		return slices.Concat(h, from.AsSlice(), to.AsSlice(), payload)
	}
	h := make([]byte, 12)
	h[0], h[8], h[9] = 0x45, 64, proto
	binary.BigEndian.PutUint16(h[2:], uint16(20+len(payload)))
	h = slices.Concat(h, from.AsSlice(), to.AsSlice())
	binary.BigEndian.PutUint16(h[10:], checksum(h))
	return append(h, payload...)
}

// sum puts a checksum over an IP payload into it.
func sum(from, to netip.Addr, proto byte, payload []byte, at int) []byte {
	pseudo := slices.Concat(from.AsSlice(), to.AsSlice(), []byte{0, 0}, be16(uint16(len(payload))), []byte{0, proto})
	if proto == unix.IPPROTO_ICMP {
		pseudo = nil
	}
	binary.BigEndian.PutUint16(payload[at:], checksum(append(pseudo, payload...)))
	return payload
}

func checksum(b []byte) uint16 {
	var s uint32
	for i := range b {
		s += uint32(b[i]) << (8 * (1 - i%2))
	}
	for s > 0xffff {
		s = s>>16 + s&0xffff
	}
	return ^uint16(s)
}

func udp(from, to netip.AddrPort, text string) []byte {
	p := slices.Concat(be16(from.Port()), be16(to.Port()), be16(uint16(8+len(text))), []byte{0, 0}, []byte(text))
	return ip(from.Addr(), to.Addr(), unix.IPPROTO_UDP, sum(from.Addr(), to.Addr(), unix.IPPROTO_UDP, p, 6))
}

func ping(from, to netip.Addr, text string) []byte {
	proto, typ := byte(unix.IPPROTO_ICMP), byte(echo4)
	if from.Is6() {
		proto, typ = unix.IPPROTO_ICMPV6, echo6
	}
	p := append([]byte{typ, 0, 0, 0, 0, 7, 0, 1}, text...)
	return ip(from, to, proto, sum(from, to, proto, p, 2))
}

func arp(op uint16, mac net.HardwareAddr, sender, target netip.Addr) []byte {
	return slices.Concat([]byte{0, 1, 8, 0, 6, 4}, be16(op), mac, sender.AsSlice(), make([]byte, 6), target.AsSlice())
}

// solicitation asks for a neighbour, and says which hardware address the asker has.
func solicitation(mac net.HardwareAddr, from, target netip.Addr) []byte {
	p := slices.Concat([]byte{neighbourSolicitation, 0, 0, 0, 0, 0, 0, 0}, target.AsSlice(), []byte{1, 1}, mac)
	return ip(from, target, unix.IPPROTO_ICMPV6, sum(from, target, unix.IPPROTO_ICMPV6, p, 2))
}

// fragments splits a packet of IPv4 into pieces of so many bytes, a multiple of 8.
func fragments(packet []byte, size int) (all [][]byte) {
	header, payload := packet[:20], packet[20:]
	for at := 0; at < len(payload); at += size {
		piece := payload[at:min(at+size, len(payload))]
		h := slices.Clone(header)
		binary.BigEndian.PutUint16(h[2:], uint16(20+len(piece)))
		binary.BigEndian.PutUint16(h[4:], 4711)
		offset := uint16(at / 8)
		if at+size < len(payload) {
			offset |= 0x2000
		}
		binary.BigEndian.PutUint16(h[6:], offset)
		h[10], h[11] = 0, 0
		binary.BigEndian.PutUint16(h[10:], checksum(h))
		all = append(all, append(h, piece...))
	}
	return all
}

// fragments6 does the same for IPv6.
func fragments6(packet []byte, size int) (all [][]byte) {
	header, payload := packet[:40], packet[40:]
	for at := 0; at < len(payload); at += size {
		piece := payload[at:min(at+size, len(payload))]
		offset := uint16(at)
		if at+size < len(payload) {
			offset |= 1
		}
		f := slices.Concat([]byte{header[6], 0}, be16(offset), []byte{0, 0, 0, 42}, piece)
		h := slices.Clone(header)
		h[6] = unix.IPPROTO_FRAGMENT
		binary.BigEndian.PutUint16(h[4:], uint16(len(f)))
		all = append(all, append(h, f...))
	}
	return all
}
