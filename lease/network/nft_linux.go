package network

import (
	"encoding/binary"
	"net"
	"net/netip"

	"github.com/google/nftables/binaryutil"
	"github.com/google/nftables/expr"
	"golang.org/x/sys/unix"
)

// The pieces of nftables rules, each named like what nft's own language says. A rule is their
// concatenation: a packet goes on to the next piece as long as it fits.

type match = []expr.Any

func rule(pieces ...match) (all match) {
	for _, p := range pieces {
		all = append(all, p...)
	}
	return all
}

func meta(key expr.MetaKey, data []byte) match {
	return match{&expr.Meta{Key: key, Register: 1}, &expr.Cmp{Op: expr.CmpOpEq, Register: 1, Data: data}}
}

func payload(base expr.PayloadBase, offset, length uint32, op expr.CmpOp, data []byte) match {
	return match{
		&expr.Payload{DestRegister: 1, Base: base, Offset: offset, Len: length},
		&expr.Cmp{Op: op, Register: 1, Data: data},
	}
}

func ifname(name string) []byte {
	b := make([]byte, unix.IFNAMSIZ)
	copy(b, name)
	return b
}

func iif(name string) match { return meta(expr.MetaKeyIIFNAME, ifname(name)) }
func oif(name string) match { return meta(expr.MetaKeyOIFNAME, ifname(name)) }

// Interfaces whose name begins so.
func iifAll(prefix string) match { return meta(expr.MetaKeyIIFNAME, []byte(prefix)) }
func oifAll(prefix string) match { return meta(expr.MetaKeyOIFNAME, []byte(prefix)) }

// ethertype is of a frame; family of a packet, where the table is for both.
func ethertype(proto uint16) match {
	return meta(expr.MetaKeyPROTOCOL, be16(proto))
}

func family(ip netip.Addr) match {
	if ip.Is4() {
		return meta(expr.MetaKeyNFPROTO, []byte{unix.NFPROTO_IPV4})
	}
	return meta(expr.MetaKeyNFPROTO, []byte{unix.NFPROTO_IPV6})
}

func l4(proto byte) match { return meta(expr.MetaKeyL4PROTO, []byte{proto}) }

func be16(v uint16) []byte { return binary.BigEndian.AppendUint16(nil, v) }

func etherSource(op expr.CmpOp, mac net.HardwareAddr) match {
	return payload(expr.PayloadBaseLLHeader, 6, 6, op, mac)
}

func header(offset, length uint32, data []byte) match {
	return payload(expr.PayloadBaseNetworkHeader, offset, length, expr.CmpOpEq, data)
}

// inNet compares an address of the packet's IP header: it says nothing about the header's version.
func inNet(offset4, offset6 uint32, op expr.CmpOp, p netip.Prefix) match {
	ip := p.Masked().Addr()
	offset, n := offset4, 4
	if ip.Is6() {
		offset, n = offset6, 16
	}
	load := &expr.Payload{DestRegister: 1, Base: expr.PayloadBaseNetworkHeader, Offset: offset, Len: uint32(n)}
	cmp := &expr.Cmp{Op: op, Register: 1, Data: ip.AsSlice()}
	if p.IsSingleIP() {
		return match{load, cmp}
	}
	return match{load, &expr.Bitwise{
		SourceRegister: 1, DestRegister: 1, Len: uint32(n), Mask: net.CIDRMask(p.Bits(), 8*n), Xor: make([]byte, n),
	}, cmp}
}

// one is the network of one address.
func one(ip netip.Addr) netip.Prefix { return netip.PrefixFrom(ip, ip.BitLen()) }

// Source and destination in a table for both families.
func saddr(p netip.Prefix) match {
	return rule(family(p.Addr()), inNet(12, 8, expr.CmpOpEq, p))
}
func saddrNot(p netip.Prefix) match {
	return rule(family(p.Addr()), inNet(12, 8, expr.CmpOpNeq, p))
}
func daddr(p netip.Prefix) match {
	return rule(family(p.Addr()), inNet(16, 24, expr.CmpOpEq, p))
}

// source in a table for frames, whose type was compared.
func source(p netip.Prefix) match { return inNet(12, 8, expr.CmpOpEq, p) }

// dports is of a TCP or UDP packet.
func dports(r Range) match {
	load := &expr.Payload{DestRegister: 1, Base: expr.PayloadBaseTransportHeader, Offset: 2, Len: 2}
	if r.From == r.To {
		return match{load, &expr.Cmp{Op: expr.CmpOpEq, Register: 1, Data: be16(r.From)}}
	}
	return match{load, &expr.Range{Op: expr.CmpOpEq, Register: 1, FromData: be16(r.From), ToData: be16(r.To)}}
}

func dport(port uint16) match { return dports(Range{port, port}) }

func proto(p Protocol) match {
	if p == TCP {
		return l4(unix.IPPROTO_TCP)
	}
	return l4(unix.IPPROTO_UDP)
}

// icmpType is of an ICMP or ICMPv6 packet.
func icmpType(proto byte, t byte) match {
	return rule(l4(proto), payload(expr.PayloadBaseTransportHeader, 0, 1, expr.CmpOpEq, []byte{t}))
}

func icmpTypes(proto byte, from, to byte) match {
	return rule(l4(proto), match{
		&expr.Payload{DestRegister: 1, Base: expr.PayloadBaseTransportHeader, Len: 1},
		&expr.Range{Op: expr.CmpOpEq, Register: 1, FromData: []byte{from}, ToData: []byte{to}},
	})
}

// ctFlags fits if one of the bits is set.
func ctFlags(key expr.CtKey, bits uint32) match {
	return match{
		&expr.Ct{Register: 1, Key: key},
		&expr.Bitwise{
			SourceRegister: 1, DestRegister: 1, Len: 4,
			Mask: binaryutil.NativeEndian.PutUint32(bits), Xor: make([]byte, 4),
		},
		&expr.Cmp{Op: expr.CmpOpNeq, Register: 1, Data: make([]byte, 4)},
	}
}

func established() match {
	return ctFlags(expr.CtKeySTATE, expr.CtStateBitESTABLISHED|expr.CtStateBitRELATED)
}
func invalid() match { return ctFlags(expr.CtKeySTATE, expr.CtStateBitINVALID) }

// translated is of connections whose destination was changed by NAT.
func translated() match { return ctFlags(expr.CtKeySTATUS, 1<<5) } // IPS_DST_NAT

// atMost fits n packets a second.
func atMost(n uint64) match {
	return match{&expr.Limit{Type: expr.LimitTypePkts, Rate: n, Unit: expr.LimitTimeSecond, Burst: uint32(n)}}
}

// tooMany fits connections that exceed what one machine may have, or begin in a second. They fill a
// table that the host's own connections are in too.
func tooMany() []match {
	return []match{
		{&expr.Limit{Type: expr.LimitTypePkts, Rate: newConnections, Unit: expr.LimitTimeSecond, Over: true, Burst: 4 * newConnections}},
		{&expr.Connlimit{Count: maxConnections, Flags: 1}}, // over, instead of up to
	}
}

const (
	maxConnections = 8192
	newConnections = 1000
)

// beyond fits what exceeds a bandwidth in bits a second. The kernel lets what comes in a second pass at
// once, and the burst.
func beyond(bits uint64) match {
	bytes := max(bits/8, 1)
	return match{&expr.Limit{
		Type: expr.LimitTypePktBytes, Rate: bytes, Unit: expr.LimitTimeSecond, Over: true, Burst: burst(bits),
	}}
}

// burst is what a bandwidth may be exceeded by for a moment, in bytes: a tenth of a second, and never
// less than some packets of the largest size.
func burst(bits uint64) uint32 { return uint32(min(max(bits/8/10, 256<<10), 1<<30)) }

func verdict(kind expr.VerdictKind, chain string) match {
	return match{&expr.Verdict{Kind: kind, Chain: chain}}
}

func accept() match           { return verdict(expr.VerdictAccept, "") }
func drop() match             { return match{&expr.Counter{}, &expr.Verdict{Kind: expr.VerdictDrop}} }
func jump(chain string) match { return verdict(expr.VerdictJump, chain) }
func goTo(chain string) match { return verdict(expr.VerdictGoto, chain) }
func byName(key expr.MetaKey, verdicts string) match {
	return match{&expr.Meta{Key: key, Register: 1}, &expr.Lookup{SourceRegister: 1, SetName: verdicts, IsDestRegSet: true}}
}

func dnat(to netip.AddrPort) match {
	return match{
		&expr.Immediate{Register: 1, Data: to.Addr().AsSlice()},
		&expr.Immediate{Register: 2, Data: be16(to.Port())},
		&expr.NAT{Type: expr.NATTypeDestNAT, Family: unix.NFPROTO_IPV4, RegAddrMin: 1, RegProtoMin: 2, Specified: true},
	}
}

// dnatAddress and snatAddress leave ports as they are.
func dnatAddress(to netip.Addr) match { return natAddress(expr.NATTypeDestNAT, to) }

func snatAddress(to netip.Addr) match { return natAddress(expr.NATTypeSourceNAT, to) }

func natAddress(kind expr.NATType, to netip.Addr) match {
	return match{
		&expr.Immediate{Register: 1, Data: to.AsSlice()},
		&expr.NAT{Type: kind, Family: unix.NFPROTO_IPV4, RegAddrMin: 1},
	}
}

func masquerade() match { return match{&expr.Masq{}} }
