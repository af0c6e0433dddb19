// Package network connects tenants' machines to the internet and to nothing else.
//
// There are two ways. [Routed] is the one to rent with: each machine has a tap of its own, a /30 (and
// a /64 of the host's IPv6 prefix, if it has one), and the kernel's rules between it and everything
// else. It needs root. [User] needs nothing: QEMU's user mode, in which a machine is reached through
// ports of the host and reaches nothing itself.
//
// Both promise that
//
//   - a lease keeps its addresses and ports from its first Attach to its Detach, through restarts of
//     the machine, of the host and of the server;
//   - no port is given that the host uses, gives to its own outgoing connections or has reserved;
//   - SetPorts changes nothing at all if it returns an error;
//   - what a killed run left behind is taken over or removed by the next one.
//
// Routed promises besides that a machine
//
//   - reaches the internet, and neither the host's services on any of its addresses, nor the host's
//     private or directly connected networks, nor other tenants, nor link-local addresses such as
//     those of a cloud's metadata service;
//   - sends from its own addresses only, and cannot speak ARP, neighbour discovery, router
//     advertisements or DHCP for anyone else;
//   - is reached at the opened ports only, and by the host;
//   - loses its connection instead of its walls if anything goes wrong: rules are there before a tap
//     is, and stay for as long as a machine runs, with or without the daemon; while rules that
//     something else removed cannot be put back, taps are down.
//
// The rules are two nftables tables, "inet" and "netdev", with the name in the configuration. Each
// change replaces both in one transaction.
package network
