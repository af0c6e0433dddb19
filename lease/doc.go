// Package lease is the host's daemon: it makes the machines of a commitment's leases, and ends them (leasing section 2).
//
// The chain is the only order book. At every block the daemon compares the leases that the chain has with the machines
// that this host has, and takes the next step for each of them ([Rules.Next], a pure function): whatever happened
// meanwhile, a kill between any two steps, a reboot or a reorganisation, the next comparison makes one match the other.
//
// It promises that
//
//   - a lease is confirmed only once its machine answers SSH with the key that it printed on its own console;
//   - a machine's disk is used for the lease that it was made for and no other, and is wiped only when the chain has said
//     for long enough that the lease is over; what a reorganisation makes nobody's is set aside for as long; what cannot be
//     undone is done only when the chain has asked for it for some time without a break, by a clock that nobody sets;
//   - at most one machine of a lease runs, and one daemon uses a folder;
//   - units are given back only when their machine has stopped and its memory is free;
//   - an order that this host cannot serve is rejected, with the reason told, so that it costs the renter minutes.
//
// It knows nothing of the prover: both read from the chain which units are leased, and meet in the memory that the prover
// frees.
package lease
